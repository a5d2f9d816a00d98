"""The journal: a race is one append-only sqlite3 file. Only this package knows how a fact is stored.

`Journal` is the one writer of a file. `read_records` and `check` read one, also while it is being written.

Decisions:

- Facts are kept under a race id (UUID) with the key (station, n). Records of several laptops can be united later
  without a migration, because everything that points at a record points at its key.
- sqlite3, not lines of JSON: several facts in one transaction, no torn last line, types checked by the file.
- One commit is on the disk before `append` returns: rollback journal and `synchronous=EXTRA`, which is FULL plus a sync
  of the folder. With FULL alone the deletion of the rollback journal may not have reached the disk when the battery
  dies; the rollback journal is then found again and takes the last commit back. It costs 0.2 ms on 0.7 ms. WAL was
  rejected: a race is to be one file that can be copied to a stick.
- A reader never makes the writer wait longer than a copy of the file takes: see `reading`.
- Append-only by triggers, also against INSERT OR REPLACE.
"""

from skimo_timer.journal.copying import copy_race
from skimo_timer.journal.errors import Busy, Damaged, JournalError, NewerFormat, NotWritten
from skimo_timer.journal.reading import Soundness, check, mark_of, read_records
from skimo_timer.journal.writing import Journal

__all__ = [
    "Busy",
    "Damaged",
    "Journal",
    "JournalError",
    "NewerFormat",
    "NotWritten",
    "Soundness",
    "check",
    "copy_race",
    "mark_of",
    "read_records",
]
