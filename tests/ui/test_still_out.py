"""The window of who is still out, by keys; the two lines of the balance at the bottom of the race."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import Key, PassingRecorded, Ruling, RulingKind, StartGiven
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.mountain.still_out import StillOutPanel
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Clock, Keyboard, at

K = Qt.Key
Decide = Callable[..., Key]


@pytest.fixture
def panel(window: RaceWindow, keyboard: Keyboard, qtbot: QtBot) -> Iterator[StillOutPanel]:
    """Opened by its key."""
    keyboard.press(K.Key_U, held=Qt.KeyboardModifier.ControlModifier)
    shown = window.panels.still_out_panel
    assert shown is not None
    qtbot.waitUntil(shown.isVisible)
    yield shown
    shown.close()


def rows(panel: StillOutPanel) -> list[tuple[str, ...]]:
    return [panel.model.row(n).texts for n in range(panel.model.rowCount())]


def type_in(widget: QWidget, text: str, key: Qt.Key | None = None) -> None:
    QTest.keyClicks(widget, text)
    if key is not None:
        QTest.keyClick(widget, key)


def fact(keeper: Timekeeper, n: int = 0) -> object:
    return keeper.next_undo[n].fact


def test_it_says_how_many_are_out_and_who(panel: StillOutPanel, passing: Decide, clock: Clock) -> None:
    clock.time = at("10:20:00")
    passing("T1I", "10:08:00", "12")
    panel.refresh()
    assert (panel.number.text(), panel.said.text()) == ("4", "still out")
    assert panel.sum.text() == "4 persons started = 0 finished + 0 checked in + 4 still out"
    assert rows(panel)[-1] == ("12", "Roux Marc", "after T1I, lap 1", "T1I 10:08:00", "", "12:00")
    QAbstractItemModelTester(panel.model)


def test_who_was_seen_without_a_time_says_by_when(panel: StillOutPanel, keeper: Timekeeper, clock: Clock) -> None:
    keeper.decide(PassingRecorded("T1I", None, "12", arrived=at("10:04:30")), PassingRecorded("T1I", None, "23"))
    panel.refresh()
    shown = {row[0]: row[2:4] for row in rows(panel)}
    assert shown["12"] == ("after T1I, lap 1", "T1I by 10:04")
    assert shown["23"] == ("after T1I, lap 1", "T1I seen")


def test_whoever_is_overdue_stands_on_top(panel: StillOutPanel, passing: Decide, clock: Clock) -> None:
    for bib, time in (("12", "10:08:00"), ("23", "10:08:10"), ("123", "10:12:00")):
        passing("T1I", time, bib)
    clock.time = at("10:16:00")
    panel.refresh()
    assert rows(panel)[0] == ("11", "Huber Lena", "started", "start 10:00:00", "T1I 10:08 +7:50", "16:00")
    assert panel.said.text() == "still out, 1 OVERDUE"
    assert panel.model.row(0).state == "overdue"


def test_a_bib_and_enter_is_checked_in_and_can_be_undone(
    panel: StillOutPanel, keeper: Timekeeper, clock: Clock
) -> None:
    type_in(panel.bib, "12")
    assert panel.who.text() == "Roux Marc · started"
    assert panel.table.current_row() == panel.model.find("12")
    type_in(panel.bib, "", K.Key_Return)
    assert fact(keeper) == Ruling("12", RulingKind.CHECKED_IN, when=clock.now())
    assert panel.number.text() == "3"
    assert panel.bib.text() == ""
    assert panel.bib.hasFocus()
    assert panel.word.text() == "12 Roux Marc is checked in. Ctrl+Z takes it back."
    QTest.keyClick(panel, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.number.text() == "4"


def test_a_bib_and_a_star_gave_up_with_all_that_was_told(
    panel: StillOutPanel, keeper: Timekeeper, clock: Clock, passing: Decide
) -> None:
    passing("T1I", "10:04:00", "12")
    type_in(panel.bib, "12", K.Key_Asterisk)
    row = panel.gave_up
    assert row.point.value == "T1O 1"
    assert row.time.text() == "10:05:00"
    QTest.keyClick(row.point, K.Key_Return)
    row.time.clear()
    type_in(row.time, "1004", K.Key_Return)
    type_in(row.told_by, "Sepp", K.Key_Return)
    type_in(row.where_to, "bus 2", K.Key_Return)
    told = Ruling("12", RulingKind.GAVE_UP, "T1O 1, bus 2", note="Sepp", when=at("10:04:00"))
    assert fact(keeper) == told
    assert fact(keeper, 1) == Ruling("12", RulingKind.DNF, "T1O 1", when=at("10:04:00"))
    assert keeper.race.progress["12"].status == "DNF"
    assert rows(panel)[-1][2] == "gave up at T1O, lap 1 10:04 · bus 2 · told by Sepp"
    assert row.isHidden()
    assert panel.bib.hasFocus()


def test_giving_up_is_no_status_where_that_is_not_wanted(panel: StillOutPanel, keeper: Timekeeper) -> None:
    type_in(panel.bib, "12", K.Key_Asterisk)
    panel.gave_up.dnf.setChecked(False)
    panel.gave_up.decide()
    assert len(keeper.next_undo) == 1
    assert keeper.race.progress["12"].status == "RUN"
    assert "12" in [row[0] for row in rows(panel)]


def test_a_time_that_is_none_is_said_and_nothing_is_decided(panel: StillOutPanel, keeper: Timekeeper) -> None:
    before = len(keeper.race.ledger.records)
    type_in(panel.bib, "12", K.Key_Asterisk)
    panel.gave_up.time.setText("25 past")
    panel.gave_up.decide()
    assert panel.gave_up.word.text().startswith("Expected a time of day")
    assert len(keeper.race.ledger.records) == before
    QTest.keyClick(panel.gave_up.time, K.Key_Escape)
    assert panel.gave_up.isHidden()
    assert panel.isVisible()


@pytest.mark.parametrize(("typed", "word"), [("77", "77 is not entered."), ("", "Type a bib, or choose a row")])
def test_who_is_not_known_is_named(panel: StillOutPanel, keeper: Timekeeper, typed: str, word: str) -> None:
    before = len(keeper.race.ledger.records)
    type_in(panel.bib, typed, K.Key_Return)
    assert panel.word.text().startswith(word)
    assert len(keeper.race.ledger.records) == before


def test_arrows_choose_a_row_and_enter_checks_it_in(panel: StillOutPanel, keeper: Timekeeper) -> None:
    QTest.keyClick(panel.bib, K.Key_Down)
    QTest.keyClick(panel.bib, K.Key_Down)
    second = panel.model.subject(1)
    QTest.keyClick(panel.bib, K.Key_Return)
    assert keeper.race.progress[second].verdict.checked_in


def test_who_is_home_or_back_is_not_checked_in_again(panel: StillOutPanel, keeper: Timekeeper, passing: Decide) -> None:
    type_in(panel.bib, "12", K.Key_Return)
    before = len(keeper.race.ledger.records)
    type_in(panel.bib, "12", K.Key_Return)
    assert panel.word.text() == "12 Roux Marc was checked in before."
    assert len(keeper.race.ledger.records) == before
    for point, time in (("T1I", "10:08:00"), ("T1O", "10:09:00"), ("LINE", "10:15:00")):
        passing(point, time, "23")
    for point, time in (("T2O", "10:16:00"), ("T1I", "10:24:00"), ("T1O", "10:25:00"), ("LINE", "10:31:00")):
        passing(point, time, "23")
    type_in(panel.bib, "23", K.Key_Return)
    assert panel.word.text() == "23 Caduff Gian has finished."


def test_everybody_is_in_the_second_list(panel: StillOutPanel, keeper: Timekeeper) -> None:
    keeper.decide(Ruling("11", RulingKind.DNS), Ruling("12", RulingKind.CHECKED_IN, when=at("10:04:30")))
    panel.refresh()
    panel.tabs.setCurrentIndex(1)
    assert [row[:3] for row in rows(panel)] == [
        ("11", "Huber Lena", "did not start"),
        ("12", "Roux Marc", "checked in 10:04"),
        ("23", "Caduff Gian", "started"),
        ("123", "Kovač Živa", "started"),
    ]
    assert [panel.tabs.tabText(n) for n in range(panel.tabs.count())] == ["Still out 2", "Everybody 4"]


def test_nobody_out_is_said_in_large(panel: StillOutPanel, keeper: Timekeeper) -> None:
    keeper.decide(*(Ruling(bib, RulingKind.CHECKED_IN) for bib in ("11", "12", "23", "123")))
    panel.refresh()
    assert panel.none.isVisible()
    assert panel.number.text() == "0"


def test_a_change_draws_itself(panel: StillOutPanel, keeper: Timekeeper, qtbot: QtBot) -> None:
    keeper.record(Ruling("12", RulingKind.CHECKED_IN))
    qtbot.waitUntil(lambda: panel.number.text() == "3")


# -- the two lines -----------------------------------------------------------------------------------------------------


def test_the_balance_is_red_while_a_reading_contradicts_it_and_opens_its_list(
    window: RaceWindow, keeper: Timekeeper, passing: Decide
) -> None:
    keeper.decide(Ruling("11", RulingKind.DNS))
    passing("T1I", "10:05:00", "11")
    window.desk.settle()
    assert window.status.balance.text == "4 entered = 3 on course + 1 DNS · 1 READ BUT NOT IN THE RACE"
    assert window.status.balance.ink == "vermillion"
    QTest.mouseClick(window.status.balance, Qt.MouseButton.LeftButton)
    shown = window.panels.still_out_panel
    assert shown is not None
    assert [row[0] for row in rows(shown)] == ["11"]
    assert shown.tabs.tabText(2) == "Does not add up: 11"
    shown.close()
    keeper.undo()
    window.desk.settle()
    assert window.status.balance.ink == ""


def test_the_persons_are_a_line_of_their_own(window: RaceWindow, keeper: Timekeeper) -> None:
    keeper.decide(Ruling("12", RulingKind.DNF), Ruling("11", RulingKind.CHECKED_IN))
    window.desk.settle()
    assert window.status.balance.text == "4 entered = 3 on course + 1 DNF"
    assert window.status.persons.text == "4 persons started = 1 checked in + 3 still out"
    QTest.mouseClick(window.status.persons, Qt.MouseButton.LeftButton)
    shown = window.panels.still_out_panel
    assert shown is not None
    assert shown.number.text() == "3"
    shown.close()


def test_persons_still_out_when_all_have_a_status_are_red(window: RaceWindow, keeper: Timekeeper) -> None:
    keeper.decide(*(Ruling(bib, RulingKind.DNF) for bib in ("11", "12", "23", "123")))
    window.desk.settle()
    assert window.status.balance.ink == ""
    assert window.status.persons.ink == "vermillion"


def test_before_the_start_nobody_is_out(window: RaceWindow, keeper: Timekeeper) -> None:
    keeper.decide(StartGiven("All", None))
    window.desk.settle()
    assert window.status.persons.text == "0 persons started"
