"""Who is expected next at a point, and when."""

from collections.abc import Callable

import pytest

from skimo_timer.core.clock import MINUTE
from skimo_timer.core.facts import Entered, Key, Ruling, RulingKind
from skimo_timer.core.startlist import Entry
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.expected import Expectations
from tests.ui.conftest import GUN, at

Decide = Callable[..., Key]


@pytest.fixture
def expectations(keeper: Timekeeper) -> Expectations:
    made = Expectations(keeper)
    keeper.listen(lambda change: made.follow(change.bibs))
    return made


def bibs(expectations: Expectations, point: str, time: str, most: int = 8) -> list[str]:
    return [expected.bib for expected in expectations.at(point, at(time), most)]


def test_before_anybody_has_come_everybody_on_the_course_is_expected_without_a_time(
    expectations: Expectations,
) -> None:
    assert bibs(expectations, "T1I", "10:01:00") == ["11", "12", "23", "123"]
    assert {expected.due for expected in expectations.at("T1I", at("10:01:00"), 8)} == {None}
    assert bibs(expectations, "T1O", "10:01:00") == []


def test_nobody_is_expected_before_the_gun(expectations: Expectations) -> None:
    assert bibs(expectations, "T1I", "09:59:59") == []


def test_who_has_passed_is_expected_at_the_next_point(expectations: Expectations, passing: Decide) -> None:
    passing("T1I", "10:05:00", "12")
    passing("T1I", "10:05:10", "11")
    assert bibs(expectations, "T1I", "10:05:20") == ["23", "123"]
    assert bibs(expectations, "T1O", "10:05:20") == ["12", "11"]


def test_a_time_is_the_usual_leg_at_the_own_pace(expectations: Expectations, passing: Decide) -> None:
    for bib, time in (("11", "10:04:00"), ("12", "10:05:00"), ("23", "10:06:00")):
        passing("T1I", time, bib)
    passing("T1O", "10:05:00", "11")
    (first, second) = expectations.at("T1O", at("10:05:30"), 8)
    assert (first.bib, first.due) == ("12", at("10:06:00"))
    assert (second.bib, second.due) == ("23", at("10:07:12"))  # a fifth slower than the median so far


def test_who_is_long_overdue_stands_behind_those_who_are_on_time(expectations: Expectations, passing: Decide) -> None:
    passing("T1I", "10:05:00", "11")
    passing("T1O", "10:06:00", "11")
    passing("T1I", "10:05:10", "12")
    passing("T1I", "10:07:00", "23")
    assert bibs(expectations, "T1O", "10:06:30") == ["12", "23"]
    assert bibs(expectations, "T1O", "10:07:30") == ["23", "12"]


def test_who_is_out_of_the_race_is_not_expected(
    expectations: Expectations, keeper: Timekeeper, passing: Decide
) -> None:
    passing("T1I", "10:05:00", "12")
    keeper.decide(Ruling("12", RulingKind.DNF))
    assert bibs(expectations, "T1O", "10:05:30") == []


def test_only_so_many_are_named(expectations: Expectations) -> None:
    assert bibs(expectations, "T1I", "10:01:00", most=2) == ["11", "12"]


def test_a_late_entry_is_expected_too_and_leaves_with_its_undo(expectations: Expectations, keeper: Timekeeper) -> None:
    keeper.decide(Entered(Entry("5", "Late Comer")))
    assert "5" in bibs(expectations, "T1I", "10:01:00")
    keeper.undo()
    assert "5" not in bibs(expectations, "T1I", "10:01:00")
    expectations.start_over()
    assert at("10:01:00") == GUN + MINUTE
    assert bibs(expectations, "T1I", "10:01:00") == ["11", "12", "23", "123"]
