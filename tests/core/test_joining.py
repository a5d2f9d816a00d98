"""Impulses of a gate and hand readings of one bunch: which belong together."""

from itertools import combinations, pairwise
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.passings.joining import (
    IDLE,
    LONG,
    SURE,
    USUAL,
    WINDOW,
    Choice,
    Habit,
    Impulse,
    Span,
    Touch,
    _likelihoods,
    _weigh,
    align,
    bunches,
    habit_of,
    side_by_side,
)

STEADY = Habit(400_000, 150_000)


def us(seconds: float) -> Instant:
    return Instant(round(seconds * SECOND))


def hands(*seconds: float, typing: float = 0.6) -> list[Touch]:
    """First keys of the bibs 1, 2, 3 ...; each bib takes a while to type."""
    free = [IDLE, *(us(later - earlier - typing) for earlier, later in pairwise(seconds))]
    return [Touch(us(s), str(n), gap) for n, (s, gap) in enumerate(zip(seconds, free, strict=False), 1)]


def impulses(*seconds: float) -> list[Impulse]:
    since = [IDLE, *(us(later - earlier) for earlier, later in pairwise(seconds))]
    return [Impulse(us(s), "", gap) for s, gap in zip(seconds, since, strict=False)]


def pairs(touches: list[Touch], seen: list[Impulse], habit: Habit = USUAL) -> list[tuple[int, int]]:
    return [(i, c.impulse) for i, c in enumerate(align(touches, seen, habit)) if c.impulse is not None]


def test_each_bib_takes_the_impulse_of_its_moment() -> None:
    assert pairs(hands(10.3, 20.4), impulses(10, 20)) == [(0, 0), (1, 1)]


def test_one_missed_impulse_does_not_shift_a_bunch() -> None:
    assert pairs(hands(0.3, 1.7, 3.3, 4.4), impulses(0, 3, 4), STEADY) == [(0, 0), (2, 1), (3, 2)]


def test_one_forgotten_bib_does_not_shift_a_bunch() -> None:
    assert pairs(hands(0.4, 3.4, 4.9), impulses(0, 1.3, 3, 4.5), STEADY) == [(0, 0), (1, 2), (2, 3)]


def test_a_busy_hand_falls_behind_and_the_order_tells() -> None:
    busy = hands(0.4, 1.3, 2.2, 3.1, 4.0)
    assert pairs(busy, impulses(0, 0.5, 1.0, 1.5, 2.0), STEADY) == [(n, n) for n in range(5)]


def test_the_tail_of_a_ski_is_nobody() -> None:
    assert pairs(hands(0.5, 3.4), impulses(0, 0.4, 3.0), STEADY) == [(0, 0), (1, 2)]


def test_a_slow_hand_is_slow_all_day() -> None:
    slow = Habit(1_500_000, 150_000)
    assert pairs(hands(1.5, 3.0), impulses(0, 1.5, 3.0), slow) == [(0, 0), (1, 1)]
    assert pairs(hands(1.5, 3.0), impulses(0, 1.5, 3.0), Habit(0, 150_000)) == [(0, 1), (1, 2)]


def test_an_impulse_that_has_a_bib_is_joined_with_that_bib_only() -> None:
    given_to_2 = [Impulse(us(10), "2")]
    assert pairs(hands(10.1, 10.9), given_to_2) == [(1, 0)]
    assert pairs([Touch(us(10.1))], given_to_2) == [(0, 0)]


def test_whose_impulse_it_may_as_well_be_is_doubtful() -> None:
    (choice,) = align(hands(1.25), impulses(0, 1.3))
    assert choice.is_doubtful
    assert {choice.impulse, choice.other} == {0, 1}
    (plain,) = align(hands(0.4), impulses(0, 3.0), STEADY)
    assert not plain.is_doubtful


def test_a_hand_is_known_from_the_first_pairs_of_bunches() -> None:
    assert habit_of([300_000] * 4) == USUAL
    many = habit_of(sorted([1_200_000] * 40 + [-3_000_000, 3_900_000]))
    assert many.bias == 1_200_000
    assert many.spread <= 250_000


