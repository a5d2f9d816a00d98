"""The starts of a race: given now with one key, at a time of day, corrected later, or taken back.

The time is taken at the press, before anything else. What is given is a fact like any other: it can be undone, and a
later one counts instead.
"""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import StartGiven
from skimo_timer.core.race import Race
from skimo_timer.journal import JournalError
from skimo_timer.ui.dialogs.parts import Panel, Word, push, scrolling
from skimo_timer.ui.dialogs.start_row import StartRow
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import scaled

TICK_MS = 200
WIDTH, ROW = 1000, 120


class StartPanel(Panel):
    """Shows the start groups and the heats of `race`. Call `refresh` after every change.

    `decide` writes a fact as one step of undo, `now` is race time, asked at the very press.
    """

    def __init__(
        self,
        race: Race,
        now: Callable[[], Instant],
        decide: Callable[[StartGiven], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Starts", parent)
        self._race, self._now, self._decide = race, now, decide
        self.rows: list[StartRow] = []
        self.word = Word()
        self._list = QVBoxLayout()
        self._list.setSpacing(scaled(10))
        self._lay_out()
        self.refresh()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.take_room(WIDTH, min(140 + ROW * len(self.rows), 640))

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._list)
        inside.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self.word, 1)
        foot.addWidget(push(tr("Close"), self.close))
        box = QVBoxLayout(self)
        box.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(12))
        self._area = scrolling(page)
        box.addWidget(self._area, 1)
        box.addLayout(foot)

    def refresh(self) -> None:
        """Shows the groups and heats as the race has them now; what is typed stays."""
        names = [group.name for group in self._race.setup.groups]
        if [row.objectName() for row in self.rows] != names:
            self._build()
        for row in self.rows:
            row.refresh()

    def _build(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [StartRow(self._race, group, self._now) for group in self._race.setup.groups]
        for row, group in zip(self.rows, self._race.setup.groups, strict=True):
            row.setObjectName(group.name)
            row.given.connect(self._give)
            self._list.addWidget(row)

    def _give(self, group: str, time: Instant | None) -> None:
        try:
            self._decide(StartGiven(group, time))
        except JournalError as error:
            self.word.warn(str(error))
            return
        self.word.say("")
        self.refresh()

    def _tick(self) -> None:
        for row in self.rows:
            row.tick()

    def showEvent(self, event: QShowEvent) -> None:
        """Runs only while somebody looks; the first group that waits has the keyboard."""
        super().showEvent(event)
        self._timer.start()
        waiting = next((row for row in self.rows if row.now.isVisibleTo(row)), None)
        if waiting is not None:
            waiting.now.setFocus()
            self._area.ensureWidgetVisible(waiting)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops running."""
        super().hideEvent(event)
        self._timer.stop()
