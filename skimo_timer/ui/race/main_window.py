"""The race window: what a timing crew looks at for six hours.

From the top: race clock, entry pad, echo of the last act; below, the boards, usually the last passings, what is to
decide and who is still out at the left, the leaderboard and the chart at the right; the balance at the bottom. The
keyboard belongs to the entry field: whatever is clicked, digits land there. Nothing here opens a window by itself.

This module is what is where; what the parts do to the race, and the race to them, is in `desk`.
"""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QSizePolicy, QVBoxLayout, QWidget

from skimo_timer.settings import Settings
from skimo_timer.settings import save as save_settings
from skimo_timer.timekeeper import RaceClock, Timekeeper
from skimo_timer.ui import keymap, theme
from skimo_timer.ui.boards.places import Boards
from skimo_timer.ui.computer.watch import Computer
from skimo_timer.ui.errors import MessageBar
from skimo_timer.ui.jury.publishing import Publishing
from skimo_timer.ui.labels import day_text
from skimo_timer.ui.memory import memory
from skimo_timer.ui.models.alerts import AlertsModel
from skimo_timer.ui.models.passings import PassingsModel
from skimo_timer.ui.mountain.limit_ask import LimitAsk
from skimo_timer.ui.race.alerts_view import AlertsView
from skimo_timer.ui.race.chart_pane import ChartPane
from skimo_timer.ui.race.clock_bar import ClockBar
from skimo_timer.ui.race.clock_face import ClockFace
from skimo_timer.ui.race.desk import Desk
from skimo_timer.ui.race.echo import EchoLine
from skimo_timer.ui.race.entry_pad import EntryPad
from skimo_timer.ui.race.expected_strip import ExpectedStrip
from skimo_timer.ui.race.imports import Imports
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.key_card import KeyCard
from skimo_timer.ui.race.key_guard import KeyGuard
from skimo_timer.ui.race.leaderboard import Leaderboard
from skimo_timer.ui.race.menus import Menus
from skimo_timer.ui.race.panels import Panels
from skimo_timer.ui.race.passings_view import PassingsView
from skimo_timer.ui.race.ruling_bar import RulingBar
from skimo_timer.ui.race.status_line import StatusLine
from skimo_timer.ui.theme import Role


