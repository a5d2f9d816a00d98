"""Rulings in races of stages, and on the members of teams."""

from dataclasses import replace
from pathlib import Path

import pytest

from skimo_timer.core.clock import HOUR, SECOND, Instant
from skimo_timer.core.course import Format
from skimo_timer.core.facts import Fact, Ruling, RulingKind, StartGiven
from skimo_timer.core.setup import Heat, RaceSetup, Seeding, Stage, StartKind
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.rulings import read_rulings
from tests.exchange.races import NIGHT, faults, write

HEADER = "bib,ruling,value,count,stage,note"
BIBS = ("1", "21", "31", "33", "34")
QUALIFICATION = Stage("Qualification", (Heat("Qualification"),), kind=StartKind.INTERVAL, times=12)
HEATS = Stage("Heats", (Heat("A"), Heat("B")), places=2, seeding=Seeding.SERPENTINE)
SEMIS = Stage("Semifinals", (Heat("1"), Heat("B")), places=2, seeding=Seeding.SERPENTINE)
FINAL = Stage("Final", (Heat("F"),))
SPRINT = replace(
    NIGHT, format=Format.SPRINT, courses=NIGHT.courses[:1], starts=(), stages=(QUALIFICATION, HEATS, SEMIS, FINAL)
)
ONE = replace(SPRINT, stages=(FINAL,))
TEAM = replace(NIGHT, format=Format.TEAM)


def read(folder: Path, row: str, setup: RaceSetup = SPRINT) -> Fact:
    (fact,) = read_rulings(write(folder, "rulings.csv", f"{HEADER}\n{row}\n"), setup, BIBS)
    return fact


def refused(folder: Path, row: str, setup: RaceSetup = SPRINT) -> str:
    with pytest.raises(InputError) as error:
        read(folder, row, setup)
    return "\n".join(faults(error, folder)).removeprefix("rulings.csv, line 2, ")


@pytest.mark.parametrize(
    ("row", "fact"),
    [
        ("31,DNF,hurt,,heats,", Ruling("31", RulingKind.DNF, "hurt", stage="Heats")),
        ("31,penalty,B.5,,Heats,", Ruling("31", RulingKind.PENALTY, "B.5", stage="Heats")),
        ("31,withdraw,B.5,,Heats,", Ruling("31", RulingKind.WITHDRAW, "B.5", stage="Heats")),
        ("31,DSQ,,,,", Ruling("31", RulingKind.DSQ)),
        ("31,DSQ,,,Final,", Ruling("31", RulingKind.DSQ, stage="Final")),
        ("31,OK,,,,", Ruling("31", RulingKind.OK)),
        ("31,gave-up,FIN,,,", Ruling("31", RulingKind.GAVE_UP, "FIN")),
        ("31,checked-in,,,Heats,", Ruling("31", RulingKind.CHECKED_IN, stage="Heats")),
        ("31,alias,905,,,", Ruling("31", RulingKind.ALIAS, "905")),
        ("21,rerun,,,Qualification,hindered", Ruling("21", RulingKind.RERUN, stage="Qualification", note="hindered")),
        ("31,advance,,,Heats,", Ruling("31", RulingKind.ADVANCE, stage="Heats")),
        ("31,out,,,Heats,", Ruling("31", RulingKind.OUT, stage="Heats")),
        ("31,ahead-of,034,,Heats,judge", Ruling("31", RulingKind.AHEAD_OF, "34", stage="Heats", note="judge")),
        (",ahead-of,34 031 33,,Heats/A,", Ruling("", RulingKind.AHEAD_OF, "34 31 33", stage="Heats/A")),
        (',ahead-of,"34, 31",,Heats,a', Ruling("", RulingKind.AHEAD_OF, "34 31", stage="Heats/A", note="a")),
        (",ahead-of,34 31,,,Heats/A", Ruling("", RulingKind.AHEAD_OF, "34 31", stage="Heats/A", note="Heats/A")),
        (",ahead-of,34 31,,,A", Ruling("", RulingKind.AHEAD_OF, "34 31", stage="Heats/A", note="A")),
        (",ahead-of,34 31,,Final,judge", Ruling("", RulingKind.AHEAD_OF, "34 31", stage="Final/F", note="judge")),
        (",ahead-of,34 31,,,final", Ruling("", RulingKind.AHEAD_OF, "34 31", stage="Final/F", note="final")),
        (",close,heats,,,", Ruling("", RulingKind.CLOSE, "Heats")),
        (",close,,,Heats,", Ruling("", RulingKind.CLOSE, "Heats")),
        (",close,Race,,,", Ruling("", RulingKind.CLOSE, "Race")),
        (",close,,,,", Ruling("", RulingKind.CLOSE)),
        (",reopen,Heats,,,", Ruling("", RulingKind.REOPEN, "Heats")),
        (",start-time,Heats/A 10:00:12,,,", StartGiven("Heats/A", Instant(10 * HOUR + 12 * SECOND))),
        (",start-time,heats/a 10:00:12,,,", StartGiven("Heats/A", Instant(10 * HOUR + 12 * SECOND))),
        (",start-time,Final 11:00:00,,,", StartGiven("Final/F", Instant(11 * HOUR))),
        (",start-time,Qualification 09:00:00,,,", StartGiven("Qualification/Qualification", Instant(9 * HOUR))),
        (
            ",start-time,Qualification/021 09:30:00,,,",
            StartGiven("Qualification/21", Instant(9 * HOUR + 1800 * SECOND)),
        ),
        (",start-time,Heats/1 10:00:00,,,", StartGiven("Heats/1", Instant(10 * HOUR))),
        (",start-time,Semifinals/1 10:00:00,,,", StartGiven("Semifinals/1", Instant(10 * HOUR))),
    ],
)
def test_a_ruling_names_its_stage_as_the_set_up_writes_it(row: str, fact: Fact, tmp_path: Path) -> None:
    assert read(tmp_path, row) == fact


