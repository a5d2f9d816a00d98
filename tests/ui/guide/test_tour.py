"""The tour: five cards, kept where it was left, gone with Esc, and the keyboard stays with the entry field."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from skimo_timer.ui.guide.tour import STEPS, Tour, is_seen
from skimo_timer.ui.memory import memory
from skimo_timer.ui.race.main_window import RaceWindow
from skimo_timer.ui.start_window import StartWindow
from tests.ui.conftest import Keyboard


@pytest.fixture
def tour(window: RaceWindow) -> Tour:
    memory().remove("tour/step")
    made = Tour(window)
    made.begin()
    return made


def test_five_cards_each_in_the_window_and_then_it_is_seen(window: RaceWindow, tour: Tour) -> None:
    texts = set()
    for _ in range(STEPS):
        assert tour.isVisible()
        assert window.rect().contains(tour.geometry())
        assert window.pad.field.hasFocus()
        assert tour.text.height() >= tour.text.heightForWidth(tour.text.width())
        texts.add(tour.text.text())
        assert not is_seen()
        tour.next.click()
    assert len(texts) == STEPS
    assert tour.isHidden()
    assert is_seen()


def test_it_goes_on_where_it_was_left_and_esc_leaves_it(window: RaceWindow, tour: Tour, keyboard: Keyboard) -> None:
    tour.next.click()
    keyboard.press(Qt.Key.Key_Escape)
    assert tour.isHidden()
    again = Tour(window)
    again.begin()
    assert again.title.text().startswith("2 of 5")
    keyboard.press(Qt.Key.Key_Escape)


def test_what_a_card_says_can_be_tried(window: RaceWindow, tour: Tour, keyboard: Keyboard) -> None:
    keyboard.bib("11")
    assert [one.bib for one in window.keeper.race.passings.values()] == ["11"]
    assert tour.isVisible()


def test_it_is_offered_until_it_was_seen(qtbot: QtBot) -> None:
    memory().remove("tour/step")
    first = StartWindow([])
    qtbot.addWidget(first)
    first.show()
    assert first.tour.isVisible()
    with qtbot.waitSignal(first.tour_requested):
        first.tour.click()
    memory().setValue("tour/step", STEPS)
    second = StartWindow([])
    qtbot.addWidget(second)
    second.show()
    assert not second.tour.isVisible()
