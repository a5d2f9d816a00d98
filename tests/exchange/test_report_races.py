"""Reports of teams, relays, timed laps and races of stages."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from openpyxl import load_workbook

from skimo_timer.core.clock import HOUR, Duration
from skimo_timer.core.course import Format
from skimo_timer.core.facts import Entered, PassingRecorded, Ruling, RulingKind, StartGiven
from skimo_timer.core.race import Race
from skimo_timer.core.setup import TimedLaps
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.formats import csv_text, json_text, page, text, workbook
from skimo_timer.exchange.formats.paper import printout
from skimo_timer.exchange.reports import REPORTS, make
from skimo_timer.exchange.words import ENGLISH
from tests.exchange.case_race import case_facts, case_race
from tests.exchange.report_race import TEMPLATES, reported, scope
from tests.races import at, course, passing, race, records, setup

Compare = Callable[[str, str], None]
HEATS, RELAY, TEAMS, SPRINTS = "04-heats", "05-relay", "14-team-number", "15-two-sprints"
LAPS, HALF = "11-timed-laps-begun", "11-timed-laps-half"


def report(name: str, of: Race, only: str = "", now: str = "") -> dict[str, Any]:
    return make(name, scope(of, only, at(now) if now else None), ENGLISH).as_json()


def row(of: Race, bib: str, name: str = "results") -> dict[str, Any]:
    (found,) = (row for each in report(name, of)["classifications"] for row in each["rows"] if row["bib"] == bib)
    return dict(found)


def lines(name: str, of: Race) -> list[str]:
    return text(reported(name, of)).splitlines()


@pytest.mark.parametrize(
    ("case", "name"),
    [
        *((HEATS, name) for name in ("results", "stages", "start-list")),
        *((RELAY, name) for name in ("results", "start-list")),
        *((TEAMS, name) for name in ("results", "still-out", "splits")),
        (SPRINTS, "stages"),
        (HALF, "results"),
    ],
)
def test_a_report_looks_as_it_did(case: str, name: str, golden: Compare) -> None:
    sheet = reported(name, case_race(case))
    golden(f"{case}.{name}.txt", text(sheet))
    golden(f"{case}.{name}.csv", csv_text(sheet))
    golden(f"{case}.{name}.json", json_text(sheet.report.as_json()))


@pytest.mark.parametrize("case", [HEATS, RELAY, TEAMS, SPRINTS, LAPS, HALF])
@pytest.mark.parametrize("until", [1, 10, 20, None])
def test_every_report_is_there_in_every_form_at_any_time(case: str, until: int | None) -> None:
    of = case_race(case, until=until)
    for name in REPORTS:
        sheet = reported(name, of)
        assert text(sheet).startswith("Case")
        assert json_text(sheet.report.as_json()).startswith("{")
        assert csv_text(sheet)
        assert page(sheet, TEMPLATES).endswith("</html>\n")
        assert printout(sheet, TEMPLATES).parts
        assert load_workbook(io.BytesIO(workbook(sheet))).worksheets


# -- members -----------------------------------------------------------------------------------------------------------


def test_a_team_has_its_members_with_their_own_times() -> None:
    assert row(case_race(TEAMS), "93")["members"] == [
        {"member": "a", "bib": "93a", "name": "Athlete 93a", "lap_times": [1320], "total": 1320},
        {"member": "b", "bib": "93b", "name": "Athlete 93b", "lap_times": [None], "total": None},
    ]


def test_a_relay_has_the_laps_of_each_member() -> None:
    first = row(case_race(RELAY), "1")
    assert [(m["member"], m["lap_times"], m["total"]) for m in first["members"]] == [
        ("a", [410, 430], 840),
        ("b", [380, 400], 780),
    ]
    assert [m["total"] for m in row(case_race(RELAY), "4")["members"]] == [None, None]


def test_only_formats_with_members_or_stages_have_their_keys() -> None:
    assert not {"members", "stage", "heat", "place"} & row(case_race("16-where-everybody-is"), "1").keys()
    assert not {"members"} & row(case_race(HEATS), "33").keys()
    assert not {"stage", "heat", "place"} & row(case_race(TEAMS), "91").keys()


def test_the_persons_of_a_team_are_out_one_by_one() -> None:
    of = case_race(TEAMS, Ruling("93b", RulingKind.GAVE_UP, "G1, bus 2"))
    (out,) = report("still-out", of)["rows"]
    told = ("bib", "name", "last_point", "last_time", "status", "where")
    assert [out[key] for key in told] == ["93b", "Athlete 93b", "G1", "10:12:10", "RUN", "G1, bus 2"]
    assert report("balance", of)["entered"] == 3
    assert report("balance", of)["still_out"] == 1


def test_a_member_without_an_entry_has_the_name_of_the_team() -> None:
    of = Race()
    of.apply(records(fact for fact in case_facts(TEAMS) if fact != Entered(Entry("93b", "Athlete 93b"))))
    assert [each["name"] for each in report("still-out", of)["rows"]] == ["Team 93"]
    of.apply(records([passing("93b G1 10:12:30")], first=90))
    assert report("alerts", of)["alerts"][0]["text"] == "93b Team 93 was read again at G1."


def test_of_a_relay_who_runs_is_out() -> None:
    (out,) = report("still-out", case_race(RELAY))["rows"]
    assert (out["bib"], out["name"], out["last_point"], out["status"]) == ("5a", "Woman 5", "X2", "DNF")


def test_the_start_list_has_the_members_below_their_team() -> None:
    first = report("start-list", case_race(RELAY))["rows"][0]
    assert (first["bib"], first["starts_at"]) == ("1", "13:30:00")
    assert [(member["bib"], member["sex"]) for member in first["members"]] == [("1a", "F"), ("1b", "M")]
    assert "members" not in report("start-list", case_race(HEATS))["rows"][0]


# -- timed laps --------------------------------------------------------------------------------------------------------


def test_half_a_lap_is_half_a_lap_in_every_form() -> None:
    of = case_race(HALF)
    assert row(of, "126")["laps"] == 1.5
    assert row(of, "127")["laps"] == 1
    assert row(of, "127")["gap"] is None
    assert row(of, "126")["gap"] == 0
    sheet = load_workbook(io.BytesIO(workbook(reported("results", of)))).worksheets[0]
    assert [cell.value for cell in sheet["D"][5:8]] == [1.5, 1, 1]


def test_a_race_of_timed_laps_shows_its_laps_even_if_everybody_has_run_one() -> None:
    of = case_race(LAPS, until=9)
    assert "Laps" in next(line for line in lines("results", of) if line.startswith("Rank"))


def test_changes_are_shown_for_as_many_laps_as_anybody_ran() -> None:
    loop = replace(setup(course("START skin TOP skins-off OUT descent LAP")), format=Format.TIMED_LAPS)
    read = [
        *("11 TOP 10:10:00", "11 OUT 10:10:20", "11 LAP 10:15:00", "11 TOP 10:25:00", "11 OUT 10:25:30"),
        *("12 TOP 10:11:00", "12 OUT 10:11:10", "12 LAP 10:16:00"),
    ]
    of = race(*read, bibs="11 12", of=replace(loop, timed=TimedLaps(Duration(HOUR))))
    table = reported("transitions", of).tables[0]
    assert [column.head for column in table.columns[4:7]] == ["Laps", "1: skins off", "2: skins off"]
    cells = {row[1]: [str(cell or "") for cell in row[4:7]] for row in table.rows}
    assert cells == {"11": ["1", "0:20 (2)", "0:30 (1)"], "12": ["1", "0:10 (1)", ""]}


def test_totals_of_changes_are_ranked_among_those_with_as_many_laps_more_laps_first() -> None:
    loop = replace(setup(course("START skin TOP skins-off OUT descent LAP")), format=Format.TIMED_LAPS)
    read = [
        *("11 TOP 10:10:00", "11 OUT 10:10:20", "11 LAP 10:15:00", "11 TOP 10:25:00", "11 OUT 10:25:30"),
        *("11 LAP 10:30:00", "12 TOP 10:11:00", "12 OUT 10:11:10", "12 LAP 10:16:00"),
        *("13 TOP 10:11:00", "13 OUT 10:11:05", "13 LAP 10:16:00"),
    ]
    of = race(*read, Ruling("", RulingKind.CLOSE), of=replace(loop, timed=TimedLaps(Duration(HOUR))))
    table = reported("transitions", of).tables[0]
    assert [(row[0], row[1], row[4]) for row in table.rows] == [(1, "11", 2), (1, "13", 1), (2, "12", 1)]


# -- stages ------------------------------------------------------------------------------------------------------------


def rows_of(of: Race, stage: str, heat: str) -> list[dict[str, Any]]:
    (found,) = (
        each["rows"]
        for one in report("stages", of)["stages"]
        if one["name"] == stage
        for each in one["heats"]
        if each["name"] == heat
    )
    return list(found)


def test_a_heat_has_place_time_penalty_result_and_who_goes_on() -> None:
    last = rows_of(case_race(HEATS), "Heats", "B")[-1]
    assert {key: last[key] for key in ("place", "bib", "status", "time", "penalty", "result", "gap", "mark")} == {
        "place": 6,
        "bib": "42",
        "status": "OK",
        "time": 186.4,
        "penalty": 30,
        "result": 216.4,
        "gap": 30.4,
        "mark": "",
    }
    assert last["penalties"] == ["B.5"]


def test_who_did_not_finish_a_heat_has_no_result_there() -> None:
    last = rows_of(case_race(HEATS), "Heats", "A")[-1]
    assert (last["bib"], last["status"], last["time"], last["result"], last["gap"]) == ("36", "DNF", None, None, None)


def test_stages_come_in_the_order_of_the_set_up_with_their_course() -> None:
    found = report("stages", case_race(SPRINTS))["stages"]
    assert [(each["course"], each["name"], each["complete"]) for each in found] == [
        ("Men", "Qualification", True),
        ("Men", "Final B", True),
        ("Men", "Final", True),
        ("Women", "Qualification women", True),
        ("Women", "Final women", True),
    ]
    women = report("stages", case_race(SPRINTS), only="Women")["stages"]
    assert [each["name"] for each in women] == ["Qualification women", "Final women"]


def test_before_the_race_the_plan_of_the_day_is_there() -> None:
    of = case_race(HEATS, until=13)
    final = report("stages", of)["stages"][1]
    assert final["heats"] == [{"name": "Final", "start": "11:00:00", "rows": []}]
    assert not final["complete"]
    assert lines("stages", of)[-1] == "Nobody is in it yet. Start 11:00:00"
    heats = [line for line in lines("stages", of) if line.startswith("Heat ")]
    assert heats == ["Heat A, start 10:00:00", "Heat B, start 10:10:00"]


def test_a_heat_whose_start_is_not_known_has_just_its_name() -> None:
    of = case_race(HEATS, StartGiven("Heats/A", None), until=13)
    assert report("stages", of)["stages"][0]["heats"][0]["start"] is None
    assert "Heat A" in lines("stages", of)


def test_programs_find_stage_and_heat_in_columns_of_their_own() -> None:
    table = list(csv.DictReader(csv_text(reported("stages", case_race(SPRINTS))).splitlines()))
    assert list(table[0])[:5] == ["course", "stage", "heat", "place", "bib"]
    assert (table[-1]["course"], table[-1]["stage"], table[-1]["bib"]) == ("Women", "Final women", "22")


def test_a_result_is_that_of_the_last_stage_raced() -> None:
    of = case_race(HEATS)
    best, knocked_out = row(of, "33"), row(of, "44")
    assert [best[key] for key in ("rank", "stage", "heat", "place", "result", "gap")] == [
        1,
        "Final",
        "Final",
        1,
        179.9,
        0,
    ]
    assert [knocked_out[key] for key in ("rank", "stage", "heat", "place", "gap")] == [7, "Heats", "B", 3, None]


def test_who_did_not_finish_the_last_heat_is_ranked_and_it_is_said() -> None:
    of = case_race(HEATS)
    assert [row(of, "43")[key] for key in ("rank", "status", "result", "reason")] == [6, "OK", None, ""]
    assert next(line for line in lines("results", of) if " 43 " in line).endswith("DNF")


def before_the_final() -> Race:
    """Both heats are run and everybody has a result or a status; the final is at eleven."""
    facts = case_facts(HEATS)
    late = [fact for fact in facts if isinstance(fact, PassingRecorded) and (fact.time or 0) > at("10:30:00")]
    of = Race()
    of.apply(records([fact for fact in facts if fact not in late and getattr(fact, "stage", "") != "Final"]))
    return of


def test_between_two_stages_those_who_race_on_are_ranked_first() -> None:
    of = before_the_final()
    rows = report("results", of)["classifications"][0]["rows"]
    assert [each["status"] for each in rows] == ["RUN"] * 6 + ["OK"] * 5 + ["DNF"]
    assert [each["rank"] for each in rows] == [*range(1, 12), None]
    titles = [line for line in lines("results", of) if line in ENGLISH.values()]
    assert titles == ["Did not finish"]


def test_who_waits_for_the_next_stage_has_started_and_is_not_out() -> None:
    of = before_the_final()
    balance = report("balance", of, now="10:30:00")
    assert (balance["started"], balance["on_course"], balance["not_started"]) == (12, 6, 0)
    assert [each["bib"] for each in report("still-out", of, now="10:30:00")["rows"]] == ["36"]
    assert len(report("still-out", of, now="11:00:30")["rows"]) == 7
    assert report("balance", case_race(HEATS, until=13), now="09:00:00")["not_started"] == 12


def test_who_is_in_no_heat_is_accounted_for() -> None:
    of = case_race(HEATS, Entered(Entry("99", "Too Late")))
    assert report("balance", of)["not_started"] == 1
    assert row(of, "99")["stage"] is row(of, "99")["heat"] is row(of, "99")["place"] is None
    late = report("start-list", of)["rows"][-1]
    assert (late["bib"], late["start"], late["starts_at"]) == ("99", "", None)


def test_the_start_list_of_a_race_of_stages_has_the_next_heat() -> None:
    starts = {row["bib"]: (row["start"], row["starts_at"]) for row in report("start-list", before_the_final())["rows"]}
    assert starts["31"] == ("Final", "11:00:00")
    assert starts["45"] == ("Heats/B", "10:10:00")


def test_a_reading_of_somebody_who_did_not_start_is_said_with_that_status() -> None:
    of = case_race(SPRINTS, passing("8 FIN 09:05:20"))
    assert report("alerts", of)["alerts"][0]["text"] == "8 Athlete 8 is marked DNS, but was read at FIN."


def test_a_status_of_the_last_heat_is_said_also_where_the_athlete_is_ranked() -> None:
    of = case_race(HEATS, Ruling("33", RulingKind.DNS, stage="Final"))
    assert row(of, "33")["status"] == "OK"
    assert report("alerts", of)["alerts"][0]["text"] == "33 Athlete 33 is marked DNS, but was read at FIN."
