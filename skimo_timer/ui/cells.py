"""How a cell of the race tables is painted: by hand, because a style sheet would cost more than all the rest.

The whole row carries its state: a void passing is struck through, an open time is purple, somebody out of the race is
muted. What has just changed is lit and fades.

A passing paints some three hundred cells, so a cell asks its model once and not role by role, and fonts, colours and
signs are looked up once per paint event (`prepare`), signs as pictures.
"""

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from skimo_timer.core.alerts import AlertCode
from skimo_timer.ui import shapes, theme
from skimo_timer.ui.labels import FINE, VOID
from skimo_timer.ui.models import leaderboard, passings
from skimo_timer.ui.models.table import Row
from skimo_timer.ui.theme import Tones

PAD = 8
_OUT = frozenset({"OTL", "DNF", "DSQ", "DNS"})
_WRAPS = int(Qt.TextFlag.TextWordWrap)
_SELECTED = QStyle.StateFlag.State_Selected
_RIGHT = Qt.TextElideMode.ElideRight
_RIGHT_MIDDLE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_SMALLER = 0.76


class Painted(Protocol):
    """The table that is painted."""

    def row(self, position: int) -> Row:
        """What a row shows."""

    def align(self, column: int) -> int:
        """How the texts of a column are aligned."""

    def warmth(self, position: int) -> float:
        """How recently a row has changed: from 1, just now, to 0, long ago."""

    def widen(self, column: int, pixels: int) -> None:
        """A text of a column lacks so much room."""


