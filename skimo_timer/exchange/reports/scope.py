"""What a report is about: the race, the classifications asked for, and the moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from skimo_timer.core.clock import SECOND, Duration, Instant
from skimo_timer.core.progress import Progress
from skimo_timer.core.race import Race
from skimo_timer.core.standings import Board
from skimo_timer.core.startlist import bib_key
from skimo_timer.core.whereabouts import People
from skimo_timer.exchange.faults import Fault, InputError, one_of

Json = dict[str, Any]
"""An object of the contract's JSON."""


@dataclass(frozen=True)
class Scope:
    """The race as a report sees it. `now` is race time; None where the race lies behind us.

    `only` is the one classification asked for, or empty for all of them; `stage` is the one whose start lists are;
    `bibs` are those whose transition cards are, or empty for everybody.
    `whereabouts` is for whoever asks often.
    """

    race: Race
    boards: Mapping[str, Board]
    now: Instant | None = None
    only: str = ""
    stage: str = ""
    bibs: frozenset[str] = frozenset()
    whereabouts: People = field(default_factory=People)

    def __post_init__(self) -> None:
        """Raises InputError, naming the known ones, for an unknown classification."""
        if self.only and self.only not in self.boards:
            raise InputError([Fault("", "", "classification", self.only, one_of("one of this race", self.boards))])

    @cached_property
    def asked(self) -> tuple[Board, ...]:
        """The boards of the classifications asked for, in the order of the set-up."""
        return (self.boards[self.only],) if self.only else tuple(self.boards.values())

    @cached_property
    def lists(self) -> tuple[Board, ...]:
        """Those of the boards asked for that rank athletes, not clubs."""
        return tuple(board for board in self.asked if not board.classification.best)

    @cached_property
    def people(self) -> tuple[Progress, ...]:
        """Everybody whom the report is about, by bib; each once, also who stands in several classifications."""
        if not self.only:
            return tuple(sorted(self.race.progress.values(), key=lambda progress: bib_key(progress.bib)))
        return tuple(sorted(rows_of(self.boards[self.only]), key=lambda progress: bib_key(progress.bib)))

    def has_started(self, progress: Progress) -> bool:
        """Whether somebody who is not DNS has started by now, in a race of stages in any of them."""
        return progress.bib in self._in_stages or self.is_under_way(progress)

    def is_under_way(self, progress: Progress) -> bool:
        """Whether a run has begun by now: its start has been given, or a reading shows it."""
        given = progress.start is not None and (self.now is None or progress.start <= self.now)
        return given or progress.reached > 0

    @cached_property
    def _in_stages(self) -> frozenset[str]:
        """Who has begun a run in any stage."""
        tables = (table for stages in self.race.stages.values() for table in stages)
        return frozenset(row.progress.bib for table in tables for row in table.rows if self.is_under_way(row.progress))

    def own_name(self, bib: str) -> str:
        """The name in the entry of a bib; empty if it has none."""
        entry = self.race.entries.get(bib)
        return entry.name if entry else ""

    def name_of(self, bib: str) -> str:
        """A bib with its name, of a member without one that of the team, as sentences use it."""
        return f"{bib} {self.own_name(bib) or self.own_name(self.race.athlete(bib))}".rstrip()


def boards_of(race: Race) -> dict[str, Board]:
    """The boards of a race that was read and is not being kept, by the names of their classifications."""
    boards = {each.name: Board(each, race.setup.season) for each in race.setup.boards}
    for board in boards.values():
        board.fill(race.progress.values())
    return boards


def rows_of(board: Board) -> list[Progress]:
    """Everybody in a classification, in order."""
    return [board[position] for position in range(len(board))]


def seconds(duration: Duration | None) -> float | int | None:
    """A duration as JSON has it: whole seconds as whole numbers, others with the digits that are printed."""
    if duration is None:
        return None
    return duration // SECOND if duration % SECOND == 0 else duration / SECOND
