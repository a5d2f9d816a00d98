"""The gap split and the page about the changes: their figures add up and are those of the boards."""

from typing import Any

import pytest

from skimo_timer.core.facts import Entered, Fact, SetUp
from skimo_timer.core.race import Race
from skimo_timer.demo import DemoRace, demo_race, facts
from skimo_timer.exchange.formats import text
from skimo_timer.exchange.reports import make
from skimo_timer.exchange.words import ENGLISH
from tests.exchange.case_race import case_race
from tests.exchange.report_race import reported, scope
from tests.races import records

CASES = [
    "01-two-laps",
    "04-heats",
    "05-relay",
    "10-categories",
    "11-timed-laps-half",
    "12-waves-wrong-wave",
    "14-team-number",
]


def made(name: str, race: Race) -> dict[str, Any]:
    return make(name, scope(race), ENGLISH).as_json()


@pytest.fixture(scope="module")
def demo() -> DemoRace:
    return demo_race()


@pytest.fixture(scope="module")
def demo_in_memory(demo: DemoRace) -> Race:
    race = Race()
    told: list[Fact] = [SetUp(demo.setup), *map(Entered, demo.entries), *facts(demo)]
    race.apply(records(told))
    race.settle()
    return race


@pytest.mark.parametrize("case", CASES)
def test_the_parts_of_every_gap_add_up_and_the_gap_is_that_of_the_results(case: str) -> None:
    race = case_race(case)
    lists = made("results", race)["classifications"]
    rows = [(each["name"], row) for each in lists for row in each["rows"] if "bib" in row and row["status"] == "OK"]
    gaps = {(name, row["bib"]): row["gap"] for name, row in rows}
    for each in made("gap-split", race)["classifications"]:
        for row in each["rows"]:
            if row["gap"] is None:
                continue
            assert sum(row["parts"].values()) == pytest.approx(row["gap"])
            official = gaps.get((each["name"], row["bib"]))
            if official is not None and row["at"] is None and case != "04-heats":
                assert row["gap"] == official


def test_the_first_has_no_gap_to_split(demo_in_memory: Race) -> None:
    (overall, *_) = made("gap-split", demo_in_memory)["classifications"]
    assert overall["rows"][0]["gap"] is None
    assert overall["rows"][0]["parts"] == {}


def test_the_page_tells_the_story_of_the_demo(demo: DemoRace, demo_in_memory: Race) -> None:
    (overall, *_) = made("transition-summary", demo_in_memory)["classifications"]
    held_up = overall["held_up"][0]
    assert held_up["bib"] == demo.slow_changer
    assert held_up["moving_rank"] == 1
    assert held_up["hypothetical"]["rank"] == 1
    ranks = {row["bib"]: row["rank"] for row in made("transitions", demo_in_memory)["classifications"][0]["rows"]}
    assert [ranks[row["bib"]] for row in overall["quickest"]] == [row["changes_rank"] for row in overall["quickest"]]
    assert sum(share for part, share in overall["variance"].items() if part != "athletes") == pytest.approx(
        1, abs=0.001
    )
    shown = text(reported("transition-summary", demo_in_memory))
    assert "Held up by the changes" in shown
    assert "hypothetical" in shown


def test_every_change_stands_there_with_its_best_and_its_quarters(demo_in_memory: Race) -> None:
    (overall, *_) = made("transition-summary", demo_in_memory)["classifications"]
    assert [(c["lap"], c["kind"]) for c in overall["changes"]] == [(1, "skins-off"), (2, "skins-on"), (2, "skins-off")]
    for change in overall["changes"]:
        assert change["best"] <= change["lower"] <= change["median"] <= change["upper"]
        assert change["by"]


@pytest.mark.parametrize("case", [*CASES, "07-statuses-live", "03-qualification", "09-night-teams-own-start"])
def test_every_race_has_a_page_also_one_without_changes(case: str) -> None:
    race = case_race(case)
    for name in ("gap-split", "transition-summary"):
        assert text(reported(name, race))