class Cells(QStyledItemDelegate):
    """Paints the cells of a table.

    `bold` is the column that the eye looks for, `signs` the one that has the shape of the row's state, `marks` the one
    that has its mark, `wraps` the one of two lines, `parts` the one that is painted part by part.
    """

    def __init__(self, table: Painted, bold: int, signs: int, marks: int, wraps: int, parts: int = -1) -> None:
        super().__init__()
        self._parts = parts
        self._table, self._bold, self._signs, self._marks, self._wraps = table, bold, signs, marks, wraps
        self._tones, self._pad = theme.tones(), PAD
        self._fonts: dict[tuple[bool, bool], tuple[QFont, QFontMetrics]] = {}
        self._pictures: dict[str, QPixmap] = {}
        self._for: tuple[object, ...] = ()

    def prepare(self, font: QFont, ratio: float) -> None:
        """Looks up what all cells of one paint event share; `ratio` is how many dots a pixel of the screen has."""
        self._tones, self._pad = theme.tones(), theme.scaled(PAD)
        made_for = (font.key(), self._tones.dark, ratio)
        if made_for == self._for:
            return
        self._for, self._ratio = made_for, ratio
        self._pictures.clear()
        for bold in (False, True):
            for struck in (False, True):
                made = QFont(font)
                made.setBold(bold)
                made.setStrikeOut(struck)
                self._fonts[bold, struck] = made, QFontMetrics(made)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, sign, text. Leaves the pen and the font to the next cell, which sets its own."""
        position, column, rect = index.row(), index.column(), option.rect
        row = self._table.row(position)
        self._ground(painter, rect, position, column, selected=bool(option.state & _SELECTED))
        inside = rect.adjusted(self._pad, 0, -self._pad, 0)
        if column == self._parts and row.parts:
            self._paint_parts(painter, inside, row.parts)
            return
        if column == self._signs:
            inside = self._picture(painter, inside, row.state, self._pad)
        if row.mark and column == self._marks:
            inside = self._picture(painter, inside, row.mark, self._pad // 2)
        font, metrics = self._fonts[column == self._bold, row.state == VOID]
        painter.setFont(font)
        painter.setPen(self._ink(column, row.state))
        self._text(painter, metrics, inside, column, row.texts[column])

    def _paint_parts(self, painter: QPainter, inside: QRect, parts: tuple[tuple[str, str], ...]) -> None:
        """Three parts with a third of the cell each, in smaller type, with a stripe of the hue; a fourth is brief."""
        font = QFont(self._fonts[False, False][0])
        font.setPixelSize(round(font.pixelSize() * _SMALLER))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        stripe, tail = max(2, self._pad // 3), self._pad
        width = (inside.width() - tail) // 3
        for number, (hue, text) in enumerate(parts):
            box = QRect(inside.left() + number * width, inside.top(), width - self._pad // 2, inside.height())
            if number < 3:
                below = QRect(box.left(), box.bottom() - stripe - 1, box.width(), stripe)
                painter.fillRect(below, getattr(self._tones, hue))
            told = metrics.elidedText(text.replace(" ", ""), _RIGHT, box.width())
            painter.setPen(self._tones.text)
            painter.drawText(box.adjusted(0, 0, 0, -stripe), _RIGHT_MIDDLE if number < 3 else _LEFT_MIDDLE, told)

    def _text(self, painter: QPainter, metrics: QFontMetrics, inside: QRect, column: int, text: str) -> None:
        align = self._table.align(column)
        if column == self._wraps:
            painter.drawText(inside, align | _WRAPS, _two_lines(painter, inside, text))
            return
        lacking = metrics.horizontalAdvance(text) - inside.width()
        if lacking > 0:
            self._table.widen(column, lacking)
            text = metrics.elidedText(text, _RIGHT, inside.width())
        painter.drawText(inside, align, text)

    def _ground(self, painter: QPainter, rect: QRect, position: int, column: int, *, selected: bool) -> None:
        tones = self._tones
        if selected:
            painter.fillRect(rect, tones.selected)
            if column == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), self._pad // 2, rect.height()), tones.blue.fill)
            return
        painter.fillRect(rect, tones.alternate if position % 2 else tones.base)
        if warmth := self._table.warmth(position):
            glow = QColor(tones.blue.fill)
            glow.setAlphaF(warmth * (0.38 if tones.dark else 0.24))
            painter.fillRect(rect, glow)

    def _picture(self, painter: QPainter, inside: QRect, sign: str, space: int) -> QRect:
        """Draws a sign at the left of a cell; returns what is left for the text."""
        picture = self._pictures.get(sign)
        if picture is None:
            picture = self._pictures[sign] = self._drawn(sign)
        side = round(picture.width() / self._ratio)
        painter.drawPixmap(inside.left(), inside.center().y() - side // 2 + 1, picture)
        return inside.adjusted(side + space, 0, 0, 0)

    def _drawn(self, sign: str) -> QPixmap:
        _, metrics = self._fonts[False, False]
        is_mark = sign in _MARKS
        side = round(metrics.height() * (0.58 if is_mark else 0.62))
        picture = QPixmap(round(side * self._ratio), round(side * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, side, side)
        if is_mark:
            _draw_mark(painter, box, sign, self._tones)
        else:
            shapes.draw(painter, box, sign)
        painter.end()
        return picture

    def _ink(self, column: int, state: str) -> QColor:
        tones = self._tones
        if state == VOID or state in _OUT:
            return tones.muted
        if state == AlertCode.NO_BIB:
            return tones.purple.ink
        if column == self._signs and state != FINE:
            return shapes.ink_of(state, tones)
        return tones.text


def _two_lines(painter: QPainter, inside: QRect, text: str) -> str:
    """A text that has to be understood whole: in smaller type, before it is shortened."""
    if painter.boundingRect(inside, _WRAPS, text).height() > inside.height():
        font = QFont(painter.font())
        font.setPixelSize(round(font.pixelSize() * 0.84))
        painter.setFont(font)
    while text and painter.boundingRect(inside, _WRAPS, text).height() > inside.height():
        text = text.rstrip("…").rpartition(" ")[0] + "…"
    return text


_MARKS = frozenset(
    {
        leaderboard.PENALTY,
        passings.GATE,
        passings.JOINED,
        passings.BY_HAND,
        passings.BY_FILE,
        passings.REPLACED,
    }
)


def _draw_mark(painter: QPainter, box: QRectF, mark: str, tones: Tones) -> None:
    """Where a time comes from: a gate is two posts with a beam, a thick one if a hand was joined; a file is a sheet.

    A penalty is a P, a replaced time an R.
    """
    painter.setPen(QPen(tones.muted, max(1.0, box.width() * 0.12)))
    left, right = box.left() + 1, box.right() - 1
    if mark == leaderboard.PENALTY:
        _draw_letter(painter, box, "P", tones)
    elif mark == passings.REPLACED:
        _draw_letter(painter, box, "R", tones)
    elif mark == passings.BY_FILE:
        painter.drawRect(box.adjusted(box.width() * 0.2, 1, -box.width() * 0.2, -1))
    elif mark in (passings.GATE, passings.JOINED):
        for post in (left, right):
            painter.drawLine(QPointF(post, box.top()), QPointF(post, box.bottom()))
        if mark == passings.JOINED:
            painter.setPen(QPen(tones.blue.fill, box.width() * 0.26))
        painter.drawLine(QPointF(left + 2, box.center().y()), QPointF(right - 2, box.center().y()))


def _draw_letter(painter: QPainter, box: QRectF, letter: str, tones: Tones) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tones.orange.wash)
    painter.drawRoundedRect(box, 3, 3)
    font = theme.font(theme.Role.SMALL)
    font.setPixelSize(max(8, round(box.height() * 0.86)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(tones.orange.ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
