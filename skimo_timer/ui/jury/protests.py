"""The protests: entered in one line, decided with one word."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import ProtestDecided, ProtestMade
from skimo_timer.core.publications import Protest
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import normal_bib
from skimo_timer.ui.dialogs.parts import Word, push, text_edit, text_label
from skimo_timer.ui.dialogs.tables import table_view
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.jury import ProtestsModel
from skimo_timer.ui.theme import Role, scaled


class Protests(QFrame):
    """Shows the protests of `race`; `decide` writes a fact as one step of undo, `now` is race time."""

    def __init__(self, race: Race, now: Callable[[], Instant], decide: Callable[..., object]) -> None:
        super().__init__()
        self.setProperty("panel", "true")
        self._race, self._now, self._decide = race, now, decide
        self._classification = ""
        self.model = ProtestsModel(race)
        self.table = table_view(self.model, tr("Protests"))
        self.by = text_edit(placeholder=tr("By: bib or name"), name=tr("Who protests"))
        self.against = text_edit(placeholder=tr("Against: bib"), name=tr("Against whom"))
        self.about = text_edit(placeholder=tr("About"), name=tr("What about"))
        self.decision = text_edit(placeholder=tr("Decision of the jury, in words"), name=tr("Decision of the jury"))
        self.word = Word()
        self.enter = push(tr("Enter the protest"), self.make)
        self.upheld = push(tr("Upheld"), lambda: self.rule(upheld=True))
        self.rejected = push(tr("Rejected"), lambda: self.rule(upheld=False))
        self._lay_out()
        for field in (self.by, self.against, self.about):
            field.returnPressed.connect(self.make)
            field.textChanged.connect(lambda _: self._typed())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self._typed()
        self._show_chosen()

    def about_list(self, classification: str) -> None:
        """New protests are about this classification."""
        self._classification = classification

    def refresh(self) -> None:
        """Shows the protests as they stand now; what is typed stays."""
        chosen = self.chosen
        self.model.show()
        row = None if chosen is None else self.model.find(chosen.key)
        if row is not None:
            self.table.selectRow(row)
        self._show_chosen()

    @property
    def chosen(self) -> Protest | None:
        """The protest that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.protest(self.model.subject(row)) if 0 <= row < self.model.rowCount() else None

    # -- acts ------------------------------------------------------------------------------------------------------

    def make(self) -> None:
        """Enters the protest that is typed; the moment is now."""
        by, against, about = (field.text().strip() for field in (self.by, self.against, self.about))
        if not by or not about:
            self.word.warn(tr("Who protests, and about what?"))
            return
        self._decide(ProtestMade(self._bib(by), self._bib(against), about, self._now(), self._classification))
        for field in (self.by, self.against, self.about):
            field.clear()
        self.refresh()
        self.table.selectRow(self.model.rowCount() - 1)
        self.word.say(tr("Protest {0} is entered").format(self.model.rowCount()))

    def rule(self, *, upheld: bool) -> None:
        """The jury's word on the chosen protest."""
        protest = self.chosen
        if protest is not None:
            self._decide(ProtestDecided(protest.key, upheld, self.decision.text().strip(), self._now()))
            self.decision.clear()
            self.refresh()
            self.word.say(tr("A penalty that follows is a ruling of its own") if upheld else "")

    def _bib(self, text: str) -> str:
        """A bib as the race has it, or a name as it was typed."""
        return normal_bib(text) if normal_bib(text) in self._race.entries else text

    def _typed(self) -> None:
        self.enter.setEnabled(bool(self.by.text().strip() and self.about.text().strip()))
        self.word.say("")

    def _show_chosen(self) -> None:
        there = self.chosen is not None
        for part in (self.decision, self.upheld, self.rejected):
            part.setEnabled(there)

    # -- looks -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        fields: list[tuple[QLineEdit, int]] = [(self.by, 3), (self.against, 2), (self.about, 6)]
        line, jury = QHBoxLayout(), QHBoxLayout()
        for field, stretch in fields:
            line.addWidget(field, stretch)
        line.addWidget(self.enter)
        jury.addWidget(self.decision, 1)
        jury.addWidget(self.upheld)
        jury.addWidget(self.rejected)
        head = QHBoxLayout()
        head.addWidget(text_label(tr("Protests"), Role.LARGE))
        head.addWidget(self.word, 1, Qt.AlignmentFlag.AlignBottom)
        box = QVBoxLayout(self)
        box.setSpacing(scaled(8))
        box.addLayout(head)
        box.addWidget(self.table, 1)
        box.addLayout(line)
        box.addLayout(jury)
