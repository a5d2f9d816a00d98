"""The help: every article is found, every link and picture is there, every key in it exists, all of it goes by keys."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.settings import resource
from skimo_timer.ui import theme
from skimo_timer.ui.guide.articles import HOME, Article, articles, search
from skimo_timer.ui.guide.pages import PICTURE
from skimo_timer.ui.guide.pictures import shoot
from skimo_timer.ui.guide.window import HelpWindow
from skimo_timer.ui.race.main_window import RaceWindow
from tests.ui.conftest import Keyboard

K = Qt.Key
TYPED = {"digits", "Enter", "Space", "Backspace", "PageUp", "PageDown", "Del", "Ins", "Esc", "Up", "Down"}
SIGNS = set("0123456789*+-/.?←↑↓")
ELSEWHERE = {"N", "D", "R", "Alt+Left", "Alt+Right", "Ctrl+F"}
"""Keys of other windows: the start window, the heats, the help."""
REVIEW = {*(f"Ctrl+{n}" for n in range(10))}
MOST_BYTES = 60_000


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> Iterator[HelpWindow]:
    theme.apply(qapp, "light")
    made = HelpWindow()
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    yield made
    assert not made.isModal()


def names(window: HelpWindow) -> list[str]:
    return [window.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(window.list.count())]


def key(window: HelpWindow, code: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget(), code, held)


def keys_in(text: str) -> set[str]:
    """The keys that an article names: what stands in backticks, blocks of commands excepted."""
    return set(re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL)))


def test_the_contents_list_every_article_and_each_link_leads_to_one() -> None:
    known = {article.name for article in articles()}
    assert known == {path.stem for path in resource("help").glob("*.md")}
    for article in articles():
        assert set(re.findall(r"\]\(([\w-]+)\.md\)", article.text)) <= known


def test_every_picture_is_there_small_and_shown() -> None:
    asked = {name for article in articles() for name in PICTURE.findall(article.text)}
    there = {f"pictures/{path.name}" for path in resource("help/pictures").glob("*")}
    assert asked == there
    for name in asked:
        path = resource(f"help/{name}")
        assert path.stat().st_size <= MOST_BYTES, name
        assert QImage(str(path)).depth() == 8, name


@pytest.mark.parametrize("article", articles(), ids=lambda one: one.name)
def test_every_key_of_an_article_exists(article: Article, window: RaceWindow) -> None:
    sequences = {one.toString() for action in window.findChildren(QAction) for one in action.shortcuts()}
    sequences |= {one.key().toString() for one in window.findChildren(QShortcut)}
    named = {QKeySequence(one).toString() for one in keys_in(article.text) - TYPED - SIGNS - ELSEWHERE - REVIEW}
    assert named - sequences - {"Alt+Enter"} == set()
    if "Alt+Enter" in named:
        assert "Alt+Return" in sequences


def test_an_unknown_key_would_be_noticed(window: RaceWindow) -> None:
    with pytest.raises(AssertionError):
        test_every_key_of_an_article_exists(Article("x", "X", "# X\n\nPress `Ctrl+Shift+Q`."), window)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("open time", "open-times"),
        ("HEATS", "heats"),
        ("protest", "closing"),
        ("penalty", "penalties"),
        ("radio", "radio"),
        ("photocell", "gate"),
        ("relay", "teams"),
        ("sweepers", "radio"),
        ("stick copy", "files"),
    ],
)
def test_a_word_finds_its_article(query: str, first: str) -> None:
    assert search(query)[0].article.name == first


def test_every_word_has_to_be_there_and_nothing_asked_is_everything() -> None:
    assert search("protest xyzzy") == []
    assert [hit.article.name for hit in search("  ")] == [article.name for article in articles()]


def test_a_hit_in_the_text_shows_its_line() -> None:
    assert search("sweepers")[0].line.startswith("4. When the sweepers are through")
    assert search("radio gates")[0].article.title == "Gates by radio"


def test_what_is_typed_is_searched_and_the_best_is_shown(shown: HelpWindow) -> None:
    assert names(shown) == [article.name for article in articles()]
    QTest.keyClicks(shown.field, "still out")
    assert shown.pages.shown == names(shown)[0] == "still-out"
    QTest.keyClicks(shown.field, " xyzzy")
    assert shown.none.isVisible()
    key(shown, K.Key_Escape)
    assert shown.isVisible()
    assert shown.field.text() == ""
    key(shown, K.Key_Escape)
    assert not shown.isVisible()


def test_arrows_choose_enter_goes_in_and_a_letter_goes_back_to_the_field(shown: HelpWindow) -> None:
    key(shown, K.Key_Down)
    assert shown.pages.shown == names(shown)[1]
    key(shown, K.Key_Return)
    assert shown.focusWidget() is shown.pages
    key(shown, K.Key_H)
    assert shown.focusWidget() is shown.field
    assert shown.field.text() == "h"


def test_links_lead_on_and_back_leads_back(shown: HelpWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.pages.turned):
        shown.pages.anchorClicked.emit("laptop.md")
    assert shown.pages.shown == "laptop"
    key(shown, K.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.pages.shown == HOME
    assert not shown.back.isEnabled()


def test_pictures_are_never_wider_than_the_page(shown: HelpWindow, qtbot: QtBot) -> None:
    shown.turn("first-race")
    for width in (800, 1300):
        shown.resize(width, 700)
        qtbot.waitUntil(lambda: shown.pages.viewport().width() == shown.pages._wide)
        assert shown.pages.horizontalScrollBar().maximum() == 0
    assert "The race window" not in shown.pages.toPlainText()  # it is a picture and not its words


def test_keys_are_drawn_as_keys(shown: HelpWindow) -> None:
    shown.turn("first-race")
    found: QTextDocument = shown.pages.document()
    at = found.find("Ctrl+Enter")
    assert at.charFormat().background().color() == theme.tones().blue.wash
    assert at.charFormat().foreground().color() == theme.tones().text


def test_the_page_follows_the_theme(shown: HelpWindow, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    shown.turn("keys")
    assert shown.pages.document().find("Ctrl+Enter").charFormat().foreground().color() == theme.tones().text
    theme.apply(qapp, "light")


def test_help_opens_by_key_and_by_the_second_question_mark(window: RaceWindow, keyboard: Keyboard) -> None:
    keyboard.type("??")
    assert window.keys.isHidden()
    assert window.panels.help_window is not None
    assert window.panels.help_window.isVisible()
    window.panels.help_window.close()


def test_help_opens_from_the_menu(window: RaceWindow) -> None:
    (line,) = [one for one in window.menus.actions() if one.text() == "Help…"]
    assert line.shortcut().toString() == "Ctrl+?"
    line.trigger()
    assert window.panels.help_window is not None
    assert window.panels.help_window.isVisible()
    window.panels.help_window.close()


def test_the_command_makes_every_picture(tmp_path: Path, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    made = shoot(tmp_path)
    assert {path.name for path in made} == {path.name for path in resource("help/pictures").glob("*")}
    assert [path.name for path in made if path.stat().st_size > MOST_BYTES or QImage(str(path)).depth() != 8] == []
