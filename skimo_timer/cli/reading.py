"""`report` and `check`: what comes out of a race file, also while another program writes to it."""

import argparse
import datetime as dt
import sys
from pathlib import Path

from skimo_timer import journal
from skimo_timer.cli.talk import (
    DAMAGED,
    DONE,
    STANDARD,
    NoQt,
    complain,
    count,
    fault,
    set_up,
    tell,
    there,
    without_qt,
)
from skimo_timer.core.clock import Instant
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import normal_bib
from skimo_timer.exchange import formats
from skimo_timer.exchange.output import write_bytes
from skimo_timer.exchange.reports import Scope, boards_of, make
from skimo_timer.exchange.words import ENGLISH
from skimo_timer.timekeeper import RaceClock


def report(asked: argparse.Namespace) -> int:
    """Prints a report of the race as it stands."""
    if asked.classification and asked.report == "log":
        raise fault("--classification", asked.classification, "no classification, because a log is of the whole race")
    records = journal.read_records(there(asked.race))
    race = Race.of(records)
    set_up(race, asked.race)
    now = RaceClock(race.setup.date, by=race.first_start).now()
    made = make(asked.report, _scope(race, now, asked), ENGLISH)
    moment = f"{dt.datetime.now().astimezone():%Y-%m-%d %H:%M}"
    printed = formats.printed_at(ENGLISH, moment, journal.mark_of(records))
    sheet = formats.sheet(asked.report, made, race.setup, ENGLISH, printed)
    if asked.format in ("xlsx", "pdf") and asked.out == STANDARD and sys.stdout.isatty():
        raise fault("-o", None, f"a file, because {asked.format} is no text for a terminal")
    write_bytes(_rendered(sheet, asked), asked.out, forbidden=asked.race)
    return DONE


def _scope(race: Race, now: Instant, asked: argparse.Namespace) -> Scope:
    """What the report is about. Raises InputError for a bib that nobody wears, or a report that is not of bibs."""
    bibs = frozenset(normal_bib(bib) for bib in asked.bib)
    if bibs and asked.report != "transition-cards":
        raise fault("--bib", ", ".join(asked.bib), "no bib, because only transition-cards are of single athletes")
    for bib in sorted(bibs - race.progress.keys()):
        raise fault("--bib", bib, "a bib that is entered")
    return Scope(race, boards_of(race), now, asked.classification, bibs=bibs)


def _rendered(sheet: formats.Sheet, asked: argparse.Namespace) -> bytes:
    match asked.format:
        case "json":
            return formats.json_text(sheet.report.as_json()).encode()
        case "csv":
            # The mark is for a spreadsheet that opens a file; a program at the other end of a pipe does not want it.
            mark = "" if asked.out == STANDARD else formats.BYTE_ORDER_MARK
            return (mark + formats.csv_text(sheet)).encode()
        case "html":
            return formats.page(sheet, _templates()).encode()
        case "xlsx":
            return formats.workbook(sheet)
        case "pdf":
            return _pdf(sheet)
    return formats.text(sheet).encode()


def _pdf(sheet: formats.Sheet) -> bytes:
    from skimo_timer.exchange.formats.paper import printout
    from skimo_timer.settings import load

    try:
        from skimo_timer.ui.printing import pdf
    except ImportError as error:
        raise NoQt(without_qt(error)) from error
    return pdf(printout(sheet, _templates()), load().paper)


def _templates() -> Path:
    from skimo_timer.settings import resource

    return resource("templates")


def check(asked: argparse.Namespace) -> int:
    """Reads the whole file and says whether it is sound."""
    found = journal.check(there(asked.race))
    if not found.sound:
        return complain("\n".join(found.faults), DAMAGED)
    tell(f"{asked.race}: {count(found.records, 'record', 'records')}, sound")
    return DONE
