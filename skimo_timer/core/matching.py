"""The readings of one bib become splits: missed, doubled, late and wrong ones.

A course is a sequence of places, the readings of a bib are a sequence of (time, point). The same point stands several
times in a course of several laps, so the n-th reading at a point is not always its n-th place: one missed reading must
not shift all that follow. The assignment goes forward, and it is the cheapest one, where a place left without a reading
before the last one reached costs `MISS`, a reading that serves no place costs `DROP`, and a reading less than a minute
after another of the same point costs `DOUBLE` extra if it counts.

The prices say: two missed readings in a row are more likely than one reading at a wrong point (the crew blinked), three
are less likely (somebody mistyped); a ski tail after half a minute is never the next lap. Nothing is thrown away: what
serves no place is left over, with the reason. Pure and deterministic; it depends on times, not on the order of arrival.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from skimo_timer.core.clock import MINUTE, Duration, Instant
from skimo_timer.core.course import START, Course

MISS, DROP, DOUBLE = 2, 5, 7
DOUBLE_WITHIN = MINUTE
START_WITHIN = 2 * MINUTE  # how long after the gun a reading of the start line may still be the start


class LeftOver(StrEnum):
    """Why a reading serves no place (the codes of `report alerts`)."""

    DUPLICATE = "duplicate"
    BEFORE_START = "before-start"
    AFTER_FINISH = "after-finish"
    OUT_OF_ORDER = "out-of-order"


Timed = tuple[Instant, str]
"""A reading as matching sees it: when, at which point."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """Which reading serves which place, by index; the rest with the reason. `start` is the own START reading."""

    served: tuple[int | None, ...]
    left_over: tuple[tuple[int, LeftOver], ...]
    start: int | None = None


def assign(course: Course, readings: Sequence[Timed], start: Instant | None, dead_time: Duration) -> Assignment:
    """Gives each place of the course at most one of the readings, which come in order of time."""
    left: list[tuple[int, LeftOver]] = []
    own_start, rest = _take_start(course, readings, start, left)
    candidates = _without_doubles(readings, rest, dead_time, left)
    served = _serve(course, readings, candidates)
    left += _explain(course, readings, candidates, served)
    return Assignment(tuple(served), tuple(sorted(left)), own_start)


def _take_start(
    course: Course, readings: Sequence[Timed], start: Instant | None, left: list[tuple[int, LeftOver]]
) -> tuple[int | None, list[int]]:
    """Separates warm-ups and the athlete's own start reading from what can serve places."""
    own: int | None = None
    rest: list[int] = []
    line = course.start_point
    for index, (time, point) in enumerate(readings):
        if start is not None and time < start:
            left.append((index, LeftOver.BEFORE_START))
        elif own is None and point == line and _can_start(course, time, start):
            own = index
        else:
            rest.append(index)
    return own, rest


def _can_start(course: Course, time: Instant, start: Instant | None) -> bool:
    """A line that is also a place of the course is the start only shortly after the gun."""
    return course.start_point not in course.codes or (start is not None and time - start <= START_WITHIN)


def _without_doubles(
    readings: Sequence[Timed], indices: list[int], dead_time: Duration, left: list[tuple[int, LeftOver]]
) -> list[int]:
    """Within the dead time of a reading that counts, a further one of the same point is its duplicate."""
    counted: dict[str, Instant] = {}
    kept: list[int] = []
    for index in indices:
        time, point = readings[index]
        last = counted.get(point)
        if last is not None and time - last <= dead_time:
            left.append((index, LeftOver.DUPLICATE))
        else:
            counted[point] = time
            kept.append(index)
    return kept


def _serve(course: Course, readings: Sequence[Timed], candidates: list[int]) -> list[int | None]:
    codes = course.codes
    served: list[int | None] = [None] * len(codes)
    points = tuple(readings[index][1] for index in candidates)
    if points == codes[: len(points)] and not any(_late_doubles(readings, candidates)):
        served[: len(candidates)] = candidates  # a clean athlete, nearly always: no search
        return served
    for row, place in _cheapest(codes, points, _late_doubles(readings, candidates)):
        served[place] = candidates[row]
    return served


def _late_doubles(readings: Sequence[Timed], candidates: list[int]) -> list[bool]:
    """Which candidates come less than a minute after another of the same point."""
    last: dict[str, Instant] = {}
    doubles: list[bool] = []
    for index in candidates:
        time, point = readings[index]
        doubles.append(point in last and time - last[point] < DOUBLE_WITHIN)
        last[point] = time
    return doubles


def _cheapest(codes: Sequence[str], points: Sequence[str], doubles: Sequence[bool]) -> list[tuple[int, int]]:
    """The cheapest forward alignment as (reading, place) pairs; of equal ones that with the earlier readings.

    `cost[i][j]` is the price of the first i readings when the next place that can be served is j or later.
    """
    width = len(codes) + 1
    rows = [[0] + [MISS * j for j in range(1, width)]]
    for point, double in zip(points, doubles, strict=True):
        above, row = rows[-1], [rows[-1][0] + DROP]
        extra = DOUBLE if double else 0
        for j in range(1, width):
            best = min(above[j] + DROP, row[j - 1] + MISS)
            if codes[j - 1] == point and above[j - 1] + extra <= best:
                best = above[j - 1] + extra
            row.append(best)
        rows.append(row)
    return _trace(len(codes), len(points), rows)


def _trace(places: int, readings: int, rows: list[list[int]]) -> list[tuple[int, int]]:
    """Walks back from the cheapest end; a later reading is dropped before an earlier one."""
    i = readings
    j = min(range(places + 1), key=lambda place: (rows[i][place], place))
    pairs: list[tuple[int, int]] = []
    while i and j:
        if rows[i][j] == rows[i - 1][j] + DROP:
            i -= 1
        elif rows[i][j] == rows[i][j - 1] + MISS:
            j -= 1
        else:
            pairs.append((i - 1, j - 1))
            i, j = i - 1, j - 1
    return pairs


def _explain(
    course: Course, readings: Sequence[Timed], candidates: list[int], served: list[int | None]
) -> list[tuple[int, LeftOver]]:
    """Says of each candidate that serves no place why."""
    used = set(served)
    finish = served[course.finish]
    end = None if finish is None else readings[finish][0]
    when_served: dict[str, Instant] = {}
    for place, index in zip(course.places, served, strict=True):
        if index is not None:
            when_served.setdefault(place.point, readings[index][0])
    reasons: list[tuple[int, LeftOver]] = []
    for index in candidates:
        if index in used:
            continue
        time, point = readings[index]
        if end is not None and time > end and point != course.codes[course.finish]:
            reasons.append((index, LeftOver.AFTER_FINISH))
        elif point == START or when_served.get(point, time) < time:
            reasons.append((index, LeftOver.DUPLICATE))
        else:
            reasons.append((index, LeftOver.OUT_OF_ORDER))
    return reasons
