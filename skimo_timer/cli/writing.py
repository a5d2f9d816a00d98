"""`new` and `add`: what goes into a race file."""

import argparse

from skimo_timer.cli.talk import DONE, STANDARD, count, fault, set_up, tell, there
from skimo_timer.core.facts import Fact, PassingRecorded
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.effects import effect_words
from skimo_timer.exchange.entries import read_entries
from skimo_timer.exchange.faults import Fault, InputError
from skimo_timer.exchange.passings import read_passings
from skimo_timer.exchange.rulings import read_rulings
from skimo_timer.exchange.setup import read_setup
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create


def new(asked: argparse.Namespace) -> int:
    """Makes a race file from a set-up and perhaps a start list; no half file is left where that fails."""
    _one_standard_input(asked.setup, asked.entries)
    if asked.race.exists() or asked.race.is_symlink():
        raise fault(asked.race, None, "a file that is not there yet; a race is never overwritten")
    if not asked.race.absolute().parent.is_dir():
        raise fault(asked.race.parent, None, "a folder of that name")
    setup = read_setup(asked.setup)
    entries = read_entries(asked.entries, setup, {}) if asked.entries else []
    journal = Journal.create(asked.race)
    try:
        create(journal, setup, entries)
    except BaseException:
        journal.close()
        asked.race.unlink()
        raise
    journal.close()
    tell(f"{asked.race}: {setup.name}, {count(len(entries), 'entry', 'entries')}")
    return DONE


def add(asked: argparse.Namespace) -> int:
    """Adds tables to a race as one step of undo: all that is new in them, or nothing."""
    _one_standard_input(asked.entries, asked.passings, asked.rulings)
    if not (asked.entries or asked.passings or asked.rulings):
        raise fault("add", None, "one of --entries, --passings and --rulings")
    with Journal.open(there(asked.race)) as journal:
        keeper = Timekeeper(journal)
        set_up(keeper.race, asked.race)
        entries, passings, rulings = _read_tables(asked, keeper)
        added = keeper.add(entries, passings, rulings)
    parts = (
        count(added.entries, "entry", "entries"),
        count(added.passings, "passing", "passings") + _already(added.skipped),
        count(added.rulings, "ruling", "rulings") + _already(added.skipped_rulings),
    )
    told = "" if added.effect is None else f"; {effect_words(added.effect)}"
    tell(f"added {', '.join(parts)}{told}")
    return DONE


def _read_tables(
    asked: argparse.Namespace, keeper: Timekeeper
) -> tuple[list[Entry], list[PassingRecorded], list[Fact]]:
    """Everything in the three tables. Raises InputError with the faults of all of them together.

    Who is entered is not known if the entries are wrong, so the rulings about them wait until those are right.
    """
    setup, known, faults = keeper.race.setup, keeper.race.entries, list[Fault]()
    entries, passings, rulings = list[Entry](), list[PassingRecorded](), list[Fact]()
    try:
        entries = read_entries(asked.entries, setup, known) if asked.entries else []
        bibs = {*known, *(entry.bib for entry in entries)}
        rulings = read_rulings(asked.rulings, setup, bibs) if asked.rulings else []
    except InputError as error:
        faults += error.faults
    try:
        passings = read_passings(asked.passings, setup) if asked.passings else []
    except InputError as error:
        faults += error.faults
    if faults:
        raise InputError(faults)
    return entries, passings, rulings


def _already(number: int) -> str:
    return f" ({number} already there)" if number else ""


def _one_standard_input(*files: str | None) -> None:
    if files.count(STANDARD) > 1:
        raise fault("command line", STANDARD, "standard input for one of the files only")
