"""Small pieces of text in a form: one line of it, times of day, and durations within bounds."""

import datetime as dt

from skimo_timer.core.clock import (
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    Duration,
    Instant,
    format_duration,
    format_instant,
    parse_duration,
)

LONGEST = 1000 * HOUR
"""No race needs more, and a race file holds no number without bounds."""


def line(text: str) -> str:
    """A text on one line, as it will be printed."""
    return " ".join(text.split())


def instant_text(instant: Instant | None, race_day: dt.date) -> str:
    """A time of day with every digit it has, past midnight too; with its date where it is another day's altogether."""
    if instant is None:
        return ""
    if 0 <= instant < LONGEST:
        return format_instant(instant, None)
    days, time = divmod(instant, DAY)
    return f"{race_day + dt.timedelta(days=days)}T{format_instant(Instant(time), None)}"


def duration_text(duration: Duration) -> str:
    """A duration with every digit it has: `5s`, `20.5s`, `1:30:00`."""
    fraction = f".{duration % SECOND:06}".rstrip("0").rstrip(".")
    if duration < MINUTE:
        return f"{duration // SECOND}{fraction}s"
    return f"{format_duration(duration)}{fraction}"


def typed_duration(text: str, least: int = 1) -> Duration:
    """The duration that was typed. Raises ValueError below `least` microseconds and above a thousand hours."""
    duration = parse_duration(text)
    if not least <= duration <= LONGEST:
        raise ValueError(text)
    return duration
