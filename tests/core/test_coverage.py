"""What was watched, what was missed, and legs that are measured as one."""

from dataclasses import replace

import pytest

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.course import TimingPoint
from skimo_timer.core.matching.coverage import Misses, Stretch, misses, stretch_ranking, stretches
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RaceSetup
from tests.races import at, board, course, race, setup

LINE = course("START skin T0 skin T1 skins-off T2 descent LINE")


def watched(*, optional: bool = False, covered: tuple[str, str] | None = None) -> RaceSetup:
    """T1 may be missing, or was watched for some time."""
    plain = setup(LINE)
    hours: tuple[Instant, Instant] | None = (at(covered[0]), at(covered[1])) if covered else None
    points = [replace(p, optional=optional, covered=hours) if p.code == "T1" else p for p in plain.points]
    return replace(plain, points=tuple(points))


ALL = "{bib} T0 10:0{a}:00,{bib} T1 10:0{b}:00,{bib} T2 10:0{c}:00,{bib} LINE 10:0{d}:00"
FIELD = (("11", 1, 2, 4, 6), ("12", 1, 3, 5, 7), ("13", 2, 3, 4, 8))


def run(of: RaceSetup, *without: tuple[str, str]) -> Race:
    """Three athletes over the course, without the readings of some bibs at some points."""
    texts = [text for bib, a, b, c, d in FIELD for text in ALL.format(bib=bib, a=a, b=b, c=c, d=d).split(",")]
    kept = [text for text in texts if tuple(text.split()[:2]) not in without]
    return race(*kept, of=of)


def found(of: Race, bib: str) -> dict[int, Stretch]:
    return stretches(of.progress[bib], of.setup)


def minutes(n: int) -> int:
    return n * 60 * SECOND


@pytest.mark.parametrize(
    "of",
    [watched(optional=True), watched(covered=("10:00:00", "10:03:30")), watched(covered=("10:03:30", "10:30:00"))],
    ids=["optional", "until", "from"],
)
def test_legs_around_a_place_that_was_not_watched_are_one(of: RaceSetup) -> None:
    raced = run(of, ("12", "T1"))
    assert found(raced, "12") == {2: Stretch(0, 2, raced.progress["12"].times[2] - at("10:01:00"))}  # type: ignore[operator, arg-type]
    assert raced.progress["12"].legs[1:3] == (None, None)
    assert raced.progress["12"].alerts == ()
    assert found(raced, "11") == {}


def test_legs_around_a_place_that_was_missed_stay_unknown() -> None:
    raced = run(watched(covered=("10:00:00", "10:30:00")), ("12", "T1"))
    assert found(raced, "12") == {}
    assert [alert.code.value for alert in raced.progress["12"].alerts] == ["missing-reading"]


def test_a_stretch_over_a_place_that_was_missed_and_one_that_was_not_watched_stays_unknown() -> None:
    assert found(run(watched(optional=True), ("12", "T1"), ("12", "T2")), "12") == {}


def test_a_stretch_may_begin_at_the_start_and_needs_one() -> None:
    of = replace(
        watched(optional=True),
        points=tuple(TimingPoint(c, c, optional=c in ("T0", "T1")) for c in ("T0", "T1", "T2", "LINE")),
    )
    raced = run(of, ("12", "T0"), ("12", "T1"))
    assert found(raced, "12") == {2: Stretch(-1, 2, minutes(5))}  # type: ignore[arg-type]
    assert found(raced, "12")[2].begins(LINE) == "START"
    no_gun = replace(of, starts=(replace(of.starts[0], time=None),))
    assert found(run(no_gun, ("12", "T0"), ("12", "T1")), "12") == {}


def test_a_stretch_ranks_among_all_who_have_both_sides() -> None:
    raced = run(watched(optional=True), ("12", "T1"), ("13", "T0"), ("13", "T1"))
    one = found(raced, "12")[2]
    ranking = stretch_ranking(board(raced), LINE, one)
    assert (ranking.values, ranking.rank(one.time)) == ([minutes(3), minutes(4)], 2)
    assert one.begins(LINE) == "T0"


def test_what_a_point_missed_is_counted_of_those_who_passed_it_for_certain() -> None:
    raced = run(setup(LINE), ("12", "T1"), ("13", "LINE"), ("13", "T2"))
    assert misses(raced.progress.values(), raced.setup) == [
        Misses("T0", 3, 0, 0),
        Misses("T1", 2, 1, 0),
        Misses("T2", 2, 0, 0),
    ]


def test_what_was_not_watched_was_not_missed() -> None:
    raced = run(watched(optional=True), ("12", "T1"), ("13", "T1"))
    assert misses(raced.progress.values(), raced.setup)[1] == Misses("T1", 1, 0, 2)


def test_who_was_seen_without_a_time_was_not_missed() -> None:
    raced = race("11 T0 10:01:00", "11 T1 -", "11 T2 10:04:00", of=setup(LINE))
    assert misses(raced.progress.values(), raced.setup)[1] == Misses("T1", 1, 0, 0)


@pytest.mark.parametrize(
    ("missed", "passed", "per_cent"), [(0, 900, 0), (1, 900, 1), (5, 120, 4), (1, 11, 9), (0, 0, 0)]
)
def test_a_rate_is_in_whole_hundredths_and_never_hides_a_miss(missed: int, passed: int, per_cent: int) -> None:
    assert Misses("T1", passed, missed, 0).per_cent == per_cent
