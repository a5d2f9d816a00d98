"""Races of several rounds."""

from dataclasses import replace

import pytest

from skimo_timer.core.clock import SECOND, Duration, Instant, Precision
from skimo_timer.core.course import Format
from skimo_timer.core.facts import Entered, Fact, Reverted, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Heat, RaceSetup, Seeding, Stage, StartKind
from skimo_timer.core.stages.seeding import Advancer, seed
from skimo_timer.core.startlist import Entry
from tests.races import at, board, course, key, passing, race, records, setup

BIBS = "31 32 33 34 35 36 41 42 43 44 45 46"
HEATS = Stage(
    "Heats",
    (
        Heat("A", at("10:00:00"), ("31", "32", "33", "34", "35", "36")),
        Heat("B", at("10:10:00"), ("41", "42", "43", "44", "45", "46")),
    ),
    places=2,
    times=2,
)
FINAL = Stage("Final", (Heat("Final", at("11:00:00")),))


def sprint(*stages: Stage) -> RaceSetup:
    return replace(
        setup(course("START leg FIN")),
        format=Format.SPRINT,
        precision=Precision.HUNDREDTH,
        starts=(),
        stages=stages or (HEATS, FINAL),
    )


RUN = (
    "31 10:03:01.20, 32 10:03:02.00, 33 10:03:04.50, 34 10:03:05.10, 35 10:03:08.00, 41 10:13:06.00, 42 10:13:06.40, "
    "43 10:13:07.70, 44 10:13:09.00, 45 10:13:12.30, 46 10:13:15.00"
)
LAST = "33 11:02:59.90, 31 11:03:00.10, 32 11:03:00.10, 41 11:03:04.00, 34 11:03:04.40"
SAID: tuple[Fact, ...] = (
    Ruling("36", RulingKind.DNF, stage="Heats"),
    Ruling("42", RulingKind.PENALTY, "B.5", stage="Heats"),
    Ruling("43", RulingKind.DNF, stage="Final"),
    Ruling("31", RulingKind.AHEAD_OF, "32", stage="Final"),
)


def finishes(text: str) -> list[str]:
    return [f"{bib} FIN {time}" for bib, time in (one.split() for one in text.split(", "))]


def heats(of: Race, stage: str, name: str = "Race") -> dict[str, list[tuple[int, str, str]]]:
    (table,) = [table for table in of.stages[name] if table.stage.name == stage]
    return {heat.name: [(row.place, row.progress.bib, row.mark) for row in heat.rows] for heat in table.heats}


def final_order(of: Race) -> list[str]:
    ranked = board(of)
    return [ranked[n].bib for n in range(len(ranked))]


def whole(*more: Fact | str) -> Race:
    return race(*finishes(RUN), *SAID, *finishes(LAST), *more, bibs=BIBS, of=sprint())


def test_a_heat_is_ranked_by_result_and_penalties_change_who_goes_on() -> None:
    assert heats(whole(), "Heats") == {
        "A": [(1, "31", "Q"), (2, "32", "Q"), (3, "33", "q"), (4, "34", "q"), (5, "35", ""), (6, "36", "")],
        "B": [(1, "41", "Q"), (2, "43", "Q"), (3, "44", ""), (4, "45", ""), (5, "46", ""), (6, "42", "")],
    }


def test_the_finish_judge_stands_above_the_clock_and_who_does_not_finish_is_last() -> None:
    assert heats(whole(), "Final")["Final"] == [
        (1, "33", ""), (2, "31", ""), (3, "32", ""), (4, "41", ""), (5, "34", ""), (6, "43", ""),
    ]  # fmt: skip
    other = whole(Ruling("", RulingKind.AHEAD_OF, "32 31", stage="Final"), Reverted(key(28)))
    assert [bib for _, bib, _ in heats(other, "Final")["Final"][:3]] == ["33", "32", "31"]


def test_the_ranking_is_the_final_then_those_knocked_out_by_place_then_by_result() -> None:
    assert final_order(whole()) == ["33", "31", "32", "41", "34", "43", "44", "45", "35", "46", "42", "36"]


