import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration, Instant, Precision
from skimo_timer.core.course import Course, Format, Lap, LegKind, TimingPoint
from skimo_timer.core.facts import Entered, SetUp
from skimo_timer.core.setup import Classification, DeviceSetup, RaceSetup, StartGroup
from skimo_timer.exchange.setup import read_setup
from skimo_timer.exchange.setup_write import write_setup
from skimo_timer.journal import NotWritten, check, read_records
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.dialogs import race_file
from skimo_timer.ui.dialogs.new_race import ChangeSetup, NewRace, SetupEditor
from skimo_timer.ui.dialogs.presets import PRESETS
from skimo_timer.ui.dialogs.steps import STATE
from tests.ui.conftest import small_setup
from tests.ui.dialogs.conftest import TODAY, choose, kept, key, press, write
from tests.ui.dialogs.test_draft import RICH, STAGED

RACE, COURSE, STARTS, BOARDS, GATES, ENTRIES = "race", "courses", "starts", "boards", "devices", "entries"


OVERALL = (Classification("Overall"), Classification("Women", sex="F"), Classification("Men", sex="M"))


def page(window: SetupEditor, key: str) -> None:
    window.turn_to(key)


def current(window: SetupEditor) -> str:
    return window.pages[window.steps.currentRow()].key


def step(window: SetupEditor, key: str) -> QListWidgetItem:
    return window.steps.item([part.key for part in window.pages].index(key))


def field(window: SetupEditor, key: str) -> QWidget:
    return window.race.fields[key].editor


def stored(path: Path) -> RaceSetup:
    fact = read_records(path)[0].fact
    assert isinstance(fact, SetUp)
    return fact.setup


def test_a_race_is_made_from_its_name_alone(new_race: NewRace, qtbot: QtBot, tmp_path: Path) -> None:
    assert not new_race.finishing.isEnabled()
    assert new_race.word.text() == "Needed: the name of the race"
    new_race.turn_to("kinds")
    key(new_race.kinds.kinds, Qt.Key.Key_Return)
    assert new_race.focusWidget() is field(new_race, "name")
    QTest.keyClicks(field(new_race, "name"), "Night Rando 3")
    with qtbot.waitSignal(new_race.created) as made:
        key(new_race, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    path = tmp_path / "2027-01-10 Night Rando 3.skimo"
    assert made.args == [path]
    assert stored(path) == RaceSetup(
        name="Night Rando 3",
        date=TODAY,
        season=2027,
        courses=(Course("Race", PRESETS[0].laps),),
        points=(
            TimingPoint("T1I", "Top, in"),
            TimingPoint("T1O", "Top, out"),
            TimingPoint("LINE", "Lap line and finish"),
            TimingPoint("T4O", "Skins on, out"),
        ),
        starts=(StartGroup("All"),),
        classifications=OVERALL,
    )
    assert not new_race.isVisible()
    assert check(path).sound
    assert not Path(f"{path}.lock").exists()


def test_everything_typed_is_in_the_file(new_race: NewRace, qtbot: QtBot, tmp_path: Path) -> None:
    write(field(new_race, "name"), "Vertical")
    write(field(new_race, "venue"), "Hochgrat")
    write(field(new_race, "date"), "14.11.2026")
    choose(field(new_race, "format"), "Vertical")
    write(field(new_race, "dead_time"), "3s")
    page(new_race, STARTS)
    start = new_race.starts.rows.row(0)
    write(start.fields["name"], "W1")
    write(start.fields["time"], "1830")
    page(new_race, BOARDS)
    press(new_race.boards, "Remove all")
    press(new_race.boards.rows, "Add classification")
    board = new_race.boards.rows.row(0)
    write(board.fields["name"], "U18 women")
    choose(board.fields["sex"], "Women")
    write(board.fields["from"], "17")
    write(board.fields["to"], "18")
    page(new_race, GATES)
    press(new_race.gates, "Add gate")
    write(new_race.gates.form.fields["name"].editor, "Finish gate")
    write(new_race.gates.form.fields["port"].editor, "socket://10.0.0.4:4001")
    press(new_race.gates.form.channels, "Add channel")
    channel = new_race.gates.form.channels.row(0)
    write(channel.fields["channel"], "C1")
    choose(channel.fields["point"], "FIN  Finish")
    assert new_race.word.text() == "Ready: 14.11.2026 Vertical.skimo"
    QTest.mouseClick(new_race.finishing, Qt.MouseButton.LeftButton)
    assert stored(tmp_path / "14.11.2026 Vertical.skimo") == RaceSetup(
        name="Vertical",
        venue="Hochgrat",
        date=dt.date(2026, 11, 14),
        season=2027,
        format=Format.VERTICAL,
        precision=Precision.TENTH,
        dead_time=Duration(3 * SECOND),
        courses=(Course("Race", (Lap(("START", "MID", "FIN"), (LegKind.SKIN, LegKind.SKIN)),)),),
        points=(TimingPoint("MID", "Half way", optional=True), TimingPoint("FIN", "Finish")),
        starts=(StartGroup("W1", Instant(18 * HOUR + 30 * MINUTE)),),
        classifications=(Classification("U18 women", sex="F", ages=(17, 18)),),
        devices=(DeviceSetup("Finish gate", "alge", "socket://10.0.0.4:4001", channels={"C1": "FIN"}),),
    )


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("name", "", "Needed: the name of the race"),
        ("date", "14/1/2027", "Expected a date such as 2027-01-14 or 14.1.2027"),
        ("season", "27", "The year in which the season ends: 2027, or the one before or after"),
        ("dead_time", "soon", "Expected a duration such as 5s"),
    ],
)
def test_bad_input_is_said_beside_the_field_and_blocks(
    name: str, typed: str, words: str, new_race: NewRace, tmp_path: Path
) -> None:
    write(field(new_race, "name"), "Rando")
    assert new_race.finishing.isEnabled()
    write(field(new_race, name), typed)
    assert new_race.race.fields[name].word.text() == words
    assert not new_race.finishing.isEnabled()
    assert new_race.word.text() == words
    new_race.finishing.click()
    assert list(tmp_path.iterdir()) == []


