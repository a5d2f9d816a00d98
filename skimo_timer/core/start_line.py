"""The start line: who starts when, in order, and which impulse of the start gate is whose.

A slot is one athlete's, in an interval or a pursuit start or in the qualification of a sprint, or that of a whole group
or heat. An impulse at the start belongs to the slot nearest to it, a little before it to half an interval after: a gate
says when and not who, and at a start the plan says who. Which of the two counts is the rule of the race (`rank_by`):
the slot, or with `net` the own start reading. The jury may let the true start count for one who was late.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from skimo_timer.core.clock import MINUTE, SECOND, Duration, Instant
from skimo_timer.core.course import START
from skimo_timer.core.facts import Entered, Fact, Key, Ruling, RulingKind, StartGiven
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RankBy, StartGroup, StartKind
from skimo_timer.core.startlist import bib_key

EARLIEST = 10 * SECOND
"""So long before a slot an impulse may be its athlete's; earlier ones are somebody who crosses the line to warm up."""
LATEST = Duration(MINUTE)
"""So long after a slot, where there is no interval that says more."""
TOLERANCE = 100_000
"""By so many microseconds an impulse may be before its slot: a hand and a start clock are no better."""
STILL_OWN = 30 * MINUTE
"""So long after a slot a reading that has the bib may be a late start; a later one is of another run."""
LATE = 3 * SECOND
"""From so late on it is asked whether the true start counts."""

FALSE_START = "C.1"


@dataclass(frozen=True, slots=True)
class Slot:
    """A start. `group` is what `StartGiven` calls it, `Heats/A`; of one athlete alone in a stage `Heats/31`.

    `alone` says that it is one athlete's; `title` names the group or the stage and heat. `time` is when it is due or
    was given, None if nobody knows; `within` how long after it an impulse may be its own. `actual` is the own reading.
    """

    group: str
    title: str
    time: Instant | None
    bibs: tuple[str, ...]
    alone: bool
    within: Duration
    stage: str = ""
    actual: Instant | None = None
    key: Key | None = None

    @property
    def off(self) -> Duration | None:
        """By how much the true start was after the slot; None where one of them is not known."""
        return None if self.actual is None or self.time is None else Duration(self.actual - self.time)


