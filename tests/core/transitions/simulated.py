"""Races whose legs the test chose, with readings left out: what the review says can be worked out by hand from them.

Every line has a code of its own, so that it is beyond doubt which reading belongs where. `WAY` has every part.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.facts import Entered, Fact, PassingRecorded, Ruling, SetUp
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.core.transitions.efforts import Efforts
from skimo_timer.core.transitions.review import Review
from tests.races import at, course, records
from tests.races import setup as setup_of

WAY = (
    "START skin A skins-to-foot B foot C foot-to-skins D skin E skins-off F descent LAP",
    "LAP skins-on G skin H skins-to-foot I foot J foot-to-skins K skin L skins-off M leg N descent FIN",
)
SECONDS = {"skin": 300, "foot": 60, "descent": 90, "leg": 20}
GUN = at("10:00:00")

Legs = dict[str, list[int]]
"""The true legs of each bib, in microseconds."""


@dataclass(frozen=True)
class Run:
    """A race with the legs that were run, and the places whose reading is missing."""

    race: Race
    legs: Legs
    missing: Mapping[str, frozenset[int]]

    def known(self, bib: str, place: int) -> int | None:
        """A leg as far as its two readings are there."""
        lost = self.missing.get(bib, frozenset())
        return None if place in lost or place - 1 in lost else self.legs[bib][place]


def way() -> RaceSetup:
    """A mass start over `WAY`."""
    return setup_of(course(*WAY))


def legs_of(athletes: int, seed: int) -> Legs:
    """Legs for bibs from 1 on, to the microsecond."""
    dice = random.Random(seed)
    kinds = [place.leg for place in way().courses[0].places]
    usual = [SECONDS.get(kind.value, 25) * SECOND for kind in kinds]
    return {str(bib): [round(u * dice.uniform(0.7, 1.4)) for u in usual] for bib in range(1, athletes + 1)}


def run(
    legs: Legs,
    missing: Mapping[str, frozenset[int]] | None = None,
    rulings: Sequence[Ruling] = (),
    setup: RaceSetup | None = None,
) -> Run:
    """The race of these legs without the missing readings."""
    setup, missing = setup or way(), missing or {}
    facts: list[Fact] = [SetUp(setup), *(Entered(Entry(bib, f"Athlete {bib}")) for bib in legs)]
    for bib, each in legs.items():
        time = GUN
        for place, leg in zip(setup.courses[0].places, each, strict=False):
            time = Instant(time + leg)
            if place.index not in missing.get(bib, frozenset()):
                facts.append(PassingRecorded(place.point, time, bib))
    race = Race()
    race.apply(records([*facts, *rulings]))
    race.settle()
    return Run(race, legs, missing)


def some_missing(legs: Legs, seed: int, share: float = 0.1) -> dict[str, frozenset[int]]:
    """Readings left out at random; the finish never."""
    dice = random.Random(seed)
    return {bib: frozenset(n for n in range(len(each) - 1) if dice.random() < share) for bib, each in legs.items()}


def review_of(race: Race, *, by_member: bool = False) -> Review:
    """The review of everybody."""
    return Review(Efforts(race, by_member=by_member).of_all(race.progress.values()))


def with_precision(setup: RaceSetup, **changes: object) -> RaceSetup:
    """The set-up with other settings."""
    return replace(setup, **changes)  # type: ignore[arg-type]  # the fields are named by the test
