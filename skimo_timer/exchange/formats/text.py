"""A report as text for a terminal: aligned columns, readable at a hundred columns.

What cannot be printed, and what would turn the direction of a line, is taken out of names: a terminal obeys it.
"""

import textwrap
from collections.abc import Iterator
from dataclasses import replace

from skimo_timer.exchange.formats.fitting import GAP, fitted, width_of, widths
from skimo_timer.exchange.formats.sheet import Sheet
from skimo_timer.exchange.reports.table import Cell, Members, Ranked, Row, Table, for_people, shown

WIDTH = 100


def text(sheet: Sheet) -> str:
    """The whole report."""
    tables = sheet.tables
    untitled = [] if all(table.title for table in tables) else [sheet.title]
    blocks = ["\n".join([plain(sheet.race), plain(sheet.place), *untitled])]
    for table in tables:
        blocks += _table(_as_text(for_people(table)), sheet)
    return "\n\n".join(blocks) + "\n"


def table_text(table: Table) -> str:
    """A table by itself."""
    table = _as_text(for_people(table))
    return "\n\n".join("\n".join(_lines(piece)) for piece in fitted(table, WIDTH, WIDTH)) if table.rows else table.none


def _table(table: Table, sheet: Sheet) -> Iterator[str]:
    heading = " · ".join(part for part in (sheet.title if table.title else "", table.title, table.state) if part)
    if not table.rows:
        yield "\n".join(line for line in (heading if table.title else "", table.none) if line)
        return
    for piece in fitted(table, WIDTH, WIDTH):
        yield "\n".join([*([heading] if table.title else []), *_lines(piece)])
    if notes := [note for note in (table.summary, *table.notes) if note]:
        yield "\n".join(textwrap.fill(note, WIDTH) for note in notes)


def _lines(table: Table) -> Iterator[str]:
    wide = widths(table)
    right = [column.right for column in table.columns]

    def line(cells: list[str]) -> str:
        last = cells[-1] if not right[-1] else _aligned(cells[-1], wide[-1], right=True)  # nothing comes after it
        return (" " * GAP).join([*map(_aligned, cells[:-1], wide, right), last]).rstrip()

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


def _as_text(table: Table) -> Table:
    """The table with harmless text in every cell, ranks below each other."""
    rank_widths = [
        max((len(_rank(row[i])) for row in table.rows), default=0) if column.ranked else 0
        for i, column in enumerate(table.columns)
    ]

    def text_of(cell: Cell, wide: int) -> Cell:
        if isinstance(cell, Ranked):
            return f"{shown(cell.span)} {_rank(cell):>{wide}}" if cell.span else ""
        return plain(str(cell)) if isinstance(cell, str | Members) else cell

    def row(cells: Row) -> Row:
        return tuple(map(text_of, cells, rank_widths))

    sections = tuple(replace(section, rows=tuple(map(row, section.rows))) for section in table.sections)
    columns = tuple(replace(column, head=plain(column.head)) for column in table.columns)
    return replace(table, columns=columns, sections=sections, title=plain(table.title))


def _rank(cell: Cell) -> str:
    return f"({cell.rank})" if isinstance(cell, Ranked) and cell.rank is not None else ""


def plain(text: str) -> str:
    """The text on one line, without control characters and without marks that turn its direction."""
    line = "".join(" " if sign.isspace() else sign for sign in text)
    return "".join(sign for sign in line if sign.isprintable())
