"""What the tests of dialogs share: the dressed application, and typing as a person does."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.new_race import NewRace

TODAY = dt.date(2027, 1, 10)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):  # no window manager listens offscreen
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Light, and nothing left of the windows of earlier tests: dressing them again would take ever longer."""
    if not qapp.styleSheet():
        theme.apply(qapp, "light")
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def key(widget: QWidget, code: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses one key."""
    QTest.keyClick(widget, code, held)


def write(field: QWidget, text: str) -> None:
    """Replaces what stands in a field, key by key."""
    field.setFocus()
    key(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    key(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def choose(box: QWidget, text: str) -> None:
    """Picks an option with the keyboard."""
    assert isinstance(box, QComboBox)
    wanted = box.findText(text)
    assert wanted >= 0, [box.itemText(n) for n in range(box.count())]
    box.setFocus()
    while box.currentIndex() != wanted:
        key(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)


def press(within: QWidget, name: str) -> None:
    """Clicks a button that can be seen, by its name."""
    buttons = [button for button in within.findChildren(QAbstractButton) if button.isVisible()]
    found = [button for button in buttons if button.accessibleName() == name]
    assert len(found) == 1, [button.accessibleName() for button in buttons]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def kept(qtbot: QtBot, window: QWidget) -> None:
    """Shows a window that would be gone once it is closed."""
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()


@pytest.fixture
def new_race(qtbot: QtBot, tmp_path: Path) -> NewRace:
    window = NewRace(tmp_path, TODAY, list)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.turn_to("race")
    return window
