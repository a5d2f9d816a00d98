import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from skimo_timer.core.course import LegKind
from skimo_timer.ui.dialogs.course_draft import draft_of_preset, preset_rows
from skimo_timer.ui.dialogs.course_editor import CoursesPage
from skimo_timer.ui.dialogs.draft import build, fresh_draft
from skimo_timer.ui.dialogs.lap_edits import copy_lap, remove_lap
from skimo_timer.ui.dialogs.presets import PRESETS
from skimo_timer.ui.dialogs.strip import CourseStrip, stops
from tests.ui.dialogs.conftest import TODAY, choose, key, press, write


@pytest.fixture
def page(qtbot: QtBot) -> CoursesPage:
    """The usual course: two laps, three changes."""
    shown = CoursesPage()
    qtbot.addWidget(shown)
    shown.fill(fresh_draft(TODAY, [draft_of_preset("Race", PRESETS[0])]))
    shown.resize(1000, 900)
    shown.show()
    return shown


def codes(page: CoursesPage) -> list[str]:
    return [" ".join(row[0] for row in lap) for lap in page.form.draft().laps]


def text(page: CoursesPage, lap: int, row: int, column: str) -> QLineEdit:
    field = page.form.laps[lap].rows.row(row).fields[column]
    assert isinstance(field, QLineEdit)
    return field


def test_the_course_is_typed_in_rows(page: CoursesPage) -> None:
    write(text(page, 0, 1, "code"), "TOP")
    write(text(page, 0, 1, "name"), "Summit")
    choose(page.form.laps[0].rows.row(0).fields["leg"], "On foot")
    assert page.form.draft().laps[0][:2] == (("START", "Start", "foot"), ("TOP", "Summit", "skins-off"))


def test_a_point_has_one_name_wherever_it_stands(page: CoursesPage) -> None:
    write(text(page, 0, 1, "name"), "Summit, in")
    assert text(page, 1, 2, "name").text() == "Summit, in"


def test_a_known_code_brings_its_name(page: CoursesPage) -> None:
    write(text(page, 0, 1, "name"), "Summit, in")
    write(text(page, 1, 3, "code"), "T1I")
    assert text(page, 1, 3, "name").text() == "Summit, in"


def test_the_next_lap_follows_the_end_of_the_one_before(page: CoursesPage) -> None:
    write(text(page, 0, 3, "code"), "LAP")
    assert text(page, 1, 0, "code").text() == "LAP"
    assert not text(page, 1, 0, "code").isEnabled()
    assert codes(page) == ["START T1I T1O LAP", "LAP T4O T1I T1O LINE"]


def test_the_last_point_of_a_lap_has_no_leg(page: CoursesPage) -> None:
    lap = page.form.laps[0].rows
    assert [lap.row(n).fields["leg"].isVisible() for n in range(4)] == [True, True, True, False]


def test_rows_are_inserted_moved_and_removed_with_the_keyboard(page: CoursesPage) -> None:
    rows = page.form.laps[0].rows
    rows.row(1).buttons[2].setFocus()
    key(rows.row(1).buttons[2], Qt.Key.Key_Space)
    assert page.focusWidget() is text(page, 0, 2, "code")
    write(text(page, 0, 2, "code"), "MID")
    assert codes(page)[0] == "START T1I MID T1O LINE"
    key(rows.row(2).buttons[0], Qt.Key.Key_Space)
    assert codes(page)[0] == "START MID T1I T1O LINE"
    key(rows.row(1).buttons[3], Qt.Key.Key_Space)
    assert codes(page)[0] == "START T1I T1O LINE"


def test_a_lap_keeps_two_points(page: CoursesPage) -> None:
    rows = page.form.laps[0].rows
    while rows.row(1).buttons[3].isEnabled():
        rows.row(1).buttons[3].click()
    assert len(rows) == 2


def test_adding_a_lap_copies_the_last_one(page: CoursesPage) -> None:
    press(page, "Add lap")
    assert codes(page) == ["START T1I T1O LINE", "LINE T4O T1I T1O LINE", "LINE T4O T1I T1O LINE"]


def test_copying_a_lap_puts_the_skins_on_first() -> None:
    one = preset_rows(PRESETS[2])
    first, again = copy_lap(one, 0)
    assert first == one[0]
    assert [(row[0], row[2]) for row in again] == [
        ("FIN", "skins-on"),
        ("T4O", "skin"),
        ("T1I", "skins-off"),
        ("T1O", "descent"),
        ("FIN", ""),
    ]


def test_copying_a_last_lap_with_a_finish_of_its_own_goes_to_the_finish_last() -> None:
    laps = ((("START", "", "skin"), ("LAP", "", "")), (("LAP", "", "leg"), ("FIN", "", "")))
    assert [[row[0] for row in lap] for lap in copy_lap(laps, 1)] == [["START", "LAP"], ["LAP", "LAP"], ["LAP", "FIN"]]


def test_without_the_first_lap_the_course_still_begins_at_its_start() -> None:
    left = remove_lap(preset_rows(PRESETS[0]), 0)
    assert [[row[0] for row in lap] for lap in left] == [["START", "T4O", "T1I", "T1O", "LINE"]]


