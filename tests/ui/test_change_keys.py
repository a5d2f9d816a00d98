"""Keys that were changed: in force at once, kept, shown, and refused where another act has them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from skimo_timer import settings
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import keymap
from skimo_timer.ui.dialogs.keys import KeysPanel, field_acts
from skimo_timer.ui.race import key_card
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Keyboard
from tests.ui.test_entry_pad import facts, told

K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(window: RaceWindow) -> Iterator[KeysPanel]:
    window.panels.keys()
    shown = window.findChild(KeysPanel)
    assert isinstance(shown, KeysPanel)
    yield shown
    shown.hide()
    keymap.use({})


def give(panel: KeysPanel, act: str, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Chooses the line of an act, and presses its new key."""
    names = [name for name, _ in panel._acts]
    panel.table.selectRow(names.index(act))
    QTest.keyClick(panel.catch, key, held)


def test_an_act_of_the_entry_field_has_another_key_at_once_and_the_old_one_does_nothing(
    panel: KeysPanel, window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    give(panel, "Space", K.Key_Tab, CONTROL)
    give(panel, "Space", K.Key_ScrollLock)
    assert panel.word.text() == "Saved"
    assert settings.load().keys == {"Space": "ScrollLock"}
    before = facts(keeper)
    keyboard.press(K.Key_Space)
    assert facts(keeper) == before
    keyboard.press(K.Key_ScrollLock)
    assert [bib for _, bib, _ in told(keeper)] == [""]


def test_an_act_of_the_menus_has_another_key_and_the_menu_and_the_card_say_so(
    panel: KeysPanel, window: RaceWindow, keeper: Timekeeper
) -> None:
    give(panel, "F10", K.Key_F10, CONTROL)
    assert "Ctrl+F10" in [one.shortcut().toString() for one in window.menus.actions()]
    html = key_card.printout("today").parts[0].html
    assert "Ctrl+F10" in html
    panel.reset()
    assert "F10" in [one.shortcut().toString() for one in window.menus.actions()]
    assert settings.load().keys == {}


def test_a_key_that_another_act_has_is_refused_and_the_act_is_named(panel: KeysPanel) -> None:
    give(panel, "+", K.Key_Space)
    assert panel.word.text() == "Space is taken: A time now, its bib later"
    give(panel, "+", K.Key_1)
    assert panel.word.text() == "1 cannot be given away."
    assert keymap.changes() == {}


def test_the_time_key_can_be_changed_too(panel: KeysPanel, window: RaceWindow, keeper: Timekeeper) -> None:
    give(panel, "Pause", K.Key_F8, CONTROL)
    window.activateWindow()
    QTest.keyClick(window.windowHandle(), K.Key_Pause)
    assert told(keeper) == []
    QTest.keyClick(window.windowHandle(), K.Key_F8, CONTROL)
    assert len(told(keeper)) == 1


def test_no_two_acts_come_with_one_key(window: RaceWindow) -> None:
    names = [keymap.number(name) for name, _ in [*field_acts(), *window.menus.acts()]]
    assert len(names) == len(set(names))
