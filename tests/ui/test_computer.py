"""What the computer needs to get through a race: power, no sleep, room on the disk, a second copy."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import PassingRecorded
from skimo_timer.journal import Journal, read_records
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.computer import second_copy
from skimo_timer.ui.computer.awake import Awake
from skimo_timer.ui.computer.power import Power, read_power
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow
from skimo_timer.ui.race.status_line import GB, MB
from tests.ui.conftest import ENTRIES, Clock, at, small_setup

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells it in files")


def supply(folder: Path, name: str, **words: str) -> None:
    (folder / name).mkdir(parents=True)
    for word, text in words.items():
        (folder / name / word).write_text(text + "\n")


@LINUX
def test_the_battery_is_what_the_system_says(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "BAT0", type="Battery", capacity="60", status="Discharging")
    supply(tmp_path, "BAT1", type="Battery", capacity="20", status="Full")
    supply(tmp_path, "mouse", type="Battery", scope="Device", capacity="3", status="Discharging")
    assert read_power(tmp_path) == Power(40, on_battery=True)


@LINUX
def test_without_a_battery_nothing_is_known(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="1")
    assert read_power(tmp_path) is None
    assert read_power(tmp_path / "nowhere") is None
    supply(tmp_path, "BAT0", type="Battery", capacity="much", status="Full")
    assert read_power(tmp_path) is None


def test_what_needs_nobody_is_quiet_and_what_does_is_loud(window: RaceWindow) -> None:
    status = window.status
    status.show_computer(118 * GB, Power(84, on_battery=False))
    assert (status.disk.text, status.disk.ink) == ("118 GB free", "muted")
    assert (status.power.text, status.power.ink) == ("Battery 84 %", "muted")
    status.show_computer(1500 * MB, Power(25, on_battery=True))
    assert (status.disk.text, status.disk.ink) == ("1 GB free", "")
    assert (status.power.text, status.power.ink) == ("On battery 25 %", "")
    status.show_computer(150 * MB, Power(9, on_battery=True))
    assert (status.disk.text, status.disk.ink) == ("150 MB free", "vermillion")
    assert status.power.ink == "vermillion"
    status.show_computer(None, None)
    assert status.disk.isHidden()
    assert status.power.isHidden()


def test_the_disk_is_looked_at_beside_the_window(window: RaceWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.status.disk.isVisible)
    assert window.status.disk.text.endswith(" free")
    assert window.status.clock.text == "Clock: computer"


@pytest.mark.skipif(sys.platform == "win32", reason="a helper is asked on other systems only")
def test_the_helper_that_keeps_awake_ends_when_nobody_races(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / ("caffeinate" if sys.platform == "darwin" else "systemd-inhibit")
    tool.write_text("#!/bin/sh\nexec cat\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    awake = Awake()
    awake.keep(True)
    helper = awake.helper
    assert helper is not None
    assert helper.poll() is None
    awake.keep(True)
    assert awake.helper is helper
    awake.keep(False)
    assert helper.poll() is not None
    assert awake.helper is None


def test_where_nothing_keeps_awake_nothing_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    awake = Awake()
    awake.keep(True)
    assert awake.helper is None
    awake.keep(False)


def test_the_computer_is_kept_awake_while_anybody_races(
    window: RaceWindow, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(window.computer.awake, "keep", asked.append)  # the system's own is asked elsewhere
    window.computer.keep_awake()
    clock.time = at("09:00:00")
    window.computer.keep_awake()
    assert asked == [True, False]


# -- the second copy ---------------------------------------------------------------------------------------------------


@pytest.fixture
def kept(tmp_path: Path, clock: Clock, qtbot: QtBot, qapp: QApplication) -> Iterator[RaceWindow]:
    """A window of a race that is in a file."""
    theme.apply(qapp, "light")
    file = tmp_path / "race.skimo"
    keeper = create(Journal.create(file), small_setup(), ENTRIES)
    shown = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), file)
    qtbot.addWidget(shown)
    shown.boards.chart.hide()
    shown.show()
    yield shown
    shown.close()
    keeper.close()


def bibs(path: Path) -> list[str]:
    return [record.fact.bib for record in read_records(path) if isinstance(record.fact, PassingRecorded)]


def test_every_change_is_in_the_second_copy_soon_after(
    kept: RaceWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_copy, "APART_S", 0.01)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert kept.status.copy.isHidden()
    assert kept.menus.copy.text() == "Second copy of the race in…"
    kept.computer.use_copy(stick)
    assert kept.menus.copy.text() == "Stop the second copy"
    qtbot.waitUntil(lambda: kept.status.copy.text == "Second copy")
    assert kept.status.copy.ink == "muted"
    kept.desk.decide(PassingRecorded("T1I", at("10:05:00"), "12"))
    qtbot.waitUntil(lambda: bibs(stick / "race.skimo") == ["12"])
    kept.computer.use_copy(None)
    assert kept.status.copy.isHidden()


def test_closing_brings_the_copy_up_to_date_and_opening_keeps_it_again(
    kept: RaceWindow, tmp_path: Path, qtbot: QtBot, clock: Clock
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    kept.computer.use_copy(stick)
    qtbot.waitUntil((stick / "race.skimo").exists)
    kept.desk.decide(PassingRecorded("T1I", at("10:05:00"), "12"))
    kept.close()
    assert bibs(stick / "race.skimo") == ["12"]
    again = RaceWindow(kept.keeper, Inbox(kept.keeper, clock), clock, Settings(), kept.file)
    qtbot.addWidget(again)
    assert again.computer.copy.target == stick / "race.skimo"


def test_a_stick_that_is_pulled_is_told_until_it_is_back(
    kept: RaceWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_copy, "APART_S", 0.01)
    kept.computer.use_copy(tmp_path / "stick")
    qtbot.waitUntil(lambda: kept.status.copy.text == "Second copy NOT WRITTEN")
    assert kept.status.copy.ink == "vermillion"
    (tmp_path / "stick").mkdir()
    qtbot.waitUntil(lambda: kept.status.copy.text == "Second copy")


def test_the_copy_of_another_race_is_left_alone(kept: RaceWindow, tmp_path: Path, qtbot: QtBot) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    other: Timekeeper = create(Journal.create(stick / "race.skimo"), small_setup(), ENTRIES)
    other.close()
    before = (stick / "race.skimo").read_bytes()
    kept.computer.use_copy(stick)
    qtbot.waitUntil(lambda: kept.status.copy.text == "Second copy NOT WRITTEN")
    assert "another race" in kept.status.copy.toolTip()
    assert (stick / "race.skimo").read_bytes() == before
