"""The second copy of the race file, on a stick or another disk: brought up to date behind every change.

A thread writes it, whole or not at all, at most every few seconds, so that no key ever waits for a slow stick. The file
there is a race file like the first and can be opened as it is. What lies there of another race is never overwritten.
"""

import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from skimo_timer.journal import JournalError, copy_race
from skimo_timer.timekeeper import Change

APART_S, BEHIND_MS = 3.0, 10_000


class SecondCopy(QObject):
    """Keeps a copy of `file`. `told` carries how much of it is there: True if all is, and in words what is wrong."""

    told = Signal(bool, str)

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self.target: Path | None = None
        self._stale, self._ends = threading.Event(), threading.Event()
        self._thread: threading.Thread | None = None
        self._behind = QTimer(self, singleShot=True, interval=BEHIND_MS)
        self._behind.timeout.connect(lambda: self.told.emit(False, ""))
        self.told.connect(self._stands)

    def use(self, target: Path | None) -> None:
        """Keeps the copy there from now on; None keeps none. What is being written is finished first."""
        self.close()
        self.target = target
        if target is not None:
            self._stale, self._ends = threading.Event(), threading.Event()
            self._stale.set()
            self._thread = threading.Thread(target=self._run, args=(target, self._stale, self._ends), name="copy")
            self._thread.start()

    def on_change(self, _: Change) -> None:
        """Something new is to be copied."""
        if self.target is not None:
            self._stale.set()
            if not self._behind.isActive():
                self._behind.start()

    def _stands(self, is_there: bool, _: str) -> None:  # noqa: FBT001 - a slot
        if is_there:
            self._behind.stop()

    def close(self) -> None:
        """Writes what is not there yet, once, and ends."""
        self._behind.stop()
        if self._thread is not None:
            self._ends.set()
            self._stale.set()
            self._thread.join()
            self._thread = None

    def _run(self, target: Path, stale: threading.Event, ends: threading.Event) -> None:
        while True:
            stale.wait()
            stale.clear()
            trouble = self._copy(target)
            with suppress(RuntimeError):  # the window may have gone meanwhile
                self.told.emit(not trouble and not stale.is_set(), trouble)
            if ends.wait(APART_S):
                if stale.is_set() and not trouble:
                    self._copy(target)
                return
            if trouble:
                stale.set()  # a stick that was pulled may come back

    def _copy(self, target: Path) -> str:
        try:
            copy_race(self._file, target)
        except JournalError as error:
            return str(error)
        except OSError as error:
            return f"{target}: {error.strerror or error}"
        return ""
