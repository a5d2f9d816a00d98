"""The axes of the review's charts: times as people say them, changes and ranks by name."""

from collections.abc import Callable, Mapping, Sequence

import pyqtgraph as pg
from PySide6.QtGui import QFontMetricsF

from skimo_timer.core.clock import SECOND, format_duration, format_gap
from skimo_timer.ui.chart.axes import step_for, ticks
from skimo_timer.ui.theme import Role, font, scaled


def as_time(seconds: float) -> str:
    """`1:30`."""
    return format_duration(round(seconds) * SECOND)


def as_gap(seconds: float) -> str:
    """`+1:30`; the zero has no sign."""
    return format_gap(round(seconds) * SECOND).replace("-", "\N{MINUS SIGN}") if round(seconds) else "0"


class TimeAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Round seconds and minutes."""

    def __init__(self, side: str, say: Callable[[float], str] = as_time) -> None:
        super().__init__(side)
        self._say = say
        self._closest = 34.0 if side == "left" else 70.0
        self.setStyle(hideOverlappingLabels=True)

    def tickValues(self, low: float, high: float, pixels: float) -> list[tuple[float, list[float]]]:
        """One level of ticks."""
        first, last = sorted((low, high))
        step = step_for(last - first, pixels, self._closest)
        return [(step, [value for value in ticks(first, last, pixels) if not round(value) % step])]

    def tickStrings(self, values: Sequence[float], *_: float) -> list[str]:
        """As times or gaps."""
        return [self._say(value) for value in values]


class NameAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Names at places of the axis; below each other at the left, beside each other at the bottom."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self._names: dict[float, str] = {}

    def show_names(self, names: Mapping[float, str]) -> None:
        """Takes other names."""
        self._names = dict(names)
        if self.orientation == "left":
            metrics = QFontMetricsF(font(Role.SMALL))
            self.setWidth(max((metrics.horizontalAdvance(name) for name in names.values()), default=0) + scaled(14))
        self.picture = None
        self.update()

    def tickValues(self, low: float, high: float, pixels: float) -> list[tuple[float, list[float]]]:
        """Those in sight that have room."""
        metrics = QFontMetricsF(font(Role.SMALL))
        first, last = sorted((low, high))
        per_unit = max(pixels, 1.0) / max(last - first, 1e-9)
        shown: list[float] = []
        end = float("-inf")
        for value in sorted(self._names):
            half = (
                metrics.height() if self.orientation == "left" else metrics.horizontalAdvance(self._names[value])
            ) / 2
            if first <= value <= last and value * per_unit - half >= end:
                shown.append(value)
                end = value * per_unit + half + (0 if self.orientation == "left" else scaled(8))
        return [(1.0, shown)]

    def tickStrings(self, values: Sequence[float], *_: float) -> list[str]:
        """The names."""
        return [self._names.get(value, "") for value in values]
