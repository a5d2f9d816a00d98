"""What the reports by classification share: a list per classification, each with its rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.publications import Issue, newest_issue
from skimo_timer.core.standings import Board
from skimo_timer.exchange.reports.publications import issue_as_json
from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import Table
from skimo_timer.exchange.words import Words

TIMELESS = frozenset({Status.DNS, Status.DSQ})
"""Whose times are not printed; JSON keeps them."""


class Report(Protocol):
    """What every report can do."""

    def as_json(self) -> Json:
        """The object of the contract."""

    def tables(self, words: Words) -> tuple[Table, ...]:
        """The same as tables, in the words of a language."""


class RowLike(Protocol):
    """A row that knows its JSON."""

    def as_json(self) -> Json:
        """The object of the contract."""


class RowOfAthlete(RowLike, Protocol):
    """A row about one athlete or team."""

    @property
    def progress(self) -> Progress:
        """How far the athlete is."""


R = TypeVar("R", bound=RowLike)
A = TypeVar("A", bound=RowOfAthlete)


@dataclass(frozen=True, slots=True)
class Listing(Generic[R]):
    """One classification: its rows in order, whether the jury has made it official, and what was published of it."""

    name: str
    official: bool
    rows: tuple[R, ...]
    issue: Issue | None = None

    def as_json(self) -> Json:
        """The list as the contract has it."""
        issue = {} if self.issue is None else {"publication": issue_as_json(self.issue)}
        return {"name": self.name, "official": self.official, **issue, "rows": [row.as_json() for row in self.rows]}

    def state(self, words: Words) -> str:
        """`OFFICIAL`, `OFFICIAL, CHANGED SINCE` or `UNOFFICIAL`."""
        if not self.official:
            return words["state.unofficial"]
        changed = self.issue is not None and self.issue.version.published.official and self.issue.changed
        return words["state.corrected" if changed else "state.official"]


@dataclass(frozen=True, slots=True)
class Classified(Generic[R]):
    """A report with a list per classification."""

    race: str
    lists: tuple[Listing[R], ...]

    def as_json(self) -> Json:
        """The report as the contract has it."""
        return {"race": self.race, "classifications": [each.as_json() for each in self.lists]}


def listing(scope: Scope, board: Board, rows: list[R]) -> Listing[R]:
    """The list of a board."""
    name = board.classification.name
    return Listing(name, scope.race.is_official(name), tuple(rows), newest_issue(scope.race.publications, board))


def parts(rows: Iterable[A], words: Words) -> list[tuple[str, list[A]]]:
    """The rows in the sections of a list: who is ranked without a title, then each status with its own.

    In a race of stages those who race on are ranked before those who are out, and so both stand in the first part.
    """
    found: dict[str, list[A]] = {}
    for row in rows:
        progress = row.progress
        first = progress.status is Status.OK or (progress.status is Status.RUN and progress.run is not None)
        found.setdefault("" if first else words[f"status.{progress.status}"], []).append(row)
    return list(found.items())
