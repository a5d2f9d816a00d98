"""Passings as they stand now: what was recorded, with the corrections and the clock of its source applied.

A line on the snow may have a gate that says when and an operator who says who. Where `joining` pairs an impulse with a
typed bib, the typed passing stands with the time of the impulse, and the impulse is absorbed: one crossing is one
passing. An operator's corrected time is never replaced by a gate.
"""

from dataclasses import dataclass, replace

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.facts import HAND, Key, PassingAmended, PassingRecorded, Pinned, Replaced

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

    `absorbed` says that this is an impulse whose time serves its partner (or a time without a bib whose impulse has
    one). `order` is its place in the file. `other_time` is the other key of a typed bib, in race time. `spare` is an
    impulse of a gate that only replaces another one. `replaced` says that the ten-athlete rule gave the time, `by_hand`
    what was there before. `doubtful` is a typed bib that may as well have the impulse `rival`, or none.
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
    other_time: Instant | None = None
    by_hand: Instant | None = None
    spare: bool = False
    replaced: bool = False
    doubtful: bool = False
    rival: Key | None = None

    @property
    def serves_nothing(self) -> bool:
        """Whether the operator said that it serves no place."""
        return self.pin is not None and self.pin.lap == 0

    @property
    def is_impulse(self) -> bool:
        """Whether a device gave it; a bib that it knows, or that somebody gave it, must agree with the hand's."""
        return self.recorded.source not in (HAND, FILE)

    @property
    def is_half(self) -> bool:
        """Whether it is an impulse, or taken by hand at the line, so that a gate may have the better time."""
        by_hand = self.recorded.source == HAND and not self.retimed and self.recorded.twin is None
        return self.time is not None and (self.is_impulse or by_hand)

    @property
    def _moment(self) -> Instant:
        """When it was by whoever took it; the replaced time is none of theirs."""
        time = self.time if self.by_hand is None else self.by_hand
        return Instant(0) if time is None else time

    @property
    def began(self) -> Instant:
        """The first key of a typed bib, which is nearer to the crossing than Enter; of everything else its moment."""
        other = self.other_time
        return self._moment if other is None or self.is_impulse else _first_key(self._moment, other)

    @property
    def ended(self) -> Instant:
        """The last key of a typed bib; of everything else its moment."""
        other = self.other_time
        return self._moment if other is None or self.is_impulse else max(self._moment, other)

    @property
    def is_open(self) -> bool:
        """Whether it is a time that waits for a bib."""
        return not self.bib and not self.absorbed


_TYPING = 5 * SECOND
"""Who has needed longer for a bib has begun it for something else."""


def _first_key(one: Instant, other: Instant) -> Instant:
    return min(one, other) if abs(one - other) <= _TYPING else max(one, other)


@dataclass(frozen=True, slots=True)
class Words:
    """What was said about one passing: its corrections, oldest first, the newest word on its place, its replaced time.

    `pinned` comes with where it stands in the file; one that was said of another bib or another point no longer holds.
    """

    amendments: tuple[PassingAmended, ...] = ()
    pinned: tuple[int, Pinned] | None = None
    replaced: Replaced | None = None


def settle(
    key: Key, order: int, recorded: PassingRecorded, words: Words, correction: int, *, spare: bool = False
) -> Passing:
    """Applies what was said; `correction` brings the clock of the source to race time.

    A time that the operator has corrected, or typed to begin with, is neither a gate's nor to be replaced.
    """
    bib, point = recorded.bib, recorded.point
    time = None if recorded.time is None else Instant(recorded.time + correction)
    other = None if recorded.other_time is None else Instant(recorded.other_time + correction)
    retimed = recorded.manual and recorded.source == HAND
    for amendment in words.amendments:
        bib = bib if amendment.bib is None else amendment.bib
        point = point if amendment.point is None else amendment.point
        if amendment.time is not None:
            time, retimed = amendment.time, True
    passing = Passing(
        key,
        order,
        recorded,
        bib,
        point,
        time,
        retimed,
        pin=_pin(words.pinned, bib, point),
        other_time=other,
        spare=spare,
    )
    if words.replaced is None or retimed or time is None:
        return passing
    return replace(passing, time=words.replaced.time, by_hand=time, replaced=True)


def _pin(pinned: tuple[int, Pinned] | None, bib: str, point: str) -> Pin | None:
    if pinned is None:
        return None
    order, word = pinned
    return None if word.lap is None or (word.bib, word.point) != (bib, point) else Pin(word.lap, word.turn, order)
