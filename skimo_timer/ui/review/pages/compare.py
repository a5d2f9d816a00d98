"""Up to six athletes side by side, leg by leg: who was best on a leg is blue, and how far behind the others were."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QVBoxLayout

from skimo_timer.core.transitions.efforts import Effort, Leg
from skimo_timer.core.transitions.figures import Cell, compare
from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.review.heat import STEPS
from skimo_timer.ui.review.pages.page import Page
from skimo_timer.ui.review.pages.sheet import Head, Line, SheetModel, SheetView
from skimo_timer.ui.review.studio import Studio
from skimo_timer.ui.review.words import NONE, leg_titles, leg_where, lost_text, time_text, who
from skimo_timer.ui.theme import Role


class ComparePage(Page):
    """A column per chosen athlete, a row per leg, and the sums below."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, tr("Compare"))
        self.model = SheetModel()
        self.table = SheetView(self.model, tr("Leg by leg"))
        self.words = QLabel()
        theme.wear(self.words, Role.BODY)
        self.words.setProperty("ink", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)

    def _compared(self) -> list[Effort]:
        """The chosen; the first three where fewer than two are."""
        chosen = self.studio.chosen_efforts
        if len(chosen) > 1:
            return chosen
        own = [effort.subject for effort in chosen]
        first = [one for one in self.studio.order if one not in own][: 3 - len(own)]
        return [*chosen, *(self.studio.review.efforts[one] for one in first)]

    def fill(self) -> None:
        """Other athletes or other figures."""
        efforts = self._compared()
        legs = compare(self.studio.review, efforts)
        titles = leg_titles(self.studio.review.legs)
        sums = _sums(efforts)
        heads = [
            Head(tr("Leg"), "2 skins to foot", right=False),
            *(Head(who(effort)) for effort in efforts),
        ]
        if len(self.studio.chosen) < 2:
            self.words.setText(tr("Choose up to six rows with Ctrl and a click, or Shift and the arrows."))
        self.words.setVisible(len(self.studio.chosen) < 2)
        lines = [_line(efforts, leg, cells, titles[leg]) for leg, cells in legs] + sums
        longest = [max((line.texts[n] for line in lines), key=len) for n in range(len(heads))]
        heads = [replace(head, sample=text) for head, text in zip(heads, longest, strict=True)]
        self.model.show_lines(heads, len(lines), lambda row: lines[row])


def _line(efforts: Sequence[Effort], leg: Leg, cells: Sequence[Cell], title: str) -> Line:
    largest = max((cell.behind for cell in cells if cell.behind is not None), default=0)
    texts, levels = [], []
    for effort, cell in zip(efforts, cells, strict=True):
        if cell.time is None or cell.behind is None:
            texts.append(NONE if leg in effort.taken else "")
            levels.append(0)
            continue
        precision = effort.progress.precision
        behind = lost_text(cell.behind, precision).removeprefix("0")
        rank = f"({cell.rank})" if cell.rank is not None else ""
        texts.append("  ".join(part for part in (time_text(cell.time, precision), behind, rank) if part))
        levels.append(round(cell.behind / largest * STEPS * 0.7) if cell.behind else -STEPS // 2)
    return Line((title, *texts), (0, *levels), hint=leg_where(leg))


def _sums(efforts: Sequence[Effort]) -> list[Line]:
    """Changes, moving and all together."""

    def row(title: str, times: Sequence[int | None]) -> Line:
        best = min((time for time in times if time is not None), default=0)
        texts = []
        for effort, time in zip(efforts, times, strict=True):
            behind = None if time is None or time == best else lost_text(time - best, effort.progress.precision)
            texts.append("  ".join([time_text(time, effort.progress.precision), *([behind] if behind else [])]))
        levels = tuple(-STEPS // 2 if time == best and len(efforts) > 1 else 0 for time in times)
        return Line((title, *texts), (0, *levels))

    return [
        row(tr("All changes"), [effort.total if effort.is_complete else None for effort in efforts]),
        row(tr("Moving"), [effort.moving for effort in efforts]),
        row(tr("Together"), [effort.elapsed for effort in efforts]),
    ]
