from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import SECOND, Duration, Instant
from skimo_timer.core.facts import PassingRecorded, SetUp
from skimo_timer.core.setup import RaceSetup, RankBy, StartGroup, StartKind
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal, NotWritten
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui.dialogs.start import StartPanel
from skimo_timer.ui.dialogs.start_row import moved
from tests.ui.conftest import GUN, Clock, at, finishes, small_setup
from tests.ui.dialogs.conftest import key, press, write

ENTRIES = [Entry("1", start="W1"), Entry("2", start="W1", slot=at("10:00:30")), Entry("3", start="W2")]


def setup(rank_by: RankBy = RankBy.OWN_START) -> RaceSetup:
    waves = (StartGroup("W1"), StartGroup("W2"))
    return replace(small_setup(), starts=waves, rank_by=rank_by)


@pytest.fixture
def waves() -> Timekeeper:
    return create(Journal.in_memory(), setup(), ENTRIES)


@pytest.fixture
def panel(waves: Timekeeper, clock: Clock, qtbot: QtBot) -> StartPanel:
    shown = StartPanel(waves.race, clock.now, waves.decide)
    waves.listen(lambda _: shown.refresh())
    qtbot.addWidget(shown)
    shown.show()
    return shown


def given(keeper: Timekeeper) -> list[Instant | None]:
    return [keeper.race.start_time(group) for group in keeper.race.setup.starts]


def test_space_starts_the_first_group_that_waits(panel: StartPanel, waves: Timekeeper, clock: Clock) -> None:
    assert panel.focusWidget() is panel.rows[0].now
    assert panel.rows[0].state.text() == "Not started"
    key(panel.rows[0].now, Qt.Key.Key_Space)
    assert given(waves) == [clock.now(), None]
    assert panel.rows[0].state.text() == "10:05:00"
    assert not panel.rows[0].now.isVisible()
    assert panel.rows[1].now.isVisible()


def test_the_time_is_that_of_the_press_and_not_of_the_release(
    panel: StartPanel, waves: Timekeeper, clock: Clock
) -> None:
    button = panel.rows[1].now
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    clock.tick(2)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert given(waves) == [None, clock.now() - 2 * SECOND]


def test_a_key_that_is_held_down_starts_once(panel: StartPanel, waves: Timekeeper, clock: Clock) -> None:
    repeated = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True)
    QApplication.sendEvent(panel.rows[0].now, repeated)
    assert given(waves) == [None, None]
    key(panel.rows[0].now, Qt.Key.Key_Enter)
    assert given(waves) == [clock.now(), None]


def test_a_second_press_does_not_start_the_next_group(panel: StartPanel, waves: Timekeeper, clock: Clock) -> None:
    key(panel.rows[0].now, Qt.Key.Key_Space)
    assert panel.focusWidget() is not panel.rows[1].now
    focused = panel.focusWidget()
    if focused is not None:
        key(focused, Qt.Key.Key_Space)
    assert given(waves) == [clock.now(), None]


def test_a_start_is_given_at_a_time_typed_without_colons(panel: StartPanel, waves: Timekeeper) -> None:
    write(panel.rows[1].time, "95500")
    assert panel.rows[1].word.text() == "Starts at 09:55:00"
    key(panel.rows[1].time, Qt.Key.Key_Return)
    assert given(waves) == [None, at("09:55:00")]
    assert panel.rows[1].time.text() == ""


def test_a_correction_says_what_it_moves_before_it_is_given(panel: StartPanel, waves: Timekeeper) -> None:
    key(panel.rows[0].now, Qt.Key.Key_Space)
    write(panel.rows[0].time, "10:05:10")
    assert panel.rows[0].word.text() == "10:05:00 → 10:05:10 moves 1 athlete"
    press(panel.rows[0], "Give")
    assert given(waves) == [at("10:05:10"), None]
    waves.undo()
    assert given(waves) == [at("10:05:00"), None]
    assert panel.rows[0].state.text() == "10:05:00"


def test_a_time_that_is_none_is_said_and_gives_nothing(panel: StartPanel, waves: Timekeeper) -> None:
    write(panel.rows[0].time, "1075")
    assert panel.rows[0].word.text().startswith("Expected a time of day")
    key(panel.rows[0].time, Qt.Key.Key_Return)
    assert given(waves) == [None, None]
    assert panel.rows[0].time.text() == "1075"


def test_a_start_is_taken_back(panel: StartPanel, waves: Timekeeper) -> None:
    key(panel.rows[0].now, Qt.Key.Key_Space)
    press(panel.rows[0], "Take back")
    assert given(waves) == [None, None]
    assert panel.rows[0].state.text() == "Not started"
    assert panel.rows[0].now.isVisible()


def test_a_planned_start_counts_down_and_then_runs(panel: StartPanel, waves: Timekeeper, clock: Clock) -> None:
    waves.decide(SetUp(replace(setup(), starts=(StartGroup("W1", at("10:05:30")), StartGroup("W2")))))
    row = panel.rows[0]
    assert (row.state.text(), row.running.text()) == ("10:05:30", "planned, in 0:30")
    assert row.now.isVisible()
    clock.tick(42)
    row.tick()
    assert row.running.text() == "started 0:12 ago"
    assert not row.now.isVisible()


