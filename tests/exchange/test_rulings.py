"""Rulings from a table: what each is about, how its value is kept, and what is refused."""

import dataclasses
from pathlib import Path

import pytest

from skimo_timer.core.clock import DAY, HOUR, MINUTE, SECOND, Duration, Instant
from skimo_timer.core.course import Format, Limit
from skimo_timer.core.facts import Fact, Ruling, RulingKind, StartGiven
from skimo_timer.core.limits import MOVED_FORM
from skimo_timer.core.penalties import PENALTY_FORM
from skimo_timer.core.setup import RaceSetup
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.gate_rows import OF_GATES
from skimo_timer.exchange.rulings import RULINGS, read_rulings
from tests.exchange.races import NIGHT, faults, write
from tests.exchange.workbooks import workbook

HEADER = "bib,ruling,value,count,stage,note"
BIBS = ("7", "8", "82b")
RACE, REC = NIGHT.courses
LIMITED = dataclasses.replace(
    NIGHT, courses=(dataclasses.replace(RACE, limits=(Limit("T1I", 2, Duration(90 * MINUTE)),)), REC)
)


def read(folder: Path, *rows: str, setup: RaceSetup = NIGHT) -> list[Fact]:
    return read_rulings(write(folder, "rulings.csv", "\n".join([HEADER, *rows])), setup, BIBS)


def refused(folder: Path, *rows: str, setup: RaceSetup = NIGHT) -> list[str]:
    with pytest.raises(InputError) as error:
        read(folder, *rows, setup=setup)
    return faults(error, folder)


@pytest.mark.parametrize(
    ("row", "ruling"),
    [
        ("7,DNS,,,,", Ruling("7", RulingKind.DNS)),
        ("7,DNF,T1I,,,by radio", Ruling("7", RulingKind.DNF, "T1I", note="by radio")),
        ("007,dsq,C.16,,,", Ruling("7", RulingKind.DSQ, "C.16")),
        ("82B,OTL,late,,,", Ruling("82b", RulingKind.OTL, "late")),
        ("7,OK,,,,", Ruling("7", RulingKind.OK)),
        ("7,penalty,c.13,,,", Ruling("7", RulingKind.PENALTY, "C.13")),
        ("7,penalty,B.5,2,,", Ruling("7", RulingKind.PENALTY, "B.5", 2)),
        ("7,penalty,B.9,,,", Ruling("7", RulingKind.PENALTY, "B.9")),
        ("7,penalty,+0:30,,,", Ruling("7", RulingKind.PENALTY, "+0:30")),
        ("7,penalty,-0:30,,,", Ruling("7", RulingKind.PENALTY, "-0:30")),
        ("7,penalty,0:30,,,", Ruling("7", RulingKind.PENALTY, "+0:30")),
        ("7,withdraw,c.13,,,", Ruling("7", RulingKind.WITHDRAW, "C.13")),
        ("7,start,w2,,,", Ruling("7", RulingKind.START, "W2")),
        ("7,course,Rec,,,", Ruling("7", RulingKind.COURSE, "Rec")),
        ("7,alias,0905,,,lost bib", Ruling("7", RulingKind.ALIAS, "905", note="lost bib")),
        ("7,confirm,T1I,,,", Ruling("7", RulingKind.CONFIRM, "T1I")),
        ("7,confirm,t1i  2,,,", Ruling("7", RulingKind.CONFIRM, "T1I 2")),
        ("7,limit,t1i 2 +10:00,,,helped", Ruling("7", RulingKind.LIMIT, "T1I 2 +10:00", note="helped")),
        ("7,limit,T1I 1:40:00,,,", Ruling("7", RulingKind.LIMIT, "T1I 1:40:00")),
        ('7,gave-up,"T1I, bus 2",,,', Ruling("7", RulingKind.GAVE_UP, "T1I, bus 2")),
        ("7,checked-in,,,,", Ruling("7", RulingKind.CHECKED_IN)),
        (",close,,,,", Ruling("", RulingKind.CLOSE)),
        (",close,Rec,,,", Ruling("", RulingKind.CLOSE, "Rec")),
        (",reopen,Rec,,,", Ruling("", RulingKind.REOPEN, "Rec")),
        (",official,,,,", Ruling("", RulingKind.OFFICIAL)),
        (",official,Women,,,", Ruling("", RulingKind.OFFICIAL, "Women")),
        (",start-time,W1 18:50:10.5,,,", StartGiven("W1", Instant(18 * HOUR + 50 * 60 * SECOND + 10_500_000))),
        (",start-time,Elite women 24:00:00,,,", StartGiven("Elite women", Instant(DAY))),
        (",start-time,W2 2027-01-15T00:00:00,,,", StartGiven("W2", Instant(DAY))),
    ],
)
def test_a_ruling_is_kept_as_the_set_up_writes_it(row: str, ruling: Fact, tmp_path: Path) -> None:
    assert read(tmp_path, row, setup=LIMITED) == [ruling]


