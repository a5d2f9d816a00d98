"""The boards below the entry field: each can be put elsewhere, laid over another, taken out to a second screen, hidden.

They live in a window within the window, so that clock, entry field and status line stay where the hand knows them,
whatever is moved. A board never takes the keyboard: what is typed while one floats goes to the entry field, its buttons
are reached by Tab. As long as nobody has moved anything the shares of the window are kept at every size; from then on
everything stays as it was left, and the usual places come back with one act.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QWidget

from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role

PASSINGS, ALERTS, OUT, OPEN, EXPECTED = "passings", "alerts", "still-out", "open", "expected"
LEADERBOARD, CHART, CHANGES = "leaderboard", "chart", "changes"

LEFT, RIGHT = (PASSINGS, EXPECTED, OPEN, ALERTS, OUT), (LEADERBOARD, CHANGES, CHART)
USUAL = (PASSINGS, ALERTS, OUT, LEADERBOARD, CHART)
AFAR = (LEADERBOARD, CHANGES, CHART)
"""What goes to a second screen."""

_SHARES = {PASSINGS: 46, EXPECTED: 30, OPEN: 20, ALERTS: 27, OUT: 23, LEADERBOARD: 54, CHANGES: 40, CHART: 46}
_LEFT_SHARE = 39
_FORMAT = 1  # of the kept places: another number where the boards are other ones


class DockTitle(QFrame):
    """The title bar of a board: its name, room for what belongs to it, a button to take it out and one to hide it."""

    def __init__(self, dock: "Dock", name: str) -> None:
        super().__init__()
        self.setObjectName("dockTitle")
        self.name = QLabel(name)
        self.name.setProperty("ink", "muted")
        theme.wear(self.name, Role.SMALL)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.scaled(8), 0, 0, 0)
        self._row.setSpacing(theme.scaled(10))
        self._row.addWidget(self.name)
        self._row.addStretch(1)
        self._buttons = {
            "float": self._button(tr("Take {board} out of the window, or back").format(board=name), dock.turn_out),
            "close": self._button(tr("Hide {board}").format(board=name), dock.close),
        }
        self.dress()

    def host(self, widget: QWidget) -> None:
        """Makes room for what belongs to the board: tabs, a button."""
        self._row.insertWidget(1, widget, 1)
        self._row.setStretch(2, 0)

    def dress(self) -> None:
        """Icons in the ink of the theme, in the size of the scale."""
        for sign, button in self._buttons.items():
            button.setIcon(theme.icon(sign, theme.tones().muted))
            button.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
            button.setFixedSize(theme.scaled(theme.TARGET), theme.scaled(theme.TARGET))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme and the scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_buttons"):
            self.dress()

    def _button(self, hint: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setProperty("tone", "flat")
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(act))  # without `checked`, which a partial is not given
        self._row.addWidget(button)
        return button


class Dock(QDockWidget):
    """One board. `type_on` gets the keys that come while it floats."""

    def __init__(self, key: str, name: str, widget: QWidget, type_on: Callable[[QKeyEvent], None]) -> None:
        super().__init__(name)
        self.setObjectName(key)
        self._type_on = type_on
        self.title = DockTitle(self, name)
        self.setTitleBarWidget(self.title)
        self.setWidget(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    @property
    def key(self) -> str:
        """What it is called in this program."""
        return self.objectName()

    def turn_out(self) -> None:
        """Out of the window, or back into it."""
        self.setFloating(not self.isFloating())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A window of its own types into the entry field too."""
        if self.isFloating():
            self._type_on(event)
        else:
            super().keyPressEvent(event)


