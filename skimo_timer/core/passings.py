"""Passings as they stand now: what was recorded, with the corrections and the clock of its source applied.

A line on the snow may have a gate that says when and an operator who says who. Where `joining` pairs an impulse with a
typed bib, the typed passing stands with the time of the impulse, and the impulse is absorbed: one crossing is one
passing. An operator's corrected time is never replaced by a gate.
"""

from bisect import bisect_left, insort
from dataclasses import dataclass, replace

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import HAND, Key, PassingAmended, PassingRecorded, Pinned
from skimo_timer.core.joining import WINDOW, Moment, align

FILE = "file"


@dataclass(frozen=True, slots=True)
class Pin:
    """The operator's word on a passing: the `turn`-th visit of its point in a lap, or lap 0: it serves nothing.

    `order` is the place of the word in the file.
    """

    lap: int
    turn: int
    order: int


@dataclass(frozen=True, slots=True)
class Passing:
    """A passing as it counts. `time` is race time; `partner` is the record of the other half where two were joined.

    `absorbed` says that this is an impulse whose time serves its partner. `order` is its place in the file.
    """

    key: Key
    order: int
    recorded: PassingRecorded
    bib: str
    point: str
    time: Instant | None
    retimed: bool = False
    partner: Key | None = None
    absorbed: bool = False
    pin: Pin | None = None

    @property
    def serves_nothing(self) -> bool:
        """Whether the operator said that it serves no place."""
        return self.pin is not None and self.pin.lap == 0

    @property
    def is_impulse(self) -> bool:
        """Whether a device gave it; a bib that it knows, or that somebody gave it, must agree with the hand's."""
        return self.recorded.source not in (HAND, FILE)

    @property
    def is_typed(self) -> bool:
        """Whether the operator typed its bib at the line, so that a gate may have the better time."""
        return bool(self.bib) and self.recorded.source == HAND and not self.retimed

    @property
    def is_open(self) -> bool:
        """Whether it is a time that waits for a bib."""
        return not self.bib and not self.absorbed


def settle(
    key: Key,
    order: int,
    recorded: PassingRecorded,
    amendments: list[PassingAmended],
    correction: int,
    pinned: tuple[int, Pinned] | None = None,
) -> Passing:
    """Applies the corrections, oldest first; `correction` brings the clock of the source to race time.

    `pinned` is the newest word on its place, with where that stands in the file; one that was said of another bib or
    another point no longer holds.
    """
    bib, point = recorded.bib, recorded.point
    time = None if recorded.time is None else Instant(recorded.time + correction)
    retimed = False
    for amendment in amendments:
        bib = bib if amendment.bib is None else amendment.bib
        point = point if amendment.point is None else amendment.point
        if amendment.time is not None:
            time, retimed = amendment.time, True
    return Passing(key, order, recorded, bib, point, time, retimed, pin=_pin(pinned, bib, point))


def _pin(pinned: tuple[int, Pinned] | None, bib: str, point: str) -> Pin | None:
    if pinned is None:
        return None
    order, word = pinned
    return None if word.lap is None or (word.bib, word.point) != (bib, point) else Pin(word.lap, word.turn, order)


class Line:
    """The typed bibs and the impulses of one timing point, in order of time, and which belong together."""

    def __init__(self) -> None:
        """Begins empty."""
        self._typed: list[tuple[Instant, int, Passing]] = []
        self._impulses: list[tuple[Instant, int, Passing]] = []

    @property
    def has_gate(self) -> bool:
        """Whether there is an impulse to join with."""
        return bool(self._impulses)

    def put(self, passing: Passing) -> None:
        """Takes a passing of this point that can be half of a pair."""
        if passing.time is not None and (rows := self._rows(passing)) is not None:
            insort(rows, (passing.time, passing.order, passing))

    def take(self, passing: Passing) -> None:
        """Lets go of a passing."""
        if passing.time is not None and (rows := self._rows(passing)) is not None:
            del rows[bisect_left(rows, (passing.time, passing.order))]

    def _rows(self, passing: Passing) -> list[tuple[Instant, int, Passing]] | None:
        if passing.is_impulse:
            return self._impulses
        return self._typed if passing.is_typed else None

    def joined_around(self, time: Instant) -> list[Passing]:
        """Aligns the bunch around a moment again; its members as they stand now."""
        low, high = self._bunch(time)
        typed = _between(self._typed, low, high)
        impulses = _between(self._impulses, low, high)
        members = {passing.key: passing for _, _, passing in typed + impulses}
        pairs = align([Moment(t, p.bib) for t, _, p in typed], [Moment(t, p.bib) for t, _, p in impulses])
        for one, other in pairs:
            hand, impulse = typed[one][2], impulses[other][2]
            members[hand.key] = replace(hand, time=impulse.time, partner=impulse.key)
            members[impulse.key] = replace(impulse, partner=hand.key, absorbed=True)
        return list(members.values())

    def _bunch(self, time: Instant) -> tuple[int, int]:
        """From where to where every neighbour is within the window of the next, `time` among them."""
        low = high = int(time)
        for reach, step in ((-WINDOW, -1), (WINDOW, 1)):
            edge = int(time)
            while (near := self._next(edge, step)) is not None and abs(near - edge) <= abs(reach):
                edge = near
            low, high = min(low, edge), max(high, edge)
        return low, high

    def _next(self, edge: int, step: int) -> int | None:
        """The nearest moment strictly before (-1) or after (1) the edge."""
        found: list[int] = []
        for rows in (self._typed, self._impulses):
            at = bisect_left(rows, (edge,)) - 1 if step < 0 else bisect_left(rows, (edge + 1,))
            if 0 <= at < len(rows):
                found.append(rows[at][0])
        if not found:
            return None
        return max(found) if step < 0 else min(found)


def _between(rows: list[tuple[Instant, int, Passing]], low: int, high: int) -> list[tuple[Instant, int, Passing]]:
    return rows[bisect_left(rows, (low,)) : bisect_left(rows, (high + 1,))]
