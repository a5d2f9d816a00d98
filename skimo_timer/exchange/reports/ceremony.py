"""The sheet for the prize giving: the first of each classification, the last step first, to be read out.

How many steps there are and whether somebody is called up only once is decided in the set-up. A classification in which
somebody could still come between says so; it is printed all the same, because the speaker wants to prepare.
"""

from dataclasses import dataclass

from skimo_timer.core.podium import Podium, podium
from skimo_timer.core.progress import Progress
from skimo_timer.exchange.reports.scope import Json, Scope, seconds
from skimo_timer.exchange.reports.table import CLUB_ROOM, NAME_ROOM, Column, Row, Section, Table, span_of
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class Ceremony:
    """The report `ceremony`."""

    podiums: tuple[Podium, ...]

    def as_json(self) -> Json:
        """Best first, as programs expect it; paper turns it round."""
        return {"classifications": [_podium_as_json(one) for one in self.podiums]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """A sheet per classification, in large type."""
        return tuple(_table(one, words) for one in self.podiums)


def ceremony(scope: Scope) -> Ceremony:
    """The report `ceremony` of the classifications asked for, in the order of the set-up."""
    setup = scope.race.setup
    called: set[str] = set()
    podiums = []
    for board in scope.lists:
        one = podium(board, setup.podium, scope.now, called if setup.podium_once else ())
        called |= {progress.bib for _, progress in one.steps}
        podiums.append(one)
    return Ceremony(tuple(podiums))


def _podium_as_json(one: Podium) -> Json:
    return {
        "name": one.board.classification.name,
        "final": one.final,
        "rows": [
            {
                "rank": rank,
                "bib": progress.bib,
                "name": progress.entry.name,
                "nation": progress.entry.nation,
                "club": progress.entry.club,
                "result": seconds(progress.result),
            }
            for rank, progress in one.steps
        ],
    }


def _table(one: Podium, words: Words) -> Table:
    columns = (
        Column("rank", words["column.rank"], right=True, always=True),
        Column("name", words["column.name"], always=True, room=NAME_ROOM),
        Column("nation", words["column.nation"]),
        Column("club", words["column.club"], room=CLUB_ROOM),
        Column("result", words["column.result"], right=True, always=True),
        Column("bib", words["column.bib"], right=True, always=True),
    )
    rows = tuple(_cells(rank, progress) for rank, progress in reversed(one.steps))
    state = words["state.final" if one.final else "state.open"]
    name = one.board.classification.name
    return Table(columns, (Section("", rows),), name, state, one.final, words["none.ceremony"], large=True)


def _cells(rank: int, progress: Progress) -> Row:
    entry = progress.entry
    return (rank, entry.name, entry.nation, entry.club, span_of(progress, progress.result), entry.bib)
