"""The starter's window, for a second screen or a laptop that is turned round: count, next bib, DNS, false starts.

It is worked by the keyboard alone. Starts go by the plan whether anybody presses a key or not; Enter is a hand at the
start line, and a gate there does the same: either is matched to the nearest slot. A key that would start somebody long
before their time asks once more. What the jury may decide, a penalty for a false start or that the true start counts,
is a line with one key, and never happens by itself.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from skimo_timer.core.clock import DAY, SECOND, Duration, Instant, format_duration, format_instant
from skimo_timer.core.course import START
from skimo_timer.core.facts import Fact, PassingRecorded, Reverted, Ruling, RulingKind, StartGiven
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RankBy
from skimo_timer.core.start_line import EARLIEST, Matter, Proposal, Slot, is_gone, on_line, proposals, slots, starter_at
from skimo_timer.ui.dialogs.parts import ENTER, Panel, Word, text_label
from skimo_timer.ui.labels import name_of, tr
from skimo_timer.ui.starter.face import NEXT, StarterFace, beep_at, count_ink, count_text, seconds_left
from skimo_timer.ui.theme import Role, scaled

SIZE = (1180, 700)
TICK_MS, DRAW_MS = 40, 60
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
GRACE = Duration(3 * SECOND)
"""How long GO stands, and an athlete stays on the line after the slot."""
LONGEST = 12
FAR = 60 * SECOND
"""From so long before a group's time on a press asks once more."""


