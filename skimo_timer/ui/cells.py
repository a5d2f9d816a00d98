"""How a cell of the race tables is painted: by hand, because a style sheet would cost more than all the rest.

The whole row carries its state: a void passing is struck through, an open time is purple, somebody out of the race is
muted. What has just changed is lit and fades.
"""

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from skimo_timer.core.alerts import AlertCode
from skimo_timer.ui import shapes, theme
from skimo_timer.ui.labels import FINE, VOID
from skimo_timer.ui.models import leaderboard, passings
from skimo_timer.ui.models.roles import ALIGN, DISPLAY, MARK, STATE, SUBJECT
from skimo_timer.ui.theme import Tones

PAD = 8
_OUT = frozenset({"OTL", "DNF", "DSQ", "DNS"})


class Painted(Protocol):
    """The table that is painted: it knows how recently a row has changed, and how wide its columns are."""

    def warmth(self, subject: object) -> float:
        """From 1, just now, to 0, long ago."""

    def widen(self, column: int, pixels: int) -> None:
        """A text of a column lacks so much room."""


class Cells(QStyledItemDelegate):
    """Paints the cells of a table.

    `bold` is the column that the eye looks for, `signs` the one that has shapes, `wraps` the one of two lines.
    """

    def __init__(self, table: Painted, bold: int, signs: int = -1, wraps: int = -1) -> None:
        super().__init__()
        self._table, self._bold, self._signs, self._wraps = table, bold, signs, wraps

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, sign, text."""
        tones, state = theme.tones(), index.data(STATE) or ""
        rect: QRect = option.rect
        painter.save()
        self._ground(painter, option, index, tones)
        inside = rect.adjusted(theme.scaled(PAD), 0, -theme.scaled(PAD), 0)
        if index.column() == self._signs:
            inside = self._sign(painter, inside, state)
        if mark := index.data(MARK):
            inside = _mark(painter, inside, mark, tones)
        font = QFont(option.font)
        font.setBold(index.column() == self._bold)
        font.setStrikeOut(state == VOID)
        painter.setFont(font)
        painter.setPen(self._ink(index, state, tones))
        self._text(painter, inside, index)
        painter.restore()

    def _text(self, painter: QPainter, inside: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        text, align = index.data(DISPLAY), index.data(ALIGN)
        if index.column() == self._wraps:
            painter.drawText(inside, align | int(Qt.TextFlag.TextWordWrap), _two_lines(painter, inside, text))
            return
        lacking = painter.fontMetrics().horizontalAdvance(text) - inside.width()
        if lacking > 0:
            self._table.widen(index.column(), lacking)
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, align, text)

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        tones: Tones,
    ) -> None:
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tones.selected)
            if index.column() == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), theme.scaled(4), rect.height()), tones.blue.fill)
            return
        painter.fillRect(rect, tones.alternate if index.row() % 2 else tones.base)
        if warmth := self._table.warmth(index.data(SUBJECT)):
            glow = QColor(tones.blue.fill)
            glow.setAlphaF(warmth * (0.38 if tones.dark else 0.24))
            painter.fillRect(rect, glow)

    def _sign(self, painter: QPainter, inside: QRect, state: str) -> QRect:
        side = round(painter.fontMetrics().height() * 0.62)
        box = QRectF(inside.left(), inside.center().y() - side / 2 + 1, side, side)
        shapes.draw(painter, box, state)
        return inside.adjusted(side + theme.scaled(PAD), 0, 0, 0)

    def _ink(self, index: QModelIndex | QPersistentModelIndex, state: str, tones: Tones) -> QColor:
        if state == VOID or state in _OUT:
            return tones.muted
        if state == AlertCode.NO_BIB:
            return tones.purple.ink
        if index.column() == self._signs and state != FINE:
            return shapes.ink_of(state, tones)
        return tones.text


def _two_lines(painter: QPainter, inside: QRect, text: str) -> str:
    """A text that has to be understood whole: in smaller type, before it is shortened."""
    wraps = int(Qt.TextFlag.TextWordWrap)
    if painter.boundingRect(inside, wraps, text).height() > inside.height():
        font = QFont(painter.font())
        font.setPixelSize(round(font.pixelSize() * 0.84))
        painter.setFont(font)
    while text and painter.boundingRect(inside, wraps, text).height() > inside.height():
        text = text.rstrip("…").rpartition(" ")[0] + "…"
    return text


def _mark(painter: QPainter, inside: QRect, mark: str, tones: Tones) -> QRect:
    """A small sign at the left of a cell; the text keeps to the right of it."""
    side = round(painter.fontMetrics().height() * 0.56)
    box = QRectF(inside.left(), inside.center().y() - side / 2 + 1, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark == leaderboard.PENALTY:
        _letter(painter, box, "P", tones.orange.ink, tones.orange.wash)
    else:
        _source(painter, box, mark, tones)
    painter.restore()
    return inside.adjusted(side + theme.scaled(4), 0, 0, 0)


def _letter(painter: QPainter, box: QRectF, letter: str, ink: QColor, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3)
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(box.height())))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box.adjusted(-2, -2, 2, 2), Qt.AlignmentFlag.AlignCenter, letter)


def _source(painter: QPainter, box: QRectF, mark: str, tones: Tones) -> None:
    """Where a time comes from: a gate is two posts with a beam, a thick one if a hand was joined; a file is a sheet."""
    painter.setPen(QPen(tones.muted, max(1.0, box.width() * 0.12)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark == passings.BY_FILE:
        painter.drawRect(box.adjusted(box.width() * 0.15, 0, -box.width() * 0.15, 0))
    elif mark in (passings.GATE, passings.JOINED):
        left, right = box.left() + 1, box.right() - 1
        painter.drawLine(QPointF(left, box.top()), QPointF(left, box.bottom()))
        painter.drawLine(QPointF(right, box.top()), QPointF(right, box.bottom()))
        if mark == passings.JOINED:
            painter.setPen(QPen(tones.blue.fill, box.width() * 0.26))
        painter.drawLine(QPointF(left + 2, box.center().y()), QPointF(right - 2, box.center().y()))
