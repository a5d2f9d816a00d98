"""Races of several rounds: qualification, heats, lucky losers, final.

A run of an athlete in a stage is folded like a race of its own, from the start of the heat and with the rulings of that
stage. A reading belongs to the newest stage begun at its time that has the bib. A run that is granted again waits for
its start: what was read before that start no longer counts. A heat's order is by result, the finish judge above it; who
does not finish takes the last places. Advancement is fixed places of each heat, then the fastest of the others over all
heats; a tie that decides it is left to the operator. A stage is filled once everybody of its source has a result or a
status.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from skimo_timer.core.clock import Instant
from skimo_timer.core.course import Course
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.fold import Conditions, fold
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.seeding import Advancer, seed
from skimo_timer.core.setup import Heat, RaceSetup, RankBy, Stage, StartKind
from skimo_timer.core.startlist import Entry, bib_key

BY_PLACE, BY_TIME, UNDECIDED = "Q", "q", "?"
_NEVER = 1 << 62
_OF_ALL = frozenset({RulingKind.DSQ, RulingKind.OK, RulingKind.GAVE_UP, RulingKind.CHECKED_IN})


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
    """What the stages of one course are computed from: who is entered, and how to ask for what was recorded.

    `given` answers for a heat `Heats/A` or a run `Heats/31`: whether a start was given, and when. `reruns` are how many
    runs of a bib in a stage and heat were granted again since the start that counts there.
    """

    setup: RaceSetup
    course: Course
    entries: Sequence[Entry]
    passings: Callable[[str], list[Passing]]
    rulings: Callable[[str], list[Ruling]]
    given: Callable[[str], tuple[bool, Instant | None]]
    closed: Callable[[str], bool]
    reruns: Callable[[str, str, str], int]

    @property
    def stages(self) -> list[Stage]:
        """The stages of the course in their order."""
        return [stage for stage in self.setup.stages if stage.course in ("", self.course.name)]


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
    for stage in field.stages:
        tables.append(_run_stage(field, stage, _fill(field, stage, tables), ends))
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


def knocked_out_key(row: HeatRow) -> tuple[int, int, tuple[int, int, str]]:
    """The order of those who do not go on: by place in their heat, then by result."""
    return row.place, _result(row.progress), bib_key(row.progress.bib)


def _ranked_between(source: StageTable, ranks: tuple[int, int]) -> list[Advancer]:
    """Those of a stage who finished it on these places of its ranking."""
    order = sorted(source.rows, key=knocked_out_key)
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


def _run_stage(field: Field, stage: Stage, filled: Sequence[Sequence[str]], ends: Ends) -> StageTable:
    entries = {entry.bib: entry for entry in field.entries}
    heats: list[HeatTable] = []
    for heat, bibs in zip(stage.heats, filled, strict=True):
        named, time = field.given(f"{stage.name}/{heat.name}")
        start = time if named else heat.start
        slots = _slots(field, stage, start, [entries[bib] for bib in bibs])
        runs = [_run(field, stage, heat, entries[bib], (slots[bib], ends.get((stage.name, bib)))) for bib in bibs]
        heats.append(HeatTable(heat.name, start, tuple(_placed(field, stage, heat.name, runs))))
    complete = all(row.progress.status is not Status.RUN for heat in heats for row in heat.rows)
    filled_at_all = any(heat.rows for heat in heats)
    return _marked(field, StageTable(stage, tuple(heats), complete and filled_at_all))


def _slots(field: Field, stage: Stage, start: Instant | None, entries: Sequence[Entry]) -> Mapping[str, Instant | None]:
    """When each of a heat starts: in an interval stage the n-th by bib n intervals later; the own slot in the first."""
    if stage.kind is not StartKind.INTERVAL:
        return {entry.bib: start for entry in entries}
    slots: dict[str, Instant | None] = {}
    for n, entry in enumerate(sorted(entries, key=lambda entry: bib_key(entry.bib))):
        slots[entry.bib] = None if start is None else Instant(start + n * (stage.interval or 0))
        if entry.slot is not None and stage == field.stages[0]:
            slots[entry.bib] = entry.slot
    return slots


def _run(
    field: Field, stage: Stage, heat: Heat, entry: Entry, window: tuple[Instant | None, Instant | None]
) -> Progress:
    """One athlete's run: the readings from its start on, until the next stage, without attempts granted again."""
    start, end = window
    named, own = field.given(f"{stage.name}/{entry.bib}")
    if named and entry.bib not in {one.name for one in stage.heats}:
        start, granted = own, 0
    else:
        granted = field.reruns(entry.bib, stage.name, heat.name)
    if granted and field.setup.rank_by is not RankBy.NET:
        start = None
    rulings = [ruling for ruling in field.rulings(entry.bib) if concerns(ruling, stage)]
    passings = [p for p in field.passings(entry.bib) if _within(p, start, end)]
    around = Conditions(field.setup, start, start, field.closed(stage.name))
    run = fold(entry, field.course, around, passings, rulings)
    for _ in range(granted):  # from the own start reading on, which ranks, the new run is told apart by time
        finish = run.finish
        passings = [p for p in passings if finish is None or (p.time is not None and p.time > finish)]
        run = fold(entry, field.course, around, passings, rulings)
    return run


