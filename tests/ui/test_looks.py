"""Every window in both themes and at both sizes: contrast, targets, names, Tab, nothing cut, fit for a small screen."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from skimo_timer.core.clock import MINUTE, SECOND, Instant
from skimo_timer.core.facts import Fact, PassingRecorded, RulingKind
from skimo_timer.demo import demo_race, facts
from skimo_timer.journal import Journal
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.changes import ChangesPanel
from skimo_timer.ui.dialogs.devices import DevicesDialog
from skimo_timer.ui.dialogs.new_race import ChangeSetup, NewRace
from skimo_timer.ui.dialogs.settings import SettingsDialog
from skimo_timer.ui.dialogs.start import StartPanel
from skimo_timer.ui.dialogs.start_list import StartListPanel
from skimo_timer.ui.guide.window import HelpWindow
from skimo_timer.ui.memory import memory
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow
from skimo_timer.ui.start_window import StartWindow
from skimo_timer.ui.theme import Theme
from tests.ui.conftest import ENTRIES, Clock, heats_setup
from tests.ui.dialogs.conftest import TODAY
from tests.ui.dialogs.test_draft import RICH
from tests.ui.test_theme import contrast

SMALL = (1366, 768)
LARGE = (1920, 1080)
LEAST = 36
READABLE = 7.0


class Seen(NamedTuple):
    """A window, at a theme and a size; the window it stands beside, if any."""

    name: str
    window: QWidget
    theme: Theme
    scale: float
    race: RaceWindow | None = None


def _demo(midway: bool = True) -> Timekeeper:
    demo = demo_race()
    moment = Instant(demo.start + 9 * MINUTE)
    keeper = create(Journal.in_memory(), replace(demo.setup, devices=()), demo.entries)
    there: list[Fact] = [*facts(demo, moment if midway else None)]
    keeper.record(*there, PassingRecorded("T1O", moment, other_time=moment))
    return keeper


def _race(keeper: Timekeeper) -> RaceWindow:
    clock = Clock()
    clock.time = Instant((keeper.race.first_start or 0) + 9 * MINUTE + 4 * SECOND)
    window = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), Path("race.skimo"))
    window.resize(*SMALL)
    window.chart.hide()
    memory().setValue("race/chart", False)
    return window


def _race_asking() -> RaceWindow:
    window = _race(_demo())
    window.show()
    window.ruling.ask("11", RulingKind.PENALTY)
    window.keys.toggle()
    return window


ALONE: dict[str, Callable[[Path], QWidget]] = {
    "start window": lambda path: StartWindow([path / "gone.skimo"]),
    "new race": lambda path: NewRace(path, TODAY, list),
    "change set-up": lambda _: ChangeSetup(RICH, list),
    "gates": lambda _: DevicesDialog(RICH, list),
    "starts": lambda _: StartPanel(create(Journal.in_memory(), RICH, ENTRIES).race, Clock().now, print),
    "start list": lambda _: StartListPanel(create(Journal.in_memory(), RICH, ENTRIES).race, print, print),
    "changes": lambda _: ChangesPanel(create(Journal.in_memory(), RICH, ENTRIES).race, Clock().now, print),
    "settings": lambda _: SettingsDialog(Settings(), print),
    "help": lambda _: HelpWindow(),
    "race window": lambda _: _race(_demo()),
    "race window, asking": lambda _: _race_asking(),
}
PANELS = {
    "closing": "closing",
    "jury": "jury",
    "paper": "paper",
    "still out": "still_out",
    "gates by radio": "gate_board",
    "starter": "starter",
    "review": "review",
    "export": "export",
    "heats": "heats",
}


def _panel(name: str) -> tuple[QWidget, RaceWindow]:
    heats = name == "heats"
    keeper = create(Journal.in_memory(), heats_setup(), ()) if heats else _demo()
    race = _race(keeper)
    before = set(QApplication.topLevelWidgets())
    getattr(race.panels, PANELS[name])()
    fresh = [one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()]
    (panel,) = [one for one in fresh if isinstance(one, QDialog) or one.isWindow()]
    return panel, race


def _settle() -> None:
    for _ in range(8):
        QCoreApplication.processEvents()


LOOKS: list[tuple[Theme, float]] = [("light", 1.0), ("dark", 1.0), ("light", 2.0), ("dark", 2.0)]


@pytest.fixture(scope="module", params=LOOKS, ids=[f"{name} {scale:.0%}" for name, scale in LOOKS])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[Theme, float]]:
    theme.apply(qapp, *request.param)
    yield request.param
    theme.apply(qapp, "light")


@pytest.fixture(scope="module", params=[*ALONE, *PANELS])
def seen(
    request: pytest.FixtureRequest, look: tuple[Theme, float], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Seen]:
    name, race = request.param, None
    if name in ALONE:
        window = ALONE[name](tmp_path_factory.mktemp("race"))
    else:
        window, race = _panel(name)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    window.show()
    window.resize(*(SMALL if look[1] == 1 else LARGE))
    _settle()
    yield Seen(name, window, *look, race)
    window.close()
    window.deleteLater()
    if race is not None:
        race.close()
        race.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


KINDS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView)
PARTS = QComboBox | QLineEdit | QTabBar | QAbstractSpinBox | QAbstractItemView


def controls(window: QWidget) -> list[QWidget]:
    """What can be used, the parts of Qt's own widgets excepted."""
    found = [widget for kind in KINDS for widget in window.findChildren(kind) if widget.isVisible()]
    return [
        widget for widget in found if not isinstance(widget.parentWidget(), PARTS) and not _part_of_calendar(widget)
    ]


