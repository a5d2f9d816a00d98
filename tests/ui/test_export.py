"""The export panel: a real race file, a real process, real files, and a window that never waits."""

import csv
import io
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import HOUR, Instant
from skimo_timer.core.facts import SetUp
from skimo_timer.core.setup import Classification, Heat, Stage
from skimo_timer.demo import demo_race, facts
from skimo_timer.exchange import formats
from skimo_timer.exchange.formats.paper import Printout
from skimo_timer.exchange.output import write_whole
from skimo_timer.exchange.reports import Scope, make
from skimo_timer.exchange.words import ENGLISH
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import Choice
from skimo_timer.ui.export.job import Job
from skimo_timer.ui.export.making import PAGES, Wanted, attempt, file_name, produce
from skimo_timer.ui.export.panel import ExportPanel

NOW = Instant(20 * HOUR)
LONG = 30_000  # milliseconds: a process may take a while to begin on a busy computer


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    theme.apply(qapp, "light")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "race.skimo"


@pytest.fixture
def keeper(path: Path) -> Iterator[Timekeeper]:
    race = demo_race()
    keeper = create(Journal.create(path), race.setup, race.entries)
    keeper.record(*facts(race))
    yield keeper
    keeper.close()


@pytest.fixture
def panel(qtbot: QtBot, keeper: Timekeeper, path: Path) -> ExportPanel:
    panel = ExportPanel(keeper, lambda: NOW, path)
    qtbot.addWidget(panel, before_close_func=lambda widget: widget.wait())
    panel.show()
    return panel


def wanted(path: Path, form: str, report: str = "results", classification: str = "Overall") -> Wanted:
    return Wanted(path, report, classification, form, ENGLISH, NOW, "2027-01-14 19:00")


def button(panel: ExportPanel, words: str) -> QPushButton:
    return next(each for each in panel.findChildren(QPushButton) if words in each.text())


def written(qtbot: QtBot, panel: ExportPanel) -> Path:
    """The file that a click on the button gives."""
    with qtbot.waitSignal(panel.written, timeout=LONG) as signal:
        QTest.mouseClick(button(panel, "Write file"), Qt.MouseButton.LeftButton)
    (file,) = signal.args
    assert isinstance(file, Path)
    return file


# -- making ------------------------------------------------------------------------------------------------------------


def content(path: Path, form: str) -> bytes:
    made = produce(wanted(path, form))
    assert isinstance(made, bytes)
    return made


def test_every_form_has_the_winner(keeper: Timekeeper, path: Path) -> None:
    winner = keeper.boards["Overall"][0].entry.name
    page = pypdf.PdfReader(io.BytesIO(content(path, "pdf"))).pages[0]
    assert winner in page.extract_text().replace("\t", " ")
    assert winner in content(path, "html").decode()
    (sheet,) = openpyxl.load_workbook(io.BytesIO(content(path, "xlsx"))).worksheets
    assert any(winner in row for row in sheet.iter_rows(values_only=True))
    assert json.loads(content(path, "json"))["classifications"][0]["rows"][0]["name"] == winner
    assert next(csv.DictReader(io.StringIO(content(path, "csv").decode("utf-8-sig"))))["name"] == winner


def test_the_pages_for_the_printer_have_the_winner(keeper: Timekeeper, path: Path) -> None:
    pages = produce(wanted(path, PAGES))
    assert isinstance(pages, Printout)
    assert keeper.boards["Overall"][0].entry.name in pages.parts[0].html


@pytest.mark.parametrize("report", ["results", "splits", "transitions", "start-list", "alerts", "log", "balance"])
def test_a_report_from_the_file_is_that_of_the_live_race(keeper: Timekeeper, path: Path, report: str) -> None:
    live = make(report, Scope(keeper.race, keeper.boards, NOW), ENGLISH).as_json()
    assert produce(wanted(path, "json", report, classification="")) == formats.json_text(live).encode()


def test_csv_has_the_mark_by_which_a_spreadsheet_knows_its_letters(keeper: Timekeeper, path: Path) -> None:
    assert content(path, "csv").startswith(b"\xef\xbb\xbf")


