"""Two boards about what is to come and what waits: who is expected at each point, and the times without a bib."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QTabBar, QVBoxLayout

from skimo_timer.timekeeper import Change
from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.expected import BIB, DUE, ExpectedModel
from skimo_timer.ui.models.open_times import TIME, WHAT, OpenTimesModel
from skimo_timer.ui.tables import RaceTable
from skimo_timer.ui.theme import Role

if TYPE_CHECKING:
    from skimo_timer.ui.race.main_window import RaceWindow

BEAT_MS, SOON_MS = 1000, 150
MOST = 40
"""So many are shown of those who come: nobody looks further down."""


class LiveBoard(QFrame):
    """A table that is brought up to date every second and behind every change, while somebody looks."""

    def __init__(self) -> None:
        super().__init__()
        self._beat, self._soon = QTimer(self, interval=BEAT_MS), QTimer(self, singleShot=True, interval=SOON_MS)
        for timer in (self._beat, self._soon):
            timer.timeout.connect(self.refresh)

    def refresh(self) -> None:
        """Shows what is true now."""
        raise NotImplementedError

    def on_change(self, _: Change) -> None:
        """Follows a change of the race when the burst that it belongs to is over."""
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Runs while somebody looks."""
        super().showEvent(event)
        self._beat.start()
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops."""
        super().hideEvent(event)
        self._beat.stop()
        self._soon.stop()

    def _hold(self, table: RaceTable) -> None:
        theme.wear(table, Role.BODY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(table)


class ExpectedBoard(LiveBoard):
    """Who comes next at a point, and who is missing anywhere. `tabs` choose the point; it follows the chosen one."""

    def __init__(self, window: "RaceWindow") -> None:
        super().__init__()
        self._window = window
        self.model = ExpectedModel(window.keeper)
        self.table = RaceTable(self.model, tr("Expected next"), bold=BIB, signs=DUE)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Timing point"))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        theme.wear(self.tabs, Role.BODY)
        self._hold(self.table)
        self._name_tabs()
        self.tabs.currentChanged.connect(lambda _: self.refresh())
        window.pad.picker.chosen.connect(self.show_point)
        window.leaderboard.classification_changed.connect(self._set_classification)

    def show_point(self, point: str) -> None:
        """Another point."""
        points = [self.tabs.tabText(n) for n in range(self.tabs.count())]
        if point in points:
            self.tabs.setCurrentIndex(points.index(point))

    def refresh(self) -> None:
        """Who comes now."""
        self._name_tabs()
        if not self.isVisible() or not self.tabs.count():
            return
        now, expectations = self._window.clock.now(), self._window.desk.expectations
        coming = expectations.at(self.tabs.tabText(self.tabs.currentIndex()), now, MOST)
        self.model.show(coming, self._window.desk.missing, now)

    def _set_classification(self, name: str) -> None:
        self.model.classification = name
        self.refresh()

    def _name_tabs(self) -> None:
        points = self._window.pad.hand.points()
        if points == [self.tabs.tabText(n) for n in range(self.tabs.count())]:
            return
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for point in points:
            self.tabs.addTab(point)
        self.tabs.blockSignals(False)
        self.show_point(self._window.pad.hand.point)


class OpenBoard(LiveBoard):
    """The times without a bib, with how many there are in `count`. `picked` carries the key of one that was clicked."""

    picked = Signal(object)

    def __init__(self, window: "RaceWindow") -> None:
        super().__init__()
        self.model = OpenTimesModel(window.keeper.race, window.clock.now)
        self.table = RaceTable(self.model, tr("Open times"), signs=WHAT, marks=TIME)
        self.table.clicked.connect(lambda index: self.picked.emit(self.model.subject(index.row())))
        self.count = QLabel()
        theme.wear(self.count, Role.BODY)
        self._hold(self.table)

    def refresh(self) -> None:
        """What waits now."""
        self.model.refresh()
        self.count.setText(str(self.model.rowCount()))
