"""What the crews at the gates say, as lines of a table of rulings."""

from pathlib import Path

import pytest

from skimo_timer.core.facts import Fact, GateReported
from skimo_timer.core.repeats import without_repeats
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.rulings import read_rulings
from tests.exchange.races import faults, write
from tests.races import course, race, setup

HEADER = "bib,ruling,value,count,stage,note"
TWO = setup(course("START skin G1 descent LINE", "LINE skin G1 skin G3 descent LINE"))


def read(folder: Path, *rows: str) -> list[Fact]:
    return read_rulings(write(folder, "rulings.csv", "\n".join([HEADER, *rows])), TWO, ("11", "12"))


@pytest.mark.parametrize(
    ("row", "fact"),
    [
        ("41,gate-count,G3 84,,,Sepp", GateReported("G3", 2, count=84, last="41", told_by="Sepp")),
        (",gate-count,g1 2 7,,,", GateReported("G1", 2, count=7)),
        (",gate-closed,G3,,,Mia", GateReported("G3", 2, closed=True, told_by="Mia")),
        (",Gate-Open,G1 1,,,", GateReported("G1", 1, closed=False)),
    ],
)
def test_a_line_about_a_gate(tmp_path: Path, row: str, fact: GateReported) -> None:
    assert read(tmp_path, row) == [fact]


@pytest.mark.parametrize(
    "row",
    [
        ",gate-count,G1 84,,,",  # in which lap
        ",gate-count,G3,,,",
        ",gate-count,G3 many,,,",
        ",gate-count,G7 3,,,",
        ",gate-closed,G1 3,,,",
        ",gate-closed,,,,",
        "11,gate-closed,G3,,,",
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, row: str) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, row)
    (said,) = faults(error, tmp_path)
    assert said.startswith("rulings.csv, line 2, ")


def test_a_table_that_is_added_again_says_nothing_new(tmp_path: Path) -> None:
    facts = read(tmp_path, "11,gate-count,G3 84,,,Sepp", ",gate-closed,G3,,,")
    run = race(*facts, of=TWO)
    assert without_repeats(run, facts) == []
    more = read(tmp_path, "12,gate-count,G3 85,,,Sepp")
    assert without_repeats(run, more) == more
