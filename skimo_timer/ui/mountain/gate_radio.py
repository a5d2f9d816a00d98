"""What is typed while a crew is on the radio: the count of a gate, and bib by bib who passed, was stopped or not.

Enter goes from field to field and reports in the last; the bib line takes one bib after another without a time, because
a crew that reads out a list has none.
"""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from skimo_timer.core.startlist import normal_bib
from skimo_timer.ui.dialogs.parts import ENTER, Word, mark_fault, push, roomy, text_edit, text_label
from skimo_timer.ui.labels import tr
from skimo_timer.ui.mountain.gave_up import BibField
from skimo_timer.ui.theme import Role, scaled, wear

K_STOPPED, K_THROUGH = "*", "+"


class RadioRows(QFrame):
    """Two rows of fields. `counted` carries (count, last bib, told by), `closed` by whom it was told.

    `passed`, `stopped` and `let_through` carry a bib as typed and by whom it was told; `stepped` asks for another gate.
    """

    counted = Signal(int, str, str)
    closed = Signal(str)
    passed = Signal(str, str)
    stopped = Signal(str, str)
    let_through = Signal(str, str)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.title = text_label("", Role.LARGE)
        self.count = text_edit(placeholder=tr("84"), name=tr("How many are through"))
        self.last = text_edit(placeholder=tr("41"), name=tr("Last bib"))
        self.told_by = text_edit(placeholder=tr("who"), name=tr("Told by"))
        self.bib, self.word = _GateBib(), Word()
        self.close_gate = push("", lambda: self.closed.emit(self._who()), hint=tr("Nobody is behind the sweepers"))
        self.bib.entered.connect(lambda: self._one(self.passed))
        self.bib.starred.connect(lambda: self._one(self.stopped))
        self.bib.plussed.connect(lambda: self._one(self.let_through))
        self.bib.stepped.connect(self.stepped)
        self.count.textChanged.connect(lambda _: mark_fault(self.count, wrong=False))
        self._lay_out()
        self.show_gate("", is_closed=False)

    def show_gate(self, name: str, *, is_closed: bool) -> None:
        """The gate that is on the radio."""
        self.title.setText(name)
        self.close_gate.setText(tr("Open again") if is_closed else tr("Closed, sweepers through"))

    def _who(self) -> str:
        return self.told_by.text().strip()

    def report(self) -> None:
        """Reports the count that is typed."""
        text = self.count.text().strip()
        if not text.isdecimal():
            mark_fault(self.count, wrong=True)
            self.word.warn(tr("Expected how many are through, such as 84."))
            self.count.setFocus()
            return
        self.word.say("")
        self.counted.emit(int(text), normal_bib(self.last.text()), self._who())
        self.count.clear()
        self.last.clear()
        self.count.setFocus()

    def _one(self, about: SignalInstance) -> None:
        bib = normal_bib(self.bib.text())
        if not bib:
            self.word.warn(tr("Type a bib first."))
            return
        self.word.say("")
        self.bib.clear()
        about.emit(bib, self._who())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, up and down choose another gate."""
        order: tuple[QLineEdit, ...] = (self.count, self.last, self.told_by)
        at = next((n for n, field in enumerate(order) if field.hasFocus()), None)
        if event.key() in ENTER and at is not None:
            if at == len(order) - 1 or (at == 1 and self._who()):
                self.report()
            else:
                order[at + 1].setFocus()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.setProperty("panel", "true")
        for field, width in ((self.count, 90), (self.last, 90), (self.told_by, 150)):
            wear(field, Role.TABLE)
            field.setFixedWidth(scaled(width))
        self.bib.setFixedSize(scaled(90), scaled(40))
        self.title.setMinimumWidth(scaled(110))
        counting: list[QWidget] = [
            text_label(tr("through")),
            self.count,
            text_label(tr("last")),
            self.last,
            text_label(tr("told by")),
            self.told_by,
        ]
        report = push(tr("Report  Enter"), self.report, tone="go")
        about: list[QPushButton] = [
            push(tr("Passed, no time  Enter"), lambda: self._one(self.passed)),
            push(tr("Stopped here  *"), lambda: self._one(self.stopped)),
            push(tr("Let through  +"), lambda: self._one(self.let_through)),
        ]
        wide = roomy()
        box = QVBoxLayout(self)
        box.setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(8))
        box.setSpacing(scaled(6))
        box.addLayout(_in_a_row(self.title, *counting, *((report, self.close_gate) if wide else ())))
        if not wide:
            box.addLayout(_in_a_row(report, self.close_gate))
        indent = QWidget()
        indent.setFixedWidth(self.title.minimumWidth() if wide else 0)
        box.addLayout(_in_a_row(indent, text_label(tr("bib")), self.bib, *about))
        box.addWidget(self.word)


def _in_a_row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(scaled(10))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


class _GateBib(BibField):
    """A bib field in which `+` means something too."""

    plussed = Signal()

    def __init__(self) -> None:
        super().__init__()
        wear(self, Role.TABLE)
        self.setMinimumHeight(0)
        self.setPlaceholderText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes `+`, the rest is that of every bib field."""
        if event.text() == K_THROUGH:
            self.plussed.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
