"""What would be, checked against a ranking worked out by hand; with the own times nothing changes."""

import pytest

from skimo_timer.core.clock import SECOND, Duration
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.standings import Board
from skimo_timer.core.transitions.review import BEST, MEDIAN, Review
from skimo_timer.core.transitions.whatif import Hypothetical, changed, like_field, what_if
from tests.core.transitions.simulated import Run, legs_of, review_of, run, some_missing
from tests.races import board


def naive_ranks(results: dict[str, int]) -> dict[str, int]:
    cut = {bib: result // SECOND for bib, result in results.items()}
    return {bib: 1 + sum(other < own for other in cut.values()) for bib, own in cut.items()}


def made(athletes: int, seed: int, share: float = 0.0) -> tuple[Run, Review, Board]:
    legs = legs_of(athletes, seed)
    raced = run(legs, some_missing(legs, seed, share))
    return raced, review_of(raced.race), board(raced.race)


@pytest.mark.parametrize("share", [0.0, 0.1])
@pytest.mark.parametrize("seed", range(3))
def test_with_the_own_times_nothing_changes(seed: int, share: float) -> None:
    _, review, ranked = made(15, seed, share)
    own = {bib: {leg: t for leg, t in e.changes.items() if t is not None} for bib, e in review.efforts.items()}
    for bib, effort in review.efforts.items():
        outcome = what_if(ranked, effort, own[bib])
        assert changed(effort, own[bib]) == effort.progress
        assert (outcome.rank, outcome.result) == (outcome.was_rank, outcome.was)
        assert outcome.gained == 0
        assert outcome.places == 0
    outcomes = Hypothetical(ranked, 2027, review.efforts.values(), own)
    assert [outcome.bib for outcome in outcomes] == [ranked[n].bib for n in range(len(ranked))]
    assert all(outcome.rank == outcome.was_rank for outcome in outcomes)


@pytest.mark.parametrize("to", [MEDIAN, BEST])
@pytest.mark.parametrize("seed", range(3))
def test_one_athlete_with_the_fields_changes(seed: int, to: str) -> None:
    raced, review, ranked = made(21, seed)
    results = {bib: sum(each) for bib, each in raced.legs.items()}
    places = [n for n, leg in enumerate(review.legs) if leg.is_change]
    columns = {n: sorted(each[n] for each in raced.legs.values()) for n in places}
    for bib, each in raced.legs.items():
        saved = sum(each[n] - columns[n][0 if to == BEST else 10] for n in places)
        after = naive_ranks(results | {bib: results[bib] - saved})
        outcome = what_if(ranked, review.efforts[bib], like_field(review, review.efforts[bib], to))
        assert outcome.was_rank == naive_ranks(results)[bib]
        assert outcome.rank == after[bib]
        assert outcome.result == (results[bib] - saved) // SECOND * SECOND


def test_one_change_replaced_by_a_chosen_time() -> None:
    raced, review, ranked = made(10, 5)
    change = review.changes[2]
    place = review.legs.index(change)
    outcome = what_if(ranked, review.efforts["4"], {change: Duration(5 * SECOND)})
    expected = sum(raced.legs["4"]) - raced.legs["4"][place] + 5 * SECOND
    assert outcome.result == expected // SECOND * SECOND


def test_the_whole_field_with_median_changes_is_ranked_by_moving_alone() -> None:
    raced, review, ranked = made(20, 6)
    swaps = {bib: like_field(review, effort) for bib, effort in review.efforts.items()}
    outcomes = Hypothetical(ranked, 2027, review.efforts.values(), swaps)
    changes = [n for n, leg in enumerate(review.legs) if leg.is_change]
    medians = sum(sorted(each[n] for each in raced.legs.values())[9:11][0] for n in changes)
    assert medians
    typical = {
        bib: sum(each) - sum(each[n] for n in changes) + sum(review.median(review.legs[n]) or 0 for n in changes)
        for bib, each in raced.legs.items()
    }
    assert {outcome.bib: outcome.rank for outcome in outcomes} == naive_ranks(typical)
    assert [outcome.rank for outcome in outcomes] == sorted(outcome.rank or 0 for outcome in outcomes)


def test_a_change_that_lacks_a_side_stays_and_is_counted() -> None:
    legs = legs_of(8, 7)
    raced = run(legs, {"2": frozenset({1})})
    review, ranked = review_of(raced.race), board(raced.race)
    effort = review.efforts["2"]
    outcome = what_if(ranked, effort, like_field(review, effort))
    assert outcome.unknown == 1
    changes = [n for n, leg in enumerate(review.legs) if leg.is_change and n != 1]
    saved = sum(legs["2"][n] - (review.median(review.legs[n]) or 0) for n in changes)
    assert outcome.result == (sum(legs["2"]) - saved) // SECOND * SECOND


def test_penalties_stay_and_who_has_no_rank_gets_none() -> None:
    legs = legs_of(5, 8)
    rulings = [Ruling("1", RulingKind.PENALTY, "+1:00"), Ruling("3", RulingKind.DSQ)]
    raced = run(legs, rulings=rulings)
    review, ranked = review_of(raced.race), board(raced.race)
    own = what_if(ranked, review.efforts["1"], {})
    assert own.result == (sum(legs["1"]) + 60 * SECOND) // SECOND * SECOND
    out = what_if(ranked, review.efforts["3"], like_field(review, review.efforts["3"]))
    assert out.was_rank is None
    assert out.rank is None


def test_nothing_of_the_race_itself_is_changed() -> None:
    raced, review, ranked = made(6, 9)
    before = dict(raced.race.progress)
    order = [ranked[n].bib for n in range(len(ranked))]
    for effort in review.efforts.values():
        what_if(ranked, effort, like_field(review, effort, BEST))
    assert raced.race.progress == before
    assert [ranked[n].bib for n in range(len(ranked))] == order
