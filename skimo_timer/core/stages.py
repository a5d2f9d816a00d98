"""Races of several rounds: qualification, heats, lucky losers, final, and the ranking over all of them.

A run of an athlete in a stage is folded like a race of its own, from the start of the heat and with the rulings of that
stage. A heat's order is by result, the finish judge above it; who does not finish takes the last places. Advancement is
fixed places of each heat, then the fastest of the others over all heats; a tie that decides it is left to the operator.
A stage is filled once everybody of its source has a result or a status. The final ranking is the last stage by place,
then stage by stage those knocked out, by place in their heat, then by result (a proposal: no rule was found).
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from skimo_timer.core.alerts import Alert
from skimo_timer.core.clock import Instant
from skimo_timer.core.course import Course
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.fold import Conditions, fold
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Progress, Run, Status
from skimo_timer.core.seeding import Advancer, seed
from skimo_timer.core.setup import RaceSetup, Stage, StartKind
from skimo_timer.core.startlist import Entry, bib_key

BY_PLACE, BY_TIME, UNDECIDED = "Q", "q", "?"


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One athlete in a heat: `place` from 1, `mark` Q by place, q by time, ? undecided, else empty."""

    place: int
    progress: Progress
    mark: str = ""


@dataclass(frozen=True, slots=True)
class HeatTable:
    """A heat as it stands: its rows by place. `start` is its true start if it is known."""

    name: str
    start: Instant | None
    rows: tuple[HeatRow, ...]


@dataclass(frozen=True, slots=True)
class StageTable:
    """A stage as it stands. `complete` says that everybody in it has a result or a status."""

    stage: Stage
    heats: tuple[HeatTable, ...]
    complete: bool

    @property
    def rows(self) -> list[HeatRow]:
        """Everybody in the stage."""
        return [row for heat in self.heats for row in heat.rows]


@dataclass(frozen=True)
class Field:
    """What the stages of one course are computed from: who is entered, and how to ask for what was recorded."""

    setup: RaceSetup
    course: Course
    entries: Sequence[Entry]
    passings: Callable[[str], list[Passing]]
    rulings: Callable[[str], list[Ruling]]
    given: Callable[[str], tuple[bool, Instant | None]]
    closed: Callable[[str], bool]


def run_stages(field: Field) -> list[StageTable]:
    """Every stage of a course in order, as far as it can be filled."""
    tables: list[StageTable] = []
    for stage in field.setup.stages:
        if stage.course in ("", field.course.name):
            tables.append(_run_stage(field, stage, _fill(field, stage, tables)))
    return tables


# -- who is in it ------------------------------------------------------------------------------------------------------


def _fill(field: Field, stage: Stage, before: Sequence[StageTable]) -> list[list[str]]:
    """The bibs of each heat of a stage."""
    entered = {entry.bib for entry in field.entries}
    if any(heat.bibs for heat in stage.heats):
        return [[bib for bib in heat.bibs if bib in entered] for heat in stage.heats]
    if not before:
        everybody = sorted(entered, key=bib_key)
        return [everybody, *([] for _ in stage.heats[1:])]
    source = next((table for table in before if table.stage.name == stage.source), before[-1])
    if not source.complete:
        return [[] for _ in stage.heats]
    going = _ranked_between(source, stage.ranks) if stage.ranks else _advancers(source)
    if stage.seeding is None or len(stage.heats) == 1:
        return [[one.bib for one in going], *([] for _ in stage.heats[1:])]
    return seed(stage.seeding, going, len(stage.heats))


def _ranked_between(source: StageTable, ranks: tuple[int, int]) -> list[Advancer]:
    """Those of a stage who finished it on these places of its ranking."""
    order = sorted(source.rows, key=_knocked_out_key)
    chosen = order[ranks[0] - 1 : ranks[1]]
    return [Advancer(row.progress.bib, 0, n) for n, row in enumerate(chosen, 1) if row.progress.status is Status.OK]


def _advancers(source: StageTable) -> list[Advancer]:
    """Those who go on: by place, of one place by time; then the lucky losers by time."""
    sure = [(n, row) for n, heat in enumerate(source.heats) for row in heat.rows if row.mark == BY_PLACE]
    sure.sort(key=lambda one: (one[1].place, _result(one[1].progress)))
    lucky = [(n, row) for n, heat in enumerate(source.heats) for row in heat.rows if row.mark == BY_TIME]
    lucky.sort(key=lambda one: (_result(one[1].progress), bib_key(one[1].progress.bib)))
    return [Advancer(row.progress.bib, n, row.place) for n, row in sure] + [
        Advancer(row.progress.bib, n, row.place, rank) for rank, (n, row) in enumerate(lucky, 1)
    ]


