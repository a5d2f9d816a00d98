"""Leg times learned from the field, and what they decide."""

import random

from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.race import Race
from tests.benchmarks.matching import Tally, count
from tests.dirty import Faults, Reading, entered, raced, read, three_laps, truth
from tests.races import records

OF = three_laps()


def splits(race: Race) -> dict[str, tuple[Instant | None, ...]]:
    return {bib: progress.times for bib, progress in race.progress.items()}


@given(st.integers(0, 10_000))
def test_the_order_of_arrival_changes_nothing_once_it_has_settled(seed: int) -> None:
    true = truth(OF, 14, seed)
    readings = read(OF, true, seed, Faults(missed=0.05, doubled=0.05, wrong=0.03))
    shuffled = readings[:]
    random.Random(seed).shuffle(shuffled)
    late = Race()
    late.apply(records(entered(OF, true)))
    for n, reading in enumerate(shuffled):
        late.apply(records([reading.fact], first=100 + n))
        late.settle(2)
    late.settle()
    assert late.is_settled
    assert splits(late) == splits(raced(OF, true, readings))


def test_a_wrong_bib_at_an_impossible_moment_does_not_take_a_missed_place() -> None:
    true = truth(OF, 12, 1)
    readings = read(OF, true, 1, Faults(0, 0, 0))
    mine = [r for r in readings if not (r.bib == "5" and r.place == 4)]  # the crew missed 5 at C1
    stray = Reading(Instant(true["5"][3] + 40 * SECOND), "5", "C1", None)
    race = raced(OF, true, sorted([*mine, stray], key=lambda r: r.time))
    assert race.progress["5"].times[4] is None
    assert [(a.code.value, a.point) for a in race.progress["5"].alerts] == [
        ("implausible", "C1"),
        ("missing-reading", "C1"),
    ]


def test_the_true_reading_counts_although_a_wrong_one_came_first() -> None:
    true = truth(OF, 12, 1)
    readings = read(OF, true, 1, Faults(0, 0, 0))
    stray = Reading(Instant(true["5"][3] + 90 * SECOND), "5", "C1", None)
    race = raced(OF, true, sorted([*readings, stray], key=lambda r: r.time))
    assert race.progress["5"].times[4] == true["5"][4]


def test_a_finish_counts_although_three_readings_before_it_were_missed() -> None:
    true = truth(OF, 12, 1)
    readings = [r for r in read(OF, true, 1, Faults(0, 0, 0)) if not (r.bib == "5" and r.place in (19, 20, 21))]
    assert raced(OF, true, readings).progress["5"].times[-1] == true["5"][-1]


def test_an_athlete_in_doubt_never_moves_another() -> None:
    true = truth(OF, 12, 2)
    readings = read(OF, true, 2, Faults(0.04, 0.04, 0.02))
    doubtful = next(bib for bib, p in raced(OF, true, readings).progress.items() if not p.lesson)
    without = raced(OF, true, [r for r in readings if r.bib != doubtful])
    with_it = raced(OF, true, readings)
    assert all(with_it.progress[bib].times == without.progress[bib].times for bib in true if bib != doubtful)


def test_readings_stand_at_their_places_in_a_race_as_dirty_as_they_come() -> None:
    tally = Tally()
    for seed in (3, 4):
        count(tally, seed, 0.03)
    assert tally.right / tally.surviving >= 0.995
    assert tally.wrong / tally.places <= 0.001
    assert tally.finishes == 0
