"""The editor of a set-up: for a new race, and for one that is running.

Everything is on a few pages with a list of them at the side. Every key goes through one function: pages into the draft,
draft into a set-up or problems, problems back to the fields. So what is shown as sound is what will be written.

A new race becomes a file by one button; a running race gets its changed set-up as a fact, which the caller decides.
Closing with something typed asks once, in the window itself.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from skimo_timer.core.course import Format
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import JournalError
from skimo_timer.ui.dialogs.course_editor import CoursesPage
from skimo_timer.ui.dialogs.draft import STAGED, Built, SetupDraft, build, draft_of, fresh_draft
from skimo_timer.ui.dialogs.entries_page import EntriesPage
from skimo_timer.ui.dialogs.gates_page import GatesPage
from skimo_timer.ui.dialogs.kind_page import KindPage
from skimo_timer.ui.dialogs.list_pages import BoardsPage, StartsPage
from skimo_timer.ui.dialogs.parts import Panel, Word, push, scrolling
from skimo_timer.ui.dialogs.points_page import PointsPage
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.question import Question
from skimo_timer.ui.dialogs.race_file import FilePart, create_race
from skimo_timer.ui.dialogs.race_kinds import KEPT, KINDS, begin_as, usual_kind
from skimo_timer.ui.dialogs.race_page import RacePage
from skimo_timer.ui.dialogs.setup_file import SetupFile
from skimo_timer.ui.dialogs.sheet_page import SheetPage
from skimo_timer.ui.dialogs.stages_page import StagesPage
from skimo_timer.ui.dialogs.steps import Steps
from skimo_timer.ui.dialogs.summary import first_problem, page_of, steps
from skimo_timer.ui.dialogs.tariff_page import TariffPage
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import scaled

if TYPE_CHECKING:
    from skimo_timer.devices.ports import FoundPort

Ports = Callable[[], Sequence["FoundPort"]]
ListPage = StartsPage | StagesPage | BoardsPage | PointsPage | TariffPage | SheetPage
Page = KindPage | RacePage | CoursesPage | ListPage | GatesPage | EntriesPage


class Part(NamedTuple):
    """One page of the editor: its key, its title in the list, and itself."""

    key: str
    title: str
    page: Page


SIZE = (1280, 700)


class SetupEditor(Panel):
    """What both kinds of editor have in common: the pages, the checking, the foot."""

    def __init__(self, title: str, done: str, draft: SetupDraft, ports: Ports, parent: QWidget | None) -> None:
        super().__init__(title, parent)
        self.race, self.courses = RacePage(), CoursesPage()
        self.starts, self.boards, self.gates = StartsPage(), BoardsPage(), GatesPage(ports)
        self.points, self.stages = PointsPage(), StagesPage()
        self.tariff, self.sheet = TariffPage(), SheetPage()
        self.pages = self._pages()
        self.draft = self._first = draft
        self.built = Built(None, Problems())
        self._filling = False
        self.steps = Steps([part.title for part in self.pages])
        self.stack = QStackedWidget()
        self.file = SetupFile(self)
        self.word = Word()
        self.showing = push(tr("Show it"), self._go_to_problem, tone="flat")
        self.finishing = push(done, self._finish, tone="go", hint="Ctrl+Enter")
        self.leaving = Question(tr("Close and lose what was typed?"), self._leave, self._stay)
        self._lay_out()
        self._connect()
        self.show_draft(draft)

    def _pages(self) -> list[Part]:
        return [
            Part("race", tr("Race"), self.race),
            Part("courses", tr("Course"), self.courses),
            Part("points", tr("Points"), self.points),
            Part("starts", tr("Starts"), self.starts),
            Part("stages", tr("Rounds"), self.stages),
            Part("boards", tr("Classifications"), self.boards),
            Part("tariff", tr("Penalties"), self.tariff),
            Part("devices", tr("Gates"), self.gates),
            Part("sheet", tr("Head of the lists"), self.sheet),
        ]

    def _lay_out(self) -> None:
        for part in self.pages:
            self.stack.addWidget(scrolling(part.page))
        foot = QHBoxLayout()
        foot.setSpacing(scaled(8))
        foot.addWidget(self._file_key())
        foot.addWidget(self.word, 1)
        foot.addWidget(self.showing)
        foot.addWidget(self.leaving)
        foot.addWidget(push(tr("Close"), self.reject))
        foot.addWidget(self.finishing)
        middle = QHBoxLayout()
        middle.setSpacing(scaled(12))
        middle.addWidget(self.steps)
        middle.addWidget(self.stack, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(12))
        box.setSpacing(scaled(12))
        box.addWidget(self.file)
        box.addLayout(middle, 1)
        box.addLayout(foot)
        self.take_room(*SIZE)

    def _file_key(self) -> QPushButton:
        """The key with what can be done with a set-up as a file."""
        key = push(tr("Set-up file"), lambda: None, hint=tr("race.toml, as the command line reads it"))
        menu = QMenu(key)
        menu.addAction(tr("Open race.toml…")).triggered.connect(lambda _=False: self.file.choose_and_read())
        self.saving = menu.addAction(tr("Save as race.toml…"))
        self.saving.triggered.connect(lambda _=False: self._save_toml())
        key.setMenu(menu)
        return key

    def _connect(self) -> None:
        for part in self.pages:
            part.page.changed.connect(self._typed)
        self.steps.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.race.format_chosen.connect(self._use_format)
        self.file.read.connect(lambda setup: self.show_draft(draft_of(setup)))
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self._turn(by))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.finishing.click)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self.finishing.click)

    # -- typing ----------------------------------------------------------------------------------------------------

    def show_draft(self, draft: SetupDraft) -> None:
        """Shows another set-up."""
        self._filling = True
        for part in self.pages:
            part.page.fill(draft)
        self.draft, self._filling = draft, False
        self._typed()

    def _typed(self) -> None:
        if self._filling:
            return
        draft = self.draft
        for part in self.pages:
            draft = part.page.into(draft)
        self.draft, self.built = draft, build(draft)
        problems = self.built.problems
        self._check_more(problems)
        self.boards.know(self._known())
        self.stages.know(self._known())
        told = steps(draft, problems, self._entries())
        for number, part in enumerate(self.pages):
            part.page.tell(draft, problems)
            self.steps.tell(number, told[part.key])
            self.steps.setRowHidden(number, not _applies(part.key, draft))
        self._tell_foot(problems)

    def _tell_foot(self, problems: Problems) -> None:
        first = first_problem(problems)
        self.leaving.hide()
        self.showing.setVisible(first is not None)
        self.finishing.setEnabled(first is None and self._is_new())
        self.saving.setEnabled(self.built.setup is not None)
        if first is None:
            self.word.say(self._ready())
        else:
            self.word.say(first[1])

    def _check_more(self, problems: Problems) -> None:
        """What else has to be right besides the set-up."""

    def _entries(self) -> Sequence[Entry]:
        return ()

    def _known(self) -> Sequence[Entry]:
        """Who is entered, as far as that is known."""
        return self._entries()

    def _is_new(self) -> bool:
        return True

    def _ready(self) -> str:
        return ""

    def _use_format(self, chosen: str) -> None:
        """Another format has other usual courses, rounds and rules, if nobody has touched those that are there."""
        if self._filling:
            return
        self.courses.use_format(Format(chosen))
        if self._first.base is None and self.draft.courses == self._first.courses:
            precise, precision = self.race.precise, self.draft.race["precision"]
            fresh = begin_as(usual_kind(Format(chosen)), self.draft)
            self._begin(replace(fresh, race={**fresh.race, "precision": precision}) if precise else fresh)
            self.race.precise = precise

    def _begin(self, draft: SetupDraft) -> None:
        """Shows another set-up to begin with; it counts as typed only as far as its head is."""
        self._first = replace(draft, race={**draft.race, **{key: self._first.race[key] for key in KEPT}})
        self.show_draft(draft)

    def _turn(self, by: int) -> None:
        shown = [number for number in range(self.steps.count()) if not self.steps.isRowHidden(number)]
        at = shown.index(self.steps.currentRow()) + by
        self.steps.setCurrentRow(shown[max(0, min(len(shown) - 1, at))])

    def turn_to(self, key: str) -> None:
        """Shows a page."""
        self.steps.setCurrentRow(next(number for number, part in enumerate(self.pages) if part.key == key))

    def _go_to_problem(self) -> None:
        if first := first_problem(self.built.problems):
            self.turn_to(page_of(first[0]))

    # -- done ------------------------------------------------------------------------------------------------------

    def _finish(self) -> None:
        raise NotImplementedError

    def _save_toml(self) -> None:
        if self.built.setup is not None:
            self.file.choose_and_write(self.built.setup)

    def reject(self) -> None:
        """Esc, Close and the window's own cross: asks first, if something was typed."""
        if self.draft == self._first and not self._entries():
            super().reject()
        elif self.leaving.isVisible():
            self._leave()
        else:
            self.leaving.show()
            self.leaving.yes.setFocus()

    def _leave(self) -> None:
        super().reject()

    def _stay(self) -> None:
        self.leaving.hide()
        self.stack.setFocus()


