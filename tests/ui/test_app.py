"""The windows of the program follow one another, and the demo plays through a real port and the real keys."""

import datetime as dt
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from skimo_timer import settings
from skimo_timer.core.clock import DAY, MINUTE
from skimo_timer.core.facts import HAND, PassingRecorded
from skimo_timer.demo import Typed, demo_race, facts
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import RaceClock, Timekeeper, create
from skimo_timer.ui.app import Program
from skimo_timer.ui.errors import Hooks
from skimo_timer.ui.open_race import clock_of, open_race
from skimo_timer.ui.race.player import Player
from tests.ui.conftest import ENTRIES, Clock, at, small_setup


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "race.skimo"
    create(Journal.create(path), small_setup(), ENTRIES).close()
    return path


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    made = Program(Hooks())
    yield made
    made.end()
    for window in (made.lobby, made.editor):
        if window is not None:
            window.close()
            window.deleteLater()


def test_a_race_opens_is_remembered_and_gives_its_file_back(program: Program, file: Path) -> None:
    program.begin(file)
    assert program.race is not None
    assert program.race.window.isVisible()
    assert settings.load().recent == (str(file),)
    program.race.window.close()
    assert program.race is None
    assert program.lobby is None
    Journal.open(file).close()


def test_without_a_race_the_start_window_comes_and_goes_when_one_opens(program: Program, file: Path) -> None:
    program.begin(None)
    assert program.lobby is not None
    assert program.lobby.isVisible()
    program.lobby.start.open_requested.emit(file)
    assert program.race is not None
    assert program.lobby.isHidden()
    program.race.window.leave_race()
    assert program.race is None
    assert program.lobby.isVisible()


def test_a_race_that_cannot_be_opened_is_named_in_the_start_window(
    program: Program, tmp_path: Path, file: Path
) -> None:
    program.begin(tmp_path / "gone.skimo")
    assert program.lobby is not None
    assert "gone.skimo" in program.lobby.bar.text
    other = Journal.open(file)
    program.open(file)
    assert "open for writing" in program.lobby.bar.text
    other.close()
    assert program.race is None


def test_a_race_that_another_program_writes_can_be_looked_at(program: Program, file: Path) -> None:
    other = Timekeeper(Journal.open(file))
    other.decide(PassingRecorded("T1I", at("10:05:00"), "12"))
    other.undo()
    other.redo()
    program.open(file)
    assert program.lobby is not None
    assert program.lobby.bar.way_on.text() == "Look at it"
    program.lobby.bar.way_on.click()
    assert program.race is not None
    window = program.race.window
    assert window.keeper.race.progress == other.race.progress
    assert list(window.keeper.race.ledger.records) == list(other.race.ledger.records)
    assert not window.pad.isEnabled()
    assert "only looked at" in window.status.saved.text
    other.close()


def test_a_new_race_can_be_set_up_beside_a_race(program: Program, file: Path) -> None:
    program.begin(file)
    assert program.race is not None
    program.race.window.new_requested.emit()
    assert program.editor is not None
    assert program.editor.isVisible()
    assert program.race.window.isVisible()


def test_panels_open_beside_the_race_and_hear_of_changes(program: Program, file: Path, qtbot: QtBot) -> None:
    program.begin(file)
    assert program.race is not None
    window = program.race.window
    panels = window.panels
    for show in (panels.starts, panels.start_list, panels.setup, panels.gates, panels.settings, panels.export):
        show()
    window.desk.give_start("All")
    window.desk.undo()
    shown = [panel for panel in window.findChildren(QDialog) if panel.isVisible()]
    assert len(shown) == 6
    assert not any(panel.isModal() for panel in shown)


def test_every_line_of_the_menus_can_be_chosen(program: Program, file: Path) -> None:
    program.begin(file)
    assert program.race is not None
    window = program.race.window
    quiet = {"Quit", "Close race", "Full screen", "Open a race…"}
    for action in window.findChildren(QAction):
        name = action.text().split("\t")[0]
        if name and name not in quiet and "from a file" not in name and "Print" not in name:
            action.trigger()
    assert program.race is not None


def test_on_its_day_and_around_it_the_clock_of_a_race_is_that_of_the_computer() -> None:
    today = dt.date.today()
    for days in (0, 1):
        clock, real = clock_of(today + dt.timedelta(days=days)), RaceClock(today + dt.timedelta(days=days))
        assert abs(clock.now() - real.now()) < MINUTE


def test_far_from_its_day_only_the_time_of_day_counts() -> None:
    today = dt.date.today()
    for days in (-40, 40):
        clock, real = clock_of(today + dt.timedelta(days=days)), RaceClock(today)
        assert abs(clock.now() - real.now() % DAY) < MINUTE


def test_a_damaged_file_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "empty.skimo"
    Journal.create(path).close()
    with pytest.raises(LookupError):
        open_race(path, settings.Settings())
    Journal.open(path).close()


# -- the demo ----------------------------------------------------------------------------------------------------------


def test_the_demo_brings_what_the_script_says_through_the_port_and_the_keys(qtbot: QtBot) -> None:
    demo, clock = demo_race(3), Clock()
    player = Player(demo=demo, clock=clock)
    window = player.race.window
    qtbot.addWidget(window)
    window.show()
    assert player._port.wait_opened(5)
    for event in demo.script:
        clock.time = event.at
        before = len(records(player.race.keeper))
        player.play()
        qtbot.waitUntil(partial(has_come, player, before + 1))
    assert player.is_over
    straight = create(Journal.in_memory(), demo.setup, demo.entries)
    straight.record(*facts(demo))
    for bib, progress in straight.race.progress.items():
        assert player.race.keeper.race.progress[bib].times == progress.times
    assert {fact.source for fact in records(player.race.keeper)} == {HAND, "Timy"}
    assert window.leaderboard.model.rowCount() == 3
    folder = Path(player._folder.name)
    player.race.close()
    player.end()
    assert not folder.exists()


def test_the_demo_does_not_type_into_the_digits_of_somebody_else(qtbot: QtBot) -> None:
    demo, clock = demo_race(3), Clock()
    player = Player(demo=demo, clock=clock)
    qtbot.addWidget(player.race.window)
    player.race.window.pad.field.insert("7")
    first = next(event for event in demo.script if isinstance(event, Typed))
    clock.time = first.at
    player.play()
    assert player.race.window.pad.field.text() == "7"
    assert [passing.bib for passing in records(player.race.keeper)] == [first.bib]
    player.race.close()
    player.end()


def has_come(player: Player, count: int) -> bool:
    return len(records(player.race.keeper)) == count


def records(keeper: Timekeeper) -> list[PassingRecorded]:
    return [r.fact for r in keeper.race.ledger.records.values() if isinstance(r.fact, PassingRecorded)]
