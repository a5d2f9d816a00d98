"""The start lists of one stage, as they are printed for the board."""

import pytest

from skimo_timer.core.facts import ListPosted, StartGiven
from skimo_timer.core.race import Race
from skimo_timer.exchange import formats
from skimo_timer.exchange.reports import Scope, boards_of, make
from skimo_timer.exchange.words import ENGLISH
from tests.core.test_stage_lists import raced, semis
from tests.core.test_stages import BIBS, QUALIFICATION, sprint
from tests.races import at, race, records


def printed(of: Race, report: str, stage: str = "") -> str:
    made = make(report, Scope(of, boards_of(of), stage=stage), ENGLISH)
    return formats.text(formats.sheet(report, made, of.setup, ENGLISH))


def test_the_lists_of_a_stage_have_a_heat_below_its_start_and_say_where_each_comes_from() -> None:
    lines = printed(raced(), "start-list", "Semifinals").splitlines()
    begin = next(n for n, line in enumerate(lines) if line.startswith("Heat 1"))
    assert lines[begin].strip() == "Heat 1, start 10:30:00"
    assert [line.split() for line in lines[begin + 1 : begin + 4]] == [
        ["31", "Athlete", "31", "A", "1.", "Q"],
        ["33", "Athlete", "33", "A", "3.", "q"],
        ["42", "Athlete", "42", "B", "2.", "Q"],
    ]
    assert any("PROPOSED" in line for line in lines)


def test_posted_lists_are_printed_as_posted() -> None:
    of = raced()
    of.apply(records([ListPosted("Semifinals", (("41",), ("31", "46")), ())], first=90))
    text = printed(of, "start-list", "Semifinals")
    assert "PROPOSED" not in text
    made = make("start-list", Scope(of, {}, stage="Semifinals"), ENGLISH)
    heats = [{"name": "1", "bibs": ["41"]}, {"name": "2", "bibs": ["31", "46"]}]
    assert made.as_json() == {"stage": "Semifinals", "posted": True, "heats": heats}
    assert "B 6." in text


def test_where_they_start_one_by_one_each_has_the_own_start() -> None:
    lines = printed(race(bibs=BIBS, of=sprint(QUALIFICATION)), "start-list", "Qualification").splitlines()
    assert [line.split()[-1] for line in lines if "Athlete 3" in line][:2] == ["09:00:00", "09:00:20"]


def test_a_stage_that_is_not_there_is_a_fault_of_the_program() -> None:
    with pytest.raises(LookupError):
        printed(raced(), "start-list", "Quarters")


def test_who_has_not_run_has_no_place_on_paper() -> None:
    of = raced()
    assert {row.progress.status.value for row in semis(of).rows} == {"RUN"}
    lines = printed(of, "stages").splitlines()
    begin = next(n for n, line in enumerate(lines) if line.strip() == "Heat 1, start 10:30:00")
    assert lines[begin + 1].split() == ["31", "Athlete", "31"]


def test_the_bracket_has_the_rounds_side_by_side_and_says_where_everybody_goes_on() -> None:
    lines = printed(raced(), "bracket").splitlines()
    head = next(line for line in lines if "Semifinals" in line)
    assert head.index("Heats") < head.index("Semifinals") < head.index("Final")
    (first,) = (line for line in lines if line.lstrip().startswith("1  31 Athlete 31"))
    assert "Q → 1" in first
    made = make("bracket", Scope(raced(), boards_of(raced())), ENGLISH).as_json()
    ((heats, *_),) = (course["rounds"] for course in made["courses"])
    ways = {row["bib"]: row["to"] for heat in heats["heats"] for row in heat["rows"]}
    (tables,) = raced().stages.values()
    lists = zip(tables[1].stage.heats, tables[1].lists.heats, strict=True)
    listed = {bib: heat.name for heat, bibs in lists for bib in bibs}
    assert ways == {bib: listed.get(bib) for bib in ways}
    assert len(listed) > 3


def test_a_race_without_stages_has_an_empty_bracket() -> None:
    assert "This race has no stages." in printed(race(), "bracket")


def test_a_start_that_a_key_gave_has_hundredths_on_paper_and_all_its_digits_in_the_data() -> None:
    of = raced(StartGiven("Heats/A", at("10:00:00.123456")))
    assert "Heat A, start 10:00:00.12" in printed(of, "stages").splitlines()
    made = make("stages", Scope(of, boards_of(of)), ENGLISH).as_json()
    assert made["stages"][0]["heats"][0]["start"] == "10:00:00.123456"
