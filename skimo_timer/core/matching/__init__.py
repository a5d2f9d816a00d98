"""The readings of one bib become splits: missed, doubled, late and wrong ones.

A course is a sequence of places, the readings of a bib are a sequence of (time, point). The same point stands several
times in a course of several laps, so the n-th reading at a point is not always its n-th place: one missed reading must
not shift all that follow. The assignment goes forward, and it is the cheapest one. Prices are about natural logarithms
of how rare a fault is:

- a place left without a reading before the last one reached costs `MISS` (three in a hundred), or what
  the point is known to miss;
- a reading that serves no place costs `DROP` (somebody else's, mistyped), at the line of the finish, where a crew looks
  twice, `DROP_FINISH`, or only `DROP_DOUBLE` less than a minute after another of the same point (a ski tail, a bib
  read twice), where it costs `DOUBLE` extra if it counts;
- a leg costs half the square of how many spreads it is away from what the field and the athlete's own pace let expect
  (`pace`), up to a limit; before there is a field, only the order counts. No leg is shorter than its floor.

So two missed readings in a row are more likely than one mistyped bib, three are less likely, and a leg that nobody
could have run tells a wrong reading from a right one. Nothing is thrown away: what serves no place is left over, with
the reason. Pure and deterministic; it depends on times, not on the order of arrival.

The operator's word stands above all of it: a pinned reading serves its place, or none, and the rest is the cheapest
that goes with it. Prices do not apply to what is pinned, so a word needs no strength, and no floor or gun refutes it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from skimo_timer.core.clock import MINUTE, Duration, Instant
from skimo_timer.core.course import START, Course
from skimo_timer.core.matching.pace import MISS, Pace

DROP, DROP_FINISH, DROP_DOUBLE, DOUBLE = 8.0, 12.0, 3.5, 10.0
LOOK_BACK = 6  # how many readings in a row may serve no place
DOUBLE_WITHIN = MINUTE
START_WITHIN = 2 * MINUTE  # how long after the gun a reading of the start line may still be the start


NOWHERE = -1
"""Where a reading is pinned that serves no place."""

NO_PINS: Mapping[int, int] = {}


class LeftOver(StrEnum):
    """Why a reading serves no place (the codes of `report alerts`)."""

    DUPLICATE = "duplicate"
    BEFORE_START = "before-start"
    AFTER_FINISH = "after-finish"
    OUT_OF_ORDER = "out-of-order"
    IMPLAUSIBLE = "implausible"


Timed = tuple[Instant, str]
"""A reading as matching sees it: when, at which point."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """Which reading serves which place, by index; the rest with the reason. `start` is the own START reading.

    `certain` are the readings that admit one assignment, to the places from the first on, one by one; None: in doubt.
    """

    served: tuple[int | None, ...]
    left_over: tuple[tuple[int, LeftOver], ...]
    start: int | None = None
    certain: tuple[int, ...] | None = None
    price: float = 0.0


def assign(
    course: Course,
    readings: Sequence[Timed],
    start: Instant | None,
    dead_time: Duration,
    pace: Pace | None = None,
    pins: Mapping[int, int] = NO_PINS,
) -> Assignment:
    """Gives each place of the course at most one of the readings, which come in order of time.

    With a `pace` every assignment is weighed; without it a clean athlete's places are simply taken in order. `pins`
    says of readings which place they serve, or `NOWHERE`; places must be their point's and grow with the readings.
    """
    left: list[tuple[int, LeftOver]] = []
    own_start, rest = _take_start(course, readings, start, pins, left)
    candidates = _without_doubles(readings, rest, dead_time, pins, left)
    doubles = _late_doubles(readings, candidates)
    certain = _is_certain(course, readings, candidates, doubles, pins)
    if certain and pace is None:
        served: list[int | None] = [*candidates, *[None] * (len(course.codes) - len(candidates))]
        price = 0.0
    else:
        served, price = _search(course, readings, candidates, doubles, start, pace, pins)
    left += _explain(course, readings, candidates, served)
    return Assignment(tuple(served), tuple(sorted(left)), own_start, tuple(candidates) if certain else None, price)


def _take_start(
    course: Course,
    readings: Sequence[Timed],
    start: Instant | None,
    pins: Mapping[int, int],
    left: list[tuple[int, LeftOver]],
) -> tuple[int | None, list[int]]:
    """Separates warm-ups, the athlete's own start reading and what is pinned nowhere from what can serve places."""
    own: int | None = None
    rest: list[int] = []
    line = course.start_point
    for index, (time, point) in enumerate(readings):
        if index in pins:
            if pins[index] != NOWHERE:
                rest.append(index)
        elif start is not None and time < start:
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
    readings: Sequence[Timed],
    indices: list[int],
    dead_time: Duration,
    pins: Mapping[int, int],
    left: list[tuple[int, LeftOver]],
) -> list[int]:
    """Within the dead time of a reading that counts, a further one of the same point is its duplicate.

    Of a pinned one also an earlier one is.
    """
    counted: dict[str, Instant] = {}
    kept: list[int] = []
    pinned = [readings[index] for index, place in pins.items() if place != NOWHERE]
    for index in indices:
        time, point = readings[index]
        last = counted.get(point)
        if index in pins:
            kept.append(index)
        elif any(there == point and abs(time - then) <= dead_time for then, there in pinned) or (
            last is not None and time - last <= dead_time
        ):
            left.append((index, LeftOver.DUPLICATE))
        else:
            counted[point] = time
            kept.append(index)
    return kept


