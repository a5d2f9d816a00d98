"""The times that wait for a bib, the oldest first, of every point."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.clock import Instant, format_duration
from skimo_timer.core.facts import HAND, Key
from skimo_timer.core.race import Race
from skimo_timer.ui.labels import moment, state_word
from skimo_timer.ui.models.passings import BY_HAND, GATE
from skimo_timer.ui.models.roles import DISPLAY, MARK, Index
from skimo_timer.ui.models.states import state_of
from skimo_timer.ui.models.table import Column, Row, TableModel

TIME, POINT, WHAT, WAITS = range(4)


class OpenTimesModel(TableModel[Key]):
    """Rows are about keys of passings without a bib."""

    columns: tuple[Column, ...] = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Time")), "MM18:88:88.8", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Point")), "LINE 2"),
        Column("", "open", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Waits")), "8:88:88", right=True),
    )

    def __init__(self, race: Race, now: Callable[[], Instant]) -> None:
        super().__init__()
        self._race, self._now = race, now

    def refresh(self) -> None:
        """Shows those that wait now."""
        order = [passing.key for passing in self._race.open_times()]
        if order == self._order:
            self._forget(0, len(order))
            return
        self.beginResetModel()
        self._order, self._rows = order, {}
        self.endResetModel()

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """One aspect of a cell; the sign of its source stands at the time."""
        if role == MARK:
            return self.row(index.row()).mark if index.column() == TIME else ""
        return super().data(index, role)

    def _row(self, subject: Key) -> Row:
        passing = self._race.passings.get(subject)
        if passing is None:  # about to go
            return Row(("",) * len(self.columns))
        state = state_of(self._race, subject)
        waits = "" if passing.time is None else format_duration(max(0, self._now() - passing.time))
        mark = BY_HAND if passing.recorded.source == HAND else GATE
        return Row((moment(passing.time), passing.point, state_word(state), waits), state, mark)
