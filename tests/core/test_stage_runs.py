"""One athlete's runs in a race of several rounds: which readings, starts and rulings are whose."""

from dataclasses import replace

import pytest

from skimo_timer.core.clock import SECOND, Duration, Precision
from skimo_timer.core.course import Format
from skimo_timer.core.facts import Entered, Fact, Reverted, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Heat, RaceSetup, RankBy, Stage, StartKind
from skimo_timer.core.stages import stage_at
from skimo_timer.core.startlist import Entry
from skimo_timer.core.whereabouts import persons_out
from tests.races import at, course, key, order, race, records, setup

QUALIFICATION = Stage(
    "Qualification",
    (Heat("Qualification", at("09:00:00")),),
    kind=StartKind.INTERVAL,
    interval=Duration(20 * SECOND),
    times=2,
)
HEATS = Stage("Heats", (Heat("1", at("10:00:00"), ("31", "32")), Heat("2", at("10:10:00"), ("1", "42"))), places=1)
FINAL = Stage("Final", (Heat("Final", at("11:00:00")),))


def sprint(*stages: Stage, rank_by: RankBy = RankBy.OWN_START) -> RaceSetup:
    plain = replace(setup(course("START leg TOP leg FIN")), rank_by=rank_by)
    return replace(plain, format=Format.SPRINT, precision=Precision.HUNDREDTH, starts=(), stages=stages)


def run(of: Race, stage: str, bib: str) -> Progress:
    (table,) = [table for tables in of.stages.values() for table in tables if table.stage.name == stage]
    (row,) = [row for row in table.rows if row.progress.bib == bib]
    return row.progress


def told(of: Race, stage: str, bib: str) -> tuple[str, float | None]:
    """Status and result in seconds."""
    progress = run(of, stage, bib)
    return progress.status.value, None if progress.result is None else progress.result / SECOND


def alerts(of: Race) -> list[tuple[str, str, str]]:
    return [(alert.code.value, alert.bib, alert.point) for alert in of.alerts()]


def ruled(bib: str, kind: RulingKind, value: str = "", stage: str = "") -> Ruling:
    return Ruling(bib, kind, value, stage=stage)


def both(bib: str, top: str, finish: str) -> list[str]:
    return [f"{bib} TOP {top}", f"{bib} FIN {finish}"]


# -- readings ----------------------------------------------------------------------------------------------------------


def test_a_reading_belongs_to_the_newest_stage_begun_that_has_the_bib() -> None:
    missed = race(
        *both("31", "10:01:00", "10:03:00"),
        ruled("", RulingKind.CLOSE, "Qualification"),
        bibs="31 32",
        of=sprint(QUALIFICATION, HEATS),
    )
    assert told(missed, "Qualification", "31") == ("DNF", None)
    assert told(missed, "Heats", "31") == ("OK", 180)
    assert alerts(missed) == []


def test_a_reading_before_the_first_start_is_an_alert() -> None:
    early = race("31 FIN 08:59:59", *both("31", "09:01:00", "09:03:00"), bibs="31", of=sprint(QUALIFICATION))
    assert alerts(early) == [("before-start", "31", "FIN")]


def test_a_reading_of_a_later_stage_is_no_duplicate_of_an_earlier_one() -> None:
    raced = race(
        *both("31", "09:01:00", "09:03:00"), *both("31", "10:01:00", "10:03:00"), "31 FIN 10:04:00",
        bibs="31 32", of=sprint(QUALIFICATION, HEATS),
    )  # fmt: skip
    assert alerts(raced) == [("duplicate", "31", "FIN")]


def test_an_alert_of_an_earlier_stage_comes_and_goes_with_the_start_of_that_stage() -> None:
    raced = race(
        *both("31", "09:01:00", "09:03:00"), *both("31", "10:01:00", "10:03:00"),
        bibs="31 32", of=sprint(QUALIFICATION, HEATS),
    )  # fmt: skip
    assert alerts(raced) == []
    later = StartGiven("Qualification/Qualification", at("09:02:00"))
    raced.apply(records([later], first=30))
    assert ("before-start", "31", "TOP") in alerts(raced)
    assert raced.progress["31"].run is not None
    assert raced.progress["31"].run.stage == "Heats"
    raced.apply(records([Reverted(key(30))], first=31))
    assert alerts(raced) == []


