"""A second file of the same race, whole or not at all."""

import os
from pathlib import Path

from skimo_timer.journal.errors import Damaged, JournalError, plain_words
from skimo_timer.journal.format import race_id
from skimo_timer.journal.reading import copied


def copy_race(path: Path, target: Path) -> None:
    """Writes what is in the race at `path` now to `target`, over an older copy of the same race.

    The race may be being written: its writer waits for no longer than a copy in memory takes. Raises JournalError if
    `path` is no race, or if `target` is something else than a copy of it, and OSError if it cannot be written.
    """
    if target.exists() and target.samefile(path):
        raise JournalError(f"{target} is the race itself")
    with plain_words(path.name, Damaged), copied(path) as db:
        race, body = race_id(db, path.name), db.serialize()
    if target.exists():
        with plain_words(target.name, Damaged), copied(target) as db:
            if race_id(db, target.name) != race:
                raise JournalError(f"{target} is another race; it is not overwritten")
    half = target.with_name(f".{target.name}.{os.getpid()}.half")
    try:
        with half.open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        half.replace(target)
    finally:
        half.unlink(missing_ok=True)
