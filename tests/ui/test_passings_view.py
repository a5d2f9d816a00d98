"""What the mouse can do to a passing."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from skimo_timer.core.facts import Key, PassingRecorded
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.race.entry_pad import Mode
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Keyboard, at

Decide = Callable[..., Key]


def acts(menu: QMenu) -> dict[str, QAction]:
    """Every line of a menu and of its submenus."""
    lines = {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}
    for below in menu.findChildren(QMenu):
        lines |= {action.text(): action for action in below.actions()}
    return lines


def test_a_click_chooses_a_passing_and_the_keyboard_corrects_it(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, passing: Decide
) -> None:
    key = passing("T1I", "10:05:00", "12")
    view = window.passings
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(window.passings_model.index(0, 1)).center()
    )
    assert window.pad.target == key
    keyboard.bib("11")
    assert keeper.race.passings[key].bib == "11"


def test_the_menu_of_a_row_voids_and_brings_back(window: RaceWindow, keeper: Timekeeper, passing: Decide) -> None:
    key = passing("T1I", "10:05:00", "12")
    window.pad.choose(key)
    acts(window.passings.menu(0))["Void"].trigger()
    assert keeper.race.passings == {}
    window.pad.choose(key)
    lines = acts(window.passings.menu(0))
    assert list(lines) == ["Bring back"]
    lines["Bring back"].trigger()
    assert list(keeper.race.passings) == [key]


def test_the_menu_of_a_row_moves_a_passing_to_another_point(
    window: RaceWindow, keeper: Timekeeper, passing: Decide
) -> None:
    key = passing("T1I", "10:05:00", "12")
    window.pad.choose(key)
    lines = acts(window.passings.menu(0))
    assert not lines["T1I"].isEnabled()
    lines["LINE"].trigger()
    assert keeper.race.passings[key].point == "LINE"


def test_only_a_passing_with_two_times_offers_to_swap_them(window: RaceWindow, keeper: Timekeeper) -> None:
    keeper.decide(PassingRecorded("T1I", at("10:05:00"), "12"))
    keeper.decide(PassingRecorded("T1I", at("10:05:10"), "11", other_time=at("10:05:08")))
    assert "Swap Enter and first key" in acts(window.passings.menu(0))
    assert "Swap Enter and first key" not in acts(window.passings.menu(1))


def test_the_menu_of_a_row_asks_for_another_time(window: RaceWindow, keyboard: Keyboard, passing: Decide) -> None:
    window.pad.choose(passing("T1I", "10:05:00", "12"))
    acts(window.passings.menu(0))["New time"].trigger()
    assert window.pad.mode is Mode.TIME
