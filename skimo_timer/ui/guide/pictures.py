"""The pictures of the help, made by the program itself from the demo race, so that they never show another program.

`QT_QPA_PLATFORM=offscreen python -m skimo_timer.ui.guide.pictures resources/help/pictures` makes them anew: in light
colours, with a few dozen of them, which keeps each small. Nobody takes pictures again by hand.
"""

import datetime as dt
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt, QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Instant, Precision, format_instant
from skimo_timer.core.course import Course, Format, Lap, LegKind, TimingPoint
from skimo_timer.core.facts import Fact, PassingRecorded, RulingKind
from skimo_timer.core.publications import publish
from skimo_timer.core.setup import Heat, RaceSetup, Stage
from skimo_timer.core.startlist import Entry
from skimo_timer.demo import demo_race, facts
from skimo_timer.journal import Journal
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import RaceClock, create
from skimo_timer.ui import theme
from skimo_timer.ui.heats.panel import HeatsPanel
from skimo_timer.ui.jury.paper import PaperPanel
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow

WIDE, HIGH = 1180, 690
_COLOURS = 64
_MIDWAY, _AT_THE_END = 9 * MINUTE + 10 * SECOND, 17 * MINUTE
_NEAR = 0xF0F0F0
"""Colours that differ in what this leaves out are one."""
_PLAIN = Qt.ImageConversionFlag.ThresholdDither
_TURNS = 40


class _Still(RaceClock):
    """A clock that stands still, so that the same pictures come out."""

    def __init__(self, day: dt.date, at: Instant) -> None:
        super().__init__(day)
        self._at = at

    def now(self) -> Instant:
        return self._at


def shoot(folder: Path) -> list[Path]:
    """Makes every picture in `folder`, which is made if it is missing. An application has to be there."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for name, picture in {**_midway(), **_at_the_end(), **_of_heats()}.items():
        path = folder / f"{name}.png"
        few = picture.convertToFormat(QImage.Format.Format_Indexed8, _colours(picture), _PLAIN)
        few.save(str(path), None, 0)  # 0 is the smallest
        made.append(path)
    return made


def _colours(picture: QImage) -> list[int]:
    """The colours that a picture needs most, near ones as one. Qt's own choice is a fixed cube without our greys."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32) & 0xFFFFFF
    colours, counts = np.unique(pixels, return_counts=True)
    best: dict[int, int] = {}
    for at in np.argsort(-counts):
        best.setdefault(int(colours[at]) & _NEAR, int(colours[at]) | 0xFF000000)
        if len(best) == _COLOURS:
            break
    return list(best.values())


def _midway() -> dict[str, QImage]:
    """The race window and the panels of a race that is under way."""
    demo = demo_race()
    moment = Instant(demo.start + _MIDWAY)
    waiting = Instant(moment - 4 * SECOND)
    there: list[Fact] = [*facts(demo, moment), PassingRecorded("T1I", waiting, other_time=waiting)]
    with _window(replace(demo.setup, devices=()), demo.entries, there, moment) as window:
        shots = _parts_of(window)
        panels = window.panels
        seen = [f"{one.bib} {format_instant(one.time, 0)}" for one in demo.crossings if one.point == "T2O"]
        shots["gates"] = _panel(panels.gate_board)
        shots["still-out"] = _panel(panels.still_out)
        shots["review"] = _panel(panels.review)
        shots["paper"] = _panel(panels.paper, lambda panel: _write_sheet(panel, seen[:6]))
        shots["changes"] = _panel(panels.changes)
    return shots


def _parts_of(window: RaceWindow) -> dict[str, QImage]:
    window.pad.picker.choose("T1I")
    window.desk.settle()
    shots = {"window": _part(window, window)}
    shots["entry"] = _part(window, window.pad, window.expected)
    shots["passings"] = _part(window, window.passings)
    window.alerts.setMinimumHeight(240)
    shots["matters"] = _part(window, window.alerts)
    window.alerts.setMinimumHeight(0)
    window.ruling.ask(window.expected.bibs[0] if window.expected.bibs else "", RulingKind.PENALTY)
    shots["ruling"] = _part(window, window.pad, window.expected, window.ruling)
    window.ruling.leave()
    return shots


