"""A sheet of a chart that is painted in the pixels of the view: lines keep their width and words their size.

The field's sheet is kept as a picture until figures, range, size or theme are others: another choice then costs one
picture and a few dots, whether the field has ten athletes or two thousand. On paper and in SVG it is painted anew.
"""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap

Paint = Callable[[QPainter, QRectF], None]


class Layer(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Calls `paint` with the painter and the whole view; `kept` keeps the picture until `renew`."""

    def __init__(self, view: pg.ViewBox, paint: Paint, *, z: float, kept: bool = False) -> None:
        super().__init__(view)
        self._view, self._paint, self._kept = view, paint, kept
        self._picture: tuple[object, QPixmap] | None = None
        self.setZValue(z)
        if kept:
            view.sigRangeChanged.connect(self.renew)

    def renew(self, *_: object) -> None:
        """Something else is to be seen."""
        self._picture = None
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole view."""
        return QRectF(self._view.rect())

    def paint(self, painter: QPainter, *_: object) -> None:
        """The picture, or what it would be of."""
        whole = self.boundingRect()
        on_screen = painter.paintEngine().type() == QPaintEngine.Type.Raster
        if not self._kept or not on_screen:
            painter.setClipRect(whole)
            self._draw(painter, whole)
            return
        ratio = painter.device().devicePixelRatioF() * max(painter.worldTransform().m11(), 1.0)
        made_for = whole.size().toTuple(), ratio
        if self._picture is None or self._picture[0] != made_for:
            picture = QPixmap((whole.size() * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            own = QPainter(picture)
            try:
                self._draw(own, QRectF(whole))
            finally:
                own.end()  # a picture must not go while it is being painted
            self._picture = made_for, picture
        painter.drawPixmap(whole, self._picture[1], QRectF(self._picture[1].rect()))

    def _draw(self, painter: QPainter, whole: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, whole)
