"""Races of several rounds: qualification, heats, lucky losers, final.

Every stage is computed in order: who starts in it (`lists`), each run (`runs`), the order of each heat
(`places`), who goes on (`marks`).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from skimo_timer.core.clock import Instant
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.setup import Heat, Stage
from skimo_timer.core.stages.lists import lists_of
from skimo_timer.core.stages.marks import marked
from skimo_timer.core.stages.places import placed
from skimo_timer.core.stages.runs import Window, run_of, slots_of
from skimo_timer.core.stages.tables import Field, HeatTable, StageTable
from skimo_timer.core.startlist import Entry

Ends = Mapping[tuple[str, str], Instant]
"""Stage and bib -> when the next stage that has the bib began: a reading from then on belongs to that one."""


def run_stages(field: Field) -> list[StageTable]:
    """Every stage of a course in order, as far as it can be filled.

    Whom a stage has depends on the stages before it, which must not take readings of later ones: as long as one does,
    all are run again with the ends that were found.
    """
    ends: Ends = {}
    while True:
        tables = _run_all(field, ends)
        found = {run: end for run, end in _ends(tables).items() if run not in ends}
        if not found:
            return tables
        ends = {**ends, **found}


def _run_all(field: Field, ends: Ends) -> list[StageTable]:
    tables: list[StageTable] = []
    entries = {entry.bib: entry for entry in field.entries}
    for stage in field.stages:
        tables.append(_run_stage(field, stage, tables, (ends, entries)))
    return tables


def _ends(tables: Sequence[StageTable]) -> Ends:
    """The runs that took a reading of a later stage, with the start of that one."""
    found: dict[tuple[str, str], Instant] = {}
    for runs in runs_by_bib(tables).values():
        for (stage, run), (_, following) in pairwise(runs):
            if following.start is not None and any(t is not None and t >= following.start for t in run.times):
                found[stage.stage.name, run.bib] = following.start
    return found


def runs_by_bib(tables: Sequence[StageTable]) -> dict[str, list[tuple[StageTable, Progress]]]:
    """The runs of everybody that have begun, in the order of their starts."""
    runs: defaultdict[str, list[tuple[StageTable, Progress]]] = defaultdict(list)
    for table in tables:
        for row in table.rows:
            if row.progress.start is not None:
                runs[row.progress.bib].append((table, row.progress))
    for begun in runs.values():
        begun.sort(key=lambda one: one[1].start or 0)
    return runs


def stage_at(stages: Mapping[str, Sequence[StageTable]], bib: str, now: Instant) -> str:
    """The stage that somebody is in at a moment: the newest begun, else the first to come; empty for none.

    Who waits for a second run is in the stage in which it was granted.
    """
    runs = [
        (row.progress.start or heat.start, table.stage.name)
        for tables in stages.values()
        for table in tables
        for heat in table.heats
        for row in heat.rows
        if row.progress.bib == bib
    ]
    begun = [(start, name) for start, name in runs if start is not None and start <= now]
    return max(begun)[1] if begun else runs[0][1] if runs else ""


def _run_stage(
    field: Field, stage: Stage, before: Sequence[StageTable], known: tuple[Ends, Mapping[str, Entry]]
) -> StageTable:
    ends, entries = known
    lists = lists_of(field, stage, before)
    heats = [
        _run_heat(field, (stage, heat), [entries[bib] for bib in bibs], ends)
        for heat, bibs in zip(stage.heats, lists.heats, strict=True)
    ]
    complete = all(row.progress.status is not Status.RUN for heat in heats for row in heat.rows)
    filled_at_all = any(heat.rows for heat in heats)
    return marked(field, StageTable(stage, tuple(heats), complete and filled_at_all, lists))


def _run_heat(field: Field, of: tuple[Stage, Heat], entries: Sequence[Entry], ends: Ends) -> HeatTable:
    stage, heat = of
    named, time = field.given(f"{stage.name}/{heat.name}")
    start = time if named else heat.start
    slots = slots_of(field, stage, start, entries)
    windows = [Window(stage, heat, slots[entry.bib], ends.get((stage.name, entry.bib))) for entry in entries]
    attempts = [run_of(field, entry, window) for entry, window in zip(entries, windows, strict=True)]
    earlier = {progress.bib: others for progress, others in attempts}
    rows = placed(field, stage, heat.name, [progress for progress, _ in attempts], earlier)
    return HeatTable(heat.name, start, tuple(rows))
