"""The gates of a race: who is expected, through, out and still to come, against what the crews said by radio."""

from dataclasses import dataclass

from skimo_timer.core.clock import format_instant
from skimo_timer.core.gates import At, GateBoard, GateRow
from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import SENTENCE_ROOM, Clock, Column, Row, Table, table_of
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class GateLine:
    """One gate. `not_yet` are bibs; where the gate is closed they are those to look for, and `names` their names."""

    row: GateRow
    not_yet: tuple[str, ...]
    names: tuple[str, ...]

    def as_json(self) -> Json:
        """The gate as JSON has it."""
        row, count, closed = self.row, self.row.count, self.row.closed
        return {
            "point": row.gate.point,
            "lap": row.gate.lap,
            "expected": row.expected,
            "passed": row.passed,
            "gave_up": row.gave_up,
            "stopped": row.stopped,
            "not_yet": row.not_yet,
            "bibs_not_yet": list(self.not_yet),
            "gate_count": None if count is None else count.count,
            "gate_last": "" if count is None else count.last,
            "counted_here": None if count is None else row.counted_here,
            "difference": row.difference,
            "closed": None if closed is None or closed.when is None else format_instant(closed.when, None),
            "told_by": next((word.told_by for word in (closed, count) if word is not None and word.told_by), ""),
        }


@dataclass(frozen=True, slots=True)
class Gates:
    """The report `gates`."""

    rows: tuple[GateLine, ...]

    def as_json(self) -> Json:
        """The report as JSON has it."""
        return {"gates": [row.as_json() for row in self.rows]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table, a line per gate; below it who is missing at the gates that are closed."""
        columns = [
            Column("point", words["column.point"], always=True),
            Column("lap", words["column.lap"], right=True, always=True),
            *(Column(key, words[f"column.{key}"], right=True, always=True) for key in _COUNTS),
            Column("gate_count", words["column.gate-count"], right=True),
            Column("gate_last", words["column.gate-last"], right=True),
            Column("counted_here", words["column.counted-here"], right=True),
            Column("difference", words["column.difference"], right=True),
            Column("closed", words["column.closed"], right=True),
            Column("told_by", words["column.told-by"]),
            Column("missing", words["column.missing"], room=SENTENCE_ROOM),
        ]
        return (table_of(columns, [_cells(row) for row in self.rows], words["none.gates"]),)


_COUNTS = ("expected", "passed", "gave_up", "stopped", "not_yet")


def _cells(line: GateLine) -> Row:
    row, json = line.row, line.as_json()
    closed = row.closed
    when = None if closed is None or closed.when is None else Clock(closed.when)
    counts = [json[key] for key in (*_COUNTS, "gate_count", "gate_last", "counted_here", "difference")]
    return (row.gate.point, row.gate.lap, *counts, when, json["told_by"], ", ".join(line.names))


def gates(scope: Scope) -> Gates:
    """The report `gates`, of everybody: a crew counts whoever comes."""
    board = GateBoard(scope.race)
    lines: list[GateLine] = []
    for row in board.rows():
        bibs = board.bibs(row.gate, At.NOT_YET)
        lines.append(GateLine(row, tuple(bibs), tuple(map(scope.name_of, bibs)) if row.closed is not None else ()))
    return Gates(tuple(lines))
