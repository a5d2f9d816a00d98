"""Bibs as people read and sort them, and the age that ranks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.startlist import Entry, bib_key, normal_bib

latin = st.text(st.characters(max_codepoint=0x17F))


@pytest.mark.parametrize(
    ("text", "bib"),
    [
        ("7", "7"),
        ("007", "7"),
        (" 12 ", "12"),
        ("0", "0"),
        ("000", "0"),
        ("82A", "82a"),
        ("082 b", "82b"),
        ("A12", "A12"),
        ("", ""),
        ("?", ""),
        (" ? ", ""),
    ],
)
def test_a_bib_is_compared_without_leading_zeros(text: str, bib: str) -> None:
    assert normal_bib(text) == bib


@given(latin)
def test_a_normal_bib_stays_as_it_is(text: str) -> None:
    assert normal_bib(normal_bib(text)) == normal_bib(text)


@given(st.integers(0, 10**6), st.integers(0, 5))
def test_leading_zeros_never_make_another_bib(number: int, zeros: int) -> None:
    assert normal_bib("0" * zeros + str(number)) == str(number)


def test_bibs_sort_as_people_count() -> None:
    bibs = ["101", "A1", "82b", "9", "82", "10", "82a", "2"]
    assert sorted(bibs, key=bib_key) == ["2", "9", "10", "82", "82a", "82b", "101", "A1"]


@given(st.lists(st.integers(0, 10**6)))
def test_numbers_sort_by_value(numbers: list[int]) -> None:
    assert sorted(map(str, numbers), key=bib_key) == [str(number) for number in sorted(numbers)]


@given(latin, latin)
def test_bibs_that_differ_never_sort_as_equal(one: str, other: str) -> None:
    one, other = normal_bib(one), normal_bib(other)
    assert (bib_key(one) == bib_key(other)) == (one == other)


@pytest.mark.parametrize(
    ("season", "born", "age"),
    [(2021, 2004, 17), (2024, 2006, 18), (2024, 2007, 17), (2026, None, None)],
)
def test_the_age_is_the_year_in_which_the_season_ends_less_the_year_of_birth(
    season: int, born: int | None, age: int | None
) -> None:
    assert Entry("1", born=born).age(season) == age
