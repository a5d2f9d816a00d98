"""Who is still out, as a board of the race window: the first of whom to worry about, with where and when due.

The window of who is still out is where buses and radios are worked with; this is the look at it out of the corner of
an eye. It runs only while it can be seen.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from skimo_timer.core.clock import Instant
from skimo_timer.core.matching.overdue import LegTimes, Worry
from skimo_timer.core.race import Race
from skimo_timer.core.whereabouts import People, Where
from skimo_timer.timekeeper import Change
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import restyle
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.still_out import OutModel, out_by_worry
from skimo_timer.ui.models.table import Column, Row
from skimo_timer.ui.tables import RaceTable
from skimo_timer.ui.theme import Role

BIB, NAME, SEEN, DUE = range(4)
EVERY_MS, SOON_MS = 5000, 700


class OutBriefly(OutModel):
    """Bib, name, where last, when due."""

    columns = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Bib")), "888", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Name")), "Zurbriggen Ursina", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Last seen")), "LINE 88:88:88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Due")), "LINE 88:88", right=True, spare=True),
    )

    def _row(self, subject: str) -> Row:
        row = super()._row(subject)
        bib, name, where, last, due, _ = row.texts
        person = self.person(subject)
        known = person is not None and person.where is not Where.ON_COURSE
        return replace(row, texts=(bib, name, where if known else last, due), hint=where)


class OutBoard(QFrame):
    """The table, with how many there are in `count`. `opened` asks for the window of who is still out."""

    opened = Signal()

    def __init__(self, race: Race, now: Callable[[], Instant], legs: Callable[[], LegTimes]) -> None:
        super().__init__()
        self._race, self._now, self._legs, self._people = race, now, legs, People()
        self.model = OutBriefly(race, now, legs)
        self.table = RaceTable(self.model, tr("Still out"), bold=BIB, signs=SEEN)
        self.table.horizontalHeader().hide()
        self.table.doubleClicked.connect(lambda _: self.opened.emit())
        theme.wear(self.table, Role.BODY)
        self.count = QLabel()
        theme.wear(self.count, Role.BODY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self._beat = QTimer(self, interval=EVERY_MS)
        self._beat.timeout.connect(self.refresh)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)

    def on_change(self, _: Change) -> None:
        """Follows a change of the race when the burst that it belongs to is over."""
        if self.isVisible() and not self._soon.isActive():
            self._soon.start(max(SOON_MS, 2 * len(self._race.progress)))  # in a large field it takes longer to count

    def refresh(self) -> None:
        """Shows who is out now."""
        now = self._now()
        everybody = (person for one in self._race.progress.values() for person in self._people.of(one, now))
        out = out_by_worry(everybody, now, self._legs())
        self.model.show(out)
        overdue = sum(one.worry is Worry.OVERDUE for one in out)
        self.count.setText(tr("{out}, {n} OVERDUE").format(out=len(out), n=overdue) if overdue else str(len(out)))
        ink = "vermillion" if overdue else ""
        if self.count.property("ink") != ink:
            self.count.setProperty("ink", ink)
            restyle(self.count)

    def showEvent(self, event: QShowEvent) -> None:
        """Runs while somebody looks."""
        super().showEvent(event)
        self._beat.start()
        QTimer.singleShot(0, self, self.refresh)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops."""
        super().hideEvent(event)
        self._beat.stop()
        self._soon.stop()