def test_a_penalty_withdrawn_brings_everything_back() -> None:
    withdrawn = Ruling("42", RulingKind.WITHDRAW, "B.5", stage="Heats")
    claimed = whole(withdrawn)
    assert heats(claimed, "Heats")["B"][:3] == [(1, "41", "Q"), (2, "42", "Q"), (3, "43", "")]
    assert "43" not in {bib for _, bib, _ in heats(claimed, "Final")["Final"]}
    assert heats(whole(withdrawn, Reverted(key(34))), "Heats") == heats(whole(), "Heats")


def test_the_order_of_arrival_does_not_matter() -> None:
    facts: list[Fact | str] = [*finishes(RUN), *SAID, *finishes(LAST)]
    assert final_order(race(*reversed(facts), bibs=BIBS, of=sprint())) == final_order(whole())


def test_a_stage_is_filled_only_when_everybody_before_has_a_result_or_a_status() -> None:
    waiting = race(*finishes(RUN), bibs=BIBS, of=sprint())
    assert heats(waiting, "Final") == {"Final": []}
    assert "36" in waiting.apply(records([SAID[0]], first=40))
    assert len(heats(waiting, "Final")["Final"]) == 6


def test_closing_a_stage_makes_dnf_of_who_has_not_finished_it() -> None:
    closed = race(*finishes(RUN), Ruling("", RulingKind.CLOSE, "Heats"), bibs=BIBS, of=sprint())
    assert heats(closed, "Heats")["A"][-1] == (6, "36", "")
    assert len(heats(closed, "Final")["Final"]) == 6


def test_a_tie_for_the_last_place_by_time_is_left_to_the_operator() -> None:
    times = {"41": "10:13:04.00", "42": "10:13:04.50", "44": "10:13:05.10"}
    level = [f"{bib} FIN {times.get(bib, time)}" for bib, _, time in (text.split() for text in finishes(RUN))]
    tied = race(*level, SAID[0], bibs=BIBS, of=sprint())
    marks = {bib: mark for heat in heats(tied, "Heats").values() for _, bib, mark in heat}
    assert {bib for bib, mark in marks.items() if mark == "?"} == {"34", "44"}
    marks = marks_after(tied, ("34", RulingKind.ADVANCE), ("44", RulingKind.OUT), first=60)
    assert (marks["34"], marks["44"]) == ("q", "")


def test_as_soon_as_nothing_is_open_any_more_the_others_of_a_tie_follow() -> None:
    times = {"41": "10:13:04.00", "42": "10:13:04.50", "44": "10:13:05.10", "45": "10:13:05.10"}
    level = [f"{bib} FIN {times.get(bib, time)}" for bib, _, time in (text.split() for text in finishes(RUN))]
    tied = race(*level, SAID[0], bibs=BIBS, of=sprint())
    goes, out = RulingKind.ADVANCE, RulingKind.OUT
    marks = {bib: mark for heat in heats(tied, "Heats").values() for _, bib, mark in heat}
    assert [bib for bib, mark in marks.items() if mark == "?"] == ["34", "44", "45"]
    assert tie(marks_after(tied, ("34", goes), first=60)) == "q, , "
    assert tie(marks_after(tied, ("34", out), first=100)) == ", ?, ?"
    assert tie(marks_after(tied, ("34", out), ("44", out), first=140)) == ", , q"
    assert tie(marks_after(tied, ("34", goes), ("44", goes), first=180)) == "q, q, "


def tie(marks: dict[str, str]) -> str:
    return ", ".join(marks[bib] for bib in ("34", "44", "45"))


def marks_after(of: Race, *words: tuple[str, RulingKind], first: int) -> dict[str, str]:
    """Everybody's mark after the operator's words, which are taken back again."""
    rulings = records([Ruling(bib, kind, stage="Heats") for bib, kind in words], first=first)
    of.apply(rulings)
    marks = {bib: mark for heat in heats(of, "Heats").values() for _, bib, mark in heat}
    of.apply(records([Reverted(record.key) for record in rulings], first=first + 20))
    return marks


