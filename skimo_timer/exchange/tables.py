"""Tables as people make them: CSV or XLSX, headers in five languages in any order, every row with its place.

All cells are text; what they mean is for the reader of each kind of table. Blank rows are skipped. A row with too few
cells is refused: it is a line that was cut, or a name with a comma in it, and both would move data into wrong columns.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from skimo_timer.exchange.csv_rows import csv_records
from skimo_timer.exchange.faults import Faults, one_of
from skimo_timer.exchange.headers import plain, vocabulary
from skimo_timer.exchange.source import decode, label, read_bytes
from skimo_timer.exchange.xlsx_rows import MAGIC, XLS_MAGIC, cell_place, xlsx_records

HEADER_FORM = {
    "bib": "a header for the bib, such as bib, Startnummer, dossard, pettorale or dorsal",
    "point": "a header for the timing point, such as point, Posten, poste or punto",
    "time": "a header for the time, such as time, Zeit, heure, ora or hora",
    "ruling": "a header for the ruling, such as ruling, Entscheid, décision, decisione or decisión",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the cell of a column by its name, empty where there is no such column."""

    table: "Table"
    number: int
    cells: Sequence[str]

    def __getitem__(self, column: str) -> str:
        index = self.table.columns.get(column)
        return "" if index is None else self.cells[index]

    @property
    def where(self) -> str:
        """The place of the row in words."""
        return self.table.place(self.number)

    @property
    def extra(self) -> tuple[tuple[str, str], ...]:
        """(header, text) of the filled cells below headers that the program does not know."""
        return tuple((self.table.header[index], self.cells[index]) for index in self.table.unknown if self.cells[index])

    def fault(self, column: str, expected: str) -> None:
        """Notes that the cell of a column is wrong, or missing where there is no such column."""
        table, index = self.table, self.table.columns.get(column)
        header = column if index is None else table.header[index]
        value = None if index is None else self.cells[index]
        table.faults.add(table.place(self.number, index), header, value, expected)


class Table:
    """The rows below one header. `faults` collects what is wrong; a reader adds to it and finishes it."""

    def __init__(self, number: int, header: Sequence[str], sheet: str, faults: Faults) -> None:
        self.number, self.header = number, header
        self.sheet, self.faults = sheet, faults
        self.width = 1 + max(index for index, word in enumerate(header) if word)
        self.columns: dict[str, int] = {}
        self.unknown: list[int] = []
        self.rows: list[Row] = []

    def place(self, number: int, index: int | None = None) -> str:
        """Where a row, or in a workbook a cell of it, is in words."""
        if not self.sheet:
            return f"line {number}"
        return f"sheet {self.sheet}, row {number}" if index is None else cell_place(self.sheet, number, index)

    def name_columns(self, words: Mapping[str, str], required: Collection[str]) -> None:
        """Finds out which column is what; doubled and missing ones are faults."""
        seen: dict[str, int] = {}
        for index, header in enumerate(self.header):
            if not header:
                continue
            column = words.get(plain(header))
            twin = seen.setdefault(column or f"unknown {plain(header)}", index)
            if twin != index:
                expected = f"each column once; '{self.header[twin]}' is the same"
                self.faults.add(self.place(self.number, index), "", header, expected)
            elif column:
                self.columns[column] = index
            else:
                self.unknown.append(index)
        found = ", ".join(filter(None, self.header))
        for column in required:
            if column not in self.columns:
                self.faults.add(self.place(self.number), "", found, HEADER_FORM[column])

    def refuse_unknown(self, columns: Collection[str]) -> None:
        """Makes a fault of every column that the program does not know."""
        for index in self.unknown:
            expected = one_of("one of the columns", columns)
            self.faults.add(self.place(self.number, index), "", self.header[index], expected)

    def add_row(self, number: int, cells: Sequence[str]) -> None:
        """Takes one row; one that does not fit below the header is a fault."""
        stray = next((i for i, cell in enumerate(cells) if cell and not (i < self.width and self.header[i])), None)
        if stray is not None and (self.sheet or stray < self.width):
            self.faults.add(self.place(number, stray), "", cells[stray], "a header above this cell")
        elif stray is not None or (len(cells) < self.width and not self.sheet):
            expected = f"{self.width} cells, as many as there are headers, not {len(cells)}"
            self.faults.add(self.place(number), "", ",".join(cells), expected)
        else:
            missing = self.width - len(cells)
            self.rows.append(Row(self, number, (*cells[: self.width], *[""] * missing)))


def read_table(path: Path | str, columns: Sequence[str], required: Collection[str]) -> Table:
    """Reads a table of one kind from a CSV or XLSX file, or from standard input (`-`).

    Raises InputError if there is no such file, no table in it, or a required column is missing. What is wrong below
    the header stays in `table.faults` for the reader to finish.
    """
    faults = Faults(label(path))
    words = vocabulary(columns)
    sheet, records = _records(read_bytes(path), words, faults)
    filled = [(number, cells) for number, cells in records if any(cells)]
    if not filled:
        if not faults.found:
            faults.add("", "", "", f"a header with {', '.join(required)}")
        faults.finish()
    table = Table(*filled[0], sheet, faults)
    table.name_columns(words, required)
    if any(column not in table.columns for column in required):
        faults.finish()
    for number, cells in filled[1:]:
        table.add_row(number, cells)
    return table


def _records(data: bytes, words: Collection[str], faults: Faults) -> tuple[str, list[tuple[int, list[str]]]]:
    """(sheet name, empty for CSV, [(line or row, cells)])."""
    if data.startswith(MAGIC):
        return xlsx_records(data, faults)
    if data.startswith(XLS_MAGIC):
        faults.add("", "", faults.file, "a CSV file or an XLSX workbook; save the XLS workbook as XLSX")
        return "", []
    return "", csv_records(decode(data, faults.file), words, faults)
