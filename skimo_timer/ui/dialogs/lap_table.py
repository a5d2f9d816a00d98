"""One lap as a table: point, name, and the leg to the next point."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from skimo_timer.core.course import LegKind
from skimo_timer.ui.dialogs.parts import Word, push, text_label
from skimo_timer.ui.dialogs.problems import Problem
from skimo_timer.ui.dialogs.rows import Cells, Column, Row, Rows
from skimo_timer.ui.dialogs.words import legs
from skimo_timer.ui.labels import marked, tr
from skimo_timer.ui.theme import Role, scaled

Where = tuple[str | int, ...]


class LapTable(QFrame):
    """The rows of one lap with its title and buttons. In a later lap the first point follows from the lap before."""

    changed = Signal()
    edited = Signal(int, str)
    entered = Signal(int)
    copy_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, number: int, rows: Sequence[Cells]) -> None:
        super().__init__()
        self.setProperty("panel", "true")
        self._number = number
        self.rows = Rows(_columns(), tr("point"), moves=True, least=2)
        self.rows.fill(tuple(map(_with_leg, rows)))
        self.rows.adapt_rows(self._adapt)
        self.rows.changed.connect(self.changed)
        self.rows.edited.connect(self.edited)
        self.rows.entered.connect(self.entered)
        self.removing = push(tr("Remove lap"), self.removal_wanted.emit, tone="flat")
        self._word = Word()
        self._word.hide()
        head = QHBoxLayout()
        head.addWidget(text_label(tr("Lap {n}").format(n=number + 1), Role.TABLE))
        head.addStretch()
        head.addWidget(push(tr("Copy lap"), self.copy_wanted.emit, tone="flat"))
        head.addWidget(self.removing)
        box = QVBoxLayout(self)
        box.setContentsMargins(scaled(16), scaled(10), scaled(12), scaled(10))
        box.setSpacing(scaled(6))
        box.addLayout(head)
        box.addWidget(self.rows)
        box.addWidget(self._word)

    def cells(self) -> tuple[Cells, ...]:
        """The rows as text."""
        return self.rows.rows()

    def follow(self, code: str, name: str) -> None:
        """The lap before ends on this line now."""
        self.rows.row(0).put("code", code)
        self.rows.row(0).put("name", name)

    def tell(self, problems: Mapping[Where, Problem]) -> None:
        """Shows what is wrong with the lap and in its rows."""
        self.rows.tell(problems)
        whole = problems.get(())
        self._word.setVisible(whole is not None)
        self._word.tell(whole)

    def _adapt(self, row: Row, number: int, count: int) -> None:
        """A later lap begins where the one before ends; nothing follows its last point."""
        follows = self._number > 0 and number == 0
        for key in ("code", "name"):
            row.fields[key].setEnabled(not follows)
        leg = row.fields["leg"]
        shown = leg.sizePolicy()
        shown.setRetainSizeWhenHidden(True)
        leg.setSizePolicy(shown)
        leg.setVisible(number < count - 1)
        first = 1 if self._number > 0 else 0
        up, down, _, removing = row.buttons
        up.setEnabled(number > first)
        down.setEnabled(first <= number < count - 1)
        removing.setEnabled(not follows and count > 2)


def _columns() -> tuple[Column, ...]:
    return (
        Column("code", marked("Point"), 120, "T1I"),
        Column("name", marked("What it is called"), 0, marked("Top, in")),
        Column("leg", marked("Leg to the next point"), 250, options=legs(), usual=LegKind.LEG.value),
    )


def _with_leg(cells: Cells) -> Cells:
    """The last point of a lap has no leg; its hidden choice stands on the plain one."""
    return (*cells[:2], cells[2] or LegKind.LEG.value)
