"""Where everybody's gap to the first came from: changes, skins, foot, descents.

The parts of a row add up to its gap, to the last digit that is printed. Who is on the course is compared at the last
line that both have crossed.
"""

from dataclasses import dataclass

from skimo_timer.core.progress import Progress
from skimo_timer.core.race import Race
from skimo_timer.core.standings import Board
from skimo_timer.core.transitions.efforts import Efforts
from skimo_timer.core.transitions.gaps import Gap, Part, gap
from skimo_timer.core.transitions.review import Review
from skimo_timer.exchange.reports.lists import TIMELESS, Classified, Listing, listing, parts
from skimo_timer.exchange.reports.scope import Json, Scope, rows_of, seconds
from skimo_timer.exchange.reports.table import NAME_ROOM, Cell, Column, Row, Section, Span, Table
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class SplitRow:
    """One athlete or team with the gap to the first; None where there is nothing to compare."""

    progress: Progress
    rank: int | None
    gap: Gap | None

    def as_json(self) -> Json:
        """The row: the gap and its parts as printed, `at` the last common line of who has no result yet."""
        found, at = self.gap, None if self.gap is None else self.gap.at
        return {
            "rank": self.rank,
            "bib": self.progress.bib,
            "name": self.progress.entry.name,
            "status": self.progress.status.value,
            "gap": None if found is None else seconds(found.shown),
            "at": None if at is None else {"lap": at.lap, "point": at.point},
            "parts": {} if found is None else {part.value: seconds(lost) for part, lost in found.printed.items()},
        }


@dataclass(frozen=True, slots=True)
class GapSplit(Classified[SplitRow]):
    """The report `gap-split`."""

    def tables(self, words: Words) -> tuple[Table, ...]:
        """A table per classification, with a column for each part that there is."""
        return tuple(_table(each, words) for each in self.lists)


def gap_split(scope: Scope) -> GapSplit:
    """The report `gap-split` of the classifications asked for."""
    lists = [listing(scope, board, _rows(scope.race, board)) for board in scope.lists]
    return GapSplit(scope.race.setup.name, tuple(lists))


def review_of(race: Race, board: Board) -> Review:
    """The field of a board, leg by leg."""
    return Review(Efforts(race).of_all(rows_of(board)))


def _rows(race: Race, board: Board) -> list[SplitRow]:
    efforts, leader = review_of(race, board).efforts, board.leader
    first = None if leader is None else efforts[leader.bib]
    found = []
    for progress in rows_of(board):
        behind = None if first is None or progress is leader else gap(efforts[progress.bib], first)
        found.append(SplitRow(progress, board.rank(progress), behind))
    return found


def _table(each: Listing[SplitRow], words: Words) -> Table:
    known = {part for row in each.rows if row.gap is not None for part in row.gap.printed}
    shown = [part for part in Part if part in known]
    sections = tuple(
        Section(title, tuple(_cells(row, shown) for row in rows if row.progress.status not in TIMELESS))
        for title, rows in parts(each.rows, words)
    )
    return Table(
        (
            Column("rank", words["column.rank"], right=True, pinned=True, always=True),
            Column("bib", words["column.bib"], right=True, pinned=True, always=True),
            Column("name", words["column.name"], pinned=True, always=True, room=NAME_ROOM),
            Column("status", words["column.status"], data=True),
            Column("gap", words["column.gap"], right=True, always=True),
            *(Column(part.value, words[f"part.{part}"], right=True) for part in shown),
            Column("at", words["column.at"]),
        ),
        tuple(section for section in sections if section.rows),
        each.name,
        each.state(words),
        each.official,
        words["none.gap-split"],
    )


def _cells(row: SplitRow, shown: list[Part]) -> Row:
    progress, found = row.progress, row.gap
    start: tuple[Cell, ...] = (row.rank, progress.bib, progress.entry.name, progress.status.value)
    if found is None:
        return (*start, *[None] * (len(shown) + 2))
    printed = found.printed
    times = [Span(printed[part], found.precision, signed=True) if part in printed else None for part in shown]
    at = None if found.at is None else f"{found.at.point} {found.at.lap}"
    return (*start, Span(found.shown, found.precision, signed=True), *times, at)
