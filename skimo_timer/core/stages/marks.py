"""Who goes on from a stage: fixed places of each heat, then the fastest of the others over all heats.

A tie that decides it is left to the operator. Whoever is let on takes one of the places that are left, and as soon as
nothing is open any more the others follow by themselves: the places are full, or there is one for each of them.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from skimo_timer.core.facts import RulingKind
from skimo_timer.core.progress import Status
from skimo_timer.core.setup import Stage
from skimo_timer.core.stages.places import is_judged
from skimo_timer.core.stages.tables import BY_PLACE, BY_TIME, NEVER, UNDECIDED, Field, HeatRow, StageTable, result_of

_WORDS = (RulingKind.ADVANCE, RulingKind.OUT)


def marked(field: Field, table: StageTable) -> StageTable:
    """Gives Q by place, q by time and ? where a tie decides; the operator's word stands above them."""
    if not table.complete:
        return table
    said = _said(field, table)
    marks: dict[str, str] = {}
    for heat in table.heats:
        marks |= _by_place(field, table.stage, heat.rows, said)
    marks |= _by_time(table, marks, said)
    for bib, word in said.items():
        marks[bib] = "" if word is RulingKind.OUT else marks[bib] if marks[bib] in (BY_PLACE, BY_TIME) else BY_TIME
    heats = tuple(
        replace(heat, rows=tuple(replace(row, mark=marks[row.progress.bib]) for row in heat.rows))
        for heat in table.heats
    )
    return replace(table, heats=heats)


def _said(field: Field, table: StageTable) -> dict[str, RulingKind]:
    """The operator's newest word on each who has one."""
    said: dict[str, RulingKind] = {}
    for row in table.rows:
        for ruling in field.rulings(row.progress.bib):
            if ruling.stage == table.stage.name and ruling.ruling in _WORDS:
                said[row.progress.bib] = ruling.ruling
    return said


@dataclass(frozen=True, slots=True)
class _Tie:
    """Some who are level, and how many places there are for them."""

    bibs: Sequence[str]
    places: int

    def marks(self, said: dict[str, RulingKind], mark: str) -> dict[str, str]:
        """`mark` for who goes on, ? as long as that is open, nothing for who does not."""
        going = [bib for bib in self.bibs if said.get(bib) is RulingKind.ADVANCE]
        rest = [bib for bib in self.bibs if bib not in said]
        left = self.places - len(going)
        others = "" if left <= 0 else mark if len(rest) <= left else UNDECIDED
        return {bib: mark if bib in going else others if bib in rest else "" for bib in self.bibs}


def _by_place(field: Field, stage: Stage, rows: Sequence[HeatRow], said: dict[str, RulingKind]) -> dict[str, str]:
    """Q for the first places of a heat; ? for a dead heat over the last of them that nobody has judged."""
    marks: dict[str, str] = {}
    levels: defaultdict[int, list[HeatRow]] = defaultdict(list)
    for row in rows:
        levels[result_of(row.progress)].append(row)
    for result, level in levels.items():
        bibs = [row.progress.bib for row in level]
        first = [row for row in level if row.place <= stage.places]
        if result < NEVER and 0 < len(first) < len(level) and not is_judged(field, stage, bibs):
            marks |= _Tie(bibs, len(first)).marks(said, BY_PLACE)
        else:
            going = {row.progress.bib for row in first if row.progress.status is Status.OK}
            marks |= {bib: BY_PLACE if bib in going else "" for bib in bibs}
    return marks


def _by_time(table: StageTable, marks: dict[str, str], said: dict[str, RulingKind]) -> dict[str, str]:
    """Q for the fastest of those who do not go on by place, ? for those who are level at the last place."""
    others = [row.progress for row in table.rows if not marks[row.progress.bib] and row.progress.status is Status.OK]
    results, times = sorted(map(result_of, others)), table.stage.times
    found = {run.bib: BY_TIME for run in others if bisect_right(results, result_of(run)) <= times}
    level = [run for run in others if bisect_left(results, result_of(run)) < times and run.bib not in found]
    if level:
        places = times - bisect_left(results, result_of(level[0]))
        found |= _Tie([run.bib for run in level], places).marks(said, BY_TIME)
    return found