# -- how it went -------------------------------------------------------------------------------------------------------


def _run_stage(field: Field, stage: Stage, filled: Sequence[Sequence[str]]) -> StageTable:
    entries = {entry.bib: entry for entry in field.entries}
    heats: list[HeatTable] = []
    for heat, bibs in zip(stage.heats, filled, strict=True):
        named, time = field.given(f"{stage.name}/{heat.name}")
        start = time if named else heat.start
        slots = _slots(stage, start, [entries[bib] for bib in bibs])
        runs = [_run(field, stage, entries[bib], slots[bib]) for bib in bibs]
        heats.append(HeatTable(heat.name, start, tuple(_placed(field, stage, heat.name, runs))))
    complete = all(row.progress.status is not Status.RUN for heat in heats for row in heat.rows)
    filled_at_all = any(heat.rows for heat in heats)
    return _marked(field, StageTable(stage, tuple(heats), complete and filled_at_all))


def _slots(stage: Stage, start: Instant | None, entries: Sequence[Entry]) -> Mapping[str, Instant | None]:
    """When each of a heat starts: the own slot in an interval stage, else the n-th by bib n intervals later."""
    if stage.kind is not StartKind.INTERVAL:
        return {entry.bib: start for entry in entries}
    step = stage.interval or 0
    return {
        entry.bib: entry.slot if entry.slot is not None else None if start is None else Instant(start + n * step)
        for n, entry in enumerate(sorted(entries, key=lambda entry: bib_key(entry.bib)))
    }


def _run(field: Field, stage: Stage, entry: Entry, start: Instant | None) -> Progress:
    """One athlete's run: the readings from its start on, attempts that were granted again left out."""
    named, own = field.given(f"{stage.name}/{entry.bib}")
    start = own if named else start
    rulings = [ruling for ruling in field.rulings(entry.bib) if _concerns(ruling, stage)]
    passings = [] if start is None else [p for p in field.passings(entry.bib) if p.time is not None and p.time >= start]
    around = Conditions(field.setup, start, start, field.closed(stage.name))
    run = fold(entry, field.course, around, passings, rulings)
    granted = sum(ruling.ruling is RulingKind.RERUN for ruling in rulings)
    for _ in range(0 if named else granted):  # with a start of its own the new run is told apart by time
        finish = run.finish
        passings = [p for p in passings if finish is None or (p.time is not None and p.time > finish)]
        run = fold(entry, field.course, around, passings, rulings)
    return run


def _concerns(ruling: Ruling, stage: Stage) -> bool:
    """A ruling concerns the stage that it names; a disqualification without one takes somebody out of all."""
    return ruling.stage == stage.name or (not ruling.stage and ruling.ruling in (RulingKind.DSQ, RulingKind.OK))


def _result(progress: Progress) -> int:
    """What orders a heat; who did not finish is behind everybody."""
    done = progress.status is Status.OK and progress.result is not None
    return progress.result if done and progress.result is not None else 1 << 62


def _placed(field: Field, stage: Stage, heat: str, runs: Sequence[Progress]) -> list[HeatRow]:
    """The order of a heat: by result, then the finish judge, then by bib; who is still running is before who is out."""
    rows = sorted(runs, key=lambda run: (_result(run), run.status is not Status.RUN, bib_key(run.bib)))
    for ruling in field.rulings(""):
        if ruling.ruling is RulingKind.AHEAD_OF and _of_heat(ruling, stage, heat):
            rows = _in_order(rows, ruling.value.split())
    for run in list(rows):
        for ruling in field.rulings(run.bib):
            if ruling.ruling is RulingKind.AHEAD_OF and ruling.stage in ("", stage.name):
                rows = _ahead(rows, run.bib, ruling.value)
    return [HeatRow(place, run) for place, run in enumerate(rows, 1)]


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


# -- who goes on -------------------------------------------------------------------------------------------------------