def test_what_is_wrong_with_the_world_comes_back_as_words(keeper: Timekeeper, path: Path, tmp_path: Path) -> None:
    nothing, words = attempt(wanted(path, "csv", classification="Veterans"))
    assert nothing is None
    assert "Veterans" in words
    assert "Overall" in words
    (tmp_path / "broken.skimo").write_bytes(b"this is not a race")
    nothing, words = attempt(wanted(tmp_path / "broken.skimo", "csv"))
    assert nothing is None
    assert "broken.skimo" in words


def test_the_process_that_makes_reports_loads_no_widgets() -> None:
    asked = "import skimo_timer.ui.export.making, sys; sys.exit('PySide6.QtWidgets' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


@pytest.mark.parametrize(
    ("race", "classification", "expected"),
    [
        ("Night Rando", "", "Night Rando Results.pdf"),
        ("Night: Rando / 3?", "U20 Men", "Night Rando 3 Results U20 Men.pdf"),
        ("..", "", ".. Results.pdf"),
    ],
)
def test_the_name_of_a_file_is_one_that_every_system_takes(race: str, classification: str, expected: str) -> None:
    assert file_name(race, "Results", classification, "pdf") == expected


# -- writing -----------------------------------------------------------------------------------------------------------


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "results.csv"
    file.write_bytes(b"older and longer than what comes")
    write_whole(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


def test_where_writing_fails_nothing_is_left_behind(tmp_path: Path) -> None:
    in_the_way = tmp_path / "results.csv"
    in_the_way.mkdir()
    with pytest.raises(OSError, match="directory"):
        write_whole(in_the_way, b"new")
    assert list(tmp_path.iterdir()) == [in_the_way]


# -- the panel ---------------------------------------------------------------------------------------------------------


def test_a_click_writes_the_file_and_says_where(qtbot: QtBot, panel: ExportPanel, tmp_path: Path) -> None:
    panel.choose("results", "Women", "pdf")
    file = written(qtbot, panel)
    assert file == tmp_path / "Night Rando Results Women.pdf"
    assert "Women" in pypdf.PdfReader(file).pages[0].extract_text()
    assert str(file) in panel._word.text()


def test_the_window_does_not_wait(qtbot: QtBot, panel: ExportPanel) -> None:
    panel.choose("splits", "", "csv")
    panel.export()
    assert panel.is_busy
    assert not panel.path.exists()
    assert not button(panel, "Write file").isEnabled()
    assert panel._bar.isVisible()
    first = panel._job
    panel.export()
    assert panel._job is first
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=LONG)
    assert panel.path.exists()
    assert button(panel, "Write file").isEnabled()
    assert not panel._bar.isVisible()


def test_what_was_recorded_a_moment_ago_is_in_the_file(qtbot: QtBot, panel: ExportPanel, keeper: Timekeeper) -> None:
    keeper.undo()
    records = len(keeper.race.ledger.records)
    panel.choose("log", "", "json")
    assert len(json.loads(written(qtbot, panel).read_bytes())["records"]) == records


def test_a_missing_folder_is_said_at_once(qtbot: QtBot, panel: ExportPanel, tmp_path: Path) -> None:
    panel.file.fill(str(tmp_path / "nowhere" / "results.pdf"))
    with qtbot.waitSignal(panel.failed, timeout=LONG) as signal:
        panel.export()
    assert not panel.is_busy
    assert "nowhere" in signal.args[0]


def test_a_file_that_cannot_be_written_is_said_by_name(qtbot: QtBot, panel: ExportPanel, tmp_path: Path) -> None:
    (tmp_path / "taken.csv").mkdir()
    panel.choose("results", "", "csv")
    panel.file.fill("taken.csv")
    with qtbot.waitSignal(panel.failed, timeout=LONG) as signal:
        panel.export()
    assert "taken.csv cannot be written" in signal.args[0]
    assert "part" not in signal.args[0]
    assert not panel.is_busy


def test_a_race_file_that_has_gone_is_said(qtbot: QtBot, panel: ExportPanel, path: Path) -> None:
    path.rename(path.with_name("elsewhere.skimo"))
    with qtbot.waitSignal(panel.failed, timeout=LONG) as signal:
        panel.export()
    assert "race.skimo" in signal.args[0]


def test_a_fault_of_the_program_is_said_and_goes_on_to_the_hook(
    qtbot: QtBot, path: Path, keeper: Timekeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda raised: caught.append(raised.exc_type))
    parent = QObject()
    job = Job(wanted(path, "csv", report="horoscope"), None, parent)
    with qtbot.waitSignal(job.ended, timeout=LONG) as signal:
        job.start()
    job.wait()
    assert signal.args[0] is None
    assert "fault in the program" in signal.args[1]
    assert caught == [KeyError]


