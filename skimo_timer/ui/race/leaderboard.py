"""The classification as it stands, with a tab for each, and a way to follow what has just changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QTabBar, QVBoxLayout

from skimo_timer.timekeeper import Change, Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.models.leaderboard import BIB, SPLIT, TIME, LeaderboardModel
from skimo_timer.ui.tables import RaceTable
from skimo_timer.ui.theme import Role


class Leaderboard(QFrame):
    """The table; the tabs of the classifications stand in the title bar of the board.

    `classification_changed` carries the name of the one that is shown.
    """

    classification_changed = Signal(str)

    def __init__(self, keeper: Timekeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.model = LeaderboardModel(keeper)
        self.table = RaceTable(self.model, self.tr("Leaderboard"), bold=BIB, marks=TIME, parts=SPLIT)
        self.table.setSelectionMode(RaceTable.SelectionMode.ExtendedSelection)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Classification"))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.follows = True
        self.model.touched.connect(self._touched)
        self._lay_out()
        self._name_tabs()
        self.tabs.currentChanged.connect(self._tab_changed)

    @property
    def classification(self) -> str:
        """The name of the classification that is shown."""
        return self.model.classification

    def on_change(self, change: Change) -> None:
        """Follows a change of the race."""
        self.model.on_change(change)
        if change.deltas is None:
            self._name_tabs()

    def chosen_bibs(self) -> set[str]:
        """The athletes of the chosen rows."""
        if self.model.ranks_clubs:
            return set()
        return {self.model.subject(index.row()) for index in self.table.selectionModel().selectedRows()}

    def step_classification(self, by: int) -> None:
        """The next classification (1) or the one before (-1)."""
        if self.tabs.count():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _touched(self, bibs: list[str]) -> None:
        self.table.touch(bibs)
        row = self.model.find(bibs[-1])
        if self.follows and row is not None and not self.table.underMouse() and not self.chosen_bibs():
            self.table.scrollTo(self.model.index(row, 0))

    def _name_tabs(self) -> None:
        names = list(self._keeper.boards)
        if names == [self.tabs.tabData(number) for number in range(self.tabs.count())]:
            return
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for name in names:
            self.tabs.setTabData(self.tabs.addTab(name.replace("&", "&&")), name)
        if self.classification in names:
            self.tabs.setCurrentIndex(names.index(self.classification))
        self.tabs.blockSignals(False)
        self.classification_changed.emit(self.classification)

    def _tab_changed(self, number: int) -> None:
        self.model.set_classification(self.tabs.tabData(number))
        self.classification_changed.emit(self.classification)

    def _lay_out(self) -> None:
        theme.wear(self.tabs, Role.BODY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
