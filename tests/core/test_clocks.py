"""The clocks of devices: seen from what their readings say, asked about, and corrected by facts."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration, Instant, parse_duration
from skimo_timer.core.clocks import JITTER, ClockState, SourceClock
from skimo_timer.core.clocks.questions import Choice, Matter, Question
from skimo_timer.core.facts import Fact, Key, OffsetSet, PassingRecorded, Reverted
from skimo_timer.core.race import Race
from tests.races import at, course, race, records, setup

S = SECOND


def clock(*readings: tuple[float, float], source: str = "Timy") -> ClockState:
    """A clock by (seconds at which a reading arrived, seconds that the device showed)."""
    watched = SourceClock(source)
    for arrived, time in readings:
        watched.add(Instant(round(arrived * S)), Instant(round(time * S)))
    return watched.state


def prompt(
    first: float, n: int, *, behind: float = 0.0, every: float = 10, late: Sequence[float] = (0.05,)
) -> list[tuple[float, float]]:
    """`n` readings from a moment on, of a clock that is so far behind; they arrive so late, in turn."""
    return [(first + every * i + late[i % len(late)], first + every * i - behind) for i in range(n)]


# -- what is seen ------------------------------------------------------------------------------------------------------


def test_the_offset_is_the_smallest_difference_and_the_spread_is_transport() -> None:
    state = clock(*prompt(0, 9, behind=41, late=(0.10, 0.04, 0.09)))
    assert state.offset == round(41.04 * S)
    assert state.spread == round(0.06 * S)
    assert (state.readings, state.late, state.jumps) == (9, 0, ())
    assert state.heard == round(80.09 * S)


def test_one_reading_says_nothing_and_two_in_one_bunch_say_nothing() -> None:
    assert clock((10, 9.9)).offset is None
    assert clock((10, 9.9), (10.5, 10.4), (11, 10.9)).offset is None
    assert clock((10, 9.9), (12.5, 12.4)).offset == S // 10


def test_late_readings_neither_move_the_clock_nor_jump() -> None:
    late = [(95.0, 12.0), (95.1, 30.0), (95.2, 44.0), (95.3, 61.0)]
    state = clock(*prompt(0, 9), *late, *prompt(100, 5))
    assert (state.offset, state.late, state.jumps) == (round(0.05 * S), 4, ())


def test_a_memory_that_is_read_out_at_once_has_no_clock() -> None:
    dump = [(5000 + n * 0.03, 100.0 + n * 0.9) for n in range(900)]
    state = clock(*dump)
    assert (state.offset, state.late) == (None, 0)
    assert clock(*prompt(0, 9), *dump, *prompt(6000, 5)).jumps == ()


def test_a_clock_that_is_set_ahead_jumps() -> None:
    state = clock(*prompt(0, 9), *prompt(100, 4, behind=-37.2))
    (jump,) = state.jumps
    assert jump.by == round(37.2 * S)
    assert (jump.last, jump.first) == (round(80.05 * S), round(100.05 * S))
    assert state.offset == round(-37.15 * S)
    assert state.first == round(0.05 * S)


def test_a_clock_that_is_set_back_jumps_one_reading_later() -> None:
    assert clock(*prompt(0, 9), *prompt(100, 2, behind=37.2)).jumps == ()
    (jump,) = clock(*prompt(0, 9), *prompt(100, 3, behind=37.2)).jumps
    assert jump.by == round(-37.2 * S)


def test_a_wrong_digit_is_no_jump() -> None:
    assert clock(*prompt(0, 9), (95, 105.0), *prompt(100, 5)).jumps == ()
    assert clock(*prompt(0, 9), (95, 105.0), (98, 95.0), *prompt(100, 5)).jumps == ()


def test_readings_that_are_late_by_the_same_are_no_jump_as_long_as_prompt_ones_come() -> None:
    assert clock(*prompt(0, 9), (100, 85), (105, 90), (106, 105.95), (110, 95), (115, 100), (116, 115.95)).jumps == ()


def test_every_jump_of_several_is_seen() -> None:
    state = clock(*prompt(0, 5), *prompt(100, 5, behind=-20), *prompt(200, 5, behind=3600), *prompt(300, 5))
    assert [round(jump.by / S) for jump in state.jumps] == [20, -3620, 3600]


def test_slow_drift_is_no_jump_and_is_measured() -> None:
    drifting = [(t + 0.05, t - t * 12e-6) for t in range(0, 4 * 3600, 60)]
    state = clock(*drifting)
    assert state.jumps == ()
    assert state.drift_ppm == pytest.approx(12, abs=0.5)
    assert state.offset is not None
    assert state.offset > 0.2 * S
    assert clock(*drifting[:25]).drift_ppm is None


def test_drift_is_not_bent_by_readings_that_are_late() -> None:
    late = [0.04, 0.3, 0.45, 0.06, 0.2, 0.05]
    drifting = [(t + late[t // 60 % 6], t + t * 20e-6) for t in range(0, 3 * 3600, 60)]
    assert clock(*drifting).drift_ppm == pytest.approx(-20, abs=1)


def test_a_run_of_a_gate_counts_from_zero_and_never_jumps() -> None:
    assert clock(*prompt(0, 5), *prompt(100, 5, behind=-20), source="G1/3F2A").jumps == ()


def test_readings_of_one_burst_may_be_stamped_a_little_out_of_order() -> None:
    burst = [(500.000004 - n * 1e-6, 100.0 + n * 3) for n in range(5)]
    state = clock(*prompt(0, 9), *burst, *prompt(600, 3))
    assert (state.readings, state.late, state.jumps) == (17, 5, ())
    assert state.offset == round(0.05 * S)


def test_a_long_list_told_backwards_is_looked_at_once() -> None:
    told = [(at_s + 0.05, at_s) for at_s in range(0, 30_000, 10)]
    assert clock(*reversed(told)) == clock(*told)


@given(st.permutations(prompt(0, 6) + prompt(100, 4, behind=-37.2) + [(95.0, 12.0), (150.0, 20.0)]))
def test_the_order_in_which_readings_are_told_changes_nothing(readings: list[tuple[float, float]]) -> None:
    assert clock(*readings) == clock(*sorted(readings))


@given(st.lists(st.floats(0.03, 0.4), min_size=8, max_size=40), st.integers(-7200, 7200))
def test_prompt_readings_never_jump_and_are_right_to_the_transport(late: list[float], behind: int) -> None:
    state = clock(*prompt(0, len(late), behind=behind, late=late))
    assert (state.jumps, state.late) == ((), 0)
    assert state.offset is not None
    assert abs(state.offset - behind * S) <= JITTER


# -- what is asked -----------------------------------------------------------------------------------------------------

LINE = course("START leg LINE")


def seen(*when: str, behind: str = "0", point: str = "LINE", source: str = "Timy") -> list[Fact]:
    """Impulses at these true times, by a clock that is so far behind, each 50 ms on the way."""
    off = parse_duration(behind)
    return [
        PassingRecorded(point, Instant(at(time) - off), source=source, arrived=Instant(at(time) + 50_000))
        for time in when
    ]


BEFORE = ("10:05:00", "10:05:10", "10:06:00", "10:07:00")
AFTER = ("10:14:05", "10:14:20", "10:15:00", "10:16:00")


def after(of: Race, *facts: Fact) -> Race:
    of.apply(records(facts, first=len(of.ledger.records) + 1))
    return of


def answer(of: Race, choice: Choice) -> Question:
    """Gives an answer to the one open question."""
    (question,) = of.clock_questions()
    after(of, *next(each for each in question.answers if each.choice is choice).facts)
    return question


def times(of: Race) -> list[str]:
    """When the passings were, by race time, as far as whole seconds go."""
    found = sorted(passing.time for passing in of.passings.values() if passing.time is not None)
    return [f"{t // HOUR}:{t // MINUTE % 60:02}:{t // S % 60:02}" for t in found]


def test_a_clock_that_is_right_is_not_asked_about() -> None:
    assert race(*seen(*BEFORE, *AFTER), of=setup(LINE)).clock_questions() == []
    assert race("11 T1I 10:08:00", "11 T1O 10:08:30").clock_questions() == []


def test_a_clock_that_is_behind_from_the_first_readings_on_can_be_used_with_that_offset() -> None:
    of = race(*seen(*BEFORE, behind="41"), of=setup(LINE))
    question = answer(of, Choice.USE)
    assert (question.matter, question.amount, question.is_hour) == (Matter.OFF, 41_050_000, False)
    assert question.answers[0].choice is Choice.USE
    assert of.clock_questions() == []
    assert times(of) == list(BEFORE)


def test_what_transport_explains_is_not_asked() -> None:
    assert race(*seen(*BEFORE, behind="0.4"), of=setup(LINE)).clock_questions() == []
    assert len(race(*seen(*BEFORE, behind="0.5"), of=setup(LINE)).clock_questions()) == 1
    assert len(race(*seen(*BEFORE, behind="-0.6"), of=setup(LINE)).clock_questions()) == 1


def test_exactly_one_hour_is_daylight_saving() -> None:
    of = race(*seen(*BEFORE, behind="1:00:00"), of=setup(LINE))
    question = answer(of, Choice.USE)
    assert (question.amount, question.is_hour) == (HOUR, True)
    ahead = race(*seen(*BEFORE, behind="-0:59:59.9"), of=setup(LINE))
    assert [(q.amount, q.is_hour) for q in ahead.clock_questions()] == [(-HOUR, True)]


def test_leaving_it_is_remembered_and_undone() -> None:
    of = race(*seen(*BEFORE, behind="41"), of=setup(LINE))
    before = times(of)
    answer(of, Choice.LEAVE)
    assert (of.clock_questions(), times(of)) == ([], before)
    after(of, Reverted(Key("A", len(of.ledger.records))))
    assert len(of.clock_questions()) == 1


@pytest.mark.parametrize("step", ["37.2", "-37.2", "1:00:00", "-1:00:00"])
def test_a_clock_that_was_right_and_is_set_wrongly_has_its_later_passings_shifted(step: str) -> None:
    of = race(*seen(*BEFORE), *seen(*AFTER, behind=str(step)), of=setup(LINE))
    question = answer(of, Choice.SHIFT_LATER)
    assert question.answers[0].choice is Choice.SHIFT_LATER
    assert (question.matter, question.at) == (Matter.STEPPED, at("10:14:05.05"))
    assert question.amount == -parse_duration(step)
    assert question.is_hour == step.endswith("1:00:00")
    assert (of.clock_questions(), times(of)) == ([], [*BEFORE, *AFTER])


@pytest.mark.parametrize("behind", ["37.2", "-37.2", "1:00:00"])
def test_a_clock_that_was_wrong_and_is_set_right_has_its_earlier_passings_shifted(behind: str) -> None:
    of = race(*seen(*BEFORE, behind=behind), *seen(*AFTER), of=setup(LINE))
    question = answer(of, Choice.SHIFT_EARLIER)
    assert question.answers[0].choice is Choice.SHIFT_EARLIER
    assert (of.clock_questions(), times(of)) == ([], [*BEFORE, *AFTER])


def test_a_jump_that_is_left_changes_nothing_and_is_not_asked_again() -> None:
    of = race(*seen(*BEFORE), *seen(*AFTER, behind="-37.2"), of=setup(LINE))
    before = times(of)
    answer(of, Choice.LEAVE)
    assert (of.clock_questions(), times(of)) == ([], before)


def test_of_a_jump_and_a_wrong_clock_the_jump_is_asked_first_and_both_can_be_mended() -> None:
    of = race(*seen(*BEFORE, behind="41"), *seen(*AFTER, behind="20"), of=setup(LINE))
    assert answer(of, Choice.SHIFT_LATER).matter is Matter.STEPPED
    assert answer(of, Choice.USE).matter is Matter.OFF
    assert (of.clock_questions(), times(of)) == ([], [*BEFORE, *AFTER])


def test_a_jump_that_is_answered_again_keeps_the_answer_about_a_later_one() -> None:
    thrice = ("10:24:05", "10:24:20", "10:25:00")
    of = race(*seen(*BEFORE), *seen(*AFTER, behind="-37"), *seen(*thrice, behind="60"), of=setup(LINE))
    first = len(of.ledger.records) + 1
    answer(of, Choice.SHIFT_LATER)
    answer(of, Choice.SHIFT_LATER)
    assert times(of) == [*BEFORE, *AFTER, *thrice]
    after(of, Reverted(Key("A", first)))
    left = len(of.ledger.records) + 1
    answer(of, Choice.LEAVE)
    assert times(of) == [*BEFORE, "10:14:42", "10:14:57", "10:15:37", "10:16:37", *thrice]
    after(of, Reverted(Key("A", left)), Reverted(Key("A", left + 1)))
    answer(of, Choice.SHIFT_LATER)
    assert times(of) == [*BEFORE, *AFTER, *thrice]


def test_what_was_read_before_a_clock_was_set_stays_also_when_it_comes_later() -> None:
    stuck = PassingRecorded("LINE", at("10:08:00"), source="Timy", arrived=at("10:30:00"))
    of = race(*seen(*BEFORE), *seen(*AFTER, behind="-37.2"), stuck, of=setup(LINE))
    answer(of, Choice.SHIFT_LATER)
    assert times(of) == [*BEFORE, "10:08:00", *AFTER]


def test_what_was_read_after_a_clock_was_set_and_comes_later_is_shifted_from_halfway_on() -> None:
    ahead = Instant(at("10:12:00") + round(37.2 * S))
    stuck = PassingRecorded("LINE", ahead, source="Timy", arrived=at("10:30:00"))
    of = race(*seen(*BEFORE), *seen(*AFTER, behind="-37.2"), stuck, of=setup(LINE))
    answer(of, Choice.SHIFT_LATER)
    assert times(of) == [*BEFORE, "10:12:00", *AFTER]


def test_the_first_reading_of_a_clock_that_was_set_is_shifted_however_near_the_last_one_was() -> None:
    late = PassingRecorded("LINE", at("10:14:42.2"), source="Timy", arrived=at("10:14:05.45"))
    of = race(*seen(*BEFORE, "10:14:04.9"), late, *seen("10:14:20", "10:15:00", behind="-37.2"), of=setup(LINE))
    answer(of, Choice.SHIFT_LATER)
    assert times(of)[-4:] == ["10:14:04", "10:14:05", "10:14:20", "10:15:00"]


def test_an_offset_that_somebody_set_between_the_two_readings_is_an_answer() -> None:
    of = race(*seen(*BEFORE), *seen(*AFTER, behind="-37.2"), of=setup(LINE))
    after(of, OffsetSet("Timy", Duration(-round(37.2 * S)), at("10:14:00"), at("10:14:00")))
    assert of.clock_questions() == []


def test_a_gate_that_is_stamped_at_arrival_has_no_clock() -> None:
    of = race(*(PassingRecorded("LINE", at(t), source="Gate/arrival", arrived=at(t)) for t in BEFORE), of=setup(LINE))
    assert of.clocks.of_device("Gate") == []


def test_a_clock_that_was_set_shifts_what_comes_after_the_answer_too() -> None:
    of = race(*seen(*BEFORE), *seen(*AFTER, behind="37.2"), of=setup(LINE))
    answer(of, Choice.SHIFT_LATER)
    after(of, *seen("10:40:00", behind="37.2"))
    assert times(of) == [*BEFORE, *AFTER, "10:40:00"]
    assert of.clock_questions() == []


def test_each_source_is_asked_about_by_itself() -> None:
    of = race(*seen(*BEFORE, behind="41"), *seen(*BEFORE, behind="-7", source="REI2"), of=setup(LINE))
    assert [(q.source, q.amount // S) for q in of.clock_questions()] == [("REI2", -7), ("Timy", 41)]


# -- what it does to results -------------------------------------------------------------------------------------------


def test_a_leg_with_both_sides_by_one_source_is_right_whatever_its_offset() -> None:
    at_top = [
        PassingRecorded("T1I", at("10:08:00"), bib="11", source="Timy", arrived=at("10:08:00.1")),
        PassingRecorded("T1O", at("10:08:31.4"), bib="11", source="Timy", arrived=at("10:08:31.5")),
        PassingRecorded("LINE", at("10:15:00"), bib="11", source="file"),
    ]
    of = race(*at_top)
    before = of.progress["11"].leg_times
    after(of, OffsetSet("Timy", Duration(41 * S)))
    legs = of.progress["11"].leg_times
    assert legs[1] == before[1] == round(31.4 * S)
    assert [b - a for a, b in zip(before, legs, strict=True) if a is not None and b is not None] == [41 * S, 0, -41 * S]


def test_a_drifting_gate_does_not_move_what_it_has_read_before() -> None:
    of = race(OffsetSet("G1/3F2A", Duration(100 * S)))
    after(of, *(PassingRecorded("T1I", Instant(t * S), source="G1/3F2A") for t in (10, 20, 30)))
    after(of, OffsetSet("G1/3F2A", Duration(101 * S), since=Instant(20 * S)))
    assert sorted(passing.time // S for passing in of.passings.values() if passing.time) == [110, 121, 131]
    after(of, OffsetSet("G1/3F2A", Duration(90 * S)))
    assert sorted(passing.time // S for passing in of.passings.values() if passing.time) == [100, 110, 120]


def test_several_runs_of_a_gate_are_kept_apart_and_the_newest_comes_first() -> None:
    old = seen("10:05:00", "10:06:00", behind="9:00:00", source="G1/3F2A")
    new = seen("10:15:00", "10:16:00", behind="10:10:00", source="G1/77AA")
    of = race(*old, *new)
    assert [state.source for state in of.clocks.of_device("G1")] == ["G1/77AA", "G1/3F2A"]
    assert of.clocks.of_device("G2") == []
    assert of.clock_questions() == []


@given(st.permutations(range(8)), st.sampled_from(Choice))
def test_the_same_readings_in_any_order_give_the_same_times_after_the_same_answer(
    turns: list[int], choice: Choice
) -> None:
    facts = [*seen(*BEFORE), *seen(*AFTER, behind="-37.2")]
    straight, mixed = race(*facts, of=setup(LINE)), race(*(facts[n] for n in turns), of=setup(LINE))
    assert straight.clock_questions() == mixed.clock_questions()
    if choice is not Choice.USE:
        answer(straight, choice)
        answer(mixed, choice)
    assert times(straight) == times(mixed)


def test_times_of_a_race_stay_in_order_where_a_clock_was_set_back() -> None:
    of = race(*seen(*BEFORE), *seen(*AFTER, behind="600"), of=setup(LINE))
    answer(of, Choice.SHIFT_LATER)
    by_record = [of.passings[key].time or 0 for key in sorted(of.passings)]
    assert all(a < b for a, b in pairwise(by_record))
