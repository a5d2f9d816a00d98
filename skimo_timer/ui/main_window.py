"""The race window: what a timing crew looks at for six hours.

From the top: race clock, entry pad, echo of the last act; below, the last passings and what is to decide at the left,
the leaderboard and the chart at the right; the balance at the bottom. The keyboard belongs to the entry field: whatever
is clicked, digits land there. Nothing here opens a window by itself.

What must follow a passing at once (echo, rows, lights) does; what counts over the whole race (alerts, balance, who is
expected) waits until a burst has settled, so that a passing costs the same in a field of two thousand.
"""

from pathlib import Path

from PySide6.QtCore import QDate, QEvent, QLocale, QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from skimo_timer.core.alerts import Alert
from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact, Key, Origin, PassingRecorded, Record, SetUp, StartGiven
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import Change, RaceClock, Timekeeper
from skimo_timer.ui import shapes, theme
from skimo_timer.ui.alerts_view import AlertsView
from skimo_timer.ui.chart_pane import ChartPane
from skimo_timer.ui.clock_face import ClockFace
from skimo_timer.ui.echo import EchoLine, echo_of
from skimo_timer.ui.entry_pad import EntryPad
from skimo_timer.ui.errors import MessageBar
from skimo_timer.ui.expected import Expectations
from skimo_timer.ui.expected_strip import MOST, ExpectedStrip
from skimo_timer.ui.inbox import Inbox
from skimo_timer.ui.labels import FINE, VOID, step_label
from skimo_timer.ui.leaderboard import Leaderboard
from skimo_timer.ui.models.alerts import AlertsModel
from skimo_timer.ui.models.passings import PassingsModel
from skimo_timer.ui.passings_view import PassingsView
from skimo_timer.ui.status_line import StatusLine

SETTLE_MS = 150
BEAT_MS = 1000