def test_a_page_with_a_fault_is_marked_in_the_list_and_shown_on_request(new_race: NewRace, qtbot: QtBot) -> None:
    write(field(new_race, "name"), "Rando")
    page(new_race, STARTS)
    write(new_race.starts.rows.row(0).fields["time"], "2575")
    assert new_race.starts.rows.row(0).word.text().startswith("Expected a time of day such as 185000")
    page(new_race, RACE)
    states = {part.key: step(new_race, part.key).data(STATE) for part in new_race.pages}
    assert {key for key, state in states.items() if state == "wrong"} == {STARTS}
    press(new_race, "Show it")
    assert current(new_race) == STARTS


def test_understood_dates_are_said_in_words(new_race: NewRace) -> None:
    write(field(new_race, "date"), "3.12.2026")
    assert new_race.race.fields["date"].word.text() == "Thursday, 3 December 2026"
    assert new_race.race.fields["season"].word.text() == "Ages count from 2027: U18 is born 2009 or 2010"


def test_another_format_brings_its_usual_course_and_precision(new_race: NewRace, qtbot: QtBot) -> None:
    choose(field(new_race, "format"), "Sprint")
    page(new_race, COURSE)
    draft = new_race.courses.form.draft()
    assert [row[0] for row in draft.laps[0]] == ["START", "F1I", "F1O", "T2I", "T2O", "T1I", "T1O", "FIN"]
    assert new_race.race.fields["precision"].value == "0.01s"
    assert [stage.cell("name") for stage in new_race.draft.stages[:2]] == ["Qualification Women", "Heats Women"]


def test_another_format_leaves_a_course_and_a_precision_that_were_chosen(new_race: NewRace, qtbot: QtBot) -> None:
    choose(field(new_race, "precision"), "Tenths")
    page(new_race, COURSE)
    write(new_race.courses.form.laps[0].rows.row(1).fields["code"], "TOP")
    choose(field(new_race, "format"), "Sprint")
    assert new_race.courses.form.draft().laps[0][1][0] == "TOP"
    assert new_race.race.fields["precision"].value == "0.1s"