def test_rulings_are_heeded_where_readings_are_odd() -> None:
    facts = ("31 TOP 09:01:00", "31 FIN 09:03:00", "32 FIN 09:03:30")
    said = [
        ruled("31", RulingKind.DNS, stage="Qualification"),
        ruled("32", RulingKind.CONFIRM, "TOP", stage="Qualification"),
    ]
    assert alerts(race(*facts, *said, bibs="31 32", of=sprint(QUALIFICATION))) == [("status-contradicted", "31", "TOP")]


def test_who_is_entered_but_in_no_heat_is_still_there() -> None:
    lonely = race(*both("31", "10:01:00", "10:03:00"), "99 FIN 10:03:02", bibs="31 99", of=sprint(HEATS))
    assert order(lonely)[-1] == (2, "99", "RUN")
    assert alerts(lonely) == [("out-of-order", "99", "FIN")]
    lonely.apply(records([ruled("99", RulingKind.DNS, stage="Heats")], first=50))
    assert lonely.progress["99"].status is Status.DNS


# -- starts ------------------------------------------------------------------------------------------------------------


def test_the_start_of_a_heat_that_is_named_like_a_bib_is_the_heats() -> None:
    late = StartGiven("Heats/1", at("10:00:05"))
    raced = race(
        late, *both("31", "10:01:00", "10:03:00"), *both("1", "10:11:00", "10:13:00"), bibs="31 1", of=sprint(HEATS)
    )
    assert told(raced, "Heats", "31") == ("OK", 175)
    assert told(raced, "Heats", "1") == ("OK", 180)


def test_a_slot_is_that_of_the_first_stage() -> None:
    second = replace(QUALIFICATION, name="Second run", heats=(Heat("Second run", at("10:00:00")),))
    begun = race(*both("1", "09:06:00", "09:08:00"), bibs="", of=sprint(QUALIFICATION, second))
    begun.apply(records([Entered(Entry("1", slot=at("09:05:00")))], first=20))
    assert told(begun, "Qualification", "1") == ("OK", 180)
    assert run(begun, "Second run", "1").start == at("10:00:00")


# -- runs granted again ------------------------------------------------------------------------------------------------

FIRST = both("31", "10:01:00", "10:03:00")
AGAIN = both("31", "10:31:00", "10:32:50")
GRANTED = ruled("31", RulingKind.RERUN, stage="Heats")
RESTART = StartGiven("Heats/1", at("10:30:00"))


def rerun(*facts: Fact | str, rank_by: RankBy = RankBy.OWN_START) -> Race:
    return race(*facts, bibs="31 32", of=sprint(HEATS, rank_by=rank_by))


def test_a_run_granted_again_waits_for_its_start() -> None:
    waiting = rerun(*FIRST, GRANTED)
    assert told(waiting, "Heats", "31") == ("RUN", None)
    assert persons_out(waiting.progress["31"]) == []


@pytest.mark.parametrize("start", [RESTART, StartGiven("Heats/31", at("10:30:00"))])
def test_the_start_that_is_given_then_is_that_of_the_new_run(start: Fact) -> None:
    raced = rerun(*FIRST, GRANTED, start, *AGAIN)
    assert told(raced, "Heats", "31") == ("OK", 170)
    assert alerts(raced) == []


def test_an_own_start_that_was_told_before_the_grant_is_that_of_the_new_run_and_of_no_later_one() -> None:
    own = StartGiven("Heats/31", at("10:30:00"))
    raced = rerun(*FIRST, own, GRANTED, *AGAIN)
    assert told(raced, "Heats", "31") == ("OK", 170)
    raced.apply(records([GRANTED], first=40))
    assert told(raced, "Heats", "31") == ("RUN", None)


def test_a_first_run_without_a_finish_may_be_granted_again() -> None:
    assert told(rerun(FIRST[0], GRANTED, RESTART, *AGAIN), "Heats", "31") == ("OK", 170)


def test_a_start_that_was_corrected_before_is_still_that_of_the_run_that_does_not_count() -> None:
    corrected = StartGiven("Heats/1", at("10:00:02"))
    assert told(rerun(*FIRST, corrected), "Heats", "31") == ("OK", 178)
    assert told(rerun(*FIRST, corrected, GRANTED), "Heats", "31") == ("RUN", None)


