"""Where a gap came from: the parts add up, and they are what a naive computation says."""

import random
from collections import defaultdict
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import SECOND, Duration, Precision, truncate
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.setup import RankBy, StartGroup
from skimo_timer.core.transitions.gaps import Gap, Part, Step, gap, part_of
from tests.core.transitions.simulated import Run, legs_of, review_of, run, some_missing, way
from tests.exchange.case_race import case_race
from tests.races import at


def naive(raced: Run, bib: str, other: str) -> dict[Part, int]:
    """The gap by part, from the true legs and what is missing of them."""
    lost = raced.missing.get(bib, frozenset()) | raced.missing.get(other, frozenset())
    parts: dict[Part, int] = defaultdict(int)
    stretch: list[int] = []
    for place in raced.race.setup.courses[0].places:
        stretch.append(place.index)
        if place.index in lost:
            continue
        kinds = {part_of(raced.race.setup.courses[0].places[n].leg) for n in stretch}
        part = kinds.pop() if len(kinds) == 1 else Part.UNSPLIT
        parts[part] += sum(raced.legs[bib][n] - raced.legs[other][n] for n in stretch)
        stretch = []
    return dict(parts)


@pytest.mark.parametrize("seed", range(6))
def test_the_parts_are_those_of_a_naive_computation_and_add_up_to_the_gap(seed: int) -> None:
    legs = legs_of(9, seed)
    raced = run(legs, some_missing(legs, seed, 0.08 * (seed % 3)))
    review = review_of(raced.race)
    for bib in legs:
        for other in legs:
            found = gap(review.efforts[bib], review.efforts[other])
            assert found is not None
            assert found.at is None
            assert found.total == sum(legs[bib]) - sum(legs[other])
            assert {p: t for p, t in found.parts.items() if t} == {
                p: t for p, t in naive(raced, bib, other).items() if t
            }
            assert sum(found.parts.values()) == found.total
            assert found.shown == sum(legs[bib]) // SECOND * SECOND - sum(legs[other]) // SECOND * SECOND
            assert sum(found.printed.values()) == found.shown


@given(
    st.lists(st.tuples(st.sampled_from(list(Part)), st.integers(-(10**9), 10**9)), min_size=1),
    st.sampled_from(list(Precision)),
    st.integers(-1, 1),
)
def test_printed_parts_add_up_and_none_is_off_by_more_than_its_cut(
    steps: list[tuple[Part, int]], precision: Precision, carry: int
) -> None:
    made = [Step(part, Duration(lost)) for part, lost in steps]
    total = Duration(sum(lost for _, lost in steps))
    shown = Duration(truncate(total, precision) + carry * precision.step)
    found = Gap(total, shown, precision, tuple(made))
    assert sum(found.printed.values()) == found.shown
    largest = max(abs(lost) for lost in found.parts.values())
    changed = [part for part, lost in found.parts.items() if found.printed[part] != truncate(lost, precision)]
    assert len(changed) <= 1
    assert all(abs(found.parts[part]) == largest for part in changed)
    assert all(printed % precision.step == 0 for printed in found.printed.values())


def test_a_gap_is_the_same_backwards_with_the_other_sign() -> None:
    legs = legs_of(2, 11)
    review = review_of(run(legs, {"1": frozenset({4})}).race)
    there, back = gap(review.efforts["1"], review.efforts["2"]), gap(review.efforts["2"], review.efforts["1"])
    assert there is not None
    assert back is not None
    assert there.parts == {part: -lost for part, lost in back.parts.items()}


def test_penalties_are_a_part_of_their_own() -> None:
    legs = legs_of(3, 7)
    raced = run(legs, rulings=[Ruling("2", RulingKind.PENALTY, "+0:30"), Ruling("3", RulingKind.PENALTY, "+0:10")])
    review = review_of(raced.race)
    found = gap(review.efforts["2"], review.efforts["3"])
    assert found is not None
    assert found.parts[Part.PENALTY] == 20 * SECOND
    assert found.total == sum(legs["2"]) - sum(legs["3"]) + 20 * SECOND
    two, three = raced.race.progress["2"].result, raced.race.progress["3"].result
    assert two is not None
    assert three is not None
    assert found.shown == two - three


