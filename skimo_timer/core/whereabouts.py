"""Where every person is: a matter of safety, whatever the status says.

A status is what the jury decides about a result. Where somebody is, is what was read and what was told: on the course,
gave up at G3, back. Both stand beside each other, and none follows from the other: who is disqualified may still be on
the mountain, and so may somebody marked as not started whom a gate has read. Whoever was read beyond the place where
they were said to have given up is on the course again, because a reading is surer than a word.
"""

from dataclasses import dataclass
from enum import StrEnum

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.members import Sight
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.startlist import split_member


class Where(StrEnum):
    """Where a person is."""

    NOT_STARTED = "not-started"
    TO_START = "to-start"
    ON_COURSE = "on-course"
    STOPPED = "stopped"
    GAVE_UP = "gave-up"
    FINISHED = "finished"
    CHECKED_IN = "checked-in"

    @property
    def is_out(self) -> bool:
        """Whether the person is still out there."""
        return self in _OUT


_OUT = frozenset({Where.ON_COURSE, Where.STOPPED, Where.GAVE_UP})
_ENDED = frozenset({Where.STOPPED, Where.GAVE_UP, Where.CHECKED_IN})


@dataclass(frozen=True, slots=True)
class Person:
    """One person on or off the course; of a team each member, with its letter.

    `times` are race times per place. `through` is how many places the person is known to have passed: those read or
    seen, and all before them. `told` is the newest word on the person, `at` the place where the way ended, if any,
    `seen` the places without a time at which the person was seen.
    """

    bib: str
    progress: Progress
    where: Where
    times: tuple[Instant | None, ...]
    through: int
    told: Ruling | None = None
    at: int | None = None
    seen: tuple[Sight, ...] = ()

    @property
    def has_ended(self) -> bool:
        """Whether the person is expected nowhere any more, without having finished."""
        return self.where in _ENDED

    @property
    def last(self) -> int | None:
        """The last place with a time; None before the first."""
        return next((index for index in reversed(range(len(self.times))) if self.times[index] is not None), None)

    @property
    def last_time(self) -> Instant | None:
        """When the person was read last; None if never."""
        last = self.last
        return None if last is None else self.times[last]

    @property
    def base(self) -> tuple[int | None, Instant | None]:
        """The furthest place reached and when, or by when; before the first None and the start.

        Of a place without a time it is when that was heard, which is None where nobody knows.
        """
        last = self.last
        if self.at is None and self.through - 1 > (-1 if last is None else last):
            return self.through - 1, dict(self.seen).get(self.through - 1)
        return last, self.progress.start if last is None else self.times[last]

    @property
    def known(self) -> Instant | None:
        """Since when nothing was heard: the last reading, the last sight or word, or the start."""
        told = self.told.when if self.told is not None else None
        heard = [time for time in (self.last_time, told, *(time for _, time in self.seen)) if time is not None]
        return max(heard) if heard else self.progress.start


def persons(progress: Progress, now: Instant | None = None) -> list[Person]:
    """The persons behind one bib: the athlete, each member of a team, of a relay whoever runs.

    `now` is race time; None where the race lies behind us, and whoever has a start has started.
    """
    if progress.members and progress.members[0].times:
        return [_person(progress, m.letter, (m.times, m.seen), now) for m in progress.members]
    home = progress.counted is not None and progress.status is Status.OK
    runner = "" if home else _runner(progress)
    return [_person(progress, runner, (progress.times, progress.seen), now)]


class People:
    """Where everybody is, worked out anew only for those of whom something is new."""

    def __init__(self) -> None:
        """Begins empty."""
        self._kept: dict[str, tuple[Progress, bool, list[Person]]] = {}

    def of(self, progress: Progress, now: Instant | None) -> list[Person]:
        """The persons behind one bib, as `persons` gives them."""
        begun = progress.start is None or now is None or progress.start <= now
        kept = self._kept.get(progress.bib)
        if kept is None or kept[0] is not progress or kept[1] is not begun:
            kept = self._kept[progress.bib] = progress, begun, persons(progress, now)
        return kept[2]


def is_out(progress: Progress) -> bool:
    """Whether somebody is still out there: started, and neither finished nor checked in, whatever the status."""
    return bool(persons_out(progress))


