import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from skimo_timer.settings import Settings, load, save
from skimo_timer.ui.dialogs.settings import LINES, SettingsDialog
from tests.ui.dialogs.conftest import choose, kept, key


@pytest.fixture
def window(qtbot: QtBot) -> SettingsDialog:
    shown = SettingsDialog(load(), save)
    kept(qtbot, shown)
    return shown


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("theme", "Dark", Settings(theme="dark")),
        ("scale", "150 %", Settings(scale=150)),
        ("time_of", "its first digit", Settings(time_of="first-key")),
        ("paper", "Letter", Settings(paper="Letter")),
    ],
)
def test_a_choice_is_saved_at_once(
    name: str, text: str, expected: Settings, window: SettingsDialog, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.changed):
        choose(window.fields[name].editor, text)
    assert load() == expected
    assert window.settings == expected
    assert window.word.text() == "Saved"


def test_what_is_saved_is_shown(qtbot: QtBot) -> None:
    saved = Settings(theme="light", language="fr", scale=125, time_of="first-key", paper="Letter")
    window = SettingsDialog(saved, save)
    qtbot.addWidget(window)
    assert {line.key: window.fields[line.key].value for line in LINES} == {
        "theme": "light",
        "language": "fr",
        "scale": "125",
        "time_of": "first-key",
        "paper": "Letter",
    }


def test_a_scale_that_is_not_offered_is_kept(qtbot: QtBot) -> None:
    window = SettingsDialog(Settings(scale=133), save)
    qtbot.addWidget(window)
    choose(window.fields["paper"].editor, "Letter")
    assert load().scale == 133


def test_a_disk_that_refuses_is_said(qtbot: QtBot) -> None:
    def full(settings: Settings) -> None:
        raise OSError(28, "No space left on device")

    window = SettingsDialog(Settings(), full)
    qtbot.addWidget(window)
    with qtbot.assertNotEmitted(window.changed):
        choose(window.fields["paper"].editor, "Letter")
    assert window.word.text() == "The settings cannot be saved: No space left on device"
    assert window.settings == Settings()


def test_esc_closes(window: SettingsDialog) -> None:
    key(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
