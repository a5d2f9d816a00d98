"""States as shapes, so that they can be told apart without colour and without reading.

A filled disc is fine, a ring waits for something, a diamond is a stranger, two squares are one thing twice, a triangle
wants a decision, a cross does not count. The same shapes stand in the echo line, in the lists and in the status line.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from skimo_timer.core.alerts import AlertCode
from skimo_timer.ui import theme
from skimo_timer.ui.labels import FINE, UNTIMED, VOID
from skimo_timer.ui.theme import Tones

ALARM, WAITING = "alarm", "waiting"
OFF, ON, ABSENT, LOST = "offline", "online", "no device", "lost"


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape and the name of its hue."""

    shape: str
    hue: str


_SIGNS = {
    FINE: Sign("disc", "green"),
    AlertCode.NO_BIB.value: Sign("ring", "purple"),
    AlertCode.UNKNOWN_BIB.value: Sign("diamond", "vermillion"),
    AlertCode.DUPLICATE.value: Sign("twins", "orange"),
    VOID: Sign("cross", "neutral"),
    UNTIMED: Sign("ring", "orange"),
    WAITING: Sign("ring", "vermillion"),
    ALARM: Sign("triangle", "vermillion"),
    ON: Sign("disc", "green"),
    OFF: Sign("ring", "neutral"),
    ABSENT: Sign("ring", "orange"),
    LOST: Sign("triangle", "vermillion"),
    "overdue": Sign("triangle", "vermillion"),
    "late": Sign("ring", "orange"),
    "on-course": Sign("ring", "neutral"),
    "gave-up": Sign("ring", "purple"),
    "stopped": Sign("ring", "purple"),
    "to-start": Sign("ring", "neutral"),
    "not-started": Sign("cross", "neutral"),
    "finished": Sign("disc", "green"),
    "checked-in": Sign("disc", "green"),
}
_ODD = Sign("triangle", "orange")


def fill_of(state: str, tones: Tones) -> QColor:
    """The colour of a state's shape."""
    hue = _SIGNS.get(state, _ODD).hue
    return tones.neutral if hue == "neutral" else QColor(getattr(tones, hue).fill)


def ink_of(state: str, tones: Tones) -> QColor:
    """The colour of a state's words."""
    hue = _SIGNS.get(state, _ODD).hue
    return tones.muted if hue == "neutral" else QColor(getattr(tones, hue).ink)


def draw(painter: QPainter, within: QRectF, state: str) -> None:
    """Draws the shape of a state into a square."""
    tones = theme.tones()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(fill_of(state, tones), within.width() * 0.14)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QBrush(fill_of(state, tones)))
    _DRAW[_SIGNS.get(state, _ODD).shape](painter, within.adjusted(*(within.width() * 0.1 * s for s in (1, 1, -1, -1))))
    painter.restore()


def _points(box: QRectF, *parts: tuple[float, float]) -> list[QPointF]:
    return [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in parts]


def _disc(painter: QPainter, box: QRectF) -> None:
    painter.drawEllipse(box)
    pen = painter.pen()
    pen.setColor(theme.tones().on_fill)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_points(box, (0.28, 0.52), (0.44, 0.68), (0.74, 0.34)))


def _ring(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)


def _diamond(painter: QPainter, box: QRectF) -> None:
    painter.drawPolygon(QPolygonF(_points(box, (0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5))))


def _twins(painter: QPainter, box: QRectF) -> None:
    side = box.width() * 0.62
    painter.drawRect(QRectF(box.right() - side, box.bottom() - side, side, side))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(box.left(), box.top(), side, side))


def _triangle(painter: QPainter, box: QRectF) -> None:
    painter.drawPolygon(QPolygonF(_points(box, (0.5, 0.04), (1, 0.94), (0, 0.94))))
    pen = painter.pen()
    pen.setColor(theme.tones().base)
    painter.setPen(pen)
    painter.drawLine(QLineF(*_points(box, (0.5, 0.4), (0.5, 0.6))))
    painter.drawPoint(*_points(box, (0.5, 0.8)))


def _cross(painter: QPainter, box: QRectF) -> None:
    painter.drawLine(QLineF(box.topLeft(), box.bottomRight()))
    painter.drawLine(QLineF(box.topRight(), box.bottomLeft()))


_DRAW: dict[str, Callable[[QPainter, QRectF], None]] = {
    "disc": _disc,
    "ring": _ring,
    "diamond": _diamond,
    "twins": _twins,
    "triangle": _triangle,
    "cross": _cross,
}


class Light(QWidget):
    """A shape that stands beside a word."""

    def __init__(self, state: str = OFF, pixels: int = 16) -> None:
        super().__init__()
        self._state, self._pixels = state, pixels
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit()

    def show_state(self, state: str) -> None:
        """Shows another state."""
        if state != self._state:
            self._state = state
            self.update()

    def changeEvent(self, _event: QEvent) -> None:
        """Follows the scale."""
        self._fit()

    def _fit(self) -> None:
        side = theme.scaled(self._pixels)
        if side != self.width():
            self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the shape."""
        painter = QPainter(self)
        draw(painter, QRectF(self.rect()), self._state)
        painter.end()
