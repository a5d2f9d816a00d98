"""A report for print: HTML of the plain kind that Qt lays out on pages, and what stands at the foot of each page.

Lists are parts of their own, because each begins on a new page and its foot names it. What the template may use is what
Qt's rich text knows: tables, cells with a background, a few sizes of type. Everything else is drawn by the printing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from skimo_timer.exchange.formats.fitting import fitted, width_of
from skimo_timer.exchange.formats.html import templates_of
from skimo_timer.exchange.formats.sheet import Sheet
from skimo_timer.exchange.reports.table import Ranked, Table, for_people, lines_of, shown
from skimo_timer.exchange.words import Words

WIDTH = 132
"""Characters that a line across a page can have; wider tables go on below themselves."""
SPARE_WIDTH = 92
"""Characters that a line upright can have: lap times are shown where type need not be small for them."""

CONTENTS = "\N{OBJECT REPLACEMENT CHARACTER}contents"
"""Stands where the printing writes on which page each list begins: only it knows."""

_SHORT = 12
"""Characters that are never broken over two lines."""


@dataclass(frozen=True, slots=True)
class Widest:
    """The longest word of a column's head and its longest cell, or as much of that as there is room for.

    A name that is longer than most may go over two lines, and does not make the whole list small. `elastic` is a column
    that may take the space that is left.
    """

    head: str
    cell: str
    elastic: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One list: its HTML, what stands on the left at the foot of its pages, the columns of each table, its title."""

    html: str
    foot: str
    columns: tuple[tuple[Widest, ...], ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Printout:
    """A report ready for paper. `printed` is the moment of printing in words, for the foot of each page.

    Of several parts the first holds the sign `CONTENTS` where a line says on which page each begins. `large` is set in
    type that can be read out from a stage.
    """

    title: str
    parts: tuple[Part, ...]
    words: Words
    printed: str
    large: bool = False


def printout(sheet: Sheet, templates: Path) -> Printout:
    """The whole report. `templates` is the folder of the templates that come with the program."""
    template = templates_of(templates).get_template("print.html")
    tables = [for_people(table) for table in sheet.tables]
    parts: list[Part] = []
    for table in tables:
        pieces = fitted(table, WIDTH, SPARE_WIDTH) if table.rows else []
        contents = CONTENTS if len(tables) > 1 and not parts else ""
        html = template.render(sheet=sheet, table=table, pieces=pieces, contents=contents)
        parts.append(Part(html, _foot(sheet, table), tuple(map(_columns, pieces)), table.title))
    large = any(table.large for table in tables)
    return Printout(f"{sheet.race}: {sheet.title}", tuple(parts), sheet.words, sheet.printed, large)


def _foot(sheet: Sheet, table: Table) -> str:
    return " · ".join(part for part in (sheet.race, sheet.title, table.title, table.state) if part)


def _columns(piece: Table) -> tuple[Widest, ...]:
    """The columns as the template makes them: a ranked one is two, the rank behind the time."""
    columns: list[Widest] = []
    for index, column in enumerate(piece.columns):
        cells = [row[index] for row in piece.rows]
        if column.ranked:
            ranked = [cell for cell in cells if isinstance(cell, Ranked)]
            rank = _longest([f"({cell.rank})" for cell in ranked if cell.rank is not None])
            above = column.head[: len(column.head) - len(rank)]  # the head stands over both
            columns.append(Widest("", _longest([above, *(shown(cell.span) for cell in ranked)])))
            columns.append(Widest("", rank))
        else:
            lines = [line for cell in cells for line in lines_of(cell)]
            cell = _longest([line[: column.room or None] for line in lines])
            elastic = bool(column.room) and width_of(cell) > _SHORT
            columns.append(Widest(_longest(column.head.split()), cell, elastic))
    return tuple(columns)


def _longest(texts: Sequence[str]) -> str:
    return max(texts, key=width_of, default="")