def test_rulings_come_in_the_order_of_the_table(tmp_path: Path) -> None:
    facts = read(tmp_path, "8,DNS,,,,", "7,DNF,,,,", ",start-time,W1 19:00:00,,,", "8,OK,,,,")
    assert facts == [
        Ruling("8", RulingKind.DNS),
        Ruling("7", RulingKind.DNF),
        StartGiven("W1", Instant(19 * HOUR)),
        Ruling("8", RulingKind.OK),
    ]


def test_every_ruling_of_the_race_can_be_read() -> None:
    assert set(RULINGS) == {kind.value for kind in RulingKind} | {"start-time", *OF_GATES}


def test_headers_may_be_in_another_language_and_columns_left_out(tmp_path: Path) -> None:
    path = write(tmp_path, "r.csv", "Startnummer;Entscheid;Wert\n7;penalty;C.13\n")
    assert read_rulings(path, NIGHT, BIBS) == [Ruling("7", RulingKind.PENALTY, "C.13")]


def test_a_workbook_gives_the_same_rulings(tmp_path: Path) -> None:
    rows: list[list[object]] = [["bib", "ruling", "value", "count"], [7, "penalty", "B.5", 2.0], [8, "DNF", None, None]]
    assert read_rulings(workbook(tmp_path / "r.xlsx", rows), NIGHT, BIBS) == [
        Ruling("7", RulingKind.PENALTY, "B.5", 2),
        Ruling("8", RulingKind.DNF),
    ]


