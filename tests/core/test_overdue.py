"""Whom to worry about first: unseen against what the field and the own pace let expect."""

import pytest

from skimo_timer.core.clock import MINUTE, Instant
from skimo_timer.core.facts import Entered, PassingRecorded, Ruling, RulingKind
from skimo_timer.core.matching.overdue import LegTimes, Worry, by_worry, due, unseen
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification
from skimo_timer.core.standings import Board
from skimo_timer.core.startlist import Entry
from skimo_timer.core.whereabouts import Person, persons
from tests.races import at, course, race, records, setup


def field(of: Race) -> Board:
    everybody = Board(Classification(""), 2027)
    everybody.fill(of.progress.values())
    return everybody


ONE = setup(course("START skin G1 skin G2 descent FIN"))
FIELD = [text for bib in ["91", "92", "93"] for text in (f"{bib} G1 10:10:00", f"{bib} G2 10:30:00")]
USUAL = LegTimes(field(race(*FIELD, bibs="91 92 93", of=ONE)))
"""Ten minutes to G1, twenty to G2, and nobody at the finish yet."""


def person(of: Race, bib: str) -> Person:
    return persons(of.progress[bib])[0]


def test_due_is_the_usual_leg_at_the_own_pace() -> None:
    slow = race("11 G1 10:15:00", of=ONE)
    assert due(person(slow, "11"), USUAL) == at("10:45:00")
    assert due(person(slow, "12"), USUAL) == at("10:10:00")


def test_nobody_is_due_where_nobody_has_been() -> None:
    assert due(person(race("11 G2 10:30:00", of=ONE), "11"), USUAL) is None


@pytest.mark.parametrize(
    ("now", "worry"), [("10:20:00", Worry.NONE), ("10:35:01", Worry.LATE), ("10:46:01", Worry.OVERDUE)]
)
def test_worry_grows_with_the_leg(now: str, worry: Worry) -> None:
    assert unseen(person(race("11 G1 10:10:00", of=ONE), "11"), at(now), USUAL).worry is worry


def test_who_is_longest_unseen_in_legs_comes_first_and_who_gave_up_last() -> None:
    run = race(
        "11 G1 10:10:00",  # 2.0 legs at 10:50
        "12 G1 10:10:00",
        "12 G2 10:31:00",  # nobody knows the leg
        "13 G1 10:12:00",
        Ruling("13", RulingKind.GAVE_UP, "G2", when=at("10:15:00")),
        bibs="11 12 13 14",
        of=ONE,
    )
    found = [unseen(one, at("10:50:00"), USUAL) for progress in run.progress.values() for one in persons(progress)]
    order = by_worry(found)
    assert [one.person.bib for one in order] == ["14", "11", "12", "13"]
    assert [one.ratio for one in order] == [5.0, 2.0, None, None]
    assert order[3].since == at("10:15:00")
    assert order[3].unseen == 35 * MINUTE


def test_who_was_just_seen_without_a_time_is_not_overdue() -> None:
    sight = PassingRecorded("G1", None, "11", arrived=at("10:38:00"))
    seen = unseen(person(race(sight, "12 G1 -", of=ONE), "11"), at("10:40:00"), USUAL)
    assert (seen.since, seen.unseen, seen.due) == (at("10:38:00"), 2 * MINUTE, at("10:58:00"))
    assert seen.worry is Worry.NONE
    someday = unseen(person(race(sight, "12 G1 -", of=ONE), "12"), at("10:40:00"), USUAL)
    assert (someday.due, someday.ratio) == (None, None)


def test_legs_count_and_not_minutes() -> None:
    run = race("11 G1 10:10:00", "12 G1 10:16:00", bibs="11 12", of=ONE)  # 12 took 1.6 times the usual leg
    found = [unseen(person(run, bib), at("10:40:00"), USUAL) for bib in ("11", "12")]
    assert [one.unseen for one in found] == [30 * MINUTE, 24 * MINUTE]
    run.apply(records([Entered(Entry("13", slot=at("10:20:00")))], first=40))  # begun 20 minutes ago, ten are usual
    found += [unseen(person(run, "13"), at("10:40:00"), USUAL)]
    assert [one.person.bib for one in by_worry(found)] == ["13", "11", "12"]


def test_while_most_are_on_a_leg_nobody_is_late_on_it() -> None:
    run = race("11 G1 10:08:00", "12 G1 10:09:00", "13 G1 10:10:00", bibs="11 12 13 14 15 16 17", of=ONE)
    assert unseen(person(run, "14"), at("10:40:00"), LegTimes(field(run))).worry is Worry.NONE
    half = race("11 G1 10:08:00", "12 G1 10:09:00", "13 G1 10:10:00", bibs="11 12 13 14 15 16", of=ONE)
    assert unseen(person(half, "14"), at("10:40:00"), LegTimes(field(half))).worry is Worry.OVERDUE


def test_before_the_start_nothing_is_negative() -> None:
    found = unseen(person(race(of=ONE), "11"), Instant(0), USUAL)
    assert (found.unseen, found.ratio) == (0, 0.0)