def _write_sheet(panel: QWidget, lines: list[str]) -> None:
    if isinstance(panel, PaperPanel):
        panel.point.fill("T2O")
        for line in lines:
            panel.line.setText(line.replace(":", ""))
            panel.take_line()


def _at_the_end() -> dict[str, QImage]:
    """What there is to do when everybody is back."""
    demo = demo_race()
    moment = Instant(demo.start + _AT_THE_END)
    with _window(replace(demo.setup, devices=()), demo.entries, [*facts(demo)], moment) as window:
        for board in ("Women", "Overall"):
            window.desk.decide(publish(window.keeper.boards[board], moment, official=False))
        return {"closing": _panel(window.panels.closing), "jury": _panel(window.panels.jury)}


def _of_heats() -> dict[str, QImage]:
    setup, entries, runs = _sprint()
    with _window(setup, entries, runs, Instant(10 * HOUR + 14 * MINUTE)) as window:
        return {"heats": _panel(window.panels.heats, _first_stage)}


def _first_stage(panel: QWidget) -> None:
    if isinstance(panel, HeatsPanel):
        panel.tabs.setCurrentIndex(0)


def _sprint() -> tuple[RaceSetup, list[Entry], list[Fact]]:
    """Two heats of six, run, and the final that comes of them."""
    people = demo_race().entries[:12]
    bibs = [entry.bib for entry in people]
    first, second = Instant(10 * HOUR), Instant(10 * HOUR + 10 * MINUTE)
    heats = (Heat("A", first, tuple(bibs[:6])), Heat("B", second, tuple(bibs[6:])))
    setup = RaceSetup(
        name="Village sprint",
        date=dt.date(2027, 1, 14),
        season=2027,
        courses=(Course("Sprint", (Lap(("START", "FIN"), (LegKind.LEG,)),)),),
        points=(TimingPoint("FIN", "Finish"),),
        starts=(),
        format=Format.SPRINT,
        precision=Precision.HUNDREDTH,
        stages=(Stage("Heats", heats, places=2, times=2), Stage("Final", (Heat("Final"),))),
    )
    runs: list[Fact] = [
        PassingRecorded("FIN", Instant((first, second)[n // 6] + 181 * SECOND + (n * 7 % 11) * 930_000), bib)
        for n, bib in enumerate(bibs)
    ]
    return setup, [replace(entry, course="", start="", category="") for entry in people], runs


# -- taking them -------------------------------------------------------------------------------------------------------


@contextmanager
def _window(setup: RaceSetup, entries: Sequence[Entry], there: list[Fact], moment: Instant) -> Iterator[RaceWindow]:
    keeper = create(Journal.in_memory(), setup, entries)
    keeper.record(*there)
    clock = _Still(setup.date, moment)
    window = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), Path(f"{setup.name}.skimo"))
    window.resize(WIDE, HIGH)
    window.show()
    _settle()
    try:
        yield window
    finally:
        window.close()
        keeper.close()
        window.deleteLater()


def _settle() -> None:
    """Lets everything be drawn that is drawn in a moment."""
    QThreadPool.globalInstance().waitForDone()
    for _ in range(_TURNS):
        QApplication.processEvents()
        QThreadPool.globalInstance().waitForDone(5)


def _part(window: QWidget, *parts: QWidget) -> QImage:
    _settle()
    return window.grab(_area(window, *parts)).toImage()


def _area(window: QWidget, *parts: QWidget) -> QRect:
    """Where parts of a window are, with a little of what is around."""
    area = QRect()
    for part in parts:
        area = area.united(QRect(part.mapTo(window, QPoint()), part.size()))
    return area.adjusted(-6, -6, 6, 6).intersected(window.rect())


def _panel(opens: Callable[[], object], then: Callable[[QWidget], object] = id) -> QImage:
    """A panel as it opens, or as it is when something was done in it."""
    before = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    opens()
    (panel,) = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]
    panel.resize(min(panel.width(), WIDE), min(panel.height(), HIGH))
    then(panel)
    picture = _part(panel, panel)
    panel.close()
    return picture


def main() -> int:
    """Makes them in the folder that is named."""
    app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    for path in shoot(Path(sys.argv[1])):
        sys.stdout.write(f"{path} {path.stat().st_size}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
