"""The review over the demo race: three changes, two missing sides, one athlete who is slow in the changes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.demo import DemoRace, demo_race, facts
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.review.studio import Studio
from skimo_timer.ui.review.window import ReviewWindow


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if theme.tones().dark:
        theme.apply(qapp, "light")


@pytest.fixture(scope="session")
def demo() -> DemoRace:
    return demo_race()


@pytest.fixture
def timed(demo: DemoRace) -> Timekeeper:
    """The demo race after its last passing."""
    keeper = create(Journal.in_memory(), demo.setup, demo.entries)
    keeper.record(*facts(demo))
    return keeper


@pytest.fixture
def studio(timed: Timekeeper) -> Studio:
    """What the views share, computed."""
    made = Studio(timed)
    timed.listen(made.on_change)
    made.watch()
    return made


@pytest.fixture
def review(timed: Timekeeper, qtbot: QtBot) -> ReviewWindow:
    """The window, open, following the race."""
    shown = ReviewWindow(timed)
    timed.listen(shown.on_change)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.open()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown
