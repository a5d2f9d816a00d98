"""The fold: one bib's readings, rulings and start become its progress.

It is total: nothing in the data raises. It is run again whole for one bib whenever a fact touches it, so no kind of
fact needs an inverse. A team is folded member by member and then together; a race of timed laps on as many laps as
there are readings for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import Instant
from skimo_timer.core.course import Course, Format, LimitFrom
from skimo_timer.core.facts import Key, Ruling, RulingKind
from skimo_timer.core.limits import Late, first_late, limits_of
from skimo_timer.core.matching import Assignment, Timed, assign
from skimo_timer.core.matching.coverage import is_due
from skimo_timer.core.matching.pace import NOTHING, Lesson, Pace, Profile
from skimo_timer.core.members import Member, Sight, is_stranger, relay_members, share, team_member, together
from skimo_timer.core.passings import Passing
from skimo_timer.core.passings.pinning import pins_of
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.setup import RaceSetup, RankBy
from skimo_timer.core.startlist import Entry
from skimo_timer.core.timed import Counted, count_laps, laps_seen
from skimo_timer.core.verdict import Verdict, judge


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the fold needs to know of the race around an athlete."""

    setup: RaceSetup
    start: Instant | None
    first_start: Instant | None
    closed: bool = False
    profile: Profile | None = None


@dataclass(frozen=True, slots=True)
class Walk:
    """One person's passings on a course: which of them serve its places, and which would by their order alone.

    `pinned` are the places of the operator's word.
    """

    bib: str
    timed: tuple[Passing, ...]
    found: Assignment
    plain: Assignment
    times: tuple[Instant | None, ...]
    keys: tuple[Key | None, ...]
    seen: tuple[Sight, ...] = ()
    pinned: frozenset[int] = frozenset()

    @property
    def start(self) -> Instant | None:
        """The own START reading."""
        return None if self.found.start is None else self.timed[self.found.start].time


def fold(
    entry: Entry, course: Course, around: Conditions, passings: Sequence[Passing], rulings: Sequence[Ruling]
) -> Progress:
    """The progress from the passings with that bib, in order of time, and the rulings, oldest first."""
    letters = around.setup.member_letters
    strange = [p for p in passings if letters and is_stranger(p.bib, letters)]
    passings = [p for p in passings if p not in strange] if strange else passings
    if around.setup.format is Format.TEAM:
        shares = share(course, [p for p in passings if not p.serves_nothing], around.setup.team_size)
        walks = [_walk(entry.bib + letter, course, around, own) for letter, own in shares.items()]
        times, keys = together([walk.times for walk in walks], [walk.keys for walk in walks])
    else:
        if around.setup.timed is not None:
            course = _laps_run(course, around, passings)
        walks = [_walk(entry.bib, course, around, passings)]
        times, keys = walks[0].times, walks[0].keys
    start, base = _bases(around, walks[0])
    starts = {LimitFrom.FIRST_START: around.first_start, LimitFrom.OWN_START: around.start}
    limits, held = limits_of(course, rulings), _held(course, keys, walks, rulings)
    late = first_late(course, [None if i in held else time for i, time in enumerate(times)], limits, starts)
    waiting = first_late(course, times, limits, starts) if held and late is None else None
    verdict = judge(rulings, around.setup, course, late)
    counted = _counted(course, times, around, verdict)
    status = _status(verdict, around, counted, finished=times[course.finish] is not None and base is not None)
    precision = around.setup.precision_of(course)
    progress = Progress(entry, course, precision, start, base, times, keys, status, verdict, counted=counted)
    members = _members(progress, around.setup, walks)
    lesson = _lesson(course, walks[0], around.start) if around.profile is not None else NOTHING
    unknown = (Alert(AlertCode.UNKNOWN_BIB, p.bib, p.point, 0, p.time, p.key) for p in strange)
    alerts = (*_alerts(progress, around.setup, walks, late), *unknown)
    if waiting is not None and not verdict.status and not any(r.ruling is RulingKind.OK for r in rulings):
        alerts = (*alerts, replace(_at(progress, AlertCode.AFTER_LIMIT, waiting.place), held=True))
    seen = walks[0].seen if len(walks) == 1 else ()
    by_rule = {p.key for p in passings if p.replaced}
    replaced = tuple(i for i, key in enumerate(keys) if key in by_rule) if by_rule else ()
    return replace(progress, replaced=replaced, members=members, lesson=lesson, alerts=alerts, seen=seen)


def _held(course: Course, keys: Sequence[Key | None], walks: Sequence[Walk], rulings: Sequence[Ruling]) -> set[int]:
    """The places whose reading came late: no limit acts there until somebody has looked, and confirmed the place."""
    late = {passing.key for walk in walks for passing in walk.timed if passing.recorded.late}
    if not late:
        return set()
    confirmed = {ruling.value.strip() for ruling in rulings if ruling.ruling is RulingKind.CONFIRM}
    places = (place for place, key in zip(course.places, keys, strict=True) if key in late)
    return {place.index for place in places if not {place.point, f"{place.point} {place.lap}"} & confirmed}


