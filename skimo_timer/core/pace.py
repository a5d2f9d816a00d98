"""What a leg should take: learned from the field, scaled by the athlete's own pace.

Only athletes whose readings admit one assignment teach the field, so that a doubtful one never moves another. A leg is
known from `ENOUGH` of them on, by the median and a spread from the quartiles, which a broken skin does not bend. The
athlete's own pace is the median ratio of the legs that are beyond doubt to the field's.

Medians and spreads are taken in steps: so a field that hardly changes any more is the same field, and nobody has to be
matched again by it. With the exact values every passing would touch everybody in doubt, for nothing.
"""

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp, log, sqrt
from statistics import median

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.course import Course

Lesson = tuple[int | None, ...]
"""Leg times in microseconds, one per place of the course; None teaches nothing."""

ENOUGH = 8
FAR = 12.0  # what the least plausible leg costs
LIKELY = 3.0  # how much rather a reading comes when it should than at any other time
TIGHT = 0.04  # no leg is known better than to four in a hundred
OWN = 0.06  # nor is anybody's own pace
WILD = 4.0  # spreads from which on also a clean athlete is in doubt
STEP = 0.03  # of a median's logarithm, and of a spread
IQR = 1.35  # the distance of the quartiles in spreads


class LegField:
    """The leg times of one course by those who are beyond doubt."""

    def __init__(self, course: Course) -> None:
        """Begins empty."""
        self._floors = tuple(course.floors.get(place.leg, 0) for place in course.places)
        self._legs: list[list[int]] = [[] for _ in course.places]
        self._profile = Profile((None,) * len(course.places), self._floors)
        self._has_learned = False

    def teach(self, lesson: Lesson, *, on: bool) -> None:
        """One athlete's leg times count from now on, or no longer."""
        for ranked, leg in zip(self._legs, lesson, strict=False):
            if leg is not None and on:
                insort(ranked, leg)
            elif leg is not None:
                del ranked[bisect_left(ranked, leg)]
        self._has_learned = True

    @property
    def profile(self) -> "Profile":
        """What the field says now; the same object as long as it says the same."""
        if self._has_learned:
            now = Profile(tuple(_expect(ranked) for ranked in self._legs), self._floors)
            self._profile = self._profile if now == self._profile else now
            self._has_learned = False
        return self._profile


class Learning:
    """Who taught the field of which course what, and by what everybody was matched."""

    def __init__(self) -> None:
        """Begins with empty fields."""
        self._fields: dict[str, LegField] = {}
        self._lessons: dict[str, tuple[str, Lesson]] = {}
        self._matched: dict[str, tuple[str, Profile]] = {}

    def profile(self, course: Course) -> "Profile":
        """What the field of a course says now."""
        return self._field(course).profile

    def _field(self, course: Course) -> LegField:
        if course.name not in self._fields:
            self._fields[course.name] = LegField(course)
        return self._fields[course.name]

    def learn(self, bib: str, course: Course, matched_by: "Profile", lesson: Lesson) -> None:
        """An athlete was matched; the lesson replaces what was learned from the athlete before."""
        if self._lessons.get(bib, ("", ())) != (course.name, lesson):
            self.forget(bib)
            if lesson:
                self._field(course).teach(lesson, on=True)
                self._lessons[bib] = course.name, lesson
        self._matched[bib] = course.name, matched_by

    def forget(self, bib: str) -> None:
        """An athlete teaches nothing any more."""
        course, lesson = self._lessons.pop(bib, ("", ()))
        if lesson:
            self._fields[course].teach(lesson, on=False)
        self._matched.pop(bib, None)

    def stale(self) -> list[str]:
        """Who was matched by another field than that of now."""
        now = {name: field.profile for name, field in self._fields.items()}
        return [bib for bib, (course, profile) in self._matched.items() if now[course] is not profile]


@dataclass(frozen=True, slots=True)
class Expected:
    """A leg: its median in microseconds, and the spread of its logarithm."""

    median: float
    spread: float


def _expect(ranked: list[int]) -> Expected | None:
    n = len(ranked)
    if n < ENOUGH:
        return None
    middle = max((ranked[(n - 1) // 2] + ranked[n // 2]) / 2, SECOND)
    spread = max(TIGHT, (ranked[3 * n // 4] - ranked[n // 4]) / IQR / middle)
    return Expected(exp(round(log(middle) / STEP) * STEP), round(spread / STEP) * STEP)


@dataclass(frozen=True)
class Profile:
    """Every leg of a course as the field runs it; None where too few are known."""

    legs: tuple[Expected | None, ...]
    floors: tuple[int, ...]

    def own(self, times: Sequence[Instant | None], start: Instant | None) -> "Pace":
        """The pace of an athlete with these times at the places of the course, as far as they are known."""
        ratios: list[float] = []
        before = start
        for leg, time in zip(self.legs, times, strict=False):
            if leg is not None and time is not None and before is not None:
                ratios.append((time - before) / leg.median)
            before = time
        factor = median(ratios) if ratios else 1.0
        return Pace(self, min(max(factor, 0.4), 3.0))


@dataclass(frozen=True)
class Pace:
    """What to expect of one athlete: the field's legs times the own factor."""

    profile: Profile
    factor: float

    @cached_property
    def _sums(self) -> tuple[tuple[float, float, int, int], ...]:
        """Up to each place: expected time, variance, unknown legs, floors; so that any stretch is a difference."""
        expected = variance = 0.0
        unknown = floor = 0
        sums = [(0.0, 0.0, 0, 0)]
        for leg, least in zip(self.profile.legs, self.profile.floors, strict=True):
            if leg is None:
                unknown += 1
            else:
                own = leg.median * self.factor
                expected, variance = expected + own, variance + (own * leg.spread) ** 2
            floor += least
            sums.append((expected, variance, unknown, floor))
        return tuple(sums)

    def price(self, origin: int, place: int, took: int) -> float:
        """The price of going from one place (-1: the start) to a later one in so many microseconds."""
        e0, v0, u0, f0 = self._sums[origin + 1]
        e1, v1, u1, f1 = self._sums[place + 1]
        if took < f1 - f0:
            return FAR * 2
        if u1 != u0:
            return 0.0
        expected = e1 - e0
        off = log(max(took, SECOND // 2) / expected)
        spread = sqrt(v1 - v0) / expected + OWN
        return min(FAR, (off / spread) ** 2 / 2) - LIKELY

    def is_plausible(self, times: Sequence[Instant], start: Instant | None) -> bool:
        """Whether nothing in a clean athlete's times is wild."""
        limit = WILD**2 / 2 - LIKELY
        before = start
        for place, time in enumerate(times):
            if before is not None and self.price(place - 1, place, time - before) > limit:
                return False
            before = time
        return True
