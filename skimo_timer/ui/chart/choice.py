"""Who stands out in the chart: the selected, the podium where nobody is selected, and whoever has just passed."""

from collections.abc import Callable, Collection
from dataclasses import replace

import numpy as np

from skimo_timer.core.clock import SECOND, format_duration, format_gap
from skimo_timer.ui.chart.front import StandOut
from skimo_timer.ui.chart.gaps import Gaps
from skimo_timer.ui.theme import Hue, Tones

MOST = 10
"""So many athletes stand out at once; more lines and colours nobody tells apart."""

_PODIUM = 3


class Choice:
    """Chooses, and lets everybody keep a colour for as long as they stand out."""

    def __init__(self, say: "Callable[[Gaps, int, int], str] | None" = None) -> None:
        """Nobody has a colour yet. `say` is what is said of a point of a row and a column."""
        self._colours: dict[str, int] = {}
        self._say = say or value

    def stand_outs(self, gaps: Gaps, selected: Collection[str], fresh: str, tones: Tones) -> list[StandOut]:
        """In the order of the classification; who has just passed comes last, in the colour of text."""
        rows = _rows(gaps, selected)
        bibs = [gaps.athletes[row].bib for row in rows]
        hues = self._hues(bibs, tones)
        found = [self._stand_out(gaps, row, hues[bib], fresh=bib == fresh) for row, bib in zip(rows, bibs, strict=True)]
        row = gaps.row(fresh) if fresh and fresh not in bibs else None
        if row is not None and gaps.known[row, 1:].any():
            passing_by = self._stand_out(gaps, row, Hue(tones.muted, tones.text, tones.base), fresh=True)
            found.append(replace(passing_by, guest=True))
        return found

    def _stand_out(self, gaps: Gaps, row: int, hue: Hue, *, fresh: bool) -> StandOut:
        athlete = gaps.athletes[row]
        column = int(np.flatnonzero(gaps.known[row])[-1])
        return StandOut(row, athlete.bib, athlete.entry.name, self._say(gaps, row, column), hue.fill, hue.ink, fresh)

    def _hues(self, bibs: list[str], tones: Tones) -> dict[str, Hue]:
        self._colours = {bib: colour for bib, colour in self._colours.items() if bib in bibs}
        for bib in bibs:
            if bib not in self._colours:
                self._colours[bib] = next(n for n in range(MOST) if n not in self._colours.values())
        plain = Hue(tones.text, tones.text, tones.base)
        hues = (tones.vermillion, tones.blue, tones.green, tones.purple, tones.orange, plain)
        return {bib: hues[colour % len(hues)] for bib, colour in self._colours.items()}


def _rows(gaps: Gaps, selected: Collection[str]) -> list[int]:
    seen = set(np.flatnonzero(gaps.known[:, 1:].any(axis=1)).tolist())
    if selected:
        return [row for row, who in enumerate(gaps.athletes) if who.bib in selected and row in seen][:MOST]
    return [row for row, who in enumerate(gaps.athletes[:_PODIUM]) if who.is_ranked and row in seen]


def value(gaps: Gaps, row: int, column: int) -> str:
    """What is said of a point: of the leader the time since the start, of everybody else the gap."""
    athlete = gaps.athletes[row]
    if row == 0 and column:
        return format_duration(athlete.splits[column - 1] or 0, athlete.precision)
    gap = format_gap(round(gaps.behind[row, column] * SECOND), athlete.precision)
    return f"≈ {gap}" if column in gaps.estimated else gap
