"""A review that is gone is gone: the collector finds no widget of it later, in the middle of something or elsewhere."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.review.views import VIEWS
from skimo_timer.ui.review.window import ReviewWindow

ROUNDS = 4


class Collects(QWidget):
    """Has the collector come while a style sheet goes through all widgets, as any change of Python's may."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            gc.collect()


@pytest.fixture
def uncollected() -> Iterator[None]:
    """The collector comes when it is called, and not before."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def seen_and_gone(keeper: Timekeeper, qapp: QApplication, number: int) -> None:
    """Every view is shown, somebody chosen, the theme changed; then the window goes, closed or not."""
    window = ReviewWindow(keeper)
    window.open()
    for view in range(len(VIEWS)):
        window.page((view * 3 + number) % len(VIEWS))
        window.studio.choose(window.studio.order[view : view + 3])
        qapp.processEvents()
    theme.apply(qapp, "dark" if number % 2 else "light", 1.5 if number % 3 else 1.0)
    qapp.processEvents()
    if number % 2:
        window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.usefixtures("uncollected")
def test_a_review_leaves_no_widget_to_the_collector(timed: Timekeeper, qapp: QApplication) -> None:
    seen_and_gone(timed, qapp, 0)
    before = len(qapp.allWidgets())
    seen_and_gone(timed, qapp, 1)
    assert len(qapp.allWidgets()) == before
    gc.collect()
    assert len(qapp.allWidgets()) == before


@pytest.mark.usefixtures("uncollected")
def test_the_application_is_dressed_while_reviews_come_and_go(timed: Timekeeper, qapp: QApplication) -> None:
    others = [Collects() for _ in range(2)]
    for number in range(ROUNDS):
        seen_and_gone(timed, qapp, number)
        theme.apply(qapp, "light")
    assert all(not other.isVisible() for other in others)
