"""A report as one page for a browser: no other files, light and dark, sorted and searched without a server.

What is looked for and how it is sorted can stand in the address: `results.html#find=huber&sort=changes`, `-` in front
of the column turns it round. So a page that was put on the web can be pointed into.

The template escapes everything that it is given. Text has the direction of its own letters, so that a name in Hebrew
or Arabic does not turn the columns beside it.
"""

from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from skimo_timer.exchange.formats.sheet import Sheet
from skimo_timer.exchange.reports.table import Cell, Clock, Ranked, Span, for_people, lines_of, shown


def templates_of(folder: Path) -> Environment:
    """The templates in a folder; a name that a template uses and nobody gives is an error, not a blank."""
    templates = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["shown"] = shown
    templates.filters["lines"] = lines_of
    templates.filters["by"] = _by
    return templates


def _by(cell: Cell) -> float | None:
    """The number by which a cell sorts in the browser, of times in microseconds; None for text."""
    span = cell.span if isinstance(cell, Ranked) else cell
    if isinstance(span, Span | Clock):
        return int(span.time)
    return span if isinstance(span, int | float) else None


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a page that is one of several: (file, title, whether it is this one), and when to load anew.

    `again` is in seconds; 0 is never.
    """

    links: tuple[tuple[str, str, bool], ...] = ()
    again: int = 0


ALONE = Around()


def page(sheet: Sheet, templates: Path, around: Around = ALONE) -> str:
    """The whole report as HTML."""
    tables = [for_people(table) for table in sheet.tables]
    return templates_of(templates).get_template("page.html").render(sheet=sheet, tables=tables, around=around) + "\n"
