"""One course in the editor: drawn as a line, typed as tables of its laps, with its time limits."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from skimo_timer.core.course import LegKind
from skimo_timer.ui.dialogs.course_draft import Cells, CourseDraft, joined, preset_rows
from skimo_timer.ui.dialogs.in_turns import InTurns
from skimo_timer.ui.dialogs.lap_edits import Laps, copy_lap, remove_lap
from skimo_timer.ui.dialogs.lap_table import LapTable
from skimo_timer.ui.dialogs.own_card import OwnCard
from skimo_timer.ui.dialogs.parts import Field, card, push, text_edit, text_label
from skimo_timer.ui.dialogs.presets import Preset, usual_name
from skimo_timer.ui.dialogs.problems import Problem
from skimo_timer.ui.dialogs.rows import Column, Row, Rows
from skimo_timer.ui.dialogs.strip import CourseStrip
from skimo_timer.ui.dialogs.words import LIMITS_FROM, THEN, translated
from skimo_timer.ui.labels import marked, tr
from skimo_timer.ui.theme import Role, scaled


def _limit_columns() -> tuple[Column, ...]:
    return (
        Column("point", marked("Point"), 120, "T1I"),
        Column("lap", marked("Lap"), 64, usual="1"),
        Column("after", marked("Later than"), 150, "1:30:00"),
        Column("from", marked("Counted"), 200, options=translated(LIMITS_FROM), usual=LIMITS_FROM[0].value),
        Column("then", marked("Then"), 230, options=translated(THEN), usual=THEN[0].value),
    )


class CourseForm(QWidget):
    """Shows and edits one course draft."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = CourseDraft("", ())
        self._replaced: CourseDraft | None = None
        self._tables: list[LapTable] = []
        self._waiting: list[Sequence[Cells]] = []
        self._told: Mapping[tuple[str | int, ...], Problem] = {}
        self._making = InTurns(self)
        self.strip = CourseStrip()
        self.name = Field(tr("Name of the course"), text_edit(placeholder=tr("Race")))
        self.presets = push(tr("Begin from a usual course"), lambda: None, hint=tr("Replaces the laps below"))
        self.presets.setMenu(QMenu(self.presets))
        self.back = push(tr("Bring back what was there"), self._bring_back, tone="flat", sign="undo")
        self.limits = Rows(_limit_columns(), tr("time limit"))
        self.own = OwnCard()
        self._lap_box = QVBoxLayout()
        self._lap_box.setSpacing(scaled(12))
        self._lay_out()
        self.name.changed.connect(self.changed)
        self.limits.changed.connect(self.changed)
        self.own.changed.connect(self.changed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(scaled(12))
        head.addWidget(self.name, 1)
        head.addWidget(self.presets)
        head.addWidget(self.back)
        head.addStretch(1)
        drawing = card()
        QVBoxLayout(drawing).addWidget(self.strip)
        limits = card()
        limit_box = QVBoxLayout(limits)
        limit_box.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(8))
        limit_box.addWidget(text_label(tr("Time limits"), Role.TABLE))
        limit_box.addWidget(self.limits)
        adding = QHBoxLayout()
        adding.addWidget(push(tr("Add lap"), lambda: self.copy(len(self.laps) - 1), sign="plus"))
        adding.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(12))
        for part in (head, drawing, self._lap_box, adding, limits, self.own):
            box.addWidget(part) if isinstance(part, QWidget) else box.addLayout(part)
        box.addStretch()

    @property
    def laps(self) -> list[LapTable]:
        """The tables of all laps; those that are still to be made are made now."""
        self._making.finish()
        return self._tables

    # -- in and out ------------------------------------------------------------------------------------------------

    def offer(self, presets: Sequence[Preset]) -> None:
        """Fills the menu of usual courses."""
        menu = self.presets.menu()
        menu.clear()
        for preset in presets:
            menu.addAction(tr(preset.title)).triggered.connect(lambda _=False, preset=preset: self.begin_from(preset))

    def fill(self, draft: CourseDraft) -> None:
        """Shows a course; tells nobody."""
        self._shown, self._replaced = draft, None
        self.back.hide()
        self.name.blockSignals(True)
        self.name.fill(draft.name)
        self.name.blockSignals(False)
        self.limits.fill(draft.limits)
        self.own.fill(draft)
        self._show_laps(draft.laps)

    def draft(self) -> CourseDraft:
        """The course as it is typed."""
        typed = CourseDraft(self.name.value, self._laps(), self.limits.rows(), base=self._shown.base)
        return self.own.into(typed)

    def tell(self, problems: Mapping[tuple[str | int, ...], Problem]) -> None:
        """Shows what is wrong with the course."""
        self._told = problems
        self.name.tell(problems.get(("name",)))
        for number, table in enumerate(self._tables):
            table.tell(_below(problems, "laps", number))
        self.limits.tell(_below(problems, "limits"))
        self.own.tell(problems)

    # -- laps ------------------------------------------------------------------------------------------------------

    def begin_from(self, preset: Preset) -> None:
        """Replaces the laps by those of a preset; what was there can be brought back."""
        self._replaced = self.draft()
        self.back.show()
        self.limits.fill(())
        self._show_laps(preset_rows(preset))
        self.changed.emit()

    def _bring_back(self) -> None:
        if self._replaced is not None:
            self.fill(self._replaced)
            self.changed.emit()

    def copy(self, number: int) -> None:
        """Puts a copy of a lap behind it and goes there."""
        self._show_laps(copy_lap(self._laps(), number))
        self.laps[number + 1].rows.row(1).fields["code"].setFocus()
        self.changed.emit()

    def remove(self, number: int) -> None:
        """Takes a lap out."""
        self._show_laps(remove_lap(self._laps(), number))
        self.laps[min(number, len(self.laps) - 1)].rows.row(1).fields["code"].setFocus()
        self.changed.emit()

    def _laps(self) -> Laps:
        return joined([*(table.cells() for table in self._tables), *self._waiting])

    def _show_laps(self, laps: Laps) -> None:
        for table in self._tables:
            self._lap_box.removeWidget(table)
            table.hide()
            table.deleteLater()
        self._tables, self._waiting = [], list(laps)
        self._making.begin(partial(self._make_lap, number, len(laps)) for number in range(len(laps)))
        self._redraw()

    def _make_lap(self, number: int, count: int) -> None:
        table = LapTable(number, self._waiting.pop(0))
        self._tables.append(table)
        self._lap_box.addWidget(table)
        table.show()
        table.removing.setEnabled(count > 1)
        self._connect(table, number)
        table.tell(_below(self._told, "laps", number))

    def _connect(self, table: LapTable, number: int) -> None:
        table.changed.connect(self._typed)
        table.edited.connect(lambda row, key: self._name_points(number, row, key))
        table.entered.connect(lambda row: self.strip.mark(self._place(number) + row))
        table.copy_wanted.connect(lambda: self.copy(number))
        table.removal_wanted.connect(lambda: self.remove(number))

    def _place(self, lap: int) -> int:
        """How many points of the drawing stand before a lap."""
        return sum(len(table.rows) - 1 for table in self._tables[:lap])

    # -- points ----------------------------------------------------------------------------------------------------

    def _name_points(self, lap: int, number: int, key: str) -> None:
        """A point has one name: typed once it is typed everywhere, and a known code brings its name."""
        row = self.laps[lap].rows.row(number)
        code, name, _ = row.cells
        code = code.strip()
        others = [other for other in self._rows() if other is not row and other.cells[0].strip() == code and code]
        if key == "name":
            for other in others:
                other.put("name", name)
        elif key == "code" and others:
            row.put("name", others[0].cells[1])
        elif key == "code" and not name.strip():
            row.put("name", usual_name(code))

    def _rows(self) -> list[Row]:
        return [table.rows.row(number) for table in self.laps for number in range(len(table.rows))]

    def _typed(self) -> None:
        for before, table in zip(self._tables, self._tables[1:], strict=False):
            code, name, _ = before.cells()[-1]
            table.follow(code, name)
        self._redraw()
        self.changed.emit()

    def _redraw(self) -> None:
        laps = [[(code, LegKind(leg or LegKind.LEG)) for code, _, leg in rows] for rows in self._laps()]
        self.strip.show_laps(laps)


def _below(
    problems: Mapping[tuple[str | int, ...], Problem], *prefix: str | int
) -> dict[tuple[str | int, ...], Problem]:
    depth = len(prefix)
    return {where[depth:]: problem for where, problem in problems.items() if where[:depth] == prefix}
