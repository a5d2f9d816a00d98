"""The arrays behind the chart: gaps, bridges, the part that is shown, labels apart, what the mouse means."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import SECOND
from skimo_timer.core.facts import Key, Ruling, RulingKind
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.chart.axes import step_for, ticks
from skimo_timer.ui.chart.gaps import Gaps, lines, measure
from skimo_timer.ui.chart.hit import NEAR, nearest
from skimo_timer.ui.chart.labels import spread
from skimo_timer.ui.chart.scope import gap_range, place_range

Pass = Callable[..., Key]
NAN = np.nan


def gaps_of(keeper: Timekeeper, classification: str = "Overall") -> Gaps:
    return measure(keeper.boards[classification], keeper.race.setup.courses[0])


@pytest.fixture
def three(keeper: Timekeeper, passing: Pass) -> Timekeeper:
    """11 leads; 12 lost its T1O of the first lap; 23 is one place behind."""
    for point, bib, time in (
        ("T1I", "11", "10:04:00"),
        ("T1I", "12", "10:04:10"),
        ("T1I", "23", "10:04:30"),
        ("T1O", "11", "10:04:30"),
        ("T1O", "23", "10:05:10"),
        ("LINE", "11", "10:06:00"),
        ("LINE", "12", "10:06:05"),
    ):
        passing(point, time, bib)
    return keeper


def test_gaps_are_the_differences_of_the_splits_to_the_leaders(three: Timekeeper) -> None:
    gaps = gaps_of(three)
    assert [athlete.bib for athlete in gaps.athletes] == ["11", "12", "23", "123"]
    np.testing.assert_array_equal(gaps.behind[0], [0, 0, 0, 0, NAN, NAN, NAN, NAN])
    np.testing.assert_array_equal(gaps.behind[1], [0, 10, NAN, 5, NAN, NAN, NAN, NAN])
    np.testing.assert_array_equal(gaps.behind[2], [0, 30, 40, NAN, NAN, NAN, NAN, NAN])


def test_gaps_agree_with_the_board(three: Timekeeper) -> None:
    board, gaps = three.boards["Overall"], gaps_of(three)
    for row, athlete in enumerate(gaps.athletes):
        for place in range(len(athlete.course.places)):
            gap = board.gap_at(athlete, place)
            shown = gaps.behind[row, place + 1]
            assert np.isnan(shown) if gap is None else shown == gap / SECOND


def test_a_place_where_the_leader_has_no_reading_is_estimated_from_the_field(keeper: Timekeeper, passing: Pass) -> None:
    for bib, times in {
        "11": ("10:04:00", "", "10:06:00"),  # T1O after two minutes of the four from T1I to LINE: a quarter
        "12": ("10:04:00", "10:04:30", "10:06:00"),
        "23": ("10:05:00", "10:05:45", "10:08:00"),
    }.items():
        for point, time in zip(("T1I", "T1O", "LINE"), times, strict=True):
            if time:
                passing(point, time, bib)
    gaps = gaps_of(keeper)
    assert gaps.estimated == {2}
    assert np.isnan(gaps.behind[0, 2])
    assert gaps.behind[1, 2] == 0
    assert gaps.behind[2, 2] == 75  # 5:45 less the estimated 4:30


def test_a_place_nobody_can_tell_the_pace_of_stays_empty(keeper: Timekeeper, passing: Pass) -> None:
    passing("T1I", "10:04:00", "11")
    passing("LINE", "10:06:00", "11")
    passing("T1O", "10:05:00", "12")
    gaps = gaps_of(keeper)
    assert gaps.estimated == set()
    assert np.isnan(gaps.behind[:, 2]).all()


def test_who_did_not_start_or_is_disqualified_is_not_shown(three: Timekeeper) -> None:
    three.decide(Ruling("123", RulingKind.DNS), Ruling("12", RulingKind.DSQ))
    assert [athlete.bib for athlete in gaps_of(three).athletes] == ["11", "23"]


def test_who_gave_up_keeps_a_line(three: Timekeeper) -> None:
    three.decide(Ruling("23", RulingKind.DNF))
    gaps = gaps_of(three)
    row = gaps.row("23")
    assert row is not None
    assert gaps.behind[row, 2] == 40


def test_a_classification_has_a_leader_of_its_own(three: Timekeeper, passing: Pass) -> None:
    passing("T1I", "10:05:00", "123")
    gaps = gaps_of(three, "Women")
    assert [athlete.bib for athlete in gaps.athletes] == ["11", "123"]
    assert gaps.behind[1, 1] == 60


def test_an_empty_classification_has_no_gaps(three: Timekeeper) -> None:
    three.decide(Ruling("11", RulingKind.DNS), Ruling("123", RulingKind.DNS))
    gaps = gaps_of(three, "Women")
    assert gaps.athletes == ()
    assert not gaps.has_begun


def test_a_race_has_begun_with_its_first_reading(keeper: Timekeeper, passing: Pass) -> None:
    assert not gaps_of(keeper).has_begun
    passing("T1I", "10:05:00", "12")
    assert gaps_of(keeper).has_begun


def test_lines_join_neighbouring_places_only(three: Timekeeper) -> None:
    gaps = gaps_of(three)
    every = lines(gaps)
    joined = {(every.x[i], every.y[i], every.x[i + 1], every.y[i + 1]) for i in np.flatnonzero(every.joined).tolist()}
    x = gaps.x.tolist()
    assert joined == {
        *((x[i], 0.0, x[i + 1], 0.0) for i in range(3)),
        (x[0], 0.0, x[1], 10.0),
        (x[0], 0.0, x[1], 30.0),
        (x[1], 30.0, x[2], 40.0),
    }


def test_a_missing_reading_is_bridged_and_never_zero(three: Timekeeper) -> None:
    gaps = gaps_of(three)
    every = lines(gaps)
    assert every.bridges_x.tolist() == [gaps.x[1], gaps.x[3]]
    assert every.bridges_y.tolist() == [10, 5]


def test_lines_of_nobody_are_empty(three: Timekeeper) -> None:
    three.decide(Ruling("11", RulingKind.DNS), Ruling("123", RulingKind.DNS))
    empty = lines(gaps_of(three, "Women"))
    assert empty.x.size == empty.joined.size == empty.bridges_x.size == 0


def test_changes_stand_closer_than_other_legs(keeper: Timekeeper) -> None:
    gaps = gaps_of(keeper)
    widths = np.diff(gaps.x)
    changes = list(gaps.course.changes)
    assert widths[changes].max() < np.delete(widths, changes).min()


# -- what part is shown ------------------------------------------------------------------------------------------------


def field(behind: list[list[float]], three: Timekeeper) -> Gaps:
    gaps = gaps_of(three)
    columns = len(gaps.x)
    array = np.array([row + [NAN] * (columns - len(row)) for row in behind])
    return Gaps(gaps.course, gaps.athletes[: len(behind)], gaps.x, array, array[:, 1:])


def test_everybody_is_in_view_where_the_field_is_close(three: Timekeeper) -> None:
    top, bottom = gap_range(field([[0, 0], [0, 40], [0, 100]], three), [0, 1], 400, 30)
    assert top < 0
    assert bottom >= 100


def test_a_straggler_does_not_flatten_the_race_for_the_podium(three: Timekeeper) -> None:
    top, bottom = gap_range(field([[0, 0], [0, 20], [0, 3600]], three), [0, 1], 400, 30)
    assert 20 / (bottom - top) > 0.1


def test_who_is_ahead_of_the_leaders_pace_is_in_view_below_the_header(three: Timekeeper) -> None:
    top, bottom = gap_range(field([[0, 0], [0, 60], [0, -15]], three), [0, 1], 400, 40)
    assert (-15 - top) / (bottom - top) * 400 >= 40


def test_all_of_the_course_is_in_view_with_margins(three: Timekeeper) -> None:
    gaps = gaps_of(three)
    left, right = place_range(gaps, [], 500, 20)
    per_pixel = (right - left) / 500
    assert left == pytest.approx(-20 * per_pixel)
    assert right == pytest.approx(gaps.x[-1] + 20 * per_pixel)


def test_labels_at_the_finish_have_room(three: Timekeeper) -> None:
    gaps = field([[0.0] * 8, [0, 5]], three)
    left, right = place_range(gaps, [(0, 150)], 500, 20)
    assert (gaps.x[-1] - left) / (right - left) * 500 <= 350.5


@pytest.mark.parametrize(("low", "high", "expected"), [(-12, 61, [0, 30, 60]), (0, 600, [0, 300, 600])])
def test_ticks_are_at_round_times(low: float, high: float, expected: list[float]) -> None:
    assert ticks(low, high, 100) == expected


def test_a_step_leaves_room_between_two_ticks() -> None:
    assert step_for(60, 100, closest=10) == 10
    assert step_for(60, 100, closest=20) == 15
    assert step_for(10**9, 100) == 18000


# -- labels ------------------------------------------------------------------------------------------------------------


def test_labels_that_have_room_stay_where_they_are() -> None:
    assert spread([50, 10, 90], 20, 0, 200) == [50, 10, 90]


def test_labels_that_collide_part_evenly() -> None:
    assert spread([50, 50], 20, 0, 200) == [40, 60]


def test_labels_stay_inside() -> None:
    assert spread([0, 199, 200], 20, 0, 200) == [10, 170, 190]


@given(st.lists(st.floats(0, 300), max_size=15), st.integers(5, 20))
def test_labels_never_overlap_and_keep_their_order(centres: list[float], height: int) -> None:
    placed = spread(centres, height, 0, 300)
    order = sorted(range(len(centres)), key=lambda i: (placed[i], i))
    assert [centres[i] for i in order] == sorted(centres)
    assert all(placed[b] - placed[a] >= height - 1e-6 for a, b in pairwise(order))
    assert all(height / 2 - 1e-6 <= at <= 300 - height / 2 + 1e-6 for at in placed)


# -- what the mouse means ----------------------------------------------------------------------------------------------

X = np.array([0.0, 100.0, 200.0, 300.0])
Y = np.array([[100.0, 100.0, 100.0, NAN], [100.0, 160.0, NAN, 200.0]])


@pytest.mark.parametrize(
    ("at", "meant"),
    [
        ((100, 100), (0, 1)),
        ((130, 101), (0, 1)),
        ((170, 101), (0, 2)),
        ((150, 170), (1, 1)),  # on the bridge over the missing reading
        ((290, 196), (1, 3)),
        ((20, 102), (0, 1)),  # at the start there is nothing to say: the first place is meant
        ((205, 104), (0, 2)),
        ((200, 130), None),
        ((150, 300), None),
        ((305, 196), (1, 3)),
        ((330, 200), None),  # beyond the finish, at the height of the line
        ((-30, 100), None),
    ],
)
def test_the_mouse_means_the_nearest_line_and_its_nearer_end(
    at: tuple[float, float], meant: tuple[int, int] | None
) -> None:
    assert nearest(X, Y, at, []) == meant


def test_who_stands_out_is_meant_rather_than_a_thin_line() -> None:
    y = np.array([[0.0, 100.0], [0.0, 104.0]])
    assert nearest(X[:2], y, (100, 101), []) == (0, 1)
    assert nearest(X[:2], y, (100, 101), [1]) == (1, 1)


def test_nobody_is_meant_in_an_empty_field() -> None:
    assert nearest(X, np.full((0, 4), NAN), (10, 10), []) is None
    assert nearest(X, np.full((2, 4), NAN), (10, 10), []) is None
    assert NEAR > 0
