"""The page of the sheet: what is printed in the head of every list and counts for nothing else."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from skimo_timer.ui.dialogs.draft import SetupDraft
from skimo_timer.ui.dialogs.parts import Field, Word, card, roomy, text_edit, text_label
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.rows import Column, Rows
from skimo_timer.ui.labels import marked, tr, word
from skimo_timer.ui.theme import Role, scaled

EXAMPLES = {
    "climb": "1650 m",
    "length": marked("14.2 km"),
    "weather": marked("-6 °C, clear"),
    "snow": marked("hard, powder above 2000 m"),
    "jury": "A. Rossi, M. Huber, C. Roux",
    "timing": "SC Alpental",
}
"""The keys whose names are translated in print, with an example each."""


class SheetPage(QWidget):
    """Fields for what is usual, and rows for anything else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._order: list[str] = []
        self.fields = {
            key: Field(word(f"sheet.{key}"), text_edit(placeholder=tr(example))) for key, example in EXAMPLES.items()
        }
        columns = (
            Column("key", tr("What"), 220, tr("Temperature")),
            Column("text", tr("As it is printed"), 0, "-6 °C"),
        )
        self.others = Rows(columns, tr("line"))
        self.note = Word()
        surface = card()
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12))
        inside.setSpacing(scaled(10))
        about = tr("This is printed in the head of every list. What is empty is left out.")
        inside.addWidget(text_label(about, Role.BODY, muted=True, wraps=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(24))
        for number, field in enumerate(self.fields.values()):
            row, column = divmod(number, 2) if roomy() else (number, 0)
            grid.addWidget(field, row, column)
            grid.setColumnStretch(column, 1)
        inside.addLayout(grid)
        inside.addWidget(text_label(tr("Anything else"), Role.TABLE))
        inside.addWidget(self.others)
        inside.addWidget(self.note)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(surface)
        box.addStretch()
        for field in self.fields.values():
            field.changed.connect(self.changed)
        self.others.changed.connect(self.changed)

    def fill(self, draft: SetupDraft) -> None:
        """Shows the sheet of a draft."""
        content = dict(draft.sheet)
        self._order = list(content)
        for key, field in self.fields.items():
            field.fill(content.get(key, ""))
        self.others.fill([(key, text) for key, text in draft.sheet if key not in self.fields])

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The draft with the sheet as it is typed; what was there keeps its place in the head."""
        typed: dict[str, str] = {key: field.value for key, field in self.fields.items() if field.value.strip()}
        typed |= {key.strip(): text for key, text in self.others.rows() if key.strip()}
        order = {key: number for number, key in enumerate(self._order)}
        keys = sorted(typed, key=lambda key: order.get(key, len(order)))
        return replace(draft, sheet=tuple((key, typed[key]) for key in keys))

    def tell(self, draft: SetupDraft, problems: Problems) -> None:  # noqa: ARG002 - as every page
        """Nothing can be wrong here; what stands there twice is said."""
        keys = [key.strip().casefold() for key, _ in self.others.rows() if key.strip()]
        twice = next((key for key in keys if keys.count(key) > 1 or key in self.fields), None)
        self.note.say("" if twice is None else tr("{key} stands here twice; the last one is printed").format(key=twice))


def sheet_words(draft: SetupDraft) -> str:
    """What the list of pages says of the sheet."""
    return ", ".join(text for _, text in draft.sheet if text.strip()) or tr("nothing")
