"""From Enter to the painted window: `python -m tests.benchmarks.painting [ATHLETES ...]`.

A real race window at 1366 × 768 with leaderboard, passings, alerts and chart shown, a race of two laps of six points
that is three quarters run. For each of the next passings: the fact is decided through the window's own door, then
every pending event is processed, which paints what has changed. The chart redraws at most ten times a second and not
once per passing; its redraw is counted where it falls. Medians and 99th percentiles in milliseconds.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import HAND, PassingRecorded
from skimo_timer.journal import Journal
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import RaceClock
from skimo_timer.ui import theme
from skimo_timer.ui.open_race import open_race
from tests.benchmarks.measure import begin, percentile

SHOWN = 150


def measure(app: QApplication, athletes: int) -> str:
    """One row of the table."""
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "race.skimo"
        keeper, passings = begin(Journal.create(path), athletes, Path(temporary))
        known = len(passings) * 3 // 4
        keeper.record(*passings[:known])
        keeper.close()
        began = time.perf_counter()
        race = open_race(path, Settings(), RaceClock(keeper.race.setup.date, start=passings[known].time))
        race.window.resize(1366, 768)
        race.window.show()
        race.window.boards.show_all()
        app.processEvents()
        opened = (time.perf_counter() - began) * 1000
        waited = []
        for passing in passings[known : known + SHOWN]:
            began = time.perf_counter()
            race.window.desk.decide(typed(passing))
            app.processEvents()
            waited.append((time.perf_counter() - began) * 1000)
        race.window.close()
        race.close()
    cells = [statistics.median(waited), percentile(waited), opened]
    return f"| {athletes:>8} | " + " | ".join(f"{cell:>10.1f}" for cell in cells) + " |"


def typed(passing: PassingRecorded) -> PassingRecorded:
    """The passing as the operator types it."""
    return PassingRecorded(passing.point, Instant(passing.time or 0), bib=passing.bib, source=HAND)


def main(sizes: list[int]) -> None:
    """Prints the table."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.apply_settings(Settings())
    print("| athletes | painted    | p99        | file → window |")
    for athletes in sizes:
        print(measure(app, athletes), flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [100, 500, 2000, 5000])
