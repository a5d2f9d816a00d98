"""Every record of the race, oldest first: what was read, what was decided, what was taken back.

The values are those of the facts, field by field: the log is what one looks into when a result is doubted, so nothing
is put more nicely than it stands in the file. Times of day and durations are told apart by the types of the fields.
"""

import datetime as dt
import re
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum

from skimo_timer.core.clock import Duration, Instant, format_instant
from skimo_timer.core.facts import Entered, Fact, Key, Record, SetUp
from skimo_timer.exchange.reports.scope import Json, Scope, seconds
from skimo_timer.exchange.reports.table import SENTENCE_ROOM, Column, Row, Table, table_of
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class LogRow:
    """One record. `counts` is false for what was taken back; a record that takes back always counts."""

    record: Record
    counts: bool

    def as_json(self) -> Json:
        """The record as the contract has it, with the fields of its fact beside its own."""
        record = self.record
        head = {
            "station": record.key.station,
            "n": record.key.n,
            "step": record.step,
            "at": record.at,
            "origin": record.origin.value,
            "kind": kind_of(type(record.fact)),
            "counts": self.counts,
        }
        return head | _plain_fields(record.fact)


@dataclass(frozen=True, slots=True)
class Log:
    """The report `log`."""

    rows: tuple[LogRow, ...]

    def as_json(self) -> Json:
        """The report as the contract has it."""
        return {"records": [row.as_json() for row in self.rows]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table with a line per record."""
        columns = [
            Column("record", words["column.record"], always=True),
            Column("at", words["column.written"], always=True),
            Column("origin", words["column.origin"], always=True),
            Column("kind", words["column.kind"], always=True),
            Column("counts", words["column.counts"], always=True),
            Column("what", words["column.what"], always=True, room=SENTENCE_ROOM),
        ]
        return (table_of(columns, [_cells(row, words) for row in self.rows], words["none.log"]),)


def log(scope: Scope) -> Log:
    """The report `log`."""
    ledger = scope.race.ledger
    return Log(tuple(LogRow(record, ledger.in_force(key)) for key, record in ledger.records.items()))


def kind_of(fact: type[Fact]) -> str:
    """The kind of facts of a class, as the race file names it: `passing-recorded`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", fact.__name__).lower()


def _cells(row: LogRow, words: Words) -> Row:
    record = row.record
    return (
        f"{record.key.station} {record.key.n}",
        f"{record.at[:10]} {record.at[11:19]}",
        words[f"origin.{record.origin}"],
        words[f"kind.{kind_of(type(record.fact))}"],
        words["counts.yes" if row.counts else "counts.no"],
        _told(record.fact),
    )


def _told(fact: Fact) -> str:
    """The fields that say something, `point T1I, time 09:08:00, bib 11`; of a set-up the name of the race."""
    if isinstance(fact, SetUp):
        return fact.setup.name
    told = fact.entry if isinstance(fact, Entered) else fact
    usual = {each.name: each.default for each in fields(told)}
    return ", ".join(
        f"{name} {_one_line(value)}"
        for name, value in _plain_fields(told).items()
        if value != "" and getattr(told, name) != usual[name]
    )


def _one_line(value: object) -> str:
    if isinstance(value, list):
        return " ".join(_one_line(each) for each in value)
    return str(value)


# -- values as JSON ----------------------------------------------------------------------------------------------------

Plain = Callable[[typing.Any], object]


_known: dict[type, dict[str, Plain]] = {}


def _plain_fields(value: object) -> Json:
    """The fields of a dataclass, each turned into JSON by its annotation."""
    kind: typing.Any = type(value)
    if kind not in _known:
        hints = typing.get_type_hints(kind)
        _known[kind] = {each.name: _plain(hints[each.name]) for each in fields(kind)}
    return {name: plain(getattr(value, name)) for name, plain in _known[kind].items()}


def _plain(hint: object) -> Plain:
    """What turns a value of this annotation into JSON."""
    kinds = [kind for kind in typing.get_args(hint) if kind is not type(None)] if _is_optional(hint) else [hint]
    if kinds == [Instant]:
        return lambda value: None if value is None else format_instant(value, None)
    if kinds == [Duration]:
        return seconds
    if typing.get_origin(kinds[0]) is tuple:
        return _plain_items(typing.get_args(kinds[0]))
    if typing.get_origin(kinds[0]) is dict:
        each = _plain(typing.get_args(kinds[0])[1])
        return lambda value: {str(key): each(item) for key, item in value.items()}
    return _plain_one


def _is_optional(hint: object) -> bool:
    return typing.get_origin(hint) in (typing.Union, types.UnionType)


def _plain_items(hints: tuple[object, ...]) -> Plain:
    """A tuple of one kind of items, or of one kind for each place."""
    if hints[-1] is Ellipsis:
        each = _plain(hints[0])
        return lambda value: None if value is None else [each(item) for item in value]
    kinds = [_plain(hint) for hint in hints]
    return lambda value: None if value is None else [kind(item) for kind, item in zip(kinds, value, strict=True)]


def _plain_one(value: object) -> object:
    if isinstance(value, Key):
        return list(value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    return _plain_fields(value) if is_dataclass(value) else value