class RaceWindow(QMainWindow):
    """One race. `inbox` is the door through which everything is decided; `file` is where the race lies.

    `left` tells that the window has closed, `new_requested` and `open_requested` that another race is wanted.
    """

    left = Signal()
    new_requested = Signal()
    open_requested = Signal()
    devices_changed = Signal(tuple)

    def __init__(self, keeper: Timekeeper, inbox: Inbox, clock: RaceClock, settings: Settings, file: Path) -> None:
        super().__init__()
        self.keeper, self.inbox, self.clock, self.settings, self.file = keeper, inbox, clock, settings, file
        self.bar = MessageBar()
        self.face = ClockFace(keeper, clock)
        self.pad = EntryPad(keeper, inbox, clock, settings.time_of)
        self.echo, self.next_undo, self.expected = EchoLine(), QLabel(), ExpectedStrip()
        self.passings_model, self.alerts_model = PassingsModel(keeper), AlertsModel(keeper)
        self.passings = PassingsView(self.passings_model, self.pad)
        self.alerts = AlertsView(self.alerts_model)
        self.leaderboard = Leaderboard(keeper)
        self.chart = ChartPane(keeper)
        self.status = StatusLine(keeper, clock, file.name)
        self._warned = False
        self.goes_on = False
        self.clocks = ClockBar()
        self.ruling = RulingBar(keeper.race, clock.now)
        self.limit_ask = LimitAsk(keeper.race, clock.now)
        self.boards = Boards(self)
        keymap.use(settings.keys)
        self._lay_out()
        self.keys = KeyCard(self._content, self.boards.docks)
        self.desk = Desk(self)
        self.guard = KeyGuard(self, clock.now, self.windowHandle)
        self.guard.took.connect(self.pad.take_time)
        self.panels, self.imports, self.publishing = Panels(self), Imports(self), Publishing(self)
        self.boards.connect_race()
        self.computer = Computer(self)
        self.menus = Menus(self)
        self._restore()
        self._welcome()
        self.publishing.resume()
        self.computer.begin()
        self.desk.settle()
        self.pad.field.setFocus()

    # -- keyboard --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever no control has taken is for the entry field."""
        if self.pad.field.hasFocus():
            super().keyPressEvent(event)
        else:
            self.type_on(event)

    def type_on(self, event: QKeyEvent) -> None:
        """A key that came elsewhere goes into the entry field."""
        self.pad.field.setFocus()
        self.pad.field.keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window is coming back to the field."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.pad.field.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the wheel can be watched."""
        super().showEvent(event)
        self.boards.zoom.watch(self)

    def use_settings(self, settings: Settings, *, save: bool = False) -> None:
        """Other settings from now on, kept on this computer if told so."""
        looks = (settings.theme, settings.scale) != (self.settings.theme, self.settings.scale)
        self.settings = settings
        self.pad.hand.time_of = settings.time_of
        self.desk.ringer.sounds.settings = settings
        keymap.use(settings.keys)
        self.menus.rekey()
        if save:
            try:
                save_settings(settings)
            except OSError as error:
                self.bar.trouble(self.tr("The settings cannot be saved: {0}").format(error.strerror))
        if looks:
            theme.apply_settings(settings)
            self.menus.dress()

    # -- putting it together ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("{race} – Skimo Timer").format(race=self.keeper.race.setup.name))
        self._content = QWidget()
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(theme.scaled(10), theme.scaled(2), theme.scaled(10), 0)
        layout.setSpacing(theme.scaled(8))
        layout.addWidget(self.bar)
        layout.addWidget(self.clocks)
        layout.addWidget(self._head())
        layout.addWidget(self.ruling)
        layout.addWidget(self.limit_ask)
        layout.addWidget(self.boards.docks, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(self._content)

    def say_day(self, today: dt.date) -> None:
        """Says so where the race is of another day."""
        if abs((today - self.keeper.race.setup.date).days) > 1:
            self.bar.note(self.tr("This race is not of today: times are taken as on the day of the race."))

    def look_only(self) -> None:
        """Nothing can be timed here: another program writes the race."""
        self.pad.setEnabled(False)
        self.face.start.setEnabled(False)
        self.expected.setEnabled(False)
        self.clocks.setEnabled(False)
        self.setWindowTitle(self.tr("{race} – only looked at").format(race=self.keeper.race.setup.name))
        self.status.show_looking()

    def _welcome(self) -> None:
        setup = self.keeper.race.setup
        day = day_text(setup.date)
        self.echo.say("", setup.name, " · ".join(part for part in (setup.venue, day) if part))

    def _head(self) -> QWidget:
        head, told = QWidget(), QFrame()
        told.setProperty("panel", True)
        theme.wear(self.next_undo, Role.SMALL)
        self.next_undo.setProperty("ink", "muted")
        self.next_undo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        said = QVBoxLayout(told)
        said.setContentsMargins(theme.scaled(14), theme.scaled(8), theme.scaled(14), theme.scaled(8))
        said.setSpacing(theme.scaled(2))
        said.addWidget(self.echo)
        said.addWidget(self.next_undo)
        said.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.expected, 1)
        below.addWidget(self.face.start)
        said.addLayout(below)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        row.addWidget(self.face)
        row.addWidget(self.pad)
        row.addWidget(told, 1)
        return head

    def appear(self) -> None:
        """Shows the window where it was, the first time as large as the screen."""
        if self._is_new_here:
            room = self.screen().availableGeometry()
            self.setGeometry(room)  # where no window manager hears of the next line
            self.showMaximized()
        else:
            self.show()

    def _restore(self) -> None:
        kept = memory()
        self.resize(1366, 768)
        self._is_new_here = (geometry := kept.value("race/geometry")) is None
        if geometry is not None:
            self.restoreGeometry(geometry)
        self.boards.restore()
        self.pad.picker.choose(str(kept.value(f"point/{self.file.name}", "")))

    def leave_race(self) -> None:
        """Closes the race and goes on with the start window."""
        self.goes_on = True
        self.goes_on = self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers where everything was. The race needs no saving, unless something could not be written."""
        if not self._may_close():
            event.ignore()
            return
        self.panels.wait()
        self.publishing.pages.close()
        self.computer.end()
        kept = memory()
        kept.setValue("race/geometry", self.saveGeometry())
        self.boards.save()
        kept.setValue(f"point/{self.file.name}", self.pad.hand.point)
        super().closeEvent(event)
        self.left.emit()

    def _may_close(self) -> bool:
        """Closing would lose what waits: that is said once, and done the second time."""
        if self.inbox.waiting:
            self.inbox.write()
        if not self.inbox.waiting or self._warned:
            return True
        self._warned = True
        text = self.tr("{count} times and decisions are not on the disk. Closing again loses them.")
        self.bar.alarm(text.format(count=self.inbox.waiting))
        return False