def test_a_dead_heat_for_the_last_place_of_a_heat_is_left_open_until_it_is_judged() -> None:
    dead = [text.replace("33 FIN 10:03:04.50", "33 FIN 10:03:02.00") for text in finishes(RUN)]
    open_heat = race(*dead, SAID[0], bibs=BIBS, of=sprint())
    assert [mark for _, _, mark in heats(open_heat, "Heats")["A"][:3]] == ["Q", "?", "?"]
    advanced = marks_after(open_heat, ("33", RulingKind.ADVANCE), first=80)
    assert (advanced["33"], advanced["32"], advanced["34"]) == ("Q", "q", "q")
    out = marks_after(open_heat, ("33", RulingKind.OUT), first=120)
    assert (out["33"], out["32"], out["34"]) == ("", "Q", "q")
    open_heat.apply(records([Ruling("33", RulingKind.AHEAD_OF, "32", stage="Heats")], first=60))
    assert heats(open_heat, "Heats")["A"][:3] == [(1, "31", "Q"), (2, "33", "Q"), (3, "32", "q")]


def test_the_true_start_of_a_heat_moves_its_results() -> None:
    late = whole(StartGiven("Heats/A", at("10:00:02")))
    (table,) = [table for table in late.stages["Race"] if table.stage.name == "Heats"]
    assert next(row.progress.result for row in table.rows if row.progress.bib == "31") == 179.2 * SECOND


QUALIFICATION = Stage(
    "Qualification",
    (Heat("Qualification", at("09:00:00")),),
    kind=StartKind.INTERVAL,
    interval=Duration(20 * SECOND),
    times=4,
)


def test_a_second_run_granted_to_one_athlete_leaves_the_first_out() -> None:
    granted = Ruling("1", RulingKind.RERUN, stage="Qualification")
    first = ("1 FIN 09:03:00", "2 FIN 09:03:25")
    waiting = race(*first, granted, bibs="1 2", of=sprint(QUALIFICATION))
    assert waiting.progress["1"].status.value == "RUN"
    start = StartGiven("Qualification/1", at("09:10:00"))
    again = race(*first, granted, start, "1 FIN 09:12:50", bibs="1 2", of=sprint(QUALIFICATION))
    assert again.progress["1"].result == 170 * SECOND


FINAL_B = Stage("Final B", (Heat("Final B", at("09:40:00")),), source="Qualification", ranks=(5, 8))
FINAL_A = Stage("Final", (Heat("Final", at("10:00:00")),), source="Qualification")


FINALS = "6 09:43:00.00, 5 09:43:01.00, 3 09:43:02.00, 4 10:02:50.00, 2 10:02:50.10, 1 10:02:52.00, 7 10:02:53.00"


def qualified() -> list[str]:
    text = "1 09:03:00.00, 2 09:03:15.50, 3 09:03:50.20, 4 09:03:58.00, 5 09:04:25.00, 7 09:04:59.90, 6 09:05:00.00"
    return finishes(text)


def test_placing_finals_rank_behind_those_who_went_on() -> None:
    placed = race(
        *qualified(), Ruling("8", RulingKind.DNS, stage="Qualification"),
        *finishes(FINALS),
        bibs="1 2 3 4 5 6 7 8", of=sprint(QUALIFICATION, FINAL_B, FINAL_A),
    )  # fmt: skip
    assert [(bib, mark) for _, bib, mark in heats(placed, "Qualification")["Qualification"]] == [
        ("2", "q"), ("4", "q"), ("7", "q"), ("1", "q"), ("5", ""), ("3", ""), ("6", ""), ("8", ""),
    ]  # fmt: skip
    assert [bib for _, bib, _ in heats(placed, "Final B")["Final B"]] == ["6", "5", "3"]
    assert final_order(placed) == ["4", "2", "1", "7", "6", "5", "3", "8"]
    assert placed.progress["8"].status.value == "DNS"
    assert placed.progress["2"].result == 170.1 * SECOND
    assert placed.alerts() == []


def test_placing_finals_rank_behind_also_where_they_are_raced_first_or_last() -> None:
    facts: list[Fact | str] = [
        *qualified(), Ruling("8", RulingKind.DNS, stage="Qualification"),
        *finishes(FINALS),
    ]  # fmt: skip
    other = race(*facts, bibs="1 2 3 4 5 6 7 8", of=sprint(QUALIFICATION, FINAL_A, FINAL_B))
    assert final_order(other) == ["4", "2", "1", "7", "6", "5", "3", "8"]


