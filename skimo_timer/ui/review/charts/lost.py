"""What the changes cost against how fast somebody moves: the two gifts of the sport, one along each axis.

On a slanting line everybody has the same result: whoever is further to the left moves better and pays for it in the
changes. The dashed lines part the field in the middle.
"""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from skimo_timer.core.clock import SECOND
from skimo_timer.core.transitions.efforts import Effort
from skimo_timer.core.transitions.review import BEST
from skimo_timer.ui.labels import tr
from skimo_timer.ui.review.charts.axes import TimeAxis, as_gap
from skimo_timer.ui.review.charts.dots import paint_dots, rim
from skimo_timer.ui.review.charts.plot import Plot, Range, Spots
from skimo_timer.ui.review.colours import hue_of
from skimo_timer.ui.review.studio import Floats, Studio
from skimo_timer.ui.review.words import lost_text, time_text, who
from skimo_timer.ui.theme import scaled

_AT_MOST = 0.97  # of the field are in view at first


class Lost(Plot):
    """Everybody who is complete: moving time to the right, time lost in the changes upwards."""

    def __init__(self, studio: Studio) -> None:
        self._efforts: list[Effort] = []
        self._x: Floats = np.empty(0)
        self._y: Floats = np.empty(0)
        title = tr("Time lost in the changes against moving time")
        left, bottom = TimeAxis("left", as_gap), TimeAxis("bottom")
        left.setLabel(tr("lost in the changes to the best of each"))
        bottom.setLabel(tr("moving time"))
        super().__init__(studio, title, left, bottom)

    def measure(self) -> None:
        """Takes those who have both."""
        review, matrix = self.studio.review, self.studio.matrix
        every = [review.efforts[subject] for subject in matrix.subjects]
        moving = [effort.moving if effort.is_measured else None for effort in every]
        rows = [row for row, time in enumerate(moving) if time is not None]
        best = np.array([review.best(leg) for leg in review.changes], dtype=np.float64) / SECOND
        self._efforts = [every[row] for row in rows]
        self._x = np.array([moving[row] for row in rows], dtype=np.float64) / SECOND
        self._y = np.nansum(matrix.columns(review.changes)[rows] - best, axis=1)
        self.spots = Spots(self._x, self._y, np.arange(len(rows)), [e.subject for e in self._efforts], self._say)

    def _say(self, spot: int) -> str:
        effort, review = self._efforts[spot], self.studio.review
        precision = effort.progress.precision
        lost = lost_text(review.lost_in_changes(effort, BEST), precision)
        moving = tr("moving {time} ({rank})").format(
            time=time_text(effort.moving, precision), rank=review.moving_rank(effort)
        )
        return f"{who(effort)}\n{moving}\n" + tr("changes {time} ({rank}), lost {lost}").format(
            time=time_text(effort.total, precision), rank=review.total_rank(effort), lost=lost
        )

    def nothing(self) -> str:
        """Before anybody has finished with every change."""
        return "" if len(self._x) else tr("Nobody has finished with every change known yet.")

    def whole(self) -> tuple[Range, Range]:
        """Almost everybody, and the chosen."""
        if not len(self._x):
            return (0.0, 60.0), (0.0, 60.0)
        left, right = float(self._x.min()), float(np.quantile(self._x, _AT_MOST))
        top = float(np.quantile(self._y, _AT_MOST))
        chosen = [n for n, effort in enumerate(self._efforts) if effort.subject in self.studio.chosen]
        right, top = max([right, *self._x[chosen].tolist()]), max([top, 5.0, *self._y[chosen].tolist()])
        wide = max(right - left, 5.0)
        return (left - 0.06 * wide, right + 0.12 * wide), (-0.08 * top, top * 1.14)

    def paint_field(self, painter: QPainter, whole: QRectF) -> None:
        """Lines of the same result, the middles, the dots."""
        if not len(self._x):
            return
        self._paint_results(painter, whole)
        self._paint_middles(painter, whole)
        color = QColor(self.look.neutral)
        color.setAlphaF(float(np.clip(1.1 * (60 / len(self._x)) ** 0.5, 0.3, 0.85)))
        x, y = self.pixels(self._x, self._y)
        paint_dots(painter, whole, x, y, color, scaled(6 if len(x) < 60 else 4))

    def _paint_results(self, painter: QPainter, whole: QRectF) -> None:
        """Through the first and the middle of the field: there everybody has their result."""
        results = np.sort(self._x + self._y)
        for result, words in ((results[0], tr("the winner's time")), (np.median(results), tr("the median's time"))):
            low, high = self.view.viewRange()[1]
            painter.setPen(QPen(self.look.edge, scaled(2)))
            top = self.at(float(result) - high, high)
            painter.drawLine(self.at(float(result) - low, low), top)
            middle = low + (high - low) * 0.66
            if whole.contains(spot := self.at(float(result) - middle, middle)):
                self.write(painter, spot, words, self.look.muted)

    def _paint_middles(self, painter: QPainter, whole: QRectF) -> None:
        spot = self.at(float(np.median(self._x)), float(np.median(self._y)))
        painter.setPen(QPen(self.look.neutral, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(spot.x(), whole.top()), QPointF(spot.x(), whole.bottom()))
        painter.drawLine(QPointF(whole.left(), spot.y()), QPointF(whole.right(), spot.y()))
        away = scaled(6)
        corners = (
            (QPointF(whole.left() + away - 9, whole.top() + scaled(12)), tr("moves fast, changes slowly"), "right"),
            (QPointF(whole.right() - away + 9, whole.top() + scaled(12)), tr("slow in both"), "left"),
            (QPointF(whole.left() + away - 9, whole.bottom() - scaled(12)), tr("fast in both"), "right"),
            (QPointF(whole.right() - away + 9, whole.bottom() - scaled(12)), tr("moves slowly, changes fast"), "left"),
        )
        for at, words, side in corners:
            self.write(painter, at, words, self.look.muted, side=side)

    def paint_front(self, painter: QPainter, whole: QRectF) -> None:
        """The chosen with their names; the first three where nobody is chosen."""
        rows = {effort.subject: number for number, effort in enumerate(self._efforts)}
        plain = [(effort, hue_of(self.studio, "", self.look)) for effort in self._efforts[:3]]
        for effort, hue in reversed(self.chosen() or plain):
            if (row := rows.get(effort.subject)) is None:
                continue
            point = self.at(float(self._x[row]), float(self._y[row]))
            rim(painter, point, hue.fill, self.look.base, scaled(9 if self.studio.chosen else 6))
            side = "left" if point.x() > whole.width() * 0.75 else "right"
            self.write(painter, point, who(effort), hue.ink, bold=bool(self.studio.chosen), side=side)
