"""No dialog that stops the window from taking keys: nothing waits in `exec`, and nothing is modal but a question for a
file, which somebody has asked for.
"""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

import skimo_timer
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Clock, Keyboard

BLOCKING = frozenset(
    [
        "exec",
        "exec_",
        "question",
        "information",
        "critical",
        "getText",
        "getItem",
        "getInt",
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
        "getExistingDirectory",
        "getColor",
        "getFont",
    ]
)
EVENT_LOOP = {"app.py"}
"""Where the program itself runs."""


def test_nothing_in_the_window_waits_in_a_loop_of_its_own() -> None:
    found = [
        f"{path.name}:{node.lineno} {node.func.attr}"
        for path in sorted((Path(skimo_timer.__file__).parent / "ui").rglob("*.py"))
        if path.name not in EVENT_LOOP
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in BLOCKING
    ]
    assert found == []


def test_no_act_of_the_menus_opens_a_modal_dialog_or_waits(
    window: RaceWindow, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited = list[str]()
    for kind in (QDialog, QMenu, QMessageBox):
        monkeypatch.setattr(kind, "exec", lambda self, *_: waited.append(type(self).__name__))
    for action in window.menus.actions():
        if action.isEnabled() and action.menu() is None and "file" not in action.text().lower():
            if action in (window.menus.pages,) or action.shortcut().toString() in ("Ctrl+W", "Ctrl+Q", "Ctrl+O"):
                continue
            action.trigger()
            qapp.sendPostedEvents()
            asked = qapp.activeModalWidget()
            if isinstance(asked, QFileDialog):
                asked.reject()
            assert qapp.activeModalWidget() is None, action.text()
    assert waited == []
    for shown in qapp.topLevelWidgets():
        if shown is not window and shown.isVisible():
            assert shown.windowModality() is Qt.WindowModality.NonModal, shown.windowTitle()
            shown.hide()


def test_a_race_that_goes_wrong_opens_nothing_by_itself(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock, qapp: QApplication
) -> None:
    before = {one for one in qapp.topLevelWidgets() if one.isVisible()}
    for bib in ("12", "12", "99", "1112", "1.", ""):
        clock.tick(20)
        keyboard.bib(bib)
        window.desk.settle()
    clock.tick(7200)
    window.desk.show_alerts()
    window.inbox.port_said.emit("Timy", "lost", "unplugged")
    window.inbox.stuck.emit("The disk is full", 3)
    qapp.sendPostedEvents()
    assert {one for one in qapp.topLevelWidgets() if one.isVisible()} == before
    assert window.pad.field.hasFocus()
