"""What the demo's timing crew made of the race: a photocell at the lap line, bibs typed by hand at every line.

The hand is a little late or early, and never in a different order than the athletes. Four things go wrong, each where
nobody else is near, so that it is plain what the right answer is: two digits change places, a bib is forgotten, ski
tails give a second impulse, and the photocell misses somebody.
"""

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from skimo_timer.core.clock import MINUTE, SECOND, Duration, Instant
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.demo.course import CHANNEL, LINE
from skimo_timer.demo.running import Crossing, Ran

TRANSPORT = Duration(30_000)
"""How long an impulse travels from the photocell to the program."""

_BETWEEN_ENTERS = SECOND // 2
_PER_DIGIT = SECOND // 5
_SKI_TAIL = Duration(900_000)
_TYPO_POINT = "T1O"


@dataclass(frozen=True, slots=True)
class Typed:
    """A bib typed by whoever stands at a point: the first digit at `began`, Enter at `at`."""

    at: Instant
    began: Instant
    point: str
    bib: str


@dataclass(frozen=True, slots=True)
class Impulse:
    """Something broke the beam of a device's channel; `at` is also what its clock shows."""

    at: Instant
    channel: str
    point: str


@dataclass(frozen=True, slots=True)
class Faults:
    """The crossings that the crew got wrong. `mistyped` was entered as `typed_as`."""

    mistyped: Crossing
    typed_as: str
    forgotten: Crossing
    doubled: Crossing
    missed: Crossing


def watch(
    setup: RaceSetup, entries: Sequence[Entry], ran: Ran, dice: random.Random
) -> tuple[tuple[Typed | Impulse, ...], Faults]:
    """The script in order of time, and what is wrong in it."""
    faults = _plan_faults(setup, {entry.bib for entry in entries}, ran)
    script: list[Typed | Impulse] = []
    for point in setup.points:
        crossed = [crossing for crossing in ran.crossings if crossing.point == point.code]
        script += _type(crossed, faults, dice)
        if point.code == LINE:
            script += _break_beam(crossed, faults)
    return tuple(sorted(script, key=lambda event: (event.at, event.point))), faults


def _type(crossed: Sequence[Crossing], faults: Faults, dice: random.Random) -> list[Typed]:
    """One pair of hands at one point."""
    typed: list[Typed] = []
    for crossing in crossed:
        reaction = round(min(0.5, max(-0.2, dice.gauss(0.15, 0.12))) * 1000) * 1000
        if crossing == faults.forgotten:
            continue
        bib = faults.typed_as if crossing == faults.mistyped else crossing.bib
        earliest = typed[-1].at + _BETWEEN_ENTERS if typed else 0
        at = Instant(max(crossing.time + reaction, earliest))
        typed.append(Typed(at, Instant(at - len(bib) * _PER_DIGIT), crossing.point, bib))
    return typed


def _break_beam(crossed: Sequence[Crossing], faults: Faults) -> list[Impulse]:
    impulses = [Impulse(crossing.time, CHANNEL, LINE) for crossing in crossed if crossing != faults.missed]
    return [*impulses, Impulse(Instant(faults.doubled.time + _SKI_TAIL), CHANNEL, LINE)]


# -- what goes wrong ---------------------------------------------------------------------------------------------------


def _plan_faults(setup: RaceSetup, bibs: Collection[str], ran: Ran) -> Faults:
    """Each fault has another athlete where the field is large enough; winner and slow changer are spared."""
    finish = setup.courses[0].finish
    winner = next(crossing.bib for crossing in ran.crossings if crossing.place == finish)
    spared = [ran.slow_changer, winner]
    at_line = [crossing for crossing in ran.crossings if crossing.point == LINE]
    first_lap = _loneliest_first(at_line, place=setup.courses[0].lap_ends[0])
    last_lap = _loneliest_first(at_line, place=finish)
    doubled = _first(first_lap, spared)
    forgotten = _first(first_lap, [*spared, doubled.bib])
    missed = _first(last_lap, [*spared, doubled.bib, forgotten.bib])
    confusable = [
        crossing
        for crossing in ran.crossings
        if (crossing.point, crossing.lap) == (_TYPO_POINT, 1) and _mistype(crossing.bib, bibs)
    ]
    mistyped = _first(confusable, [*spared, doubled.bib, forgotten.bib, missed.bib])
    return Faults(mistyped, _mistype(mistyped.bib, bibs), forgotten, doubled, missed)


def _first(crossings: Sequence[Crossing], spared: Collection[str]) -> Crossing:
    return next((crossing for crossing in crossings if crossing.bib not in spared), crossings[-1])


def _loneliest_first(at_line: Sequence[Crossing], place: int) -> list[Crossing]:
    """The crossings of a place, those first that have the most time to the next ski at the line on either side."""
    gaps = [MINUTE, *(after.time - before.time for before, after in pairwise(at_line)), MINUTE]
    lonely = [(min(before, after), crossing) for crossing, (before, after) in zip(at_line, pairwise(gaps), strict=True)]
    here = [(gap, crossing) for gap, crossing in lonely if crossing.place == place]
    return [crossing for _, crossing in sorted(here, key=lambda one: -one[0])]


def _mistype(bib: str, bibs: Collection[str]) -> str:
    """The bib with two neighbouring digits swapped so that nobody wears it; empty if there is no such."""
    swaps = (bib[:at] + bib[at + 1] + bib[at] + bib[at + 2 :] for at in range(len(bib) - 1))
    return next((swap for swap in swaps if swap not in bibs and swap[0] != "0"), "")
