"""A seeded race that never was, for the demo, tests, screenshots and benchmarks.

The same size and seed give the same race on every computer: who is entered, when each of them truly crossed each line
(`crossings`), and what the timing crew made of it (`script`): bibs typed by hand at every point, impulses of a
photocell at the lap line, and the mistakes that happen in a tent. The truth is kept apart from what was timed, so that
a test can compare. It uses the core only: the window plays the script through a real port and the real entry pad.
"""

import random
from dataclasses import dataclass

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import PassingRecorded
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.demo.course import TIMY, demo_setup, start_of
from skimo_timer.demo.crew import TRANSPORT, Faults, Impulse, Typed, watch
from skimo_timer.demo.people import field
from skimo_timer.demo.running import Crossing, run

__all__ = ["Crossing", "DemoRace", "Faults", "Impulse", "Typed", "demo_race", "facts"]

SEED = 2140
"""Chosen for the race that it gives: the lead changes, and whoever is slow in the changes has it for a while."""

FEWEST = 3


@dataclass(frozen=True)
class DemoRace:
    """A race with its truth and its script, both in order of time.

    `slow_changer` is the bib of the story: nobody is faster between the changes, and nobody needs longer in them.
    """

    setup: RaceSetup
    entries: tuple[Entry, ...]
    crossings: tuple[Crossing, ...]
    script: tuple[Typed | Impulse, ...]
    faults: Faults
    slow_changer: str

    @property
    def start(self) -> Instant:
        """The first gun."""
        return start_of(0)

    @property
    def end(self) -> Instant:
        """The last thing that happens in the script."""
        return self.script[-1].at


def demo_race(athletes: int = 24, seed: int = SEED) -> DemoRace:
    """A race of so many athletes, three at least; over forty start in waves. ValueError for fewer."""
    if athletes < FEWEST:
        raise ValueError(f"a demo race needs {FEWEST} athletes")
    dice = random.Random(seed)  # noqa: S311  # nothing here is a secret
    setup = demo_setup(athletes)
    entries = field(athletes, setup, dice)
    ran = run(setup, entries, dice)
    script, faults = watch(setup, entries, ran, dice)
    return DemoRace(setup, entries, ran.crossings, script, faults, ran.slow_changer)


def facts(race: DemoRace, until: Instant | None = None) -> list[PassingRecorded]:
    """What the crew brought up to a moment (None: all of it), in the order in which it came."""
    return [_passing(event) for event in race.script if until is None or event.at <= until]


def _passing(event: Typed | Impulse) -> PassingRecorded:
    if isinstance(event, Typed):
        return PassingRecorded(event.point, event.at, event.bib, other_time=event.began)
    arrived = Instant(event.at + TRANSPORT)
    return PassingRecorded(event.point, event.at, source=TIMY, arrived=arrived, channel=event.channel)
