"""How long the chart takes to redraw, from standings to painted pixels: `pytest -m bench -s tests/benchmarks`.

The race is half run: two laps, twelve places, so that 2,000 athletes have 12,000 readings. The pledge is 50 ms.
"""

import statistics
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.exchange.entries import read_entries
from skimo_timer.exchange.passings import read_passings
from skimo_timer.exchange.setup import read_setup
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.chart import GapChart
from tests.benchmarks.make_race import make_race

PLEDGE_MS = 50
ROUNDS = 30

pytestmark = [pytest.mark.bench, pytest.mark.qt_log_ignore("does not support propagateSizeHints")]


def half_run(athletes: int, folder: Path) -> Timekeeper:
    make_race(athletes, folder)
    setup = read_setup(folder / "race.toml")
    timekeeper = create(Journal.in_memory(), setup, read_entries(folder / "entries.csv", setup, {}))
    passings = read_passings(folder / "passings.csv", setup)
    timekeeper.record(*passings[: len(passings) // 2])
    return timekeeper


def redraw_ms(chart: GapChart) -> float:
    """One redraw with its painting, in milliseconds."""
    begun = time.perf_counter()
    chart.redraw()
    chart.grab()
    return (time.perf_counter() - begun) * 1000


@pytest.mark.parametrize("athletes", [100, 500, 2000, 5000])
def test_redraw(athletes: int, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    theme.apply(qapp, "light")
    chart = GapChart(half_run(athletes, tmp_path))
    qtbot.addWidget(chart)
    chart.resize(900, 500)
    chart.show()
    redraw_ms(chart)
    took = sorted(redraw_ms(chart) for _ in range(ROUNDS))
    print(f"\nchart, {athletes} athletes: median {statistics.median(took):.1f} ms, worst {took[-1]:.1f} ms")
    if athletes <= 2000:
        assert statistics.median(took) < PLEDGE_MS