def test_the_file_follows_the_name_until_another_one_is_typed(new_race: NewRace, tmp_path: Path) -> None:
    write(field(new_race, "name"), "Rando: 1/2")
    assert new_race.place.path == tmp_path / "2027-01-10 Rando 1 2.skimo"
    write(new_race.place.field.editor, "cup")
    write(field(new_race, "name"), "Other")
    assert new_race.place.path == tmp_path / "cup.skimo"


def test_a_race_is_never_overwritten(new_race: NewRace, tmp_path: Path) -> None:
    (tmp_path / "cup.skimo").write_text("precious")
    write(field(new_race, "name"), "Cup")
    write(new_race.place.field.editor, "cup")
    assert new_race.place.field.word.text() == "There is a file cup.skimo already; a race is never overwritten"
    assert not new_race.finishing.isEnabled()
    assert (tmp_path / "cup.skimo").read_text() == "precious"


def test_a_folder_that_is_not_there_is_said(new_race: NewRace, tmp_path: Path) -> None:
    write(field(new_race, "name"), "Cup")
    write(new_race.place.field.editor, str(tmp_path / "no" / "cup.skimo"))
    assert new_race.place.field.word.text() == f"There is no folder {tmp_path / 'no'}"
    assert not new_race.finishing.isEnabled()


def test_a_disk_that_refuses_is_said_and_nothing_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    def full(path: Path, setup: RaceSetup, entries: object) -> None:
        raise NotWritten("cup.skimo cannot be written: the disk is full")

    window = NewRace(tmp_path, TODAY, list, full)
    qtbot.addWidget(window)
    window.show()
    window.race.fields["name"].fill("Cup")
    with qtbot.assertNotEmitted(window.created):
        window.finishing.click()
    assert window.word.text() == "cup.skimo cannot be written: the disk is full"
    assert window.isVisible()
    assert window.race.fields["name"].value == "Cup"


def test_a_race_that_cannot_be_written_leaves_no_file_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise NotWritten("the disk is full")

    monkeypatch.setattr(race_file, "create", full)
    with pytest.raises(NotWritten):
        race_file.create_race(tmp_path / "cup.skimo", RICH, ())
    assert list(tmp_path.iterdir()) == []


def test_the_pages_are_turned_with_the_keyboard(new_race: NewRace) -> None:
    held = Qt.KeyboardModifier.ControlModifier
    key(field(new_race, "name"), Qt.Key.Key_PageDown, held)
    assert current(new_race) == COURSE
    for _ in new_race.pages:
        key(new_race, Qt.Key.Key_PageUp, held)
    assert current(new_race) == "kinds"


def test_enter_presses_the_button_that_has_the_focus(new_race: NewRace) -> None:
    page(new_race, GATES)
    adding = next(b for b in new_race.gates.findChildren(QAbstractButton) if b.accessibleName() == "Add gate")
    adding.setFocus()
    key(adding, Qt.Key.Key_Return)
    assert len(new_race.gates.drafts()) == 1


def test_an_interval_is_for_those_who_start_one_by_one(new_race: NewRace) -> None:
    page(new_race, STARTS)
    row = new_race.starts.rows.row(0)
    assert not row.fields["interval"].isEnabled()
    choose(row.fields["kind"], "One by one")
    assert row.fields["interval"].isEnabled()
    assert row.word.text() == "Needed: the interval from one athlete to the next, such as 20s"


def test_waves_are_spread_by_an_interval(new_race: NewRace, write_name: None) -> None:
    page(new_race, STARTS)
    assert not new_race.starts.spreader.isVisible()
    for name in ("W2", "W3"):
        press(new_race.starts.rows, "Add start")
        write(new_race.starts.rows.row(len(new_race.starts.rows) - 1).fields["name"], name)
    press(new_race.starts, "Spread the starts")
    assert new_race.starts.word.text().startswith("Spreading needs the first start")
    write(new_race.starts.rows.row(0).fields["time"], "1850")
    press(new_race.starts, "Spread the starts")
    assert new_race.built.setup is not None
    times = [start.time for start in new_race.built.setup.starts]
    assert times == [Instant(18 * HOUR + (50 + 5 * n) * MINUTE) for n in range(3)]


