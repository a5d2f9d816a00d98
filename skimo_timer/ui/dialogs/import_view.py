"""A table from a file, looked at before it counts: the entries, or everything that is wrong with the file.

Nothing is imported from a file with a fault. The file is mended where it was made and read again with one key.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.faults import InputError
from skimo_timer.ui.dialogs.entries_model import EntriesModel, FaultsModel
from skimo_timer.ui.dialogs.parts import Word, ask_file, push, text_label
from skimo_timer.ui.dialogs.tables import hide_empty, table_view
from skimo_timer.ui.labels import marked, tr
from skimo_timer.ui.theme import scaled

TABLE_FILES = marked("Tables (*.csv *.xlsx *.txt);;All files (*)")
ABOUT = marked(
    "A table with a row per athlete, as CSV or XLSX. Only the bib is needed; name, sex, born, nation, club, category, "
    "course, start and slot are understood in English, German, French, Italian and Spanish, in any order. "
    "Drop the file here or choose it."
)


class ImportView(QWidget):
    """Reads entries with `read` and shows what came of it. `entries` is empty until a file is right."""

    changed = Signal()

    def __init__(self, read: Callable[[Path], list[Entry]]) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self.path: Path | None = None
        self._read = read
        self.preview, self.faults = EntriesModel(), FaultsModel()
        self.word = Word()
        self.again = push(tr("Read it again"), self.read_again, sign="redo", hint="F5")
        self.again.setEnabled(False)
        self.setAcceptDrops(True)
        QShortcut(QKeySequence("F5"), self, self.read_again)
        self.pages = QStackedWidget()
        about = text_label(tr(ABOUT), muted=True, wraps=True)
        about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pages.addWidget(about)
        self._table = table_view(self.preview, tr("Entries in the file"))
        self.pages.addWidget(self._table)
        self.pages.addWidget(table_view(self.faults, tr("Faults in the file"), wraps=True))
        head = QHBoxLayout()
        head.addWidget(push(tr("Choose a file…"), self.choose, sign="plus"))
        head.addWidget(self.again)
        head.addWidget(self.word, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(10))
        box.addLayout(head)
        box.addWidget(self.pages, 1)

    def choose(self) -> None:
        """Asks for a file, without blocking anything."""
        dialog = QFileDialog(self, tr("Start list"), "", tr(TABLE_FILES))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask_file(dialog, self.load)

    def read_again(self) -> None:
        """Reads the same file anew, after it was mended or the set-up was changed."""
        if self.path is not None:
            self.load(self.path)

    def load(self, path: Path) -> None:
        """Reads a file and shows what is in it."""
        self.path = path
        self.again.setEnabled(True)
        try:
            self.entries = self._read(path)
        except InputError as error:
            self.entries = []
            self.faults.show_faults(error.faults)
            count = len(error.faults)
            one, many = (
                tr("{name}: 1 thing is wrong; nothing is taken"),
                tr("{name}: {n} things are wrong; nothing is taken"),
            )
            self.word.warn((one if count == 1 else many).format(name=path.name, n=count))
            self.pages.setCurrentIndex(2)
        else:
            self.preview.show_entries(self.entries)
            hide_empty(self._table, self.preview)
            self.word.say(f"{path.name}: {len(self.entries)} {'entry' if len(self.entries) == 1 else 'entries'}")
            self.pages.setCurrentIndex(1)
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Reads the first file that was dropped."""
        if name := event.mimeData().urls()[0].toLocalFile():
            self.load(Path(name))
