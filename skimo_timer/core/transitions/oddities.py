"""Changes that cannot be, or hardly: each with the readings behind it, where it can be mended.

A limit is a guess, so it is a rule of thumb that a person can check: below the course's floor or a third of what is
usual is too short; twice and a half of what is usual, and far outside the field, is a broken skin or a missed reading.
What is usual is the field's median, from `ENOUGH` known times on.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from skimo_timer.core.clock import SECOND, Duration
from skimo_timer.core.facts import Key
from skimo_timer.core.passings import Passing
from skimo_timer.core.startlist import bib_key
from skimo_timer.core.transitions.efforts import Effort, Leg, Stretch, keys_at
from skimo_timer.core.transitions.review import Review, Usual

ENOUGH = 5
SHORTEST = Duration(2 * SECOND)
_FEW, _MANY = 3, 2.5  # a third of the median, and so many times it
_FAR = 3  # quartile distances above the upper quartile
_CLEARLY = Duration(10 * SECOND)
_NEVER = 1 << 62


class Oddity(StrEnum):
    """What is odd about a change."""

    NEGATIVE = "negative"
    SWAPPED = "swapped"
    TOO_SHORT = "too-short"
    NO_IN = "no-in"
    NO_OUT = "no-out"
    NO_SIDES = "no-sides"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class Odd:
    """One odd change: how long it took, if it is known, what is usual, and the readings that say so."""

    effort: Effort
    leg: Leg
    oddity: Oddity
    time: Duration | None
    usual: Duration | None
    keys: tuple[Key, ...]


Readings = Callable[[str], Sequence[Passing]]
"""All readings of a bib, in order of time."""


def oddities(review: Review, readings: Readings, subjects: Iterable[str] | None = None) -> list[Odd]:
    """What is odd in the field, or in these rows of it; the surest first."""
    bounds = {leg: _Bounds(review.usual(leg)) for leg in review.changes}
    chosen = review.efforts.values() if subjects is None else [review.efforts[one] for one in subjects]
    lines: dict[int, _Lines] = {}  # spares looking up the legs of everybody
    found: list[Odd] = []
    for effort in chosen:
        for stretch in effort.stretches:
            if id(stretch.legs) not in lines:
                lines[id(stretch.legs)] = [(n, leg, bounds[leg]) for n, leg in enumerate(stretch.legs) if leg.is_change]
            found += _of(effort, stretch, lines[id(stretch.legs)], readings)
    order = list(Oddity)
    return sorted(found, key=lambda odd: (order.index(odd.oddity), bib_key(odd.effort.subject), odd.leg.at))


class _Bounds:
    """Between what a change is not odd; worked out once for a field."""

    def __init__(self, usual: Usual | None) -> None:
        self.median = None if usual is None else usual.median
        self.shortest, self.longest = int(SHORTEST), _NEVER
        if usual is not None and usual.count >= ENOUGH:
            self.shortest = max(self.shortest, -(-usual.median // _FEW))
            far = max(usual.upper + _FAR * usual.spread, usual.median + _CLEARLY)
            self.longest = max(far, int(usual.median * _MANY))

    def judge(self, taken: int, floor: int) -> Oddity | None:
        """What is odd about a time."""
        if taken < 0:
            return Oddity.NEGATIVE
        if taken < self.shortest or taken < floor:
            return Oddity.TOO_SHORT
        return Oddity.TOO_LONG if taken > self.longest else None


_Lines = Sequence[tuple[int, Leg, _Bounds]]
"""The changes of a stretch: the line where one begins, the leg, its bounds."""


def _of(effort: Effort, stretch: Stretch, lines: _Lines, readings: Readings) -> Iterator[Odd]:
    floors, taken = effort.progress.course.floors, stretch.taken
    reached = None
    for line, leg, bounds in lines:
        time = taken[line]
        stray: tuple[Key, ...] = ()
        if time is not None:
            floor = floors.get(leg.kind, 0) if floors else 0
            if bounds.shortest <= time <= bounds.longest and time >= floor:
                continue  # as nearly all are
            oddity = bounds.judge(time, floor)
        else:
            reached = _reached(stretch) if reached is None else reached
            if line >= reached:
                return
            oddity, stray = _missing(effort, stretch, line, readings)
        if oddity is not None:
            keys = (*keys_at(effort, stretch, line, readings), *stray)
            yield Odd(effort, leg, oddity, time, bounds.median, keys)


def _reached(stretch: Stretch) -> int:
    """The last line crossed."""
    return next((n for n in reversed(range(len(stretch.times))) if stretch.times[n] is not None), 0)


def _missing(effort: Effort, stretch: Stretch, line: int, readings: Readings) -> tuple[Oddity, tuple[Key, ...]]:
    """Which side of the leg behind a line is missing, and readings of its points that serve no place."""
    stray = _stray(effort, stretch, line, readings)
    if stray:
        return Oddity.SWAPPED, stray
    no_in, no_out = stretch.times[line] is None, stretch.times[line + 1] is None
    return Oddity.NO_SIDES if no_in and no_out else Oddity.NO_IN if no_in else Oddity.NO_OUT, ()


def _stray(effort: Effort, stretch: Stretch, line: int, readings: Readings) -> tuple[Key, ...]:
    """Readings at the side that is missing which serve nothing: out was read before in, or in after out."""
    leg, before, after = stretch.legs[line], stretch.times[line], stretch.times[line + 1]
    missing = [leg.origin] if before is None else []
    missing += [leg.point] if after is None else []
    served = {key for one in effort.stretches for key in one.keys}
    earlier = next((t for t in reversed(stretch.times[: line + 1]) if t is not None), None)
    later = next((t for t in stretch.times[line + 1 :] if t is not None), None)
    return tuple(
        passing.key
        for passing in readings(effort.progress.bib)
        if passing.point in missing
        and passing.key not in served
        and not passing.absorbed
        and passing.time is not None
        and _is_about(passing.time, stretch, line, (earlier, later))
    )


def _is_about(time: int, stretch: Stretch, line: int, sides: tuple[int | None, int | None]) -> bool:
    """Whether a reading lies in this change's surroundings: from the leg before to the leg behind it."""
    earlier = next((t for t in reversed(stretch.times[: max(line, 1)]) if t is not None), sides[0])
    later = next((t for t in stretch.times[line + 2 :] if t is not None), sides[1])
    return (earlier is None or time >= earlier) and (later is None or time <= later)
