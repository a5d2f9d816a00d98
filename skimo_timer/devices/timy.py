"""ALGE Timy, Timy2, Timy3, TdC 8000 and TdC 8001: the ALGE record format, as these timers send it by themselves.

A record has 26 characters, `yNNNNxCCCxHH:MM:SS.zhtqxGG`, ended by CR::

    flag, bib (4), course, channel (2), M or third letter, blank, time (13, filled with blanks), blank, group (2)

The older form stops after the time (23), print-outs add a rank (31), the setting CHK1 adds two check characters (28).
The form is recognised by its content. Decisions:

- Only impulses on `C0` to `C9` are passings. What the timer computed from them (`RT TT SQ MT DTR DTT`) is a `result`
  whatever its flag: a run time handed to another bib is no instant.
- `?` and `m` are passings without a bib: the timer shows a number there, mostly 0000, that it does not vouch for. The
  same holds for `C`, a memory time cleared. Bib 0000 is no bib.
- `d` (disqualified) stays a passing with its bib. The impulse did happen; whether somebody is disqualified is a ruling
  of the jury, not of a key on a timer. Dropping it would lose a time that nobody can bring back.
- `b` (blocked) and `p` (penalty) are `info`: for the log, with what they said.
- A channel is given in upper case: older firmware writes `c0`, and it is the same plug.
- A record with wrong check characters is `unknown`: no part of it can be trusted. One without any is taken.
- A line that ends in a good record after something else (noise of a plug, the front part of a torn record, a lost CR)
  gives both. The end is searched, not the start, because a line is cut off at its end only by a lost terminator.
- A record shorter than 23 characters is `unknown`: its time may lack digits.

Not supported: the Timy's TrackTimer program, in which upper and lower case differ (`C0` a time of day, `c1` a run
time). It would need a profile of its own; its records without the leading flag end up as `unknown` here.

Nothing is ever sent: TIMYINIT or CLR would erase somebody's memory.
"""

import re

from skimo_timer.core.passings.reading import Checksum, Reading, ReadingKind
from skimo_timer.devices.decoder import ClockFit
from skimo_timer.devices.lines import Lines

_RECORD = re.compile(
    r"(?P<flag>[ ?mcCdinstbp])(?P<bib>[ \d]{4})(?i:[ rbl])"
    r"(?P<channel>(?i:(?:C\d|RT|TT|MT|SQ)[ M]|DT[RT]))"
    r"(?P<time>[ \d:.,+-]{14})"
    r"(?: [ \d]{2}(?:(?P<check>[^ ]{1,2})| [ \d]{0,4})?| [ \d]?)? *\Z",
    re.ASCII,
)
_TIME = re.compile(r" ?([+-]?)(\d\d):([0-5]\d):([0-5]\d)[.,](\d{1,4}) *", re.ASCII)
_SHORT = re.compile(r"[ns](?P<bib>[ \d]{4})(?i:[rbl])? *", re.ASCII)
_CHECKED = 26  # characters which the check characters are the sum of

_KINDS = {
    " ": ReadingKind.PASSING,
    "?": ReadingKind.PASSING,
    "m": ReadingKind.PASSING,
    "t": ReadingKind.PASSING,
    "d": ReadingKind.PASSING,
    "c": ReadingKind.CLEARED,
    "C": ReadingKind.CLEARED,
    "i": ReadingKind.RELABELLED,
    "n": ReadingKind.INFO,
    "s": ReadingKind.INFO,
    "b": ReadingKind.INFO,
    "p": ReadingKind.INFO,
}
_LOG_ONLY = "nsbp"
_WITHOUT_BIB = "?mC"

