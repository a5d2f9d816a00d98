"""A report with all that stands around its tables: which race, where and when, on what day of what weather."""

from dataclasses import dataclass

from skimo_timer.core.setup import RaceSetup
from skimo_timer.exchange.reports import Report
from skimo_timer.exchange.reports.table import Table
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every format shows: a report, and what stands around it.

    `details` are (label, text), such as the climb and the jury. `place` is venue
    and date, `printed` the moment of printing in words or empty.
    """

    race: str
    place: str
    title: str
    report: Report
    details: tuple[tuple[str, str], ...]
    words: Words
    printed: str = ""

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the report."""
        return self.report.tables(self.words)


def sheet(name: str, report: Report, setup: RaceSetup, words: Words, printed: str = "") -> Sheet:
    """The sheet of a report; `name` is that of the report, as in the contract."""
    place = " · ".join(part for part in (setup.venue, setup.date.isoformat(), words[f"format.{setup.format}"]) if part)
    details = tuple((words.get(f"sheet.{key}", key.capitalize()), text) for key, text in setup.sheet.items() if text)
    return Sheet(setup.name, place, words[f"report.{name}"], report, details, words, printed)