class StarterPanel(Panel):
    """Shows the starts of `race`. Call `changed` after every change; `decide` writes facts as one step of undo.

    `now` is race time, asked at the very press. `counted` carries the seconds to a start that are to be heard, 0 is GO.
    """

    counted = Signal(int)

    def __init__(
        self,
        race: Race,
        now: Callable[[], Instant],
        decide: Callable[..., object],
        undo: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Starter"), parent)
        self._race, self._now, self._decide, self._undo = race, now, decide, undo
        self.slots: list[Slot] = []
        self.proposals: list[Proposal] = []
        self._dismissed: set[tuple[Matter, str, Instant]] = set()
        self._typed, self._armed = "", ""
        self._at: int | None = None
        self._heard: tuple[tuple[str, ...], int | None] = (), None
        self.face = StarterFace(race)
        self.title, self.clock = text_label("", Role.LARGE), text_label("", Role.CLOCK)
        self.last, self.word = text_label("", Role.TABLE, muted=True), Word()
        self.asks, self.ask = QFrame(), text_label("", Role.LARGE)
        self._lay_out()
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticking.timeout.connect(self.tick)
        self._drawing = QTimer(self, singleShot=True, interval=DRAW_MS)
        self._drawing.timeout.connect(self.refresh)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._take_back)
        self.take_room(*SIZE)

    # -- what is shown ---------------------------------------------------------------------------------------------

    def changed(self) -> None:
        """The race has changed: drawn anew in a moment."""
        if self.isVisible() and not self._drawing.isActive():
            self._drawing.start()

    def open(self) -> None:
        """Shows the window; it has the keyboard."""
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self.setFocus()

    def refresh(self) -> None:
        """Reads the starts off the race."""
        self.slots = slots(self._race)
        found = proposals(self._race, self.slots)
        self.proposals = [one for one in found if _name(one) not in self._dismissed]
        self._at = None
        self.tick()
        self._say_ask()

    @property
    def current(self) -> Slot | None:
        """Who is on the line: whose bib was typed, else the next that has not gone."""
        if self._typed:
            return next((slot for slot in self.slots if self._typed in slot.bibs), None)
        at = on_line(self.slots, self._now(), GRACE)
        return None if at is None else self.slots[at]

    def tick(self) -> None:
        """The count, and whoever is on the line now."""
        now, current = self._now(), self.current
        _show(self.clock, format_instant(now % DAY))
        at = on_line(self.slots, now, GRACE)
        if at != self._at or self._typed:
            self._at = at
            rest = self.slots[at:] if at is not None else []
            self.face.show_slots(current, [slot for slot in rest if slot is not current][:NEXT])
            _show(self.title, self._title(current))
            self._say_last(at)
        if current is None or current.time is None:
            self.face.show_count("–" if current is not None else "", "")
        elif now >= current.time + GRACE:
            self.face.show_count(f"+{format_duration(now - current.time)}", "vermillion")
        else:
            left = seconds_left(current.time, now)
            self.face.show_count(count_text(left), count_ink(left))
            self._beep(current, left)

    def _beep(self, slot: Slot, left: int) -> None:
        """Lets a second be heard once, and only of somebody who has been counted down to."""
        of, before = self._heard
        self._heard = slot.bibs, left
        if of == slot.bibs and (second := beep_at(before, left)) is not None:
            self.counted.emit(second)

    def _title(self, slot: Slot | None) -> str:
        if slot is None:
            return self._race.setup.name
        setup = self._race.setup
        every = next(
            (g.interval for g in setup.groups if g.name.partition("/")[0] == slot.group.partition("/")[0]), None
        )
        parts = [slot.title]
        if slot.alone and every:
            parts.append(tr("every {time}").format(time=format_duration(every)))
        if slot.alone:
            net = setup.rank_by is RankBy.NET
            parts.append(tr("the true start counts") if net else tr("the slot counts"))
        return " · ".join(parts)

    def _say_last(self, at: int | None) -> None:
        slot = self._last(at)
        if slot is None or slot.time is None:
            self.last.setText("")
            return
        who = name_of(self._race, slot.bibs[0]) if slot.alone else slot.title
        text = tr("Gone: {who} {time}").format(who=who, time=format_instant(slot.time % DAY))
        off = slot.off
        if off is not None:
            text += " · " + tr("at the gate {off} s").format(off=f"{off / SECOND:+.2f}".replace("-", "\N{MINUS SIGN}"))
        self.last.setText(text)

    def _last(self, at: int | None) -> Slot | None:
        """Who went last."""
        now = self._now()
        gone = [s for s in self.slots[: len(self.slots) if at is None else at + 1] if is_gone(s, now, Duration(0))]
        return gone[-1] if gone else None

    def _say_ask(self) -> None:
        """The newest thing to decide."""
        self.asks.setVisible(bool(self.proposals))
        if not self.proposals:
            return
        one = self.proposals[0]
        off = f"{abs(one.slot.off or 0) / SECOND:.2f}"
        who = name_of(self._race, one.slot.bibs[0]) if one.slot.alone else one.slot.title
        words = {
            Matter.EARLY: tr("{who} started {off} s early: penalty C.1?   +  yes · Esc  no"),
            Matter.LATE: tr("{who} started {off} s late: does the true start count?   +  yes · Esc  no"),
            Matter.GATE: tr("The gate at the start says {time} for {who}: take it?   +  yes · Esc  no"),
        }
        time = format_instant(one.time % DAY, 2)
        self.ask.setText(words[one.matter].format(who=who, off=off, time=time))

    # -- keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The time is taken before anything else; what a key held down repeats does not count."""
        now = self._now()
        if event.modifiers() & _HELD:
            event.ignore()
        elif not event.isAutoRepeat():
            self._press(event.key(), event.text().casefold(), now)

    def _press(self, key: int, text: str, now: Instant) -> None:
        acts: dict[int | str, Callable[[], object]] = {
            **dict.fromkeys((*ENTER, Qt.Key.Key_Space), lambda: self.start(now)),
            **dict.fromkeys((Qt.Key.Key_F11, "-"), lambda: self.does_not_start(now)),
            Qt.Key.Key_Escape: self._escape,
            Qt.Key.Key_Backspace: lambda: self._type(self._typed[:-1]),
            "*": self.recall,
            "+": self.accept_proposal,
            "f": lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen),
        }
        act = acts.get(key) or acts.get(text)
        if act is not None:
            act()
        elif text.isalnum():
            self._type((self._typed + text)[:LONGEST])

    def _type(self, text: str) -> None:
        self._typed, self._armed, self._at = text, "", None
        self.word.say(tr("Bib {bib}").format(bib=text) if text else "")
        self.tick()
        if not text:
            self._at = None
            self.tick()

    def _escape(self) -> None:
        if self._typed:
            self._type("")
        elif self.proposals:
            self._dismissed.add(_name(self.proposals[0]))
            self.refresh()

    # -- acts ------------------------------------------------------------------------------------------------------

    def start(self, now: Instant) -> None:
        """A hand at the start: whoever's slot is nearest, who is typed, or the group on the line."""
        bib = "" if self._typed else starter_at(self._race, now)
        slot = next((s for s in self.slots if s.alone and s.bibs == (bib,)), None) if bib else self.current
        if slot is None:
            self.word.warn(
                tr("{bib} has no start here.").format(bib=self._typed) if self._typed else tr("Nobody is due.")
            )
        elif slot.alone and slot.actual is not None:
            said = tr("{who} has started at {time} already.")
            self.word.warn(said.format(who=slot.bibs[0], time=format_instant(slot.actual % DAY)))
        elif (
            slot.time is not None and slot.time - now > (EARLIEST if slot.alone else FAR) and self._armed != slot.group
        ):
            self._armed = slot.group
            who = slot.bibs[0] if slot.alone else slot.title
            left = format_duration(slot.time - now)
            self.word.warn(tr("{who} starts in {time}: Enter again starts now.").format(who=who, time=left))
        else:
            self._start(slot, now)

    def _start(self, slot: Slot, now: Instant) -> None:
        if slot.alone and slot.time is not None:
            self._do(PassingRecorded(START, now, slot.bibs[0]))
        else:
            self._do(StartGiven(slot.group, now))

    def does_not_start(self, now: Instant) -> None:
        """Whoever is on the line, or typed, does not start."""
        slot = self.current
        if slot is None or (not slot.alone and not self._typed):
            self.word.warn(tr("Type the bib that does not start, then −."))
            return
        bib = self._typed or slot.bibs[0]
        self._do(Ruling(bib, RulingKind.DNS, stage=slot.stage, when=now))

    def recall(self) -> None:
        """Whoever went last is called back: a group has not started, an athlete's reading does not count."""
        slot = self.current if self._typed else self._last(on_line(self.slots, self._now(), GRACE))
        if slot is None:
            self.word.warn(tr("Nobody has started yet."))
            return
        facts: list[Fact] = []
        if slot.key is not None:
            facts.append(Reverted(slot.key))
        if slot.stage or not slot.alone:
            facts.append(StartGiven(slot.group, None))
        if facts:
            self._do(*facts)
            who = slot.bibs[0] if slot.alone else slot.title
            self.word.say(tr("{who} is called back. Its bib and Enter starts it again.").format(who=who))
        else:
            self.word.warn(tr("{who} has no start to take back.").format(who=slot.bibs[0]))

    def accept_proposal(self) -> None:
        """Yes to what is asked."""
        if self.proposals:
            self._do(*self.proposals[0].facts)

    def _do(self, *facts: Fact) -> None:
        self._typed, self._armed = "", ""
        self.word.say("")
        self._decide(*facts)
        self.refresh()

    def _take_back(self) -> None:
        self._undo()
        self.word.say(tr("The last step is taken back."))
        self.refresh()

    # -- looks -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.asks.setObjectName("messageBar")
        self.asks.setProperty("kind", "trouble")
        self.ask.setWordWrap(True)
        inside = QHBoxLayout(self.asks)
        inside.setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8))
        inside.addWidget(self.ask)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.clock)
        keys = text_label(
            tr("Enter start · − does not start · * recall · a bib: out of turn · F full screen · Ctrl+Z undo"),
            Role.BODY,
            muted=True,
        )
        keys.setWordWrap(True)
        keys.setAlignment(Qt.AlignmentFlag.AlignRight)
        for label in (self.title, self.last):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        foot = QHBoxLayout()
        foot.addWidget(self.last, 4)
        foot.addWidget(keys, 5)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[scaled(20), scaled(10)] * 2)
        box.setSpacing(scaled(8))
        box.addLayout(head)
        box.addWidget(self.face, 1)
        box.addWidget(self.asks)
        box.addWidget(self.word)
        box.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        """Counts only while somebody looks."""
        super().showEvent(event)
        self._ticking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops counting."""
        super().hideEvent(event)
        self._ticking.stop()


def _name(proposal: Proposal) -> tuple[Matter, str, Instant]:
    """By what a proposal is known that was said no to."""
    return proposal.matter, " ".join(proposal.slot.bibs), proposal.time


def _show(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
