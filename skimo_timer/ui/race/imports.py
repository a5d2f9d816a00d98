"""Tables from files into a running race: passings and rulings. What is wrong with a file is said in the bar, whole."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from skimo_timer.core.facts import PassingRecorded
from skimo_timer.exchange.effects import effect_words
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.passings import read_passings
from skimo_timer.exchange.rulings import read_rulings
from skimo_timer.timekeeper import Added
from skimo_timer.ui.labels import words

if TYPE_CHECKING:
    from skimo_timer.ui.race.main_window import RaceWindow

TABLES = "*.csv *.xlsx *.txt"


class Imports:
    """Asks for a file, beside the race, and adds what it holds as one step of undo."""

    def __init__(self, window: "RaceWindow") -> None:
        self._window = window

    def passings(self) -> None:
        """Asks for a table of passings."""
        self._choose(self._window.tr("Passings from a file"), self.add_passings)

    def rulings(self) -> None:
        """Asks for a table of rulings."""
        self._choose(self._window.tr("Rulings from a file"), self.add_rulings)

    def add_passings(self, path: Path) -> None:
        """Adds a table of passings; what is there already is skipped."""
        self._add(lambda: self._passings(path))

    def add_rulings(self, path: Path) -> None:
        """Adds a table of rulings."""
        self._add(lambda: self._rulings(path))

    def _passings(self, path: Path) -> Added:
        keeper = self._window.keeper
        return keeper.add([], read_passings(path, keeper.race.setup), [], self._window.clock.now())

    def _rulings(self, path: Path) -> Added:
        keeper = self._window.keeper
        return keeper.add([], [], read_rulings(path, keeper.race.setup, keeper.race.entries))

    def _add(self, add: Callable[[], Added]) -> None:
        bar, tr = self._window.bar, self._window.tr
        try:
            added = add()
        except InputError as error:
            first, more = str(error.faults[0]), len(error.faults) - 1
            rest = tr(" (and {more} more faults)").format(more=more) if more else ""
            bar.trouble(tr("Nothing was added. {first}").format(first=first) + rest, str(error))
            return
        bar.note(self._told(added))

    def take(self, passings: list[PassingRecorded]) -> str:
        """Adds passings that were typed from paper; says what they did."""
        return self._told(self._window.keeper.add([], passings, [], self._window.clock.now()))

    def _told(self, added: Added) -> str:
        told = self._window.tr("Added: {passings} passings, {rulings} rulings; {skipped} were there already.")
        counted = told.format(passings=added.passings, rulings=added.rulings, skipped=added.skipped)
        return counted if added.effect is None else f"{counted} {effect_words(added.effect, words())}"

    def _choose(self, title: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title, str(self._window.file.parent))
        dialog.setNameFilter(self._window.tr("Tables ({tables})").format(tables=TABLES))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(partial(_with_path, then))
        dialog.open()


def _with_path(then: Callable[[Path], None], name: str) -> None:
    then(Path(name))
