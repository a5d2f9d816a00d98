"""The worked cases: whole races, worked out by hand, through the real command line."""

import sys
from pathlib import Path

import pytest

from tests.check_cases import faults, same

FOLDERS = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/expected.json"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_worked_case_holds(folder: Path) -> None:
    assert faults([sys.executable, "-m", "skimo_timer"], folder) == []


def test_there_are_all_of_them() -> None:
    assert len(FOLDERS) >= 28


def test_a_difference_in_a_number_is_noticed() -> None:
    assert same({"gap": 12}, {"gap": 12.0, "rank": 3})
    assert not same({"gap": 12}, {"gap": 12.1})
    assert not same([1, None], [1, 2])
    assert not same({"gap": 12}, {})
