"""Changes to people in a running race: which facts they are, and what comes of them."""

from dataclasses import replace

import pytest

from skimo_timer.core.changes import (
    corrected,
    credited,
    group_started,
    limit_moved,
    parse_bibs,
    replaced,
    started_with,
    swapped,
    to_course,
)
from skimo_timer.core.clock import MINUTE, Duration, Precision
from skimo_timer.core.course import Format, Limit
from skimo_timer.core.facts import Entered, Fact, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Heat, Stage, StartGroup
from skimo_timer.core.startlist import Entry
from tests.races import FIRST, at, course, order, race, records, setup

RACE, REC = course(name="Race"), course(FIRST, name="Rec")
WAVES = (StartGroup("W1", at("10:00:00"), course="Race"), StartGroup("W2", at("10:05:00"), course="Rec"))
BOTH = setup(RACE, REC, starts=WAVES)


def entered(*entries: Entry, bibs: str = "11 12 13 21 30", of: object = BOTH) -> Race:
    made = race(bibs=bibs, of=of)  # type: ignore[arg-type]  # a set-up
    made.apply(records([Entered(entry) for entry in entries], first=500))
    return made


def then(of: Race, facts: list[Fact], *more: Fact | str) -> Race:
    """The race after these facts."""
    decided = race(*more, bibs="", of=of.setup).ledger.records.values()
    late = [record.fact for record in decided if not isinstance(record.fact, SetUp)]
    return Race.of([*of.ledger.records.values(), *records([*facts, *late], first=1000)])


# -- bibs --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "bibs"),
    [
        ("12", "12"),
        ("012, 11", "11 12"),
        ("12 11;13", "11 12 13"),
        ("10-20", "11 12 13"),
        ("20 \N{EN DASH} 11", "11 12 13"),
        ("11..12 30 12", "11 12 30"),
        ("all", "11 12 13 21 30"),
        ("*", "11 12 13 21 30"),
    ],
)
def test_bibs_and_ranges_name_whoever_is_there(text: str, bibs: str) -> None:
    assert parse_bibs(text, entered()) == bibs.split()


@pytest.mark.parametrize("text", ["", "99", "11 99", "40-50", "11-", "a-b"])
def test_who_is_not_entered_is_named(text: str) -> None:
    with pytest.raises(ValueError, match=f"{text.rpartition(' ')[2]}.*bibs and ranges"):
        parse_bibs(text, entered())


def test_a_lost_bib_names_its_athlete_and_a_member_its_team() -> None:
    made = then(entered(), [Ruling("12", RulingKind.ALIAS, "905")])
    assert parse_bibs("905", made) == ["12"]
    team = replace(BOTH, format=Format.TEAM)
    assert parse_bibs("12b", entered(of=team)) == ["12"]


# -- course and start --------------------------------------------------------------------------------------------------


def test_from_race_to_rec_in_the_middle_the_own_start_is_kept() -> None:
    made = entered()
    facts = to_course(made, ["11", "12"], "Rec")
    assert facts == [
        Ruling("11", RulingKind.COURSE, "Rec"),
        Ruling("11", RulingKind.START, "W1"),
        Ruling("12", RulingKind.COURSE, "Rec"),
        Ruling("12", RulingKind.START, "W1"),
    ]
    after = then(made, facts, "11 T1I 10:08:00", "11 T1O 10:08:10", "11 LINE 10:12:00")
    assert (after.progress["11"].status, after.progress["11"].course_time) == (Status.OK, 12 * MINUTE)


def test_who_names_a_start_or_has_the_same_one_needs_no_ruling_on_it() -> None:
    made = entered(Entry("11", start="W2"))
    assert to_course(made, ["11"], "Rec") == [Ruling("11", RulingKind.COURSE, "Rec")]
    assert len(to_course(entered(of=setup(RACE, REC)), ["12"], "Rec")) == 1


def test_who_is_on_that_course_already_is_left_out() -> None:
    made = entered(Entry("11", course="Rec"))
    assert {fact.bib for fact in to_course(made, ["11", "12"], "Rec") if isinstance(fact, Ruling)} == {"12"}
    with pytest.raises(ValueError, match="on another course"):
        to_course(made, ["11"], "Rec")
    with pytest.raises(ValueError, match="a course: Race, Rec"):
        to_course(made, ["11"], "Long")


def test_they_started_with_another_group() -> None:
    assert started_with(entered(), ["11", "12"], "W2") == [
        Ruling("11", RulingKind.START, "W2"),
        Ruling("12", RulingKind.START, "W2"),
    ]
    with pytest.raises(ValueError, match="another group"):
        started_with(entered(), ["11"], "W1")
    with pytest.raises(ValueError, match="a start group: W1, W2"):
        started_with(entered(), ["11"], "W3")


@pytest.mark.parametrize(
    ("text", "time"),
    [("10:00:12", "10:00:12"), ("+0:12", "10:00:12"), ("-3", "09:59:57"), ("\N{MINUS SIGN}3", "09:59:57")],
)
def test_a_group_started_at_another_time(text: str, time: str) -> None:
    assert group_started(entered(), "W1", text) == [StartGiven("W1", at(time))]


def test_a_start_that_says_nothing_new_is_refused() -> None:
    with pytest.raises(ValueError, match="another time"):
        group_started(entered(), "W1", "10:00:00")
    with pytest.raises(ValueError, match="a time of day"):
        group_started(entered(), "W1", "soon")
    with pytest.raises(ValueError, match="a start group"):
        group_started(entered(), "W9", "10:00:00")
    unstarted = setup(starts=(StartGroup("All"),))
    with pytest.raises(ValueError, match="has not started"):
        group_started(entered(of=unstarted), "All", "+0:10")


