"""Figures of a field: what changes have to do with the result, whether they fade, and what the best can do.

The share of a part in the variance of the results is its covariance with them over their variance. So the shares of
all parts add up to one, and one that went against the result is negative. Ratios are the only numbers with a fraction.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import mul
from typing import TypeGuard

from skimo_timer.core.clock import SECOND, Duration
from skimo_timer.core.course import LegKind
from skimo_timer.core.transitions.efforts import Effort, Leg
from skimo_timer.core.transitions.gaps import Part, part_of
from skimo_timer.core.transitions.review import Review


@dataclass(frozen=True, slots=True)
class Target:
    """What the best need for a change, and what nobody should exceed; None where nobody has said."""

    elite: Duration
    limit: Duration


TARGETS: Mapping[LegKind, Target] = {
    LegKind.SKINS_TO_FOOT: Target(Duration(10 * SECOND), Duration(20 * SECOND)),
    LegKind.SKINS_OFF: Target(Duration(20 * SECOND), Duration(30 * SECOND)),
    LegKind.SKINS_ON: Target(Duration(30 * SECOND), Duration(60 * SECOND)),
}
"""From the coaches' pages of Arrowhead Endurance on each kind of change; none is known for the other kinds."""

FEWEST = 3  # a variance of two says nothing


@dataclass(frozen=True, slots=True)
class Shares:
    """How much of the variance of the times of `count` athletes each part of the way explains, and each leg."""

    count: int
    parts: Mapping[Part, float]
    legs: Mapping[Leg, float]


def shares(review: Review, group: str) -> Shares | None:
    """The shares among those who walked the same legs and have every reading; None where too few have or all tie."""
    rows = [e for e in review.efforts.values() if e.group == group and e.is_measured and e.elapsed is not None]
    times = [tuple(chain.from_iterable(one.taken for one in effort.stretches)) for effort in rows]
    known = [each for each in times if _is_whole(each)]
    if len(known) < FEWEST:
        return None
    results = [sum(each) for each in known]
    whole = _covariance(results, results)
    if not whole:
        return None
    walked = [leg for one in rows[0].stretches for leg in one.legs]
    columns = zip(walked, zip(*known, strict=True), strict=True)
    legs = {leg: _covariance(column, results) / whole for leg, column in columns}
    parts: defaultdict[Part, float] = defaultdict(float)
    for leg, share in legs.items():
        parts[part_of(leg.kind)] += share
    return Shares(len(known), {part: parts[part] for part in Part if part in parts}, legs)


def _is_whole(times: tuple[Duration | None, ...]) -> TypeGuard[tuple[Duration, ...]]:
    return None not in times


def _covariance(first: Sequence[int], second: Sequence[int]) -> int:
    """Times the square of how many there are: in whole numbers, exactly."""
    n = len(first)
    products: int = sum(map(mul, first, second))
    return n * products - sum(first) * sum(second)


@dataclass(frozen=True, slots=True)
class Fade:
    """The same change, lap by lap or round by round: `legs` in order, `times` of one athlete, `field` the medians."""

    legs: tuple[Leg, ...]
    times: tuple[Duration | None, ...]
    field: tuple[Duration | None, ...]

    @property
    def change(self) -> Duration | None:
        """How much longer the last took than the first; negative is quicker."""
        return _ends(self.times)

    @property
    def usual(self) -> Duration | None:
        """The same of the field's medians."""
        return _ends(self.field)


def _ends(times: Sequence[Duration | None]) -> Duration | None:
    first, last = times[0], times[-1]
    return None if first is None or last is None else Duration(last - first)


def repeated(legs: Sequence[Leg]) -> list[tuple[Leg, ...]]:
    """The changes that come several times, each with all its laps and rounds in order."""
    found: defaultdict[tuple[LegKind, str, int], list[Leg]] = defaultdict(list)
    for leg in legs:
        if leg.is_change:
            found[leg.repeat].append(leg)
    return [tuple(same) for same in found.values() if len(same) > 1]


def fades(review: Review, effort: Effort) -> list[Fade]:
    """Whether the changes of an athlete fade, each against the field's."""
    own = repeated(tuple(effort.taken))
    return [
        Fade(same, tuple(effort.taken[leg] for leg in same), tuple(review.median(leg) for leg in same)) for same in own
    ]


@dataclass(frozen=True, slots=True)
class Cell:
    """One athlete on one leg: the time, and how much longer than the fastest of those compared."""

    time: Duration | None
    behind: Duration | None
    rank: int | None


def compare(review: Review, efforts: Sequence[Effort]) -> list[tuple[Leg, tuple[Cell, ...]]]:
    """Some athletes side by side, leg by leg; the best of a leg is behind by nothing."""
    legs = [leg for leg in review.legs if any(leg in effort.taken for effort in efforts)]
    found = []
    for leg in legs:
        times = [effort.taken.get(leg) for effort in efforts]
        best = min((time for time in times if time is not None), default=None)
        cells = tuple(
            Cell(time, None if time is None or best is None else Duration(time - best), review.rank(effort, leg))
            for effort, time in zip(efforts, times, strict=True)
        )
        found.append((leg, cells))
    return found
