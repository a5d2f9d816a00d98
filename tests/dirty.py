"""Races as a cold crew reads them: a clean truth, then readings missed, doubled and typed for the wrong bib.

The shares are those by which matching is measured; the finish is never missed nor typed wrong, but it may be doubled.
"""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass

from skimo_timer.core.clock import HOUR, SECOND, Instant
from skimo_timer.core.course import Course
from skimo_timer.core.facts import Entered, Fact, PassingRecorded, SetUp
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import Entry
from tests.races import course, records, setup

FIRST = "START skin A1 skins-off A2 descent B1 skins-on B2 skin C1 skins-to-foot C2 descent LINE"
NEXT = "LINE skins-on D2 skin A1 skins-off A2 descent B1 skins-on B2 skin C1 skins-to-foot C2 descent LINE"
SECONDS = {"skin": 500, "skins-off": 30, "descent": 150, "skins-on": 50, "skins-to-foot": 20}
GUN = Instant(10 * HOUR)


@dataclass(frozen=True)
class Faults:
    """The share of readings missed, doubled (half within 3 s, half 10 to 40 s later), and typed for a wrong bib."""

    missed: float = 0.03
    doubled: float = 0.03
    wrong: float = 0.01


@dataclass(frozen=True)
class Reading:
    """One reading; `place` is where it belongs, None for a double or a wrong bib."""

    time: Instant
    bib: str
    point: str
    place: int | None

    @property
    def fact(self) -> PassingRecorded:
        """As the race gets it."""
        return PassingRecorded(self.point, self.time, bib=self.bib, source="file")


def three_laps() -> Course:
    """Three laps with four changes, 23 places."""
    return course(FIRST, NEXT, NEXT)


def truth(of: Course, athletes: int, seed: int) -> dict[str, list[Instant]]:
    """The true time of everybody at every place, in whole seconds as a hand takes them."""
    rnd, times = random.Random(seed), {}
    for bib in range(1, athletes + 1):
        fitness, now, row = math.exp(rnd.gauss(0, 0.15)), float(GUN), []
        for place in of.places:
            fade = 1 + 0.04 * (place.lap - 1)
            leg = SECONDS[place.leg.value] * fitness * fade * math.exp(rnd.gauss(0, 0.07))
            now += max(5.0, leg) * SECOND
            row.append(Instant(int(now) // SECOND * SECOND))
        times[str(bib)] = row
    return times


def read(of: Course, true: dict[str, list[Instant]], seed: int, faults: Faults) -> list[Reading]:
    """What the crew typed, in order of time."""
    rnd = random.Random(seed * 7 + 1)
    found: list[Reading] = []
    for bib, times in true.items():
        for place, time in enumerate(times):
            found += _typed(rnd, of, true, bib, place, time, faults)
    return sorted(found, key=lambda reading: reading.time)


def _typed(
    rnd: random.Random, of: Course, true: dict[str, list[Instant]], bib: str, place: int, time: Instant, faults: Faults
) -> Iterator[Reading]:
    finish = place == of.finish
    if not finish and rnd.random() < faults.missed:
        return
    typed = bib
    if not finish and rnd.random() < faults.wrong:
        typed = rnd.choice([other for other in true if other != bib])
    yield Reading(time, typed, of.codes[place], place if typed == bib else None)
    if rnd.random() < faults.doubled:
        later = rnd.choice((rnd.uniform(1, 3), rnd.uniform(10, 40)))
        yield Reading(Instant(time + int(later) * SECOND), typed, of.codes[place], None)


def entered(of: Course, true: dict[str, list[Instant]]) -> list[Fact]:
    """The set-up and the start list."""
    return [SetUp(setup(of)), *(Entered(Entry(bib)) for bib in true)]


def raced(of: Course, true: dict[str, list[Instant]], readings: list[Reading]) -> Race:
    """The race that these readings make, settled."""
    return Race.of(records([*entered(of, true), *(reading.fact for reading in readings)]))
