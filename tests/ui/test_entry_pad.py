"""Every key of the hot path, pressed in the real window while a race is running."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.facts import Key, PassingAmended, PassingRecorded, Reverted
from skimo_timer.core.passings import Passing
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.race import entry_field
from skimo_timer.ui.race.entry_pad import EntryPad, Mode
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Clock, Keyboard, at

K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Decide = Callable[..., Key]


def passings(keeper: Timekeeper) -> list[Passing]:
    return sorted(keeper.race.passings.values(), key=lambda passing: passing.order)


def told(keeper: Timekeeper) -> list[tuple[str, str, Instant | None]]:
    """Point, bib and time of every passing, in the order of the file."""
    return [(passing.point, passing.bib, passing.time) for passing in passings(keeper)]


def facts(keeper: Timekeeper) -> int:
    return len(keeper.race.ledger.records)


def mode(pad: EntryPad) -> Mode:
    return pad.mode


def stroke(
    window: RaceWindow,
    key: Qt.Key,
    text: str = "",
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    scan_code: int = 0,
    repeated: bool = False,
) -> None:
    """A key with what only a real keyboard adds."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, 0, text, repeated)
    QApplication.sendEvent(window.pad.field, event)


# -- passings ----------------------------------------------------------------------------------------------------------


def test_digits_and_enter_are_a_passing_timed_at_enter(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    began = clock.tick()
    keyboard.type("1")
    clock.tick()
    keyboard.type("2")
    entered = clock.tick()
    keyboard.press(K.Key_Enter)
    (passing,) = passings(keeper)
    assert (passing.point, passing.bib, passing.time) == ("T1I", "12", entered)
    assert passing.recorded.other_time == began
    assert window.pad.field.text() == ""


def test_the_settings_may_say_that_the_first_key_counts(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    window.pad.hand.time_of = "first-key"
    began = clock.tick()
    keyboard.type("12")
    entered = clock.tick()
    keyboard.press(K.Key_Return)
    (passing,) = passings(keeper)
    assert (passing.time, passing.recorded.other_time) == (began, entered)


def test_the_first_key_is_that_of_the_bib_that_was_entered(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.type("9")
    keyboard.press(K.Key_Backspace)
    began = clock.tick(5)
    keyboard.bib("12")
    assert passings(keeper)[0].recorded.other_time == began


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_Return, K.Key_Enter])
def test_a_time_without_a_bib_is_one_key(
    key: Qt.Key, window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    now = clock.tick()
    keyboard.press(key)
    assert told(keeper) == [("T1I", "", now)]
    assert window.echo.echo.who == "Open time at T1I"


def test_space_after_digits_takes_no_time(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.type("12")
    keyboard.press(K.Key_Space)
    assert passings(keeper) == []
    assert window.pad.field.text() == "12"


def test_an_unknown_bib_is_kept_and_flagged(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("99")
    assert [passing.bib for passing in passings(keeper)] == ["99"]
    assert window.echo.echo.state == "unknown-bib"
    assert window.echo.echo.bib == "99"


def test_leading_zeros_do_not_matter(keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("0012")
    assert [passing.bib for passing in passings(keeper)] == ["12"]


def test_what_a_key_held_down_repeats_is_ignored(window: RaceWindow, keeper: Timekeeper) -> None:
    for repeated in (False, True, True):
        stroke(window, K.Key_1, "1", repeated=repeated)
    assert window.pad.field.text() == "1"
    for repeated in (False, True, True):
        stroke(window, K.Key_Return, "\r", repeated=repeated)
    assert [passing.bib for passing in passings(keeper)] == ["1"]


def test_the_number_block_works_whatever_numlock_says(window: RaceWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    block = Qt.KeyboardModifier.KeypadModifier
    for key in (K.Key_End, K.Key_Down, K.Key_PageDown, K.Key_Left, K.Key_Clear, K.Key_Right, K.Key_Home, K.Key_Up):
        stroke(window, key, "", block)
    stroke(window, K.Key_PageUp, "", block)
    stroke(window, K.Key_Insert, "", block)
    assert window.pad.field.text() == "1234567890"
    assert window.pad.picker.point == "T1I"


def test_the_arrows_of_a_mac_are_arrows(window: RaceWindow, passing: Decide, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    key = passing("T1I", "10:05:00", "12")
    stroke(window, K.Key_Down, "", Qt.KeyboardModifier.KeypadModifier)
    assert window.pad.target == key


def test_the_digit_row_of_a_french_keyboard_needs_no_shift(window: RaceWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry_field, "_DIGIT_ROW", {10 + n: "1234567890"[n] for n in range(10)})
    for code, sign in ((10, "&"), (11, "é"), (12, '"')):
        stroke(window, K.Key_Ampersand, sign, scan_code=code)
    stroke(window, K.Key_Asterisk, "*", Qt.KeyboardModifier.ShiftModifier, scan_code=17)
    assert window.pad.field.text() == ""
    assert "No time waits" in window.echo.echo.who


def test_digits_typed_anywhere_land_in_the_field(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    for elsewhere in (window.passings, window.leaderboard.table, window.leaderboard.tabs, window.alerts.table):
        elsewhere.setFocus()
        assert not window.pad.field.hasFocus()
        keyboard.type("1")
        assert window.pad.field.hasFocus()
    assert window.pad.field.text() == "1111"


def test_a_click_leaves_the_keyboard_where_it_is(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, passing: Decide
) -> None:
    passing("T1I", "10:05:00", "12")
    viewport = window.leaderboard.table.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=viewport.rect().center())
    QTest.mouseClick(
        window.leaderboard.tabs, Qt.MouseButton.LeftButton, pos=window.leaderboard.tabs.tabRect(1).center()
    )
    QTest.mouseClick(window.face, Qt.MouseButton.LeftButton)
    assert window.pad.field.hasFocus()
    assert window.leaderboard.classification == "Women"


# -- bibs for open times -----------------------------------------------------------------------------------------------


def test_a_star_gives_the_bib_to_the_oldest_open_time_of_the_point(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.press(K.Key_PageDown, K.Key_Space, K.Key_PageUp)
    first = clock.tick()
    keyboard.press(K.Key_Space)
    second = clock.tick()
    keyboard.press(K.Key_Space)
    clock.tick()
    keyboard.type("12*")
    assert [(point, bib) for point, bib, _ in told(keeper)] == [("T1O", ""), ("T1I", "12"), ("T1I", "")]
    keyboard.type("11*")
    assert told(keeper)[1:] == [("T1I", "12", first), ("T1I", "11", second)]
    assert window.echo.echo.bib == "11"


def test_a_star_without_an_open_time_says_so_and_takes_nothing(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    before = facts(keeper)
    keyboard.type("12*")
    assert window.echo.echo.who == "No time waits for a bib at T1I."
    keyboard.type("*")
    assert window.echo.echo.who == "Type the bib first, then *."
    assert facts(keeper) == before


def test_a_star_gives_the_bib_to_the_open_time_that_is_chosen(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    for _ in range(2):
        clock.tick()
        keyboard.press(K.Key_Space)
    keyboard.press(K.Key_Down)
    keyboard.type("12*")
    assert [bib for _, bib, _ in told(keeper)] == ["", "12"]
    assert mode(window.pad) is Mode.NEW


# -- corrections -------------------------------------------------------------------------------------------------------


def test_backspace_on_the_empty_field_brings_the_last_bib_back_and_keeps_its_time(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    entered = clock.tick()
    keyboard.bib("123")
    clock.tick(30)
    keyboard.press(K.Key_Backspace)
    assert window.pad.field.text() == "123"
    assert mode(window.pad) is Mode.BIB
    keyboard.press(K.Key_Backspace)
    keyboard.press(K.Key_Return)
    assert told(keeper) == [("T1I", "12", entered)]
    assert mode(window.pad) is Mode.NEW
    assert window.echo.echo.who == "Roux Marc"
    assert window.menus.undo.text() == "Undo bib 123 → 12 at T1I"


def test_entering_the_same_bib_again_decides_nothing(keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("12")
    before = facts(keeper)
    keyboard.press(K.Key_Backspace, K.Key_Return)
    assert facts(keeper) == before


def test_backspace_before_anything_was_typed_says_so(window: RaceWindow, keyboard: Keyboard) -> None:
    keyboard.press(K.Key_Backspace)
    assert window.echo.echo.who == "Nothing was typed yet."


def test_escape_leaves_a_correction_alone(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("12")
    keyboard.press(K.Key_Backspace, K.Key_Escape)
    assert mode(window.pad) is Mode.NEW
    assert window.pad.field.text() == ""
    keyboard.bib("11")
    assert [bib for _, bib, _ in told(keeper)] == ["12", "11"]


def test_arrows_choose_a_passing_and_a_typed_bib_corrects_it(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    for bib in ("11", "12", "23"):
        clock.tick()
        keyboard.bib(bib)
    keyboard.press(K.Key_Down, K.Key_Down)
    assert window.passings.current_row() == 1
    assert mode(window.pad) is Mode.BIB
    keyboard.bib("123")
    assert [bib for _, bib, _ in told(keeper)] == ["11", "123", "23"]
    assert window.passings.current_row() is None


def test_up_from_the_newest_passing_leaves_the_list(window: RaceWindow, keyboard: Keyboard) -> None:
    keyboard.bib("11")
    keyboard.press(K.Key_Down, K.Key_Up)
    assert window.pad.target is None
    assert window.passings.current_row() is None


def test_a_chosen_passing_stays_chosen_while_others_come(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.bib("11")
    keyboard.press(K.Key_Down)
    keeper.record(PassingRecorded("LINE", clock.tick(), source="Timy", channel="C1"))
    assert window.passings.current_row() == 1
    keyboard.bib("12")
    assert [bib for _, bib, _ in told(keeper)] == ["12", ""]


def test_a_time_can_be_taken_whatever_is_chosen(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.bib("11")
    keyboard.press(K.Key_Down)
    now = clock.tick()
    keyboard.press(K.Key_Space)
    assert told(keeper)[-1] == ("T1I", "", now)
    assert mode(window.pad) is Mode.NEW


def test_delete_makes_the_chosen_passing_void_and_brings_it_back(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.bib("11")
    keyboard.press(K.Key_Down, K.Key_Delete)
    assert passings(keeper) == []
    assert window.passings_model.index(0, 2).data() == "void · Huber Lena"
    keyboard.press(K.Key_Delete)
    assert [bib for _, bib, _ in told(keeper)] == ["11"]
    reverts = [r.fact for r in keeper.race.ledger.records.values() if isinstance(r.fact, Reverted)]
    assert len(reverts) == 2


def test_delete_without_a_choice_says_how_to_choose(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("11")
    keyboard.press(K.Key_Delete)
    assert "Choose a passing" in window.echo.echo.who
    assert len(passings(keeper)) == 1


def test_one_key_swaps_enter_and_first_key_and_back(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    began = clock.tick()
    keyboard.type("12")
    entered = clock.tick(2)
    keyboard.press(K.Key_Return)
    keyboard.press(K.Key_Left)
    assert told(keeper) == [("T1I", "12", began)]
    keyboard.press(K.Key_Left)
    assert told(keeper) == [("T1I", "12", entered)]


def test_the_time_of_a_gate_is_not_swapped(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keeper.record(PassingRecorded("T1I", clock.tick(), source="Timy", channel="C1"))
    gate = clock.time
    clock.tick(0.5)
    keyboard.bib("12")
    keyboard.press(K.Key_Left)
    assert passings(keeper)[1].time == gate
    assert "gate" in window.echo.echo.who


def test_a_time_is_typed_without_colons(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.bib("12")
    keyboard.press(K.Key_T, held=CONTROL)
    assert mode(window.pad) is Mode.TIME
    keyboard.bib("103512")
    assert told(keeper) == [("T1I", "12", at("10:35:12"))]
    keyboard.press(K.Key_Down)
    keyboard.press(K.Key_T, held=CONTROL)
    keyboard.bib("10:35:13.4")
    assert told(keeper) == [("T1I", "12", at("10:35:13.4"))]
    assert window.menus.undo.text() == "Undo time of 12 at T1I → 10:35:13.4"


@pytest.mark.parametrize(
    ("typed", "time"), [("+30", "10:05:30"), ("-5", "10:04:55"), ("now", "10:07:00"), ("100407", "10:04:07")]
)
def test_a_time_is_moved_by_seconds_or_is_now(
    typed: str, time: str, window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.bib("12")
    clock.tick(120)
    keyboard.press(K.Key_T, held=CONTROL)
    keyboard.type(typed)
    assert len(passings(keeper)) == 1
    keyboard.press(K.Key_Return)
    assert told(keeper) == [("T1I", "12", at(time))]


def test_what_is_no_time_is_said_and_changes_nothing(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.bib("12")
    keyboard.press(K.Key_T, held=CONTROL)
    keyboard.bib("109912")
    assert "109912 is no time" in window.echo.echo.who
    assert told(keeper) == [("T1I", "12", clock.now())]


def test_a_passing_moves_to_the_point_that_is_set(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("12")
    keyboard.press(K.Key_Down, K.Key_PageDown)
    keyboard.press(K.Key_M, held=CONTROL)
    assert [(point, bib) for point, bib, _ in told(keeper)] == [("T1O", "12")]
    assert window.menus.undo.text() == "Undo 12: T1I → T1O"


# -- points, expectation, undo -----------------------------------------------------------------------------------------


def test_page_keys_choose_the_point_round_and_round(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.press(K.Key_PageDown)
    keyboard.bib("12")
    keyboard.press(K.Key_PageUp, K.Key_PageUp)
    keyboard.bib("11")
    assert [(point, bib) for point, bib, _ in told(keeper)] == [("T1O", "12"), ("T2O", "11")]


def test_plus_accepts_whoever_is_expected_first(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    for bib in ("12", "11", "23"):
        clock.tick(3)
        keyboard.bib(bib)
    keyboard.press(K.Key_PageDown)
    assert window.expected.bibs == ["12", "11", "23"]
    now = clock.tick(30)
    keyboard.type("+")
    assert told(keeper)[-1] == ("T1O", "12", now)
    window.desk.settle()
    assert window.expected.bibs == ["11", "23"]


def test_plus_takes_nothing_where_nobody_is_expected(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.press(K.Key_PageDown)
    keyboard.type("+")
    assert passings(keeper) == []
    assert window.echo.echo.who == "Nobody is expected here"


def test_undo_and_redo_say_in_words_what_they_did(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("12")
    keyboard.press(K.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert passings(keeper) == []
    assert window.echo.echo.who == "Undone: passing of 12 at T1I"
    assert window.menus.redo.text() == "Redo passing of 12 at T1I"
    keyboard.press(K.Key_Y, held=Qt.KeyboardModifier.ControlModifier)
    assert [bib for _, bib, _ in told(keeper)] == ["12"]
    assert window.echo.echo.who == "Redone: passing of 12 at T1I"


def test_undo_takes_back_the_operator_and_never_the_gate(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.bib("12")
    keeper.record(PassingRecorded("LINE", clock.tick(60), source="Timy", channel="C1"))
    keyboard.press(K.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert [passing.recorded.source for passing in passings(keeper)] == ["Timy"]


def test_escape_twice_is_undo_for_gloves(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("12")
    keyboard.press(K.Key_Escape)
    assert window.echo.echo.who == "Esc again: undo passing of 12 at T1I"
    assert len(passings(keeper)) == 1
    keyboard.press(K.Key_Escape)
    assert passings(keeper) == []


def test_escape_with_digits_clears_them_first(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("12")
    keyboard.type("3")
    keyboard.press(K.Key_Escape, K.Key_Escape)
    assert window.pad.field.text() == ""
    assert len(passings(keeper)) == 1


def test_a_key_between_two_escapes_disarms(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("12")
    keyboard.press(K.Key_Escape)
    keyboard.bib("11")
    keyboard.press(K.Key_Escape)
    assert len(passings(keeper)) == 2


def test_the_digits_of_a_new_passing_survive_an_undo(window: RaceWindow, keyboard: Keyboard) -> None:
    keyboard.bib("12")
    keyboard.type("1")
    keyboard.press(K.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert window.pad.field.text() == "1"


def test_the_joined_time_of_a_typed_bib_is_that_of_the_gate(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    gate = clock.tick()
    keeper.record(PassingRecorded("T1I", gate, source="Timy", channel="C1"))
    assert window.echo.echo.who == "Open time at T1I"
    clock.tick(0.4)
    keyboard.bib("12")
    assert passings(keeper)[1].time == gate
    assert window.echo.echo.who == "Roux Marc"
    assert window.passings_model.rowCount() == 1


def test_corrections_are_amendments_and_not_new_passings(keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("12")
    keyboard.press(K.Key_Backspace)
    keyboard.press(K.Key_Backspace)
    keyboard.bib("1")
    kinds = [type(record.fact) for record in list(keeper.race.ledger.records.values())[-2:]]
    assert kinds == [PassingRecorded, PassingAmended]


def test_letters_of_team_members_can_be_typed(keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("82b")
    assert [bib for _, bib, _ in told(keeper)] == ["82b"]


def test_the_first_key_of_a_long_typed_bib_is_kept(keyboard: Keyboard, keeper: Timekeeper, clock: Clock) -> None:
    began = clock.now()
    for digit in "123":
        keyboard.type(digit)
        clock.tick(10)
    keyboard.press(K.Key_Return)
    assert passings(keeper)[0].recorded.other_time == began
    assert passings(keeper)[0].time == began + 30 * SECOND
