"""The time key, wherever the keyboard is, and keys that bounce, pressed in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import Key
from skimo_timer.exchange.formats.paper import Part, Printout
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import printing
from skimo_timer.ui.labels import words
from skimo_timer.ui.race import key_guard
from skimo_timer.ui.race.entry_pad import Mode
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Clock, Keyboard
from tests.ui.test_entry_pad import facts, passings, told

K = Qt.Key
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PRESS, ASKED = QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride
Decide = Callable[..., Key]


def to_the_front(qtbot: QtBot, shown: QWidget) -> None:
    """Has the keyboard, as where it was clicked."""
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)


def press_now(key: Qt.Key = K.Key_Pause, held: Qt.KeyboardModifier = NONE) -> None:
    """The time key, into whatever window has the keyboard."""
    there = QGuiApplication.focusWindow()
    assert there is not None
    QTest.keyClick(there, key, held)


@pytest.mark.parametrize(("key", "held"), [(K.Key_Pause, NONE), (K.Key_Space, CONTROL)])
def test_the_time_key_takes_a_time_and_leaves_what_is_typed(
    key: Qt.Key, held: Qt.KeyboardModifier, window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.type("12")
    now = clock.tick()
    press_now(key, held)
    assert told(keeper) == [("T1I", "", now)]
    assert (window.pad.field.text(), window.echo.echo.who) == ("12", "Open time at T1I")
    keyboard.press(K.Key_Return)
    assert [bib for _, bib, _ in told(keeper)] == ["", "12"]


def test_the_time_key_leaves_what_is_chosen(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, passing: Decide
) -> None:
    key = passing("T1I", "10:04:50", "11")
    keyboard.press(K.Key_Down)
    keyboard.type("1")
    press_now()
    assert (window.pad.target, window.pad.field.text()) == (key, "1")
    keyboard.bib("2")
    assert [bib for _, bib, _ in told(keeper)] == ["12", ""]


def test_the_time_key_works_in_every_window_of_the_program_and_leaves_forms_alone(
    window: RaceWindow, qtbot: QtBot, qapp: QApplication, keeper: Timekeeper, clock: Clock
) -> None:
    panels, opened = window.panels, []
    for show in (panels.start_list, panels.setup, panels.settings, panels.closing, panels.still_out, panels.export):
        before = set(qapp.topLevelWidgets())
        show()
        (shown,) = [one for one in qapp.topLevelWidgets() if one not in before and one.isVisible()]
        opened.append(shown)
    for count, shown in enumerate(opened, 1):
        to_the_front(qtbot, shown)
        fields = [one for one in shown.findChildren(QLineEdit) if one.isVisible() and not one.isReadOnly()]
        if fields:
            fields[0].setFocus()
            QTest.keyClicks(fields[0], "12")
        focus, text = qapp.focusWidget(), [one.text() for one in fields]
        now = clock.tick()
        press_now()
        assert told(keeper)[-1] == ("T1I", "", now)
        assert len(passings(keeper)) == count
        assert qapp.focusWidget() is focus
        assert [one.text() for one in fields] == text
        assert shown.isActiveWindow()
    for shown in opened:
        shown.hide()  # an editor asks before it throws away what is typed


def test_the_time_key_works_over_a_question_for_a_file_and_in_an_open_menu(
    window: RaceWindow, qtbot: QtBot, keeper: Timekeeper
) -> None:
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    to_the_front(qtbot, dialog)
    press_now()
    assert len(passings(keeper)) == 1
    dialog.close()
    to_the_front(qtbot, window)
    menu = QMenu(window)
    menu.addAction("one")
    menu.popup(window.pos())
    qtbot.waitUntil(menu.isVisible)
    press_now()
    assert len(passings(keeper)) == 2
    assert menu.isVisible()
    menu.close()


def test_the_time_key_works_in_the_print_preview(window: RaceWindow, qtbot: QtBot, keeper: Timekeeper) -> None:
    shown = printing.preview(window, Printout("Card", (Part("<p>Keys</p>", "", ()),), words(), ""), "A4")
    to_the_front(qtbot, shown)
    press_now()
    assert len(passings(keeper)) == 1
    assert shown.isActiveWindow()
    shown.close()


def test_held_down_the_time_key_takes_one_time(window: RaceWindow, keeper: Timekeeper) -> None:
    for repeated in (False, True, True):
        QApplication.sendEvent(window.windowHandle(), QKeyEvent(PRESS, K.Key_Pause, NONE, "", repeated))
    assert len(passings(keeper)) == 1


def test_where_a_race_is_only_looked_at_the_time_key_takes_nothing(window: RaceWindow, keeper: Timekeeper) -> None:
    window.look_only()
    before = facts(keeper)
    press_now()
    assert facts(keeper) == before


# -- bounces -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def glove(window: RaceWindow, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Presses keys at moments of the keyboard, in milliseconds: `glove((K.Key_Return, 1000), …)`."""
    monkeypatch.setattr(key_guard, "LOCKED_MS", 80)

    def press(*strokes: tuple[Qt.Key, int]) -> None:
        for key, at in strokes:
            for kind in (ASKED, PRESS):
                event = QKeyEvent(kind, key, NONE, chr(key) if key < 0x80 else "")
                event.setTimestamp(at)
                QApplication.sendEvent(window.windowHandle(), event)

    return press


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Enter, K.Key_Space, K.Key_Pause])
@pytest.mark.parametrize(("later", "times"), [(20, 1), (79, 1), (80, 2), (400, 2)])
def test_a_key_that_comes_again_within_80_ms_has_bounced(
    key: Qt.Key, later: int, times: int, glove: Callable[..., None], keeper: Timekeeper
) -> None:
    glove((key, 1000), (key, 1000 + later))
    assert len(passings(keeper)) == times


