"""What the jury and the operator decide about an athlete, in one row above the race: bib, ruling, value, Enter.

It opens with one key, is about whoever was typed, chosen or seen last, and gives the keyboard back. The values that a
ruling can have are offered; one that it cannot have is said, and nothing is decided.

In a race of stages a ruling is about one of them: the newest that the athlete has begun, because a jury fines what has
just been raced; not to start is about the newest that the athlete is in. It stands in the row and can be changed.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox

from skimo_timer.core.clock import Instant, format_duration
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.limits import normal_moved
from skimo_timer.core.penalties import Cell, Outcome, effect, normal_penalty, tariff
from skimo_timer.core.race import Race
from skimo_timer.core.stages import stage_at
from skimo_timer.core.startlist import normal_bib
from skimo_timer.ui import theme
from skimo_timer.ui.labels import name_of, tr
from skimo_timer.ui.theme import Role

K = RulingKind
_STATUSES = (K.DNF, K.DNS, K.DSQ, K.OTL, K.OK)
_ORDER = (*_STATUSES, K.PENALTY, K.WITHDRAW, K.GAVE_UP, K.CHECKED_IN, K.CONFIRM, K.LIMIT, K.START, K.COURSE, K.ALIAS)
_OF_STAGES = (K.ADVANCE, K.OUT, K.RERUN)
_OF_NO_STAGE = frozenset({K.START, K.COURSE, K.ALIAS, K.LIMIT})
_OF_ALL = frozenset({K.DSQ, K.OK, K.GAVE_UP, K.CHECKED_IN})
_BARE = frozenset({K.OK, K.CHECKED_IN, K.DNS, *_OF_STAGES})
_GAP = "  "
_OF_POINTS = frozenset({K.DNF, K.DSQ, K.OTL, K.GAVE_UP, K.CONFIRM})
_WITH_VALUE = frozenset({K.PENALTY, K.WITHDRAW, K.START, K.COURSE, K.ALIAS, K.CONFIRM, K.LIMIT})


class RulingBar(QFrame):
    """Asks for a ruling. `decided` carries it; `left` that the keyboard is free again."""

    decided = Signal(object)
    left = Signal()

    def __init__(self, race: Race, now: Callable[[], Instant]) -> None:
        super().__init__()
        self._race, self._now = race, now
        self.bib, self.kind, self.value = QLineEdit(), QComboBox(), QComboBox()
        self.stage, self.count, self.word = QComboBox(), QSpinBox(), QLabel()
        self._name = QLabel()
        self._offer_kinds()
        self._lay_out()
        self.bib.textChanged.connect(self._refresh)
        self.kind.currentIndexChanged.connect(self._offer)
        self._edit().returnPressed.connect(self.decide)
        self._offer()
        self.hide()

    def ask(self, bib: str, kind: RulingKind | None = None) -> None:
        """Opens for a bib; the ruling can be chosen for the user."""
        self._offer_kinds()
        self.bib.setText(bib)
        self.word.clear()
        if kind is not None:
            self.kind.setCurrentIndex(self.kind.findData(kind))
        self._offer()
        self.show()
        (self.bib if not bib else self.kind if kind is None or self.value.isHidden() else self.value).setFocus()

    def turn(self, kind: RulingKind | None) -> bool:
        """The key of another ruling while the row is open: it is about that one now; says whether the row was open.

        The key of a penalty, pressed again, is that of a disqualification.
        """
        if self.isHidden():
            return False
        if kind is not None:
            again = kind is K.PENALTY and self._kind is K.PENALTY
            self.kind.setCurrentIndex(self.kind.findData(K.DSQ if again else kind))
            (self.bib if not self.bib.text() else self.kind if self.value.isHidden() else self.value).setFocus()
        return True

    def leave(self) -> None:
        """Closes without a ruling."""
        self.hide()
        self.left.emit()

    def decide(self) -> None:
        """Decides what is in the row, if it can be."""
        try:
            ruling = self._ruling()
        except ValueError as error:
            self.word.setText(str(error))
            return
        self.hide()
        self.decided.emit(ruling)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on and decides, Escape leaves; nothing of it is for the entry field."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        event.accept()

    def _go_on(self) -> None:
        """From field to field; what is typed last decides."""
        if self.bib.hasFocus():
            self.kind.setFocus()
        elif self.kind.hasFocus() and self._kind in _WITH_VALUE:
            self.value.setFocus()
        elif not self.value.hasFocus():  # Enter in the value has decided already
            self.decide()

    # -- what is in the row ----------------------------------------------------------------------------------------

    @property
    def _kind(self) -> RulingKind:
        return RulingKind(self.kind.currentData())

    def _ruling(self) -> Ruling:
        """The ruling. Raises ValueError, saying what is expected."""
        bib = self._race.athlete(normal_bib(self.bib.text()))
        if bib not in self._race.entries:
            raise ValueError(tr("{bib} is not entered").format(bib=bib or "–"))
        kind, value = self._kind, self._value()
        if kind in (K.PENALTY, K.WITHDRAW):
            value = normal_penalty(value, self._race.setup)
            effect(value, self.count.value(), self._race.setup, self._race.progress[bib].course)
        elif kind is K.LIMIT:
            value = normal_moved(value, [self._race.progress[bib].course])
        elif kind in _WITH_VALUE and kind is not K.ALIAS and value not in self._values():
            raise ValueError(tr("one of {values}").format(values=", ".join(self._values())))
        elif kind is K.ALIAS:
            value = normal_bib(value)
            if not value or value in self._race.entries:
                raise ValueError(tr("a bib that nobody else has"))
        count = self.count.value() if kind is K.PENALTY else 1
        stage = str(self.stage.currentData() or "") if self.stage.isVisibleTo(self) else ""
        return Ruling(bib, kind, value, count, stage=stage, when=self._now())

    def _value(self) -> str:
        """What was typed or chosen; of a line of the tariff the code, and what is offered as it is offered."""
        typed = self.value.currentText().strip()
        typed = next((value for value in self._values() if value.casefold() == typed.casefold()), typed)
        return typed.split(_GAP)[0] if self._kind in (K.PENALTY, K.WITHDRAW) else typed

    def _values(self) -> list[str]:
        """What the ruling can be about."""
        race, kind = self._race, self._kind
        if kind is K.START:
            return [group.name for group in race.setup.starts]
        if kind is K.COURSE:
            return [course.name for course in race.setup.courses]
        if kind in _OF_POINTS:
            progress = race.progress.get(race.athlete(normal_bib(self.bib.text())))
            course = progress.course if progress is not None else race.setup.courses[0]
            return [f"{place.point} {place.lap}" if course.laps[1:] else place.point for place in course.places]
        return []

    # -- looks -----------------------------------------------------------------------------------------------------

    def _offer(self) -> None:
        """Offers the values of the ruling that is chosen."""
        kind = self._kind
        self.value.clear()
        if kind in (K.PENALTY, K.WITHDRAW):
            for code, cell in tariff(self._race.setup).items():
                self.value.addItem(_GAP.join((code, _fine(cell), cell.offence)), code)
        else:
            for value in self._values():
                self.value.addItem(value, value)
        self.value.setCurrentIndex(-1)
        self.value.clearEditText()
        self.value.setVisible(kind not in _BARE)
        self.count.setVisible(kind is K.PENALTY)
        hints = {K.PENALTY: tr("code, or +0:30"), K.ALIAS: tr("the other bib"), K.LIMIT: tr("G3 +10:00, or G3 1:40:00")}
        self._edit().setPlaceholderText(hints.get(kind, tr("where, why")))
        self._refresh()

    def _offer_kinds(self) -> None:
        """The rulings that there are in this race; the chosen one stays chosen."""
        kinds = (*_ORDER, *_OF_STAGES) if self._race.setup.stages else _ORDER
        if self.kind.count() != len(kinds):
            chosen = self.kind.currentData()
            self.kind.blockSignals(True)
            self.kind.clear()
            for kind in kinds:
                self.kind.addItem(_title(kind), kind)
            self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
            self.kind.blockSignals(False)

    def _offer_stages(self) -> None:
        """The stages that the ruling may be about; the likeliest is chosen."""
        kind, bib = self._kind, self._race.athlete(normal_bib(self.bib.text()))
        stages = [] if kind in _OF_NO_STAGE else stages_of(self._race, bib)
        self.stage.clear()
        for name in stages:
            self.stage.addItem(name, name)
        if stages and kind in _OF_ALL:
            self.stage.addItem(tr("Whole race"), "")
        newest = stage_at(self._race.stages, bib, self._now())
        self.stage.setCurrentIndex(len(stages) - 1 if kind is K.DNS else self.stage.findData(newest))
        self.stage.setVisible(bool(stages))

    def _refresh(self) -> None:
        self._offer_stages()
        bib = normal_bib(self.bib.text())
        self._name.setText(name_of(self._race, bib).removeprefix(bib).strip())
        self.word.clear()

    def _edit(self) -> QLineEdit:
        edit = self.value.lineEdit()
        if edit is None:
            raise TypeError("the combo box is editable")
        return edit

    def _lay_out(self) -> None:
        self.setProperty("panel", True)
        self.setObjectName("rulingBar")
        self.value.setEditable(True)
        self.value.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.count.setRange(1, 99)
        self.count.setPrefix("× ")
        self.bib.setFixedWidth(theme.scaled(84))
        self.bib.setMaxLength(12)
        self.value.setMinimumWidth(theme.scaled(260))
        self.word.setProperty("ink", "vermillion")
        names = (self.tr("Bib"), self.tr("Ruling"), self.tr("Stage"), self.tr("Value"), self.tr("Count"))
        for widget, name in zip((self.bib, self.kind, self.stage, self.value, self.count), names, strict=True):
            widget.setAccessibleName(name)
            theme.wear(widget, Role.TABLE)
        done, close = QPushButton(self.tr("Decide")), QPushButton(self.tr("Leave"))
        done.setProperty("tone", "go")
        theme.target(self.bib, self.kind, self.stage, self.value, self.count, done, close)
        done.clicked.connect(self.decide)
        close.clicked.connect(self.leave)
        parts: Sequence[QLineEdit | QComboBox | QSpinBox | QLabel | QPushButton]
        parts = (self.bib, self._name, self.kind, self.stage, self.value, self.count, done, close)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(12), theme.scaled(6), theme.scaled(12), theme.scaled(6))
        row.setSpacing(theme.scaled(8))
        for part in parts:
            row.addWidget(part)
        row.addWidget(self.word, 1)


def stages_of(race: Race, bib: str) -> list[str]:
    """The stages that have a bib, in their order."""
    tables = [table for tables in race.stages.values() for table in tables]
    return [table.stage.name for table in tables if any(row.progress.bib == bib for row in table.rows)]


def _title(kind: RulingKind) -> str:
    return {
        K.DNF: tr("DNF, did not finish"),
        K.DNS: tr("DNS, did not start"),
        K.DSQ: tr("DSQ, disqualified"),
        K.OTL: tr("OTL, out of time"),
        K.OK: tr("OK, status taken back"),
        K.PENALTY: tr("Penalty"),
        K.WITHDRAW: tr("Penalty withdrawn"),
        K.GAVE_UP: tr("Gave up (where)"),
        K.CHECKED_IN: tr("Checked in, is back"),
        K.CONFIRM: tr("Was there: confirm a point"),
        K.LIMIT: tr("Limit moved"),
        K.START: tr("Started with group"),
        K.COURSE: tr("On another course"),
        K.ALIAS: tr("Wears another bib"),
        K.ADVANCE: tr("Goes on to the next stage"),
        K.OUT: tr("Does not go on"),
        K.RERUN: tr("Runs again"),
    }[kind]


def _fine(cell: Cell) -> str:
    return f"+{format_duration(cell.time)}" if cell.outcome is Outcome.TIME else cell.outcome.value
