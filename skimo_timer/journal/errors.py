"""What can be wrong with a race file, in words for the user. No error of sqlite leaves the package."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


class JournalError(Exception):
    """A race file cannot be used; the text is for the user and names the file."""


class Damaged(JournalError):
    """The file is not a race, or a damaged one, or cannot be read at all."""


class NewerFormat(JournalError):
    """A newer program wrote the file, or a kind of fact in it."""


class NotWritten(JournalError):
    """Nothing was written: disk full, write-protected, stick pulled. The journal stays usable: try again."""


class Busy(JournalError):
    """Another program has the file open for writing: `process` on `host`."""

    def __init__(self, text: str, host: str, process: int) -> None:
        super().__init__(text)
        self.host, self.process = host, process


_WORDS = {
    sqlite3.SQLITE_BUSY: "another program keeps it locked",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
    sqlite3.SQLITE_CORRUPT: "it is damaged",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk reports an error",
    sqlite3.SQLITE_NOTADB: "it is not a race of Skimo Timer",
    sqlite3.SQLITE_READONLY: "it is write-protected, or no longer in its place",
}


@contextmanager
def plain_words(name: str, kind: type[JournalError]) -> Iterator[None]:
    """Turns errors of sqlite and of the system into one of `kind`, those about the content into `Damaged`."""
    verb = "written" if kind is NotWritten else "read"
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF  # the low byte is the kind of error
        raised = Damaged if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) else kind
        raise raised(f"{name} cannot be {verb}: {_WORDS.get(code, error)}") from error
    except OSError as error:
        raise kind(f"{name} cannot be {verb}: {error.strerror}") from error
