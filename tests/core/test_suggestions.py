"""Whom a mistyped bib may have meant."""

from dataclasses import replace

import pytest

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.course import Format
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.matching.suggestions import suggest
from skimo_timer.core.race import Race
from tests.races import race, setup


def suggested(of: Race) -> list[str]:
    (alert,) = [alert for alert in of.alerts() if alert.code is AlertCode.UNKNOWN_BIB]
    return suggest(of, alert)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("21", "12"), ("13", "12"), ("112", "12"), ("122", "12"), ("1", "12"), ("2", "12"), ("15", "12"), ("132", "12")],
)
def test_a_bib_one_slip_away_is_suggested(typed: str, meant: str) -> None:
    assert suggested(race(f"{typed} T1I 10:10:00", bibs="12 88 407")) == [meant]


def test_a_bib_that_resembles_nobodys_has_no_suggestion() -> None:
    assert suggested(race("555 T1I 10:10:00", bibs="12 88")) == []


def test_who_lacks_exactly_this_place_comes_before_a_likelier_slip() -> None:
    lacking = ("12 T1I 10:10:00", "12 LINE 10:15:00", "21 T1O 10:10:30")
    assert suggested(race(*lacking, bibs="12 11")) == ["12", "11"]
    assert suggested(race("11 T1I 10:10:00", "11 LINE 10:15:00", "21 T1O 10:10:30", bibs="12 11")) == ["11", "12"]


def test_who_lacks_a_place_between_two_comes_before_whose_next_it_is() -> None:
    readings = ("41 T1I 10:10:00", "41 LINE 10:15:00", "12 T1I 10:10:05", "21 T1O 10:10:30")
    assert suggested(race(*readings, bibs="12 41")) == ["41", "12"]


def test_who_lacks_the_place_at_another_time_is_not_preferred() -> None:
    early = ("11 T1I 10:20:00", "11 LINE 10:25:00", "21 T1O 10:10:30")
    assert suggested(race(*early, bibs="12 11")) == ["12", "11"]


def test_whose_next_point_this_is_comes_before_who_has_passed_it() -> None:
    assert suggested(race("11 T1I 10:10:00", "21 T1O 10:10:30", bibs="12 11")) == ["11", "12"]


def test_who_is_out_of_the_race_comes_last() -> None:
    out = (Ruling("12", RulingKind.DNF), "21 T1I 10:10:00")
    assert suggested(race(*out, bibs="12 11")) == ["11", "12"]


def test_only_unknown_bibs_have_suggestions() -> None:
    (alert,) = race("? T1I 10:10:00").alerts()
    assert suggest(race(), alert) == []


def test_a_member_of_a_team_may_have_been_meant() -> None:
    teams = replace(setup(), format=Format.TEAM)
    assert suggested(race("13b T1I 10:10:00", bibs="12 12a 12b 88 88a 88b", of=teams)) == ["12b"]
