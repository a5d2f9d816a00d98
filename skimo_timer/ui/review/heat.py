"""The colours of distance: blue for quicker than the field's middle, orange for slower, plain for what is usual.

Blue and orange are told apart by everybody, and the more so the further apart they are. A ground never comes so close
to the ink that a figure could not be read: text has a contrast of 7:1 or more on every shade (a test measures it).
"""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtGui import QColor

from skimo_timer.core.transitions.review import Usual
from skimo_timer.ui.theme import Tones

STEPS = 12
"""Shades on either side; more nobody tells apart."""

_SPAN = 1.75  # quartile distances from the middle to the last shade
_LEAST = 0.06  # of the median: a field that is all alike has no outliers


def level(time: int | None, usual: Usual | None) -> int:
    """How far a time is from the middle of its field, from -STEPS (much quicker) to STEPS (much slower)."""
    if time is None or usual is None:
        return 0
    span = max(usual.spread * _SPAN, usual.median * _LEAST, 1)
    return max(-STEPS, min(STEPS, round((time - usual.median) / span * STEPS)))


def painter_of(usual: Usual | None) -> Callable[[int | None], int]:
    """`level` for many times of one field."""
    return lambda time: level(time, usual)


def ground(shade: int, tones: Tones, base: QColor) -> QColor:
    """The colour behind a figure."""
    end = tones.quicker if shade < 0 else tones.slower
    return _mixed(abs(shade), end.rgb(), base.rgb())


@lru_cache(maxsize=512)
def _mixed(shade: int, last: int, base: int) -> QColor:
    end, share, plain = QColor(last), shade / STEPS, QColor(base)
    return QColor(
        round(plain.red() + (end.red() - plain.red()) * share),
        round(plain.green() + (end.green() - plain.green()) * share),
        round(plain.blue() + (end.blue() - plain.blue()) * share),
    )
