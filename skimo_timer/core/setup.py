"""The set-up of a race: everything that is decided before the gun and belongs to the race, not to the computer.

It is one value and one fact: a changed set-up is a new fact, the newest counts, and a replay of the journal therefore
gives the same results on every computer.
"""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from string import ascii_lowercase

from skimo_timer.core.clock import SECOND, Duration, Instant, Precision
from skimo_timer.core.course import START, Course, Format, TimingPoint
from skimo_timer.core.startlist import Entry, Sex

ZERO = Duration(0)
USUAL_DEAD_TIME = Duration(5 * SECOND)
USUAL_PODIUM = 3
USUAL_PROTEST_TIME = Duration(15 * 60 * SECOND)


class RankBy(StrEnum):
    """What the result counts from."""

    OWN_START = "own-start"
    FIRST_START = "first-start"
    NET = "net"
    LINE = "line"


class StartKind(StrEnum):
    """How a start group goes."""

    MASS = "mass"
    INTERVAL = "interval"
    PURSUIT = "pursuit"


@dataclass(frozen=True, slots=True)
class StartGroup:
    """Who starts together, or one after another. `time` None: the gun has not gone yet. `course` empty: any."""

    name: str
    time: Instant | None = None
    kind: StartKind = StartKind.MASS
    interval: Duration | None = None
    course: str = ""


class Seeding(StrEnum):
    """How a stage of several heats is filled from the stage before."""

    SERPENTINE = "serpentine"
    FIVE_HEATS_OF_SIX = "five-heats-of-six"
    THREE_HEATS_OF_SIX = "three-heats-of-six"
    TWO_SEMIFINALS = "two-semifinals"
    TWO_SEMIFINALS_2026 = "two-semifinals-2026"


@dataclass(frozen=True, slots=True)
class Heat:
    """One heat of a stage; `bibs` are given for the first stage, or by hand. `start` None: the gun has not gone yet."""

    name: str
    start: Instant | None = None
    bibs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """A round of a race of several: a qualification one by one (`interval`), or heats.

    `places` of every heat go on, then the `times` fastest of the others over all heats. `source` names the stage that
    fills this one (empty: the one before on the same course); with `ranks` those places of it, both ends included, else
    those who advanced.
    """

    name: str
    heats: tuple[Heat, ...]
    course: str = ""
    kind: StartKind = StartKind.MASS
    interval: Duration | None = None
    places: int = 0
    times: int = 0
    seeding: Seeding | None = None
    source: str = ""
    ranks: tuple[int, int] | None = None


class Counts(StrEnum):
    """Which laps count in a race of timed laps.

    `completed`: those finished within the limit. `begun`: also the one that was begun before the limit. `begun-or-out`:
    the same, and who stops early without waiting for the end is out.
    """

    COMPLETED = "completed"
    BEGUN = "begun"
    BEGUN_OR_OUT = "begun-or-out"


@dataclass(frozen=True, slots=True)
class TimedLaps:
    """Most laps in a time, counted from the own start. `half` is a point at which half a lap counts; empty is none."""

    limit: Duration
    counts: Counts = Counts.COMPLETED
    half: str = ""


@dataclass(frozen=True, slots=True)
class Classification:
    """A list to be won and who is in it; an empty field admits everybody. `ages` includes both ends.

    `best` is 0 for athletes; a club classification adds up the `best` n results of each club.
    """

    name: str
    course: str = ""
    sex: Sex = ""
    ages: tuple[int, int] | None = None
    category: str = ""
    nation: str = ""
    club: str = ""
    best: int = 0

    def admits(self, entry: Entry, course: str, season: int) -> bool:
        """Whether an athlete who runs `course` is ranked here."""
        age = entry.age(season)
        return (
            self.course in ("", course)
            and self.sex in ("", entry.sex)
            and self.category in ("", entry.category)
            and self.nation in ("", entry.nation)
            and self.club in ("", entry.club)
            and (self.ages is None or (age is not None and self.ages[0] <= age <= self.ages[1]))
        )


