"""One athlete's run in a stage: folded like a race of its own, from the start of the heat on.

A reading belongs to the newest stage begun at its time that has the bib. A run that is granted again waits for its
start: what was read before that start no longer counts, but is kept beside it. One passing changes one run, so a run
whose readings, start and rulings are those of the last time is not folded again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.fold import Conditions, fold
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Progress
from skimo_timer.core.setup import Heat, RankBy, Stage, StartKind
from skimo_timer.core.stages.tables import Basis, Field
from skimo_timer.core.startlist import Entry, bib_key

_OF_ALL = frozenset({RulingKind.DSQ, RulingKind.OK, RulingKind.GAVE_UP, RulingKind.CHECKED_IN})


@dataclass(frozen=True, slots=True)
class Window:
    """The time of a run: from its start by the plan until the next stage that has the bib."""

    stage: Stage
    heat: Heat
    start: Instant | None
    end: Instant | None


def slots_of(
    field: Field, stage: Stage, start: Instant | None, entries: Sequence[Entry]
) -> Mapping[str, Instant | None]:
    """When each of a heat starts: in an interval stage the n-th by bib n intervals later; the own slot in the first."""
    if stage.kind is not StartKind.INTERVAL:
        return {entry.bib: start for entry in entries}
    slots: dict[str, Instant | None] = {}
    for n, entry in enumerate(sorted(entries, key=lambda entry: bib_key(entry.bib))):
        slots[entry.bib] = None if start is None else Instant(start + n * (stage.interval or 0))
        if entry.slot is not None and stage == field.stages[0]:
            slots[entry.bib] = entry.slot
    return slots


Run = tuple[Progress, tuple[Progress, ...]]
"""A run that counts, and the attempts before it that do not, oldest first."""


def run_of(field: Field, entry: Entry, window: Window) -> Run:
    """An athlete's run; the one of the last time if nothing about the athlete has changed."""
    about = (window.stage.name, entry.bib, window.start, window.end)
    run = field.fresh.runs.get(about) or (None if field.is_touched(entry.bib) else field.kept.runs.get(about))
    if run is None:
        run = _run(field, entry, window)
    field.fresh.runs[about] = run
    return run


def _run(field: Field, entry: Entry, window: Window) -> Run:
    stage, heat = window.stage, window.heat
    own, shared = f"{stage.name}/{entry.bib}", f"{stage.name}/{heat.name}"
    has_own = entry.bib not in {one.name for one in stage.heats}  # what is named like a heat is the heat's
    granted = field.granted(entry.bib, stage.name, (own, shared) if has_own else (shared,))
    start, waiting = window.start, granted.waiting
    named, time = field.given(own)
    if named and has_own:
        start = time
    if waiting and field.setup.rank_by is RankBy.NET:
        return _told_apart(field, entry, window, waiting)
    if waiting:
        start = None
    rulings = [ruling for ruling in field.rulings(entry.bib) if concerns(ruling, stage)]
    now = _folded(field, entry, Window(stage, heat, start, window.end), rulings)
    starts = [_planned(field, window) if given is None else given for given in granted.starts]
    ends = [*starts[1:], start or window.end]
    windows = [Window(stage, heat, begin, end) for begin, end in zip(starts, ends, strict=True)] if starts else []
    earlier = [_folded(field, entry, one, ()) for one in windows]
    return now, tuple(attempt for attempt in earlier if attempt.reached)


def _planned(field: Field, window: Window) -> Instant | None:
    """The start of a run by the set-up, with its own part of the interval, if there is one."""
    named, given = field.given(f"{window.stage.name}/{window.heat.name}")
    planned = window.heat.start
    if not named:
        return window.start
    if planned is None or given is None or window.start is None:
        return planned
    return Instant(planned + window.start - given)


def _told_apart(field: Field, entry: Entry, window: Window, waiting: int) -> Run:
    """Where the own start reading ranks, no other start is needed: the new run is what was read after the last one."""
    rulings = [ruling for ruling in field.rulings(entry.bib) if concerns(ruling, window.stage)]
    passings = [p for p in field.passings(entry.bib) if _within(p, window)]
    around = Conditions(field.setup, window.start, window.start, field.closed(window.stage.name))
    attempts = [fold(entry, field.course, around, passings, rulings)]
    for _ in range(waiting):
        finish = attempts[-1].finish
        passings = [p for p in passings if finish is None or (p.time is not None and p.time > finish)]
        attempts.append(fold(entry, field.course, around, passings, rulings))
    return attempts[-1], tuple(attempt for attempt in attempts[:-1] if attempt.reached)


def _folded(field: Field, entry: Entry, window: Window, rulings: Sequence[Ruling]) -> Progress:
    """The fold of a run; the one of the last time if nothing that it depends on has changed."""
    passings = [p for p in field.passings(entry.bib) if _within(p, window)]
    closed = field.closed(window.stage.name)
    about = (window.stage.name, entry.bib, window.start, window.end)
    basis = Basis((entry, field.course, closed, passings, list(rulings)))
    kept = field.fresh.folds.get(about)
    if kept is None or not kept[0].same(basis):
        around = Conditions(field.setup, window.start, window.start, closed)
        kept = (basis, fold(entry, field.course, around, passings, rulings))
    field.fresh.folds[about] = kept
    return kept[1]


def _within(passing: Passing, window: Window) -> bool:
    """Whether a reading is one of a run from its start until the start of the next stage."""
    time, start, end = passing.time, window.start, window.end
    return time is not None and start is not None and start <= time and (end is None or time < end)


def concerns(ruling: Ruling, stage: Stage) -> bool:
    """A ruling concerns the stage that it names; without one a disqualification takes somebody out of all stages.

    Where a person is concerns all of them too.
    """
    return ruling.stage == stage.name or (not ruling.stage and ruling.ruling in _OF_ALL)
