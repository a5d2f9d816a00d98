"""The operator's desk: what the race tells the parts of the window, and what keys and clicks do to the race.

What must follow a passing at once (echo, rows, lights) does; what counts over the whole race (alerts, balance, who is
expected) waits until a burst has settled, so that a passing costs the same in a field of two thousand.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from skimo_timer.core.alerts import Alert
from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact, Key, Origin, PassingRecorded, Record, StartGiven
from skimo_timer.core.stage_lists import lists_to_hold
from skimo_timer.timekeeper import Change
from skimo_timer.ui import shapes
from skimo_timer.ui.echo import echo_of
from skimo_timer.ui.expected import Expectations
from skimo_timer.ui.expected_strip import MOST
from skimo_timer.ui.labels import FINE, VOID, step_label
from skimo_timer.ui.models.heats import marks_of, news

if TYPE_CHECKING:
    from skimo_timer.ui.main_window import RaceWindow

SETTLE_MS = 150
MATCHED_AT_ONCE = 12  # a few milliseconds: a key that comes meanwhile does not wait longer
BEAT_MS = 1000


class Desk(QObject):
    """Connects the parts of one race window with its race."""

    def __init__(self, window: "RaceWindow") -> None:
        super().__init__(window)
        self._window = window
        self.keeper, self.clock = window.keeper, window.clock
        self._setup = self.keeper.race.setup
        self.expectations = Expectations(self.keeper)
        self._marks = marks_of(self.keeper.race)
        self.keeper.hold = lambda facts: lists_to_hold(self.keeper.race.stages, self.clock.now(), facts)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._match = QTimer(self, interval=SETTLE_MS // 3)
        self._beat = QTimer(self, interval=BEAT_MS)
        self._connect()
        self._beat.start()

    def _connect(self) -> None:
        window, pad = self._window, self._window.pad
        for listener in (window.leaderboard, window.passings_model, window.passings, window.chart, self):
            self.keeper.listen(listener.on_change)
        window.ruling.decided.connect(self.decide)
        window.clocks.answered.connect(lambda facts: self.decide(*facts))
        window.ruling.left.connect(pad.field.setFocus)
        window.inbox.stuck.connect(self._stuck)
        window.inbox.port_said.connect(window.status.show_gate)
        window.bar.again.connect(window.inbox.write)
        window.face.started.connect(self.give_start)
        pad.acted.connect(self.show_passing)
        pad.said.connect(lambda text: window.echo.say(VOID, text))
        pad.chosen.connect(self._choose)
        pad.row_stepped.connect(self._step_row)
        pad.accepted.connect(self.accept_expected)
        pad.armed.connect(self._arm)
        pad.undone.connect(self.undo)
        pad.picker.chosen.connect(lambda _: self.show_expected())
        window.passings.picked.connect(pad.choose)
        window.expected.accepted.connect(lambda bib: pad.record(bib, self.clock.now()))
        window.alerts.suggested.connect(self.accept_suggestion)
        window.alerts.picked.connect(lambda alert: pad.choose(alert.key))
        window.leaderboard.classification_changed.connect(window.chart.set_classification)
        window.leaderboard.table.selectionModel().selectionChanged.connect(
            lambda: window.chart.select(window.leaderboard.chosen_bibs())
        )
        self._settle.timeout.connect(self.settle)
        self._match.timeout.connect(self.match_some)
        self._beat.timeout.connect(self.show_expected)
        self._beat.timeout.connect(self._window.status.refresh)

    # -- what happens in the race ----------------------------------------------------------------------------------

    def on_change(self, change: Change) -> None:
        """Follows a change of the race: the echo now, what counts over everybody when it has settled."""
        if change.deltas is None:
            self.expectations.start_over()
        else:
            self.expectations.follow(change.bibs)
        if self.keeper.race.setup is not self._setup:
            self._show_setup()
        if change.records and change.records[-1].origin is Origin.DEVICE:
            self._echo_device(change.records)
        if self._window.pad.target is not None:
            self._window.passings.choose_key(self._window.pad.target)
        self._window.menus.refresh()
        self._say_who_goes_on()
        if not self._settle.isActive():
            self._settle.start()

    def _say_who_goes_on(self) -> None:
        """In a race of stages: a change of who goes on must not pass unseen."""
        before, self._marks = self._marks, marks_of(self.keeper.race)
        if self._marks != before and (said := news(before, self._marks)):
            self._window.bar.note(" · ".join(said))

    def _show_setup(self) -> None:
        """The set-up is another one, by a decision or by taking one back."""
        self._setup = self.keeper.race.setup
        self._window.pad.show_setup()
        self._window.status.show_devices(self._setup.devices)
        self._window.devices_changed.emit(self._setup.devices)

    def settle(self) -> None:
        """Brings up to date what is counted over the whole race, and has those matched again whom the field outgrew."""
        if not self._match.isActive():
            self._match.start()
        self._window.alerts_model.refresh()
        self._window.alerts.refresh()
        self._window.status.refresh()
        self._window.clocks.show_questions(self.keeper.race.clock_questions())
        self.show_expected()

    def match_some(self) -> None:
        """Matches some of those again whom the field has outgrown, until nobody is left."""
        if not self.keeper.settle(MATCHED_AT_ONCE):
            self._match.stop()

    def show_expected(self) -> None:
        """Who comes next at the chosen point."""
        now = self.clock.now()
        self._window.expected.show_expected(self.expectations.at(self._window.pad.hand.point, now, MOST), now)

    def show_passing(self, key: Key) -> None:
        """Echoes a passing."""
        self._window.echo.show_echo(echo_of(self.keeper, key, self._window.leaderboard.classification))

    def _echo_device(self, records: tuple[Record, ...]) -> None:
        keys = [record.key for record in records if isinstance(record.fact, PassingRecorded)]
        passing = self.keeper.race.passings.get(keys[-1]) if keys else None
        if passing is not None:
            self.show_passing(passing.partner if passing.absorbed and passing.partner else passing.key)

    # -- what the operator does ------------------------------------------------------------------------------------

    def decide(self, *facts: Fact) -> tuple[Record, ...]:
        """Decides facts as one step, and says in words what it was."""
        records = self._window.inbox.decide(*facts)
        if records:
            self._window.echo.say(FINE, _first_up(step_label(self.keeper.race, records)))
        else:
            self._window.echo.say(shapes.WAITING, self._window.tr("Kept; it is written as soon as the file can be."))
        return records

    def undo(self) -> None:
        """Takes back the last decision and says which."""
        label = step_label(self.keeper.race, self.keeper.next_undo)
        done = self._window.inbox.undo()
        self._say_step(self._window.tr("Undone: {what}"), self._window.tr("Nothing to undo"), label if done else "")

    def redo(self) -> None:
        """Brings back what was undone last and says what."""
        label = step_label(self.keeper.race, self.keeper.next_redo)
        done = self._window.inbox.redo()
        self._say_step(self._window.tr("Redone: {what}"), self._window.tr("Nothing to redo"), label if done else "")

    def give_start(self, group: str) -> None:
        """A start group goes now."""
        self.decide(StartGiven(group, self.clock.now()))

    def accept_expected(self, now: Instant | None = None) -> None:
        """The first of those who are expected passes now."""
        if self._window.expected.first:
            self._window.pad.record(self._window.expected.first, self.clock.now() if now is None else now)
        else:
            self._window.echo.say(VOID, self._window.tr("Nobody is expected here"))

    def accept_suggestion(self, alert: Alert, bib: str) -> None:
        """An unknown bib was somebody else's."""
        if alert.key is not None:
            self._window.pad.correct(alert.key, bib)

    def ask_ruling(self) -> None:
        """A ruling about whoever is typed, chosen or was echoed last."""
        passing = None if self._window.pad.target is None else self.keeper.race.passings.get(self._window.pad.target)
        bib = self._window.pad.field.text() or (passing.bib if passing is not None else self._window.echo.echo.bib)
        self._window.pad.leave()
        self._window.ruling.ask(bib)

    def _say_step(self, did: str, none: str, label: str) -> None:
        self._window.pad.relax()
        self._window.echo.say(FINE if label else VOID, did.format(what=label) if label else none)

    def _arm(self) -> None:
        label = step_label(self.keeper.race, self.keeper.next_undo)
        if label:
            self._window.echo.say(VOID, self._window.tr("Esc again: undo {what}").format(what=label))

    def _choose(self, key: Key | None) -> None:
        self._window.passings.choose_key(key)
        if key is not None:
            self.show_passing(key)

    def _step_row(self, by: int) -> None:
        self._window.pad.choose(self._window.passings.step(by))

    def _stuck(self, why: str, count: int) -> None:
        kept = self._window.tr("{why}. {count} times and decisions are kept here and are written as soon as it can be.")
        self._window.bar.alarm(kept.format(why=why, count=count) if why else "")
        self._window.status.show_waiting(count)


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
