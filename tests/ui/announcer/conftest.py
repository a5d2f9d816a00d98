"""The announcer's window over the race window of the other tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from skimo_timer.ui.announcer.window import AnnouncerWindow
from skimo_timer.ui.memory import memory
from skimo_timer.ui.race.main_window import RaceWindow


@pytest.fixture
def announcer(window: RaceWindow) -> Iterator[AnnouncerWindow]:
    """Opened by its key, with nothing remembered."""
    memory().remove("announcer")
    window.panels.announcer()
    shown = window.panels.announced.window
    shown.resize(1366, 768)
    QTest.qWaitForWindowExposed(shown)
    yield shown
    shown.close()
    memory().remove("announcer")