def world_cup() -> list[Stage]:
    five = tuple(Heat(str(n), at(f"10:{6 * (n - 1):02}:00")) for n in range(1, 6))
    semis = (Heat("S1", at("11:00:00")), Heat("S2", at("11:10:00")))
    return [
        replace(QUALIFICATION, times=30),
        Stage("Quarters", five, places=2, times=2, seeding=Seeding.FIVE_HEATS_OF_SIX),
        Stage("Semifinals", semis, places=2, times=2, seeding=Seeding.TWO_SEMIFINALS),
        Stage("Final", (Heat("F", at("12:00:00")),)),
    ]


def test_a_world_cup_plan_of_thirty_goes_five_by_six_two_by_six_and_six() -> None:
    bibs = [str(n) for n in range(1, 33)]
    begun = race(bibs=" ".join(bibs), of=sprint(*world_cup()))
    number = 50

    def finish(stage: str, extra: int) -> None:
        nonlocal number
        (table,) = [table for table in begun.stages["Race"] if table.stage.name == stage]
        for row in table.rows:
            start = row.progress.start
            assert start is not None
            text = passing(f"{row.progress.bib} FIN 10:00:00")
            fact = replace(text, time=Instant(start + (180 + extra) * SECOND + int(row.progress.bib) * 10_000))
            begun.apply(records([fact], first=number))
            number += 1

    finish("Qualification", 0)
    assert {len(rows) for rows in heats(begun, "Quarters").values()} == {6}
    assert [bib for _, bib, _ in heats(begun, "Quarters")["1"]] == ["1", "10", "11", "20", "21", "30"]
    finish("Quarters", 1)
    assert {len(rows) for rows in heats(begun, "Semifinals").values()} == {6}
    finish("Semifinals", 2)
    assert len(heats(begun, "Final")["F"]) == 6
    finish("Final", 3)
    ranked = final_order(begun)
    assert ranked[:6] == ["1", "2", "3", "4", "5", "6"]
    assert len(ranked) == 32
    assert ranked[30:] == ["31", "32"]
    assert begun.alerts() == []


@pytest.mark.parametrize("lucky", [1, 2, 3])
def test_the_semifinals_of_2026_have_the_pattern_of_the_games(lucky: int) -> None:
    advancers = [Advancer(f"{heat + 1}{place}", heat, place) for place in (1, 2, 3) for heat in (0, 1, 2)]
    advancers += [Advancer(f"L{n}", 0, 4, n) for n in (1, 2, 3)]
    first, second = seed(Seeding.TWO_SEMIFINALS_2026, advancers, 2)
    assert set(first) == {"11", "21", "32", "33", "L1", "L3"}
    assert set(second) == {"31", "12", "13", "22", "23", "L2"}
    assert (f"L{lucky}" in first) == (lucky != 2)


def test_a_late_entry_joins_the_qualification() -> None:
    begun = race(bibs="1 2", of=sprint(QUALIFICATION, FINAL_A))
    begun.apply(records([Entered(Entry("3"))], first=9))
    assert [bib for _, bib, _ in heats(begun, "Qualification")["Qualification"]] == ["1", "2", "3"]


def test_a_set_up_with_other_stages_counts_at_once() -> None:
    begun = race(bibs="1 2", of=sprint(QUALIFICATION, FINAL_A))
    begun.apply(records([SetUp(sprint(FINAL))], first=9))
    assert [table.stage.name for table in begun.stages["Race"]] == ["Final"]


def test_the_heats_are_starts_of_the_race_and_the_first_of_them_is_its_first_start() -> None:
    of = race(bibs=BIBS, of=sprint())
    assert [group.name for group in of.setup.groups] == ["Heats/A", "Heats/B", "Final/Final"]
    assert of.first_start == at("10:00:00")
    of.apply(records([StartGiven("Heats/A", None), StartGiven("Heats/B", at("10:11:00"))], first=60))
    assert [of.start_time(group) for group in of.setup.groups] == [None, at("10:11:00"), at("11:00:00")]
    assert of.first_start == at("10:11:00")
