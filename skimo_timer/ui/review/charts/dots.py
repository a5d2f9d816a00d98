"""Many dots: as circles while they are few, as a picture of how many lie on one another where they are thousands.

Forty-eight thousand circles take Qt half a second. A picture counts the dots of each pixel and grows them to a disc:
the more there are on one spot, the darker it is, which circles on circles would not show.
"""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from skimo_timer.ui.review.studio import Floats

FEW = 2500
_RADIUS = 2


def paint_dots(painter: QPainter, whole: QRectF, x: Floats, y: Floats, color: QColor, size: float) -> None:
    """Paints dots at these pixels; those outside of the view are left out."""
    inside = (x >= whole.left()) & (x <= whole.right()) & (y >= whole.top()) & (y <= whole.bottom())
    x, y = x[inside], y[inside]
    if len(x) <= FEW:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for left, top in zip(x.tolist(), y.tolist(), strict=True):
            painter.drawEllipse(QPointF(left, top), size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return
    painter.drawImage(whole, _picture(whole, x, y, color))


def _picture(whole: QRectF, x: Floats, y: Floats, color: QColor) -> QImage:
    width, height = max(1, round(whole.width())), max(1, round(whole.height()))
    columns = np.clip((x - whole.left()).astype(np.intp), 0, width - 1)
    rows = np.clip((y - whole.top()).astype(np.intp), 0, height - 1)
    counts = np.bincount(rows * width + columns, minlength=width * height).reshape(height, width).astype(np.float32)
    grown = np.zeros_like(counts)
    for down in range(-_RADIUS, _RADIUS + 1):
        for right in range(-_RADIUS, _RADIUS + 1):
            if down * down + right * right <= _RADIUS * _RADIUS:
                grown += np.roll(counts, (down, right), (0, 1))
    alpha = 1.0 - (1.0 - color.alphaF()) ** grown
    pixels = np.empty((height, width, 4), dtype=np.uint8)  # BGRA, premultiplied
    for channel, value in enumerate((color.blueF(), color.greenF(), color.redF(), 1.0)):
        pixels[:, :, channel] = alpha * (value * 255)
    image = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()  # of its own memory: numpy's goes


def rim(painter: QPainter, at: QPointF, fill: QColor, ring: QColor, size: float) -> None:
    """One dot that stands out: filled, with a ring in the colour of the ground."""
    painter.setPen(QPen(ring, size * 0.45))
    painter.setBrush(fill)
    painter.drawEllipse(at, size, size)
    painter.setBrush(Qt.BrushStyle.NoBrush)
