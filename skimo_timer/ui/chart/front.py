"""What stands out in front of the thin lines: chosen athletes in colour, with a label at the end of each line.

One item paints all of it in the pixels of the view: lines keep their width, words their size, labels never overlap.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from skimo_timer.ui.chart.gaps import Floats, Gaps
from skimo_timer.ui.chart.ground import header_height
from skimo_timer.ui.chart.labels import spread
from skimo_timer.ui.theme import Role, Tones, font, scaled

_BEFORE_LABEL = 16  # pixels between the end of a line and its label
_PAD = 5
_SHARE = 0.38  # of the view that the words of a label may ask for


@dataclass(frozen=True, slots=True)
class StandOut:
    """One athlete in colour. `value` is the gap, of the leader the time.

    `fresh` is who passed a moment ago; a `guest` stands out for that alone, and the view is not made to fit.
    """

    row: int
    bib: str
    name: str
    value: str
    line: QColor
    ink: QColor
    fresh: bool = False
    guest: bool = False


@dataclass(frozen=True, slots=True)
class Tip:
    """What is said about the point under the mouse."""

    row: int
    column: int
    text: str


class Front(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """The chosen lines, their labels, and the tip."""

    def __init__(self, view: pg.ViewBox) -> None:
        """Begins empty."""
        super().__init__(view)
        self._view = view
        self._gaps: Gaps | None = None
        self._tones: Tones | None = None
        self._stand_outs: Sequence[StandOut] = ()
        self._tip: Tip | None = None
        self._boxes: dict[str, QRectF] = {}
        self.setZValue(10)

    def show_gaps(self, gaps: Gaps, stand_outs: Sequence[StandOut], tones: Tones) -> None:
        """Takes what to paint; the first of the stand-outs are the most important."""
        self._gaps, self._stand_outs, self._tones = gaps, stand_outs, tones
        self.update()

    def show_tip(self, tip: Tip | None) -> None:
        """Takes what the mouse points at."""
        if tip != self._tip:
            self._tip = tip
            self.update()

    def label_at(self, point: QPointF) -> str:
        """The bib whose label is under a point of the view; empty if there is none."""
        return next((bib for bib, box in self._boxes.items() if box.contains(point)), "")

    def label_width(self, stand_out: StandOut) -> float:
        """How much room a label asks for to the right of the end of its line, in pixels."""
        words = self._words(stand_out, self.boundingRect().width() * _SHARE)
        return _BEFORE_LABEL + sum(width for _, _, width in words) + 3 * _PAD

    def boundingRect(self) -> QRectF:
        """The whole view."""
        return QRectF(self._view.rect())

    def paint(self, painter: QPainter, *_: object) -> None:
        """Lines first, the most important on top; then labels, then the tip."""
        if self._gaps is None or self._tones is None:
            return
        painter.setClipRect(self.boundingRect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stand_out in reversed(self._stand_outs):
            self._paint_line(painter, self._gaps, self._tones, stand_out.row, stand_out.line, fresh=stand_out.fresh)
        self._paint_labels(painter, self._gaps, self._tones)
        if self._tip is not None and self._tip.row < len(self._gaps.athletes):
            self._paint_line(painter, self._gaps, self._tones, self._tip.row, self._tones.text)
            self._paint_tip(painter, self._gaps, self._tones, self._tip)

    # -- lines -----------------------------------------------------------------------------------------------------

    def pixels(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Points of the chart in pixels of the view."""
        (left, right), (top, bottom) = self._view.viewRange()
        whole = self.boundingRect()
        return (x - left) / (right - left) * whole.width(), (y - top) / (bottom - top) * whole.height()

    def _points(self, gaps: Gaps, row: int) -> tuple[list[int], list[QPointF]]:
        """The columns with a value, and where they are in pixels."""
        columns = np.flatnonzero(gaps.known[row])
        x, y = self.pixels(gaps.x[columns], gaps.behind[row, columns])
        return columns.tolist(), [QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]

    def _paint_line(
        self, painter: QPainter, gaps: Gaps, tones: Tones, row: int, color: QColor, *, fresh: bool = False
    ) -> None:
        columns, points = self._points(gaps, row)
        if not points:
            return
        runs = list(_runs(columns, points))
        for run in runs:  # a rim in the colour of the ground keeps crossing lines apart
            _stroke(painter, run, tones.base, scaled(6))
        for run in runs:
            _stroke(painter, run, color, scaled(3))
        for before, after in pairwise(runs):
            _stroke(painter, [before[-1], after[0]], color, scaled(2), dashed=True)
        painter.setPen(QPen(tones.base, 1.5))
        painter.setBrush(color)
        for column, point in zip(columns, points, strict=True):
            if column:
                painter.drawEllipse(point, scaled(4), scaled(4))
        if fresh:
            halo = QColor(color)
            halo.setAlpha(70)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(points[-1], scaled(13), scaled(13))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    # -- labels ----------------------------------------------------------------------------------------------------

    def _fonts(self) -> tuple[QFont, QFont]:
        plain = font(Role.TABLE if self.boundingRect().height() >= scaled(340) else Role.BODY)
        bold = QFont(plain)
        bold.setBold(True)
        return plain, bold

    def _words(self, stand_out: StandOut, room: float) -> list[tuple[str, QFont, float]]:
        """Bib, name and value: text, font, width. The name is cut where there is not room enough for all."""
        plain, bold = self._fonts()
        thin, thick = QFontMetricsF(plain), QFontMetricsF(bold)
        space = thin.horizontalAdvance(" ")
        left = room - thick.horizontalAdvance(stand_out.bib + stand_out.value) - 3 * space
        name = thin.elidedText(stand_out.name, Qt.TextElideMode.ElideRight, max(left, 0.0))
        parts = ((stand_out.bib, bold, thick), (name, plain, thin), (stand_out.value, bold, thick))
        return [(text, each, metrics.horizontalAdvance(text) + space) for text, each, metrics in parts if text]

    def _paint_labels(self, painter: QPainter, gaps: Gaps, tones: Tones) -> None:
        self._boxes = {}
        height = QFontMetricsF(self._fonts()[1]).height() + 2
        low, high = float(header_height()), self.boundingRect().height()
        room = max(0, int((high - low) / height))
        ends = [(one, points[-1]) for one in self._stand_outs if (points := self._points(gaps, one.row)[1])]
        ends = [(one, end) for one, end in ends if self._is_seen(end) or one.guest][:room]
        centres = spread([min(max(end.y(), low), high) for _, end in ends], height, low, high)
        for (stand_out, end), centre in zip(ends, centres, strict=True):
            self._paint_label(painter, tones, stand_out, end, centre, height)

    def _is_seen(self, point: QPointF) -> bool:
        return bool(self.boundingRect().adjusted(-1, -1, 1, 1).contains(point))

    def _paint_label(
        self, painter: QPainter, tones: Tones, stand_out: StandOut, end: QPointF, centre: float, height: float
    ) -> None:
        left = end.x() + _BEFORE_LABEL
        whole = self.boundingRect().width()
        words = self._words(stand_out, max(whole - left - 3 * _PAD, whole * _SHARE))
        box = QRectF(left, centre - height / 2 + 1, sum(width for _, _, width in words) + 2 * _PAD, height - 2)
        self._boxes[stand_out.bib] = box
        painter.setPen(QPen(stand_out.line, 1.5))
        painter.drawLine(end, QPointF(left, centre))
        ground = QColor(tones.base)
        ground.setAlpha(225)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(stand_out.ink)
        at = left + _PAD
        for text, each, width in words:
            painter.setFont(each)
            painter.drawText(QRectF(at, box.top(), width, box.height()), Qt.AlignmentFlag.AlignVCenter, text)
            at += width

    # -- tip -------------------------------------------------------------------------------------------------------

    def _paint_tip(self, painter: QPainter, gaps: Gaps, tones: Tones, tip: Tip) -> None:
        whole = self.boundingRect()
        columns, points = self._points(gaps, tip.row)
        if tip.column not in columns:
            return
        point = points[columns.index(tip.column)]
        painter.setPen(QPen(tones.text, 2))
        painter.drawEllipse(point, scaled(7), scaled(7))
        painter.setFont(font(Role.BODY))
        metrics = QFontMetricsF(painter.font())
        width, height = metrics.horizontalAdvance(tip.text) + 4 * _PAD, metrics.height() + 2 * _PAD
        left = min(max(point.x() - width / 2, 2.0), whole.width() - width - 2)
        above = point.y() - height - scaled(14)
        box = QRectF(left, above if above > header_height() else point.y() + scaled(14), width, height)
        painter.setPen(QPen(tones.edge, 1))
        painter.setBrush(tones.raised)
        painter.drawRoundedRect(box, 5, 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(tones.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tip.text)


def _runs(columns: Sequence[int], points: Sequence[QPointF]) -> Iterator[list[QPointF]]:
    """Cuts a line where a place is missing."""
    run = [points[0]]
    for before, column, point in zip(columns, columns[1:], points[1:], strict=False):
        if column > before + 1:
            yield run
            run = []
        run.append(point)
    yield run


def _stroke(painter: QPainter, points: Sequence[QPointF], color: QColor, width: float, *, dashed: bool = False) -> None:
    pen = QPen(color, width, Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(list(points)))
