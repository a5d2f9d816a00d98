"""How a report looks: text, JSON, CSV, HTML, XLSX and paper, each a function from a `Sheet`.

Importing this loads no library for pages or workbooks: a report in text has to be there at once.
"""

import json
from pathlib import Path

from skimo_timer.exchange.formats.csv_out import BYTE_ORDER_MARK, csv_tables, csv_text
from skimo_timer.exchange.formats.sheet import Sheet, printed_at, sheet
from skimo_timer.exchange.formats.text import table_text, text
from skimo_timer.exchange.reports.scope import Json

__all__ = [
    "BYTE_ORDER_MARK",
    "Sheet",
    "csv_tables",
    "csv_text",
    "json_text",
    "page",
    "printed_at",
    "sheet",
    "table_text",
    "text",
    "workbook",
]


def json_text(content: Json) -> str:
    """The contract's JSON, indented so that one can also read it."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def page(sheet: Sheet, templates: Path) -> str:
    """The report as one page for a browser. `templates` is the folder of the templates that come with the program."""
    from skimo_timer.exchange.formats.html import page

    return page(sheet, templates)


def workbook(sheet: Sheet) -> bytes:
    """The report as a workbook, XLSX."""
    from skimo_timer.exchange.formats.xlsx import workbook

    return workbook(sheet)
