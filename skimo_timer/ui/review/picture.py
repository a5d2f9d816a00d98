"""A chart as a file: PNG at twice the size, or SVG, with its title and who the colours are.

Charts paint in the pixels of their view, so a picture is the chart as it stands, zoomed part and all. For paper it is
drawn once more in the colours of print.
"""

from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, font, on_paper, scaled, tones

SHARPNESS = 2

Legend = Sequence[tuple[str, QColor]]
"""Who stands out, with the colour."""


def save_picture(chart: QWidget, path: Path, title: str, legend: Legend, *, paper: bool = False) -> None:
    """Writes what a chart shows, as SVG or PNG by the ending of the path. Raises OSError where it cannot."""
    write = _svg if path.suffix == ".svg" else _png
    with on_paper() if paper else nullcontext():
        _dress(chart)
        written = write(chart, path, title, legend)
    _dress(chart)
    if not written:
        raise OSError(tr("{path} cannot be written").format(path=path))


def _dress(chart: QWidget) -> None:
    """Has the chart take the colours of the moment, and draw."""
    QApplication.sendEvent(chart, QEvent(QEvent.Type.PaletteChange))
    chart.redraw()  # type: ignore[attr-defined]  # every chart can


def _head_height() -> int:
    return scaled(64)


def _size(chart: QWidget) -> QSize:
    return QSize(chart.width(), chart.height() + _head_height())


def _png(chart: QWidget, path: Path, title: str, legend: Legend) -> bool:
    size = _size(chart)
    image = QImage(size * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(tones().base)
    painter = QPainter(image)
    _draw(painter, chart, QRect(0, 0, size.width(), size.height()), title, legend)
    painter.end()
    return image.save(str(path))


def _svg(chart: QWidget, path: Path, title: str, legend: Legend) -> bool:
    size, generator = _size(chart), QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    painter.fillRect(QRect(0, 0, size.width(), size.height()), tones().base)
    _draw(painter, chart, QRect(0, 0, size.width(), size.height()), title, legend)
    return painter.end()


def _draw(painter: QPainter, chart: QWidget, whole: QRect, title: str, legend: Legend) -> None:
    """Title, colours, chart."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    head = QRectF(whole).adjusted(scaled(12), scaled(6), -scaled(12), 0)
    head.setHeight(scaled(30))
    painter.setFont(font(Role.TABLE))
    painter.setPen(tones().text)
    painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
    painter.setFont(font(Role.SMALL))
    metrics, left = QFontMetricsF(painter.font()), head.left()
    for name, color in legend:
        spot = QRectF(left, head.bottom() + scaled(8), scaled(10), scaled(10))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(spot)
        painter.setPen(tones().text)
        width = metrics.horizontalAdvance(name)
        words = QRectF(spot.right() + scaled(5), head.bottom(), width + 2, scaled(26))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        left = words.right() + scaled(16)
    plot = chart.findChild(pg.PlotWidget)
    if plot is not None:
        plot.render(painter, QRectF(whole).adjusted(0, _head_height(), 0, 0), plot.viewport().rect())
