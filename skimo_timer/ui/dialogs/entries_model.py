"""The start list and the faults of a file as tables."""

from collections.abc import Sequence

from skimo_timer.core.clock import format_instant
from skimo_timer.core.startlist import Entry, bib_key
from skimo_timer.exchange.faults import Fault
from skimo_timer.ui.labels import marked
from skimo_timer.ui.models.table import Column, Row, TableModel


class EntriesModel(TableModel[str]):
    """Entries in the order of their bibs."""

    columns = (
        Column(marked("Bib"), "0000", right=True),
        Column(marked("Name"), "Maximiliane Musterfrau", grows=True),
        Column(marked("Sex"), "Sex"),
        Column(marked("Born"), "2000", right=True),
        Column(marked("Nation"), "Nation"),
        Column(marked("Club"), "SC Alpental-Nord"),
        Column(marked("Category"), "Category"),
        Column(marked("Course"), "Course 12"),
        Column(marked("Start"), "Group 12"),
        Column(marked("Slot"), "00:00:00", right=True),
    )

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[str, Entry] = {}

    def show_entries(self, entries: Sequence[Entry], wanted: str = "") -> None:
        """Shows the entries, or only those with `wanted` somewhere in their line."""
        words = wanted.casefold().split()
        self.beginResetModel()
        self._entries = {entry.bib: entry for entry in entries}
        found = (entry for entry in entries if all(word in _haystack(entry) for word in words))
        self._order = sorted((entry.bib for entry in found), key=bib_key)
        self._rows.clear()
        self.endResetModel()

    def entry(self, position: int) -> Entry:
        """The entry in a row."""
        return self._entries[self.subject(position)]

    def position(self, bib: str) -> int | None:
        """The row of a bib; None if it is not shown."""
        return self._order.index(bib) if bib in self._order else None

    def _row(self, subject: str) -> Row:
        return Row(_texts(self._entries[subject]))


def _texts(entry: Entry) -> tuple[str, ...]:
    born = "" if entry.born is None else str(entry.born)
    slot = "" if entry.slot is None else format_instant(entry.slot, None)
    return (
        entry.bib,
        entry.name,
        entry.sex,
        born,
        entry.nation,
        entry.club,
        entry.category,
        entry.course,
        entry.start,
        slot,
    )


def _haystack(entry: Entry) -> str:
    return " ".join(_texts(entry)).casefold()


class FaultsModel(TableModel[int]):
    """What is wrong in a file, one row per fault."""

    columns = (
        Column(marked("Where"), "sheet Entries, cell C7"),
        Column(marked("Column"), "courses[0].laps[0]"),
        Column(marked("What stands there"), "something wrong"),
        Column(marked("What was expected"), "one of several things", grows=True),
    )

    def __init__(self) -> None:
        super().__init__()
        self._faults: Sequence[Fault] = ()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Shows these faults."""
        self.beginResetModel()
        self._faults, self._order = faults, list(range(len(faults)))
        self._rows.clear()
        self.endResetModel()

    def _row(self, subject: int) -> Row:
        fault = self._faults[subject]
        value = "missing" if fault.value is None else fault.value or "empty"
        return Row((fault.where, fault.column, value, fault.expected), hint=str(fault))
