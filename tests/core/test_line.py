"""A line with hand and gate, as a race keeps it up to date reading by reading."""

import random
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.clock import SECOND, Duration, Instant
from skimo_timer.core.facts import (
    HAND,
    Entered,
    Fact,
    Key,
    Paired,
    PassingAmended,
    PassingRecorded,
    Replaced,
    Reverted,
    SetUp,
)
from skimo_timer.core.race import Race
from skimo_timer.core.setup import DeviceSetup
from skimo_timer.core.startlist import Entry
from tests.benchmarks.photo_finish import Tally, count
from tests.bunches import Finish
from tests.races import at, course, key, records, setup

LINE = "LINE"
ZERO = at("10:20:00")
RACE = SetUp(setup(course("START skin LINE"), devices=(DeviceSetup("A", "alge"), DeviceSetup("B", "alge", role="B"))))
BIBS = [str(n) for n in range(1, 10)]
BEGUN: list[Fact] = [RACE, *(Entered(Entry(bib)) for bib in BIBS)]
FIRST = len(BEGUN) + 1


def moment(seconds: float) -> Instant:
    return Instant(ZERO + round(seconds * SECOND))


def typed(bib: str, first_key: float, enter: float | None = None) -> PassingRecorded:
    return PassingRecorded(
        LINE, moment(first_key + 0.6 if enter is None else enter), bib, HAND, other_time=moment(first_key)
    )


def gate(seconds: float, source: str = "A") -> PassingRecorded:
    return PassingRecorded(LINE, moment(seconds), source=source)


def race(*facts: Fact) -> Race:
    return Race.of(records([*BEGUN, *facts]))


def nth(n: int) -> Key:
    """The key of the n-th fact after the start list, from 0."""
    return key(FIRST + n)


def seconds(of: Race, bib: str) -> list[float]:
    return [(p.time - ZERO) / SECOND for p in of.readings(bib) if p.time is not None]


def open_seconds(of: Race) -> list[float]:
    return [(p.time - ZERO) / SECOND for p in of.open_times() if p.time is not None]


# -- pairs -------------------------------------------------------------------------------------------------------------


def test_the_first_key_is_nearer_to_the_crossing_than_enter() -> None:
    one = race(gate(0), typed("1", 0.4, 3.1), gate(3))
    assert seconds(one, "1") == [0.0]


def test_a_busy_hand_gives_each_of_a_bunch_its_own_impulse() -> None:
    bunch = race(
        *(gate(t) for t in (0, 0.5, 1.0, 1.6)),
        *(typed(str(n + 1), 0.4 + 0.9 * n) for n in range(4)),  # the last one is typed 1.5 s behind
    )
    assert [seconds(bunch, bib) for bib in "1234"] == [[0.0], [0.5], [1.0], [1.6]]
    assert open_seconds(bunch) == []


def test_a_time_without_a_bib_and_an_impulse_are_one_open_time() -> None:
    pressed = race(PassingRecorded(LINE, moment(0.3)), gate(0))
    assert open_seconds(pressed) == [0.0]
    assert [p.key for p in pressed.open_times()] == [nth(0)]


def test_an_impulse_that_was_given_a_bib_absorbs_the_time_that_has_none() -> None:
    given_first = race(PassingRecorded(LINE, moment(0.3)), gate(0), PassingAmended(nth(1), bib="1"))
    assert open_seconds(given_first) == []
    assert seconds(given_first, "1") == [0.0]


def test_a_time_that_was_typed_in_is_no_crossing_for_a_gate() -> None:
    inserted = race(gate(0), PassingRecorded(LINE, moment(0.3), "1", manual=True))
    assert seconds(inserted, "1") == [0.3]
    assert open_seconds(inserted) == [0.0]


# -- the operator's word -----------------------------------------------------------------------------------------------


def test_a_pinned_pair_stands_wherever_its_halves_are() -> None:
    late = race(gate(0), gate(60), typed("1", 60.4), Paired(nth(2), nth(0)))
    assert seconds(late, "1") == [0.0]
    assert open_seconds(late) == [60.0]


def test_a_hand_reading_that_is_none_of_the_gate_stays_alone() -> None:
    parted = race(gate(0), typed("1", 0.4), Paired(nth(1)))
    assert seconds(parted, "1") == [1.0]
    assert open_seconds(parted) == [0.0]
    parted.apply(records([Reverted(nth(2))], first=FIRST + 3))
    assert seconds(parted, "1") == [0.0]


def test_the_newest_word_on_a_hand_reading_counts() -> None:
    said = race(gate(0), gate(60), typed("1", 60.4), Paired(nth(2), nth(0)), Paired(nth(2), nth(1)))
    assert seconds(said, "1") == [60.0]


