"""Reads a race file without being in the way of whoever writes it.

The file is copied into memory in one short transaction, and everything else is done with the copy: the open transaction
of a reader would make the writer's commit wait. The file is opened as a writer opens it, because only so can sqlite
take back what a killed writer left half done.
"""

import datetime as dt
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from skimo_timer.core.facts import Key, PassingAmended, Pinned, Record, Reverted
from skimo_timer.journal.errors import Damaged, JournalError, plain_words
from skimo_timer.journal.format import (
    SCHEMA,
    Row,
    begin,
    connect,
    damage,
    decode,
    encode,
    identify,
    race_id,
    rows,
    verify,
)


@dataclass(frozen=True, slots=True)
class Soundness:
    """What `check` found: how many records there are, and what is wrong, in words."""

    records: int
    faults: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def read_records(path: Path, after: int = 0) -> list[Record]:
    """Every record after the first `after`, in order of arrival. Raises FileNotFoundError, Damaged or NewerFormat."""
    path.stat()
    with plain_words(path.name, Damaged), copied(path) as db:
        verify(db, path.name)
        stored = rows(db)
    return [decode(row, path.name) for row in stored[after:]]


def mark_of(records: Iterable[Record]) -> str:
    """Eight letters and digits that tell what a printed sheet was made of: the same records always have the same."""
    digest = sha256()
    for record in records:
        digest.update("\x1f".join(map(str, encode(record))).encode())
    return digest.hexdigest()[:8]


def check(path: Path) -> Soundness:
    """Reads the whole file and says whether it is sound. Raises FileNotFoundError and nothing else."""
    path.stat()
    stored: list[Row] = []
    faults: list[str] = []
    try:
        with plain_words(path.name, Damaged), copied(path) as db:
            faults += [f"{path.name} is damaged: {line}" for line in damage(db)]
            stored = rows(db)
            if not faults:  # otherwise fields may be missing
                faults += _faults_of_tables(db, path.name)
                faults += _faults_of_records(stored, path.name)
                race_id(db, path.name)
    except JournalError as error:
        faults.append(str(error))
    return Soundness(len(stored), tuple(faults))


@contextmanager
def copied(path: Path) -> Iterator[sqlite3.Connection]:
    """A race as it is now, in memory. Raises Damaged, NewerFormat and the errors of sqlite."""
    with closing(sqlite3.connect(":memory:")) as copy:
        with closing(connect(path)) as db:
            begin(db, "DEFERRED")
            identify(db, path.name)
            db.backup(copy)
        yield copy


def _faults_of_tables(db: sqlite3.Connection, name: str) -> Iterator[str]:
    if {sql for (sql,) in db.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")} != set(SCHEMA):
        yield f"{name} is damaged: its tables and triggers are not those of a race"


def _faults_of_records(stored: list[Row], name: str) -> Iterator[str]:
    steps: dict[Key, int] = {}
    for row in stored:
        station, n, step, at, *_ = row
        before = steps.get(Key(station, n - 1))
        if before is None and n != 1:
            yield f"{name}: record {station} {n}: the one before it is missing"
        elif step not in (n, before):
            yield f"{name}: record {station} {n}: its step {step} is not its own number, nor that of the one before"
        if not _is_utc(at):
            yield f"{name}: record {station} {n}: {at!r} is not a moment in UTC"
        if fault := _fault_of_fact(row, steps, name):
            yield fault
        steps[Key(station, n)] = step


def _is_utc(text: str) -> bool:
    try:
        return dt.datetime.fromisoformat(text).utcoffset() == dt.timedelta(0)
    except ValueError:
        return False


def _fault_of_fact(row: Row, earlier: dict[Key, int], name: str) -> str:
    try:
        fact = decode(row, name).fact
    except JournalError as error:
        return str(error)
    if isinstance(fact, PassingAmended | Pinned | Reverted) and fact.target not in earlier:
        station, n = fact.target
        return f"{name}: record {row[0]} {row[1]} points at {station} {n}, which is not an earlier record"
    return ""
