"""Repairs in the middle of a bunch, as facts: none of them moves anybody else.

A time is split where two crossed on one impulse, put in where nothing was taken, swapped with its neighbour, given
another impulse or none. Each is one step of undo. What a repair is about is a passing of the list; where it is a typed
bib that has the time of a gate, the impulse behind it is meant where that matters.
"""

from collections.abc import Iterator

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.facts import HAND, Fact, Key, Paired, PassingAmended, PassingRecorded
from skimo_timer.core.passings import Passing
from skimo_timer.core.race import Race

NEAR = 10 * SECOND
"""An impulse so far from a hand reading can still be said to be its own."""


def split(race: Race, passing: Passing) -> Fact:
    """The time of a passing once more, for another bib; that of the gate where a gate has it."""
    half = race.passings[passing.partner] if passing.partner is not None else passing
    origin = half if half.is_impulse else passing
    recorded = origin.recorded
    if origin.retimed and origin.time is not None:
        time = Instant(origin.time - (race.offset(HAND) or 0))
        return PassingRecorded(origin.point, time, manual=True, twin=origin.key)
    return PassingRecorded(
        origin.point,
        recorded.time,
        source=recorded.source,
        other_time=recorded.other_time,
        arrived=recorded.arrived,
        channel=recorded.channel,
        sequence=recorded.sequence,
        twin=origin.key,
    )


def inserted(race: Race, point: str, time: Instant) -> Fact:
    """A time that nobody took."""
    return PassingRecorded(point, Instant(time - (race.offset(HAND) or 0)), manual=True)


def neighbour(race: Race, passing: Passing, *, above: bool) -> Passing | None:
    """The passing of the row above (newer) or below at the same point; void ones and halves are passed over."""
    order = race.ledger.order
    rows = (p for p in race.passings.values() if p.point == passing.point and not p.absorbed)
    if above:
        return min((p for p in rows if p.order > order(passing.key)), key=lambda p: p.order, default=None)
    return max((p for p in rows if p.order < order(passing.key)), key=lambda p: p.order, default=None)


def swapped(race: Race, one: Passing, other: Passing) -> list[Fact]:
    """Two passings change bibs; impulses that had been given a bib follow."""
    return [*_renamed(race, one, other.bib), *_renamed(race, other, one.bib)]


def _renamed(race: Race, passing: Passing, bib: str) -> Iterator[Fact]:
    yield PassingAmended(passing.key, bib=bib)
    half = None if passing.partner is None else race.passings[passing.partner]
    if half is not None and half.bib:
        yield PassingAmended(half.key, bib=bib)


def impulses_near(race: Race, passing: Passing) -> list[Passing]:
    """The impulses that a hand reading can be said to be, in order of time: its own one, and those nobody else has."""
    if passing.is_impulse or passing.recorded.source != HAND or passing.retimed:
        return []
    found = [
        p
        for p in race.passings.values()
        if p.is_impulse and p.point == passing.point and abs(p.began - passing.began) <= NEAR
        if p.key == passing.partner or (not p.absorbed and p.bib in ("", passing.bib))
    ]
    return sorted(found, key=lambda p: (p.began, p.order))


def turned(race: Race, passing: Passing) -> Fact | None:
    """A hand reading is the impulse after its own one, or after the last of them none; None if there is no impulse."""
    near = impulses_near(race, passing)
    if not near:
        return None
    if passing.rival is not None and passing.rival in {p.key for p in near}:
        return Paired(passing.key, passing.rival)
    now = next((at for at, p in enumerate(near) if p.key == passing.partner), -1)
    after: list[Key | None] = [*(p.key for p in near), None]
    return Paired(passing.key, after[now + 1])
