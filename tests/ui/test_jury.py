"""The jury's window: lists that are published, what changed since, protests, and what speaks against official."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.facts import Entered, PassingRecorded, Ruling, RulingKind
from skimo_timer.core.startlist import Entry
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.jury.panel import JuryPanel
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Clock, at

K = Qt.Key
FINE = Ruling("12", RulingKind.PENALTY, "+0:30")
WALK = (("T1I", 1200), ("T1O", 1180), ("LINE", 900), ("T2O", 870), ("T1I", 400), ("T1O", 380), ("LINE", 0))
STATE, VERSION, PUBLISHED, _, CHANGED, PROTESTS, LEFT = range(1, 8)


@pytest.fixture
def printed() -> list[str]:
    """The classifications whose pages were asked for."""
    return []


@pytest.fixture
def panel(keeper: Timekeeper, clock: Clock, qtbot: QtBot, qapp: QApplication, printed: list[str]) -> JuryPanel:
    theme.apply(qapp, "light")
    for bib, time in (("11", "10:30:00"), ("12", "10:31:00"), ("23", "10:32:00"), ("123", "10:33:00")):
        keeper.record(*(PassingRecorded(point, Instant(at(time) - before * SECOND), bib) for point, before in WALK))
    clock.time = at("10:40:00")
    shown = JuryPanel(keeper.race, lambda: keeper.boards, clock.now, keeper.decide, printed.append)
    keeper.listen(lambda _: shown.refresh())
    qtbot.addWidget(shown)
    shown.open("Overall")
    return shown


def cells(panel: JuryPanel, row: int = 0) -> list[str]:
    return [panel.lists.index(row, column).data() for column in range(panel.lists.columnCount())]


def changes(panel: JuryPanel) -> list[tuple[str, ...]]:
    model = panel.changes
    every = range(model.columnCount())
    return [tuple(model.index(row, column).data() for column in every) for row in range(model.rowCount())]


def test_a_list_that_was_not_published_says_so(panel: JuryPanel) -> None:
    assert cells(panel)[:3] == ["Overall", "not published", ""]
    assert panel.since.text() == "This list was not published yet."


def test_publishing_writes_a_version_opens_its_pages_and_counts_down(
    panel: JuryPanel, printed: list[str], clock: Clock
) -> None:
    panel.unofficial.click()
    assert printed == ["Overall"]
    assert cells(panel)[STATE] == "unofficial"
    assert cells(panel)[VERSION : PUBLISHED + 1] == ["1", "10:40:00"]
    assert cells(panel)[LEFT] == "15:00"
    clock.time = at("10:50:30")
    panel.lists.tick(clock.now())
    assert cells(panel)[LEFT] == "4:30"
    clock.time = at("10:55:00")
    panel.lists.tick(clock.now())
    assert cells(panel)[LEFT] == "over"


def test_what_changes_after_publishing_is_shown_row_by_row(panel: JuryPanel, keeper: Timekeeper) -> None:
    panel.unofficial.click()
    keeper.decide(Ruling("11", RulingKind.PENALTY, "+1:30"))
    assert cells(panel)[STATE] == "unofficial, changed since"
    assert cells(panel)[CHANGED] == "2"
    assert changes(panel) == [
        ("11 Huber Lena", "1. 30:00", "2. 31:30"),
        ("12 Roux Marc", "2. 31:00", "1. 31:00"),
    ]
    keeper.undo()
    assert cells(panel)[STATE] == "unofficial"
    assert changes(panel) == []


def test_official_is_asked_twice_while_one_may_protest(panel: JuryPanel, keeper: Timekeeper) -> None:
    panel.unofficial.click()
    panel.official.click()
    assert panel.word.text() == "One may protest until 10:55:00. Press again to make it official all the same."
    assert not keeper.race.is_official("Overall")
    panel.official.click()
    assert keeper.race.is_official("Overall")
    assert cells(panel)[STATE] == "official"
    keeper.undo()
    assert not keeper.race.is_official("Overall")
    assert len(keeper.race.publications.versions("Overall")) == 1


def test_official_is_done_at_once_where_nothing_speaks_against_it(
    panel: JuryPanel, keeper: Timekeeper, clock: Clock
) -> None:
    panel.unofficial.click()
    clock.time = at("10:56:00")
    panel.official.click()
    assert keeper.race.is_official("Overall")
    keeper.decide(FINE)
    assert cells(panel)[STATE] == "official, changed since"


def test_an_open_protest_speaks_against_official_until_it_is_decided(
    panel: JuryPanel, keeper: Timekeeper, clock: Clock
) -> None:
    panel.unofficial.click()
    clock.time = at("10:56:00")
    QTest.keyClicks(panel.protests.by, "012")
    QTest.keyClicks(panel.protests.against, "11")
    QTest.keyClicks(panel.protests.about, "skins in the hand")
    QTest.keyClick(panel.protests.about, K.Key_Return)
    made = keeper.race.publications.protests[0].made
    assert (made.by, made.against, made.about, made.classification) == ("12", "11", "skins in the hand", "Overall")
    assert cells(panel)[PROTESTS] == "1"
    panel.official.click()
    assert panel.word.text().startswith("Open protests: 1.")
    QTest.keyClicks(panel.protests.decision, "video")
    panel.protests.rejected.click()
    assert panel.protests.model.index(0, 5).data() == "rejected: video"
    panel.official.click()
    assert keeper.race.is_official("Overall")


def test_a_protest_without_a_name_or_a_matter_is_not_entered(panel: JuryPanel, keeper: Timekeeper) -> None:
    QTest.keyClicks(panel.protests.by, "12")
    QTest.keyClick(panel.protests.by, K.Key_Return)
    assert panel.protests.word.text() == "Who protests, and about what?"
    assert not panel.protests.enter.isEnabled()
    assert keeper.race.publications.protests == []


def test_whoever_still_races_is_said_before_a_list_is_official(panel: JuryPanel, keeper: Timekeeper) -> None:
    keeper.decide(Entered(Entry("31", "Late Starter")))
    panel.official.click()
    assert panel.word.text() == "Still in the race: 1. Press again to make it official all the same."
    assert not keeper.race.is_official("Overall")


def test_it_opens_from_the_menu_of_the_race(window: RaceWindow, keeper: Timekeeper) -> None:
    window.panels.jury()
    shown = window.findChild(JuryPanel)
    assert shown is not None
    assert shown.isVisible()
    assert shown.chosen == window.leaderboard.classification
    shown.close()
