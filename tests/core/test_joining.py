"""Impulses of a gate and bibs typed by hand at one line."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.joining import ALONE, WINDOW, Moment, align


def hands(*seconds: float) -> list[Moment]:
    return [Moment(Instant(int(s * SECOND)), str(n)) for n, s in enumerate(seconds, 1)]


def impulses(*seconds: float) -> list[Moment]:
    return [Moment(Instant(int(s * SECOND)), "") for s in seconds]


def test_each_bib_takes_the_impulse_of_its_moment() -> None:
    assert align(hands(10.3, 20.4), impulses(10, 20)) == [(0, 0), (1, 1)]


def test_one_missed_impulse_does_not_shift_a_bunch() -> None:
    assert align(hands(0.3, 1.3, 2.3, 3.3), impulses(0, 2, 3)) == [(0, 0), (2, 1), (3, 2)]


def test_one_forgotten_bib_does_not_shift_a_bunch() -> None:
    assert align(hands(0.3, 2.3, 3.3), impulses(0, 1, 2, 3)) == [(0, 0), (1, 2), (2, 3)]


def test_nothing_is_joined_beyond_the_window() -> None:
    assert align(hands(12.1), impulses(10)) == []


def test_an_impulse_that_has_a_bib_is_joined_with_that_bib_only() -> None:
    given_to_2 = [Moment(Instant(10 * SECOND), "2")]
    assert align(hands(10.1, 10.6), given_to_2) == [(1, 0)]


moments = st.lists(st.integers(0, 8_000), max_size=5).map(lambda some: [Instant(ms * 1000) for ms in sorted(some)])


def price(typed: list[Moment], seen: list[Moment], pairs: list[tuple[int, int]]) -> int:
    return sum(abs(typed[i].time - seen[j].time) for i, j in pairs) + ALONE * (len(typed) + len(seen) - 2 * len(pairs))


@given(moments, moments)
def test_no_alignment_is_cheaper_and_pairs_never_cross(typed: list[Instant], seen: list[Instant]) -> None:
    left, right = [Moment(t, str(n)) for n, t in enumerate(typed)], [Moment(t, "") for t in seen]

    @cache
    def cheapest(i: int, j: int) -> int:
        if not i or not j:
            return ALONE * (i + j)
        apart = abs(left[i - 1].time - right[j - 1].time)
        options = [cheapest(i - 1, j) + ALONE, cheapest(i, j - 1) + ALONE]
        return min([*options, cheapest(i - 1, j - 1) + apart] if apart <= WINDOW else options)

    pairs = align(left, right)
    assert price(left, right, pairs) == cheapest(len(left), len(right))
    assert pairs == sorted(pairs)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
