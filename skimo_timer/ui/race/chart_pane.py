"""The chart of the race window, in three modes: gaps, positions, and each change with the whole field on a line.

All three have the resolution of the timing points, and are those of the review. A mode is made when somebody wants to
see it, because loading the first costs a third of a second; one that is not seen costs nothing.
"""

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QTabBar, QWidget

from skimo_timer.timekeeper import Change, Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role

if TYPE_CHECKING:
    from skimo_timer.ui.chart.chart import GapChart
    from skimo_timer.ui.review.charts.strips import Strips
    from skimo_timer.ui.review.studio import Studio

GAPS, POSITIONS, CHANGES = range(3)


class ChartPane(QFrame):
    """Empty until the window has come up, which takes keys by then. `tabs` choose the mode."""

    def __init__(self, keeper: Timekeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._classification = next(iter(keeper.boards), "")
        self._chosen: frozenset[str] = frozenset()
        self.along: dict[int, GapChart] = {}
        self.strips: Strips | None = None
        self._studio: Studio | None = None
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("What the chart shows"))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.setExpanding(False)
        theme.wear(self.tabs, Role.BODY)
        for name in (tr("Gaps"), tr("Positions"), tr("Each change")):
            self.tabs.addTab(name)
        self.tabs.currentChanged.connect(self._load_soon)
        self._layout = QStackedLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setProperty("panel", True)

    @property
    def chart(self) -> "GapChart | None":
        """The chart of gaps, once it is loaded."""
        return self.along.get(GAPS)

    @property
    def shown(self) -> QWidget | None:
        """The chart of the chosen mode, once it is loaded."""
        return self.strips if self.tabs.currentIndex() == CHANGES else self.along.get(self.tabs.currentIndex())

    def step_mode(self) -> None:
        """The next mode, round and round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def set_classification(self, name: str) -> None:
        """Shows another classification."""
        self._classification = name
        for chart in self.along.values():
            chart.set_classification(name)
        if self._studio is not None:
            self._studio.show_classification(name)

    def select(self, bibs: Collection[str]) -> None:
        """Points out these athletes."""
        self._chosen = frozenset(bibs)
        for chart in self.along.values():
            chart.select(self._chosen)
        if self._studio is not None:
            self._studio.choose(sorted(self._chosen))

    def on_change(self, change: Change) -> None:
        """Follows a change of the race."""
        for chart in self.along.values():
            chart.on_change(change)
        if self._studio is not None and self.strips is not None:
            self._studio.is_watched = self.strips.isVisible()
            self._studio.on_change(change)

    def showEvent(self, event: QShowEvent) -> None:
        """Loads the chart when it is first seen, after what has to be seen at once."""
        super().showEvent(event)
        self._load_soon()

    def _load_soon(self) -> None:
        QTimer.singleShot(0, self, self._load)

    def _load(self) -> None:
        mode = self.tabs.currentIndex()
        if not self.isVisible():
            return
        if mode == CHANGES:
            self._load_strips()
        elif mode not in self.along:
            self._load_along(mode)
        if self.shown is not None:
            self._layout.setCurrentWidget(self.shown)

    def _load_along(self, mode: int) -> None:
        from skimo_timer.ui.chart.chart import GapChart
        from skimo_timer.ui.review.charts.along import PositionChart

        chart = self.along[mode] = (GapChart if mode == GAPS else PositionChart)(self._keeper, self)
        chart.set_classification(self._classification)
        chart.select(self._chosen)
        self._layout.addWidget(chart)

    def _load_strips(self) -> None:
        if self.strips is None:
            from skimo_timer.ui.review.charts.strips import Strips
            from skimo_timer.ui.review.studio import Studio

            self._studio = Studio(self._keeper, self)
            self._studio.classification = self._classification
            self.strips = Strips(self._studio)
            self._layout.addWidget(self.strips)
            QTimer.singleShot(0, self, partial(self.select, self._chosen))
        if self._studio is not None:
            self._studio.watch()