class RaceWindow(QMainWindow):
    """One race. `inbox` is the door through which everything is decided; `file` names the race at the bottom."""

    def __init__(self, keeper: Timekeeper, inbox: Inbox, clock: RaceClock, settings: Settings, file: Path) -> None:
        super().__init__()
        self.keeper, self.inbox, self.clock, self.settings, self.file = keeper, inbox, clock, settings, file
        self.bar = MessageBar()
        self.face = ClockFace(keeper, clock)
        self.pad = EntryPad(keeper, inbox, clock, settings.time_of)
        self.echo, self.expected = EchoLine(), ExpectedStrip()
        self.passings_model, self.alerts_model = PassingsModel(keeper), AlertsModel(keeper)
        self.passings = PassingsView(self.passings_model, self.pad)
        self.alerts = AlertsView(self.alerts_model)
        self.leaderboard = Leaderboard(keeper)
        self.chart = ChartPane(keeper)
        self.status = StatusLine(keeper, clock, file.name)
        self._expectations = Expectations(keeper)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._beat = QTimer(self, interval=BEAT_MS)
        self._lay_out()
        self._connect()
        self._restore()
        self._welcome()
        self.settle()
        self._beat.start()
        self.pad.field.setFocus()

    # -- what happens in the race ----------------------------------------------------------------------------------

    def on_change(self, change: Change) -> None:
        """Follows a change of the race: the echo now, what counts over everybody when it has settled."""
        if change.deltas is None:
            self._expectations.start_over()
        else:
            self._expectations.follow(change.bibs)
        if any(isinstance(record.fact, SetUp) for record in change.records):
            self.pad.show_setup()
            self.status.show_devices(self.keeper.race.setup.devices)
        if change.records and change.records[-1].origin is Origin.DEVICE:
            self._echo_device(change.records)
        if self.pad.target is not None:
            self.passings.choose_key(self.pad.target)
        if not self._settle.isActive():
            self._settle.start()

    def settle(self) -> None:
        """Brings up to date what is counted over the whole race."""
        self.alerts_model.refresh()
        self.alerts.refresh()
        self.status.refresh()
        self.show_expected()

    def show_expected(self) -> None:
        """Who comes next at the chosen point."""
        now = self.clock.now()
        self.expected.show_expected(self._expectations.at(self.pad.hand.point, now, MOST), now)

    def show_passing(self, key: Key) -> None:
        """Echoes a passing."""
        self.echo.show_echo(echo_of(self.keeper, key, self.leaderboard.classification))

    def _echo_device(self, records: tuple[Record, ...]) -> None:
        keys = [record.key for record in records if isinstance(record.fact, PassingRecorded)]
        passing = self.keeper.race.passings.get(keys[-1]) if keys else None
        if passing is not None:
            self.show_passing(passing.partner if passing.absorbed and passing.partner else passing.key)

    # -- what the operator does ------------------------------------------------------------------------------------

    def decide(self, *facts: Fact) -> tuple[Record, ...]:
        """Decides facts as one step, and says in words what it was."""
        records = self.inbox.decide(*facts)
        if records:
            self.echo.say(FINE, _first_up(step_label(self.keeper.race, records)))
        else:
            self.echo.say(shapes.WAITING, self.tr("Kept; it is written as soon as the file can be."))
        return records

    def undo(self) -> None:
        """Takes back the last decision and says which."""
        label = step_label(self.keeper.race, self.keeper.next_undo)
        done = self.inbox.undo()
        self._say_step(self.tr("Undone: {what}"), self.tr("Nothing to undo"), label if done else "")

    def redo(self) -> None:
        """Brings back what was undone last and says what."""
        label = step_label(self.keeper.race, self.keeper.next_redo)
        done = self.inbox.redo()
        self._say_step(self.tr("Redone: {what}"), self.tr("Nothing to redo"), label if done else "")

    def give_start(self, group: str) -> None:
        """A start group goes now."""
        self.decide(StartGiven(group, self.clock.now()))

    def accept_expected(self, now: Instant | None = None) -> None:
        """The first of those who are expected passes now."""
        if self.expected.first:
            self.pad.record(self.expected.first, self.clock.now() if now is None else now)
        else:
            self.echo.say(VOID, self.tr("Nobody is expected here"))

    def accept_suggestion(self, alert: Alert, bib: str) -> None:
        """An unknown bib was somebody else's."""
        if alert.key is not None:
            self.pad.correct(alert.key, bib)

    def _say_step(self, did: str, none: str, label: str) -> None:
        self.pad.leave()
        self.echo.say(FINE if label else VOID, did.format(what=label) if label else none)

    def _arm(self) -> None:
        label = step_label(self.keeper.race, self.keeper.next_undo)
        if label:
            self.echo.say(VOID, self.tr("Esc again: undo {what}").format(what=label))

    def _choose(self, key: Key | None) -> None:
        self.passings.choose_key(key)
        if key is not None:
            self.show_passing(key)

    def _step_row(self, by: int) -> None:
        self.pad.choose(self.passings.step(by))

    def _stuck(self, why: str, count: int) -> None:
        kept = self.tr("{why}. {count} times and decisions are kept here and are written as soon as it can be.")
        self.bar.alarm(kept.format(why=why, count=count) if why else "")
        self.status.show_waiting(count)

    # -- keyboard --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever no control has taken is for the entry field."""
        if self.pad.field.hasFocus():
            super().keyPressEvent(event)
            return
        self.pad.field.setFocus()
        self.pad.field.keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window is coming back to the field."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.pad.field.setFocus()

    # -- putting it together ---------------------------------------------------------------------------------------

    def _connect(self) -> None:
        keeper, pad = self.keeper, self.pad
        keeper.listen(self.leaderboard.on_change)
        keeper.listen(self.passings_model.on_change)
        keeper.listen(self.passings.on_change)
        keeper.listen(self.chart.on_change)
        keeper.listen(self.on_change)
        self.inbox.stuck.connect(self._stuck)
        self.inbox.port_said.connect(self.status.show_gate)
        self.bar.again.connect(self.inbox.write)
        self.face.started.connect(self.give_start)
        pad.acted.connect(self.show_passing)
        pad.said.connect(lambda text: self.echo.say(VOID, text))
        pad.chosen.connect(self._choose)
        pad.row_stepped.connect(self._step_row)
        pad.accepted.connect(self.accept_expected)
        pad.armed.connect(self._arm)
        pad.undone.connect(self.undo)
        pad.picker.chosen.connect(lambda _: self.show_expected())
        self.passings.picked.connect(pad.choose)
        self.expected.accepted.connect(lambda bib: pad.record(bib, self.clock.now()))
        self.alerts.suggested.connect(self.accept_suggestion)
        self.alerts.picked.connect(lambda alert: pad.choose(alert.key))
        self.leaderboard.classification_changed.connect(self.chart.set_classification)
        self.leaderboard.table.selectionModel().selectionChanged.connect(
            lambda: self.chart.select(self.leaderboard.chosen_bibs())
        )
        self._settle.timeout.connect(self.settle)
        self._beat.timeout.connect(self.show_expected)
        self._beat.timeout.connect(self.status.refresh)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("{race} – Skimo Timer").format(race=self.keeper.race.setup.name))
        body = QSplitter(Qt.Orientation.Horizontal)
        body.setObjectName("body")
        body.addWidget(_split("left", self.passings, self.alerts, (70, 30)))
        body.addWidget(_split("right", self.leaderboard, self.chart, (55, 45)))
        body.setStretchFactor(0, 40)
        body.setStretchFactor(1, 60)
        body.setSizes([400, 600])
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(theme.scaled(10), theme.scaled(2), theme.scaled(10), 0)
        layout.setSpacing(theme.scaled(8))
        layout.addWidget(self.bar)
        layout.addWidget(self._head())
        layout.addWidget(body, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(content)

    def _welcome(self) -> None:
        setup = self.keeper.race.setup
        day = QLocale().toString(
            QDate(setup.date.year, setup.date.month, setup.date.day), QLocale.FormatType.LongFormat
        )
        self.echo.say("", setup.name, " · ".join(part for part in (setup.venue, day) if part))

    def _head(self) -> QWidget:
        head, told = QWidget(), QFrame()
        told.setProperty("panel", True)
        said = QVBoxLayout(told)
        said.setContentsMargins(theme.scaled(14), theme.scaled(8), theme.scaled(14), theme.scaled(8))
        said.addWidget(self.echo)
        said.addStretch(1)
        said.addWidget(self.expected)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        row.addWidget(self.face)
        row.addWidget(self.pad)
        row.addWidget(told, 1)
        return head

    def _restore(self) -> None:
        memory = QSettings()
        self.resize(1366, 768)
        if (geometry := memory.value("race/geometry")) is not None:
            self.restoreGeometry(geometry)
        for splitter in self.findChildren(QSplitter):
            if (state := memory.value(f"race/{splitter.objectName()}")) is not None:
                splitter.restoreState(state)
        self.pad.picker.choose(str(memory.value(f"point/{self.file}", "")))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers where everything was; the race needs no saving."""
        memory = QSettings()
        memory.setValue("race/geometry", self.saveGeometry())
        for splitter in self.findChildren(QSplitter):
            memory.setValue(f"race/{splitter.objectName()}", splitter.saveState())
        memory.setValue(f"point/{self.file}", self.pad.hand.point)
        super().closeEvent(event)


def _split(name: str, above: QWidget, below: QWidget, sizes: tuple[int, int]) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.setObjectName(name)
    splitter.addWidget(above)
    splitter.addWidget(below)
    splitter.setSizes([size * 10 for size in sizes])
    splitter.setStretchFactor(0, sizes[0])
    splitter.setStretchFactor(1, sizes[1])
    splitter.setChildrenCollapsible(False)
    return splitter


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
