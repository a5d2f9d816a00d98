"""Who is expected at a timing point, with the time to come, and below them who is missing, wherever that is."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.clock import Instant, format_duration
from skimo_timer.core.matching.expected import Expected, Lateness
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.labels import place_word, tr
from skimo_timer.ui.models.table import Column, Row, TableModel

BIB, NAME, RANK, WHERE, DUE = range(5)
_STATE = {Lateness.DUE: "on-course", Lateness.OVERDUE: "late", Lateness.MISSING: "overdue"}


class ExpectedModel(TableModel[str]):
    """Rows are about bibs: those who come, by when, then those who should long have been seen."""

    columns: tuple[Column, ...] = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Bib")), "888", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Name")), "Seraina Zgraggen", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Rank")), "8888", right=True, spare=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Where")), "LINE, lap 2", spare=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Due in")), "missing 88:88", right=True),
    )

    def __init__(self, keeper: Timekeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.classification = next(iter(keeper.boards), "")

    def show(self, coming: Sequence[Expected], missing: Sequence[Expected], now: Instant) -> None:
        """Shows these; rows that stay where they are are not reset."""
        absent = {one.bib for one in missing}
        rows = {one.bib: self._worded(one, now) for one in (*(c for c in coming if c.bib not in absent), *missing)}
        if list(rows) == self._order:
            changed = [n for n, bib in enumerate(rows) if self._rows.get(bib) != rows[bib]]
            self._rows = rows
            for n in changed:
                self.dataChanged.emit(self.index(n, 0), self.index(n, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._order, self._rows = list(rows), rows
        self.endResetModel()

    def _row(self, subject: str) -> Row:
        return self._rows[subject]

    def _worded(self, one: Expected, now: Instant) -> Row:
        progress, board = self._keeper.race.progress[one.bib], self._keeper.boards.get(self.classification)
        rank = board.rank(progress) if board is not None and board.position(one.bib) is not None else None
        where = place_word(one.place, len(progress.course.laps))
        texts = (one.bib, one.name, str(rank) if rank and progress.reached else "", where, _due_text(one, now))
        return Row(texts, _STATE[one.lateness])


def _due_text(one: Expected, now: Instant) -> str:
    """`0:20` to come, `late 0:18`, `missing 25:10`; empty where nobody has shown yet how long it takes."""
    if one.due is None:
        return ""
    if one.lateness is Lateness.MISSING:
        return tr("missing {time}").format(time=format_duration(now - one.due))
    if now > one.due:
        return tr("late {time}").format(time=format_duration(now - one.due))
    return format_duration(one.due - now)
