"""The widget of pyqtgraph that every chart draws in: without its menu, its buttons and its focus."""

from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def plot_widget(parent: QWidget, axes: Mapping[str, pg.AxisItem]) -> pg.PlotWidget:
    """A bare plot with these axes, by side.

    pyqtgraph makes a menu even where it is not wanted, and nothing but a cycle of Python objects keeps it. The
    collector would destroy it at any time and in any thread, which ends the program where Qt is just going through its
    widgets. So the menu belongs to the plot, and goes with it.
    """
    plot = pg.PlotWidget(parent, axisItems=dict(axes), enableMenu=False)
    menu = plot.getPlotItem().ctrlMenu
    if menu is not None:
        menu.setParent(plot, menu.windowFlags())
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.hideButtons()
    return plot
