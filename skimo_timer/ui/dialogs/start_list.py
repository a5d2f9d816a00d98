"""The start list of a running race: look, search, enter somebody late, correct, import more.

Every entry that is written is one step of undo; so is a whole file.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from skimo_timer.core.changes.renumbering import renumbered
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import JournalError
from skimo_timer.ui.dialogs.entries_model import EntriesModel
from skimo_timer.ui.dialogs.entry_line import EntryLine
from skimo_timer.ui.dialogs.import_view import ImportView
from skimo_timer.ui.dialogs.parts import ENTER, Panel, card, push, text_edit, text_label
from skimo_timer.ui.dialogs.summary import count
from skimo_timer.ui.dialogs.tables import hide_empty, table_view
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, scaled

SIZE = (1180, 680)


class StartListPanel(Panel):
    """Shows the entries of `race`; `add` writes entries, `decide` facts, as one step of undo each.

    Call `refresh` after every change.
    """

    def __init__(
        self,
        race: Race,
        add: Callable[[Sequence[Entry]], object],
        decide: Callable[..., object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Start list"), parent)
        self._race, self._add, self._decide = race, add, decide
        self.model = EntriesModel()
        self.table = table_view(self.model, tr("Start list"))
        self.search = text_edit(placeholder=tr("Search"), name=tr("Search in the start list"))
        self.search.setClearButtonEnabled(True)
        self.count = text_label("", Role.BODY, muted=True)
        self.line = EntryLine()
        self.importing = ImportView(lambda _: race.setup, lambda: race.entries)
        self.taking = push(tr("Import"), self._take, tone="go")
        self.pages = QStackedWidget()
        self.pages.addWidget(self._list_page())
        self.pages.addWidget(self._import_page())
        box = QVBoxLayout(self)
        box.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(12))
        box.addWidget(self.pages)
        self._connect()
        self.refresh()
        self.take_room(*SIZE)
        self.line.fields["bib"].setFocus()

    def _list_page(self) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(self.search)
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(push(tr("Import from a file…"), self._open_import, sign="plus"))
        self.search.setFixedWidth(scaled(280))
        bottom = card()
        inside = QVBoxLayout(bottom)
        inside.setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(6))
        inside.addWidget(self.line)
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(10))
        box.addLayout(head)
        box.addWidget(self.table, 1)
        box.addWidget(bottom)
        return page

    def _import_page(self) -> QWidget:
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(push(tr("Back to the list"), self._close_import))
        foot.addWidget(self.taking)
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.importing, 1)
        box.addLayout(foot)
        return page

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self.refresh())
        self.table.doubleClicked.connect(lambda index: self._edit(index.row()))
        self.table.installEventFilter(self)
        self.line.entered.connect(lambda entry: self._write([entry]))
        self.line.renumbered.connect(self._renumber)
        self.importing.changed.connect(self._looked)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    # -- the list --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the start list as it is now; the chosen row stays chosen."""
        row = self.table.currentIndex().row()
        chosen = self.model.subject(row) if row >= 0 else ""
        entries = list(self._race.entries.values())
        self.model.show_entries(entries, self.search.text())
        if (position := self.model.position(chosen)) is not None:
            self.table.selectRow(position)
        hide_empty(self.table, self.model)
        shown = self.model.rowCount()
        total = count(len(entries), tr("entry"), tr("entries"))
        self.count.setText(
            total if shown == len(entries) else tr("{shown} of {total}").format(shown=shown, total=total)
        )
        self.line.show_race(self._race.setup, self._race.entries)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list takes the row up."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            self._edit(self.table.currentIndex().row())
            return True
        return super().eventFilter(watched, event)

    def _edit(self, row: int) -> None:
        if row >= 0:
            self.line.load(self.model.entry(row))
            self.line.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, entries: Sequence[Entry]) -> bool:
        try:
            self._add(entries)
        except JournalError as error:
            self.line.word.warn(str(error))
            self.importing.word.warn(str(error))
            return False
        self.refresh()
        self.line.clear()
        if len(entries) == 1 and (position := self.model.position(entries[0].bib)) is not None:
            self.table.selectRow(position)
        return True

    def _renumber(self, bib: str, entry: Entry) -> None:
        try:
            self._decide(*renumbered(self._race, bib, entry))
        except ValueError as error:
            self.line.word.warn(tr("Expected {what}").format(what=error))
            return
        except JournalError as error:
            self.line.word.warn(str(error))
            return
        self.refresh()
        self.line.clear()
        if (position := self.model.position(entry.bib)) is not None:
            self.table.selectRow(position)

    # -- a file ----------------------------------------------------------------------------------------------------

    def _open_import(self) -> None:
        self._looked()
        self.pages.setCurrentIndex(1)
        self.importing.choose()

    def _looked(self) -> None:
        """Counts what the file would bring: an entry that changes nothing is not written."""
        fresh = [entry for entry in self.importing.entries if self._race.entries.get(entry.bib) != entry]
        self.taking.setEnabled(bool(fresh))
        new = sum(entry.bib not in self._race.entries for entry in fresh)
        self.taking.setText(
            tr("Import {new} new, change {changed}").format(new=new, changed=len(fresh) - new)
            if fresh
            else tr("Nothing to import")
        )

    def _take(self) -> None:
        if self._write(self.importing.entries):
            self._close_import()

    def _close_import(self) -> None:
        self.pages.setCurrentIndex(0)
        self.line.fields["bib"].setFocus()
