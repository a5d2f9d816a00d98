"""What the mouse points at: the nearest line, and on it the nearer of its two ends."""

import numpy as np

from skimo_timer.ui.chart.gaps import Floats, Ints

NEAR = 14.0
"""Pixels from which on nothing is meant."""

_IN_FRONT = 5.0  # pixels that who stands out counts as nearer


def nearest(x: Floats, y: Floats, at: tuple[float, float], front: list[int]) -> tuple[int, int] | None:
    """(row, column) of the point meant; `x` (columns) and `y` (rows, columns) are pixels, as is `at`.

    Lines are met everywhere, also where they bridge a missing reading; None if none is near.
    """
    after = int(np.clip(np.searchsorted(x, at[0]), 1, len(x) - 1))
    left, right = _last_before(y, after), _first_from(y, after)
    rows = np.flatnonzero((left >= 0) & (right >= 0))
    ends = np.flatnonzero((left >= 0) & (right < 0))
    away = np.full(len(y), np.inf)
    a, b = left[rows], right[rows]
    share = np.clip((at[0] - x[a]) / (x[b] - x[a]), 0.0, 1.0)
    away[rows] = np.abs(y[rows, a] + share * (y[rows, b] - y[rows, a]) - at[1])
    away[ends] = np.hypot(x[left[ends]] - at[0], y[ends, left[ends]] - at[1])
    away[front] -= _IN_FRONT
    if not len(away) or away.min() > NEAR:
        return None
    row = int(away.argmin())
    before, beyond = int(left[row]), int(right[row])
    if beyond >= 0 and (before == 0 or at[0] - x[before] > x[beyond] - at[0]):  # at the start there is nothing to say
        return row, beyond
    return row, before


def _last_before(y: Floats, column: int) -> Ints:
    """The last column before one that has a value, of each row; -1 where there is none."""
    known = np.isfinite(y[:, :column])
    return np.where(known.any(axis=1), column - 1 - known[:, ::-1].argmax(axis=1), -1)


def _first_from(y: Floats, column: int) -> Ints:
    """The first column from one on that has a value, of each row; -1 where there is none."""
    known = np.isfinite(y[:, column:])
    return np.where(known.any(axis=1), column + known.argmax(axis=1), -1)
