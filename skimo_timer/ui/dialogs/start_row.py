"""One start group in the panel of starts: its state in large type, the key that starts it, a field that corrects it."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy

from skimo_timer.core.clock import Instant, format_duration, format_instant
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RankBy, StartGroup, StartKind
from skimo_timer.core.startlist import Entry
from skimo_timer.ui.dialogs.parts import ENTER, Word, mark_fault, push, roomy, text_edit, text_label
from skimo_timer.ui.dialogs.summary import count
from skimo_timer.ui.dialogs.typed import typed_time
from skimo_timer.ui.dialogs.values import duration_text
from skimo_timer.ui.labels import start_word, tr
from skimo_timer.ui.theme import TARGET, Role, scaled, wear

_PRESSING = (*ENTER, Qt.Key.Key_Space)


class NowButton(QPushButton):
    """Takes the time at the moment of the press, before anything else happens, and not when the key comes up."""

    taken = Signal(object)

    def __init__(self, now: Callable[[], Instant]) -> None:
        super().__init__(tr("Start now"))
        self._now = now
        self.setAutoDefault(False)
        self.setProperty("tone", "go")
        self.setMinimumHeight(scaled(TARGET + 16))
        wear(self, Role.TABLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space or Enter; a key that is held down counts once."""
        now = self._now()
        if event.key() in _PRESSING:
            if not event.isAutoRepeat():
                self.taken.emit(now)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button."""
        now = self._now()
        if event.button() is Qt.MouseButton.LeftButton:
            self.taken.emit(now)


def moved(race: Race, group: StartGroup, time: Instant) -> int:
    """How many athletes' times move if a group started at `time`.

    Everybody's, where results count from the first start and that one moves; else those of the group, less those who
    have a slot or a start reading of their own that counts.
    """
    if time == race.start_time(group):
        return 0
    if race.setup.stages:
        return len(starters(race, group))
    others = [race.start_time(other) for other in race.setup.starts if other.name != group.name]
    first = min(start for start in (*others, time) if start is not None)
    rank_by = race.setup.rank_by
    if rank_by in (RankBy.FIRST_START, RankBy.LINE) and first != race.first_start:
        return len(race.entries)
    if rank_by is RankBy.FIRST_START:
        return 0
    return sum(_starts_with(race, entry, group) for entry in race.entries.values())


def starters(race: Race, group: StartGroup) -> list[Entry]:
    """Who starts with a group; in a heat those whom the stages before have brought there."""
    if not race.setup.stages:
        return [entry for entry in race.entries.values() if race.group_of(entry) == group]
    heats = (
        (f"{table.stage.name}/{heat.name}", heat)
        for tables in race.stages.values()
        for table in tables
        for heat in table.heats
    )
    return [row.progress.entry for name, heat in heats if name == group.name for row in heat.rows]


def _starts_with(race: Race, entry: Entry, group: StartGroup) -> bool:
    """Whether an athlete's time counts from the start of a group."""
    reads = race.setup.rank_by is RankBy.NET and race.progress[entry.bib].start != race.own_start(entry)
    return race.group_of(entry) == group and entry.slot is None and not reads


