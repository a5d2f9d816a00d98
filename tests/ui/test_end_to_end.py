"""A race from the gun to the printed list: a real file, a real port, real keys, a pulled cable, the file read again."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import MINUTE, Instant, Precision
from skimo_timer.core.course import Course, Lap, LegKind
from skimo_timer.core.facts import OffsetSet, PassingRecorded
from skimo_timer.core.passings.joining import WINDOW
from skimo_timer.core.setup import DeviceSetup
from skimo_timer.devices.simulated_device import SimulatedTimy
from skimo_timer.devices.simulated_port import SimulatedPort, simulated_port
from skimo_timer.journal import Journal, read_records
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import RaceClock, Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.models.passings import JOINED
from skimo_timer.ui.models.roles import MARK
from skimo_timer.ui.open_race import OpenRace, open_race
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import DAY, ENTRIES, GUN, Keyboard, small_setup

K = Qt.Key


@pytest.fixture
def port(tmp_path: Path) -> Iterator[SimulatedPort]:
    with simulated_port(tmp_path / "ttyTimy") as made:
        yield made


@pytest.fixture
def opened(port: SimulatedPort, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[OpenRace]:
    """One lap to the finish, where a Timy stands; five minutes after the gun, and the clock is running."""
    lap = Lap(("START", "T1I", "T1O", "LINE"), (LegKind.SKIN, LegKind.SKINS_OFF, LegKind.DESCENT))
    timy = DeviceSetup("Timy", "alge", port.name, channels={"C1": "LINE"})
    courses = (Course("Race", (lap,), precision=Precision.HUNDREDTH),)
    setup = replace(small_setup(devices=(timy,)), courses=courses)
    path = tmp_path / "race.skimo"
    create(Journal.create(path), setup, ENTRIES).close()
    theme.apply(qapp, "light")
    race = open_race(path, Settings(), RaceClock(DAY, 1.0, Instant(GUN + 5 * MINUTE)))
    qtbot.addWidget(race.window)
    race.window.show()
    race.window.activateWindow()
    qtbot.waitUntil(race.window.isActiveWindow)
    yield race
    race.close()


def lamp(window: RaceWindow, word: str) -> bool:
    return window.status.gates["Timy"].text == f"Timy {word}"


def impulse(window: RaceWindow, port: SimulatedPort) -> Instant:
    """Somebody breaks the beam now; when, as the timer tells it to the ten-thousandth."""
    now = window.clock.now()
    port.write(SimulatedTimy().record("C1", now))
    return Instant(now // 100 * 100)


def impulses(keeper: Timekeeper) -> int:
    records = keeper.race.ledger.records.values()
    return sum(isinstance(r.fact, PassingRecorded) and r.fact.source == "Timy" for r in records)


def test_a_race_from_the_gun_to_the_printed_list(
    opened: OpenRace, port: SimulatedPort, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    window, keeper, keyboard = opened.window, opened.keeper, Keyboard(opened.window)
    qtbot.waitUntil(lambda: lamp(window, "connected"))
    assert port.wait_opened(5)

    # Two come through the change area, timed by hand.
    for bib in ("12", "11"):
        keyboard.bib(bib)
    keyboard.press(K.Key_PageDown)
    for bib in ("12", "11"):
        keyboard.bib(bib)
    assert window.echo.echo.leg.startswith("skins off")

    # The first is at the finish: the beam says when, the hand says who.
    keyboard.press(K.Key_PageDown)
    first = impulse(window, port)
    qtbot.waitUntil(lambda: impulses(keeper) == 1)
    keyboard.bib("21")
    keyboard.press(K.Key_Backspace, K.Key_Backspace, K.Key_Backspace)
    keyboard.bib("12")
    assert keeper.race.progress["12"].times[-1] == first
    assert window.passings_model.index(0, 0).data(MARK) == JOINED

    # The cable is pulled, and somebody comes all the same; a time first, the bib after.
    port.unplug()
    qtbot.waitUntil(lambda: lamp(window, "LOST"))
    keyboard.press(K.Key_Space)
    keyboard.type("11*")
    assert keeper.race.progress["11"].status == "OK"

    # It is back, and brings what it sees. Whose impulse that was is decided, taken back, and decided again.
    port.replug()
    qtbot.waitUntil(lambda: lamp(window, "connected"), timeout=10_000)
    assert port.wait_opened(5)
    alone = Instant(window.clock.now() + WINDOW)
    qtbot.waitUntil(lambda: window.clock.now() > alone)  # nearer to the last hand it would be that one's impulse
    impulse(window, port)
    qtbot.waitUntil(lambda: impulses(keeper) == 2)
    keyboard.type("23*")
    assert keeper.race.progress["23"].result is not None
    keyboard.press(K.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert window.echo.echo.who == "Undone: bib 23 for an open time at LINE"
    assert keeper.race.progress["23"].result is None
    keyboard.press(K.Key_Y, held=Qt.KeyboardModifier.ControlModifier)
    assert keeper.race.progress["23"].result is not None

    # Nothing has got in the way.
    assert QApplication.activeModalWidget() is None
    assert window.bar.text == ""
    assert [window.leaderboard.model.subject(row) for row in range(4)] == ["12", "11", "23", "123"]
    assert not any(isinstance(record.fact, OffsetSet) for record in keeper.race.ledger.records.values())

    printed = print_results(window, qtbot, tmp_path / "results.pdf")
    for text in ("Night Rando", "Roux Marc", "Huber Lena", "Caduff Gian", "UNOFFICIAL"):
        assert text in printed

    # What was on the screen is in the file.
    shown, passings = dict(keeper.race.progress), dict(keeper.race.passings)
    window.close()
    opened.close()
    again = Timekeeper(Journal.open(window.file))
    assert again.race.progress == shown
    assert again.race.passings == passings
    assert [record.key for record in read_records(window.file)] == list(keeper.race.ledger.records)
    again.close()
    (raw,) = (home / "data" / "raw").iterdir()
    assert raw.read_bytes().count(b" C1 ") == 2


def print_results(window: RaceWindow, qtbot: QtBot, path: Path) -> str:
    """The text of the results as PDF, written by the panel of the window."""
    window.panels.export("results", "pdf")
    panel = window.panels.export_panel
    assert panel is not None
    panel.file.fill(str(path))
    with qtbot.waitSignal(panel.written, timeout=20_000):
        panel.export()
    panel.close()
    text = " ".join(word for page in PdfReader(path).pages for word in page.extract_text().split())
    return unicodedata.normalize("NFKC", text)  # `Caduff` is written with a ligature
