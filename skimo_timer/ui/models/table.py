"""A table whose columns are data, and whose rows are kept as texts until they are forgotten."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QCoreApplication

from skimo_timer.ui.models.roles import (
    ACCESSIBLE,
    ALIGN,
    DISPLAY,
    HORIZONTAL,
    LEFT,
    NOWHERE,
    RIGHT,
    STATE,
    SUBJECT,
    TOOL_TIP,
    Index,
)

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `head` is English and translated when shown, `sample` is as wide as its texts usually are.

    `grows` takes what room is left; `spare` is hidden where there is little; `wraps` goes over two lines.
    """

    head: str
    sample: str
    right: bool = False
    grows: bool = False
    spare: bool = False
    wraps: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows: one text per column, a state for the row, a mark for one of its columns, a hint for all.

    `parts` are the same as the text of one column, each with the name of its hue.
    """

    texts: tuple[str, ...]
    state: str = ""
    mark: str = ""
    hint: str = ""
    parts: tuple[tuple[str, str], ...] = ()


class TableModel(QAbstractTableModel, Generic[K]):
    """Rows by what they are about, in an order that the subclass keeps in `self._order`.

    The subclass says what a row shows (`_row`), and moves rows between Qt's begin and end. `forget` drops what is kept
    of rows and tells the views.
    """

    columns: tuple[Column, ...]

    def __init__(self) -> None:
        super().__init__()
        self._order: list[K] = []
        self._rows: dict[K, Row] = {}
        self._use_columns(self.columns)

    def _use_columns(self, columns: tuple[Column, ...]) -> None:
        """The columns from now on, as many as before."""
        self.columns = columns
        self._heads = [QCoreApplication.translate("Columns", column.head) for column in columns]
        self._aligned = [RIGHT if column.right else LEFT for column in columns]

    def _row(self, subject: K) -> Row:
        """What the row of a subject shows now."""
        raise NotImplementedError

    def row(self, position: int) -> Row:
        """What a row shows."""
        subject = self._order[position]
        kept = self._rows.get(subject)
        if kept is None:
            kept = self._rows[subject] = self._row(subject)
        return kept

    def subject(self, position: int) -> K:
        """What a row is about."""
        return self._order[position]

    def find(self, subject: object) -> int | None:
        """The row of a subject; None if it has none."""
        return next((row for row, one in enumerate(self._order) if one == subject), None)

    def align(self, column: int) -> int:
        """How the texts of a column are aligned."""
        return self._aligned[column]

    # -- what Qt asks ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows; cells have none below them."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """One aspect of a cell."""
        if role in (DISPLAY, ACCESSIBLE):
            return self.row(index.row()).texts[index.column()]
        if role == ALIGN:
            return self._aligned[index.column()]
        if role == STATE:
            return self.row(index.row()).state
        if role == SUBJECT:
            return self._order[index.row()]
        return (self.row(index.row()).hint or None) if role == TOOL_TIP else None

    def headerData(self, section: int, orientation: object, role: int = DISPLAY) -> object:
        """The heads of the columns; rows have none."""
        if orientation != HORIZONTAL:
            return None
        if role == ALIGN:
            return self._aligned[section]
        return self._heads[section] if role == DISPLAY else None

    # -- for subclasses --------------------------------------------------------------------------------------------

    def _forget(self, first: int, last: int) -> None:
        """Rows from first to last, both included, show something else now."""
        first, last = max(first, 0), min(last, len(self._order) - 1)
        if last < first:
            return
        for subject in self._order[first : last + 1]:
            self._rows.pop(subject, None)
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
