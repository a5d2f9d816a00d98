"""A report as text for a terminal: aligned columns, readable at a hundred columns.

What cannot be printed, and what would turn the direction of a line, is taken out of names: a terminal obeys it.
"""

from collections.abc import Iterator
from dataclasses import replace

from skimo_timer.exchange.formats.fitting import GAP, fitted, width_of, widths
from skimo_timer.exchange.formats.sheet import Sheet
from skimo_timer.exchange.reports.table import Cell, Row, Table, for_people, shown

WIDTH = 100
_TURNING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def text(sheet: Sheet) -> str:
    """The whole report."""
    blocks = ["\n".join(_heading(sheet))]
    for table in sheet.tables:
        blocks += _table(_harmless(for_people(table)), sheet)
    return "\n\n".join(blocks) + "\n"


def _heading(sheet: Sheet) -> Iterator[str]:
    yield plain(sheet.race)
    yield plain(sheet.place)
    if len(sheet.tables) != 1 or not sheet.tables[0].title:
        yield sheet.title


def _table(table: Table, sheet: Sheet) -> Iterator[str]:
    heading = " · ".join(part for part in (sheet.title if table.title else "", table.title, table.state) if part)
    if not table.rows:
        yield "\n".join(line for line in (heading if table.title else "", table.none) if line)
        return
    for piece in fitted(table, WIDTH):
        yield "\n".join([*([heading] if table.title else []), *_lines(piece)])
    if table.notes:
        yield "\n".join(table.notes)


def _lines(table: Table) -> Iterator[str]:
    wide = widths(table)
    right = [column.right for column in table.columns]

    def line(cells: list[str]) -> str:
        return (" " * GAP).join(map(_aligned, cells, wide, right)).rstrip()

    yield line([column.head for column in table.columns])
    yield (" " * GAP).join("-" * width for width in wide)
    for section in table.sections:
        if section.title:
            yield f"\n{section.title}"
        for row in section.rows:
            yield line([shown(cell) for cell in row])


def _aligned(cell: str, wide: int, right: bool) -> str:  # noqa: FBT001 - mapped over three lists
    """The cell in its width, shortened if it must be."""
    while width_of(cell) > wide:
        cell = cell.removesuffix("…")[:-1] + "…"
    blanks = " " * (wide - width_of(cell))
    return blanks + cell if right else cell + blanks


def _harmless(table: Table) -> Table:
    def clean(cell: Cell) -> Cell:
        return plain(cell) if isinstance(cell, str) else cell

    def row(cells: Row) -> Row:
        return tuple(clean(cell) for cell in cells)

    sections = tuple(replace(section, rows=tuple(map(row, section.rows))) for section in table.sections)
    columns = tuple(replace(column, head=plain(column.head)) for column in table.columns)
    return replace(table, columns=columns, sections=sections, title=plain(table.title))


def plain(text: str) -> str:
    """The text on one line, without control characters and without marks that turn its direction."""
    line = "".join(" " if sign in "\t\n\r" else sign for sign in text)
    return "".join(sign for sign in line if sign.isprintable() and sign not in _TURNING)
