"""The live leaderboard of the changes, as a board: the last change, all together, the best of the day in each."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from skimo_timer.timekeeper import Change, Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.changes import BIB, ChangesModel, Mode
from skimo_timer.ui.tables import RaceTable
from skimo_timer.ui.theme import Role

SOON_MS = 150


class ChangesBoard(QFrame):
    """The table; what chooses the ranking is in `head`, which stands in the title bar."""

    def __init__(self, keeper: Timekeeper) -> None:
        super().__init__()
        self.model = ChangesModel(keeper)
        self.table = RaceTable(self.model, tr("Changes"), bold=BIB)
        self.tabs, self.which = QTabBar(), QLabel()
        self.tabs.setAccessibleName(tr("What is ranked"))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.setExpanding(False)
        theme.wear(self.tabs, Role.BODY)
        for name in (tr("The last change"), tr("All together"), tr("Best of the day")):
            self.tabs.addTab(name)
        theme.wear(self.which, Role.SMALL)
        self.which.setProperty("ink", "muted")
        self.which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.tabs.currentChanged.connect(self._choose)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()

    def set_classification(self, name: str) -> None:
        """Ranks another classification."""
        self.model.classification = name
        self.refresh()

    def on_change(self, _: Change) -> None:
        """Follows a change of the race, while somebody looks."""
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Ranks anew."""
        if self.isVisible():
            self.model.refresh()
            self.which.setText(self.model.title)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked."""
        super().showEvent(event)
        self._soon.start()

    def _choose(self, number: int) -> None:
        self.model.mode = Mode(number)
        self.refresh()

    def _lay_out(self) -> None:
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.tabs)
        head.addWidget(self.which, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
