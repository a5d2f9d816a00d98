"""The race computed naively from all its records: no index, no increments, no sorting structure, nothing kept.

It shares with the program only what is tested on its own: how one athlete's readings fall to places (`assign`), how
the readings of one bunch are paired (`align`, `bunches`), and what a penalty costs. Everything else is written again.
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
    Paired,
    PassingAmended,
    PassingRecorded,
    Pinned,
    Record,
    Replaced,
    Reverted,
    Ruling,
    RulingKind,
    SetUp,
    StartGiven,
)
from skimo_timer.core.matching import NOWHERE, assign
from skimo_timer.core.passings.joining import (
    IDLE,
    WINDOW,
    Habit,
    Impulse,
    Span,
    Touch,
    align,
    bunches,
    habit_of,
    side_by_side,
)
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
        read = sorted(_readings(force, bib), key=lambda one: (one[0], _first(course, one[2]), one[1]))
        readings = [(time, point) for time, _, point, _ in read]
        found = assign(course, readings, gun, setup.dead_time, pins=_pins(course, read))
        times = tuple(None if i is None else readings[i][0] for i in found.served)
        rulings = [f for f in facts if isinstance(f, Ruling) and f.bib == bib]
        penalty, status = _verdict(rulings, setup)
        pardoned = any(ruling.ruling is RulingKind.OK for ruling in rulings)
        heeded = tuple(None if i is None or _is_late(force[read[i][1]][1]) else readings[i][0] for i in found.served)
        stop, laps = (None, 0) if status or pardoned else _stopped(course, heeded, gun, rulings)
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


def _is_late(fact: Fact) -> bool:
    """No limit acts on a reading that came late, before somebody has looked."""
    return isinstance(fact, PassingRecorded) and fact.late


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
    """A passing while it is being worked out; `moment` is its time before any replacement."""

    key: Key
    order: int
    bib: str
    point: str
    time: Instant | None
    source: str
    other: Instant | None
    retimed: bool
    moment: Instant | None = None
    gone: bool = False
    is_twin: bool = False
    pin: tuple[int, int] | None = None  # (order, lap)

    @property
    def is_gate(self) -> bool:
        return self.source not in ("hand", "file")

    @property
    def begin(self) -> Instant:
        assert self.moment is not None
        if self.other is None:
            return self.moment
        late = abs(self.other - self.moment) > 5_000_000
        return max(self.other, self.moment) if late else min(self.other, self.moment)

    @property
    def end(self) -> Instant:
        assert self.moment is not None
        return self.moment if self.other is None else max(self.moment, self.other)


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


def _first(course: Course, point: str) -> int:
    """Where a point comes first: of one instant the readings stand as the course goes."""
    return course.codes.index(point) if point in course.codes else -1


def _readings(force: list[tuple[Key, Fact]], bib: str) -> list[Read]:
    """This bib's times and points: corrections applied, each whole line joined anew."""
    now = _recorded(force)
    pins: dict[Key, Key | None] = {}
    for _, fact in force:
        if isinstance(fact, Paired):
            pins[fact.hand] = fact.impulse
    spare = {d.name for _, f in force if isinstance(f, SetUp) for d in f.setup.devices if d.role == "B"}
    for point in {seen.point for seen in now.values()}:
        here = [s for s in now.values() if s.point == point and s.moment is not None]
        halves = [s for s in here if s.is_gate or (s.source == "hand" and not s.retimed and not s.is_twin)]
        _join(sorted(halves, key=lambda s: (s.begin, s.order)), pins, spare)
    lost = {fact.value: fact.bib for _, fact in force if isinstance(fact, Ruling) and fact.ruling is RulingKind.ALIAS}
    own = [seen for seen in now.values() if not seen.gone and lost.get(seen.bib, seen.bib) == bib]
    mine = [(seen.time, seen.order, seen.point, seen.pin) for seen in own if seen.time is not None]
    return sorted(mine, key=lambda read: read[:2])


def _recorded(force: list[tuple[Key, Fact]]) -> dict[Key, Seen]:
    """Every passing with its corrections, and the newest replacement of each."""
    offsets = [fact for _, fact in force if isinstance(fact, OffsetSet)]
    now: dict[Key, Seen] = {}
    for order, (key, fact) in enumerate(force):
        if isinstance(fact, PassingRecorded):
            offset = _added(offsets, fact)
            time = None if fact.time is None else Instant(fact.time + offset)
            other = None if fact.other_time is None or fact.source != "hand" else Instant(fact.other_time + offset)
            typed_in = fact.manual and fact.source == "hand"
            now[key] = Seen(key, order, fact.bib, fact.point, time, fact.source, other, typed_in)
            now[key].is_twin = fact.twin is not None
    for _, fact in force:
        if isinstance(fact, PassingAmended) and fact.target in now:
            seen = now[fact.target]
            seen.bib = seen.bib if fact.bib is None else fact.bib
            seen.point = seen.point if fact.point is None else fact.point
            if fact.time is not None:
                seen.time, seen.retimed = fact.time, True
    for seen in now.values():
        seen.moment = seen.time
    _said_of(force, now)
    return now


