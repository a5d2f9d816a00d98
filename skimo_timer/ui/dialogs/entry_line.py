"""One athlete in one line: a late entry, or a correction. Enter in any field writes it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry, normal_bib
from skimo_timer.ui.dialogs.entry_draft import ENTRY_FIELDS, build_entry, entry_text
from skimo_timer.ui.dialogs.parts import ENTER, Choice, Option, Word, mark_fault, push, roomy, text_edit, text_label
from skimo_timer.ui.dialogs.problems import together
from skimo_timer.ui.labels import marked, tr
from skimo_timer.ui.theme import Role, scaled

_TITLES = dict(
    zip(
        ENTRY_FIELDS,
        (
            marked("Bib"),
            marked("Name"),
            marked("Sex"),
            marked("Born"),
            marked("Nation"),
            marked("Club"),
            marked("Category"),
            marked("Course"),
            marked("Start"),
            marked("Slot"),
        ),
        strict=True,
    )
)
_WIDTHS = {"bib": 64, "sex": 68, "born": 64, "nation": 64, "category": 90, "course": 108, "start": 108, "slot": 96}
_SEXES = tuple(Option(sex, sex or "–") for sex in ("", "F", "M", "X"))
_NOTHING = dict.fromkeys(ENTRY_FIELDS, "")


class EntryLine(QWidget):
    """The fields of one entry. `entered` carries the entry that was typed; `show_race` tells what is there already.

    `renumbered` carries the bib that was taken up and the entry that it is to be from now on.
    """

    entered = Signal(object)
    renumbered = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._setup: RaceSetup | None = None
        self._known: Mapping[str, Entry] = {}
        self._changes: str = ""
        self.word = Word()
        self.adding = push(tr("Add"), self.write, tone="go", hint=tr("Enter"))
        self.renumbering = push(
            tr("Change the bib"), self.renumber, sign="redo", hint=tr("Passings and rulings go with it: Ctrl+R")
        )
        self.renumbering.setShortcut(QKeySequence("Ctrl+R"))
        self.renumbering.hide()
        self.fields: dict[str, QLineEdit | Choice] = {key: self._field(key) for key in ENTRY_FIELDS}
        self._lay_out()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(4))
        lines = (ENTRY_FIELDS,) if roomy() else (ENTRY_FIELDS[:5], ENTRY_FIELDS[5:])
        for keys in lines:
            grid = QGridLayout()
            grid.setHorizontalSpacing(scaled(6))
            grid.setVerticalSpacing(scaled(4))
            for column, key in enumerate(keys):
                label = text_label(tr(_TITLES[key]), Role.SMALL, muted=True)
                label.setBuddy(self.fields[key])
                grid.addWidget(label, 0, column)
                grid.addWidget(self.fields[key], 1, column)
                grid.setColumnStretch(column, 0 if key in _WIDTHS else 2)
            if keys is lines[-1]:
                grid.addWidget(self.adding, 1, len(keys))
            box.addLayout(grid)
        foot = QHBoxLayout()
        foot.addWidget(self.word, 1)
        foot.addWidget(self.renumbering)
        box.addLayout(foot)

    def _field(self, key: str) -> QLineEdit | Choice:
        field: QLineEdit | Choice
        if key in ("sex", "course", "start"):
            field = Choice(_SEXES if key == "sex" else ())
            field.currentIndexChanged.connect(lambda _: self._typed())
        else:
            field = text_edit(placeholder="123" if key == "bib" else "")
            field.textEdited.connect(lambda _: self._typed())
        field.setAccessibleName(tr(_TITLES[key]))
        if key in _WIDTHS:
            field.setFixedWidth(scaled(_WIDTHS[key]))
        if key == "bib" and isinstance(field, QLineEdit):
            field.editingFinished.connect(self._load_known)
        return field

    # -- in --------------------------------------------------------------------------------------------------------

    def show_race(self, setup: RaceSetup, entries: Mapping[str, Entry]) -> None:
        """What is set up and who is entered now; what is typed stays."""
        self._setup, self._known = setup, entries
        for key, names in (("course", [c.name for c in setup.courses]), ("start", [g.name for g in setup.starts])):
            choice = self.fields[key]
            if isinstance(choice, Choice):
                choice.offer((Option("", "–"), *(Option(name, name) for name in names)))
        self._typed()

    def load(self, entry: Entry) -> None:
        """Puts an entry into the fields, to be changed."""
        self._fill(entry_text(entry))
        self._changes = entry.bib
        self._typed()

    def clear(self) -> None:
        """Empties the fields for the next one."""
        self._fill(_NOTHING)
        self._changes = ""
        self._typed()
        self.fields["bib"].setFocus()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not any(self.texts().values())

    def _fill(self, texts: Mapping[str, str]) -> None:
        for key, field in self.fields.items():
            blocked = field.blockSignals(True)
            field.setText(texts[key]) if isinstance(field, QLineEdit) else field.choose(texts[key])
            field.blockSignals(blocked)

    def texts(self) -> dict[str, str]:
        """What stands in the fields."""
        return {key: f.text() if isinstance(f, QLineEdit) else f.value for key, f in self.fields.items()}

    def _load_known(self) -> None:
        """The bib of somebody who is entered, and nothing else typed: it is that entry that is meant."""
        texts = self.texts()
        entry = self._known.get(normal_bib(texts["bib"]))
        if entry is not None and not any(text for key, text in texts.items() if key != "bib"):
            self.load(entry)

    # -- out -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes, Esc empties the line first."""
        if event.key() in ENTER:
            self.write()
        elif event.key() == Qt.Key.Key_Escape and not self.is_empty:
            self.clear()
        else:
            super().keyPressEvent(event)

    def write(self) -> None:
        """Hands the entry on, if it is sound and says something new."""
        if self.adding.isEnabled() and self._setup is not None:
            entry, _ = build_entry(self.texts(), self._setup, self._known)
            self.entered.emit(entry)

    def renumber(self) -> None:
        """Hands on that the entry which was taken up has another bib from now on."""
        if self.renumbering.isVisible() and self._setup is not None:
            old = self._known[self._changes]
            entry, _ = build_entry(self.texts(), self._setup, self._known)
            self.renumbered.emit(old.bib, replace(entry, extra=old.extra))

    def _typed(self) -> None:
        if self._setup is None:
            return
        entry, problems = build_entry(self.texts(), self._setup, self._known)
        found = {str(where[0]): problem for where, problem in problems}
        for key, field in self.fields.items():
            mark_fault(field, wrong=key in found and not found[key].missing)
        known = self._known.get(entry.bib)
        self.renumbering.setVisible(not found and known is None and self._changes in self._known)
        self.renumbering.setText(f" {tr('{old} is {bib} now').format(old=self._changes, bib=entry.bib)}")
        self.adding.setText(tr("Change") if known else tr("Add"))
        self.adding.setEnabled(not found and entry != known)
        if self.is_empty:
            self.word.say(tr("A late entry: type its bib. A row of the list is taken up with Enter or a double click."))
        else:
            self.word.tell(together(found.values()), self._meaning(entry, known))

    def _meaning(self, entry: Entry, known: Entry | None) -> str:
        """What Enter would do."""
        if known is None and self._changes:
            words = tr("Enter makes a new entry {bib} beside {old}; Ctrl+R gives {old} the bib {bib}, with all it has")
            return words.format(bib=entry.bib, old=self._changes)
        if known is None:
            return tr("A new entry {bib}").format(bib=entry.bib)
        if entry == known:
            return tr("{bib} {name} is entered like this").format(bib=known.bib, name=known.name)
        if self._changes != entry.bib:
            words = tr("{bib} is {name}: this replaces what is there")
            return words.format(bib=known.bib, name=known.name or tr("entered"))
        return tr("Changes {bib} {name}").format(bib=known.bib, name=known.name)
