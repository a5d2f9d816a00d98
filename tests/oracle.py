"""The race computed naively from all its records: no index, no increments, no sorting structure, nothing kept.

It shares with the program only what is tested on its own: how one athlete's readings fall to places (`assign`), how
the readings of one whole line are paired (`align`), and what a penalty costs. Everything else is written again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import Duration, Instant, truncate
from skimo_timer.core.course import Course, Then
from skimo_timer.core.facts import (
    Entered,
    Fact,
    Key,
    OffsetSet,
    PassingAmended,
    PassingRecorded,
    Pinned,
    Record,
    Reverted,
    Ruling,
    RulingKind,
    SetUp,
    StartGiven,
)
from skimo_timer.core.joining import Moment, align
from skimo_timer.core.matching import NOWHERE, assign
from skimo_timer.core.penalties import effect
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import bib_key

Row = tuple[int | None, str, str, int | None, tuple[int | None, ...]]
"""Rank, bib, status, printed result in microseconds, time at each place."""


def facts_in_force(records: Sequence[Record]) -> list[tuple[Key, Fact]]:
    """What counts: nobody later, who counts himself, has reverted it."""
    counts: dict[Key, bool] = {}
    for i in reversed(range(len(records))):
        record = records[i]
        reverts = [
            later
            for later in records[i + 1 :]
            if isinstance(later.fact, Reverted) and counts[later.key] and _hits(later.fact, record)
        ]
        counts[record.key] = not reverts
    return [(r.key, r.fact) for r in records if counts[r.key] and not isinstance(r.fact, Reverted)]


def _hits(revert: Reverted, record: Record) -> bool:
    if revert.step:
        return revert.target == Key(record.key.station, record.step)
    return revert.target == record.key


def standings(records: Sequence[Record]) -> list[Row]:
    """The one classification of the race, everybody in it, in order."""
    force = facts_in_force(records)
    facts = [fact for _, fact in force]
    setup = [fact.setup for fact in facts if isinstance(fact, SetUp)][-1]
    entries = {fact.entry.bib: fact.entry for fact in facts if isinstance(fact, Entered)}
    course = setup.courses[0]
    given = [fact.time for fact in facts if isinstance(fact, StartGiven)]
    gun = given[-1] if given else setup.starts[0].time
    closed = [f for f in facts if isinstance(f, Ruling) and f.ruling in (RulingKind.CLOSE, RulingKind.REOPEN)]
    rows = []
    for bib in entries:
        read = _readings(force, bib)
        readings = [(time, point) for time, _, point, _ in read]
        found = assign(course, readings, gun, setup.dead_time, pins=_pins(course, read))
        times = tuple(None if i is None else readings[i][0] for i in found.served)
        rulings = [f for f in facts if isinstance(f, Ruling) and f.bib == bib]
        penalty, status = _verdict(rulings, setup)
        pardoned = any(ruling.ruling is RulingKind.OK for ruling in rulings)
        stop, laps = (None, 0) if status or pardoned else _stopped(course, times, gun, rulings)
        ends = [i for i, place in enumerate(course.places) if place.ends_lap]
        last = ends[laps - 1]  # without a stop the last one
        if stop is not None:
            status = "OK" if laps else "OTL"
        if not status:
            finished = times[-1] is not None and gun is not None
            over = bool(closed) and closed[-1].ruling is RulingKind.CLOSE and gun is not None
            status = "OK" if finished else "DNF" if over else "RUN"
        end = times[last]
        result = None if end is None or gun is None else truncate(end - gun + penalty, setup.precision)
        reached = max((i + 1 for i, time in enumerate(times) if time is not None), default=0)
        seen = times[reached - 1] if reached else None
        soon = 0 if seen is None or gun is None else truncate(seen - gun, setup.precision)
        rows.append((_merit(status, laps or len(ends), result, reached, soon), bib, status, result, times))
    rows.sort(key=lambda row: (row[0], bib_key(row[1])))
    return [
        (1 + sum(other[0] < merit for other in rows) if status in ("OK", "RUN") else None, bib, status, result, times)
        for merit, bib, status, result, times in rows
    ]


def _stopped(
    course: Course, times: Sequence[Instant | None], gun: Instant | None, rulings: list[Ruling]
) -> tuple[int | None, int]:
    """The place that was reached too late, and the laps that rank then; 0 is out of time."""
    for i, place in enumerate(course.places):
        time, hit = times[i], None
        for limit in sorted(course.limits, key=lambda limit: limit.after):
            after = limit.after
            for ruling in rulings:
                if ruling.ruling is RulingKind.LIMIT and ruling.value.startswith(f"{limit.point} {limit.lap} +"):
                    after = Duration(limit.after + int(ruling.value.split("+")[1]) * 1_000_000)
            here = (limit.point, limit.lap) == (place.point, place.lap)
            if here and time is not None and gun is not None and time - gun > after:
                hit = limit
        if hit is not None:
            earned = sum(p.ends_lap for p in course.places[:i]) + (place.ends_lap and i + 1 < len(times))
            return i, earned if hit.then is Then.RANK_WITH_LAPS else 0
    return None, 0


def _merit(status: str, laps: int, result: int | None, reached: int, soon: int) -> tuple[int, int, int]:
    if status == "OK":
        return (0, -laps, 1 << 62 if result is None else result)
    if status == "RUN":
        return (1, -reached, soon)
    return (2 + ["OTL", "DNF", "DSQ", "DNS"].index(status), -reached if status in ("OTL", "DNF") else 0, 0)


def _verdict(rulings: list[Ruling], setup: RaceSetup) -> tuple[int, str]:
    penalties: list[Ruling] = []
    for ruling in rulings:
        if ruling.ruling is RulingKind.PENALTY:
            penalties.append(ruling)
        same = [i for i, p in enumerate(penalties) if p.value == ruling.value]
        if ruling.ruling is RulingKind.WITHDRAW and same:
            penalties.pop(same[-1])
    status = ""
    for ruling in rulings:
        if ruling.ruling.value in ("DNS", "DNF", "DSQ", "OTL"):
            status = ruling.ruling.value
        if ruling.ruling is RulingKind.OK:
            status = ""
    return sum(effect(p.value, p.count, setup).time for p in penalties), status


@dataclass
class Seen:
    """A passing while it is being worked out."""

    order: int
    bib: str
    point: str
    time: Instant | None
    source: str
    retimed: bool = False
    pin: tuple[int, int] | None = None  # (order, lap)


def _added(offsets: list[OffsetSet], passing: PassingRecorded) -> int:
    """The newest offset of the source; one from a moment on only for what the clock showed, and what came, after it."""
    for fact in reversed(offsets):
        shown = fact.since is None or (passing.time is not None and passing.time >= fact.since)
        came = fact.since is None or fact.arrived is None or passing.arrived is None or passing.arrived >= fact.arrived
        if fact.source == passing.source and shown and came:
            return fact.offset
    return 0


Read = tuple[Instant, int, str, tuple[int, int] | None]
"""Time, place in the file, point, and the newest word on its lap."""


def _pins(course: Course, seen: list[Read]) -> dict[int, int]:
    """Which reading is pinned to which place: the newest word first, and every other that can stand beside it."""
    words = sorted(((pin, i, point) for i, (_, _, point, pin) in enumerate(seen) if pin is not None), reverse=True)
    pins: dict[int, int] = {}
    for (_, lap), i, point in words:
        places = [p.index for p in course.places if p.point == point and p.lap == lap]
        if lap == 0:
            pins[i] = NOWHERE
        elif places and sorted([*((j, q) for j, q in pins.items() if q != NOWHERE), (i, places[0])]) == _growing(
            [*((j, q) for j, q in pins.items() if q != NOWHERE), (i, places[0])]
        ):
            pins[i] = places[0]
    return pins


def _growing(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pairs in order, if readings and places grow together; else nothing."""
    pairs = sorted(pairs)
    places = [place for _, place in pairs]
    return pairs if places == sorted(set(places)) else []


