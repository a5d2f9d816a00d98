"""What goes wrong is told in the bar, whole, and the window goes on."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from skimo_timer.exchange.faults import Fault, InputError
from skimo_timer.journal import NotWritten
from skimo_timer.ui.errors import Hooks, MessageBar


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[MessageBar]:
    window, made = QWidget(), MessageBar()
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    yield made
    del window


@pytest.fixture
def hooks(bar: MessageBar) -> Iterator[Hooks]:
    """Hooks as installed, without pytest's own in between."""
    before = sys.excepthook, threading.excepthook
    made = Hooks()
    made.bar = bar
    made.install()
    yield made
    sys.excepthook, threading.excepthook = before
    qInstallMessageHandler(None)


def fail(error: Exception) -> None:
    try:
        raise error
    except type(error):
        sys.excepthook(*sys.exc_info())


def test_a_fault_of_ours_is_logged_and_told_with_a_report_to_copy(
    hooks: Hooks, bar: MessageBar, qtbot: QtBot, expect_log: Callable[[str], None]
) -> None:
    expect_log("nobody caught this")
    fail(KeyError("bib"))
    qtbot.waitUntil(lambda: bar.kind == "trouble")
    assert "KeyError 'bib'" in bar.text
    bar._copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Skimo Timer ")
    assert "test_errors.py" in copied
    assert copied.rstrip().endswith("KeyError: 'bib'")


def test_a_fault_in_another_thread_is_told_too(
    hooks: Hooks, bar: MessageBar, qtbot: QtBot, expect_log: Callable[[str], None]
) -> None:
    expect_log("nobody caught this")
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "ZeroDivisionError" in bar.text)


@pytest.mark.parametrize("error", [NotWritten("race.skimo cannot be written: the disk is full")])
def test_a_fault_of_the_world_is_told_in_its_own_words(
    error: Exception, hooks: Hooks, bar: MessageBar, qtbot: QtBot
) -> None:
    fail(error)
    qtbot.waitUntil(lambda: bar.text == str(error))


def test_a_file_that_cannot_be_taken_is_told_in_its_own_words(hooks: Hooks, bar: MessageBar, qtbot: QtBot) -> None:
    error = InputError([Fault("race.toml", "line 3", "date", "soon", "a date")])
    fail(error)
    qtbot.waitUntil(lambda: bar.text == str(error))


def test_qt_speaks_into_the_log(
    hooks: Hooks, caplog: pytest.LogCaptureFixture, expect_log: Callable[[str], None]
) -> None:
    expect_log("something of Qt")
    qWarning("something of Qt")
    assert [record.levelno for record in caplog.records if record.name == "qt"] == [logging.WARNING]


def test_a_note_goes_by_itself_and_trouble_stays(bar: MessageBar, qtbot: QtBot) -> None:
    bar.note("Written: results.pdf")
    assert bar._timer.isActive()
    bar._timer.timeout.emit()
    assert bar.isHidden()
    bar.trouble("The folder is gone")
    assert not bar._timer.isActive()
    bar.clear()
    assert bar.text == ""


def test_an_alarm_stands_above_everything_until_it_is_over(bar: MessageBar) -> None:
    bar.alarm("The disk is full")
    bar.note("Written: results.pdf")
    bar.trouble("The folder is gone")
    assert bar.text == "The disk is full"
    bar.alarm("")
    assert bar.kind == "note"
    bar.alarm("")
    assert bar.kind == "note"
