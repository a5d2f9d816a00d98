"""Which boards the race window has, and what stands in their title bars; where they are is kept on this computer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication

from skimo_timer.ui.boards.changes import ChangesBoard
from skimo_timer.ui.boards.docks import (
    ALERTS,
    CHANGES,
    CHART,
    EXPECTED,
    LEADERBOARD,
    LEFT,
    OPEN,
    OUT,
    PASSINGS,
    RIGHT,
    Dock,
    Docks,
)
from skimo_timer.ui.boards.out import OutBoard
from skimo_timer.ui.boards.waiting import ExpectedBoard, OpenBoard
from skimo_timer.ui.labels import tr
from skimo_timer.ui.memory import memory
from skimo_timer.ui.race.zoom import Zoom

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from skimo_timer.ui.race.main_window import RaceWindow

_PLACES, _SHOWN = "race/boards", "race/shown"


class Boards(QObject):
    """The boards of one race window; `docks` is the part of the window that they share."""

    def __init__(self, window: "RaceWindow") -> None:
        super().__init__(window)
        self._window = window
        self.docks = Docks(window.type_on)
        race, now = window.keeper.race, window.clock.now
        self.out = OutBoard(race, now, lambda: window.desk.expectations.legs)
        self.changes = ChangesBoard(window.keeper)
        self.expected, self.open = ExpectedBoard(window), OpenBoard(window)
        add = self.docks.add
        add(PASSINGS, tr("Last passings"), window.passings)
        add(ALERTS, tr("To decide"), window.alerts, window.alerts.head)
        add(EXPECTED, tr("Expected next"), self.expected, self.expected.tabs)
        add(OPEN, tr("Open times"), self.open, self.open.count)
        add(OUT, tr("Still out"), self.out, self.out.count)
        add(LEADERBOARD, tr("Leaderboard"), window.leaderboard, window.leaderboard.tabs)
        add(CHANGES, tr("Changes"), self.changes, self.changes.head)
        add(CHART, tr("Chart"), window.chart, window.chart.tabs)
        self.zoom = Zoom(window)
        self.docks.came_out.connect(self._came_out)
        self.docks.put_usual()

    def connect_race(self) -> None:
        """Ties the boards to the race, once the desk stands."""
        self._window.keeper.listen(self.out.on_change)
        for board in (self.changes, self.expected, self.open):
            self._window.keeper.listen(board.on_change)
        self.open.picked.connect(self._window.pad.choose)
        self._window.leaderboard.classification_changed.connect(self.changes.set_classification)
        self.out.opened.connect(self._window.panels.still_out)

    @property
    def chart(self) -> Dock:
        """The board of the chart."""
        return self.docks[CHART]

    @property
    def actions(self) -> "list[QAction]":
        """What shows and hides each board."""
        return self.docks.actions_of([key for key in (*LEFT, *RIGHT) if self.docks.has(key)])

    def show_all(self) -> None:
        """Every board there is, beside each other."""
        for action in self.actions:
            if not action.isChecked():
                action.trigger()

    # -- places ----------------------------------------------------------------------------------------------------

    def put_usual(self) -> None:
        """The places that everybody begins with."""
        self.docks.put_usual()
        self._window.pad.field.setFocus()

    def put_on_two_screens(self) -> None:
        """What it means goes to the other screen, if there is one."""
        there = self._other_screen()
        if there is None:
            self._window.bar.note(tr("There is only one screen. Each board can be taken out of the window by itself."))
            return
        self.docks.put_on_two_screens(there)
        self._window.activateWindow()
        self._window.pad.field.setFocus()

    def restore(self) -> None:
        """As they were left on this computer; a board that was on a screen that is gone comes back into the window."""
        kept = memory()
        if not self.docks.restore(kept.value(_PLACES)) and kept.contains(_SHOWN):
            self.docks.show_only(str(kept.value(_SHOWN)).split())
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        self.docks.bring_back(screens)

    def save(self) -> None:
        """Keeps where everything is; where nobody has moved anything only what is shown, so that shares stay shares."""
        kept = memory()
        kept.setValue(_SHOWN, " ".join(self.docks.shown))
        if self.docks.is_usual:
            kept.remove(_PLACES)
        else:
            kept.setValue(_PLACES, self.docks.save())

    def _other_screen(self) -> QRect | None:
        others = [screen for screen in QGuiApplication.screens() if screen is not self._window.screen()]
        return others[0].availableGeometry() if others else None

    def _came_out(self, dock: Dock) -> None:
        if dock.isFloating():
            self.zoom.watch(dock)
