"""The start lists of the rounds in the panel of heats: dragged, typed, posted, asked; starts, recalls, second runs."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact, ListPosted, PassingRecorded, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.setup import Heat, RaceSetup, Seeding, Stage
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.heats.acts import Door
from skimo_timer.ui.heats.card import HeatCard
from skimo_timer.ui.heats.panel import HeatsPanel
from skimo_timer.ui.models.heats import BIBS
from skimo_timer.ui.models.roles import ACCESSIBLE
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import HEATS, Clock, at, finishes, heats_setup

K, M = Qt.Key, Qt.KeyboardModifier
FINE = Ruling("42", RulingKind.PENALTY, "B.5", stage="Heats")
BY_PLAN = [["31", "33", "42"], ["32", "34", "41"]]


def plan() -> RaceSetup:
    semis = Stage(
        "Semifinals",
        (Heat("S1", at("10:30:00")), Heat("S2", at("10:40:00"))),
        places=1,
        seeding=Seeding.SERPENTINE,
    )
    old = heats_setup()
    return replace(old, stages=(old.stages[0], semis, old.stages[1]))


@pytest.fixture
def keeper() -> Timekeeper:
    """Two heats that were run; the semifinals are to come."""
    kept = create(Journal.in_memory(), plan(), [Entry(bib, f"Athlete {bib}") for bib in HEATS.split()])
    kept.record(*finishes())
    return kept


@pytest.fixture
def printed() -> list[str]:
    """The stages whose lists were printed."""
    return []


@pytest.fixture
def panel(keeper: Timekeeper, clock: Clock, qtbot: QtBot, qapp: QApplication, printed: list[str]) -> HeatsPanel:
    theme.apply(qapp, "light")
    clock.time = at("10:20:00")
    shown = HeatsPanel(keeper.race, clock.now, Door(keeper.decide, keeper.undo, keeper.redo, printed.append))
    keeper.listen(lambda _: shown.refresh())
    qtbot.addWidget(shown)
    shown.open()
    assert shown.tabs.tabText(shown.tabs.currentIndex()) == "Semifinals"
    return shown


def lists(panel: HeatsPanel) -> list[list[str]]:
    cards = panel.cards
    return [sorted(card.model.subject(row) for row in range(card.model.rowCount())) for card in cards]


def typed(panel: HeatsPanel, text: str) -> str:
    line = panel.desk.line
    line.setFocus()
    line.clear()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, K.Key_Return)
    return panel.desk.word.text()


def answers(panel: HeatsPanel) -> list[str]:
    return [button.accessibleName() for button in buttons(panel)]


def buttons(panel: HeatsPanel) -> list[QAbstractButton]:
    lines = [line for bar in (panel.ties, panel.doubts, panel.gates) for line in bar.lines]
    return [button for line in lines for button in line.findChildren(QAbstractButton)]


def press(panel: HeatsPanel, name: str) -> None:
    button = next(button for button in buttons(panel) if button.accessibleName() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def drop(card: HeatCard, source: HeatCard, bib: str) -> bool:
    """What Qt does when a row of one card is dragged over another and let go there; whether it was taken."""
    row = source.model.position(bib)
    assert row is not None
    data = source.model.mimeData([source.model.index(row, 0)])
    where, move, left = QPointF(card.rect().center()), Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(where.toPoint(), move, data, left, M.NoModifier)
    QApplication.sendEvent(card, enter)
    if enter.isAccepted():
        QApplication.sendEvent(card, QDropEvent(where, move, data, left, M.NoModifier))
    else:
        QApplication.sendEvent(card, QDragLeaveEvent())
    return enter.isAccepted()


# -- moving ------------------------------------------------------------------------------------------------------------


def test_an_athlete_is_dragged_into_another_heat_and_back_by_undo(panel: HeatsPanel, keeper: Timekeeper) -> None:
    assert lists(panel) == BY_PLAN
    first, second = panel.cards
    assert first.model.flags(first.model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not first.model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDragEnabled
    assert drop(second, first, "31")
    assert lists(panel) == [["33", "42"], ["31", "32", "34", "41"]]
    assert panel.desk.odd.text() == "Uneven: S1 2, S2 4"
    assert panel.desk.state.text() == "Lists changed by hand"
    assert not drop(second, second, "31")
    QTest.keyClick(panel, K.Key_Z, M.ControlModifier)
    assert lists(panel) == BY_PLAN
    assert panel.desk.state.text() == "Lists by the plan"
    assert keeper.next_undo == []


def test_something_else_cannot_be_dropped(panel: HeatsPanel) -> None:
    data = panel.cards[0].model.mimeData([])
    assert not data.hasFormat(BIBS)
    enter = QDragEnterEvent(
        panel.cards[1].rect().center(), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, M.NoModifier
    )
    QApplication.sendEvent(panel.cards[1], enter)
    assert not enter.isAccepted()


def test_alt_and_an_arrow_move_the_chosen_one_and_the_keyboard_follows(panel: HeatsPanel) -> None:
    shown = panel.cards[0].list
    shown.setFocus()
    shown.setCurrentIndex(panel.cards[0].model.index(0, 0))
    QTest.keyClick(shown, K.Key_Left, M.AltModifier)
    assert lists(panel) == BY_PLAN
    QTest.keyClick(shown, K.Key_Right, M.AltModifier)
    assert lists(panel) == [["33", "42"], ["31", "32", "34", "41"]]
    assert panel.cards[1].chosen == "31"
    assert panel.focusWidget() is panel.cards[1].list
    QTest.keyClick(panel.cards[1].list, K.Key_Left, M.AltModifier)
    assert lists(panel) == BY_PLAN


def test_a_bib_and_a_heat_can_be_typed(panel: HeatsPanel) -> None:
    assert typed(panel, "031 s2") == "31: done"
    assert lists(panel) == [["33", "42"], ["31", "32", "34", "41"]]
    assert panel.desk.line.text() == ""


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("31 S1", "31 is there already"),
        ("99 S1", "99 is not entered"),
        ("43 S1", "Post the lists first, or let 43 go on in the stage before"),
        ("31 -", "Post the lists first, or let 31 go on in the stage before"),
        ("31", "a bib and a heat, as in 43 S2, or a heat and its start"),
        ("31 S9", "S9 is no heat here: S1, S2"),
        ("S1 25:77", "a time of day such as 185000 or 18:50:00"),
        ("43 10:30:00", "43 is neither a heat nor a bib of Semifinals"),
    ],
)
def test_what_cannot_be_is_said_and_stays_typed(panel: HeatsPanel, keeper: Timekeeper, text: str, word: str) -> None:
    assert typed(panel, text) == word
    assert panel.desk.line.text() == text
    assert keeper.next_undo == []


# -- posting -----------------------------------------------------------------------------------------------------------


def test_posted_lists_ask_and_each_answer_is_one_step(panel: HeatsPanel, keeper: Timekeeper) -> None:
    QTest.keyClick(panel, K.Key_B, M.ControlModifier)
    assert panel.desk.state.text() == "Lists posted"
    assert panel.desk.posting.isHidden()
    keeper.decide(FINE)
    assert lists(panel) == BY_PLAN
    assert panel.desk.word.text() == "Heats: 43 advances, 42 is out"
    assert answers(panel) == ["43 replaces 42", "43 as one more in S1", "Leave"]
    assert [line.objectName() for line in panel.doubts.lines] == ["42 in S1 is out, 43 would advance"]
    for answer, expected in (
        ("43 replaces 42", [["31", "33", "43"], ["32", "34", "41"]]),
        ("43 as one more in S1", [["31", "33", "42", "43"], ["32", "34", "41"]]),
        ("Leave", BY_PLAN),
    ):
        press(panel, answer)
        assert lists(panel) == expected
        assert answers(panel) == []
        keeper.undo()
        assert lists(panel) == BY_PLAN
        assert len(answers(panel)) == 3


def test_the_list_of_a_heat_that_has_begun_is_neither_asked_for_nor_moved(
    panel: HeatsPanel, keeper: Timekeeper, clock: Clock
) -> None:
    panel.desk.post()
    keeper.decide(FINE)
    clock.time = at("10:31:00")
    panel.refresh()
    assert answers(panel) == ["43 as one more in S2", "Leave"]
    assert typed(panel, "31 S2") == "S1 has begun: its list stays"
    assert typed(panel, "32 S1") == "S1 has begun: its list stays"
    assert lists(panel) == BY_PLAN
    assert not panel.desk.by_plan.isEnabled()
    press(panel, "43 as one more in S2")
    assert lists(panel) == [["31", "33", "42"], ["32", "34", "41", "43"]]
    clock.time = at("10:41:00")
    keeper.decide(Ruling("33", RulingKind.DSQ, "C.1", stage="Heats"))
    assert answers(panel) == ["Leave"]


def test_posted_lists_take_anybody_and_go_back_to_the_plan(panel: HeatsPanel, keeper: Timekeeper) -> None:
    panel.desk.post()
    assert typed(panel, "46 S2") == "46: done"
    assert typed(panel, "31 -") == "31: done"
    assert lists(panel) == [["33", "42"], ["32", "34", "41", "46"]]
    QTest.mouseClick(panel.desk.by_plan, Qt.MouseButton.LeftButton)
    assert lists(panel) == BY_PLAN
    assert keeper.next_undo[0].fact == ListPosted("Semifinals", ())


def test_nobody_can_be_posted_before_the_stage_is_filled(
    panel: HeatsPanel, keeper: Timekeeper, printed: list[str]
) -> None:
    panel.tabs.setCurrentIndex(2)
    assert panel.desk.posting.isHidden()
    assert not panel.desk.printing.isEnabled()
    QTest.keyClick(panel, K.Key_B, M.ControlModifier)
    assert panel.desk.word.text() == "Nobody is on the lists of Final yet"
    QTest.keyClick(panel, K.Key_P, M.ControlModifier)
    assert printed == []
    assert keeper.next_undo == []


def test_lists_of_heats_that_have_all_begun_are_not_offered_to_be_posted(panel: HeatsPanel) -> None:
    panel.tabs.setCurrentIndex(0)
    assert panel.desk.state.text() == "Lists as started"
    assert panel.desk.posting.isHidden()
    panel.tabs.setCurrentIndex(1)
    assert not panel.desk.posting.isHidden()


def test_a_bib_that_is_in_a_stage_beside_this_one_is_told(panel: HeatsPanel, keeper: Timekeeper) -> None:
    beside = Stage("Final 7-12", (Heat("Final 7-12"),), source="Heats", ranks=(1, 2))
    setup = plan()
    keeper.decide(SetUp(replace(setup, stages=(*setup.stages[:2], beside, setup.stages[2]))))
    assert panel.desk.odd.text() == "Also in Final 7-12: 31, 41"


def test_the_lists_are_printed_from_the_panel(panel: HeatsPanel, printed: list[str]) -> None:
    QTest.keyClick(panel, K.Key_P, M.ControlModifier)
    QTest.mouseClick(panel.desk.printing, Qt.MouseButton.LeftButton)
    assert printed == ["Semifinals", "Semifinals"]


# -- starts ------------------------------------------------------------------------------------------------------------


def starts(keeper: Timekeeper) -> list[Fact]:
    return [r.fact for r in keeper.race.ledger.records.values() if isinstance(r.fact, StartGiven)]


def test_a_heat_starts_now_is_recalled_and_starts_again(panel: HeatsPanel, keeper: Timekeeper, clock: Clock) -> None:
    card = panel.cards[0]
    assert card.recall.isHidden()
    QTest.mouseClick(card.start, Qt.MouseButton.LeftButton)
    assert starts(keeper) == [StartGiven("Semifinals/S1", clock.now())]
    assert card.start.isHidden()
    clock.tick(3)
    QTest.mouseClick(card.recall, Qt.MouseButton.LeftButton)
    assert starts(keeper)[-1] == StartGiven("Semifinals/S1", None)
    assert card.started.text() == "not started"
    clock.tick(60)
    card.start.setFocus()
    QTest.keyClick(card.start, K.Key_Space)
    assert starts(keeper)[-1] == StartGiven("Semifinals/S1", clock.now())
    keeper.record(PassingRecorded("FIN", at("10:24:00"), "31"))
    assert card.recall.isHidden()


def test_a_true_start_is_typed_also_later(panel: HeatsPanel, keeper: Timekeeper, clock: Clock) -> None:
    clock.time = at("10:36:00")
    keeper.record(*finishes("31 10:33:00.00"))
    typed(panel, "s1 103002,5")
    assert starts(keeper) == [StartGiven("Semifinals/S1", at("10:30:02.5"))]
    assert panel.cards[0].started.text().startswith("10:30:02")
    typed(panel, "S2 now")
    assert starts(keeper)[-1] == StartGiven("Semifinals/S2", clock.now())
    keeper.decide(StartGiven("Final/Final", None))
    panel.tabs.setCurrentIndex(2)
    typed(panel, "10:50:00")
    assert starts(keeper)[-1] == StartGiven("Final/Final", at("10:50:00"))


def test_an_impulse_of_the_start_gate_becomes_the_start_of_a_heat(
    panel: HeatsPanel, keeper: Timekeeper, clock: Clock
) -> None:
    keeper.record(PassingRecorded("START", at("10:19:58.34"), source="gate", channel="C0"))
    assert answers(panel) == ["Start of S1", "Start of S2"]
    press(panel, "Start of S1")
    assert starts(keeper) == [StartGiven("Semifinals/S1", at("10:19:58.34"))]
    assert keeper.race.open_times() == []
    assert answers(panel) == []
    keeper.undo()
    assert len(keeper.race.open_times()) == 1
    clock.tick(601)
    panel.refresh()
    assert answers(panel) == []


# -- second runs -------------------------------------------------------------------------------------------------------


def test_a_second_run_is_granted_with_one_key_and_the_first_is_struck_out(
    panel: HeatsPanel, keeper: Timekeeper, clock: Clock
) -> None:
    keeper.decide(Ruling("34", RulingKind.DNF, stage="Heats"))
    panel.tabs.setCurrentIndex(0)
    card = panel.cards[0]
    card.list.setFocus()
    assert card.choose("34")
    QTest.keyClick(card.list, K.Key_R)
    row = card.model.position("34")
    assert row is not None
    texts = card.model.row(row).texts
    assert (texts[3], texts[6]) == ("", "3:05.10")
    assert card.model.index(row, 0).data(ACCESSIBLE) == "34 · Athlete 34 · first run 3:05.10 does not count"
    assert card.started.text().startswith("10:00:00 · since")
    typed(panel, "34 10:25:00")
    keeper.record(PassingRecorded("FIN", at("10:27:59"), "34"))
    row = card.model.position("34")
    assert row is not None
    assert (card.model.row(row).texts[3], card.model.row(row).texts[6]) == ("2:59.00", "3:05.10")
    assert card.model.row(row).texts[0] == "1."


def test_who_has_not_started_is_not_granted_a_second_run(panel: HeatsPanel, keeper: Timekeeper) -> None:
    keeper.decide(StartGiven("Semifinals/S1", None))
    card = panel.cards[0]
    card.list.setFocus()
    assert card.choose("31")
    QTest.keyClick(card.list, K.Key_R)
    assert panel.desk.word.text() == "31 has not started yet"
    assert len(starts(keeper)) == 1


# -- two trees ---------------------------------------------------------------------------------------------------------


def two_trees() -> Timekeeper:
    """Men and women with the same plan; the men have run their heats, the women are in theirs."""
    men = plan()
    course = men.courses[0]
    of_men = [replace(stage, course="Men") for stage in men.stages]
    of_women = [
        replace(one, name=f"{one.name} women", course="Women", heats=tuple(map(_of_women, one.heats)))
        for one in men.stages
    ]
    courses = (replace(course, name="Men"), replace(course, name="Women"))
    setup = replace(men, courses=courses, stages=(*of_men, *of_women))
    entries = [Entry(bib, f"Man {bib}", course="Men") for bib in HEATS.split()]
    entries += [Entry(f"1{bib}", f"Woman {bib}", course="Women") for bib in HEATS.split()]
    kept = create(Journal.in_memory(), setup, entries)
    kept.record(*finishes())
    return kept


def _of_women(heat: Heat) -> Heat:
    """Two hours later, with bibs above a hundred."""
    start = None if heat.start is None else Instant(heat.start + at("02:00:00"))
    return replace(heat, start=start, bibs=tuple(f"1{bib}" for bib in heat.bibs))


def test_the_panel_opens_with_the_course_whose_heat_is_on_and_each_tree_has_its_own_lists(
    clock: Clock, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, "light")
    keeper = two_trees()
    clock.time = at("12:11:00")
    panel = HeatsPanel(keeper.race, clock.now, Door(keeper.decide))
    keeper.listen(lambda _: panel.refresh())
    qtbot.addWidget(panel)
    keeper.decide(StartGiven("Semifinals/S1", None), StartGiven("Semifinals/S2", None))
    panel.open()
    assert [panel.courses.tabText(n) for n in range(2)] == ["Men", "Women"]
    assert panel.courses.tabText(panel.courses.currentIndex()) == "Women"
    assert panel.tabs.tabText(panel.tabs.currentIndex()) == "Heats women"
    panel.courses.setCurrentIndex(0)
    panel.tabs.setCurrentIndex(1)
    assert lists(panel) == BY_PLAN
    assert typed(panel, "31 S2") == "31: done"
    panel.desk.post()
    keeper.record(*finishes("131 12:13:00.00"))
    keeper.decide(Ruling("131", RulingKind.PENALTY, "B.5", stage="Heats women"))
    assert lists(panel) == [["33", "42"], ["31", "32", "34", "41"]]
    assert answers(panel) == []


# -- in the race window ------------------------------------------------------------------------------------------------


def test_the_race_window_says_that_posted_lists_wait_and_prints_them(
    keeper: Timekeeper, clock: Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    clock.time = at("10:20:00")
    window = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), tmp_path / "sprint.skimo")
    qtbot.addWidget(window)
    window.show()
    window.panels.heats()
    panel = window.findChild(HeatsPanel)
    assert panel is not None
    panel.desk.post()
    assert window.echo.echo.who == "Start lists of Semifinals posted"
    window.desk.decide(FINE)
    asked = "The posted lists of Semifinals stay as they are: decide"
    assert window.bar.text == f"Heats: 43 advances, 42 is out · {asked}"
    assert window.bar.kind == "trouble"
    panel.close()
    window.bar.way_on.click()
    assert panel.isVisible()
    window.desk.undo()
    assert window.bar.text == "Heats: 42 advances, 43 is out"
    clock.time = at("10:31:00")
    window.desk.undo()
    assert not keeper.race.stages["Sprint"][1].lists.is_doubted
    panel.close()


def test_what_has_begun_is_held_by_the_race_window(
    keeper: Timekeeper, clock: Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    clock.time = at("10:31:00")
    window = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), tmp_path / "sprint.skimo")
    qtbot.addWidget(window)
    window.show()
    count = len(keeper.race.ledger.records)
    window.panels.heats()
    assert len(keeper.race.ledger.records) == count
    window.desk.decide(FINE)
    panel = window.findChild(HeatsPanel)
    assert panel is not None
    panel.refresh()
    assert lists(panel) == BY_PLAN
    assert answers(panel) == ["43 as one more in S2", "Leave"]
    panel.close()


def test_the_print_preview_of_the_lists_opens_beside_the_panel(
    clock: Clock, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    theme.apply(qapp, "light")
    path = tmp_path / "sprint.skimo"
    clock.time = at("10:20:00")
    keeper = create(Journal.create(path), plan(), [Entry(bib, f"Athlete {bib}") for bib in HEATS.split()])
    keeper.record(*finishes())
    window = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), path)
    qtbot.addWidget(window)
    window.show()
    window.panels.heats()
    panel = window.findChild(HeatsPanel)
    assert panel is not None
    QTest.mouseClick(panel.desk.printing, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(QPrintPreviewDialog)), timeout=60_000)
    (preview,) = window.findChildren(QPrintPreviewDialog)
    assert preview.isVisible()
    preview.close()
    panel.close()
    keeper.close()
