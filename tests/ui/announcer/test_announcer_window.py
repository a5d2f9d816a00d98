"""The announcer's window with real keys and a real mouse, over a running race."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import Entered, Key
from skimo_timer.core.startlist import Entry
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.announcer.cards import last_cards
from skimo_timer.ui.announcer.window import AnnouncerWindow
from skimo_timer.ui.models.leaderboard import BIB, CHANGES, CLUB, GAP, NAME, RANK
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Clock, Keyboard, at

K = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def press(announcer: AnnouncerWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(announcer, key, held)


def shown(announcer: AnnouncerWindow) -> list[int]:
    """The columns from the left."""
    header = announcer.table.horizontalHeader()
    order = [header.logicalIndex(visual) for visual in range(header.count())]
    return [column for column in order if not announcer.table.isColumnHidden(column)]


def test_its_key_opens_it_and_closes_it_again(window: RaceWindow, keyboard: Keyboard) -> None:
    keyboard.press(K.Key_A, held=CTRL_SHIFT)
    announcer = window.panels.announced.window
    assert announcer.isVisible()
    window.panels.announcer()
    assert not announcer.isVisible()


def test_a_bib_at_the_line_is_a_card_with_what_it_means(
    announcer: AnnouncerWindow, window: RaceWindow, clock: Clock, qtbot: QtBot, passing: Callable[..., Key]
) -> None:
    window.pad.picker.choose("T1I")
    passing("T1I", "10:05:00", "12")
    clock.time = at("10:05:04")
    QTest.keyClicks(window.pad.field, "23")
    QTest.keyClick(window.pad.field, K.Key_Return)
    qtbot.waitUntil(lambda: [card.bib for card in announcer.cards.cards] == ["23", "12"])
    newest = announcer.cards.cards[0]
    assert (newest.name, newest.rank) == ("Caduff Gian", 2)
    assert newest.facts[:2] == ("2nd at Top, in, lap 1", "4 s behind")
    assert announcer.cards.cards[1].facts[:2] == ("1st at Top, in, lap 1", "leads by 4 s")
    assert "4 s behind" in announcer.cards.accessibleDescription()


def test_the_leaderboard_follows_and_shows_the_same_as_the_race(
    announcer: AnnouncerWindow, passing: Callable[..., Key], qtbot: QtBot, window: RaceWindow
) -> None:
    for bib, time in (("23", "10:05:00"), ("11", "10:05:02"), ("12", "10:04:00")):
        passing("T1I", time, bib)
    qtbot.waitUntil(lambda: announcer.model.subject(0) == "12")
    rows = range(announcer.model.rowCount())
    assert [announcer.model.row(n) for n in rows] == [window.leaderboard.model.row(n) for n in rows]


def test_a_passing_costs_the_race_nothing_at_once(announcer: AnnouncerWindow, passing: Callable[..., Key]) -> None:
    passing("T1I", "10:05:00", "12")
    assert announcer.cards.cards == []  # it is followed when the keys have been served


def test_a_closed_window_follows_nothing_and_is_right_when_it_comes_back(
    announcer: AnnouncerWindow, passing: Callable[..., Key], qtbot: QtBot
) -> None:
    announcer.close()
    passing("T1I", "10:05:00", "12")
    QApplication.processEvents()
    assert announcer.cards.cards == []
    announcer.open()
    assert [card.bib for card in announcer.cards.cards] == ["12"]
    assert announcer.model.subject(0) == "12"


def test_what_nobody_should_read_aloud_is_no_card(keeper: Timekeeper, passing: Callable[..., Key]) -> None:
    passing("T1I", "10:05:00")
    passing("T1I", "10:05:10", "999")
    passing("T1I", "10:05:20", "11")
    passing("T1I", "10:05:21", "11")  # twice
    assert [card.bib for card in last_cards(keeper, 9)] == ["11"]


def test_in_a_sprint_the_heat_is_named_also_when_the_winner_is_a_round_further(sprint: Timekeeper) -> None:
    from tests.ui.conftest import finishes

    for fact in finishes():
        sprint.decide(fact)
    cards = {card.bib: card for card in last_cards(sprint, 12)}
    assert cards["31"].facts[:2] == ("Heats A: 1st at the finish", "leads by 0.80 s")
    assert cards["42"].facts[:2] == ("Heats B: 2nd at the finish", "0.40 s behind")


def test_a_digit_typed_on_it_is_a_bib_at_the_line(announcer: AnnouncerWindow, window: RaceWindow) -> None:
    press(announcer, K.Key_1)
    press(announcer, K.Key_2)
    assert window.pad.field.text() == "12"


def test_it_says_who_comes_next_and_counts_down(
    announcer: AnnouncerWindow, window: RaceWindow, clock: Clock, passing: Callable[..., Key], qtbot: QtBot
) -> None:
    window.pad.picker.choose("T1O")
    passing("T1I", "10:05:00", "12")
    passing("T1O", "10:05:30", "12")
    passing("T1I", "10:05:40", "23")
    clock.time = at("10:05:50")
    qtbot.waitUntil(lambda: len(announcer.cards.cards) == 3)
    announcer.tick()
    assert announcer.coming.accessibleDescription() == "23 Caduff Gian 0:21"
    assert announcer.next_title.text() == "Next at Top, out"
    clock.tick(5)
    announcer.tick()
    assert announcer.coming.accessibleDescription() == "23 Caduff Gian 0:16"


def test_another_point_can_be_chosen_for_who_comes_next(announcer: AnnouncerWindow) -> None:
    announcer.bar.point.setCurrentIndex(announcer.bar.point.findData("LINE"))
    assert announcer.next_title.text() == "Next at Lap line and finish"


def test_columns_are_hidden_and_moved_and_come_back_as_left(announcer: AnnouncerWindow, window: RaceWindow) -> None:
    table = announcer.table
    table.choose_column(CLUB, shown=False)
    table.choose_column(CHANGES, shown=True)
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(GAP), header.visualIndex(NAME))
    left = shown(announcer)
    assert CLUB not in left
    assert CHANGES in left
    assert left.index(GAP) < left.index(NAME)
    again = AnnouncerWindow(announcer._source, print, window)
    again.resize(1366, 768)
    assert shown(again) == left
    again.table.usual()
    assert shown(again)[:3] == [RANK, BIB, NAME]
    assert CHANGES not in shown(again)


def test_the_menu_of_columns_ticks_what_is_shown(announcer: AnnouncerWindow) -> None:
    announcer.table.fill_menu(announcer.columns)
    ticks = {action.text(): action for action in announcer.columns.actions() if action.isCheckable()}
    assert ticks["Gap"].isChecked()
    assert not ticks["Changes"].isChecked()
    ticks["Changes"].trigger()
    assert CHANGES in shown(announcer)


def many(keeper: Timekeeper) -> None:
    keeper.decide(*(Entered(Entry(str(n), f"Athlete {n}", "F")) for n in range(200, 260)))


def test_what_does_not_fit_comes_page_by_page_and_then_the_next_classification(
    announcer: AnnouncerWindow, keeper: Timekeeper, qtbot: QtBot
) -> None:
    many(keeper)
    qtbot.waitUntil(lambda: announcer.model.rowCount() == 64)
    seen = [announcer.table.seen]
    while announcer.board_name.text() == "Overall":
        announcer.turn()
        seen.append(announcer.table.seen)
    assert announcer.board_name.text() == "Women"
    assert seen[0][0] == 1
    assert seen[-2][1] == 64
    assert all(later[0] <= earlier[1] + 1 for earlier, later in pairwise(seen[:-1]))
    assert announcer.pages.text().endswith(f" of {announcer.model.rowCount()}")


def test_a_chosen_classification_stays(announcer: AnnouncerWindow) -> None:
    announcer.bar.classification.setCurrentIndex(announcer.bar.classification.findData("Women"))
    for _ in range(5):
        announcer.turn()
        assert announcer.board_name.text() == "Women"


def test_escape_leaves_full_screen_and_f11_comes_back(announcer: AnnouncerWindow) -> None:
    press(announcer, K.Key_F11)
    assert announcer.isFullScreen()
    press(announcer, K.Key_Escape)
    assert not announcer.isFullScreen()
    assert announcer.isVisible()


def test_the_bar_comes_with_the_mouse_and_goes_by_itself(announcer: AnnouncerWindow, qtbot: QtBot) -> None:
    assert not announcer.bar.isVisible()
    QTest.mouseMove(announcer.windowHandle(), QPoint(300, 300))
    QTest.mouseMove(announcer.windowHandle(), QPoint(310, 310))
    qtbot.waitUntil(announcer.bar.isVisible)
    QTest.mouseMove(announcer.windowHandle(), QPoint(300, 10))
    announcer._hide_bar()
    assert announcer.bar.isVisible()  # it is wanted
    QTest.mouseMove(announcer.windowHandle(), QPoint(300, 300))
    announcer._hide_bar()
    assert not announcer.bar.isVisible()


def test_type_is_made_larger_by_keys_and_follows_the_window(announcer: AnnouncerWindow) -> None:
    before = announcer.table.font().pixelSize()
    press(announcer, K.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    larger = announcer.table.font().pixelSize()
    assert larger > before
    announcer.resize(1920, 1080)
    QApplication.processEvents()
    assert announcer.table.font().pixelSize() > larger


@pytest.mark.parametrize("dark", ["light", "dark"])
@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 1.0), ((1920, 1080), 1.0), ((1920, 1080), 2.0)])
def test_rows_and_cards_are_whole_at_every_size(
    announcer: AnnouncerWindow,
    passing: Callable[..., Key],
    qapp: QApplication,
    keeper: Timekeeper,
    dark: theme.Theme,
    size: tuple[int, int],
    scale: float,
) -> None:
    theme.apply(qapp, dark, scale)
    many(keeper)
    for second, bib in enumerate(("11", "12", "23", "123")):
        passing("T1I", f"10:05:0{second}", bib)
    announcer.resize(*size)
    qapp.processEvents()
    announcer._follow()
    table = announcer.table
    rows = table.per_page * table.verticalHeader().defaultSectionSize()
    assert 0 <= table.viewport().height() - rows < table.per_page
    assert not table.isColumnHidden(GAP)
    assert table.columnWidth(NAME) > 5 * announcer.em
    picture = announcer.grab().toImage()
    ground = picture.pixelColor(2, picture.height() - 3)
    assert (ground.lightness() < 128) == (dark == "dark")
    theme.apply(qapp, "light")
