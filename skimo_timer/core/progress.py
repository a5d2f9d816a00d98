"""How far an athlete is: one bib's readings, rulings and start folded into splits, status, penalty and alerts.

The fold is total: nothing in the data raises. It is run again whole for one bib whenever a fact touches it, so no kind
of fact needs an inverse. All times are race time; printed values are cut from full resolution, each by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import Duration, Instant, Precision, truncate
from skimo_timer.core.course import Course, LimitFrom
from skimo_timer.core.facts import Key, Ruling
from skimo_timer.core.matching import Assignment, Timed, assign
from skimo_timer.core.passings import Passing
from skimo_timer.core.setup import RaceSetup, RankBy
from skimo_timer.core.startlist import Entry, bib_key
from skimo_timer.core.verdict import Verdict, judge


class Status(StrEnum):
    """Where an athlete stands in the result."""

    OK = "OK"
    RUN = "RUN"
    OTL = "OTL"
    DNF = "DNF"
    DSQ = "DSQ"
    DNS = "DNS"


_CLASS = {status: position for position, status in enumerate(Status)}
RANKED = frozenset({Status.OK, Status.RUN})

Measure = tuple[str, str, int]
"""What is ranked: ("split" or "leg", course, place), or ("transitions" or "moving", course, 0)."""

RankKey = tuple[int, int, int, tuple[int, int, str]]


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the fold needs to know of the race around an athlete."""

    setup: RaceSetup
    start: Instant | None
    first_start: Instant | None
    closed: bool = False


