"""What the reports by classification share: a list per classification, each with its rows."""

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from skimo_timer.core.progress import Status
from skimo_timer.core.standings import Board
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


R = TypeVar("R", bound=RowLike)


@dataclass(frozen=True, slots=True)
class Listing(Generic[R]):
    """One classification: its rows in order, and whether the jury has made it official."""

    name: str
    official: bool
    rows: tuple[R, ...]

    def as_json(self) -> Json:
        """The list as the contract has it."""
        return {"name": self.name, "official": self.official, "rows": [row.as_json() for row in self.rows]}

    def state(self, words: Words) -> str:
        """`OFFICIAL` or `UNOFFICIAL`."""
        return words["state.official" if self.official else "state.unofficial"]


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
    return Listing(name, scope.race.is_official(name), tuple(rows))
