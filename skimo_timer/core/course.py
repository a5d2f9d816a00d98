"""A course: timing points, the legs between them, laps, and the places that a reading can serve.

A code is a physical line on the snow. Where lap line and finish are one line they are one code that stands in several
places of the course, so a *place* (index, lap, point) is what a split belongs to, never a code alone.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from skimo_timer.core.clock import Duration, Instant, Precision

START = "START"


class Format(StrEnum):
    """The discipline; it chooses defaults and the column of the tariff."""

    INDIVIDUAL = "individual"
    VERTICAL = "vertical"
    SPRINT = "sprint"
    LONG_DISTANCE = "long-distance"
    RELAY = "relay"
    TEAM = "team"
    TIMED_LAPS = "timed-laps"

    @property
    def has_members(self) -> bool:
        """Whether a bib is a team's, and `82a`, `82b` are its members."""
        return self in (Format.RELAY, Format.TEAM)


class LegKind(StrEnum):
    """How a leg is travelled; the blue ones are changes."""

    SKIN = "skin"
    FOOT = "foot"
    DESCENT = "descent"
    LEG = "leg"
    SKINS_ON = "skins-on"
    SKINS_OFF = "skins-off"
    SKINS_TO_FOOT = "skins-to-foot"
    FOOT_TO_SKINS = "foot-to-skins"
    FOOT_TO_SKI = "foot-to-ski"
    SKI_TO_FOOT = "ski-to-foot"
    EXCHANGE = "exchange"

    @property
    def is_change(self) -> bool:
        """Whether the leg is a transition; an exchange of a relay is not counted among them."""
        return self in _CHANGES


_CHANGES = frozenset(
    {
        LegKind.SKINS_ON,
        LegKind.SKINS_OFF,
        LegKind.SKINS_TO_FOOT,
        LegKind.FOOT_TO_SKINS,
        LegKind.FOOT_TO_SKI,
        LegKind.SKI_TO_FOOT,
    }
)


@dataclass(frozen=True, slots=True)
class TimingPoint:
    """A line on the snow. `covered` is from when to when it was watched; None is all day."""

    code: str
    name: str
    optional: bool = False
    covered: tuple[Instant, Instant] | None = None


@dataclass(frozen=True, slots=True)
class Lap:
    """One round: n+1 points with n legs between them, as one walks it."""

    points: tuple[str, ...]
    legs: tuple[LegKind, ...]


class LimitFrom(StrEnum):
    """The start that a limit counts from."""

    FIRST_START = "first-start"
    OWN_START = "own-start"


class Then(StrEnum):
    """What a limit does to who is later: out of time, or the race ends there and the laps completed are ranked."""

    OTL = "OTL"
    RANK_WITH_LAPS = "rank-with-laps"


@dataclass(frozen=True, slots=True)
class Limit:
    """A cut-off: it acts on who is strictly later than `after` at that place."""

    point: str
    lap: int
    after: Duration
    counts_from: LimitFrom = LimitFrom.FIRST_START
    then: Then = Then.OTL


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reading can belong: the `index`-th place of the course (from 0), the end of `leg` from `origin`."""

    index: int
    lap: int
    point: str
    leg: LegKind
    origin: str
    ends_lap: bool


@dataclass(frozen=True)
class Course:
    """The laps of one race. `precision` of its own overrides the race's; no leg of a kind is shorter than its floor.

    `ranks_with` names the course whose classifications rank this one too: a variant whose results compare with it.
    """

    name: str
    laps: tuple[Lap, ...]
    limits: tuple[Limit, ...] = ()
    floors: dict[LegKind, Duration] = field(default_factory=dict)
    precision: Precision | None = None
    format: Format | None = None
    ranks_with: str = ""

    @property
    def start_point(self) -> str:
        """The code of the line where the course begins: `START`, or the lap line."""
        return self.laps[0].points[0]

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every place after the start, in the order of the course."""
        walked = [
            (number, origin, leg, point, step == len(lap.legs))
            for number, lap in enumerate(self.laps, 1)
            for step, (origin, leg, point) in enumerate(zip(lap.points, lap.legs, lap.points[1:], strict=False), 1)
        ]
        return tuple(
            Place(index, lap, point, leg, origin, ends) for index, (lap, origin, leg, point, ends) in enumerate(walked)
        )

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The code of each place, in order."""
        return tuple(place.point for place in self.places)

    @cached_property
    def changes(self) -> tuple[int, ...]:
        """The indices of the places at which a transition ends."""
        return tuple(place.index for place in self.places if place.leg.is_change)

    @cached_property
    def lap_ends(self) -> tuple[int, ...]:
        """The indices of the places at which a lap ends; the last is the finish."""
        return tuple(place.index for place in self.places if place.ends_lap)

    @property
    def finish(self) -> int:
        """The index of the last place."""
        return len(self.places) - 1

    @cached_property
    def _repeats(self) -> "dict[int, Course]":
        return {}

    def repeated(self, laps: int) -> "Course":
        """This course with its one lap run so many times; each lap begins where the one before ended."""
        if laps not in self._repeats:
            first = self.laps[0]
            again = Lap((first.points[-1], *first.points[1:]), first.legs)
            self._repeats[laps] = replace(self, laps=(first, *[again] * (laps - 1)))
        return self._repeats[laps]

    def named(self, value: str, near: int = -1) -> int | None:
        """The index of the place that somebody names, `G3` or `G3 2, bus 1`; None where it is none of this course.

        Without a lap it is the one at `near`, else the next of that point behind it, else the last.
        """
        point, _, lap = value.partition(",")[0].strip().partition(" ")
        there = [p.index for p in self.places if p.point == point and lap.strip() in ("", str(p.lap))]
        return next((index for index in there if index >= near), there[-1]) if there else None

    def visit(self, point: str, lap: int, turn: int = 1) -> int | None:
        """The index of the place where a lap comes to a point for the `turn`-th time; None if it never does."""
        there = [place.index for place in self.places if (place.point, place.lap) == (point, lap)]
        return there[turn - 1] if 0 < turn <= len(there) else None

    def limit_place(self, limit: Limit) -> int | None:
        """The index of the place that a limit watches; None if the course has no such place."""
        return next((p.index for p in self.places if (p.point, p.lap) == (limit.point, limit.lap)), None)
