"""Penalties and decisions: every ruling that stands, in the order in which it was given, with what it cost.

What was undone is in the log and not here. A penalty that the jury withdrew stays with its withdrawal below it: both
were decisions.
"""

from dataclasses import dataclass

from skimo_timer.core.clock import Duration
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.penalties import PRESET, effect
from skimo_timer.exchange.reports.scope import Json, Scope, seconds
from skimo_timer.exchange.reports.table import (
    NAME_ROOM,
    SENTENCE_ROOM,
    Column,
    Row,
    Span,
    Table,
    clock_of,
    table_of,
)
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class Decision:
    """One ruling; `cost` is what a penalty adds, None where it adds no time."""

    number: int
    ruling: Ruling
    cost: Duration | None

    def as_json(self) -> Json:
        """The ruling with what it cost."""
        ruling = self.ruling
        return {
            "number": self.number,
            "when": None if ruling.when is None else str(clock_of(ruling.when)),
            "bib": ruling.bib,
            "ruling": ruling.ruling.value,
            "value": ruling.value,
            "count": ruling.count,
            "stage": ruling.stage,
            "note": ruling.note,
            "cost": seconds(self.cost),
        }


@dataclass(frozen=True, slots=True)
class Decisions:
    """The report `decisions`."""

    rows: tuple[Decision, ...]
    scope: Scope

    def as_json(self) -> Json:
        """The rulings, oldest first."""
        return {"rows": [row.as_json() for row in self.rows]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One list."""
        columns = [
            Column("number", words["column.number"], right=True, always=True),
            Column("when", words["column.time"], right=True),
            Column("bib", words["column.bib"], right=True, always=True),
            Column("name", words["column.name"], room=NAME_ROOM, always=True),
            Column("ruling", words["column.decision"], always=True),
            Column("value", words["column.code"]),
            Column("about", words["column.about"], room=SENTENCE_ROOM),
            Column("cost", words["column.penalty"], right=True),
            Column("stage", words["column.stage"]),
            Column("note", words["column.note"], room=NAME_ROOM),
        ]
        return (table_of(columns, [_cells(row, self.scope, words) for row in self.rows], words["none.decisions"]),)


def decisions(scope: Scope) -> Decisions:
    """The report `decisions`, of everybody or of those of one classification."""
    race = scope.race
    asked = {progress.bib for progress in scope.people} if scope.only else None
    found = [
        record.fact
        for key, record in race.ledger.records.items()
        if isinstance(record.fact, Ruling) and race.ledger.in_force(key)
    ]
    own = [one for one in found if asked is None or race.athlete(one.bib) in asked]
    return Decisions(tuple(Decision(n, one, _cost(scope, one)) for n, one in enumerate(own, 1)), scope)


def _cost(scope: Scope, ruling: Ruling) -> Duration | None:
    if ruling.ruling is not RulingKind.PENALTY:
        return None
    progress = scope.race.progress.get(scope.race.athlete(ruling.bib))
    try:
        found = effect(ruling.value, ruling.count, scope.race.setup, progress.course if progress else None)
    except ValueError:
        return None  # a later set-up does not know the code any more
    return None if found.disqualifies else found.time


def _cells(row: Decision, scope: Scope, words: Words) -> Row:
    ruling = row.ruling
    value = ruling.value if ruling.count == 1 else f"{ruling.value} ×{ruling.count}"
    cost = None if row.cost is None else Span(row.cost, scope.race.setup.precision, signed=True)
    name = scope.own_name(ruling.bib) or scope.own_name(scope.race.athlete(ruling.bib))
    offence = PRESET[ruling.value][0].offence if ruling.value in PRESET else ""
    word = words[f"ruling.{ruling.ruling}"]
    when = clock_of(ruling.when)
    return (row.number, when, ruling.bib, name, word, value, offence, cost, ruling.stage, ruling.note)
