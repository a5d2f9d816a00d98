"""The coloured table: the first columns stay while the changes are scrolled, and the keyboard does everything.

Arrows move, Shift and Ctrl choose several, Enter sorts by the column that the eye is on, typing begins to filter. The
pinned columns are a second view over the first, with the same model and the same selection, as Qt's own example has it.
"""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.roles import HORIZONTAL
from skimo_timer.ui.review.cells import PAD, HeatCells
from skimo_timer.ui.review.columns import PINNED
from skimo_timer.ui.review.model import ReviewModel
from skimo_timer.ui.review.studio import MOST, Studio
from skimo_timer.ui.theme import Role

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Half(QTableView):
    """What both halves have in common."""

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(HeatCells(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.wear(self, Role.BODY)
        theme.wear(header, Role.SMALL)


class ReviewTable(_Half):
    """The whole table. `filter_wanted` carries what was typed into it."""

    filter_wanted = Signal(str)

    def __init__(self, model: ReviewModel, studio: Studio) -> None:
        super().__init__(model)
        self._model, self._studio = model, studio
        self._follows = True
        self._pinned = _Half(model, self)
        self.setAccessibleName(tr("Changes of everybody"))
        self._pinned.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pinned.setFrameShape(QFrame.Shape.NoFrame)
        self._pinned.setObjectName("pinned")
        self._pinned.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pinned.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pinned.setSelectionModel(self.selectionModel())
        self._connect()
        self.viewport().stackUnder(self._pinned)
        self.measure()

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self._pinned.verticalScrollBar().setValue)
        self._pinned.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        for half in (self, self._pinned):
            half.horizontalHeader().sectionClicked.connect(self.sort_by)
        self.selectionModel().selectionChanged.connect(self._chosen_here)
        self._model.modelReset.connect(self.measure)
        self._model.modelReset.connect(self.show_chosen)
        self._studio.chosen_changed.connect(self.show_chosen)

    # -- sorting ---------------------------------------------------------------------------------------------------

    def sort_by(self, column: int) -> None:
        """By this column; again turns the order round."""
        descending = column == self._model.sorted_by and not self._model.descending
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._model.sort(column, order)
        self._model.headerDataChanged.emit(HORIZONTAL, 0, self._model.columnCount() - 1)
        self.show_chosen()

    # -- who is chosen ---------------------------------------------------------------------------------------------

    def _chosen_here(self) -> None:
        """The rows that were chosen with mouse or keys, those first that were before."""
        if not self._follows:
            return
        rows = [self._model.subjects[index.row()] for index in self.selectionModel().selectedRows()]
        kept = [one for one in self._studio.chosen if one in rows]
        self._studio.choose([*kept, *(one for one in rows if one not in kept)])
        if len(rows) > MOST:
            self.show_chosen()

    def show_chosen(self) -> None:
        """Chooses here whoever is chosen elsewhere, and brings the first into sight."""
        wanted = [row for one in self._studio.chosen if (row := self._model.find(one)) is not None]
        shown = [index.row() for index in self.selectionModel().selectedRows()]
        if sorted(wanted) == sorted(shown):
            return
        chosen = QItemSelection()
        for row in wanted:
            chosen.select(self._model.index(row, 0), self._model.index(row, self._model.columnCount() - 1))
        self._follows = False
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if wanted:
            column = max(self.currentIndex().column(), 0)
            index = self._model.index(wanted[0], column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        self._follows = True

    # -- keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sorts by the column of the current cell, a letter or a digit begins to filter."""
        text = event.text()
        if event.key() in _ENTER:
            self.sort_by(max(self.currentIndex().column(), 0))
        elif event.key() == Qt.Key.Key_Escape and self._studio.chosen:
            self._studio.choose(())
        elif text.isprintable() and text.strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.filter_wanted.emit(text)
        else:
            super().keyPressEvent(event)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Brings a cell into sight, not below the pinned columns."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if not index.isValid() or hint is not QAbstractItemView.ScrollHint.EnsureVisible:
            return
        if index.column() < PINNED:
            bar.setValue(before)
        elif (hidden := self._pinned.width() - self.visualRect(index).left()) > 0:
            bar.setValue(bar.value() - hidden)

    # -- looks -----------------------------------------------------------------------------------------------------

    def measure(self) -> None:
        """Columns as wide as what they hold, rows as high as the type asks for."""
        metrics, heads = QFontMetrics(self.font()), QFontMetrics(self.horizontalHeader().font())
        height = round(metrics.height() * 1.42)
        wide = 0
        for half in (self, self._pinned):
            half.verticalHeader().setDefaultSectionSize(height)
        for number, column in enumerate(self._model.columns):
            lines = str(self._model.headerData(number, HORIZONTAL)).split("\n")
            head = max(heads.horizontalAdvance(line) for line in lines) + theme.scaled(18)
            width = max(metrics.horizontalAdvance(column.sample) + 2 * theme.scaled(PAD), head)
            for half in (self, self._pinned):
                half.setColumnWidth(number, width)
            self._pinned.setColumnHidden(number, number >= PINNED)
            wide += width if number < PINNED else 0
        head_height = 2 * heads.height() + theme.scaled(14)
        for half in (self, self._pinned):
            half.horizontalHeader().setFixedHeight(head_height)
        self._wide = wide
        self._place_pinned()

    def _place_pinned(self) -> None:
        frame = self.frameWidth()
        height = self.viewport().height() + self.horizontalHeader().height()
        self._pinned.setGeometry(frame, frame, self._wide, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the pinned half in its place."""
        super().resizeEvent(event)
        self._place_pinned()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_pinned"):
            self.measure()
