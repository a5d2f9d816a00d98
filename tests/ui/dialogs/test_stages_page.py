"""The page of rounds: a plan for each course, changed in its cards, with what is wrong beside it."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import HOUR, MINUTE, Instant
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.ui.dialogs.new_race import ChangeSetup, NewRace
from skimo_timer.ui.dialogs.race_kinds import KINDS
from skimo_timer.ui.dialogs.stage_plans import PLANS
from skimo_timer.ui.dialogs.stages_page import StagesPage
from tests.ui.dialogs.conftest import choose, kept, press, write
from tests.ui.dialogs.test_draft import STAGED


def take(window: NewRace, kind: str) -> StagesPage:
    """A race of that kind, with its rounds in sight."""
    window.race.fields["name"].fill("Sprint")
    window.kinds.kinds.setCurrentRow([each.key for each in KINDS].index(kind))
    window.turn_to("stages")
    return window.stages


def made(window: NewRace | ChangeSetup) -> RaceSetup:
    assert list(window.built.problems) == []
    assert window.built.setup is not None
    return window.built.setup


def names(window: NewRace, course: str) -> list[str]:
    return [stage.name for stage in made(window).stages if stage.course == course]


def begin(page: StagesPage, key: str) -> None:
    page.begin_from(next(plan for plan in PLANS if plan.key == key))


def test_rounds_are_set_up_where_the_format_has_them_and_take_the_place_of_starts(new_race: NewRace) -> None:
    shown = {part.key for n, part in enumerate(new_race.pages) if not new_race.steps.isRowHidden(n)}
    assert "stages" not in shown
    assert "starts" in shown
    take(new_race, "sprint-final")
    shown = {part.key for n, part in enumerate(new_race.pages) if not new_race.steps.isRowHidden(n)}
    assert "stages" in shown
    assert "starts" not in shown


def test_each_course_begins_from_a_plan_of_its_own_which_can_be_taken_back(new_race: NewRace) -> None:
    page = take(new_race, "sprint-world-cup")
    page.tabs.setCurrentIndex(1)
    begin(page, "games")
    assert names(new_race, "Men") == ["Heats Men", "Semifinals Men", "Final Men"]
    assert names(new_race, "Women")[0] == "Qualification Women"
    press(page, "Bring back what was there")
    assert names(new_race, "Men")[0] == "Qualification Men"


def test_a_fault_of_the_plan_is_said_in_its_card_and_blocks(new_race: NewRace) -> None:
    page = take(new_race, "sprint-two-heats")
    write(page.cards[1].flow.row(0).fields["places"], "6")
    write(page.cards[1].flow.row(0).fields["times"], "1")
    assert page.cards[1].flow.row(0).word.text() == "13 advance from a field of 12"
    assert not new_race.finishing.isEnabled()
    write(page.cards[1].flow.row(0).fields["places"], "2")
    assert made(new_race).stages[1].places == 2


def test_rounds_that_come_from_one_that_is_renamed_follow_it(new_race: NewRace) -> None:
    page = take(new_race, "sprint-final")
    choose(page.cards[1].flow.row(0).fields["source"], "Qualification Women")
    write(page.cards[0].head.row(0).fields["name"], "Prologue")
    first, final, *_ = made(new_race).stages
    assert (first.name, first.heats[0].name, final.source) == ("Prologue", "Prologue", "Prologue")


def test_the_rounds_of_a_course_that_is_renamed_follow_it(new_race: NewRace) -> None:
    take(new_race, "sprint-final")
    new_race.turn_to("courses")
    write(new_race.courses.form.name.editor, "Ladies")
    assert [stage.course for stage in made(new_race).stages] == ["Ladies", "Ladies", "Men", "Men"]
    press(new_race.courses, "Remove course")
    assert [stage.course for stage in made(new_race).stages] == ["Men", "Men"]


def test_the_starts_of_heats_are_spread_by_an_interval(new_race: NewRace) -> None:
    page = take(new_race, "sprint-world-cup")
    heats = page.cards[1]
    press(heats, "Spread the starts")
    assert heats.word.text().startswith("Spreading needs the first start")
    write(heats.heats.row(0).fields["start"], "1000")
    write(heats.spreader.every, "10min")
    press(heats, "Spread the starts")
    starts = [heat.start for heat in made(new_race).stages[1].heats]
    assert starts == [Instant(10 * HOUR + n * 10 * MINUTE) for n in range(5)]


def test_a_round_is_added_moved_and_removed(new_race: NewRace) -> None:
    page = take(new_race, "sprint-final")
    press(page, "Add round")
    assert new_race.focusWidget() is page.cards[2].head.row(0).fields["name"]
    write(page.cards[1].flow.row(0).fields["places"], "3")
    assert names(new_race, "Women") == ["Qualification Women", "Final Women", "Round 1"]
    press(page.cards[2], "Move up")
    write(page.cards[1].flow.row(0).fields["places"], "2")
    write(page.cards[2].flow.row(0).fields["places"], "")
    assert [stage.name for stage in made(new_race).stages[:3]] == ["Qualification Women", "Round 1", "Final Women"]
    press(page.cards[1], "Remove this round")
    assert names(new_race, "Women") == ["Qualification Women", "Final Women"]
    press(page.cards[1], "Add heat")
    assert [row[0] for row in page.cards[1].heats.rows()] == ["Final", "A"]


@pytest.fixture
def running(qtbot: QtBot) -> ChangeSetup:
    entries = [Entry(str(bib), course="Race") for bib in range(101, 113)]
    window = ChangeSetup(STAGED, list, None, entries)
    kept(qtbot, window)
    window.turn_to("stages")
    return window


def test_a_plan_is_suggested_by_who_is_entered_and_the_start_list_is_dealt_out(running: ChangeSetup) -> None:
    page = running.stages
    assert page.suggesting.accessibleName() == " For 12 entered: Qualification of 12, two heats, final"
    begin(page, "two-heats")
    heats = made(running).stages[0].heats
    assert [len(heat.bibs) for heat in heats] == [6, 6]
    press(page.cards[0], "Add heat")
    press(page.cards[0], "Deal out the start list")
    assert [heat.bibs for heat in made(running).stages[0].heats] == [
        ("101", "106", "107", "112"),
        ("102", "105", "108", "111"),
        ("103", "104", "109", "110"),
    ]


def test_a_bib_of_a_heat_that_is_not_entered_is_said_and_does_not_block(running: ChangeSetup) -> None:
    begin(running.stages, "two-heats")
    write(running.stages.cards[0].heats.row(0).fields["bibs"], "101 7 104")
    assert running.stages.word.text() == "Not on the start list: 7"
    assert made(running).stages[0].heats[0].bibs == ("101", "7", "104")


def test_rounds_that_are_looked_at_and_left_alone_stay_the_same(running: ChangeSetup) -> None:
    assert made(running) == STAGED
    assert not running.finishing.isEnabled()
    running.race.fields["venue"].fill("Bivio")
    assert made(running) == replace(STAGED, venue="Bivio")
