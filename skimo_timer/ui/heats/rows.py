"""The athletes of a heat as a list: a row on two lines, a mark for who goes on, two keys for the operator's word.

Two lines, because five heats stand side by side on a small screen: place, bib, time and mark above; name, penalty and
the word for the mark below. A long list (a qualification) flows into several columns.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from skimo_timer.core.progress import Status
from skimo_timer.core.stages.tables import BY_PLACE, UNDECIDED
from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.heats import BIB, EARLIER, GOES_ON, NAME, PENALTY, PLACE, SO_FAR, TIME, HeatModel
from skimo_timer.ui.models.roles import DISPLAY, MARK, STATE
from skimo_timer.ui.theme import Role, Tones

CARD, MANY = 236, 10
"""The least width of a heat at the usual scale; from so many rows on they flow into columns."""


class HeatRows(QStyledItemDelegate):
    """Paints an athlete in a heat."""

    def __init__(self, shown: "HeatList") -> None:
        super().__init__(shown)
        self._list = shown

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Two lines; as wide as the list says, and somewhat higher where there is room."""
        return QSize(self._list.row_width(), self._list.row_height(self._least()))

    def _least(self) -> int:
        above, below = QFontMetrics(theme.font(Role.TABLE)), QFontMetrics(theme.font(Role.SMALL))
        return above.height() + below.height() + theme.scaled(10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, first line, second line."""
        tones, rect = theme.tones(), QRect(option.rect)
        texts = [str(index.sibling(index.row(), column).data(DISPLAY) or "") for column in range(EARLIER + 1)]
        mark, state = str(index.data(MARK) or ""), str(index.data(STATE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, mark, tones)
        spare = max(0, rect.height() - self._least()) // 2 + theme.scaled(4)
        inside = rect.adjusted(theme.scaled(12), spare, -theme.scaled(10), -spare)
        out = state in (Status.DNF, Status.DNS, Status.DSQ, Status.OTL)
        self._above(painter, inside, texts, mark, tones.muted if out else tones.text)
        self._below(painter, inside, texts, mark, tones)
        painter.setPen(QPen(tones.edge, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, mark: str, tones: Tones) -> None:
        rect = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, tones.selected if chosen else tones.base)
        if mark and mark != SO_FAR:
            hue = tones.orange if mark == UNDECIDED else tones.green
            painter.fillRect(QRect(rect.left(), rect.top(), theme.scaled(4), rect.height() - 1), hue.fill)

    def _above(self, painter: QPainter, inside: QRect, texts: list[str], mark: str, ink: QColor) -> None:
        font = theme.font(Role.TABLE)
        height = QFontMetrics(font).height()
        line = QRect(inside.left(), inside.top(), inside.width(), height)
        right = line.right()
        if mark:
            side = theme.scaled(24)
            draw_mark(painter, QRectF(right - side, line.center().y() - side / 2 + 1, side, side), mark)
        right -= theme.scaled(32)
        painter.setPen(ink)
        painter.setFont(font)
        places = theme.scaled(30)
        _write(painter, QRect(line.left(), line.top(), places, height), texts[PLACE], right=True)
        _write(painter, QRect(line.left(), line.top(), right - line.left(), height), texts[TIME], right=True)
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        _write(painter, line.adjusted(places + theme.scaled(10), 0, 0, 0), texts[BIB])

    def _below(self, painter: QPainter, inside: QRect, texts: list[str], mark: str, tones: Tones) -> None:
        font = theme.font(Role.SMALL)
        metrics = QFontMetrics(font)
        left = inside.left() + theme.scaled(40)
        line = QRect(left, inside.bottom() - metrics.height() + 1, inside.right() - left, metrics.height())
        painter.setFont(font)
        if mark:
            painter.setPen(tones.orange.ink if mark == UNDECIDED else tones.green.ink)
            line = _at_end(painter, line, texts[GOES_ON])
        if texts[PENALTY]:
            painter.setPen(tones.orange.ink)
            line = _at_end(painter, line, texts[PENALTY])
        painter.setPen(tones.muted)
        if texts[EARLIER]:
            struck = QFont(font)
            struck.setStrikeOut(True)
            painter.setFont(struck)
            line = _at_end(painter, line, texts[EARLIER])
            painter.setFont(font)
        _write(painter, line, metrics.elidedText(texts[NAME], Qt.TextElideMode.ElideRight, line.width()))


def _write(painter: QPainter, within: QRect, text: str, *, right: bool = False) -> None:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(within, int(side | Qt.AlignmentFlag.AlignVCenter), text)


def _at_end(painter: QPainter, line: QRect, text: str) -> QRect:
    """Writes at the right; what is left of the line."""
    _write(painter, line, text, right=True)
    return line.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(text) - theme.scaled(8), 0)


def draw_mark(painter: QPainter, box: QRectF, mark: str) -> None:
    """Q in a full disc, q in a ring, ? in a diamond, Q so far in a dotted ring: each its own shape, letter, colour."""
    tones = theme.tones()
    hue = tones.orange if mark == UNDECIDED else tones.green
    painter.save()
    style = Qt.PenStyle.DotLine if mark == SO_FAR else Qt.PenStyle.SolidLine
    painter.setPen(QPen(hue.fill, box.width() * 0.09, style))
    painter.setBrush(hue.fill if mark == BY_PLACE else tones.base if mark == SO_FAR else hue.wash)
    inner = box.adjusted(1, 1, -1, -1)
    if mark == UNDECIDED:
        painter.save()
        painter.translate(inner.center())
        painter.rotate(45)
        half = inner.width() * 0.39
        painter.drawRoundedRect(QRectF(-half, -half, 2 * half, 2 * half), 2, 2)
        painter.restore()
    else:
        painter.drawEllipse(inner)
    font = theme.font(Role.BODY)
    font.setBold(True)
    painter.setFont(font)
    letter = tones.on_fill
    painter.setPen(letter if mark == BY_PLACE else hue.ink)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), mark.strip("()"))
    painter.restore()


class HeatList(QListView):
    """The athletes of a heat. By key about the chosen one: `decided` carries a bib and whether it goes on (+ and -),
    `moved` a bib and by how many heats (Alt with an arrow), `granted` a bib that runs again (R).
    """

    decided = Signal(str, bool)
    moved = Signal(str, int)
    granted = Signal(str)

    def __init__(self, model: HeatModel) -> None:
        super().__init__()
        self._heat = model
        self.setObjectName("heatList")
        self.setModel(model)
        self.setItemDelegate(HeatRows(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setToolTip(tr("Drag to another heat. On a row: Alt with ← → moves, + goes on, - is out, R runs again"))
        model.modelReset.connect(self._arrange)

    def _arrange(self) -> None:
        """One column, or several where they are many."""
        self.setWrapping(self._heat.rowCount() > MANY)
        self.scheduleDelayedItemsLayout()

    def row_width(self) -> int:
        """The width of a row: all of the list, or one of the columns that have room."""
        width = self.viewport().width()
        if not self.isWrapping():
            return width
        return width // max(1, width // theme.scaled(CARD))

    def row_height(self, least: int) -> int:
        """The height of a row: up to two fifths more than it needs, if all of them have room."""
        rows = self._heat.rowCount()
        room = self.viewport().height() // rows if rows and not self.isWrapping() else 0
        return max(least, min(room, least * 7 // 5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows follow the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decides about the chosen one."""
        index, key = self.currentIndex(), Qt.Key(event.key())
        if not index.isValid():
            super().keyPressEvent(event)
            return
        bib, alt = self._heat.subject(index.row()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in _WORDS:
            self.decided.emit(bib, _WORDS[key])
        elif alt and key in _STEPS:
            self.moved.emit(bib, _STEPS[key])
        elif key is Qt.Key.Key_R:
            self.granted.emit(bib)
        else:
            super().keyPressEvent(event)


_WORDS = {Qt.Key.Key_Plus: True, Qt.Key.Key_Minus: False}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