class Matter(StrEnum):
    """What is to be decided about a start."""

    EARLY = "early"
    LATE = "late"
    GATE = "gate"


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something to decide with one key: what, about which slot, and the facts that say yes."""

    matter: Matter
    slot: Slot
    facts: tuple[Fact, ...]
    time: Instant


def slots(race: Race) -> list[Slot]:
    """Every start of the race that somebody has to give, in order; those without a time last."""
    found = _of_stages(race) if race.setup.stages else _of_groups(race)
    return sorted(found, key=_order)


def _order(slot: Slot) -> tuple[bool, int, tuple[int, int, str]]:
    return slot.time is None, slot.time or 0, bib_key(slot.bibs[0]) if slot.bibs else (2, 0, "")


def _of_groups(race: Race) -> Iterator[Slot]:
    together: dict[str, list[str]] = {group.name: [] for group in race.setup.starts}
    for progress in race.progress.values():
        group = race.group_of(progress.entry)
        if group is None or progress.verdict.status == Status.DNS:
            continue
        if group.kind is StartKind.MASS and progress.entry.slot is None:
            together[group.name].append(progress.bib)
        else:
            yield _alone(race, progress, race.own_start(progress.entry), group)
    for group in race.setup.starts:
        if bibs := together[group.name]:
            ordered = tuple(sorted(bibs, key=bib_key))
            yield Slot(group.name, group.name, race.start_time(group), ordered, alone=False, within=LATEST)


def _of_stages(race: Race) -> Iterator[Slot]:
    for tables in race.stages.values():
        for table in tables:
            stage = table.stage
            for heat in table.heats:
                runs = [row.progress for row in heat.rows if row.progress.status is not Status.DNS]
                group = StartGroup(f"{stage.name}/{heat.name}", heat.start, stage.kind, stage.interval)
                if stage.kind is not StartKind.MASS:
                    yield from (_alone(race, run, run.start, group, stage.name) for run in runs)
                elif runs:
                    title = stage.name if len(table.heats) == 1 else f"{stage.name} {heat.name}"
                    bibs = tuple(sorted((run.bib for run in runs), key=bib_key))
                    yield Slot(group.name, title, heat.start, bibs, alone=False, within=LATEST, stage=stage.name)


def _alone(race: Race, progress: Progress, time: Instant | None, group: StartGroup, stage: str = "") -> Slot:
    name = f"{stage}/{progress.bib}" if stage else group.name
    slot = Slot(name, stage or group.name, time, (progress.bib,), alone=True, within=_within(group), stage=stage)
    if time is None:
        return slot
    own = _nearest(race.readings(progress.bib), slot)
    return slot if own is None else replace(slot, actual=own.time, key=own.key)


def _within(group: StartGroup) -> Duration:
    return Duration(group.interval // 2) if group.interval else LATEST


def _nearest(readings: list[Passing], slot: Slot) -> Passing | None:
    """The own reading of the start line that is nearest to the slot, as late as it may be."""
    start = slot.time or 0
    mine = [p for p in readings if p.point == START and p.time is not None and -EARLIEST <= p.time - start <= STILL_OWN]
    return min(mine, key=lambda p: (abs((p.time or 0) - start), p.order), default=None)


def starter_at(race: Race, time: Instant) -> str:
    """Whose impulse of the start gate this is; empty where no slot is near, or the nearest has its own already."""
    open_ones = [s for s in _lone(race) if s.time is not None and -EARLIEST <= time - s.time <= s.within]
    nearest = min(open_ones, key=lambda slot: (abs(time - (slot.time or 0)), bib_key(slot.bibs[0])), default=None)
    return "" if nearest is None or nearest.actual is not None else nearest.bibs[0]


def _lone(race: Race) -> list[Slot]:
    kinds = {group.kind for group in race.setup.groups}
    if kinds <= {StartKind.MASS} and all(entry.slot is None for entry in race.entries.values()):
        return []
    return [slot for slot in slots(race) if slot.alone]


# -- what is to be decided ---------------------------------------------------------------------------------------------


def proposals(race: Race, starts: list[Slot]) -> list[Proposal]:
    """What is to be decided about the starts, newest first: too early, late, a gate that opened with the gun."""
    found = [one for slot in starts for one in _about(race, slot)]
    return sorted(found, key=lambda one: -one.time)


def _about(race: Race, slot: Slot) -> Iterator[Proposal]:
    off, actual = slot.off, slot.actual
    if not slot.alone:
        yield from _by_gate(race, slot)
    elif off is not None and actual is not None and off < -TOLERANCE:
        bib = slot.bibs[0]
        fined = any(r.value == FALSE_START and r.stage in ("", slot.stage) for r in race.rulings_on(bib))
        if not fined:
            penalty = Ruling(bib, RulingKind.PENALTY, FALSE_START, stage=slot.stage, when=actual)
            yield Proposal(Matter.EARLY, slot, (penalty,), actual)
    elif off is not None and actual is not None and off >= LATE and race.setup.rank_by is RankBy.OWN_START:
        yield Proposal(Matter.LATE, slot, (true_start(race, slot, actual),), actual)


def true_start(race: Race, slot: Slot, time: Instant) -> Fact:
    """The fact by which one athlete's true start counts and not the slot."""
    bib = slot.bibs[0]
    return StartGiven(slot.group, time) if slot.stage else Entered(replace(race.entries[bib], slot=time))


def _by_gate(race: Race, slot: Slot) -> Iterator[Proposal]:
    """An impulse without a bib near the time of a group: the gate that opened with the gun."""
    if slot.time is None:
        return
    near = [
        p.time
        for p in race.open_times()
        if p.point == START and p.time is not None and p.is_impulse and -EARLIEST <= p.time - slot.time <= slot.within
    ]
    if near and slot.time not in near:
        first = min(near, key=lambda time: abs(time - (slot.time or 0)))
        yield Proposal(Matter.GATE, slot, (StartGiven(slot.group, first),), first)


# -- the line ----------------------------------------------------------------------------------------------------------


def is_gone(slot: Slot, now: Instant, grace: Duration) -> bool:
    """Whether a slot is over: its athlete was read, or it is as long past as `grace`."""
    if slot.alone and slot.actual is not None:
        return True
    return slot.time is not None and now >= slot.time + grace


def on_line(starts: list[Slot], now: Instant, grace: Duration) -> int | None:
    """The index of the slot that is next to go; None if all have gone."""
    return next((n for n, slot in enumerate(starts) if not is_gone(slot, now, grace)), None)
