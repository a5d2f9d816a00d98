"""Who is expected next at a point, when, and who should long have been seen."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.clock import HOUR, Duration, Instant
from skimo_timer.core.course import Course, Format, TimingPoint
from skimo_timer.core.facts import Entered, Fact, Reverted, Ruling, RulingKind
from skimo_timer.core.matching.expected import Expectations, Lateness, overdue_alerts
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RaceSetup, TimedLaps
from skimo_timer.core.startlist import Entry
from tests.races import at, course, key, passing, race, records, setup

BIBS = "11 12 23 123"


def expectations(*facts: Fact | str, of: RaceSetup | None = None) -> Expectations:
    return Expectations(race(*facts, bibs=BIBS, of=of))


def bibs(found: Expectations, point: str, time: str, most: int = 9) -> list[str]:
    return [expected.bib for expected in found.at(point, at(time), most)]


def test_before_anybody_has_come_everybody_on_the_course_is_expected_without_a_time() -> None:
    found = expectations()
    assert bibs(found, "T1I", "10:01:00") == ["11", "12", "23", "123"]
    assert {expected.due for expected in found.at("T1I", at("10:01:00"), 9)} == {None}
    assert bibs(found, "T1O", "10:01:00") == []


def test_nobody_is_expected_before_the_gun() -> None:
    assert bibs(expectations(), "T1I", "09:59:59") == []


def test_who_has_passed_is_expected_at_the_next_point() -> None:
    found = expectations("12 T1I 10:05:00", "11 T1I 10:05:10")
    assert bibs(found, "T1I", "10:05:20") == ["23", "123"]
    assert bibs(found, "T1O", "10:05:20") == ["12", "11"]


def test_a_time_is_the_usual_leg_at_the_own_pace() -> None:
    found = expectations("11 T1I 10:04:00", "12 T1I 10:05:00", "23 T1I 10:06:00", "11 T1O 10:05:00")
    (first, second) = found.at("T1O", at("10:05:30"), 9)
    assert (first.bib, first.due) == ("12", at("10:06:00"))
    assert (second.bib, second.due) == ("23", at("10:07:12"))  # a fifth slower than the median so far
    assert (second.place.point, second.place.lap) == ("T1O", 1)


def test_who_is_overdue_stands_behind_those_who_are_on_time_and_is_marked() -> None:
    found = expectations("11 T1I 10:05:00", "11 T1O 10:06:00", "12 T1I 10:05:10", "23 T1I 10:07:00")
    assert bibs(found, "T1O", "10:06:30") == ["12", "23"]
    late = found.at("T1O", at("10:07:30"), 9)
    assert [(one.bib, one.lateness) for one in late] == [("23", Lateness.DUE), ("12", Lateness.OVERDUE)]


def test_nobody_is_overdue_by_a_few_seconds_in_a_short_change() -> None:
    found = expectations("11 T1I 10:05:00", "11 T1O 10:05:12", "12 T1I 10:05:10")
    (soon,) = found.at("T1O", at("10:05:42"), 9)
    assert (soon.due, soon.lateness) == (at("10:05:22.196721"), Lateness.DUE)
    assert found.at("T1O", at("10:05:43"), 9)[0].lateness is Lateness.OVERDUE


MISSED = (
    "11 T1I 10:05:00", "11 T1O 10:06:00", "12 T1I 10:05:00", "23 T1I 10:05:00", "23 T1O 10:06:00",
    "123 T1I 10:05:00", "123 T1O 10:06:00",
)  # fmt: skip


def test_who_should_long_have_been_seen_is_missing_and_no_longer_expected() -> None:
    found = expectations(*MISSED)
    assert found.missing(at("10:16:00")) == []
    (one,) = found.missing(at("10:16:01"))
    assert (one.bib, one.place.point, one.due) == ("12", "T1O", at("10:06:00"))
    assert bibs(found, "T1O", "10:16:01") == []


def test_nobody_is_missing_while_most_are_still_on_the_leg() -> None:
    """Those who have done it are the fast ones."""
    found = expectations(*MISSED[:5])
    assert [one.bib for one in found.missing(at("10:30:00"))] == ["123"]


def test_who_is_missing_is_an_alert_until_checked_in_or_out_of_the_race() -> None:
    now = at("10:30:00")
    of = race(*MISSED, bibs=BIBS)
    (alert,) = overdue_alerts(of, Expectations(of).missing(now))
    assert (alert.code, alert.bib, alert.point, alert.lap) == (AlertCode.STILL_ON_COURSE, "12", "T1O", 1)
    for ruling in (RulingKind.CHECKED_IN, RulingKind.DNF):
        of = race(*MISSED, Ruling("12", ruling), bibs=BIBS)
        assert overdue_alerts(of, Expectations(of).missing(now)) == []


def test_who_is_out_of_the_race_is_not_expected() -> None:
    assert bibs(expectations("12 T1I 10:05:00", Ruling("12", RulingKind.DNF)), "T1O", "10:05:30") == []


def test_only_so_many_are_named() -> None:
    assert bibs(expectations(), "T1I", "10:01:00", most=2) == ["11", "12"]


def test_behind_a_point_that_need_not_be_seen_the_next_one_is_expected_too() -> None:
    plain = setup()
    points = tuple(replace(point, optional=point.code == "T1O") for point in plain.points)
    found = expectations("11 T1I 10:05:00", of=replace(plain, points=points))
    assert bibs(found, "T1O", "10:05:30") == ["11"]
    assert bibs(found, "LINE", "10:05:30") == ["11"]
    assert bibs(found, "T2O", "10:05:30") == []


def test_nobody_is_missing_at_a_point_that_was_not_watched() -> None:
    plain = setup()
    watched = (at("10:00:00"), at("10:05:00"))
    points = tuple(
        TimingPoint(point.code, point.name, covered=watched if point.code == "T1O" else None) for point in plain.points
    )
    found = expectations(*MISSED, of=replace(plain, points=points))
    assert "12" not in [one.bib for one in found.missing(at("10:30:00"))]


def test_in_timed_laps_a_further_lap_is_expected_at_the_pace_of_the_laps_before() -> None:
    laps = setup(course("START skin TOP descent LINE"), format=Format.TIMED_LAPS, timed=TimedLaps(Duration(HOUR)))
    found = expectations("11 TOP 10:08:00", "11 LINE 10:10:00", of=laps)
    (one,) = [one for one in found.at("TOP", at("10:11:00"), 9) if one.bib == "11"]
    assert (one.bib, one.due, one.place.lap) == ("11", at("10:18:00"), 2)


def test_a_late_entry_is_expected_too_and_leaves_with_its_undo() -> None:
    of = race(bibs=BIBS)
    found = Expectations(of)
    found.follow(of.apply(records([Entered(Entry("5", "Late Comer"))], first=100)))
    assert "5" in bibs(found, "T1I", "10:01:00")
    found.follow(of.apply(records([Reverted(key(100))], first=101)))
    assert "5" not in bibs(found, "T1I", "10:01:00")


POINTS = ("T1I", "T1O", "LINE", "T2O")
crossings = st.tuples(st.sampled_from(BIBS.split()), st.sampled_from(POINTS), st.integers(1, 59))


@given(st.lists(crossings, max_size=12))
def test_following_is_the_same_as_counting_everybody_again(drawn: list[tuple[str, str, int]]) -> None:
    of: Race = race(bibs=BIBS)
    found = Expectations(of)
    now = Instant(at("11:00:00"))
    for n, (bib, point, minute) in enumerate(drawn):
        found.at(point, now, 9)
        found.follow(of.apply(records([passing(f"{bib} {point} 10:{minute:02}:00")], first=100 + n)))
    again = Expectations(of)
    assert [found.at(point, now, 9) for point in POINTS] == [again.at(point, now, 9) for point in POINTS]
    assert found.missing(now) == again.missing(now)


def test_the_course_of_another_name_has_medians_of_its_own() -> None:
    long, short = course(), course("START skin T1I", name="Short")
    of: tuple[Course, ...] = (long, short)
    found = expectations(Entered(Entry("77", course="Short")), "11 T1I 10:04:00", "11 T1O 10:05:00", of=setup(*of))
    (one,) = [one for one in found.at("T1I", at("10:01:00"), 9) if one.bib == "77"]
    assert one.due is None
