"""A cell of the review: its shade, its figure, and the rim of a row that is chosen."""

from typing import NamedTuple, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from skimo_timer.ui import theme
from skimo_timer.ui.review import heat
from skimo_timer.ui.review.words import NONE

PAD = 6
_SELECTED = QStyle.StateFlag.State_Selected


class Cell(NamedTuple):
    """What is to be painted: a text, its shade, how it is aligned, whether it only would be."""

    text: str
    level: int
    align: int
    hypothetical: bool


class Celled(Protocol):
    """A model that gives all of a cell in one call: Qt would ask five times."""

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows."""


class HeatCells(QStyledItemDelegate):
    """Paints a cell: its shade, its figure, a rim of the row that is chosen."""

    def __init__(self, model: Celled, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, rim, figure. The shade stays visible in a chosen row, so that its colours can be read."""
        tones, rect = theme.tones(), option.rect
        cell = self._model.cell(index.row(), index.column())
        selected = bool(option.state & _SELECTED)
        plain = tones.selected if selected else tones.alternate if index.row() % 2 else tones.base
        painter.fillRect(rect, heat.ground(cell.level, tones, plain) if cell.level else plain)
        if selected:
            painter.setPen(QPen(tones.blue.fill, 2))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if not cell.text:
            return
        painter.setFont(_slanted(option.font) if cell.hypothetical else option.font)
        painter.setPen(tones.muted if cell.text == NONE or cell.hypothetical else tones.text)
        pad = theme.scaled(PAD)
        inside, text, metrics = rect.adjusted(pad, 0, -pad, 0), cell.text, option.fontMetrics
        if metrics.horizontalAdvance(text) > inside.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, cell.align, text)


def _slanted(font: QFont) -> QFont:
    slanted = QFont(font)
    slanted.setItalic(True)
    return slanted


def two_lines(head: str) -> str:
    """A head of several words on two lines of about the same length."""
    words = head.split()
    cuts = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    return "\n".join(min(cuts, key=lambda lines: max(map(len, lines)))) if cuts else head