def test_a_start_in_the_same_step_is_that_of_the_new_run_in_any_order() -> None:
    together = rerun(*FIRST, *AGAIN)
    step = [replace(record, step=60) for record in records([RESTART, GRANTED], first=60)]
    together.apply(step)
    assert told(together, "Heats", "31") == ("OK", 170)


def test_a_later_slot_is_the_start_of_the_new_run() -> None:
    of = sprint(QUALIFICATION)
    begun = race(*both("31", "09:01:00", "09:03:00"), *both("31", "09:31:00", "09:32:50"), bibs="", of=of)
    slots = [Entered(Entry("31", slot=at(time))) for time in ("09:00:00", "09:30:00")]
    begun.apply(records([*slots, ruled("31", RulingKind.RERUN, stage="Qualification")], first=20))
    assert told(begun, "Qualification", "31") == ("OK", 170)


def test_where_the_own_start_reading_ranks_no_other_start_is_needed() -> None:
    netted = rerun("31 START 10:00:01", *FIRST, GRANTED, "31 START 10:30:00", *AGAIN, rank_by=RankBy.NET)
    assert told(netted, "Heats", "31") == ("OK", 170)


def test_an_undone_grant_brings_the_first_run_back() -> None:
    undone = rerun(*FIRST, GRANTED, Reverted(key(6)))
    assert told(undone, "Heats", "31") == ("OK", 180)


# -- rulings -----------------------------------------------------------------------------------------------------------


def test_closing_a_course_closes_its_stages_until_one_is_reopened() -> None:
    closed = rerun(ruled("", RulingKind.CLOSE, "Race"))
    assert told(closed, "Heats", "31") == ("DNF", None)
    assert ("still-on-course", "31", "") in alerts(closed)
    closed.apply(records([ruled("", RulingKind.REOPEN, "Heats")], first=20))
    assert told(closed, "Heats", "31") == ("RUN", None)


def test_who_is_on_a_stage_that_was_closed_is_named() -> None:
    assert ("still-on-course", "31", "") in alerts(rerun(ruled("", RulingKind.CLOSE, "Heats")))


def test_where_a_person_is_needs_no_stage() -> None:
    given_up = [ruled("31", RulingKind.DNF, stage="Heats"), ruled("31", RulingKind.GAVE_UP, "TOP, sledge")]
    out = rerun("31 TOP 10:01:00", *given_up)
    assert persons_out(out.progress["31"]) == ["31"]
    assert out.progress["31"].verdict.where("31") == "TOP, sledge"
    out.apply(records([ruled("31", RulingKind.CHECKED_IN)], first=20))
    assert persons_out(out.progress["31"]) == []


def test_who_did_not_start_in_the_final_is_ranked_and_not_out() -> None:
    final = race(
        *both("31", "10:01:00", "10:03:00"), *both("1", "10:11:00", "10:13:00"),
        ruled("32", RulingKind.DNF, stage="Heats"), ruled("42", RulingKind.DNF, stage="Heats"),
        *both("1", "11:01:00", "11:03:00"), ruled("31", RulingKind.DNS, stage="Final"),
        bibs="1 31 32 42", of=sprint(HEATS, FINAL),
    )  # fmt: skip
    assert order(final)[:2] == [(1, "1", "OK"), (2, "31", "OK")]
    assert persons_out(final.progress["31"]) == []


def test_what_the_judge_said_of_another_stage_decides_no_dead_heat() -> None:
    three = replace(HEATS, heats=(Heat("1", at("10:00:00"), ("31", "32", "33")),), places=1)
    said = ruled("31", RulingKind.AHEAD_OF, "32", stage="Final")
    facts = [fact for bib in ("31", "32") for fact in both(bib, "10:01:00", "10:03:00")]
    level = race(*facts, ruled("33", RulingKind.DNS, stage="Heats"), said, bibs="31 32 33", of=sprint(three, FINAL))
    (heats, _) = level.stages["Race"]
    assert [row.mark for row in heats.rows] == ["?", "?", ""]


def test_an_athlete_moved_to_another_course_is_in_its_stages() -> None:
    men, women = (replace(QUALIFICATION, name=f"Run {name}", course=name) for name in ("Men", "Women"))
    of = replace(
        sprint(men, women), courses=(course("START leg FIN", name="Men"), course("START leg FIN", name="Women"))
    )
    moved = race(ruled("31", RulingKind.COURSE, "Women"), bibs="31 32", of=of)
    assert [row.progress.bib for row in moved.stages["Women"][0].rows] == ["31"]
    assert [row.progress.bib for row in moved.stages["Men"][0].rows] == ["32"]


