"""The operator's desk: what the race tells the parts of the window, and what keys and clicks do to the race.

What must follow a passing at once (echo, rows, lights) does; what counts over the whole race (alerts, balance, who is
expected) waits until a burst has settled, so that a passing costs the same in a field of two thousand.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact, Key, Origin, PassingRecorded, Record, RulingKind, StartGiven
from skimo_timer.core.matching.candidates import Meant, is_worn, meant
from skimo_timer.core.matching.expected import Expectations, Expected, overdue_alerts
from skimo_timer.core.matching.suggestions import Suggestion
from skimo_timer.core.passings.batches import Effect
from skimo_timer.core.passings.matters import Offer
from skimo_timer.core.stages.lists import lists_to_hold
from skimo_timer.exchange.effects import effect_words
from skimo_timer.timekeeper import Change
from skimo_timer.ui import shapes
from skimo_timer.ui.errors import TROUBLE
from skimo_timer.ui.labels import FINE, VOID, name_of, words
from skimo_timer.ui.models.heat_lists import doubt_news, doubted
from skimo_timer.ui.models.heats import marks_of, news
from skimo_timer.ui.race.clock_words import missed_sentences
from skimo_timer.ui.race.echo import echo_of
from skimo_timer.ui.race.entry_pad import Mode
from skimo_timer.ui.race.expected_strip import MOST
from skimo_timer.ui.race.late import FEW, late_ones
from skimo_timer.ui.race.ringer import Ringer
from skimo_timer.ui.step_words import step_label

if TYPE_CHECKING:
    from skimo_timer.ui.race.main_window import RaceWindow

SETTLE_MS = 150
MATCHED_AT_ONCE = 12  # a few milliseconds: a key that comes meanwhile does not wait longer
BEAT_MS = 1000
LOOK_MS = 10_000  # how often time alone may bring something to decide: an open time, somebody who is missing


class Desk(QObject):
    """Connects the parts of one race window with its race."""

    def __init__(self, window: "RaceWindow") -> None:
        super().__init__(window)
        self._window = window
        self.keeper, self.clock = window.keeper, window.clock
        self._setup = self.keeper.race.setup
        self.expectations = Expectations(self.keeper.race)
        self._marks, self._doubted = marks_of(self.keeper.race), doubted(self.keeper.race)
        self.keeper.hold = lambda facts: lists_to_hold(self.keeper.race.stages, self.clock.now(), facts)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._read: tuple[str, Meant] = "", Meant("")
        self._asked = "", ""
        self.missing: list[Expected] = []
        self._has_looked = False
        self.ringer = Ringer(window)
        window.pad.quiets = self._quiet
        self._match = QTimer(self, interval=SETTLE_MS // 3)
        self._beat = QTimer(self, interval=BEAT_MS)
        self._look = QTimer(self, interval=LOOK_MS)
        self._connect()
        self._beat.start()
        self._look.start()

    def _connect(self) -> None:
        window, pad = self._window, self._window.pad
        for listener in (window.leaderboard, window.passings_model, window.passings, window.chart, self):
            self.keeper.listen(listener.on_change)
        window.ruling.decided.connect(self.decide)
        window.limit_ask.answered.connect(self.decide)
        window.clocks.answered.connect(lambda facts: self.decide(*facts))
        window.ruling.left.connect(pad.field.setFocus)
        window.inbox.stuck.connect(self._stuck)
        window.inbox.late.said.connect(self._say_late)
        window.inbox.port_said.connect(window.status.show_gate)
        window.bar.again.connect(window.inbox.write)
        window.face.started.connect(self.give_start)
        pad.acted.connect(self.show_passing)
        pad.acted.connect(self._tick)
        pad.said.connect(lambda text: window.echo.say(VOID, text))
        pad.chosen.connect(self._choose)
        pad.row_stepped.connect(self._step_row)
        pad.accepted.connect(self.accept_expected)
        pad.suggested.connect(window.alerts.accept_suggestion)
        pad.helped.connect(self._help)
        pad.meaning = self.meaning
        pad.field.textChanged.connect(self._reading.start)
        self._reading.timeout.connect(self.show_expected)
        pad.armed.connect(self._arm)
        pad.undone.connect(self.undo)
        pad.picker.chosen.connect(lambda _: self.show_expected())
        pad.picker.told = lambda point: "\n".join(missed_sentences(self.keeper.race, {point}))
        window.passings.picked.connect(pad.choose)
        window.expected.accepted.connect(self._accept_clicked)
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
        self._look.timeout.connect(self.show_alerts)
        window.expected.asked.connect(self.say_missing)

    def _say_late(self, effect: Effect) -> None:
        """What a batch of late readings did. Not a lambda: the inbox may outlive the window."""
        self._window.bar.note(effect_words(effect, words()))

    # -- what happens in the race ----------------------------------------------------------------------------------

    def on_change(self, change: Change) -> None:
        """Follows a change of the race: the echo now, what counts over everybody when it has settled."""
        if change.deltas is None:
            self.expectations.start_over()
        else:
            self.expectations.follow(change.bibs)
        if self.keeper.race.setup is not self._setup:
            self._show_setup()
        if change.records and change.records[-1].origin is Origin.DEVICE and len(late_ones(change.records)) < FEW:
            self._echo_device(change.records)
        if self._window.pad.target is not None:
            self._window.passings.choose_key(self._window.pad.target)
        self._window.limit_ask.follow(change)
        self._window.menus.refresh()
        self._say_who_goes_on()
        if not self._settle.isActive():
            self._settle.start()

    def _say_who_goes_on(self) -> None:
        """In a race of stages: a change of who goes on must not pass unseen."""
        before, self._marks = self._marks, marks_of(self.keeper.race)
        doubts, self._doubted = self._doubted, doubted(self.keeper.race)
        said = news(before, self._marks) if self._marks != before else []
        asked = doubt_news(doubts, self._doubted)
        if asked:
            offer = self._window.tr("Heats"), self._window.panels.heats
            self._window.bar.trouble(" · ".join([*said, *asked]), offer=offer)
        elif said:
            self._window.bar.note(" · ".join(said))
        elif doubts and not self._doubted and self._window.bar.kind == TROUBLE:
            self._window.bar.clear()

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
        self._show_alerts(look=bool(self.missing))
        self._window.status.refresh()
        self._window.clocks.show_questions(self.keeper.race.clock_questions())
        self.show_expected()

    def show_alerts(self) -> None:
        """What there is to decide, and who should long have been seen."""
        self._show_alerts(look=True)

    def _show_alerts(self, *, look: bool) -> None:
        """`look`: also for who is missing, which is counted over everybody."""
        now, here, race = self.clock.now(), self._window.pad.hand.point, self.keeper.race
        if look:
            self.missing = self.expectations.missing(now)
        self._window.expected.show_missing(self.missing)
        overdue = overdue_alerts(race, self.missing)
        fresh = self._window.alerts.follow(lambda: self._window.alerts_model.refresh(now, here, overdue))
        if self._has_looked:
            self.ringer.ring(fresh)
        self._has_looked = True

    def match_some(self) -> None:
        """Matches some of those again whom the field has outgrown, until nobody is left."""
        if not self.keeper.settle(MATCHED_AT_ONCE):
            self._match.stop()

    def show_expected(self) -> None:
        """Who comes next at the chosen point."""
        now, pad = self.clock.now(), self._window.pad
        typed = pad.field.text() if pad.mode is Mode.NEW else ""
        self._read = typed, self._meant(typed, now)
        found = self._read[1]
        shown = found.candidates if typed and found.candidates else self.expectations.at(pad.hand.point, now, MOST)
        other = (typed, pad.hand.point) != self._asked
        self._asked = typed, pad.hand.point
        self._window.expected.show_expected(list(shown[:MOST]), now, at_once=other)
        pad.say_meaning(self._says(typed, found))

    def meaning(self, typed: str, now: Instant) -> Meant:
        """Whom digits mean: what is shown for them, so that Enter takes nobody else."""
        return self._read[1] if self._read[0] == typed else self._meant(typed, now)

    def _meant(self, typed: str, now: Instant) -> Meant:
        return (
            meant(self.keeper.race, self.expectations, self._window.pad.hand.point, typed, now) if typed else Meant("")
        )

    def _says(self, typed: str, found: Meant) -> str:
        """What Enter would do with digits that are no bib."""
        tr, names = self._window.tr, ", ".join(one.bib for one in found.candidates[:3])
        if not typed or is_worn(self.keeper.race, found.bib):
            who = name_of(self.keeper.race, found.bib)
            return tr("Enter: {who}").format(who=who) if found.guessed else ""
        if not found.bib:
            return (
                tr("Enter: a time, perhaps {bibs}").format(bibs=names)
                if names
                else tr("Enter: a time for {typed}").format(typed=typed)
            )
        return (
            tr("Enter: {typed}, not entered · or {bibs}").format(typed=typed, bibs=names)
            if names
            else tr("Enter: {typed}, not entered").format(typed=typed)
        )

    def say_missing(self) -> None:
        """Names those who should long have been seen."""
        names = ", ".join(f"{one.bib} ({one.place.point})" for one in self.missing)
        self._window.echo.say(shapes.ALARM, self._window.tr("Missing: {names}").format(names=names))

    def show_passing(self, key: Key) -> None:
        """Echoes a passing."""
        self._window.echo.show_echo(echo_of(self.keeper, key, self._window.leaderboard.classification))

    def _tick(self, key: Key) -> None:
        """Whoever has just been taken here is expected no more."""
        passing = self.keeper.race.passings.get(key)
        if passing is not None and passing.point == self._window.pad.hand.point:
            self._window.expected.take(passing.bib, self.clock.now())

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

    def _help(self) -> None:
        """The card of keys; asked again, the whole help."""
        if self._window.keys.isVisible():
            self._window.panels.help()
        self._window.keys.toggle()

    def _quiet(self) -> bool:
        """Esc takes the card of keys away, else quiets an alarm; says whether it did either."""
        if self._window.keys.isVisible():
            self._window.keys.hide()
            return True
        return self.ringer.quiet()

    def _accept_clicked(self, bib: str) -> None:
        self.ringer.expects = True
        self._window.pad.record(bib, self.clock.now())

    def accept_expected(self, nth: int = 0, now: Instant | None = None) -> None:
        """The n-th who is shown as expected, or as fitting what is typed, passes now; -1 is the first who is left."""
        now = self.clock.now() if now is None else now
        bib = self._window.expected.bib_at(nth, now)
        if bib:
            self._window.pad.relax()
            self._window.pad.field.clear_entry()
            self.ringer.expects = True
            self._window.pad.record(bib, now)
        elif nth > 0:
            self._window.echo.say(VOID, self._window.tr("Nobody is expected as number {n}").format(n=nth + 1))
        else:
            self._window.echo.say(VOID, self._window.tr("Nobody is expected here"))

    def accept_suggestion(self, suggestion: Suggestion | Offer | None) -> None:
        """A reading was somebody else's, or what hand and gate disagree about is settled."""
        if suggestion is None:
            self._window.echo.say(VOID, self._window.tr("Nothing is suggested."))
        elif isinstance(suggestion, Offer):
            self.decide(*suggestion.facts)
        else:
            self._window.pad.accept(suggestion)

    def ask_ruling(self, kind: RulingKind | None = None) -> None:
        """A ruling about whoever is typed, chosen or was echoed last."""
        if self._window.ruling.turn(kind):
            return
        passing = None if self._window.pad.target is None else self.keeper.race.passings.get(self._window.pad.target)
        bib = self._window.pad.field.text() or (passing.bib if passing is not None else self._window.echo.echo.bib)
        self._window.pad.leave()
        self._window.ruling.ask(bib, kind)

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
