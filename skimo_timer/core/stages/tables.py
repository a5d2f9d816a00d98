"""What the stages of a course are computed from, and how they stand: heats with their rows, and who goes on."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from operator import is_

from skimo_timer.core.clock import Instant
from skimo_timer.core.course import Course
from skimo_timer.core.facts import ListPosted, Ruling
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.setup import RaceSetup, Stage
from skimo_timer.core.startlist import Entry

BY_PLACE, BY_TIME, UNDECIDED = "Q", "q", "?"
NEVER = 1 << 62
"""The result of who has none: behind every other."""

Heats = tuple[tuple[str, ...], ...]
"""The bibs of each heat of a stage, in the order of the set-up."""


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One athlete in a heat: `place` from 1, `mark` Q by place, q by time, ? undecided, else empty.

    `earlier` are the attempts that do not count, because a run was granted again.
    """

    place: int
    progress: Progress
    mark: str = ""
    earlier: tuple[Progress, ...] = ()


@dataclass(frozen=True, slots=True)
class HeatTable:
    """A heat as it stands: its rows by place. `start` is its true start if it is known."""

    name: str
    start: Instant | None
    rows: tuple[HeatRow, ...]


@dataclass(frozen=True, slots=True)
class StartLists:
    """Who starts in which heat of a stage: `heats` is what counts, `proposed` what the plan says now.

    `fact` is what the operator has drawn or posted, if anything.
    """

    heats: Heats = ()
    proposed: Heats = ()
    fact: ListPosted | None = None

    @property
    def is_posted(self) -> bool:
        """Whether the lists are frozen."""
        return self.fact is not None and self.fact.posted

    @property
    def gone(self) -> list[str]:
        """Who is on a posted list, went on when it was posted, and goes on no more."""
        return [bib for bib in self._known if bib in self._listed and bib not in self._going]

    @property
    def new(self) -> list[str]:
        """Who goes on now, did not when the lists were posted, and is on none of them."""
        known = set(self._known)
        return [bib for heat in self.proposed for bib in heat if bib not in known and bib not in self._listed]

    @property
    def is_doubted(self) -> bool:
        """Whether the operator has to be asked: the posted lists are no longer those who go on."""
        return self.is_posted and any(self.proposed) and bool(self.gone or self.new)

    @property
    def _known(self) -> tuple[str, ...]:
        return () if self.fact is None else self.fact.going

    @property
    def _going(self) -> set[str]:
        return {bib for heat in self.proposed for bib in heat}

    @property
    def _listed(self) -> set[str]:
        return {bib for heat in self.heats for bib in heat}


@dataclass(frozen=True, slots=True)
class StageTable:
    """A stage as it stands. `complete` says that everybody in it has a result or a status."""

    stage: Stage
    heats: tuple[HeatTable, ...]
    complete: bool
    lists: StartLists = StartLists()

    @property
    def rows(self) -> list[HeatRow]:
        """Everybody in the stage."""
        return [row for heat in self.heats for row in heat.rows]


@dataclass(frozen=True, slots=True)
class Granted:
    """The runs of an athlete that were granted again: those that wait for a start, and the starts of those before.

    A start is None where none was given, and the planned one counts.
    """

    waiting: int = 0
    starts: tuple[Instant | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Basis:
    """What something was computed from. Runs are compared as the very values: equal ones may differ in alerts."""

    values: tuple[object, ...]
    runs: tuple[Progress, ...] = ()

    def same(self, other: "Basis") -> bool:
        """Whether nothing has changed."""
        same_runs = len(self.runs) == len(other.runs) and all(map(is_, self.runs, other.runs))
        return same_runs and self.values == other.values


About = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """What was computed: runs and standings the last time; single folds, with what they came from, at any time."""

    folds: dict[About, tuple[Basis, Progress]] = field(default_factory=dict)
    runs: dict[About, tuple[Progress, tuple[Progress, ...]]] = field(default_factory=dict)
    standings: dict[str, tuple[Basis, Progress]] = field(default_factory=dict)


@dataclass(frozen=True)
class Field:
    """What the stages of one course are computed from: who is entered, and how to ask for what was recorded.

    `given` answers for a heat `Heats/A` or a run `Heats/31`: whether a start was given, and when. `granted` answers for
    a bib, a stage and whose starts count there, `posted` for a stage. `kept` is what was computed the last
    time, `fresh` what is this time; of whoever is not among the `touched` nothing has changed (None: all are).
    """

    setup: RaceSetup
    course: Course
    entries: Sequence[Entry]
    passings: Callable[[str], list[Passing]]
    rulings: Callable[[str], list[Ruling]]
    given: Callable[[str], tuple[bool, Instant | None]]
    closed: Callable[[str], bool]
    granted: Callable[[str, str, tuple[str, ...]], Granted]
    posted: Callable[[str], ListPosted | None]
    touched: Collection[str] | None = None
    kept: Kept = field(default_factory=Kept)
    fresh: Kept = field(default_factory=Kept)

    def is_touched(self, bib: str) -> bool:
        """Whether anything about somebody may have changed since the last time."""
        return self.touched is None or bib in self.touched

    @property
    def stages(self) -> list[Stage]:
        """The stages of the course in their order."""
        return [stage for stage in self.setup.stages if stage.course in ("", self.course.name)]


def result_of(progress: Progress) -> int:
    """What orders a heat; who did not finish is behind everybody."""
    done = progress.status is Status.OK and progress.result is not None
    return progress.result if done and progress.result is not None else NEVER


def source_of(stage: Stage, before: Sequence[StageTable]) -> StageTable | None:
    """The stage that fills a stage; None for the first of its course, and where its heats name their bibs."""
    if not before or any(heat.bibs for heat in stage.heats):
        return None
    return next((table for table in before if table.stage.name == stage.source), before[-1])
