"""Instants and durations: what is read, what is written, and that neither ever makes a time better than it was."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import (
    DAY,
    DURATION_FORM,
    HOUR,
    INSTANT_FORM,
    MINUTE,
    SECOND,
    Duration,
    Instant,
    Precision,
    format_duration,
    format_gap,
    format_instant,
    nearest_day,
    parse_duration,
    parse_instant,
    truncate,
)

RACE_DAY = dt.date(2027, 1, 14)
instants = st.integers(0, 999 * HOUR).map(Instant)
durations = st.integers(-100 * HOUR, 100 * HOUR).map(Duration)
precisions = st.sampled_from(Precision)


def at(hours: int, minutes: int = 0, seconds: int = 0, micros: int = 0) -> int:
    return hours * HOUR + minutes * MINUTE + seconds * SECOND + micros


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("09:07:50", at(9, 7, 50)),
        ("9:07:50", at(9, 7, 50)),
        (" 10:00:00.1234 ", at(10, 0, 0, 123_400)),
        ("10:00:00,5", at(10, 0, 0, 500_000)),
        ("10:00:00.000001", at(10, 0, 0, 1)),
        ("24:00:12", at(24, 0, 12)),
        ("2027-01-14T18:50:00", at(18, 50)),
        ("2027-01-15T00:00:12", at(24, 0, 12)),
        ("2027-01-15 00:00:12", at(24, 0, 12)),
        ("2027-01-13T23:59:59", -SECOND),
        ("2027-01-16T01:00:00.25", at(49, 0, 0, 250_000)),
    ],
)
def test_a_time_of_day_is_read(text: str, instant: int) -> None:
    assert parse_instant(text, RACE_DAY) == instant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "10",
        "10:00",
        "10:60:00",
        "10:00:60",
        "10:00:0",
        "-10:00:00",
        "10:00:00.",
        "10:00:00.1234567",
        "10:00:00 Uhr",
        "2027-02-30T10:00:00",
        "14.01.2027 10:00:00",
        "2027-01-14T10:00:00Z",
    ],
)
def test_what_is_no_time_of_day_is_refused_with_what_was_expected(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(INSTANT_FORM)}$"):
        parse_instant(text, RACE_DAY)


@given(instants)
def test_an_instant_written_with_every_digit_is_read_as_itself(instant: Instant) -> None:
    assert parse_instant(format_instant(instant, None), RACE_DAY) == instant


@given(st.integers(0, DAY - 1), st.integers(-30, 30))
def test_a_date_and_hours_past_midnight_mean_the_same(time_of_day: int, days: int) -> None:
    date = RACE_DAY + dt.timedelta(days=days)
    read = parse_instant(f"{date}T{format_instant(time_of_day, None)}", RACE_DAY)
    assert read == time_of_day + days * DAY


@pytest.mark.parametrize(
    ("instant", "decimals", "text"),
    [
        (at(9, 7, 50), 0, "09:07:50"),
        (at(9, 7, 50, 999_999), 0, "09:07:50"),
        (at(9, 7, 50, 999_999), 2, "09:07:50.99"),
        (at(9, 7, 50), 2, "09:07:50.00"),
        (at(9, 7, 50), None, "09:07:50"),
        (at(9, 7, 50, 120_000), None, "09:07:50.12"),
        (at(24, 0, 12), 0, "24:00:12"),
        (-SECOND, 0, "-00:00:01"),
    ],
)
def test_an_instant_is_cut_when_it_is_written(instant: int, decimals: int | None, text: str) -> None:
    assert format_instant(instant, decimals) == text


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("45", 45 * SECOND),
        ("3600", HOUR),
        ("0.5", SECOND // 2),
        ("0,5", SECOND // 2),
        ("1:05", 65 * SECOND),
        ("90:00", 90 * MINUTE),
        ("1:30:00", 90 * MINUTE),
        ("1:02:03.25", at(1, 2, 3, 250_000)),
        ("90s", 90 * SECOND),
        ("5min", 5 * MINUTE),
        ("1.5 min", 90 * SECOND),
        ("2h", 2 * HOUR),
        ("+0:30", 30 * SECOND),
        ("-0:30", -30 * SECOND),
        ("\N{MINUS SIGN}1:30:00", -90 * MINUTE),
    ],
)
def test_a_duration_is_read(text: str, duration: int) -> None:
    assert parse_duration(text) == duration


@pytest.mark.parametrize(
    "text",
    ["", "-+30", "--30", "+-30", "-", "abc", "1:5", "1:60", "1:60:00", "1:00:60", "1::00", "5 minutes", "1e3", ".5"],
)
def test_what_is_no_duration_is_refused_with_what_was_expected(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(DURATION_FORM)}$"):
        parse_duration(text)


@given(durations, precisions)
def test_a_duration_that_was_printed_is_read_as_what_was_printed(duration: Duration, precision: Precision) -> None:
    printed = format_duration(duration, precision)
    assert parse_duration(printed) == truncate(duration, precision)
    assert parse_duration(format_gap(duration, precision)) == truncate(duration, precision)


@given(durations, precisions)
def test_truncating_goes_towards_zero_by_less_than_a_step(duration: Duration, precision: Precision) -> None:
    cut = truncate(duration, precision)
    assert cut % precision.step == 0
    assert 0 <= abs(duration) - abs(cut) < precision.step
    assert cut * duration >= 0
    assert truncate(cut, precision) == cut


@given(durations, durations, precisions)
def test_truncating_never_changes_an_order(one: Duration, other: Duration, precision: Precision) -> None:
    assert (one <= other) <= (truncate(one, precision) <= truncate(other, precision))


@pytest.mark.parametrize(
    ("duration", "precision", "text"),
    [
        (59_999_999, Precision.SECOND, "0:59"),
        (59_999_999, Precision.TENTH, "0:59.9"),
        (59_999_999, Precision.HUNDREDTH, "0:59.99"),
        (at(1, 2, 3), Precision.SECOND, "1:02:03"),
        (at(1), Precision.TENTH, "1:00:00.0"),
        (at(27, 0, 1), Precision.SECOND, "27:00:01"),
        (-30 * SECOND, Precision.SECOND, "-0:30"),
        (-999_999, Precision.SECOND, "0:00"),
    ],
)
def test_a_duration_is_printed_with_its_precision(duration: int, precision: Precision, text: str) -> None:
    assert format_duration(duration, precision) == text


def test_a_gap_has_its_sign() -> None:
    assert format_gap(42 * SECOND) == "+0:42"
    assert format_gap(0) == "+0:00"
    assert format_gap(-42 * SECOND) == "-0:42"


@pytest.mark.parametrize(
    ("time_of_day", "now", "unwrapped"),
    [
        (at(23, 59, 58), at(23, 59, 59), at(23, 59, 58)),
        (at(23, 59, 58), at(24, 0, 3), at(23, 59, 58)),  # sent before midnight, received after it
        (at(0, 0, 1), at(23, 59, 59), at(24, 0, 1)),  # the device's clock is ahead
        (at(0, 0, 12), at(24, 0, 14), at(24, 0, 12)),
        (at(1), at(49), at(49)),
        (at(23), at(1), at(-1)),
    ],
)
def test_a_time_of_day_gets_the_day_that_brings_it_nearest(time_of_day: int, now: int, unwrapped: int) -> None:
    assert nearest_day(time_of_day, Instant(now)) == unwrapped


@given(instants, st.integers(-DAY // 2 + 1, DAY // 2))
def test_unwrapping_finds_every_instant_less_than_half_a_day_away(instant: Instant, apart: int) -> None:
    assert nearest_day(instant % DAY, Instant(instant - apart)) == instant


def test_each_precision_knows_its_digits_and_its_step() -> None:
    assert [(p.decimals, p.step) for p in Precision] == [(0, SECOND), (1, SECOND // 10), (2, SECOND // 100)]
