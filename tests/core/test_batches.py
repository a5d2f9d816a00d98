"""Readings that come late and together: one line, and nothing follows from them until somebody has looked."""

from dataclasses import replace
from pathlib import Path

import pytest

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration, Instant
from skimo_timer.core.course import Limit
from skimo_timer.core.facts import Fact, OffsetSet, PassingRecorded, Ruling, RulingKind
from skimo_timer.core.passings.batches import LATE, Effect, mark_late
from skimo_timer.core.passings.intake import facts_from
from skimo_timer.core.passings.reading import Reading, ReadingKind
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification, DeviceSetup, RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.effects import effect_words
from skimo_timer.exchange.reports import Scope
from skimo_timer.exchange.reports.alerts import alerts
from skimo_timer.exchange.words import ENGLISH
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from tests.races import at, course, passing, race, records, setup

LINE = course("START skin G3 descent LINE")
LIMITED = setup(replace(LINE, limits=(Limit("G3", 1, Duration(30 * MINUTE)),)))
BIBS = ("11", "12", "13")


def keeper(path: Path, of: RaceSetup = LIMITED) -> Timekeeper:
    """Three athletes of whom two are home already."""
    made = create(Journal.create(path), of, [Entry(bib) for bib in BIBS])
    for text in ("11 LINE 10:50:00", "12 LINE 10:52:00"):
        made.decide(passing(text))
    return made


def table(*texts: str) -> list[PassingRecorded]:
    return [passing(text) for text in texts]


def status(of: Race, bib: str) -> str:
    return of.progress[bib].status.value


def held(of: Race) -> list[tuple[str, str]]:
    return [(alert.bib, alert.point) for alert in of.alerts() if alert.held]


STICK = table("11 G3 10:25:00", "12 G3 10:31:00", "99 G3 10:26:00", "13 G3 10:27:00")


def test_a_batch_says_what_it_did(tmp_path: Path) -> None:
    made = keeper(tmp_path / "race.skimo")
    did = made.add([], STICK, []).effect
    assert did == Effect(("G3",), 4, 3, 2, 2, 0, 1)
    assert effect_words(did) == (
        "G3: 4 in, 3 agree, 2 doubts, 2 solved, 0 ranks change, 1 after a limit: look at them first"
    )
    made.close()


def test_a_change_of_rank_is_counted_once_for_each_athlete(tmp_path: Path) -> None:
    made = keeper(tmp_path / "race.skimo")
    did = made.add([], table("13 LINE 10:49:00", "13 G3 10:29:00"), []).effect
    assert did is not None
    assert (did.points, did.came, did.agree, did.ranks) == (("LINE", "G3"), 2, 2, 3)
    assert effect_words(replace(did, points=("A", "B", "C", "D"), ranks=1, solved=0)) == (
        "4 points: 2 in, 2 agree, 1 rank changes"
    )
    made.close()


def test_an_impulse_that_gives_a_typed_bib_its_time_agrees(tmp_path: Path) -> None:
    made = keeper(tmp_path / "race.skimo")
    made.decide(PassingRecorded("G3", at("10:25:00"), bib="11"))
    did = made.add([], [PassingRecorded("G3", at("10:25:00.2"), source="Timy")], []).effect
    assert did is not None
    assert (did.came, did.agree, did.doubts) == (1, 1, 0)
    made.close()


def test_lists_of_clubs_do_not_rank_athletes(tmp_path: Path) -> None:
    made = keeper(tmp_path / "race.skimo", replace(LIMITED, classifications=(Classification("Clubs", best=2),)))
    did = made.add([], table("13 LINE 10:49:00"), []).effect
    assert did is not None
    assert did.ranks == 0
    made.close()


def test_a_batch_that_was_there_already_did_nothing(tmp_path: Path) -> None:
    made = keeper(tmp_path / "race.skimo")
    made.add([], STICK, [])
    again = made.add([], STICK, [])
    assert (again.skipped, again.effect) == (4, None)
    made.close()


def test_one_batch_is_one_step_of_undo_also_in_the_reopened_file(tmp_path: Path) -> None:
    made = keeper(tmp_path / "race.skimo")
    before = made.race.alerts()
    made.add([], STICK, [])
    made.close()
    reopened = Timekeeper(Journal.open(tmp_path / "race.skimo"))
    assert held(reopened.race) == [("12", "G3")]
    reopened.undo()
    assert reopened.race.alerts() == before
    reopened.close()


def test_a_limit_waits_where_the_reading_came_after_the_athlete_was_seen_further_on(tmp_path: Path) -> None:
    made = keeper(tmp_path / "race.skimo")
    made.add([], STICK, [])
    assert status(made.race, "12") == "OK"
    (row,) = [row for row in alerts(Scope(made.race, made.boards), ENGLISH).rows if row.alert.held]
    assert (row.alert.code.value, row.text) == (
        "after-limit",
        "12 reached G3 after the time limit, as a late reading says: look at it.",
    )
    made.close()


