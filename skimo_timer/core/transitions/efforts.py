"""One row of the review: an athlete, a team or one of its members, with every leg that they walked.

A `Leg` is what compares: the same stage, lap, lines and kind. So two courses share the changes that they have in
common, all rounds of a sprint stand side by side in one row, and a relay's member has the legs of the own laps only.
A leg that somebody did not have to walk is not among theirs; one that lacks a reading is, as None, and never as zero.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from skimo_timer.core.clock import Duration, Instant, truncate
from skimo_timer.core.course import Course, Format, LegKind
from skimo_timer.core.facts import Key
from skimo_timer.core.members import Member
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.race import Race
from skimo_timer.core.stages import runs_by_bib

NOTHING = Duration(0)
_UNRANKED = frozenset({Status.DNS, Status.DSQ})


@dataclass(frozen=True)
class Leg:
    """From one line to the next. `turn` tells legs apart that come several times in one lap; `at` puts them in order.

    `stage` is empty where a race has one run.
    """

    stage: str
    lap: int
    origin: str
    point: str
    kind: LegKind
    turn: int = 1
    at: tuple[int, int, int] = field(default=(0, 0, 0), compare=False)

    def __hash__(self) -> int:
        """Kept, because every time of a field is looked up by its leg."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.stage, self.lap, self.origin, self.point, self.kind, self.turn))

    @cached_property
    def is_change(self) -> bool:
        """Whether it is a transition."""
        return self.kind.is_change

    @property
    def repeat(self) -> tuple[LegKind, str, int]:
        """What the same change of another lap or round has in common with this one."""
        return self.kind, self.point, self.turn


TOTAL, MOVING = "total", "moving"

Measured = tuple[str, str] | Leg
"""What is ranked: a leg, or ("total" | "moving", group)."""


@dataclass(frozen=True)
class Stretch:
    """Legs walked without a break: a race, a round, a relay member's lap.

    `times` and `keys` have one value more than `legs`, the first for the start, which may have no reading. `end` is the
    index of the time at which it counts as done; None before. `lead` is how much earlier the result counts from than
    the legs do, `penalty` what the jury added.
    """

    legs: tuple[Leg, ...]
    times: tuple[Instant | None, ...]
    keys: tuple[Key | None, ...]
    end: int | None
    lead: Duration = NOTHING
    penalty: Duration = NOTHING

    @cached_property
    def taken(self) -> tuple[Duration | None, ...]:
        """Each leg at full resolution; None where a side is missing."""
        return tuple(
            None if a is None or b is None else Duration(b - a)
            for a, b in zip(self.times, self.times[1:], strict=False)
        )

    @property
    def in_changes(self) -> Iterable[Duration | None]:
        """The times of the changes among them, in order."""
        return (time for leg, time in zip(self.legs, self.taken, strict=True) if leg.is_change)

    @cached_property
    def elapsed(self) -> Duration | None:
        """From the start to the end."""
        start, end = self.times[0], None if self.end is None else self.times[self.end]
        return None if start is None or end is None else Duration(end - start)

    @cached_property
    def result(self) -> Duration | None:
        """What ranks, at full resolution: elapsed time, lead and penalty."""
        return None if self.elapsed is None else Duration(self.elapsed + self.lead + self.penalty)


