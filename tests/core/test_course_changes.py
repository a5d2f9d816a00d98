"""Changes to the course of a running race."""

from dataclasses import replace

import pytest

from skimo_timer.core.changes.of_course import (
    Shortening,
    free_name,
    limit_for_all,
    short_course,
    shortened,
    without_point,
)
from skimo_timer.core.clock import MINUTE, Duration, Instant
from skimo_timer.core.course import Format, LegKind, Limit, Then
from skimo_timer.core.facts import Fact, Ruling, RulingKind, SetUp
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification, Counts, RaceSetup, TimedLaps
from skimo_timer.core.standings import Board
from tests.races import at, course, lap, order, race, records, setup

LAP = "skin MID skin T1I skins-off T1O descent LINE"
TWO = course(f"START {LAP}", f"LINE {LAP}")
T1I, T1O, LINE = 1, 2, 3  # places of the first lap
NOON = at("10:30:00")


def cut(leave: int, rejoin: int | None, since: Instant = NOON, *, together: bool = True) -> Shortening:
    return Shortening("Race", leave, rejoin, since, together)


def setups(facts: list[Fact]) -> RaceSetup:
    (found,) = [fact.setup for fact in facts if isinstance(fact, SetUp)]
    return found


def turned(facts: list[Fact]) -> list[str]:
    return [fact.bib for fact in facts if isinstance(fact, Ruling) and fact.ruling is RulingKind.COURSE]


def then(of: Race, facts: list[Fact], *texts: str) -> Race:
    late = [r.fact for r in race(*texts, bibs="").ledger.records.values() if not isinstance(r.fact, SetUp)]
    return Race.of([*of.ledger.records.values(), *records([*facts, *late], first=1000)])


def first_lap(bib: str, late: int = 0) -> list[str]:
    codes = ("MID", "T1I", "T1O", "LINE")
    return [f"{bib} {code} 10:{m + late:02}:00" for code, m in zip(codes, (4, 8, 9, 12), strict=True)]


# -- the variant -------------------------------------------------------------------------------------------------------


def test_places_in_between_fall_out_and_the_laps_stay() -> None:
    short = short_course(setup(TWO), TWO, cut(4, 7))
    assert short.laps == (TWO.laps[0], lap("LINE skin MID descent LINE"))
    assert (short.name, short.ranks_with) == ("Race short", "Race")


def test_the_race_may_end_where_the_course_is_left() -> None:
    assert short_course(setup(TWO), TWO, cut(LINE, None)).laps == TWO.laps[:1]
    assert short_course(setup(TWO), TWO, cut(4, None)).laps == (TWO.laps[0], lap("LINE skin MID"))


def test_a_lap_whose_end_falls_out_runs_on_into_the_next() -> None:
    assert short_course(setup(TWO), TWO, cut(T1O, 5)).laps == (
        lap("START skin MID skin T1I skins-off T1O skin T1I skins-off T1O descent LINE"),
    )


def test_the_way_on_may_be_of_another_kind() -> None:
    how = replace(cut(4, 7), leg=LegKind.FOOT, name="Low")
    short = short_course(setup(TWO), TWO, how)
    assert (short.name, short.laps[1]) == ("Low", lap("LINE skin MID foot LINE"))


def test_limits_stay_with_their_places() -> None:
    limits = (
        Limit("T1I", 1, Duration(MINUTE)),
        Limit("LINE", 1, Duration(2 * MINUTE)),
        Limit("LINE", 2, Duration(3 * MINUTE), then=Then.RANK_WITH_LAPS),
    )
    limited = replace(TWO, limits=limits)
    assert short_course(setup(limited), limited, cut(T1O, 5)).limits == (limits[0], replace(limits[2], lap=1))


@pytest.mark.parametrize(("leave", "rejoin"), [(4, 5), (5, 4), (-2, 3), (4, 99), (7, None), (-1, None), (-1, 0)])
def test_a_way_that_leaves_nothing_out_is_refused(leave: int, rejoin: int | None) -> None:
    with pytest.raises(ValueError, match="a place to leave"):
        short_course(setup(TWO), TWO, cut(leave, rejoin))


def test_a_variant_has_a_name_of_its_own() -> None:
    assert free_name(setup(TWO), "race") == "race 2"
    two = setup(TWO, replace(TWO, name="Race short"))
    assert free_name(two, "Race short") == "Race short 2"


