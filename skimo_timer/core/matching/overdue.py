"""How long somebody has not been seen against what is to be expected: whom to worry about first.

When somebody is due at the next place: the field's median time for that leg, times how fast the athlete was on the legs
so far. Unseen is measured in that leg: 1.0 is just due, 2.0 is twice as long as it should take. Minutes alone would put
the slow on a long climb before somebody who vanished in a change area. While most are still on a leg, those who have
done it are the fast ones: then there is an order, but nobody is called late by it.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.progress import Progress
from skimo_timer.core.standings import Ranking
from skimo_timer.core.startlist import bib_key
from skimo_timer.core.whereabouts import Person, Where

LATE, LOST = 1.25, 1.8
"""From how many times the usual leg on somebody is late, and overdue: the slowest of a field take about half as long
again as its middle."""

FEW = 3
"""How many must have done a leg before anybody is late on it."""


class Legs(Protocol):
    """Who knows the times of everybody: a board, or what is expected of them."""

    def ranking(self, kind: str, course: str, place: int = 0) -> Ranking:
        """The times of the leg (kind `leg`) that ends at a place, in order."""

    def __len__(self) -> int:
        """How many are in the field."""


class LegTimes:
    """The field's times for the legs of every course."""

    def __init__(self, field: Legs) -> None:
        """`field` knows everybody."""
        self._field = field

    def median(self, progress: Progress, place: int) -> int | None:
        """The median time for the leg that ends at a place of an athlete's course; None while nobody has done it."""
        return self._field.ranking("leg", progress.course.name, place).median

    def is_known(self, progress: Progress, place: int) -> bool:
        """Whether at least half of those who began a leg have done it."""
        course = progress.course.name
        done = len(self._field.ranking("leg", course, place).values)
        began = len(self._field.ranking("leg", course, place - 1).values) if place else len(self._field)
        return done >= FEW and 2 * done >= began


class Worry(StrEnum):
    """How worried to be about somebody."""

    NONE = "none"
    LATE = "late"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Unseen:
    """A person who is out. `since` is the last that is known, `due` when the next place was to be expected.

    `ratio` is how long unseen in legs; None where nobody has done that leg yet, or nobody is expected any more.
    `sure` says that enough have done it to call somebody late.
    """

    person: Person
    since: Instant | None
    due: Instant | None
    unseen: Duration | None
    ratio: float | None
    sure: bool = False

    @property
    def worry(self) -> Worry:
        """How worried to be."""
        if not self.sure or self.ratio is None or self.ratio < LATE:
            return Worry.NONE
        return Worry.LATE if self.ratio < LOST else Worry.OVERDUE


def due(person: Person, legs: LegTimes) -> Instant | None:
    """When a person is to be expected at the next place; None if that cannot be said."""
    progress = person.progress
    last, since = person.base
    following = 0 if last is None else last + 1
    if since is None or following >= len(person.times):
        return None
    usual = legs.median(progress, following)
    return None if usual is None else Instant(since + round(usual * _pace(progress, following, legs)))


def _pace(progress: Progress, until: int, legs: LegTimes) -> float:
    """How an athlete's legs so far compare to the field's: 1.1 is a tenth slower."""
    own = usual = 0
    for place, leg in enumerate(progress.legs[:until]):
        if leg is not None and (middle := legs.median(progress, place)) is not None:
            own, usual = own + leg, usual + middle
    return own / usual if usual else 1.0


def unseen(person: Person, now: Instant, legs: LegTimes) -> Unseen:
    """How long nothing was heard of a person."""
    since, (last, seen) = person.known, person.base
    silent = None if since is None else Duration(max(0, now - since))
    expected = due(person, legs) if person.where is Where.ON_COURSE else None
    if expected is None or seen is None:
        return Unseen(person, since, None, silent, None)
    ratio = max(0.0, (now - seen) / max(1, expected - seen))
    return Unseen(
        person, since, expected, silent, ratio, legs.is_known(person.progress, 0 if last is None else last + 1)
    )


def by_worry(found: list[Unseen]) -> list[Unseen]:
    """Whom to look for first: by how long unseen against what is expected, then by how long unseen at all.

    Behind them those who gave up or were stopped, because somebody knows where they are.
    """
    return sorted(found, key=_worry_key)


def _worry_key(one: Unseen) -> tuple[bool, float, int, tuple[int, int, str]]:
    waits = one.person.has_ended
    return waits, -(one.ratio or 0.0), -(one.unseen or 0), bib_key(one.person.bib)
