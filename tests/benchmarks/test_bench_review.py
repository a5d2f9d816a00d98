"""How long the transition review takes, to the painted window: `pytest -m bench -s tests/benchmarks`.

Up to 2,000 athletes over four laps with 24 changes, one reading in three hundred missing. The pledges: it opens within
half a second, another choice is painted within 50 ms in every view, and a new passing never holds the window up for
50 ms at a stretch: its work is cut into pieces, between which keys and clicks are heard. pyqtgraph is loaded
beforehand, as the race window does.
"""

import importlib
import random
import statistics
import time
from collections.abc import Callable
from functools import cache

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import HOUR, SECOND, Instant
from skimo_timer.core.course import Course
from skimo_timer.core.facts import Fact, PassingAmended, PassingRecorded
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.review.views import VIEWS
from skimo_timer.ui.review.window import ReviewWindow
from tests.races import course, setup

OPEN_MS, CHOICE_MS, PASSING_MS = 500, 50, 50
ROUNDS = 12
PAINTED_S = 0.35
LAPS = 4
LAP = (
    "{0} skin A{1} skins-off B{1} descent C{1} skins-on D{1} skin E{1} skins-to-foot F{1} foot G{1} foot-to-skins H{1}"
    " skin I{1} skins-off J{1} descent K{1} skins-on L{1} skin M{1}"
)
USUAL = {"skin": 300, "foot": 60, "descent": 90, "skins-off": 25, "skins-on": 40, "skins-to-foot": 14}

pytestmark = [pytest.mark.bench, pytest.mark.qt_log_ignore("This plugin does not support")]


def way() -> Course:
    laps = [LAP.format("START" if n == 1 else f"M{n - 1}", n) for n in range(1, LAPS + 1)]
    return course(*laps)


@cache
def timed(athletes: int) -> Timekeeper:
    dice, of = random.Random(1), setup(way())
    facts: list[Fact] = []
    for bib in range(1, athletes + 1):
        clock = Instant(10 * HOUR)
        for place in of.courses[0].places:
            clock = Instant(clock + round(USUAL.get(place.leg.value, 20) * SECOND * dice.uniform(0.7, 1.4)))
            if place.index == of.courses[0].finish or dice.random() > 1 / 300:
                facts.append(PassingRecorded(place.point, clock, str(bib)))
    keeper = create(Journal.in_memory(), of, [Entry(str(bib), f"Athlete {bib}") for bib in range(1, athletes + 1)])
    keeper.record(*facts)
    return keeper


def painted(act: Callable[[], object]) -> float:
    """Until everything that follows from it is on the screen, in milliseconds."""
    begun = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def held_up(act: Callable[[], object]) -> float:
    """The longest stretch without a look at keys and clicks, until all is on the screen, in milliseconds."""
    longest, begun = 0.0, time.perf_counter()
    until = begun + PAINTED_S
    act()
    while begun < until:
        longest = max(longest, (time.perf_counter() - begun) * 1000)
        begun = time.perf_counter()
        QApplication.processEvents()
    return longest


def load_charts() -> None:
    """Takes a third of a second, once, which is not the review's: the race window has done it before."""
    importlib.import_module("skimo_timer.ui.chart")


def opened(keeper: Timekeeper, qtbot: QtBot) -> ReviewWindow:
    window = ReviewWindow(keeper)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.open()
    QApplication.processEvents()
    window.grab()
    return window


def said(what: str, athletes: int, took: list[float]) -> float:
    median = statistics.median(took)
    print(f"\nreview, {athletes} athletes, {what}: median {median:.0f} ms, worst {max(took):.0f} ms", end="")
    return median


def test_the_course_has_24_changes() -> None:
    assert len(way().changes) == 24


@pytest.mark.parametrize("athletes", [10, 200, 2000])
def test_opening(athletes: int, qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    keeper = timed(athletes)
    load_charts()
    took = [painted(lambda: opened(keeper, qtbot)) for _ in range(5)]
    assert said("opened", athletes, took) < OPEN_MS


@pytest.mark.parametrize("view", range(len(VIEWS)), ids=[view.name for view in VIEWS])
def test_another_choice(view: int, qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    window = opened(timed(2000), qtbot)
    window.show_view(view)
    QApplication.processEvents()
    order = window.studio.order
    took = [painted(lambda n=n: window.studio.choose([order[n * 7 + 3], order[n]])) for n in range(ROUNDS)]  # type: ignore[misc]  # bound at once
    assert said(f"choice in {VIEWS[view].name}", 2000, took) < CHOICE_MS


@pytest.mark.parametrize("view", range(len(VIEWS)), ids=[view.name for view in VIEWS])
def test_a_new_passing(view: int, qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    keeper = timed(2000)
    window = opened(keeper, qtbot)
    window.show_view(view)
    QApplication.processEvents()
    keeper.listen(window.on_change)
    passings = list(keeper.race.passings.values())
    took = []
    for n in range(ROUNDS):
        passing = passings[n * 997 + view]
        keeper.decide(PassingAmended(passing.key, time=Instant((passing.time or 0) + SECOND // 10)))
        took.append(held_up(window.studio.settle))
    assert said(f"passing in {VIEWS[view].name}", 2000, took) < PASSING_MS
