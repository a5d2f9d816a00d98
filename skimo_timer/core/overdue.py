"""How long somebody has not been seen against what is to be expected: whom to worry about first.

When somebody is due at the next place: the field's median time for that leg, times how fast the athlete was on the legs
so far. Unseen is measured in that leg: 1.0 is just due, 2.0 is twice as long as it should take. Minutes alone would put
the slow on a long climb before somebody who vanished in a change area.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.progress import Progress
from skimo_timer.core.startlist import bib_key
from skimo_timer.core.whereabouts import Person, Where

LATE, LOST = 1.25, 1.8
"""From how many times the usual leg on somebody is late, and overdue: the slowest of a field take about half as long
again as its middle."""

Median = Callable[[Progress, int], int | None]
"""The field's median time for the leg that ends at a place of an athlete's course, in microseconds."""


class Worry(StrEnum):
    """How worried to be about somebody."""

    NONE = "none"
    LATE = "late"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Unseen:
    """A person who is out. `since` is the last that is known, `due` when the next place was to be expected.

    `ratio` is how long unseen in legs; None where nobody has done that leg yet, or nobody is expected any more.
    """

    person: Person
    since: Instant | None
    due: Instant | None
    unseen: Duration | None
    ratio: float | None

    @property
    def worry(self) -> Worry:
        """How worried to be."""
        if self.ratio is None or self.ratio < LATE:
            return Worry.NONE
        return Worry.LATE if self.ratio < LOST else Worry.OVERDUE


def due(person: Person, median: Median) -> Instant | None:
    """When a person is to be expected at the next place; None if that cannot be said."""
    progress = person.progress
    last = person.last
    since = progress.start if last is None else person.times[last]
    following = 0 if last is None else last + 1
    if since is None or following >= len(person.times):
        return None
    usual = median(progress, following)
    return None if usual is None else Instant(since + round(usual * _pace(progress, following, median)))


def _pace(progress: Progress, until: int, median: Median) -> float:
    """How an athlete's legs so far compare to the field's: 1.1 is a tenth slower."""
    own = usual = 0
    for place, leg in enumerate(progress.legs[:until]):
        if leg is not None and (middle := median(progress, place)) is not None:
            own, usual = own + leg, usual + middle
    return own / usual if usual else 1.0


def unseen(person: Person, now: Instant, median: Median) -> Unseen:
    """How long nothing was heard of a person."""
    since = person.known
    expected = due(person, median) if person.where is Where.ON_COURSE else None
    last = person.progress.start if person.last_time is None else person.last_time
    ratio = None
    if expected is not None and last is not None:
        ratio = max(0.0, (now - last) / max(1, expected - last))
    return Unseen(person, since, expected, None if since is None else Duration(max(0, now - since)), ratio)


def by_worry(found: list[Unseen]) -> list[Unseen]:
    """Whom to look for first: by how long unseen against what is expected, then by how long unseen at all.

    Behind them those who gave up or were stopped, because somebody knows where they are.
    """
    return sorted(found, key=_worry_key)


def _worry_key(one: Unseen) -> tuple[bool, float, int, tuple[int, int, str]]:
    waits = one.person.has_ended
    return waits, -(one.ratio or 0.0), -(one.unseen or 0), bib_key(one.person.bib)
