"""The page of penalties: the catalogue with what each offence costs in this format, and what the race fines otherwise.

The list is searched by code or by word; what stands in the field below is about the chosen row. A code of a race's own
is a word, typed into the search; something that looks like a code of the catalogue and is none is refused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skimo_timer.core.clock import format_duration
from skimo_timer.core.course import Format
from skimo_timer.core.penalties import PRESET, Cell, Outcome, find_code, is_mistyped, parse_fine, preset_cell
from skimo_timer.ui.dialogs.draft import SetupDraft, unknown_code
from skimo_timer.ui.dialogs.parts import ENTER, Word, card, mark_fault, push, roomy, text_edit, text_label
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.tables import table_view
from skimo_timer.ui.labels import marked, tr, word
from skimo_timer.ui.models.table import Column, Row, TableModel
from skimo_timer.ui.theme import Role, scaled


def fine_text(cell: Cell) -> str:
    """What an offence costs, as a table shows it: `+0:30`, `+3:00 per item`, `DSQ`; a dash where it has no fine."""
    if cell.outcome is Outcome.TIME:
        time = f"+{format_duration(cell.time)}"
        return tr("{time} per item").format(time=time) if cell.per_item else time
    return {Outcome.NOTE: tr("noted only"), Outcome.NONE: "–"}.get(cell.outcome, cell.outcome.value)


class TariffModel(TableModel[str]):
    """The catalogue and the codes of the race's own, or those of them that are searched for."""

    columns = (
        Column(marked("Code"), "C.24 "),
        Column(marked("Offence"), "transponder missing at the start", grows=True),
        Column(marked("Usual"), "+3:00 per item", right=True),
        Column(marked("In this race"), "+3:00 per item", right=True),
    )

    def __init__(self) -> None:
        super().__init__()
        self._format = Format.INDIVIDUAL
        self._own: Mapping[str, str] = {}

    def show_tariff(self, format_: Format, own: Mapping[str, str], wanted: str) -> None:
        """Shows what offences cost in a format and in this race."""
        words = wanted.casefold().split()
        codes = [*PRESET, *(code for code in own if code not in PRESET)]
        self.beginResetModel()
        self._format, self._own = format_, own
        self._rows.clear()
        self._order = [code for code in codes if all(word in self._haystack(code) for word in words)]
        self.endResetModel()

    def position(self, code: str) -> int | None:
        """The row of a code; None if it is not shown."""
        return self._order.index(code) if code in self._order else None

    def _haystack(self, code: str) -> str:
        return f"{code} {preset_cell(code, self._format).offence}".casefold()

    def _row(self, subject: str) -> Row:
        usual = preset_cell(subject, self._format)
        offence = usual.offence if subject in PRESET else tr("of this race")
        return Row((subject, offence, fine_text(usual), _own_text(self._own.get(subject, ""))))


def _own_text(fine: str) -> str:
    """A fine of the race's own as it will count, or as it stands there while it is wrong."""
    try:
        return fine_text(parse_fine(fine)) if fine.strip() else ""
    except ValueError:
        return fine