def _is_certain(
    course: Course, readings: Sequence[Timed], candidates: list[int], doubles: list[bool], pins: Mapping[int, int]
) -> bool:
    """Whether an athlete is clean, as nearly all are: no search is needed, and the field can learn from it."""
    points = tuple(readings[index][1] for index in candidates)
    as_pinned = all(pins.get(index, place) == place for place, index in enumerate(candidates))
    return points == course.codes[: len(points)] and not any(doubles) and as_pinned


def _late_doubles(readings: Sequence[Timed], candidates: list[int]) -> list[bool]:
    """Which candidates come less than a minute after another of the same point."""
    last: dict[str, Instant] = {}
    doubles: list[bool] = []
    for index in candidates:
        time, point = readings[index]
        doubles.append(point in last and time - last[point] < DOUBLE_WITHIN)
        last[point] = time
    return doubles


@dataclass(slots=True)
class _Node:
    """A reading at a place, and the cheapest way to get there."""

    reading: int
    place: int
    time: Instant | None
    cost: float
    before: "_Node | None"


def _search(
    course: Course,
    readings: Sequence[Timed],
    candidates: list[int],
    doubles: list[bool],
    start: Instant | None,
    pace: Pace | None,
    pins: Mapping[int, int],
) -> tuple[list[int | None], float]:
    """The cheapest way from the start through readings and places, and its price; of equals the earlier readings.

    What is pinned is passed through and never passed by.
    """
    last_pinned = max((row for row, index in enumerate(candidates) if index in pins), default=-1)
    since = 0  # the row of nodes that no way may leave out: the start, or the last pinned one so far
    drops = [0.0]
    finish = course.codes[course.finish]
    for index, double in zip(candidates, doubles, strict=True):
        price = DROP_DOUBLE if double else DROP_FINISH if readings[index][1] == finish else DROP
        drops.append(drops[-1] + price)
    begin = _Node(-1, -1, start, 0.0, None)
    best, rows = begin, [[begin]]
    best_total = drops[-1] if last_pinned < 0 else float("inf")
    for row, index in enumerate(candidates):
        time, point = readings[index]
        extra = DOUBLE if doubles[row] else 0.0
        nodes: list[_Node] = []
        for place, code in enumerate(course.codes):
            if code == point and pins.get(index, place) == place:
                before, cost = _cheapest(rows, since, row, place, time, drops, pace)
                nodes.append(_Node(row, place, time, cost + extra, before))
        rows.append(nodes)
        since = row + 1 if index in pins else since
        for node in nodes if row >= last_pinned else ():
            total = node.cost + drops[-1] - drops[row + 1]
            if total < best_total:
                best, best_total = node, total
    served: list[int | None] = [None] * len(course.codes)
    while best.before is not None:
        served[best.place] = candidates[best.reading]
        best = best.before
    return served, best_total


def _cheapest(
    rows: list[list[_Node]], since: int, row: int, place: int, time: Instant, drops: list[float], pace: Pace | None
) -> tuple[_Node, float]:
    """From which earlier reading and place this one is reached most cheaply, and at what cost."""
    best, best_cost = rows[0][0], float("inf")
    first = max(since + 1, row - LOOK_BACK + 1)
    for nodes in (rows[since], *rows[first : row + 1]):
        for node in nodes:
            if node.place < place:
                missed = MISS * (place - node.place - 1) if pace is None else pace.skipped(node.place, place)
                cost = node.cost + missed + drops[row] - drops[node.reading + 1]
                if cost < best_cost and pace is not None:
                    cost += 0.0 if node.time is None else pace.price(node.place, place, time - node.time)
                if cost < best_cost:
                    best, best_cost = node, cost
    return best, best_cost


def _explain(
    course: Course, readings: Sequence[Timed], candidates: list[int], served: list[int | None]
) -> list[tuple[int, LeftOver]]:
    """Says of each candidate that serves no place why."""
    used = set(served)
    finish = served[course.finish]
    end = None if finish is None else readings[finish][0]
    reasons: list[tuple[int, LeftOver]] = []
    for index in candidates:
        if index not in used:
            time, point = readings[index]
            if end is not None and time > end and point != course.codes[course.finish]:
                reasons.append((index, LeftOver.AFTER_FINISH))
            else:
                reasons.append((index, _reason(course, readings, served, index)))
    return reasons


def _reason(course: Course, readings: Sequence[Timed], served: list[int | None], index: int) -> LeftOver:
    """Of a place that is served a duplicate; where a free place is in order but too near or too far, implausible."""
    time, point = readings[index]
    here = [place.index for place in course.places if place.point == point]
    at = [None if one is None else readings[one][0] for one in served]
    if point == START or any((t := at[place]) is not None and t < time for place in here):
        return LeftOver.DUPLICATE
    last = max((place for place, t in enumerate(at) if t is not None and t < time), default=-1)
    following = min((place for place, t in enumerate(at) if t is not None and t >= time), default=len(at))
    fits = any(last < place < following for place in here)
    return LeftOver.IMPLAUSIBLE if fits else LeftOver.OUT_OF_ORDER
