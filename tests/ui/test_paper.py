"""A sheet of paper typed in with keys, beside the race."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import PassingRecorded
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.jury.paper import PaperPanel
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import at

K = Qt.Key


@pytest.fixture
def panel(window: RaceWindow, keeper: Timekeeper, qtbot: QtBot, qapp: QApplication) -> PaperPanel:
    theme.apply(qapp, "light")
    keeper.decide(PassingRecorded("T1I", at("10:08:00"), "11"))
    window.panels.paper()
    shown = window.findChild(PaperPanel)
    assert shown is not None
    qtbot.waitUntil(shown.isVisible)
    qtbot.addWidget(shown)
    return shown


def type_line(panel: PaperPanel, *lines: str) -> None:
    for line in lines:
        QTest.keyClicks(panel.line, line)
        QTest.keyClick(panel.line, K.Key_Return)


def column(panel: PaperPanel, number: int) -> list[str]:
    return [panel.model.index(row, number).data() for row in range(panel.model.rowCount())]


def test_lines_are_compared_as_they_are_typed(panel: PaperPanel) -> None:
    type_line(panel, "11 100801", "12 12", "23", "77 40")
    assert column(panel, 1) == ["11", "12", "23", "77"]
    assert column(panel, 4) == ["10:08:01", "10:08:12", "", "10:08:40"]
    assert column(panel, 5) == ["the same", "new", "new", "new, not entered"]
    assert panel.told.text() == "4 lines: 1 the same, 0 with another time, 3 new"
    panel.close()


def test_a_sheet_is_one_step_of_undo_and_says_what_it_did(panel: PaperPanel, keeper: Timekeeper) -> None:
    type_line(panel, "11 100801", "12 12", "23")
    QTest.keyClicks(panel.person.editor, "Anna")
    panel.write.click()
    assert [p.time for p in keeper.race.readings("12")] == [at("10:08:12")]
    assert [p.time for p in keeper.race.readings("23")] == [None]
    assert keeper.race.readings("12")[0].recorded.note == "Anna"
    assert column(panel, 5) == ["the same", "the same", "the same"]
    assert not panel.write.isEnabled()
    assert panel.did.text()
    keeper.undo()
    assert keeper.race.readings("12") == []
    assert len(keeper.race.readings("11")) == 1
    panel.close()


def test_the_watch_moves_every_line(panel: PaperPanel) -> None:
    type_line(panel, "11 100730", "12 0812")
    assert column(panel, 5) == ["+0:30 in the race", "new"]
    watch, tent = panel.pairs[0]
    QTest.keyClicks(watch.editor, "100000")
    QTest.keyClicks(tent.editor, "100030")
    assert column(panel, 4) == ["10:08:00", "10:08:42"]
    assert column(panel, 5) == ["the same", "new"]
    panel.close()


def test_a_wrong_line_stays_in_the_field_and_the_last_one_comes_back(panel: PaperPanel) -> None:
    type_line(panel, "12 100812")
    QTest.keyClicks(panel.line, "23 99")
    QTest.keyClick(panel.line, K.Key_Return)
    assert panel.line.text() == "23 99"
    assert panel.word.text().startswith("Expected a bib")
    panel.line.clear()
    QTest.keyClick(panel.line, K.Key_Backspace)
    assert panel.line.text() == "12 100812"
    assert panel.lines == []
    panel.close()


def test_lines_are_counted_against_the_sheet(panel: PaperPanel) -> None:
    type_line(panel, "12 100812")
    QTest.keyClicks(panel.count.editor, "3")
    assert panel.count.word.text() == "2 are missing"
    type_line(panel, "23", "123")
    assert panel.count.word.text().strip() == ""
    panel.close()


def test_a_new_sheet_keeps_point_and_watch(panel: PaperPanel, keeper: Timekeeper) -> None:
    type_line(panel, "12 100812")
    QTest.keyClicks(panel.pairs[0][0].editor, "10")
    panel.clear.click()
    assert panel.lines == []
    assert panel.pairs[0][0].value == "10"
    assert len(keeper.race.ledger.records) == 6
    panel.close()