def test_where_the_line_ranks_the_later_start_is_a_part_of_its_own() -> None:
    legs = legs_of(2, 8)
    starts = (StartGroup("W1", at("10:00:00")), StartGroup("W2", at("10:02:00")))
    setup = replace(way(), starts=starts, rank_by=RankBy.LINE)
    raced = run(legs, rulings=[Ruling("2", RulingKind.START, "W2")], setup=setup)
    review = review_of(raced.race)
    found = gap(review.efforts["2"], review.efforts["1"])
    assert found is not None
    assert found.parts[Part.START] == 120 * SECOND
    assert found.parts[Part.SKINS] == naive(raced, "2", "1")[Part.SKINS] - 120 * SECOND
    assert found.total == sum(legs["2"]) - sum(legs["1"])


def test_before_the_finish_the_gap_is_that_at_the_last_line_both_have_crossed() -> None:
    legs = legs_of(2, 9)
    review = review_of(run(legs, {"1": frozenset(range(5, 16)), "2": frozenset(range(8, 16))}).race)
    found = gap(review.efforts["1"], review.efforts["2"])
    assert found is not None
    assert found.at == review.legs[4]
    assert found.total == sum(legs["1"][:5]) - sum(legs["2"][:5])
    assert sum(found.printed.values()) == found.shown


def test_nobody_is_behind_who_has_not_begun() -> None:
    review = review_of(run(legs_of(2, 9), {"1": frozenset(range(16))}).race)
    assert gap(review.efforts["1"], review.efforts["2"]) is None


def test_the_gap_to_the_field_is_to_an_athlete_made_of_its_medians() -> None:
    legs = legs_of(7, 10)
    review = review_of(run(legs).race)
    medians = [sorted(each)[3] for each in zip(*legs.values(), strict=True)]
    for bib in legs:
        found = gap(review.efforts[bib], review.typical(review.efforts[bib]))
        assert found is not None
        assert found.total == sum(legs[bib]) - sum(medians)
        assert [step.lost for step in found.steps] == [a - b for a, b in zip(legs[bib], medians, strict=True)]
        assert sum(found.printed.values()) == found.shown


def test_relays_are_split_leg_by_leg() -> None:
    review = review_of(case_race("05-relay"))
    found = gap(review.efforts["3"], review.efforts["1"])
    assert found is not None
    assert sum(found.parts.values()) == found.total
    race = case_race("05-relay")
    third, first = race.progress["3"].result, race.progress["1"].result
    assert third is not None
    assert first is not None
    assert found.shown == third - first


def test_in_heats_every_round_counts_that_both_have_raced() -> None:
    race = case_race("04-heats")
    review = review_of(race)
    both = [bib for bib, effort in review.efforts.items() if len(effort.stretches) == 2]
    one, other = review.efforts[both[0]], review.efforts[both[1]]
    found = gap(one, other)
    assert found is not None
    sums = [sum(s.elapsed or 0 for s in effort.stretches) for effort in (one, other)]
    assert found.total - found.parts.get(Part.PENALTY, 0) == sums[0] - sums[1]


def test_whom_nothing_joins_cannot_be_compared() -> None:
    review = review_of(case_race("05-relay"), by_member=True)
    assert gap(review.efforts["1a"], review.efforts["1b"]) is None


def test_the_order_of_the_readings_is_irrelevant() -> None:
    legs = legs_of(4, 12)
    shuffled = list(legs.items())
    random.Random(1).shuffle(shuffled)
    one, other = review_of(run(legs).race), review_of(run(dict(shuffled)).race)
    assert gap(one.efforts["1"], one.efforts["4"]) == gap(other.efforts["1"], other.efforts["4"])
