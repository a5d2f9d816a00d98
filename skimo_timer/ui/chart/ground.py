"""What lies under the lines: a band for each change in the blue of the change box, lap lines, the zero line."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from skimo_timer.ui.chart.axes import ticks
from skimo_timer.ui.chart.gaps import Gaps
from skimo_timer.ui.theme import Role, Tones, font, scaled


class Ground(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Drawn in the pixels of the view, so that lines keep their width and words their size."""

    def __init__(self, view: pg.ViewBox, lap_words: str) -> None:
        """`lap_words` names a lap, with `{0}` for its number."""
        super().__init__(view)
        self._view = view
        self._lap_words = lap_words
        self._gaps: Gaps | None = None
        self._tones: Tones | None = None
        self.setZValue(-10)

    def show_gaps(self, gaps: Gaps, tones: Tones) -> None:
        """Takes the course of the gaps and the colours of the theme."""
        self._gaps, self._tones = gaps, tones
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole view."""
        return QRectF(self._view.rect())

    def paint(self, painter: QPainter, *_: object) -> None:
        """Bands, grid, zero line, laps."""
        if self._gaps is None or self._tones is None:
            return
        whole = self.boundingRect()
        painter.setClipRect(whole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_changes(painter, self._gaps, self._tones, whole)
        self._paint_grid(painter, self._gaps, self._tones, whole)
        self._paint_laps(painter, self._gaps, self._tones, whole)

    def _at(self, x: float, y: float = 0.0) -> QPointF:
        return QPointF(self._view.mapFromView(QPointF(x, y)))

    def _paint_changes(self, painter: QPainter, gaps: Gaps, tones: Tones, whole: QRectF) -> None:
        for index in gaps.course.changes:
            left, right = self._at(gaps.x[index]).x(), self._at(gaps.x[index + 1]).x()
            painter.fillRect(QRectF(left, whole.top(), right - left, whole.height()), tones.blue.wash)

    def _paint_grid(self, painter: QPainter, gaps: Gaps, tones: Tones, whole: QRectF) -> None:
        low, high = self._view.viewRange()[1]
        left, right = self._at(gaps.x[0]).x(), self._at(gaps.x[-1]).x()
        for value in ticks(low, high, whole.height()):
            y = round(self._at(0, value).y()) + 0.5
            faint = QColor(tones.edge)
            faint.setAlpha(130)
            painter.setPen(QPen(tones.neutral, 2) if value == 0 else QPen(faint, 1))
            painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _paint_laps(self, painter: QPainter, gaps: Gaps, tones: Tones, whole: QRectF) -> None:
        start = gaps.x[0]
        several = len(gaps.course.lap_ends) > 1
        words = QFont(font(Role.SMALL))
        words.setBold(True)
        for number, end in enumerate(gaps.course.lap_ends, 1):
            left, right = self._at(start).x(), self._at(gaps.x[end + 1]).x()
            painter.setPen(QPen(tones.neutral, 1.5, Qt.PenStyle.SolidLine if several else Qt.PenStyle.NoPen))
            painter.drawLine(QPointF(right, whole.top()), QPointF(right, whole.bottom()))
            seen = QRectF(left, whole.top(), right - left, header_height()) & whole
            if several and seen.width() > 0:
                painter.setFont(words)
                painter.setPen(tones.muted)
                painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, self._lap_words.format(number))
            start = gaps.x[end + 1]


def header_height() -> int:
    """How much room the names of the laps take above the lines."""
    return scaled(26)