def test_usual_classifications_are_added_once(new_race: NewRace, write_name: None) -> None:
    page(new_race, BOARDS)
    press(new_race.boards, "Remove all")
    for _ in range(2):
        new_race.boards.add_set("sexes")
        new_race.boards.add_set("clubs")
    assert new_race.built.setup is not None
    assert new_race.built.setup.classifications == (
        Classification("Women", sex="F"),
        Classification("Men", sex="M"),
        Classification("Clubs", best=3),
    )
    press(new_race.boards, "Remove all")
    press(new_race.boards, "Bring back what was there")
    assert len(new_race.boards.rows) == 3


@pytest.mark.parametrize(("key", "count", "masters"), [("latins", 14, 40), ("austria", 16, 46)])
def test_the_usual_age_classes_are_those_of_the_sport(
    key: str, count: int, masters: int, new_race: NewRace, write_name: None
) -> None:
    new_race.boards.clearing.click()
    new_race.boards.add_set(key)
    assert new_race.built.setup is not None
    boards = {board.name: (board.sex, board.ages) for board in new_race.built.setup.classifications}
    assert boards["U18 women"] == ("F", (17, 18))
    assert boards["U20 men"] == ("M", (19, 20))
    assert boards["U23 men"] == ("M", (21, 23))
    assert boards["Senior men"] == ("M", (21, 120))
    assert boards["Masters women"] == ("F", (masters, 120))
    assert len(boards) == count


def test_masters_by_five_years_leave_no_gap_and_do_not_overlap(new_race: NewRace, write_name: None) -> None:
    new_race.boards.clearing.click()
    new_race.boards.add_set("fives")
    assert new_race.built.setup is not None
    women = [board for board in new_race.built.setup.classifications if board.sex == "F"]
    for age in range(40, 100):
        assert sum(board.ages is not None and board.ages[0] <= age <= board.ages[1] for board in women) == 1


def test_a_set_of_classifications_may_be_for_one_course(new_race: NewRace, write_name: None) -> None:
    page(new_race, COURSE)
    press(new_race.courses, "Add course")
    page(new_race, BOARDS)
    new_race.boards.clearing.click()
    choose(new_race.boards.among, "Course 1")
    new_race.boards.add_set("sexes")
    choose(new_race.boards.among, "among all")
    new_race.boards.add_set("courses")
    assert new_race.built.setup is not None
    assert new_race.built.setup.classifications == (
        Classification("Course 1 Women", "Course 1", "F"),
        Classification("Course 1 Men", "Course 1", "M"),
        Classification("Race", "Race"),
        Classification("Course 1", "Course 1"),
    )


def test_a_renamed_course_keeps_its_starts_and_classifications(new_race: NewRace, write_name: None) -> None:
    choose(new_race.starts.rows.row(0).fields["course"], "Race")
    press_hidden(new_race, "Add classification")
    board = new_race.boards.rows.row(0)
    board.put("name", "All")
    choose(board.fields["course"], "Race")
    write(new_race.courses.form.name.editor, "Long")
    assert new_race.built.setup is not None
    assert new_race.built.setup.starts[0].course == "Long"
    assert new_race.built.setup.classifications[0].course == "Long"


def press_hidden(window: SetupEditor, name: str) -> None:
    """Presses a button on a page that is not in front."""
    next(b for b in window.findChildren(QAbstractButton) if b.accessibleName() == name).click()


@pytest.fixture
def write_name(new_race: NewRace) -> None:
    write(field(new_race, "name"), "Cup")


# -- start list --------------------------------------------------------------------------------------------------------


def test_a_start_list_comes_with_the_race(new_race: NewRace, tmp_path: Path) -> None:
    write(field(new_race, "name"), "Cup")
    (tmp_path / "list.csv").write_text("Startnr;Name;Geschlecht;Strecke\n12;Lena Huber;w;Race\n7;Marc Roux;m;\n")
    new_race.entries.view.load(tmp_path / "list.csv")
    assert [new_race.entries.view.preview.row(n).texts[:3] for n in range(2)] == [
        ("7", "Marc Roux", "M"),
        ("12", "Lena Huber", "F"),
    ]
    assert step(new_race, ENTRIES).text() == "Start list"
    new_race.finishing.click()
    facts = [record.fact for record in read_records(tmp_path / "2027-01-10 Cup.skimo")]
    assert [(fact.entry.bib, fact.entry.course) for fact in facts if isinstance(fact, Entered)] == [
        ("12", "Race"),
        ("7", ""),
    ]