# -- who runs it -------------------------------------------------------------------------------------------------------


def test_who_is_past_keeps_the_whole_course_and_the_others_run_the_short_one_in_one_step() -> None:
    past = [*first_lap("11"), "11 MID 10:16:00", "11 T1I 10:20:00"]
    before = [*first_lap("12", 4), "12 MID 10:20:00"]
    made = race(*past, *before, Ruling("14", RulingKind.DNS), bibs="11 12 13 14", of=setup(TWO))
    facts = shortened(made, cut(4, 7))
    assert turned(facts) == ["12", "13"]
    after = then(made, facts, "11 T1O 10:21:00", "11 LINE 10:25:00", "12 LINE 10:26:00")
    assert order(after) == [(1, "11", "OK"), (2, "12", "OK"), (3, "13", "RUN"), (None, "14", "DNS")]
    assert after.alerts() == []


def test_the_moment_parts_those_whose_gate_between_was_not_read() -> None:
    made = race(*first_lap("11"), "11 MID 10:16:00", "11 LINE 10:25:00", bibs="11", of=setup(TWO))
    assert turned(shortened(made, cut(4, 7, at("10:20:00")))) == ["11"]
    with pytest.raises(ValueError, match="not past yet"):
        shortened(made, cut(4, 7, at("10:25:00")))


def test_who_was_seen_between_ran_the_whole_course_whenever_it_was() -> None:
    made = race(*first_lap("11"), "11 MID 10:16:00", "11 T1I 10:35:00", "12 MID 10:04:00", bibs="11 12", of=setup(TWO))
    assert turned(shortened(made, cut(4, 7))) == ["12"]


def test_an_earlier_end_takes_who_went_on_after_the_moment() -> None:
    made = race(*first_lap("11"), "11 MID 10:16:00", *first_lap("12", 8), bibs="11 12", of=setup(TWO))
    assert turned(shortened(made, cut(LINE, None, at("10:15:00")))) == ["11", "12"]
    facts = shortened(made, cut(LINE, None, at("10:16:00")))
    assert turned(facts) == ["12"]
    assert order(then(made, facts)) == [(1, "12", "OK"), (2, "11", "RUN")]


def test_who_ran_more_laps_is_before_who_was_stopped_after_fewer() -> None:
    whole = [*first_lap("11"), "11 MID 10:30:00", "11 T1I 10:40:00", "11 T1O 10:41:00", "11 LINE 10:50:00"]
    made = race(*whole, *first_lap("12"), bibs="11 12", of=setup(TWO))
    assert order(then(made, shortened(made, cut(LINE, None)))) == [(1, "11", "OK"), (2, "12", "OK")]


# -- whether they compare ----------------------------------------------------------------------------------------------


def lists(of: Race) -> dict[str, list[str]]:
    found = {}
    for one in of.setup.boards:
        filled = Board(one, of.setup.season)
        filled.fill(of.progress.values())
        found[one.name] = [filled[n].bib for n in range(len(filled))]
    return found


def test_results_that_compare_stand_in_one_list() -> None:
    made = race(*first_lap("11"), "11 T1I 10:20:00", bibs="11 12", of=setup(TWO))
    after = then(made, shortened(made, cut(4, 7)))
    assert lists(after) == {"Overall": ["11", "12"]}
    several = setup(TWO, course(name="Rec"))
    made = race("11 T1I 10:20:00", bibs="11 12", of=several)
    assert lists(then(made, shortened(made, cut(-1, 3)))) == {"Race": ["11", "12"], "Rec": []}


def test_results_that_do_not_compare_get_lists_of_their_own() -> None:
    made = race("11 T1I 10:20:00", bibs="11 12", of=setup(TWO))
    after = then(made, shortened(made, cut(-1, 3, together=False)))
    assert lists(after) == {"Overall": ["11"], "Overall, Race short": ["12"]}


def test_only_lists_of_the_course_part_and_only_where_somebody_is() -> None:
    boards = (
        Classification("Men", course="Race", sex="M"),
        Classification("All", course="Race"),
        Classification("Everybody"),
        Classification("Rec", course="Rec"),
    )
    both = setup(TWO, course(name="Rec"), classifications=boards)
    made = race("11 T1I 10:20:00", bibs="11 12", of=both)
    after = then(made, shortened(made, cut(-1, 3, together=False)))
    assert lists(after) == {
        "Men": [],
        "All": ["11"],
        "Everybody": ["11", "12"],
        "Rec": [],
        "All, Race short": ["12"],
    }


