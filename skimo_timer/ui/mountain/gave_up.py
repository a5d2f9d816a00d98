"""The row that asks where somebody gave up, inline below the list: point, time, told by, where to, Enter.

What is likely stands there already, so that one more Enter is enough: the next point behind the last one seen, and now.
Giving up is where a person is; that it also makes a DNF is offered beside it, because for one athlete it nearly always
does. Of a team it does not, where one of its members gives up.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from skimo_timer.core.clock import DAY, Instant, format_instant
from skimo_timer.core.facts import Fact, Ruling, RulingKind
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.stages import stage_at
from skimo_timer.core.startlist import split_member
from skimo_timer.core.whereabouts import Person
from skimo_timer.ui.dialogs.parts import ENTER, Choice, Option, Word, mark_fault, push, roomy, text_edit, text_label
from skimo_timer.ui.dialogs.typed import typed_time
from skimo_timer.ui.labels import name_of, tr
from skimo_timer.ui.theme import Role, scaled, wear


class BibField(QLineEdit):
    """A large field for a bib: Enter, `*` and the arrows mean something."""

    entered = Signal()
    starred = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(12)
        self.setFixedWidth(scaled(150))
        self.setMinimumHeight(scaled(56))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setPlaceholderText(tr("Bib"))
        self.setAccessibleName(tr("Bib"))
        wear(self, Role.ECHO)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is a key of the window is not typed."""
        if event.key() in ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Asterisk:
            self.starred.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
            return
        event.accept()


class GaveUp(QFrame):
    """Asks about one person. `decided` carries the facts, `left` that nothing is decided."""

    decided = Signal(tuple)
    left = Signal()

    def __init__(self, race: Race, now: Callable[[], Instant]) -> None:
        super().__init__()
        self._race, self._now = race, now
        self._bib = ""
        self.who = text_label("", Role.TABLE)
        self.point, self.dnf, self.word = Choice(), QCheckBox(tr("also DNF")), Word()
        self.time = text_edit(placeholder=tr("time 201400"), name=tr("When"))
        self.told_by = text_edit(placeholder=tr("told by"), name=tr("Told by"))
        self.where_to = text_edit(placeholder=tr("where to: bus 2"), name=tr("Where to"))
        self.time.textChanged.connect(lambda _: self._read())
        self._lay_out()
        self.hide()

    def ask(self, bib: str, person: Person) -> None:
        """Opens for a person, with what is likely."""
        self._bib = bib
        course = person.progress.course
        laps = len(course.laps) > 1
        names = [f"{place.point} {place.lap}" if laps else place.point for place in course.places]
        self.point.offer([Option(name, name) for name in names])
        self.point.choose(names[min(person.through, len(names) - 1)])
        self.time.setText(format_instant(self._now() % DAY))
        self.told_by.clear()
        self.where_to.clear()
        alone = not split_member(bib)[1] or not self._race.setup.format.has_members
        self.dnf.setVisible(person.progress.status is Status.RUN)
        self.dnf.setChecked(alone and person.progress.status is Status.RUN)
        self.who.setText(tr("{who} gave up at").format(who=name_of(self._race, bib)))
        self.word.say("")
        self.show()
        self.point.setFocus()

    def decide(self) -> None:
        """Decides what is in the row, if it can be."""
        time = self._read()
        if time is None:
            return
        place, where_to = self.point.value, self.where_to.text().strip()
        value = f"{place}, {where_to}" if where_to else place
        facts: list[Fact] = [Ruling(self._bib, RulingKind.GAVE_UP, value, note=self.told_by.text().strip(), when=time)]
        if self.dnf.isVisible() and self.dnf.isChecked():
            bib = self._race.athlete(self._bib)
            facts.append(Ruling(bib, RulingKind.DNF, place, stage=stage_at(self._race.stages, bib, time), when=time))
        self.hide()
        self.decided.emit(tuple(facts))

    def _read(self) -> Instant | None:
        """The time that is typed, on the day that brings it near; None with a word where it is none."""
        try:
            time = typed_time(self.time.text(), self._race.setup.date)
        except ValueError as error:
            mark_fault(self.time, wrong=True)
            self.word.warn(tr("Expected {form}").format(form=error))
            return None
        mark_fault(self.time, wrong=False)
        self.word.say("")
        now = self._now()
        return Instant(time + (now - time + DAY // 2) // DAY * DAY) if time < DAY else time

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes from field to field and decides in the last, Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        elif event.key() in ENTER:
            order = (self.point, self.time, self.told_by, self.where_to)
            at = next((n for n, field in enumerate(order) if field.hasFocus()), len(order) - 1)
            if at == len(order) - 1:
                self.decide()
            else:
                order[at + 1].setFocus()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _lay_out(self) -> None:
        self.setProperty("panel", "true")
        self.point.setAccessibleName(tr("Where"))
        self.time.setFixedWidth(scaled(120))
        for widget in (self.point, self.time, self.told_by, self.where_to, self.dnf):
            wear(widget, Role.TABLE)
        self.point.setMinimumWidth(scaled(110))
        first, second = QHBoxLayout(), QHBoxLayout()
        rows = (first, first if roomy() else second)
        for part in (self.who, self.point, self.time):
            rows[0].addWidget(part)
        rows[1].addWidget(self.told_by, 1)
        rows[1].addWidget(self.where_to, 1)
        rows[1].addWidget(self.dnf)
        rows[1].addWidget(push(tr("Decide"), self.decide, tone="go"))
        box = QVBoxLayout(self)
        box.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(4))
        box.setSpacing(scaled(6))
        for row in (first, second):
            row.setSpacing(scaled(8))
            box.addLayout(row)
        box.addWidget(self.word)
