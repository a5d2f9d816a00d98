from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import HOUR, Instant
from skimo_timer.core.facts import PassingRecorded
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import NotWritten
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.dialogs.entries_model import EntriesModel
from skimo_timer.ui.dialogs.start_list import StartListPanel
from skimo_timer.ui.step_words import step_label
from tests.ui.conftest import ENTRIES
from tests.ui.dialogs.conftest import choose, key, press, write


@pytest.fixture
def panel(keeper: Timekeeper, qtbot: QtBot) -> StartListPanel:
    shown = StartListPanel(keeper.race, lambda entries: keeper.add(entries, (), ()), keeper.decide)
    keeper.listen(lambda _: shown.refresh())
    qtbot.addWidget(shown)
    shown.show()
    return shown


def bibs(panel: StartListPanel) -> list[str]:
    return [panel.model.subject(row) for row in range(panel.model.rowCount())]


def test_the_list_has_every_entry_by_bib(panel: StartListPanel) -> None:
    assert bibs(panel) == ["11", "12", "23", "123"]
    assert panel.count.text() == "4 entries"
    assert panel.model.row(0).texts == ("11", "Huber Lena", "F", "2001", "", "SC Gamsberg", "", "", "", "")


def test_a_late_entry_is_typed_in_one_line(panel: StartListPanel, keeper: Timekeeper) -> None:
    for name, typed in (("bib", "045"), ("name", "Eva  Frey"), ("born", "1999"), ("nation", "aut"), ("slot", "101030")):
        write(panel.line.fields[name], typed)
    choose(panel.line.fields["sex"], "F")
    choose(panel.line.fields["course"], "Race")
    choose(panel.line.fields["start"], "All")
    assert panel.line.word.text() == "A new entry 45"
    key(panel.line.fields["born"], Qt.Key.Key_Return)
    entry = keeper.race.entries["45"]
    assert (entry.name, entry.sex, entry.born, entry.nation, entry.course) == ("Eva Frey", "F", 1999, "AUT", "Race")
    assert entry.start == "All"
    assert bibs(panel) == ["11", "12", "23", "45", "123"]
    assert panel.line.is_empty
    assert panel.focusWidget() is panel.line.fields["bib"]
    keeper.undo()
    assert bibs(panel) == ["11", "12", "23", "123"]


def test_a_row_is_taken_up_with_enter_and_corrected(panel: StartListPanel, keeper: Timekeeper) -> None:
    panel.table.setFocus()
    panel.table.selectRow(1)
    key(panel.table, Qt.Key.Key_Return)
    write(panel.line.fields["club"], "CAF")
    assert panel.line.word.text() == "Changes 12 Roux Marc"
    assert panel.line.adding.text() == "Change"
    key(panel.line.fields["club"], Qt.Key.Key_Return)
    assert keeper.race.entries["12"] == Entry("12", "Roux Marc", "M", 1988, club="CAF")


def test_the_bib_of_somebody_entered_takes_that_entry_up(panel: StartListPanel) -> None:
    write(panel.line.fields["bib"], "12")
    key(panel.line.fields["bib"], Qt.Key.Key_Tab)
    assert panel.line.texts()["name"] == "Roux Marc"
    assert not panel.line.adding.isEnabled()


def test_typing_over_somebody_is_said_before_it_is_done(panel: StartListPanel) -> None:
    write(panel.line.fields["name"], "Somebody")
    write(panel.line.fields["bib"], "12")
    assert panel.line.word.text() == "12 is Roux Marc: this replaces what is there"


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("bib", "", "Needed: a bib"),
        ("bib", "A B", "A bib without blanks, of at most 20 signs"),
        ("born", "88", "Expected a year of birth such as 1987"),
        ("slot", "1099", "Expected a time of day such as 185000 or 18:50:00"),
    ],
)
def test_what_is_wrong_with_an_entry_is_said_and_blocks(
    name: str, typed: str, words: str, panel: StartListPanel, keeper: Timekeeper
) -> None:
    write(panel.line.fields["bib"], "45")
    write(panel.line.fields["name"], "Eva")
    write(panel.line.fields[name], typed)
    assert panel.line.word.text() == words
    key(panel.line.fields["name"], Qt.Key.Key_Return)
    assert list(keeper.race.entries) == ["11", "12", "23", "123"]


