"""Readings of one bib against the places of a course."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import SECOND, Duration, Instant
from skimo_timer.core.course import Course
from skimo_timer.core.matching import DOUBLE, DOUBLE_WITHIN, DROP, DROP_DOUBLE, DROP_FINISH, LeftOver, Timed, assign
from skimo_timer.core.matching.pace import MISS
from tests.races import at, course

DEAD = Duration(5 * SECOND)
GUN = at("10:00:00")


def readings(text: str) -> list[Timed]:
    """`T1I 10:10:00, T1O 10:10:30` as readings."""
    pairs = [word.split() for word in text.split(",") if word.strip()]
    return [(at(time), point) for point, time in pairs]


def served(text: str, of: Course | None = None) -> list[str | None]:
    """The reading, as it was written, that serves each place."""
    of = of or course()
    found = assign(of, readings(text), GUN, DEAD)
    words = [word.strip() for word in text.split(",")]
    return [None if index is None else words[index] for index in found.served]


def left(text: str, of: Course | None = None) -> list[tuple[str, str]]:
    """The readings left over, with the reason."""
    found = assign(of or course(), readings(text), GUN, DEAD)
    words = [word.strip() for word in text.split(",")]
    return [(words[index], reason.value) for index, reason in found.left_over]


CLEAN = "T1I 10:10:00, T1O 10:10:30, LINE 10:15:00, T2O 10:15:40, T1I 10:25:00, T1O 10:25:30, LINE 10:30:00"


def test_a_clean_athlete_has_one_reading_at_each_place() -> None:
    assert served(CLEAN) == [word.strip() for word in CLEAN.split(",")]
    assert left(CLEAN) == []


def test_one_missed_lap_line_does_not_shift_what_follows() -> None:
    missed = CLEAN.replace("LINE 10:15:00, ", "")
    assert served(missed)[2:4] == [None, "T2O 10:15:40"]
    assert served(missed)[-1] == "LINE 10:30:00"


def test_two_missed_readings_in_a_row_do_not_hold_an_athlete_back() -> None:
    assert served("T1I 10:10:00, T2O 10:15:40") == ["T1I 10:10:00", None, None, "T2O 10:15:40", None, None, None]


def test_the_first_of_a_double_counts_and_the_second_is_its_duplicate() -> None:
    double = CLEAN.replace("LINE 10:15:00", "LINE 10:15:00, LINE 10:15:05")
    assert served(double)[2] == "LINE 10:15:00"
    assert left(double) == [("LINE 10:15:05", "duplicate")]


def test_the_dead_time_includes_its_last_moment() -> None:
    laps = course("START skin LINE", "LINE skin LINE")
    found = assign(laps, readings("LINE 10:10:00, LINE 10:11:30"), GUN, Duration(90 * SECOND))
    assert found.left_over == ((1, LeftOver.DUPLICATE),)
    found = assign(laps, readings("LINE 10:10:00, LINE 10:11:30"), GUN, Duration(90 * SECOND - 1))
    assert found.left_over == ()


def test_a_reading_at_the_moment_of_the_gun_is_not_before_the_start() -> None:
    assert left("T1I 10:00:00") == []


def test_a_ski_tail_after_half_a_minute_is_not_the_next_lap() -> None:
    laps = course("START skin LINE", "LINE skin LINE", "LINE skin LINE")
    assert served("LINE 10:10:00, LINE 10:10:30, LINE 10:20:00", laps) == ["LINE 10:10:00", "LINE 10:20:00", None]
    assert left("LINE 10:10:00, LINE 10:10:30", laps) == [("LINE 10:10:30", "duplicate")]


def test_a_later_reading_of_the_finish_never_replaces_it() -> None:
    again = CLEAN + ", LINE 10:31:30, LINE 10:50:00"
    assert served(again)[-1] == "LINE 10:30:00"
    assert left(again) == [("LINE 10:31:30", "duplicate"), ("LINE 10:50:00", "duplicate")]


def test_a_stray_reading_does_not_take_the_finish_away() -> None:
    """With so many misses it would be the finish that serves nothing, were it not worth more than another reading."""
    missed = "T1I 10:10:00, T1O 10:10:30, LINE 10:15:00, LINE 10:30:00, T1O 10:41:00"
    assert served(missed)[-1] == "LINE 10:30:00"
    assert left(missed) == [("T1O 10:41:00", "after-finish")]


@given(st.integers(0, 3600), st.integers(1, 3600))
def test_no_later_reading_moves_a_finish(first: int, later: int) -> None:
    finish = Instant(at("10:30:00") + first * SECOND)
    found = [*readings(CLEAN)[:-1], (finish, "LINE"), (Instant(finish + later * SECOND), "LINE")]
    assert assign(course(), found, GUN, DEAD).served[-1] == len(found) - 2


def test_only_a_finish_reading_ends_a_race() -> None:
    finish = course("START skin T1I skins-off T1O descent FIN")
    assert served("T1I 10:10:00, T1O 10:10:30, T1I 10:30:00", finish)[-1] is None


def test_a_warm_up_is_before_the_start() -> None:
    assert left("T1I 09:59:30, " + CLEAN) == [("T1I 09:59:30", "before-start")]
    assert served("T1I 09:59:30, " + CLEAN)[0] == "T1I 10:10:00"


def test_a_reading_at_another_point_after_the_finish_is_after_the_finish() -> None:
    assert left(CLEAN + ", T1O 10:40:00") == [("T1O 10:40:00", "after-finish")]


def test_a_point_that_is_not_on_the_course_fits_no_place() -> None:
    assert left("G7 10:05:00") == [("G7 10:05:00", "out-of-order")]


def test_a_wrong_bib_far_ahead_is_dropped_once_the_athlete_comes() -> None:
    wrong = "T1I 10:10:00, T2O 10:10:05, T1O 10:10:30, LINE 10:15:00, T2O 10:15:40"
    assert served(wrong)[:4] == ["T1I 10:10:00", "T1O 10:10:30", "LINE 10:15:00", "T2O 10:15:40"]
    assert left(wrong) == [("T2O 10:10:05", "out-of-order")]


def test_the_start_line_may_be_the_lap_line() -> None:
    one_line = course("LINE skin T1I descent LINE", "LINE skin T1I descent LINE")
    text = "LINE 10:00:20, T1I 10:10:00, LINE 10:15:00, T1I 10:25:00, LINE 10:30:00"
    found = assign(one_line, readings(text), GUN, DEAD)
    assert found.start == 0
    assert found.served == (1, 2, 3, 4)
    assert found.left_over == ()


def test_a_start_reading_is_the_athletes_own_start() -> None:
    found = assign(course(), readings("START 10:00:07, T1I 10:10:00, START 10:11:00"), GUN, DEAD)
    assert found.start == 0
    assert found.left_over == ((2, LeftOver.DUPLICATE),)


CODES = ("T1I", "T1O", "LINE", "T2O")
some_readings = st.lists(
    st.tuples(st.integers(1, 400).map(lambda s: Instant(GUN + s * 10 * SECOND)), st.sampled_from(CODES)), max_size=7
)


def price(found: list[Timed], pairs: tuple[tuple[int, int], ...]) -> float:
    """What an assignment costs by order alone, counted naively."""
    cost, used = 0.0, {reading for reading, _ in pairs}
    for reading, (time, point) in enumerate(found):
        earlier = [t for t, p in found[:reading] if p == point]
        double = bool(earlier) and time - earlier[-1] < DOUBLE_WITHIN
        if reading in used:
            cost += DOUBLE if double else 0.0
        else:
            cost += DROP_DOUBLE if double else DROP_FINISH if point == "LINE" else DROP
    last = max((place for _, place in pairs), default=-1)
    return cost + MISS * (last + 1 - len(pairs))


def all_assignments(of: Course, found: list[Timed]) -> list[tuple[tuple[int, int], ...]]:
    """Every forward assignment there is."""
    places = range(len(of.codes))
    return [
        tuple(zip(some, there, strict=True))
        for n in range(len(found) + 1)
        for some in combinations(range(len(found)), n)
        for there in combinations(places, n)
        if all(found[reading][1] == of.codes[place] for reading, place in zip(some, there, strict=True))
    ]


@given(some_readings)
def test_no_assignment_is_cheaper_than_the_one_found(drawn: list[Timed]) -> None:
    of = course()
    found = sorted(drawn)
    result = assign(of, found, GUN, Duration(-1))
    pairs = tuple(sorted((index, place) for place, index in enumerate(result.served) if index is not None))
    assert pairs in all_assignments(of, found)
    assert price(found, pairs) == pytest.approx(min(price(found, other) for other in all_assignments(of, found)))


@given(some_readings)
def test_every_reading_serves_a_place_or_is_left_over_with_a_reason(drawn: list[Timed]) -> None:
    found = assign(course(), sorted(drawn), GUN, DEAD)
    used = [index for index in (*found.served, found.start) if index is not None]
    assert sorted(used + [index for index, _ in found.left_over]) == list(range(len(drawn)))