def _readings(force: list[tuple[Key, Fact]], bib: str) -> list[Read]:
    """This bib's times and points: corrections applied, each whole line joined anew."""
    offsets = [fact for _, fact in force if isinstance(fact, OffsetSet)]
    now: dict[Key, Seen] = {}
    for order, (key, fact) in enumerate(force):
        if isinstance(fact, PassingRecorded):
            time = None if fact.time is None else Instant(fact.time + _added(offsets, fact))
            now[key] = Seen(order, fact.bib, fact.point, time, fact.source)
    for _, fact in force:
        if isinstance(fact, PassingAmended) and fact.target in now:
            seen = now[fact.target]
            seen.bib = seen.bib if fact.bib is None else fact.bib
            seen.point = seen.point if fact.point is None else fact.point
            if fact.time is not None:
                seen.time, seen.retimed = fact.time, True
    for order, (_, fact) in enumerate(force):
        if isinstance(fact, Pinned) and fact.target in now:
            seen = now[fact.target]
            holds = (fact.bib, fact.point) == (seen.bib, seen.point) and fact.lap is not None
            seen.pin = (order, fact.lap) if holds and fact.lap is not None else None
    timed = sorted(((s.time, s.order, s) for s in now.values() if s.time is not None), key=lambda row: row[:2])
    for point in {seen.point for _, _, seen in timed}:
        typed = [(t, s) for t, _, s in timed if s.point == point and s.source == "hand" and s.bib and not s.retimed]
        gate = [(t, s) for t, _, s in timed if s.point == point and s.source not in ("hand", "file")]
        for one, other in align([Moment(t, s.bib) for t, s in typed], [Moment(t, s.bib) for t, s in gate]):
            typed[one][1].time = gate[other][0]
            gate[other][1].bib = ""
    lost = {fact.value: fact.bib for _, fact in force if isinstance(fact, Ruling) and fact.ruling is RulingKind.ALIAS}
    own = [seen for seen in now.values() if lost.get(seen.bib, seen.bib) == bib]
    mine = [(seen.time, seen.order, seen.point, seen.pin) for seen in own if seen.time is not None]
    return sorted(mine, key=lambda read: read[:2])
