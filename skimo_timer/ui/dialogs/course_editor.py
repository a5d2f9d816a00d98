"""The page of courses: a tab per course and the form of the chosen one."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from skimo_timer.core.course import Format
from skimo_timer.ui.dialogs.course_draft import CourseDraft, draft_of_preset
from skimo_timer.ui.dialogs.course_form import CourseForm
from skimo_timer.ui.dialogs.draft import SetupDraft
from skimo_timer.ui.dialogs.lap_edits import rename_point
from skimo_timer.ui.dialogs.parts import push
from skimo_timer.ui.dialogs.presets import presets_for
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import scaled


class CoursesPage(QWidget):
    """Every course of a race. The chosen one is in the form, the others wait as drafts."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drafts: list[CourseDraft] = []
        self._format = Format.INDIVIDUAL
        self._stale = False  # a form of many laps is made when somebody looks, not for every kind of race in passing
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Courses"))
        self.tabs.setExpanding(False)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.form = CourseForm()
        self.adding = push(tr("Add course"), self.add, tone="flat", sign="plus")
        self.removing = push(tr("Remove course"), self.remove, tone="flat")
        head = QHBoxLayout()
        head.addWidget(self.tabs)
        head.addWidget(self.adding)
        head.addStretch()
        head.addWidget(self.removing)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(12))
        box.addLayout(head)
        box.addWidget(self.form)
        self.tabs.currentChanged.connect(self._show)
        self.form.changed.connect(self._typed)

    def fill(self, draft: SetupDraft) -> None:
        """Shows the courses of a draft; tells nobody."""
        self.use_format(Format(draft.race["format"]))
        self._drafts = list(draft.courses)
        self._show_tabs(0)

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The draft with the courses as they are typed."""
        return replace(draft, courses=tuple(self._drafts))

    def use_format(self, chosen: Format) -> None:
        """Offers the usual courses of a format first."""
        self._format = chosen
        self.form.offer(presets_for(chosen))

    def tell(self, draft: SetupDraft, problems: Problems) -> None:  # noqa: ARG002 - as every page
        """Shows what is wrong with the chosen course."""
        self.form.tell(problems.below("courses", self.tabs.currentIndex()))

    def add(self) -> None:
        """Adds a course, as usual ones of the format are, and goes to its name."""
        name = next(each for each in (tr("Course {n}").format(n=n) for n in range(1, 99)) if each not in self._names())
        self._drafts.append(draft_of_preset(name, presets_for(self._format)[0]))
        self._show_tabs(len(self._drafts) - 1)
        self.form.name.editor.setFocus()
        self.changed.emit()

    def remove(self) -> None:
        """Takes the chosen course out; one stays."""
        if len(self._drafts) > 1:
            del self._drafts[self.tabs.currentIndex()]
            self._show_tabs(0)
            self.changed.emit()

    def _names(self) -> Sequence[str]:
        return [draft.name for draft in self._drafts]

    def _show_tabs(self, current: int) -> None:
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for name in self._names():
            self.tabs.addTab(name)
        self.tabs.setCurrentIndex(current)
        self.tabs.blockSignals(False)
        self.removing.setEnabled(len(self._drafts) > 1)
        self._show(current)

    def _show(self, current: int) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self.form.fill(self._drafts[current])
            self.form.own.offer([name.strip() for n, name in enumerate(self._names()) if n != current])
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fills the form, if that has waited."""
        super().showEvent(event)
        if self._stale and self._drafts:
            self._show(self.tabs.currentIndex())

    def _typed(self) -> None:
        """Keeps what is typed, and lets the other courses call their points the same."""
        current = self.tabs.currentIndex()
        typed = self.form.draft()
        before = self._drafts[current].name.strip()
        self._drafts[current] = typed
        self.tabs.setTabText(current, typed.name.strip() or "…")
        for code, name in {row[0].strip(): row[1] for lap in typed.laps for row in lap}.items():
            for number, draft in enumerate(self._drafts):
                if number != current:
                    self._drafts[number] = replace(draft, laps=rename_point(draft.laps, code, name))
        for number, draft in enumerate(self._drafts):
            if before and draft.ranks_with == before:
                self._drafts[number] = replace(draft, ranks_with=typed.name.strip())
        self.changed.emit()
