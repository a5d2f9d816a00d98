"""A plain table of the review: heads, rows of texts with shades, made when they are seen.

A row is asked for when it comes into sight, so a page over two thousand athletes opens at once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from skimo_timer.ui import theme
from skimo_timer.ui.models.roles import (
    ACCESSIBLE,
    ALIGN,
    DISPLAY,
    HORIZONTAL,
    LEFT,
    NOWHERE,
    RIGHT,
    SUBJECT,
    TOOL_TIP,
    Index,
)
from skimo_timer.ui.review.cells import Cell, HeatCells, two_lines
from skimo_timer.ui.theme import Role


@dataclass(frozen=True, slots=True)
class Head:
    """A column: its words, what it means, a text as wide as its usual one; one `grows` into what room is left."""

    text: str
    sample: str = "+8:88.8"
    hint: str = ""
    right: bool = True
    grows: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its texts, a shade for each (or none), what it is about, what is said of it, whether it only would be."""

    texts: tuple[str, ...]
    levels: tuple[int, ...] = ()
    subject: str = ""
    hint: str = ""
    hypothetical: bool = False


class SheetModel(QAbstractTableModel):
    """Rows that are made by a function of their number."""

    def __init__(self) -> None:
        super().__init__()
        self.heads: Sequence[Head] = ()
        self._count = 0
        self._make: Callable[[int], Line] = lambda _: Line(())
        self._made: dict[int, Line] = {}

    def show_lines(self, heads: Sequence[Head], count: int, make: Callable[[int], Line]) -> None:
        """Shows other rows; as many under the same heads only have other texts."""
        same = list(heads) == list(self.heads) and count == self._count
        if not same:
            self.beginResetModel()
        self.heads, self._count, self._make, self._made = heads, count, make, {}
        if not same:
            self.endResetModel()
        elif count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(heads) - 1))

    def line(self, row: int) -> Line:
        """What a row shows."""
        if row not in self._made:
            self._made[row] = self._make(row)
        return self._made[row]

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows."""
        line = self.line(row)
        align = RIGHT if self.heads[column].right else LEFT
        return Cell(line.texts[column], line.levels[column] if line.levels else 0, align, line.hypothetical)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows; cells have none below them."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """One aspect of a cell."""
        column = index.column()
        if role == ALIGN:
            return RIGHT if self.heads[column].right else LEFT
        line = self.line(index.row())
        if role in (DISPLAY, ACCESSIBLE):
            return line.texts[column]
        if role == SUBJECT:
            return line.subject
        return (line.hint or None) if role == TOOL_TIP else None

    def headerData(self, section: int, orientation: object, role: int = DISPLAY) -> object:
        """The heads, with what they mean as a hint."""
        if orientation != HORIZONTAL:
            return None
        if role == DISPLAY:
            return two_lines(self.heads[section].text)
        return (self.heads[section].hint or None) if role == TOOL_TIP else None


class SheetView(QTableView):
    """Shows such a table. `picked` carries the row of Enter or a double click."""

    picked = Signal(int)

    def __init__(self, model: SheetModel, name: str) -> None:
        super().__init__()
        self._sheet = model
        self._least: dict[int, int] = {}
        self.setModel(model)
        self.setItemDelegate(HeatCells(model, self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.wear(self, Role.BODY)
        theme.wear(header, Role.SMALL)
        model.modelReset.connect(self.measure)
        self.doubleClicked.connect(lambda index: self.picked.emit(index.row()))

    def measure(self) -> None:
        """Columns as wide as what they hold; the growing one takes the rest."""
        metrics, heads = QFontMetrics(self.font()), QFontMetrics(self.horizontalHeader().font())
        self.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.42))
        self._least = dict.fromkeys(range(len(self._sheet.heads)), 0)
        for number, head in enumerate(self._sheet.heads):
            words = max(heads.horizontalAdvance(line) for line in two_lines(head.text).split("\n")) + theme.scaled(18)
            self._least[number] = max(metrics.horizontalAdvance(head.sample) + theme.scaled(14), words)
            self.setColumnWidth(number, self._least[number])
        self._stretch()
        self.horizontalHeader().setFixedHeight(2 * heads.height() + theme.scaled(14))

    def _stretch(self) -> None:
        """Gives the growing column the room that is left."""
        if len(self._least) != len(self._sheet.heads):
            return  # amid a reset, where Qt lays out before anything is measured
        growing = next((number for number in self._least if self._sheet.heads[number].grows), None)
        if growing is None:
            return
        others = sum(self._least[number] for number in self._least if number != growing)
        width = max(self._least[growing], self.viewport().width() - others)
        if width != self.columnWidth(growing):
            self.setColumnWidth(growing, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the growing column its room."""
        super().resizeEvent(event)
        self._stretch()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_sheet"):
            self.measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def choose_subject(self, subject: str) -> None:
        """Chooses the row of a subject, if it is known already which."""
        rows = range(self._sheet.rowCount())
        row = next((n for n in rows if self._sheet.line(n).subject == subject), None)
        if row is None:
            self.clearSelection()
        else:
            self.selectRow(row)
