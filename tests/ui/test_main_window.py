"""The race window around the entry pad: starts, alerts, rulings, lamps, looks, and what happens when the disk goes."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skimo_timer import settings
from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration, Instant
from skimo_timer.core.facts import Entered, Key, PassingRecorded, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.setup import Classification, DeviceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import ENTRIES, GUN, Clock, Keyboard, at, small_setup

K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Decide = Callable[..., Key]


@pytest.fixture
def unstarted(clock: Clock, qtbot: QtBot, tmp_path: Path) -> RaceWindow:
    """A race whose gun has not gone."""
    keeper = create(Journal.in_memory(), small_setup(started=False), ENTRIES)
    shown = RaceWindow(keeper, Inbox(keeper, clock), clock, settings.Settings(), tmp_path / "race.skimo")
    qtbot.addWidget(shown)
    shown.show()
    return shown


# -- clock and start ---------------------------------------------------------------------------------------------------


def test_the_race_clock_runs_since_the_first_start(window: RaceWindow, clock: Clock) -> None:
    window.face.tick()
    assert window.face.race_time.text() == "0:05:00"
    assert window.face.time_of_day.text() == "10:05:00"
    clock.time = at("11:02:03.9")
    window.face.tick()
    assert window.face.race_time.text() == "1:02:03"


def test_the_race_clock_counts_down_to_a_planned_start(window: RaceWindow, clock: Clock) -> None:
    clock.time = Instant(GUN - 90 * SECOND)
    window.face.tick()
    assert window.face.race_time.text() == "−0:01:30"
    clock.time = Instant(GUN - 1)
    window.face.tick()
    assert window.face.race_time.text() == "−0:00:01"
    clock.time = GUN
    window.face.tick()
    assert window.face.race_time.text() == "0:00:00"


def test_since_the_clocks_were_changed_both_times_are_told(
    window: RaceWindow, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(clock), "changed_by", Duration(HOUR))
    clock.time = at("26:10:00")
    window.face.tick()
    assert window.face.time_of_day.text() == "02:10:00  (on the wall 03:10:00)"


def test_after_midnight_the_time_of_day_begins_anew(window: RaceWindow, clock: Clock) -> None:
    clock.time = at("24:00:12")
    window.face.tick()
    assert window.face.time_of_day.text() == "00:00:12"
    assert window.face.race_time.text() == "14:00:12"


def test_one_key_gives_the_start_and_undo_takes_it_back(unstarted: RaceWindow, clock: Clock) -> None:
    unstarted.face.tick()
    assert unstarted.face.start.isVisible()
    assert unstarted.face.start.text() == "Start All  Ctrl+Enter"
    assert unstarted.face.race_time.text() == "–:––:––"
    QTest.keyClick(unstarted.windowHandle(), K.Key_Return, CONTROL)
    assert unstarted.keeper.race.first_start == clock.now()
    assert unstarted.echo.echo.who == "Start of All at 10:05:00"
    unstarted.face.tick()
    assert unstarted.face.start.isHidden()
    unstarted.desk.undo()
    assert unstarted.keeper.race.first_start is None


def test_the_start_key_is_gone_when_every_group_has_started(window: RaceWindow) -> None:
    assert window.face.start.isHidden()
    before = len(window.keeper.race.ledger.records)
    QTest.keyClick(window.windowHandle(), K.Key_Enter, CONTROL)
    assert len(window.keeper.race.ledger.records) == before


# -- the echo ----------------------------------------------------------------------------------------------------------


def test_the_echo_says_who_rank_gap_and_the_change_with_its_rank(
    window: RaceWindow, keyboard: Keyboard, clock: Clock, passing: Decide
) -> None:
    passing("T1I", "10:04:00", "11")
    passing("T1O", "10:04:40", "11")
    passing("T1I", "10:04:30", "12")
    keyboard.press(K.Key_PageDown)
    keyboard.bib("12")
    echo = window.echo.echo
    assert (echo.state, echo.bib, echo.who, echo.rank, echo.gap) == ("fine", "12", "Roux Marc", "2.", "+0:20")
    assert echo.leg == "skins off 0:30 (1.)"
    assert echo.below == "T1O, lap 1 · 10:05:00.0 · Overall"
    assert "Roux Marc" in window.echo.accessibleDescription()


def test_the_echo_of_a_duplicate_and_of_the_leader(window: RaceWindow, keyboard: Keyboard, clock: Clock) -> None:
    keyboard.bib("12")
    assert (window.echo.echo.rank, window.echo.echo.gap) == ("1.", "5:00")
    clock.tick(2)
    keyboard.bib("12")
    assert (window.echo.echo.state, window.echo.echo.word) == ("duplicate", "duplicate")


def test_the_echo_ranks_in_the_classification_that_is_shown(window: RaceWindow, keyboard: Keyboard) -> None:
    for bib in ("12", "11"):
        keyboard.bib(bib)
    window.leaderboard.step_classification(1)
    keyboard.bib("123")
    assert window.echo.echo.rank == "1."
    assert window.echo.echo.below.endswith("Women")
    keyboard.bib("23")
    assert window.echo.echo.below.endswith("Overall")


def test_where_clubs_are_shown_the_echo_ranks_among_athletes(window: RaceWindow, keyboard: Keyboard) -> None:
    setup = small_setup()
    window.desk.decide(SetUp(replace(setup, classifications=(Classification("Clubs", best=1), *setup.classifications))))
    window.leaderboard.tabs.setCurrentIndex(0)
    assert window.leaderboard.classification == "Clubs"
    keyboard.bib("12")
    assert window.echo.echo.below.endswith("Overall")


# -- leaderboard, chart ------------------------------------------------------------------------------------------------


def test_a_passing_moves_the_leaderboard_and_lights_the_row(window: RaceWindow, keyboard: Keyboard) -> None:
    keyboard.bib("123")
    assert window.leaderboard.model.subject(0) == "123"
    assert window.leaderboard.table.warmth(0) == 1
    assert window.leaderboard.table.warmth(1) == 0


def test_the_chart_comes_up_behind_a_window_that_takes_keys_already(
    keeper: Timekeeper, clock: Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    fresh = RaceWindow(keeper, Inbox(keeper, clock), clock, settings.Settings(), tmp_path / "race.skimo")
    qtbot.addWidget(fresh)
    fresh.show()
    assert fresh.chart.chart is None
    assert fresh.chart.isVisible()
    qtbot.waitUntil(lambda: fresh.chart.chart is not None)


def test_the_chart_is_loaded_when_it_is_first_shown(window: RaceWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    assert window.chart.chart is None
    keyboard.press(K.Key_D, held=CONTROL)
    assert window.chart.isVisible()
    qtbot.waitUntil(lambda: window.chart.chart is not None)
    keyboard.bib("12")
    window.leaderboard.step_classification(1)
    window.leaderboard.table.selectRow(0)
    keyboard.press(K.Key_D, held=CONTROL)
    assert not window.chart.isVisible()


def test_keys_turn_the_classifications(window: RaceWindow, keyboard: Keyboard) -> None:
    keyboard.press(K.Key_PageDown, held=CONTROL)
    assert window.leaderboard.classification == "Women"
    keyboard.press(K.Key_PageUp, held=CONTROL)
    assert window.leaderboard.classification == "Overall"
    assert window.pad.picker.point == "T1I"


def test_a_changed_setup_changes_points_tabs_and_lamps(window: RaceWindow, keyboard: Keyboard) -> None:
    setup = small_setup(devices=(DeviceSetup("Timy", "alge", "/dev/ttyUSB7", channels={"C1": "LINE"}),))
    keyboard.press(K.Key_PageDown)
    window.desk.decide(SetUp(replace(setup, classifications=setup.classifications[1:])))
    assert window.pad.picker.point == "T1O"
    assert window.leaderboard.classification == "Women"
    assert window.leaderboard.tabs.count() == 1
    assert list(window.status.gates) == ["Timy"]
    window.desk.undo()
    assert window.leaderboard.tabs.count() == 2
    assert window.status.gates == {}


# -- to decide ---------------------------------------------------------------------------------------------------------


def test_one_key_accepts_the_suggestion_for_an_unknown_bib(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, qtbot: QtBot
) -> None:
    keyboard.bib("21")
    qtbot.waitUntil(window.alerts.accept.isVisible)
    assert window.alerts.accept.text() == "21 → 12  ( . )"
    keyboard.type(".")
    assert [passing.bib for passing in keeper.race.passings.values()] == ["12"]
    assert window.menus.undo.text() == "Undo bib 21 → 12 at T1I"
    qtbot.waitUntil(lambda: window.alerts_model.rowCount() == 0)
    assert window.alerts.accept.isHidden()


def test_a_click_on_an_alert_chooses_its_passing(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.bib("99")
    clock.tick(60)
    keyboard.bib("12")
    window.desk.settle()
    table = window.alerts.table
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(window.alerts_model.index(0, 1)).center()
    )
    assert window.pad.target is not None
    assert keeper.race.passings[window.pad.target].bib == "99"
    keyboard.bib("11")
    assert sorted(passing.bib for passing in keeper.race.passings.values()) == ["11", "12"]


def test_a_burst_is_counted_once_it_has_settled(window: RaceWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    for bib in ("98", "99"):
        keyboard.bib(bib)
    assert window.alerts_model.rowCount() == 0
    qtbot.waitUntil(lambda: window.alerts_model.rowCount() == 2)


# -- rulings -----------------------------------------------------------------------------------------------------------


def test_a_ruling_is_a_few_keys_and_gives_the_keyboard_back(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock
) -> None:
    keyboard.type("12")
    keyboard.press(K.Key_R, held=CONTROL)
    assert window.ruling.isVisible()
    assert window.ruling.bib.text() == "12"
    keyboard.press(K.Key_Return)
    assert keeper.race.progress["12"].status == "DNF"
    assert window.ruling.isHidden()
    assert window.pad.field.hasFocus()
    assert window.pad.field.text() == ""
    assert window.echo.echo.who == "DNF of 12"


def test_a_penalty_by_code_changes_the_result(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("12")
    window.desk.ask_ruling()
    window.ruling.kind.setCurrentIndex(window.ruling.kind.findData(RulingKind.PENALTY))
    keyboard.press(K.Key_Return)
    keyboard.type("c.13")
    keyboard.press(K.Key_Return)
    assert keeper.race.progress["12"].penalty == 30 * SECOND
    assert window.menus.undo.text() == "Undo penalty C.13 for 12"


def test_a_penalty_can_be_chosen_from_the_tariff(window: RaceWindow, keeper: Timekeeper) -> None:
    window.ruling.ask("12", RulingKind.PENALTY)
    row = next(n for n in range(window.ruling.value.count()) if window.ruling.value.itemData(n) == "C.4")
    window.ruling.value.setCurrentIndex(row)
    window.ruling.decide()
    assert keeper.race.progress["12"].penalty == 3 * MINUTE


@pytest.mark.parametrize(
    ("bib", "kind", "value", "word"),
    [
        ("99", RulingKind.DNF, "", "99 is not entered"),
        ("12", RulingKind.PENALTY, "Z.9", "a penalty code"),
        ("12", RulingKind.START, "W9", "one of All"),
        ("12", RulingKind.ALIAS, "11", "a bib that nobody else has"),
    ],
)
def test_a_ruling_that_cannot_be_is_said_and_not_decided(
    bib: str, kind: RulingKind, value: str, word: str, window: RaceWindow, keeper: Timekeeper
) -> None:
    before = len(keeper.race.ledger.records)
    window.ruling.ask(bib, kind)
    window.ruling.value.setEditText(value)
    window.ruling.decide()
    assert word in window.ruling.word.text()
    assert window.ruling.isVisible()
    assert len(keeper.race.ledger.records) == before
    window.ruling.leave()


def test_escape_leaves_a_ruling_alone(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    before = len(keeper.race.ledger.records)
    keyboard.press(K.Key_R, held=CONTROL)
    keyboard.type("12")
    keyboard.press(K.Key_Return)
    assert window.ruling.kind.hasFocus()
    keyboard.press(K.Key_Escape)
    assert window.ruling.isHidden()
    assert window.pad.field.hasFocus()
    assert len(keeper.race.ledger.records) == before


def test_the_end_of_the_race_makes_who_is_out_dnf(window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper) -> None:
    keyboard.bib("12")
    action(window, "The race is over").trigger()
    assert keeper.race.progress["12"].status == "DNF"
    action(window, "The race goes on").trigger()
    assert keeper.race.progress["12"].status == "RUN"


def action(window: RaceWindow, text: str) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text() == text)


# -- the line at the bottom --------------------------------------------------------------------------------------------


def test_the_balance_accounts_for_everybody(window: RaceWindow, keeper: Timekeeper, passing: Decide) -> None:
    keeper.decide(Ruling("23", RulingKind.DNS), Ruling("11", RulingKind.DNF))
    window.desk.settle()
    assert window.status.balance.text == "4 entered = 2 on course + 1 DNF + 1 DNS"
    assert window.status.persons.text == "3 persons started = 3 still out"
    keeper.decide(Ruling("11", RulingKind.CHECKED_IN))
    window.desk.settle()
    assert window.status.persons.text == "3 persons started = 1 checked in + 2 still out"


def test_a_lamp_has_a_word_for_what_its_gate_does(window: RaceWindow, keeper: Timekeeper) -> None:
    keeper.decide(SetUp(small_setup(devices=(DeviceSetup("Timy", "alge", "/dev/ttyUSB7"),))))
    lamp = window.status.gates["Timy"]
    assert lamp.text == "Timy off"
    for status, text in (("no device", "Timy not found"), ("online", "Timy connected"), ("lost", "Timy LOST")):
        window.inbox.port_said.emit("Timy", status, "why")
        assert lamp.text == text
        assert lamp.toolTip() == "why"


def test_a_stepped_computer_clock_is_told_and_moves_nothing(window: RaceWindow, clock: Clock) -> None:
    assert window.status.clock_step.isHidden()
    clock.step = Duration(61 * SECOND)
    window.status.refresh()
    assert window.status.clock_step.isVisible()
    assert window.status.clock_step.text == "Computer clock +1:01"


# -- looks -------------------------------------------------------------------------------------------------------------


def test_theme_and_size_change_at_once_and_are_kept(window: RaceWindow, keyboard: Keyboard, qapp: QApplication) -> None:
    before = window.face.race_time.font().pixelSize()
    action(window, "Dark").trigger()
    assert theme.tones().dark
    keyboard.press(K.Key_Plus, held=CONTROL)
    assert window.face.race_time.font().pixelSize() > before
    assert (settings.load().theme, settings.load().scale) == ("dark", 110)
    action(window, "Light").trigger()
    keyboard.press(K.Key_0, held=CONTROL)
    assert window.face.race_time.font().pixelSize() == before


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_nothing_is_cut_at_usual_sizes(size: tuple[int, int], window: RaceWindow, qtbot: QtBot) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: window.size().toTuple() == size)
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768 - 40
    for widget in (window.face, window.pad, window.echo, window.passings, window.alerts, window.leaderboard):
        corner = widget.mapTo(window, widget.rect().bottomRight())
        assert window.rect().contains(corner), widget


def test_every_control_has_a_name_for_screen_readers(window: RaceWindow) -> None:
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.objectName().startswith("qt_")
        and widget.isVisible()
    ]
    assert nameless == []


def test_the_card_of_keys_comes_and_goes_and_keeps_the_keyboard(window: RaceWindow, keyboard: Keyboard) -> None:
    keyboard.type("?")
    assert window.keys.isVisible()
    assert window.pad.field.hasFocus()
    keyboard.press(K.Key_Escape)
    assert window.keys.isHidden()


def test_the_window_opens_where_it_was_with_the_point_that_was_chosen(
    window: RaceWindow, keyboard: Keyboard, clock: Clock, qtbot: QtBot
) -> None:
    keyboard.press(K.Key_PageDown, K.Key_PageDown)
    window.close()
    again = RaceWindow(window.keeper, window.inbox, clock, settings.Settings(), window.file)
    qtbot.addWidget(again)
    assert again.pad.hand.point == "LINE"


# -- files and the disk ------------------------------------------------------------------------------------------------


def test_passings_from_a_file_are_one_step_and_what_is_there_is_skipped(
    window: RaceWindow, keeper: Timekeeper, tmp_path: Path
) -> None:
    table = tmp_path / "passings.csv"
    table.write_text("bib,point,time\n11,T1I,10:05:00\n12,T1I,10:05:10\n", "utf-8")
    window.imports.add_passings(table)
    assert len(keeper.race.passings) == 2
    window.imports.add_passings(table)
    assert window.bar.text == "Added: 0 passings, 0 rulings; 2 were there already."
    window.desk.undo()
    assert keeper.race.passings == {}


def test_rulings_from_a_file(window: RaceWindow, keeper: Timekeeper, tmp_path: Path) -> None:
    table = tmp_path / "rulings.csv"
    table.write_text("bib,ruling,value\n12,DNF,T1O\n", "utf-8")
    window.imports.add_rulings(table)
    assert keeper.race.progress["12"].status == "DNF"


def test_a_file_with_faults_adds_nothing_and_says_what_is_wrong(
    window: RaceWindow, keeper: Timekeeper, tmp_path: Path
) -> None:
    table = tmp_path / "passings.csv"
    table.write_text("bib,point,time\n11,XX,10:05:00\n12,T1I,noon\n", "utf-8")
    window.imports.add_passings(table)
    assert keeper.race.passings == {}
    assert "Nothing was added" in window.bar.text
    assert "passings.csv" in window.bar.text
    assert "1 more" in window.bar.text
    assert window.bar.kind == "trouble"


@pytest.fixture
def on_disk(clock: Clock, qtbot: QtBot, tmp_path: Path) -> RaceWindow:
    folder = tmp_path / "stick"
    folder.mkdir()
    keeper = create(Journal.create(folder / "race.skimo"), small_setup(), ENTRIES)
    shown = RaceWindow(keeper, Inbox(keeper, clock), clock, settings.Settings(), folder / "race.skimo")
    qtbot.addWidget(shown, before_close_func=lambda _: keeper.close())
    shown.show()
    return shown


def test_when_the_stick_is_pulled_times_are_kept_and_written_when_it_is_back(on_disk: RaceWindow) -> None:
    folder = on_disk.file.parent
    away = folder.rename(folder.with_name("pulled"))
    QTest.keyClick(on_disk.windowHandle(), K.Key_1)
    QTest.keyClick(on_disk.windowHandle(), K.Key_1)
    QTest.keyClick(on_disk.windowHandle(), K.Key_Return)
    assert on_disk.bar.kind == "alarm"
    assert "cannot be written" in on_disk.bar.text
    assert on_disk.status.saved.text == "race.skimo · 1 not written"
    assert on_disk.echo.echo.who == "Kept; it is written as soon as the file can be."
    on_disk.bar.trouble("something smaller")
    assert on_disk.bar.kind == "alarm"
    away.rename(folder)
    on_disk.bar.again.emit()
    assert [passing.bib for passing in on_disk.keeper.race.passings.values()] == ["11"]
    assert on_disk.bar.kind == "note"
    assert on_disk.status.saved.text == "race.skimo · saved"


def test_the_window_does_not_close_by_mistake_while_something_is_not_written(on_disk: RaceWindow) -> None:
    folder = on_disk.file.parent
    away = folder.rename(folder.with_name("pulled"))
    QTest.keyClick(on_disk.windowHandle(), K.Key_Space)
    assert on_disk.close() is False
    assert on_disk.isVisible()
    assert "Closing again loses them" in on_disk.bar.text
    away.rename(folder)
    assert on_disk.close() is True
    assert len(on_disk.keeper.race.passings) == 1


def test_a_late_entry_is_expected_and_counted(window: RaceWindow, keeper: Timekeeper) -> None:
    keeper.decide(Entered(Entry("7", "Late Comer")))
    window.desk.settle()
    assert "5 entered" in window.status.balance.text
    assert "7" in window.expected.bibs


def test_a_corrected_gun_moves_everybody(window: RaceWindow, keeper: Timekeeper, passing: Decide) -> None:
    passing("T1I", "10:05:00", "12")
    keeper.decide(StartGiven("All", Instant(GUN + 10 * SECOND)))
    assert window.leaderboard.model.index(0, 6).data() == "4:50"


def test_an_impulse_of_a_gate_is_echoed_as_an_open_time(window: RaceWindow, keeper: Timekeeper, clock: Clock) -> None:
    keeper.record(PassingRecorded("LINE", clock.tick(), source="Timy", channel="C1"))
    assert window.echo.echo.who == "Open time at LINE"


# -- a race of stages --------------------------------------------------------------------------------------------------


@pytest.fixture
def stages(sprint: Timekeeper, clock: Clock, qtbot: QtBot, tmp_path: Path) -> RaceWindow:
    """The window of a race of two heats and a final."""
    shown = RaceWindow(sprint, Inbox(sprint, clock), clock, settings.Settings(), tmp_path / "sprint.skimo")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_the_clock_runs_from_the_first_heat_and_the_key_starts_the_next_one(stages: RaceWindow, clock: Clock) -> None:
    stages.face.tick()
    assert stages.face.race_time.text() == "0:05:00"
    assert stages.face.start.text() == "Start Heats B  Ctrl+Enter"
    stages.face.give_start()
    assert stages.keeper.race.stages["Sprint"][0].heats[1].start == clock.now()
    assert stages.echo.echo.who == "Start of Heats B at 10:05:00"
    stages.face.tick()
    assert stages.face.start.text() == "Start Final  Ctrl+Enter"


def test_no_two_acts_of_the_menus_have_one_key(window: RaceWindow) -> None:
    actions = [action for action in window.findChildren(QAction) if action.isVisible()]
    keys = Counter(key.toString() for action in actions for key in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []
