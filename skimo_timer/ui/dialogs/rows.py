"""A small table that is typed into: rows of fields that are always open, with what is wrong said below each row.

Made from a table of columns. Real fields rather than a table view with delegates: Tab goes from cell to cell, nothing
has to be opened or confirmed, and a half-typed cell cannot get lost.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from skimo_timer.ui.dialogs.parts import Choice, Option, Word, mark_fault, push, small_push, text_edit, text_label
from skimo_timer.ui.dialogs.problems import Problem, together
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, scaled

Cells = tuple[str, ...]
GAP = 6


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `width` is in pixels at the usual scale, 0 takes what is left; `usual` is the cell of a new row."""

    key: str
    title: str
    width: int = 0
    placeholder: str = ""
    options: tuple[Option, ...] = ()
    usual: str = ""


class Row(QWidget):
    """One row of fields, its buttons, and the word below."""

    edited = Signal(str)
    entered = Signal()

    def __init__(self, columns: Sequence[Column], cells: Cells, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit | Choice] = {}
        self.buttons = tuple(buttons)
        self.word = Word()
        self.word.hide()
        line = QHBoxLayout()
        line.setSpacing(scaled(GAP))
        for column, cell in zip(columns, cells, strict=True):
            field = self._field(column, cell)
            self.fields[column.key] = field
            line.addWidget(field, 0 if column.width else 1)
        for button in buttons:
            line.addWidget(button)
        if all(column.width for column in columns):
            line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(2))
        box.addLayout(line)
        box.addWidget(self.word)
        for field in self.fields.values():  # at last: laying out sends many events, and none is of interest
            field.installEventFilter(self)

    def _field(self, column: Column, cell: str) -> QLineEdit | Choice:
        field: QLineEdit | Choice
        if column.options:
            field = Choice(column.options)
            field.choose(cell)
            field.currentIndexChanged.connect(lambda _: self.edited.emit(column.key))
        else:
            field = text_edit(cell, tr(column.placeholder))
            field.textEdited.connect(lambda _: self.edited.emit(column.key))
        if column.width:
            field.setFixedWidth(scaled(column.width))
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells when the focus comes into the row."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)

    @property
    def cells(self) -> Cells:
        """What stands in the row, as text."""
        return tuple(map(self.cell, self.fields))

    def cell(self, key: str) -> str:
        """What stands in one cell, as text."""
        field = self.fields[key]
        return field.text() if isinstance(field, QLineEdit) else field.value

    def put(self, key: str, cell: str) -> None:
        """Types or chooses a cell from outside; tells nobody."""
        field = self.fields[key]
        blocked = field.blockSignals(True)
        if isinstance(field, Choice):
            field.choose(cell)
        elif field.text() != cell:
            field.setText(cell)
        field.blockSignals(blocked)

    def name_fields(self, columns: Sequence[Column], place: str) -> None:
        """Tells a screen reader which cell is which."""
        for column in columns:
            self.fields[column.key].setAccessibleName(f"{place}, {column.title}")

    def tell(self, problems: Mapping[str, Problem]) -> None:
        """Shows what is wrong in the row."""
        for key, field in self.fields.items():
            problem = problems.get(key)
            mark_fault(field, wrong=problem is not None and not problem.missing)
            field.setAccessibleDescription(problem.text if problem else "")
        self.word.setVisible(bool(problems))
        self.word.tell(together(problems.values()))