class TariffPage(QWidget):
    """The catalogue, the search above it and the fine of the chosen code below."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._own: dict[str, str] = {}
        self._format = Format.INDIVIDUAL
        self._code = self._others = ""
        self.model = TariffModel()
        self.table = table_view(self.model, tr("Penalties"))
        self.search = text_edit(placeholder=tr("Search, or a code"), name=tr("Search in the penalties"))
        self.search.setClearButtonEnabled(True)
        self.found = Word()
        self.about = text_label("", Role.BODY, wraps=True)
        self.fine = text_edit(placeholder=tr("as usual"), name=tr("What it costs in this race"))
        self.word = Word()
        self.resetting = push(tr("As usual"), self._reset, tone="flat", sign="undo")
        self.all_usual = push(tr("All as usual"), self._reset_all, tone="flat", sign="undo")
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self.search.setFixedWidth(scaled(260))
        head.addWidget(self.search)
        head.addWidget(self.found, 1)
        head.addWidget(self.all_usual)
        foot = QHBoxLayout()
        self.fine.setFixedWidth(scaled(170))
        if roomy():
            foot.addWidget(self.about, 1)
        for part in (self.fine, self.resetting):
            foot.addWidget(part)
        foot.addStretch()
        self.table.setMinimumHeight(scaled(180))
        surface = card()
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(8))
        inside.addLayout(head)
        inside.addWidget(self.table, 1)
        if not roomy():
            inside.addWidget(self.about)
        inside.addLayout(foot)
        inside.addWidget(self.word)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(surface)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._refresh())
        self.search.returnPressed.connect(self._take)
        self.table.installEventFilter(self)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.doubleClicked.connect(lambda _: self._go_to_fine())
        self.fine.textEdited.connect(self._typed)
        self.fine.returnPressed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))

    # -- in and out ------------------------------------------------------------------------------------------------

    def fill(self, draft: SetupDraft) -> None:
        """Shows the tariff of a draft."""
        self._own = dict(draft.tariff)
        self._format = draft.format
        self._refresh()
        self._show_fine()

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The draft with what the race fines otherwise."""
        others = _other_fines(draft)
        if draft.format is not self._format or others != self._others:
            self._format, self._others = draft.format, others
            self._refresh()
        return replace(draft, tariff=tuple(self._own.items()))

    def tell(self, draft: SetupDraft, problems: Problems) -> None:  # noqa: ARG002 - as every page
        """Shows what is wrong with the fine of the chosen code, or of another."""
        problem = problems.at("tariff", self._code)
        mark_fault(self.fine, wrong=problem is not None)
        found = problems.below("tariff")
        other = next((f"{where[0]}: {fault.text}" for where, fault in found.items()), "")
        self.word.tell(problem, tr("Such as 30s, 2min per item, or DSQ. Empty: as usual."))
        if problem is None and other:
            self.word.warn(other)
        self.all_usual.setVisible(bool(self._own))

    # -- the list --------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Shows what is searched for; a code that does not exist is refused, with those that look like it."""
        wanted = self.search.text().strip()
        self.model.show_tariff(self._format, self._own, wanted)
        shown = self.model.rowCount()
        mistyped = not shown and is_mistyped(wanted)
        mark_fault(self.search, wrong=mistyped)
        if mistyped:
            words = unknown_code(wanted)
            self.found.warn(f"{words[:1].upper()}{words[1:]}")
        elif not shown:
            self.found.say(tr("Enter makes {code} a code of this race").format(code=wanted))
        else:
            self.found.say(self._others)
        exact = find_code(wanted, self._own) or self._code
        position = self.model.position(exact)
        if position is None and shown:
            position = 0
        if position is not None:
            self.table.selectRow(position)

    def _take(self) -> None:
        """Enter in the search goes to the fine of what was found, or makes a new code of the race."""
        wanted = " ".join(self.search.text().split())
        if self.model.rowCount():
            self._go_to_fine()
        elif wanted and not is_mistyped(wanted):
            self._own[wanted] = "DSQ"
            self._refresh()
            self.changed.emit()
            self._go_to_fine()

    def _go_to_fine(self) -> None:
        self.fine.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fine.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list goes to the fine."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            self._go_to_fine()
            return True
        return super().eventFilter(watched, event)

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            self._code = self.model.subject(current.row())
            self._show_fine()
            self.changed.emit()

    def _show_fine(self) -> None:
        usual = preset_cell(self._code, self._format)
        words = tr("{code} {offence}: usually {fine}")
        self.about.setText(words.format(code=self._code, offence=usual.offence, fine=fine_text(usual)))
        self.fine.setText(self._own.get(self._code, ""))
        self.resetting.setEnabled(self._code in self._own)

    # -- the fine --------------------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        if text.strip():
            self._own[self._code] = text
        else:
            self._own.pop(self._code, None)
        self.resetting.setEnabled(self._code in self._own)
        code = self._code
        self.model.show_tariff(self._format, self._own, self.search.text())
        if (position := self.model.position(code)) is not None:
            self.table.selectRow(position)
        self.changed.emit()

    def _reset(self) -> None:
        self._own.pop(self._code, None)
        self._after_reset()

    def _reset_all(self) -> None:
        self._own.clear()
        self._after_reset()

    def _after_reset(self) -> None:
        self._refresh()
        self._show_fine()
        self.changed.emit()


def _other_fines(draft: SetupDraft) -> str:
    """Which courses have the fines of a format of their own; empty for none."""
    said = tr("{course} has the fines of {format}")
    others = [course for course in draft.courses if course.format and course.format != draft.race["format"]]
    return "; ".join(said.format(course=each.name.strip(), format=word(f"format.{each.format}")) for each in others)


def codes_of(rows: Sequence[tuple[str, ...]]) -> str:
    """What the list of pages says of a tariff."""
    return ", ".join(row[0] for row in rows) or tr("as usual")
