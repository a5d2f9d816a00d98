"""Shares, fades, comparisons and the story of a race, against naive figures."""

from statistics import covariance, variance

import pytest

from skimo_timer.core.clock import SECOND
from skimo_timer.core.course import LegKind
from skimo_timer.core.transitions.figures import TARGETS, compare, fades, repeated, shares
from skimo_timer.core.transitions.findings import findings
from skimo_timer.core.transitions.gaps import Part, part_of
from skimo_timer.demo import demo_race, facts
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import create
from tests.core.transitions.simulated import legs_of, review_of, run
from tests.races import board


@pytest.mark.parametrize("seed", range(3))
def test_the_shares_of_the_variance_are_covariances_and_add_up_to_one(seed: int) -> None:
    legs = legs_of(40, seed)
    review = review_of(run(legs).race)
    found = shares(review, "Race")
    assert found is not None
    assert found.count == 40
    results = [sum(each) for each in legs.values()]
    for part, share in found.parts.items():
        times = [
            sum(t for t, leg in zip(each, review.legs, strict=True) if part_of(leg.kind) is part)
            for each in legs.values()
        ]
        assert share == pytest.approx(covariance(times, results) / variance(results))
    assert sum(found.parts.values()) == pytest.approx(1)
    assert sum(found.legs.values()) == pytest.approx(1)
    assert Part.CHANGES in found.parts


def test_two_athletes_and_equal_results_have_no_shares() -> None:
    legs = legs_of(2, 1)
    assert shares(review_of(run(legs).race), "Race") is None
    assert shares(review_of(run(dict.fromkeys("123", legs["1"])).race), "Race") is None


def test_who_lacks_a_reading_is_not_in_the_shares() -> None:
    legs = legs_of(12, 2)
    found = shares(review_of(run(legs, {"5": frozenset({3})}).race), "Race")
    rest = shares(review_of(run({bib: each for bib, each in legs.items() if bib != "5"}).race), "Race")
    assert found is not None
    assert rest is not None
    assert found.count == 11
    assert found.parts == rest.parts


def test_a_change_that_comes_again_is_followed_lap_by_lap() -> None:
    laps = legs_of(5, 3)
    review = review_of(run(laps).race)
    assert repeated(review.legs) == []  # every line has a code of its own there
    race = demo_race(10)
    keeper = create(Journal.in_memory(), race.setup, race.entries)
    keeper.record(*facts(race))
    demo = review_of(keeper.race)
    ((first, second),) = repeated(demo.legs)
    assert (first.lap, second.lap, first.kind) == (1, 2, LegKind.SKINS_OFF)
    effort = next(e for e in demo.efforts.values() if e.is_complete)
    (fade,) = fades(demo, effort)
    one, two = fade.times
    assert one is not None
    assert two is not None
    assert fade.change == two - one
    medians = demo.median(first), demo.median(second)
    assert fade.field == medians
    assert fade.usual == (medians[1] or 0) - (medians[0] or 0)


def test_a_comparison_says_who_lost_how_much_to_the_best_of_those_compared() -> None:
    legs = legs_of(6, 4)
    review = review_of(run(legs, {"3": frozenset({2})}).race)
    chosen = ["1", "3", "5"]
    table = compare(review, [review.efforts[bib] for bib in chosen])
    assert [leg for leg, _ in table] == list(review.legs)
    for place, (leg, cells) in enumerate(table):
        known = [legs[bib][place] for bib in chosen if bib != "3" or place not in (2, 3)]
        for bib, cell in zip(chosen, cells, strict=True):
            if bib == "3" and place in (2, 3):
                assert (cell.time, cell.behind, cell.rank) == (None, None, None)
            else:
                assert cell.time == legs[bib][place]
                assert cell.behind == legs[bib][place] - min(known)
                assert cell.rank == review.rank(review.efforts[bib], leg)


def test_the_targets_are_in_seconds_and_the_limit_is_behind_the_elite() -> None:
    assert TARGETS[LegKind.SKINS_OFF].elite == 20 * SECOND
    assert all(target.elite < target.limit for target in TARGETS.values())
    assert all(kind.is_change for kind in TARGETS)


def test_the_review_finds_the_story_of_the_demo_race() -> None:
    race = demo_race()
    keeper = create(Journal.in_memory(), race.setup, race.entries)
    keeper.record(*facts(race))
    review, story = review_of(keeper.race), findings(review_of(keeper.race), board(keeper.race))
    first = story.let_down[0]
    assert first.effort.subject == race.slow_changer
    assert first.moving_rank == 1
    assert first.total_rank == max(r for e in review.efforts.values() if (r := review.total_rank(e)) is not None)
    assert first.outcome.rank == 1
    assert (first.outcome.was_rank or 0) > 1
    assert story.quickest[0].subject != race.slow_changer
    assert review.total_rank(story.quickest[0]) == 1


def test_an_order_that_the_changes_made_is_found_only_where_they_outweigh_the_gap() -> None:
    legs = legs_of(1, 5)
    quick, slow = list(legs["1"]), list(legs["1"])
    slow[1] += 9 * SECOND
    slow[0] -= 4 * SECOND
    last = [leg + 60 * SECOND for leg in quick]
    raced = run({"1": quick, "2": slow, "3": last})
    story = findings(review_of(raced.race), board(raced.race))
    (decided,) = story.decided
    assert (decided.ahead.subject, decided.behind.subject, decided.rank) == ("1", "2", 2)
    assert (decided.gap, decided.in_changes) == (5 * SECOND, 9 * SECOND)


def test_who_would_win_no_place_with_usual_changes_was_not_let_down_by_them() -> None:
    legs = legs_of(1, 5)
    first, *others = [list(legs["1"]) for _ in range(4)]
    first[0] -= 300 * SECOND
    first[1] += 20 * SECOND
    for number, other in enumerate(others):
        other[0] += number * 30 * SECOND
    raced = run({str(bib): each for bib, each in enumerate([first, *others], start=1)})
    review = review_of(raced.race)
    assert (review.lost_in_changes(review.efforts["1"]) or 0) == 20 * SECOND
    assert findings(review, board(raced.race)).let_down == ()
