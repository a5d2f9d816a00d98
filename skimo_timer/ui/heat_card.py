"""One heat as a card: when it started, who is where, who goes on, and the finish judge's word on the order."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout

from skimo_timer.core.clock import Instant, format_duration, format_instant
from skimo_timer.core.progress import Status
from skimo_timer.core.stage_tables import HeatTable
from skimo_timer.core.startlist import normal_bib
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import mark_fault
from skimo_timer.ui.heat_rows import CARD, HeatList
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.heats import HeatModel
from skimo_timer.ui.theme import Role


class HeatCard(QFrame):
    """A heat. `judged` carries the bibs of a whole order, `decided` a bib and whether it goes on."""

    judged = Signal(str)
    decided = Signal(str, bool)

    def __init__(self, title: str, now: Callable[[], Instant]) -> None:
        super().__init__()
        self.title, self._now = title, now
        self.heat = HeatTable("", None, ())
        self.model = HeatModel()
        self.list = HeatList(self.model)
        self.head, self.started, self.empty = QLabel(title), QLabel(), QLabel()
        self.order, self.word = QLineEdit(), QLabel()
        self.list.decided.connect(self.decided)
        self.order.returnPressed.connect(self._judge)
        self.order.textChanged.connect(lambda _: self._say(""))
        self._lay_out()

    def show_heat(self, heat: HeatTable, waits_for: str) -> None:
        """Shows the heat as it stands; `waits_for` says why nobody is in it."""
        self.heat = heat
        bib = self._chosen()
        self.model.show(heat)
        row = self.model.position(bib) if bib else None
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row, 0))
        self.list.setVisible(bool(heat.rows))
        self.order.setEnabled(len(heat.rows) > 1)
        self.empty.setVisible(not heat.rows)
        self.empty.setText(waits_for)
        self.tick()

    def tick(self) -> None:
        """How long it is under way."""
        text, start, now = tr("not started"), self.heat.start, self._now()
        running = any(row.progress.status is Status.RUN for row in self.heat.rows)
        if start is not None:
            text = format_instant(start)
            if now < start:
                text = tr("{time} · in {ahead}").format(time=text, ahead=format_duration(start - now))
            elif running:
                text = tr("{time} · since {since}").format(time=text, since=format_duration(now - start))
        if text != self.started.text():
            self.started.setText(text)

    def _chosen(self) -> str:
        index = self.list.currentIndex()
        return self.model.subject(index.row()) if index.isValid() else ""

    # -- the finish judge ------------------------------------------------------------------------------------------

    def _judge(self) -> None:
        bibs = [normal_bib(word) for word in self.order.text().replace(",", " ").split()]
        strangers = [bib for bib in bibs if self.model.position(bib) is None]
        if strangers:
            self._say(tr("{bib} is not in this heat").format(bib=strangers[0]))
        elif len(bibs) < 2 or len(set(bibs)) < len(bibs):
            self._say(tr("two bibs or more, each once"))
        else:
            self.order.clear()
            self.judged.emit(" ".join(bibs))

    def _say(self, text: str) -> None:
        self.word.setText(text)
        self.word.setVisible(bool(text))
        mark_fault(self.order, wrong=bool(text))
        self.order.setAccessibleDescription(text)

    # -- looks -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setProperty("panel", True)
        self.setMinimumWidth(theme.scaled(CARD))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.wear(self.head, Role.LARGE)
        for label in (self.started, self.word, self.empty):
            theme.wear(label, Role.SMALL)
        theme.wear(self.empty, Role.BODY)
        for label in (self.started, self.empty):
            label.setProperty("ink", "muted")
        self.word.setProperty("ink", "vermillion")
        self.word.setWordWrap(True)
        self.word.hide()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.title)
        self.order.setPlaceholderText(tr("Judge: 34 31 33"))
        self.order.setAccessibleName(tr("Order of the finish judge in {heat}").format(heat=self.title))
        self.order.setToolTip(tr("The finish judge's order, from the front; Enter decides"))
        head = QHBoxLayout()
        head.setContentsMargins(theme.scaled(12), theme.scaled(8), theme.scaled(10), theme.scaled(4))
        head.addWidget(self.head)
        head.addStretch(1)
        head.addWidget(self.started, 0, Qt.AlignmentFlag.AlignBottom)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.scaled(8), theme.scaled(4), theme.scaled(8), theme.scaled(8))
        foot.addWidget(self.word)
        foot.addWidget(self.order)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.list, 1)
        box.addWidget(self.empty, 1)
        box.addLayout(foot)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(theme.scaled(CARD))
