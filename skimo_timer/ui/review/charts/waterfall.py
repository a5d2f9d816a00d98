"""Where the gap of one athlete to another came from, leg by leg: every bar begins where the one before ended.

Down is lost, up is won back, as in the chart of gaps; the colour is that of the leg on the snow.
"""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from skimo_timer.core.clock import SECOND
from skimo_timer.core.course import LegKind
from skimo_timer.core.transitions.gaps import Gap, Part, Step
from skimo_timer.ui.labels import tr
from skimo_timer.ui.review.charts.axes import NameAxis, TimeAxis, as_gap
from skimo_timer.ui.review.charts.plot import Plot, Range, Spots
from skimo_timer.ui.review.studio import LEADER, MEDIAN, Floats, Studio
from skimo_timer.ui.review.words import leg_where, lost_text, part_word, who
from skimo_timer.ui.theme import scaled

_HALF = 0.38


class Waterfall(Plot):
    """The steps of the gap of whoever is chosen first to whomever the studio compares with."""

    upside_down = True
    depends_on_choice = True

    def __init__(self, studio: Studio) -> None:
        self._names = NameAxis("bottom")
        self._gap: Gap | None = None
        self._sums: Floats = np.zeros(1)
        super().__init__(studio, tr("The gap leg by leg"), TimeAxis("left", as_gap), self._names)

    @property
    def _steps(self) -> tuple[Step, ...]:
        return () if self._gap is None else self._gap.steps

    def measure(self) -> None:
        """Takes the steps of the gap."""
        focus = self.studio.focus
        self._gap = None if focus is None else self.studio.gap(focus)
        lost = np.array([step.lost for step in self._steps], dtype=np.float64) / SECOND
        self._sums = np.concatenate([[0.0], np.cumsum(lost)])
        self._names.show_names({float(n): _name(step) for n, step in enumerate(self._steps)})
        subject = focus.subject if focus is not None else ""
        middle = (self._sums[:-1] + self._sums[1:]) / 2
        rows = np.zeros(len(lost), dtype=np.intp)
        self.spots = Spots(np.arange(len(lost), dtype=np.float64), middle, rows, [subject], self._say)

    def _say(self, spot: int) -> str:
        if self._gap is None:
            return ""
        step, precision = self._steps[spot], self._gap.precision
        where = " + ".join(leg_where(leg) for leg in step.legs) or part_word(step.part)
        after = lost_text(sum(one.lost for one in self._steps[: spot + 1]), precision)
        lost = lost_text(step.lost, precision)
        return f"{where}\n{lost} · " + tr("then {gap} behind").format(gap=after)

    def nothing(self) -> str:
        """Whoever is compared with themselves, or has nothing in common."""
        return "" if self._steps else tr("Choose somebody who is compared with another.")

    def whole(self) -> tuple[Range, Range]:
        """Every bar, with the sum behind the last."""
        low, high = float(self._sums.min()), float(self._sums.max())
        high = max(high, low + 5.0)
        head, foot = scaled(74), scaled(30)
        per_pixel = (high - low) / max(self.view.rect().height() - head - foot, scaled(40))
        count = max(len(self._steps), 1)
        right = scaled(84) * (count + 0.6) / max(self.view.rect().width() - scaled(84), scaled(80))
        return (-0.8, count - 0.2 + right), (low - head * per_pixel, high + foot * per_pixel)

    def paint_field(self, painter: QPainter, whole: QRectF) -> None:
        """Zero line, bars, what was lost in each, the sum."""
        look = self.look
        zero = self.at(0, 0).y()
        painter.setPen(QPen(look.neutral, 2))
        painter.drawLine(QPointF(whole.left(), zero), QPointF(whole.right(), zero))
        for number, step in enumerate(self._steps):
            self._paint_step(painter, number, step)
        if self._gap is not None:
            self._paint_sum(painter, self._gap)

    def _paint_step(self, painter: QPainter, number: int, step: Step) -> None:
        before, after = float(self._sums[number]), float(self._sums[number + 1])
        start, end = self.at(number - _HALF, before), self.at(number + _HALF, after)
        box = QRectF(QPointF(start.x(), min(start.y(), end.y())), QPointF(end.x(), max(start.y(), end.y())))
        box.setHeight(max(box.height(), 2.0))
        color = self._color(step)
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(color if step.lost > 0 else _pale(color))
        painter.drawRoundedRect(box, 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.look.neutral, 1, Qt.PenStyle.DotLine))
        painter.drawLine(end, QPointF(self.at(number + 1 - _HALF, after).x(), end.y()))
        text = lost_text(step.lost, self._gap.precision) if self._gap is not None else ""
        if self.at(1, 0).x() - self.at(0, 0).x() >= scaled(34) and text != "0":
            below = step.lost > 0
            spot = QPointF(box.center().x(), box.bottom() - scaled(7) if below else box.top() + scaled(7))
            self.write(painter, spot, text, self.look.text, side="below" if below else "above")

    def _paint_sum(self, painter: QPainter, gap: Gap) -> None:
        spot = self.at(len(self._steps) - 0.45, float(self._sums[-1]))
        self.write(painter, spot, lost_text(gap.shown, gap.precision), self.look.text, bold=True)

    def _color(self, step: Step) -> QColor:
        kinds = {leg.kind for leg in step.legs}
        if step.part in (Part.PENALTY, Part.START):
            return self.look.orange.fill
        return self.look.leg(kinds.pop()) if len(kinds) == 1 else self.look.leg(LegKind.LEG)

    def paint_front(self, painter: QPainter, whole: QRectF) -> None:
        """Who is compared with whom, and the parts of the gap."""
        focus = self.studio.focus
        if focus is None or self._gap is None:
            return
        other = {LEADER: tr("the leader"), MEDIAN: tr("the field's median")}.get(self.studio.reference)
        reference = self.studio.reference_for(focus)
        named = who(reference) if reference is not None and reference.subject else ""
        said = tr("{who} to {other}").format(who=who(focus), other=named or other or "")
        parts = self._gap.printed
        summed = " · ".join(f"{part_word(part)} {lost_text(t, self._gap.precision)}" for part, t in parts.items() if t)
        at = QPointF(whole.left() + scaled(2), whole.top() + scaled(12))
        self.write(painter, at, said, self.look.text, bold=True)
        self.write(painter, QPointF(at.x(), at.y() + scaled(22)), summed, self.look.text)


def _name(step: Step) -> str:
    """The line where a step ends, and the lap from the second on."""
    if not step.legs:
        return part_word(step.part)
    last = step.legs[-1]
    return f"{last.point} {last.lap}" if last.lap > 1 else last.point


def _pale(color: QColor) -> QColor:
    pale = QColor(color)
    pale.setAlpha(70)
    return pale