def test_two_hand_readings_may_be_said_to_be_one_impulse() -> None:
    side_by_side = race(gate(0), typed("1", 0.4), typed("2", 1.3), Paired(nth(2), nth(0)), Paired(nth(1), nth(0)))
    assert seconds(side_by_side, "1") == seconds(side_by_side, "2") == [0.0]
    assert open_seconds(side_by_side) == []


def test_a_pinned_hand_follows_its_impulse() -> None:
    moved = race(gate(0), gate(60), typed("1", 60.4), Paired(nth(2), nth(0)))
    moved.apply(records([PassingAmended(nth(0), time=moment(1))], first=FIRST + 4))
    assert seconds(moved, "1") == [1.0]
    moved.apply(records([Reverted(nth(0))], first=FIRST + 5))
    assert seconds(moved, "1") == [60.0]


def test_an_impulse_that_was_said_to_be_twos_is_the_others_when_one_is_void() -> None:
    both = race(gate(0), typed("1", 0.4), typed("2", 1.3), Paired(nth(1), nth(0)), Paired(nth(2), nth(0)))
    assert both.passings[nth(0)].partner == nth(1)
    both.apply(records([Reverted(nth(1))], first=FIRST + 5))
    assert both.passings[nth(0)].partner == nth(2)
    both.apply(records([Reverted(nth(2))], first=FIRST + 6))
    assert open_seconds(both) == [0.0]


def test_a_hand_that_typed_long_and_is_void_leaves_what_comes_after_as_if_it_had_never_been() -> None:
    facts: list[Fact] = [typed("9", 0, 3.3), gate(5.2), typed("1", 5.0)]
    there = race()
    for n, fact in enumerate([*facts, Reverted(nth(0))]):
        there.apply(records([fact], first=FIRST + n))
    there.settle()
    assert dict(there.passings) == dict(race(*facts, Reverted(nth(0))).passings)
    assert seconds(there, "1") == [5.2]


def test_a_word_on_something_that_is_not_there_says_nothing() -> None:
    gone = race(gate(0), typed("1", 0.4), Paired(nth(1), nth(9)))
    assert seconds(gone, "1") == [0.0]


def test_a_split_time_is_there_twice_and_nobody_claims_it_falsely() -> None:
    twin = PassingRecorded(LINE, moment(0), source="A", twin=nth(0))
    both = race(gate(0), typed("1", 0.4), typed("2", 1.3), twin)
    assert seconds(both, "1") == seconds(both, "2") == [0.0]
    assert AlertCode.SHARED_READING not in {alert.code for alert in both.alerts()}


# -- two gates ---------------------------------------------------------------------------------------------------------


def test_what_the_spare_gate_repeats_is_no_second_passing() -> None:
    both = race(gate(0), gate(0.02, "B"), typed("1", 0.4))
    assert seconds(both, "1") == [0.0]
    assert open_seconds(both) == []


def test_the_spare_gate_counts_where_the_first_one_missed() -> None:
    missed = race(gate(0.02, "B"), typed("1", 0.4), gate(5), gate(5.02, "B"), typed("2", 5.4))
    assert seconds(missed, "1") == [0.02]
    assert seconds(missed, "2") == [5.0]


def test_a_gate_alone_is_no_spare_one_whatever_its_role() -> None:
    assert seconds(race(gate(0, "B"), typed("1", 0.4)), "1") == [0.0]


# -- doubt -------------------------------------------------------------------------------------------------------------


def doubtful(of: Race) -> list[str]:
    return [p.bib for p in of.passings.values() if p.doubtful]


def test_two_impulses_that_are_as_likely_are_a_doubt_and_the_bib_keeps_one() -> None:
    toss_up = race(gate(0), gate(1.3), typed("1", 1.25))
    assert doubtful(toss_up) == ["1"]
    (passing,) = toss_up.readings("1")
    assert {passing.partner, passing.rival} == {nth(0), nth(1)}


def test_the_operators_word_ends_a_doubt() -> None:
    assert doubtful(race(gate(0), gate(1.3), typed("1", 1.25), Paired(nth(2), nth(1)))) == []


def test_a_plain_pair_is_no_doubt_however_slow_the_hand() -> None:
    assert doubtful(race(gate(0), typed("1", 1.9))) == []


# -- whatever the order ------------------------------------------------------------------------------------------------

