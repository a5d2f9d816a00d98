"""What one passing costs, and opening a race file: `python -m tests.benchmarks.measure [ATHLETES ...]`.

Two laps of six points each: 12 passings an athlete, an overall board and four categories, all split, leg and change
ranks kept. "to the boards" is in memory; "on disk" is the whole door, the commit to the disk included. Medians, because
machines differ and drift; compare ratios, not seconds.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from skimo_timer.core.facts import Fact, PassingRecorded
from skimo_timer.exchange.entries import read_entries
from skimo_timer.exchange.passings import read_passings
from skimo_timer.exchange.setup import read_setup
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from tests.benchmarks import make_race

LAST = 500


def race_of(athletes: int, folder: Path) -> tuple[Timekeeper, list[PassingRecorded]]:
    """A race with all but the last passings known, kept in memory, and those last passings."""
    keeper, passings = begin(Journal.in_memory(), athletes, folder)
    keeper.record(*passings[:-LAST])
    return keeper, passings[-LAST:]


def begin(journal: Journal, athletes: int, folder: Path) -> tuple[Timekeeper, list[PassingRecorded]]:
    """A race that nobody has passed a point of, and all its passings."""
    make_race.make_race(athletes, folder)
    setup = read_setup(folder / "race.toml")
    entries = read_entries(folder / "entries.csv", setup, {})
    return create(journal, setup, entries), read_passings(folder / "passings.csv", setup)


def each(what: Callable[[Fact], object], facts: list[PassingRecorded]) -> list[float]:
    """Milliseconds that each fact took."""
    taken = []
    for fact in facts:
        began = time.perf_counter()
        what(fact)
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def took(what: Callable[[], object]) -> float:
    """Milliseconds, the median of three."""
    taken = []
    for _ in range(3):
        began = time.perf_counter()
        what()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def measure(athletes: int) -> str:
    """One row of the table."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        keeper, last = race_of(athletes, folder)
        memory = each(keeper.record, last)
        path = folder / "race.skimo"
        on_disk, passings = begin(Journal.create(path), athletes, folder)
        on_disk.record(*passings[:-LAST])
        disk = each(on_disk.record, passings[-LAST:])
        on_disk.close()

        def reopen() -> None:
            with Journal.open(path) as journal:
                Timekeeper(journal)

        cells = [statistics.median(memory), percentile(memory), statistics.median(disk), percentile(disk), took(reopen)]
        return f"| {athletes:>8} | " + " | ".join(f"{cell:>10.2f}" for cell in cells) + " |"


def percentile(values: list[float], share: float = 0.99) -> float:
    """The value that so many stay below."""
    return sorted(values)[int(len(values) * share)]


def main(sizes: list[int]) -> None:
    """Prints the table, in milliseconds."""
    print("| athletes | to boards  | p99        | on disk    | p99        | reopening  |")
    for athletes in sizes:
        print(measure(athletes), flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [100, 500, 2000, 5000])
