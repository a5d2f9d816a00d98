"""The look keeps its promises: contrast, sizes, icons in the ink of the theme."""

import ast
import gc
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from skimo_timer.core.course import LegKind
from skimo_timer.settings import resource
from skimo_timer.ui import theme
from skimo_timer.ui.theme import Role, Theme

THEMES: tuple[Theme, ...] = ("light", "dark")


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_every_ink_stands_out_from_everything_it_may_stand_on(name: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, name)
    tones = theme.tones()
    assert tones.dark == (name == "dark")
    grounds = [tones.window, tones.base, tones.alternate, tones.raised, tones.selected]
    hues = [tones.blue, tones.orange, tones.vermillion, tones.green, tones.purple]
    assert min(contrast(ink, ground) for ink in (tones.text, tones.muted) for ground in grounds) >= 7
    assert min(contrast(hue.ink, ground) for hue in hues for ground in [*grounds, hue.wash]) >= 7
    assert min(contrast(tones.text, hue.wash) for hue in hues) >= 7


@pytest.mark.parametrize("name", THEMES)
def test_shapes_stand_out_from_the_ground_and_from_each_other(name: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, name)
    tones = theme.tones()
    legs = [tones.leg(kind) for kind in (LegKind.SKIN, LegKind.FOOT, LegKind.DESCENT, LegKind.SKINS_ON, LegKind.LEG)]
    assert len({color.name() for color in legs}) == len(legs)
    assert min(contrast(hue.fill, tones.base) for hue in (tones.blue, tones.vermillion, tones.green)) >= 3


def test_a_larger_scale_enlarges_what_is_there_already(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    clock = QLabel("0:42:17")
    qtbot.addWidget(clock)
    theme.wear(clock, Role.CLOCK)
    assert clock.font().pixelSize() == 56
    theme.apply(qapp, "light", 1.5)
    assert clock.font().pixelSize() == 84
    assert theme.scaled(10) == 15
    theme.apply(qapp, "light")


def test_figures_are_equally_wide(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    clock = QLabel()
    theme.wear(clock, Role.CLOCK)
    widths = {clock.fontMetrics().horizontalAdvance(figure) for figure in "0123456789"}
    assert len(widths) == 1


def test_every_icon_takes_the_ink_of_the_theme(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    names = [path.stem for path in resource("icons").glob("*.svg") if path.stem != "skimo-timer"]
    assert "start" in names
    for name in names:
        image = theme.icon(name).pixmap(32, 32).toImage()
        inks = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert theme.tones().text.name() in inks, name


class Greedy(QLabel):
    """Makes so much on every event that the collector is due; `busy` while it does."""

    busy = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.busy = True
        self.setProperty("made", len([[number] for number in range(5000)]))
        self.busy = False


def test_nothing_is_collected_while_all_widgets_are_dressed(qtbot: QtBot, qapp: QApplication) -> None:
    label = Greedy("23")
    qtbot.addWidget(label)
    collected: list[str] = []

    def note(phase: str, _: dict[str, int]) -> None:
        if label.busy:
            collected.append(phase)

    gc.callbacks.append(note)
    try:
        label.changeEvent(QEvent(QEvent.Type.StyleChange))
        assert collected
        collected.clear()
        label.setProperty("made", 0)
        theme.apply(qapp, "dark")
        assert label.property("made")
        assert not collected
        assert gc.isenabled()
    finally:
        gc.callbacks.remove(note)
        theme.apply(qapp, "light")


def hard_coded(source: str) -> list[int]:
    """The lines that name a colour by its figures."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"#[0-9a-fA-F]{3,8}", node.value)
    ]


def test_colours_are_named_in_the_theme_alone() -> None:
    """And in the module that prints: paper has no theme."""
    package = Path(theme.__file__).parent
    allowed = {package / "theme.py", package / "printing.py"}
    found = {path.name: hard_coded(path.read_text("utf-8")) for path in set(package.rglob("*.py")) - allowed}
    assert {name: lines for name, lines in found.items() if lines} == {}
    assert hard_coded('QColor("#ffffff")') == [1]
