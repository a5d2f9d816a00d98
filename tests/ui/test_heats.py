"""The panel of heats in a race of stages: places, who goes on, the finish judge, ties, and what a change means."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import Fact, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.setup import Heat, Stage
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.heats.acts import Door
from skimo_timer.ui.heats.card import HeatCard
from skimo_timer.ui.heats.panel import HeatsPanel
from skimo_timer.ui.models.heats import HeatModel, marks_of, news
from skimo_timer.ui.models.roles import ACCESSIBLE, MARK
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import RUN, Clock, at, finishes, heats_setup

K = Qt.Key
FINE = Ruling("42", RulingKind.PENALTY, "B.5", stage="Heats")
TIED = RUN.replace("41 10:13:06.00", "41 10:13:04.00").replace("42 10:13:06.40", "42 10:13:04.50").replace(
    "44 10:13:09.00", "44 10:13:05.10"
)  # fmt: skip


@pytest.fixture
def panel(sprint: Timekeeper, clock: Clock, qtbot: QtBot, qapp: QApplication) -> HeatsPanel:
    theme.apply(qapp, "light")
    clock.time = at("10:13:10")
    shown = HeatsPanel(sprint.race, clock.now, Door(sprint.decide, sprint.undo, sprint.redo))
    sprint.listen(lambda _: shown.changed())
    qtbot.addWidget(shown)
    shown.open()
    return shown


def rows(card: HeatCard) -> list[tuple[str, ...]]:
    model = card.model
    every = range(model.columnCount())
    return [tuple(model.index(row, column).data() for column in every) for row in range(model.rowCount())]


def order(card: HeatCard) -> str:
    return " ".join(row[1] for row in rows(card))


def marks(card: HeatCard) -> str:
    return "".join(card.model.index(row, 0).data(MARK) or "-" for row in range(card.model.rowCount()))


def test_a_heat_fills_with_times_and_places(panel: HeatsPanel, sprint: Timekeeper) -> None:
    assert [card.title for card in panel.cards] == ["A", "B"]
    assert rows(panel.cards[0])[0] == ("", "31", "Athlete 31", "", "", "", "")
    sprint.decide(*finishes("32 10:03:02.00"))
    panel.refresh()
    assert rows(panel.cards[0])[0] == ("1.", "32", "Athlete 32", "3:02.00", "", "", "")
    assert panel.state.text() == "1 of 12 have a result"
    assert panel.rule.text() == "The first 2 of each heat and the 2 fastest of the others go on"


def test_a_complete_stage_says_who_goes_on_with_letter_and_word(panel: HeatsPanel, sprint: Timekeeper) -> None:
    sprint.decide(*finishes(), FINE)
    panel.refresh()
    assert [marks(card) for card in panel.cards] == ["QQqq--", "QQ----"]
    assert [row[5] for row in rows(panel.cards[0])] == ["by place", "by place", "by time", "by time", "", ""]
    assert rows(panel.cards[1])[-1] == ("6.", "42", "Athlete 42", "3:36.40", "+0:30.00", "", "")
    assert panel.state.text() == "Complete"
    read = panel.cards[0].model.index(2, 0).data(ACCESSIBLE)
    assert read == "33 · Athlete 33 · 3. · 3:04.50 · by time"


def test_the_next_stage_fills_itself(panel: HeatsPanel, sprint: Timekeeper) -> None:
    panel.tabs.setCurrentIndex(1)
    assert not panel.cards[0].empty.isHidden()
    assert panel.cards[0].empty.text() == "Waits for Heats"
    assert panel.state.text() == "Not filled yet"
    sprint.decide(*finishes())
    panel.refresh()
    assert sorted(order(panel.cards[0]).split()) == ["31", "32", "33", "34", "41", "42"]
    assert panel.cards[0].empty.isHidden()


def test_it_opens_with_the_stage_that_is_under_way(
    panel: HeatsPanel, sprint: Timekeeper, clock: Clock, qtbot: QtBot
) -> None:
    assert panel.tabs.currentIndex() == 0
    sprint.decide(*finishes())
    later = HeatsPanel(sprint.race, clock.now, Door(sprint.decide))
    qtbot.addWidget(later)
    later.open()
    assert later.tabs.currentIndex() == 1


def test_a_burst_is_drawn_once_and_by_itself(panel: HeatsPanel, sprint: Timekeeper, qtbot: QtBot) -> None:
    resets: list[None] = []
    panel.cards[0].model.modelReset.connect(lambda: resets.append(None))
    for passing in finishes("36 10:03:01.00, 35 10:03:02.00, 34 10:03:03.00"):
        sprint.record(passing)
    qtbot.waitUntil(lambda: order(panel.cards[0]).startswith("36 35 34"))
    assert len(resets) == 1


def test_the_finish_judge_types_a_whole_order(panel: HeatsPanel, sprint: Timekeeper, clock: Clock) -> None:
    sprint.decide(*finishes())
    panel.refresh()
    field = panel.cards[0].order
    QTest.keyClicks(field, "34 31 33")
    QTest.keyClick(field, K.Key_Return)
    panel.refresh()
    assert order(panel.cards[0]) == "34 32 31 33 35 36"
    assert field.text() == ""
    said = sprint.next_undo[0].fact
    assert said == Ruling("", RulingKind.AHEAD_OF, "34 31 33", stage="Heats", note="A", when=clock.now())
    sprint.undo()
    panel.refresh()
    assert order(panel.cards[0]) == "31 32 33 34 35 36"


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("34 41", "41 is not in this heat"),
        ("34", "two bibs or more, each once"),
        ("34,34", "two bibs or more, each once"),
    ],
)
def test_an_order_that_cannot_be_is_said_and_nothing_is_decided(
    panel: HeatsPanel, sprint: Timekeeper, typed: str, word: str
) -> None:
    field = panel.cards[0].order
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, K.Key_Return)
    assert panel.cards[0].word.text() == word
    assert field.text() == typed
    assert sprint.race.setup == heats_setup()
    assert not [r for r in sprint.race.ledger.records.values() if isinstance(r.fact, Ruling)]
    QTest.keyClick(field, K.Key_Backspace)
    assert not panel.cards[0].word.isVisible()


def test_what_is_typed_stays_while_the_race_goes_on(panel: HeatsPanel, sprint: Timekeeper) -> None:
    QTest.keyClicks(panel.cards[0].order, "34 3")
    sprint.decide(*finishes("32 10:03:02.00"))
    panel.refresh()
    assert panel.cards[0].order.text() == "34 3"


def tie_key(panel: HeatsPanel, name: str) -> QAbstractButton:
    buttons = [button for asked in panel.ties.lines for button in asked.findChildren(QAbstractButton)]
    return next(button for button in buttons if button.accessibleName() == name)


def test_a_tie_is_asked_and_decided_with_one_key_each(panel: HeatsPanel, sprint: Timekeeper) -> None:
    sprint.decide(*finishes(TIED))
    panel.refresh()
    assert [marks(card) for card in panel.cards] == ["QQq?--", "QQ?---"]
    assert panel.state.text() == "A tie decides"
    names = [key.objectName() for key in panel.ties.lines]
    assert names == ["34 · A · 3:05.10", "44 · B · 3:05.10"]
    QTest.keyClick(tie_key(panel, "34 advances"), K.Key_Space)
    panel.refresh()
    assert [marks(card) for card in panel.cards] == ["QQqq--", "QQ----"]
    sprint.undo()
    panel.refresh()
    QTest.mouseClick(tie_key(panel, "34 is out"), Qt.MouseButton.LeftButton)
    panel.refresh()
    assert [marks(card) for card in panel.cards] == ["QQq---", "QQq---"]
    assert panel.ties.lines == []
    assert panel.state.text() == "Complete"


def test_plus_and_minus_decide_about_the_chosen_row(panel: HeatsPanel, sprint: Timekeeper) -> None:
    sprint.decide(*finishes())
    panel.refresh()
    lists = [card.list for card in panel.cards]
    lists[0].setCurrentIndex(panel.cards[0].model.index(3, 0))
    QTest.keyClick(lists[0], K.Key_Minus)
    panel.refresh()
    assert marks(panel.cards[0]) == "QQq---"
    assert lists[0].currentIndex().row() == 3
    lists[1].setCurrentIndex(panel.cards[1].model.index(4, 0))
    QTest.keyClick(lists[1], K.Key_Plus)
    panel.refresh()
    assert marks(panel.cards[1]) == "QQ--q-"


def test_the_head_of_a_card_counts_to_and_from_the_start(panel: HeatsPanel, sprint: Timekeeper, clock: Clock) -> None:
    assert panel.cards[1].started.text() == "10:10:00 · since 3:10"
    sprint.decide(StartGiven("Heats/B", at("10:14:00")), StartGiven("Heats/A", None))
    panel.refresh()
    assert [card.started.text() for card in panel.cards] == ["not started", "10:14:00 · in 0:50"]
    clock.tick(10)
    panel.cards[1].tick()
    assert panel.cards[1].started.text() == "10:14:00 · in 0:40"


def test_another_set_up_brings_other_stages_and_cards(panel: HeatsPanel, sprint: Timekeeper) -> None:
    stages = (Stage("Heats", (*heats_setup().stages[0].heats, Heat("C")), places=2), Stage("Finals", (Heat("Big"),)))
    sprint.decide(SetUp(replace(heats_setup(), stages=stages)))
    panel.refresh()
    assert [panel.tabs.tabText(n) for n in range(panel.tabs.count())] == ["Heats", "Finals"]
    assert [card.title for card in panel.cards] == ["A", "B", "C"]
    assert panel.cards[2].empty.text() == "Nobody is in this heat"


@pytest.mark.parametrize("look", ["light", "dark"])
def test_it_fits_a_small_screen(panel: HeatsPanel, sprint: Timekeeper, qapp: QApplication, look: theme.Theme) -> None:
    theme.apply(qapp, look)
    five = tuple(Heat(name, at("10:00:00"), ("31", "32")) for name in "ABCDE")
    sprint.decide(SetUp(replace(heats_setup(), stages=(Stage("Heats", five, places=2),))))
    panel.refresh()
    panel.resize(1366, 700)
    assert (panel.width(), panel.height()) == (1366, 700)
    assert len(panel.cards) == 5
    assert all(card.mapTo(panel, card.rect().bottomRight()).x() < 1366 for card in panel.cards)


def test_the_model_keeps_qts_rules(sprint: Timekeeper) -> None:
    model = HeatModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(sprint.race.stages["Sprint"][0].heats[0])
    sprint.decide(*finishes())
    model.show(sprint.race.stages["Sprint"][0].heats[0])
    sprint.decide(Ruling("34", RulingKind.DNS, stage="Heats"))
    model.show(sprint.race.stages["Sprint"][0].heats[0])
    assert isinstance(tester.model(), QAbstractItemModel)
    assert model.position("34") == 5
    assert model.position("41") is None


# -- what a change means -----------------------------------------------------------------------------------------------


def told(keeper: Timekeeper, *facts: Fact) -> list[str]:
    before = marks_of(keeper.race)
    keeper.decide(*facts)
    return news(before, marks_of(keeper.race))


def test_a_change_of_who_goes_on_is_said_in_words(sprint: Timekeeper) -> None:
    assert told(sprint, *finishes(RUN.rpartition(", ")[0])) == []
    assert told(sprint, *finishes("46 10:13:15.00")) == ["Heats is complete: 6 go on"]
    assert told(sprint, FINE) == ["Heats: 43 advances, 42 is out"]
    assert told(sprint, Ruling("42", RulingKind.WITHDRAW, "B.5", stage="Heats")) == ["Heats: 42 advances, 43 is out"]
    assert told(sprint, *finishes("41 11:03:00.00")) == []
    both = [Ruling("43", RulingKind.ADVANCE, stage="Heats"), Ruling("44", RulingKind.ADVANCE, stage="Heats")]
    assert told(sprint, *both) == ["Heats: 43, 44 advance"]
    assert told(sprint, StartGiven("Heats/A", None)) == ["Heats is open again: nobody goes on yet"]


def test_a_tie_is_said(sprint: Timekeeper) -> None:
    assert told(sprint, *finishes(TIED)) == ["Heats is complete, but a tie decides: 34, 44"]
    assert told(sprint, Ruling("34", RulingKind.ADVANCE, stage="Heats")) == ["Heats: 34 advances, 44 is out"]


# -- in the race window ------------------------------------------------------------------------------------------------


@pytest.fixture
def window(sprint: Timekeeper, clock: Clock, qtbot: QtBot, tmp_path: Path) -> RaceWindow:
    shown = RaceWindow(sprint, Inbox(sprint, clock), clock, Settings(), tmp_path / "sprint.skimo")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_the_window_says_what_a_decision_changes(window: RaceWindow) -> None:
    window.desk.decide(*finishes())
    assert window.bar.text == "Heats is complete: 6 go on"
    window.desk.decide(FINE)
    assert window.bar.text == "Heats: 43 advances, 42 is out"
    assert window.echo.echo.who == "Penalty B.5 for 42 · Heats"
    window.desk.undo()
    assert window.bar.text == "Heats: 42 advances, 43 is out"


def test_the_menu_opens_the_panel_and_the_panel_follows_the_race(window: RaceWindow, qtbot: QtBot) -> None:
    assert window.menus.heats.isVisible()
    window.menus.heats.trigger()
    panel = window.findChild(HeatsPanel)
    assert panel is not None
    assert panel.isVisible()
    window.desk.decide(*finishes("36 10:03:00.00"))
    qtbot.waitUntil(lambda: order(panel.cards[0]).startswith("36"))
    panel.close()


def chosen(window: RaceWindow) -> tuple[list[str], str]:
    box = window.ruling.stage
    return [box.itemText(n) for n in range(box.count())], box.currentText()


def test_a_ruling_names_the_stage_that_has_just_been_raced(window: RaceWindow, clock: Clock) -> None:
    clock.time = at("10:20:00")
    window.ruling.ask("42", RulingKind.PENALTY)
    assert chosen(window) == (["Heats"], "Heats")
    window.desk.decide(*finishes())
    window.ruling.ask("42", RulingKind.PENALTY)
    assert chosen(window) == (["Heats", "Final"], "Heats")
    window.ruling.value.setEditText("B.5")
    window.ruling.decide()
    assert window.bar.text == "Heats: 43 advances, 42 is out"
    window.desk.undo()
    window.ruling.ask("42", RulingKind.DNS)
    assert chosen(window) == (["Heats", "Final"], "Final")
    window.ruling.decide()
    assert window.keeper.race.progress["42"].status == "OK"
    final = window.keeper.race.stages["Sprint"][1].rows
    assert [row.progress.status.value for row in final if row.progress.bib == "42"] == ["DNS"]
    window.desk.decide(StartGiven("Final/Final", at("10:30:00")))
    clock.time = at("10:31:00")
    window.ruling.ask("41", RulingKind.DSQ)
    assert chosen(window) == (["Heats", "Final", "Whole race"], "Final")
    window.ruling.stage.setCurrentIndex(2)
    window.ruling.decide()
    assert window.keeper.race.stages["Sprint"][0].rows[-1].progress.bib == "41"


def test_a_ruling_about_the_whole_race_names_no_stage(window: RaceWindow) -> None:
    window.ruling.ask("42", RulingKind.ALIAS)
    assert window.ruling.stage.isHidden()
    window.ruling.value.setEditText("142")
    window.ruling.decide()
    fact = window.keeper.next_undo[0].fact
    assert isinstance(fact, Ruling)
    assert (fact.ruling, fact.stage) == (RulingKind.ALIAS, "")


def test_a_run_is_granted_again_from_the_row_and_only_where_there_are_stages(window: RaceWindow) -> None:
    window.desk.decide(*finishes())
    window.ruling.ask("31", RulingKind.RERUN)
    assert window.ruling.value.isHidden()
    window.ruling.decide()
    assert window.echo.echo.who == "31 runs again · Heats"
    assert not window.keeper.race.stages["Sprint"][0].complete
    window.desk.decide(SetUp(replace(heats_setup(), stages=())))
    window.ruling.ask("31")
    assert window.ruling.kind.findData(RulingKind.RERUN) < 0
    assert window.ruling.stage.isHidden()


def test_a_race_without_stages_has_no_heats_in_its_menu(window: RaceWindow) -> None:
    window.desk.decide(SetUp(replace(heats_setup(), stages=())))
    assert not window.menus.heats.isVisible()


def test_the_leaderboard_has_a_column_of_stages_as_long_as_there_are_stages(window: RaceWindow) -> None:
    def heads() -> list[object]:
        model = window.leaderboard.model
        return [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]

    assert "Stage" in heads()
    window.desk.decide(SetUp(replace(heats_setup(), stages=())))
    assert "Lap" in heads()
    assert "Stage" not in heads()
    window.desk.undo()
    assert "Stage" in heads()
