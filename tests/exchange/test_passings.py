"""Passings from a table: bib or none, time or none, and what is refused."""

import datetime as dt
from pathlib import Path

import pytest

from skimo_timer.core.clock import DAY, HOUR, MINUTE, SECOND, Instant
from skimo_timer.core.facts import PassingRecorded
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.passings import read_passings
from tests.exchange.races import NIGHT, faults, write
from tests.exchange.workbooks import workbook


def read(folder: Path, text: str) -> list[PassingRecorded]:
    return read_passings(write(folder, "passings.csv", text), NIGHT)


TEN = Instant(10 * HOUR)


def test_passings_come_in_the_order_of_the_table(tmp_path: Path) -> None:
    assert read(tmp_path, "bib,point,time\n8,T1I,10:00:00.25\n007,LINE,10:00:00\n") == [
        PassingRecorded("T1I", Instant(TEN + SECOND // 4), "8", source="file"),
        PassingRecorded("LINE", TEN, "7", source="file"),
    ]


@pytest.mark.parametrize("bib", ["", "?", " ? "])
def test_no_bib_is_a_time_without_a_bib(bib: str, tmp_path: Path) -> None:
    assert read(tmp_path, f"bib,point,time\n{bib},T1I,10:00:00\n") == [PassingRecorded("T1I", TEN, "", source="file")]


def test_no_time_with_a_bib_is_seen_without_time(tmp_path: Path) -> None:
    assert read(tmp_path, "bib,point,time\n7,T1I,\n") == [PassingRecorded("T1I", None, "7", source="file")]


def test_source_and_note_are_kept_and_other_columns_left_alone(tmp_path: Path) -> None:
    text = 'Zeit;Posten;Nr;Quelle;Bemerkung;Name\n10:00:00;LINE;7;Timy 1;"late; by radio";Anna\n'
    assert read(tmp_path, text) == [PassingRecorded("LINE", TEN, "7", source="Timy 1", note="late; by radio")]


def test_a_bib_that_is_not_entered_is_kept(tmp_path: Path) -> None:
    assert [passing.bib for passing in read(tmp_path, "bib,point,time\n9999,T1I,10:00:00\n82B,T1I,10:00:01\n")] == [
        "9999",
        "82b",
    ]


def test_the_start_needs_no_declaration_and_codes_may_be_typed_small(tmp_path: Path) -> None:
    passings = read(tmp_path, "bib,point,time\n7,START,10:00:00\n7,t1i,10:05:00\n")
    assert [passing.point for passing in passings] == ["START", "T1I"]


@pytest.mark.parametrize("time", ["24:00:12", "2027-01-15T00:00:12", "2027-01-15 00:00:12"])
def test_a_race_goes_on_after_midnight(time: str, tmp_path: Path) -> None:
    assert read(tmp_path, f"bib,point,time\n7,T1I,{time}\n")[0].time == DAY + 12 * SECOND


def test_a_decimal_comma_is_fine(tmp_path: Path) -> None:
    assert read(tmp_path, "bib;point;time\n7;T1I;10:00:00,5\n")[0].time == TEN + SECOND // 2


def test_a_workbook_gives_the_same_passings(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["bib", "point", "time"],
        [7, "T1I", dt.time(10, 0, 0, 250_000)],
        [None, "LINE", dt.datetime(2027, 1, 15, 1, 5)],
    ]
    assert read_passings(workbook(tmp_path / "p.xlsx", rows), NIGHT) == [
        PassingRecorded("T1I", Instant(TEN + SECOND // 4), "7", source="file"),
        PassingRecorded("LINE", Instant(DAY + HOUR + 5 * MINUTE), "", source="file"),
    ]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("7,T9,10:00:00", "point: 'T9' is wrong: expected a timing point: T1I, LINE, START"),
        ("7,,10:00:00", "point is empty: expected a timing point: T1I, LINE, START"),
        (",T1I,", "time is empty: expected a time, or a bib that was seen without one"),
        ("?,T1I,", "time is empty: expected a time, or a bib that was seen without one"),
        ("7,T1I,10:00", "time: '10:00' is wrong: expected a time of day HH:MM:SS[.ffffff] or YYYY-MM-DDTHH:MM:SS[.f]"),
        ("7,T1I,DNF", "time: 'DNF' is wrong: expected a time of day HH:MM:SS[.ffffff] or YYYY-MM-DDTHH:MM:SS[.f]"),
        ("7 8,T1I,10:00:00", "bib: '7 8' is wrong: expected a bib without blanks, of at most 20 signs"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(row: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, f"bib,point,time\n7,T1I,10:00:00\n{row}\n")
    assert faults(error, tmp_path) == [f"passings.csv, line 3, {message}"]


def test_all_faults_of_a_table_are_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, "bib,point,time\n7,T9,x\n,LINE,\n8,LINE,25:99:00\n")
    assert [(fault.where, fault.column) for fault in error.value.faults] == [
        ("line 2", "point"),
        ("line 2", "time"),
        ("line 3", "time"),
        ("line 4", "time"),
    ]
