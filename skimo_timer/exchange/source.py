"""Where a file comes from: a path, `-` for standard input, or the clipboard; read whole, as bytes or as UTF-8."""

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from skimo_timer.exchange.faults import Fault, InputError

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Pasted:
    """A table out of the clipboard, as a spreadsheet or a web page puts it there: with tabs between the cells."""

    text: str = field(repr=False)
    name: str = "clipboard"


Source: TypeAlias = Path | str | Pasted


def label(path: Source) -> str:
    """What a file is called in messages."""
    if isinstance(path, Pasted):
        return path.name
    return "standard input" if str(path) == STANDARD_INPUT else str(path)


def read_bytes(path: Source, most: int = -1) -> bytes:
    """Everything in the file. Raises InputError if it cannot be read, or has more than `most` bytes."""
    data = _bytes(path, most if most < 0 else most + 1)
    if len(data) > most >= 0:
        raise InputError([Fault(label(path), "", "", label(path), f"a file of at most {most // 1_000_000} MB")])
    return data


def _bytes(path: Source, most: int) -> bytes:
    if isinstance(path, Pasted):
        return path.text.encode("utf-8", "replace")
    if str(path) == STANDARD_INPUT:
        return sys.stdin.buffer.read(most)
    try:
        with Path(path).open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        raise InputError([Fault(label(path), "", "", None, "a file of that name")]) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError([Fault(label(path), "", "", str(path), f"a file that can be read ({reason})")]) from None


def decode(data: bytes, file: str) -> str:
    """The text of a file in UTF-8, with or without a byte order mark. Raises InputError, naming the line."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError([_not_text(data, error.start, file)]) from None
    if "\0" in text:
        raise InputError([_not_text(data, data.index(b"\0"), file)])
    return text


def _not_text(data: bytes, at: int, file: str) -> Fault:
    begin = data.rfind(b"\n", 0, at) + 1
    line = data[begin : at + 20].splitlines()[0].decode("ascii", "backslashreplace")
    number = data.count(b"\n", 0, at) + 1
    return Fault(file, f"line {number}", "", line, "text in UTF-8 (in Excel: CSV UTF-8)")
