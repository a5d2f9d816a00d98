"""Where a file comes from: a path, or `-` for standard input; read whole, as bytes or as text in UTF-8."""

import sys
from pathlib import Path

from skimo_timer.exchange.faults import Fault, InputError

STANDARD_INPUT = "-"


def label(path: Path | str) -> str:
    """What a file is called in messages."""
    return "standard input" if str(path) == STANDARD_INPUT else str(path)


def read_bytes(path: Path | str) -> bytes:
    """Everything in the file. Raises InputError if it cannot be read."""
    if str(path) == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
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
