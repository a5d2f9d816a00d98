"""Closing the race by keys: the list works itself off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.closing import Task, TaskKind
from skimo_timer.core.facts import PassingRecorded
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.jury.closing import ClosingPanel
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Clock, at
from tests.ui.test_jury import WALK

K = Qt.Key


@pytest.fixture
def led() -> list[TaskKind]:
    """The tasks to whose place the panel has led."""
    return []


@pytest.fixture
def panel(keeper: Timekeeper, clock: Clock, qtbot: QtBot, qapp: QApplication, led: list[TaskKind]) -> ClosingPanel:
    theme.apply(qapp, "light")
    for bib, time in (("11", "10:30:00"), ("12", "10:31:00")):
        keeper.record(*(PassingRecorded(point, Instant(at(time) - before * SECOND), bib) for point, before in WALK))
    keeper.record(PassingRecorded("T1I", at("10:12:00"), "23"))
    clock.time = at("10:40:00")

    def lead(task: Task) -> None:
        led.append(task.kind)

    shown = ClosingPanel(keeper.race, lambda: keeper.boards, clock.now, (keeper.decide, lead))
    keeper.listen(lambda _: shown.refresh())
    qtbot.addWidget(shown)
    shown.open()
    return shown


def lines(panel: ClosingPanel) -> list[list[str]]:
    model = panel.model
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_what_weighs_most_stands_first_and_is_chosen(panel: ClosingPanel) -> None:
    assert lines(panel) == [
        ["Still out on the mountain", "1", "23"],
        ["Never seen: did they not start?", "1", "123"],
        ["Without a result: is the race over?", "1", "23"],
        ["Not published yet", "2", "Overall, Women"],
    ]
    assert panel.act.text() == "Who is still out"


def test_keys_alone_work_the_list_off(panel: ClosingPanel, keeper: Timekeeper, led: list[TaskKind]) -> None:
    QTest.keyClick(panel.table, K.Key_Return)
    assert led == [TaskKind.STILL_OUT]
    QTest.keyClick(panel.table, K.Key_Down)
    QTest.keyClick(panel.table, K.Key_Return)
    assert keeper.race.progress["123"].status == "DNS"
    QTest.keyClick(panel.table, K.Key_Down)
    assert panel.act.text() == "The race is over"
    QTest.keyClick(panel.table, K.Key_Return)
    assert keeper.race.progress["23"].status == "DNF"
    keeper.undo()
    keeper.undo()
    assert keeper.race.progress["123"].status == "RUN"
    assert len(lines(panel)) == 4


def test_it_says_which_classification_is_final(panel: ClosingPanel, keeper: Timekeeper) -> None:
    final = panel.finals
    assert [final.index(0, column).data() for column in range(3)] == [
        "Overall",
        "somebody could still get there",
        "somebody is still racing",
    ]


def test_it_opens_from_the_menu_and_leads_to_the_doubt(window: RaceWindow, keeper: Timekeeper) -> None:
    keeper.decide(PassingRecorded("LINE", at("10:20:00"), "77"))
    key = keeper.race.ledger.records.copy().popitem()[0]
    window.panels.closing()
    shown = window.findChild(ClosingPanel)
    assert shown is not None
    row = shown.model.find(TaskKind.OPEN_TIMES)
    assert row is not None
    shown.table.selectRow(row)
    shown.do()
    assert window.pad.target == key
    shown.close()
