"""How far an athlete or a team is: splits, status, penalty and alerts as values, and what is computed from them.

All times are race time; printed values are cut from full resolution, each by itself.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from skimo_timer.core.alerts import Alert
from skimo_timer.core.clock import Duration, Instant, Precision, truncate
from skimo_timer.core.course import Course
from skimo_timer.core.facts import Key
from skimo_timer.core.matching.pace import NOTHING, Lesson
from skimo_timer.core.members import Member, Sight
from skimo_timer.core.startlist import Entry, bib_key
from skimo_timer.core.timed import Counted
from skimo_timer.core.verdict import Verdict


class Status(StrEnum):
    """Where an athlete stands in the result."""

    OK = "OK"
    RUN = "RUN"
    OTL = "OTL"
    DNF = "DNF"
    DSQ = "DSQ"
    DNS = "DNS"


_CLASS = {status: position for position, status in enumerate(Status)}
_NEVER = 1 << 62  # behind every time: a lap that counts and whose line has no reading
RANKED = frozenset({Status.OK, Status.RUN})

Measure = tuple[str, str, int]
"""What is ranked: ("split" or "leg", course, place), or ("transitions" or "moving", course, half laps counted)."""

RankKey = tuple[int, int, int, tuple[int, int, str]]


@dataclass(frozen=True, slots=True)
class Run:
    """The last stage that somebody raced, the heat and the place in it; `standing` orders the whole field."""

    stage: str
    heat: str
    place: int
    standing: int


@dataclass(frozen=True)
class Progress:
    """One athlete as far as known. Tuples have one value per place of the course; None is a missing reading.

    `times` are race times, `splits` printed times from the start, `legs` printed leg times. `reached` counts the places
    up to the last one served. `start` is what the course time counts from, `base` what the result counts from.
    `replaced` are the places whose time the ten-athlete rule gave.
    `members` are those of a team or relay, `counted` the laps that count in a race of timed laps, or
    of who was stopped by a limit and is ranked with fewer, `run` the last stage raced in a race of stages,
    `seen` the places at which somebody was seen without a time,
    `lesson` what the field learns from the athlete.
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
    members: tuple[Member, ...] = ()
    replaced: tuple[int, ...] = ()
    counted: Counted | None = None
    run: Run | None = None
    seen: tuple[Sight, ...] = ()
    lesson: Lesson = field(default=NOTHING, compare=False)
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
    def changes(self) -> tuple[int, ...]:
        """The places at which the transitions end: all of the course, and of counted laps those within them.

        Whoever is still racing has all that were begun, to be seen as they come.
        """
        return self.course.changes if self.status is Status.RUN else self._counted_changes

    @cached_property
    def _counted_changes(self) -> tuple[int, ...]:
        if self.counted is None:
            return self.course.changes
        last = -1 if self.counted.last is None else self.counted.last
        return tuple(index for index in self.course.changes if index <= last)

    @cached_property
    def transitions(self) -> tuple[Duration | None, ...]:
        """The printed time of each of the changes, in order."""
        return tuple(self.legs[index] for index in self.changes)

    @property
    def transitions_complete(self) -> bool:
        """Whether both sides of every change are known."""
        return None not in self.transitions

    @cached_property
    def transitions_total(self) -> Duration:
        """The sum of the known changes, cut once from full resolution."""
        known = (self.leg_times[index] for index in self.changes)
        return truncate(sum(leg for leg in known if leg is not None), self.precision)

    @property
    def finish(self) -> Instant | None:
        """When the race ended for the athlete: at the finish, or at the last place that counts in timed laps."""
        place = self.course.finish if self.counted is None else self.counted.last
        return None if place is None else self.times[place]

    @cached_property
    def course_time(self) -> Duration | None:
        """From the start to the finish, as printed; None while there is no finish."""
        finish, start = self.finish, self.start
        return None if finish is None or start is None else truncate(finish - start, self.precision)

    @property
    def penalty(self) -> Duration:
        """The seconds that the jury added, or took off."""
        return self.verdict.penalty

    @cached_property
    def result(self) -> Duration | None:
        """What ranks, as printed: from the base to the finish, plus penalty."""
        finish = self.finish
        if finish is None or self.base is None:
            return None
        return truncate(finish - self.base + self.penalty, self.precision)

    @cached_property
    def moving(self) -> Duration | None:
        """Course time without the changes; None where a change lacks a side or there are none."""
        finish, start = self.finish, self.start
        legs = [leg for index in self._counted_changes if (leg := self.leg_times[index]) is not None]
        if finish is None or start is None or not legs or len(legs) < len(self._counted_changes):
            return None
        return truncate(finish - start - sum(legs), self.precision)

    @property
    def half_laps(self) -> int:
        """Completed laps, in halves; a later reading shows that a lap whose line missed its reading was completed."""
        if self.counted is not None:
            return self.counted.half_laps
        return 2 * sum(1 for end in self.course.lap_ends if end < self.reached)

    @property
    def laps(self) -> float:
        """Completed laps; 1.5 where half laps count."""
        whole, half = divmod(self.half_laps, 2)
        return whole + 0.5 if half else whole

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
        if self.run is not None and self.is_ranked:
            return (0, self.run.standing, 0, by_bib)
        if self.status is Status.OK:
            return (place, -self.half_laps, _NEVER if self.result is None else self.result, by_bib)
        if self.status is Status.RUN:
            return (place, -self.reached, self.elapsed or 0, by_bib)
        return (place, -self.reached if self.status in (Status.OTL, Status.DNF) else 0, 0, by_bib)

    @property
    def rank_laps(self) -> int:
        """In which field the sum of the changes is ranked: where laps are counted, those with as many half laps."""
        return 0 if self.counted is None else self.half_laps

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
        if self.moving is not None and self.transitions_complete:
            laps = self.rank_laps
            found |= {("transitions", course, laps): self.transitions_total, ("moving", course, laps): self.moving}
        return found

    @cached_property
    def elapsed(self) -> Duration | None:
        """From the base to the last place reached, as printed."""
        last = self.times[self.reached - 1] if self.reached else None
        return None if last is None or self.base is None else truncate(last - self.base, self.precision)