def test_where_there_is_one_stage_it_need_not_be_named(tmp_path: Path) -> None:
    assert read(tmp_path, "31,DNF,,,,", ONE) == Ruling("31", RulingKind.DNF, stage="Final")
    assert read(tmp_path, "31,ahead-of,33,,,", ONE) == Ruling("31", RulingKind.AHEAD_OF, "33", stage="Final")


STAGES = "Qualification, Heats, Semifinals, Final"
EVERY_HEAT = "Qualification/Qualification, Heats/A, Heats/B, Semifinals/1, Semifinals/B, Final/F"
NAMED = f"stage is empty: expected the stage that it is about: {STAGES}"
START = (
    f"is wrong: expected a heat, or a stage and a bib: {EVERY_HEAT}; and after a blank its true time, as in 19:00:10"
)
ORDER = "expected the bibs of the heat in their order, as in 34 31 33, each entered and named once"
BEHIND = "expected the bib that is placed behind this one, which is entered"


@pytest.mark.parametrize(
    ("row", "message"),
    [
        *((f"31,{kind},{value},,,", NAMED) for kind, value in [("DNS", ""), ("DNF", ""), ("OTL", ""), ("rerun", "")]),
        *((f"31,{kind},B.5,,,", NAMED) for kind in ("penalty", "withdraw")),
        *((f"31,{kind},,,,", NAMED) for kind in ("advance", "out")),
        ("31,ahead-of,33,,,", NAMED),
        ("31,confirm,T1I,,,", NAMED),
        ("31,DNF,,,Quarters,", f"stage: 'Quarters' is wrong: expected a stage: {STAGES}"),
        ("31,DNF,,,Heats/A,", f"stage: 'Heats/A' is wrong: expected a stage: {STAGES}"),
        (
            "31,alias,905,,Heats,",
            "stage: 'Heats' is wrong: expected an empty cell, because this ruling is about the whole race",
        ),
        (
            ",official,,,Heats,",
            "stage: 'Heats' is wrong: expected an empty cell, because this ruling is about the whole race",
        ),
        ("31,ahead-of,31,,Heats,", f"value: '31' is wrong: {BEHIND}"),
        ("31,ahead-of,99,,Heats,", f"value: '99' is wrong: {BEHIND}"),
        ("31,ahead-of,,,Heats,", f"value is empty: {BEHIND}"),
        ("31,ahead-of,33 34,,Heats,", f"value: '33 34' is wrong: {BEHIND}"),
        (",ahead-of,34 31,,Heats,", f"stage: 'Heats' is wrong: expected a heat: {EVERY_HEAT}"),
        (",ahead-of,34 31,,Heats,1", f"stage: 'Heats' is wrong: expected a heat: {EVERY_HEAT}"),
        (",ahead-of,34 31,,,B", f"stage is empty: expected a heat: {EVERY_HEAT}"),
        (",ahead-of,34,,Final,", f"value: '34' is wrong: {ORDER}"),
        (",ahead-of,34 31 34,,Final,", f"value: '34 31 34' is wrong: {ORDER}"),
        (",ahead-of,34 99,,Final,", f"value: '34 99' is wrong: {ORDER}"),
        ("31,start,W1,,,", "value: 'W1' is wrong: expected a start group, but there is none"),
        (
            ",close,Race,,Heats,",
            "stage: 'Heats' is wrong: expected an empty cell, because the value says what is over",
        ),
        (
            ",close,Quarters,,,",
            "value: 'Quarters' is wrong: expected a course or a stage, or an empty cell for all: Race, " + STAGES,
        ),
        (",start-time,Heats 10:00:00,,,", f"value: 'Heats 10:00:00' {START}"),
        (",start-time,Heats/99 10:00:00,,,", f"value: 'Heats/99 10:00:00' {START}"),
        (",start-time,B 10:00:00,,,", f"value: 'B 10:00:00' {START}"),
        (",start-time,Heats/A noon,,,", f"value: 'Heats/A noon' {START}"),
        (
            ",start-time,A 10:00:00,,Heats,",
            "stage: 'Heats' is wrong: expected an empty cell, because the value says whose start it is",
        ),
    ],
)
def test_what_is_wrong_in_a_race_of_stages_is_named(row: str, message: str, tmp_path: Path) -> None:
    assert refused(tmp_path, row) == message


