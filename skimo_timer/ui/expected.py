"""Who is expected next at a timing point, so that most bibs take one key.

Somebody is expected at a point if it is the next place of the course after the last one reached. When: the field's
median time for that leg, times how fast the athlete was on the legs so far. Nobody is expected by a guess alone: where
no one has done the leg yet, there is an order (who went through before whom) and no time.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from skimo_timer.core.clock import Instant
from skimo_timer.core.overdue import LegTimes
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.setup import Classification
from skimo_timer.core.standings import Board
from skimo_timer.core.startlist import bib_key
from skimo_timer.timekeeper import Timekeeper

OVERDUE = 0.6
"""Beyond this share of a leg late, somebody stands behind those who are on time: stopped, lost, or not seen."""


@dataclass(frozen=True, slots=True)
class Expected:
    """Somebody who is expected; `due` is None while nobody has done the leg."""

    bib: str
    name: str
    due: Instant | None


class Expectations:
    """Keeps the medians of every leg over the whole field, whatever the classifications are."""

    def __init__(self, keeper: Timekeeper) -> None:
        self._keeper = keeper
        self.start_over()

    def start_over(self) -> None:
        """After a change that touched everybody."""
        self._field = Board(Classification(""), self._keeper.race.setup.season)
        self._field.fill(self._keeper.race.progress.values())

    def follow(self, bibs: Iterable[str]) -> None:
        """After a change that touched these bibs."""
        for bib in bibs:
            self._field.place(bib, self._keeper.race.progress.get(bib))

    @property
    def legs(self) -> LegTimes:
        """The field's times for every leg."""
        return LegTimes(self._field)

    def at(self, point: str, now: Instant, most: int) -> list[Expected]:
        """Who comes next at a point: by when they are due, those long overdue last; at most so many."""
        coming = [
            (self._order(progress, due, now), Expected(progress.bib, progress.entry.name, due))
            for progress in self._keeper.race.progress.values()
            if progress.status is Status.RUN and self._is_next(progress, point, now)
            for due in [self._due(progress)]
        ]
        return [expected for _, expected in sorted(coming, key=lambda one: one[0])[:most]]

    def _is_next(self, progress: Progress, point: str, now: Instant) -> bool:
        codes, reached = progress.course.codes, progress.reached
        under_way = reached > 0 or (progress.start is not None and progress.start <= now)
        return under_way and reached < len(codes) and codes[reached] == point

    def _order(self, progress: Progress, due: Instant | None, now: Instant) -> tuple[bool, int, tuple[int, int, str]]:
        since = _last_time(progress)
        late = due is not None and since is not None and now - due > OVERDUE * (due - since)
        return late, due if due is not None else since or 0, bib_key(progress.bib)

    def _due(self, progress: Progress) -> Instant | None:
        since, usual = _last_time(progress), self._median(progress, progress.reached)
        return None if since is None or usual is None else Instant(since + round(usual * self._pace(progress)))

    def _median(self, progress: Progress, place: int) -> int | None:
        return self._field.ranking("leg", progress.course.name, place).median

    def _pace(self, progress: Progress) -> float:
        """How an athlete's legs so far compare to the field's: 1.1 is a tenth slower."""
        own = usual = 0
        for place, leg in enumerate(progress.legs[: progress.reached]):
            median = self._median(progress, place)
            if leg is not None and median is not None:
                own, usual = own + leg, usual + median
        return own / usual if usual else 1.0


def _last_time(progress: Progress) -> Instant | None:
    return progress.times[progress.reached - 1] if progress.reached else progress.start