def _said_of(force: list[tuple[Key, Fact]], now: dict[Key, Seen]) -> None:
    """Words on places, and replaced times."""
    for order, (_, fact) in enumerate(force):
        if isinstance(fact, Pinned) and fact.target in now:
            seen = now[fact.target]
            holds = (fact.bib, fact.point) == (seen.bib, seen.point) and fact.lap is not None
            seen.pin = (order, fact.lap) if holds and fact.lap is not None else None
        if isinstance(fact, Replaced) and fact.target in now:
            seen = now[fact.target]
            if seen.time is not None and not seen.retimed:
                seen.time = fact.time


def _join(line: list[Seen], pins: dict[Key, Key | None], spare: set[str]) -> None:
    """Joins one whole line; what was given away or repeated is gone."""
    if not any(seen.is_gate for seen in line):
        return
    named = {seen.key: seen for seen in line}
    said = {
        hand: impulse
        for hand, impulse in pins.items()
        if hand in named and (impulse is None or (impulse in named and named[impulse].is_gate))
    }
    spans = [Span(seen.begin, seen.end, at, seen.is_gate) for at, seen in enumerate(line)]
    cut = [[line[span.at] for span in bunch] for bunch in bunches(spans)]
    asked = [_asked(line, bunch, said, spare) for bunch in cut]
    firsts = ((hands[0].begin - seen[0].begin) for hands, seen, *_ in asked if hands and seen)
    habit = habit_of(sorted(lag for lag in firsts if abs(lag) <= 4_000_000))
    for hands, seen, touches, impulses in asked:
        _pair_up(hands, seen, touches, impulses, habit)
    for hand, impulse in said.items():
        if impulse is not None:
            _one(named[hand], named[impulse])
    for impulse in {impulse for impulse in said.values() if impulse is not None}:
        claims = [named[hand] for hand in said if said[hand] == impulse]
        first = min(claims, key=lambda s: s.order)
        gate = named[impulse]
        gate.gone = not (gate.bib and not first.bib)


def _asked(
    line: list[Seen], bunch: list[Seen], said: dict[Key, Key | None], spare: set[str]
) -> tuple[list[Seen], list[Seen], list[Touch], list[Impulse]]:
    first = [s for s in bunch if s.is_gate and s.source not in spare]
    second = [s for s in bunch if s.is_gate and s.source in spare]
    for _, j in side_by_side([s.begin for s in first], [s.begin for s in second]):
        second[j].gone = True
    seen = [s for s in bunch if s.is_gate and not s.gone]
    since = [IDLE if i == 0 else s.begin - seen[i - 1].begin for i, s in enumerate(seen)]
    hands = [s for s in bunch if not s.is_gate and s.key not in said]
    touches = [Touch(s.begin, s.bib, _free(line, s)) for s in hands]
    free = [(s, gap) for s, gap in zip(seen, since, strict=True) if s.key not in said.values()]
    return hands, [s for s, _ in free], touches, [Impulse(s.begin, s.bib, gap) for s, gap in free]


def _free(line: list[Seen], hand: Seen) -> int:
    before = [s for s in line if not s.is_gate and (s.begin, s.order) < (hand.begin, hand.order)]
    if not before or not hand.bib or not 0 < hand.begin - before[-1].end <= WINDOW:
        return IDLE
    free = hand.begin - before[-1].end
    return free if hand.other is not None else max(free - 900_000, 100_000)


def _pair_up(hands: list[Seen], seen: list[Seen], touches: list[Touch], impulses: list[Impulse], habit: Habit) -> None:
    for hand, choice in zip(hands, align(touches, impulses, habit), strict=True):
        if choice.impulse is not None:
            gate = seen[choice.impulse]
            _one(hand, gate)
            gate.gone = not hand.gone


def _one(hand: Seen, gate: Seen) -> None:
    """Two halves are one: the hand takes the time, or it is gone where only the impulse has a bib."""
    if gate.bib and not hand.bib:
        hand.gone = True
    else:
        hand.time = gate.time
