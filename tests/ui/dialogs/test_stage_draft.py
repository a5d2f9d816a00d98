"""Rounds as text: every plan is sound and survives a file, and what cannot be carried out is said at its cell."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from skimo_timer.core.clock import HOUR, Instant
from skimo_timer.core.setup import RaceSetup, Stage
from skimo_timer.exchange.setup import read_setup
from skimo_timer.exchange.setup_write import write_setup
from skimo_timer.ui.dialogs.draft import SetupDraft, build, draft_of, fresh_draft
from skimo_timer.ui.dialogs.plan_drawing import boxes, size_text
from skimo_timer.ui.dialogs.problems import Problem
from skimo_timer.ui.dialogs.race_kinds import KINDS, begin_as
from skimo_timer.ui.dialogs.stage_draft import STAGE_FIELDS, StageDraft
from skimo_timer.ui.dialogs.stage_plans import PLANS, Plan, Scope, suggested

DAY = dt.date(2027, 1, 10)
SPRINT = begin_as(next(kind for kind in KINDS if kind.key == "sprint-world-cup"), fresh_draft(DAY, ()))

plans = pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.key)


def sprint(*stages: StageDraft, courses: int = 1) -> SetupDraft:
    race = {**SPRINT.race, "name": "Sprint"}
    return replace(SPRINT, race=race, courses=SPRINT.courses[:courses], stages=stages)


def built(draft: SetupDraft) -> RaceSetup:
    made = build(draft)
    assert list(made.problems) == []
    assert made.setup is not None
    return made.setup


def plan(key: str, course: str = "") -> list[StageDraft]:
    scope = Scope(course, f" {course}" if course else "")
    return next(each for each in PLANS if each.key == key).rounds(scope)


def change(stage: StageDraft, **cells: str) -> StageDraft:
    return replace(
        stage, cells=tuple(cells.get(key, cell) for key, cell in zip(STAGE_FIELDS, stage.cells, strict=True))
    )


def said(draft: SetupDraft, *where: str | int) -> Problem:
    problems = build(draft).problems
    problem = problems.at("stages", *where)
    assert problem is not None, list(problems)
    return problem


@plans
def test_every_plan_can_be_carried_out_and_survives_a_file(plan: Plan, tmp_path: Path) -> None:
    setup = built(sprint(*plan.rounds(Scope())))
    (tmp_path / "race.toml").write_text(write_setup(setup), "utf-8")
    assert read_setup(tmp_path / "race.toml") == setup
    assert build(draft_of(setup)).setup == setup


def test_women_and_men_have_a_plan_each_in_one_file(tmp_path: Path) -> None:
    setup = built(sprint(*plan("world-cup-19", "Women"), *plan("games", "Men"), courses=2))
    (tmp_path / "race.toml").write_text(write_setup(setup), "utf-8")
    assert read_setup(tmp_path / "race.toml") == setup
    assert [stage.name for stage in setup.stages if stage.course == "Men"] == [
        "Heats Men",
        "Semifinals Men",
        "Final Men",
    ]


def test_who_is_entered_is_dealt_out_over_the_heats_of_a_plan_without_qualification() -> None:
    bibs = [str(bib) for bib in range(1, 13)]
    two = next(each for each in PLANS if each.key == "two-heats").rounds(Scope(bibs=bibs))
    heats = built(sprint(*two)).stages[0].heats
    assert [heat.bibs for heat in heats] == [("1", "4", "5", "8", "9", "12"), ("2", "3", "6", "7", "10", "11")]


@pytest.mark.parametrize(
    ("entered", "key"),
    [
        (60, "world-cup"),
        (36, "world-cup-31"),
        (31, "world-cup-31"),
        (30, "world-cup"),
        (29, "eighteen"),
        (18, "eighteen"),
        (17, "twelve"),
        (12, "twelve"),
        (11, "final"),
        (7, "final"),
        (6, None),
        (0, None),
    ],
)
def test_the_plan_that_fits_is_suggested(entered: int, key: str | None) -> None:
    found = suggested(entered)
    assert (found and found.key) == key


QUALIFICATION, HEATS, SEMIFINALS, FINAL = plan("world-cup")
PLACING = plan("world-cup-31")[1]
BY_HAND = plan("two-heats")[0]


def rows(stage: StageDraft, *heats: tuple[str, str, str]) -> StageDraft:
    return replace(stage, heats=heats)


@pytest.mark.parametrize(
    ("stages", "where", "words"),
    [
        ([QUALIFICATION, change(HEATS, places="5", times="6")], (1, "places"), "31 advance from a field of 30"),
        ([change(QUALIFICATION, times="12"), change(HEATS, places="4")], (1, "places"), "4 advance from a heat of 3"),
        ([QUALIFICATION, change(HEATS, seeding="")], (1, "seeding"), "how those from Qualification are spread"),
        ([change(QUALIFICATION, times=""), FINAL], (0, "places"), "who goes on: Final is filled from here"),
        ([HEATS], (0, "seeding"), "no round comes before this one, so nobody can come from it"),
        ([change(HEATS, seeding="")], (0, "heats", 0, "bibs"), "the bibs of each heat: no round comes before this one"),
        ([change(BY_HAND, seeding="serpentine")], (0, "seeding"), "the heats name their bibs, so nothing is spread"),
        (
            [rows(BY_HAND, ("A", "", "1 2 3"), ("B", "", "4 5 3"))],
            (0, "heats", 1, "bibs"),
            "bib 3 is in the heat A already",
        ),
        ([rows(BY_HAND, ("A", "", "1 2"), ("B", "", ""))], (0, "heats", 1, "bibs"), "bibs here too"),
        ([rows(BY_HAND, ("A", "", "1 ?"), ("B", "", "3"))], (0, "heats", 0, "bibs"), "? is none"),
        ([rows(BY_HAND, ("A", "", "1"), ("a", "", "2"))], (0, "heats", 1, "name"), "A name of its own"),
        ([rows(BY_HAND, ("A", "", "1"), ("", "", "2"))], (0, "heats", 1, "name"), "a name for the heat"),
        ([rows(BY_HAND, ("A", "2575", "1"), ("B", "", "2"))], (0, "heats", 0, "start"), "expected a time of day"),
        ([rows(FINAL)], (0, "name"), "a heat"),
        ([change(QUALIFICATION, interval="")], (0, "interval"), "the interval from one athlete to the next"),
        ([change(QUALIFICATION, interval="soon")], (0, "interval"), "the interval from one athlete to the next"),
        ([change(QUALIFICATION, start="9:99")], (0, "start"), "expected a time of day"),
        ([change(QUALIFICATION, name="")], (0, "name"), "a name for the round"),
        ([change(QUALIFICATION, name="A/B")], (0, "name"), "a name without a slash"),
        ([change(QUALIFICATION, name="Women")], (0, "name"), "a name that no course has"),
        ([QUALIFICATION, change(FINAL, name="qualification")], (1, "name"), "qualification is there already"),
        ([QUALIFICATION, change(FINAL, source="Heats")], (1, "source"), "an earlier round of its course"),
        ([QUALIFICATION, change(PLACING, last="3")], (1, "last"), "the first and the last place"),
        ([QUALIFICATION, change(PLACING, first="")], (1, "first"), "the first and the last place"),
        ([QUALIFICATION, change(FINAL, places="x")], (1, "places"), "how many go on"),
    ],
)
def test_what_cannot_be_carried_out_is_said_at_its_cell(
    stages: list[StageDraft], where: tuple[str | int, ...], words: str
) -> None:
    assert words.casefold() in said(sprint(*stages), *where).text.casefold()


def test_a_course_without_rounds_is_said() -> None:
    assert said(sprint(*plan("final", "Women"), courses=2)).text == "the rounds of the course Men"


def test_a_stage_keeps_what_the_editor_does_not_know() -> None:
    (first, *_) = built(sprint(*plan("world-cup"))).stages
    opened = draft_of(built(sprint(*plan("world-cup")))).stages[0]
    assert opened.base == first
    assert built(sprint(change(opened, start="9"), FINAL)).stages[0].heats[0].start == Instant(9 * HOUR)


# -- drawn -------------------------------------------------------------------------------------------------------------


def stages(key: str) -> tuple[Stage, ...]:
    return built(sprint(*plan(key))).stages


def test_the_world_cup_is_drawn_from_thirty_to_six() -> None:
    drawn = boxes(stages("world-cup"), entered=44)
    assert [(box.column, box.row, box.field, box.heats, box.comes) for box in drawn] == [
        (0, 0, 44, 1, ""),
        (1, 0, 30, 5, "30"),
        (2, 0, 12, 2, "12"),
        (3, 0, 6, 1, "6"),
    ]
    assert [size_text(box, alone=box.column == 0) for box in drawn] == ["44 one by one", "5 × 6", "2 × 6", "6"]


@pytest.mark.parametrize(
    ("key", "fields"),
    [
        ("world-cup", [None, 30, 12, 6]),
        ("world-cup-31", [None, 6, 30, 12, 6]),
        ("world-cup-19", [None, 6, 6, 6, 18, 12, 6]),
        ("eighteen", [None, 18, 12, 6]),
        ("games", [18, 12, 6]),
        ("twelve", [None, 12, 6]),
        ("two-heats", [12, 6]),
        ("final", [None, 6]),
        ("one", [None]),
    ],
)
def test_as_many_are_in_each_round_as_the_plan_says(key: str, fields: list[int | None]) -> None:
    assert [box.field for box in boxes(stages(key))] == fields


def test_placing_finals_stand_below_the_heats_and_say_for_which_places_they_are() -> None:
    drawn = boxes(stages("world-cup-19"))
    assert {box.name: (box.column, box.row, box.comes) for box in drawn if box.column == 1} == {
        "Heats": (1, 0, "18"),
        "Final 31-36": (1, 1, "31-36"),
        "Final 25-30": (1, 2, "25-30"),
        "Final 19-24": (1, 3, "19-24"),
    }
    assert size_text(drawn[0], alone=True) == "everybody, one by one"