def test_a_start_list_with_faults_is_shown_with_all_of_them_and_blocks_until_it_is_right(
    new_race: NewRace, tmp_path: Path
) -> None:
    write(field(new_race, "name"), "Cup")
    file = tmp_path / "list.csv"
    file.write_text("bib,name,born,course\n12,Lena,19x7,Race\n12,Marc,1988,Rex\n")
    view = new_race.entries.view
    view.load(file)
    shown = [view.faults.row(n).texts for n in range(view.faults.rowCount())]
    assert shown == [
        ("line 2", "born", "19x7", "a year such as 1987, or a date such as 1987-05-30"),
        ("line 3", "bib", "12", "each bib once; line 2 has it too"),
        ("line 3", "course", "Rex", "a course: Race"),
    ] or [text[:3] for text in shown] == [
        ("line 2", "born", "19x7"),
        ("line 3", "bib", "12"),
        ("line 3", "course", "Rex"),
    ]
    assert view.word.text() == "list.csv: 3 things are wrong; nothing is taken"
    assert view.entries == []
    assert not new_race.finishing.isEnabled()
    file.write_text("bib,name,born,course\n12,Lena,1987,Race\n13,Marc,1988,Race\n")
    view.again.click()
    assert [entry.bib for entry in view.entries] == ["12", "13"]
    assert new_race.finishing.isEnabled()


