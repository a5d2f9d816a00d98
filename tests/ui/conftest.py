"""Small races that can go wrong, on a real journal, and a clock that the test moves."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration, Instant, Precision, parse_instant
from skimo_timer.core.course import Course, Format, Lap, LegKind, TimingPoint
from skimo_timer.core.facts import Key, PassingRecorded
from skimo_timer.core.setup import Classification, DeviceSetup, Heat, RaceSetup, Stage, StartGroup
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import RaceClock, Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.race import key_guard
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Offscreen there is no window manager that could be told how small a window may be, or which is on top."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """The windows of earlier tests are gone: dressing them again would take ever longer."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def no_key_bounces(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keys of a test come faster than any hand."""
    monkeypatch.setattr(key_guard, "LOCKED_MS", 0)


DAY = dt.date(2027, 1, 14)
GUN = Instant(10 * HOUR)


def at(text: str) -> Instant:
    """`10:05:00` as an instant."""
    return parse_instant(text, DAY)


def small_setup(*, started: bool = True, devices: tuple[DeviceSetup, ...] = ()) -> RaceSetup:
    """Two laps with three changes; lap line and finish are one line."""
    first = Lap(("START", "T1I", "T1O", "LINE"), (LegKind.SKIN, LegKind.SKINS_OFF, LegKind.DESCENT))
    second = Lap(
        ("LINE", "T2O", "T1I", "T1O", "LINE"),
        (LegKind.SKINS_ON, LegKind.SKIN, LegKind.SKINS_OFF, LegKind.DESCENT),
    )
    return RaceSetup(
        name="Night Rando",
        date=DAY,
        season=2027,
        courses=(Course("Race", (first, second)),),
        points=(
            TimingPoint("T1I", "Top, in"),
            TimingPoint("T1O", "Top, out"),
            TimingPoint("LINE", "Lap line and finish"),
            TimingPoint("T2O", "Bottom, out"),
        ),
        starts=(StartGroup("All", GUN if started else None),),
        classifications=(Classification("Overall"), Classification("Women", sex="F")),
        devices=devices,
    )


ENTRIES = (
    Entry("11", "Huber Lena", "F", 2001, club="SC Gamsberg"),
    Entry("12", "Roux Marc", "M", 1988, club="CAF Valbelle"),
    Entry("23", "Caduff Gian", "M", 1995),
    Entry("123", "Kovač Živa", "F", 2006),
)


class Clock(RaceClock):
    """Race time that stands still until the test moves it."""

    def __init__(self) -> None:
        super().__init__(DAY)
        self.time = Instant(GUN + 5 * MINUTE)
        self.step = Duration(0)

    @property
    def wall_step(self) -> Duration:
        return self.step

    def now(self) -> Instant:
        return self.time

    def ago(self, passed_us: int) -> Instant:
        return Instant(self.time - passed_us)

    def tick(self, seconds: float = 1) -> Instant:
        self.time = Instant(self.time + int(seconds * SECOND))
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def keeper() -> Timekeeper:
    """Four athletes after the gun at 10:00:00."""
    return create(Journal.in_memory(), small_setup(), ENTRIES)


@pytest.fixture
def passing(keeper: Timekeeper) -> Callable[..., Key]:
    """Records a passing as the operator would: `passing("T1I", "10:05:00", "12")`."""

    def decide(point: str, time: str, bib: str = "", source: str = "hand") -> Key:
        return keeper.decide(PassingRecorded(point, at(time), bib, source))[0].key

    return decide


@pytest.fixture
def window(keeper: Timekeeper, clock: Clock, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[RaceWindow]:
    """The race window, shown and active; at the end no dialog may have opened by itself."""
    theme.apply(qapp, "light")
    shown = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), tmp_path / "race.skimo")
    qtbot.addWidget(shown)
    shown.boards.chart.hide()  # it is loaded where a test is about it
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    assert qapp.activeModalWidget() is None
    assert [widget for widget in qapp.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()] == []


class Keyboard:
    """Real keys into the window: whatever has the focus gets them, and shortcuts work."""

    def __init__(self, window: RaceWindow) -> None:
        self._window = window

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self._window.windowHandle(), key, held)

    def type(self, text: str) -> None:
        self.press(*(Qt.Key(ord(sign.upper())) for sign in text))

    def bib(self, text: str) -> None:
        """A bib and Enter."""
        self.type(text)
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def keyboard(window: RaceWindow) -> Keyboard:
    return Keyboard(window)


HEATS = "31 32 33 34 35 36 41 42 43 44 45 46"


def heats_setup() -> RaceSetup:
    """Two heats of six and a final; two of each heat and the two fastest of the others go on."""
    first, second = tuple(HEATS.split()[:6]), tuple(HEATS.split()[6:])
    heats = (Heat("A", at("10:00:00"), first), Heat("B", at("10:10:00"), second))
    return RaceSetup(
        name="Sprint",
        date=DAY,
        season=2027,
        courses=(Course("Sprint", (Lap(("START", "FIN"), (LegKind.LEG,)),)),),
        points=(TimingPoint("FIN", "Finish"),),
        starts=(),
        format=Format.SPRINT,
        precision=Precision.HUNDREDTH,
        stages=(Stage("Heats", heats, places=2, times=2), Stage("Final", (Heat("Final"),))),
    )


RUN = (
    "31 10:03:01.20, 32 10:03:02.00, 33 10:03:04.50, 34 10:03:05.10, 35 10:03:08.00, 36 10:03:09.00, "
    "41 10:13:06.00, 42 10:13:06.40, 43 10:13:07.70, 44 10:13:09.00, 45 10:13:12.30, 46 10:13:15.00"
)


def finishes(text: str = RUN) -> list[PassingRecorded]:
    """`31 10:03:01.20, 32 …` as passings at the finish."""
    return [PassingRecorded("FIN", at(time), bib) for bib, time in (one.split() for one in text.split(", "))]


@pytest.fixture
def sprint() -> Timekeeper:
    """Two heats that nobody has run yet."""
    return create(Journal.in_memory(), heats_setup(), [Entry(bib, f"Athlete {bib}") for bib in HEATS.split()])
