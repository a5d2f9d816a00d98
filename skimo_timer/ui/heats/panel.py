"""The panel of heats: each stage with its heats side by side, who goes on, who starts where, and when.

A stage that waits shows for whom; it fills by itself as soon as everybody before has a result or a status. Its lists
follow until they are posted; from then on what would change them is asked in a bar above the heats, like a tie that
decides who goes on: it is the operator's, and nobody is chosen silently. Changes are drawn together after a moment,
because a burst at the finish line is one change to the eye.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from skimo_timer.core.clock import Instant
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.stages.tables import StageTable
from skimo_timer.ui import shapes, theme
from skimo_timer.ui.dialogs.parts import Panel, scrolling
from skimo_timer.ui.heats.acts import Door, HeatActs
from skimo_timer.ui.heats.asks import AskBar
from skimo_timer.ui.heats.card import HeatCard
from skimo_timer.ui.heats.desk import HeatDesk
from skimo_timer.ui.heats.questions import about_gates, about_lists, about_ties
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.heats import heat_title, ties, way_on
from skimo_timer.ui.theme import Role

DRAW_MS, TICK_MS = 60, 500
SIZE = (1300, 700)


class HeatsPanel(Panel):
    """Shows the stages of a race; `door` is where decisions go, `now` is race time.

    Call `changed` after every change of the race.
    """

    def __init__(self, race: Race, now: Callable[[], Instant], door: Door, parent: QWidget | None = None) -> None:
        super().__init__(tr("Heats"), parent)
        self._race, self._now = race, now
        self.acts = HeatActs(race, now, door)
        self.courses, self.tabs = QTabBar(), QTabBar()
        self.rule, self.state, self.light = QLabel(), QLabel(), shapes.Light(shapes.OFF)
        self.ties = AskBar(tr("A tie decides"))
        self.doubts = AskBar(tr("The lists are posted"))
        self.gates = AskBar(tr("The start gate"))
        self.desk = HeatDesk(race, self.acts, door)
        self.cards: list[HeatCard] = []
        self._built: tuple[object, ...] = ()
        self._follow = ""
        self._drawing = QTimer(self, singleShot=True, interval=DRAW_MS)
        self._drawing.timeout.connect(self.refresh)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._lay_out()
        self.courses.currentChanged.connect(lambda _: self._name_stages())
        self.tabs.currentChanged.connect(lambda _: self.refresh())
        self.desk.followed.connect(self.follow)
        self._keys(door)
        self.take_room(*SIZE)

    def _keys(self, door: Door) -> None:
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+PgDown", partial(self._turn, 1)),
            ("Ctrl+PgUp", partial(self._turn, -1)),
            ("Ctrl+Z", door.undo),
            ("Ctrl+Y", door.redo),
            ("Ctrl+P", self.desk.print_lists),
            ("Ctrl+B", self.desk.post),
            ("Ctrl+F", self.desk.line.setFocus),
        )
        for keys, act in acts:
            QShortcut(QKeySequence(keys), self, act)

    def changed(self) -> None:
        """The race has changed: drawn anew in a moment."""
        if self.isVisible() and not self._drawing.isActive():
            self._drawing.start()

    def open(self) -> None:
        """Shows the panel with the stage that is under way."""
        self.refresh()
        course, stage = self.acts.under_way()
        self.courses.setCurrentIndex(self._courses().index(course) if course else 0)
        self.tabs.setCurrentIndex(stage if course else self.tabs.count() - 1)
        self.show()
        self.raise_()
        self.activateWindow()

    def follow(self, bib: str) -> None:
        """Shows everything anew, with the keyboard at an athlete who may be in another heat now."""
        self._follow = bib
        self.refresh()

    # -- what is shown ---------------------------------------------------------------------------------------------

    @property
    def table(self) -> StageTable | None:
        """The stage that is shown; None if the race has none."""
        tables, chosen = self.tables, self.tabs.currentIndex()
        return tables[chosen] if 0 <= chosen < len(tables) else None

    @property
    def tables(self) -> list[StageTable]:
        """The stages of the course that is shown."""
        return self._race.stages.get(self.courses.tabData(self.courses.currentIndex()) or "", [])

    def refresh(self) -> None:
        """Shows everything as it stands now; what is typed stays."""
        self._name_courses()
        table, tables = self.table, self.tables
        if table is None:
            return
        self._name_cards(table)
        begun, places = self.acts.begun(table.stage.name), 0 if table.complete else table.stage.places
        for card, heat, has_begun in zip(self.cards, table.heats, begun, strict=True):
            card.show_heat(heat, self._waits_for(table), places, begun=has_begun)
        self._say_state(table)
        self.desk.show_stage(tables, table, begun)
        self.ties.show_asks(about_ties(self.acts, table))
        self.doubts.show_asks(about_lists(self.acts, tables, table, self._now()))
        self.gates.show_asks(about_gates(self.acts, self._race, table, self._now()))
        self._find_followed()

    def _find_followed(self) -> None:
        card = next((card for card in self.cards if self._follow and card.choose(self._follow)), None)
        self._follow = ""
        if card is not None:
            card.list.setFocus()

    def _courses(self) -> list[str]:
        """The courses that have stages."""
        return [name for name, tables in self._race.stages.items() if tables]

    def _name_courses(self) -> None:
        names = self._courses()
        if names != [self.courses.tabData(n) for n in range(self.courses.count())]:
            _fill(self.courses, names)
            self.courses.setVisible(len(names) > 1)
        self._name_stages(draw=False)

    def _name_stages(self, *, draw: bool = True) -> None:
        names = [table.stage.name for table in self.tables]
        if names != [self.tabs.tabData(n) for n in range(self.tabs.count())]:
            _fill(self.tabs, names)
        if draw:
            self.refresh()

    def _name_cards(self, table: StageTable) -> None:
        """Other cards only where there are other heats: what is typed in one stays."""
        wanted = (table.stage.name, *(heat.name for heat in table.heats))
        if wanted == self._built:
            return
        self._built = wanted
        for card in self.cards:
            card.hide()
            card.deleteLater()
        titles = [heat_title(self._race, table.stage.name, heat.name) for heat in table.heats]
        self.cards = [HeatCard(title, self._now) for title in titles]
        for n, card in enumerate(self.cards):
            self.desk.wire(card, table.stage, n)
            self._row.addWidget(card)

    def _waits_for(self, table: StageTable) -> str:
        tables = self.tables
        at = tables.index(table)
        source = table.stage.source or (tables[at - 1].stage.name if at else "")
        return tr("Waits for {stage}").format(stage=source) if source else tr("Nobody is in this heat")

    def _say_state(self, table: StageTable) -> None:
        rows = table.rows
        done = sum(row.progress.status is not Status.RUN for row in rows)
        self.rule.setText(way_on(table))
        odd = bool(ties(table))
        if odd:
            self.state.setText(tr("A tie decides"))
        elif table.complete:
            self.state.setText(tr("Complete"))
        elif rows:
            self.state.setText(tr("{done} of {all} have a result").format(done=done, all=len(rows)))
        else:
            self.state.setText(tr("Not filled yet"))
        self.light.show_state(shapes.ALARM if odd else shapes.ON if table.complete else shapes.OFF)
        self.light.setAccessibleName(self.state.text())

    def _turn(self, by: int) -> None:
        if self.tabs.count():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _tick(self) -> None:
        for card in self.cards:
            card.tick()

    # -- looks -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for tabs, name in ((self.courses, tr("Course")), (self.tabs, tr("Stage"))):
            tabs.setAccessibleName(name)
            tabs.setExpanding(False)
            theme.wear(tabs, Role.TABLE)
        theme.wear(self.rule, Role.BODY)
        theme.wear(self.state, Role.BODY)
        self.rule.setProperty("ink", "muted")
        cards = QWidget()
        self._row = QHBoxLayout(cards)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.scaled(10))
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.scaled(14)] * 4)
        box.setSpacing(theme.scaled(8))
        box.addLayout(_line((self.courses, 0), (self.tabs, 1), (self.light, 0), (self.state, 0)))
        box.addLayout(_line((self.rule, 1), (self.desk.lists, 0)))
        for bar in (self.ties, self.doubts, self.gates):
            box.addWidget(bar)
        box.addWidget(scrolling(cards), 1)
        box.addWidget(self.desk)

    def showEvent(self, event: QShowEvent) -> None:
        """Runs only while somebody looks."""
        super().showEvent(event)
        self._ticking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops running."""
        super().hideEvent(event)
        self._ticking.stop()


def _line(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    line = QHBoxLayout()
    for part, stretch in parts:
        line.addWidget(part, stretch)
    return line


def _fill(tabs: QTabBar, names: Sequence[str]) -> None:
    """Other tabs; the chosen one stays chosen, if it is still there."""
    chosen = tabs.tabData(tabs.currentIndex())
    tabs.blockSignals(True)
    while tabs.count():
        tabs.removeTab(0)
    for name in names:
        tabs.setTabData(tabs.addTab(name.replace("&", "&&")), name)
    tabs.setCurrentIndex(names.index(chosen) if chosen in names else 0)
    tabs.blockSignals(False)
