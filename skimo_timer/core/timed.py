"""Most laps in a time: a course of one lap that repeats, and which of the laps run count.

A lap begun exactly at the limit does not count as begun. Nothing but a reading counts a lap: where a lap line missed
one, the next shows that the lap was run, because the places of the course follow each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import Instant
from skimo_timer.core.course import Course
from skimo_timer.core.setup import Counts, TimedLaps


@dataclass(frozen=True, slots=True)
class Counted:
    """What counts: how many half laps, at which place the last of them ended (None: none counts).

    `settled` says that no further reading can add a lap, `out` that a `begun-or-out` race was left before its end.
    """

    half_laps: int
    last: int | None
    settled: bool
    out: bool


def laps_seen(course: Course, points: Sequence[str]) -> int:
    """How many laps the readings of an athlete can at most belong to, the one under way included."""
    return 1 + max(points.count(code) for code in course.codes)


def count_laps(course: Course, times: Sequence[Instant | None], start: Instant | None, rule: TimedLaps) -> Counted:
    """Counts the laps of one athlete; `course` is the repeated one, `times` has one value per place of it."""
    if start is None:
        return Counted(0, None, settled=False, out=False)
    end = start + rule.limit
    ends = [(place, t) for place in course.lap_ends if (t := times[place]) is not None]
    last = max((place for place, time in ends if _counts(time, place, course, times, end, rule)), default=None)
    half_laps = 0 if last is None else 2 * course.places[last].lap
    beyond = course.places[0 if last is None else last + 1 :]
    halfway = [p.index for p in beyond if p.point == rule.half and (t := times[p.index]) is not None and t <= end]
    settled = bool(ends) and ends[-1][1] >= end
    out = rule.counts is Counts.BEGUN_OR_OUT and not settled
    if halfway:
        return Counted(half_laps + 1, halfway[0], settled, out)
    return Counted(half_laps, last, settled, out)


def _counts(
    time: Instant, place: int, course: Course, times: Sequence[Instant | None], end: int, rule: TimedLaps
) -> bool:
    """Whether a lap that ended at that time counts: in time, or begun in time where begun laps count."""
    if time <= end:
        return True
    if rule.counts is Counts.COMPLETED:
        return False
    before = [times[other] for other in course.lap_ends if other < place]
    return not before or (before[-1] is not None and before[-1] < end)
