"""The panel that asks which report, of whom, in which form and where to; it stays open beside the race."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from skimo_timer.core.clock import Instant
from skimo_timer.exchange.formats.paper import Printout
from skimo_timer.exchange.reports import REPORTS
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import printing
from skimo_timer.ui.dialogs.parts import Choice, Field, Option, Panel, Word, push, text_edit
from skimo_timer.ui.export import clipboard
from skimo_timer.ui.export.job import Job
from skimo_timer.ui.export.making import CLIPBOARD, FORMS, PAGES, Copied, Wanted, file_name
from skimo_timer.ui.labels import word, words
from skimo_timer.ui.printing import Paper
from skimo_timer.ui.theme import scaled

_WHOLE_RACE = frozenset({"alerts", "balance", "log"})


class ExportPanel(Panel):
    """Asks and tells. `written` carries the path of a finished file, `failed` says in words what went wrong."""

    written = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        timekeeper: Timekeeper,
        now: Callable[[], Instant],
        race: Path,
        paper: Paper = "A4",
        parent: QWidget | None = None,
    ) -> None:
        """`now` is race time; `race` is the file of the race, beside which files go unless somebody chooses."""
        super().__init__(self.tr("Export"), parent)
        self.paper = paper
        self._timekeeper, self._race, self._now = timekeeper, race, now
        self._folder = race.absolute().parent
        self._suggested = ""
        self._job: Job | None = None
        self._build()
        self._offer()

    # -- what is wanted --------------------------------------------------------------------------------------------

    def choose(self, report: str, classification: str = "", form: str = "") -> None:
        """Chooses for the user: report and form by their codes; an empty form leaves the one that is chosen."""
        self.report.fill(report)
        self.classification.fill(classification)
        if form:
            self.form.fill(form)

    @property
    def path(self) -> Path:
        """Where the file will be; a name without a folder lies in the usual one, one without a suffix gets it."""
        typed = self._folder / Path(self.file.value.strip()).expanduser()
        return typed if typed.suffix else typed.with_suffix(f".{self.form.value}")

    @property
    def is_busy(self) -> bool:
        """Whether something is being made."""
        return self._job is not None

    @property
    def _of_whom(self) -> str:
        return "" if self.report.value in _WHOLE_RACE else self.classification.value

    # -- acts ------------------------------------------------------------------------------------------------------

    def export(self) -> None:
        """Writes the file."""
        if self.path.parent.is_dir():
            self._begin(self.form.value, self.path)
        else:
            self._fail(self.tr("There is no folder {0}").format(self.path.parent))

    def copy(self) -> None:
        """Puts the report on the clipboard, as text and as a table for spreadsheets and mails."""
        self._begin(CLIPBOARD)

    def print(self) -> None:
        """Shows the pages, from where they can be printed."""
        self._begin(PAGES)

    def print_cards(self, bibs: frozenset[str]) -> None:
        """Shows the pages of the transition cards of these athletes."""
        self._begin(PAGES, bibs=bibs)

    def print_lists(self, stage: str) -> None:
        """Shows the pages of the start lists of a stage."""
        self._begin(PAGES, stage=stage)

    def wait(self) -> None:
        """Blocks until nothing is being made any more; for the end of the program."""
        if self._job is not None:
            self._job.wait()

    def _begin(self, form: str, path: Path | None = None, stage: str = "", bibs: frozenset[str] = frozenset()) -> None:
        if self.is_busy:
            return
        moment = dt.datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
        of_whom, now = "" if stage else self._of_whom, self._now()
        wanted = Wanted(self._race, self.report.value, of_whom, form, words(), now, moment, self.paper, stage, bibs)
        self._job = Job(wanted, path, self)
        self._job.ended.connect(self._end)
        self._show_busy(busy=True)
        self._job.start()

    def _end(self, result: object, trouble: str) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        self._show_busy(busy=False)
        match result:
            case Path():
                self._word.say(self.tr("Written: {0}").format(result))
                self.written.emit(result)
            case Copied():
                self._to_clipboard(result)
            case Printout():
                printing.preview(self.parentWidget() or self, result, self.paper)
            case _:
                self._fail(trouble)

    def _to_clipboard(self, copied: Copied) -> None:
        clipboard.copy(copied.text, copied.html)
        self._word.say(self.tr("Copied: paste it into a mail or a spreadsheet."))

    def _fail(self, text: str) -> None:
        self._word.warn(text)
        self.failed.emit(text)

    def _show_busy(self, *, busy: bool) -> None:
        for button in self._buttons:
            button.setEnabled(not busy)
        self._bar.setVisible(busy)
        if busy:
            self._word.say(self.tr("One moment…"))

    # -- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.report = Field(self.tr("Report"), Choice(self._reports()))
        self.classification = Field(self.tr("Classification"), Choice())
        self.form = Field(self.tr("Form"), Choice([Option(form, form.upper()) for form in FORMS]))
        self.file = Field(self.tr("File"), text_edit())
        self._word = Word()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)  # how long it takes nobody knows
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(scaled(6))
        self._choose = push(self.tr("Choose…"), self._choose_file)
        self._buttons = (
            push(self.tr("Write file"), self.export, tone="go", sign="export"),
            push(self.tr("Copy"), self.copy, hint=self.tr("To paste into a mail or a spreadsheet")),
            push(self.tr("Print…"), self.print, sign="print"),
        )
        bold = self._buttons[0].font()
        bold.setBold(True)  # as the style sheet has it, which is not asked for the width
        self._buttons[0].setFont(bold)
        for field in (self.report, self.classification, self.form):
            field.changed.connect(self._suggest)
        self.form.changed.connect(self._change_suffix)
        self.file.changed.connect(self._check)
        self._lay_out()
        self._show_busy(busy=False)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(12))
        for column, field in enumerate((self.report, self.classification, self.form)):
            grid.addWidget(field, 0, column)
            grid.setColumnStretch(column, 3 if column < 2 else 1)
        grid.addWidget(self.file, 1, 0, 1, 3)
        line = QHBoxLayout()
        for button in self._buttons:
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self._choose)
        box = QVBoxLayout(self)
        box.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12))
        box.addLayout(grid)
        box.addLayout(line)
        box.addWidget(self._bar)
        box.addWidget(self._word)
        self.setMinimumWidth(scaled(620))

    def _reports(self) -> list[Option]:
        """The reports of this race, the results first; stages only where it has some."""
        staged = bool(self._timekeeper.race.setup.stages)
        there = (name for name in REPORTS if staged or name not in ("stages", "bracket"))
        names = sorted(there, key=lambda name: name != "results")
        return [Option(name, word(f"report.{name}")) for name in names]

    def _offer(self) -> None:
        """Offers the reports and the classifications that there are now."""
        boards = self._timekeeper.boards
        self.report.editor.offer(self._reports())  # type: ignore[union-attr]  # it is a Choice
        self.classification.editor.offer(  # type: ignore[union-attr]  # it is a Choice
            [Option("", self.tr("All")), *(Option(name, name) for name in boards)]
        )
        self._suggest()

    def _suggest(self) -> None:
        """Names the file after what is in it, unless somebody named it."""
        self.classification.setEnabled(self.report.value not in _WHOLE_RACE)
        if self.file.value in ("", self._suggested):
            race, title = self._timekeeper.race.setup.name, word(f"report.{self.report.value}")
            name = file_name(race, title, self._of_whom, self.form.value)
            self._suggested = str(self._folder / name)
            self.file.fill(self._suggested)
        self._check()

    def _change_suffix(self) -> None:
        """A file that somebody named gets the suffix of the new form, if it had that of another."""
        named = Path(self.file.value)
        if named.suffix.removeprefix(".") in FORMS:
            self.file.fill(str(named.with_suffix(f".{self.form.value}")))

    def _check(self) -> None:
        there = self.path.is_file()
        self.file.tell(None, self.tr("The file that is there will be replaced.") if there else "")

    def _choose_file(self) -> None:
        form = self.form.value
        dialog = QFileDialog(self, self.tr("Write file"), str(self.path), f"{form.upper()} (*.{form})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(form)
        dialog.fileSelected.connect(self.file.fill)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        """The classifications may be others than last time."""
        super().showEvent(event)
        self._offer()