@pytest.mark.parametrize(
    ("ruling", "then"),
    [
        (Ruling("12", RulingKind.CONFIRM, "G3"), "OTL"),
        (Ruling("12", RulingKind.CONFIRM, "G3 1"), "OTL"),
        (Ruling("12", RulingKind.OTL, "G3"), "OTL"),
        (Ruling("12", RulingKind.OK), "OK"),
        (Ruling("12", RulingKind.DSQ), "DSQ"),
    ],
    ids=["confirmed", "confirmed in that lap", "ruled", "pardoned", "out for something else"],
)
def test_whoever_has_looked_is_not_asked_again(tmp_path: Path, ruling: Ruling, then: str) -> None:
    made = keeper(tmp_path / "race.skimo")
    made.add([], STICK, [])
    made.decide(ruling)
    assert (status(made.race, "12"), held(made.race)) == (then, [])
    made.undo()
    assert (status(made.race, "12"), held(made.race)) == ("OK", [("12", "G3")])
    made.close()


def test_a_limit_acts_at_once_on_what_came_in_time_and_on_a_race_that_is_added_whole(tmp_path: Path) -> None:
    made = create(Journal.create(tmp_path / "race.skimo"), LIMITED, [Entry(bib) for bib in BIBS])
    made.add([], table("11 G3 10:31:00", "11 LINE 10:50:00", "12 LINE 10:50:30"), [])
    assert (status(made.race, "11"), held(made.race)) == ("OTL", [])
    made.close()


def test_a_limit_that_is_broken_in_time_acts_whatever_a_late_reading_says(tmp_path: Path) -> None:
    limits = (Limit("G3", 1, Duration(30 * MINUTE)), Limit("LINE", 1, Duration(45 * MINUTE)))
    made = keeper(tmp_path / "race.skimo", setup(replace(LINE, limits=limits)))
    made.add([], STICK, [])
    assert (status(made.race, "12"), held(made.race)) == ("OTL", [])
    made.close()


def test_while_the_race_is_on_what_was_taken_long_ago_is_late_too() -> None:
    of = race(of=LIMITED)
    paper = table("11 G3 10:31:00", "12 G3 10:33:30", "13 G3 -")
    now = at("10:34:00")
    assert [one.late for one in mark_late(of, paper, now)] == [True, False, False]
    assert [one.late for one in mark_late(of, paper, None)] == [False, False, False]
    assert [one.late for one in mark_late(of, paper, Instant(at("10:31:00") + LATE))] == [False, False, False]


def test_a_reading_at_the_last_place_of_an_athlete_is_not_late() -> None:
    of = race("11 G3 10:20:00", of=LIMITED)
    assert [p.late for p in mark_late(of, table("11 LINE 10:40:00", "11 G3 10:20:00", "99 G3 10:10:00"), None)] == [
        False,
        False,
        False,
    ]


# -- the memory of a device --------------------------------------------------------------------------------------------

TIMY = DeviceSetup("Timy", "alge", channels={"C1": "G3"})
GATE = DeviceSetup("Gate", "open-gate", channels={"1": "G3"})


def said(time: str, arrived: str, of: Race, ahead: int = 0) -> list[Fact]:
    reading = Reading(ReadingKind.PASSING, "", channel="C1", time_us=at(time) + ahead * SECOND)
    return facts_from(of, TIMY, reading, at(arrived))


def lateness(facts: list[Fact]) -> list[bool]:
    return [fact.late for fact in facts if isinstance(fact, PassingRecorded)]


def test_a_memory_that_is_read_out_is_late_and_a_queue_at_the_cable_is_not() -> None:
    of = race(of=LIMITED)
    assert lateness(said("10:10:00", "10:10:59", of)) == [False]
    assert lateness(said("10:10:00", "10:11:01", of)) == [True]


def test_how_late_it_is_is_measured_by_the_clock_of_the_device() -> None:
    of = race(of=LIMITED)
    for n, time in enumerate(("10:10:00", "10:11:00", "10:12:00")):
        of.apply(records(said(time, time, of, ahead=-3600), first=100 + n))
    assert lateness(said("10:13:00", "10:13:01", of, ahead=-3600)) == [False]
    assert lateness(said("10:09:00", "10:13:01", of, ahead=-3600)) == [True]
    fresh = race(OffsetSet("Timy", Duration(HOUR)), of=LIMITED)
    assert lateness(said("10:13:00", "10:13:01", fresh, ahead=-3600)) == [False]


def test_a_gate_that_counts_from_power_on_is_late_by_its_pings() -> None:
    of, now = race(of=LIMITED), at("10:30:00")
    tick = Reading(ReadingKind.PASSING, "", channel="1", time_us=60 * SECOND, boot="3F2A", sequence=1)
    assert lateness(facts_from(of, GATE, tick, now)) == [False]
    assert lateness(facts_from(of, GATE, tick, now, Duration(now - 70 * SECOND))) == [False]
    assert lateness(facts_from(of, GATE, tick, now, Duration(now - 130 * SECOND))) == [True]
