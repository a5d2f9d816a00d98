"""The views of the review in the order of their tabs, each with how it is made.

Charts are imported when one is first made: pyqtgraph takes a third of a second to load.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from skimo_timer.ui.chart import GapChart
    from skimo_timer.ui.review.window import ReviewWindow


@dataclass(frozen=True, slots=True)
class View:
    """One view: its name in files, its title, and how to make it for a window."""

    name: str
    title: str
    make: "Callable[[ReviewWindow], QWidget]"


def _strips(window: "ReviewWindow") -> QWidget:
    from skimo_timer.ui.review.charts.strips import Strips

    return Strips(window.studio)


def _lost(window: "ReviewWindow") -> QWidget:
    from skimo_timer.ui.review.charts.lost import Lost

    return Lost(window.studio)


def _split(window: "ReviewWindow") -> QWidget:
    from skimo_timer.ui.review.pages.split import SplitPage

    return SplitPage(window.studio)


def _gaps(window: "ReviewWindow") -> QWidget:
    from skimo_timer.ui.chart import GapChart

    return _joined(GapChart(window.studio.keeper), window)


def _positions(window: "ReviewWindow") -> QWidget:
    from skimo_timer.ui.review.charts.along import PositionChart

    return _joined(PositionChart(window.studio.keeper), window)


def _joined(chart: "GapChart", window: "ReviewWindow") -> QWidget:
    """A chart of the race window, about the same athletes as all other views."""
    studio = window.studio

    def choose() -> None:
        chart.select({effort.progress.bib for effort in studio.chosen_efforts})

    shown = [""]

    def refresh() -> None:
        if shown[0] == studio.classification:
            chart.refresh()
        else:
            shown[0] = studio.classification
            chart.set_classification(studio.classification)

    studio.chosen_changed.connect(choose)
    studio.refreshed.connect(refresh)
    chart.athlete_clicked.connect(studio.choose_athlete)
    refresh()
    choose()
    return chart


def _laps(window: "ReviewWindow") -> QWidget:
    from skimo_timer.ui.review.charts.laps import Laps

    return Laps(window.studio)


def _compare(window: "ReviewWindow") -> QWidget:
    from skimo_timer.ui.review.pages.compare import ComparePage

    return ComparePage(window.studio)


def _what_if(window: "ReviewWindow") -> QWidget:
    from skimo_timer.ui.review.pages.whatif import WhatIfPage

    return WhatIfPage(window.studio)


def _odd(window: "ReviewWindow") -> QWidget:
    from skimo_timer.ui.review.pages.odd import OddPage

    page = OddPage(window.studio)
    page.jump.connect(window.jump)
    return page


def _figures(window: "ReviewWindow") -> QWidget:
    from skimo_timer.ui.review.pages.figures import FiguresPage

    return FiguresPage(window.studio)


VIEWS = (
    View("strips", str(QT_TRANSLATE_NOOP("Labels", "Changes")), _strips),
    View("lost", str(QT_TRANSLATE_NOOP("Labels", "Lost")), _lost),
    View("gap-split", str(QT_TRANSLATE_NOOP("Labels", "Gap split")), _split),
    View("gaps", str(QT_TRANSLATE_NOOP("Labels", "Gaps")), _gaps),
    View("positions", str(QT_TRANSLATE_NOOP("Labels", "Positions")), _positions),
    View("laps", str(QT_TRANSLATE_NOOP("Labels", "Laps")), _laps),
    View("compare", str(QT_TRANSLATE_NOOP("Labels", "Compare")), _compare),
    View("what-if", str(QT_TRANSLATE_NOOP("Labels", "What if")), _what_if),
    View("oddities", str(QT_TRANSLATE_NOOP("Labels", "Oddities")), _odd),
    View("field", str(QT_TRANSLATE_NOOP("Labels", "Field")), _figures),
)
