"""Makes a report from a race file in any form: a process of its own does it, so nothing here knows of a window.

Read from the file and not from the live race, because only a process of its own disturbs nobody: a thread holds up
all others while a long table is laid out (measured at 2,000 athletes: three and a half seconds), and with them the
clock of whoever types bibs. Faults of the world come back as words, since not every exception survives the way.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from skimo_timer.core.clock import Instant
from skimo_timer.core.race import Race
from skimo_timer.exchange import formats
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.formats.paper import Printout, printout
from skimo_timer.exchange.reports import Report, Scope, boards_of, make
from skimo_timer.exchange.words import Words
from skimo_timer.journal import JournalError, mark_of, read_records
from skimo_timer.settings import resource
from skimo_timer.ui.printing import Paper, pdf

CLIPBOARD, PAGES = "clipboard", "pages"

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')  # in the names of files, on some system or other


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which report of which race, of one classification or (empty) of all, in which form.

    `form` is one of `FORMS`, `CLIPBOARD` or `PAGES`. `now` is race time; `moment` is the same in words for the foot of
    the sheet. `stage` is the one whose start lists are wanted; empty for those of the race. `bibs`
    are those whose transition cards are wanted.
    """

    race: Path
    report: str
    classification: str
    form: str
    words: Words
    now: Instant | None = None
    moment: str = ""
    paper: Paper = "A4"
    stage: str = ""
    bibs: frozenset[str] = frozenset()


class Copied(NamedTuple):
    """A report for the clipboard: as text, and as a page whose tables a spreadsheet takes."""

    text: str
    html: str


@dataclass(frozen=True, slots=True)
class _Made:
    """A report that can take any form."""

    report: Report
    sheet: formats.Sheet
    paper: Paper

    def pages(self) -> Printout:
        return printout(self.sheet, resource("templates"))

    def page(self) -> str:
        return formats.page(self.sheet, resource("templates"))


FORMS: Mapping[str, Callable[[_Made], bytes]] = {
    "pdf": lambda made: pdf(made.pages(), made.paper),
    "html": lambda made: made.page().encode(),
    "xlsx": lambda made: formats.workbook(made.sheet),
    "csv": lambda made: (formats.BYTE_ORDER_MARK + formats.csv_text(made.sheet)).encode(),
    "json": lambda made: formats.json_text(made.report.as_json()).encode(),
}
"""The forms of a file, by their suffix."""

Product = bytes | Copied | Printout


def attempt(wanted: Wanted) -> tuple[Product | None, str]:
    """What was wanted and no words, or None and what is wrong with the world."""
    try:
        return produce(wanted), ""
    except (InputError, JournalError, OSError) as error:
        return None, str(error)


def produce(wanted: Wanted) -> Product:
    """Makes what was wanted. Raises what reading the file raises, and InputError for an unknown classification."""
    made = _made(wanted)
    if wanted.form == PAGES:
        return made.pages()
    if wanted.form == CLIPBOARD:
        return Copied(formats.text(made.sheet), made.page())
    return FORMS[wanted.form](made)


def _made(wanted: Wanted) -> _Made:
    records = read_records(wanted.race)
    race = Race.of(records)
    scope = Scope(race, boards_of(race), wanted.now, wanted.classification, wanted.stage, wanted.bibs)
    report = make(wanted.report, scope, wanted.words)
    printed = formats.printed_at(wanted.words, wanted.moment, mark_of(records)) if wanted.moment else ""
    return _Made(report, formats.sheet(wanted.report, report, race.setup, wanted.words, printed), wanted.paper)


def file_name(race: str, title: str, classification: str, form: str) -> str:
    """A name for the file that every system takes."""
    words = _FORBIDDEN.sub(" ", f"{race} {title} {classification}").split()
    return f"{' '.join(words).rstrip('. ')}.{form}"