@dataclass(frozen=True)
class Progress:
    """One athlete as far as known. Tuples have one value per place of the course; None is a missing reading.

    `times` are race times, `splits` printed times from the start, `legs` printed leg times. `reached` counts the places
    up to the last one served. `start` is what the course time counts from, `base` what the result counts from.
    """

    entry: Entry
    course: Course
    precision: Precision
    start: Instant | None
    base: Instant | None
    times: tuple[Instant | None, ...]
    keys: tuple[Key | None, ...]
    status: Status
    verdict: Verdict
    alerts: tuple[Alert, ...] = field(default=(), compare=False)

    @property
    def bib(self) -> str:
        """The number worn."""
        return self.entry.bib

    @cached_property
    def reached(self) -> int:
        """How many places lie up to the last one served; 0 before the first."""
        return next((i + 1 for i in reversed(range(len(self.times))) if self.times[i] is not None), 0)

    @cached_property
    def splits(self) -> tuple[Duration | None, ...]:
        """The printed time from the start to each place."""
        start, cut = self.start, self.precision
        if start is None:
            return (None,) * len(self.times)
        return tuple(None if time is None else truncate(time - start, cut) for time in self.times)

    @cached_property
    def leg_times(self) -> tuple[Duration | None, ...]:
        """Each leg at full resolution; None where a side is missing."""
        before: list[Instant | None] = [self.start, *self.times[:-1]]
        return tuple(
            None if a is None or b is None else Duration(b - a) for a, b in zip(before, self.times, strict=True)
        )

    @cached_property
    def legs(self) -> tuple[Duration | None, ...]:
        """Each leg as printed."""
        return tuple(None if leg is None else truncate(leg, self.precision) for leg in self.leg_times)

    @cached_property
    def transitions(self) -> tuple[Duration | None, ...]:
        """The printed time of each change of the course, in order."""
        return tuple(self.legs[index] for index in self.course.changes)

    @property
    def transitions_complete(self) -> bool:
        """Whether both sides of every change are known."""
        return None not in self.transitions

    @cached_property
    def transitions_total(self) -> Duration:
        """The sum of the known changes, cut once from full resolution."""
        known = (self.leg_times[index] for index in self.course.changes)
        return truncate(sum(leg for leg in known if leg is not None), self.precision)

    @cached_property
    def course_time(self) -> Duration | None:
        """From the start to the finish, as printed; None while there is no finish."""
        return self.splits[self.course.finish]

    @property
    def penalty(self) -> Duration:
        """The seconds that the jury added, or took off."""
        return self.verdict.penalty

    @cached_property
    def result(self) -> Duration | None:
        """What ranks, as printed: from the base to the finish, plus penalty."""
        finish = self.times[self.course.finish]
        if finish is None or self.base is None:
            return None
        return truncate(finish - self.base + self.penalty, self.precision)

    @cached_property
    def moving(self) -> Duration | None:
        """Course time without the changes; None where a change lacks a side or there are none."""
        finish, start = self.times[self.course.finish], self.start
        if finish is None or start is None or not self.transitions or not self.transitions_complete:
            return None
        in_changes = sum(leg for index in self.course.changes if (leg := self.leg_times[index]) is not None)
        return truncate(finish - start - in_changes, self.precision)

    @property
    def laps(self) -> int:
        """Completed laps; a later reading shows that a lap whose line missed its reading was completed."""
        return sum(1 for end in self.course.lap_ends if end < self.reached)

    @cached_property
    def lap_times(self) -> tuple[Duration | None, ...]:
        """Each lap as printed; None where one of its two lines has no reading."""
        lines: list[Instant | None] = [self.start, *(self.times[end] for end in self.course.lap_ends)]
        return tuple(None if a is None or b is None else truncate(b - a, self.precision) for a, b in pairwise(lines))

    @property
    def is_ranked(self) -> bool:
        """Whether the athlete has a rank: finished, or still in the race."""
        return self.status in RANKED

    @cached_property
    def rank_key(self) -> RankKey:
        """Sorts a classification: finished by result, running by how far and how soon, then OTL, DNF, DSQ, DNS."""
        by_bib, place = bib_key(self.bib), _CLASS[self.status]
        if self.status is Status.OK:
            return (place, -self.laps, self.result or 0, by_bib)
        if self.status is Status.RUN:
            return (place, -self.reached, self.elapsed or 0, by_bib)
        return (place, -self.reached if self.status in (Status.OTL, Status.DNF) else 0, 0, by_bib)

    @cached_property
    def measures(self) -> dict[Measure, int]:
        """What of an athlete is ranked, as printed. Who did not start or is disqualified has no ranks."""
        if self.status in (Status.DNS, Status.DSQ):
            return {}
        course = self.course.name
        found: dict[Measure, int] = {
            ("split", course, i): split for i, split in enumerate(self.splits) if split is not None
        }
        found |= {("leg", course, i): leg for i, leg in enumerate(self.legs) if leg is not None}
        if self.moving is not None:
            found |= {("transitions", course, 0): self.transitions_total, ("moving", course, 0): self.moving}
        return found

    @cached_property
    def elapsed(self) -> Duration | None:
        """From the base to the last place reached, as printed."""
        last = self.times[self.reached - 1] if self.reached else None
        return None if last is None or self.base is None else truncate(last - self.base, self.precision)


def fold(
    entry: Entry, course: Course, around: Conditions, passings: Sequence[Passing], rulings: Sequence[Ruling]
) -> Progress:
    """An athlete's progress from the passings with that bib, in order of time, and the rulings, oldest first."""
    timed = [p for p in passings if p.time is not None]
    readings: list[Timed] = [(p.time, p.point) for p in timed if p.time is not None]
    found = assign(course, readings, around.start, around.setup.dead_time)
    times = tuple(None if index is None else readings[index][0] for index in found.served)
    keys = tuple(None if index is None else timed[index].key for index in found.served)
    start, base = _bases(around, found, readings)
    late = _first_late(course, times, around)
    verdict = judge(rulings, around.setup, late)
    status = _status(verdict, around, finished=times[course.finish] is not None and base is not None)
    progress = Progress(entry, course, around.setup.precision_of(course), start, base, times, keys, status, verdict)
    alerts = _alerts(progress, around.setup, timed, found, late)
    return Progress(entry, course, progress.precision, start, base, times, keys, status, verdict, tuple(alerts))


