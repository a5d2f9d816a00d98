"""The order of a heat: by result, the finish judge above it; who does not finish takes the last places."""

from collections.abc import Collection, Mapping, Sequence

from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.setup import Stage
from skimo_timer.core.stages.tables import Field, HeatRow, result_of
from skimo_timer.core.startlist import bib_key

Attempts = Mapping[str, tuple[Progress, ...]]


def placed(field: Field, stage: Stage, heat: str, runs: Sequence[Progress], earlier: Attempts) -> list[HeatRow]:
    """The order of a heat: by result, then the finish judge, then by bib; who is still running is before who is out."""
    rows = sorted(runs, key=lambda run: (result_of(run), run.status is not Status.RUN, bib_key(run.bib)))
    for ruling in field.rulings(""):
        if ruling.ruling is RulingKind.AHEAD_OF and _of_heat(ruling, stage, heat):
            rows = _in_order(rows, ruling.value.split())
    for run in list(rows):
        for ruling in field.rulings(run.bib):
            if ruling.ruling is RulingKind.AHEAD_OF and ruling.stage in ("", stage.name):
                rows = _ahead(rows, run.bib, ruling.value)
    return [HeatRow(place, run, earlier=earlier.get(run.bib, ())) for place, run in enumerate(rows, 1)]


def _of_heat(ruling: Ruling, stage: Stage, heat: str) -> bool:
    """Whether a judge's order is of this heat: `Heats/A`, a heat in the note, or the only heat of the stage."""
    named = ruling.stage.removeprefix(f"{stage.name}/") if ruling.stage != stage.name else ruling.note
    return named == heat or (ruling.stage == stage.name and len(stage.heats) == 1)


def _in_order(rows: list[Progress], bibs: Sequence[str]) -> list[Progress]:
    """The judge's whole order: the named ones take the places that they hold together, in that order."""
    named = sorted((row for row in rows if row.bib in bibs), key=lambda row: bibs.index(row.bib))
    queue = iter(named)
    return [next(queue) if row.bib in bibs else row for row in rows]


def _ahead(rows: list[Progress], first: str, second: str) -> list[Progress]:
    """The judge's word on two: `first` directly before `second`, if it is not before already."""
    at = {row.bib: n for n, row in enumerate(rows)}
    if second not in at or at[first] < at[second]:
        return rows
    moved = [row for row in rows if row.bib != first]
    moved.insert(at[second], rows[at[first]])
    return moved


def is_judged(field: Field, stage: Stage, bibs: Collection[str]) -> bool:
    """Whether the finish judge has put these in order."""
    of_stage = [r for bib in ("", *bibs) for r in field.rulings(bib) if r.stage.partition("/")[0] in ("", stage.name)]
    rulings = [ruling for ruling in of_stage if ruling.ruling is RulingKind.AHEAD_OF]
    named = {word for ruling in rulings for word in (ruling.bib, *ruling.value.split())}
    return set(bibs) <= named
