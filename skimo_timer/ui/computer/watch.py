"""What this computer needs to get through a race: disk, power, a second copy, no sleep. Looked at beside the window.

A thread looks every half minute, because a disk that is slow or gone may take long to answer. The status line is told;
it is quiet as long as nobody has to do anything.
"""

import shutil
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from skimo_timer.core.progress import Status
from skimo_timer.ui.computer.awake import Awake
from skimo_timer.ui.computer.power import Power, read_power
from skimo_timer.ui.computer.second_copy import SecondCopy
from skimo_timer.ui.memory import memory

if TYPE_CHECKING:
    from skimo_timer.ui.race.main_window import RaceWindow

EVERY_S, RUNNING_MS = 30.0, 5000


class Computer(QObject):
    """Watches the computer for one race window. `looked` carries the free bytes beside the race, and the power."""

    looked = Signal(object, object)

    def __init__(self, window: "RaceWindow") -> None:
        super().__init__(window)
        self._window = window
        self.awake = Awake()
        self.copy = SecondCopy(window.file, self)
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._look, args=(window.file.parent,), name="computer", daemon=True)
        self.looked.connect(window.status.show_computer)
        self.copy.told.connect(self._copied)
        window.keeper.listen(self.copy.on_change)
        self._running = QTimer(self, interval=RUNNING_MS)
        self._running.timeout.connect(self.keep_awake)

    def begin(self) -> None:
        """Looks from now on; a race that had a second copy has it again."""
        self._thread.start()
        self._running.start()
        kept = str(memory().value(self._key, ""))
        if kept:
            self.copy.use(Path(kept))

    def end(self) -> None:
        """Brings the copy up to date, and lets the computer sleep."""
        self._ends.set()
        self._running.stop()
        self.copy.close()
        self.awake.keep(False)

    def keep_awake(self) -> None:
        """Awake from the first start until nobody races any more."""
        race, start = self._window.keeper.race, self._window.keeper.race.first_start
        begun = start is not None and start <= self._window.clock.now()
        self.awake.keep(begun and any(one.status is Status.RUN for one in race.progress.values()))

    # -- the second copy -------------------------------------------------------------------------------------------

    def ask_copy(self) -> None:
        """Asks for the folder of the second copy; with one already, ends it."""
        window = self._window
        if self.copy.target is not None:
            self.use_copy(None)
            return
        dialog = QFileDialog(window, window.tr("Folder for the second copy of the race, on another disk"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.use_copy(Path(name)))
        dialog.open()

    def use_copy(self, folder: Path | None) -> None:
        """Keeps the second copy in this folder from now on; None keeps none."""
        target = None if folder is None else folder / self._window.file.name
        memory().setValue(self._key, "" if target is None else str(target))
        self.copy.use(target)
        self._window.status.show_copy(self._window.file.name if target else "", is_there=False, trouble="")
        self._window.menus.refresh()

    @property
    def _key(self) -> str:
        return f"copy/{self._window.file.name}"

    def _copied(self, is_there: bool, trouble: str) -> None:  # noqa: FBT001 - a slot
        if self.copy.target is not None:
            self._window.status.show_copy(str(self.copy.target), is_there=is_there, trouble=trouble)

    # -- looking ---------------------------------------------------------------------------------------------------

    def _look(self, folder: Path) -> None:
        while True:
            free = None
            with suppress(OSError):
                free = shutil.disk_usage(folder).free
            power: Power | None = read_power()
            with suppress(RuntimeError):  # the window may have gone meanwhile
                self.looked.emit(free, power)
            if self._ends.wait(EVERY_S):
                return
