"""Limits: out of time, ranked with fewer laps, and moved for one."""

from dataclasses import replace

import pytest

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.clock import MINUTE, SECOND, Duration
from skimo_timer.core.course import Format, Limit, LimitFrom, Then
from skimo_timer.core.facts import Fact, Ruling, RulingKind
from skimo_timer.core.limits import Moved, normal_moved, parse_moved
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.whereabouts import persons_out
from tests.races import board, course, order, race, setup

LAP = "skin T1I skins-off T1O descent LINE"
THREE = course(f"START {LAP}", f"LINE {LAP}", f"LINE {LAP}")
CLOSE = Ruling("", RulingKind.CLOSE)


def limited(*limits: Limit) -> RaceSetup:
    return setup(replace(THREE, limits=limits))


def cut(point: str, lap: int, minutes: int) -> Limit:
    return Limit(point, lap, Duration(minutes * MINUTE), then=Then.RANK_WITH_LAPS)


def run(bib: str, *minutes: str) -> list[str]:
    codes = ("T1I", "T1O", "LINE") * 3
    return [f"{bib} {code} 10:{minute}" for code, minute in zip(codes, minutes, strict=False)]


FAST = run("11", "08:00", "08:10", "10:00", "18:00", "18:10", "20:00", "28:00", "28:10", "30:00")
SLOW = run("12", "09:00", "09:10", "11:00", "19:00", "19:10", "21:00", "29:00", "29:10", "31:00")
LATE = run("13", "09:30", "09:50", "12:00", "22:00", "22:10", "25:00", "36:00", "36:10", "40:00")


def rows(of: Race) -> list[tuple[int | None, str, str, float, float | None, float | None]]:
    ranked = board(of)
    found = [ranked[n] for n in range(len(ranked))]
    return [
        (
            ranked.rank(p),
            p.bib,
            p.status.value,
            p.laps,
            None if p.result is None else p.result / SECOND,
            None if (gap := ranked.gap(p)) is None else gap / SECOND,
        )
        for p in found
    ]


def test_who_is_late_in_a_lap_is_ranked_with_the_laps_before_behind_those_with_more() -> None:
    made = race(*FAST, *SLOW, *LATE[:5], of=limited(cut("T1I", 2, 20)))
    assert rows(made) == [
        (1, "11", "OK", 3, 1800, 0),
        (2, "12", "OK", 3, 1860, 60),
        (3, "13", "OK", 1, 720, None),
    ]


def test_a_lap_that_ends_at_the_late_line_is_earned() -> None:
    made = race(*FAST, *LATE[:6], of=limited(cut("LINE", 2, 24)), bibs="11 13")
    assert rows(made)[1] == (2, "13", "OK", 2, 1500, None)


def test_at_the_finish_the_lap_that_came_too_late_does_not_count() -> None:
    made = race(*FAST, *LATE, of=limited(cut("LINE", 3, 35)), bibs="11 13")
    assert rows(made)[1] == (2, "13", "OK", 2, 1500, None)


def test_exactly_at_the_limit_is_in_time() -> None:
    assert rows(race(*LATE, of=limited(cut("LINE", 3, 40)), bibs="13"))[0][3] == 3


def test_without_a_lap_there_is_nothing_to_be_ranked_by() -> None:
    made = race(*FAST, *LATE, of=limited(cut("T1I", 1, 9)), bibs="11 13")
    assert order(made)[1] == (None, "13", "OTL")


def test_readings_after_the_limit_are_kept_and_flagged_once() -> None:
    made = race(*LATE, of=limited(cut("T1I", 2, 20)), bibs="13")
    progress = made.progress["13"]
    assert progress.times[-1] is not None
    assert progress.laps == 1
    assert [(a.code, a.point, a.lap) for a in made.alerts()] == [(AlertCode.AFTER_LIMIT, "T1I", 2)]


def test_a_jury_that_says_ok_stands_above_the_limit() -> None:
    made = race(*LATE, Ruling("13", RulingKind.OK), of=limited(cut("T1I", 2, 20)), bibs="13")
    assert rows(made)[0][2:5] == ("OK", 3, 2400)


def test_a_status_of_the_jury_stands_above_the_laps() -> None:
    made = race(*LATE[:5], Ruling("13", RulingKind.DNF, "T1O"), of=limited(cut("T1I", 2, 20)), bibs="13")
    assert order(made) == [(None, "13", "DNF")]


def test_the_first_place_that_was_late_decides_and_at_one_place_the_last_limit_passed() -> None:
    out = Limit("T1I", 3, Duration(30 * MINUTE))
    assert rows(race(*LATE, of=limited(out, cut("T1I", 2, 20)), bibs="13"))[0][2:4] == ("OK", 1)
    harsh = Limit("T1I", 2, Duration(21 * MINUTE))
    assert order(race(*LATE, of=limited(harsh, cut("T1I", 2, 20)), bibs="13")) == [(None, "13", "OTL")]


