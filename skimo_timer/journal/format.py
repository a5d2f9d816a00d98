"""The format of a race file: its tables, and what a record looks like in them.

KINDS names the kinds of facts. A kind may be added; what one means never changes, and a field may only be added with a
default that says what older records meant. A kind that is not known is refused and never skipped: results without it
would be wrong. The body is JSON and holds every field, also those equal to their defaults: a default belongs to the
program, which changes, the fact to the file, which must not.
"""

import sqlite3
import time
from pathlib import Path
from typing import Literal
from uuid import UUID, uuid4

import msgspec

from skimo_timer.core.facts import (
    Entered,
    Fact,
    GateReported,
    Key,
    ListPosted,
    OffsetSet,
    Origin,
    Paired,
    PassingAmended,
    PassingRecorded,
    Pinned,
    ProtestDecided,
    ProtestMade,
    Published,
    Record,
    Replaced,
    Reverted,
    Ruling,
    SetUp,
    StartGiven,
)
from skimo_timer.journal.errors import Damaged, NewerFormat

APPLICATION_ID = int.from_bytes(b"SkiT")
"""Tells a race from other sqlite files; `file` and the like show it."""
FORMAT = 1
"""sqlite's `user_version`. Files from 1 to this one are read, newer ones are refused."""
BUSY_SECONDS = 5.0
"""How long a commit waits for a reader, and the other way round."""

KINDS: dict[str, type[Fact]] = {
    "set-up": SetUp,
    "entered": Entered,
    "passing-recorded": PassingRecorded,
    "passing-amended": PassingAmended,
    "pinned": Pinned,
    "paired": Paired,
    "replaced": Replaced,
    "start-given": StartGiven,
    "offset-set": OffsetSet,
    "ruling": Ruling,
    "gate-reported": GateReported,
    "published": Published,
    "protest-made": ProtestMade,
    "protest-decided": ProtestDecided,
    "list-posted": ListPosted,
    "reverted": Reverted,
}

_KIND_OF = {fact: kind for kind, fact in KINDS.items()}
_DECODE = {kind: msgspec.json.Decoder(fact).decode for kind, fact in KINDS.items()}
_ENCODE = msgspec.json.Encoder().encode
_ORIGINS = {origin.value: origin for origin in Origin}

Row = tuple[str, int, int, str, str, str, str]
"""(station, n, step, at, origin, kind, body)"""

INSERT = "INSERT INTO record (station, n, step, at, origin, kind, body) VALUES (?, ?, ?, ?, ?, ?, ?)"
_SELECT = "SELECT station, n, step, at, origin, kind, body FROM record ORDER BY rowid"

_PRESENT = {
    "race": "SELECT 1 FROM race",
    "record": "SELECT 1 FROM record WHERE rowid = NEW.rowid OR (station = NEW.station AND n = NEW.n)",
}
_RECORD_TABLE = """CREATE TABLE record (
    station TEXT NOT NULL,
    n INTEGER NOT NULL,
    step INTEGER NOT NULL,
    at TEXT NOT NULL,
    origin TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (station, n)
) STRICT"""
SCHEMA = (
    "CREATE TABLE race (id TEXT NOT NULL) STRICT",
    _RECORD_TABLE,
    *(
        f"CREATE TRIGGER {table}_{change.lower()} BEFORE {change} ON {table} {condition}"
        "BEGIN SELECT RAISE(ABORT, 'a race is append-only'); END"
        for table, present in _PRESENT.items()
        for change, condition in (("UPDATE", ""), ("DELETE", ""), ("INSERT", f"WHEN EXISTS ({present}) "))
    ),
)
"""OR REPLACE would delete a record past the trigger against DELETE: inserting what is there fails before it does."""


def connect(path: Path) -> sqlite3.Connection:
    """Opens a file, whatever it holds. sqlite makes it if it is not there: look first. Raises errors of sqlite."""
    db = sqlite3.connect(path, timeout=0, isolation_level=None)
    db.execute("PRAGMA fullfsync = ON")  # macOS: through the cache of the disk too
    return db


def begin(db: sqlite3.Connection, mode: Literal["DEFERRED", "IMMEDIATE"]) -> None:
    """Begins to read (DEFERRED) or to write. Raises an error of sqlite, also if the file stays locked.

    Asks a thousand times a second. sqlite's own way asks ten times a second in the end, and a program that writes
    without pause leaves so short gaps that a reader would wait for seconds (measured: 1.3 s on average, 5 at times).
    """
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            db.execute(f"BEGIN {mode}")
            db.execute("PRAGMA user_version").fetchone()  # locks also where the transaction is deferred
            return
        except sqlite3.OperationalError as error:
            db.rollback()
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
        time.sleep(0.001)


def lay_out(db: sqlite3.Connection) -> None:
    """Makes an empty database a new race without records."""
    for statement in SCHEMA:
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {FORMAT}")
    db.execute("INSERT INTO race (id) VALUES (?)", (str(uuid4()),))


def identify(db: sqlite3.Connection, name: str) -> None:
    """Raises Damaged or NewerFormat unless this is a race of a format that can be read here."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or version < 1:
        raise Damaged(f"{name} is not a race of Skimo Timer")
    if version > FORMAT:
        raise NewerFormat(
            f"{name} was written by a newer Skimo Timer (format {version}, this one reads up to {FORMAT}): update it"
        )


def damage(db: sqlite3.Connection) -> list[str]:
    """What is wrong with the structure of the file, in sqlite's words; empty if nothing is. 40 ms for 60,000 records.

    Every opening asks: sqlite alone hands out the records of a file that was cut off, with fields missing.
    """
    return [line for (line,) in db.execute("PRAGMA integrity_check(10)") if line != "ok"]


def verify(db: sqlite3.Connection, name: str) -> None:
    """Raises Damaged unless the structure is sound."""
    if found := damage(db):
        raise Damaged(f"{name} is damaged: {found[0]}")


def race_id(db: sqlite3.Connection, name: str) -> UUID:
    """The id of the race. Raises Damaged if there is not exactly one."""
    found = [text for (text,) in db.execute("SELECT id FROM race")]
    try:
        (text,) = found
        return UUID(text)
    except ValueError:
        raise Damaged(f"{name} has no proper race id: {', '.join(found) or 'none'}") from None


def rows(db: sqlite3.Connection) -> list[Row]:
    """Every record as it is stored, in order of arrival."""
    return db.execute(_SELECT).fetchall()


def encode(record: Record) -> Row:
    """The row of a record."""
    kind, body = _KIND_OF[type(record.fact)], _ENCODE(record.fact).decode()
    return (*record.key, record.step, record.at, record.origin.value, kind, body)


def decode(row: Row, name: str) -> Record:
    """The record of a row. Raises Damaged, or NewerFormat where the kind or the origin is not known."""
    station, n, step, at, origin, kind, body = row
    try:
        return Record(Key(station, n), step, at, _ORIGINS[origin], _DECODE[kind](body))
    except KeyError as error:
        raise NewerFormat(
            f"{name}: record {station} {n} is of the kind {error}, which this Skimo Timer does not know: update it"
        ) from None
    except msgspec.DecodeError as error:
        raise Damaged(f"{name}: record {station} {n} ({kind}) is damaged, or of a newer Skimo Timer: {error}") from None
