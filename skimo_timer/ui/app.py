"""The program with windows: what is built from what, and how the windows follow one another.

`Program` is the composition root. It opens a race file, ties race time to the wall clock, begins to read the gates,
and shows the window; where no race is asked for it shows the start window. Tests build the same objects without an
event loop of their own.
"""

import datetime as dt
import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from skimo_timer import settings
from skimo_timer.devices.ports import list_ports
from skimo_timer.journal import Busy, JournalError
from skimo_timer.settings import resource
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.new_race import NewRace
from skimo_timer.ui.errors import Hooks, MessageBar, Offer
from skimo_timer.ui.languages import speak
from skimo_timer.ui.open_race import OpenRace, look_at, open_race
from skimo_timer.ui.race.player import USUAL_SPEED, Player
from skimo_timer.ui.start_window import StartWindow

log = logging.getLogger(__name__)


class Lobby(QWidget):
    """The start window, with a bar above it for what cannot be opened."""

    def __init__(self, recent: list[Path]) -> None:
        super().__init__()
        self.bar, self.start = MessageBar(), StartWindow(recent)
        self.setWindowTitle(self.start.windowTitle())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.start, 1)


class Program(QObject):
    """The windows of the program, one race at a time. Whatever nobody has caught is told in the window that is open."""

    def __init__(self, hooks: Hooks) -> None:
        super().__init__()
        self._hooks = hooks
        self.race: OpenRace | None = None
        self.lobby: Lobby | None = None
        self.editor: NewRace | None = None
        self._player: Player | None = None

    def begin(self, path: Path | None) -> None:
        """Shows a race, or the start window; a race that cannot be opened is named in the start window."""
        if path is None:
            self.show_lobby()
        else:
            self.open(path)

    def show_lobby(self) -> Lobby:
        """The start window."""
        if self.lobby is None:
            self.lobby = Lobby([Path(name) for name in settings.load().recent])
            self.lobby.start.open_requested.connect(self.open)
            self.lobby.start.new_requested.connect(self.new_race)
            self.lobby.start.demo_requested.connect(self.demo)
            self.lobby.start.tour_requested.connect(self.show_tour)
        self._hooks.bar = self.lobby.bar
        self.lobby.show()
        return self.lobby

    def open(self, path: Path) -> None:
        """Opens a race and shows it; says why not where it cannot."""
        try:
            race = open_race(path, settings.load())
        except Busy as error:
            self._refuse(str(error), (self.tr("Look at it"), partial(self.look, path)))
            return
        except (JournalError, OSError, LookupError) as error:
            self._refuse(str(error))
            return
        self._remember(path)
        self.show_race(race)
        race.window.say_day(dt.date.today())

    def look(self, path: Path) -> None:
        """Shows a race that another program is writing, as it is now."""
        try:
            self.show_race(look_at(path, settings.load()))
        except (JournalError, OSError, LookupError) as error:
            self._refuse(str(error))

    def show_race(self, race: OpenRace) -> None:
        """Shows a race instead of whatever was shown."""
        self.race = race
        self._hooks.bar = race.window.bar
        race.window.left.connect(self._race_left)
        race.window.new_requested.connect(self.new_race)
        race.window.open_requested.connect(self._ask_file)
        race.window.appear()
        if self.lobby is not None:
            self.lobby.hide()

    def new_race(self) -> None:
        """The editor of a new race; the race is opened when it is made."""
        self.editor = NewRace(_usual_folder(), dt.date.today(), list_ports)
        self.editor.created.connect(self._created)
        self.editor.show()

    def demo(self, speed: float = USUAL_SPEED) -> None:
        """A throw-away copy of the demo race, played through a real port and the real keys."""
        self._player = Player(speed)
        self.show_race(self._player.race)
        self._player.begin()

    def show_tour(self) -> None:
        """The demo with the cards of the tour over it."""
        from skimo_timer.ui.guide.tour import Tour

        self.demo()
        if self.race is not None:
            tour = Tour(self.race.window)
            QTimer.singleShot(0, tour, tour.begin)  # when the window has its size

    def end(self) -> None:
        """Ends what is open."""
        if self.race is not None:
            self.race.close()
            self.race = None
        if self._player is not None:
            self._player.end()
            self._player = None

    def _created(self, path: Path) -> None:
        if self.race is None:
            self.open(path)
        else:
            self.race.window.bar.note(self.tr("{0} is made. Close this race to open it.").format(path.name))
            self._remember(path)

    def _race_left(self) -> None:
        goes_on = self.race is not None and self.race.window.goes_on
        self.end()
        if goes_on:
            if self.lobby is not None:
                self.lobby.deleteLater()
            self.lobby = None
            self.show_lobby()

    def _ask_file(self) -> None:
        if self.race is not None:
            self.race.window.leave_race()
        if self.race is None and self.lobby is not None:
            self.lobby.start.choose()

    def _refuse(self, why: str, offer: Offer | None = None) -> None:
        self.show_lobby().bar.trouble(why, offer=offer)

    def _remember(self, path: Path) -> None:
        try:
            settings.save(settings.load().remember(path))
        except OSError as error:
            log.warning("the list of recent races cannot be kept: %s", error)


def _usual_folder() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents else Path.home()


def dress(app: QApplication) -> None:
    """Name, icon and looks."""
    QCoreApplication.setOrganizationName("Skimo Timer")
    QCoreApplication.setApplicationName("Skimo Timer")
    app.setWindowIcon(QIcon(str(resource("icons/skimo-timer.svg"))))
    speak(settings.load().language)
    theme.apply_settings(settings.load())
    app.styleHints().colorSchemeChanged.connect(lambda _: theme.apply_settings(settings.load()))


def run_window(race: Path | None) -> int:
    """The window, until it is closed; the exit status."""
    return _run(lambda program: program.begin(race))


def run_demo(speed: float) -> int:
    """The demo, until it is closed; the exit status."""
    return _run(lambda program: program.demo(speed))


def _run(begin: Callable[[Program], None]) -> int:
    app = QApplication(sys.argv[:1])
    hooks = Hooks()
    hooks.install()
    dress(app)
    program = Program(hooks)
    begin(program)
    status = app.exec()
    program.end()
    hooks.uninstall()
    return status
