"""What goes out as a table comes in again as the same race."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skimo_timer.core.facts import Entered, Fact, Key, PassingAmended, PassingRecorded, Ruling, RulingKind, SetUp
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.entries import read_entries
from skimo_timer.exchange.formats import csv_text, sheet, workbook
from skimo_timer.exchange.passings import read_passings
from skimo_timer.exchange.reports import make
from skimo_timer.exchange.rulings import read_rulings
from skimo_timer.exchange.words import ENGLISH
from tests.exchange.case_race import CASES, case_race
from tests.exchange.report_race import reported, scope
from tests.races import at, records

NAMES = sorted(path.parent.name for path in CASES.glob("*/race.toml"))
REPORTS = ("results", "splits", "transitions", "stages", "balance")


def again(of: Race, folder: Path, form: str = "csv") -> Race:
    """A race like this one, read from its tables."""
    files = {name: folder / f"{name}.{form}" for name in ("entries", "passings", "rulings")}
    for name, file in files.items():
        made = reported(name, of)
        file.write_bytes(csv_text(made).encode() if form == "csv" else workbook(made))
    entries = read_entries(files["entries"], of.setup, {})
    rulings = read_rulings(files["rulings"], of.setup, [entry.bib for entry in entries])
    facts: list[Fact] = [SetUp(of.setup), *map(Entered, entries)]
    copy = Race()
    copy.apply(records([*facts, *read_passings(files["passings"], of.setup), *rulings]))
    copy.settle()
    return copy


def told(of: Race) -> list[dict[str, object]]:
    return [make(name, scope(of), ENGLISH).as_json() for name in REPORTS]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("name", NAMES)
def test_a_case_comes_back_from_its_tables(name: str, form: str, tmp_path: Path) -> None:
    of = case_race(name)
    assert told(again(of, tmp_path, form)) == told(of)


names = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=12).map(lambda text: " ".join(text.split()))
HOSTILE = st.sampled_from(['=HYPERLINK("x")', "+41", "-1", "@a", 'O"Neill, Jr.', "<b>x</b>", "Łódź;ß", "'quoted", "١٢"])


@settings(deadline=None)
@given(st.lists(names | HOSTILE, min_size=1, max_size=6), st.lists(st.integers(0, 5), max_size=12), st.data())
def test_any_names_and_any_passings_come_back(people: list[str], read: list[int], data: st.DataObject) -> None:
    base = case_race("01-two-laps")
    entries = [Entered(Entry(str(n), name=name, club=name)) for n, name in enumerate(people, 31)]
    typed = [
        PassingRecorded(
            data.draw(st.sampled_from(["T1I", "T1O", "LAP"])), at(f"09:{8 + n:02}:00"), str(31 + bib), "file"
        )
        for n, bib in enumerate(read)
    ]
    of = Race()
    of.apply(records([SetUp(base.setup), *entries, *typed, Ruling("31", RulingKind.PENALTY, "+0:30", note="a, b")]))
    with tempfile.TemporaryDirectory() as folder:
        copy = again(of, Path(folder))
    assert copy.entries == of.entries
    assert told(copy) == told(of)


def test_a_corrected_passing_goes_out_as_it_stands(tmp_path: Path) -> None:
    of = case_race("01-two-laps")
    key = next(iter(of.passings))
    of.apply(records([PassingAmended(key, bib="99"), PassingAmended(key, time=at("09:30:00.25"))], first=500))
    rows = make("passings", scope(of), ENGLISH).as_json()["rows"]
    assert {"bib": "99", "point": of.passings[key].point, "time": "09:30:00.25", "note": ""} in rows
    assert again(of, tmp_path).readings("99")[0].time == at("09:30:00.25")


def test_what_was_taken_back_does_not_go_out() -> None:
    from skimo_timer.core.facts import Reverted

    of = case_race("06-penalties-individual")
    rows = make("rulings", scope(of), ENGLISH).as_json()["rows"]
    order = next(key for key, record in of.ledger.records.items() if isinstance(record.fact, Ruling))
    of.apply(records([Reverted(Key(*order))], first=500))
    assert make("rulings", scope(of), ENGLISH).as_json()["rows"] == rows[1:]


def test_the_heads_of_the_tables_are_those_that_are_read() -> None:
    made = make("entries", scope(case_race("01-two-laps")), ENGLISH)
    head = csv_text(sheet("entries", made, case_race("01-two-laps").setup, ENGLISH)).splitlines()[0]
    assert head.startswith("bib,name,sex,born,nation,club,category,course,start,slot")
