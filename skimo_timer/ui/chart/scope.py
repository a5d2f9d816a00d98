"""Which part of the plane the chart shows while nobody zooms: the whole course, and the gaps that matter."""

from collections.abc import Sequence

import numpy as np

from skimo_timer.ui.chart.axes import step_for
from skimo_timer.ui.chart.gaps import Gaps

Range = tuple[float, float]

_LEAST = 30.0  # seconds; less would make a drama of nothing
_AROUND = 6.0  # so many times the worst gap of those who stand out is shown of the field


def gap_range(gaps: Gaps, rows: Sequence[int], pixels: float, header: float) -> Range:
    """From the top (ahead) to the bottom (behind), in seconds.

    Everybody if that can be; but who stands out gets at least a sixth of the height, since one who comes in an hour
    later would press the race for the podium into one line.
    """
    worst = _worst(gaps.behind[list(rows)]) if rows else 0.0
    bottom = max(1.1 * worst, min(1.05 * _worst(gaps.behind), _AROUND * worst if rows else np.inf), _LEAST)
    step = step_for(bottom, 8.0, 1.0)
    bottom = np.ceil(bottom / step) * step
    ahead = max(float(np.nanmin(gaps.behind, initial=0.0)), -bottom)
    per_pixel = (bottom - ahead) / max(pixels - header, 1.0)
    return ahead - header * per_pixel, float(bottom)


def place_range(gaps: Gaps, labels: Sequence[tuple[int, float]], pixels: float, margin: float) -> Range:
    """From start to finish with so many pixels on either side, or as far to the right as the labels reach.

    A label is the row of its line and how many pixels it goes beyond the end of it.
    """
    per_pixel = gaps.x[-1] / max(pixels - 2 * margin, 1.0)
    for row, width in labels:
        end = gaps.x[np.flatnonzero(gaps.known[row])[-1]]
        per_pixel = max(per_pixel, end / max(pixels - margin - width, pixels / 3))
    return float(-margin * per_pixel), float((pixels - margin) * per_pixel)


def _worst(behind: np.typing.NDArray[np.float64]) -> float:
    return float(np.nanmax(behind, initial=0.0))
