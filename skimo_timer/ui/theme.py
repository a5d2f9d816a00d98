"""How everything looks: two palettes of our own, sizes by role, the colours of the sport, icons in the ink of the text.

Light is for snow and daylight, dark for a tent at night. Both are fixed palettes on Qt's Fusion style, so that a race
looks alike on every system, and not the system's own colours, which nobody has checked on a washed-out laptop screen.

- Text, also coloured text, has a contrast of 7:1 or more against everything it may stand on (a test measures it).
- The accents are those of Okabe and Ito, which colour-blind people tell apart. A `Hue` has a *fill* for shapes and an
  *ink* for words, because a colour that is bright enough for a lamp is too pale for letters on white.
- Colour is never alone: whatever has a state also has a shape and a word.
- Figures are tabular everywhere, so that a running clock does not jiggle.
- Sizes are in pixels by role, and `scale` enlarges them all; points would differ from one system to the next.

Nothing is stored here: the palette of the application says whether it is dark, a property of it how large.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from string import Template
from typing import Literal

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from skimo_timer.core.course import LegKind
from skimo_timer.settings import Settings, resource

Theme = Literal["system", "light", "dark"]

_SCALE = "skimoScale"
_PAPER = "skimoPaper"
_ROLE = "skimoRole"
_TARGET = "skimoTarget"

TARGET = 36
"""The height of what can be hit, in pixels at the usual scale."""


class Role(StrEnum):
    """What a text is for; it decides the size."""

    CLOCK = "clock"
    ENTRY = "entry"
    ECHO = "echo"
    LARGE = "large"
    TABLE = "table"
    BODY = "body"
    SMALL = "small"


_PIXELS = {
    Role.CLOCK: 56,
    Role.ENTRY: 64,
    Role.ECHO: 40,
    Role.LARGE: 26,
    Role.TABLE: 20,
    Role.BODY: 16,
    Role.SMALL: 14,
}
_HEAVY = frozenset({Role.ENTRY})


@dataclass(frozen=True, slots=True)
class Hue:
    """One accent: `fill` for shapes and lines, `ink` for words, `wash` to lay behind words."""

    fill: QColor
    ink: QColor
    wash: QColor


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of one theme."""

    dark: bool
    window: QColor
    base: QColor
    alternate: QColor
    raised: QColor
    edge: QColor
    text: QColor
    muted: QColor
    selected: QColor
    blue: Hue
    orange: Hue
    vermillion: Hue
    green: Hue
    purple: Hue
    skin: QColor
    foot: QColor
    descent: QColor
    change: QColor
    neutral: QColor
    quicker: QColor
    slower: QColor
    """The last shades behind a figure that is quicker or slower than the field; text stands out from both."""

    @property
    def on_fill(self) -> QColor:
        """What is drawn on the fill of a hue."""
        return self.base

    def leg(self, kind: LegKind) -> QColor:
        """The colour of the sport for a leg: green on skins, yellow on foot, red downhill, blue in a change."""
        if kind.is_change:
            return self.change
        return {LegKind.SKIN: self.skin, LegKind.FOOT: self.foot, LegKind.DESCENT: self.descent}.get(kind, self.neutral)


def _hue(fill: str, ink: str, wash: str) -> Hue:
    return Hue(QColor(fill), QColor(ink), QColor(wash))


_LIGHT = Tones(
    dark=False,
    window=QColor("#edf1f5"),
    base=QColor("#ffffff"),
    alternate=QColor("#f5f8fb"),
    raised=QColor("#ffffff"),
    edge=QColor("#c9d2dc"),
    text=QColor("#10161d"),
    muted=QColor("#3a4551"),
    selected=QColor("#d9eaf6"),
    blue=_hue("#0072b2", "#00466e", "#e0eff9"),
    orange=_hue("#e69f00", "#5a3b00", "#fdf0d3"),
    vermillion=_hue("#d55e00", "#7a2c00", "#fde6d8"),
    green=_hue("#009e73", "#004d37", "#d6f1e8"),
    purple=_hue("#cc79a7", "#6d2755", "#f8e6f0"),
    skin=QColor("#009e73"),
    foot=QColor("#e3b800"),
    descent=QColor("#c92a37"),
    change=QColor("#0072b2"),
    neutral=QColor("#7b8794"),
    quicker=QColor("#6db2e3"),
    slower=QColor("#f2a24a"),
)

_DARK = Tones(
    dark=True,
    window=QColor("#0e1217"),
    base=QColor("#151a21"),
    alternate=QColor("#191f27"),
    raised=QColor("#1c232c"),
    edge=QColor("#333d49"),
    text=QColor("#e8edf2"),
    muted=QColor("#b2bcc8"),
    selected=QColor("#143040"),
    blue=_hue("#3aa3e0", "#7ac8f4", "#102a38"),
    orange=_hue("#e69f00", "#f5bd4e", "#2f240b"),
    vermillion=_hue("#e8702a", "#ffa97c", "#361d12"),
    green=_hue("#1fb88a", "#56d7ab", "#0f3128"),
    purple=_hue("#cc79a7", "#edbbd4", "#361f2d"),
    skin=QColor("#1fb88a"),
    foot=QColor("#f0d04a"),
    descent=QColor("#f0565f"),
    change=QColor("#3aa3e0"),
    neutral=QColor("#8b97a4"),
    quicker=QColor("#0b4a75"),
    slower=QColor("#6f3d07"),
)


