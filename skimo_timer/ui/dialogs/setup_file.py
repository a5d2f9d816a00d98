"""`race.toml` in and out of the editor. A file with faults changes nothing: they are listed until it is right."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from skimo_timer.core.setup import RaceSetup
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.setup import read_setup
from skimo_timer.exchange.setup_write import write_setup
from skimo_timer.ui.dialogs.entries_model import FaultsModel
from skimo_timer.ui.dialogs.parts import Word, ask_file, push
from skimo_timer.ui.dialogs.tables import table_view
from skimo_timer.ui.labels import marked, tr
from skimo_timer.ui.theme import scaled

SETUP_FILES = marked("Set-ups (*.toml)")


class SetupFile(QWidget):
    """Hidden until there is something to say about a file. `read` carries the set-up of one that was right."""

    read = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.word = Word()
        self.faults = FaultsModel()
        self._table = table_view(self.faults, tr("Faults in the set-up"), wraps=True)
        self._table.setMaximumHeight(scaled(190))
        self._again = push(tr("Read it again"), self._read_again, sign="redo")
        head = QHBoxLayout()
        head.addWidget(self.word, 1)
        head.addWidget(self._again)
        head.addWidget(push(tr("Put away"), self.hide, tone="flat"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(head)
        box.addWidget(self._table)
        self.hide()

    def choose_and_read(self) -> None:
        """Asks for a file, without blocking anything."""
        dialog = QFileDialog(self.window(), tr("Open a set-up"), "", tr(SETUP_FILES))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask_file(dialog, self.load)

    def load(self, path: Path) -> None:
        """Reads a set-up, or shows everything that is wrong with it."""
        self._path = path
        try:
            setup = read_setup(path)
        except InputError as error:
            count = len(error.faults)
            one, many = (
                tr("{name}: 1 thing is wrong; nothing is taken"),
                tr("{name}: {n} things are wrong; nothing is taken"),
            )
            self.word.warn((one if count == 1 else many).format(name=path.name, n=count))
            self.faults.show_faults(error.faults)
            self._show_faults(shown=True)
            return
        self.hide()
        self.read.emit(setup)

    def choose_and_write(self, setup: RaceSetup) -> None:
        """Asks where to, without blocking anything."""
        dialog = QFileDialog(self.window(), tr("Save the set-up"), "race.toml", tr(SETUP_FILES))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        ask_file(dialog, lambda path: self.save(path, setup))

    def save(self, path: Path, setup: RaceSetup) -> None:
        """Writes a set-up, and says so."""
        try:
            path.write_text(write_setup(setup), "utf-8")
        except OSError as error:
            self.word.warn(tr("{path} cannot be written: {strerror}").format(path=path, strerror=error.strerror))
        else:
            self.word.say(tr("Written: {path}").format(path=path))
        self._show_faults(shown=False)

    def _read_again(self) -> None:
        if self._path is not None:
            self.load(self._path)

    def _show_faults(self, *, shown: bool) -> None:
        self._table.setVisible(shown)
        self._again.setVisible(shown)
        self.show()
