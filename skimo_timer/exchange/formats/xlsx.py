"""A report as a workbook: a sheet per table, true durations and times that a spreadsheet can add up and sort.

Text is always stored as text, marked as such, so that a name that begins with `=` stays a name.
"""

import datetime as dt
import io
import re
from collections.abc import Iterator

from openpyxl import Workbook
from openpyxl.cell import Cell as Field
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from skimo_timer.core.clock import Precision
from skimo_timer.exchange.formats.fitting import width_of
from skimo_timer.exchange.formats.sheet import Sheet
from skimo_timer.exchange.reports.table import Cell, Clock, Column, Span, Table, for_people, for_programs, shown

_FORMATS = {
    Precision.SECOND: "[h]:mm:ss",
    Precision.TENTH: "[h]:mm:ss.0",
    Precision.HUNDREDTH: "[h]:mm:ss.00",
}
_CLOCK = "[hh]:mm:ss"
_HEAD_ROW = 5
_STRONG = Font(bold=True)
_SHADE = PatternFill("solid", fgColor="FFE8EDF2")
_LINE = Border(bottom=Side(style="thin", color="FF8090A0"))
_LONGEST_TITLE = 31
_WIDEST = 60


def workbook(sheet: Sheet) -> bytes:
    """The whole report."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title = _legal(f"{sheet.race}: {sheet.title}")
    titles: set[str] = set()
    for table in sheet.tables:
        ws = book.create_sheet(_title(table.title or sheet.title, titles))
        _fill(ws, for_programs(for_people(table), sheet.words), sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _title(text: str, taken: set[str]) -> str:
    """A name that a sheet may have: short, without some signs, and not there yet, whatever the case."""
    plain = re.sub(r"[][:*?/\\]", "-", _legal(text)).strip("' ") or "-"
    title, number = plain[:_LONGEST_TITLE], 2
    while title.casefold() in taken:
        tail = f" {number}"
        title, number = plain[: _LONGEST_TITLE - len(tail)] + tail, number + 1
    taken.add(title.casefold())
    return title


def _fill(ws: Worksheet, table: Table, sheet: Sheet) -> None:
    head = 1 if table.bare else _HEAD_ROW
    ws.freeze_panes = f"A{head + 1}"
    ws.print_title_rows = f"{head}:{head}"
    ws.page_setup.fitToHeight = 0
    ws.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for at, column in enumerate(table.columns):
        widest = max(width_of(text) for text in (column.head, *(shown(row[at]) for row in table.rows)))
        ws.column_dimensions[get_column_letter(at + 1)].width = min(_WIDEST, widest + 3)
    if not table.bare:
        title = " · ".join(part for part in (sheet.title, table.title, table.state) if part)
        for line in (sheet.race, sheet.place, title):
            ws.append([_strong(ws, line)])
        ws.append([])
    ws.append([_head(ws, column) for column in table.columns])
    for row in _rows(ws, table):
        ws.append(row)


def _rows(ws: Worksheet, table: Table) -> Iterator[list[Field]]:
    for section in table.sections:
        if section.title:
            yield [_strong(ws, section.title)]
        for cells in section.rows:
            yield [_field(ws, _number(cell, column), column) for cell, column in zip(cells, table.columns, strict=True)]
    for note in (table.summary, *table.notes) if table.rows else (table.none,):
        if note and not table.bare:
            yield [_field(ws, note)]


def _strong(ws: Worksheet, text: str) -> Field:
    field = _field(ws, text)
    field.font = _STRONG
    return field


def _head(ws: Worksheet, column: Column) -> Field:
    field = _strong(ws, column.head)
    field.fill, field.border = _SHADE, _LINE
    field.alignment = Alignment(horizontal="right" if column.right else "left", wrap_text=True)
    return field


def _field(ws: Worksheet, cell: Cell, column: Column | None = None) -> Field:
    field = WriteOnlyCell(ws)
    if isinstance(cell, Span | Clock) and cell.time >= 0:  # a spreadsheet knows no durations below zero
        field.value = dt.timedelta(microseconds=cell.time)
        field.number_format = _FORMATS[cell.precision] if isinstance(cell, Span) else _CLOCK
    elif isinstance(cell, int | float):
        field.value = cell
    elif text := _legal(shown(cell)):
        field.value = text
        field.data_type = "s"
        field.quotePrefix = text.startswith(("=", "+", "-", "@"))
    field.alignment = Alignment(horizontal="right" if column and column.right else "left")
    return field


def _number(cell: Cell, column: Column) -> Cell:
    """A bib of digits as a number: a spreadsheet puts a warning on each number that is text."""
    return int(cell) if column.key == "bib" and isinstance(cell, str) and cell.isdecimal() else cell


def _legal(text: str) -> str:
    """The text without what no workbook can hold."""
    return ILLEGAL_CHARACTERS_RE.sub("", text)