def tones() -> Tones:
    """The colours in use, by the palette of the application; while something is drawn for paper those of print."""
    app = QGuiApplication.instance()
    if app is not None and app.property(_PAPER):
        return _LIGHT
    return _DARK if QGuiApplication.palette().window().color().lightness() < 128 else _LIGHT


@contextmanager
def on_paper() -> Iterator[None]:
    """While it lasts the colours are those of print: those of daylight, on white. The palette stays as it is."""
    app = QGuiApplication.instance()
    if app is not None:
        app.setProperty(_PAPER, True)
    try:
        yield
    finally:
        if app is not None:
            app.setProperty(_PAPER, False)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """While it lasts Python's collector destroys no widget.

    A new sheet has Qt go through a list of all widgets and send each an event. Where Python answers one, the collector
    may start, and a widget that only a cycle keeps (pyqtgraph leaves the menus of a closed chart behind) would go while
    it stands in that list: the program dies.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def apply(app: QApplication, theme: Theme = "system", scale: float = 1.0) -> None:
    """Dresses the application, at the start and whenever theme or scale (1.0 is usual) is chosen anew."""
    with _nothing_collected():
        _dress(app, theme, scale)


def _dress(app: QApplication, theme: Theme, scale: float) -> None:
    dark = theme == "dark" or (theme == "system" and app.styleHints().colorScheme() is Qt.ColorScheme.Dark)
    chosen = _DARK if dark else _LIGHT
    app.setProperty(_SCALE, scale)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setStyleSheet("")  # replacing a sheet takes five times as long as removing it and setting another
    app.setPalette(_palette(chosen))
    app.setFont(font(Role.BODY))
    app.setStyleSheet(_sheet(chosen))
    for widget in app.allWidgets():  # after the sheet, which keeps the fonts that it has seen
        if role := widget.property(_ROLE):
            widget.setFont(font(Role(role)))
        if widget.property(_TARGET):
            target(widget)


def apply_settings(settings: Settings) -> None:
    """Dresses the running application as the settings say."""
    if isinstance(app := QApplication.instance(), QApplication):
        apply(app, settings.theme, settings.scale / 100)


def scaled(pixels: float) -> int:
    """A length at the chosen scale."""
    return round(pixels * (QGuiApplication.instance().property(_SCALE) or 1.0))  # type: ignore[union-attr]  # an application is running


def font(role: Role) -> QFont:
    """The font of a role, with figures of equal width."""
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    chosen.setPixelSize(scaled(_PIXELS[role]))
    chosen.setFeature(QFont.Tag("tnum"), 1)
    chosen.setWeight(QFont.Weight.Bold if role in _HEAVY else QFont.Weight.Normal)
    return chosen


def wear(widget: QWidget, role: Role) -> None:
    """Gives a widget the font of a role, now and whenever the scale is changed."""
    widget.setProperty(_ROLE, role.value)
    widget.setFont(font(role))


def target(*widgets: QWidget) -> None:
    """Makes widgets high enough to be hit with a glove, now and whenever the scale is changed."""
    for widget in widgets:
        widget.setProperty(_TARGET, True)
        widget.setMinimumHeight(scaled(TARGET))


def icon(name: str, color: QColor | None = None) -> QIcon:
    """One of the line icons of resources, in the ink of the text or in `color`; ask again when the theme changes."""
    drawn = QIcon()
    ink, faint = color or tones().text, tones().neutral
    for pixels in (16, 24, 32, 48, 64):
        drawn.addPixmap(_tinted(name, pixels, ink), QIcon.Mode.Normal)
        drawn.addPixmap(_tinted(name, pixels, faint), QIcon.Mode.Disabled)
    return drawn


def _tinted(name: str, pixels: int, color: QColor) -> QPixmap:
    svg = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", color.name())
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return pixmap


def _palette(chosen: Tones) -> QPalette:
    palette = QPalette(chosen.raised, chosen.window)
    roles = QPalette.ColorRole
    for role, color in {
        roles.WindowText: chosen.text,
        roles.Base: chosen.base,
        roles.AlternateBase: chosen.alternate,
        roles.Text: chosen.text,
        roles.ButtonText: chosen.text,
        roles.ToolTipBase: chosen.raised,
        roles.ToolTipText: chosen.text,
        roles.PlaceholderText: chosen.muted,
        roles.BrightText: chosen.vermillion.ink,
        roles.Highlight: chosen.selected,
        roles.HighlightedText: chosen.text,
        roles.Link: chosen.blue.ink,
        roles.LinkVisited: chosen.purple.ink,
        roles.Accent: chosen.blue.fill,
    }.items():
        palette.setColor(role, color)
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, chosen.neutral)
    return palette


def _sheet(chosen: Tones) -> str:
    """The style sheet with the colours of the theme and the sizes of the scale filled in."""
    colors = {name: getattr(chosen, name).name() for name in ("window", "base", "alternate", "raised", "edge", "text")}
    colors |= {name: getattr(chosen, name).name() for name in ("muted", "selected", "neutral")}
    for name in ("blue", "orange", "vermillion", "green", "purple"):
        hue: Hue = getattr(chosen, name)
        colors |= {name: hue.fill.name(), f"{name}_ink": hue.ink.name(), f"{name}_wash": hue.wash.name()}
    sizes = {f"px{n}": f"{scaled(n)}px" for n in (1, 2, 3, 4, 6, 8, 10, 12, 16, 24)}
    sheet = resource("style/window.qss")
    return Template(sheet.read_text("utf-8")).substitute(colors, style=sheet.parent.as_posix(), **sizes)
