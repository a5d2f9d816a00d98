"""The gates of a race as rows: who is expected, through, out or still to come, and what the crews say by radio."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.clock import DAY, format_instant
from skimo_timer.core.facts import GateReported
from skimo_timer.core.gates import Gate, GateRow
from skimo_timer.ui.labels import FINE, gate_word, tr
from skimo_timer.ui.models.table import Column, Row, TableModel

GATE, SAID = 0, 8

_OPEN, _DIFFERS, _MISSING = "on-course", "late", "overdue"


class GatesModel(TableModel[Gate]):
    """Rows are about gates, in the order in which they are passed."""

    columns = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Gate")), "TOP2 · 2"),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Expected")), "Expected", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Passed")), "Passed", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Gave up")), "Gave up", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Stopped")), "Stopped", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Not yet")), "Not yet", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Gate counts")), "8888, last 8888"),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Here then")), "Here then", right=True, spare=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "By radio")), "closed 88:88, 88 MISSING", grows=True),
    )

    def __init__(self) -> None:
        super().__init__()
        self._gates: dict[Gate, GateRow] = {}

    def show(self, rows: list[GateRow]) -> None:
        """Shows these gates; where they are the same ones as before nothing jumps."""
        self._gates = {row.gate: row for row in rows}
        if list(self._gates) == self._order:
            self._forget(0, len(rows))
            return
        self.beginResetModel()
        self._order, self._rows = list(self._gates), {}
        self.endResetModel()

    def find(self, subject: object) -> int | None:
        """The row of a gate; None if it has none."""
        return self._order.index(Gate(*subject)) if isinstance(subject, tuple) and subject in self._gates else None

    def gate_row(self, gate: Gate) -> GateRow:
        """A gate as it stands."""
        return self._gates[gate]

    def name(self, gate: Gate) -> str:
        """What a gate is called: with its lap where the line is passed in several."""
        several = sum(other.point == gate.point for other in self._gates) > 1
        return gate_word(*gate) if several else gate.point

    def _row(self, subject: Gate) -> Row:
        row = self._gates[subject]
        counted = row.count is not None
        texts = (
            self.name(subject),
            str(row.expected),
            str(row.passed),
            _some(row.gave_up),
            _some(row.stopped),
            str(row.not_yet),
            count_text(row.count),
            str(row.counted_here) if counted else "",
            said_text(row),
        )
        return Row(texts, _state(row), hint=_told(row.count))


def _some(number: int) -> str:
    return str(number) if number else ""


def _state(row: GateRow) -> str:
    if row.is_missing_some:
        return _MISSING
    if row.difference:
        return _DIFFERS
    return FINE if row.closed is not None or row.count is not None else _OPEN


def count_text(report: GateReported | None) -> str:
    """`84, last 41`; empty where the gate has not counted."""
    if report is None:
        return ""
    return tr("{count}, last {bib}").format(count=report.count, bib=report.last) if report.last else str(report.count)


def said_text(row: GateRow) -> str:
    """What the gate says, against what is known here: `closed 21:40, 3 MISSING`, `agrees`."""
    parts: list[str] = []
    if row.closed is not None:
        when = "" if row.closed.when is None else format_instant(row.closed.when % DAY)[:5]
        parts.append(tr("closed {time}").format(time=when).strip())
        if row.not_yet:
            parts.append(tr("{n} MISSING").format(n=row.not_yet))
    if row.difference is not None:
        more = tr("{n} more than here") if row.difference > 0 else tr("{n} fewer than here")
        parts.append(more.format(n=abs(row.difference)) if row.difference else tr("agrees"))
    return ", ".join(parts)


def _told(report: GateReported | None) -> str:
    """When and by whom it was told."""
    if report is None:
        return ""
    when = "" if report.when is None else format_instant(report.when % DAY)
    return tr("{time} told by {who}").format(time=when, who=report.told_by) if report.told_by else when
