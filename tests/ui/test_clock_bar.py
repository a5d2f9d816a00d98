"""The question about a clock: it comes by itself, is answered with one key, and comes back when that is undone."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import HOUR, SECOND, Duration, Instant
from skimo_timer.core.clocks import ClockState, Jump
from skimo_timer.core.facts import Key, PassingRecorded, SetUp
from skimo_timer.core.passings.reading import Reading, ReadingKind
from skimo_timer.core.setup import DeviceSetup
from skimo_timer.devices.reader import Arrival
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.devices import DevicesDialog
from skimo_timer.ui.race.clock_bar import ClockBar
from skimo_timer.ui.race.clock_words import clock_sentence, gate_sentences
from skimo_timer.ui.race.echo import echo_of
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import ENTRIES, Clock, Keyboard, at, small_setup

BEFORE = ("10:05:00", "10:05:10", "10:06:00")
AFTER = ("10:14:05", "10:14:20", "10:15:00")


def see(keeper: Timekeeper, *when: str, ahead: float = 0, source: str = "Timy") -> None:
    """Impulses at these true times by a clock that is so many seconds ahead."""
    for text in when:
        shown = Instant(at(text) + round(ahead * SECOND))
        keeper.record(PassingRecorded("LINE", shown, source=source, arrived=Instant(at(text) + 40_000)))


def times(keeper: Timekeeper) -> list[int]:
    return sorted(passing.time for passing in keeper.race.passings.values() if passing.time is not None)


def texts(window: RaceWindow) -> list[str]:
    return [button.text() for button in window.clocks.buttons if button.isVisible()]


def test_nothing_is_asked_about_a_clock_that_is_right(window: RaceWindow) -> None:
    see(window.keeper, *BEFORE, *AFTER)
    window.desk.settle()
    assert not window.clocks.isVisible()
    window.clocks.accept()
    assert window.keeper.next_undo == []


def test_a_clock_that_was_set_is_asked_about_and_one_key_shifts_what_came_after(
    window: RaceWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    see(window.keeper, *BEFORE)
    see(window.keeper, *AFTER, ahead=37.2)
    qtbot.waitUntil(window.clocks.isVisible)
    assert window.clocks.text.text() == "The clock of Timy was set 0:37.2 ahead at 10:14:05."
    assert texts(window) == [
        "Shift later times -0:37.2  (Ctrl+Shift+B)",
        "Shift earlier times +0:37.2",
        "Leave it",
    ]
    assert all(button.toolTip() for button in window.clocks.buttons)
    assert window.pad.field.hasFocus()
    keyboard.press(Qt.Key.Key_B, held=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not window.clocks.isVisible())
    assert times(window.keeper) == [at(text) for text in (*BEFORE, *AFTER)]
    assert window.echo.echo.who.startswith("Clock of Timy -0:37.2 from 10:")
    keyboard.press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.clocks.isVisible)
    assert times(window.keeper)[-1] == at("10:15:37.2")


def test_a_click_gives_another_answer(window: RaceWindow, qtbot: QtBot) -> None:
    see(window.keeper, *BEFORE)
    see(window.keeper, *AFTER, ahead=37.2)
    window.desk.settle()
    QTest.mouseClick(window.clocks.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.clocks.isVisible())
    assert times(window.keeper) == [at(text) + 37_200_000 for text in (*BEFORE, *AFTER)]


def test_an_hour_is_called_daylight_saving_and_several_clocks_are_asked_one_by_one(
    window: RaceWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    see(window.keeper, *BEFORE, ahead=-3600)
    see(window.keeper, *BEFORE, ahead=7, source="REI2")
    window.desk.settle()
    assert window.clocks.text.text() == "The clock of REI2 is 0:06.9 ahead of this computer. · 1 more"
    assert texts(window) == ["Use its clock -0:06.9  (Ctrl+Shift+B)", "Leave it"]
    keyboard.press(Qt.Key.Key_B, held=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    window.desk.settle()
    asked = "The clock of Timy is 1:00:00.0 behind this computer. Exactly one hour: daylight saving?"
    assert window.clocks.text.text() == asked
    keyboard.press(Qt.Key.Key_B, held=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.keeper.race.offset("Timy") == HOUR
    window.desk.settle()
    assert not window.clocks.isVisible()


def test_where_a_race_is_only_looked_at_nothing_can_be_answered(window: RaceWindow) -> None:
    see(window.keeper, *BEFORE, ahead=7)
    window.desk.settle()
    window.look_only()
    assert not any(button.isEnabled() for button in window.clocks.buttons)


def test_the_page_of_gates_says_how_the_clock_of_a_gate_stands(keeper: Timekeeper, qtbot: QtBot) -> None:
    timy = DeviceSetup("Timy", "alge", channels={"C1": "LINE"})
    dialog = DevicesDialog(small_setup(devices=(timy,)), list)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.page.known.isVisible()
    see(keeper, *BEFORE, ahead=-41)
    see(keeper, "10:07:30", source="Timy/3F2A")
    dialog.page.told = lambda name: gate_sentences(keeper.race, name)
    dialog.page.refresh()
    assert dialog.page.known.text().splitlines() == [
        "Run 3F2A · last heard 10:07:30",
        "Clock 0:41.0 behind · steady to 0.00 s · last heard 10:06:00",
    ]
    keeper.decide(*keeper.race.clock_questions()[0].answers[0].facts)
    dialog.page.refresh()
    assert dialog.page.known.text().endswith("last heard 10:06:00 · times moved by +0:41.0")


@pytest.mark.parametrize(
    ("ppm", "words"),
    [(12.3, "loses 12 ppm (0.04 s an hour)"), (-150.0, "gains 150 ppm (0.54 s an hour)")],
)
def test_drift_is_said_in_millionths_and_in_seconds(ppm: float, words: str) -> None:
    jump = Jump(
        Duration(-37_200_000), at("10:05:00"), at("10:14:05"), Duration(0), Duration(37_200_000), at("10:13:00")
    )
    state = ClockState("Timy", 90, at("10:00:00"), at("12:00:00"), Duration(0), Duration(80_000), ppm, 3, (jump,))
    assert clock_sentence(state, "Timy") == (
        f"Clock as this computer · steady to 0.08 s · {words} · set -0:37.2 at 10:14:05 · 3 came late"
        " · last heard 12:00:00"
    )


def test_the_question_has_room_on_a_small_screen_at_twice_the_size(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light", 2.0)
    keeper = create(Journal.in_memory(), small_setup(), ENTRIES)
    see(keeper, *BEFORE)
    see(keeper, *AFTER, ahead=37.2, source="Timy")
    bar = ClockBar()
    qtbot.addWidget(bar)
    bar.show_questions(keeper.race.clock_questions())
    assert bar.minimumSizeHint().width() <= 1366
    theme.apply(qapp, "light")


def test_a_point_says_what_it_has_missed_in_the_window_of_gates_and_where_it_is_chosen(
    window: RaceWindow, passing: Callable[..., Key], qtbot: QtBot
) -> None:
    for n, bib in enumerate(("11", "12", "23")):
        passing("T1I", f"10:10:0{n}", bib)
        passing("T1O", f"10:11:0{n}", bib) if bib != "23" else None
        passing("LINE", f"10:20:0{n}", bib)
    setup = replace(small_setup(), devices=(DeviceSetup("Top", "alge", channels={"C0": "T1I", "C1": "T1O"}),))
    window.keeper.decide(SetUp(setup))
    assert gate_sentences(window.keeper.race, "Top") == ["T1I missed 0 of 3 (0 %)", "T1O missed 1 of 3 (33 %)"]
    picker = window.pad.picker
    picker.choose("T1O")
    QApplication.sendEvent(picker, QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint()))
    assert picker.toolTip() == "T1O missed 1 of 3 (33 %)"


def test_the_echo_ranks_a_leg_among_those_who_have_it(window: RaceWindow, passing: Callable[..., Key]) -> None:
    points = [replace(point, optional=point.code == "T1O") for point in small_setup().points]
    window.keeper.decide(SetUp(replace(small_setup(), points=tuple(points))))
    for n, bib in enumerate(("11", "12", "23")):
        passing("T1I", f"10:10:0{n}", bib)
        passing("T1O", f"10:11:0{2 * n}", bib) if bib != "23" else None
    keys = [passing("LINE", f"10:20:0{n}", bib) for n, bib in enumerate(("11", "12", "23"))]
    legs = [echo_of(window.keeper, key, "Overall").leg for key in keys]
    assert legs == ["descent 9:00 (2. of 2)", "descent 8:59 (1. of 2)", "T1I – LINE 10:00 (1. of 3)"]


def test_readings_of_a_real_device_are_asked_about_as_they_come(window: RaceWindow, clock: Clock, qtbot: QtBot) -> None:
    timy = DeviceSetup("Timy", "alge", channels={"C1": "LINE"})
    window.keeper.decide(SetUp(small_setup(devices=(timy,))))
    shown = [("10:05:00", 0), ("10:06:00", 0), ("10:14:05", 37), ("10:14:20", 37)]
    for now, ahead in shown:
        clock.time = at(now)
        reading = Reading(ReadingKind.PASSING, "", channel="C1", time_us=at(now) + ahead * SECOND)
        window.inbox.put(Arrival("Timy", reading, 0, time.monotonic_ns() // 1000))
        qtbot.waitUntil(lambda: window.inbox.waiting == 0)
    qtbot.waitUntil(window.clocks.isVisible)
    assert window.clocks.text.text().startswith("The clock of Timy was set 0:3")
