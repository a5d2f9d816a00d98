"""Entries, passings and rulings as the tables that the program reads: for another computer, or for next week's race.

Passings are written as they stand: bib, point and time as corrected, an impulse and its typed bib as one. What is read
back from these tables with the same set-up is the same race.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from skimo_timer.core.facts import Ruling, RulingKind, StartGiven
from skimo_timer.core.passings import Passing
from skimo_timer.core.startlist import Entry, bib_key
from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import Column, Row, Table, clock_of, table_of
from skimo_timer.exchange.words import Words

ENTRIES = ("bib", "name", "sex", "born", "nation", "club", "category", "course", "start", "slot")
PASSINGS = ("bib", "point", "time", "note")
RULINGS = ("bib", "ruling", "value", "count", "stage", "note")


@dataclass(frozen=True, slots=True)
class TableOut:
    """A table with the columns that the program reads, in their order, and then those of others."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def as_json(self) -> Json:
        """The rows as objects; nothing is null where there is nothing."""
        return {"rows": [dict(zip(self.columns, map(_plain, row), strict=True)) for row in self.rows]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table whose heads are the names of the contract, in every language."""
        columns = [Column(name, name, always=True) for name in self.columns]
        return (replace(table_of(columns, self.rows, words[f"none.{self.name}"]), bare=True),)


def entries_table(scope: Scope) -> TableOut:
    """The entries, members of teams among them, with the columns that came with them."""
    entries = sorted(scope.race.entries.values(), key=lambda entry: bib_key(entry.bib))
    others = tuple(dict.fromkeys(name for entry in entries for name, _ in entry.extra))
    return TableOut("entries", (*ENTRIES, *others), tuple(_entry(entry, others) for entry in entries))


def passings_table(scope: Scope) -> TableOut:
    """Every passing as it stands, in order of time; those that were seen without a time come first."""
    counted = [one for one in scope.race.passings.values() if not one.absorbed]
    counted.sort(key=lambda one: (one.time if one.time is not None else -1, one.order))
    return TableOut("passings", PASSINGS, tuple(map(_passing, counted)))


def rulings_table(scope: Scope) -> TableOut:
    """The rulings and given starts that stand, in the order in which they were given."""
    race = scope.race
    stand = [record.fact for key, record in race.ledger.records.items() if race.ledger.in_force(key)]
    rows = [_ruling(fact) for fact in stand if isinstance(fact, Ruling)]
    starts = [_start(fact) for fact in stand if isinstance(fact, StartGiven) and fact.time is not None]
    return TableOut("rulings", RULINGS, (*starts, *rows))


def _entry(entry: Entry, others: Sequence[str]) -> Row:
    extra = dict(entry.extra)
    known: Row = (entry.bib, entry.name, entry.sex, entry.born, entry.nation, entry.club, entry.category, entry.course)
    return (*known, entry.start, clock_of(entry.slot), *(extra.get(name, "") for name in others))


def _passing(one: Passing) -> Row:
    return (one.bib, one.point, clock_of(one.time), one.recorded.note)


def _ruling(ruling: Ruling) -> Row:
    count = ruling.count if ruling.ruling is RulingKind.PENALTY else None
    return (ruling.bib, ruling.ruling.value, ruling.value, count, ruling.stage, ruling.note)


def _start(fact: StartGiven) -> Row:
    return ("", "start-time", f"{fact.group} {clock_of(fact.time)}", None, "", "")


def _plain(cell: object) -> object:
    return "" if cell is None else cell if isinstance(cell, int) else str(cell)
