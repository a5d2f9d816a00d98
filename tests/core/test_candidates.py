"""Whom digits mean before Enter is pressed."""

import pytest

from skimo_timer.core.matching.candidates import meant
from skimo_timer.core.matching.expected import Expectations
from tests.races import at, race

FIELD = (
    "11 T1I 10:04:00",
    "11 T1O 10:05:00",
    "11 LINE 10:25:00",
    "12 T1I 10:05:00",
    "23 T1I 10:05:00",
    "23 T1O 10:06:00",
)


def said(typed: str, point: str, time: str) -> tuple[str, list[str], bool]:
    """The bib that Enter takes, who fits, and whether that is a guess."""
    of = race(*FIELD, bibs="11 12 23 123")
    found = meant(of, Expectations(of), point, typed, at(time))
    return found.bib, [one.bib for one in found.candidates], found.guessed


@pytest.mark.parametrize(
    ("typed", "point", "time", "expected"),
    [
        ("23", "LINE", "10:25:00", ("23", [], False)),
        ("3", "LINE", "10:20:00", ("23", ["23"], True)),
        ("3", "LINE", "10:06:30", ("3", ["23"], False)),
        ("2", "T1O", "10:05:50", ("12", ["12"], True)),
        ("2.", "LINE", "10:06:30", ("23", ["23"], True)),
        ("1.", "T1O", "10:05:50", ("12", ["12", "11"], True)),
        ("..", "T1I", "10:05:50", ("", ["11", "12", "23"], False)),
        ("77", "T1O", "10:05:50", ("77", [], False)),
    ],
    ids=["exact", "due", "not due yet", "due in a change", "pattern", "one of two is here", "nobody is here", "nobody"],
)
def test_digits_mean(typed: str, point: str, time: str, expected: tuple[str, list[str], bool]) -> None:
    assert said(typed, point, time) == expected