def test_a_lap_is_removed_but_never_the_only_one(page: CoursesPage) -> None:
    page.form.laps[1].removing.click()
    assert codes(page) == ["START T1I T1O LINE"]
    assert not page.form.laps[0].removing.isEnabled()


def test_a_usual_course_replaces_the_laps_and_can_be_taken_back(page: CoursesPage) -> None:
    write(text(page, 0, 1, "code"), "TOP")
    page.form.begin_from(PRESETS[2])
    assert codes(page) == ["START T1I T1O FIN"]
    press(page, "Bring back what was there")
    assert codes(page) == ["START TOP T1O LINE", "LINE T4O T1I T1O LINE"]


def test_the_menu_of_usual_courses_has_those_of_the_format_first(page: CoursesPage) -> None:
    first = page.form.presets.menu().actions()[0]
    assert first.text() == PRESETS[0].title
    page.form.presets.menu().actions()[2].trigger()
    assert codes(page) == ["START T1I T1O FIN"]


def test_courses_are_added_chosen_and_removed(page: CoursesPage, qtbot: QtBot) -> None:
    press(page, "Add course")
    write(page.form.name.editor, "Rec")
    page.form.begin_from(PRESETS[2])
    assert [page.tabs.tabText(n) for n in range(2)] == ["Race", "Rec"]
    page.tabs.setCurrentIndex(0)
    assert codes(page) == ["START T1I T1O LINE", "LINE T4O T1I T1O LINE"]
    page.tabs.setCurrentIndex(1)
    assert codes(page) == ["START T1I T1O FIN"]
    setup = build(page.into(fresh_draft(TODAY, ()))).problems
    assert [where for where, _ in setup] == [("race", "name")]
    press(page, "Remove course")
    assert [page.tabs.tabText(n) for n in range(page.tabs.count())] == ["Race"]
    assert not page.removing.isEnabled()


def test_another_course_calls_a_common_point_the_same(page: CoursesPage) -> None:
    press(page, "Add course")
    write(text(page, 0, 1, "name"), "Summit")
    draft = page.into(fresh_draft(TODAY, ()))
    assert [course.laps[0][1] for course in draft.courses] == [("T1I", "Summit", "skins-off")] * 2


def test_a_fault_is_said_below_its_row(page: CoursesPage) -> None:
    write(text(page, 1, 1, "code"), "T 4")
    draft = page.into(fresh_draft(TODAY, ()))
    page.tell(draft, build(draft).problems)
    row = page.form.laps[1].rows.row(1)
    assert row.word.isVisible()
    assert row.word.text().startswith("A code is one word")
    assert row.fields["code"].property("fault") == "true"
    write(text(page, 1, 1, "code"), "T4")
    draft = page.into(draft)
    page.tell(draft, build(draft).problems)
    assert not row.word.isVisible()


# -- the drawing -------------------------------------------------------------------------------------------------------


def walk(words: str) -> list[tuple[str, LegKind]]:
    """`A skin B descent C` as a lap of the drawing."""
    split = [*words.split(), "leg"]
    return [(split[n], LegKind(split[n + 1])) for n in range(0, len(split), 2)]


def test_the_drawing_climbs_and_comes_back_to_the_valley() -> None:
    drawn = stops([walk("START skin T1I skins-off T1O descent LINE")])
    assert [(stop.code, stop.height) for stop in drawn] == [("START", 0), ("T1I", 1), ("T1O", 1), ("LINE", 0)]
    assert [stop.x for stop in drawn] == sorted(stop.x for stop in drawn)
    assert (drawn[0].x, drawn[-1].x) == (0, 1)


def test_descents_in_a_row_share_the_height() -> None:
    drawn = stops([walk("START skin A descent B descent C")])
    assert [stop.height for stop in drawn] == [0, 1, 0.5, 0]


def test_the_line_between_two_laps_is_drawn_once() -> None:
    drawn = stops([walk("START skin A descent LINE"), walk("LINE skin A descent LINE")])
    assert [(stop.code, stop.lap, stop.begins_lap) for stop in drawn] == [
        ("START", 1, True),
        ("A", 1, False),
        ("LINE", 2, True),
        ("A", 2, False),
        ("LINE", 2, False),
    ]


def test_the_drawing_follows_every_key(page: CoursesPage) -> None:
    write(text(page, 0, 1, "code"), "TOP")
    assert page.form.strip.accessibleDescription().startswith("START on skins, TOP skins off, T1O descent")


def test_the_drawing_has_the_colours_of_the_legs(qtbot: QtBot) -> None:
    strip = CourseStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 160)
    strip.show_laps([walk("START skin A skins-off B descent C")])
    image = strip.grab().toImage()
    found = {image.pixelColor(x, y).name() for x in range(600) for y in range(160)}
    assert {"#009e73", "#0072b2", "#c92a37"} <= found
    strip.show_laps([walk("START foot A")])
    image = strip.grab().toImage()
    assert "#e3b800" in {image.pixelColor(x, y).name() for x in range(600) for y in range(160)}


def test_a_drawing_of_nothing_is_empty(qtbot: QtBot) -> None:
    strip = CourseStrip()
    qtbot.addWidget(strip)
    strip.show_laps([])
    assert not strip.grab().isNull()
