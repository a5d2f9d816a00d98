"""The file of a new race: where it will be, and making it. A race is on disk from its first fact; nothing is saved."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import create
from skimo_timer.ui.dialogs.parts import Field, ask_file, card, push, text_edit, text_label
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, scaled

SUFFIX = ".skimo"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def create_race(path: Path, setup: RaceSetup, entries: Sequence[Entry]) -> None:
    """Makes the file of a race. Raises FileExistsError, or what the journal raises; then nothing is left behind."""
    journal = Journal.create(path)
    try:
        create(journal, setup, entries)
    except BaseException:
        journal.close()
        path.unlink()
        raise
    journal.close()


def file_name(name: str, date: str) -> str:
    """A name for the file: date and name of the race, without the signs that some system does not allow."""
    words = _FORBIDDEN.sub(" ", f"{date} {name}").split()
    return f"{' '.join(words).rstrip('. ') or 'race'}{SUFFIX}"


class FilePart(QWidget):
    """Where the race will be; follows name and date until somebody chooses."""

    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._chosen = False
        self.field = Field(tr("File of the race"), text_edit())
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        beside = QVBoxLayout()
        beside.setSpacing(scaled(4))
        for part in (text_label(" ", Role.SMALL), push(tr("Choose…"), self._choose), text_label(" ", Role.SMALL)):
            beside.addWidget(part)
        line.addLayout(beside)
        surface = card()
        surface.setLayout(line)
        line.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(10))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(surface)
        self.field.changed.connect(self._typed)

    @property
    def path(self) -> Path:
        """The file; one without a folder lies in the usual one."""
        typed = self.field.value.strip()
        path = self._folder / (Path(typed).expanduser() if typed.startswith("~/") else Path(typed))
        return path if path.suffix == SUFFIX or not path.name else path.with_name(path.name + SUFFIX)

    def suggest(self, name: str, date: str) -> None:
        """Follows name and date, unless another file was typed or chosen."""
        if not self._chosen:
            self.field.editor.blockSignals(True)
            self.field.fill(str(self._folder / file_name(name, date)))
            self.field.editor.blockSignals(False)

    def _typed(self) -> None:
        self._chosen = True
        self.changed.emit()

    def check(self, problems: Problems) -> None:
        """Notes what keeps the file from being made."""
        if not self.field.value.strip():
            problems.missing(("file",), tr("a file for the race"))
            return
        try:
            if not self.path.parent.is_dir():
                problems.wrong(("file",), tr("there is no folder {parent}").format(parent=self.path.parent))
            elif self.path.exists():
                problems.wrong(
                    ("file",),
                    tr("there is a file {name} already; a race is never overwritten").format(name=self.path.name),
                )
        except OSError as error:
            problems.wrong(("file",), tr("this file cannot be made: {strerror}").format(strerror=error.strerror))

    def tell(self, problems: Problems) -> None:
        """Shows what is wrong."""
        self.field.tell(problems.at("file"), tr("Everything is written to it at once; there is nothing to save"))

    def _choose(self) -> None:
        dialog = QFileDialog(
            self, tr("File of the race"), str(self.path), tr("Races (*{suffix})").format(suffix=SUFFIX)
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(SUFFIX)
        ask_file(dialog, lambda path: self.field.fill(str(path)))
