"""The text of a table, whatever program saved it: UTF-8, UTF-16, or one of the older code pages of Windows.

UTF-8 and UTF-16 tell themselves. The code pages of Western and of Central Europe do not, but they have the letters of
German and many others at the same places (ä, é, ß): a text with only those is read. Where they differ (è is č, à is ŕ),
somebody has to say which it is, because a name would be wrong on every list and nothing would show it.
"""

from typing import NamedTuple

from skimo_timer.exchange.faults import Fault, InputError
from skimo_timer.exchange.source import decode

WESTERN, CENTRAL = "cp1252", "cp1250"
EXPECTED = "text in UTF-8 (in Excel: CSV UTF-8), because other letters can be read in several ways"
_CONTROLS = frozenset(range(32)) - set(b"\t\n\v\f\r")
_SAMPLE = 4096


def _alike() -> frozenset[int]:
    """Bytes beyond ASCII that are the same sign in both code pages."""
    pairs = ((code, bytes([code])) for code in range(128, 256))
    return frozenset(n for n, sign in pairs if sign.decode(WESTERN, "replace") == sign.decode(CENTRAL, "ignore"))


_ALIKE = _alike()


class UnknownLetters(InputError):
    """The text is in some code page: it has to be said in which."""


class Text(NamedTuple):
    """A text, and whether its letters had to be chosen."""

    text: str
    chosen: bool = False


def table_text(data: bytes, file: str, encoding: str = "") -> Text:
    """The text of a table; `encoding` says which code page, where that is not plain.

    Raises UnknownLetters where it has to be said, and InputError where it is no text.
    """
    if wide := _utf16(data):
        return Text(_wide_text(data, wide, file))
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        high = {byte for byte in data if byte > 127}
        if not _CONTROLS.isdisjoint(data):
            return Text(decode(data, file))
        if encoding:
            return Text(data.decode(encoding, "replace"), chosen=True)
        if high <= _ALIKE:
            return Text(data.decode(WESTERN))
        begin = data.rfind(b"\n", 0, error.start) + 1
        line = data[begin : error.start + 20].splitlines()[0].decode("ascii", "backslashreplace")
        number = data.count(b"\n", 0, error.start) + 1
        raise UnknownLetters([Fault(file, f"line {number}", "", line, EXPECTED)]) from None
    return Text(decode(data, file))


def _utf16(data: bytes) -> str:
    """The kind of UTF-16 that the bytes are in, with a mark at the beginning or without; empty for none."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(sample) % 2 == 0 and max(even, odd) * 4 > len(sample) and not min(even, odd):
        return "utf-16-le" if odd else "utf-16-be"
    return ""


def _wide_text(data: bytes, kind: str, file: str) -> str:
    try:
        text = data.decode(kind)
    except UnicodeDecodeError:
        raise InputError([Fault(file, "", "", "", "text in UTF-8 or UTF-16 that is not damaged")]) from None
    if "\0" in text:
        raise InputError([Fault(file, "", "", "", "text, without signs that cannot be printed")])
    return text