@dataclass(frozen=True)
class Effort:
    """One row. `subject` is the bib, of a member with its letter; `group` names who walked the same legs."""

    subject: str
    name: str
    progress: Progress
    stretches: tuple[Stretch, ...]
    group: str

    @cached_property
    def taken(self) -> Mapping[Leg, Duration | None]:
        """Every leg of the own way, in order."""
        return {leg: time for one in self.stretches for leg, time in zip(one.legs, one.taken, strict=True)}

    @cached_property
    def changes(self) -> Mapping[Leg, Duration | None]:
        """The transitions among them."""
        return {leg: time for leg, time in self.taken.items() if leg.is_change}

    @cached_property
    def _in_changes(self) -> tuple[Duration | None, ...]:
        """The times of the changes, without looking up a leg for each."""
        return tuple(time for one in self.stretches for time in one.in_changes)

    @property
    def known(self) -> int:
        """How many changes have both sides."""
        return len(self._in_changes) - self._in_changes.count(None)

    @property
    def is_complete(self) -> bool:
        """Whether both sides of every change are known."""
        return None not in self._in_changes

    @cached_property
    def total(self) -> Duration | None:
        """The sum of the known changes; None where none is known."""
        known = [time for time in self._in_changes if time is not None]
        return Duration(sum(known)) if known else None

    @cached_property
    def elapsed(self) -> Duration | None:
        """From start to end, of all rounds together; None while one is not done."""
        each = [one.elapsed for one in self.stretches]
        return None if not each or None in each else Duration(sum(time for time in each if time is not None))

    @cached_property
    def moving(self) -> Duration | None:
        """Elapsed time without the changes; None where a change lacks a side or there are none."""
        if self.elapsed is None or self.total is None or not self.is_complete:
            return None
        return Duration(self.elapsed - self.total)

    @property
    def share(self) -> float | None:
        """Which part of the elapsed time went into the changes."""
        if not self.elapsed or self.total is None or not self.is_complete:
            return None
        return self.total / self.elapsed

    @property
    def is_measured(self) -> bool:
        """Whether the times count in the field's: not those of who did not start or is disqualified."""
        return self.progress.status not in _UNRANKED

    @cached_property
    def measures(self) -> Mapping[Measured, int]:
        """What of it counts in the field's: every known leg, and both sums where no change lacks a side."""
        if self.progress.status in _UNRANKED:
            return {}
        found: dict[Measured, int] = {leg: time for leg, time in self.taken.items() if time is not None}
        if self.moving is not None and self.total is not None:
            found[TOTAL, self.group] = self.total
            found[MOVING, self.group] = self.moving
        return found

    def cut(self, time: Duration) -> Duration:
        """A time as it is printed for them."""
        return truncate(time, self.progress.precision)


