"""Changes that cannot be, or hardly: each with the readings behind it, where it can be mended.

A limit is a guess, so it is a rule of thumb that a person can check: below the course's floor or a third of what is
usual is too short; twice and a half of what is usual, and far outside the field, is a broken skin or a missed reading.
What is usual is the field's median, from `ENOUGH` known times on.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from skimo_timer.core.clock import SECOND, Duration
from skimo_timer.core.facts import Key
from skimo_timer.core.passings import Passing
from skimo_timer.core.startlist import bib_key
from skimo_timer.core.transitions.efforts import Effort, Leg, Stretch, keys_behind
from skimo_timer.core.transitions.review import Review, Usual

ENOUGH = 5
SHORTEST = Duration(2 * SECOND)
_FEW, _MANY = 3, 2.5  # a third of the median, and so many times it
_FAR = 3  # quartile distances above the upper quartile
_CLEARLY = Duration(10 * SECOND)


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
    usual = {leg: review.usual(leg) for leg in review.changes}
    chosen = review.efforts.values() if subjects is None else [review.efforts[one] for one in subjects]
    found = [odd for effort in chosen for odd in _of(effort, usual, readings)]
    order = list(Oddity)
    return sorted(found, key=lambda odd: (order.index(odd.oddity), bib_key(odd.effort.subject), odd.leg.at))


def _of(effort: Effort, usual: dict[Leg, Usual | None], readings: Readings) -> list[Odd]:
    found = []
    for stretch in effort.stretches:
        reached = max((n for n, time in enumerate(stretch.times) if time is not None), default=0)
        for line, leg in enumerate(stretch.legs[:reached]):
            if not leg.is_change:
                continue
            oddity, stray = _judge(effort, stretch, line, usual[leg], readings)
            if oddity is not None:
                norm = usual[leg]
                keys = (*keys_behind(effort, leg, readings), *stray)
                median = None if norm is None else norm.median
                found.append(Odd(effort, leg, oddity, stretch.taken[line], median, keys))
    return found


def _judge(
    effort: Effort, stretch: Stretch, line: int, usual: Usual | None, readings: Readings
) -> tuple[Oddity | None, tuple[Key, ...]]:
    """What is odd about the leg from a line to the next, and readings of its points that serve no place."""
    leg, taken = stretch.legs[line], stretch.taken[line]
    if taken is not None:
        return _by_length(taken, usual, effort.progress.course.floors.get(leg.kind, Duration(0))), ()
    stray = _stray(effort, stretch, line, readings)
    if stray:
        return Oddity.SWAPPED, stray
    no_in, no_out = stretch.times[line] is None, stretch.times[line + 1] is None
    return Oddity.NO_SIDES if no_in and no_out else Oddity.NO_IN if no_in else Oddity.NO_OUT, ()


def _by_length(taken: int, usual: Usual | None, floor: int) -> Oddity | None:
    if taken < 0:
        return Oddity.NEGATIVE
    enough = usual is not None and usual.count >= ENOUGH
    if taken < max(floor, SHORTEST) or (usual is not None and enough and taken * _FEW < usual.median):
        return Oddity.TOO_SHORT
    if usual is None or not enough:
        return None
    far = max(usual.upper + _FAR * usual.spread, usual.median + _CLEARLY)
    return Oddity.TOO_LONG if taken > max(far, usual.median * _MANY) else None


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