def test_a_missing_lap_line_ranks_behind_everybody_with_as_many_laps() -> None:
    missed = [reading for reading in LATE[:5] if "LINE" not in reading]
    other = run("12", "09:00", "09:10", "13:00", "23:00")
    made = race(*missed, *other, of=limited(cut("T1I", 2, 20)), bibs="12 13")
    assert [row[:5] for row in rows(made)] == [(1, "12", "OK", 1, 780), (2, "13", "OK", 1, None)]


def test_who_was_stopped_on_the_course_is_out_until_seen_at_the_line() -> None:
    made = race(*LATE[:5], CLOSE, of=limited(cut("T1I", 2, 20)), bibs="13")
    assert persons_out(made.progress["13"]) == ["13"]
    assert made.progress["13"].status is Status.OK
    assert persons_out(race(*LATE[:6], of=limited(cut("T1I", 2, 20)), bibs="13").progress["13"]) == []
    assert persons_out(race(*LATE[:6], of=limited(cut("LINE", 2, 24)), bibs="13").progress["13"]) == []


def test_a_member_of_a_team_who_was_stopped_is_home_at_the_line() -> None:
    team = replace(limited(cut("T1I", 2, 20)), format=Format.TEAM)
    readings = [reading.replace("13 ", f"13{letter} ") for letter in "ab" for reading in LATE[:5]]
    stopped = race(*readings, of=team, bibs="13")
    assert persons_out(stopped.progress["13"]) == ["13a", "13b"]
    stopped = race(*readings, "13a LINE 10:25:00", of=team, bibs="13")
    assert persons_out(stopped.progress["13"]) == ["13b"]
    assert rows(stopped)[0][2:5] == ("OK", 1, 720)


def test_changes_are_those_of_the_laps_that_count() -> None:
    made = race(*FAST, *SLOW, *LATE[:5], of=limited(cut("T1I", 2, 20)))
    ranked, late = board(made), made.progress["13"]
    assert [change and change // SECOND for change in late.transitions] == [20]
    assert late.transitions_complete
    assert late.moving == 700 * SECOND
    assert ranked.rank_of("transitions", late) == 1  # among those with one lap
    assert ranked.rank_of("transitions", made.progress["12"]) == 1  # ten seconds less a lap, thirty in all
    assert ranked.rank_of("transitions", made.progress["11"]) == 1


# -- moved for one -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("G3 +10:00", Moved("G3", 0, Duration(600 * SECOND), by=True)),
        ("G3 2 -5min", Moved("G3", 2, Duration(-300 * SECOND), by=True)),
        ("G3 1:40:00", Moved("G3", 0, Duration(6000 * SECOND), by=False)),
    ],
)
def test_a_moved_limit_is_read(text: str, moved: Moved) -> None:
    assert parse_moved(text) == moved


@pytest.mark.parametrize("text", ["", "G3", "+10:00", "G3 x +10:00", "G3 2 3 +10:00", "G3 late"])
def test_a_moved_limit_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="the minutes granted"):
        parse_moved(text)


def test_a_limit_is_moved_by_the_code_as_the_course_writes_it() -> None:
    one = replace(THREE, limits=(cut("T1I", 2, 20),))
    assert normal_moved("t1i  2 +10:00", [one]) == "T1I 2 +10:00"
    for wrong in ("T1I 1 +10:00", "LINE +10:00"):
        with pytest.raises(ValueError, match="a point with a limit: T1I 2"):
            normal_moved(wrong, [one])


@pytest.mark.parametrize(
    ("values", "laps"),
    [
        (["T1I +2:00"], 3),  # reached after 22:00
        (["T1I +1:59"], 1),
        (["T1I 2 22:00"], 3),
        (["T1I 1 +30:00"], 1),  # another lap
        (["T1I +2:00", "T1I +0:30"], 1),  # the newest counts, from the set-up's limit
        (["nothing"], 1),
    ],
)
def test_a_limit_moved_for_one_holds_for_this_one(values: list[str], laps: int) -> None:
    moved: list[Fact] = [Ruling("13", RulingKind.LIMIT, value) for value in values]
    other = [reading.replace("13 ", "12 ") for reading in LATE]
    made = race(*LATE, *other, *moved, of=limited(cut("T1I", 2, 20)), bibs="12 13")
    assert made.progress["13"].laps == laps
    assert made.progress["12"].laps == 1


def test_a_limit_from_the_own_start_counts_from_it() -> None:
    own = replace(cut("T1I", 2, 20), counts_from=LimitFrom.OWN_START)
    assert race(*LATE, of=limited(own), bibs="13").progress["13"].laps == 1
