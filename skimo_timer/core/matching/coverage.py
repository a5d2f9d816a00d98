"""What was watched, and what was missed although it was.

A point may be optional, or watched from when to when. A place that somebody passed outside that is no fault: nothing is
raised, and the legs before and after it are measured as one, from the last place that has a reading to the next. Such a
stretch ranks among all who have both of its sides, whether the place between was read for them or not, because that is
the largest field that it can be compared with. Where a watched place was missed, both legs stay unknown: a stretch in
their stead would hide that a reading may still be found.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import Duration, Instant, truncate
from skimo_timer.core.course import Course
from skimo_timer.core.progress import Progress
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.standings import Board, Ranking


def is_due(
    setup: RaceSetup, course: Course, times: Sequence[Instant | None], start: Instant | None, index: int
) -> bool:
    """Whether a place without a reading must have one: it is compulsory, and was watched all the time one may have
    been there. A later place must have a reading.
    """
    point = setup.point(course.codes[index])
    if point is None or point.optional:
        return False
    if point.covered is None:
        return True
    before = next((time for time in reversed(times[:index]) if time is not None), start)
    after = next(time for time in times[index + 1 :] if time is not None)
    return before is not None and point.covered[0] <= before and after <= point.covered[1]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Several legs measured as one, from the place `origin` (-1: the start) to `place`; `time` is as printed."""

    origin: int
    place: int
    time: Duration

    def begins(self, course: Course) -> str:
        """The point where it begins."""
        return course.places[self.origin + 1].origin


def stretches(progress: Progress, setup: RaceSetup) -> dict[int, Stretch]:
    """The stretches of an athlete, by the place where each ends."""
    found: dict[int, Stretch] = {}
    origin = -1
    for place, time in enumerate(progress.times):
        if time is None:
            continue
        between = range(origin + 1, place)
        if between and not any(_is_missed(progress, setup, index) for index in between):
            took = _took(progress, origin, place)
            if took is not None:
                found[place] = Stretch(origin, place, took)
        origin = place
    return found


def stretch_ranking(board: Board, course: Course, stretch: Stretch) -> Ranking:
    """The stretch as everybody on the board ran it who has both of its sides."""
    everybody = (board[position] for position in range(len(board)))
    ranking = Ranking()
    took = (_took(p, stretch.origin, stretch.place) for p in everybody if p.course.name == course.name and p.measures)
    ranking.values = sorted(time for time in took if time is not None)
    return ranking


def _took(progress: Progress, origin: int, place: int) -> Duration | None:
    begin = progress.start if origin < 0 else progress.times[origin]
    end = progress.times[place]
    return None if begin is None or end is None else truncate(end - begin, progress.precision)


def _is_missed(progress: Progress, setup: RaceSetup, index: int) -> bool:
    return is_due(setup, progress.course, progress.times, progress.start, index)


# -- misses ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Misses:
    """A timing point: of how many it is certain that they passed while it was watched, and how many it missed.

    `unwatched` is how many have no reading because it was not watched then, or need not have been.
    """

    point: str
    passed: int
    missed: int
    unwatched: int

    @property
    def per_cent(self) -> int:
        """The rate in whole hundredths; of a point that missed somebody it is never 0."""
        return max(round(100 * self.missed / self.passed), min(self.missed, 1)) if self.passed else 0


def misses(field: Iterable[Progress], setup: RaceSetup) -> list[Misses]:
    """What each point has missed, in the order of the set-up; only points that somebody has passed for certain.

    Certain is who has a later reading. Who was seen there without a time was not missed.
    """
    passed, missed, unwatched = Counter[str](), Counter[str](), Counter[str]()
    for progress in field:
        for place in progress.course.places[: max(progress.reached - 1, 0)]:
            if progress.times[place.index] is not None or place.index in dict(progress.seen):
                passed[place.point] += 1
            elif _is_missed(progress, setup, place.index):
                passed[place.point] += 1
                missed[place.point] += 1
            else:
                unwatched[place.point] += 1
    codes = [point.code for point in setup.points if passed[point.code] or unwatched[point.code]]
    return [Misses(code, passed[code], missed[code], unwatched[code]) for code in codes]
