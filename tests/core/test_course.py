"""Courses: the places that readings can serve, which legs are changes, and where limits look."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import HOUR, Duration
from skimo_timer.core.course import Course, Lap, LegKind, Limit

UP = Lap(("START", "T1I", "T1O", "LINE"), (LegKind.SKIN, LegKind.SKINS_OFF, LegKind.DESCENT))
ROUND = Lap(("LINE", "T4O", "T1I", "T1O", "LINE"), (LegKind.SKINS_ON, LegKind.SKIN, LegKind.SKINS_OFF, LegKind.DESCENT))
RACE = Course("Race", (UP, ROUND))

legs = st.sampled_from(LegKind)
points = st.sampled_from(["A", "B", "LINE"])


@st.composite
def laps(draw: st.DrawFn) -> Lap:
    kinds = draw(st.lists(legs, min_size=1, max_size=6))
    return Lap(tuple(draw(points) for _ in range(len(kinds) + 1)), tuple(kinds))


def test_every_place_after_the_start_stands_in_the_order_of_the_course() -> None:
    assert [(p.index, p.lap, p.origin, p.leg.value, p.point, p.ends_lap) for p in RACE.places] == [
        (0, 1, "START", "skin", "T1I", False),
        (1, 1, "T1I", "skins-off", "T1O", False),
        (2, 1, "T1O", "descent", "LINE", True),
        (3, 2, "LINE", "skins-on", "T4O", False),
        (4, 2, "T4O", "skin", "T1I", False),
        (5, 2, "T1I", "skins-off", "T1O", False),
        (6, 2, "T1O", "descent", "LINE", True),
    ]


def test_the_lap_line_and_the_finish_may_be_one_code() -> None:
    assert RACE.codes == ("T1I", "T1O", "LINE", "T4O", "T1I", "T1O", "LINE")
    assert RACE.start_point == "START"
    assert RACE.lap_ends == (2, 6)
    assert RACE.finish == 6


def test_a_transition_is_a_leg_whose_kind_is_a_change_whatever_its_points() -> None:
    assert RACE.changes == (1, 3, 5)


def test_six_kinds_are_changes_and_an_exchange_is_none() -> None:
    changes = {"skins-on", "skins-off", "skins-to-foot", "foot-to-skins", "foot-to-ski", "ski-to-foot"}
    assert {kind.value for kind in LegKind if kind.is_change} == changes


@pytest.mark.parametrize(
    ("point", "lap", "place"), [("T1I", 1, 0), ("T1I", 2, 4), ("LINE", 2, 6), ("T4O", 1, None), ("T1I", 3, None)]
)
def test_a_limit_watches_a_point_of_one_lap(point: str, lap: int, place: int | None) -> None:
    assert RACE.limit_place(Limit(point, lap, Duration(HOUR))) == place


@given(st.lists(laps(), min_size=1, max_size=4))
def test_places_count_the_legs_and_each_lap_ends_once(rounds: list[Lap]) -> None:
    course = Course("Any", tuple(rounds))
    assert [place.index for place in course.places] == list(range(sum(len(lap.legs) for lap in rounds)))
    assert [course.places[index].point for index in course.lap_ends] == [lap.points[-1] for lap in rounds]
    assert course.finish == course.lap_ends[-1] == len(course.codes) - 1
    assert all(course.places[index].leg.is_change for index in course.changes)
