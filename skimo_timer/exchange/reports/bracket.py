"""The rounds of a course side by side on one sheet for the board: every heat by place, and where everybody goes on to.

A heat lists nobody until its lists can be made; it stands there all the same, so that the way to the final can be seen
from the morning on. The report `stages` has the whole of each round; this one has what fits on a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from skimo_timer.core.progress import Status
from skimo_timer.core.stages.tables import HeatRow, HeatTable, StageTable, source_of
from skimo_timer.exchange.reports.lists import TIMELESS
from skimo_timer.exchange.reports.scope import Json, Scope, seconds
from skimo_timer.exchange.reports.table import Column, Row, Section, Table, span_of, start_of, table_of
from skimo_timer.exchange.words import Words, say

NAME_ROOM = 24
NOTHING: Row = (None,) * 4


@dataclass(frozen=True, slots=True)
class Round:
    """One round: `to` says of a bib where it goes on to, the heat or, where it has only one, the round."""

    table: StageTable
    to: dict[str, str]

    def as_json(self) -> Json:
        """The round as the contract has it."""
        heats = [
            {"name": heat.name, "rows": [self._row_as_json(row) for row in heat.rows]} for heat in self.table.heats
        ]
        return {"name": self.table.stage.name, "complete": self.table.complete, "heats": heats}

    def _row_as_json(self, row: HeatRow) -> Json:
        progress = row.progress
        return {
            "place": row.place,
            "bib": progress.bib,
            "name": progress.entry.name,
            "status": progress.status.value,
            "result": seconds(progress.result),
            "mark": row.mark,
            "to": self.to.get(progress.bib),
        }

    def cells(self, words: Words) -> list[Row]:
        """Its heats one below the other, each below its name and its start."""
        rows: list[Row] = []
        for heat in self.table.heats:
            rows += [NOTHING] if rows else []
            rows += [(None, self._title(heat, words), None, None)] if len(self.table.heats) > 1 or heat.start else []
            rows += [self._cells(row) for row in heat.rows]
        return rows

    def _title(self, heat: HeatTable, words: Words) -> str:
        time = start_of(heat.start)
        if len(self.table.heats) == 1:
            return say(words, "sheet.start-at", time=time)
        return say(words, "sheet.heat-at" if time else "sheet.heat", heat=heat.name, time=time)

    def _cells(self, row: HeatRow) -> Row:
        progress = row.progress
        done = None if progress.status in TIMELESS else span_of(progress, progress.result)
        result = done if progress.status in (Status.OK, Status.RUN) else progress.status.value
        place = None if progress.status is Status.RUN else row.place
        to = self.to.get(progress.bib)
        mark = row.mark if to is None else f"{row.mark} → {to}".strip()
        return (place, f"{progress.bib} {progress.entry.name}", result, mark)


@dataclass(frozen=True, slots=True)
class Bracket:
    """The report `bracket`: the rounds of each course."""

    courses: tuple[tuple[str, tuple[Round, ...]], ...]

    def as_json(self) -> Json:
        """The report as the contract has it."""
        return {
            "courses": [{"course": name, "rounds": [one.as_json() for one in rounds]} for name, rounds in self.courses]
        }

    def tables(self, words: Words) -> tuple[Table, ...]:
        """A table per course with its rounds as columns; one that says so where there are none."""
        several = len(self.courses) > 1
        made = tuple(_table(name if several else "", rounds, words) for name, rounds in self.courses)
        return made or (table_of([], [], words["none.bracket"]),)


def bracket(scope: Scope) -> Bracket:
    """The report `bracket`: of all courses, or of those in one classification."""
    asked = {progress.course.name for progress in scope.people} if scope.only else {*scope.race.stages}
    return Bracket(
        tuple(
            (name, tuple(Round(table, _ways(table, tables)) for table in tables))
            for name, tables in scope.race.stages.items()
            if tables and name in asked
        )
    )


def _ways(table: StageTable, tables: Sequence[StageTable]) -> dict[str, str]:
    """Where those of a round go on to, by the lists of the rounds that it fills."""
    ways: dict[str, str] = {}
    for n, later in enumerate(tables):
        source = source_of(later.stage, tables[:n])
        if source is not None and source.stage.name == table.stage.name:
            for heat, bibs in zip(later.heats, later.lists.heats, strict=True):
                ways |= dict.fromkeys(bibs, heat.name)
    return ways


def _table(title: str, rounds: Sequence[Round], words: Words) -> Table:
    columns = tuple(column for n, one in enumerate(rounds, 1) for column in _columns(n, one, words))
    beside = zip_longest(*(one.cells(words) for one in rounds), fillvalue=NOTHING)
    rows = tuple(tuple(cell for cells in row for cell in cells) for row in beside)
    marked = any(row.mark for one in rounds for row in one.table.rows)
    notes = (words["sheet.marks"],) if marked else ()
    return Table(columns, (Section("", rows),), title, none=words["none.bracket"], notes=notes, title_key="course")


def _columns(number: int, one: Round, words: Words) -> tuple[Column, ...]:
    """Of each round the place, who, the result, and who goes on where."""
    return (
        Column(f"place_{number}", "", right=True),
        Column(f"round_{number}", one.table.stage.name, always=True, room=NAME_ROOM),
        Column(f"result_{number}", words["column.result"], right=True),
        Column(f"to_{number}", words["column.mark"]),
    )
