"""Instants and durations: whole microseconds, never wrapping, never floats.

An `Instant` counts from 00:00 of race day by the clock of the first start. It goes past 24 h after midnight and does
not jump when daylight saving begins or ends, so it sorts and subtracts: in the night of the change 03:10 by the new
time is `26:10:00`, typed, in files and in print, because whoever had to say by which clock each time was would sooner
or later say it wrong. Two `NewType`s over `int` let the type checker object where one is passed for the other; a class
with operators was tried and costs ten times as much per passing. Everything shown is truncated to the printed
precision, never rounded: a time must not be better than it was.
"""

import datetime as dt
import re
from enum import StrEnum
from typing import NewType

Instant = NewType("Instant", int)
Duration = NewType("Duration", int)

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

_FRACTION = r"(?:[.,](?P<fraction>\d{1,6}))?"
_TIME_OF_DAY = re.compile(
    rf"(?:(?P<date>\d{{4}}-\d\d-\d\d)[T ])?(?P<h>\d{{1,3}}):(?P<m>[0-5]\d):(?P<s>[0-5]\d){_FRACTION}"
)
_DURATION = re.compile(rf"(?:(?:(?P<h>\d+):(?=\d\d:))?(?P<m>\d+):(?=\d\d))?(?P<s>\d+){_FRACTION}")
_UNITS = re.compile(rf"(?P<n>\d+){_FRACTION}\s*(?P<unit>s|min|h)")

INSTANT_FORM = "a time of day HH:MM:SS[.ffffff] or YYYY-MM-DDTHH:MM:SS[.f]"
DURATION_FORM = "a duration SS, M:SS or H:MM:SS with decimals, or like 90s or 5min"


class Precision(StrEnum):
    """The resolution in which results are printed and compared."""

    SECOND = "1s"
    TENTH = "0.1s"
    HUNDREDTH = "0.01s"

    @property
    def decimals(self) -> int:
        """How many digits stand behind the second."""
        return {"1s": 0, "0.1s": 1, "0.01s": 2}[self.value]

    @property
    def step(self) -> int:
        """The length of one step in microseconds."""
        return SECOND // int(10**self.decimals)


def _micros(fraction: str | None) -> int:
    return int((fraction or "").ljust(6, "0"))


def parse_instant(text: str, race_day: dt.date) -> Instant:
    """Reads a time of day; `24:00:12` and the next date's `00:00:12` are the same instant.

    Raises ValueError, saying what was expected.
    """
    found = _TIME_OF_DAY.fullmatch(text.strip())
    if not found:
        raise ValueError(INSTANT_FORM)
    day = 0
    if found["date"]:
        try:
            day = (dt.date.fromisoformat(found["date"]) - race_day).days * DAY
        except ValueError:
            raise ValueError(INSTANT_FORM) from None
    hours, minutes, seconds = int(found["h"]), int(found["m"]), int(found["s"])
    return Instant(day + hours * HOUR + minutes * MINUTE + seconds * SECOND + _micros(found["fraction"]))


def parse_duration(text: str) -> Duration:
    """Reads `SS`, `M:SS`, `H:MM:SS`, each with decimals, or `90s`, `5min`, `1h`; a sign in front is allowed.

    Raises ValueError, saying what was expected.
    """
    body = text.strip()
    sign = -1 if body[:1] in ("-", "\N{MINUS SIGN}") else 1
    body = body[1:] if body[:1] in ("+", "-", "\N{MINUS SIGN}") else body
    if units := _UNITS.fullmatch(body):
        unit = {"s": SECOND, "min": MINUTE, "h": HOUR}[units["unit"]]
        return Duration(sign * (int(units["n"]) * unit + _micros(units["fraction"]) * unit // SECOND))
    found = _DURATION.fullmatch(body)
    if not found or _out_of_range(found):
        raise ValueError(DURATION_FORM)
    hours, minutes, seconds = int(found["h"] or 0), int(found["m"] or 0), int(found["s"])
    return Duration(sign * (hours * HOUR + minutes * MINUTE + seconds * SECOND + _micros(found["fraction"])))


def _out_of_range(found: re.Match[str]) -> bool:
    """Seconds after a colon, and minutes after an hour, are two digits below sixty."""
    if found["m"] is None:
        return False
    if len(found["s"]) != 2 or int(found["s"]) > 59:
        return True
    return found["h"] is not None and int(found["m"]) > 59


def truncate(duration: int, precision: Precision) -> Duration:
    """Cuts to the printed precision, towards zero."""
    step = precision.step
    return Duration(duration // step * step if duration >= 0 else -(-duration // step * step))


def _clock(value: int, decimals: int) -> tuple[int, int, str]:
    hours, rest = divmod(value, HOUR)
    minutes, rest = divmod(rest, MINUTE)
    seconds, fraction = divmod(rest, SECOND)
    tail = f".{fraction:06}"[: decimals + 1] if decimals else ""
    return hours, minutes, f"{seconds:02}{tail}"


def format_duration(duration: int, precision: Precision = Precision.SECOND) -> str:
    """`M:SS` or `H:MM:SS` with the decimals of the precision, truncated."""
    value = truncate(duration, precision)
    hours, minutes, seconds = _clock(abs(value), precision.decimals)
    body = f"{hours}:{minutes:02}:{seconds}" if hours else f"{minutes}:{seconds}"
    return f"-{body}" if value < 0 else body


def format_gap(gap: int, precision: Precision = Precision.SECOND) -> str:
    """A duration with its sign, as gaps are shown: `+0:42`."""
    text = format_duration(gap, precision)
    return text if text.startswith("-") else f"+{text}"


def format_instant(instant: int, decimals: int | None = 0) -> str:
    """`HH:MM:SS` with so many decimals, truncated; None gives every digit that is there. Past midnight `24:00:12`."""
    sign = "-" if instant < 0 else ""
    hours, minutes, seconds = _clock(abs(instant), 6 if decimals is None else decimals)
    if decimals is None:
        seconds = seconds.rstrip("0").rstrip(".")
    return f"{sign}{hours:02}:{minutes:02}:{seconds}"


def nearest_day(time_of_day: int, now: Instant) -> Instant:
    """Unwraps a device's time of day to the day that brings it nearest to the receiving clock."""
    days = (now - time_of_day + DAY // 2) // DAY
    return Instant(time_of_day + days * DAY)