def persons_out(progress: Progress, now: Instant | None = None) -> list[str]:
    """The bibs of the persons still out: of a team the members who are, each with its letter, of a relay who runs."""
    return [person.bib for person in persons(progress, now) if person.where.is_out]


def _runner(progress: Progress) -> str:
    """The letter of the member of a relay whose lap it is."""
    return next((member.letter for member in progress.members if progress.half_laps // 2 + 1 in member.laps), "")


Trail = tuple[tuple[Instant | None, ...], tuple[Sight, ...]]
"""A person's time at each place, and the places without one at which the person was seen."""


def _person(progress: Progress, letter: str, trail: Trail, now: Instant | None) -> Person:
    times, seen = trail
    places = {*dict(seen), *_confirmed(progress)}
    bib = progress.bib + letter
    through = max((i + 1 for i, time in enumerate(times) if time is not None or i in places), default=0)
    told = _told(progress, bib)
    where, at = _where(progress, bib, (times, through), told, now)
    return Person(bib, progress, where, times, through if at is None else at, told, at, seen)


def _confirmed(progress: Progress) -> set[int]:
    """The places of which the jury has said that the athlete was there; without a lap those that come once."""
    course = progress.course
    named = {
        course.named(f"{point} {lap}".strip())
        for point, lap in progress.verdict.confirmed
        if lap or course.codes.count(point) == 1
    }
    return {place for place in named if place is not None}


def _where(
    progress: Progress, bib: str, way: tuple[tuple[Instant | None, ...], int], told: Ruling | None, now: Instant | None
) -> tuple[Where, int | None]:
    """Where a person is, and the place behind which nobody is to be expected."""
    times, through = way
    home = _is_home(progress, times, through)
    if progress.verdict.checked_in or bib in progress.verdict.members_in:
        return (Where.FINISHED if home else Where.CHECKED_IN), None
    if home:
        return Where.FINISHED, None
    started = progress.start is not None and (now is None or progress.start <= now)
    if progress.verdict.status == Status.DNS:
        return (Where.ON_COURSE if through else Where.NOT_STARTED), None
    if not (started or through):
        return Where.TO_START, None
    return _ended(progress, through, told)


def _is_home(progress: Progress, times: tuple[Instant | None, ...], through: int) -> bool:
    """Whether the finish was seen. Who was stopped at a limit is home at the next line that ends a lap."""
    late = progress.verdict.late
    if progress.verdict.earned is not None and late is not None:
        return any(times[end] is not None for end in progress.course.lap_ends if end >= late.place)
    return progress.status is Status.OK if progress.counted else through > progress.course.finish


def _ended(progress: Progress, through: int, told: Ruling | None) -> tuple[Where, int | None]:
    """Whether the way of somebody who has started is at an end, and where."""
    course, verdict = progress.course, progress.verdict
    if told is not None and told.ruling is RulingKind.GAVE_UP:
        return _unless_seen(Where.GAVE_UP, course.named(told.value, through - 1), through)
    if verdict.late is not None:
        return _unless_seen(Where.STOPPED, verdict.late.place, through)
    if verdict.status in (Status.OTL, Status.DNF):
        where = Where.STOPPED if verdict.status == Status.OTL else Where.GAVE_UP
        return _unless_seen(where, course.named(verdict.reason, through - 1), through)
    return Where.ON_COURSE, None


def _unless_seen(where: Where, place: int | None, through: int) -> tuple[Where, int | None]:
    """The end of the way at a place, unless a later one was reached; without a place, where the person was last."""
    if place is None:
        return where, through
    return (where, place) if place >= through - 1 else (Where.ON_COURSE, None)


def _told(progress: Progress, bib: str) -> Ruling | None:
    """The newest word on a person, of a member also what was said of the team."""
    told = {ruling.bib: ruling for ruling in progress.verdict.told}
    return told.get(bib) or told.get(progress.bib) or told.get(split_member(bib)[0])


def words_of(value: str) -> tuple[str, str]:
    """What was told of a person, `G3, bus 2`, as the place and the rest."""
    place, _, rest = value.partition(",")
    return place.strip(), rest.strip()
