"""The lines of a sheet of paper beside the race, newest last."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.clock import format_gap, format_instant
from skimo_timer.core.paper import Compared, Standing
from skimo_timer.core.race import Race
from skimo_timer.ui.labels import FINE, name_of, tr
from skimo_timer.ui.models.table import Column, Row, TableModel

_STATES = {
    Standing.NEW: "waiting",
    Standing.SAME: FINE,
    Standing.DIFFERS: AlertCode.IMPLAUSIBLE.value,
    Standing.UNKNOWN: AlertCode.UNKNOWN_BIB.value,
}


class PaperModel(TableModel[int]):
    """Rows are about lines by their number, from 0."""

    columns = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Line")), "888", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Bib")), "8888", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Name")), "", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "On the watch")), "On the watch", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Race time")), "18:88:88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "In the race")), "the same, +0:02 in the race"),
    )

    def __init__(self, race: Race) -> None:
        super().__init__()
        self._race = race
        self._lines: Sequence[Compared] = ()

    def show(self, lines: Sequence[Compared]) -> None:
        """Shows these lines."""
        self.beginResetModel()
        self._lines, self._order = lines, list(range(len(lines)))
        self._rows.clear()
        self.endResetModel()

    def _row(self, subject: int) -> Row:
        one = self._lines[subject]
        name = name_of(self._race, one.line.bib).removeprefix(one.line.bib).strip()
        shown = tr("seen") if one.line.shown is None else format_instant(one.line.shown, None)
        time = "" if one.time is None else format_instant(one.time, None)
        return Row((str(subject + 1), one.line.bib, name, shown, time, standing_text(one)), _STATES[one.standing])


def standing_text(one: Compared) -> str:
    """How a line compares to the race, in a few words."""
    there = None if one.passing is None else one.passing.time
    off = "" if there is None or one.time is None else format_gap(there - one.time)
    words = {
        Standing.NEW: tr("new"),
        Standing.UNKNOWN: tr("new, not entered"),
        Standing.SAME: tr("the same"),
        Standing.DIFFERS: tr("{off} in the race").format(off=off),
    }
    return words[one.standing]
