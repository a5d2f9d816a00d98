"""Most laps in a time."""

from dataclasses import replace

from skimo_timer.core.clock import HOUR, SECOND, Duration
from skimo_timer.core.course import Format
from skimo_timer.core.facts import Ruling, RulingKind, StartGiven
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Counts, RaceSetup, TimedLaps
from tests.races import at, board, course, race, setup

CLOSE = Ruling("", RulingKind.CLOSE)
LAPS = {
    "121": "10:14:00 10:28:20 10:42:50 10:57:40 11:12:30",
    "122": "10:13:30 10:27:40 10:42:10 10:57:00",
    "124": "10:19:30 10:39:00 10:58:59 11:18:00",
    "125": "10:29:00 11:00:00",
    "126": "10:31:00",
}
READ = [f"{bib} LAP {time}" for bib, times in LAPS.items() for time in times.split()]


def loop(counts: str, half: str = "") -> RaceSetup:
    one = course("START skin TOP descent LAP") if half else course("START leg LAP")
    rule = TimedLaps(Duration(HOUR), Counts(counts), half)
    return replace(setup(one), format=Format.TIMED_LAPS, timed=rule)


def table(of: Race) -> list[tuple[int | None, str, float, float | None, str]]:
    ranked = board(of)
    rows = [ranked[n] for n in range(len(ranked))]
    return [
        (ranked.rank(p), p.bib, p.laps, None if p.result is None else p.result / SECOND, p.status.value) for p in rows
    ]


def raced(counts: str) -> Race:
    return race(*READ, CLOSE, bibs=" ".join(LAPS), of=loop(counts))


def test_completed_laps_count_up_to_the_limit_and_at_it() -> None:
    assert table(raced("completed")) == [
        (1, "122", 4, 3420, "OK"), (2, "121", 4, 3460, "OK"), (3, "124", 3, 3539, "OK"),
        (4, "125", 2, 3600, "OK"), (5, "126", 1, 1860, "OK"),
    ]  # fmt: skip


def test_a_lap_begun_before_the_limit_counts_and_one_begun_at_it_does_not() -> None:
    assert table(raced("begun")) == [
        (1, "121", 5, 4350, "OK"), (2, "122", 4, 3420, "OK"), (3, "124", 4, 4680, "OK"),
        (4, "125", 2, 3600, "OK"), (5, "126", 1, 1860, "OK"),
    ]  # fmt: skip


def test_there_is_no_gap_at_a_place_that_the_leader_has_not_been_seen_at() -> None:
    half = loop("completed", "TOP")
    whole = replace(half, timed=TimedLaps(Duration(HOUR), Counts.COMPLETED))
    leader = ("121 TOP 10:15:00", "121 LAP 10:25:00", "121 TOP 10:50:00", "121 LAP 11:05:00")
    missed = ("122 TOP 10:20:00", "122 LAP 10:30:00", "122 TOP 10:45:00", "122 TOP 10:58:00")
    made = race(*leader, *missed, bibs="121 122", of=whole)
    assert table(made)[0][1:3] == ("121", 1)
    assert board(made).gap(made.progress["122"]) is None


def test_who_stops_early_is_out_where_the_race_says_so() -> None:
    assert [(bib, status) for _, bib, _, _, status in table(raced("begun-or-out"))] == [
        ("121", "OK"), ("124", "OK"), ("125", "OK"), ("122", "DNF"), ("126", "DNF"),
    ]  # fmt: skip


def test_half_a_lap_counts_at_its_point_within_the_limit() -> None:
    read = (
        "126 TOP 10:15:00",
        "126 LAP 10:31:00",
        "126 TOP 10:58:00",
        "128 TOP 10:16:00",
        "128 LAP 10:33:00",
        "128 TOP 11:00:30",
    )
    halves = race(*read, CLOSE, bibs="126 128", of=loop("completed", "TOP"))
    assert table(halves) == [(1, "126", 1.5, 3480, "OK"), (2, "128", 1, 1980, "OK")]


def test_half_a_lap_before_any_lap_is_half_a_lap() -> None:
    first = race("1 TOP 10:20:00", CLOSE, bibs="1", of=loop("completed", "TOP"))
    assert table(first) == [(1, "1", 0.5, 1200, "OK")]


def test_the_race_of_who_can_still_run_a_lap_is_not_over() -> None:
    running = race(*READ, bibs=" ".join(LAPS), of=loop("completed"))
    assert running.progress["122"].status is Status.RUN
    assert running.progress["121"].status is Status.OK
    assert running.progress["125"].status is Status.OK


def test_gaps_are_only_between_those_with_as_many_laps() -> None:
    over = raced("completed")
    ranked = board(over)
    gaps = {ranked[n].bib: ranked.gap(ranked[n]) for n in range(len(ranked))}
    assert gaps == {"122": 0, "121": 40 * SECOND, "124": None, "125": None, "126": None}


def test_without_a_gun_no_lap_counts() -> None:
    early = race(*READ, StartGiven("All", None), CLOSE, bibs=" ".join(LAPS), of=loop("completed"))
    assert {(laps, status) for _, _, laps, _, status in table(early)} == {(0, "RUN")}


def test_each_lap_has_its_time() -> None:
    laps = raced("completed").progress["125"].lap_times
    assert [None if lap is None else lap / SECOND for lap in laps] == [1740, 1860]
    assert raced("completed").progress["125"].start == at("10:00:00")


def test_moving_time_is_that_of_the_laps_that_count() -> None:
    """A change in a lap that came too late belongs to no time that counts."""
    one = course("START skin TOP skins-off OUT descent LAP")
    rule = replace(setup(one), format=Format.TIMED_LAPS, timed=TimedLaps(Duration(HOUR)))
    read = ("121 TOP 10:20:00", "121 OUT 10:20:30", "121 LAP 10:30:00", "121 TOP 10:50:00", "121 OUT 10:55:00")
    made = race(*read, "121 LAP 11:05:00", bibs="121", of=rule).progress["121"]
    assert (made.status, made.laps, made.course_time) == (Status.OK, 1, 30 * 60 * SECOND)
    assert (made.transitions, made.transitions_total, made.moving) == ((30 * SECOND,), 30 * SECOND, 1770 * SECOND)
