"""The leaderboard as the announcer reads it: large, its columns dragged and chosen, page after page by itself.

It turns pages instead of rolling: a row that moves while it is read is lost, and repainting a projector twenty-five
times a second would take what the keys at the line need. What columns there are is remembered by their names, so that
a program with more of them later still finds its way.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu

from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.memory import memory
from skimo_timer.ui.models.leaderboard import BIB, CHANGES, LAPS, TIME, LeaderboardModel
from skimo_timer.ui.tables import RaceTable
from skimo_timer.ui.theme import Role

_KEPT = "announcer/columns"
_HIDDEN = frozenset({LAPS, CHANGES})
"""The columns that are not shown until they are chosen."""


class BoardTable(RaceTable):
    """Shows a `LeaderboardModel`. `fitted` says that other rows are in sight."""

    fitted = Signal()

    def __init__(self, model: LeaderboardModel) -> None:
        self.chosen: frozenset[int] | None = None  # before the rest is built, which asks for it
        self._em = 24
        super().__init__(model, tr("Leaderboard"), bold=BIB, marks=TIME)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(RaceTable.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._resume()
        header.sectionMoved.connect(lambda *_: self._keep())

    # -- columns ---------------------------------------------------------------------------------------------------

    def is_chosen(self, column: int) -> bool:
        """Whether a column is to be shown."""
        return column not in _HIDDEN if self.chosen is None else column in self.chosen

    def choose_column(self, column: int, *, shown: bool) -> None:
        """Shows or hides a column, from now on; the last one stays."""
        now = {number for number in range(len(self._columns)) if self.is_chosen(number)}
        now = now | {column} if shown else now - {column}
        if now:
            self.chosen = frozenset(now)
            self._measure()
            self._keep()

    def fill_menu(self, menu: QMenu) -> None:
        """Every column to be ticked, in the order in which they stand, and the way back."""
        menu.clear()
        header = self.horizontalHeader()
        for visual in range(header.count()):
            column = header.logicalIndex(visual)
            action = QAction(str(self.model().headerData(column, Qt.Orientation.Horizontal)), menu)
            action.setCheckable(True)
            action.setChecked(self.is_chosen(column))
            action.toggled.connect(lambda shown, column=column: self.choose_column(column, shown=shown))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Usual columns"), self.usual)

    def usual(self) -> None:
        """The columns as they are at first."""
        self.chosen = None
        header = self.horizontalHeader()
        for column in range(header.count()):
            header.moveSection(header.visualIndex(column), column)
        self._measure()
        memory().remove(_KEPT)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The columns, where one looks for them."""
        menu = QMenu(self)
        self.fill_menu(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _keep(self) -> None:
        header = self.horizontalHeader()
        order = [header.logicalIndex(visual) for visual in range(header.count())]
        names = [("" if self.is_chosen(n) else "-") + LeaderboardModel.columns[n].head for n in order]
        memory().setValue(_KEPT, ",".join(names))

    def _resume(self) -> None:
        kept = str(memory().value(_KEPT, "")).split(",")
        numbers = {column.head: number for number, column in enumerate(LeaderboardModel.columns)}
        order = [numbers[name.lstrip("-")] for name in kept if name.lstrip("-") in numbers]
        if order:
            self.chosen = frozenset(numbers[name] for name in kept if name in numbers)
            header = self.horizontalHeader()
            for visual, column in enumerate(order):
                header.moveSection(header.visualIndex(column), visual)
        self._measure()

    def _spare(self) -> None:
        """Hides what is not chosen; what can be spared gives way only as long as nobody has chosen."""
        for number in range(len(self._columns)):
            self.setColumnHidden(number, not self.is_chosen(number))
        if self.chosen is not None:
            return
        shown = [number for number in range(len(self._columns)) if self.is_chosen(number)]
        wanted = sum(self._width(number) for number in shown)
        for number in reversed(shown):
            lacking = self._columns[number].spare and wanted > self.viewport().width()
            self.setColumnHidden(number, lacking)
            wanted -= self._width(number) if lacking else 0

    # -- type ------------------------------------------------------------------------------------------------------

    def set_em(self, em: int) -> None:
        """Other type, `em` pixels high."""
        self._em = em
        font = theme.font(Role.TABLE)
        font.setPixelSize(em)
        self.setFont(font)
        small = max(10, round(em * 0.55))
        self.horizontalHeader().setStyleSheet(f"QHeaderView {{ font-size: {small}px }}")  # setFont is not painted
        self._measure()

    def _measure(self) -> None:
        """Rows share the height, so that none is cut in two."""
        super()._measure()
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """So they do in another height."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        least, room = round(QFontMetrics(self.font()).height() * 1.3), self.viewport().height()
        rows = max(1, room // least)
        self.verticalHeader().setDefaultSectionSize(max(least, room // rows))
        self.fitted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key is for this table."""
        event.ignore()

    # -- pages -----------------------------------------------------------------------------------------------------

    @property
    def per_page(self) -> int:
        """How many rows are seen whole."""
        height = self.verticalHeader().defaultSectionSize()
        return max(1, self.viewport().height() // max(1, height))

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-self.model().rowCount() // self.per_page))

    @property
    def seen(self) -> tuple[int, int]:
        """The first and the last row that are seen, counted from 1; (0, 0) where there is none."""
        rows = self.model().rowCount()
        first = self.verticalScrollBar().value()
        return (first + 1, min(rows, first + self.per_page)) if rows else (0, 0)

    def turn(self) -> bool:
        """The next page; behind the last the first again, which it says."""
        self.updateGeometries()  # rows may have come since it was last painted
        bar = self.verticalScrollBar()
        is_last = bar.value() >= bar.maximum()
        bar.setValue(0 if is_last else bar.value() + self.per_page)
        return is_last