class Rows(QWidget):
    """The table: header, rows, and a button that adds one. `what` is the name of a row: start, classification.

    A `fixed` one has the rows that it is filled with; none is added, moved or removed.
    """

    changed = Signal()
    edited = Signal(int, str)
    entered = Signal(int)

    def __init__(
        self, columns: Sequence[Column], what: str, *, moves: bool = False, least: int = 0, fixed: bool = False
    ) -> None:
        super().__init__()
        self._columns = list(columns)
        self._what = what
        self._moves = moves
        self._fixed = fixed
        self._least = least
        self._rows: list[Row] = []
        self._adapt: Callable[[Row, int, int], None] = lambda _row, _number, _count: None
        self._header = self._header_line()
        self._body = QVBoxLayout()
        self._body.setSpacing(scaled(GAP))
        self._add = push(
            tr("Add {what}").format(what=what), lambda: self.insert(len(self._rows)), tone="flat", sign="plus"
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(GAP))
        box.addWidget(self._header)
        box.addLayout(self._body)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self._add)
        self.foot.addStretch()
        box.addLayout(self.foot)
        self._add.setVisible(not fixed)

    def _header_line(self) -> QWidget:
        header = QWidget()
        line = QHBoxLayout(header)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(GAP))
        for column in self._columns:
            label = text_label(tr(column.title), Role.SMALL, muted=True)
            label.setIndent(scaled(2))
            if column.width:
                label.setFixedWidth(scaled(column.width))
            line.addWidget(label, 0 if column.width else 1)
        if not self._fixed:
            buttons = 4 if self._moves else 1
            line.addSpacing(buttons * scaled(36) + (buttons - 1) * scaled(GAP))
        if all(column.width for column in self._columns):
            line.addStretch(1)
        return header

    def adapt_rows(self, adapt: Callable[[Row, int, int], None]) -> None:
        """Has every row adapted after a change: `adapt(row, number, count)`, to grey fields for instance."""
        self._adapt = adapt
        self._settle()

    def rows(self) -> tuple[Cells, ...]:
        """Every row as text."""
        return tuple(row.cells for row in self._rows)

    def row(self, number: int) -> Row:
        """The fields of one row."""
        return self._rows[number]

    def __len__(self) -> int:
        return len(self._rows)

    def fill(self, rows: Sequence[Cells]) -> None:
        """Shows these rows; tells nobody."""
        while self._rows:
            self._drop(0)
        for number, cells in enumerate(rows):
            self._put(number, cells)
        self._settle()

    def insert(self, number: int) -> None:
        """Adds an empty row there and goes into it."""
        self._put(number, tuple(column.usual for column in self._columns))
        self._settle()
        next(iter(self._rows[number].fields.values())).setFocus()
        self.changed.emit()

    def remove(self, number: int) -> None:
        """Takes a row out; the focus stays near."""
        self._drop(number)
        self._settle()
        near = self._rows[min(number, len(self._rows) - 1)] if self._rows else None
        (next(iter(near.fields.values())) if near else self._add).setFocus()
        self.changed.emit()

    def shift(self, number: int, by: int) -> None:
        """Moves a row up or down."""
        if not 0 <= number + by < len(self._rows):
            return
        row = self._rows.pop(number)
        self._rows.insert(number + by, row)
        self._body.removeWidget(row)
        self._body.insertWidget(number + by, row)
        self._settle()
        self.changed.emit()

    def offer(self, key: str, options: Sequence[Option]) -> None:
        """Shows other options in a column."""
        at = next(i for i, column in enumerate(self._columns) if column.key == key)
        column = self._columns[at]
        if column.options == tuple(options):
            return
        self._columns[at] = Column(key, column.title, column.width, column.placeholder, tuple(options), column.usual)
        for row in self._rows:
            field = row.fields[key]
            if isinstance(field, Choice):
                field.offer(options)

    def tell(self, problems: Mapping[tuple[str | int, ...], Problem]) -> None:
        """Shows what is wrong, by (row, column)."""
        for number, row in enumerate(self._rows):
            row.tell({str(where[1]): problem for where, problem in problems.items() if where[:1] == (number,)})

    def _put(self, number: int, cells: Cells) -> None:
        row = Row(self._columns, cells, self._buttons(lambda: self._rows.index(row)))
        row.edited.connect(lambda key: self._edited(self._rows.index(row), key))
        row.entered.connect(lambda: self.entered.emit(self._rows.index(row)))
        self._rows.insert(number, row)
        self._body.insertWidget(number, row)

    def _buttons(self, number: Callable[[], int]) -> list[QPushButton]:
        if self._fixed:
            return []
        removing = small_push("×", tr("Remove this {what}").format(what=self._what), lambda: self.remove(number()))
        if not self._moves:
            return [removing]
        return [
            small_push("↑", tr("Move up"), lambda: self.shift(number(), -1)),
            small_push("↓", tr("Move down"), lambda: self.shift(number(), 1)),
            small_push("+", tr("Insert a {what} below").format(what=self._what), lambda: self.insert(number() + 1)),
            removing,
        ]

    def _drop(self, number: int) -> None:
        row = self._rows.pop(number)
        self._body.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _edited(self, number: int, key: str) -> None:
        self.edited.emit(number, key)
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        self._header.setVisible(bool(self._rows))
        for number, row in enumerate(self._rows):
            row.name_fields(self._columns, f"{self._what.capitalize()} {number + 1}")
            for removing in row.buttons[-1:]:
                removing.setEnabled(len(self._rows) > self._least)
            self._adapt(row, number, len(self._rows))
