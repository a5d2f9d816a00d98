"""Leg times learned from the field, and what they decide."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.fold import Conditions, fold
from skimo_timer.core.matching.pace import LEAST_MISS, MISS, PASSES, LegField, Lesson, Profile
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
    doubtful = next(bib for bib, p in raced(OF, true, readings).progress.items() if not p.lesson.legs)
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


@given(st.integers(0, 10_000))
@settings(max_examples=3)
def test_what_a_point_misses_is_the_same_in_whatever_order_its_readings_come(seed: int) -> None:
    true = truth(OF, 24, seed)
    readings = [r for r in read(OF, true, seed, Faults(0.02, 0.03, 0.02)) if r.point != "B1" or int(r.bib) % 3]
    shuffled = readings[:]
    random.Random(seed).shuffle(shuffled)
    at_once, late = raced(OF, true, readings), Race()
    late.apply(records(entered(OF, true)))
    for n in range(0, len(shuffled), 40):
        late.apply(records([reading.fact for reading in shuffled[n : n + 40]], first=100 + n))
        late.settle(3)
    late.settle()
    assert splits(late) == splits(at_once)


def profile_of(lessons: list[Lesson]) -> Profile:
    field = LegField(OF)
    for lesson in lessons:
        field.teach(lesson, on=True)
    return field.profile


def test_a_point_that_misses_much_is_believed_to_miss_and_no_other() -> None:
    every_third = [Lesson((), tuple(code != "B1" or n % 3 > 0 for code in OF.codes[:-1])) for n in range(60)]
    prices = dict(zip(OF.codes, profile_of(every_third).misses, strict=True))
    assert prices["B1"] == 1.0
    assert {price for code, price in prices.items() if code != "B1"} == {MISS}


def test_a_rate_of_misses_needs_enough_who_passed() -> None:
    missed = Lesson((), (False,) * 8)
    assert set(profile_of([missed] * (PASSES - 1)).misses) == {MISS}
    assert profile_of([missed] * PASSES).misses[0] == LEAST_MISS


def test_what_was_taught_is_forgotten_whole() -> None:
    field, lesson = LegField(OF), Lesson((), (False, True) * 4)
    before = field.profile
    for on in (True, False):
        for _ in range(80):
            field.teach(lesson, on=on)
        assert (field.profile == before) is not on


def test_stray_readings_do_not_fill_what_a_bad_point_missed() -> None:
    """The point that misses a third: skipping it is likelier than what the order of readings alone would take."""
    true = truth(OF, 40, 5)
    readings = [r for r in read(OF, true, 5, Faults(0, 0, 0)) if r.point not in ("B1", "B2") or int(r.bib) % 3]
    race = raced(OF, true, readings)
    for bib, times in true.items():
        wanted = [t if OF.codes[n] not in ("B1", "B2") or int(bib) % 3 else None for n, t in enumerate(times)]
        assert list(race.progress[bib].times) == wanted


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_who_is_not_folded_again_stands_as_folding_everybody_anew_would_have_it(seed: int) -> None:
    true = truth(OF, 90, seed)
    race = raced(OF, true, read(OF, true, seed, Faults(0.03, 0.05, 0.05)))
    for bib, progress in race.progress.items():
        start = race.own_start(progress.entry)
        around = Conditions(race.setup, start, race.first_start, False, race.profile(progress.course))
        anew = fold(progress.entry, progress.course, around, race.readings(bib), [])
        assert (anew, anew.alerts, anew.lesson) == (progress, progress.alerts, progress.lesson)


def test_a_clean_athlete_whom_the_field_makes_wild_is_folded_again() -> None:
    """One reading for the wrong bib, far too soon, in the right order: only the field of the others can tell."""
    true = truth(OF, 80, 4)
    readings = read(OF, true, 4, Faults(0, 0, 0))
    early = [r for r in readings if r.bib == "5" and r.place is not None and r.place < 5]
    stray = Reading(Instant(early[-1].time + 5 * SECOND), "5", OF.codes[5], None)
    mine = sorted([*(r for r in readings if r.bib != "5"), *early, stray], key=lambda r: r.time)
    assert raced(OF, true, mine).progress["5"].times[5] is None
