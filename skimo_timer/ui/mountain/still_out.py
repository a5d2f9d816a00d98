"""The window of who is still out: everybody who started and has neither finished nor been checked in.

It is kept by keys while buses arrive and radios talk: a bib and Enter is checked in, a bib and `*` gave up, with where,
when, who told it and where to. A status is another matter and stands apart: whoever is disqualified is here until back.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact, Ruling, RulingKind
from skimo_timer.core.matching.overdue import LegTimes, Worry
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import normal_bib, split_member
from skimo_timer.core.whereabouts import People, Person, Where, persons
from skimo_timer.exchange.reports.people import contradicted
from skimo_timer.exchange.reports.scope import Scope
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import Panel, Word, push, restyle, text_label
from skimo_timer.ui.labels import name_of, tr
from skimo_timer.ui.models.still_out import BIB, WHERE, OutModel, by_bib, out_by_worry, where_text
from skimo_timer.ui.mountain.gave_up import BibField, GaveUp
from skimo_timer.ui.tables import RaceTable
from skimo_timer.ui.theme import Role, scaled

SIZE = (1280, 700)
TICK_MS, ORDER_TICKS, DRAW_MS = 1000, 5, 200
OUT, EVERYBODY, WRONG = "out", "everybody", "wrong"


class StillOutPanel(Panel):
    """Shows who is out in `race`. Call `changed` after every change of the race.

    `decide` writes facts as one step of undo, `undo` takes the last one back, `legs` are the field's times,
    `print_list` opens the pages.
    """

    def __init__(
        self,
        race: Race,
        now: Callable[[], Instant],
        decide: Callable[..., object],
        undo: Callable[[], object],
        legs: Callable[[], LegTimes],
        print_list: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Still out"), parent)
        self._race, self._now, self._decide, self._undo, self._legs = race, now, decide, undo, legs
        self.number, self.said = text_label("", Role.CLOCK), text_label("", Role.LARGE)
        self.sum = text_label("", Role.BODY, muted=True)
        self.tabs, self.model = QTabBar(), OutModel(race, now, legs)
        self.table = RaceTable(self.model, tr("Still out"), bold=BIB, signs=WHERE)
        self.bib, self.who, self.word = BibField(), QLabel(), Word()
        self.gave_up = GaveUp(race, now)
        self.none = text_label(tr("Nobody is out on the course."), Role.LARGE, muted=True)
        self._ticks, self._people = 0, People()
        self._lay_out(push(tr("Print…"), print_list, sign="print"))
        self._connect()
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._drawing = QTimer(self, singleShot=True, interval=DRAW_MS)
        self._drawing.timeout.connect(self.refresh)
        self.take_room(*SIZE)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _: self.refresh())
        self.bib.textChanged.connect(lambda _: self._name())
        self.bib.entered.connect(self.check_in)
        self.bib.starred.connect(self.ask_gave_up)
        self.bib.stepped.connect(self._step)
        self.table.clicked.connect(lambda index: self._take(self.model.subject(index.row())))
        self.gave_up.decided.connect(self._has_given_up)
        self.gave_up.left.connect(self._leave_row)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._take_back)

    # -- what is shown ---------------------------------------------------------------------------------------------

    def changed(self) -> None:
        """The race has changed: drawn anew in a moment."""
        if self.isVisible() and not self._drawing.isActive():
            self._drawing.start()

    def open(self, tab: str = OUT) -> None:
        """Shows the panel with a bib to be typed."""
        self.refresh()
        self.tabs.setCurrentIndex(next((n for n in range(self.tabs.count()) if self.tabs.tabData(n) == tab), 0))
        self.show()
        self.raise_()
        self.activateWindow()
        self.bib.setFocus()

    def refresh(self) -> None:
        """Shows everything as it stands now; what is typed stays, and so does the chosen row."""
        now = self._now()
        everybody = [person for one in self._race.progress.values() for person in self._people.of(one, now)]
        out = out_by_worry(everybody, now, self._legs())
        wrong = contradicted(Scope(self._race, {}, now))
        self._say(everybody, len(out), sum(one.worry is Worry.OVERDUE for one in out))
        self._name_tabs(len(out), len(everybody), wrong)
        chosen, tab = self._chosen(), self.tabs.tabData(self.tabs.currentIndex())
        if tab == EVERYBODY:
            self.model.show(by_bib(everybody))
        elif tab == WRONG:
            self.model.show(by_bib(person for person in everybody if person.progress.bib in wrong))
        else:
            self.model.show(out)
        if chosen:
            self.table.choose(self.model.find(chosen))
        empty = not self.model.rowCount()
        self.none.setVisible(empty)
        self.table.setVisible(not empty)

    def _say(self, everybody: list[Person], out: int, overdue: int) -> None:
        home = sum(person.where is Where.FINISHED for person in everybody)
        back = sum(person.where is Where.CHECKED_IN for person in everybody)
        self.number.setText(str(out))
        self.said.setText(tr("still out") if not overdue else tr("still out, {n} OVERDUE").format(n=overdue))
        _ink(self.said, "vermillion" if overdue else "")
        text = tr("{started} persons started = {home} finished + {back} checked in + {out} still out")
        self.sum.setText(text.format(started=home + back + out, home=home, back=back, out=out))

    def _name_tabs(self, out: int, everybody: int, wrong: list[str]) -> None:
        names = {
            OUT: tr("Still out {n}").format(n=out),
            EVERYBODY: tr("Everybody {n}").format(n=everybody),
        }
        if wrong:
            text = tr("Does not add up: {bibs}").format(bibs=", ".join(wrong[:6]) + ("…" if wrong[6:] else ""))
            names[WRONG] = text
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(names):
            self.tabs.removeTab(self.tabs.count() - 1)
        for n, (tab, name) in enumerate(names.items()):
            if n == self.tabs.count():
                self.tabs.addTab("")
            self.tabs.setTabData(n, tab)
            self.tabs.setTabText(n, name)
        self.tabs.blockSignals(False)

    def _tick(self) -> None:
        self._ticks += 1
        if self._ticks % ORDER_TICKS:
            self.model.tick()
        else:
            self.refresh()

    # -- acts ------------------------------------------------------------------------------------------------------

    def check_in(self) -> None:
        """Whoever is typed or chosen is back."""
        if (bib := self._asked()) is None:
            return
        there = [person.where for person in self._persons(bib)]
        if all(where is Where.CHECKED_IN for where in there):
            self.word.say(tr("{who} was checked in before.").format(who=name_of(self._race, bib)))
        elif all(where is Where.FINISHED for where in there):
            self.word.say(tr("{who} has finished.").format(who=name_of(self._race, bib)))
        else:
            self._do(Ruling(bib, RulingKind.CHECKED_IN, when=self._now()))
            self.word.say(tr("{who} is checked in. Ctrl+Z takes it back.").format(who=name_of(self._race, bib)))
        self.bib.clear()
        self.refresh()

    def ask_gave_up(self) -> None:
        """Whoever is typed or chosen gave up: where, when, told by whom, where to."""
        if (bib := self._asked()) is not None:
            self.gave_up.ask(bib, self._persons(bib)[0])

    def _has_given_up(self, facts: tuple[Fact, ...]) -> None:
        self._do(*facts)
        ruling = facts[0]
        if isinstance(ruling, Ruling):
            who = name_of(self._race, ruling.bib)
            self.word.say(tr("{who} gave up. Ctrl+Z takes it back.").format(who=who))
        self._leave_row()
        self.refresh()

    def _do(self, *facts: Fact) -> None:
        self._decide(*facts)

    def _take_back(self) -> None:
        self._undo()
        self.word.say(tr("The last step is taken back."))
        self.refresh()

    def _leave_row(self) -> None:
        self.gave_up.hide()
        self.bib.clear()
        self.bib.setFocus()

    # -- who is meant ----------------------------------------------------------------------------------------------

    def _asked(self) -> str | None:
        """The bib that is typed, else of the row that is chosen; None with a word where there is none."""
        typed = normal_bib(self.bib.text())
        bib = self._worn(typed) if typed else self._chosen()
        if not bib:
            self.word.warn(tr("Type a bib, or choose a row with the arrows."))
        elif self._race.athlete(bib) not in self._race.progress:
            self.word.warn(tr("{bib} is not entered.").format(bib=bib))
        else:
            return bib
        return None

    def _worn(self, typed: str) -> str:
        """Whose bib was typed, of a member of a team with the letter."""
        athlete = self._race.athlete(typed)
        letter = split_member(typed)[1]
        return athlete + letter if letter and letter in self._race.setup.member_letters else athlete

    def _persons(self, bib: str) -> list[Person]:
        """The person of a bib; of a team's bib all of them."""
        found = persons(self._race.progress[self._race.athlete(bib)], self._now())
        return [person for person in found if person.bib == bib] or found

    def _chosen(self) -> str:
        row = self.table.current_row()
        return "" if row is None else self.model.subject(row)

    def _take(self, bib: str) -> None:
        self.bib.setText(bib)
        self.bib.setFocus()

    def _step(self, by: int) -> None:
        row, count = self.table.current_row(), self.model.rowCount()
        if count:
            self.bib.clear()
            self.table.choose(max(0, min(count - 1, 0 if row is None else row + by)))

    def _name(self) -> None:
        """Says who is typed, and chooses the row."""
        typed = self._worn(normal_bib(self.bib.text()))
        known = self._race.athlete(typed) in self._race.progress
        self.who.setText("")
        if typed:
            self.word.say("")
            self.table.choose(self.model.find(typed))
        if typed and known:
            person = self._persons(typed)[0]
            name = name_of(self._race, typed).removeprefix(typed).strip()
            self.who.setText(" · ".join(part for part in (name, where_text(person)) if part))

    # -- looks -----------------------------------------------------------------------------------------------------

    def _lay_out(self, printing: QWidget) -> None:
        theme.wear(self.tabs, Role.TABLE)
        theme.wear(self.who, Role.TABLE)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.setAccessibleName(tr("Who is shown"))
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.setSpacing(scaled(14))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.said)
        told.addWidget(self.sum)
        head.addWidget(self.number)
        head.addLayout(told, 1)
        head.addWidget(printing, 0, Qt.AlignmentFlag.AlignTop)
        typed = QHBoxLayout()
        typed.setSpacing(scaled(12))
        typed.addWidget(self.bib)
        typed.addWidget(push(tr("Checked in  Enter"), self.check_in, tone="go"))
        typed.addWidget(push(tr("Gave up…  *"), self.ask_gave_up))
        typed.addWidget(self.who, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[scaled(16)] * 4)
        box.setSpacing(scaled(8))
        box.addLayout(head)
        box.addWidget(self.tabs)
        box.addWidget(self.table, 1)
        box.addWidget(self.none, 1)
        box.addLayout(typed)
        box.addWidget(self.gave_up)
        box.addWidget(self.word)

    def showEvent(self, event: QShowEvent) -> None:
        """Runs only while somebody looks."""
        super().showEvent(event)
        self._ticking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops running."""
        super().hideEvent(event)
        self._ticking.stop()


def _ink(label: QLabel, ink: str) -> None:
    if label.property("ink") != ink:
        label.setProperty("ink", ink)
        restyle(label)