def test_a_key_that_goes_on_bouncing_is_still_one(glove: Callable[..., None], keeper: Timekeeper) -> None:
    glove(*((K.Key_Return, 1000 + n * 60) for n in range(5)))
    assert len(passings(keeper)) == 1


def test_two_keys_that_take_a_time_at_once_were_one_glove(glove: Callable[..., None], keeper: Timekeeper) -> None:
    glove((K.Key_1, 900), (K.Key_2, 950), (K.Key_Return, 1000), (K.Key_Plus, 1030), (K.Key_Space, 1060))
    assert [bib for _, bib, _ in told(keeper)] == ["12"]


def test_digits_may_come_as_fast_as_they_like(glove: Callable[..., None], keeper: Timekeeper) -> None:
    glove((K.Key_1, 1000), (K.Key_1, 1010), (K.Key_Return, 1020))
    assert [bib for _, bib, _ in told(keeper)] == ["11"]


def test_escape_that_bounces_takes_nothing_back(
    glove: Callable[..., None], keeper: Timekeeper, passing: Decide
) -> None:
    passing("T1I", "10:04:00", "11")
    glove((K.Key_Escape, 1000), (K.Key_Escape, 1050))
    assert len(passings(keeper)) == 1
    glove((K.Key_Escape, 1500))
    assert passings(keeper) == []


def test_a_bouncing_key_of_the_expected_is_no_shortcut_either(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_guard, "LOCKED_MS", 60_000)
    before = len(passings(keeper))
    keyboard.press(K.Key_F1, K.Key_F1, K.Key_F2)
    assert window.expected.bibs
    assert len(passings(keeper)) == before + 1


def test_in_a_form_no_key_is_taken_for_a_bounce(
    window: RaceWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_guard, "LOCKED_MS", 60_000)
    form = QLineEdit()
    qtbot.addWidget(form)
    form.show()
    to_the_front(qtbot, form)
    for key in (K.Key_Minus, K.Key_Minus, K.Key_Space, K.Key_Space):
        QTest.keyClick(form.windowHandle(), key)
    assert form.text() == "--  "
    assert window.pad.mode is Mode.NEW