@dataclass(frozen=True, slots=True)
class DeviceSetup:
    """A timing device of the day: which protocol, where it is plugged in, which channel is which timing point.

    Of two gates at one point that with the role `B` is the spare one, which counts only where the other missed.
    `delay` is the fixed delay of its transmission, subtracted from every time. `port` is a device path or a URL such as
    `socket://host:port`; empty is not connected. `baud` 0 is the usual speed of the device.
    """

    name: str
    device: str
    port: str = ""
    baud: int = 0
    role: str = ""
    channels: dict[str, str] = field(default_factory=dict)
    delay: Duration = ZERO

    @property
    def is_spare(self) -> bool:
        """Whether it only replaces another gate."""
        return self.role.strip().upper() == "B"


@dataclass(frozen=True)
class RaceSetup:
    """The whole set-up of a race. `season` is the year in which the season ends.

    `team_size` is how many form a team, `relay` which member runs which lap, `timed` the rule of a race of timed laps,
    `stages` the rounds of a sprint, those of one course in their order, `protest_time` how long one may protest after a
    list was published, `podium` how many of each classification are called up, `podium_once` whether nobody is twice.
    """

    name: str
    date: dt.date
    season: int
    courses: tuple[Course, ...]
    points: tuple[TimingPoint, ...]
    starts: tuple[StartGroup, ...]
    classifications: tuple[Classification, ...] = ()
    venue: str = ""
    format: Format = Format.INDIVIDUAL
    precision: Precision = Precision.SECOND
    rank_by: RankBy = RankBy.OWN_START
    dead_time: Duration = USUAL_DEAD_TIME
    protest_time: Duration = USUAL_PROTEST_TIME
    podium: int = USUAL_PODIUM
    podium_once: bool = False
    devices: tuple[DeviceSetup, ...] = ()
    team_size: int = 2
    relay: tuple[str, ...] = ()
    timed: TimedLaps | None = None
    stages: tuple[Stage, ...] = ()
    tariff: dict[str, str] = field(default_factory=dict)
    sheet: dict[str, str] = field(default_factory=dict)

    def course(self, name: str) -> Course | None:
        """The course of that name; None if there is none."""
        return next((course for course in self.courses if course.name == name), None)

    def device_of(self, source: str) -> DeviceSetup | None:
        """The device that a source of passings belongs to; each run of a free-running clock is a source of its own."""
        name = source.partition("/")[0]
        return next((device for device in self.devices if device.name == name), None)

    def point(self, code: str) -> TimingPoint | None:
        """The timing point of that code; `START` is always there."""
        found = next((point for point in self.points if point.code == code), None)
        return found or (TimingPoint(START, START) if code == START else None)

    @property
    def groups(self) -> tuple[StartGroup, ...]:
        """Everything that has a start of its own: the start groups, and every heat as `Heats/A`."""
        heats = (
            StartGroup(f"{stage.name}/{heat.name}", heat.start, stage.kind, stage.interval, stage.course)
            for stage in self.stages
            for heat in stage.heats
        )
        return (*self.starts, *heats)

    @property
    def member_letters(self) -> str:
        """The letters of the members of each team or relay; empty where a bib is one athlete's."""
        if self.format is Format.RELAY:
            return "".join(sorted(set(self.relay)))
        return ascii_lowercase[: self.team_size] if self.format is Format.TEAM else ""

    @property
    def boards(self) -> tuple[Classification, ...]:
        """The classifications; where none is set up, one per course, `Overall` if there is one course."""
        if self.classifications:
            return self.classifications
        courses = [course for course in self.courses if not course.ranks_with]
        if len(courses) == 1:
            return (Classification("Overall"),)
        return tuple(Classification(course.name, course=course.name) for course in courses)

    def format_of(self, course: Course | None) -> Format:
        """The discipline of a course, which is the race's unless it has one of its own."""
        return (course and course.format) or self.format

    def precision_of(self, course: Course) -> Precision:
        """The printed precision on a course."""
        return course.precision or self.precision


def season_of(date: dt.date) -> int:
    """The year in which the season of a date ends; a season goes from July to June."""
    return date.year + (date.month >= 7)


# Domain usage: whole seconds for long races, tenths for a vertical, hundredths for a sprint.
USUAL_PRECISION = {
    Format.INDIVIDUAL: Precision.SECOND,
    Format.VERTICAL: Precision.TENTH,
    Format.SPRINT: Precision.HUNDREDTH,
    Format.LONG_DISTANCE: Precision.SECOND,
    Format.RELAY: Precision.HUNDREDTH,
    Format.TEAM: Precision.SECOND,
    Format.TIMED_LAPS: Precision.SECOND,
}
