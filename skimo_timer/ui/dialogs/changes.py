"""Changing a running race: one window for everything that is decided after the start and is no ruling on one bib.

Whatever is typed is tried on a copy of the race at once; the window says whom it would touch and which ranks would
change before anything is done. Enter does it, as one step of undo.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from skimo_timer.core.changes.whatif import Effects
from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact
from skimo_timer.core.race import Race
from skimo_timer.timekeeper import Change
from skimo_timer.ui.dialogs.changes_course import GunPage, LimitPage, PointPage, ShortPage
from skimo_timer.ui.dialogs.changes_page import Page
from skimo_timer.ui.dialogs.changes_people import BibPage, CoursePage, CreditPage, EntryPage, GroupPage
from skimo_timer.ui.dialogs.parts import ENTER, Panel, Word, card, push, roomy, scrolling, text_label
from skimo_timer.ui.dialogs.tables import table_view
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.effects import EffectsModel, summary
from skimo_timer.ui.race.trial import Trial
from skimo_timer.ui.theme import Role, scaled

SIZE = (1120, 660)
LIST_WIDTH = 210
_PAUSE_MS = 60

PAGES: tuple[type[Page], ...] = (
    CoursePage,
    ShortPage,
    BibPage,
    EntryPage,
    GroupPage,
    GunPage,
    PointPage,
    LimitPage,
    CreditPage,
)
"""In the order in which they are listed."""


class ChangesPanel(Panel):
    """Asks for a change of `race`; `decide` writes it as one step. Tell it of every change with `follow`."""

    def __init__(
        self,
        race: Race,
        now: Callable[[], Instant],
        decide: Callable[..., object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Change the running race"), parent)
        self._race, self._now, self._decide = race, now, decide
        self._trial: Trial | None = None
        self._facts: list[Fact] = []
        self.pages = QStackedWidget()
        self.kinds = QListWidget()
        self.word, self.said = Word(), text_label("", Role.TABLE, wraps=True)
        self._nothing = QWidget()  # keeps the fields at the top while there is no table
        self.model = EffectsModel()
        self.table = table_view(self.model, tr("What the change would do"))
        self.doing = push(tr("Do it"), self.do, tone="go", hint=tr("Enter"))
        self.doing.setEnabled(False)
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._typing.timeout.connect(self._try)
        self._pages = [kind(race) for kind in PAGES]
        self._fill()
        self._lay_out()
        self.take_room(*SIZE)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        shown = self.pages.currentWidget()
        if not isinstance(shown, Page):
            raise TypeError("only pages are in the stack")
        return shown

    def follow(self, change: Change) -> None:
        """The race has gone on: so does the copy, and what is typed is tried again."""
        if self._trial is not None:
            self._trial.follow(change.records)
            if change.records:
                self.page.refresh()
                self._typing.start()

    def do(self) -> None:
        """Decides what is typed, if it can be decided."""
        try:
            facts = self._meant()
        except ValueError as error:
            self._refuse(error)
            return
        if facts:
            self._decide(*facts)
            self.page.clear()
            self.page.start()
            self.word.say(tr("Done. Ctrl+Z in the race takes it back."))

    # -- what is typed ---------------------------------------------------------------------------------------------

    def _meant(self) -> list[Fact]:
        return [] if self.page.is_empty else self.page.facts(self._now())

    def _changed(self) -> None:
        self.word.say("")
        self.doing.setEnabled(False)
        self._typing.start()

    def _try(self) -> None:
        """Asks what would happen; what cannot be is said."""
        if self._trial is None:
            return
        self._trial.forget()
        try:
            self._facts = self._meant()
        except ValueError as error:
            self._refuse(error)
            return
        self.doing.setEnabled(bool(self._facts))
        if self._facts:
            self._trial.ask(self._facts)
        else:
            self._show(None)

    def _refuse(self, error: ValueError) -> None:
        self._facts = []
        self.doing.setEnabled(False)
        self.word.warn(tr("Expected: {what}").format(what=error))
        self._show(None)

    def _told(self, effects: Effects) -> None:
        if self._facts:
            self._show(effects)

    def _show(self, effects: Effects | None) -> None:
        names = {bib: entry.name for bib, entry in self._race.entries.items()}
        self.model.show_effects(effects, names, several=len(self._race.setup.boards) > 1)
        self.said.setText("" if effects is None else summary(effects))
        self.table.setVisible(effects is not None)
        self._nothing.setVisible(effects is None)

    def _turn(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        self.page.refresh()
        self.word.say("")
        self._typing.start()

    # -- the window ------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Takes a copy of the race as it is now."""
        super().showEvent(event)
        if self._trial is None:
            self._trial = Trial(self._race, self)
            self._trial.told.connect(self._told)
        self._turn(self.pages.currentIndex())
        self.page.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: the copy is let go."""
        super().hideEvent(event)
        self._let_go()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As when it is hidden."""
        self._let_go()
        super().closeEvent(event)

    def _let_go(self) -> None:
        if self._trial is not None:
            self._trial.close()
            self._trial = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it, wherever the keyboard is; on a button it presses that."""
        focused = self.focusWidget()
        if event.key() not in ENTER or isinstance(focused, QAbstractButton):
            super().keyPressEvent(event)
        elif focused is self.kinds:
            self.page.start()
        else:
            self.do()

    def _fill(self) -> None:
        for number, page in enumerate(self._pages):
            page.changed.connect(self._changed)
            self.pages.addWidget(page)
            self.kinds.addItem(page.title)
            choose = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            choose.activated.connect(lambda number=number: self._choose(number))
        self.kinds.setAccessibleName(tr("Kinds of changes"))
        self.kinds.setCurrentRow(0)
        self.kinds.currentRowChanged.connect(self._turn)

    def _choose(self, number: int) -> None:
        self.kinds.setCurrentRow(number)
        self.page.start()

    def _lay_out(self) -> None:
        self.kinds.setFixedWidth(scaled(LIST_WIDTH))
        self.kinds.setStyleSheet(f"QListWidget::item {{ padding: {scaled(7)}px {scaled(6)}px }}")
        above = card()
        fields = QVBoxLayout(above)
        fields.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(8))
        fields.addWidget(self.pages if roomy() else scrolling(self.pages), 0 if roomy() else 1)
        foot = QHBoxLayout()
        foot.addWidget(self.word, 1)
        foot.addWidget(self.doing)
        fields.addLayout(foot)
        right = QVBoxLayout()
        right.setSpacing(scaled(10))
        right.addWidget(above, 0 if roomy() else 2)
        right.addWidget(self.said)
        right.addWidget(self.table, 1)
        right.addWidget(self._nothing, 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        box.setSpacing(scaled(14))
        box.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(right, 1)
