"""Repairs in the middle of a bunch with typed keys, each undone to the state before."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.facts import Key, PassingRecorded
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.models.passings import JOINED, REPLACED
from skimo_timer.ui.race.entry_pad import Mode
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Clock, Keyboard, at
from tests.ui.test_passings_view import acts

K = Qt.Key
State = dict[str, list[tuple[str, Instant | None]]]


def gate(keeper: Timekeeper, *times: str, point: str = "T1I") -> list[Key]:
    return [record.key for record in keeper.record(*(PassingRecorded(point, at(t), source="Timy") for t in times))]


def typed(keeper: Timekeeper, bib: str, enter: str, before: float = 0.6) -> Key:
    time = at(enter)
    other = Instant(time - int(before * SECOND))
    return keeper.decide(PassingRecorded("T1I", time, bib, other_time=other))[0].key


def state(keeper: Timekeeper) -> State:
    """Who passed where and when, and which times are open."""
    keeper.settle()
    race = keeper.race
    found = {bib: [(p.point, p.time) for p in race.readings(bib)] for bib in ("11", "12", "23", "123")}
    return {**found, "": [(p.point, p.time) for p in race.open_times()]}


class Undone:
    """Call it before a repair; `back` presses Ctrl+Z until that state is there again, and says if it never is."""

    def __init__(self, keeper: Timekeeper, keyboard: Keyboard) -> None:
        self._keeper, self._keyboard = keeper, keyboard
        self._before: State = {}

    def __call__(self) -> None:
        self._before = state(self._keeper)

    def back(self) -> None:
        while (shown := state(self._keeper)) != self._before:
            self._keyboard.press(K.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
            assert state(self._keeper) != shown


@pytest.fixture
def undone(keeper: Timekeeper, keyboard: Keyboard) -> Undone:
    return Undone(keeper, keyboard)


def test_slash_splits_the_time_of_two_who_crossed_at_once(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, undone: Undone
) -> None:
    gate(keeper, "10:05:00.00")
    typed(keeper, "11", "10:05:01.00")
    undone()
    keyboard.press(K.Key_Slash)
    assert state(keeper)[""] == [("T1I", at("10:05:00"))]
    keyboard.bib("12")
    assert state(keeper)["11"] == state(keeper)["12"] == [("T1I", at("10:05:00"))]
    assert AlertCode.SHARED_READING not in {alert.code for alert in keeper.race.alerts()}
    assert window.pad.mode is Mode.NEW
    undone.back()


def test_a_bib_that_was_left_without_an_impulse_takes_the_split_time_itself(
    keyboard: Keyboard, keeper: Timekeeper, undone: Undone
) -> None:
    gate(keeper, "10:05:00.00")
    typed(keeper, "11", "10:05:01.00")
    typed(keeper, "12", "10:05:01.90")
    undone()
    keyboard.press(K.Key_Down, K.Key_Down, K.Key_Slash)
    assert state(keeper)["11"] == state(keeper)["12"] == [("T1I", at("10:05:00"))]
    assert state(keeper)[""] == []
    undone.back()


def test_slash_splits_a_hand_time_where_there_is_no_gate(
    keyboard: Keyboard, keeper: Timekeeper, clock: Clock, undone: Undone
) -> None:
    keyboard.bib("11")
    then = clock.time
    clock.tick()
    undone()
    keyboard.press(K.Key_Slash)
    keyboard.bib("12")
    assert state(keeper)["12"] == [("T1I", then)]
    undone.back()


def test_minus_swaps_the_last_two_bibs(keyboard: Keyboard, keeper: Timekeeper, undone: Undone) -> None:
    gate(keeper, "10:05:00.00", "10:05:03.00")
    typed(keeper, "12", "10:05:01.00")
    typed(keeper, "11", "10:05:04.00")
    undone()
    keyboard.press(K.Key_Minus)
    assert state(keeper)["11"] == [("T1I", at("10:05:00"))]
    assert state(keeper)["12"] == [("T1I", at("10:05:03"))]
    undone.back()


def test_minus_on_a_chosen_row_swaps_it_with_the_row_above(
    keyboard: Keyboard, keeper: Timekeeper, passing: Callable[..., Key], undone: Undone
) -> None:
    passing("T1I", "10:05:00", "12")
    passing("T1I", "10:05:10", "11")
    passing("T1I", "10:05:20", "23")
    undone()
    keyboard.press(K.Key_Down, K.Key_Down, K.Key_Down, K.Key_Minus)
    assert state(keeper)["11"] == [("T1I", at("10:05:00"))]
    assert state(keeper)["12"] == [("T1I", at("10:05:10"))]
    assert state(keeper)["23"] == [("T1I", at("10:05:20"))]
    undone.back()


def test_insert_puts_in_a_time_and_then_its_bib(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, undone: Undone
) -> None:
    gate(keeper, "10:05:00.00")
    typed(keeper, "11", "10:05:01.00")
    undone()
    keyboard.press(K.Key_Insert)
    keyboard.bib("100459")
    assert state(keeper)[""] == [("T1I", at("10:04:59"))]
    keyboard.bib("12")
    assert state(keeper)["12"] == [("T1I", at("10:04:59"))]
    assert state(keeper)["11"] == [("T1I", at("10:05:00"))]
    assert window.pad.mode is Mode.NEW
    undone.back()


def test_escape_leaves_what_insert_began(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.press(K.Key_Insert)
    keyboard.type("10")
    keyboard.press(K.Key_Escape)
    assert window.pad.mode is Mode.NEW
    keyboard.bib("11")
    assert [bib for bib, passings in state(keeper).items() if passings] == ["11"]


def test_del_strikes_a_row_through_and_it_stays(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, undone: Undone
) -> None:
    gate(keeper, "10:05:00.00", "10:05:03.00")
    typed(keeper, "11", "10:05:01.00")
    key = typed(keeper, "12", "10:05:04.00")
    undone()
    keyboard.press(K.Key_Down, K.Key_Delete)
    assert state(keeper)["12"] == []
    assert state(keeper)["11"] == [("T1I", at("10:05:00"))]
    row = window.passings_model.find(key)
    assert row is not None
    assert window.passings_model.row(row).state == "void"
    undone.back()


def test_another_impulse_is_one_key_and_then_none(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, undone: Undone
) -> None:
    first, second = gate(keeper, "10:05:00.00", "10:05:01.30")
    key = typed(keeper, "11", "10:05:01.85")
    undone()
    partner = keeper.race.passings[key].partner
    row = window.passings_model.find(key)
    assert row is not None
    assert "which impulse?" in window.passings_model.row(row).texts[2]
    keyboard.press(K.Key_X, held=Qt.KeyboardModifier.ControlModifier)
    assert keeper.race.passings[key].partner == ({first, second} - {partner}).pop()
    while keeper.race.passings[key].partner is not None:
        keyboard.press(K.Key_X, held=Qt.KeyboardModifier.ControlModifier)
    assert state(keeper)["11"] == [("T1I", at("10:05:01.85"))]
    assert "which impulse?" not in window.passings_model.row(row).texts[2]
    undone.back()


def test_the_menu_of_a_row_names_the_impulses_around(window: RaceWindow, keeper: Timekeeper, undone: Undone) -> None:
    gate(keeper, "10:05:00.00", "10:05:06.00")
    key = typed(keeper, "11", "10:05:01.00")
    undone()
    row = window.passings_model.find(key)
    assert row is not None
    lines = acts(window.passings.menu(row))
    assert not lines["10:05:00.00"].isEnabled()
    lines["10:05:06.00"].trigger()
    assert state(keeper)["11"] == [("T1I", at("10:05:06"))]
    row = window.passings_model.find(key)
    assert row is not None
    acts(window.passings.menu(row))["None"].trigger()
    assert state(keeper)["11"] == [("T1I", at("10:05:01"))]
    undone.back()


def test_a_row_of_impulses_is_dismissed_with_one_key(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, undone: Undone
) -> None:
    keys = gate(keeper, *(f"10:02:{n}.00" for n in range(11, 20)))
    undone()
    window.desk.show_alerts()
    assert window.alerts.accept.text() == "Dismiss 9 impulses  ( . )"
    keyboard.press(K.Key_Period)
    assert state(keeper)[""] == []
    assert all(window.passings_model.find(key) is not None for key in keys)
    assert "9 times dismissed" in window.menus.undo.text()
    undone.back()


def test_a_time_that_the_gate_missed_is_replaced_with_one_key(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, undone: Undone
) -> None:
    for n in range(10):
        gate(keeper, f"10:05:{10 + 4 * n}.00")
        typed(keeper, str(30 + n), f"10:05:{10 + 4 * n}.80")
    key = typed(keeper, "11", "10:06:10.00")
    undone()
    window.desk.show_alerts()
    row = next(n for n in range(20) if window.alerts_model.subject(n).code is AlertCode.GATE_MISSED)
    window.alerts.table.choose(row)
    assert window.alerts.accept.text() == "Replaced: 10:06:09.20  ( . )"
    keyboard.press(K.Key_Period)
    assert state(keeper)["11"] == [("T1I", at("10:06:09.20"))]
    there = window.passings_model.find(key)
    assert there is not None
    shown = window.passings_model.row(there)
    assert (shown.mark, shown.texts[2]) == (REPLACED, "replaced · Huber Lena")
    assert shown.hint.splitlines()[-1] == "10:06:10.000 less 0.800 = 10:06:09.200"
    assert "mean of 10: 0.800" in acts(window.passings.menu(there))
    undone.back()


def test_two_halves_of_one_crossing_are_one_row_whoever_comes_first(window: RaceWindow, keeper: Timekeeper) -> None:
    (space,) = keeper.decide(PassingRecorded("T1I", at("10:05:00.40")))
    gate(keeper, "10:05:00.00")
    model = window.passings_model
    assert [model.subject(n) for n in range(model.rowCount())] == [space.key]
    assert model.row(0).mark == JOINED
    assert model.row(0).texts[0] == "10:05:00.0"
