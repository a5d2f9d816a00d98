"""The worked cases: whole races, worked out by hand, through the real command line.

A case that another part of the program will bring is a strict expected failure: it fails the suite as soon as it
passes, so that nobody forgets to take it off the list.
"""

import sys
from pathlib import Path

import pytest

from tests.check_cases import faults, same

FOLDERS = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/expected.json"))

MISSING = {
    "04-heats": "heats",
    "05-relay": "relay",
    "09-night-teams-first-start": "teams",
    "09-night-teams-own-start": "teams",
    "11-timed-laps-begun": "timed laps",
    "11-timed-laps-begun-or-out": "timed laps",
    "11-timed-laps-completed": "timed laps",
    "11-timed-laps-half": "timed laps",
    "14-team-number": "teams",
    "15-two-sprints": "heats",
}
"""Cases that cannot hold yet, and what they wait for."""


def case(folder: Path) -> object:
    reason = MISSING.get(folder.name)
    marks = [pytest.mark.xfail(reason=f"waits for {reason}", raises=AssertionError)] if reason else []
    return pytest.param(folder, id=folder.name, marks=marks)


@pytest.mark.parametrize("folder", [case(folder) for folder in FOLDERS])
def test_the_worked_case_holds(folder: Path) -> None:
    assert faults([sys.executable, "-m", "skimo_timer"], folder) == []


def test_every_expected_failure_is_a_case() -> None:
    assert set(MISSING) <= {folder.name for folder in FOLDERS}


def test_a_difference_in_a_number_is_noticed() -> None:
    assert same({"gap": 12}, {"gap": 12.0, "rank": 3})
    assert not same({"gap": 12}, {"gap": 12.1})
    assert not same([1, None], [1, 2])
    assert not same({"gap": 12}, {})
