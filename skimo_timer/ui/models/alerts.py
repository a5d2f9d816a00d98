"""What there is to decide, in plain sentences, newest matter first.

All alerts are asked for again when a change has settled (`refresh`); rows that stay keep their place, so that what the
operator has chosen does not jump.
"""

from itertools import takewhile

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import format_instant
from skimo_timer.core.suggestions import suggest
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.labels import alert_sentence, name_of, tr
from skimo_timer.ui.models.roles import NOWHERE
from skimo_timer.ui.models.table import Column, Row, TableModel

TIME = 0


class AlertsModel(TableModel[Alert]):
    """Rows are about alerts. An open time is none of them here: the list of passings shows it well enough."""

    columns = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Time")), "MM 18:88:88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "To decide")), "", grows=True, wraps=True),
    )

    def __init__(self, keeper: Timekeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.refresh()

    def refresh(self) -> None:
        """Asks the race again and changes only the rows that differ."""
        fresh = [alert for alert in self._keeper.race.alerts() if alert.code is not AlertCode.NO_BIB]
        if fresh == self._order:
            self._forget(0, len(fresh))  # a name or a suggestion may be another one
            return
        same = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(fresh, self._order, strict=False))))
        rest = list(zip(reversed(fresh[same:]), reversed(self._order[same:]), strict=False))
        tail = len(list(takewhile(lambda pair: pair[0] == pair[1], rest)))
        self._replace(same, len(self._order) - tail, fresh[same : len(fresh) - tail])
        self._forget(0, len(fresh))

    def _replace(self, first: int, end: int, fresh: list[Alert]) -> None:
        if end > first:
            self.beginRemoveRows(NOWHERE, first, end - 1)
            for alert in self._order[first:end]:
                self._rows.pop(alert, None)
            del self._order[first:end]
            self.endRemoveRows()
        if fresh:
            self.beginInsertRows(NOWHERE, first, first + len(fresh) - 1)
            self._order[first:first] = fresh
            self.endInsertRows()

    def suggestion(self, position: int) -> str:
        """The bib that the alert of a row may have meant; empty if there is nothing to suggest."""
        return next(iter(suggest(self._keeper.race, self._order[position])), "")

    def _row(self, subject: Alert) -> Row:
        sentence = alert_sentence(self._keeper.race, subject)
        if bibs := suggest(self._keeper.race, subject):
            sentence += " " + tr("Is it {who}?").format(who=name_of(self._keeper.race, bibs[0]))
        time = "" if subject.time is None else format_instant(subject.time)
        return Row((time, sentence), subject.code.value)