tenths = st.integers(0, 160).map(lambda n: n / 10)
hand_readings = st.builds(
    lambda bib, t, typing: typed(bib, t + 0.013 * int(bib), t + 0.013 * int(bib) + typing),
    st.sampled_from(BIBS),
    tenths,
    st.sampled_from((0.6, 0.9, 3.3)),
)
bare_times = tenths.map(lambda t: PassingRecorded(LINE, moment(t + 0.007)))
impulses = st.builds(lambda t, source: gate(t + (0.02 if source == "B" else 0), source), tenths, st.sampled_from("AAB"))
lessons = st.builds(  # a pair far away from all others, by which the hand is known
    lambda n, lag: (gate(100 + 10 * n), typed("9", 100 + 10 * n + lag)), st.integers(0, 12), st.sampled_from((0.3, 1.4))
)
readings = st.lists(hand_readings | bare_times | impulses, min_size=2, max_size=16)
some_lessons = st.lists(lessons, max_size=9).map(lambda pairs: [half for pair in pairs for half in pair])


def told(of: Race) -> dict[tuple[Instant | None, str, str], tuple[object, ...]]:
    """Every passing by what was recorded, and how it stands: times, not keys, since these tell the order of arrival."""

    def moment_of(other: Key | None) -> Instant | None:
        return None if other is None else of.passings[other].recorded.time

    return {
        (p.recorded.time, p.recorded.bib, p.recorded.source): (
            p.time,
            p.absorbed,
            p.doubtful,
            moment_of(p.partner),
            moment_of(p.rival),
        )
        for p in of.passings.values()
    }


def unlike(facts: Iterable[PassingRecorded]) -> list[PassingRecorded]:
    """Without those of the same moment: which of two equal ones came first is nobody's business."""
    return list({fact.time: fact for fact in facts}.values())


@given(readings, some_lessons, st.randoms(use_true_random=False))
def test_the_same_readings_in_any_order_join_the_same(
    some: list[PassingRecorded], taught: list[PassingRecorded], dice: random.Random
) -> None:
    facts = unlike([*some, *taught])
    shuffled = facts.copy()
    dice.shuffle(shuffled)
    grown = race()
    for n, fact in enumerate(shuffled):
        grown.apply(records([fact], first=FIRST + n))
    while not grown.is_settled:
        grown.settle(3)
    assert told(grown) == told(race(*facts))


def reverted(facts: list[Fact], n: int) -> Fact:
    return Reverted(nth(n % len(facts)))


def about(n: int, bib: str | None, time: Instant | None, point: str | None) -> Callable[[list[Fact]], Fact]:
    return lambda facts: PassingAmended(nth(n % len(facts)), bib, point, time)


which = st.integers(0, 60)
corrections: st.SearchStrategy[Callable[[list[Fact]], Fact]] = st.one_of(
    st.builds(lambda n: lambda facts: reverted(facts, n), which),
    st.builds(about, which, st.none(), tenths.map(moment), st.none()),
    st.builds(about, which, st.sampled_from(["", *BIBS]), st.none(), st.none()),
    st.builds(about, which, st.none(), st.none(), st.sampled_from(["OTHER", LINE])),
    st.builds(lambda n, m: lambda facts: Paired(nth(n % len(facts)), nth(m % len(facts))), which, which),
    st.builds(lambda n: lambda facts: Paired(nth(n % len(facts))), which),
    st.builds(lambda n, t: lambda facts: Replaced(nth(n % len(facts)), moment(t), Duration(0)), which, tenths),
)


@given(readings, some_lessons, st.lists(hand_readings | bare_times | impulses | corrections | lessons, max_size=24))
def test_whatever_happens_one_by_one_stands_as_if_it_had_come_at_once(
    first: list[Fact], taught: list[Fact], then: list[Any]
) -> None:
    facts: list[Fact] = [*first, *taught]
    for act in then:
        facts += [act(facts)] if callable(act) else act if isinstance(act, tuple) else [act]
    grown = race()
    for record in records(facts, first=FIRST):
        grown.apply([record])
    grown.settle()
    assert dict(grown.passings) == dict(race(*facts).passings)


@pytest.mark.parametrize("apart", [0.9, 1.2, 2.0])
def test_a_bunch_without_end_is_joined_piece_by_piece(apart: float) -> None:
    many = [
        fact for n in range(300) for fact in (gate(n * apart), typed(BIBS[n % 9], n * apart + 0.3, n * apart + 0.8))
    ]
    joined = race(*many)
    assert [joined.passings[nth(2 * n + 1)].partner for n in range(300)] == [nth(2 * n) for n in range(300)]


def test_at_a_finish_that_one_hand_can_type_nearly_everybody_gets_the_own_impulse() -> None:
    tally = Tally()
    for seed in range(3):
        count(tally, Finish(), seed)
    assert tally.right / tally.had >= 0.985  # over twenty seeds 0.993
    assert tally.anothers / tally.typed <= 0.005
    assert tally.unasked / tally.typed <= 0.003
