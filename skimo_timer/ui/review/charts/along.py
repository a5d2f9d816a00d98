"""The charts along the course: gaps as in the race window, and the position of everybody at each place.

Positions are drawn by the chart of gaps with other heights: a line that rises wins places. A position counts whose
printed split is smaller, of those who were seen there.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pyqtgraph as pg

from skimo_timer.core.course import Course
from skimo_timer.core.standings import Board
from skimo_timer.ui.chart.axes import GapAxis
from skimo_timer.ui.chart.chart import GapChart
from skimo_timer.ui.chart.gaps import Gaps, measure
from skimo_timer.ui.chart.ground import header_height
from skimo_timer.ui.labels import ordinal
from skimo_timer.ui.theme import scaled

_LEAST, _AROUND = 12, 1.6


class RankAxis(GapAxis):
    """Positions from the first."""

    def tickStrings(self, values: Sequence[float], *_: float) -> list[str]:
        """As ranks."""
        return [ordinal(round(value)) if value >= 1 else "" for value in values]


class PositionChart(GapChart):
    """The position at each place."""

    most_lines = 120

    def measured(self, board: Board, course: Course) -> Gaps:
        """Positions in place of gaps."""
        return ranked(measure(board, course))

    def say(self, gaps: Gaps, row: int, column: int) -> str:
        """The position at a place."""
        return ordinal(round(float(gaps.behind[row, column])))

    def heights(self, gaps: Gaps, rows: Sequence[int], pixels: float) -> tuple[float, float]:
        """From the first to well behind who stands out, or to the last."""
        there = gaps.behind[list(rows)] if rows else gaps.behind
        worst = float(np.nanmax(there, initial=1.0))
        bottom = min(max(worst * _AROUND, _LEAST), float(np.nanmax(gaps.behind, initial=1.0))) + 0.7
        per_pixel = bottom / max(pixels - header_height() - scaled(10), 1.0)
        return 0.3 - per_pixel * (header_height() + scaled(10)), bottom

    def axis(self) -> pg.AxisItem:
        """Ranks."""
        return RankAxis("left")


def ranked(gaps: Gaps) -> Gaps:
    """The position of everybody at each place; nobody has one at the start."""
    splits = np.ascontiguousarray(gaps.splits.T)
    order = np.argsort(splits, axis=1)
    sorted_splits = np.take_along_axis(splits, order, axis=1)
    begins = np.ones(splits.shape, dtype=bool)  # whoever ties with the one before shares the place
    begins[:, 1:] = sorted_splits[:, 1:] != sorted_splits[:, :-1]
    first = np.maximum.accumulate(np.where(begins, np.arange(splits.shape[1]), 0), axis=1)
    places = np.full(splits.shape, np.nan)
    np.put_along_axis(places, order, first + 1.0, axis=1)
    places[np.isnan(splits)] = np.nan
    start = np.full((1, splits.shape[1]), np.nan)
    return replace(gaps, behind=np.concatenate([start, places]).T, estimated=frozenset())