@pytest.mark.parametrize(
    "other",
    [{"timed": TimedLaps(Duration(MINUTE), Counts.COMPLETED)}, {"format": Format.RELAY, "relay": ("a", "b")}],
)
def test_what_has_laps_by_its_format_is_not_shortened(other: dict[str, object]) -> None:
    made = race(bibs="11", of=setup(TWO, **other))
    with pytest.raises(ValueError, match="timed laps, of a relay"):
        shortened(made, cut(4, 7))
    with pytest.raises(ValueError, match="a course: Race"):
        shortened(made, replace(cut(4, 7), course="Long"))


# -- a gate falls out --------------------------------------------------------------------------------------------------


def test_a_gate_that_fell_out_gives_no_alerts_and_keeps_its_splits() -> None:
    made = race("11 MID 10:04:00", "12 T1I 10:08:00", bibs="11 12", of=setup(TWO))
    assert [alert.code for alert in made.alerts()] == ["missing-reading"]
    after = then(made, without_point(made, "MID", off_the_course=False))
    assert after.alerts() == []
    assert after.progress["11"].splits[0] == 4 * MINUTE
    with pytest.raises(ValueError, match="missing already"):
        without_point(after, "MID", off_the_course=False)


def test_off_the_course_its_legs_are_one_and_its_readings_are_nobodys_business() -> None:
    made = race("11 MID 10:04:00", "11 T1I 10:08:00", bibs="11", of=setup(TWO))
    facts = without_point(made, "MID", off_the_course=True)
    assert setups(facts).courses[0].laps[1] == lap("LINE skin T1I skins-off T1O descent LINE")
    after = then(made, facts)
    assert (after.alerts(), len(after.readings("11"))) == ([], 2)
    assert after.progress["11"].legs[0] == 8 * MINUTE


@pytest.mark.parametrize(
    ("way", "left"),
    [
        ("START skin A skins-off B descent LINE", "START skin B descent LINE"),
        ("START skins-off A skins-on B descent LINE", "START leg B descent LINE"),
        ("START skin A foot B descent LINE", "START leg B descent LINE"),
        ("START skin A skin B descent LINE", "START skin B descent LINE"),
    ],
)
def test_a_merged_leg_is_travelled_as_its_parts_were(way: str, left: str) -> None:
    made = race(bibs="11", of=setup(replace(course(way), limits=(Limit("A", 1, Duration(MINUTE)),))))
    (after,) = setups(without_point(made, "A", off_the_course=True)).courses
    assert (after.laps, after.limits) == ((lap(left),), ())


def test_a_line_where_laps_end_stays() -> None:
    made = race(bibs="11", of=setup(TWO))
    with pytest.raises(ValueError, match="no lap ends"):
        without_point(made, "LINE", off_the_course=True)
    with pytest.raises(ValueError, match="a point: MID"):
        without_point(made, "T9", off_the_course=False)


# -- a limit for all ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "minutes"), [("+10:00", 19), ("-2:00", 7), ("15:00", 15)])
def test_a_limit_is_moved_for_everybody(text: str, minutes: int) -> None:
    limits = (Limit("MID", 1, Duration(5 * MINUTE)), Limit("T1I", 1, Duration(9 * MINUTE)))
    made = race("11 T1I 10:10:00", bibs="11", of=setup(replace(TWO, limits=limits)))
    assert made.progress["11"].status is Status.OTL
    facts = limit_for_all(made, "Race", 1, text)
    assert setups(facts).courses[0].limits == (limits[0], replace(limits[1], after=Duration(minutes * MINUTE)))
    assert (then(made, facts).progress["11"].status is Status.RUN) == (minutes >= 10)


def test_a_limit_that_is_none_or_the_same_is_refused() -> None:
    made = race(bibs="11", of=setup(replace(TWO, limits=(Limit("T1I", 1, Duration(9 * MINUTE)),))))
    for text, said in (("9:00", "another limit"), ("-9:00", "after the start"), ("late", "a duration")):
        with pytest.raises(ValueError, match=said):
            limit_for_all(made, "Race", 0, text)
