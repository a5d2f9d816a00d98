"""The course as one line: uphill where it climbs, downhill where it descends, in the colours of the sport.

It is a drawing and not a profile: no height is known. A climb rises one step, a foot part half a step, descents in a
row fall evenly to the valley, a change lies flat; so a course is known at a glance and a wrong leg is seen at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from skimo_timer.core.course import LegKind
from skimo_timer.ui.labels import leg_word
from skimo_timer.ui.theme import Role, font, scaled, tones

HEIGHT, MARGIN, TOP, BOTTOM = 170, 26, 34, 48
LABEL_LINES = 2
_WIDTH = {LegKind.SKIN: 3.0, LegKind.FOOT: 2.0, LegKind.DESCENT: 2.5, LegKind.LEG: 3.0, LegKind.EXCHANGE: 1.0}
_RISE = {LegKind.SKIN: 1.0, LegKind.FOOT: 0.6, LegKind.LEG: 0.25}
_CHANGE_WIDTH = 1.0


@dataclass(frozen=True, slots=True)
class Stop:
    """A point of the course in the drawing: where it stands, in shares of width and height, and the leg to the next."""

    x: float
    height: float
    code: str
    lap: int
    leg: LegKind | None
    begins_lap: bool


def stops(laps: Sequence[Sequence[tuple[str, LegKind]]]) -> list[Stop]:
    """The drawing of laps, each a list of (code, leg to the next); the last leg of a lap is not used."""
    walked = [
        (code, leg, lap, step == 0) for lap, rows in enumerate(laps, 1) for step, (code, leg) in enumerate(rows[:-1])
    ]
    legs = [leg for _, leg, _, _ in walked]
    heights, along = _heights(legs), [0.0]
    for leg in legs:
        along.append(along[-1] + _WIDTH.get(leg, _CHANGE_WIDTH))
    top, end = max(heights, default=0) or 1.0, along[-1] or 1.0
    drawn = [
        Stop(x / end, height / top, code, lap, leg, begins)
        for x, height, (code, leg, lap, begins) in zip(along, heights, walked, strict=False)
    ]
    last = laps[-1][-1][0] if laps and laps[-1] else ""
    return [*drawn, Stop(1.0, heights[-1] / top, last, len(laps), None, begins_lap=False)] if drawn else []


def _heights(legs: Sequence[LegKind]) -> list[float]:
    heights = [0.0]
    for number, leg in enumerate(legs):
        if leg is LegKind.DESCENT:
            heights.append(heights[-1] * (1 - 1 / _descents_from(legs[number:])))
        else:
            heights.append(heights[-1] + _RISE.get(leg, 0.0))
    return heights


def _descents_from(legs: Sequence[LegKind]) -> int:
    """How many descents follow one another here; changes and plain legs do not end the row."""
    count = 0
    for leg in legs:
        if leg in (LegKind.SKIN, LegKind.FOOT):
            break
        count += leg is LegKind.DESCENT
    return count


class CourseStrip(QWidget):
    """Draws one course; `show_laps` whenever it has changed, `mark` where somebody is editing."""

    def __init__(self) -> None:
        super().__init__()
        self._stops: list[Stop] = []
        self._marked: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("The course")

    def sizeHint(self) -> QSize:
        """As high as the drawing needs."""
        return QSize(scaled(480), scaled(HEIGHT))

    def show_laps(self, laps: Sequence[Sequence[tuple[str, LegKind]]]) -> None:
        """Draws these laps."""
        self._stops = stops(laps)
        self.setAccessibleDescription(
            ", ".join(f"{stop.code} {leg_word(stop.leg)}" if stop.leg else stop.code for stop in self._stops)
        )
        self.update()

    def mark(self, number: int | None) -> None:
        """Puts a ring around the n-th point of the course."""
        self._marked = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt gives it
        """Paints ground, legs, laps and points, one above the other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._stops:
            return
        at = [self._position(stop) for stop in self._stops]
        self._paint_laps(painter, at)
        self._paint_legs(painter, at)
        self._paint_points(painter, at)

    def _position(self, stop: Stop) -> QPointF:
        margin, top, bottom = scaled(MARGIN), scaled(TOP), scaled(BOTTOM)
        height = self.height() - top - bottom
        return QPointF(margin + stop.x * (self.width() - 2 * margin), top + (1 - stop.height) * height * 0.92)

    def _paint_laps(self, painter: QPainter, at: Sequence[QPointF]) -> None:
        painter.setFont(font(Role.SMALL))
        for stop, point in zip(self._stops, at, strict=True):
            if not stop.begins_lap:
                continue
            painter.setPen(QPen(tones().edge, scaled(1), Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(point.x(), scaled(6)), QPointF(point.x(), self.height() - scaled(BOTTOM)))
            painter.setPen(tones().muted)
            painter.drawText(QPointF(point.x() + scaled(6), scaled(18)), f"Lap {stop.lap}")

    def _paint_legs(self, painter: QPainter, at: Sequence[QPointF]) -> None:
        ground = self.height() - scaled(BOTTOM) + 0.0
        for stop, begin, end in zip(self._stops, at, at[1:], strict=False):
            color = tones().leg(stop.leg or LegKind.LEG)
            path = _slope(begin, end)
            below = QPainterPath(path)
            below.lineTo(end.x(), ground)
            below.lineTo(begin.x(), ground)
            painter.fillPath(below, _fading(color, min(begin.y(), end.y()), ground))
            painter.setPen(QPen(color, scaled(5), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)

    def _paint_points(self, painter: QPainter, at: Sequence[QPointF]) -> None:
        """Dots, and codes on the first line below that has room; one that finds none is in the table anyway."""
        painter.setFont(font(Role.SMALL))
        metrics = QFontMetricsF(painter.font())
        free_from = [-1e9] * LABEL_LINES
        for number, (stop, point) in enumerate(zip(self._stops, at, strict=True)):
            marked = number == self._marked
            self._paint_dot(painter, point, marked=marked)
            width = metrics.horizontalAdvance(stop.code)
            left = min(max(point.x() - width / 2, 0.0), self.width() - width)
            row = next((row for row, free in enumerate(free_from) if left >= free), None)
            if row is None:
                continue
            free_from[row] = left + width + scaled(6)
            painter.setPen(tones().text if marked else tones().muted)
            below = self.height() - scaled(BOTTOM) + scaled(20) + row * metrics.height()
            painter.drawText(QPointF(left, below), stop.code)

    def _paint_dot(self, painter: QPainter, point: QPointF, *, marked: bool) -> None:
        radius = scaled(8 if marked else 5)
        painter.setPen(QPen(tones().text, scaled(2)))
        painter.setBrush(tones().blue.wash if marked else tones().base)
        painter.drawEllipse(QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius))


def _slope(begin: QPointF, end: QPointF) -> QPainterPath:
    """A soft line from one point to the next."""
    bend = (end.x() - begin.x()) * 0.4
    path = QPainterPath(begin)
    path.cubicTo(QPointF(begin.x() + bend, begin.y()), QPointF(end.x() - bend, end.y()), end)
    return path


def _fading(color: QColor, top: float, bottom: float) -> QLinearGradient:
    """A colour that thins out downwards."""
    strong, faint = QColor(color), QColor(color)
    strong.setAlphaF(0.30)
    faint.setAlphaF(0.04)
    gradient = QLinearGradient(0, top, 0, bottom)
    gradient.setColorAt(0, strong)
    gradient.setColorAt(1, faint)
    return gradient
