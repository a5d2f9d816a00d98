"""The tables of the race window: large type, no grid, nothing to drag by accident, and never the keyboard.

A click chooses a row and the keyboard stays where bibs are typed; Tab reaches a table for whoever has no mouse. Columns
are as wide as what they usually hold, and widen for good when a text needs more, so that nothing jumps to and fro; one
takes the rest, and those that can be spared give way where the table is narrow. A row that has just changed is lit for
a moment.
"""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from skimo_timer.ui import theme
from skimo_timer.ui.cells import PAD, Cells
from skimo_timer.ui.models.roles import NOWHERE
from skimo_timer.ui.models.table import Column, K, TableModel
from skimo_timer.ui.theme import Role

HOLD_S, FADE_S = 1.5, 2.5
_TICK_MS = 60
_LEAST = 44


class RaceTable(QTableView):
    """A table over one of our models. `name` is what a screen reader calls it; the rest is for `Cells`."""

    def __init__(
        self, model: TableModel[K], name: str, *, bold: int = -1, signs: int = -1, marks: int = -1, parts: int = -1
    ) -> None:
        super().__init__()
        self._columns = model.columns
        self._columns_now: Callable[[], tuple[Column, ...]] = lambda: model.columns
        self._find: Callable[[object], int | None] = model.find
        self._subject: Callable[[int], object] = model.subject
        self.row, self.align = model.row, model.align
        self._warm: dict[object, float] = {}
        self._wraps = next((number for number, column in enumerate(self._columns) if column.wraps), -1)
        self._cells = Cells(self, bold, signs, marks, self._wraps, parts)
        self._lacking: dict[int, int] = {}
        self._extra: dict[int, int] = {}
        self._widening = QTimer(self, singleShot=True, interval=0)
        self._widening.timeout.connect(self._widen)
        self._fading = QTimer(self, interval=_TICK_MS)
        self._fading.timeout.connect(self._fade)
        self.setModel(model)
        model.modelReset.connect(self._follow_columns)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(name)
        self._settle_down()
        theme.wear(self, Role.TABLE)
        self._measure()

    # -- what has just changed -------------------------------------------------------------------------------------

    def touch(self, subjects: Iterable[object]) -> None:
        """Lights the rows of these subjects."""
        self._warm |= dict.fromkeys(subjects, time.monotonic())
        self._fading.start()
        self._repaint_warm()

    def warmth(self, position: int) -> float:
        """How recently a row has changed: from 1, just now, to 0."""
        if not self._warm:
            return 0.0
        since = self._warm.get(self._subject(position))
        return 0.0 if since is None else _left_of(since)

    def _fade(self) -> None:
        self._repaint_warm()
        self._warm = {subject: since for subject, since in self._warm.items() if _left_of(since)}
        if not self._warm:
            self._fading.stop()

    def _repaint_warm(self) -> None:
        """Only the rows that fade: to paint the whole table sixteen times a second would cost a tenth of a core."""
        for subject in self._warm:
            if (row := self._find(subject)) is not None:
                top, height = self.rowViewportPosition(row), self.rowHeight(row)
                if top + height >= 0 and top <= self.viewport().height():
                    self.viewport().update(0, top, self.viewport().width(), height)

    def widen(self, column: int, pixels: int) -> None:
        """A text of a column lacks so much room; the growing column never asks."""
        if not self._columns[column].grows:
            self._lacking[column] = max(pixels, self._lacking.get(column, 0))
            self._widening.start()

    def _widen(self) -> None:
        for column, pixels in self._lacking.items():
            self._extra[column] = self._extra.get(column, 0) + pixels
        self._lacking.clear()
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Looks up fonts and colours once for all cells."""
        self._cells.prepare(self.font(), self.devicePixelRatioF())
        super().paintEvent(event)

    # -- rows ------------------------------------------------------------------------------------------------------

    def current_row(self) -> int | None:
        """The chosen row; None if none is."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def choose(self, row: int | None) -> None:
        """Chooses a row and brings it into sight, or none."""
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(NOWHERE)
        else:
            self.selectRow(row)
            self.scrollTo(self.model().index(row, 0))

    # -- looks -----------------------------------------------------------------------------------------------------

    def _settle_down(self) -> None:
        self.setMinimumHeight(_LEAST)  # several stand above each other, also at twice the size
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        theme.wear(header, Role.SMALL)
        for number, column in enumerate(self._columns):
            grows = column.grows
            header.setSectionResizeMode(
                number, QHeaderView.ResizeMode.Stretch if grows else QHeaderView.ResizeMode.Fixed
            )

    def _follow_columns(self) -> None:
        """Another set-up may have other columns, as many as before."""
        if (columns := self._columns_now()) is not self._columns:
            self._columns = columns
            self._extra.clear()
            self._measure()

    def _measure(self) -> None:
        """Rows as high and columns as wide as the font asks for."""
        metrics = QFontMetrics(self.font())
        lines = 2.3 if self._wraps >= 0 else 1.36
        self.verticalHeader().setDefaultSectionSize(round(metrics.height() * lines))
        for number, column in enumerate(self._columns):
            if not column.grows:
                self.setColumnWidth(number, self._width(number))
        self._spare()

    def _spare(self) -> None:
        """Hides the columns that can be spared, the last ones first, until the growing one has its room."""
        wanted = sum(self._width(number) for number in range(len(self._columns)))
        for number, column in enumerate(self._columns):
            if column.spare:
                lacking = wanted > self.viewport().width()
                self.setColumnHidden(number, lacking)
                wanted -= self._width(number) if lacking else 0

    def _width(self, number: int) -> int:
        metrics = QFontMetrics(self.font())
        usual = metrics.horizontalAdvance(self._columns[number].sample) + 2 * theme.scaled(PAD)
        return usual + self._extra.get(number, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes columns away or brings them back."""
        super().resizeEvent(event)
        self._spare()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_columns"):
            self._extra.clear()
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the table; every other key is for the entry field."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()


def _left_of(since: float) -> float:
    """How much of a light is left that was lit at a moment of the monotonic clock."""
    return max(0.0, min(1.0, 1 - (time.monotonic() - since - HOLD_S) / FADE_S))
