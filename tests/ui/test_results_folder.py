"""The results folder: a real race file, a real process, pages that follow the race and never hold it up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import PassingRecorded
from skimo_timer.exchange.words import ENGLISH
from skimo_timer.journal import Journal
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.export.folder import ResultsFolder, write_folder
from skimo_timer.ui.memory import memory
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import ENTRIES, Clock, at, small_setup

LONG = 30_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "race.skimo"


@pytest.fixture
def kept(file: Path) -> Iterator[Timekeeper]:
    keeper = create(Journal.create(file), small_setup(), ENTRIES)
    yield keeper
    keeper.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "www"
    made.mkdir()
    return made


@pytest.fixture
def pages(kept: Timekeeper, file: Path, clock: Clock, qtbot: QtBot, qapp: QApplication) -> Iterator[ResultsFolder]:
    shown = ResultsFolder(file, clock, ENGLISH, qapp)
    kept.listen(shown.on_change)
    yield shown
    shown.close()


def seen(folder: Path) -> str:
    """What of the race the first page tells: the bibs with a passing, from the notes on where they are."""
    return (folder / "index.html").read_text("utf-8")


def test_pages_are_there_when_the_folder_is_chosen(pages: ResultsFolder, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pages.written, timeout=LONG):
        pages.use(folder)
    assert {path.name for path in folder.iterdir()} == {
        "index.html",
        "results.json",
        "splits.html",
        "start-list.html",
        "transitions.html",
    }


def test_a_passing_is_on_the_pages_soon_after(
    pages: ResultsFolder, folder: Path, kept: Timekeeper, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pages.written, timeout=LONG):
        pages.use(folder)
    assert "T1I" not in seen(folder)
    with qtbot.waitSignal(pages.written, timeout=LONG):
        kept.decide(PassingRecorded("T1I", at("10:08:00"), "11"))
    assert "T1I\N{NO-BREAK SPACE}8:00" in seen(folder)


def test_a_burst_of_passings_is_one_set_of_pages(
    pages: ResultsFolder, folder: Path, kept: Timekeeper, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pages.written, timeout=LONG):
        pages.use(folder)
    told: list[str] = []
    pages.written.connect(told.append)
    for bib in ("11", "12", "23"):
        kept.decide(PassingRecorded("T1I", at("10:08:00"), bib))
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert len(told) == 1
    assert seen(folder).count("T1I\N{NO-BREAK SPACE}8:00") >= 3


def test_a_folder_that_is_gone_is_said_and_the_race_goes_on(
    pages: ResultsFolder, folder: Path, kept: Timekeeper, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(pages.failed, timeout=LONG) as told:
        pages.use(tmp_path / "nowhere")
    assert "nowhere" in told.args[0]
    kept.decide(PassingRecorded("T1I", at("10:08:00"), "11"))
    assert kept.race.progress["11"].reached == 1


def test_what_was_taken_back_disappears_from_the_pages(kept: Timekeeper, file: Path, folder: Path) -> None:
    """In this process: the race that is kept between two sets of pages follows an undo too."""
    kept.decide(PassingRecorded("T1I", at("10:08:00"), "11"))
    assert write_folder(file, folder, ENGLISH, at("10:09:00"), "10:09:00") == ""
    assert "T1I" in seen(folder)
    kept.undo()
    assert write_folder(file, folder, ENGLISH, at("10:10:00"), "10:10:00") == ""
    assert "T1I" not in seen(folder)


def test_a_race_that_had_a_folder_has_it_again(
    kept: Timekeeper, file: Path, folder: Path, clock: Clock, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, "light")
    memory().setValue("folder/race.skimo", str(folder))
    window = RaceWindow(kept, Inbox(kept, clock), clock, Settings(), file)
    qtbot.addWidget(window)
    window.show()
    assert window.menus.pages.text() == "Stop writing pages of results"
    qtbot.waitUntil(lambda: ":" in window.status.pages.text, timeout=LONG)
    assert (folder / "index.html").is_file()
    window.menus.pages.trigger()
    assert window.publishing.pages.folder is None
    assert memory().value("folder/race.skimo") == ""
    assert window.menus.pages.text() == "Keep pages of results in…"
    window.close()