def _laps_run(course: Course, around: Conditions, passings: Sequence[Passing]) -> Course:
    """The one lap of a race of timed laps, as often as the athlete has begun it and was seen."""
    most = course.repeated(laps_seen(course, [p.point for p in passings if p.time is not None]))
    times = _walk("", most, around, passings).times
    last = max((place.lap for place, time in zip(most.places, times, strict=True) if time is not None), default=1)
    return course.repeated(last)


def _walk(bib: str, course: Course, around: Conditions, passings: Sequence[Passing]) -> Walk:
    timed = _in_order(course, passings)
    readings: list[Timed] = [(p.time, p.point) for p in timed if p.time is not None]
    pins = pins_of(course, timed)
    plain = assign(course, readings, around.start, around.setup.dead_time, pins=pins)
    found = _match(course, readings, around, plain, pins)
    times = tuple(None if index is None else readings[index][0] for index in found.served)
    keys = tuple(None if index is None else timed[index].key for index in found.served)
    untimed = _seen(course, times, [p for p in passings if p.time is None])
    return Walk(bib, timed, found, plain, times, keys, untimed, frozenset(pins.values()))


def _in_order(course: Course, passings: Sequence[Passing]) -> tuple[Passing, ...]:
    """Those with a time, by time; of one instant as the course goes, whichever came first into the file.

    Hands read in whole seconds: both sides of a fast change may well be one.
    """
    timed = [(p.time, p) for p in passings if p.time is not None]
    if any(one == other for (one, _), (other, _) in pairwise(timed)):
        first = {code: place for place, code in reversed(list(enumerate(course.codes)))}
        timed.sort(key=lambda one: (one[0], first.get(one[1].point, -1)))
    return tuple(passing for _, passing in timed)


def _seen(course: Course, times: Sequence[Instant | None], sights: Sequence[Passing]) -> tuple[Sight, ...]:
    """The places at which somebody was seen without a time: of each point the first ones that have no reading."""
    seen: dict[int, Instant | None] = {}
    for sight in sights:
        free = (place.index for place in course.places if place.point == sight.point and times[place.index] is None)
        if (index := next((index for index in free if index not in seen), None)) is not None:
            seen[index] = sight.recorded.arrived
    return tuple(sorted(seen.items(), key=lambda one: one[0]))


def _match(
    course: Course, readings: Sequence[Timed], around: Conditions, found: Assignment, pins: Mapping[int, int]
) -> Assignment:
    """Who is in doubt by order alone, or wild against the field, is matched again by what to expect."""
    if around.profile is None:
        return found
    times = [None if index is None else readings[index][0] for index in found.served]
    pace = around.profile.own(times, around.start)
    if found.certain is not None and pace.is_plausible([readings[index][0] for index in found.certain], around.start):
        return found
    paces = [pace, Pace(around.profile, 1.0)]
    tried = [assign(course, readings, around.start, around.setup.dead_time, one, pins) for one in paces]
    return min(tried, key=lambda one: one.price)


def still_fits(progress: Progress, profile: Profile, start: Instant | None) -> bool:
    """Whether an athlete who was matched by another field stands as this one would match: nearly all do.

    Who is clean has the places in the order of the readings, and keeps them as long as nothing is wild. It spares
    folding everybody twice when a file is opened: once to teach the field, and once more to be matched by it.
    """
    times = [time for time in progress.times[: progress.reached] if time is not None]
    clean = progress.lesson.legs and 0 < len(times) == progress.reached == len(progress.lesson.seen) + 1
    return bool(clean) and profile.own(progress.times, start).is_plausible(times, start)


def _lesson(course: Course, walk: Walk, start: Instant | None) -> Lesson:
    """What the field learns: from everybody who was missed where, leg times where the readings admit one assignment."""
    last = max((place for place, index in enumerate(walk.plain.served) if index is not None), default=0)
    seen = tuple(index is not None for index in walk.plain.served[:last])
    if walk.found.certain is None:
        return Lesson(seen=seen)
    times = [walk.timed[index].time for index in walk.found.certain]
    known = [None if a is None or b is None else b - a for a, b in pairwise([start, *times])]
    return Lesson((*known, *[None] * (len(course.places) - len(known))), seen)


def _bases(around: Conditions, walk: Walk) -> tuple[Instant | None, Instant | None]:
    """What course time and result count from (the `rank_by` of the set-up)."""
    rank_by, start = around.setup.rank_by, around.start
    if rank_by is RankBy.NET and walk.start is not None:
        start = walk.start
    if rank_by is RankBy.FIRST_START:
        return around.first_start, around.first_start
    return start, around.first_start if rank_by is RankBy.LINE else start


