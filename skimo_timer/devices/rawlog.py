r"""The raw log: every byte of a port with the time it came, on disk before anybody tries to understand it.

It is the last protection. Whatever the decoder, the journal or the operator did wrong, the day can be read again from
it. It is a text file: a heading, then one line for each piece as it arrived or was sent, ::

    skimo-timer raw log 1
    2027-01-14T17:05:00.123456Z 1234567890 < ?0300 C0  08:53:39.4922 00\r
    2027-01-14T17:05:00.125001Z 1234569435 > $?*264C\n

that is wall time (UTC), monotonic microseconds, direction (`<` in, `>` out) and the bytes. Printable ASCII stands for
itself, anything else is escaped as in Python (`\r`, `\\`, `\xff`). Text rather than a binary format: it can be read
by eye and cut by any editor in the tent. Both clocks, because the wall clock may be set during a race and the
monotonic one means nothing after a restart.

A file of a crashed program may end in half a line; reading skips what it cannot understand, and appending starts a
new line first. A log without the heading is taken as plain device bytes.
"""

import errno
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

HEADING = b"skimo-timer raw log 1"
_LINE = re.compile(rb"(\S+Z) (\d+) ([<>]) (.*)")
_ESCAPE = re.compile(rb"\\(?:x([0-9a-f]{2})|(.))", re.DOTALL)
_NAMED = {b"r": b"\r", b"n": b"\n", b"t": b"\t", b"\\": b"\\"}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Bytes that came or went in one piece, with both clocks in microseconds; `wall_us` counts from 1970, UTC."""

    data: bytes
    outgoing: bool = False
    wall_us: int = 0
    monotonic_us: int = 0


class RawLog:
    """Appends to the log of one port; every piece is handed to the operating system at once. OSError as files do."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("ab", buffering=0)
        try:
            if self._file.tell() == 0:
                self._write(HEADING + b"\n")
            elif not _ends_in_newline(path):
                self._write(b"\n")
        except OSError:
            self._file.close()
            raise

    def append(self, chunk: Chunk) -> None:
        """Write one piece; after an OSError, open the log anew."""
        self._write(format_chunk(chunk))

    def _write(self, line: bytes) -> None:
        if self._file.write(line) < len(line):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def close(self) -> None:
        """End the log; it can be opened again to go on."""
        self._file.close()


def format_chunk(chunk: Chunk) -> bytes:
    """One piece as a line of the raw log, newline included."""
    wall = (_EPOCH + timedelta(microseconds=chunk.wall_us)).isoformat(timespec="microseconds")
    direction = ">" if chunk.outgoing else "<"
    text = chunk.data.decode("latin-1").encode("unicode_escape")
    return f"{wall.replace('+00:00', 'Z')} {chunk.monotonic_us} {direction} ".encode() + text + b"\n"


def is_raw_log(data: bytes) -> bool:
    """Whether these are the contents of a raw log of ours."""
    return data.startswith(HEADING)


def read_chunks(data: bytes) -> list[Chunk]:
    """The pieces of a log; a plain dump is one piece, come in at no known time."""
    if not is_raw_log(data):
        return [Chunk(data)]
    return [chunk for line in data.split(b"\n")[1:] if (chunk := _chunk(line.rstrip(b"\r")))]


def read_log(data: bytes) -> bytes:
    """What the device sent, as one run of bytes, from our raw log or from a plain dump."""
    return b"".join(chunk.data for chunk in read_chunks(data) if not chunk.outgoing)


def _chunk(line: bytes) -> Chunk | None:
    match = _LINE.fullmatch(line)
    if match is None:
        return None
    wall, monotonic, direction, text = match.groups()
    try:
        wall_us = (datetime.fromisoformat(wall.decode()) - _EPOCH) // timedelta(microseconds=1)
    except (ValueError, TypeError):
        return None
    return Chunk(_ESCAPE.sub(_unescape, text), direction == b">", wall_us, int(monotonic))


def _unescape(match: re.Match[bytes]) -> bytes:
    digits, name = match.groups()
    return bytes.fromhex(digits.decode()) if digits else _NAMED.get(name, match[0])


def _ends_in_newline(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