def test_a_window_that_closes_meanwhile_does_not_tear_the_file(
    qapp: QApplication, keeper: Timekeeper, path: Path
) -> None:
    panel = ExportPanel(keeper, lambda: NOW, path)
    panel.choose("results", "", "csv")
    panel.export()
    job, file = panel._job, panel.path
    assert job is not None
    panel.deleteLater()
    QTest.qWait(0)
    job._thread.join()
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_copy_is_on_the_clipboard_as_text_and_as_a_table(qtbot: QtBot, panel: ExportPanel) -> None:
    panel.choose("results", "Overall")
    QTest.mouseClick(button(panel, "Copy"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=LONG)
    data = QGuiApplication.clipboard().mimeData()
    assert "Léandre Montvernier" in data.text()
    assert "<td" in data.html()
    assert "Léandre Montvernier" in data.html()


def test_print_shows_the_pages_in_a_window_of_their_own(qtbot: QtBot, panel: ExportPanel) -> None:
    QTest.mouseClick(button(panel, "Print"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(panel.findChildren(QPrintPreviewDialog)), timeout=LONG)
    (preview,) = panel.findChildren(QPrintPreviewDialog)
    assert preview.isVisible()
    assert "Night Rando" in preview.windowTitle()
    preview.close()


def test_the_file_is_named_after_what_is_in_it(panel: ExportPanel, tmp_path: Path) -> None:
    panel.choose("transitions", "Men", "xlsx")
    assert panel.path == tmp_path / "Night Rando Transitions Men.xlsx"


def test_a_file_that_somebody_named_keeps_its_name_but_not_the_wrong_suffix(panel: ExportPanel, tmp_path: Path) -> None:
    panel.file.fill(str(tmp_path / "mine.pdf"))
    panel.choose("splits", "Women")
    assert panel.path == tmp_path / "mine.pdf"
    panel.form.fill("csv")
    assert panel.path == tmp_path / "mine.csv"
    panel.file.fill("bare")
    assert panel.path == tmp_path / "bare.csv"


def test_a_file_that_is_there_is_said_to_be_replaced(panel: ExportPanel, tmp_path: Path) -> None:
    (tmp_path / "mine.pdf").touch()
    panel.file.fill("mine.pdf")
    assert "replaced" in panel.file.word.text()
    panel.file.fill("mine2.pdf")
    assert "replaced" not in panel.file.word.text()


def test_a_report_on_the_whole_race_asks_for_no_classification(panel: ExportPanel) -> None:
    panel.choose("results", "Women")
    panel.report.fill("balance")
    assert not panel.classification.isEnabled()
    assert "Women" not in panel.path.name
    panel.report.fill("results")
    assert panel.classification.isEnabled()
    assert "Women" in panel.path.name


def test_new_classifications_are_offered_when_the_panel_is_shown_again(panel: ExportPanel, keeper: Timekeeper) -> None:
    panel.hide()
    setup = keeper.race.setup
    keeper.decide(
        SetUp(replace(setup, classifications=(*setup.classifications, Classification("Locals", nation="SUI"))))
    )
    panel.show()
    panel.classification.fill("Locals")
    assert panel.path.name == "Night Rando Results Locals.pdf"


def test_stages_are_offered_only_where_there_are_some(panel: ExportPanel, keeper: Timekeeper) -> None:
    choice = panel.report.editor
    assert isinstance(choice, Choice)
    offered = [choice.itemData(i) for i in range(choice.count())]
    assert offered[0] == "results"
    assert "stages" not in offered
    assert {"splits", "transitions", "start-list", "alerts", "balance", "still-out", "log"} <= set(offered)
    panel.hide()
    keeper.decide(SetUp(replace(keeper.race.setup, stages=(Stage("Final", (Heat("Final"),)),))))
    panel.show()
    assert choice.findData("stages") > 0


def test_a_program_that_copied_something_ends_in_peace() -> None:
    program = (
        "from PySide6.QtWidgets import QApplication\n"
        "from skimo_timer.ui.export.clipboard import copy\n"
        "app = QApplication([])\n"
        "copy('1\\tAnna', '<table></table>')\n"
    )
    assert subprocess.run([sys.executable, "-c", program], timeout=60, check=False).returncode == 0
