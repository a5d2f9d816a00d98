"""What is published and what the jury has before it: versions of the lists, changes since, protests, official.

Publishing writes down what hangs on the board, and opens the pages for the printer. Nothing here happens by itself: the
time to protest is counted down and shown, and a list becomes official by the jury's word alone. Where something speaks
against it, the first press says what, and the second does it.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skimo_timer.core.clock import Instant, format_instant
from skimo_timer.core.facts import Fact, Ruling, RulingKind
from skimo_timer.core.progress import Status
from skimo_timer.core.publications import publish
from skimo_timer.core.race import Race
from skimo_timer.core.standings import Board
from skimo_timer.ui.dialogs.parts import Panel, Word, card, push, text_label
from skimo_timer.ui.dialogs.tables import table_view
from skimo_timer.ui.jury.protests import Protests
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.jury import ChangesModel, ListsModel, ListState
from skimo_timer.ui.theme import Role, scaled

SIZE = (1180, 700)
TICK_MS = 1000


class JuryPanel(Panel):
    """Shows the lists of `race`. Call `changed` after every change of the race.

    `boards` gives the classifications as they stand, `decide` writes facts as one step of undo, `show_pages` opens the
    pages of a classification's results.
    """

    def __init__(
        self,
        race: Race,
        boards: Callable[[], Mapping[str, Board]],
        now: Callable[[], Instant],
        decide: Callable[..., object],
        show_pages: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Publish and protests"), parent)
        self._race, self._boards, self._now, self._decide, self._show_pages = race, boards, now, decide, show_pages
        self.lists, self.changes = ListsModel(), ChangesModel(race)
        self.table = table_view(self.lists, tr("Lists"))
        self.changed_rows = table_view(self.changes, tr("Changed since it was published"))
        self.since, self.word = text_label("", Role.SMALL, muted=True), Word()
        self.unofficial = push(tr("Publish as unofficial"), self.publish, tone="go")
        self.official = push(tr("Make official"), self.make_official)
        self.pages = push(tr("Print…"), lambda: self._show_pages(self.chosen), sign="print")
        self.protests = Protests(race, now, decide)
        self._warned: tuple[str, str] = ("", "")
        self._lay_out()
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._settling = QTimer(self, singleShot=True, interval=150)
        self._settling.timeout.connect(self.refresh)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.take_room(*SIZE)

    # -- what is shown ---------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        """The classification that is chosen; empty if there is none."""
        row = self.table.currentIndex().row()
        return self.lists.subject(row) if 0 <= row < self.lists.rowCount() else ""

    def changed(self) -> None:
        """The race has changed: drawn anew in a moment."""
        if self.isVisible() and not self._settling.isActive():
            self._settling.start()

    def open(self, classification: str = "") -> None:
        """Shows the panel with a classification chosen."""
        self.refresh()
        if (row := self.lists.find(classification)) is not None:
            self.table.selectRow(row)
        self.show()
        self.raise_()
        self.activateWindow()

    def refresh(self) -> None:
        """Shows everything as it stands now; what is typed stays."""
        self.lists.show(self._race, self._boards(), self._now())
        if not self.chosen and self.lists.rowCount():
            self.table.selectRow(0)
        self._show_chosen()
        self.protests.refresh()

    def _show_chosen(self) -> None:
        state = self.lists.state(self.chosen)
        issue = None if state is None else state.issue
        self.changes.show(issue)
        for button in (self.unofficial, self.official, self.pages):
            button.setEnabled(state is not None)
        self.protests.about_list(self.chosen)
        if issue is None:
            self.since.setText(tr("This list was not published yet."))
        elif issue.changed:
            number, count = issue.version.number, len(issue.changed)
            self.since.setText(tr("Changed since version {number}: {count} rows").format(number=number, count=count))
        else:
            self.since.setText(tr("Nothing has changed since version {0}.").format(issue.version.number))

    def _tick(self) -> None:
        self.lists.tick(self._now())

    # -- acts ------------------------------------------------------------------------------------------------------

    def publish(self) -> None:
        """The chosen list goes on the board as it stands, unofficial, and its pages open."""
        name = self.chosen
        if name:
            self._decide(publish(self._boards()[name], self._now(), official=False))
            self._done(name, tr("{list} is published; the time to protest runs"))

    def make_official(self) -> None:
        """The jury closes the chosen list. Where something speaks against it, that is said first."""
        state = self.lists.state(self.chosen)
        if state is None:
            return
        against = self._against(state)
        if against and self._warned != (state.name, against):
            self._warned = (state.name, against)
            self.word.warn(tr("{against}. Press again to make it official all the same.").format(against=against))
            return
        facts: list[Fact] = [publish(self._boards()[state.name], self._now(), official=True)]
        self._decide(Ruling("", RulingKind.OFFICIAL, state.name, when=self._now()), *facts)
        self._done(state.name, tr("{list} is official"))

    def _done(self, name: str, text: str) -> None:
        self._warned = ("", "")
        self.refresh()
        self.word.say(text.format(list=name))
        self._show_pages(name)

    def _against(self, state: ListState) -> str:
        """What speaks against making a list official; empty for nothing."""
        said: list[str] = []
        if state.runs(self._now()) and state.ends is not None:
            said.append(tr("one may protest until {time}").format(time=format_instant(state.ends)))
        if state.open_protests:
            said.append(tr("open protests: {count}").format(count=state.open_protests))
        board = self._boards()[state.name]
        racing = sum(board[position].status is Status.RUN for position in range(len(board)))
        if racing:
            said.append(tr("still in the race: {count}").format(count=racing))
        text = " · ".join(said)
        return text[:1].upper() + text[1:]

    # -- looks -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.addWidget(self.unofficial)
        acts.addWidget(self.official)
        acts.addWidget(self.pages)
        acts.addWidget(self.word, 1)
        lists = QWidget()
        above = QVBoxLayout(lists)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.table, 1)
        above.addLayout(acts)
        changes = card()
        beside = QVBoxLayout(changes)
        beside.addWidget(self.since)
        beside.addWidget(self.changed_rows, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[scaled(16)] * 4)
        box.setSpacing(scaled(10))
        box.addWidget(lists, 3)
        box.addWidget(changes, 3)
        box.addWidget(self.protests, 4)

    def showEvent(self, event: QShowEvent) -> None:
        """Runs only while somebody looks."""
        super().showEvent(event)
        self._ticking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops running."""
        super().hideEvent(event)
        self._ticking.stop()
