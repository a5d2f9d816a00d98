"""The rows and cells of the review's table: sorted by any column, filtered, coloured by the distance to the middle."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from skimo_timer.core.transitions.efforts import Effort
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.roles import ACCESSIBLE, ALIGN, DISPLAY, HORIZONTAL, LEFT, NOWHERE, RIGHT, SUBJECT, TOOL_TIP
from skimo_timer.ui.review.cells import Cell, two_lines
from skimo_timer.ui.review.columns import Column, columns_of
from skimo_timer.ui.review.studio import Studio
from skimo_timer.ui.review.words import leg_where, lost_text, who

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Filter:
    """Who is shown: all words in bib, name or club; of a club; up to a rank (0: all)."""

    words: str = ""
    club: str = ""
    rank: int = 0

    def admits(self, effort: Effort, rank: int | None) -> bool:
        """Whether somebody is shown."""
        entry = effort.progress.entry
        if self.club and entry.club != self.club:
            return False
        if self.rank and (rank is None or rank > self.rank):
            return False
        where = f"{effort.subject} {effort.name} {entry.name} {entry.club}".casefold()
        return all(word in where for word in self.words.casefold().split())


class ReviewModel(QAbstractTableModel):
    """Athletes below each other, changes beside each other."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.columns: list[Column] = []
        self.subjects: list[str] = []
        self._at: dict[str, int] = {}
        self._cells: dict[str, list[Cell | None]] = {}
        self.filter = Filter()
        self.sorted_by, self.descending = 0, False

    def refresh(self) -> None:
        """Other figures: columns only where there are other changes."""
        columns = columns_of(self._studio)
        if [column.head for column in columns] != [column.head for column in self.columns]:
            self.beginResetModel()
            self.columns, self.subjects = columns, []
            self.sorted_by = min(self.sorted_by, len(columns) - 1)
            self._arrange()
            self.endResetModel()
            return
        self.columns = columns
        self._rearrange()

    def use(self, chosen: Filter) -> None:
        """Shows others."""
        self.filter = chosen
        self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Another order; what is missing comes last in either direction."""
        self.sorted_by, self.descending = column, order == Qt.SortOrder.DescendingOrder
        self._rearrange()

    def _rearrange(self) -> None:
        """Another order of rows; whoever is chosen stays so."""
        before = self.subjects
        self._cells.clear()
        fresh = self._ordered()
        if fresh == before:
            if fresh:
                self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(self.columns) - 1))
            return
        same_rows = len(fresh) == len(before) and set(fresh) == set(before)
        if same_rows:
            self.layoutAboutToBeChanged.emit()
            kept = self.persistentIndexList()
            self._take(fresh)
            moved = [self.index(self._at[before[index.row()]], index.column()) for index in kept]
            self.changePersistentIndexList(kept, moved)
            self.layoutChanged.emit()
        else:
            self.beginResetModel()
            self._take(fresh)
            self.endResetModel()

    def _arrange(self) -> None:
        self._cells.clear()
        self._take(self._ordered())

    def _take(self, subjects: list[str]) -> None:
        self.subjects = subjects
        self._at = {subject: row for row, subject in enumerate(subjects)}

    def _ordered(self) -> list[str]:
        studio = self._studio
        efforts = [studio.review.efforts[one] for one in studio.order]
        if self.filter != Filter():
            efforts = [effort for effort in efforts if self.filter.admits(effort, studio.rank(effort))]
        key = self.columns[self.sorted_by].key
        keyed = [(key(effort), effort.subject) for effort in efforts]
        known = sorted(((k, s) for k, s in keyed if k is not None), key=lambda one: one[0], reverse=self.descending)
        return [subject for _, subject in known] + [subject for k, subject in keyed if k is None]

    def find(self, subject: str) -> int | None:
        """The row of a subject; None if it is not shown."""
        return self._at.get(subject)

    # -- what Qt asks ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows; cells have none below them."""
        return 0 if parent.isValid() else len(self.subjects)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows; worked out when it is seen, because what would be takes a ranking."""
        subject = self.subjects[row]
        kept = self._cells.get(subject)
        if kept is None:
            kept = self._cells[subject] = [None] * len(self.columns)
        cell = kept[column]
        if cell is None:
            shown, effort = self.columns[column], self._studio.review.efforts[subject]
            align = RIGHT if shown.right else LEFT
            cell = kept[column] = Cell(shown.text(effort), shown.level(effort), align, shown.hypothetical)
        return cell

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """One aspect of a cell."""
        row, column = index.row(), index.column()
        if role in (DISPLAY, ACCESSIBLE):
            return self.cell(row, column).text
        if role == ALIGN:
            return RIGHT if self.columns[column].right else LEFT
        if role == SUBJECT:
            return self.subjects[row]
        return self._hint(row, column) if role == TOOL_TIP else None

    def _hint(self, row: int, column: int) -> str:
        """Who, what, how far from the best and from the middle."""
        effort, shown = self._studio.review.efforts[self.subjects[row]], self.columns[column]
        leg, review = shown.leg, self._studio.review
        if leg is None or leg not in effort.taken:
            return f"{who(effort)}\n{shown.hint}"
        usual, precision = review.usual(leg), effort.progress.precision
        if usual is None or effort.taken[leg] is None:
            return f"{who(effort)}\n{leg_where(leg)}: {shown.text(effort)}"
        best, middle = (lost_text(review.lost(effort, leg, to), precision) for to in ("best", "median"))
        rank = review.rank(effort, leg)
        against = tr("to the best {best}, to the median {median}").format(best=best, median=middle)
        return f"{who(effort)}\n{leg_where(leg)}: {shown.text(effort)} ({rank}/{usual.count})\n{against}"

    def headerData(self, section: int, orientation: object, role: int = DISPLAY) -> object:
        """The heads of the columns, with what they mean as a hint."""
        if orientation != HORIZONTAL:
            return None
        if role == DISPLAY:
            head = self.columns[section].head
            sign = ("▾" if self.descending else "▴") if section == self.sorted_by else ""
            return two_lines(f"{head} {sign}".rstrip())
        return self.columns[section].hint if role == TOOL_TIP else None
