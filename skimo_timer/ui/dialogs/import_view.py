"""A table from a file or the clipboard, looked at before it counts: the entries, or everything that is wrong with it.

Where the headers do not say what the columns are, that is asked first. Nothing is imported from a table with a fault.
The file is mended where it was made and read again with one key.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.foreign import recognised
from skimo_timer.exchange.grids import Reading
from skimo_timer.exchange.letters import CENTRAL, WESTERN
from skimo_timer.exchange.source import Pasted, Source, label
from skimo_timer.ui.dialogs.column_choices import ColumnChoices
from skimo_timer.ui.dialogs.entries_model import EntriesModel, FaultsModel
from skimo_timer.ui.dialogs.parts import Choice, Option, Word, ask_file, push, text_label
from skimo_timer.ui.dialogs.table_reader import Outcome, beside, is_small, read_outcome
from skimo_timer.ui.dialogs.tables import hide_empty, table_view
from skimo_timer.ui.labels import marked, tr
from skimo_timer.ui.theme import scaled

TABLE_FILES = marked("Tables (*.csv *.xlsx *.txt);;All files (*)")
ABOUT = marked(
    "A table with a row per athlete, as CSV, XLSX or copied from a spreadsheet or a web page. Only the bib is needed; "
    "name, sex, born, nation, club, category, course, start and slot are understood in English, German, French, "
    "Italian and Spanish, in any order. Where the headers say something else, or nothing, you are asked. "
    "Drop the file here, choose it, or paste the table."
)


class ImportView(QWidget):
    """Reads entries and shows what came of it. `entries` is empty until a table is right.

    `setup` gives the set-up to look names up in, for a table of that name; `known` who is entered already.
    """

    changed = Signal()

    def __init__(self, setup: Callable[[str], RaceSetup], known: Callable[[], Mapping[str, Entry]] = dict) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self.path: Path | None = None
        self.outcome = Outcome()
        self._setup, self._known = setup, known
        self._source: Source | None = None
        self._running = 0
        self.preview, self.faults = EntriesModel(), FaultsModel()
        self.columns = ColumnChoices()
        self.word = Word()
        self.again = push(tr("Read it again"), self.read_again, sign="redo", hint="F5")
        self.asking = push(tr("Columns…"), self._ask_columns, hint=tr("Say what each column is"))
        letters = (Option(WESTERN, tr("Western letters (é è ñ)")), Option(CENTRAL, tr("Central European (č ř ł)")))
        self.letters = Choice((Option("", tr("Which letters?")), *letters))
        self.letters.setAccessibleName(tr("The letters of the text"))
        self.setAcceptDrops(True)
        QShortcut(QKeySequence("F5"), self, self.read_again)
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
        self.pages = QStackedWidget()
        about = text_label(tr(ABOUT), muted=True, wraps=True)
        about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._table = table_view(self.preview, tr("Entries in the file"))
        for page in (about, self._table, table_view(self.faults, tr("Faults in the file"), wraps=True), self.columns):
            self.pages.addWidget(page)
        self._lay_out()
        self.columns.chosen.connect(lambda: self._read(self.columns.reading))
        self.letters.currentIndexChanged.connect(lambda _: self._read(None))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(push(tr("Choose a file…"), self.choose, sign="plus"))
        head.addWidget(push(tr("Paste"), self.paste, hint="Ctrl+V"))
        for widget in (self.again, self.asking, self.letters):
            head.addWidget(widget)
        self.again.setEnabled(False)
        self.asking.hide()
        self.letters.hide()
        head.addWidget(self.word, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(10))
        box.addLayout(head)
        box.addWidget(self.pages, 1)

    # -- in --------------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Asks for a file, without blocking anything."""
        dialog = QFileDialog(self, tr("Start list"), "", tr(TABLE_FILES))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask_file(dialog, self.load)

    def paste(self) -> None:
        """Reads the table in the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._load(Pasted(text, tr("clipboard")), None)
        else:
            self.word.warn(tr("There is no table in the clipboard: copy the cells first"))

    def read_again(self) -> None:
        """Reads the same table anew, after the file was mended or the set-up was changed."""
        if self._source is not None:
            self._read(None)

    def load(self, path: Path) -> None:
        """Reads a file and shows what is in it."""
        self._load(path, path)

    def _load(self, source: Source, path: Path | None) -> None:
        self._source, self.path = source, path
        self.again.setEnabled(path is not None)
        self.letters.blockSignals(True)
        self.letters.choose("")
        self.letters.blockSignals(False)
        self.letters.hide()
        self._read(None)

    def _read(self, reading: Reading | None) -> None:
        source = self._source
        if source is None:
            return
        try:
            setup = self._setup(label(source))
        except InputError as error:
            self._show(Outcome(faults=error.faults))
            return
        self._running += 1
        work = partial(read_outcome, source, setup, dict(self._known()), reading, self.letters.value)
        if is_small(source):
            self._show(work())
        else:
            self.entries = []
            self.word.say(tr("Reading {name}…").format(name=self._name))
            beside(partial(_numbered, self._running, work), self._done, self)

    def _done(self, done: object) -> None:
        """Shows what was read beside the window, unless something else was asked for since."""
        if isinstance(done, tuple) and done[0] == self._running:
            self._show(done[1])

    # -- out -------------------------------------------------------------------------------------------------------

    @property
    def _name(self) -> str:
        return self.path.name if self.path is not None else label(self._source or "")

    def _show(self, outcome: Outcome) -> None:
        self.outcome, self.entries = outcome, list(outcome.entries)
        self.asking.setVisible(outcome.reading is not None and not outcome.ask_columns)
        self.letters.setVisible(outcome.ask_letters or bool(self.letters.value))
        if outcome.ask_letters:
            self.faults.show_faults(outcome.faults)
            self.word.warn(tr("{name} is in an older kind of text: choose its letters").format(name=self._name))
            self.pages.setCurrentIndex(2)
        elif outcome.ask_columns:
            self._ask_columns()
        elif outcome.faults:
            self._show_faults(outcome)
        else:
            self._show_entries(outcome)
        self.changed.emit()

    def _ask_columns(self) -> None:
        """Asks what the columns are, beginning with what is likely."""
        grid, reading = self.outcome.grid, self.outcome.reading
        if grid is None or reading is None:
            return
        self.entries = []
        self.asking.hide()
        self.columns.show_grid(grid, reading)
        export = recognised(grid)
        known = tr("{name}: an export of {program}. Is this right?")
        unknown = tr("{name}: what are its columns?")
        self.word.say((known if export else unknown).format(name=self._name, program=export.name if export else ""))
        self.pages.setCurrentIndex(3)
        self.changed.emit()

    def _show_faults(self, outcome: Outcome) -> None:
        self.faults.show_faults(outcome.faults)
        count = len(outcome.faults)
        one, many = (
            tr("{name}: 1 thing is wrong; nothing is taken"),
            tr("{name}: {n} things are wrong; nothing is taken"),
        )
        self.word.warn((one if count == 1 else many).format(name=self._name, n=count))
        self.pages.setCurrentIndex(2)

    def _show_entries(self, outcome: Outcome) -> None:
        self.preview.show_entries(self.entries)
        hide_empty(self._table, self.preview)
        export = recognised(outcome.grid) if outcome.grid else None
        program = f" ({export.name})" if export else ""
        count = len(self.entries)
        self.word.say(f"{self._name}{program}: {count} {tr('entry') if count == 1 else tr('entries')}")
        self.pages.setCurrentIndex(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Reads the first file that was dropped."""
        if name := event.mimeData().urls()[0].toLocalFile():
            self.load(Path(name))


def _numbered(number: int, work: Callable[[], Outcome]) -> tuple[int, Outcome]:
    return number, work()
