"""The records of the first sheet of an XLSX workbook, with each cell as the text that a person sees in it.

A spreadsheet turns `10:00:00` into a time and `12` into a float behind the back of whoever types it; turned back into
text here, both take the same way as CSV. A time whose format shows no seconds stays without them: `0:30` typed as a
penalty is thirty seconds, though the spreadsheet believes in thirty minutes.
"""

import datetime as dt
import io
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from typing import Protocol

from skimo_timer.core.clock import format_instant
from skimo_timer.exchange.faults import Faults
from skimo_timer.exchange.limits import MOST_COLUMNS, MOST_ROWS, TABLE_SIZE

MAGIC = b"PK\x03\x04"
MOST_UNPACKED = 120_000_000
"""Bytes: ten thousand athletes are about four million. A small file may unpack to many gigabytes."""
XLS_MAGIC = b"\xd0\xcf\x11\xe0"

# Whatever a damaged or foreign archive makes of zipfile, the XML parser and openpyxl.
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    AttributeError,
    SyntaxError,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
)


class _Cell(Protocol):
    """What is used of a cell of openpyxl, which has several classes of them."""

    @property
    def value(self) -> object: ...
    @property
    def data_type(self) -> str: ...
    @property
    def number_format(self) -> str | None: ...


class _Sheet:
    """The first sheet of a workbook, with the formulas themselves or with the values they last had."""

    def __init__(self, data: bytes, *, values: bool) -> None:
        import openpyxl

        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=values)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # some programs write a size that is not true
        self.name: str = sheet.title
        self.rows: Iterable[Sequence[_Cell]] = sheet.rows
        # Day zero: what the clock shows at midnight, counted in days, begins one day after 1899-12-30.
        self.zero = dt.datetime(1899, 12, 31) if book.epoch.year < 1900 else book.epoch

    def text(self, cell: _Cell) -> str:
        """What a person sees in the cell."""
        value = cell.value
        if value is None:
            return ""
        if isinstance(value, float):
            return str(int(value)) if value.is_integer() else repr(value)
        if isinstance(value, dt.datetime | dt.time | dt.timedelta):
            return self._time(value, (cell.number_format or "").casefold())
        return str(value).strip()

    def _time(self, value: dt.datetime | dt.time | dt.timedelta, shows: str) -> str:
        """A date, a time, both, or a time past midnight: `24:00:12` may be kept as a moment of day one."""
        if isinstance(value, dt.datetime):
            if "h" not in shows and value.time() == dt.time():
                return value.date().isoformat()
            if value - self.zero >= dt.timedelta(days=60):
                return value.isoformat()
            value -= self.zero
        if isinstance(value, dt.time):
            value = dt.datetime.combine(dt.date.min, value) - dt.datetime.min
        text = format_instant(value // dt.timedelta(microseconds=1), None)
        return text if "s" in shows else text.removesuffix(":00")


def xlsx_records(data: bytes, faults: Faults) -> tuple[str, list[tuple[int, list[str]]]]:
    """(name of the first sheet, [(row, cells)]). A workbook that cannot be read is a fault, and so is a formula that
    failed or was never computed.
    """
    try:
        if _unpacked(data) > MOST_UNPACKED:
            faults.add("", "", faults.file, f"a workbook of at most {MOST_UNPACKED // 1_000_000} MB when unpacked")
            return "", []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # parts of a workbook that openpyxl leaves out, such as drop-down lists
            return _first_sheet(data, faults)
    except _DAMAGE:
        faults.add("", "", faults.file, "a CSV file, or an XLSX workbook that is not damaged")
        return "", []


def _first_sheet(data: bytes, faults: Faults) -> tuple[str, list[tuple[int, list[str]]]]:
    sheet = _Sheet(data, values=False)
    records: list[tuple[int, list[str]]] = []
    formulas: list[tuple[int, int]] = []
    for number, row in enumerate(sheet.rows, 1):
        if number > MOST_ROWS or len(row) > MOST_COLUMNS:
            faults.add(f"sheet {sheet.name}, row {number}", "", f"{len(row)} cells", TABLE_SIZE)
            break
        records.append((number, [sheet.text(cell) for cell in row]))
        formulas += [(number, index) for index, cell in enumerate(row) if cell.data_type == "f"]
        for index, cell in enumerate(row):
            if cell.data_type == "e":
                faults.add(cell_place(sheet.name, number, index), "", str(cell.value), _NO_ERROR)
    if formulas:
        _put_values(records, formulas, _Sheet(data, values=True), faults)
    return sheet.name, records


_NO_ERROR = "a value, not a formula that failed"
_COMPUTED = "a value, but the formula was never computed; save the workbook in a spreadsheet program"


def _put_values(
    records: list[tuple[int, list[str]]], formulas: list[tuple[int, int]], sheet: _Sheet, faults: Faults
) -> None:
    """Puts the values that the spreadsheet last computed where the formulas are.

    A formula may come to nothing; where none has a value, a program that computes nothing wrote the workbook.
    """
    rows = list(sheet.rows)
    found = [(number, index, rows[number - 1][index]) for number, index in formulas]
    computed = any(cell.value is not None for _, _, cell in found)
    for number, index, cell in found:
        cells = records[number - 1][1]
        if not computed:
            faults.add(cell_place(sheet.name, number, index), "", cells[index], _COMPUTED)
        elif cell.data_type == "e":
            faults.add(cell_place(sheet.name, number, index), "", str(cell.value), _NO_ERROR)
        cells[index] = sheet.text(cell)


def _unpacked(data: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return sum(part.file_size for part in archive.infolist())


def column_letter(index: int) -> str:
    """The letters of a column, from 0: A, B, … Z, AA."""
    letters, rest = "", index + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def cell_place(sheet: str, row: int, index: int) -> str:
    """Where a cell is, in words."""
    return f"sheet {sheet}, cell {column_letter(index)}{row}"
