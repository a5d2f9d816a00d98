"""Finishes at a photo cell: bunches cross, a gate sees them, a hand types their bibs one after another.

The truth is who crossed when. The gate misses impulses and sees ski tails; the hand waits for an athlete to cross,
reacts, types, and cannot begin with the next bib before Enter of the last one. In a bunch it falls behind.
"""

import random
from dataclasses import dataclass

from skimo_timer.core.clock import HOUR, SECOND, Instant
from skimo_timer.core.course import Format
from skimo_timer.core.facts import HAND, Entered, Fact, PassingRecorded, SetUp
from skimo_timer.core.startlist import Entry
from tests.races import course, setup

GUN = Instant(10 * HOUR)
LINE = "LINE"
GATE = "Timy"


@dataclass(frozen=True)
class Finish:
    """How bunches come and how they are timed; shares are of one crossing, durations in seconds.

    In a bunch nobody is nearer to the one before than a ski's length (`nearest`); `gap` is the mean. A double comes
    within a second of its impulse, evenly. `forgotten` bibs are not typed, `mistyped` ones have two digits exchanged,
    `swapped` ones are typed before the athlete who crossed before them.
    """

    bunches: int = 40
    largest: int = 12
    gap: float = 4.0
    nearest: float = 0.4
    missed: float = 0.05
    doubled: float = 0.05
    forgotten: float = 0.01
    mistyped: float = 0.01
    swapped: float = 0.01
    reaction: tuple[float, float] = (0.45, 0.15)
    key: tuple[float, float] = (0.2, 0.04)
    look: tuple[float, float] = (0.3, 0.1)  # from Enter to the first key of the next bib, when it waits already


@dataclass(frozen=True)
class Crossing:
    """The truth about one athlete: the impulse it gave, if the gate saw it, and what the hand typed, if anything."""

    bib: str
    impulse: PassingRecorded | None
    typed: PassingRecorded | None
    is_swapped: bool


@dataclass(frozen=True)
class Seen:
    """A whole finish: the truth, and all that came in, in order of arrival."""

    crossings: tuple[Crossing, ...]
    facts: tuple[PassingRecorded, ...]


def finish(how: Finish, seed: int) -> Seen:
    """The finish of a seed."""
    rnd, now, first = random.Random(seed), float(GUN // SECOND) + 1200, 100
    found: list[Crossing] = []
    tails: list[PassingRecorded] = []
    for _ in range(how.bunches):
        now += rnd.uniform(15, 60)
        moments = [now]
        for _ in range(rnd.randint(1, how.largest) - 1):
            moments.append(moments[-1] + how.nearest + rnd.expovariate(1 / (how.gap - how.nearest)))
        found += _bunch(rnd, how, moments, first, tails)
        first, now = first + len(moments), moments[-1]
    facts = [one for crossing in found for one in (crossing.impulse, crossing.typed) if one is not None]
    return Seen(tuple(found), tuple(sorted([*facts, *tails], key=lambda fact: fact.time or 0)))


def _bunch(
    rnd: random.Random, how: Finish, moments: list[float], first: int, tails: list[PassingRecorded]
) -> list[Crossing]:
    bibs = [str(first + n) for n in range(len(moments))]
    order = [(moment, bib) for moment, bib in zip(moments, bibs, strict=True) if rnd.random() >= how.forgotten]
    swapped: set[str] = set()
    for n in range(len(order) - 1):
        if rnd.random() < how.swapped and order[n][1] not in swapped:
            (_, a), (both_there, b) = order[n : n + 2]
            order[n : n + 2] = [(both_there, b), (both_there, a)]
            swapped |= {a, b}
    typed = _typed(rnd, how, order)
    impulses: dict[str, PassingRecorded] = {}
    for moment, bib in zip(moments, bibs, strict=True):
        if rnd.random() >= how.missed:
            impulses[bib] = _seen(moment)
            if rnd.random() < how.doubled:
                tails.append(_seen(moment + rnd.uniform(0.15, 1.0)))
    return [Crossing(bib, impulses.get(bib), typed.get(bib), bib in swapped) for bib in bibs]


def _typed(rnd: random.Random, how: Finish, order: list[tuple[float, str]]) -> dict[str, PassingRecorded]:
    """What a hand types that does one thing at a time."""
    typed: dict[str, PassingRecorded] = {}
    free = 0.0
    for moment, bib in order:
        began = max(moment + max(0.12, rnd.gauss(*how.reaction)), free + max(0.1, rnd.gauss(*how.look)))
        free = began + sum(max(0.08, rnd.gauss(*how.key)) for _ in bib)
        slip = bib[0] + bib[2] + bib[1] if rnd.random() < how.mistyped else bib
        typed[bib] = PassingRecorded(LINE, _instant(free), slip, HAND, other_time=_instant(began))
    return typed


def _seen(moment: float) -> PassingRecorded:
    return PassingRecorded(LINE, _instant(moment), source=GATE, channel="C1")


def _instant(seconds: float) -> Instant:
    return Instant(int(seconds * SECOND))


def entered(seen: Seen) -> list[Fact]:
    """The set-up of a race that ends at the gate, and the start list."""
    of = setup(course(f"START skin {LINE}"), format=Format.VERTICAL)
    return [SetUp(of), *(Entered(Entry(crossing.bib)) for crossing in seen.crossings)]
