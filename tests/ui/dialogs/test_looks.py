"""Every window: it fits a small screen, also at twice the size; what can be hit is large enough and has a name."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QScrollArea, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from skimo_timer.journal import Journal
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import create
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.changes import ChangesPanel
from skimo_timer.ui.dialogs.devices import DevicesDialog
from skimo_timer.ui.dialogs.new_race import ChangeSetup, NewRace
from skimo_timer.ui.dialogs.settings import SettingsDialog
from skimo_timer.ui.dialogs.start import StartPanel
from skimo_timer.ui.dialogs.start_list import StartListPanel
from skimo_timer.ui.start_window import StartWindow
from tests.ui.conftest import ENTRIES, Clock
from tests.ui.dialogs.conftest import TODAY
from tests.ui.dialogs.test_draft import RICH

SMALL = (1366, 768)
LEAST = 32


def start(_: Path) -> StartPanel:
    return StartPanel(create(Journal.in_memory(), RICH, ENTRIES).race, Clock().now, print)


def start_list(_: Path) -> StartListPanel:
    return StartListPanel(create(Journal.in_memory(), RICH, ENTRIES).race, print, print)


def changes(_: Path) -> ChangesPanel:
    return ChangesPanel(create(Journal.in_memory(), RICH, ENTRIES).race, Clock().now, print)


WINDOWS: list[Callable[[Path], QWidget]] = [
    lambda path: StartWindow([path / "gone.skimo"]),
    lambda path: NewRace(path, TODAY, list),
    lambda _: ChangeSetup(RICH, list),
    lambda _: DevicesDialog(RICH, list),
    start,
    start_list,
    changes,
    lambda _: SettingsDialog(Settings(), print),
]
NAMES = ["start window", "new race", "change set-up", "gates", "starts", "start list", "changes", "settings"]


@pytest.fixture(scope="module", params=[1.0, 2.0], ids=["usual size", "twice the size"])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    theme.apply(qapp, "light", request.param)
    yield request.param
    theme.apply(qapp, "light")


@pytest.fixture(params=WINDOWS, ids=NAMES)
def window(request: pytest.FixtureRequest, scale: float, qtbot: QtBot, tmp_path: Path) -> QWidget:
    made: QWidget = request.param(tmp_path)
    qtbot.addWidget(made)
    made.show()
    return made


def targets(window: QWidget) -> list[QWidget]:
    """What can be hit, the parts of Qt's own widgets excepted."""
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    found = [widget for kind in kinds for widget in window.findChildren(kind) if widget.isVisible()]
    return [widget for widget in found if not isinstance(widget.parentWidget(), QComboBox | QLineEdit | QTabBar)]


def test_it_fits_a_small_screen(window: QWidget) -> None:
    least = window.minimumSizeHint()
    assert least.width() <= SMALL[0]
    assert least.height() <= SMALL[1]


def test_what_can_be_hit_is_large_enough(window: QWidget, scale: float) -> None:
    found = targets(window)
    assert found
    small = [w.accessibleName() for w in found if min(w.height(), w.width()) < LEAST * scale]
    assert small == []


def test_what_can_be_hit_has_a_name(window: QWidget) -> None:
    assert [widget for widget in targets(window) if not widget.accessibleName()] == []


def test_no_button_cuts_its_words(window: QWidget) -> None:
    buttons = [widget for widget in targets(window) if isinstance(widget, QAbstractButton) and widget.text()]
    cut = [b.text() for b in buttons if b.width() < b.fontMetrics().horizontalAdvance(b.text())]
    assert cut == []


def test_it_is_no_modal_window(window: QWidget) -> None:
    assert not window.isModal()


def test_pages_scroll_only_where_they_have_to(window: QWidget, scale: float) -> None:
    window.resize(*SMALL)
    QApplication.processEvents()
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    assert scale > 1 or [area for area in areas if area.horizontalScrollBar().isVisible()] == []