@pytest.mark.parametrize("kind", ["DNF", "DSQ", "gave-up", "checked-in"])
def test_a_ruling_may_be_on_a_member_of_a_team_with_or_without_an_entry(kind: str, tmp_path: Path) -> None:
    fact = read(tmp_path, f"031B,{kind},,,,", TEAM)
    assert isinstance(fact, Ruling)
    assert fact.bib == "31b"


@pytest.mark.parametrize("bib", ["31c", "99a", "31ab"])
def test_a_member_that_cannot_be_is_refused(bib: str, tmp_path: Path) -> None:
    assert refused(tmp_path, f"{bib},DNF,,,,", TEAM) == f"bib: '{bib}' is wrong: expected a bib that is entered"


@pytest.mark.parametrize("row", ["31b,start,W2,,,", "31b,course,Rec,,,"])
def test_what_members_share_is_a_ruling_on_the_team(row: str, tmp_path: Path) -> None:
    assert refused(tmp_path, row, TEAM) == (
        "bib: '31b' is wrong: expected the bib of the team, 31, because its members share this"
    )


def test_a_lost_bib_is_not_replaced_by_the_bib_of_a_member(tmp_path: Path) -> None:
    assert refused(tmp_path, "31,alias,33b,,,", TEAM) == "value: '33b' is wrong: expected a bib that is not entered"


def test_who_is_a_member_of_a_relay_says_its_order(tmp_path: Path) -> None:
    relay = replace(NIGHT, format=Format.RELAY, relay=("a", "c"))
    assert read(tmp_path, "31c,DNF,,,,", relay) == Ruling("31c", RulingKind.DNF)
    assert refused(tmp_path, "31b,DNF,,,,", relay) == "bib: '31b' is wrong: expected a bib that is entered"
