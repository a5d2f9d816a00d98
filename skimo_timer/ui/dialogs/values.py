"""Small pieces of text in a form: one line of it, and a duration as it may be typed again."""

from skimo_timer.core.clock import MINUTE, SECOND, Duration, format_duration


def line(text: str) -> str:
    """A text on one line, as it will be printed."""
    return " ".join(text.split())


def duration_text(duration: Duration) -> str:
    """A duration with every digit it has: `5s`, `20.5s`, `1:30:00`."""
    fraction = f".{duration % SECOND:06}".rstrip("0").rstrip(".")
    if duration < MINUTE:
        return f"{duration // SECOND}{fraction}s"
    return f"{format_duration(duration)}{fraction}"
