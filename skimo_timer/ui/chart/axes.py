"""The two axes: gaps as people say them, places by the codes of the crew."""

from collections.abc import Sequence
from math import ceil

import pyqtgraph as pg
from PySide6.QtGui import QFontMetricsF

from skimo_timer.core.clock import SECOND, format_duration, format_gap
from skimo_timer.core.course import Course
from skimo_timer.ui.chart.gaps import positions
from skimo_timer.ui.theme import Role, font, scaled

_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18000)
_CLOSEST = 34  # pixels between two gaps on the axis


def step_for(span: float, pixels: float, closest: float = _CLOSEST) -> int:
    """The smallest round number of seconds that leaves so much room between two ticks."""
    least = span * closest / max(pixels, 1.0)
    return next((step for step in _STEPS if step >= least), _STEPS[-1])


def ticks(low: float, high: float, pixels: float) -> list[float]:
    """Round gaps in seconds from `low` to `high`."""
    step = step_for(high - low, pixels)
    return [float(step * n) for n in range(ceil(low / step), int(high // step) + 1)]


class GapAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Seconds behind, as `+1:30`; ahead of the leader's pace is `-0:05`."""

    def tickValues(self, low: float, high: float, pixels: float) -> list[tuple[float, list[float]]]:
        """One level of ticks, at round minutes and seconds."""
        first, last = sorted((low, high))
        return [(step_for(last - first, pixels), ticks(first, last, pixels))]

    def tickStrings(self, values: Sequence[float], *_: float) -> list[str]:
        """As gaps; the zero line has no sign."""
        return [_gap(round(value) * SECOND) for value in values]


def _gap(gap: int) -> str:
    return format_gap(gap) if gap else format_duration(0)


class PlaceAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """The codes of start and places. Where they would overlap, ends of laps and of the course go first."""

    def __init__(self) -> None:
        """Begins without a course."""
        super().__init__("bottom")
        self._codes: dict[float, str] = {}
        self._order: list[float] = []

    def show_course(self, course: Course) -> None:
        """Takes the places of a course."""
        codes = (course.start_point, *course.codes)
        places = positions(course).tolist()
        self._codes = dict(zip(places, codes, strict=True))
        ends = [places[0], *(places[end + 1] for end in course.lap_ends)]
        self._order = [*ends, *(x for x in places if x not in ends)]
        self.picture = None
        self.update()

    def code_width(self, code: str) -> float:
        """How many pixels a code needs, with the room between two."""
        return float(QFontMetricsF(font(Role.SMALL)).horizontalAdvance(code)) + scaled(8)

    def tickValues(self, low: float, high: float, pixels: float) -> list[tuple[float, list[float]]]:
        """As many places as have room beside each other."""
        per_unit = max(pixels, 1.0) / (high - low)
        taken: dict[float, float] = {}
        for x in self._order:
            half = self.code_width(self._codes[x]) / 2
            if low <= x <= high and all(abs(x - at) * per_unit >= half + other for at, other in taken.items()):
                taken[x] = half
        return [(1.0, sorted(taken))]

    def tickStrings(self, values: Sequence[float], *_: float) -> list[str]:
        """The codes."""
        return [self._codes[value] for value in values]