def _part_of_calendar(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_")


def _told(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} {widget.accessibleName()!r} {text!r} {widget.width()}x{widget.height()}"


def test_it_fits_a_small_screen(seen: Seen) -> None:
    least = seen.window.minimumSizeHint()
    if seen.scale == 1:
        assert least.width() <= SMALL[0]
        assert least.height() <= SMALL[1]


def test_what_can_be_hit_is_large_enough(seen: Seen) -> None:
    small = [
        _told(widget)
        for widget in controls(seen.window)
        if not isinstance(widget, QAbstractItemView | QCheckBox | QRadioButton)
        and min(widget.width(), widget.height()) < LEAST * seen.scale
    ]
    assert not small, "\n".join(small)


def test_every_control_has_a_name(seen: Seen) -> None:
    nameless = [
        _told(widget)
        for widget in controls(seen.window)
        if not widget.accessibleName() and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert not nameless, "\n".join(nameless)


def test_every_control_is_reached_by_tab(seen: Seen) -> None:
    beyond = [
        _told(widget)
        for widget in controls(seen.window)
        if widget.isEnabled() and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]
    assert not beyond, "\n".join(beyond)


def test_no_button_cuts_its_words(seen: Seen) -> None:
    buttons = [widget for widget in controls(seen.window) if isinstance(widget, QAbstractButton) and widget.text()]
    cut = [_told(b) for b in buttons if b.width() < b.fontMetrics().horizontalAdvance(b.text().replace("&", ""))]
    assert not cut, "\n".join(cut)


def test_no_line_of_text_is_cut(seen: Seen) -> None:
    labels = [one for one in seen.window.findChildren(QLabel) if one.isVisible() and one.text()]
    cut = [
        f"{one.text()!r} {one.width()}x{one.height()} < {one.sizeHint().width()}x{one.sizeHint().height()}"
        for one in labels
        if not one.wordWrap()
        and one.sizePolicy().horizontalPolicy().value != 13
        and (one.width() < one.sizeHint().width() or one.height() < one.fontMetrics().height())
    ]
    assert not cut, "\n".join(cut)


def painted(image: QImage, area: QRect) -> float:
    """The contrast of the strongest ink in an area against what most of it is painted with."""
    part = image.copy(area.intersected(image.rect())).convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(part.constBits()).cast("I"))
    if len(pixels) < 3:
        return READABLE  # nothing is written there
    ground = QColor(pixels.most_common(1)[0][0] & 0xFFFFFF)
    return max(_against(pixel & 0xFFFFFF, ground.rgb() & 0xFFFFFF) for pixel in pixels)


@cache
def _against(ink: int, ground: int) -> float:
    return contrast(QColor(ink), QColor(ground))


def _covered(window: QWidget, widget: QWidget, at: QPoint) -> bool:
    top = window.childAt(at)
    return top is not None and top is not widget and not widget.isAncestorOf(top)


def test_what_is_written_can_be_read(seen: Seen) -> None:
    image = seen.window.grab().toImage()
    pale = []
    for widget in seen.window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible() or not widget.isEnabled():
            continue
        if widget.text() and not widget.visibleRegion().isEmpty():
            area = widget.visibleRegion().boundingRect()
            there = widget.mapTo(seen.window, QPoint())
            corners = (area.topLeft() + there, area.bottomRight() + there)
            if area.height() < widget.height() or any(_covered(seen.window, widget, corner) for corner in corners):
                continue  # scrolled halfway out of sight, or behind the card of keys
            area.translate(there)
            strength = painted(image, area)
            if strength < READABLE:
                pale.append(f"{_told(widget)} {widget.text()!r} {strength:.1f}")
    assert not pale, "\n".join(pale)


def test_every_cell_can_be_read(seen: Seen) -> None:
    image = seen.window.grab().toImage()
    pale = []
    for view in seen.window.findChildren(QAbstractItemView):
        if not view.isVisible() or not view.isEnabled() or view.model() is None:
            continue
        columns = 1 if isinstance(view.model(), QAbstractListModel) else view.model().columnCount()
        for row in range(min(view.model().rowCount(), 12)):
            for column in range(columns):
                index = view.model().index(row, column)
                area = view.visualRect(index).intersected(view.viewport().rect())
                whole = view.fontMetrics().horizontalAdvance(str(index.data())) < area.width()
                if index.data() and whole and area.height() > view.fontMetrics().height():
                    area.translate(view.viewport().mapTo(seen.window, QPoint()))
                    hidden = (
                        _covered(seen.window, view.viewport(), one) for one in (area.topLeft(), area.bottomRight())
                    )
                    if any(hidden):
                        continue
                    if (strength := painted(image, area)) < READABLE:
                        pale.append(f"{view.accessibleName()} {row},{column} {index.data()!r} {strength:.1f}")
    assert not pale, "\n".join(pale)


def test_it_is_no_modal_window(seen: Seen) -> None:
    assert not seen.window.isModal()


def test_pages_scroll_only_where_they_have_to(seen: Seen) -> None:
    if seen.scale == 1:
        areas = [area for area in seen.window.findChildren(QScrollArea) if area.isVisible()]
        assert [area for area in areas if area.horizontalScrollBar().isVisible()] == []
