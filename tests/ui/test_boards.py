"""The boards of the race window: at first the usual ones, then as they were left; none ever takes the keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import MINUTE, Instant
from skimo_timer.core.facts import Key, Ruling, RulingKind
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.boards.docks import AFAR, CHANGES, CHART, EXPECTED, LEADERBOARD, OPEN, OUT, PASSINGS, USUAL, Dock
from skimo_timer.ui.models.changes import BEHIND, BIB, RANK, TIME, WHERE, ChangesModel, Mode
from skimo_timer.ui.models.leaderboard import GAP, SPLIT, LeaderboardModel
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import GUN, Clock, Keyboard, at

K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def boards(window: RaceWindow) -> list[Dock]:
    return window.boards.docks.findChildren(Dock)


def shown(window: RaceWindow) -> set[str]:
    return {dock.key for dock in boards(window) if not dock.isHidden()}


def places(window: RaceWindow) -> dict[str, QRect]:
    return {dock.key: dock.geometry() for dock in boards(window) if not dock.isHidden()}


@pytest.fixture
def another(keeper: Timekeeper, clock: Clock, qtbot: QtBot, tmp_path: Path, window: RaceWindow) -> RaceWindow:
    """A second window of the race, as it opens after the first was left; not shown yet."""
    window.close()
    opened = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), tmp_path / "race.skimo")
    qtbot.addWidget(opened)
    return opened


def test_at_first_there_are_the_usual_boards_and_nothing_else(
    keeper: Timekeeper, clock: Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    fresh = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), tmp_path / "race.skimo")
    qtbot.addWidget(fresh)
    assert shown(fresh) == set(USUAL)
    assert fresh.boards.docks.is_usual


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_the_usual_boards_have_their_shares_at_every_size(
    window: RaceWindow, size: tuple[int, int], qapp: QApplication
) -> None:
    window.boards.chart.show()
    window.resize(*size)
    qapp.processEvents()
    there = places(window)
    whole = window.boards.docks.width()
    assert 0.36 < there[PASSINGS].width() / whole < 0.42
    assert there[LEADERBOARD].left() > there[PASSINGS].right()
    assert there[OUT].top() > there[PASSINGS].bottom()
    assert there[CHART].top() > there[LEADERBOARD].bottom()
    assert min(place.height() for place in there.values()) >= 90


def test_a_board_that_was_hidden_is_hidden_the_next_time(window: RaceWindow, another: RaceWindow) -> None:
    assert shown(another) == set(USUAL) - {CHART}  # which the fixture hides


def test_boards_stay_where_they_were_put_until_they_go_back(
    window: RaceWindow, keeper: Timekeeper, clock: Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    docks = window.boards.docks
    docks[PASSINGS].turn_out()  # as a drag begins
    docks.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, docks[PASSINGS], Qt.Orientation.Vertical)
    docks[PASSINGS].setFloating(False)
    docks[OUT].close()
    assert not docks.is_usual
    window.close()
    again = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), tmp_path / "race.skimo")
    qtbot.addWidget(again)
    again.show()
    assert again.boards.docks.dockWidgetArea(again.boards.docks[PASSINGS]) is Qt.DockWidgetArea.RightDockWidgetArea
    assert OUT not in shown(again)
    again.boards.put_usual()
    assert again.boards.docks.dockWidgetArea(again.boards.docks[PASSINGS]) is Qt.DockWidgetArea.LeftDockWidgetArea
    assert shown(again) == set(USUAL)
    again.close()
    usual = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), tmp_path / "race.skimo")
    qtbot.addWidget(usual)
    assert usual.boards.docks.is_usual


def test_what_is_dragged_between_boards_is_a_place_of_ones_own(window: RaceWindow) -> None:
    docks = window.boards.docks
    assert docks.is_usual
    between = QPoint((docks[PASSINGS].geometry().right() + docks[LEADERBOARD].geometry().left()) // 2, 200)
    QTest.mousePress(docks, Qt.MouseButton.LeftButton, pos=between)
    QTest.mouseRelease(docks, Qt.MouseButton.LeftButton, pos=between)
    assert not docks.is_usual


def test_showing_hiding_and_taking_out_leave_the_keyboard_where_it_is(window: RaceWindow, keyboard: Keyboard) -> None:
    for dock in boards(window):
        for act in (dock.turn_out, dock.turn_out, dock.close, dock.toggleViewAction().trigger):
            act()
            assert window.pad.field.hasFocus(), (dock.key, act)
    keyboard.bib("12")
    assert window.echo.echo.bib == "12"


def test_digits_typed_on_a_floating_board_are_for_the_entry_field(window: RaceWindow) -> None:
    dock = window.boards.docks[PASSINGS]
    dock.turn_out()
    QTest.keyClick(dock, K.Key_1)
    QTest.keyClick(dock, K.Key_2)
    QTest.keyClick(dock, K.Key_Return)
    assert [passing.bib for passing in window.keeper.race.passings.values()] == ["12"]


def test_two_screens_have_the_meaning_on_the_other_one(window: RaceWindow) -> None:
    other = QRect(3000, 0, 1920, 1080)
    window.boards.docks.put_on_two_screens(other)
    docks = window.boards.docks
    afar = [docks[key] for key in AFAR if docks.has(key)]
    assert all(dock.isFloating() and other.contains(dock.geometry()) for dock in afar)
    assert not docks[PASSINGS].isFloating()
    docks.bring_back([QRect(0, 0, 1920, 1080)])
    assert not any(dock.isFloating() for dock in afar)


def test_without_a_second_screen_that_is_said_and_nothing_moves(window: RaceWindow) -> None:
    window.boards.put_on_two_screens()
    assert "only one screen" in window.bar.text
    assert window.boards.docks.is_usual


def test_every_button_of_a_title_bar_is_large_enough_and_has_a_name(window: RaceWindow) -> None:
    found = [button for dock in boards(window) for button in dock.title.findChildren(QPushButton) if button.isVisible()]
    assert len(found) >= 2 * len(shown(window))
    assert all(min(button.width(), button.height()) >= 32 and button.accessibleName() for button in found)


def turn(window: RaceWindow, notches: int, *, on: QPoint, held: Qt.KeyboardModifier = CONTROL) -> None:
    """The wheel over a place of the window, one notch after the other."""
    away = 120 if notches > 0 else -120
    for _ in range(abs(notches)):
        wheel = QWheelEvent(
            QPointF(on), window.mapToGlobal(QPointF(on)), QPoint(), QPoint(0, away), Qt.MouseButton.NoButton, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(window.windowHandle(), wheel)


def test_the_wheel_with_ctrl_enlarges_the_whole_window_from_80_to_200_percent(
    window: RaceWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    there = window.leaderboard.mapTo(window, window.leaderboard.rect().center())
    turn(window, 2, on=there)
    qtbot.waitUntil(lambda: window.settings.scale == 125)
    assert window.pad.field.font().pixelSize() == 80
    turn(window, 20, on=there)
    qtbot.waitUntil(lambda: window.settings.scale == 200)
    turn(window, -30, on=there)
    qtbot.waitUntil(lambda: window.settings.scale == 80)
    assert window.pad.field.hasFocus()
    theme.apply(qapp, "light")


def test_the_wheel_without_ctrl_scrolls(window: RaceWindow, qtbot: QtBot) -> None:
    turn(window, 3, on=QPoint(300, 300), held=Qt.KeyboardModifier.NoModifier)
    qtbot.wait(120)
    assert window.settings.scale == 100


def test_who_is_out_stands_on_a_board_and_goes_when_at_the_finish(
    window: RaceWindow, keeper: Timekeeper, clock: Clock
) -> None:
    clock.time = Instant(GUN + 5 * MINUTE)
    window.boards.out.refresh()
    assert window.boards.out.count.text() == "4"
    assert window.boards.out.model.rowCount() == 4
    assert window.boards.out.model.row(0).texts[0] == "11"


# -- changes, gap split, chart -----------------------------------------------------------------------------------------


@pytest.fixture
def raced(keeper: Timekeeper, passing: Callable[..., Key]) -> Timekeeper:
    """Three athletes through the first change, one of them through the second."""
    for bib, top, out in (
        ("11", "10:04:00", "10:04:40"),
        ("12", "10:04:10", "10:04:41"),
        ("123", "10:05:00", "10:05:31"),
    ):
        passing("T1I", top, bib)
        passing("T1O", out, bib)
    passing("LINE", "10:06:00", "11")
    passing("T2O", "10:06:35", "11")
    return keeper


def told(model: ChangesModel | LeaderboardModel, *columns: int) -> list[tuple[str, ...]]:
    rows = (model.row(n).texts for n in range(model.rowCount()))
    return [tuple(row[column] for column in columns) for row in rows]


def test_the_last_change_ranks_everybody_who_did_it(raced: Timekeeper, passing: Callable[..., Key]) -> None:
    model = ChangesModel(raced)
    model.refresh()
    assert model.title == "skins on T2O, lap 2"
    assert told(model, RANK, BIB, TIME, BEHIND) == [("1", "11", "0:35", "")]
    passing("T1I", "10:07:00", "23")
    passing("T1O", "10:07:38", "23")
    model.refresh()
    assert model.title == "skins off T1O, lap 1"
    assert told(model, RANK, BIB, TIME, BEHIND) == [
        ("1", "12", "0:31", ""),
        ("1", "123", "0:31", ""),
        ("3", "23", "0:38", "+0:07"),
        ("4", "11", "0:40", "+0:09"),
    ]


def test_in_the_sum_of_changes_who_has_done_more_comes_first(raced: Timekeeper) -> None:
    model = ChangesModel(raced)
    model.mode = Mode.TOTAL
    model.refresh()
    assert told(model, RANK, BIB, TIME) == [("1", "11", "1:15"), ("2", "12", "0:31"), ("2", "123", "0:31")]


def test_the_best_of_the_day_stands_for_each_change_with_the_second(raced: Timekeeper) -> None:
    model = ChangesModel(raced)
    model.mode = Mode.BEST
    model.refresh()
    assert told(model, BIB, WHERE, TIME) == [
        ("12", "skins off T1O, lap 1", "0:31"),
        ("11", "skins on T2O, lap 2", "0:35"),
    ]


def test_who_is_disqualified_is_in_no_ranking_of_changes(raced: Timekeeper) -> None:
    raced.decide(Ruling("11", RulingKind.DSQ))
    model = ChangesModel(raced)
    for mode in Mode:
        model.mode = mode
        model.refresh()
        assert "11" not in {bib for (bib,) in told(model, BIB)}, mode


def test_the_changes_follow_the_race_and_the_classification(
    window: RaceWindow, keyboard: Keyboard, raced: Timekeeper, qtbot: QtBot
) -> None:
    board = window.boards.changes
    window.boards.docks[CHANGES].show()
    qtbot.waitUntil(lambda: board.model.rowCount() == 1)
    board.tabs.setCurrentIndex(Mode.TOTAL)
    assert board.model.rowCount() == 3
    window.leaderboard.step_classification(1)
    assert {bib for (bib,) in told(board.model, BIB)} == {"11", "123"}
    assert window.pad.field.hasFocus()


def test_the_gap_is_split_into_climbs_changes_and_descents(raced: Timekeeper, passing: Callable[..., Key]) -> None:
    passing("LINE", "10:06:20", "12")
    model = LeaderboardModel(raced)
    row = model.row(model.find("12") or 0)
    assert (row.texts[GAP], row.texts[SPLIT]) == ("+0:20", "↑ +0:10 ⇄ -0:09 ↓ +0:19")
    assert [hue for hue, _ in row.parts] == ["skin", "change", "descent"]
    assert model.row(0).texts[SPLIT] == ""


def test_a_gap_that_nobody_can_split_says_so(raced: Timekeeper, passing: Callable[..., Key]) -> None:
    passing("LINE", "10:06:20", "23")
    model = LeaderboardModel(raced)
    assert model.row(model.find("23") or 0).texts[SPLIT] == "↑ 0 ⇄ 0 ↓ 0 …"


def test_one_key_steps_the_chart_through_gaps_positions_and_changes(
    window: RaceWindow, keyboard: Keyboard, raced: Timekeeper, qtbot: QtBot
) -> None:
    window.boards.chart.show()
    pane = window.chart
    qtbot.waitUntil(lambda: pane.shown is not None)
    for _ in range(3):
        before = pane.tabs.currentIndex()
        keyboard.press(K.Key_D, held=CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert pane.tabs.currentIndex() == (before + 1) % 3
        qtbot.waitUntil(lambda: pane.shown is not None and pane.shown.isVisible())
    assert pane.shown is pane.chart
    assert window.pad.field.hasFocus()


def test_each_change_in_the_chart_follows_the_race(
    window: RaceWindow, raced: Timekeeper, passing: Callable[..., Key], qtbot: QtBot
) -> None:
    window.boards.chart.show()
    window.chart.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: window.chart.strips is not None and len(window.chart.strips.spots.x) == 4)
    passing("T1I", "10:07:00", "23")
    passing("T1O", "10:07:38", "23")
    qtbot.waitUntil(lambda: window.chart.strips is not None and len(window.chart.strips.spots.x) == 5)


# -- expected next, open times -----------------------------------------------------------------------------------------


RUN = (("11", "04:00", "04:40"), ("12", "04:10", "04:50"), ("123", "04:45", ""), ("23", "04:00", ""))


@pytest.fixture
def paced(keeper: Timekeeper, passing: Callable[..., Key], clock: Clock) -> Timekeeper:
    """Two have shown how long the first change takes, two are in it."""
    for bib, top, out in RUN:
        passing("T1I", f"10:{top}", bib)
        if out:
            passing("T1O", f"10:{out}", bib)
    clock.time = at("10:05:05")
    return keeper


def test_the_expected_stand_with_the_time_to_come_and_who_is_late_behind_them(
    window: RaceWindow, paced: Timekeeper, qtbot: QtBot
) -> None:
    board = window.boards.expected
    window.boards.docks[EXPECTED].show()
    window.pad.picker.choose("T1O")
    assert board.tabs.tabText(board.tabs.currentIndex()) == "T1O"
    rows = [board.model.row(n) for n in range(board.model.rowCount())]
    told = [(row.texts[0], row.texts[4], row.state) for row in rows]
    assert told == [("123", "0:26", "on-course"), ("23", "late 0:25", "late")]
    board.tabs.setCurrentIndex(2)
    assert [board.model.row(n).texts[0] for n in range(board.model.rowCount())] == ["11", "12"]
    assert window.pad.hand.point == "T1O"
    assert window.pad.field.hasFocus()


def test_who_is_missing_stands_below_the_expected_of_every_point(
    window: RaceWindow, paced: Timekeeper, clock: Clock, passing: Callable[..., Key]
) -> None:
    passing("T1O", "10:05:30", "123")
    clock.time = at("10:40:00")
    window.boards.docks[EXPECTED].show()
    window.desk.show_alerts()
    for point in ("T1I", "LINE"):
        window.boards.expected.show_point(point)
        window.boards.expected.refresh()
        model = window.boards.expected.model
        last = model.row(model.rowCount() - 1)
        assert (last.texts[0], last.state) == ("23", "overdue")
        assert last.texts[4].startswith("missing ")


def test_an_open_time_waits_on_its_board_until_it_has_a_bib(
    window: RaceWindow, keyboard: Keyboard, clock: Clock, qtbot: QtBot
) -> None:
    board = window.boards.open
    window.boards.docks[OPEN].show()
    keyboard.press(K.Key_Space)
    clock.tick(12)
    board.refresh()
    assert board.count.text() == "1"
    assert board.model.row(0).texts == ("10:05:00.0", "T1I", "open", "0:12")
    board.picked.emit(board.model.subject(0))
    assert window.pad.target == board.model.subject(0)
    keyboard.press(K.Key_Escape)
    keyboard.type("12*")
    qtbot.waitUntil(lambda: board.model.rowCount() == 0)