ENTERED = "expected a bib that is entered"
ALL = ", ".join(RULINGS)
GROUPS = "expected a start group: W1, W2, Elite women"


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("99,DNF,,,,", f"bib: '99' is wrong: {ENTERED}"),
        (",DNF,,,,", f"bib is empty: {ENTERED}"),
        ("99,alias,905,,,", f"bib: '99' is wrong: {ENTERED}"),
        ("7,fired,,,,", f"ruling: 'fired' is wrong: expected a ruling: {ALL}"),
        ("7,,,,,", f"ruling is empty: expected a ruling: {ALL}"),
        ("7,penalty,C.99,,,", f"value: 'C.99' is wrong: expected {PENALTY_FORM}; the nearest codes are C.9, C.19, B.9"),
        ("7,penalty,,,,", f"value is empty: expected {PENALTY_FORM}"),
        ("7,withdraw,poles,,,", f"value: 'poles' is wrong: expected {PENALTY_FORM}"),
        ("7,penalty,C.13,0,,", "count: '0' is wrong: expected a number from 1 to 999"),
        ("7,penalty,C.13,-1,,", "count: '-1' is wrong: expected a number from 1 to 999"),
        ("7,penalty,C.13,two,,", "count: 'two' is wrong: expected a number from 1 to 999"),
        ("7,penalty,C.13,1000,,", "count: '1000' is wrong: expected a number from 1 to 999"),
        ("7,start,W9,,,", f"value: 'W9' is wrong: {GROUPS}"),
        ("7,start,,,,", f"value is empty: {GROUPS}"),
        ("7,course,Long,,,", "value: 'Long' is wrong: expected a course: Race, Rec"),
        ("7,course,,,,", "value is empty: expected a course: Race, Rec"),
        ("7,limit,LINE +10:00,,,", "value: 'LINE +10:00' is wrong: expected a point with a limit: T1I 2"),
        ("7,limit,T1I,,,", f"value: 'T1I' is wrong: expected {MOVED_FORM}"),
        ("7,limit,,,,", f"value is empty: expected {MOVED_FORM}"),
        ("7,alias,8,,,", "value: '8' is wrong: expected a bib that is not entered"),
        ("7,alias,,,,", "value is empty: expected a bib that is not entered"),
        ("7,close,,,,", "bib: '7' is wrong: expected an empty cell, because this ruling is not about one athlete"),
        (",close,Long,,,", "value: 'Long' is wrong: expected a course, or an empty cell for all: Race, Rec"),
        (",official,U18,,,", "value: 'U18' is wrong: expected a classification, or an empty cell for all: Men, Women"),
        (
            ",start-time,W9 19:00:00,,,",
            f"value: 'W9 19:00:00' is wrong: {GROUPS}; and after a blank its true time, as in 19:00:10",
        ),
        (",start-time,W1,,,", f"value: 'W1' is wrong: {GROUPS}; and after a blank its true time, as in 19:00:10"),
        (
            ",start-time,19:00:00,,,",
            f"value: '19:00:00' is wrong: {GROUPS}; and after a blank its true time, as in 19:00:10",
        ),
        (
            "7,start-time,W1 19:00:00,,,",
            "bib: '7' is wrong: expected an empty cell, because this ruling is not about one athlete",
        ),
        ("7,DNF,,,Heats,", "stage: 'Heats' is wrong: expected an empty cell, because this race has no stages"),
        ("7,rerun,,,,", "ruling: 'rerun' is wrong: expected a ruling without stages, because this race has none"),
        (
            "7,ahead-of,8,,,",
            "ruling: 'ahead-of' is wrong: expected a ruling without stages, because this race has none",
        ),
        ("7,advance,,,,", "ruling: 'advance' is wrong: expected a ruling without stages, because this race has none"),
        ("7,out,,,,", "ruling: 'out' is wrong: expected a ruling without stages, because this race has none"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(row: str, message: str, tmp_path: Path) -> None:
    assert refused(tmp_path, "8,DNS,,,,", row, setup=LIMITED) == [f"rulings.csv, line 3, {message}"]


@pytest.mark.parametrize("value", ["T9", "T1I 3", "T1I 2 x", ""])
def test_a_confirmed_place_must_stand_in_a_course(value: str, tmp_path: Path) -> None:
    (message,) = refused(tmp_path, f"7,confirm,{value},,,")
    assert message.endswith("expected a point, or a point and a lap: T1I, T1I 1, LINE, LINE 1, T1I 2, LINE 2")


def test_a_code_without_a_time_in_the_format_is_refused(tmp_path: Path) -> None:
    sprint = dataclasses.replace(NIGHT, format=Format.SPRINT)
    assert refused(tmp_path, "7,penalty,C.2,,,", setup=sprint) == [
        "rulings.csv, line 2, value: 'C.2' is wrong: expected a code with a time in the format sprint"
    ]
    assert read(tmp_path, "7,withdraw,C.2,,,", setup=sprint) == [Ruling("7", RulingKind.WITHDRAW, "C.2")]


def test_a_code_needs_a_time_in_one_format_of_the_race_only(tmp_path: Path) -> None:
    race, rec = NIGHT.courses
    mixed = dataclasses.replace(
        NIGHT, format=Format.SPRINT, courses=(race, dataclasses.replace(rec, format=Format.VERTICAL))
    )
    assert read(tmp_path, "7,penalty,C.2,,,", setup=mixed) == [Ruling("7", RulingKind.PENALTY, "C.2")]


def test_a_code_of_the_race_itself_is_known(tmp_path: Path) -> None:
    own = dataclasses.replace(NIGHT, tariff={"Bib": "DSQ"})
    assert read(tmp_path, "7,penalty,BIB,,,", setup=own) == [Ruling("7", RulingKind.PENALTY, "Bib")]


def test_a_column_that_is_not_known_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        read_rulings(write(tmp_path, "r.csv", "bib,ruling,value,cuont\n7,penalty,C.13,2\n"), NIGHT, BIBS)
    assert faults(error, tmp_path) == [
        "r.csv, line 1: 'cuont' is wrong: expected one of the columns: bib, ruling, value, count, stage, note"
    ]


def test_all_faults_of_a_table_are_said_at_once(tmp_path: Path) -> None:
    lines = refused(tmp_path, "99,penalty,C.99,0,x,", "7,fired,,,,", "8,DNS,,,,", ",start-time,W9,,,")
    assert [line.split(": ")[0].removesuffix(" is empty") for line in lines] == [
        "rulings.csv, line 2, stage",
        "rulings.csv, line 2, bib",
        "rulings.csv, line 2, value",
        "rulings.csv, line 2, count",
        "rulings.csv, line 3, ruling",
        "rulings.csv, line 5, value",
    ]
