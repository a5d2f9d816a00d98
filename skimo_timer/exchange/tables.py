"""Tables as people make them: CSV or XLSX, headers in five languages in any order, every row with its place.

All cells are text; what they mean is for the reader of each kind of table. Blank rows are skipped. A row with too few
cells is refused: it is a line that was cut, or a name with a comma in it, and both would move data into wrong columns.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from skimo_timer.exchange.faults import Faults, one_of
from skimo_timer.exchange.grids import KEEP, Grid, Reading, read_grid
from skimo_timer.exchange.headers import plain, vocabulary
from skimo_timer.exchange.source import Source
from skimo_timer.exchange.xlsx_rows import cell_place

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

    def __init__(self, number: int, header: Sequence[str], sheet: str, faults: Faults, *, ragged: bool = False) -> None:
        self.ragged = ragged
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

    def use_columns(self, columns: Sequence[str]) -> None:
        """Takes each column for what it was said to be."""
        for index, column in enumerate(columns):
            if column == KEEP:
                self.unknown.append(index)
            elif column in self.columns:
                expected = f"each column once; '{self.header[self.columns[column]]}' is the same"
                self.faults.add(self.place(self.number, index), "", self.header[index], expected)
            elif column:
                self.columns[column] = index

    def name_columns(self, words: Mapping[str, str]) -> None:
        """Finds out which column is what; doubled ones are faults."""
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

    def require(self, required: Collection[str]) -> None:
        """Makes a fault of every column that is missing."""
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
        elif stray is not None or (len(cells) < self.width and not self.sheet and not self.ragged):
            expected = f"{self.width} cells, as many as there are headers, not {len(cells)}"
            self.faults.add(self.place(number), "", ",".join(cells), expected)
        else:
            missing = self.width - len(cells)
            self.rows.append(Row(self, number, (*cells[: self.width], *[""] * missing)))


def read_table(
    source: Source | Grid, columns: Sequence[str], required: Collection[str], reading: Reading | None = None
) -> Table:
    """Reads a table of one kind from a CSV or XLSX file, standard input (`-`) or the clipboard.

    `reading` says what the columns are where the headers do not. Raises InputError if there is no such file, no table
    in it, or a required column is missing. What is wrong below the header stays in `table.faults` for the reader to
    finish.
    """
    words = vocabulary(columns)
    encoding = reading.encoding if reading else ""
    grid = source if isinstance(source, Grid) else read_grid(source, words, encoding)
    faults = Faults(grid.faults.file)
    faults.found = [*grid.faults.found]
    if not grid.records:
        if not faults.found:
            faults.add("", "", "", f"a header with {', '.join(required)}")
        faults.finish()
    table = _empty_table(grid, faults, reading)
    if reading:
        table.use_columns(reading.columns)
    else:
        table.name_columns(words)
    table.require(required)
    if any(column not in table.columns for column in required):
        faults.finish()
    headed = reading is None or reading.headed
    for number, cells in grid.records[1:] if headed else grid.records:
        table.add_row(number, cells)
    return table


def _empty_table(grid: Grid, faults: Faults, reading: Reading | None) -> Table:
    number, cells = grid.records[0]
    header = cells if reading is None else grid.header(headed=reading.headed)
    return Table(number, header, grid.sheet, faults, ragged=grid.ragged)
