"""The results folder: pages for a web host or a second screen, written again after every passing, if somebody asks.

A process of its own keeps the race and reads from the file only what is new, so a key never waits for it and a large
race is not read again each time. Pages appear whole, at most once in `APART_MS`; while one set is written, changes
gather for the next.
"""

import datetime as dt
import multiprocessing
import os
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from skimo_timer.core.clock import Instant
from skimo_timer.core.race import Race
from skimo_timer.exchange.output import write_whole
from skimo_timer.exchange.reports import Scope, boards_of
from skimo_timer.exchange.website import website
from skimo_timer.exchange.words import Words
from skimo_timer.journal import JournalError, read_records
from skimo_timer.settings import resource
from skimo_timer.timekeeper import Change, RaceClock

APART_MS = 1000
_POLITE = 10


@dataclass
class _Kept:
    """What the process knows of the race so far."""

    race: Race = field(default_factory=Race)
    records: int = 0


_KEPT: dict[Path, _Kept] = {}


def write_folder(race: Path, folder: Path, words: Words, now: Instant, moment: str) -> str:
    """Brings the pages up to date, in the process of its own; says what is wrong, or nothing."""
    try:
        kept = _KEPT.setdefault(race, _Kept())
        fresh = read_records(race, kept.records)
        kept.race.apply(fresh)
        kept.race.settle()
        kept.records += len(fresh)
        scope = Scope(kept.race, boards_of(kept.race), now)
        for name, content in website(scope, words, resource("templates"), moment).items():
            write_whole(folder / name, content)
    except (JournalError, OSError) as error:
        return str(error)
    return ""


def _be_polite() -> None:
    """Typing comes before publishing."""
    with suppress(AttributeError, OSError):  # Windows has no `nice`
        os.nice(_POLITE)


class ResultsFolder(QObject):
    """Keeps a folder up to date. `written` says in words when, `failed` what is wrong; both come on our own thread."""

    written = Signal(str)
    failed = Signal(str)
    _ended = Signal(str, str)

    def __init__(self, race: Path, clock: RaceClock, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._race, self._clock, self._words = race, clock, words
        self._process: ProcessPoolExecutor | None = None
        self._running = self._again = False
        self._waiting = QTimer(self, singleShot=True, interval=APART_MS)
        self._waiting.timeout.connect(self._begin)
        self._ended.connect(self._end)
        self.folder: Path | None = None

    def use(self, folder: Path | None) -> None:
        """Writes into this folder from now on; None stops it."""
        self.folder = folder
        if folder is None:
            self._again = False
            self._waiting.stop()
        else:
            self._begin()

    def on_change(self, _: Change) -> None:
        """The race has changed: the pages follow, not more often than once in a while."""
        if self.folder is not None and not self._waiting.isActive():
            self._waiting.start()

    def close(self) -> None:
        """Ends the process; what is being written is written to its end."""
        self.use(None)
        if self._process is not None:
            self._process.shutdown()
            self._process = None

    def _begin(self) -> None:
        if self._running:
            self._again = True
            return
        if self.folder is None:
            return
        if self._process is None:
            self._process = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), initializer=_be_polite)
        self._running, self._again = True, False
        moment = dt.datetime.now().astimezone().strftime("%H:%M:%S")
        task = self._process.submit(write_folder, self._race, self.folder, dict(self._words), self._clock.now(), moment)
        task.add_done_callback(lambda done: self._tell(done, moment))

    def _tell(self, done: "Future[str]", moment: str) -> None:
        """On a thread of the executor: the word goes over to ours."""
        error = done.exception()
        with suppress(RuntimeError):  # the window may have gone meanwhile
            self._ended.emit(moment, done.result() if error is None else str(error))

    def _end(self, moment: str, trouble: str) -> None:
        self._running = False
        if trouble:
            self.failed.emit(trouble)
        else:
            self.written.emit(moment)
        if self._again and self.folder is not None:
            self._waiting.start()
