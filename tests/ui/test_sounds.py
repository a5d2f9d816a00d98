"""What is heard when, and that nothing is ever waited for."""

import subprocess
import sys
import threading
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import Key, PassingRecorded
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import sounds as module
from skimo_timer.ui.race.main_window import RaceWindow
from skimo_timer.ui.sounds import LONGEST_MS, RATE, TONES, Sound, Sounds, samples, system_player
from tests.ui.conftest import Clock, Keyboard

K = Qt.Key
Decide = Callable[..., Key]


class Ear:
    """A player that keeps what it was given."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.rung = threading.Semaphore(0)

    def __call__(self, path: Path) -> None:
        self.heard.append(path.stem)
        self.rung.release()

    def wait(self, count: int = 1) -> list[str]:
        for _ in range(count):
            assert self.rung.acquire(timeout=10)
        return self.heard[-count:]


@pytest.fixture
def ear(window: RaceWindow, tmp_path: Path) -> Ear:
    """Hears the window."""
    made = Ear()
    window.desk.ringer.sounds = Sounds(Settings(), lambda: tmp_path, made)
    return made


@pytest.mark.parametrize("sound", Sound)
def test_no_sound_is_longer_than_it_takes_to_hear_it(sound: Sound) -> None:
    assert 0 < sum(milliseconds for _, milliseconds in TONES[sound]) <= LONGEST_MS
    assert len(samples(sound)) // 2 <= RATE * LONGEST_MS // 1000


def test_no_two_sounds_are_alike() -> None:
    assert len({samples(sound) for sound in Sound}) == len(Sound)


def test_a_file_of_sound_is_one_that_every_player_reads(tmp_path: Path) -> None:
    ear = Ear()
    sounds = Sounds(Settings(), lambda: tmp_path, ear)
    sounds.play(Sound.UNKNOWN)
    ear.wait()
    with wave.open(str(tmp_path / "unknown.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)


@pytest.mark.parametrize("settings", [Settings(sounds=False), Settings(silent=("accepted", "open"))])
def test_what_is_off_is_not_heard(settings: Settings, tmp_path: Path) -> None:
    ear = Ear()
    sounds = Sounds(settings, lambda: tmp_path, ear)
    sounds.play(Sound.ACCEPTED)
    sounds.settings = Settings()
    sounds.play(Sound.REPEAT)
    assert ear.wait() == ["repeat"]
    assert ear.heard == ["repeat"]


def test_a_player_that_hangs_delays_no_key_and_what_cannot_be_heard_is_dropped(tmp_path: Path) -> None:
    plays, goes_on = threading.Event(), threading.Event()
    heard: list[str] = []

    def slow(path: Path) -> None:
        heard.append(path.stem)
        plays.set()
        goes_on.wait(10)

    sounds = Sounds(Settings(), lambda: tmp_path, slow)
    sounds.play(Sound.ACCEPTED)
    assert plays.wait(10)
    for _ in range(50):
        sounds.play(Sound.OPEN)
    assert heard == ["accepted"]
    goes_on.set()


def broken(error: Exception) -> module.Player:
    def play(_: Path) -> None:
        raise error

    return play


@pytest.mark.parametrize("error", [OSError("no device"), RuntimeError(), subprocess.TimeoutExpired("aplay", 2)])
def test_a_player_that_fails_is_silence_and_the_next_sound_is_tried(error: Exception, tmp_path: Path) -> None:
    tried = threading.Semaphore(0)

    def play(path: Path) -> None:
        tried.release()
        broken(error)(path)

    sounds = Sounds(Settings(), lambda: tmp_path, play)
    for _ in range(2):
        sounds.play(Sound.ACCEPTED)
        assert tried.acquire(timeout=10)


@pytest.mark.skipif(sys.platform != "linux", reason="players that are programs, found on the path")
def test_the_player_of_the_system_is_found_and_given_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert system_player() is None
    told = tmp_path / "told"
    aplay = tmp_path / "aplay"
    aplay.write_text(f'#!/bin/sh\necho "$@" > {told}\nexit 1\n', "utf-8")
    aplay.chmod(0o755)
    player = system_player()
    assert player is not None
    player(tmp_path / "open.wav")
    assert told.read_text("utf-8").split() == ["-q", str(tmp_path / "open.wav")]


def test_a_window_that_is_drawn_nowhere_has_no_player(tmp_path: Path, window: RaceWindow) -> None:
    sounds = Sounds(Settings(), lambda: tmp_path)
    sounds.play(Sound.ACCEPTED)
    assert list(tmp_path.iterdir()) == []


# -- in the window -----------------------------------------------------------------------------------------------------


def test_every_act_of_the_hand_has_a_sound_of_its_own(
    window: RaceWindow, keyboard: Keyboard, ear: Ear, clock: Clock
) -> None:
    acts: tuple[tuple[Callable[[], None], str], ...] = (
        (lambda: keyboard.bib("12"), "accepted"),
        (lambda: keyboard.bib("12"), "repeat"),
        (lambda: keyboard.bib("99"), "unknown"),
        (lambda: keyboard.press(K.Key_Space), "open"),
        (lambda: keyboard.press(K.Key_F1), "expected"),
    )
    for act, sound in acts:
        act()
        assert ear.wait() == [sound]
        clock.tick()


def test_a_gate_makes_no_sound(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, ear: Ear, clock: Clock
) -> None:
    keeper.record(PassingRecorded("LINE", clock.tick(), source="Timy", channel="C1"))
    keyboard.bib("12")
    assert ear.wait() == ["accepted"]
    assert ear.heard == ["accepted"]


def test_something_new_to_decide_is_heard_once(
    window: RaceWindow, keeper: Timekeeper, ear: Ear, passing: Decide
) -> None:
    passing("T1O", "10:03:00", "12")
    window.desk.settle()
    assert ear.wait() == ["alert"]
    window.desk.settle()
    passing("T1I", "10:04:00", "11")
    window.desk.settle()
    assert ear.heard == ["alert"]


def test_what_is_there_when_a_race_is_opened_is_not_new(
    keeper: Timekeeper, passing: Decide, clock: Clock, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[object] = []
    monkeypatch.setattr("skimo_timer.ui.race.ringer.Ringer.ring", lambda _, fresh: rung.append(fresh))
    passing("T1O", "10:03:00", "12")
    from skimo_timer.ui.race.inbox import Inbox

    shown = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), tmp_path / "race.skimo")
    qtbot.addWidget(shown)
    assert rung == []
    assert shown.alerts_model.rowCount() == 1


def test_a_batch_that_came_late_makes_no_sound(
    window: RaceWindow, keyboard: Keyboard, ear: Ear, passing: Decide
) -> None:
    for bib in ("11", "12", "23", "123"):
        passing("T1O", "10:03:00", bib)
        passing("T1O", "10:03:40", bib)
    window.desk.settle()
    keyboard.press(K.Key_Space)
    assert ear.wait() == ["open"]
    assert ear.heard == ["open"]


@pytest.fixture
def lost(window: RaceWindow) -> Iterator[RaceWindow]:
    window.inbox.port_said.emit("Timy", "lost", "gone")
    yield window
    window.desk.ringer.quiet()


def test_a_lost_device_is_told_until_it_is_heard(lost: RaceWindow, keyboard: Keyboard) -> None:
    ringer = lost.desk.ringer
    assert ringer.is_alarming
    assert lost.echo.echo.who == "Timy is LOST · Esc: quiet"
    lost.inbox.port_said.emit("Timy", "lost", "still gone")
    keyboard.press(K.Key_Escape)
    assert not ringer.is_alarming
    keyboard.press(K.Key_Escape)
    assert "Esc again" in lost.echo.echo.who or lost.echo.echo.who.startswith("The alarm")
    lost.inbox.port_said.emit("Timy", "lost", "still gone")
    assert not ringer.is_alarming


def test_a_device_that_is_back_ends_the_alarm_and_may_be_lost_again(lost: RaceWindow) -> None:
    lost.inbox.port_said.emit("Timy", "online", "")
    assert not lost.desk.ringer.is_alarming
    lost.inbox.port_said.emit("Timy", "lost", "gone")
    assert lost.desk.ringer.is_alarming
