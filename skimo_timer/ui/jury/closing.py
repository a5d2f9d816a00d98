"""Closing the race: what is still to be done, what weighs most first, each with the key that does it or leads there.

The list works itself off: what is done is gone. Rows are chosen with the arrows and done with Enter; every act is one
step of undo. Below stands which classification is final already, so that the prize giving need not wait for the last.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skimo_timer.core.clock import Instant
from skimo_timer.core.closing import Task, TaskKind, finality, tasks
from skimo_timer.core.race import Race
from skimo_timer.core.standings import Board
from skimo_timer.ui.dialogs.parts import ENTER, Panel, Word, push, text_label
from skimo_timer.ui.dialogs.tables import table_view
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.closing import FinalModel, TasksModel
from skimo_timer.ui.tables import RaceTable
from skimo_timer.ui.theme import Role, scaled

SIZE = (980, 620)
AGAIN_MS = 2000

Open = Callable[[Task], object]

_ACTS = {
    TaskKind.STILL_OUT: QT_TRANSLATE_NOOP("Labels", "Who is still out"),
    TaskKind.PODIUM_DOUBT: QT_TRANSLATE_NOOP("Labels", "Show the doubt"),
    TaskKind.OPEN_TIMES: QT_TRANSLATE_NOOP("Labels", "Show the time"),
    TaskKind.DOUBT: QT_TRANSLATE_NOOP("Labels", "Show the doubt"),
    TaskKind.TIE: QT_TRANSLATE_NOOP("Labels", "Heats"),
    TaskKind.NEVER_SEEN: QT_TRANSLATE_NOOP("Labels", "DNS for all of them"),
    TaskKind.RACING: QT_TRANSLATE_NOOP("Labels", "The race is over"),
    TaskKind.PROTEST: QT_TRANSLATE_NOOP("Labels", "Protests"),
    TaskKind.NOT_PUBLISHED: QT_TRANSLATE_NOOP("Labels", "Publish"),
    TaskKind.CHANGED_SINCE: QT_TRANSLATE_NOOP("Labels", "Publish"),
}


class ClosingPanel(Panel):
    """Shows the tasks of `race`; `decide` writes facts as one step of undo, `lead` opens where a task is done."""

    def __init__(
        self,
        race: Race,
        boards: Callable[[], Mapping[str, Board]],
        now: Callable[[], Instant],
        acts: tuple[Callable[..., object], Open],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Closing the race"), parent)
        self._race, self._boards, self._now = race, boards, now
        self._decide, self._lead = acts
        self.model, self.finals = TasksModel(), FinalModel()
        self.table = RaceTable(self.model, tr("To do"), bold=1, signs=0)
        self.final = table_view(self.finals, tr("Classifications"))
        self.word = Word()
        self.act = push("", self.do, tone="go")
        self._lay_out()
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self.refresh)
        self._settling = QTimer(self, singleShot=True, interval=150)
        self._settling.timeout.connect(self.refresh)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._name_act())
        self.table.doubleClicked.connect(lambda _: self.do())
        self.take_room(*SIZE)

    @property
    def chosen(self) -> Task | None:
        """The task that is chosen; None if nothing is to be done."""
        row = self.table.currentIndex().row()
        return self.model.task(row) if 0 <= row < self.model.rowCount() else None

    def open(self) -> None:
        """Shows the panel, the weightiest task chosen."""
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self.table.setFocus()

    def changed(self) -> None:
        """The race has changed: drawn anew in a moment."""
        if self.isVisible() and not self._settling.isActive():
            self._settling.start()

    def refresh(self) -> None:
        """Asks the race again; the chosen task stays chosen while it is there."""
        chosen = self.chosen
        self.model.show(tasks(self._race, self._boards(), self._now()))
        kept = None if chosen is None else self.model.find(chosen.kind)
        if self.model.rowCount():
            self.table.selectRow(kept or 0)
        self.finals.show(finality(self._race, self._boards(), self._now()))
        self._name_act()
        if not self.model.rowCount():
            self.word.say(tr("Everything is done: everybody has a result or a status, every list is published."))

    def do(self) -> None:
        """Does the chosen task for all at once, or opens where it is done."""
        task = self.chosen
        if task is None:
            return
        if task.facts:
            self._decide(*task.facts)
            self.word.say(tr("Done; Ctrl+Z in the race window takes it back."))
            self.refresh()
        else:
            self._lead(task)

    def _name_act(self) -> None:
        task = self.chosen
        self.act.setVisible(task is not None)
        self.act.setText("" if task is None else tr(str(_ACTS[task.kind])))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the chosen task."""
        if event.key() in ENTER and not self.act.hasFocus():
            self.do()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.word, 1)
        foot.addWidget(self.act)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[scaled(16)] * 4)
        box.setSpacing(scaled(10))
        box.addWidget(self.table, 3)
        box.addLayout(foot)
        box.addWidget(text_label(tr("What is final"), Role.LARGE))
        box.addWidget(self.final, 2)

    def showEvent(self, event: QShowEvent) -> None:
        """Runs only while somebody looks: with time alone a podium becomes final."""
        super().showEvent(event)
        self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops running."""
        super().hideEvent(event)
        self._again.stop()
