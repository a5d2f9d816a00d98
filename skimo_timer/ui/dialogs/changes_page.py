"""A page of the window for changes: a few fields, and the facts that they come to.

A page never writes. It says which facts are meant, or raises ValueError in words that stand beside the fields.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from skimo_timer.core.changes import parse_bibs
from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import normal_bib
from skimo_timer.ui.dialogs.parts import Choice, Field, Option, roomy, text_edit, text_label
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, scaled


class Page(QWidget):
    """The fields of one kind of change, so many `across`; `title` and `hint` say what it is for.

    `changed` tells of every key.
    """

    changed = Signal()
    title = hint = ""
    across = 2

    def __init__(self, race: Race) -> None:
        super().__init__()
        self.race = race
        self._fields: list[Field] = []
        self._used = 0
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(8))
        box.addWidget(text_label(self.hint, Role.BODY, muted=True, wraps=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(10))
        box.addLayout(self._grid)
        box.addStretch()
        self.build()

    def build(self) -> None:
        """Makes the fields."""
        raise NotImplementedError

    def facts(self, now: Instant) -> list[Fact]:
        """The facts that are meant. Raises ValueError, saying what was expected."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Offers what there is in the race now; what is typed or chosen stays."""

    def clear(self) -> None:
        """Empties what was typed, for the next change; what was chosen stays."""
        for field in self._fields:
            if isinstance(field.editor, QLineEdit):
                field.editor.clear()

    def start(self) -> None:
        """Gives the keyboard to the first field."""
        self._fields[0].editor.setFocus()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed yet, where something has to be."""
        edits = [field.editor for field in self._fields if isinstance(field.editor, QLineEdit)]
        return bool(edits) and not any(edit.text().strip() for edit in edits)

    # -- for the pages ---------------------------------------------------------------------------------------------

    def text(self, title: str, placeholder: str = "", *, wide: bool = False) -> Field:
        """A field to type into."""
        return self._put(Field(title, text_edit(placeholder=placeholder)), wide=wide)

    def choice(self, title: str, *, wide: bool = False) -> Field:
        """A field to choose in."""
        return self._put(Field(title, Choice()), wide=wide)

    def _put(self, field: Field, *, wide: bool) -> Field:
        across = self.across if roomy() else 1
        span = 2 if wide and across > 1 else 1
        self._used += across - self._used % across if self._used % across + span > across else 0
        field.word.hide()
        self._grid.addWidget(field, self._used // across, self._used % across, 1, span)
        self._grid.setColumnStretch(self._used % across, 1)
        self._used += span
        self._fields.append(field)
        field.changed.connect(self.changed)
        return field

    def offer(self, field: Field, options: Sequence[tuple[str, str]]) -> None:
        """Offers choices as (value, text)."""
        if isinstance(field.editor, Choice):
            field.editor.offer([Option(value, text) for value, text in options])

    def bibs(self, field: Field) -> list[str]:
        """The bibs in a field."""
        return parse_bibs(field.value, self.race)

    def one(self, field: Field) -> str:
        """The one bib in a field."""
        bib = self.race.athlete(normal_bib(field.value))
        if bib not in self.race.progress:
            raise ValueError(f"{field.value.strip() or '–'}: {tr('one bib that is entered')}")
        return bib
