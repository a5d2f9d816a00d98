"""The page of rounds: a tab per course, the plan drawn, and a card for every round.

Women and men, say, have a plan each in one file; each begins from a plan of its own, suggested by how many are entered.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from skimo_timer.core.setup import Stage
from skimo_timer.core.startlist import Entry, bib_key, normal_bib, split_member
from skimo_timer.ui.dialogs.draft import SetupDraft
from skimo_timer.ui.dialogs.in_turns import InTurns
from skimo_timer.ui.dialogs.parts import Word, card, push, text_label
from skimo_timer.ui.dialogs.plan_drawing import PlanDrawing
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.race_draft import EARLIEST
from skimo_timer.ui.dialogs.stage_card import StageCard
from skimo_timer.ui.dialogs.stage_draft import STAGE_FIELDS, StageDraft, build_stages
from skimo_timer.ui.dialogs.stage_plans import PLANS, Plan, Scope, suggested
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, scaled

NAME, SOURCE = STAGE_FIELDS.index("name"), STAGE_FIELDS.index("source")


class StagesPage(QWidget):
    """The rounds of every course. Those of the chosen one are in cards, the others wait as drafts."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drafts: list[StageDraft] = []
        self._courses: list[str] = []
        self._entries: Sequence[Entry] = ()
        self._day = EARLIEST
        self._members = False
        self._stale = False
        self._marked: int | None = None
        self._before: list[StageDraft] | None = None
        self._cards: list[StageCard] = []
        self._told = Problems()
        self._making = InTurns(self)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Courses"))
        self.tabs.setExpanding(False)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.plans = push(tr("Begin from a plan"), lambda: None, hint=tr("Replaces the rounds of this course"))
        self.plans.setMenu(QMenu(self.plans))
        for plan in PLANS:
            self.plans.menu().addAction(plan.title()).triggered.connect(
                lambda _=False, plan=plan: self.begin_from(plan)
            )
        self.suggesting = push("", self._take_suggested, sign="flag")
        self.back = push(tr("Bring back what was there"), self._bring_back, tone="flat", sign="undo")
        self.back.hide()
        self.adding = push(tr("Add round"), self.add, sign="plus")
        self.drawing = PlanDrawing()
        self.word = Word()
        self._lay_out()
        self.tabs.currentChanged.connect(lambda _: self._show())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for part in (self.tabs, self.plans, self.suggesting, self.back):
            head.addWidget(part)
        head.addStretch()
        self._surface = card()
        QVBoxLayout(self._surface).addWidget(self.drawing)
        self._box = QVBoxLayout()
        self._box.setSpacing(scaled(12))
        foot = QHBoxLayout()
        foot.addWidget(self.adding)
        foot.addStretch()
        about = tr("Heats have starts of their own: a start that is not known yet is given on the day with one key.")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(10))
        box.addLayout(head)
        box.addWidget(text_label(about, Role.SMALL, muted=True, wraps=True))
        box.addWidget(self.word)
        box.addWidget(self._surface)
        box.addLayout(self._box)
        box.addLayout(foot)
        box.addStretch()

    @property
    def cards(self) -> list[StageCard]:
        """The cards of the chosen course; those that are still to be made are made now."""
        self._making.finish()
        return self._cards

    # -- in and out ------------------------------------------------------------------------------------------------

    def know(self, entries: Sequence[Entry]) -> None:
        """Takes from a start list how many are entered on which course."""
        self._entries = entries

    def fill(self, draft: SetupDraft) -> None:
        """Shows the rounds of a draft; tells nobody."""
        self._drafts = list(draft.stages)
        self._before = None
        self.back.hide()
        self._take_head(draft)
        self._show_tabs([course.name.strip() for course in draft.courses])
        self._show()

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The draft with the rounds as they are typed; those of a course that was renamed follow it."""
        self._take_head(draft)
        names = [course.name.strip() for course in draft.courses]
        if names != self._courses:
            self._follow(names)
            self._show_tabs(names)
            self._show()
        return replace(draft, stages=tuple(self._drafts))

    def _take_head(self, draft: SetupDraft) -> None:
        self._members, self._day = draft.format.has_members, draft.day

    def _follow(self, names: Sequence[str]) -> None:
        """Courses have other names, or there are more or fewer of them."""
        if len(names) == len(self._courses):
            renamed = dict(zip(self._courses, names, strict=True))
            self._drafts = [replace(draft, course=renamed.get(draft.course, draft.course)) for draft in self._drafts]
        if len(names) > 1:
            self._drafts = [draft if draft.course else replace(draft, course=names[0]) for draft in self._drafts]
        self._drafts = [draft for draft in self._drafts if draft.course in ("", *names)]

    def tell(self, draft: SetupDraft, problems: Problems) -> None:  # noqa: ARG002 - as every page
        """Shows what is wrong, each at its round, and the plan as it is now."""
        self._told = problems
        for place in range(len(self._cards)):
            self._tell_card(place)
        self._draw()
        self._suggest()
        note = self._note()
        self.word.setVisible(problems.at("stages") is not None or bool(note))
        self.word.tell(problems.at("stages"), note)

    def _tell_card(self, place: int) -> None:
        numbers = self._numbers()
        below = self._told.below("stages", numbers[place])
        self._cards[place].tell(below, first=place == 0, last=place == len(numbers) - 1)

    def _note(self) -> str:
        """What is worth knowing: that there are no rounds, or which bibs of heats are not on the start list."""
        if not self._drafts:
            return tr("No rounds: everybody has one run. Begin from a plan, or add a round.")
        entered = {entry.bib for entry in self._entries}
        named = (bib for number in self._numbers() for row in self._drafts[number].heats for bib in row[2].split())
        strangers = sorted({normal_bib(bib) for bib in named} - entered, key=bib_key) if entered else []
        return tr("Not on the start list: {bibs}").format(bibs=", ".join(strangers)) if strangers else ""

    # -- rounds ----------------------------------------------------------------------------------------------------

    def begin_from(self, plan: Plan) -> None:
        """Replaces the rounds of the chosen course by those of a plan; what was there can be brought back."""
        kept = [draft for number, draft in enumerate(self._drafts) if number not in self._numbers()]
        name = self._course() if len(self._courses) > 1 else ""
        scope = Scope(name, f" {name}" if name else "", self._entered())
        self._replace([*kept, *plan.rounds(scope)])

    def _replace(self, drafts: list[StageDraft]) -> None:
        order = {name: number for number, name in enumerate(self._courses)}
        self._before, self._drafts = self._drafts, sorted(drafts, key=lambda draft: order.get(draft.course, 0))
        self.back.show()
        self._show()

    def _bring_back(self) -> None:
        if self._before is not None:
            self._drafts, self._before = self._before, None
            self.back.hide()
            self._show()

    def add(self) -> None:
        """Adds a round behind the others of the course and goes to its name."""
        taken = {draft.cell("name").casefold() for draft in self._drafts}
        name = next(
            name for name in (tr("Round {n}").format(n=n) for n in range(1, 99)) if name.casefold() not in taken
        )
        cells = tuple({"name": name, "kind": "mass"}.get(key, "") for key in STAGE_FIELDS)
        course = self._course() if len(self._courses) > 1 else ""
        at = max(self._numbers(), default=len(self._drafts) - 1) + 1
        self._drafts.insert(at, StageDraft(course, cells, (("A", "", ""),)))
        self._show()
        if self.cards:
            self.cards[-1].head.row(0).fields["name"].setFocus()

    def _remove(self, place: int) -> None:
        drafts = list(self._drafts)
        del drafts[self._numbers()[place]]
        self._replace(drafts)

    def _move(self, place: int, by: int) -> None:
        numbers = self._numbers()
        if 0 <= place + by < len(numbers):
            one, other = numbers[place], numbers[place + by]
            self._drafts[one], self._drafts[other] = self._drafts[other], self._drafts[one]
            self._show()

    def _typed(self, place: int) -> None:
        self._drafts[self._numbers()[place]] = self.cards[place].draft()
        self._draw()
        self.changed.emit()

    def _renamed(self, place: int, before: str, name: str) -> None:
        """Rounds that come from this one follow its name."""
        for later, number in list(enumerate(self._numbers()))[place + 1 :]:
            cells = list(self._drafts[number].cells)
            cells[SOURCE] = name if before and cells[SOURCE] == before else cells[SOURCE]
            self._drafts[number] = replace(self._drafts[number], cells=tuple(cells))
            self.cards[later].offer(self._sources(later, {place: name}), cells[SOURCE])

    def _sources(self, place: int, names: dict[int, str] | None = None) -> list[str]:
        """The rounds before one, as they are called now."""
        earlier = enumerate(self._numbers()[:place])
        return [(names or {}).get(there, self._drafts[number].cells[NAME]) for there, number in earlier]

    # -- what is shown ---------------------------------------------------------------------------------------------

    def _course(self) -> str:
        current = self.tabs.currentIndex()
        return self._courses[current] if 0 <= current < len(self._courses) else ""

    def _numbers(self) -> list[int]:
        """Which of all rounds are those of the chosen course."""
        course = self._course()
        return [number for number, draft in enumerate(self._drafts) if draft.course in ("", course)]

    def _entered(self) -> list[str]:
        """The bibs on the chosen course, in their order; those of teams without their members."""
        there = [entry.bib for entry in self._entries if entry.course in ("", self._course())]
        return sorted((bib for bib in there if not (self._members and split_member(bib)[1])), key=bib_key)

    def _show_tabs(self, names: list[str]) -> None:
        current = max(0, self.tabs.currentIndex())
        self._courses = names
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for name in names:
            self.tabs.addTab(name or "…")
        self.tabs.setCurrentIndex(min(current, len(names) - 1))
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(names) > 1)

    def _show(self) -> None:
        self._stale = not self.isVisible()
        self._marked = None
        for shown in self._cards:
            self._box.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self._cards = []
        count = 0 if self._stale else len(self._numbers())
        self._making.begin(partial(self._make_card, place) for place in range(count))
        self.changed.emit()

    def _make_card(self, place: int) -> None:
        bibs = self._entered() if place == 0 else ()
        draft = self._drafts[self._numbers()[place]]
        shown = StageCard(place, draft, self._sources(place), bibs, self._day)
        self._cards.append(shown)
        self._box.addWidget(shown)
        shown.show()
        self._connect(shown, place)
        self._tell_card(place)

    def showEvent(self, event: QShowEvent) -> None:
        """Makes the cards, if that has waited."""
        super().showEvent(event)
        if self._stale:
            self._show()

    def _connect(self, shown: StageCard, place: int) -> None:
        shown.renamed.connect(lambda before, name: self._renamed(place, before, name))
        shown.changed.connect(lambda: self._typed(place))
        shown.moved.connect(lambda by: self._move(place, by))
        shown.removed.connect(lambda: self._remove(place))
        shown.entered.connect(lambda: self._mark(place))

    def _mark(self, place: int) -> None:
        self._marked = place
        self._draw()

    def _draw(self) -> None:
        self.drawing.show_stages(self._stages(), len(self._entered()), self._marked)
        self._surface.setVisible(bool(self._numbers()))

    def _stages(self) -> Sequence[Stage]:
        """The rounds of the chosen course as far as they mean something."""
        drafts = [self._drafts[number] for number in self._numbers()]
        return build_stages(drafts, (), self._day, Problems(), members=self._members)

    def _suggest(self) -> None:
        entered = len(self._entered())
        plan = suggested(entered)
        self.suggesting.setVisible(plan is not None)
        if plan is not None:
            self.suggesting.setText(f" {tr('For {n} entered').format(n=entered)}")
            self.suggesting.setToolTip(plan.title())
            self.suggesting.setAccessibleName(f"{self.suggesting.text()}: {plan.title()}")

    def _take_suggested(self) -> None:
        if (plan := suggested(len(self._entered()))) is not None:
            self.begin_from(plan)
