"""What a leg should take: learned from the field, scaled by the athlete's own pace.

Only athletes whose readings admit one assignment teach the field, so that a doubtful one never moves another. A leg is
known from `ENOUGH` of them on, by the median and a spread from the quartiles, which a broken skin does not bend. The
athlete's own pace is the median ratio of the legs that are beyond doubt to the field's.

How often a point misses somebody is learned too, of points that miss much: a gate behind a drift is no photocell. That
can only be learned from those who were missed, so it is the order of their own readings that teaches it, and in steps.
What is missed less than usual keeps the usual price (dearer misses were tried: stray readings were taken to fill them).

Medians and spreads are taken in steps: so a field that hardly changes any more is the same field, and nobody has to be
matched again by it. With the exact values every passing would touch everybody in doubt, for nothing.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from math import exp, log, sqrt
from statistics import median
from typing import NamedTuple

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.course import Course


class Lesson(NamedTuple):
    """What one athlete teaches: leg times in microseconds, one per place (None teaches nothing), and who was seen.

    `seen` says of each place that was passed for certain whether it has a reading. It comes from the order of the own
    readings alone, not from what the field expects, or the rate of misses would depend on itself.
    """

    legs: tuple[int | None, ...] = ()
    seen: tuple[bool, ...] = ()


NOTHING = Lesson()

ENOUGH = 8
FAR = 12.0  # what the least plausible leg costs
LIKELY = 3.0  # how much rather a reading comes when it should than at any other time
TIGHT = 0.04  # no leg is known better than to four in a hundred
OWN = 0.06  # nor is anybody's own pace
WILD = 4.0  # spreads from which on also a clean athlete is in doubt
STEP = 0.03  # of a median's logarithm, and of a spread
MISS = 3.5  # what a place without a reading costs as long as nothing is known: the logarithm of three in a hundred
LEAST_MISS, MISS_STEP = 1.0, 0.5
PASSES = 60  # how often a point must have been passed before its own rate of misses counts
IQR = 1.35  # the distance of the quartiles in spreads


class LegField:
    """The leg times of one course by those who are beyond doubt."""

    def __init__(self, course: Course) -> None:
        """Begins empty."""
        self._floors = tuple(course.floors.get(place.leg, 0) for place in course.places)
        self._codes = course.codes
        self._legs: list[list[int]] = [[] for _ in course.places]
        self._passes: Counter[str] = Counter()
        self._misses: Counter[str] = Counter()
        self._profile = Profile((None,) * len(self._codes), self._floors, (MISS,) * len(self._codes))
        self._has_learned = False

    def teach(self, lesson: Lesson, *, on: bool) -> None:
        """One athlete's leg times count from now on, or no longer."""
        for code, seen in zip(self._codes, lesson.seen, strict=False):
            self._passes[code] += 1 if on else -1
            self._misses[code] += 0 if seen else (1 if on else -1)
        for ranked, leg in zip(self._legs, lesson.legs, strict=False):
            if leg is not None and on:
                insort(ranked, leg)
            elif leg is not None:
                del ranked[bisect_left(ranked, leg)]
        self._has_learned = True

    @property
    def last_profile(self) -> "Profile":
        """What the field said when it was asked last."""
        return self._profile

    @property
    def profile(self) -> "Profile":
        """What the field says now; the same object as long as it says the same."""
        if self._has_learned:
            prices = {code: _miss_price(self._misses[code], passes) for code, passes in self._passes.items()}
            legs = tuple(_expect(ranked) for ranked in self._legs)
            now = Profile(legs, self._floors, tuple(prices.get(code, MISS) for code in self._codes))
            self._profile = self._profile if now == self._profile else now
            self._has_learned = False
        return self._profile


class Learning:
    """Who taught the field of which course what, and by what everybody was matched.

    While it `is_paused` lessons are kept, but everybody is matched by the field as it was: for many at once.
    """

    def __init__(self) -> None:
        """Begins with empty fields."""
        self.is_paused = False
        self._fields: dict[str, LegField] = {}
        self._lessons: dict[str, tuple[str, Lesson]] = {}
        self._matched: dict[str, tuple[str, Profile]] = {}

    def profile(self, course: Course) -> "Profile":
        """What the field of a course says now; while learning is paused, what it said before."""
        field = self._field(course)
        return field.last_profile if self.is_paused else field.profile

    def _field(self, course: Course) -> LegField:
        if course.name not in self._fields:
            self._fields[course.name] = LegField(course)
        return self._fields[course.name]

    def learn(self, bib: str, course: Course, matched_by: "Profile", lesson: Lesson) -> None:
        """An athlete was matched; the lesson replaces what was learned from the athlete before."""
        if self._lessons.get(bib, ("", NOTHING)) != (course.name, lesson):
            self.forget(bib)
            if lesson != NOTHING:
                self._field(course).teach(lesson, on=True)
                self._lessons[bib] = course.name, lesson
        self._matched[bib] = course.name, matched_by

    def forget(self, bib: str) -> None:
        """An athlete teaches nothing any more."""
        course, lesson = self._lessons.pop(bib, ("", NOTHING))
        if lesson != NOTHING:
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


def _miss_price(misses: int, passes: int) -> float:
    """What a place without a reading costs at a point that was passed so often and missed so often."""
    if passes < PASSES:
        return MISS
    price = -log((misses + 0.5) / (passes + 1))
    return min(max(round(price / MISS_STEP) * MISS_STEP, LEAST_MISS), MISS)


@dataclass(frozen=True)
class Profile:
    """Every leg of a course as the field runs it, None where too few are known; what a miss costs at each place."""

    legs: tuple[Expected | None, ...]
    floors: tuple[int, ...]
    misses: tuple[float, ...]

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

    @cached_property
    def _skips(self) -> tuple[float, ...]:
        """Up to each place: what it costs that none of those before it has a reading."""
        return tuple(accumulate(self.profile.misses, initial=0.0))

    def skipped(self, origin: int, place: int) -> float:
        """The price of the places between two of them (-1: the start) that have no reading."""
        return self._skips[place] - self._skips[origin + 1]

    def expected(self, origin: int, place: int) -> int | None:
        """How many microseconds one place (-1: the start) to a later one should take; None where a leg is unknown."""
        e0, _, u0, _ = self._sums[origin + 1]
        e1, _, u1, _ = self._sums[place + 1]
        return None if u1 != u0 else round(e1 - e0)

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
