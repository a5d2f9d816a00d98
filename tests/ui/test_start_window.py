from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from skimo_timer.journal import Journal
from skimo_timer.ui.dialogs.race_file import create_race
from skimo_timer.ui.dialogs.recent import RecentRace, describe
from skimo_timer.ui.start_window import RACE, StartWindow
from tests.ui.conftest import small_setup

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # no window manager listens offscreen


@pytest.fixture
def races(tmp_path: Path) -> list[Path]:
    """A race, a file that is gone, a file that is none."""
    create_race(tmp_path / "rando.skimo", small_setup(), ())
    (tmp_path / "broken.skimo").write_text("not a race")
    return [tmp_path / name for name in ("rando.skimo", "gone.skimo", "broken.skimo")]


def shown(qtbot: QtBot, recent: list[Path]) -> StartWindow:
    window = StartWindow(recent)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.reading)
    return window


def listed(window: StartWindow) -> list[RecentRace]:
    return [window.list.item(row).data(RACE) for row in range(window.list.count())]


def test_recent_races_say_what_they_are(races: list[Path], qtbot: QtBot) -> None:
    race, gone, broken = listed(shown(qtbot, races))
    assert race == RecentRace(races[0], "Night Rando", "14 January 2027")
    assert race.line == f"14 January 2027 · {races[0].parent}"
    assert gone == RecentRace(races[1], "gone", trouble="not there any more")
    assert broken.trouble.startswith("broken.skimo cannot be read")


def test_a_recent_race_opens_with_the_keyboard(races: list[Path], qtbot: QtBot) -> None:
    window = shown(qtbot, races)
    assert window.focusWidget() is window.list
    with qtbot.waitSignal(window.open_requested) as opened:
        QTest.keyClick(window.list, Qt.Key.Key_Return)
    assert opened.args == [races[0]]


def test_a_recent_race_opens_with_a_click_and_only_once(races: list[Path], qtbot: QtBot) -> None:
    window = shown(qtbot, races)
    opened: list[Path] = []
    window.open_requested.connect(opened.append)
    middle = window.list.visualItemRect(window.list.item(0)).center()
    QTest.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened == [races[0]]


def test_a_race_that_is_not_there_does_not_open(races: list[Path], qtbot: QtBot) -> None:
    window = shown(qtbot, races)
    window.list.setCurrentRow(1)
    with qtbot.assertNotEmitted(window.open_requested):
        QTest.keyClick(window.list, Qt.Key.Key_Return)


@pytest.mark.parametrize(("key", "signal"), [(Qt.Key.Key_N, "new_requested"), (Qt.Key.Key_D, "demo_requested")])
def test_one_key_each(key: Qt.Key, signal: str, races: list[Path], qtbot: QtBot) -> None:
    window = shown(qtbot, races)
    with qtbot.waitSignal(getattr(window, signal)):
        QTest.keyClick(window, key)
    tile = window.new if signal == "new_requested" else window.demo
    tile.setFocus()
    with qtbot.waitSignal(getattr(window, signal)):
        QTest.keyClick(tile, Qt.Key.Key_Space)


def test_a_file_is_chosen_without_blocking(races: list[Path], qtbot: QtBot) -> None:
    window = shown(qtbot, races)
    QTest.keyClick(window, Qt.Key.Key_O)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(window.open_requested) as opened:
        dialog.fileSelected.emit(str(races[0]))
    assert opened.args == [races[0]]
    dialog.close()


def dropped(window: StartWindow, *paths: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, held)
    enter.ignore()
    window.dragEnterEvent(enter)
    if enter.isAccepted():
        window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, held))
    return enter.isAccepted()


def test_a_race_file_that_is_dropped_opens(races: list[Path], qtbot: QtBot) -> None:
    window = shown(qtbot, [])
    with qtbot.waitSignal(window.open_requested) as opened:
        assert dropped(window, races[0].with_suffix(".txt"), races[0])
    assert opened.args == [races[0]]


def test_another_file_is_not_taken(races: list[Path], qtbot: QtBot) -> None:
    window = shown(qtbot, [])
    with qtbot.assertNotEmitted(window.open_requested):
        assert not dropped(window, races[0].with_suffix(".csv"))


def test_without_recent_races_the_first_key_is_a_new_one(qtbot: QtBot) -> None:
    window = shown(qtbot, [])
    assert window.focusWidget() is window.new
    assert window.none.isVisible()


def test_the_list_can_be_shown_anew(races: list[Path], qtbot: QtBot) -> None:
    window = shown(qtbot, [])
    window.show_recent(races)
    qtbot.waitUntil(lambda: not window.reading)
    assert [race.name for race in listed(window)] == ["Night Rando", "gone", "broken"]


def test_a_race_without_a_set_up_is_not_one_yet(tmp_path: Path) -> None:
    Journal.create(tmp_path / "empty.skimo").close()
    assert describe(tmp_path / "empty.skimo").trouble == "a race without a set-up"