def _applies(page: str, draft: SetupDraft) -> bool:
    """Whether a page has a meaning for the race: where it goes in rounds, the heats have starts of their own."""
    return draft.format in STAGED if page == "stages" else page != "starts" or not draft.is_staged


class NewRace(SetupEditor):
    """A race that is being set up. `created` tells the file once it is made, with set-up and start list in it."""

    created = Signal(Path)

    def __init__(
        self,
        folder: Path,
        today: dt.date,
        ports: Ports,
        create: Callable[[Path, RaceSetup, Sequence[Entry]], None] = create_race,
        parent: QWidget | None = None,
    ) -> None:
        """`folder` is where races usually lie; `create` makes the file."""
        self.entries, self.place = EntriesPage(), FilePart(folder)
        self._create = create
        self.kinds = KindPage()
        usual = begin_as(KINDS[0], fresh_draft(today, []))
        super().__init__(tr("New race"), tr("Create race"), usual, ports, parent)
        self.race.add_part(self.place)
        self.place.changed.connect(self._typed)
        self.kinds.chosen.connect(self._begin)
        self.kinds.taken.connect(self._go_on)
        self._typed()
        self.kinds.kinds.setFocus()

    def _pages(self) -> list[Part]:
        kinds = Part("kinds", tr("Kind of race"), self.kinds)
        return [kinds, *super()._pages(), Part("entries", tr("Start list"), self.entries)]

    def _go_on(self) -> None:
        """The kind is chosen; now it gets a name."""
        self.turn_to("race")
        self.race.fields["name"].editor.setFocus()

    def _check_more(self, problems: Problems) -> None:
        self.place.suggest(self.draft.race["name"], self.draft.race["date"])
        self.place.check(problems)
        self.place.tell(problems)
        self.entries.check(problems, self.draft)

    def _entries(self) -> Sequence[Entry]:
        return self.entries.entries

    def _ready(self) -> str:
        return tr("Ready: {name}").format(name=self.place.path.name)

    def _finish(self) -> None:
        if self.built.setup is None:
            return
        try:
            self._create(self.place.path, self.built.setup, self.entries.entries)
        except (JournalError, OSError) as error:
            self.word.warn(str(error))
            return
        self.created.emit(self.place.path)
        self._leave()


class ChangeSetup(SetupEditor):
    """The set-up of a race that is there already. `decided` carries the changed one; the caller makes it a fact."""

    decided = Signal(object)

    def __init__(
        self, setup: RaceSetup, ports: Ports, parent: QWidget | None = None, entries: Sequence[Entry] = ()
    ) -> None:
        """`entries` is who is entered: plans of rounds and categories are offered by it."""
        self._setup, self._entered = setup, entries
        super().__init__(
            tr("Set-up of {name}").format(name=setup.name), tr("Change the set-up"), draft_of(setup), ports, parent
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # the next one begins with the set-up as it is then

    def _is_new(self) -> bool:
        return self.built.setup != self._setup

    def _ready(self) -> str:
        return tr("Changed; every result is computed anew") if self._is_new() else tr("As it is in the race")

    def _finish(self) -> None:
        if self.built.setup is not None:
            self.decided.emit(self.built.setup)
            self._leave()

    def _known(self) -> Sequence[Entry]:
        return self._entered
