"""Reading a table beside the window: a large one takes longer than a hand that waits for a key.

What is small is read at once, because a thread would only make it flicker.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.entries import read_entries
from skimo_timer.exchange.faults import Fault, InputError
from skimo_timer.exchange.grids import Grid, Reading, read_grid
from skimo_timer.exchange.guess import guess_reading, is_plain
from skimo_timer.exchange.headers import ENTRY_COLUMNS, vocabulary
from skimo_timer.exchange.letters import UnknownLetters
from skimo_timer.exchange.source import Pasted, Source
from skimo_timer.ui.dialogs.column_choices import remembered

_AT_ONCE = 100_000
"""Bytes that are read in far less than 50 ms."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a source: entries, or faults, or the question what the columns are, or in which letters it is."""

    entries: tuple[Entry, ...] = ()
    faults: tuple[Fault, ...] = ()
    grid: Grid | None = None
    reading: Reading | None = None
    ask_columns: bool = False
    ask_letters: bool = False


def read_outcome(
    source: Source, setup: RaceSetup, known: Mapping[str, Entry], reading: Reading | None, encoding: str
) -> Outcome:
    """Reads a table as somebody chose, as it was chosen before, or as its headers say; asks where that is not plain."""
    try:
        grid = read_grid(source, vocabulary(ENTRY_COLUMNS), encoding)
    except UnknownLetters as error:
        return Outcome(faults=error.faults, ask_letters=True)
    except InputError as error:
        return Outcome(faults=error.faults)
    if grid.faults.found or not grid.records:
        return _entries(grid, setup, known, None)
    reading = reading or remembered(grid)
    if reading is not None:
        return _entries(grid, setup, known, reading)
    guess = guess_reading(grid, setup)
    if is_plain(grid, guess):
        return _entries(grid, setup, known, None, guess)
    return Outcome(grid=grid, reading=guess, ask_columns=True)


def _entries(
    grid: Grid, setup: RaceSetup, known: Mapping[str, Entry], reading: Reading | None, guess: Reading | None = None
) -> Outcome:
    try:
        return Outcome(tuple(read_entries(grid, setup, known, reading)), (), grid, reading or guess)
    except InputError as error:
        return Outcome((), error.faults, grid, reading or guess)


class _Told(QObject):
    done = Signal(object)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self._work, self.told = work, _Told()

    def run(self) -> None:
        self.told.done.emit(self._work())


def is_small(source: Source) -> bool:
    """Whether reading it takes no time that anybody would feel."""
    if isinstance(source, Pasted):
        return len(source.text) < _AT_ONCE
    try:
        return Path(source).suffix.casefold() != ".xlsx" and Path(source).stat().st_size < _AT_ONCE
    except (OSError, ValueError):
        return True


def beside(work: Callable[[], object], then: Callable[[object], None], owner: QObject) -> None:
    """Runs the work in another thread and hands its outcome over in the owner's."""
    running = _Work(work)
    running.told.setParent(owner)
    running.told.done.connect(then)
    QThreadPool.globalInstance().start(running)
