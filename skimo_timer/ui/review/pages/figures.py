"""The field in figures: of each leg how many, best and by whom, quartiles, and what it explains of the result."""

from PySide6.QtWidgets import QLabel, QVBoxLayout

from skimo_timer.core.clock import Precision
from skimo_timer.core.transitions.efforts import Leg
from skimo_timer.core.transitions.figures import TARGETS, Shares, shares
from skimo_timer.core.transitions.gaps import Part
from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.review.heat import STEPS
from skimo_timer.ui.review.pages.page import Page
from skimo_timer.ui.review.pages.sheet import Head, Line, SheetModel, SheetView
from skimo_timer.ui.review.studio import Studio
from skimo_timer.ui.review.words import leg_titles, leg_where, part_word, share_text, time_text
from skimo_timer.ui.theme import Role

_NAMED = 2


class FiguresPage(Page):
    """A row per leg, the changes first."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, tr("Field"))
        self.model = SheetModel()
        self.table = SheetView(self.model, tr("Figures of each leg"))
        self.words = QLabel()
        self.words.setWordWrap(True)
        theme.wear(self.words, Role.BODY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)

    def choice(self) -> None:
        """The figures of the field are those of everybody, whoever is chosen."""

    def fill(self) -> None:
        """Other figures."""
        review = self.studio.review
        found = self._shares()
        legs = [*review.changes, *(leg for leg in review.legs if not leg.is_change)]
        titles = leg_titles(review.legs)
        precision = next((e.progress.precision for e in review.efforts.values()), Precision.SECOND)
        heads = [
            Head(tr("Leg"), "2 skins to foot", right=False),
            Head(tr("Known"), "888", tr("How many have both sides")),
            Head(tr("Best"), "8:88.8"),
            Head(tr("By whom"), "88 Steinlechner", right=False, grows=True),
            Head(tr("25 %"), "8:88.8", tr("A quarter of the field is faster")),
            Head(tr("Median"), "8:88.8", tr("Half of the field is faster")),
            Head(tr("75 %"), "8:88.8", tr("Three quarters of the field are faster")),
            Head(tr("Spread"), "8:88.8", tr("Between the quarters lies half of the field")),
            Head(tr("Elite"), "0:88.8", tr("What the best in the world need, where it is known")),
            Head(tr("Of the variance"), "88.8 %", tr("How much of the variance of the results it explains")),
        ]
        self.words.setText(_sentence(found))
        self.words.setVisible(found is not None)
        self.model.show_lines(heads, len(legs), lambda row: self._line(legs[row], found, precision, titles[legs[row]]))

    def _shares(self) -> Shares | None:
        """Of those who walked the same legs: the largest such group."""
        groups = [effort.group for effort in self.studio.review.efforts.values()]
        largest = max(set(groups), key=groups.count, default=None)
        return None if largest is None else shares(self.studio.review, largest)

    def _line(self, leg: Leg, found: Shares | None, precision: Precision, title: str) -> Line:
        review = self.studio.review
        usual = review.usual(leg)
        target = TARGETS.get(leg.kind)
        elite = "" if target is None else time_text(target.elite, precision)
        share = None if found is None else found.legs.get(leg)
        if usual is None:
            return Line((title, "0", *[""] * 6, elite, ""))
        fastest = review.fastest(leg)
        named = [f"{one} {review.efforts[one].name}".rstrip() for one in fastest[:_NAMED]]
        more = tr(" and {count} more").format(count=len(fastest) - _NAMED) if fastest[_NAMED:] else ""
        times = [time_text(t, precision) for t in (usual.lower, usual.median, usual.upper, usual.spread)]
        texts = (title, str(usual.count), time_text(usual.best, precision), ", ".join(named) + more, *times, elite)
        shade = round(min(max((share or 0) * 3, 0.0), 1.0) * STEPS * 0.8)
        return Line((*texts, share_text(share)), (*[0] * len(texts), shade), hint=leg_where(leg))


def _sentence(found: Shares | None) -> str:
    """What the parts of the way have to do with the result, in words."""
    if found is None:
        return ""
    parts = sorted(found.parts.items(), key=lambda one: -one[1])
    listed = " · ".join(f"{part_word(part)} {share_text(share)}" for part, share in parts if part is not Part.CHANGES)
    changes = share_text(found.parts.get(Part.CHANGES))
    text = tr("The changes explain {changes} of the variance of {count} results; the rest: {others}.")
    return text.format(changes=changes, count=found.count, others=listed)
