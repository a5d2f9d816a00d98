"""Splits of a race in which a place was not watched all the time."""

from typing import Any

from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.race import Race
from skimo_timer.core.standings import Board
from skimo_timer.exchange.reports import Scope, boards_of, make
from skimo_timer.exchange.words import ENGLISH
from tests.core.test_coverage import run, watched
from tests.races import records


def scope(of: Race) -> Scope:
    boards: dict[str, Board] = boards_of(of)
    return Scope(of, boards)


def splits_of(of: Race, bib: str) -> list[dict[str, Any]]:
    (only,) = make("splits", scope(of), ENGLISH).as_json()["classifications"]
    return next(row["splits"] for row in only["rows"] if row["bib"] == bib)


def test_legs_around_an_unwatched_place_are_null_and_one_stretch_stands_beside_them() -> None:
    legs = splits_of(run(watched(optional=True), ("12", "T1")), "12")
    assert [leg["leg_time"] for leg in legs] == [60, None, None, 120]
    assert [leg["among"] for leg in legs] == [3, 2, 3, 3]
    assert [leg["leg_among"] for leg in legs] == [3, 2, 2, 3]
    assert legs[2]["merged"] == {"from": "T0", "from_lap": 1, "time": 240, "rank": 3, "among": 3}
    assert [leg for leg in legs if "merged" in leg] == [legs[2]]


def test_who_is_disqualified_keeps_the_stretch_without_a_rank() -> None:
    of = run(watched(optional=True), ("12", "T1"))
    of.apply(records([Ruling("12", RulingKind.DSQ, "C.16")], first=100))
    merged = splits_of(of, "12")[2]["merged"]
    assert (merged["time"], merged["rank"], merged["among"]) == (240, None, 2)


def test_the_report_says_what_each_point_has_missed_and_the_list_what_was_not_watched() -> None:
    report = make("splits", scope(run(watched(optional=True), ("12", "T1"), ("13", "T2"))), ENGLISH)
    assert report.as_json()["points"] == [
        {"point": "T0", "passed": 3, "missed": 0, "unwatched": 0},
        {"point": "T1", "passed": 2, "missed": 0, "unwatched": 1},
        {"point": "T2", "passed": 3, "missed": 1, "unwatched": 0},
    ]
    (table,) = report.tables(ENGLISH)
    assert table.notes == ("T1: 1 passed while it was not watched; the legs around it count as one.",)
