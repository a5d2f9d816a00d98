"""Cuts a stream of bytes into numbered lines, wherever the pieces were cut on their way.

CR, LF and CR LF all end a line; a CR at the end of one piece and the LF at the start of the next are one end. Numbers
count lines from 1 as an editor shows them: blank ones count and are not given out. A line longer than `CAP` is given
out in pieces of that length, because a port at the wrong speed may never send a terminator.

An unfinished line is never dropped because the port has been silent: a radio bridge may pause in the middle of a
record. That a torn record is followed by a good one is seen by content, in the decoder.
"""

import re

CAP = 4096
_END = re.compile("\r\n?|\n")


class Lines:
    """The lines of one log or port, as (number, text); text is latin-1, so that every byte survives."""

    def __init__(self) -> None:
        self._tail = ""
        self._after_cr = False
        self._number = 0

    def feed(self, data: bytes) -> list[tuple[int, str]]:
        """The lines that these bytes complete."""
        if not data:
            return []
        text = data.decode("latin-1")
        if self._after_cr and text[0] == "\n":
            text = text[1:]
        self._after_cr = data.endswith(b"\r")
        *ended, tail = _END.split(self._tail + text)
        pieces = [piece for line in ended for piece in _cut(line)]
        *full, self._tail = _cut(tail)
        return self._numbered(pieces + full)

    def flush(self) -> list[tuple[int, str]]:
        """The unfinished line, if there is one; what follows is a new line."""
        tail, self._tail = self._tail, ""
        return self._numbered([tail] if tail else [])

    def _numbered(self, pieces: list[str]) -> list[tuple[int, str]]:
        start = self._number + 1
        self._number += len(pieces)
        return [(number, piece) for number, piece in enumerate(pieces, start) if piece.strip(" ")]


def _cut(line: str) -> list[str]:
    return [line[at : at + CAP] for at in range(0, len(line), CAP)] or [""]
