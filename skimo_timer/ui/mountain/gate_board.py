"""The board of the gates: of each point who is expected, through, out and still to come, against the crew's own count.

Up and down choose the gate that is on the radio; what its crew says is typed below. Who is behind a number stands at
the right, by name: for a gate whose sweepers are through those are the people to look for. The board is kept person by
person while it is open, and is made anew when it is opened.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, QStringListModel, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QTabBar, QVBoxLayout, QWidget

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact, GateReported, PassingRecorded, Ruling, RulingKind, SetUp
from skimo_timer.core.gates import At, Gate, GateBoard
from skimo_timer.core.race import Race
from skimo_timer.core.stages import stage_at
from skimo_timer.timekeeper import Change
from skimo_timer.ui.dialogs.parts import Panel
from skimo_timer.ui.labels import name_of, tr
from skimo_timer.ui.models.gates import GATE, SAID, GatesModel
from skimo_timer.ui.mountain.gate_radio import RadioRows
from skimo_timer.ui.tables import RaceTable
from skimo_timer.ui.theme import Role, scaled, wear

SIZE = (1320, 720)
DRAW_MS = 150
NAMED = 150
"""From so many people on only their bibs are shown: that is a number to be compared, not a list to be read out."""


class GateBoardPanel(Panel):
    """Shows the gates of `race`. Call `changed` after every change; `decide` writes facts as one step of undo."""

    def __init__(
        self,
        race: Race,
        now: Callable[[], Instant],
        decide: Callable[..., object],
        undo: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Gates by radio"), parent)
        self._race, self._now, self._decide = race, now, decide
        self.board: GateBoard | None = None
        self.model = GatesModel()
        self.table = RaceTable(self.model, tr("Gates"), bold=GATE, signs=SAID)
        self.radio = RadioRows()
        self.names_of, self.names, self._names = QTabBar(), QListView(), QStringListModel()
        self._lay_out()
        self._drawing = QTimer(self, singleShot=True, interval=DRAW_MS)
        self._drawing.timeout.connect(self.refresh)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.names_of.currentChanged.connect(lambda _: self._show_names())
        self._connect()
        QShortcut(QKeySequence("Ctrl+Z"), self, partial(self._take_back, undo))
        self.take_room(*SIZE)

    def _connect(self) -> None:
        radio = self.radio
        radio.counted.connect(self._counted)
        radio.closed.connect(self._closed)
        radio.passed.connect(self._passed)
        radio.stopped.connect(partial(self._ruled, RulingKind.OTL))
        radio.let_through.connect(partial(self._ruled, RulingKind.OK))
        radio.stepped.connect(self._step)

    # -- what is shown ---------------------------------------------------------------------------------------------

    def changed(self, change: Change) -> None:
        """The race has changed: the board follows at once, and is drawn in a moment."""
        if self.board is None:
            return
        if not self.isVisible():
            self.board = None
            return
        if change.deltas is None or any(isinstance(record.fact, SetUp) for record in change.records):
            self.board.fill()
        else:
            self.board.follow(change.bibs)
        if not self._drawing.isActive():
            self._drawing.start()

    def open(self) -> None:
        """Shows the panel with the count of a gate to be typed."""
        self.board = GateBoard(self._race)
        self.refresh()
        if self.gate is None:
            self.table.choose(0 if self.model.rowCount() else None)
        self.show()
        self.raise_()
        self.activateWindow()
        self.radio.count.setFocus()

    def refresh(self) -> None:
        """Shows everything as it stands now; what is typed stays, and so does the chosen gate."""
        if self.board is None:
            self.board = GateBoard(self._race)
        gate = self.gate
        self.model.show(self.board.rows())
        if gate is not None and self.gate != gate:
            self.table.choose(self.model.find(gate))
        self._show_chosen()

    @property
    def gate(self) -> Gate | None:
        """The gate that is on the radio; None if the race has none."""
        row = self.table.current_row()
        return None if row is None else self.model.subject(row)

    def _show_chosen(self) -> None:
        gate = self.gate
        if gate is None:
            return
        row = self.model.gate_row(gate)
        self.radio.show_gate(self.model.name(gate), is_closed=row.closed is not None)
        counts = {At.NOT_YET: row.not_yet, At.GAVE_UP: row.gave_up, At.STOPPED: row.stopped, At.PASSED: row.passed}
        words = {
            At.NOT_YET: tr("MISSING {n}") if row.is_missing_some else tr("Not yet {n}"),
            At.GAVE_UP: tr("Gave up {n}"),
            At.STOPPED: tr("Stopped {n}"),
            At.PASSED: tr("Passed {n}"),
        }
        self.names_of.blockSignals(True)
        for n, at in enumerate(words):
            if n == self.names_of.count():
                self.names_of.addTab("")
                self.names_of.setTabData(n, at.value)
            self.names_of.setTabText(n, words[at].format(n=counts[at]))
        self.names_of.blockSignals(False)
        self._show_names()

    def _show_names(self) -> None:
        """The people behind the chosen number; of many only their bibs, side by side."""
        gate, chosen = self.gate, self.names_of.tabData(self.names_of.currentIndex())
        if gate is None or self.board is None or chosen is None:
            return
        bibs = self.board.bibs(gate, At(chosen))
        texts = bibs if len(bibs) > NAMED else [self._named(bib) for bib in bibs]
        if texts == self._names.stringList():
            return
        metrics = QFontMetrics(self.names.font())
        width = max((metrics.horizontalAdvance(text) for text in texts), default=0) + scaled(18)
        self.names.setGridSize(QSize(width, round(metrics.height() * 1.3)))
        self._names.setStringList(texts)

    def _named(self, bib: str) -> str:
        entry = self._race.entries.get(bib)
        return f"{bib} {entry.name}" if entry is not None else name_of(self._race, bib)

    def _step(self, by: int) -> None:
        row, count = self.table.current_row(), self.model.rowCount()
        if count:
            self.table.choose(max(0, min(count - 1, (0 if row is None else row) + by)))

    # -- what the crew says ----------------------------------------------------------------------------------------

    def _counted(self, count: int, last: str, told_by: str) -> None:
        if self.gate is not None:
            self._do(GateReported(*self.gate, count=count, last=last, told_by=told_by, when=self._now()))

    def _closed(self, told_by: str) -> None:
        if self.gate is not None:
            closed = self.model.gate_row(self.gate).closed is None
            self._do(GateReported(*self.gate, closed=closed, told_by=told_by, when=self._now()))

    def _passed(self, bib: str, told_by: str) -> None:
        if self.gate is not None and self._knows(bib):
            note = tr("by radio, {who}").format(who=told_by) if told_by else tr("by radio")
            self._do(PassingRecorded(self.gate.point, None, bib, note=note, arrived=self._now()))

    def _ruled(self, kind: RulingKind, bib: str, told_by: str) -> None:
        if self.gate is not None and self._knows(bib):
            value, athlete, now = f"{self.gate.point} {self.gate.lap}", self._race.athlete(bib), self._now()
            stage = "" if kind is RulingKind.GAVE_UP else stage_at(self._race.stages, athlete, now)
            self._do(Ruling(athlete, kind, value, stage=stage, note=told_by, when=now))

    def _knows(self, bib: str) -> bool:
        known = self._race.athlete(bib) in self._race.progress
        if not known:
            self.radio.word.warn(tr("{bib} is not entered.").format(bib=bib))
        return known

    def _do(self, fact: Fact) -> None:
        self._decide(fact)
        self.refresh()

    def _take_back(self, undo: Callable[[], object]) -> None:
        undo()
        self.radio.word.say(tr("The last step is taken back."))
        self.refresh()

    # -- looks -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.names_of.setExpanding(False)
        self.names_of.setAccessibleName(tr("Whose names are shown"))
        self.names.setModel(self._names)
        self.names.setFlow(QListView.Flow.LeftToRight)
        self.names.setWrapping(True)
        self.names.setUniformItemSizes(True)
        self.names.setResizeMode(QListView.ResizeMode.Adjust)
        self.names.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.names.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.names.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.names.setAccessibleName(tr("Names"))
        self.names.setViewportMargins(scaled(8), scaled(6), scaled(8), scaled(6))
        wear(self.names, Role.TABLE)
        wear(self.names_of, Role.TABLE)
        below = QVBoxLayout()
        below.setSpacing(scaled(4))
        below.addWidget(self.names_of)
        below.addWidget(self.names, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[scaled(16)] * 4)
        box.setSpacing(scaled(8))
        box.addWidget(self.table, 3)
        box.addWidget(self.radio)
        box.addLayout(below, 2)