def test_esc_empties_the_line_first_and_then_closes(panel: StartListPanel) -> None:
    write(panel.line.fields["name"], "Eva")
    key(panel.line.fields["name"], Qt.Key.Key_Escape)
    assert panel.isVisible()
    assert panel.line.is_empty
    key(panel.line.fields["name"], Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_search_looks_into_every_column(panel: StartListPanel) -> None:
    write(panel.search, "gams")
    assert bibs(panel) == ["11"]
    assert panel.count.text() == "1 of 4 entries"
    panel.search.setText("živa f")  # QTest types ASCII only
    assert bibs(panel) == ["123"]


def test_more_entries_come_from_a_file_as_one_step(panel: StartListPanel, keeper: Timekeeper, tmp_path: Path) -> None:
    file = tmp_path / "more.csv"
    file.write_text("bib,name,club\n12,,SAC\n45,Eva Frey,\n46,Ida Graf,\n11,Huber Lena,\n")
    panel.pages.setCurrentIndex(1)
    panel.importing.load(file)
    assert panel.taking.text() == "Import 2 new, change 1"
    press(panel, "Import")
    assert bibs(panel) == ["11", "12", "23", "45", "46", "123"]
    assert keeper.race.entries["12"].club == "SAC"
    keeper.undo()
    assert list(keeper.race.entries.values()) == list(ENTRIES)


def test_a_file_with_faults_imports_nothing(panel: StartListPanel, keeper: Timekeeper, tmp_path: Path) -> None:
    file = tmp_path / "more.csv"
    file.write_text("bib,born\n45,1999\n46,x\n")
    panel.pages.setCurrentIndex(1)
    panel.importing.load(file)
    assert panel.importing.faults.row(0).texts[:3] == ("line 3", "born", "x")
    assert not panel.taking.isEnabled()
    file.write_text("bib,born\n45,1999\n46,2000\n")
    key(panel, Qt.Key.Key_F5)
    assert panel.taking.text() == "Import 2 new, change 0"


def test_a_disk_that_refuses_keeps_what_is_typed(keeper: Timekeeper, qtbot: QtBot) -> None:
    def full(entries: object) -> None:
        raise NotWritten("the disk is full")

    panel = StartListPanel(keeper.race, full, keeper.decide)
    qtbot.addWidget(panel)
    panel.show()
    write(panel.line.fields["bib"], "45")
    key(panel.line.fields["bib"], Qt.Key.Key_Return)
    assert panel.line.word.text() == "the disk is full"
    assert panel.line.texts()["bib"] == "45"


def test_the_model_of_entries_is_a_model_as_qt_wants_it(qtbot: QtBot) -> None:
    model = EntriesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_entries(ENTRIES)
    model.show_entries(ENTRIES, "marc")
    assert model.rowCount() == 1
    assert model.position("11") is None
    assert tester.model() is model


def test_somebody_gets_another_bib_and_everything_goes_with_it(panel: StartListPanel, keeper: Timekeeper) -> None:
    keeper.record(PassingRecorded("T1I", Instant(11 * HOUR), "11"))
    panel.line.load(keeper.race.entries["11"])
    assert not panel.line.renumbering.isVisible()
    write(panel.line.fields["bib"], "12")
    assert not panel.line.renumbering.isVisible()  # somebody has it
    write(panel.line.fields["bib"], "99")
    assert panel.line.word.text().startswith("Enter makes a new entry 99 beside 11; Ctrl+R gives 11 the bib 99")
    assert panel.line.renumbering.text() == " 11 is 99 now"
    press(panel, "Change the bib")
    assert bibs(panel) == ["12", "23", "99", "123"]
    assert keeper.race.entries["99"].name == "Huber Lena"
    assert [passing.bib for passing in keeper.race.readings("99")] == ["99"]
    assert step_label(keeper.race, keeper.next_undo) == "Huber Lena: bib 11 → 99"
    keeper.undo()
    assert bibs(panel) == ["11", "12", "23", "123"]
    assert [passing.bib for passing in keeper.race.readings("11")] == ["11"]
