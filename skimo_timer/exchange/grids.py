"""The cells of a table as they stand in a file or in the clipboard, before anybody says what its columns are."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from skimo_timer.exchange.csv_rows import csv_records
from skimo_timer.exchange.faults import Faults
from skimo_timer.exchange.letters import table_text
from skimo_timer.exchange.limits import MOST_BYTES
from skimo_timer.exchange.source import Pasted, Source, label, read_bytes
from skimo_timer.exchange.xlsx_rows import MAGIC, XLS_MAGIC, column_letter, xlsx_records

KEEP, IGNORE = "keep", ""
"""What a column can be besides one that the program knows: printed as it is, or left out."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a table is read where its headers do not say it: what each column is, and whether the first row is headers.

    `encoding` is the code page of a text whose letters can be read in several ways.
    """

    columns: tuple[str, ...]
    headed: bool = True
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows that have something in them, as (line or row, cells). `sheet` is empty where it is no workbook."""

    sheet: str
    records: Sequence[tuple[int, Sequence[str]]]
    faults: Faults
    ragged: bool = False
    chosen: bool = False

    @property
    def width(self) -> int:
        """How many columns have something in them."""
        filled = (index + 1 for _, cells in self.records for index, cell in enumerate(cells) if cell)
        return max(filled, default=0)

    @property
    def first(self) -> tuple[str, ...]:
        """The first row, as wide as the table."""
        cells = self.records[0][1] if self.records else ()
        return (*cells[: self.width], *[""] * (self.width - len(cells)))

    def column(self, index: int, *, headed: bool) -> list[str]:
        """The filled cells of a column."""
        rows = self.records[1:] if headed else self.records
        return [cells[index] for _, cells in rows if index < len(cells) and cells[index]]

    def header(self, *, headed: bool) -> tuple[str, ...]:
        """A name for every column: its header, or its letter as a spreadsheet has it."""
        names = self.first if headed else [""] * self.width
        return tuple(name or column_letter(index) for index, name in enumerate(names))


def read_grid(source: Source, words: Collection[str], encoding: str = "") -> Grid:
    """Reads a table; `words` are the known headers, by which the sign between cells is found. Raises InputError."""
    data, faults = read_bytes(source, MOST_BYTES), Faults(label(source))
    sheet, chosen = "", False
    records: list[tuple[int, list[str]]] = []
    if data.startswith(MAGIC):
        sheet, records = xlsx_records(data, faults)
    elif data.startswith(XLS_MAGIC):
        faults.add("", "", faults.file, "a CSV file or an XLSX workbook; save the XLS workbook as XLSX")
    else:
        text, chosen = table_text(data, faults.file, encoding)
        records = csv_records(text, words, faults)
    filled = [(number, cells) for number, cells in records if any(cells)]
    return Grid(sheet, filled, faults, ragged=isinstance(source, Pasted), chosen=chosen)
