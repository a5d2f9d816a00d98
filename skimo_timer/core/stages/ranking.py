"""The ranking over all stages, and what is odd in any of them.

It is the last stage by place, then stage by stage those knocked out, by place in their heat, then by result: a
proposal, because no rule was found. Whoever came on from a stage is ranked, also without finishing the next one.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import RulingKind
from skimo_timer.core.fold import Conditions, fold
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Progress, Run, Status
from skimo_timer.core.stages import runs_by_bib
from skimo_timer.core.stages.lists import knocked_out_key
from skimo_timer.core.stages.tables import Basis, Field, StageTable
from skimo_timer.core.startlist import Entry


def overall(field: Field, tables: Sequence[StageTable]) -> list[Progress]:
    """Everybody in the last stage raced, with its standing over all stages, best first; then who is in none."""
    found: dict[str, tuple[Progress, Run, Status]] = {}
    for table in _best_first(tables):
        rows = [(knocked_out_key(row), heat.name, row) for heat in table.heats for row in heat.rows]
        for _, heat, row in sorted(rows, key=lambda one: one[0]):
            if row.progress.bib not in found:
                run = Run(table.stage.name, heat, row.place, len(found) + 1)
                status = row.progress.status if table is tables[0] else _ranked_status(row.progress.status)
                found[row.progress.bib] = row.progress, run, status
    runs = runs_by_bib(tables)
    in_stages = [_standing(field, one, runs.get(bib, [])) for bib, one in found.items()]
    return in_stages + [_in_no_stage(field, entry) for entry in field.entries if entry.bib not in found]


def _standing(
    field: Field, found: tuple[Progress, Run, Status], runs: Sequence[tuple[StageTable, Progress]]
) -> Progress:
    """Somebody's last run with the standing over all stages; the one of the last time if nothing of it has changed."""
    last, run, status = found
    basis, kept = Basis((run, status), (last, *(progress for _, progress in runs))), field.kept.standings.get(last.bib)
    if kept is None or field.is_touched(last.bib) or not kept[0].same(basis):
        kept = basis, replace(last, run=run, status=status, alerts=_alerts(field, last.bib, runs))
    field.fresh.standings[last.bib] = kept
    return kept[1]


def _best_first(tables: Sequence[StageTable]) -> list[StageTable]:
    """The stages in the order of what they decide: before each stage those that it fills, the higher places first."""
    known = {table.stage.name: table for table in tables}
    fills: dict[str, list[StageTable]] = {name: [] for name in known}
    for before, table in pairwise(tables):
        source = table.stage.source if table.stage.source in known else before.stage.name
        fills[source].append(table)

    def walk(table: StageTable) -> list[StageTable]:
        nexts = sorted(fills[table.stage.name], key=lambda one: one.stage.ranks or (0, 0))
        return [deeper for one in nexts for deeper in walk(one)] + [table]

    return walk(tables[0]) if tables else []


def _ranked_status(status: Status) -> Status:
    """Only a disqualification takes the rank of somebody who came on."""
    return status if status in (Status.DSQ, Status.RUN) else Status.OK


def _in_no_stage(field: Field, entry: Entry) -> Progress:
    """Who is entered, but in no heat: no reading fits, and a ruling holds whatever stage it names."""
    progress = fold(entry, field.course, Conditions(field.setup, None, None), [], field.rulings(entry.bib))
    stray = [p for p in field.passings(entry.bib) if p.time is not None]
    return replace(progress, alerts=tuple(_stray(AlertCode.OUT_OF_ORDER, entry.bib, p) for p in stray))


def _alerts(field: Field, bib: str, runs: Sequence[tuple[StageTable, Progress]]) -> tuple[Alert, ...]:
    """What is odd in all runs that have begun, which are in the order of their starts."""
    if not runs:
        return ()
    since = _since(field, *runs[0])
    early = [p for p in field.passings(bib) if p.time is not None and since is not None and p.time < since]
    found = [_stray(AlertCode.BEFORE_START, bib, p) for p in early]
    ends = [*(run.start for _, run in runs[1:]), None]
    for (_, run), end in zip(runs, ends, strict=True):
        found += [alert for alert in run.alerts if end is None or alert.time is None or alert.time < end]
    return tuple(found)


def _since(field: Field, table: StageTable, run: Progress) -> Instant | None:
    """From when on readings of the first stage are expected: of a run granted again those of the first one are too."""
    granted = any(r.ruling is RulingKind.RERUN and r.stage == table.stage.name for r in field.rulings(run.bib))
    if not granted:
        return run.start
    heats = zip(table.stage.heats, table.heats, strict=True)
    return next(planned.start for planned, heat in heats if any(row.progress.bib == run.bib for row in heat.rows))


def _stray(code: AlertCode, bib: str, passing: Passing) -> Alert:
    return Alert(code, bib, passing.point, 0, passing.time, passing.key)
