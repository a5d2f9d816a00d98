"""Each change with the whole field on a line: half of it within the band, the middle as a stroke, the chosen in colour.

Where it is known what the best can do, a dashed stroke says so. Who took so long that the field would be pressed into a
corner is beyond the edge, where a number says how many there are; panning shows them.
"""

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from skimo_timer.core.clock import SECOND
from skimo_timer.core.transitions.efforts import Effort, Leg
from skimo_timer.core.transitions.figures import TARGETS
from skimo_timer.core.transitions.review import Usual
from skimo_timer.ui.labels import tr
from skimo_timer.ui.review.charts.axes import NameAxis, TimeAxis
from skimo_timer.ui.review.charts.dots import paint_dots, rim
from skimo_timer.ui.review.charts.plot import Plot, Range, Spots
from skimo_timer.ui.review.studio import Floats, Studio
from skimo_timer.ui.review.words import leg_titles, leg_where, lost_text, time_text, who
from skimo_timer.ui.theme import scaled

_HALF = 0.34  # of a strip is the band, and as far the dots are strewn
_FAR = 2.2  # quartile distances beyond the upper one to the edge of what is shown at first


class Strips(Plot):
    """The strips of all changes, the first on top."""

    upside_down = True

    def __init__(self, studio: Studio) -> None:
        self._names = NameAxis("left")
        self._legs: tuple[Leg, ...] = ()
        self._usual: dict[Leg, Usual] = {}
        self._seconds: Floats = np.empty((0, 0))
        self._strewn: Floats = np.empty((0, 0))
        super().__init__(studio, tr("Each change with the whole field"), self._names, TimeAxis("bottom"))

    def measure(self) -> None:
        """Takes the columns of the changes."""
        review, matrix = self.studio.review, self.studio.matrix
        self._legs = review.changes
        self._usual = {leg: usual for leg in self._legs if (usual := review.usual(leg)) is not None}
        self._seconds = matrix.columns(self._legs)
        rows, strips = self._seconds.shape
        places = (np.arange(rows) * 0.618034 + 0.5) % 1 * 2 - 1  # everybody has a height of the own, in every strip
        self._strewn = np.arange(strips)[None, :] + places[:, None] * _HALF
        titles = leg_titles(review.legs)
        self._names.show_names({float(n): titles[leg] for n, leg in enumerate(self._legs)})
        known = np.isfinite(self._seconds)
        row, strip = np.nonzero(known)
        subjects = matrix.subjects

        def say(spot: int) -> str:
            effort = review.efforts[subjects[row[spot]]]
            leg = self._legs[strip[spot]]
            usual, precision = self._usual.get(leg), effort.progress.precision
            rank = review.rank(effort, leg)
            stands = f"{time_text(effort.taken[leg], precision)} · {rank or '–'}/{usual.count if usual else 0}"
            middle = tr("{lost} to the median").format(lost=lost_text(review.lost(effort, leg), precision))
            return f"{who(effort)}\n{leg_where(leg)}\n{stands} · {middle}"

        self.spots = Spots(self._seconds[known], self._strewn[known], row, subjects, say)

    def nothing(self) -> str:
        """Races without changes, and before the first."""
        if not self._legs:
            return tr("The course has no changes.")
        return "" if self._usual else tr("The strips begin with the first change.")

    def whole(self) -> tuple[Range, Range]:
        """From nothing to the slow end of the widest strip, and all strips."""
        ends = [min(u.worst, u.upper + _FAR * max(u.spread, SECOND)) for u in self._usual.values()]
        own = [time for effort in self.studio.chosen_efforts for time in effort.changes.values() if time is not None]
        right = max([*ends, *own, 10 * SECOND]) / SECOND * 1.08
        strips = max(len(self._legs), 1)
        above = scaled(24) * strips / max(self.view.rect().height() - scaled(24), scaled(60))  # for what the signs mean
        return (0.0, right), (-0.5 - above, strips - 0.4)

    # -- painting --------------------------------------------------------------------------------------------------

    def paint_field(self, painter: QPainter, whole: QRectF) -> None:
        """Bands, dots, middles, targets."""
        for number, leg in enumerate(self._legs):
            if (usual := self._usual.get(leg)) is not None:
                self._paint_band(painter, number, usual)
        known = np.isfinite(self._seconds)
        x, y = self.pixels(self._seconds[known], self._strewn[known])
        color = QColor(self.look.neutral)
        crowd = len(x) / max(len(self._legs), 1)
        color.setAlphaF(float(np.clip(1.1 * (30 / max(crowd, 1)) ** 0.5, 0.22, 0.85)))
        paint_dots(painter, whole, x, y, color, scaled(4 if crowd < 60 else 2.6))
        for number, leg in enumerate(self._legs):
            if (usual := self._usual.get(leg)) is not None:
                self._paint_marks(painter, whole, number, leg, usual)

    def _paint_band(self, painter: QPainter, number: int, usual: Usual) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.blue.wash)
        painter.drawRoundedRect(self._band(number, usual), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _band(self, number: int, usual: Usual) -> QRectF:
        top, bottom = self.at(usual.lower / SECOND, number - _HALF), self.at(usual.upper / SECOND, number + _HALF)
        return QRectF(top, bottom)

    def _paint_marks(self, painter: QPainter, whole: QRectF, number: int, leg: Leg, usual: Usual) -> None:
        look = self.look
        painter.setPen(QPen(look.blue.fill, scaled(1.5)))
        painter.drawRoundedRect(self._band(number, usual), 3, 3)
        painter.setPen(QPen(look.text, scaled(3)))
        painter.drawLine(self.at(usual.median / SECOND, number - _HALF), self.at(usual.median / SECOND, number + _HALF))
        if (target := TARGETS.get(leg.kind)) is not None:
            painter.setPen(QPen(look.green.ink, scaled(2), Qt.PenStyle.DashLine))
            reach = _HALF + 0.12
            seconds = target.elite / SECOND
            painter.drawLine(self.at(seconds, number - reach), self.at(seconds, number + reach))
        right = self.view.viewRange()[0][1]
        beyond = int(np.count_nonzero(self._seconds[:, number] > right))
        if beyond:
            spot = QPointF(whole.right() - scaled(2), self.at(0, number).y())
            self.write(painter, spot, tr("{count} later ▸").format(count=beyond), look.muted, side="left")

    def paint_front(self, painter: QPainter, whole: QRectF) -> None:
        """The chosen, each joined from strip to strip; of one alone also the figures; and what the strokes mean."""
        chosen = self.chosen()
        rows = {subject: number for number, subject in enumerate(self.studio.matrix.subjects)}
        for effort, hue in reversed(chosen):
            row = rows.get(effort.subject)
            if row is None or row >= len(self._seconds):
                continue
            strips = np.flatnonzero(np.isfinite(self._seconds[row]))
            x, y = self.pixels(self._seconds[row, strips], strips.astype(np.float64))
            points = [QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]
            painter.setPen(QPen(hue.fill, scaled(2)))
            for before, after in pairwise(points):
                painter.drawLine(before, after)
            for point in points:
                rim(painter, point, hue.fill, self.look.base, scaled(7))
            if len(chosen) == 1:
                self._write_times(painter, effort, strips.tolist(), points)
        self._paint_key(painter, whole)

    def _write_times(self, painter: QPainter, effort: Effort, strips: list[int], points: list[QPointF]) -> None:
        precision = effort.progress.precision
        if len(points) > 1 and self.view.rect().height() / max(len(self._legs), 1) < scaled(20):
            return
        for strip, point in zip(strips, points, strict=True):
            leg = self._legs[strip]
            rank = self.studio.review.rank(effort, leg)
            text = time_text(effort.taken[leg], precision)
            said = f"{text} ({rank})" if rank is not None else text
            side = "left" if point.x() > self.view.rect().width() * 0.8 else "right"
            self.write(painter, point, said, self.look.text, bold=True, side=side)

    def _paint_key(self, painter: QPainter, whole: QRectF) -> None:
        """What band and strokes mean, in the corner where the field is thin."""
        if not self._usual:
            return
        words = tr("band: half of the field · stroke: median")
        if any(leg.kind in TARGETS for leg in self._legs):
            words += " · " + tr("dashed: elite")
        self.write(
            painter, QPointF(whole.right() - scaled(2), whole.top() + scaled(10)), words, self.look.muted, side="left"
        )
