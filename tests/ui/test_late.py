"""The memory of a device and the table of a stick are one quiet line in the window."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import MINUTE, Duration
from skimo_timer.core.course import Limit
from skimo_timer.core.facts import Ruling, RulingKind, SetUp
from skimo_timer.core.passings.reading import Reading, ReadingKind
from skimo_timer.core.setup import DeviceSetup
from skimo_timer.devices.reader import Arrival
from skimo_timer.settings import Settings
from skimo_timer.ui.race.late import FEW
from skimo_timer.ui.race.main_window import RaceWindow
from skimo_timer.ui.sounds import Sound, Sounds
from tests.ui.conftest import Clock, Keyboard, at, small_setup

TOP = DeviceSetup("Top", "alge", channels={"C0": "T1I"})


@pytest.fixture
def tent(window: RaceWindow, clock: Clock) -> RaceWindow:
    """At 10:50 two are on their way down from the top, which was watched by a gate without a cable; it has a limit."""
    plain = small_setup(devices=(TOP,))
    limited = replace(plain.courses[0], limits=(Limit("T1I", 1, Duration(20 * MINUTE)),))
    window.keeper.decide(SetUp(replace(plain, courses=(limited,))))
    clock.time = at("10:50:00")
    return window


def impulse(window: RaceWindow, text: str, bib: str) -> None:
    reading = Reading(ReadingKind.PASSING, "", channel="C0", bib=bib, time_us=at(text))
    window.inbox.put(Arrival("Top", reading, 0, time.monotonic_ns() // 1000))


def test_a_memory_that_is_read_out_is_one_line_and_no_echo(tent: RaceWindow, clock: Clock, qtbot: QtBot) -> None:
    before = tent.echo.echo
    for text, bib in (("10:18:00", "11"), ("10:21:00", "12"), ("10:19:00", "99"), ("10:19:30", "23")):
        impulse(tent, text, bib)
    qtbot.waitUntil(lambda: tent.inbox.waiting == 0)
    assert tent.echo.echo == before
    tent.desk.match_some()
    tent.inbox.late.end()
    assert tent.bar.text == "T1I: 4 in, 3 agree, 2 doubts, 3 ranks change, 1 after a limit: look at them first"
    assert tent.bar.kind == "note"
    assert tent.keeper.race.progress["12"].status.value == "RUN"


def test_the_line_comes_by_itself_when_no_more_come(tent: RaceWindow, qtbot: QtBot) -> None:
    for text, bib in (("10:18:00", "11"), ("10:18:30", "12"), ("10:19:30", "23")):
        impulse(tent, text, bib)
    qtbot.waitUntil(lambda: tent.bar.text.startswith("T1I: 3 in, 3 agree"), timeout=6000)


def test_a_few_that_are_late_on_their_own_are_echoed_and_no_batch(tent: RaceWindow, qtbot: QtBot) -> None:
    for _, (text, bib) in zip(range(FEW - 1), (("10:18:00", "11"), ("10:19:00", "12")), strict=True):
        impulse(tent, text, bib)
    qtbot.waitUntil(lambda: tent.inbox.waiting == 0)
    tent.inbox.late.end()
    assert tent.echo.echo.bib == "12"
    assert tent.bar.text == ""


def test_what_comes_in_time_is_echoed_and_no_batch(tent: RaceWindow, clock: Clock, qtbot: QtBot) -> None:
    for n, bib in enumerate(("11", "12", "23")):
        impulse(tent, f"10:49:5{n}", bib)
    qtbot.waitUntil(lambda: tent.inbox.waiting == 0)
    tent.inbox.late.end()
    assert tent.echo.echo.bib == "23"
    assert tent.bar.text == ""
    assert tent.keeper.race.progress["12"].status.value == "OTL"


def test_a_table_of_a_stick_is_one_line_too_and_gives_nobody_a_status(
    tent: RaceWindow, keyboard: Keyboard, tmp_path: Path
) -> None:
    stick = tmp_path / "T1I.csv"
    stick.write_text("bib,point,time\n11,T1I,10:18:00\n12,T1I,10:21:00\n")
    tent.imports.add_passings(stick)
    assert tent.bar.text == (
        "Added: 2 passings, 0 rulings; 0 were there already. "
        "T1I: 2 in, 2 agree, 1 doubt, 3 ranks change, 1 after a limit: look at them first"
    )
    assert tent.keeper.race.progress["12"].status.value == "RUN"
    tent.desk.undo()
    assert tent.keeper.race.progress["12"].reached == 0


class Ear(Sounds):
    """Keeps what would have been heard."""

    def __init__(self, folder: Path) -> None:
        super().__init__(Settings(), lambda: folder)
        self.heard: list[Sound] = []

    def play(self, sound: Sound) -> None:
        self.heard.append(sound)


def test_what_is_doubtful_in_a_batch_makes_no_sound(tent: RaceWindow, tmp_path: Path, qtbot: QtBot) -> None:
    tent.desk.settle()
    ear = tent.desk.ringer.sounds = Ear(tmp_path)
    for text, bib in (("10:18:00", "11"), ("10:21:00", "12"), ("10:19:00", "99")):
        impulse(tent, text, bib)
    qtbot.waitUntil(lambda: tent.inbox.waiting == 0)
    tent.desk.settle()
    assert len(tent.keeper.race.alerts()) == 2
    assert ear.heard == []
    impulse(tent, "10:49:59", "98")
    qtbot.waitUntil(lambda: tent.inbox.waiting == 0)
    tent.keeper.decide(Ruling("23", RulingKind.DNS))
    impulse(tent, "10:50:00", "23")
    qtbot.waitUntil(lambda: tent.inbox.waiting == 0)
    tent.desk.settle()
    assert ear.heard == [Sound.ALERT]