def _counted(course: Course, times: Sequence[Instant | None], around: Conditions, verdict: Verdict) -> Counted | None:
    """The laps that count: of timed laps, or of who was too late at a limit that ranks with fewer; None is all."""
    if around.setup.timed is None:
        return verdict.earned
    run = count_laps(course, times, around.start, around.setup.timed)
    return min((one for one in (run, verdict.earned) if one is not None), key=lambda one: one.half_laps)


def _status(verdict: Verdict, around: Conditions, counted: Counted | None, *, finished: bool) -> Status:
    if verdict.status:
        return Status(verdict.status)
    over = around.closed and around.start is not None
    if counted is not None:
        finished = counted.settled or (over and counted.half_laps > 0 and not counted.out)
    if finished:
        return Status.OK
    return Status.DNF if over else Status.RUN


def _members(progress: Progress, setup: RaceSetup, walks: Sequence[Walk]) -> tuple[Member, ...]:
    if setup.format is Format.RELAY:
        return relay_members(setup.relay, progress.lap_times)
    if setup.format is Format.TEAM:
        course, start, precision = progress.course, progress.start, progress.precision
        return tuple(team_member(walk.bib[-1], course, walk.times, start, precision, walk.seen) for walk in walks)
    return ()


def _alerts(progress: Progress, setup: RaceSetup, walks: Sequence[Walk], late: Late | None) -> list[Alert]:
    alerts = [alert for walk in walks for alert in _walk_alerts(progress, setup, walk)]
    if late is not None:
        alerts.append(_at(progress, AlertCode.AFTER_LIMIT, late.place))
    contradiction = _contradiction(progress, [p for walk in walks for p in walk.timed if not p.serves_nothing])
    return alerts + ([contradiction] if contradiction else [])


def _walk_alerts(progress: Progress, setup: RaceSetup, walk: Walk) -> list[Alert]:
    """What is odd in one person's readings: left over, missing, too fast."""
    places, floors = progress.course.places, progress.course.floors
    alerts = [
        Alert(
            AlertCode(reason.value), walk.bib, walk.timed[index].point, 0, walk.timed[index].time, walk.timed[index].key
        )
        for index, reason in walk.found.left_over
        if not _fell_out(setup, walk.timed[index].point)
    ]
    reached = max((i for i, time in enumerate(walk.times) if time is not None), default=-1)
    before = progress.start
    for place, time in zip(places[: reached + 1], walk.times, strict=False):
        if time is None:
            if _should_have(progress, setup, walk, place.index):
                alerts.append(Alert(AlertCode.MISSING_READING, walk.bib, place.point, place.lap))
        elif before is not None and time - before < floors.get(place.leg, 0) and place.index not in walk.pinned:
            alerts.append(Alert(AlertCode.IMPLAUSIBLE, walk.bib, place.point, place.lap, time, walk.keys[place.index]))
        before = time
    return alerts


def _fell_out(setup: RaceSetup, code: str) -> bool:
    """Whether a point was taken off every course: its readings are kept, and nobody needs to decide about them."""
    point = setup.point(code)
    return point is not None and point.optional and not any(code in course.codes for course in setup.courses)


def _at(progress: Progress, code: AlertCode, index: int) -> Alert:
    place = progress.course.places[index]
    return Alert(code, progress.bib, place.point, place.lap, progress.times[index], progress.keys[index])


def _should_have(progress: Progress, setup: RaceSetup, walk: Walk, index: int) -> bool:
    """Whether a place without a reading is a fault: compulsory, not confirmed, and watched when it was passed."""
    place = progress.course.places[index]
    confirmed = {(place.point, ""), (place.point, str(place.lap))} & set(progress.verdict.confirmed)
    if confirmed or index in dict(walk.seen):
        return False
    return is_due(setup, progress.course, walk.times, progress.start, index)


def _contradiction(progress: Progress, timed: Sequence[Passing]) -> Alert | None:
    """The first reading that does not fit the status: any of a DNS; of the others those later than the decision.

    A decision that names a point counts from that point on, one that was taken during the race from its moment on.
    """
    verdict = progress.verdict
    if not verdict.status:
        return None
    since = _since(progress)
    for passing in timed:
        if passing.time is not None and (verdict.status == Status.DNS or (since is not None and passing.time > since)):
            return Alert(AlertCode.STATUS_CONTRADICTED, progress.bib, passing.point, 0, passing.time, passing.key)
    return None


def _since(progress: Progress) -> Instant | None:
    verdict = progress.verdict
    if verdict.late is not None:
        return progress.times[verdict.late.place]
    named = [
        time
        for place, time in zip(progress.course.places, progress.times, strict=True)
        if time is not None and place.point == verdict.reason.split(" ")[0]
    ]
    return max(named, default=verdict.when)
