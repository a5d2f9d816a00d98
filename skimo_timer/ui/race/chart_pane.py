"""Where the chart is shown: it is loaded when somebody wants to see it, because that costs a third of a second."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from skimo_timer.timekeeper import Change, Timekeeper

if TYPE_CHECKING:
    from skimo_timer.ui.chart.chart import GapChart


class ChartPane(QFrame):
    """Empty until the window has come up, which takes keys by then."""

    def __init__(self, keeper: Timekeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._classification = next(iter(keeper.boards), "")
        self._chosen: frozenset[str] = frozenset()
        self.chart: GapChart | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setProperty("panel", True)

    def set_classification(self, name: str) -> None:
        """Shows another classification."""
        self._classification = name
        if self.chart is not None:
            self.chart.set_classification(name)

    def select(self, bibs: Collection[str]) -> None:
        """Points out these athletes."""
        self._chosen = frozenset(bibs)
        if self.chart is not None:
            self.chart.select(self._chosen)

    def on_change(self, change: Change) -> None:
        """Follows a change of the race."""
        if self.chart is not None:
            self.chart.on_change(change)

    def showEvent(self, event: QShowEvent) -> None:
        """Loads the chart when it is first seen, after what has to be seen at once."""
        super().showEvent(event)
        if self.chart is None:
            QTimer.singleShot(0, self, self._load)

    def _load(self) -> None:
        if self.chart is None and self.isVisible():
            from skimo_timer.ui.chart.chart import GapChart

            self.chart = GapChart(self._keeper, self)
            self.chart.set_classification(self._classification)
            self.chart.select(self._chosen)
            self._layout.addWidget(self.chart)