class Docks(QMainWindow):
    """Holds the boards. `came_out` carries a board that floats or is back."""

    came_out = Signal(QDockWidget)

    def __init__(self, type_on: Callable[[QKeyEvent], None]) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("docks")
        self.setDockNestingEnabled(True)
        self._type_on = type_on
        self._docks: dict[str, Dock] = {}
        self._is_usual = True

    def __getitem__(self, key: str) -> Dock:
        """A board by its key."""
        return self._docks[key]

    def add(self, key: str, name: str, widget: QWidget, hosted: QWidget | None = None) -> Dock:
        """Takes a board; `hosted` goes into its title bar."""
        dock = self._docks[key] = Dock(key, name, widget, self._type_on)
        if hosted is not None:
            dock.title.host(hosted)
        for signal in (dock.topLevelChanged, dock.dockLocationChanged):
            signal.connect(lambda _: self._moved())
        dock.topLevelChanged.connect(lambda _: self.came_out.emit(dock))
        return dock

    def has(self, key: str) -> bool:
        """Whether there is such a board."""
        return key in self._docks

    def actions_of(self, keys: Sequence[str]) -> list[QAction]:
        """What shows and hides boards."""
        return [self._docks[key].toggleViewAction() for key in keys]

    # -- places ----------------------------------------------------------------------------------------------------

    @property
    def shown(self) -> list[str]:
        """The boards that are not hidden."""
        return [key for key, dock in self._docks.items() if not dock.isHidden()]

    def show_only(self, keys: Sequence[str]) -> None:
        """Hides all others."""
        for key, dock in self._docks.items():
            dock.setVisible(key in keys)
        self._share()

    def put_usual(self) -> None:
        """The usual places: what came at the left, what it means at the right."""
        self._put(USUAL)

    def put_on_two_screens(self, other: QRect) -> None:
        """What is typed and decided here, and beside it on the other screen what it means."""
        self._put((PASSINGS, EXPECTED, ALERTS, OUT, *AFAR))
        afar = [key for key in AFAR if self.has(key)]
        heights = [other.height() * _SHARES[key] // sum(_SHARES[each] for each in afar) for key in afar]
        top = other.top()
        for key, height in zip(afar, heights, strict=True):
            self._docks[key].setFloating(True)
            self._docks[key].setGeometry(other.left(), top, other.width(), height)
            top += height
        self._moved()
        self._share()

    def save(self) -> QByteArray:
        """Where everything is."""
        return self.saveState(_FORMAT)

    def restore(self, state: object) -> bool:
        """Puts everything where it was; False where that is not known, or of other boards."""
        done = isinstance(state, QByteArray) and self.restoreState(state, _FORMAT)
        self._is_usual = self._is_usual and not done
        return done

    def bring_back(self, screens: Sequence[QRect]) -> None:
        """Takes into the window what floats where no screen is any more."""
        for dock in self._docks.values():
            if dock.isFloating() and not any(screen.intersects(dock.geometry()) for screen in screens):
                dock.setFloating(False)

    @property
    def is_usual(self) -> bool:
        """Whether nobody has moved anything."""
        return self._is_usual

    def _put(self, shown: Sequence[str]) -> None:
        for dock in self._docks.values():
            dock.setFloating(False)
            self.removeDockWidget(dock)
        for area, column in (
            (Qt.DockWidgetArea.LeftDockWidgetArea, LEFT),
            (Qt.DockWidgetArea.RightDockWidgetArea, RIGHT),
        ):
            for key in filter(self.has, column):
                self.addDockWidget(area, self._docks[key], Qt.Orientation.Vertical)
        self._is_usual = True
        self.show_only(shown)

    def _share(self) -> None:
        """Gives every board its share of the window."""
        for column in (LEFT, RIGHT):
            there = [self._docks[key] for key in column if self._is_in(key)]
            self.resizeDocks(there, [_SHARES[dock.key] * 20 for dock in there], Qt.Orientation.Vertical)
        sides = [next((self._docks[key] for key in column if self._is_in(key)), None) for column in (LEFT, RIGHT)]
        if sides[0] is not None and sides[1] is not None:
            widths = [self.width() * _LEFT_SHARE // 100, self.width() * (100 - _LEFT_SHARE) // 100]
            self.resizeDocks([side for side in sides if side is not None], widths, Qt.Orientation.Horizontal)

    def _is_in(self, key: str) -> bool:
        return self.has(key) and not self._docks[key].isHidden() and not self._docks[key].isFloating()

    def _moved(self) -> None:
        self._is_usual = False

    def event(self, event: QEvent) -> bool:
        """What is pressed here, between the boards, is about to be moved; Qt keeps that from `mousePressEvent`."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._moved()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the shares as long as nobody has moved anything."""
        super().resizeEvent(event)
        if self._is_usual:
            self._share()
