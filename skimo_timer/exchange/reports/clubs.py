"""Club classifications among the results."""

from dataclasses import dataclass
from typing import Any

from skimo_timer.core.clubs import ClubResult, rank_clubs
from skimo_timer.core.standings import Board
from skimo_timer.exchange.reports.lists import Listing
from skimo_timer.exchange.reports.scope import Json, seconds
from skimo_timer.exchange.reports.table import NAME_ROOM, Column, Row, Section, Span, Table
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class ClubRow:
    """One club in a club classification."""

    club: ClubResult

    def as_json(self) -> Json:
        """The row as the contract has it."""
        club = self.club
        return {"rank": club.rank, "club": club.club, "result": seconds(club.result), "bibs": list(club.bibs)}


def club_rows(board: Board) -> list[ClubRow]:
    """The clubs of a club classification, in order."""
    return [ClubRow(club) for club in rank_clubs(board)]


def club_table(each: Listing[Any], words: Words) -> Table:
    """The list of the clubs, with the bibs whose results count."""
    columns = (
        Column("rank", words["column.rank"], right=True, always=True),
        Column("club", words["column.club"], always=True, room=NAME_ROOM),
        Column("result", words["column.result"], right=True, always=True),
        Column("bibs", words["column.bibs"], always=True),
    )
    rows = tuple(_cells(row.club) for row in each.rows if isinstance(row, ClubRow))
    return Table(columns, (Section("", rows),), each.name, each.state(words), each.official, words["none.results"])


def _cells(club: ClubResult) -> Row:
    result = None if club.result is None else Span(club.result, club.precision)
    return (club.rank, club.club, result, ", ".join(club.bibs))
