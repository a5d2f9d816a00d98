"""The one writer of a race file."""

import datetime as dt
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from skimo_timer.core.facts import Fact, Key, Origin, Record
from skimo_timer.journal.errors import Damaged, JournalError, NotWritten, plain_words
from skimo_timer.journal.format import (
    BUSY_SECONDS,
    INSERT,
    begin,
    connect,
    decode,
    encode,
    identify,
    lay_out,
    race_id,
    rows,
    verify,
)
from skimo_timer.journal.lock import Lock


class Journal:
    """A race, open for writing; used by one thread. Made by `create`, `open` and `in_memory`.

    After a failed write the next call opens the file anew: a stick that was pulled and put back, or a file that was
    moved away and back, is another one to the system. It has to be the same race with the same last record.
    """

    def __init__(self, db: sqlite3.Connection, station: str, lock: Lock | None = None) -> None:
        self._db = db
        self._station = station
        self._lock = lock
        self._name = lock.race.name if lock else "the race in memory"
        self._failed = False
        self.race_id = race_id(db, self._name)
        self._next = self._last() + 1

    @classmethod
    def create(cls, path: Path, station: str = "A") -> Self:
        """Makes a new race. Raises FileExistsError, NotWritten, or Busy."""
        if path.exists():
            raise FileExistsError(f"{path.name} is there already; a race is never overwritten")
        with plain_words(path.name, NotWritten), ExitStack() as undo:
            path.open("xb").close()
            undo.callback(path.unlink)
            return cls._begin(path, station, undo, new=True)

    @classmethod
    def open(cls, path: Path, station: str = "A") -> Self:
        """Takes the lock. Raises FileNotFoundError, Busy, Damaged, NewerFormat, or NotWritten (write-protected)."""
        path.stat()
        with plain_words(path.name, NotWritten), ExitStack() as undo:
            return cls._begin(path, station, undo, new=False)

    @classmethod
    def _begin(cls, path: Path, station: str, undo: ExitStack, *, new: bool) -> Self:
        lock = Lock(path.absolute())
        undo.callback(lock.release)
        db = _connect(lock, new=new)
        undo.callback(db.close)
        journal = cls(db, station, lock)
        undo.pop_all()
        return journal

    @classmethod
    def in_memory(cls, station: str = "A") -> Self:
        """A race that is gone when it is closed."""
        db = sqlite3.connect(":memory:", isolation_level=None)
        lay_out(db)
        return cls(db, station)

    def append(self, facts: Sequence[Fact], origin: Origin) -> tuple[Record, ...]:
        """Writes the facts as one step: all or nothing, and on the disk before it returns.

        Raises NotWritten, whatever the cause; the same call can then be tried again.
        """
        at = dt.datetime.now(dt.UTC).isoformat(timespec="microseconds")
        step = self._next
        records = tuple(Record(Key(self._station, n), step, at, origin, fact) for n, fact in enumerate(facts, step))
        stored = [encode(record) for record in records]
        try:
            with plain_words(self._name, NotWritten), _transaction(self._usable()) as db:
                db.executemany(INSERT, stored)
        except JournalError as error:
            self._failed = True
            raise NotWritten(str(error)) from error
        self._next += len(records)
        return records

    def records(self) -> list[Record]:
        """Every record, in order of arrival. Raises Damaged, or NewerFormat."""
        with plain_words(self._name, Damaged):
            stored = rows(self._usable())
        return [decode(row, self._name) for row in stored]

    def close(self) -> None:
        """Gives the lock back."""
        with suppress(sqlite3.Error):
            self._db.execute("BEGIN IMMEDIATE")
        if self._lock:
            self._lock.release()
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _usable(self) -> sqlite3.Connection:
        if self._failed and self._lock:
            self._db.close()
            self._lock.race.stat()
            self._db = _connect(self._lock, new=False)
            if (race_id(self._db, self._name), self._last()) != (self.race_id, self._next - 1):
                raise NotWritten(f"{self._name} is another file now, or was changed by another program: open it again")
            self._failed = False
        return self._db

    def _last(self) -> int:
        (n,) = self._db.execute("SELECT max(n) FROM record WHERE station = ?", (self._station,)).fetchone()
        return n or 0


def _connect(lock: Lock, *, new: bool) -> sqlite3.Connection:
    """Opens a race for writing and takes its lock, or keeps it."""
    with ExitStack() as undo:
        db = connect(lock.race)
        undo.callback(db.close)
        with _transaction(db):
            if new:
                lay_out(db)
            identify(db, lock.race.name)
            lock.take()
            verify(db, lock.race.name)
        db.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")
        db.execute("PRAGMA journal_mode = DELETE")  # some tools change it for good
        db.execute("PRAGMA synchronous = EXTRA")
        undo.pop_all()
    return db


@contextmanager
def _transaction(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All or nothing. Other writers wait from its beginning, readers only for the commit."""
    try:
        begin(db, "IMMEDIATE")
        yield db
        db.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            db.rollback()
        raise
