"""Tables of entries that do not say by themselves what their columns are."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.startlist import Entry
from skimo_timer.ui.dialogs.import_view import ImportView
from tests.exchange.races import NIGHT
from tests.exchange.workbooks import workbook
from tests.ui.dialogs.conftest import choose, press


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ImportView:
    monkeypatch.setattr("skimo_timer.ui.memory.data_dir", lambda: tmp_path)
    made = ImportView(lambda _: NIGHT)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def paste(view: ImportView, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press(view, "Paste")


def test_a_pasted_table_is_read_at_once_where_its_headers_are_known(view: ImportView) -> None:
    paste(view, "Nr\tName\n7\tAnna\n")
    assert view.entries == [Entry("7", "Anna")]


def test_a_table_without_headers_asks_and_is_read_as_chosen(view: ImportView) -> None:
    paste(view, "7\tAnna\tDavos\n8\tEva\tChur\n")
    assert view.entries == []
    assert view.pages.currentWidget() is view.columns
    choose(view.columns.choices[1], "First name")
    choose(view.columns.choices[2], "Club")
    press(view, "Read it like this")
    assert view.entries == [Entry("7", "Anna", club="Davos"), Entry("8", "Eva", club="Chur")]


def test_without_a_bib_or_with_a_column_twice_nothing_is_read(view: ImportView) -> None:
    paste(view, "7\tAnna\n8\tEva\n")
    choose(view.columns.choices[1], "Bib")
    assert not view.columns.taking.isEnabled()
    assert "only one can be" in view.columns.word.text()
    choose(view.columns.choices[1], "Name")
    choose(view.columns.choices[0], "leave out")
    assert not view.columns.taking.isEnabled()


def test_what_was_chosen_is_remembered_for_the_same_headers(view: ImportView) -> None:
    paste(view, "Who\tWhich\nAnna\t7\n")
    choose(view.columns.choices[0], "Name")
    choose(view.columns.choices[1], "Bib")
    press(view, "Read it like this")
    paste(view, "Who\tWhich\nEva\t8\n")
    assert view.entries == [Entry("8", "Eva")]
    press(view, "Columns…")
    assert [choice.value for choice in view.columns.choices] == ["name", "bib"]


def test_older_letters_are_asked_for(view: ImportView, tmp_path: Path) -> None:
    file = tmp_path / "e.csv"
    file.write_bytes("bib;name\n7;Hélène Pièce\n".encode("cp1252"))
    view.load(file)
    assert view.entries == []
    choose(view.letters, "Western letters (é è ñ)")
    assert view.entries == [Entry("7", "Hélène Pièce")]


def test_a_workbook_is_read_beside_the_window(view: ImportView, tmp_path: Path, qtbot: QtBot) -> None:
    file = workbook(tmp_path / "e.xlsx", [["bib", "name"], *([n, f"Athlete {n}"] for n in range(1, 301))])
    with qtbot.waitSignal(view.changed, timeout=20_000):
        view.load(file)
        assert view.entries == []
    assert len(view.entries) == 300


def test_an_empty_clipboard_says_so(view: ImportView) -> None:
    paste(view, "")
    assert "no table in the clipboard" in view.word.text()
