"""Where a file goes: whole or not at all, or to standard output as it is.

A file appears under its name when it is complete: the announcer's page may be read at any moment, and a full disk must
not leave half a result list where a whole one was.
"""

import os
import sys
from pathlib import Path

STANDARD_OUTPUT = "-"


class OutputError(Exception):
    """A file cannot be written; the text is for the user and names it. What was there before is still there."""


def write_bytes(data: bytes, out: Path | str, forbidden: Path | None = None) -> None:
    """Writes a file, or with `-` to standard output. Raises OutputError.

    `forbidden` is the race that is being read: it must not be overwritten by a report on itself.
    """
    if str(out) == STANDARD_OUTPUT:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    path = Path(out).resolve()
    if forbidden is not None and path == forbidden.resolve():
        raise OutputError(f"{out} is the race itself and cannot be overwritten by a report on it")
    try:
        write_whole(path, data)
    except OSError as error:
        raise OutputError(f"{out} cannot be written: {error.strerror}") from error


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all; one that is there is replaced. Raises OSError."""
    if path.exists() and not path.is_file():  # a pipe or a device is written to, not replaced
        path.write_bytes(data)
        return
    half = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with half.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except BaseException:
        half.unlink(missing_ok=True)
        raise
