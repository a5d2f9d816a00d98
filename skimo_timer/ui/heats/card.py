"""One heat as a card: when it started, who is where, who goes on, and the finish judge's word on the order.

An athlete of another heat can be dropped on it. Its start is taken back and given anew by the same key.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout

from skimo_timer.core.clock import Instant, format_duration, format_instant
from skimo_timer.core.progress import Status
from skimo_timer.core.stages.tables import HeatTable
from skimo_timer.core.startlist import normal_bib
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import mark_fault, push
from skimo_timer.ui.dialogs.start_row import NowButton
from skimo_timer.ui.heats.rows import CARD, HeatList
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.heats import BIBS, HeatModel
from skimo_timer.ui.theme import Role


class HeatCard(QFrame):
    """A heat. `judged` carries the bibs of a whole order, `decided` a bib and whether it goes on, `moved` a bib and by
    how many heats, `dropped` a bib that comes from another heat, `granted` one that runs again, `started` the true
    start, None where the gun is taken back.
    """

    judged = Signal(str)
    decided = Signal(str, bool)
    moved = Signal(str, int)
    dropped = Signal(str)
    granted = Signal(str)
    started_at = Signal(object)

    def __init__(self, title: str, now: Callable[[], Instant]) -> None:
        super().__init__()
        self.title, self._now = title, now
        self.heat = HeatTable("", None, ())
        self.model = HeatModel()
        self.list = HeatList(self.model)
        self.head, self.started, self.empty = QLabel(title), QLabel(), QLabel()
        self.start, self.recall = NowButton(now), push(tr("Recall"), lambda: self.started_at.emit(None), tone="flat")
        self.order, self.word = QLineEdit(), QLabel()
        self._is_over, self._places = False, 0
        self.list.decided.connect(self.decided)
        self.list.moved.connect(self.moved)
        self.list.granted.connect(self.granted)
        self.start.taken.connect(self.started_at)
        self.order.returnPressed.connect(self._judge)
        self.order.textChanged.connect(lambda _: self._say(""))
        self._lay_out()

    def show_heat(self, heat: HeatTable, waits_for: str, places: int, *, begun: bool) -> None:
        """Shows the heat as it stands; `waits_for` says why nobody is in it, `places` how many go on as it stands."""
        self.heat, self._places = heat, places
        self.choose(self.chosen)
        self.list.setVisible(bool(heat.rows))
        self.order.setEnabled(len(heat.rows) > 1)
        self.empty.setVisible(not heat.rows)
        self.empty.setText(waits_for)
        self.start.setVisible(bool(heat.rows) and not begun)
        untouched = not any(row.progress.reached or row.earlier for row in heat.rows)
        self.recall.setVisible(begun and untouched and heat.start is not None)
        self.tick()

    def choose(self, bib: str) -> bool:
        """Chooses an athlete; False who is not in the heat."""
        self.model.show(self.heat, self._places)
        row = self.model.position(bib) if bib else None
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row, 0))
        return row is not None

    @property
    def chosen(self) -> str:
        """The bib of the chosen row; empty for none."""
        index = self.list.currentIndex()
        return self.model.subject(index.row()) if index.isValid() else ""

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

    # -- athletes from another heat --------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes a bib that is not in this heat."""
        bib = _dragged(event)
        if bib and self.model.position(bib) is None:
            event.acceptProposedAction()
            self._is_over = True
            self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The athlete goes elsewhere."""
        self._is_over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """The athlete is in this heat from now on."""
        self._is_over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(_dragged(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame where an athlete would be dropped."""
        super().paintEvent(event)
        if self._is_over:
            painter, width = QPainter(self), theme.scaled(3)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.tones().blue.fill, width))
            inside = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(inside, theme.scaled(6), theme.scaled(6))
            painter.end()

    # -- looks -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setProperty("panel", True)
        self.setAcceptDrops(True)
        self.setMinimumWidth(theme.scaled(CARD))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._dress()
        top = QHBoxLayout()
        top.addStrut(theme.scaled(36))  # as high with a key as without
        top.addWidget(self.head)
        top.addStretch(1)
        top.addWidget(self.start)
        top.addWidget(self.recall)
        head = QVBoxLayout()
        head.setContentsMargins(theme.scaled(12), theme.scaled(6), theme.scaled(8), theme.scaled(6))
        head.setSpacing(0)
        head.addLayout(top)
        head.addWidget(self.started)
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

    def _dress(self) -> None:
        theme.wear(self.head, Role.LARGE)
        theme.wear(self.empty, Role.BODY)
        for part in (self.started, self.word):
            theme.wear(part, Role.SMALL)
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
        theme.wear(self.start, Role.BODY)
        for button, text in ((self.start, tr("Start")), (self.recall, tr("Recall"))):
            button.setText(text)
            button.setAccessibleName(tr("{what} {heat}").format(what=text, heat=self.title))
            theme.target(button)
        self.start.setToolTip(tr("The heat starts now"))
        self.recall.setToolTip(tr("The gun is taken back; the next start counts"))
        theme.target(self.order)
        self.order.setPlaceholderText(tr("Judge: 34 31 33"))
        self.order.setAccessibleName(tr("Order of the finish judge in {heat}").format(heat=self.title))
        self.order.setToolTip(tr("The finish judge's order, from the front; Enter decides"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(theme.scaled(CARD))


def _dragged(event: QDropEvent) -> str:
    """The bib that is dragged; empty for anything else."""
    data = event.mimeData()
    return bytes(data.data(BIBS).data()).decode() if data.hasFormat(BIBS) else ""
