"""A report as CSV, for programs and spreadsheets: one flat table with the names of the JSON as heads.

Durations are `H:MM:SS` with the hours, because a spreadsheet takes `33:10` for half past one in the morning. Gaps and
penalties have no `+`. A text that a spreadsheet would run as a formula gets an apostrophe in front. All columns are
there whether anybody has a value or not, so that a program can count on them.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from skimo_timer.core.clock import HOUR, format_duration
from skimo_timer.exchange.formats.sheet import Sheet
from skimo_timer.exchange.formulas import guarded
from skimo_timer.exchange.reports.table import Cell, Members, Span, Table, for_programs, shown
from skimo_timer.exchange.words import Words

BYTE_ORDER_MARK = "\ufeff"
"""By this mark a spreadsheet knows that a file is UTF-8; programs at the other end of a pipe do not want it."""


def csv_text(sheet: Sheet) -> str:
    """The whole report, lines ending as RFC 4180 has it, without a byte order mark."""
    return csv_tables(sheet.tables, sheet.words)


def csv_tables(tables: Sequence[Table], words: Words) -> str:
    """Tables below one row of heads that has the columns of all of them."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    tables = [for_programs(table, words) for table in tables]
    heads = list(dict.fromkeys(column.key for table in tables for column in table.columns))
    titled = [table.title_key for table in tables if table.title and table.title_key][:1]
    writer.writerow([*titled, *map(guarded, heads)])
    for table in tables:
        for row in _rows(table, heads):
            writer.writerow([*([guarded(table.title)] if titled else []), *row])
    return out.getvalue()


def _rows(table: Table, heads: list[str]) -> Iterator[list[str]]:
    keys = [column.key for column in table.columns]
    for row in table.rows:
        cells = dict(zip(keys, row, strict=True))
        yield [_text(cells.get(head)) for head in heads]


def _text(cell: Cell) -> str:
    if isinstance(cell, Span):
        return _span(cell)
    return guarded(str(cell)) if isinstance(cell, str | Members) else shown(cell)


def _span(span: Span) -> str:
    text = format_duration(abs(span.time), span.precision)
    hours = text if abs(span.time) >= HOUR else f"0:{text:0>{5 if '.' not in text else 6 + span.precision.decimals}}"
    return f"-{hours}" if span.time < 0 else hours
