"""What a course may have for itself: a format, a precision, and floors below which no leg is real."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from skimo_timer.core.course import LegKind
from skimo_timer.ui.dialogs.course_draft import CourseDraft
from skimo_timer.ui.dialogs.parts import Choice, Field, Option, card, roomy, text_label
from skimo_timer.ui.dialogs.problems import Problem
from skimo_timer.ui.dialogs.rows import Column, Rows
from skimo_timer.ui.dialogs.words import PRECISIONS, formats, legs, or_race, translated
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, scaled


class OwnCard(QWidget):
    """Two choices and a table, below the laps of the course."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.format = Field(tr("Format of this course"), Choice(or_race(formats())), tr("Decides its penalties"))
        self.precision = Field(tr("Its times are printed in"), Choice(or_race(translated(PRECISIONS))))
        self.ranks_with = Field(tr("It is ranked"), Choice(_rankings(())))
        columns = (
            Column("leg", tr("Leg"), 250, options=legs(), usual=LegKind.SKIN.value),
            Column("least", tr("Takes at least"), 150, "2min"),
        )
        self.floors = Rows(columns, tr("floor"))
        surface = card()
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(8))
        inside.addWidget(text_label(tr("Only for this course"), Role.TABLE))
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(24))
        for number, field in enumerate((self.format, self.precision, self.ranks_with)):
            row, column = (0, number) if roomy() else (number, 0)
            grid.addWidget(field, row, column)
            grid.setColumnStretch(column, 1)
        inside.addLayout(grid)
        about = tr("A reading that would make a leg shorter than its floor is doubted: nobody climbs that fast.")
        inside.addWidget(text_label(about, Role.SMALL, muted=True, wraps=True))
        inside.addWidget(self.floors)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(surface)
        for part in (self.format, self.precision, self.ranks_with, self.floors):
            part.changed.connect(self.changed)

    def fill(self, draft: CourseDraft) -> None:
        """Shows what a course has for itself; tells nobody."""
        shown = (self.format, draft.format), (self.precision, draft.precision), (self.ranks_with, draft.ranks_with)
        for field, value in shown:
            field.blockSignals(True)
            field.fill(value)
            field.blockSignals(False)
        self.floors.fill(draft.floors)

    def offer(self, others: Sequence[str]) -> None:
        """Offers the other courses to be ranked with."""
        editor = self.ranks_with.editor
        if isinstance(editor, Choice):
            editor.exchange(_rankings(others))
        self.ranks_with.setVisible(bool(others) or bool(self.ranks_with.value))

    def into(self, draft: CourseDraft) -> CourseDraft:
        """The course with what is typed here."""
        return replace(
            draft,
            format=self.format.value,
            precision=self.precision.value,
            ranks_with=self.ranks_with.value,
            floors=self.floors.rows(),
        )

    def tell(self, problems: Mapping[tuple[str | int, ...], Problem]) -> None:
        """Shows what is wrong."""
        self.format.tell(problems.get(("format",)))
        self.ranks_with.tell(problems.get(("ranks_with",)))
        self.floors.tell({where[1:]: problem for where, problem in problems.items() if where[:1] == ("floors",)})


def _rankings(others: Sequence[str]) -> tuple[Option, ...]:
    return (
        Option("", tr("By itself")),
        *(Option(name, tr("With the course {name}").format(name=name)) for name in others),
    )
