"""The pages of points, of penalties, of the head of the lists, and what only one format or one course has."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from skimo_timer.core.clock import HOUR, MINUTE, Duration, Instant, Precision
from skimo_timer.core.course import Format, LegKind, Limit, LimitFrom, Then, TimingPoint
from skimo_timer.core.setup import Counts, RaceSetup, TimedLaps
from skimo_timer.ui.dialogs.new_race import NewRace
from skimo_timer.ui.dialogs.race_kinds import KINDS
from skimo_timer.ui.dialogs.steps import SUMMARY
from tests.ui.dialogs.conftest import choose, key, press, write


def take(window: NewRace, kind: str, page: str) -> None:
    """A race of that kind, with a page in sight."""
    window.race.fields["name"].fill("Cup")
    window.kinds.kinds.setCurrentRow([each.key for each in KINDS].index(kind))
    window.turn_to(page)


def made(window: NewRace) -> RaceSetup:
    assert list(window.built.problems) == []
    assert window.built.setup is not None
    return window.built.setup


def summary(window: NewRace, page: str) -> str:
    number = [part.key for part in window.pages].index(page)
    return str(window.steps.item(number).data(SUMMARY))


# -- kinds -------------------------------------------------------------------------------------------------------------


def test_another_kind_keeps_what_was_typed_about_the_race_and_offers_the_rest_back(new_race: NewRace) -> None:
    take(new_race, "vertical", "starts")
    write(new_race.starts.rows.row(0).fields["name"], "Elite")
    take(new_race, "mixed-relay", "kinds")
    assert (made(new_race).name, made(new_race).format) == ("Cup", Format.RELAY)
    press(new_race.kinds, "Bring back what was there")
    assert [start.name for start in made(new_race).starts] == ["Elite"]
    assert made(new_race).format is Format.VERTICAL


def test_a_kind_that_nobody_touched_is_exchanged_without_a_question(new_race: NewRace) -> None:
    take(new_race, "vertical", "kinds")
    take(new_race, "relay", "kinds")
    assert not new_race.kinds.back.isVisible()


# -- formats -----------------------------------------------------------------------------------------------------------


def test_the_size_of_a_team_is_typed(new_race: NewRace) -> None:
    take(new_race, "team-of-two", "race")
    size = new_race.race.rule.fields["team_size"]
    write(size.editor, "27")
    assert size.word.text() == "How many form a team, from 2 to 26"
    write(size.editor, "4")
    assert made(new_race).team_size == 4
    assert not new_race.race.rule.fields["relay"].isVisible()


def test_the_order_of_a_relay_is_typed_and_said_in_words(new_race: NewRace) -> None:
    take(new_race, "mixed-relay", "race")
    order = new_race.race.rule.fields["relay"]
    assert order.word.text() == "a runs laps 1, 3; b runs laps 2, 4"
    write(order.editor, "a b c")
    assert order.word.text() == "The order has 3 laps, the course Relay has 4"
    write(order.editor, "a1bc")
    assert order.word.text() == "The letter of a member for each lap, such as a b a b"
    write(order.editor, "A,B,C,D")
    assert made(new_race).relay == ("a", "b", "c", "d")


def test_the_rule_of_timed_laps_is_typed(new_race: NewRace) -> None:
    take(new_race, "timed-laps", "race")
    fields = new_race.race.rule.fields
    write(fields["limit"].editor, "45min")
    choose(fields["counts"].editor, "The same, and who stops early is out")
    choose(fields["half"].editor, "TOP  Top")
    assert made(new_race).timed == TimedLaps(Duration(45 * MINUTE), Counts.BEGUN_OR_OUT, "TOP")
    new_race.turn_to("courses")
    press(new_race.courses.form, "Add lap")
    assert new_race.word.text() == "The course is one lap, which repeats: remove this one"


def test_a_gate_is_closed_or_ranks_with_the_laps_done(new_race: NewRace) -> None:
    take(new_race, "long-distance", "courses")
    limits = new_race.courses.form.limits
    choose(limits.row(1).fields["then"], "ranked with the laps done")
    choose(limits.row(1).fields["from"], "from the own start")
    assert made(new_race).courses[0].limits[:2] == (
        Limit("G1", 1, Duration(90 * MINUTE)),
        Limit("G2", 1, Duration(175 * MINUTE), LimitFrom.OWN_START, Then.RANK_WITH_LAPS),
    )


def test_a_course_may_have_a_format_a_precision_and_floors_of_its_own(new_race: NewRace) -> None:
    take(new_race, "race-and-rec", "courses")
    new_race.courses.tabs.setCurrentIndex(1)
    own = new_race.courses.form.own
    choose(own.format.editor, "Vertical")
    choose(own.precision.editor, "Tenths")
    choose(own.ranks_with.editor, "With the course Race")
    press(own.floors, "Add floor")
    write(own.floors.row(0).fields["least"], "2min")
    race, rec = made(new_race).courses
    assert (rec.format, rec.precision, rec.ranks_with) == (Format.VERTICAL, Precision.TENTH, "Race")
    assert rec.floors == {LegKind.SKIN: Duration(2 * MINUTE)}
    assert (race.format, race.precision, race.floors) == (None, None, {})
    write(own.floors.row(0).fields["least"], "soon")
    assert own.floors.row(0).word.text() == "Expected a duration such as 2min or 1:30"
    choose(own.format.editor, "Team")
    assert own.format.word.text() == "The format of the race, which is one of the whole race"


# -- points ------------------------------------------------------------------------------------------------------------


def test_a_point_may_be_missing_or_watched_for_some_hours(new_race: NewRace) -> None:
    take(new_race, "individual", "points")
    rows = new_race.points.rows
    assert [row[:3] for row in rows.rows()] == [
        ("T1I", "Top, in", "Race"),
        ("T1O", "Top, out", "Race"),
        ("LINE", "Lap line and finish", "Race"),
        ("T4O", "Skins on, out", "Race"),
    ]
    choose(rows.row(1).fields["optional"], "may be missing")
    write(rows.row(3).fields["from"], "1830")
    assert rows.row(3).word.text() == "From when and to when, such as 183000 and 20:00:00"
    write(rows.row(3).fields["to"], "1800")
    assert rows.row(3).word.text() == "The earlier time first"
    write(rows.row(3).fields["to"], "2000")
    _, out, _, skins = made(new_race).points
    assert out == TimingPoint("T1O", "Top, out", optional=True)
    assert skins.covered == (Instant(18 * HOUR + 30 * MINUTE), Instant(20 * HOUR))
    assert summary(new_race, "points") == "4 points, 1 may be missing"


def test_only_the_ends_of_laps_must_be_read_with_one_key(new_race: NewRace) -> None:
    take(new_race, "individual", "points")
    press(new_race.points, "Only the ends of laps must be read")
    assert [point.code for point in made(new_race).points if not point.optional] == ["LINE"]


def test_a_point_that_was_renamed_in_the_course_says_what_it_said_no_more(new_race: NewRace) -> None:
    take(new_race, "vertical", "courses")
    write(new_race.courses.form.laps[0].rows.row(1).fields["code"], "HUT")
    new_race.turn_to("points")
    assert [row[0] for row in new_race.points.rows.rows()] == ["HUT", "FIN"]
    assert not any(point.optional for point in made(new_race).points)


# -- penalties ---------------------------------------------------------------------------------------------------------


def shown(window: NewRace, code: str) -> tuple[str, ...]:
    model = window.tariff.model
    position = model.position(code)
    assert position is not None
    return model.row(position).texts


@pytest.mark.parametrize(
    ("kind", "small"), [("individual", "+0:30"), ("vertical", "+0:10"), ("sprint-final", "+0:03"), ("relay", "+0:03")]
)
def test_the_catalogue_shows_the_column_of_the_format(kind: str, small: str, new_race: NewRace) -> None:
    take(new_race, kind, "tariff")
    assert shown(new_race, "C.13") == ("C.13", "poles not flat in the change area", small, "")


def test_a_code_is_searched_fined_otherwise_and_reset_with_the_keyboard(new_race: NewRace) -> None:
    take(new_race, "individual", "tariff")
    page = new_race.tariff
    write(page.search, "poles")
    assert [page.model.subject(n) for n in range(page.model.rowCount())] == ["C.13"]
    key(page.search, Qt.Key.Key_Return)
    assert new_race.focusWidget() is page.fine
    write(page.fine, "much")
    assert page.word.text().startswith("Expected a duration such as 30s")
    assert not new_race.finishing.isEnabled()
    write(page.fine, "2min per item")
    assert made(new_race).tariff == {"C.13": "2min per item"}
    assert shown(new_race, "C.13")[3] == "+2:00 per item"
    assert summary(new_race, "tariff") == "C.13"
    key(page.fine, Qt.Key.Key_Return)
    assert new_race.focusWidget() is page.table
    press(page, "As usual")
    assert made(new_race).tariff == {}
    assert shown(new_race, "C.13")[3] == ""


def test_a_course_of_another_format_is_said_beside_the_catalogue(new_race: NewRace) -> None:
    take(new_race, "race-and-rec", "courses")
    choose(new_race.courses.form.own.format.editor, "Vertical")
    new_race.turn_to("tariff")
    assert new_race.tariff.found.text() == "Race has the fines of Vertical"


def test_a_code_that_does_not_exist_is_refused_with_the_nearest_ones(new_race: NewRace) -> None:
    take(new_race, "individual", "tariff")
    page = new_race.tariff
    write(page.search, "C.31")
    assert page.found.text() == "There is no code C.31; the nearest are C.13, C.1, C.3"
    key(page.search, Qt.Key.Key_Return)
    assert made(new_race).tariff == {}


def test_a_word_becomes_a_code_of_the_race(new_race: NewRace) -> None:
    take(new_race, "individual", "tariff")
    page = new_race.tariff
    write(page.search, "Bib lost")
    assert page.found.text() == "Enter makes Bib lost a code of this race"
    key(page.search, Qt.Key.Key_Return)
    write(page.fine, "1min")
    assert made(new_race).tariff == {"Bib lost": "1min"}
    write(page.search, "")
    assert shown(new_race, "Bib lost") == ("Bib lost", "of this race", "–", "+1:00")
    press(page, "All as usual")
    assert made(new_race).tariff == {}


# -- head of the lists -------------------------------------------------------------------------------------------------


def test_the_head_of_the_lists_is_typed(new_race: NewRace) -> None:
    take(new_race, "individual", "sheet")
    page = new_race.sheet
    write(page.fields["climb"].editor, "1650 m")
    write(page.fields["jury"].editor, "A. Rossi")
    press(page, "Add line")
    write(page.others.row(0).fields["key"], "Temperature")
    write(page.others.row(0).fields["text"], "-6 °C")
    assert made(new_race).sheet == {"climb": "1650 m", "jury": "A. Rossi", "Temperature": "-6 °C"}
    write(page.others.row(0).fields["key"], "jury")
    assert page.note.text() == "jury stands here twice; the last one is printed"
    assert isinstance(page.note, QLabel)


def test_how_many_are_called_up_is_typed_with_the_classifications(new_race: NewRace) -> None:
    take(new_race, "individual", "boards")
    write(new_race.boards.podium.editor, "0")
    assert new_race.boards.podium.word.text() == "How many of each are called up, such as 3"
    assert not new_race.finishing.isEnabled()
    write(new_race.boards.podium.editor, "5")
    choose(new_race.boards.once.editor, "only once, in the first")
    assert (made(new_race).podium, made(new_race).podium_once) == (5, True)


def test_a_gate_may_be_the_spare_one_at_its_line(new_race: NewRace) -> None:
    take(new_race, "individual", "devices")
    press(new_race.gates, "Add gate")
    choose(new_race.gates.form.fields["role"].editor, "The spare gate (B)")
    assert made(new_race).devices[0].is_spare
