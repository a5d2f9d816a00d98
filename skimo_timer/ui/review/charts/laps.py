"""The same change lap by lap, or round by round: does it fade? Each change that comes again has a panel of its own.

The band is half of the field, the stroke its median; the lines of everybody are thin, those of the chosen in colour.
"""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from skimo_timer.core.clock import SECOND
from skimo_timer.core.transitions.efforts import Effort, Leg
from skimo_timer.core.transitions.figures import fades, repeated
from skimo_timer.core.transitions.review import Usual
from skimo_timer.ui.labels import leg_word, tr
from skimo_timer.ui.review.charts.axes import NameAxis, TimeAxis
from skimo_timer.ui.review.charts.dots import rim
from skimo_timer.ui.review.charts.plot import Plot, Range, Spots
from skimo_timer.ui.review.studio import Floats, Studio
from skimo_timer.ui.review.words import leg_where, lost_text, time_text, who
from skimo_timer.ui.theme import Role, font, scaled

_BETWEEN = 1.0  # between two panels


class Laps(Plot):
    """One panel per change that comes again, its laps beside each other."""

    def __init__(self, studio: Studio) -> None:
        self._names = NameAxis("bottom")
        self._panels: list[tuple[Leg, ...]] = []
        self._at: dict[Leg, float] = {}
        self._usual: dict[Leg, Usual] = {}
        self._seconds: Floats = np.empty((0, 0))
        super().__init__(studio, tr("Lap against lap"), TimeAxis("left"), self._names)

    def measure(self) -> None:
        """Takes the columns of the changes that come again."""
        review, matrix = self.studio.review, self.studio.matrix
        self._panels = repeated(review.legs)
        self._at, names, x = {}, {}, 0.0
        for panel in self._panels:
            for leg in panel:
                self._at[leg] = x
                names[x] = leg.stage or tr("lap {lap}").format(lap=leg.lap)
                x += 1
            x += _BETWEEN
        self._names.show_names(names)
        legs = list(self._at)
        self._usual = {leg: usual for leg in legs if (usual := review.usual(leg)) is not None}
        self._seconds = matrix.columns(legs)
        known = np.isfinite(self._seconds)
        row, column = np.nonzero(known)
        places = np.array([self._at[leg] for leg in legs])

        def say(spot: int) -> str:
            effort, leg = review.efforts[matrix.subjects[row[spot]]], legs[column[spot]]
            return f"{who(effort)}\n{leg_where(leg)}: {time_text(effort.taken[leg], effort.progress.precision)}"

        self.spots = Spots(places[column], self._seconds[known], row, matrix.subjects, say)

    def nothing(self) -> str:
        """Courses of one lap."""
        return "" if self._panels else tr("No change of this course comes a second time.")

    def whole(self) -> tuple[Range, Range]:
        """All laps; of the times those that the field has."""
        lows = [usual.best for usual in self._usual.values()]
        highs = [min(u.worst, u.upper + 2 * max(u.spread, SECOND)) for u in self._usual.values()]
        highs += [time for effort in self.studio.chosen_efforts for leg in self._at if (time := effort.taken.get(leg))]
        low, high = min(lows, default=0) / SECOND, max(highs, default=60 * SECOND) / SECOND
        last = max(self._at.values(), default=1.0)
        return (-0.6, last + 0.8), (max(0.0, low - 0.1 * (high - low)), high + 0.16 * (high - low))

    def paint_field(self, painter: QPainter, whole: QRectF) -> None:
        """Bands, everybody's line, medians, the names of the changes."""
        for panel in self._panels:
            known = [leg for leg in panel if leg in self._usual]
            upper = [self.at(self._at[leg], self._usual[leg].upper / SECOND) for leg in known]
            lower = [self.at(self._at[leg], self._usual[leg].lower / SECOND) for leg in known]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.blue.wash)
            painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_everybody(painter)
        for panel in self._panels:
            known = [leg for leg in panel if leg in self._usual]
            middle = [self.at(self._at[leg], self._usual[leg].median / SECOND) for leg in known]
            painter.setPen(QPen(self.look.text, scaled(3)))
            painter.drawPolyline(QPolygonF(middle))
            self._name_panel(painter, whole, panel)

    def _paint_everybody(self, painter: QPainter) -> None:
        """All lines as one path, the fainter the more there are."""
        faint = QColor(self.look.neutral)
        faint.setAlphaF(float(np.clip(0.9 * (20 / max(len(self._seconds), 1)) ** 0.5, 0.07, 0.6)))
        painter.setPen(QPen(faint, 1))
        start = 0
        for panel in self._panels:
            end = start + len(panel)
            block = self._seconds[:, start:end]
            x = np.broadcast_to(np.array([self._at[leg] for leg in panel]), block.shape)
            across, down = self.pixels(x.ravel(), block.ravel())
            joined = np.isfinite(block)
            joined = joined & np.roll(np.isfinite(block), -1, axis=1)
            joined[:, -1] = False
            path = pg.arrayToQPath(across, np.nan_to_num(down, nan=0.0), joined.ravel().astype(np.int32))
            painter.drawPath(path)
            start = end

    def _name_panel(self, painter: QPainter, whole: QRectF, panel: tuple[Leg, ...]) -> None:
        left, right = self.at(self._at[panel[0]] - 0.5, 0).x(), self.at(self._at[panel[-1]] + 0.5, 0).x()
        bold = font(Role.SMALL)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(self.look.muted)
        words = tr("{kind}, out at {point}").format(kind=leg_word(panel[0].kind), point=panel[0].point)
        painter.drawText(QRectF(left, whole.top(), right - left, scaled(24)), Qt.AlignmentFlag.AlignCenter, words)

    def paint_front(self, painter: QPainter, whole: QRectF) -> None:  # noqa: ARG002 - as every chart
        """The chosen in colour, with how much longer the last took than the first."""
        rows = {subject: number for number, subject in enumerate(self.studio.matrix.subjects)}
        legs = list(self._at)
        for effort, hue in reversed(self.chosen()):
            row = rows.get(effort.subject)
            if row is None or row >= len(self._seconds):
                continue
            for panel in self._panels:
                times = [(leg, self._seconds[row, legs.index(leg)]) for leg in panel]
                points = [self.at(self._at[leg], float(t)) for leg, t in times if np.isfinite(t)]
                painter.setPen(QPen(hue.fill, scaled(3)))
                painter.drawPolyline(QPolygonF(points))
                for point in points:
                    rim(painter, point, hue.fill, self.look.base, scaled(6))
                if points:
                    self._say_fade(painter, effort, panel, points[-1], hue.ink)

    def _say_fade(self, painter: QPainter, effort: Effort, panel: tuple[Leg, ...], at: QPointF, ink: QColor) -> None:
        fade = next((one.change for one in fades(self.studio.review, effort) if one.legs == panel), None)
        if fade is not None:
            self.write(painter, at, lost_text(fade, effort.progress.precision), ink, bold=True)
