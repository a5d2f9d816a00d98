"""Every worked case has gates whose numbers add up, persons who are somewhere, and starts that can be shown."""

from pathlib import Path

import pytest

from skimo_timer.core.gates import At, GateBoard
from skimo_timer.core.start_line import proposals, slots
from skimo_timer.core.whereabouts import Where, persons
from tests.exchange.case_race import case_race

CASES = sorted(folder.name for folder in (Path(__file__).parent / "cases").iterdir() if (folder / "race.toml").exists())


@pytest.mark.parametrize("case", [name for name in CASES if name != "02-bad-input"])
def test_a_case_adds_up(case: str) -> None:
    race = case_race(case)
    board = GateBoard(race)
    here = [person for progress in race.progress.values() for person in persons(progress)]
    for row in board.rows():
        bibs = [bib for at in At for bib in board.bibs(row.gate, at)]
        assert len(bibs) == len(set(bibs)) == row.expected
        assert row.expected <= sum(person.where is not Where.NOT_STARTED for person in here)
    starts = slots(race)
    assert {bib for slot in starts for bib in slot.bibs} <= race.progress.keys()
    assert all(one.slot in starts for one in proposals(race, starts))
