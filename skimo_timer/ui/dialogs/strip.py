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
from skimo_timer.ui.labels import leg_word, tr
from skimo_timer.ui.theme import Role, font, scaled, tones

HEIGHT, MARGIN, TOP, BOTTOM, LINE = 160, 26, 34, 30, 18
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
        self.setAccessibleName(tr("The course"))

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
        """Paints laps, legs and points, one above the other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Role.SMALL))
        if not self._stops:
            return
        lines = self._label_lines(QFontMetricsF(painter.font()))
        used = max((line for line in lines if line is not None), default=0)
        ground = self.height() - scaled(BOTTOM + used * LINE)
        at = [self._position(stop, ground) for stop in self._stops]
        self._paint_laps(painter, at, ground)
        paint_legs(painter, self._stops, at, ground, scaled(5))
        self._paint_points(painter, at)
        self._paint_codes(painter, lines, ground)

    def _x(self, stop: Stop) -> float:
        return scaled(MARGIN) + stop.x * (self.width() - 2 * scaled(MARGIN))

    def _position(self, stop: Stop, ground: float) -> QPointF:
        top = scaled(TOP)
        return QPointF(self._x(stop), top + (1 - stop.height) * (ground - top) * 0.92)

    def _label_span(self, stop: Stop, metrics: QFontMetricsF) -> tuple[float, float]:
        """From where to where a code is written: around its point, but never out of sight."""
        width = metrics.horizontalAdvance(stop.code)
        left = min(max(self._x(stop) - width / 2, 0.0), self.width() - width)
        return left, left + width

    def _label_lines(self, metrics: QFontMetricsF) -> list[int | None]:
        """On which line below the drawing each code finds room; one that finds none is in the table anyway."""
        free_from = [-1e9] * LABEL_LINES
        lines: list[int | None] = []
        for stop in self._stops:
            left, right = self._label_span(stop, metrics)
            line = next((line for line, free in enumerate(free_from) if left >= free), None)
            lines.append(line)
            if line is not None:
                free_from[line] = right + scaled(6)
        return lines

    def _paint_laps(self, painter: QPainter, at: Sequence[QPointF], ground: float) -> None:
        for stop, point in zip(self._stops, at, strict=True):
            if not stop.begins_lap:
                continue
            painter.setPen(QPen(tones().edge, scaled(1), Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(point.x(), scaled(6)), QPointF(point.x(), ground))
            painter.setPen(tones().muted)
            painter.drawText(QPointF(point.x() + scaled(6), scaled(18)), tr("Lap {n}").format(n=stop.lap))

    def _paint_points(self, painter: QPainter, at: Sequence[QPointF]) -> None:
        for number, point in enumerate(at):
            self._paint_dot(painter, point, marked=number == self._marked)

    def _paint_codes(self, painter: QPainter, lines: Sequence[int | None], ground: float) -> None:
        metrics = QFontMetricsF(painter.font())
        for number, (stop, line) in enumerate(zip(self._stops, lines, strict=True)):
            if line is None:
                continue
            left, _ = self._label_span(stop, metrics)
            painter.setPen(tones().text if number == self._marked else tones().muted)
            painter.drawText(QPointF(left, ground + scaled(20 + line * LINE)), stop.code)

    def _paint_dot(self, painter: QPainter, point: QPointF, *, marked: bool) -> None:
        radius = scaled(8 if marked else 5)
        painter.setPen(QPen(tones().text, scaled(2)))
        painter.setBrush(tones().blue.wash if marked else tones().base)
        painter.drawEllipse(QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius))


def paint_legs(
    painter: QPainter, drawn: Sequence[Stop], at: Sequence[QPointF], ground: float, thickness: float
) -> None:
    """Paints the legs between points that stand `at` their places, with their colour fading to the ground."""
    for stop, begin, end in zip(drawn, at, at[1:], strict=False):
        color = tones().leg(stop.leg or LegKind.LEG)
        path = _slope(begin, end)
        below = QPainterPath(path)
        below.lineTo(end.x(), ground)
        below.lineTo(begin.x(), ground)
        painter.fillPath(below, _fading(color, min(begin.y(), end.y()), ground))
        painter.setPen(QPen(color, thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


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
