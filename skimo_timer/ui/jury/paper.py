"""A sheet of paper from a timing point, typed in line by line beside what the race has, written as one step of undo.

The hand never leaves the digits: a bib, a blank, as much of the time as changed, Enter. What is typed is compared at
once; nothing is written before the sheet is done, and only what the race has not.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skimo_timer.core.clock import Instant, format_instant
from skimo_timer.core.facts import PassingRecorded
from skimo_timer.core.paper import Compared, Line, Standing, Watch, compare, passings_of, read_line
from skimo_timer.core.race import Race
from skimo_timer.ui.dialogs.parts import (
    ENTER,
    Choice,
    Field,
    Option,
    Panel,
    Word,
    card,
    mark_fault,
    push,
    text_edit,
    text_label,
)
from skimo_timer.ui.dialogs.typed import typed_time
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.paper import PaperModel
from skimo_timer.ui.tables import RaceTable
from skimo_timer.ui.theme import Role, scaled, wear

SIZE = (1000, 700)
PAIRS = 2


class PaperPanel(Panel):
    """Takes a sheet for `race`; `add` writes its passings as one step of undo and says in words what they did."""

    def __init__(self, race: Race, add: Callable[[list[PassingRecorded]], str], parent: QWidget | None = None) -> None:
        super().__init__(tr("A sheet of paper"), parent)
        self._race, self._add = race, add
        self.lines: list[Line] = []
        self.compared: list[Compared] = []
        self.point = Field(tr("Timing point"), Choice(self._points()))
        self.person = Field(tr("Whose sheet"), text_edit(placeholder=tr("Anna, G3")))
        self.pairs = [
            (Field(tr("The watch showed"), text_edit()), Field(tr("when the tent's clock showed"), text_edit()))
            for _ in range(PAIRS)
        ]
        self.count = Field(tr("Lines on the sheet"), text_edit(placeholder=tr("to check against")))
        self.line, self.word = (
            text_edit(placeholder=tr("bib, and as much of the time as changed"), name=tr("Line")),
            Word(),
        )
        self.model = PaperModel(race)
        self.table = RaceTable(self.model, tr("Lines of the sheet"), bold=1, signs=0)
        self.told, self.did = text_label("", Role.BODY), Word()
        self.write = push(tr("Write"), self.take, tone="go")
        self.clear = push(tr("A new sheet"), self.start_over)
        self._lay_out()
        self._connect()
        self.show_sheet()
        self.take_room(*SIZE)

    def open(self) -> None:
        """Shows the panel, ready for the next line."""
        self.show_sheet()
        self.show()
        self.raise_()
        self.activateWindow()
        self.line.setFocus()

    # -- what is typed ---------------------------------------------------------------------------------------------

    def take_line(self) -> None:
        """Takes the line that is typed."""
        try:
            line = read_line(self.line.text(), self._above())
        except ValueError as error:
            self._say(tr("Expected {0}").format(error))
            return
        self.lines.append(line)
        self.line.clear()
        self._say("")
        self.show_sheet()
        self.table.scrollToBottom()

    def take_back(self) -> None:
        """The last line comes back into the field, to be mended."""
        if self.lines:
            line = self.lines.pop()
            shown = "" if line.shown is None else format_instant(line.shown, None).replace(":", "")
            self.line.setText(f"{line.bib} {shown}".strip())
            self.show_sheet()

    def _above(self) -> Instant | None:
        return next((line.shown for line in reversed(self.lines) if line.shown is not None), None)

    @property
    def watch(self) -> Watch:
        """The watch as far as its pairs are typed and understood."""
        read = [tuple(self._time(field) for field in pair) for pair in self.pairs]
        return Watch(tuple((one, other) for one, other in read if one is not None and other is not None))

    def _time(self, field: Field) -> Instant | None:
        text = field.value.strip()
        try:
            return typed_time(text, self._race.setup.date) if text else None
        except ValueError:
            return None

    # -- what is shown ---------------------------------------------------------------------------------------------

    def show_sheet(self) -> None:
        """Compares the lines with the race as it is now."""
        self.compared = compare(self._race, self.point.value, self.watch, self.lines)
        self.model.show(self.compared)
        number = {kind: sum(one.standing is kind for one in self.compared) for kind in Standing}
        fresh = number[Standing.NEW] + number[Standing.UNKNOWN]
        told = tr("{all} lines: {same} the same, {differs} with another time, {fresh} new")
        self.told.setText(
            told.format(all=len(self.lines), same=number[Standing.SAME], differs=number[Standing.DIFFERS], fresh=fresh)
        )
        self.write.setText(tr("Write {count} passings").format(count=fresh))
        self.write.setEnabled(bool(fresh))
        self._check_count()
        for pair in self.pairs:
            for field in pair:
                mark_fault(field.editor, wrong=bool(field.value.strip()) and self._time(field) is None)

    def _check_count(self) -> None:
        text = self.count.value.strip()
        wrong = text.isdigit() and int(text) != len(self.lines)
        mark_fault(self.count.editor, wrong=bool(text) and (wrong or not text.isdigit()))
        if text.isdigit():
            missing = int(text) - len(self.lines)
            self.count.word.say(tr("{n} are missing").format(n=missing) if missing > 0 else "")

    def _say(self, text: str) -> None:
        self.word.warn(text) if text else self.word.say("")
        mark_fault(self.line, wrong=bool(text))

    # -- acts ------------------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Writes what the race has not."""
        self.did.say(self._add(passings_of(self.point.value, self.person.value.strip(), self.compared)))
        self.show_sheet()

    def start_over(self) -> None:
        """The next sheet: its lines are gone, point and watch stay."""
        self.lines.clear()
        self.count.fill("")
        self._say("")
        self.show_sheet()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field Enter takes the line, and Backspace where it is empty brings the last one back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in ENTER:
                self.take_line()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.line.text():
                self.take_back()
                return True
        return super().eventFilter(watched, event)

    # -- looks -----------------------------------------------------------------------------------------------------

    def _points(self) -> list[Option]:
        points = self._race.setup.points
        return [Option(p.code, p.code if p.name == p.code else f"{p.code} · {p.name}") for p in points]

    def _connect(self) -> None:
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _: self._say(""))
        for field in (self.point, self.count, *(field for pair in self.pairs for field in pair)):
            field.changed.connect(self.show_sheet)

    def _lay_out(self) -> None:
        head = card()
        rows = QVBoxLayout(head)
        rows.addLayout(_row(self.point, self.person, self.count))
        rows.addLayout(_row(*(field for pair in self.pairs for field in pair)))
        wear(self.line, Role.LARGE)
        self.line.setMinimumHeight(scaled(48))
        foot = QHBoxLayout()
        foot.addWidget(self.told)
        foot.addWidget(self.did, 1)
        foot.addWidget(self.clear)
        foot.addWidget(self.write)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[scaled(16)] * 4)
        box.setSpacing(scaled(8))
        box.addWidget(head)
        box.addWidget(self.table, 1)
        box.addWidget(self.line)
        box.addWidget(self.word)
        box.addLayout(foot)


def _row(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(scaled(12))
    for field in fields:
        row.addWidget(field, 1)
    return row
