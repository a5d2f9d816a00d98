"""Times and dates as fingers type them: no colons are needed, and what was understood is shown beside the field.

Digits are read as a clock is: `9` is 09:00:00, `1850` is 18:50:00, `185010` is 18:50:10. Four digits are hours and
minutes and not minutes and seconds, because a time of day is what is asked for; whoever means a minute after midnight
types six.
"""

import datetime as dt
import re

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Instant, parse_instant
from skimo_timer.ui.labels import marked, tr

TIME_FORM = marked("a time of day such as 185000 or 18:50:00")
DATE_FORM = marked("a date such as 2027-01-14 or 14.1.2027")

_DIGITS = re.compile(r"(\d{1,6})(?:[.,](\d{1,6}))?")
_SHORT = re.compile(r"(\d{1,2}):([0-5]\d)")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")


def typed_time(text: str, race_day: dt.date) -> Instant:
    """The time of day that was typed, with or without colons. Raises ValueError, saying what was expected."""
    bare = text.strip().replace(" ", "")
    if short := _SHORT.fullmatch(bare):
        bare = short[1] + short[2]
    found = _DIGITS.fullmatch(bare)
    if not found:
        return _full_time(text, race_day)
    digits, fraction = found[1], found[2] or ""
    if fraction and len(digits) < 5:
        raise ValueError(tr(TIME_FORM))
    hours, minutes, seconds = _clock_digits(digits)
    if minutes > 59 or seconds > 59:
        raise ValueError(tr(TIME_FORM))
    return Instant(hours * HOUR + minutes * MINUTE + seconds * SECOND + int(fraction.ljust(6, "0")))


def _clock_digits(digits: str) -> tuple[int, int, int]:
    """One or two digits are hours, up to four end in minutes, up to six in seconds."""
    length = 2 if len(digits) <= 2 else 4 if len(digits) <= 4 else 6
    padded = digits.zfill(length).ljust(6, "0")
    return int(padded[:2]), int(padded[2:4]), int(padded[4:])


def _full_time(text: str, race_day: dt.date) -> Instant:
    try:
        return parse_instant(text, race_day)
    except ValueError:
        raise ValueError(tr(TIME_FORM)) from None


def typed_date(text: str) -> dt.date:
    """The date that was typed, year first or day first with dots. Raises ValueError, saying what was expected."""
    bare = text.strip()
    iso, dotted = _ISO.fullmatch(bare), _DOTTED.fullmatch(bare)
    try:
        if iso:
            return dt.date(int(iso[1]), int(iso[2]), int(iso[3]))
        if dotted:
            return dt.date(int(dotted[3]), int(dotted[2]), int(dotted[1]))
    except ValueError:
        raise ValueError(tr(DATE_FORM)) from None
    raise ValueError(tr(DATE_FORM))
