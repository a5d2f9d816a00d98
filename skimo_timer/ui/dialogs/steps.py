"""The list of pages at the side of the set-up editor: title, what it holds in a few words, and whether it is sound."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from skimo_timer.ui import shapes
from skimo_timer.ui.labels import FINE, tr
from skimo_timer.ui.theme import Role, font, scaled, tones

SUMMARY = int(Qt.ItemDataRole.UserRole) + 1
STATE = int(Qt.ItemDataRole.UserRole) + 2
HEIGHT, WIDTH, PAD = 52, 220, 12


class State(StrEnum):
    """How a page is."""

    SOUND = "sound"
    NEEDED = "needed"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Step:
    """What the list says of one page."""

    summary: str
    state: State = State.SOUND


_SHAPES = {State.SOUND: FINE, State.NEEDED: shapes.OFF, State.WRONG: shapes.ALARM}


class StepDelegate(QStyledItemDelegate):
    """Draws two lines and a mark."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """All alike."""
        return QSize(scaled(WIDTH), scaled(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Background of the chosen one, title, summary, mark."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        inner = area.adjusted(scaled(PAD), scaled(5), -scaled(PAD), -scaled(6))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones().selected)
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), scaled(6), scaled(6))
        text = inner.adjusted(0, 0, -scaled(24), 0)
        painter.setFont(font(Role.BODY))
        painter.setPen(tones().text)
        painter.drawText(text, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.setFont(font(Role.SMALL))
        painter.setPen(tones().muted)
        summary = painter.fontMetrics().elidedText(
            str(index.data(SUMMARY) or ""), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, summary)
        side = scaled(16)
        mark = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
        shapes.draw(painter, mark, _SHAPES[State(index.data(STATE) or State.SOUND)])
        painter.restore()


class Steps(QListWidget):
    """The pages by their titles; the current row is the page that is shown."""

    def __init__(self, titles: list[str]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pages of the set-up"))
        self.setItemDelegate(StepDelegate(self))
        self.setFixedWidth(scaled(WIDTH))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addItems(titles)
        self.setCurrentRow(0)

    def tell(self, number: int, step: Step) -> None:
        """Shows what a page holds and how it is."""
        item: QListWidgetItem = self.item(number)
        item.setData(SUMMARY, step.summary)
        item.setData(STATE, step.state.value)
        words = {State.SOUND: "", State.NEEDED: tr("something is needed"), State.WRONG: tr("something is wrong")}
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}: {step.summary} {words[step.state]}".strip())