def _marked(field: Field, table: StageTable) -> StageTable:
    """Gives Q by place, q by time and ? where a tie decides; the operator's word stands above them."""
    if not table.complete:
        return table
    stage = table.stage
    marks = {row.progress.bib: _by_place(field, row, heat, stage.places) for heat in table.heats for row in heat.rows}
    others = sorted(
        (row.progress for row in table.rows if not marks[row.progress.bib] and row.progress.status is Status.OK),
        key=_result,
    )
    free = stage.times
    for run in others:
        before = sum(_result(other) < _result(run) for other in others)
        level = sum(_result(other) == _result(run) for other in others)
        if before + level <= free:
            marks[run.bib] = BY_TIME
        elif before < free:
            marks[run.bib] = UNDECIDED
    marks = {bib: _ruled(field, stage, bib, mark) for bib, mark in marks.items()}
    heats = tuple(
        replace(heat, rows=tuple(replace(row, mark=marks[row.progress.bib]) for row in heat.rows))
        for heat in table.heats
    )
    return replace(table, heats=heats)


def _by_place(field: Field, row: HeatRow, heat: HeatTable, places: int) -> str:
    """Q for the first places of a heat; ? for a dead heat over the last of them that nobody has judged."""
    run = row.progress
    if run.status is not Status.OK:
        return ""
    level = [other for other in heat.rows if _result(other.progress) == _result(run)]
    sides = {other.place <= places for other in level}
    if len(sides) > 1 and not _judged(field, {other.progress.bib for other in level}):
        return UNDECIDED
    return BY_PLACE if row.place <= places else ""


def _judged(field: Field, bibs: Collection[str]) -> bool:
    """Whether the finish judge has put these in order."""
    rulings = [r for bib in ("", *bibs) for r in field.rulings(bib) if r.ruling is RulingKind.AHEAD_OF]
    named = {word for ruling in rulings for word in (ruling.bib, *ruling.value.split())}
    return set(bibs) <= named


def _ruled(field: Field, stage: Stage, bib: str, mark: str) -> str:
    for ruling in field.rulings(bib):
        if ruling.stage == stage.name:
            if ruling.ruling is RulingKind.ADVANCE:
                mark = mark if mark in (BY_PLACE, BY_TIME) else BY_TIME
            elif ruling.ruling is RulingKind.OUT:
                mark = ""
    return mark


# -- the ranking over all stages ---------------------------------------------------------------------------------------


def overall(field: Field, tables: Sequence[StageTable]) -> list[Progress]:
    """Everybody in the last stage raced, with its standing over all stages, best first."""
    found: dict[str, Progress] = {}
    for table in _best_first(tables):
        rows = [(_knocked_out_key(row), heat.name, row) for heat in table.heats for row in heat.rows]
        for _, heat, row in sorted(rows, key=lambda one: one[0]):
            if row.progress.bib not in found:
                run = Run(table.stage.name, heat, row.place, len(found) + 1)
                status = row.progress.status if table is tables[0] else _ranked_status(row.progress.status)
                found[row.progress.bib] = replace(row.progress, run=run, status=status)
    return [replace(run, alerts=_alerts(field, bib, tables)) for bib, run in found.items()]


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


def _knocked_out_key(row: HeatRow) -> tuple[int, int, tuple[int, int, str]]:
    return row.place, _result(row.progress), bib_key(row.progress.bib)


def _ranked_status(status: Status) -> Status:
    """Whoever has qualified is ranked, also without finishing the heat; only a disqualification takes that away."""
    return status if status in (Status.DSQ, Status.RUN) else Status.OK


def _alerts(field: Field, bib: str, tables: Sequence[StageTable]) -> tuple[Alert, ...]:
    """What is odd in the readings of all stages: each belongs to the newest stage begun that has the bib."""
    runs = [row.progress for table in tables for row in table.rows if row.progress.bib == bib]
    begun = sorted((run for run in runs if run.start is not None), key=lambda run: run.start or 0)
    found: list[Alert] = []
    for n, run in enumerate(begun):
        since = run.start if n else None
        until = begun[n + 1].start if n + 1 < len(begun) else None
        own = [
            p
            for p in field.passings(bib)
            if p.time is not None and (since is None or p.time >= since) and (until is None or p.time < until)
        ]
        around = Conditions(field.setup, run.start, run.start)
        found += fold(run.entry, field.course, around, own, []).alerts
    return tuple(found)
