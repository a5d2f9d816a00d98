"""The panel of heats: each stage with its heats side by side, who goes on, and what the finish judge says.

A stage that waits shows for whom; it fills by itself as soon as everybody before has a result or a status. A tie that
decides who goes on stands on top with two keys for each: it is the operator's, and nobody is chosen silently. Changes
are drawn together after a moment, because a burst at the finish line is one change to the eye.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.stage_tables import HeatRow, StageTable
from skimo_timer.ui import shapes, theme
from skimo_timer.ui.dialogs.parts import Panel, push, scrolling
from skimo_timer.ui.heat_card import HeatCard
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.heats import heat_title, run_text, ties, way_on
from skimo_timer.ui.theme import Role

DRAW_MS, TICK_MS = 60, 500
SIZE = (1300, 660)


class HeatsPanel(Panel):
    """Shows the stages of a race; `decide` takes a ruling as one step of undo, `now` is race time.

    Call `changed` after every change of the race.
    """

    def __init__(
        self,
        race: Race,
        now: Callable[[], Instant],
        decide: Callable[[Ruling], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Heats"), parent)
        self._race, self._now, self._decide = race, now, decide
        self.courses, self.tabs = QTabBar(), QTabBar()
        self.rule, self.state, self.light = QLabel(), QLabel(), shapes.Light(shapes.OFF)
        self.cards: list[HeatCard] = []
        self.tie_keys: list[QWidget] = []
        self._built: tuple[object, ...] = ()
        self._drawing = QTimer(self, singleShot=True, interval=DRAW_MS)
        self._drawing.timeout.connect(self.refresh)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._lay_out()
        self.courses.currentChanged.connect(lambda _: self._name_stages())
        self.tabs.currentChanged.connect(lambda _: self.refresh())
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self, partial(self._turn, by))
        self.take_room(*SIZE)

    def changed(self) -> None:
        """The race has changed: drawn anew in a moment."""
        if self.isVisible() and not self._drawing.isActive():
            self._drawing.start()

    def open(self) -> None:
        """Shows the panel with the stage that is under way."""
        self.refresh()
        waiting = [n for n, table in enumerate(self._tables()) if not table.complete and table.rows]
        self.tabs.setCurrentIndex(waiting[0] if waiting else self.tabs.count() - 1)
        self.show()
        self.raise_()
        self.activateWindow()

    # -- what is shown ---------------------------------------------------------------------------------------------

    @property
    def table(self) -> StageTable | None:
        """The stage that is shown; None if the race has none."""
        tables, chosen = self._tables(), self.tabs.currentIndex()
        return tables[chosen] if 0 <= chosen < len(tables) else None

    def _tables(self) -> list[StageTable]:
        return self._race.stages.get(self.courses.tabData(self.courses.currentIndex()) or "", [])

    def refresh(self) -> None:
        """Shows everything as it stands now; what is typed stays."""
        self._name_courses()
        table = self.table
        if table is None:
            return
        self._name_cards(table)
        for card, heat in zip(self.cards, table.heats, strict=True):
            card.show_heat(heat, self._waits_for(table))
        self._say_state(table)
        self._ask_ties(table)

    def _name_courses(self) -> None:
        names = [name for name, tables in self._race.stages.items() if tables]
        if names != [self.courses.tabData(n) for n in range(self.courses.count())]:
            _fill(self.courses, names)
            self.courses.setVisible(len(names) > 1)
        self._name_stages(draw=False)

    def _name_stages(self, *, draw: bool = True) -> None:
        names = [table.stage.name for table in self._tables()]
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
        self.cards = [HeatCard(heat_title(self._race, table.stage.name, heat.name), self._now) for heat in table.heats]
        for card, heat in zip(self.cards, table.heats, strict=True):
            card.judged.connect(partial(self._judge, table.stage.name, heat.name))
            card.decided.connect(partial(self.settle_tie, table.stage.name))
            self._row.addWidget(card)

    def _waits_for(self, table: StageTable) -> str:
        tables = self._tables()
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

    # -- ties ------------------------------------------------------------------------------------------------------

    def _ask_ties(self, table: StageTable) -> None:
        waiting = ties(table)
        named = [f"{row.progress.bib} {run_text(row.progress)}" for _, row in waiting]
        if named == [key.objectName() for key in self.tie_keys]:
            return
        for key in self.tie_keys:
            self._ties.removeWidget(key)
            key.hide()
            key.deleteLater()
        self.tie_keys = [self._tie_key(table.stage.name, heat, row) for heat, row in waiting]
        for name, key in zip(named, self.tie_keys, strict=True):
            key.setObjectName(name)
            self._ties.insertWidget(self._ties.count() - 1, key)
        self._tie_row.setVisible(bool(waiting))

    def _tie_key(self, stage: str, heat: str, row: HeatRow) -> QWidget:
        """One athlete with the two ways in which a tie can be decided."""
        bib, asked = row.progress.bib, QFrame()
        who = QLabel(tr("{bib} · {heat} · {time}").format(bib=bib, heat=heat, time=run_text(row.progress)))
        theme.wear(who, Role.BODY)
        goes, out = tr("{bib} advances").format(bib=bib), tr("{bib} is out").format(bib=bib)
        line = QHBoxLayout(asked)
        line.setContentsMargins(0, 0, theme.scaled(12), 0)
        line.setSpacing(theme.scaled(6))
        line.addWidget(who)
        line.addWidget(push(goes, partial(self.settle_tie, stage, bib, True), tone="go"))
        line.addWidget(push(out, partial(self.settle_tie, stage, bib, False)))
        return asked

    # -- acts ------------------------------------------------------------------------------------------------------

    def settle_tie(self, stage: str, bib: str, goes_on: bool) -> None:  # noqa: FBT001 - a slot
        """The operator's word on one athlete: goes on, or is out."""
        kind = RulingKind.ADVANCE if goes_on else RulingKind.OUT
        self._decide(Ruling(bib, kind, stage=stage, when=self._now()))

    def _judge(self, stage: str, heat: str, order: str) -> None:
        self._decide(Ruling("", RulingKind.AHEAD_OF, order, stage=stage, note=heat, when=self._now()))

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
        head = QHBoxLayout()
        head.addWidget(self.courses)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.light)
        head.addWidget(self.state)
        self._tie_row = QFrame()
        self._tie_row.setObjectName("messageBar")
        self._tie_row.setProperty("kind", "trouble")
        self._tie_row.hide()
        self._ties = QHBoxLayout(self._tie_row)
        asks = QLabel(tr("A tie decides who goes on:"))
        theme.wear(asks, Role.BODY)
        self._ties.addWidget(asks)
        self._ties.addStretch(1)
        cards = QWidget()
        self._row = QHBoxLayout(cards)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.scaled(10))
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.scaled(14)] * 4)
        box.setSpacing(theme.scaled(8))
        box.addLayout(head)
        box.addWidget(self.rule)
        box.addWidget(self._tie_row)
        box.addWidget(scrolling(cards), 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Runs only while somebody looks."""
        super().showEvent(event)
        self._ticking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops running."""
        super().hideEvent(event)
        self._ticking.stop()


def _fill(tabs: QTabBar, names: list[str]) -> None:
    """Other tabs; the chosen one stays chosen, if it is still there."""
    chosen = tabs.tabData(tabs.currentIndex())
    tabs.blockSignals(True)
    while tabs.count():
        tabs.removeTab(0)
    for name in names:
        tabs.setTabData(tabs.addTab(name.replace("&", "&&")), name)
    tabs.setCurrentIndex(names.index(chosen) if chosen in names else 0)
    tabs.blockSignals(False)
