"""The window for changes: whom they would touch is said before anything is done, and Enter does it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import MINUTE, Duration
from skimo_timer.core.course import Limit
from skimo_timer.core.facts import Entered, PassingRecorded, Ruling, RulingKind, SetUp
from skimo_timer.core.progress import Status
from skimo_timer.core.setup import StartGroup
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui.dialogs.changes import ChangesPanel
from skimo_timer.ui.dialogs.changes_course import GunPage, LimitPage, PointPage, ShortPage
from skimo_timer.ui.dialogs.changes_page import Page
from skimo_timer.ui.dialogs.changes_people import BibPage, CoursePage, CreditPage, EntryPage, GroupPage
from skimo_timer.ui.models.effects import ranges
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import ENTRIES, GUN, Clock, Keyboard, at, finishes, small_setup
from tests.ui.dialogs.conftest import key, write

ROUND = ("T1I", "T1O", "LINE")


def run(bib: str, *minutes: str) -> list[PassingRecorded]:
    return [PassingRecorded(point, at(f"10:{time}"), bib, "file") for point, time in zip(ROUND, minutes, strict=False)]


@pytest.fixture
def keeper() -> Timekeeper:
    """Two courses, two start groups, a limit; 11 and 12 are in their second lap, 23 is in the first."""
    plain = small_setup()
    race = replace(plain.courses[0], limits=(Limit("T1I", 1, Duration(9 * MINUTE)),))
    rec = replace(race, name="Rec", laps=race.laps[:1], limits=())
    groups = (StartGroup("W1", GUN), StartGroup("W2", at("10:05:00")))
    made = create(Journal.in_memory(), replace(plain, courses=(race, rec), starts=groups), ENTRIES)
    made.decide(*run("11", "08:00", "08:10", "12:00"), *run("12", "08:30", "08:50", "12:30"), *run("23", "08:59"))
    return made


@pytest.fixture
def panel(keeper: Timekeeper, qtbot: QtBot) -> Iterator[ChangesPanel]:
    clock = Clock()
    clock.time = at("10:13:00")
    shown = ChangesPanel(keeper.race, clock.now, keeper.decide)
    keeper.listen(shown.follow)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    shown.close()


def open_page(panel: ChangesPanel, kind: type[Page]) -> Page:
    number = next(n for n in range(panel.pages.count()) if isinstance(panel.pages.widget(n), kind))
    panel.kinds.setCurrentRow(number)
    return panel.page


def fill(page: Page, **values: str) -> None:
    """Types into fields and chooses in them by the value; focus is on what was typed last."""
    for name, value in values.items():
        editor = getattr(page, name).editor
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
            assert editor.currentData() == value
        else:
            write(editor, value)


def rows(panel: ChangesPanel) -> list[tuple[str, ...]]:
    return [panel.model.row(n).texts for n in range(panel.model.rowCount())]


def waits_for(qtbot: QtBot, panel: ChangesPanel, said: str) -> None:
    qtbot.waitUntil(lambda: panel.said.text().startswith(said))


def enter(page: Page) -> None:
    key(next(edit for edit in page.findChildren(QLineEdit) if edit.isVisible()), Qt.Key.Key_Return)


def status_of(keeper: Timekeeper, bib: str) -> str:
    return keeper.race.progress[bib].status.value


def last(keeper: Timekeeper) -> list[object]:
    return [record.fact for record in keeper.next_undo]


def test_it_says_whom_a_change_touches_before_it_is_done(panel: ChangesPanel, keeper: Timekeeper, qtbot: QtBot) -> None:
    page = open_page(panel, CoursePage)
    fill(page, course="Rec", who="11-20")
    waits_for(qtbot, panel, "Affects 2: 11, 12")
    assert rows(panel)[0] == ("11", "Huber Lena", "Race → Rec · In the race → Classified", "")
    assert keeper.race.progress["11"].course.name == "Race"
    enter(page)
    assert keeper.race.progress["11"].course.name == "Rec"
    assert keeper.race.progress["12"].status is Status.OK
    assert page.is_empty
    keeper.undo()
    assert keeper.race.progress["12"].course.name == "Race"


def test_nothing_typed_does_nothing_and_what_cannot_be_is_said(
    panel: ChangesPanel, keeper: Timekeeper, qtbot: QtBot
) -> None:
    page = open_page(panel, CoursePage)
    before = last(keeper)
    enter(page)
    assert not panel.doing.isEnabled()
    fill(page, who="99")
    qtbot.waitUntil(lambda: "bibs and ranges" in panel.word.text())
    enter(page)
    assert last(keeper) == before
    fill(page, course="Rec", who="12")
    waits_for(qtbot, panel, "Affects 1: 12")
    assert panel.word.text().strip() == ""


def test_the_last_thing_typed_is_what_is_shown(panel: ChangesPanel, qtbot: QtBot) -> None:
    page = open_page(panel, CreditPage)
    fill(page, who="11", time="1", why="helped")
    waits_for(qtbot, panel, "Affects 1: 11")
    for text in ("11 12", "12", "11 12 23", "23"):
        fill(page, who=text)
    waits_for(qtbot, panel, "Affects 1: 23")


def test_the_preview_goes_on_with_the_race(panel: ChangesPanel, keeper: Timekeeper, qtbot: QtBot) -> None:
    page = open_page(panel, CoursePage)
    fill(page, course="Rec", who="23")
    waits_for(qtbot, panel, "Affects 1: 23")
    assert "Classified" not in rows(panel)[0][2]
    keeper.decide(*run("23", "08:59", "09:10", "12:59")[1:])
    qtbot.waitUntil(lambda: "Classified" in rows(panel)[0][2])


def test_a_shortened_course_is_for_those_before_the_place(
    panel: ChangesPanel, keeper: Timekeeper, qtbot: QtBot
) -> None:
    page = open_page(panel, ShortPage)
    fill(page, course="Race", leave="2", rejoin="ends", since="101215")
    waits_for(qtbot, panel, "Affects")
    keeper.decide(PassingRecorded("T2O", at("10:12:10"), "11", "file"))
    waits_for(qtbot, panel, "Affects 3: 12, 23, 123")
    enter(page)
    assert {bib: p.course.name for bib, p in keeper.race.progress.items()} == {
        "11": "Race", "12": "Race short", "23": "Race short", "123": "Race short",
    }  # fmt: skip
    assert keeper.race.setup.courses[-1].ranks_with == "Race"
    fill(page, course="Race", leave="3", rejoin="6", together="apart", since="")
    waits_for(qtbot, panel, "Affects 1: 11")


def test_two_swapped_and_one_lost_bib(panel: ChangesPanel, keeper: Timekeeper, qtbot: QtBot) -> None:
    page = open_page(panel, BibPage)
    fill(page, who="11", other="23")
    waits_for(qtbot, panel, "Affects 2: 11, 23")
    enter(page)
    assert keeper.race.entries["11"].name == "Caduff Gian"
    fill(page, how="lost", who="11", other="905")
    waits_for(qtbot, panel, "Affects nobody so far")
    enter(page)
    assert last(keeper) == [Ruling("11", RulingKind.ALIAS, "905")]


def test_an_entry_is_shown_by_its_bib_and_corrected(panel: ChangesPanel, keeper: Timekeeper, qtbot: QtBot) -> None:
    page = open_page(panel, EntryPage)
    fill(page, who="12")
    assert [field.value for field in page._fields[1:4]] == ["Roux Marc", "M", "1988"]
    qtbot.waitUntil(lambda: "not so already" in panel.word.text())
    fill(page, sex="F", born="198")
    qtbot.waitUntil(lambda: "four digits" in panel.word.text())
    fill(page, born="1989")
    waits_for(qtbot, panel, "Affects 1: 12")
    assert rows(panel)[0][2:] == ("M → F · 1988 → 1989", "Women – → 2")
    enter(page)
    assert last(keeper) == [Entered(replace(ENTRIES[1], sex="F", born=1989))]


def test_groups_and_guns(panel: ChangesPanel, keeper: Timekeeper, qtbot: QtBot) -> None:
    page = open_page(panel, GroupPage)
    fill(page, group="W2", who="12")
    waits_for(qtbot, panel, "Affects 1: 12")
    assert rows(panel)[0][2].startswith("start 10:00:00 → 10:05:00")
    enter(page)
    page = open_page(panel, GunPage)
    fill(page, group="W1", time="+0:12")
    waits_for(qtbot, panel, "Affects 3: 11, 23, 123")
    fill(page, time="100013")
    waits_for(qtbot, panel, "Affects 3")
    enter(page)
    assert keeper.race.start_time(keeper.race.setup.starts[0]) == at("10:00:13")


def test_a_point_falls_out(panel: ChangesPanel, keeper: Timekeeper, qtbot: QtBot) -> None:
    page = open_page(panel, PointPage)
    fill(page, point="T1O", how="off")
    waits_for(qtbot, panel, "Affects 2: 11, 12")
    panel.do()
    assert "T1O" not in keeper.race.setup.courses[0].codes
    assert page.is_empty


def test_a_limit_for_everybody_and_for_one(panel: ChangesPanel, keeper: Timekeeper, qtbot: QtBot) -> None:
    page = open_page(panel, LimitPage)
    fill(page, time="-0:30")
    waits_for(qtbot, panel, "Affects 1: 23")
    enter(page)
    (fact,) = last(keeper)
    assert isinstance(fact, SetUp)
    assert status_of(keeper, "23") == "OTL"
    fill(page, time="+1:00", who="23", why="helped 12")
    waits_for(qtbot, panel, "Affects 1: 23")
    enter(page)
    assert last(keeper) == [Ruling("23", RulingKind.LIMIT, "T1I 1 +1:00", note="helped 12")]
    assert status_of(keeper, "23") == "RUN"


def test_a_page_is_chosen_by_key_and_the_list_by_arrows(panel: ChangesPanel) -> None:
    key(panel, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert isinstance(panel.page, CreditPage)
    panel.kinds.setFocus()
    key(panel.kinds, Qt.Key.Key_Up)
    assert isinstance(panel.page, LimitPage)
    key(panel.kinds, Qt.Key.Key_Return)
    assert panel.focusWidget() is panel.page.findChildren(QComboBox)[0]


def test_runs_of_bibs_are_written_short() -> None:
    assert ranges(["1", "2", "3", "5", "6", "9", "x"]) == "1\N{EN DASH}3, 5, 6, 9, x"
    assert ranges([str(n) for n in range(1, 40, 2)], most=3) == "1, 3, 5, …"


@pytest.mark.qt_log_ignore("does not support")
def test_the_window_opens_it_and_what_it_decides_is_told(window: RaceWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.press(Qt.Key.Key_R, held=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    panel = next(child for child in window.children() if isinstance(child, ChangesPanel))
    page = open_page(panel, CreditPage)
    fill(page, who="11 12 23", time="2:00", why="train")
    waits_for(qtbot, panel, "Affects 3: 11, 12, 23")
    enter(page)
    assert "penalty -2:00 for 11 and 2 more" in window.menus.undo.text()
    panel.close()


def test_in_a_race_of_stages_a_credit_asks_for_the_stage(sprint: Timekeeper, qtbot: QtBot) -> None:
    sprint.decide(*finishes())
    panel = ChangesPanel(sprint.race, Clock().now, sprint.decide)
    sprint.listen(panel.follow)
    qtbot.addWidget(panel)
    panel.show()
    page = open_page(panel, CreditPage)
    fill(page, who="32", time="0:01", why="blocked by 31")
    qtbot.waitUntil(lambda: "a stage: Heats, Final" in panel.word.text())
    fill(page, stage="Heats")
    waits_for(qtbot, panel, "Affects")
    enter(page)
    assert last(sprint) == [Ruling("32", RulingKind.PENALTY, "-0:01.00", stage="Heats", note="blocked by 31")]
    for kind in (CoursePage, ShortPage, BibPage, EntryPage, GroupPage, GunPage, PointPage, LimitPage):
        open_page(panel, kind)  # what a race of stages has not is not offered, and nothing fails
    panel.close()