def test_a_hand_that_hardly_changes_is_the_same_hand() -> None:
    lags = [400_000 + 10_000 * n for n in range(-20, 21)]
    assert habit_of(lags) == habit_of(sorted([*lags, 430_000]))


# -- all accounts ------------------------------------------------------------------------------------------------------

moments = st.lists(st.integers(0, 60), max_size=4).map(lambda some: [s / 10 for s in sorted(some)])


def accounts(n: int, m: int) -> list[dict[int, int]]:
    """Every way to pair some of n with some of m without crossing."""
    return [
        dict(zip(left, right, strict=True))
        for k in range(min(n, m) + 1)
        for left in combinations(range(n), k)
        for right in combinations(range(m), k)
    ]


@given(moments, moments)
def test_a_choice_is_as_likely_as_the_accounts_that_make_it(typed: list[float], seen: list[float]) -> None:
    touches, gate = hands(*typed), impulses(*seen)
    weights = _weigh(touches, gate, STEADY)
    likely = _likelihoods(weights)
    mine: list[list[float]] = [[0.0] * (len(gate) + 1) for _ in touches]
    for account in accounts(len(touches), len(gate)):
        weight = 1.0
        for i, alone in enumerate(weights.hands):
            weight *= weights.pairs[i][account[i]] if i in account else alone
        for i in range(len(touches)):
            mine[i][account.get(i, len(gate))] += weight
    for row, own in zip(likely, mine, strict=True):
        assert all(isclose(a, SURE * b / sum(own), abs_tol=3) for a, b in zip(row, own, strict=True))


@given(moments, moments)
def test_no_account_has_more_pairs_right_and_pairs_never_cross(typed: list[float], seen: list[float]) -> None:
    touches, gate = hands(*typed), impulses(*seen)
    if len(touches) == len(gate) == 1:
        return
    likely = _likelihoods(_weigh(touches, gate, STEADY))

    def right(account: dict[int, int]) -> int:
        return sum(row[account.get(i, len(gate))] for i, row in enumerate(likely))

    chosen = dict(pairs(touches, gate, STEADY))
    assert right(chosen) == max(map(right, accounts(len(touches), len(gate))))
    assert list(chosen.values()) == sorted(set(chosen.values()))


# -- bunches -----------------------------------------------------------------------------------------------------------


def spans(*seconds: float) -> list[Span]:
    return [Span(us(s), us(s), at, is_impulse=True) for at, s in enumerate(seconds)]


def sizes(of: list[Span]) -> list[int]:
    return [len(bunch) for bunch in bunches(of)]


def test_a_bunch_ends_where_nothing_happens_for_longer_than_the_window() -> None:
    assert sizes(spans(0, 2, 4, 6.1, 9)) == [3, 1, 1]
    assert us(2) == WINDOW


def test_a_hand_that_types_holds_a_bunch_together() -> None:
    assert sizes([Span(0, us(3), 0, is_impulse=False), *spans(4.5)]) == [2]


def test_a_long_bunch_is_parted_at_its_longest_rest() -> None:
    steps = [0.5] * 30 + [1.5] + [0.5] * 40
    times = [sum(steps[:n]) for n in range(len(steps) + 1)]
    assert sizes(spans(*times)) == [31, 41]
    assert all(size <= LONG for size in sizes(spans(*(n / 2 for n in range(1000)))))


# -- two gates ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ([0, 1, 2], [0.01, 1.01, 2.01], [(0, 0), (1, 1), (2, 2)]),
        ([0, 2], [0.01, 1.01, 2.01], [(0, 0), (1, 2)]),
        ([0, 1], [0.5], []),
        ([0, 0.2], [0.19], [(1, 0)]),
    ],
)
def test_two_gates_see_one_crossing_once(first: list[float], second: list[float], one: list[tuple[int, int]]) -> None:
    assert side_by_side([us(s) for s in first], [us(s) for s in second]) == one


def test_a_choice_of_nothing_is_sure() -> None:
    assert align(hands(0.4), []) == [Choice(None, SURE, None)]
    assert align([], impulses(0.4)) == []