def test_a_relay_may_have_stages_and_its_members_do_not_start_by_themselves() -> None:
    final = Stage("Final", (Heat("Final", at("11:00:00")),))
    of = replace(sprint(final), format=Format.RELAY, relay=("a", "b"), courses=(course("START leg X", "X leg FIN"),))
    dsq = ruled("2b", RulingKind.DSQ, stage="Final")
    raced = race(
        "1 X 11:06:00", "1 FIN 11:12:00", "2 X 11:06:30", "2b FIN 11:13:00", dsq, bibs="1 1a 1b 2 2a 2b", of=of
    )
    assert order(raced) == [(1, "1", "OK"), (None, "2", "DSQ")]
    assert [member.total for member in raced.progress["1"].members] == [360 * SECOND, 360 * SECOND]


def test_rulings_on_every_member_of_a_relay_count() -> None:
    of = replace(setup(course("START leg X", "X leg Y", "Y leg FIN")), format=Format.RELAY, relay=("a", "b", "c"))
    assert race(ruled("1c", RulingKind.DSQ), bibs="1", of=of).progress["1"].status is Status.DSQ


def test_a_race_whose_stages_were_taken_out_of_the_set_up_has_none() -> None:
    begun = rerun(*FIRST)
    plain = replace(sprint(), starts=setup().starts)
    begun.apply(records([SetUp(plain)], first=30))
    assert begun.stages == {}
    assert begun.progress["31"].run is None


def test_somebody_is_in_the_stage_that_began_last() -> None:
    raced = race(*both("31", "09:01:00", "09:03:00"), bibs="1 31 32 42", of=sprint(QUALIFICATION, HEATS, FINAL))
    stages = raced.stages
    assert stage_at(stages, "31", at("08:00:00")) == "Qualification"
    assert stage_at(stages, "31", at("09:30:00")) == "Qualification"
    assert stage_at(stages, "31", at("10:00:00")) == "Heats"
    assert stage_at(stages, "77", at("10:00:00")) == ""
    waiting = race(*FIRST, GRANTED, bibs="31 32", of=sprint(QUALIFICATION, HEATS))
    assert stage_at(waiting.stages, "31", at("10:20:00")) == "Heats"


@pytest.mark.parametrize("name", ["Heats", "Qualification"])
def test_an_attempt_that_does_not_count_is_kept_beside_the_run(name: str) -> None:
    stage = {"Heats": HEATS, "Qualification": QUALIFICATION}[name]
    heat, begin = stage.heats[0], 9 if name == "Qualification" else 10
    bib = "32"
    own = f"{begin:02}:00:20" if name == "Qualification" else f"{begin:02}:00:00"
    first = both(bib, f"{begin:02}:01:00", f"{begin:02}:03:00")
    again = both(bib, f"{begin:02}:31:00", f"{begin:02}:33:00")
    grant = ruled(bib, RulingKind.RERUN, stage=name)
    corrected = StartGiven(f"{name}/{heat.name}", at(f"{begin:02}:00:01"))
    new = StartGiven(f"{name}/{bib}", at(f"{begin:02}:30:00"))

    def attempts(of: Race) -> list[float]:
        rows = [row for tables in of.stages.values() for table in tables for row in table.rows]
        (row,) = [row for row in rows if row.progress.bib == bib]
        return [(run.result or 0) / SECOND for run in row.earlier]

    expected = (at(f"{begin:02}:03:00") - at(own)) / SECOND
    assert attempts(race(*first, bibs="31 32", of=sprint(stage))) == []
    assert attempts(race(*first, grant, bibs="31 32", of=sprint(stage))) == [expected]
    raced = race(*first, grant, new, *again, bibs="31 32", of=sprint(stage))
    assert attempts(raced) == [expected]
    assert told(raced, name, bib) == ("OK", 180)
    raced.apply(records([ruled(bib, RulingKind.RERUN, stage=name)], first=70))
    assert attempts(raced) == [expected, 180]
    if name == "Heats":
        assert attempts(race(*first, corrected, grant, bibs="31 32", of=sprint(stage))) == [expected - 1]
