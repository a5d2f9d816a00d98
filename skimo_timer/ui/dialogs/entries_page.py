"""The start list of a race that is being set up: a file, looked at before it counts."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.faults import Fault, InputError
from skimo_timer.ui.dialogs.draft import SetupDraft, build
from skimo_timer.ui.dialogs.import_view import ImportView
from skimo_timer.ui.dialogs.parts import card
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import scaled

_STAND_IN = "-"


class EntriesPage(QWidget):
    """Shows what a file holds; `entries` is empty until it is right. The list may also come later."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft: SetupDraft | None = None
        self.view = ImportView(self._setup)
        surface = card()
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        inside.addWidget(self.view)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(surface)
        self.view.changed.connect(self.changed)

    @property
    def entries(self) -> list[Entry]:
        """The entries that the race begins with."""
        return self.view.entries

    def fill(self, draft: SetupDraft) -> None:
        """Remembers the set-up that names of courses and starts are looked up in."""
        self._draft = draft

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The start list is no part of the set-up."""
        self._draft = draft
        return draft

    def tell(self, draft: SetupDraft, problems: Problems) -> None:  # noqa: ARG002 - as every page
        """A list that does not fit the set-up any more says so."""
        if self.entries and (problem := problems.at("entries")):
            self.view.word.tell(problem)

    def check(self, problems: Problems, draft: SetupDraft) -> None:
        """Notes what keeps the list from being taken: a file with faults, or names that the set-up lacks now."""
        if self.view.path is not None and not self.entries:
            problems.wrong(
                ("entries",),
                tr("the file {name} is not right yet; mend it and read it again").format(name=self.view.path.name),
            )
        courses = {course.name.strip() for course in draft.courses}
        starts = set() if draft.is_staged else {row[0].strip() for row in draft.starts}
        lost_course = tr("the list names the course {name}, which is not there: read it again")
        lost_start = tr("the list names the start {name}, which is not there: read it again")
        for said, names, used in (
            (lost_course, courses, {entry.course for entry in self.entries}),
            (lost_start, starts, {entry.start for entry in self.entries}),
        ):
            if lost := sorted(used - names - {""}):
                problems.wrong(
                    ("entries",),
                    said.format(name=lost[0]),
                )

    def _setup(self, file: str) -> RaceSetup:
        """The set-up as far as a start list needs it: the name of the race may still be missing."""
        if self._draft is None:
            raise LookupError("the page has not been filled")
        race = dict(self._draft.race)
        race["name"] = race["name"].strip() or _STAND_IN
        built = build(replace(self._draft, race=race))
        if built.setup is None:
            wrong = next(problem.text for _, problem in built.problems)
            raise InputError(
                [Fault(file, tr("the set-up"), "", wrong, tr("a set-up without faults, to look up names in"))]
            )
        return built.setup
