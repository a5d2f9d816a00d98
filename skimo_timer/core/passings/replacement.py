"""Where a gate missed somebody: the ten-athlete rule of ski timing.

The difference between two ways to time is taken from the five athletes before and the five after; where there are
fewer on one side, more of the other stand in. The mean of it corrects the time that was taken the other way: that of
the hand where the gate missed, that of the spare gate where the first one did. It is offered, never done by itself, and
stays marked; fewer than `FEWEST` comparisons are no rule but a guess, and nothing is offered.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.facts import Key, Replaced

SIDE = 5
FEWEST = 5
DRIFT = Duration(20_000)
"""How far the difference of two gates may wander before it is told."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One crossing timed both ways: by the gate that counts, and otherwise. `key` is the record of the other way."""

    gate: Instant
    other: Instant
    key: Key

    @property
    def difference(self) -> int:
        """How much later the other way was, in microseconds."""
        return self.other - self.gate


def ten_around(moment: Instant, compared: Sequence[Compared]) -> list[Compared]:
    """The five before and the five after a moment, of comparisons in order of time."""
    at = bisect_left(compared, moment, key=lambda one: one.other)
    first, end = max(0, at - SIDE), min(len(compared), at + SIDE)
    first, end = max(0, min(first, end - 2 * SIDE)), min(len(compared), max(end, first + 2 * SIDE))
    return list(compared[first:end])


def replacement(target: Key, moment: Instant, compared: Sequence[Compared]) -> Replaced | None:
    """The time that replaces one that was taken at `moment`; None where too little can be compared."""
    around = ten_around(moment, compared)
    if len(around) < FEWEST:
        return None
    total = sum(one.difference for one in around)
    mean = Duration(-(-total // len(around)) if total < 0 else total // len(around))
    return Replaced(target, Instant(moment - mean), mean, tuple(one.key for one in around))


def drift(compared: Sequence[Compared]) -> Duration | None:
    """How far the difference of two gates has wandered since the first five; None where that is little or unknown."""
    if len(compared) < 2 * SIDE:
        return None
    first, last = (median(one.difference for one in some) for some in (compared[:SIDE], compared[-SIDE:]))
    wandered = Duration(int(last - first))
    return wandered if abs(wandered) > DRIFT else None
