"""How the demo race truly went: when each athlete crossed each line, known to nobody in the tent.

A leg takes its median time, times the athlete's pace, times a little luck. Pace in motion and pace in the changes are
two gifts. One athlete has the first in plenty and the second not at all: the story that the change list tells.
"""

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.course import LegKind
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.demo.course import start_of

_MEDIAN_S: Mapping[LegKind, float] = {
    LegKind.SKIN: 228.0,
    LegKind.SKINS_OFF: 27.0,
    LegKind.DESCENT: 72.0,
    LegKind.SKINS_ON: 42.0,
}
_FADE = 1.03  # the second lap against the first
_WOMEN = 1.12
_MASTERS = 1.04
_STRONGEST = 0.97  # of the best pace of all others
_CLUMSIEST = 1.2  # times the slowest changes of all others
_FINEST = 100  # microseconds: what a photocell of the Timy can tell


@dataclass(frozen=True, slots=True)
class Crossing:
    """A ski over a line: who, at which place of the course, when."""

    time: Instant
    bib: str
    place: int
    lap: int
    point: str


@dataclass(frozen=True, slots=True)
class Ran:
    """The truth, in order of time, and whose changes are so slow."""

    crossings: tuple[Crossing, ...]
    slow_changer: str


@dataclass(slots=True)
class _Gifts:
    """Factors of the median time; smaller is faster."""

    motion: float
    changes: float


def run(setup: RaceSetup, entries: Sequence[Entry], dice: random.Random) -> Ran:
    """Everybody over the whole course."""
    gifts = [_gifts(entry, setup.season, dice) for entry in entries]
    slow = _tell_the_story(entries, gifts)
    crossings = [
        crossing
        for position, (entry, gift) in enumerate(zip(entries, gifts, strict=True))
        for crossing in _walk(setup, entry.bib, start_of(position), gift, dice)
    ]
    return Ran(tuple(sorted(crossings, key=lambda c: (c.time, c.place, c.bib))), entries[slow].bib)


def _gifts(entry: Entry, season: int, dice: random.Random) -> _Gifts:
    age = entry.age(season) or 0
    body = (_WOMEN if entry.sex == "F" else 1.0) * (_MASTERS if age >= 40 else 1.0)
    return _Gifts(body * math.exp(dice.gauss(0.0, 0.055)), math.exp(dice.gauss(0.0, 0.16)))


def _tell_the_story(entries: Sequence[Entry], gifts: Sequence[_Gifts]) -> int:
    """Makes the third fastest man the strongest and the clumsiest of all."""
    men = [at for at, entry in enumerate(entries) if entry.sex == "M"] or list(range(len(entries)))
    slow = sorted(men, key=lambda at: gifts[at].motion)[:3][-1]
    others = [gift for at, gift in enumerate(gifts) if at != slow]
    gifts[slow].motion = _STRONGEST * min(gift.motion for gift in others)
    gifts[slow].changes = _CLUMSIEST * max(gift.changes for gift in others)
    return slow


def _walk(setup: RaceSetup, bib: str, start: Instant, gift: _Gifts, dice: random.Random) -> list[Crossing]:
    time = start
    crossings = []
    for place in setup.courses[0].places:
        if place.leg.is_change:
            pace = gift.changes * math.exp(dice.gauss(0.0, 0.1))
        else:
            pace = gift.motion * _FADE ** (place.lap - 1) * math.exp(dice.gauss(0.0, 0.02))
        time = Instant(time + round(_MEDIAN_S[place.leg] * pace * SECOND) // _FINEST * _FINEST)
        crossings.append(Crossing(time, bib, place.index, place.lap, place.point))
    return crossings