class StartRow(QFrame):
    """Shows one group. `given` carries (group, time), with None where the start is taken back."""

    given = Signal(str, object)

    def __init__(self, race: Race, group: StartGroup, now: Callable[[], Instant]) -> None:
        super().__init__()
        self._race, self._group, self._now = race, group, now
        self.state = text_label("", Role.LARGE)
        self.running = text_label("", Role.TABLE, muted=True)
        self.about = text_label("", Role.SMALL, muted=True)
        self.now = NowButton(now)
        self.name = start_word(race.setup, group.name)
        self.now.setAccessibleName(tr("Start {name} now").format(name=self.name))
        self.time = text_edit(placeholder="185000", name=tr("Start of {name} at").format(name=self.name))
        self.give = push(tr("Give"), self._give, hint=tr("Enter"))
        self.back = push(tr("Take back"), lambda: self.given.emit(group.name, None), tone="flat")
        self.word = Word()
        self.setProperty("panel", "true")
        self._lay_out()
        self.now.taken.connect(lambda time: self.given.emit(group.name, time))
        self.time.textChanged.connect(lambda _: self._typed())
        self.time.returnPressed.connect(self._give)
        self.refresh()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(scaled(18), scaled(12), scaled(18), scaled(8))
        grid.setHorizontalSpacing(scaled(16))
        grid.addWidget(text_label(self.name, Role.LARGE), 0, 0)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid.addWidget(self.about, 1, 0)
        grid.addWidget(self.state, 0, 1)
        grid.addWidget(self.running, 1, 1)
        grid.addWidget(self.now, 0, 2, 2, 1)
        grid.addWidget(self.back, 0, 2, 2, 1)
        if roomy():
            grid.addWidget(self.time, 0, 3, 2, 1)
            grid.addWidget(self.give, 0, 4, 2, 1)
        else:
            grid.addWidget(self.time, 2, 1)
            grid.addWidget(self.give, 2, 2)
        grid.addWidget(self.word, 3, 0, 1, -1)
        for widget, width in ((self.now, 150), (self.back, 150), (self.time, 150), (self.give, 100)):
            widget.setFixedWidth(scaled(width))
        for column, stretch in enumerate((3, 2)):
            grid.setColumnMinimumWidth(column, scaled(180 if roomy() else 0))
            grid.setColumnStretch(column, stretch)

    # -- what is there ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the group as the race has it now."""
        self._group = next((g for g in self._race.setup.groups if g.name == self._group.name), self._group)
        start = self._race.start_time(self._group)
        self.now.setVisible(start is None or start > self._now())
        self.back.setVisible(not self.now.isVisibleTo(self))
        self.give.setText(tr("Give") if start is None else tr("Correct"))
        self.about.setText(self._about())
        self.about.setToolTip(self._about())
        self.tick()
        self._typed()

    def _about(self) -> str:
        kind = {StartKind.INTERVAL: tr("one by one"), StartKind.PURSUIT: tr("pursuit")}.get(self._group.kind, "")
        every = tr("every {time}").format(time=duration_text(self._group.interval)) if self._group.interval else ""
        people = count(len(starters(self._race, self._group)), tr("athlete"), tr("athletes"))
        return " · ".join(part for part in (people, self._group.course, kind, every) if part)

    def tick(self) -> None:
        """Brings the running time up to date."""
        start, now = self._race.start_time(self._group), self._now()
        if start is None:
            self.state.setText(tr("Not started"))
            self.running.setText("")
        elif start > now:
            self.state.setText(format_instant(start, None))
            self.running.setText(tr("planned, in {time}").format(time=format_duration(start - now)))
        else:
            self.state.setText(format_instant(start, None))
            self.running.setText(tr("started {time} ago").format(time=format_duration(now - start)))
        waiting = start is None or start > now
        if waiting is not self.now.isVisibleTo(self):
            self.now.setVisible(waiting)
            self.back.setVisible(not waiting)

    # -- what is typed ---------------------------------------------------------------------------------------------

    def _read(self) -> Instant | None:
        try:
            return typed_time(self.time.text(), self._day())
        except ValueError:
            return None

    def _day(self) -> dt.date:
        return self._race.setup.date

    def _typed(self) -> None:
        text, time = self.time.text().strip(), self._read()
        start = self._race.start_time(self._group)
        mark_fault(self.time, wrong=bool(text) and time is None)
        self.give.setEnabled(time is not None and time != start)
        if not text:
            self.word.say("")
        elif time is None:
            self.word.warn(tr("Expected a time of day such as 185000 or 18:50:00"))
        else:
            self.word.say(self._meaning(start, time))

    def _meaning(self, start: Instant | None, time: Instant) -> str:
        """What giving this time would do."""
        shown = format_instant(time, None)
        if start is None:
            return tr("Starts at {time}").format(time=shown)
        if start == time:
            return tr("It has started at {time}").format(time=shown)
        people = count(moved(self._race, self._group, time), tr("athlete"), tr("athletes"))
        words = tr("{before} → {after} moves {people}")
        return words.format(before=format_instant(start, None), after=shown, people=people)

    def _give(self) -> None:
        time = self._read()
        if time is not None and self.give.isEnabled():
            self.time.clear()
            self.given.emit(self._group.name, time)