class Efforts:
    """Makes the rows of a race; `by_member` has those of a team's or relay's members instead of the team's."""

    def __init__(self, race: Race, *, by_member: bool = False) -> None:
        self._race = race
        self._by_member = by_member and race.setup.format.has_members
        self._legs: dict[tuple[int, str, int], tuple[Course, tuple[Leg, ...]]] = {}

    def of(self, progress: Progress) -> list[Effort]:
        """The rows of one athlete or team."""
        if self._race.setup.stages:
            return self._rounds([progress])
        if not self._by_member:
            return [Effort(progress.bib, progress.entry.name, progress, (self._whole(progress),), _group(progress))]
        if self._race.setup.format is Format.RELAY:
            return [self._relay_member(progress, member) for member in progress.members]
        return [self._team_member(progress, member) for member in progress.members]

    def of_all(self, field: Iterable[Progress]) -> list[Effort]:
        """The rows of many."""
        if self._race.setup.stages:
            return self._rounds(list(field))
        return [effort for progress in field for effort in self.of(progress)]

    # -- one run ---------------------------------------------------------------------------------------------------

    def _whole(self, progress: Progress, stage: str = "", number: int = 0) -> Stretch:
        """One run; where laps are counted and the race is over for them, as far as they count."""
        counted = progress.counted
        last = progress.course.finish if counted is None else counted.last
        is_done = progress.status is Status.OK and last is not None and progress.times[last] is not None
        walked = len(progress.times)
        if counted is not None and progress.status is not Status.RUN:
            walked = 0 if last is None else last + 1
        lead = 0 if progress.start is None or progress.base is None else progress.start - progress.base
        return Stretch(
            self._legs_of(progress.course, stage, number, walked),
            (progress.start, *progress.times[:walked]),
            (None, *progress.keys[:walked]),
            last + 1 if is_done and last is not None else None,
            Duration(lead),
            progress.penalty,
        )

    def _legs_of(self, course: Course, stage: str, number: int, walked: int) -> tuple[Leg, ...]:
        """The first legs of a course; the same objects for everybody on it."""
        kept = self._legs.get((id(course), stage, walked))
        if kept is None:
            kept = self._legs[id(course), stage, walked] = course, _legs(course, stage, number)[:walked]
        return kept[1]

    # -- rounds ----------------------------------------------------------------------------------------------------

    def _rounds(self, rows: Sequence[Progress]) -> list[Effort]:
        """All rounds of each athlete together."""
        begun = {bib: runs for tables in self._race.stages.values() for bib, runs in runs_by_bib(tables).items()}
        numbers = {
            (name, table.stage.name): number
            for name, tables in self._race.stages.items()
            for number, table in enumerate(tables)
        }
        found = []
        for progress in rows:
            course = progress.course.name
            runs = [(table.stage.name, run) for table, run in begun.get(progress.bib, [])]
            stretches = tuple(self._whole(run, stage, numbers[course, stage]) for stage, run in runs)
            group = " ".join([course, *(stage for stage, _ in runs)])
            found.append(Effort(progress.bib, progress.entry.name, progress, stretches, group))
        return found

    # -- members ---------------------------------------------------------------------------------------------------

    def _relay_member(self, progress: Progress, member: Member) -> Effort:
        """The own laps, each from line to line."""
        times = (progress.start, *progress.times)
        legs = self._legs_of(progress.course, "", 0, len(progress.times))
        keys = (None, *progress.keys)
        stretches = []
        for number in member.laps:
            ends = progress.course.lap_ends
            begin, end = ends[number - 2] + 1 if number > 1 else 0, ends[number - 1] + 1
            done = end - begin if times[end] is not None and times[begin] is not None else None
            stretches.append(Stretch(legs[begin:end], times[begin : end + 1], keys[begin : end + 1], done))
        laps = ",".join(map(str, member.laps))
        return self._member(progress, member, tuple(stretches), f"{progress.course.name} {laps}")

    def _team_member(self, progress: Progress, member: Member) -> Effort:
        """The whole way, by the own readings."""
        done = len(progress.course.places) if member.total is not None else None
        times = (progress.start, *member.times)
        legs = self._legs_of(progress.course, "", 0, len(member.times))
        whole = Stretch(legs, times, (None,) * len(times), done)
        return self._member(progress, member, (whole,), progress.course.name)

    def _member(self, progress: Progress, member: Member, stretches: tuple[Stretch, ...], group: str) -> Effort:
        subject = progress.bib + member.letter
        entry = self._race.entries.get(subject)
        name = entry.name if entry is not None and entry.name else f"{progress.entry.name} {member.letter}".strip()
        return Effort(subject, name, progress, stretches, group)


def _group(progress: Progress) -> str:
    """Who walked the same legs: those of a course, where laps are counted with as many."""
    laps = f" {progress.half_laps}" if progress.counted is not None else ""
    return progress.course.name + laps


def _legs(course: Course, stage: str, number: int) -> tuple[Leg, ...]:
    turns: dict[tuple[int, str, str, LegKind], int] = {}
    legs = []
    for place in course.places:
        line = (place.lap, place.origin, place.point, place.leg)
        turns[line] = turns.get(line, 0) + 1
        at = (number, place.lap, place.index)
        legs.append(Leg(stage, *line, turns[line], at))
    return tuple(legs)


def keys_behind(effort: Effort, leg: Leg, readings: Callable[[str], Sequence[Passing]]) -> list[Key]:
    """The readings that serve the two sides of a leg; `readings` gives all of a bib."""
    for stretch in effort.stretches:
        if leg in stretch.legs:
            return keys_at(effort, stretch, stretch.legs.index(leg), readings)
    return []


def keys_at(effort: Effort, stretch: Stretch, line: int, readings: Callable[[str], Sequence[Passing]]) -> list[Key]:
    """The readings that serve the two sides of the leg behind a line of a stretch."""
    leg = stretch.legs[line]
    sides = zip((leg.origin, leg.point), stretch.times[line : line + 2], stretch.keys[line : line + 2], strict=True)
    found = [key or _same(effort, code, time, readings) for code, time, key in sides if time is not None]
    return [key for key in found if key is not None]


def _same(effort: Effort, code: str, time: Instant, readings: Callable[[str], Sequence[Passing]]) -> Key | None:
    """The reading of a member, whose readings are the team's."""
    own = readings(effort.progress.bib)
    return next((passing.key for passing in own if (passing.point, passing.time) == (code, time)), None)
