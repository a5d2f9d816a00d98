"""The first page of a new race: what kind of race it is, as cards with the course drawn on each."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from skimo_timer.ui.dialogs.draft import SetupDraft
from skimo_timer.ui.dialogs.parts import ENTER, push, text_label
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.race_kinds import KEPT, KINDS, RaceKind, begin_as
from skimo_timer.ui.dialogs.strip import Stop, paint_legs, stops
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, font, scaled, tones

CARD_WIDTH, CARD_HEIGHT, GAP, PAD = 250, 140, 10, 14
DRAWING = 44


class KindDelegate(QStyledItemDelegate):
    """Draws one card: the title, the course, a sentence."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._stops: dict[str, list[Stop]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """All alike, as wide as the view shares them out."""
        return self._view.gridSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Surface, title, course, sentence; a thick edge around the chosen one."""
        kind = KINDS[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(2, 2, -scaled(GAP), -scaled(GAP))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(tones().blue.fill if chosen else tones().edge, scaled(2 if chosen else 1)))
        painter.setBrush(tones().selected if chosen else tones().raised)
        painter.drawRoundedRect(area, scaled(8), scaled(8))
        inner = area.adjusted(scaled(PAD), scaled(10), -scaled(PAD), -scaled(8))
        painter.setFont(font(Role.BODY))
        painter.setPen(tones().text)
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, tr(kind.title))
        below = inner.top() + painter.fontMetrics().height() + scaled(4)
        self._draw_course(painter, kind, QRectF(inner.left(), below, inner.width(), scaled(DRAWING)))
        painter.setFont(font(Role.SMALL))
        painter.setPen(tones().text if chosen else tones().muted)
        words = QRect(inner)
        words.setTop(below + scaled(DRAWING + 6))
        wrapped = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(wrapped), tr(kind.about))
        painter.restore()

    def _draw_course(self, painter: QPainter, kind: RaceKind, within: QRectF) -> None:
        if kind.key not in self._stops:
            laps = kind.setup.courses[0].laps
            self._stops[kind.key] = stops(
                [list(zip(lap.points, [*lap.legs, lap.legs[-1]], strict=True)) for lap in laps]
            )
        there = self._stops[kind.key]
        thick = scaled(4)
        height = within.height() - thick
        at = [
            QPointF(within.left() + stop.x * within.width(), within.top() + thick / 2 + (1 - stop.height) * height)
            for stop in there
        ]
        paint_legs(painter, there, at, within.bottom(), thick)


class Kinds(QListWidget):
    """The cards, as many beside one another as there is room for. `taken` tells of Enter and of a double click."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Kinds of races"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(KindDelegate(self))
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        for kind in KINDS:
            item = QListWidgetItem(tr(kind.title))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(kind.title)}: {tr(kind.about)}")
            item.setToolTip(tr(kind.about))
            self.addItem(item)
        self.setCurrentRow(0)
        self.itemDoubleClicked.connect(lambda _: self.taken.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards share the width."""
        room = self.viewport().width() - scaled(24)  # else Qt takes the last card to the next line
        across = max(1, room // scaled(CARD_WIDTH))
        self.setGridSize(QSize(room // across, scaled(CARD_HEIGHT + GAP)))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the card; the arrows go from one to the next."""
        if event.key() in ENTER:
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class KindPage(QWidget):
    """The cards and a word about them. `chosen` carries the draft to begin with, `taken` says: go on."""

    chosen = Signal(object)
    taken = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft: SetupDraft | None = None
        self._begun: SetupDraft | None = None
        self._replaced: SetupDraft | None = None
        self.kinds = Kinds()
        self.back = push(tr("Bring back what was there"), self._bring_back, tone="flat", sign="undo")
        self.back.hide()
        about = tr("Choose what comes nearest. Everything can be changed on the next pages.")
        head = QHBoxLayout()
        head.addWidget(text_label(about, Role.BODY, muted=True, wraps=True), 1)
        head.addWidget(self.back)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(10))
        box.addLayout(head)
        box.addWidget(self.kinds, 1)
        self.kinds.currentRowChanged.connect(self._choose)
        self.kinds.taken.connect(self.taken)

    @property
    def kind(self) -> RaceKind:
        """The card that is chosen."""
        return KINDS[self.kinds.currentRow()]

    def fill(self, draft: SetupDraft) -> None:
        """Remembers what there is."""
        self._draft = draft
        self._begun = self._begun or draft

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The cards are no part of the set-up."""
        return draft

    def tell(self, draft: SetupDraft, problems: Problems) -> None:  # noqa: ARG002 - as every page
        """Nothing can be wrong here; remembers what is typed on the other pages."""
        self._draft = draft

    def _choose(self, row: int) -> None:
        if row < 0 or self._draft is None:
            return
        if self._begun is not None and not _same_but_head(self._draft, self._begun):
            self._replaced = self._draft  # something was typed that this would lose
            self.back.show()
        self._begun = begin_as(KINDS[row], self._draft)
        self.chosen.emit(self._begun)

    def _bring_back(self) -> None:
        if self._replaced is not None:
            back, self._replaced = self._replaced, None
            self._begun = back
            self.back.hide()
            self.chosen.emit(back)


def _same_but_head(draft: SetupDraft, begun: SetupDraft) -> bool:
    """Whether a draft is as it was begun but for what another kind of race keeps anyway."""
    kept = replace(
        draft,
        race={**draft.race, **{key: begun.race[key] for key in KEPT}},
        devices=begun.devices,
        tariff=begun.tariff,
        sheet=begun.sheet,
    )
    return kept == begun
