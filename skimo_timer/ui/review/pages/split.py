"""Where everybody's gap came from: the parts by kind of leg, which add up to the gap, and below each other the legs.

The waterfall above is of whoever is chosen; the table has everybody, compared with the same reference.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from skimo_timer.core.transitions.gaps import Gap, Part, part_of
from skimo_timer.core.transitions.review import Review
from skimo_timer.ui.labels import tr
from skimo_timer.ui.review.charts.waterfall import Waterfall
from skimo_timer.ui.review.heat import STEPS
from skimo_timer.ui.review.pages.page import Page
from skimo_timer.ui.review.pages.sheet import Head, Line, SheetModel, SheetView
from skimo_timer.ui.review.studio import Studio
from skimo_timer.ui.review.words import NONE, lost_text, part_word


class SplitPage(Page):
    """The waterfall of one and the parts of all."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, tr("Gap split"))
        self.chart = Waterfall(studio)
        self.model = SheetModel()
        self.table = SheetView(self.model, tr("Gap of everybody in parts"))
        self._parts: list[Part] = []
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.chart)
        split.addWidget(self.table)
        split.setSizes([560, 440])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self.table.selectionModel().selectionChanged.connect(self._picked)

    def fill(self) -> None:
        """The parts that there can be, and a row per athlete."""
        self._parts = _parts(self.studio.review)
        heads = [
            Head(tr("Rank"), "888"),
            Head(tr("Bib"), "8888"),
            Head(tr("Name"), "Steinlechner", right=False, grows=True),
            Head(tr("Gap"), "+88:88.8", tr("Behind whomever is compared with")),
            *(Head(part_word(part).capitalize(), "+8:88.8") for part in self._parts),
            Head(tr("At"), "T1O 2", tr("The last line that both have crossed, before both have a result"), right=False),
        ]
        order = self.studio.order
        self.model.show_lines(heads, len(order), lambda row: self._line(order[row]))
        self.choice()

    def choice(self) -> None:
        """The row of whoever is chosen; the parts where the reference is another."""
        self.model.show_lines(self.model.heads, len(self.studio.order), lambda row: self._line(self.studio.order[row]))
        if (focus := self.studio.focus) is not None and self.studio.chosen:
            row = self.studio.order.index(focus.subject)
            if self.table.currentIndex().row() != row:
                self.table.blockSignals(True)
                self.table.selectRow(row)
                self.table.blockSignals(False)

    def _picked(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            subject = self.studio.order[rows[0].row()]
            if subject not in self.studio.chosen[:1]:
                self.studio.choose([subject])

    def _line(self, subject: str) -> Line:
        effort = self.studio.review.efforts[subject]
        rank = self.studio.rank(effort)
        start = (effort.progress.status.value if rank is None else str(rank), subject, effort.name)
        gap = self.studio.gap(effort) if effort.is_measured else None
        if gap is None:
            return Line((*start, *[NONE] * (len(self._parts) + 1), ""), subject=subject)
        printed = gap.printed
        parts = tuple(lost_text(printed[p], gap.precision) if p in printed else "" for p in self._parts)
        at = "" if gap.at is None else f"{gap.at.point} {gap.at.lap}"
        levels = (0, 0, 0, 0, *(_shade(gap, part) for part in self._parts), 0)
        return Line((*start, lost_text(gap.shown, gap.precision), *parts, at), levels, subject)


def _shade(gap: Gap, part: Part) -> int:
    """How much of the gap a part makes up, in the colours of lost and won."""
    parts = gap.parts
    largest = max((abs(lost) for lost in parts.values()), default=0)
    return round(parts.get(part, 0) / largest * STEPS * 0.8) if largest else 0


def _parts(review: Review) -> list[Part]:
    """The parts that a gap in this field can have."""
    parts = {part_of(leg.kind) for leg in review.legs}
    for effort in review.efforts.values():
        for stretch in effort.stretches:
            reached = [time is None for time in stretch.times]
            has_hole = True in reached and False in reached[reached.index(True) :]
            parts |= {Part.UNSPLIT} if has_hole else set()
            parts |= {Part.START} if stretch.lead else set()
            parts |= {Part.PENALTY} if stretch.penalty else set()
    return [part for part in Part if part in parts]