_TALK = re.compile(
    r""" \ * (?:
      # running display
        \d\d:\d\d:\d\d[.,]\d
      # trailer of a print-out: maker; timer and serial number; language and firmware; date and time
      | ALGE-TIMING | (?:TIMY\d?|TDC)\b[\w\ ./-]* | [A-Z]{3}\ V\ ?\d+(?:\.\d+)?
      | \d\d-\d\d-\d\d\ +\d\d:\d\d(?::\d\d)?
      # classement: headings and blocks
      | CLASSEMENT | CALRT | NOF | DIS | STO | PSI\d\d | \d{4}-\d{4}
      # answers and settings
      | HW_SN.* | NSF.* | PROG(?:\?|:.*) | PULSE\ HOLD:.* | [A-Z]{3}(?:\?|=.*)
      # echoes of commands
      | TIMYINIT | CHK\d | PRE\d | RR\d | BE\d | DT[SF]\d\d\.\d\d | DTP.* | EMU\d | PRINTER\d | PRIIGN\d | PRILF
      | KL\d | SL\d | CLR | RSM
    ) \ * """,
    re.ASCII | re.IGNORECASE | re.VERBOSE,
)


def check_characters(record: str) -> str:
    """The two characters which CHK1 puts behind the 26 of a record: their sum, a nibble each, as 0x30 plus nibble."""
    total = sum(record[:_CHECKED].encode("latin-1")) % 256
    return chr(0x30 + total // 16) + chr(0x30 + total % 16)


class Timy:
    """Decodes what an ALGE Timy or TdC sends."""

    clock: ClockFit | None = None

    def __init__(self) -> None:
        self._lines = Lines()

    def opened(self) -> None:
        """Nothing to prepare."""

    def feed(self, data: bytes, _now_us: int = 0, /) -> list[Reading]:
        """The readings completed by these bytes."""
        return [reading for number, text in self._lines.feed(data) for reading in _readings(number, text)]

    def flush(self) -> list[Reading]:
        """A record whose CR is missing is complete; half of one is `unknown`."""
        return [reading for number, text in self._lines.flush() for reading in _readings(number, text)]

    def outgoing(self, _now_us: int, /) -> bytes:
        """Never anything: listening is all that is safe."""
        return b""


def _readings(line: int, text: str) -> list[Reading]:
    found = []
    while match := _RECORD.search(text):
        found.append(_record(line, text[match.start() :], match))
        text = text[: match.start()]
    if text.strip(" "):
        found.append(_other(line, text))
    return found[::-1]


def _record(line: int, raw: str, match: re.Match[str]) -> Reading:
    checksum = _checksum(raw, match["check"])
    channel = match["channel"].upper().rstrip(" ")
    manual = channel.endswith("M")
    channel = channel.removesuffix("M")
    impulse = channel.startswith("C")
    time_us = _microseconds(match["time"], of_day=impulse)
    if time_us is None or checksum is Checksum.BAD:
        return Reading(ReadingKind.UNKNOWN, raw, line, checksum=checksum)
    flag = match["flag"]
    kind = _KINDS[flag] if impulse or flag in _LOG_ONLY else ReadingKind.RESULT
    bib = "" if flag in _WITHOUT_BIB else _bib(match["bib"])
    return Reading(kind, raw, line, channel, manual, bib, time_us, checksum=checksum)


def _checksum(raw: str, sent: str | None) -> Checksum:
    if sent is None:
        return Checksum.NONE
    return Checksum.OK if sent == check_characters(raw) else Checksum.BAD


def _microseconds(text: str, *, of_day: bool) -> int | None:
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    sign, hours, minutes, seconds, fraction = match.groups()
    if of_day and (sign or int(hours) > 23):
        return None
    whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds)
    time_us = whole * 1_000_000 + int(fraction.ljust(6, "0"))
    return -time_us if sign == "-" else time_us


def _bib(columns: str) -> str:
    return columns.replace(" ", "").lstrip("0")


def _other(line: int, text: str) -> Reading:
    if short := _SHORT.fullmatch(text):
        return Reading(ReadingKind.INFO, text, line, bib=_bib(short["bib"]))
    kind = ReadingKind.INFO if _TALK.fullmatch(text) else ReadingKind.UNKNOWN
    return Reading(kind, text, line)
