"""What is painted beside the leaderboard: cards of the last passings, and who comes next with a countdown.

Painted by hand, because the size of type follows the window, and as many cards are shown as fit whole: a card that is
cut in half is read aloud in half.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from skimo_timer.core.clock import Instant, format_duration
from skimo_timer.core.course import LegKind
from skimo_timer.core.matching.expected import Expected, Lateness
from skimo_timer.ui import theme
from skimo_timer.ui.announcer.cards import Card
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Face(QWidget):
    """Something painted whose type is `em` pixels high."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.em = 24
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_em(self, em: int) -> None:
        """Other type."""
        self.em = em
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a few lines."""
        return QSize(self.em * 16, self.em * 8)

    def font_of(self, share: float, *, bold: bool = False) -> QFont:
        """Type as large as a share of an em."""
        font = theme.font(Role.TABLE)
        font.setPixelSize(max(10, round(self.em * share)))
        font.setBold(bold)
        return font

    def line(
        self, painter: QPainter, box: QRectF, text: str, font: QFont, ink: QColor, *, right: bool = False
    ) -> float:
        """Writes a line, shortened where there is no room; returns how wide it is."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(box.width())))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box, _RIGHT if right else _LEFT, shown)
        return metrics.horizontalAdvance(shown)


class Cards(Face):
    """The last passings, newest on top; as many as fit."""

    def __init__(self) -> None:
        super().__init__(tr("Last passings"))
        self.cards: list[Card] = []

    def show_cards(self, cards: list[Card]) -> None:
        """Shows others."""
        if cards != self.cards:
            self.cards = cards
            self.setAccessibleDescription(". ".join(card.spoken for card in cards))
            self.update()

    @property
    def most(self) -> int:
        """How many could have room."""
        return max(1, int(self.height() // (self.em * 2.6)) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cards from the top down."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0.0
        for number, card in enumerate(self.cards):
            height = self._height(card)
            if number and top + height > self.height():
                break
            self._card(painter, QRectF(0, top, self.width(), height), card, newest=number == 0)
            top += height + self.em * 0.35
        if not self.cards:
            box = QRectF(0, 0, self.width(), self.em * 2)
            self.line(painter, box, tr("Nobody has passed yet."), self.font_of(0.85), theme.tones().muted)
        painter.end()

    def _height(self, card: Card) -> float:
        _, text = self._told(card)
        rest = QFontMetrics(self.font_of(0.78)).boundingRect(0, 0, self._room, 10_000, _WRAP, text).height()
        lines = QFontMetrics(self.font_of(1, bold=True)).height() + QFontMetrics(self.font_of(0.9, bold=True)).height()
        return lines + (rest if text else 0) + self.em * 0.5

    def _told(self, card: Card) -> tuple[str, str]:
        """The line in bold, with as many facts as have room in it, and the rest."""
        metrics, count = QFontMetrics(self.font_of(0.9, bold=True)), 1
        while count < min(2, len(card.facts)):
            if metrics.horizontalAdvance(", ".join(card.facts[: count + 1])) > self._room:
                break
            count += 1
        club = () if self._has_room(card) else (card.club,)
        return ", ".join(card.facts[:count]), " · ".join((*card.facts[count:], *club))

    def _has_room(self, card: Card) -> bool:
        """Whether the club can stand behind the name."""
        name, small = QFontMetrics(self.font_of(1, bold=True)), QFontMetrics(self.font_of(0.78))
        others = sum(name.horizontalAdvance(text) for text in (card.bib, card.name, card.time))
        return not card.club or others + small.horizontalAdvance(card.club) + self.em * 1.5 <= self._room

    @property
    def _room(self) -> int:
        return max(40, int(self.width() - self.em * 1.2))

    def _card(self, painter: QPainter, box: QRectF, card: Card, *, newest: bool) -> None:
        tones, em = theme.tones(), self.em
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.selected if newest else tones.raised)
        painter.drawRoundedRect(box, em * 0.2, em * 0.2)
        painter.setBrush(tones.leg(LegKind(card.kind)) if card.kind else tones.neutral)
        painter.drawRoundedRect(QRectF(box.left(), box.top(), em * 0.25, box.height()), em * 0.1, em * 0.1)
        left, top = box.left() + em * 0.7, box.top() + em * 0.2
        name, fact, small = self.font_of(1, bold=True), self.font_of(0.9, bold=True), self.font_of(0.78)
        row = QRectF(left, top, self._room, QFontMetrics(name).height())
        time = self.line(painter, row, card.time, name, tones.text, right=True)
        bib = self.line(painter, row, card.bib, name, tones.blue.ink)
        row.setLeft(left + bib + em * 0.5)
        row.setRight(row.right() - time - em * 0.5)
        width = self.line(painter, row, card.name, name, tones.text)
        row.setLeft(row.left() + width + em * 0.5)
        if self._has_room(card):
            self.line(painter, row, card.club, small, tones.muted)
        row = QRectF(left, row.bottom(), self._room, QFontMetrics(fact).height())
        told, rest = self._told(card)
        self.line(painter, row, told, fact, tones.text)
        painter.setFont(small)
        painter.setPen(tones.text)
        painter.drawText(QRectF(left, row.bottom(), self._room, box.bottom() - row.bottom()), _WRAP, rest)


class Coming(Face):
    """Who comes next, by name, with the time to come."""

    def __init__(self) -> None:
        super().__init__(tr("Who comes next"))
        self._expected: Sequence[Expected] = ()
        self._now = Instant(0)

    @property
    def most(self) -> int:
        """How many lines there are."""
        return max(1, int(self.height() // (self.em * 1.35)))

    def show_expected(self, expected: Sequence[Expected], now: Instant) -> None:
        """Shows others, or the same a second later."""
        shown = [(one.bib, countdown(one, now)) for one in expected]
        if shown != [(one.bib, countdown(one, self._now)) for one in self._expected]:
            self.update()
        self._expected, self._now = expected, now
        self.setAccessibleDescription(", ".join(f"{one.bib} {one.name} {countdown(one, now)}" for one in expected))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One line each."""
        painter, tones, em = QPainter(self), theme.tones(), self.em
        height = em * 1.35
        font, bold = self.font_of(0.9), self.font_of(0.9, bold=True)
        for number, one in enumerate(self._expected[: self.most]):
            row = QRectF(em * 0.7, number * height, self.width() - em * 1.2, height)
            ink = tones.orange.ink if one.lateness is Lateness.OVERDUE else tones.text
            when = self.line(painter, row, countdown(one, self._now), bold, ink, right=True)
            bib = self.line(painter, row, one.bib, bold, tones.blue.ink)
            row.setLeft(row.left() + max(bib, em * 1.6) + em * 0.5)
            row.setRight(row.right() - when - em * 0.5)
            self.line(painter, row, one.name, font, tones.text)
        if not self._expected:
            box = QRectF(em * 0.7, 0, self.width() - em, height)
            self.line(painter, box, tr("Nobody is expected here at the moment."), self.font_of(0.85), tones.muted)
        painter.end()


def countdown(one: Expected, now: Instant) -> str:
    """The time to come, `0:20`; of who is late by how much, and nothing where nobody can say."""
    if one.due is None:
        return ""
    if one.due >= now:
        return format_duration(one.due - now)
    return tr("late {0}").format(format_duration(now - one.due))
