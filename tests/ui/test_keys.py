"""The keys of the operator's table: who is expected, digits that are no bib, laps, rulings, what is suggested."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from skimo_timer.core.clock import MINUTE
from skimo_timer.core.facts import Key, Pinned, RulingKind
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.race import entry_field
from skimo_timer.ui.race.entry_pad import EntryPad, Mode
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Clock, Keyboard, at
from tests.ui.test_entry_pad import facts, passings, stroke, told

K = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Decide = Callable[..., Key]


def mode(pad: EntryPad) -> Mode:
    return pad.mode


@pytest.fixture
def spread(window: RaceWindow, keeper: Timekeeper, clock: Clock, passing: Decide) -> RaceWindow:
    """11 has done T1I and T1O, 12 and 123 are between them, at T1O it is 10:05:40."""
    passing("T1I", "10:04:00", "11")
    passing("T1O", "10:05:00", "11")
    passing("T1I", "10:05:00", "12")
    passing("T1I", "10:05:20", "123")
    clock.time = at("10:05:40")
    window.pad.picker.choose("T1O")
    window.desk.settle()
    return window


# -- who is expected ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [K.Key_F2, K.Key_2])
def test_one_key_takes_the_second_of_those_who_are_expected(
    key: Qt.Key, spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    assert spread.expected.bibs == ["12", "123"]
    now = clock.tick()
    for held in [Qt.KeyboardModifier.NoModifier] if key == K.Key_F2 else [CONTROL]:
        keyboard.press(key, held=held)
    assert told(keeper)[-1] == ("T1O", "123", now)
    assert spread.echo.echo.bib == "123"


def test_alt_and_a_digit_too_also_in_the_digit_row_of_a_french_keyboard(
    spread: RaceWindow, keeper: Timekeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entry_field, "_DIGIT_ROW", {10 + n: "1234567890"[n] for n in range(10)})
    stroke(spread, K.Key_Eacute, "é", ALT, scan_code=11)
    assert told(keeper)[-1][1] == "123"


def test_a_key_of_nobody_says_so_and_takes_nothing(spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    before = facts(keeper)
    keyboard.press(K.Key_F9)
    assert spread.echo.echo.who == "Nobody is expected as number 9"
    assert facts(keeper) == before


def test_a_key_of_the_expected_works_wherever_the_keyboard_is(
    spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    spread.leaderboard.table.setFocus()
    keyboard.press(K.Key_F1)
    assert told(keeper)[-1][:2] == ("T1O", "12")


def test_two_quick_plus_are_two_athletes_and_the_others_keep_their_keys(
    spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.press(K.Key_Plus)
    assert [key.text() for key in spread.expected._keys[:1]] == ["✓  12"]
    clock.tick(0.2)
    keyboard.press(K.Key_F2)
    assert [bib for _, bib, _ in told(keeper)[-2:]] == ["12", "123"]
    keyboard.press(K.Key_Z, K.Key_Z, held=CONTROL)
    clock.tick(2)
    spread.desk.settle()
    keyboard.press(K.Key_Plus, K.Key_Plus)
    assert [bib for _, bib, _ in told(keeper)[-2:]] == ["12", "123"]


def test_a_key_that_has_just_been_taken_takes_nobody(
    spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.press(K.Key_F1)
    before = facts(keeper)
    QTest.mouseClick(spread.expected._keys[0], Qt.MouseButton.LeftButton)
    keyboard.press(K.Key_F1)
    assert facts(keeper) == before
    assert "Nobody is expected" in spread.echo.echo.who


def test_while_a_hand_is_at_work_the_row_stays_and_then_it_follows(
    spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock, passing: Decide
) -> None:
    keyboard.press(K.Key_Plus)
    passing("T1I", "10:05:00", "23")
    clock.tick(0.5)
    spread.desk.settle()
    assert spread.expected.bibs == ["123"]
    clock.tick(0.6)
    spread.desk.settle()
    assert spread.expected.bibs == ["23", "123"]


def test_a_row_that_changes_under_the_hand_gives_nobody_else(
    spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock, passing: Decide
) -> None:
    clock.tick()
    passing("T1I", "10:04:59", "23")
    spread.desk.settle()
    assert spread.expected.bibs == ["23", "12", "123"]
    clock.tick(0.2)
    keyboard.press(K.Key_Plus)
    assert told(keeper)[-1][1] == "12"
    clock.tick(0.05)
    keyboard.press(K.Key_Plus)
    assert told(keeper)[-1][1] == "23"


def test_a_wrong_bib_is_mended_by_typing_over_it(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("132")
    keyboard.press(K.Key_Backspace)
    keyboard.bib("123")
    assert [bib for _, bib, _ in told(keeper)] == ["123"]


@pytest.mark.parametrize(("typed", "time"), [("100352", "10:03:52"), ("+30", "10:05:30"), ("-5", "10:04:55")])
def test_a_time_is_typed_without_colons(
    typed: str, time: str, window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.bib("12")
    keyboard.press(K.Key_T, held=CONTROL)
    keyboard.bib(typed)
    assert told(keeper)[-1] == ("T1I", "12", at(time))


def test_the_row_of_keys_counts_down_and_says_who_is_overdue(spread: RaceWindow, clock: Clock) -> None:
    texts = [key.text() for key in spread.expected._keys[:2]]
    assert texts == ["+  12  Roux Marc  0:20", "F2  123  0:44"]
    clock.time = at("10:07:10")
    spread.desk.show_expected()
    assert [key.text() for key in spread.expected._keys[:2]] == ["+  12  Roux Marc  late 1:10", "F2  123  late 0:46"]
    assert [key.property("tone") for key in spread.expected._keys[:2]] == ["overdue", "overdue"]


def test_who_should_long_have_been_seen_is_in_the_tray_and_to_be_decided(
    spread: RaceWindow, keyboard: Keyboard, clock: Clock, keeper: Timekeeper
) -> None:
    assert spread.expected.missing.isHidden()
    clock.time = at("10:18:00")
    spread.desk.show_alerts()
    assert spread.expected.missing.text() == "Missing: 1"
    sentences = [str(spread.alerts_model.index(row, 1).data()) for row in range(spread.alerts_model.rowCount())]
    assert "23 Caduff Gian should long have been seen at T1I, lap 1." in sentences
    QTest.mouseClick(spread.expected.missing, Qt.MouseButton.LeftButton)
    assert "23 (T1I)" in spread.echo.echo.who
    spread.pad.picker.choose("T1I")
    keyboard.bib("23")
    spread.desk.settle()
    assert spread.expected.missing.isHidden()


# -- digits that are no bib --------------------------------------------------------------------------------------------


def test_the_last_digit_of_the_only_one_due_is_enough_and_is_shown_before_enter(
    spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.type("3")
    spread.desk.show_expected()
    assert spread.pad.says == "Enter: 123 Kovač Živa"
    now = clock.tick()
    keyboard.press(K.Key_Return)
    assert told(keeper)[-1] == ("T1O", "123", now)


def test_an_exact_bib_always_wins(spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("23")
    assert told(keeper)[-1][1] == "23"


def test_before_the_field_has_spread_a_last_digit_is_nobody(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.bib("2")
    assert told(keeper)[-1][1] == "2"
    assert window.echo.echo.state == "unknown-bib"


def test_two_who_end_so_are_offered_and_nobody_is_guessed(
    spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, passing: Decide
) -> None:
    passing("T1I", "10:05:10", "23")
    spread.desk.settle()
    keyboard.type("3")
    spread.desk.show_expected()
    assert spread.pad.says == "Enter: 3, not entered · or 23, 123"
    assert spread.expected.bibs == ["23", "123"]
    keyboard.press(K.Key_Return)
    assert told(keeper)[-1][1] == "3"


def test_an_unreadable_digit_is_whoever_is_expected_and_fits(
    spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.type("1.3")
    spread.desk.show_expected()
    assert spread.pad.says == "Enter: 123 Kovač Živa"
    keyboard.press(K.Key_Return)
    assert told(keeper)[-1][1] == "123"


def test_where_several_fit_enter_takes_the_time_and_a_key_takes_one_of_them(
    spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.type("1.")
    spread.desk.show_expected()
    assert spread.expected.bibs == ["12", "11"]
    keyboard.press(K.Key_F1)
    assert told(keeper)[-1][1] == "12"
    keyboard.type("..")
    spread.desk.show_expected()
    assert spread.pad.field.text() == ""  # a point on the empty field is no digit


def test_a_time_of_whom_only_a_digit_was_read_waits_with_what_was_read(
    spread: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock, passing: Decide
) -> None:
    passing("T1I", "10:05:30", "23")
    spread.desk.settle()
    keyboard.type("9.")
    now = clock.tick()
    keyboard.press(K.Key_Return)
    (last,) = passings(keeper)[-1:]
    assert (last.bib, last.time, last.recorded.note) == ("", now, "9.")


# -- the lap of a passing ----------------------------------------------------------------------------------------------


def test_a_passing_is_pinned_to_a_lap_with_keys_and_freed_again(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.bib("12")
    before = keeper.race.progress["12"]
    keyboard.press(K.Key_Down)
    keyboard.press(K.Key_K, held=CONTROL)
    assert mode(window.pad) is Mode.LAP
    keyboard.bib("2")
    assert mode(window.pad) is Mode.NEW
    assert keeper.race.progress["12"].times[4] == at("10:05:00")
    assert window.passings_model.index(0, 2).data() == "pinned · Roux Marc"
    assert window.menus.undo.text() == "Undo 12 pinned to T1I, lap 2"
    keyboard.press(K.Key_K, K.Key_K, held=CONTROL)
    assert keeper.race.progress["12"] == before
    assert window.passings_model.index(0, 2).data() == "Roux Marc"


def test_a_passing_that_serves_nothing_is_no_matter_any_more(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.bib("12")
    clock.tick(40)
    keyboard.bib("12")
    window.desk.settle()
    assert window.alerts_model.rowCount() == 1
    keyboard.press(K.Key_Down, held=CONTROL)
    keyboard.press(K.Key_K, held=CONTROL)
    keyboard.bib("0")
    window.desk.settle()
    assert window.alerts_model.rowCount() == 0
    assert window.passings_model.index(0, 2).data() == "serves nothing · Roux Marc"
    keyboard.press(K.Key_Z, held=CONTROL)
    window.desk.settle()
    assert window.alerts_model.rowCount() == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("7", "The course of 12 does not come to T1I in lap 7."),
        ("x", "x is no lap: 1, 2, … or 0 for none."),
    ],
)
def test_a_lap_that_cannot_be_is_refused_in_plain_words(
    typed: str, said: str, window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.bib("12")
    before = facts(keeper)
    keyboard.press(K.Key_K, held=CONTROL)
    keyboard.bib(typed)
    assert window.echo.echo.who == said
    assert facts(keeper) == before


def test_the_menu_of_a_row_offers_its_laps(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("12")
    menu = window.passings.menu(0)
    (laps,) = [one for one in menu.findChildren(type(menu)) if one.title().startswith("Serves")]
    assert [action.text() for action in laps.actions()] == ["T1I, lap 1", "T1I, lap 2", "Nothing", "As matched"]
    laps.actions()[1].trigger()
    assert keeper.race.progress["12"].times[4] is not None
    words = [r.fact for r in keeper.race.ledger.records.values() if isinstance(r.fact, Pinned)]
    assert [(word.bib, word.point, word.lap) for word in words] == [("12", "T1I", 2)]
    menu.close()


# -- rulings, help, start ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "status"), [(K.Key_F10, "DNF"), (K.Key_F11, "DNS")])
def test_a_status_is_the_bib_a_key_and_enter(
    key: Qt.Key, status: str, window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.type("12")
    keyboard.press(key, K.Key_Return)
    assert keeper.race.progress["12"].status == status
    assert window.ruling.isHidden()
    assert window.pad.field.hasFocus()


def test_where_somebody_gave_up_can_be_typed_into_the_row(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.type("12")
    keyboard.press(K.Key_F10)
    keyboard.type("t1o 1")
    keyboard.press(K.Key_Return)
    assert keeper.race.progress["12"].verdict.reason == "T1O 1"


def test_a_penalty_is_the_bib_a_key_the_code_and_enter(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.type("12")
    keyboard.press(K.Key_F12)
    keyboard.type("C.13")
    keyboard.press(K.Key_Return)
    assert [ruling.value for ruling in keeper.race.progress["12"].verdict.penalties] == ["C.13"]


def test_the_key_of_a_penalty_twice_is_a_disqualification(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    keyboard.type("12")
    keyboard.press(K.Key_F12, K.Key_F12)
    assert window.ruling.kind.currentData() == RulingKind.DSQ
    keyboard.press(K.Key_Return)
    assert keeper.race.progress["12"].status == "DSQ"


def test_no_key_of_the_window_has_two_meanings(window: RaceWindow) -> None:
    keys = [key.toString() for action in window.menus.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {"F1", "F9", "F10", "F12", "Ctrl+K"} <= set(keys)
    assert QKeySequence("Ctrl+1").toString() not in keys


# -- what is suggested -------------------------------------------------------------------------------------------------


def test_a_point_on_the_empty_field_accepts_and_on_a_french_number_block_a_comma(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper
) -> None:
    for sign in (".", ","):
        keyboard.bib("21")
        window.desk.settle()
        keyboard.type(sign)
        assert told(keeper)[-1][1] == "12"
        keyboard.press(K.Key_Z, held=CONTROL)
        assert told(keeper)[-1][1] == "21"
        keyboard.press(K.Key_Z, held=CONTROL)


def test_nothing_to_accept_is_said(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    before = facts(keeper)
    keyboard.type(".")
    assert window.echo.echo.who == "Nothing is suggested."
    assert facts(keeper) == before


def test_two_numbers_in_one_are_two_passings_and_one_step(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.bib("1112")
    now = clock.now()
    window.desk.settle()
    assert window.alerts.accept.text() == "1112 → 11 + 12  ( . )"
    keyboard.type(".")
    assert told(keeper) == [("T1I", "11", now), ("T1I", "12", now)]
    assert window.menus.undo.text() == "Undo bib 1112 → 11 at T1I; passing of 12 at T1I"
    keyboard.press(K.Key_Z, held=CONTROL)
    assert told(keeper) == [("T1I", "1112", now)]


def test_the_chosen_matter_is_accepted_and_not_the_first(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.bib("21")
    clock.tick(MINUTE // 1_000_000)
    keyboard.bib("32")
    window.desk.settle()
    assert window.alerts.accept.text() == "32 → 23  ( . )"
    keyboard.press(K.Key_Down, K.Key_Down, held=CONTROL)
    assert window.alerts.accept.text() == "21 → 12  ( . )"
    keyboard.type(".")
    assert [bib for _, bib, _ in told(keeper)] == ["12", "32"]