def test_a_file_that_went_wrong_later_takes_the_entries_back(new_race: NewRace, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("bib\n12\n")
    new_race.entries.view.load(file)
    assert len(new_race.entries.entries) == 1
    file.write_text("bib\n12\n12\n")
    new_race.entries.view.again.click()
    assert new_race.entries.entries == []


def test_a_course_that_the_start_list_names_must_stay(new_race: NewRace, tmp_path: Path) -> None:
    write(field(new_race, "name"), "Cup")
    (tmp_path / "list.csv").write_text("bib,course\n12,Race\n")
    new_race.entries.view.load(tmp_path / "list.csv")
    write(new_race.courses.form.name.editor, "Long")
    assert "The list names the course Race, which is not there" in new_race.entries.view.word.text()
    assert not new_race.finishing.isEnabled()


def test_a_start_list_waits_for_a_sound_set_up(new_race: NewRace, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("bib\n12\n")
    write(field(new_race, "date"), "soon")
    new_race.entries.view.load(tmp_path / "list.csv")
    assert new_race.entries.view.faults.row(0).texts[3] == "a set-up without faults, to look up names in"
    write(field(new_race, "date"), "2027-01-14")
    new_race.entries.view.again.click()
    assert [entry.bib for entry in new_race.entries.entries] == ["12"]


# -- race.toml ---------------------------------------------------------------------------------------------------------


def test_a_set_up_file_is_opened_and_written_again(new_race: NewRace, tmp_path: Path) -> None:
    rich = replace(RICH, devices=())
    (tmp_path / "race.toml").write_text(write_setup(rich), "utf-8")
    new_race.file.load(tmp_path / "race.toml")
    assert new_race.built.setup == rich
    new_race.file.save(tmp_path / "again.toml", new_race.built.setup)
    assert read_setup(tmp_path / "again.toml") == rich


def test_a_set_up_file_with_faults_changes_nothing(new_race: NewRace, tmp_path: Path) -> None:
    write(field(new_race, "name"), "Cup")
    before = new_race.built.setup
    (tmp_path / "race.toml").write_text('[race]\nname = "X"\ndate = 2027-01-14\nformat = "rally"\n')
    new_race.file.load(tmp_path / "race.toml")
    assert new_race.file.isVisible()
    assert new_race.file.faults.rowCount() > 1
    assert "rally" in [new_race.file.faults.row(n).texts[2] for n in range(new_race.file.faults.rowCount())]
    assert new_race.built.setup == before


def test_a_set_up_file_that_cannot_be_written_is_said(new_race: NewRace, tmp_path: Path) -> None:
    new_race.file.save(tmp_path / "no" / "race.toml", small_setup())
    assert "cannot be written" in new_race.file.word.text()


# -- leaving -----------------------------------------------------------------------------------------------------------


def test_esc_closes_what_nobody_typed_into(new_race: NewRace, qtbot: QtBot) -> None:
    key(new_race, Qt.Key.Key_Escape)
    assert not new_race.isVisible()


def test_esc_asks_before_typed_things_are_lost(new_race: NewRace, qtbot: QtBot) -> None:
    write(field(new_race, "name"), "Cup")
    key(field(new_race, "name"), Qt.Key.Key_Escape)
    assert new_race.isVisible()
    assert new_race.leaving.isVisible()
    QTest.keyClicks(field(new_race, "name"), "2")
    assert not new_race.leaving.isVisible()
    new_race.close()
    assert new_race.isVisible()
    key(new_race, Qt.Key.Key_Escape)
    assert not new_race.isVisible()


def test_enter_in_a_field_neither_closes_nor_creates(new_race: NewRace, qtbot: QtBot, tmp_path: Path) -> None:
    write(field(new_race, "name"), "Cup")
    key(field(new_race, "name"), Qt.Key.Key_Return)
    assert new_race.isVisible()
    assert new_race.race.fields["name"].value == "Cup"
    assert list(tmp_path.iterdir()) == []


def test_every_field_can_be_reached_with_tab(new_race: NewRace, qtbot: QtBot) -> None:
    for part in new_race.pages:
        page(new_race, part.key)
        shown = new_race.stack.currentWidget()
        assert shown is not None
        wanted = {w for w in shown.findChildren(QLineEdit) if w.isVisible() and w.isEnabled() and w.parentWidget()}
        wanted = {w for w in wanted if not isinstance(w.parentWidget(), QComboBox)}
        seen: set[QWidget | None] = set()
        new_race.steps.setFocus()
        for _ in range(150):
            new_race.focusNextChild()
            seen.add(new_race.focusWidget())
        assert wanted <= seen, [w.accessibleName() for w in wanted - seen]


def test_every_field_has_a_name_for_a_screen_reader(new_race: NewRace) -> None:
    for part in new_race.pages:
        page(new_race, part.key)
        for kind in (QLineEdit, QComboBox, QAbstractButton):
            for widget in new_race.findChildren(kind):
                if widget.isVisible() and widget.objectName() != "qt_tabwidget_stackedwidget":
                    assert widget.accessibleName() or _is_scroll_part(widget), widget


def _is_scroll_part(widget: QWidget) -> bool:
    return "Scroll" in type(widget).__name__ or "QToolButton" in type(widget).__name__


# -- a running race ----------------------------------------------------------------------------------------------------


@pytest.fixture
def change(qtbot: QtBot) -> ChangeSetup:
    window = ChangeSetup(RICH, list)
    kept(qtbot, window)
    return window


def test_the_set_up_of_a_race_is_shown_and_can_only_be_changed_once_it_differs(change: ChangeSetup) -> None:
    assert change.built.setup == RICH
    assert not change.finishing.isEnabled()
    change.race.fields["venue"].fill("Bormio")
    assert change.finishing.isEnabled()


def test_a_changed_set_up_is_handed_over_whole(change: ChangeSetup, qtbot: QtBot) -> None:
    change.race.fields["venue"].fill("Bormio")
    with qtbot.waitSignal(change.decided) as decided:
        change.finishing.click()
    assert decided.args == [replace(RICH, venue="Bormio")]
    assert not change.isVisible()


def test_a_changed_set_up_is_one_step_of_undo(keeper: Timekeeper, qtbot: QtBot) -> None:
    window = ChangeSetup(keeper.race.setup, list)
    kept(qtbot, window)
    window.decided.connect(lambda setup: keeper.decide(SetUp(setup)))
    window.race.fields["name"].fill("Renamed")
    window.finishing.click()
    assert keeper.race.setup == replace(small_setup(), name="Renamed")
    keeper.undo()
    assert keeper.race.setup == small_setup()


def test_a_set_up_with_stages_keeps_them_through_the_window(qtbot: QtBot) -> None:
    editor = ChangeSetup(STAGED, list)
    qtbot.addWidget(editor)
    editor.show()
    assert editor.word.text() == "As it is in the race"
    write(field(editor, "venue"), "Bivio")
    with qtbot.waitSignal(editor.decided) as decided:
        editor.finishing.click()
    assert decided.args == [replace(STAGED, venue="Bivio")]
