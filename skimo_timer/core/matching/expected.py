"""Who is expected next at a timing point and when, who is overdue, and who should long have been seen.

Somebody is expected at a point if it is the next place of the course after the last one reached, or if only places
lie between that need not be seen. When: the field's median time for each leg, times how fast the athlete was on the
legs so far. Nobody is expected by a guess alone: where no one has done a leg yet, there is an order (who went through
before whom) and no time.

Lateness is measured by the leg, because a broken skin costs minutes on a climb and a lost glove seconds in a change:
who is late beyond `OVERDUE` of it stands behind those who are on time, who is late by more than the whole leg and by
`MISSING` is a matter of safety, once most have done the leg. This is the one place for the medians of legs while a race
is running; every athlete counts for them, also one in doubt, since a wrong leg among many does not move a median.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from operator import itemgetter

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import MINUTE, SECOND, Duration, Instant
from skimo_timer.core.course import Place
from skimo_timer.core.matching.overdue import LegTimes
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.race import Race
from skimo_timer.core.standings import Ranking
from skimo_timer.core.startlist import bib_key

_NONE = Ranking()
OVERDUE, OVERDUE_LEAST = 0.6, 20 * SECOND
MISSING = 10 * MINUTE


class Lateness(IntEnum):
    """How far somebody is behind the time by which one should have been seen."""

    DUE = 0
    OVERDUE = 1
    MISSING = 2


@dataclass(frozen=True, slots=True)
class Expected:
    """Somebody who is expected at a place; `due` is None while nobody has done the leg."""

    bib: str
    name: str
    due: Instant | None
    place: Place
    lateness: Lateness = Lateness.DUE


class Expectations:
    """Keeps the medians of every leg over the whole field, and who comes next where."""

    def __init__(self, race: Race) -> None:
        """Counts the whole field."""
        self._race = race
        self.start_over()

    def start_over(self) -> None:
        """After a change that touched everybody."""
        self._legs: defaultdict[tuple[str, int], Ranking] = defaultdict(Ranking)
        self._counted: dict[str, Progress] = {}
        self._keys: dict[str, tuple[int, int, str]] = {}
        self._usual: dict[tuple[str, int, int], int | None] = {}
        self._places_at: dict[tuple[str, int, str], Place] = {}
        self._coming: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for progress in self._race.progress.values():
            self._count(progress)
            for leg, time in self._taught(progress):
                self._legs[leg].values.append(time)
        for ranking in self._legs.values():
            ranking.values.sort()

    def follow(self, bibs: Iterable[str]) -> None:
        """After a change that touched these bibs."""
        self._usual.clear()
        for bib in bibs:
            self._forget(bib)
            progress = self._race.progress.get(bib)
            if progress is not None:
                self._count(progress)
                for leg, time in self._taught(progress):
                    self._legs[leg].add(time)

    def ranking(self, kind: str, course: str, place: int = 0) -> Ranking:
        """The times of the leg that ends at a place, in order; of another kind than `leg` there are none."""
        return self._legs.get(self._leg(course, place), _NONE) if kind == "leg" else _NONE

    def __len__(self) -> int:
        """How many are in the field."""
        return len(self._counted)

    @cached_property
    def legs(self) -> LegTimes:
        """The field's times for every leg."""
        return LegTimes(self)

    def at(self, point: str, now: Instant, most: int) -> list[Expected]:
        """Who comes next at a point: by when they are due, the overdue last, the missing not at all; so many."""
        coming: list[tuple[int, int, tuple[int, int, str], Progress, Instant | None]] = []
        for bib in self._coming[point]:
            progress = self._counted[bib]
            if _is_under_way(progress, now):
                index = self._place_at(progress, point).index
                due = self.due(progress, index)
                lateness = self._lateness(progress, index, due, now)
                if lateness is not Lateness.MISSING:
                    when = due if due is not None else _last_time(progress) or 0
                    coming.append((lateness, when, self._keys[bib], progress, due))
        coming.sort(key=itemgetter(0, 1, 2))
        return [
            Expected(progress.bib, progress.entry.name, due, self._place_at(progress, point), Lateness(lateness))
            for lateness, _, _, progress, due in coming[:most]
        ]

    def missing(self, now: Instant) -> list[Expected]:
        """Who should have been seen by now, wherever it was, and was not: the longest overdue first."""
        late = [
            Expected(progress.bib, progress.entry.name, due, place, Lateness.MISSING)
            for progress in self._counted.values()
            if progress.status is Status.RUN and not progress.verdict.checked_in and _is_under_way(progress, now)
            for place in list(self.ahead(progress))[-1:]
            for due in [self.due(progress, place.index)]
            if self._lateness(progress, place.index, due, now) is Lateness.MISSING
        ]
        return sorted(late, key=lambda expected: (expected.due or 0, bib_key(expected.bib)))

    def due(self, progress: Progress, index: int) -> Instant | None:
        """When an athlete should be at a place ahead; None where somebody has yet to show how long it takes."""
        since, key = _last_time(progress), (progress.course.name, progress.reached, index)
        if key not in self._usual:
            legs = [self._median(progress, place) for place in range(progress.reached, index + 1)]
            known = [leg for leg in legs if leg is not None]
            self._usual[key] = sum(known) if known and len(known) == len(legs) else None
        usual = self._usual[key]
        return None if since is None or usual is None else Instant(since + round(usual * self._pace(progress)))

    def ahead(self, progress: Progress) -> Iterator[Place]:
        """The next place of an athlete, and those behind it as long as the ones before need not be seen."""
        for place in self._places(progress)[progress.reached :]:
            yield place
            if not self._can_be_skipped(place):
                return

    # -- within ----------------------------------------------------------------------------------------------------

    def _count(self, progress: Progress) -> None:
        self._counted[progress.bib] = progress
        self._keys[progress.bib] = bib_key(progress.bib)
        if progress.status is Status.RUN:
            for place in self.ahead(progress):
                self._coming[place.point][progress.bib] = None

    def _forget(self, bib: str) -> None:
        progress = self._counted.pop(bib, None)
        if progress is not None:
            for leg, time in self._taught(progress):
                self._legs[leg].remove(time)
            for there in self._coming.values():
                there.pop(bib, None)

    def _places(self, progress: Progress) -> tuple[Place, ...]:
        """The places of the course; in a race of timed laps those of a further lap too, which nobody has to begin."""
        course = progress.course
        return course.places if progress.counted is None else course.repeated(len(course.laps) + 1).places

    def _can_be_skipped(self, place: Place) -> bool:
        point = self._race.setup.point(place.point)
        return point is None or point.optional or point.covered is not None

    def _place_at(self, progress: Progress, point: str) -> Place:
        key = progress.course.name, progress.reached, point
        if key not in self._places_at:
            self._places_at[key] = next(place for place in self.ahead(progress) if place.point == point)
        return self._places_at[key]

    def _lateness(self, progress: Progress, index: int, due: Instant | None, now: Instant) -> Lateness:
        since = _last_time(progress)
        if due is None or since is None or now <= due:
            return Lateness.DUE
        late, leg = now - due, due - since
        if late > max(leg, MISSING) and self.legs.is_known(progress, index):
            return Lateness.MISSING
        return Lateness.OVERDUE if late > max(OVERDUE * leg, OVERDUE_LEAST) else Lateness.DUE

    def _taught(self, progress: Progress) -> Iterator[tuple[tuple[str, int], int]]:
        """The legs that teach how long one takes: those of whoever is in the race, or was."""
        if progress.status not in (Status.DNS, Status.DSQ):
            for place, leg in enumerate(progress.legs):
                if leg is not None:
                    yield self._leg(progress.course.name, place), leg

    def _leg(self, course: str, place: int) -> tuple[str, int]:
        """Whose times count for a place; the laps of a race of timed laps are one lap, run again and again."""
        known = self._race.setup.course(course) if self._race.setup.timed is not None else None
        return course, place if known is None else place % len(known.laps[0].legs)

    def _median(self, progress: Progress, place: int) -> Duration | None:
        median = self.legs.median(progress, place)
        return None if median is None else Duration(median)

    def _pace(self, progress: Progress) -> float:
        """How an athlete's legs so far compare to the field's: 1.1 is a tenth slower."""
        own = usual = 0
        for place, leg in enumerate(progress.legs[: progress.reached]):
            median = self._median(progress, place)
            if leg is not None and median is not None:
                own, usual = own + leg, usual + median
        return own / usual if usual else 1.0


def overdue_alerts(race: Race, missing: Iterable[Expected]) -> list[Alert]:
    """An alert for each who should long have been seen, with the place; on a closed course everybody has one anyway."""
    return [
        Alert(AlertCode.STILL_ON_COURSE, one.bib, one.place.point, one.place.lap)
        for one in missing
        if one.bib in race.progress and not race.is_closed(race.progress[one.bib].course.name)
    ]


def _is_under_way(progress: Progress, now: Instant) -> bool:
    return progress.reached > 0 or (progress.start is not None and progress.start <= now)


def _last_time(progress: Progress) -> Instant | None:
    return progress.times[progress.reached - 1] if progress.reached else progress.start