# -- bibs and entries --------------------------------------------------------------------------------------------------


def test_two_who_wear_each_others_bib_are_swapped_with_all_their_passings() -> None:
    anna = Entry("11", "Anna", "F", course="Rec", start="W2", slot=at("10:01:00"))
    made = entered(anna, Entry("12", "Ben", "M", slot=at("10:02:00")))
    after = then(made, swapped(made, "11", "12"), "11 T1I 10:08:00")
    ben, other = after.progress["11"], after.progress["12"]
    assert (ben.entry.name, ben.course.name, ben.reached) == ("Ben", "Race", 1)
    assert (other.entry.name, other.course.name, other.entry.start, other.reached) == ("Anna", "Rec", "W2", 0)
    assert (ben.start, other.start) == (at("10:01:00"), at("10:02:00"))  # a slot is the number's
    again = then(after, [])
    back = swapped(again, "11", "12")
    assert Entered(Entry("11", "Anna", "F", course="Rec", start="W2", slot=at("10:01:00"))) in back


def test_teams_are_swapped_with_their_members() -> None:
    team = setup(format=Format.TEAM)
    made = entered(Entry("11", "Eagles"), Entry("11a", "Anna"), Entry("12", "Bears"), of=team)
    after = then(made, swapped(made, "11", "12"))
    names = {bib: after.entries[bib].name for bib in ("11", "12", "12a", "11a")}
    assert names == {"11": "Bears", "12": "Eagles", "12a": "Anna", "11a": ""}


def test_nobody_swaps_with_himself() -> None:
    with pytest.raises(ValueError, match="two different bibs"):
        swapped(entered(), "11", "11")


def test_a_lost_bib_is_replaced_by_one_that_nobody_has() -> None:
    assert replaced(entered(), "11", "0905") == [Ruling("11", RulingKind.ALIAS, "905")]
    for taken in ("12", "", "?"):
        with pytest.raises(ValueError, match="nobody has"):
            replaced(entered(), "11", taken)


def test_an_entry_is_corrected_whole() -> None:
    right = Entry("11", "Anna", "F", 2008)
    assert corrected(entered(), right) == [Entered(right)]
    with pytest.raises(ValueError, match="not so already"):
        corrected(entered(right), right)


# -- time --------------------------------------------------------------------------------------------------------------


def test_a_credit_takes_time_off_and_says_why() -> None:
    finish = [f"{bib} {point} 10:{m}:00" for bib, late in (("11", 0), ("12", 1)) for point, m in line(late)]
    one = setup(course(FIRST))
    made = then(entered(of=one, bibs="11 12"), [], *finish)
    assert order(made)[0][1] == "11"
    facts = credited(made, ["12"], "2:00", "helped 13 ")
    assert facts == [Ruling("12", RulingKind.PENALTY, "-2:00", note="helped 13")]
    after = then(made, facts)
    assert order(after)[0][1] == "12"
    assert (after.progress["12"].course_time, after.progress["12"].penalty) == (13 * MINUTE, -2 * MINUTE)
    assert after.progress["12"].result == 11 * MINUTE


def line(late: int) -> list[tuple[str, str]]:
    return [("T1I", f"0{8 + late}"), ("T1O", f"{9 + late:02}"), ("LINE", f"{12 + late}")]


def test_a_credit_is_kept_in_the_precision_of_the_race() -> None:
    tenths = setup(precision=Precision.TENTH)
    (fact,) = credited(entered(of=tenths), ["11"], "-12.5", "blocked")
    assert isinstance(fact, Ruling)
    assert fact.value == "-0:12.5"


@pytest.mark.parametrize(
    ("time", "reason", "said"), [("0", "x", "a duration"), ("x", "x", "a duration"), ("9", " ", "a reason")]
)
def test_a_credit_without_time_or_reason_is_refused(time: str, reason: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        credited(entered(), ["11"], time, reason)


def test_in_a_race_of_stages_a_credit_is_about_one_of_them() -> None:
    heats = (Stage("Heats", (Heat("A", at("10:00:00"), ("11", "12")),)),)
    sprint = setup(course("START leg FIN"), format=Format.SPRINT, starts=(), stages=heats)
    made = then(entered(of=sprint, bibs="11 12"), [], "11 FIN 10:03:00", "12 FIN 10:03:10")
    with pytest.raises(ValueError, match="a stage: Heats"):
        credited(made, ["12"], "0:20", "pole broken by 11")
    after = then(made, credited(made, ["12"], "0:20", "pole broken by 11", "Heats"))
    assert order(after) == [(1, "12", "OK"), (2, "11", "OK")]


def test_a_limit_is_moved_for_these_only() -> None:
    limited = replace(BOTH, courses=(replace(RACE, limits=(Limit("T1I", 1, Duration(9 * MINUTE)),)), REC))
    made = then(entered(of=limited), [], "11 T1I 10:10:00", "12 T1I 10:10:00")
    assert made.progress["11"].status is Status.OTL
    facts = limit_moved(made, ["11"], "t1i +1:00", "helped 12")
    assert facts == [Ruling("11", RulingKind.LIMIT, "T1I +1:00", note="helped 12")]
    after = then(made, facts)
    assert (after.progress["11"].status, after.progress["12"].status) == (Status.RUN, Status.OTL)
    with pytest.raises(ValueError, match="the course has none"):
        limit_moved(entered(), ["11"], "T1I +1:00")