def test_groups_that_are_set_up_later_appear(panel: StartPanel, waves: Timekeeper) -> None:
    waves.decide(SetUp(replace(setup(), starts=(*setup().starts, StartGroup("W3", None, course="Race")))))
    assert [row.objectName() for row in panel.rows] == ["W1", "W2", "W3"]


def test_each_row_says_who_starts_and_how(panel: StartPanel, waves: Timekeeper) -> None:
    assert [row.about.text() for row in panel.rows] == ["2 athletes", "1 athlete"]
    one_by_one = StartGroup("W2", None, StartKind.INTERVAL, Duration(20 * SECOND), "Race")
    waves.decide(SetUp(replace(setup(), starts=(StartGroup("W1"), one_by_one))))
    assert panel.rows[1].about.text() == "1 athlete · Race · one by one · every 20s"


def test_a_disk_that_refuses_is_said(waves: Timekeeper, clock: Clock, qtbot: QtBot) -> None:
    def full(fact: object) -> None:
        raise NotWritten("the disk is full")

    panel = StartPanel(waves.race, clock.now, full)
    qtbot.addWidget(panel)
    panel.show()
    key(panel.rows[0].now, Qt.Key.Key_Space)
    assert panel.word.text() == "the disk is full"


@pytest.mark.parametrize(
    ("rank_by", "group", "time", "count"),
    [
        (RankBy.OWN_START, 0, "10:00:10", 1),  # bib 2 has a slot of its own
        (RankBy.OWN_START, 0, "10:00:00", 0),
        (RankBy.OWN_START, 1, "10:00:10", 1),
        (RankBy.FIRST_START, 0, "10:00:10", 3),  # the first start moves
        (RankBy.FIRST_START, 1, "10:10:00", 0),
        (RankBy.FIRST_START, 1, "09:59:00", 3),  # and becomes another's
        (RankBy.LINE, 0, "09:59:00", 3),
        (RankBy.LINE, 1, "10:10:00", 1),
        (RankBy.NET, 0, "09:59:00", 0),  # bib 1 has a start reading
        (RankBy.NET, 1, "09:59:00", 1),
    ],
)
def test_how_many_a_correction_moves(rank_by: RankBy, group: int, time: str, count: int) -> None:
    starts = (StartGroup("W1", GUN), StartGroup("W2", at("10:05:00")))
    keeper = create(Journal.in_memory(), replace(setup(rank_by), starts=starts), ENTRIES)
    keeper.decide(PassingRecorded("START", at("10:00:03"), "1"))
    before = {bib: (p.start, p.base) for bib, p in keeper.race.progress.items()}
    assert moved(keeper.race, starts[group], at(time)) == count
    other = tuple(replace(g, time=at(time)) if n == group else g for n, g in enumerate(starts))
    keeper.decide(SetUp(replace(keeper.race.setup, starts=other)))
    after = {bib: (p.start, p.base) for bib, p in keeper.race.progress.items()}
    assert sum(before[bib] != after[bib] for bib in before) == count


@pytest.fixture
def heats(sprint: Timekeeper, clock: Clock, qtbot: QtBot) -> StartPanel:
    shown = StartPanel(sprint.race, clock.now, sprint.decide)
    sprint.listen(lambda _: shown.refresh())
    qtbot.addWidget(shown)
    shown.show()
    return shown


def starts(keeper: Timekeeper) -> list[Instant | None]:
    return [heat.start for table in keeper.race.stages["Sprint"] for heat in table.heats]


def test_heats_start_like_groups(heats: StartPanel, sprint: Timekeeper, clock: Clock) -> None:
    assert [row.name for row in heats.rows] == ["Heats A", "Heats B", "Final"]
    assert [row.about.text() for row in heats.rows] == ["6 athletes", "6 athletes", "0 athletes"]
    assert heats.focusWidget() is heats.rows[1].now
    key(heats.rows[1].now, Qt.Key.Key_Space)
    assert starts(sprint) == [at("10:00:00"), clock.now(), None]
    write(heats.rows[0].time, "100002")
    assert heats.rows[0].word.text() == "10:00:00 → 10:00:02 moves 6 athletes"
    key(heats.rows[0].time, Qt.Key.Key_Return)
    assert starts(sprint)[0] == at("10:00:02")
    press(heats.rows[0], "Take back")
    assert starts(sprint)[0] is None
    sprint.undo()
    assert starts(sprint)[0] == at("10:00:02")


def test_the_final_has_its_starters_once_the_heats_are_run(heats: StartPanel, sprint: Timekeeper) -> None:
    sprint.decide(*finishes())
    assert heats.rows[2].about.text() == "6 athletes"
    assert heats.rows[2].state.text() == "Not started"


def test_esc_closes(panel: StartPanel) -> None:
    key(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
