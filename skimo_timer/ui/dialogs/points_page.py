"""The page of timing points: which may be missing, and from when to when somebody is there.

The points come from the courses, where they are named; here stands what is true of a line on the snow wherever it is
crossed. A reading that is missing at a point that is optional, or outside its hours, is nothing to be doubted.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skimo_timer.core.course import START
from skimo_timer.ui.dialogs.draft import SetupDraft
from skimo_timer.ui.dialogs.parts import Option, card, push, text_label
from skimo_timer.ui.dialogs.problems import Problem, Problems, Where
from skimo_timer.ui.dialogs.rows import Column, Row, Rows
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, scaled

Cells = tuple[str, ...]


class PointsPage(QWidget):
    """A row for every point of every course."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[str, Cells] = {}
        self._names: list[tuple[str, str, str]] = []
        self._stale = False
        reading = (Option("", tr("must be read")), Option("optional", tr("may be missing")))
        columns = (
            Column("code", tr("Point"), 110),
            Column("name", tr("What it is called"), 0),
            Column("used", tr("On"), 240),
            Column("optional", tr("A reading"), 180, options=reading),
            Column("from", tr("Watched from"), 120, tr("all day")),
            Column("to", tr("to"), 120),
        )
        self.rows = Rows(columns, tr("point"), fixed=True)
        self.rows.adapt_rows(_show_names)
        self.all_optional = push(tr("Only the ends of laps must be read"), self._only_ends)
        surface = card()
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12))
        inside.setSpacing(scaled(12))
        about = tr(
            "Where nobody stands all the time a reading may be missing without an alert. "
            "The points and their names are those of the courses."
        )
        inside.addWidget(text_label(about, Role.BODY, muted=True, wraps=True))
        inside.addWidget(self.rows)
        foot = QHBoxLayout()
        foot.addWidget(self.all_optional)
        foot.addStretch()
        inside.addLayout(foot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(surface)
        box.addStretch()
        self._ends: set[str] = set()
        self.rows.changed.connect(self._typed)

    def fill(self, draft: SetupDraft) -> None:
        """Shows the points of a draft; tells nobody."""
        self._said = {row[0]: row for row in draft.points}
        self._names = []
        self._follow(draft)

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The draft with what is said of its points; those that no course has any more say nothing."""
        self._follow(draft)
        known = {code for code, _, _ in self._names}
        spare = {point.code for point in draft.base.points} if draft.base is not None else set()
        said = (row for code, row in self._said.items() if any(row[1:]) and code in known | spare)
        return replace(draft, points=tuple(said))

    def tell(self, draft: SetupDraft, problems: Problems) -> None:
        """Shows what is wrong, at its point."""
        place = {code: number for number, (code, _, _) in enumerate(self._names)}
        found: dict[Where, Problem] = {}
        for where, problem in problems.below("points").items():
            code = draft.points[int(where[0])][0]
            if code in place:
                found[(place[code], *where[1:])] = problem
        self.rows.tell(found)

    def _follow(self, draft: SetupDraft) -> None:
        """Shows the points as the courses have them now."""
        used: dict[str, dict[str, str]] = {}
        for course in draft.courses:
            for lap in course.laps:
                for code, name, _ in lap:
                    if code.strip() and code.strip() != START:
                        used.setdefault(code.strip(), {"": name.strip()})[course.name.strip()] = ""
        self._ends = {lap[-1][0].strip() for course in draft.courses for lap in course.laps}
        names = [(code, there[""], ", ".join(filter(None, there))) for code, there in used.items()]
        if names != self._names:
            self._names = names
            self._show()

    def _show(self) -> None:
        self._stale = not self.isVisible()  # as the courses: rows are made when somebody looks
        if not self._stale:
            self.rows.fill([self._row(*row) for row in self._names])

    def showEvent(self, event: QShowEvent) -> None:
        """Makes the rows, if that has waited."""
        super().showEvent(event)
        if self._stale:
            self._show()

    def _row(self, code: str, name: str, courses: str) -> Cells:
        return code, name, courses, *self._said.get(code, (code, "", "", ""))[1:]

    def _typed(self) -> None:
        for code, _, _, *said in self.rows.rows():
            self._said[code] = (code, *said)
        self.changed.emit()

    def _only_ends(self) -> None:
        for number, (code, _, _) in enumerate(self._names):
            self.rows.row(number).put("optional", "" if code in self._ends else "optional")
        self._typed()


def _show_names(row: Row, number: int, count: int) -> None:  # noqa: ARG001 - as every adapter
    """What comes from the courses is read here and typed there."""
    for key in ("code", "name", "used"):
        field = row.fields[key]
        if isinstance(field, QLineEdit) and not field.isReadOnly():
            field.setReadOnly(True)
            field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            field.setStyleSheet("background: transparent; border-color: transparent")


def points_words(rows: Sequence[Cells], draft: SetupDraft) -> str:
    """What the list of pages says of the points."""
    codes = {row[0].strip() for course in draft.courses for lap in course.laps for row in lap} - {"", START}
    optional = sum(bool(row[1]) for row in rows)
    if not optional:
        return tr("{n} points").format(n=len(codes))
    return tr("{n} points, {m} may be missing").format(n=len(codes), m=optional)
