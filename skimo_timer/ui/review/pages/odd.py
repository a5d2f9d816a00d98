"""What is odd about the changes: Enter goes to the readings behind it, in the race window, where they are mended."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from skimo_timer.core.transitions.oddities import Odd, Oddity, oddities
from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.review.heat import STEPS
from skimo_timer.ui.review.pages.page import Page
from skimo_timer.ui.review.pages.sheet import Head, Line, SheetModel, SheetView
from skimo_timer.ui.review.studio import Studio
from skimo_timer.ui.review.words import leg_where, oddity_word, time_text
from skimo_timer.ui.theme import Role


class OddPage(Page):
    """The odd changes. `jump` carries the keys of the readings behind one."""

    jump = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, tr("Oddities"))
        self.found: list[Odd] = []
        self.model = SheetModel()
        self.table = SheetView(self.model, tr("Odd changes"))
        self.words = QLabel()
        self.words.setWordWrap(True)
        theme.wear(self.words, Role.BODY)
        self.words.setProperty("ink", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)
        self.table.picked.connect(self.go)
        self.table.selectionModel().selectionChanged.connect(self._chosen)

    def fill(self) -> None:
        """Whatever is odd now."""
        self.found = oddities(self.studio.review, self.studio.keeper.race.readings)
        heads = [
            Head(tr("Bib"), "8888"),
            Head(tr("Name"), "Steinlechner", right=False, grows=True),
            Head(tr("Change"), "skins to foot T1I–T1O, lap 2", right=False),
            Head(tr("What is odd"), "read in the wrong order", right=False),
            Head(tr("Time"), "8:88.8"),
            Head(tr("Usual"), "8:88.8", tr("The field's median")),
        ]
        text = tr("{count} odd changes. Enter shows the reading behind one in the race window, where it can be mended.")
        self.words.setText(text.format(count=len(self.found)) if self.found else tr("No change is odd."))
        self.model.show_lines(heads, len(self.found), self._line)

    def choice(self) -> None:
        """Whatever is odd stays so, whoever is chosen."""

    def _line(self, row: int) -> Line:
        odd = self.found[row]
        precision = odd.effort.progress.precision
        shade = {Oddity.TOO_LONG: STEPS // 2, Oddity.TOO_SHORT: -STEPS // 2}.get(odd.oddity, 0)
        texts = (
            odd.effort.subject,
            odd.effort.name,
            leg_where(odd.leg),
            oddity_word(odd.oddity),
            time_text(odd.time, precision),
            time_text(odd.usual, precision),
        )
        return Line(texts, (0, 0, 0, 0, shade, 0), odd.effort.subject)

    def go(self, row: int) -> None:
        """To the readings of an odd change; where it has none, to those of the athlete."""
        odd = self.found[row]
        keys = odd.keys or tuple(p.key for p in self.studio.keeper.race.readings(odd.effort.progress.bib))
        self.jump.emit(keys)

    def _chosen(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.studio.choose([self.found[rows[0].row()].effort.subject])
