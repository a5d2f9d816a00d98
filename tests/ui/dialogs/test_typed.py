import datetime as dt

import pytest

from skimo_timer.core.clock import parse_instant
from skimo_timer.ui.dialogs.typed import typed_date, typed_time

DAY = dt.date(2027, 1, 14)


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("9", "09:00:00"),
        ("18", "18:00:00"),
        ("950", "09:50:00"),
        ("1850", "18:50:00"),
        ("18:50", "18:50:00"),
        ("9:05", "09:05:00"),
        ("95010", "09:50:10"),
        ("185010", "18:50:10"),
        ("18 50 10", "18:50:10"),
        ("18:50:10,25", "18:50:10.25"),
        ("185010.123456", "18:50:10.123456"),
        ("250012", "25:00:12"),
        ("2027-01-15T01:00:12", "25:00:12"),
    ],
)
def test_a_time_is_typed_with_or_without_colons(typed: str, time: str) -> None:
    assert typed_time(typed, DAY) == parse_instant(time, DAY)


@pytest.mark.parametrize("typed", ["", "1860", "185060", "1850101", "18.5", "noon", "18:5", "-1850", "²"])
def test_what_is_no_time_is_refused_in_words(typed: str) -> None:
    with pytest.raises(ValueError, match="185000 or 18:50:00"):
        typed_time(typed, DAY)


@pytest.mark.parametrize("typed", ["2027-01-14", "2027-1-14", "14.1.2027", "14. 01. 2027"])
def test_a_date_is_typed_year_first_or_with_dots(typed: str) -> None:
    assert typed_date(typed) == DAY


@pytest.mark.parametrize("typed", ["", "1/14/2027", "14.1.27", "2027-13-01", "31.2.2027"])
def test_what_is_no_date_is_refused_in_words(typed: str) -> None:
    with pytest.raises(ValueError, match="2027-01-14 or 14"):
        typed_date(typed)