def _bases(around: Conditions, found: Assignment, readings: Sequence[Timed]) -> tuple[Instant | None, Instant | None]:
    """What course time and result count from (the `rank_by` of the set-up)."""
    rank_by, start = around.setup.rank_by, around.start
    if rank_by is RankBy.NET and found.start is not None:
        start = readings[found.start][0]
    if rank_by is RankBy.FIRST_START:
        return around.first_start, around.first_start
    return start, around.first_start if rank_by is RankBy.LINE else start


def _status(verdict: Verdict, around: Conditions, *, finished: bool) -> Status:
    if verdict.status:
        return Status(verdict.status)
    if finished:
        return Status.OK
    return Status.DNF if around.closed and around.start is not None else Status.RUN


def _first_late(course: Course, times: Sequence[Instant | None], around: Conditions) -> int | None:
    """The first place that was reached strictly later than its limit."""
    late: list[int] = []
    for limit in course.limits:
        place = course.limit_place(limit)
        counts_from = around.first_start if limit.counts_from is LimitFrom.FIRST_START else around.start
        time = None if place is None else times[place]
        if place is not None and time is not None and counts_from is not None and time - counts_from > limit.after:
            late.append(place)
    return min(late, default=None)


def _alerts(
    progress: Progress, setup: RaceSetup, timed: Sequence[Passing], found: Assignment, late: int | None
) -> list[Alert]:
    bib, places = progress.bib, progress.course.places
    alerts = [
        Alert(AlertCode(reason.value), bib, timed[index].point, 0, timed[index].time, timed[index].key)
        for index, reason in found.left_over
    ]
    for place in places[: progress.reached]:
        if progress.times[place.index] is None and _should_have(progress, setup, place.index):
            alerts.append(Alert(AlertCode.MISSING_READING, bib, place.point, place.lap))
        elif (leg := progress.leg_times[place.index]) is not None and leg < progress.course.floors.get(place.leg, 0):
            alerts.append(_at(progress, AlertCode.IMPLAUSIBLE, place.index))
    if late is not None:
        alerts.append(_at(progress, AlertCode.AFTER_LIMIT, late))
    contradiction = _contradiction(progress, timed, late)
    return alerts + ([contradiction] if contradiction else [])


def _at(progress: Progress, code: AlertCode, index: int) -> Alert:
    place = progress.course.places[index]
    return Alert(code, progress.bib, place.point, place.lap, progress.times[index], progress.keys[index])


def _should_have(progress: Progress, setup: RaceSetup, index: int) -> bool:
    """Whether a place without a reading is a fault: compulsory, not confirmed, and watched when it was passed."""
    place = progress.course.places[index]
    point = setup.point(place.point)
    confirmed = {(place.point, ""), (place.point, str(place.lap))} & set(progress.verdict.confirmed)
    if point is None or point.optional or confirmed:
        return False
    if point.covered is None:
        return True
    before = next((t for t in reversed(progress.times[:index]) if t is not None), progress.start)
    after = next(t for t in progress.times[index + 1 :] if t is not None)
    return before is not None and point.covered[0] <= before and after <= point.covered[1]


def _contradiction(progress: Progress, timed: Sequence[Passing], late: int | None) -> Alert | None:
    """The first reading that does not fit the status: any of a DNS; of the others those later than the decision.

    A decision that names a point counts from that point on, one that was taken during the race from its moment on.
    """
    verdict = progress.verdict
    if not verdict.status:
        return None
    since = _since(progress, late)
    for passing in timed:
        if passing.time is not None and (verdict.status == Status.DNS or (since is not None and passing.time > since)):
            return Alert(AlertCode.STATUS_CONTRADICTED, progress.bib, passing.point, 0, passing.time, passing.key)
    return None


def _since(progress: Progress, late: int | None) -> Instant | None:
    verdict = progress.verdict
    if verdict.by_limit and late is not None:
        return progress.times[late]
    named = [
        time
        for place, time in zip(progress.course.places, progress.times, strict=True)
        if time is not None and place.point == verdict.reason.split(" ")[0]
    ]
    return max(named, default=verdict.when)
