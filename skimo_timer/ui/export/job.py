"""One export on its way: a process makes the report, a thread waits for it and writes the file, the window hears.

The thread is no daemon: closing the window does not tear a half written file, the program ends when it is done. The
process is spawned and never forked, because a fork of a program with threads may stand still for ever.
"""

import multiprocessing
import threading
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from skimo_timer.exchange.output import write_whole
from skimo_timer.ui.export.making import Product, Wanted, attempt


class Job(QObject):
    """Makes what is wanted and writes it to `path`; without one the product itself is the result.

    `ended` comes exactly once: with the path or the product, or with None and words. A fault of ours is told in words
    as well, and goes on to the program's own hook for exceptions.
    """

    ended = Signal(object, str)

    def __init__(self, wanted: Wanted, path: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted, self._path = wanted, path
        self._our_fault = self.tr("A fault in the program stopped this. Nothing was written.")
        self._not_written = self.tr("{0} cannot be written: {1}")
        self._thread = threading.Thread(target=self._run, name="export")

    def start(self) -> None:
        """Begins; returns at once."""
        self._thread.start()

    def wait(self) -> None:
        """Blocks until it is over; for the end of the program."""
        self._thread.join()

    def _run(self) -> None:
        result: Product | Path | None = None
        trouble = self._our_fault
        try:
            with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
                result, trouble = process.submit(attempt, self._wanted).result()
            if isinstance(result, bytes) and self._path is not None:
                write_whole(self._path, result)
                result = self._path
        except OSError as error:
            result, trouble = None, self._not_written.format(self._path, error.strerror)
        finally:
            with suppress(RuntimeError):  # the window may have gone meanwhile
                self.ended.emit(result, trouble)