def _within(passing: Passing, start: Instant | None, end: Instant | None) -> bool:
    """Whether a reading is one of a run from `start` until the start of the next stage."""
    time = passing.time
    return time is not None and start is not None and start <= time and (end is None or time < end)


def concerns(ruling: Ruling, stage: Stage) -> bool:
    """A ruling concerns the stage that it names; without one a disqualification takes somebody out of all stages.

    Where a person is concerns all of them too.
    """
    return ruling.stage == stage.name or (not ruling.stage and ruling.ruling in _OF_ALL)


def _result(progress: Progress) -> int:
    """What orders a heat; who did not finish is behind everybody."""
    done = progress.status is Status.OK and progress.result is not None
    return progress.result if done and progress.result is not None else _NEVER


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
    marks: dict[str, str] = {}
    for heat in table.heats:
        marks |= _by_place(field, heat, stage)
    others = [row.progress for row in table.rows if not marks[row.progress.bib] and row.progress.status is Status.OK]
    results = sorted(map(_result, others))
    for run in others:
        if bisect_right(results, _result(run)) <= stage.times:
            marks[run.bib] = BY_TIME
        elif bisect_left(results, _result(run)) < stage.times:
            marks[run.bib] = UNDECIDED
    marks = {bib: _ruled(field, stage, bib, mark) for bib, mark in marks.items()}
    heats = tuple(
        replace(heat, rows=tuple(replace(row, mark=marks[row.progress.bib]) for row in heat.rows))
        for heat in table.heats
    )
    return replace(table, heats=heats)


def _by_place(field: Field, heat: HeatTable, stage: Stage) -> dict[str, str]:
    """Q for the first places of a heat; ? for a dead heat over the last of them that nobody has judged."""
    marks: dict[str, str] = {}
    levels: defaultdict[int, list[HeatRow]] = defaultdict(list)
    for row in heat.rows:
        levels[_result(row.progress)].append(row)
    for result, rows in levels.items():
        bibs = {row.progress.bib for row in rows}
        sides = {row.place <= stage.places for row in rows}
        open_heat = len(sides) > 1 and result < _NEVER and not _judged(field, stage, bibs)
        for row in rows:
            ahead = BY_PLACE if row.place <= stage.places else ""
            finished = row.progress.status is Status.OK
            marks[row.progress.bib] = "" if not finished else UNDECIDED if open_heat else ahead
    return marks


def _judged(field: Field, stage: Stage, bibs: Collection[str]) -> bool:
    """Whether the finish judge has put these in order."""
    of_stage = [r for bib in ("", *bibs) for r in field.rulings(bib) if r.stage.partition("/")[0] in ("", stage.name)]
    rulings = [ruling for ruling in of_stage if ruling.ruling is RulingKind.AHEAD_OF]
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
