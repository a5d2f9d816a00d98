"""The board of the gates, with what is typed while a crew is on the radio, and the line that asks about limits."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import MINUTE, Duration
from skimo_timer.core.course import Limit
from skimo_timer.core.facts import GateReported, Key, PassingRecorded, Ruling, RulingKind, SetUp
from skimo_timer.core.gates import Gate
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.mountain.gate_board import GateBoardPanel
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Clock, Keyboard, small_setup

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Decide = Callable[..., Key]


@pytest.fixture
def panel(window: RaceWindow, keyboard: Keyboard, qtbot: QtBot) -> Iterator[GateBoardPanel]:
    """Opened by its key."""
    keyboard.press(K.Key_G, held=CTRL | Qt.KeyboardModifier.ShiftModifier)
    shown = window.panels.gate_board_panel
    assert shown is not None
    qtbot.waitUntil(shown.isVisible)
    yield shown
    shown.close()


def row(panel: GateBoardPanel, n: int = 0) -> tuple[str, ...]:
    return panel.model.row(n).texts


def names(panel: GateBoardPanel) -> list[str]:
    model = panel.names.model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]


def fact(keeper: Timekeeper) -> object:
    return keeper.next_undo[0].fact


def test_it_has_a_row_per_gate_and_lap(panel: GateBoardPanel, passing: Decide) -> None:
    gates = [row(panel, n)[0] for n in range(panel.model.rowCount())]
    assert gates == ["T1I", "T1O", "LINE", "T2O", "T1I · 2", "T1O · 2", "LINE · 2"]
    assert row(panel)[1:6] == ("4", "0", "", "", "4")
    QAbstractItemModelTester(panel.model)


def test_a_passing_is_drawn_by_itself(panel: GateBoardPanel, passing: Decide, qtbot: QtBot) -> None:
    passing("T1I", "10:04:00", "12")
    qtbot.waitUntil(lambda: row(panel)[2] == "1")
    assert names(panel) == ["11 Huber Lena", "23 Caduff Gian", "123 Kovač Živa"]


def test_a_count_is_typed_from_field_to_field(
    panel: GateBoardPanel, keeper: Timekeeper, clock: Clock, passing: Decide
) -> None:
    passing("T1I", "10:04:00", "12")
    radio = panel.radio
    assert radio.count.hasFocus()
    for field, text in ((radio.count, "2"), (radio.last, "12"), (radio.told_by, "Sepp")):
        assert field.hasFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, K.Key_Return)
    assert fact(keeper) == GateReported("T1I", 1, count=2, last="12", told_by="Sepp", when=clock.now())
    assert row(panel)[6:] == ("2, last 12", "1", "1 more than here")
    assert panel.model.row(0).state == "late"
    assert radio.count.hasFocus()
    assert radio.told_by.text() == "Sepp"
    QTest.keyClicks(radio.count, "1")
    QTest.keyClick(radio.count, K.Key_Return)
    QTest.keyClick(radio.last, K.Key_Return)  # who tells it is known
    assert row(panel)[6:] == ("1", "1", "agrees")
    QTest.keyClick(panel, K.Key_Z, CTRL)
    assert row(panel)[6] == "2, last 12"


def test_a_count_that_is_none_is_named(panel: GateBoardPanel, keeper: Timekeeper) -> None:
    before = len(keeper.race.ledger.records)
    panel.radio.count.setText("many")
    panel.radio.report()
    assert panel.radio.word.text() == "Expected how many are through, such as 84."
    assert len(keeper.race.ledger.records) == before


def test_a_closed_gate_names_whoever_is_missing(panel: GateBoardPanel, keeper: Timekeeper, passing: Decide) -> None:
    for bib in ("11", "12", "23"):
        passing("T1I", "10:04:00", bib)
    panel.refresh()
    QTest.mouseClick(panel.radio.close_gate, Qt.MouseButton.LeftButton)
    assert row(panel)[8] == "closed 10:05, 1 MISSING"
    assert panel.model.row(0).state == "overdue"
    assert panel.names_of.tabText(0) == "MISSING 1"
    assert names(panel) == ["123 Kovač Živa"]
    assert panel.radio.close_gate.text() == "Open again"
    QTest.mouseClick(panel.radio.close_gate, Qt.MouseButton.LeftButton)
    assert row(panel)[8] == ""


def test_bibs_are_read_out_one_after_another_without_times(
    panel: GateBoardPanel, keeper: Timekeeper, clock: Clock
) -> None:
    bib = panel.radio.bib
    bib.setFocus()
    panel.radio.told_by.setText("Mia")
    for typed in ("12", "23"):
        QTest.keyClicks(bib, typed)
        QTest.keyClick(bib, K.Key_Return)
    assert fact(keeper) == PassingRecorded("T1I", None, "23", note="by radio, Mia", arrived=clock.now())
    assert row(panel)[2] == "2"
    assert keeper.race.progress["12"].splits[0] is None


def test_up_and_down_choose_the_gate(panel: GateBoardPanel) -> None:
    panel.radio.bib.setFocus()
    QTest.keyClick(panel.radio.bib, K.Key_Down)
    QTest.keyClick(panel.radio.bib, K.Key_Down)
    assert panel.gate == Gate("LINE", 1)
    assert panel.radio.title.text() == "LINE"


def test_the_gate_chief_stops_and_lets_through(panel: GateBoardPanel, keeper: Timekeeper, clock: Clock) -> None:
    panel.radio.bib.setFocus()
    QTest.keyClicks(panel.radio.bib, "12")
    QTest.keyClick(panel.radio.bib, K.Key_Asterisk)
    assert fact(keeper) == Ruling("12", RulingKind.OTL, "T1I 1", when=clock.now())
    assert keeper.race.progress["12"].status == "OTL"
    assert row(panel)[1:6] == ("4", "0", "", "1", "3")
    QTest.keyClicks(panel.radio.bib, "12+")
    assert keeper.race.progress["12"].status == "RUN"


def test_who_is_not_entered_is_named(panel: GateBoardPanel, keeper: Timekeeper) -> None:
    before = len(keeper.race.ledger.records)
    QTest.keyClicks(panel.radio.bib, "77")
    QTest.keyClick(panel.radio.bib, K.Key_Return)
    assert panel.radio.word.text() == "77 is not entered."
    assert len(keeper.race.ledger.records) == before


def test_other_names_on_demand(panel: GateBoardPanel, passing: Decide) -> None:
    passing("T1I", "10:04:00", "12")
    panel.refresh()
    panel.names_of.setCurrentIndex(3)
    assert panel.names_of.tabText(3) == "Passed 1"
    assert names(panel) == ["12 Roux Marc"]


def test_another_set_up_is_followed(panel: GateBoardPanel, keeper: Timekeeper) -> None:
    setup = small_setup()
    short = replace(setup.courses[0], laps=setup.courses[0].laps[:1])
    keeper.decide(SetUp(replace(setup, courses=(short,))))
    panel.refresh()
    assert panel.model.rowCount() == 3


# -- limits ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def limited(keeper: Timekeeper) -> None:
    """Ten minutes to the top."""
    setup = small_setup()
    course = replace(setup.courses[0], limits=(Limit("T1I", 1, Duration(10 * MINUTE)),))
    keeper.decide(SetUp(replace(setup, courses=(course,))))


@pytest.mark.usefixtures("limited")
def test_near_a_limit_the_window_asks_and_two_keys_answer(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock, passing: Decide
) -> None:
    ask = window.limit_ask
    assert ask.isHidden()
    passing("T1I", "10:10:12", "12")
    passing("T1I", "10:09:40", "23")
    passing("T1I", "10:12:00", "11")
    assert ask.isVisible()
    assert window.pad.field.hasFocus()
    assert ask.text.text() == "23 Caduff Gian at T1I 9:40, limit 10:00: stopped or let through?"
    assert ask.more.text() == "1 more"
    keyboard.press(K.Key_X, held=CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert keeper.race.progress["23"].status == "OTL"
    assert ask.text.text() == "12 Roux Marc at T1I 10:12, limit 10:00: stopped or let through?"
    assert keeper.race.progress["12"].status == "OTL"
    keyboard.press(K.Key_L, held=CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert fact(keeper) == Ruling("12", RulingKind.OK, "T1I 1", when=clock.now())
    assert keeper.race.progress["12"].status == "RUN"
    assert ask.isHidden()
    keyboard.press(K.Key_Z, held=CTRL)
    assert ask.isVisible()
