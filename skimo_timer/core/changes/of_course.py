"""Changes to the course of a running race, each as the facts of one step of undo.

A shortened course is a variant of its own: who is past the place already has run the whole one, and keeps it. Whether
the results compare is for the jury: where the shortened part was the same for all who matter, one list ranks both by
time; where it was not, those on the variant get lists of their own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from skimo_timer.core.changes import on_course
from skimo_timer.core.clock import Duration, Instant, parse_duration
from skimo_timer.core.course import Course, Format, Lap, LegKind, Limit, Place
from skimo_timer.core.facts import Fact, SetUp
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification, RaceSetup
from skimo_timer.core.startlist import bib_key


@dataclass(frozen=True, slots=True)
class Shortening:
    """From place `leave` (-1: from the start) straight on to place `rejoin`; None: the race ends at `leave`.

    It holds for whoever was not past by `since`. `together`: the results compare with those of the whole course.
    `leg` is how the new way is travelled; None: as the leg into `rejoin`.
    """

    course: str
    leave: int
    rejoin: int | None
    since: Instant
    together: bool = True
    name: str = ""
    leg: LegKind | None = None


def shortened(race: Race, how: Shortening) -> list[Fact]:
    """The variant of the course, and the rulings that put everybody on it who was not past the place in time."""
    setup, course = race.setup, _course(race.setup, how.course)
    if setup.timed is not None or setup.format is Format.RELAY or setup.stages:
        raise ValueError("a course that is not one of timed laps, of a relay or of stages")
    variant = short_course(setup, course, how)
    turned = [p for p in race.progress.values() if p.course.name == course.name and _is_turned(p, how)]
    if not turned:
        raise ValueError("a place that somebody is not past yet")
    bibs = sorted((progress.bib for progress in turned), key=bib_key)
    changed = replace(setup, courses=(*setup.courses, variant))
    if not how.together:
        changed = replace(changed, classifications=tuple(_apart(setup, course, variant, turned)))
    return [SetUp(changed), *(fact for bib in bibs for fact in on_course(race, bib, variant.name))]


def short_course(setup: RaceSetup, course: Course, how: Shortening) -> Course:
    """The variant. Its limits are those of the places that it keeps."""
    end = len(course.places) if how.rejoin is None else how.rejoin
    dropped = range(how.leave + 1, end)
    if not -1 <= how.leave < end <= len(course.places) or not dropped or (how.rejoin is None and how.leave < 0):
        raise ValueError("a place to leave the course at, and a later one to join it again, with another between")
    kept = [place for place in course.places if place.index not in dropped]
    legs = {how.rejoin: how.leg or course.places[end].leg} if how.rejoin is not None else {}
    laps = _laps(course, kept, legs)
    ends_with = course.ranks_with or course.name
    return replace(
        course,
        name=how.name.strip() or free_name(setup, f"{course.name} short"),
        laps=tuple(laps),
        limits=tuple(_limits(course, kept)),
        ranks_with=ends_with if how.together else "",
    )


def free_name(setup: RaceSetup, wanted: str) -> str:
    """A name that no course has yet."""
    taken = {course.name.casefold() for course in setup.courses}
    names = (wanted, *(f"{wanted} {n}" for n in range(2, len(taken) + 3)))
    return next(name for name in names if name.casefold() not in taken)


def without_point(race: Race, code: str, *, off_the_course: bool) -> list[Fact]:
    """A gate falls out: its point may be missing from now on. Off the course its legs become one, and its splits go.

    Readings there are kept either way. A line that ends a lap has to stay on the course.
    """
    setup = race.setup
    if code not in [point.code for point in setup.points]:
        raise ValueError(f"a point: {', '.join(point.code for point in setup.points)}")
    points = tuple(replace(point, optional=True) if point.code == code else point for point in setup.points)
    courses = tuple(_without(course, code) for course in setup.courses) if off_the_course else setup.courses
    changed = replace(setup, points=points, courses=courses)
    if changed == setup:
        raise ValueError("a point that may not be missing already")
    return [SetUp(changed)]


def limit_for_all(race: Race, course: str, number: int, text: str) -> list[Fact]:
    """The n-th limit of a course moved for everybody: `+10:00`, or `1:40:00` after the start that it counts from."""
    setup, of = race.setup, _course(race.setup, course)
    limit, time = of.limits[number], parse_duration(text)
    after = Duration(limit.after + time) if text.strip()[:1] in ("+", "-", "\N{MINUS SIGN}") else time
    if after <= 0:
        raise ValueError("a limit after the start")
    if after == limit.after:
        raise ValueError("another limit than the one there is")
    limits = tuple(replace(one, after=after) if n == number else one for n, one in enumerate(of.limits))
    courses = tuple(replace(one, limits=limits) if one.name == course else one for one in setup.courses)
    return [SetUp(replace(setup, courses=courses))]


# -- within ------------------------------------------------------------------------------------------------------------


def _course(setup: RaceSetup, name: str) -> Course:
    course = setup.course(name)
    if course is None:
        raise ValueError(f"a course: {', '.join(one.name for one in setup.courses)}")
    return course


def _is_turned(progress: Progress, how: Shortening) -> bool:
    """Whether somebody is still racing and was not past: not seen between, nor beyond before the moment."""
    if progress.status not in (Status.RUN, Status.OK):
        return False
    rejoin = len(progress.times) if how.rejoin is None else how.rejoin
    between = progress.times[how.leave + 1 : rejoin]
    beyond = progress.times[rejoin:]
    if any(time is not None and (how.rejoin is not None or time <= how.since) for time in between):
        return False
    return not any(time is not None and time <= how.since for time in beyond)


def _laps(course: Course, kept: Sequence[Place], legs: dict[int, LegKind]) -> Iterable[Lap]:
    """The kept places as laps; what is left of a lap whose end is dropped runs on into the next."""
    points: list[str] = [course.start_point]
    steps: list[LegKind] = []
    for place in kept:
        points.append(place.point)
        steps.append(legs.get(place.index, place.leg))
        if place.ends_lap or place is kept[-1]:
            yield Lap(tuple(points), tuple(steps))
            points, steps = [place.point], []


def _limits(course: Course, kept: Sequence[Place]) -> Iterable[Limit]:
    """The limits of the places that are kept, by the laps as they are counted now."""
    laps, lap = {}, 1
    for place in kept:
        laps[place.index] = lap
        lap += place.ends_lap
    for limit in course.limits:
        if (index := course.limit_place(limit)) in laps:
            yield replace(limit, lap=laps[index])


def _apart(setup: RaceSetup, course: Course, variant: Course, turned: Sequence[Progress]) -> Iterable[Classification]:
    """The lists of the whole course without the variant, and the same lists for the variant, those with somebody.

    A list of every course of several stays one: it mixes them already.
    """
    ranked_as = course.ranks_with or course.name
    for one in setup.boards:
        about = one.course == ranked_as or (not one.course and len(setup.courses) == 1)
        yield replace(one, course=ranked_as) if about else one
    for one in setup.boards:
        about = one.course == ranked_as or (not one.course and len(setup.courses) == 1)
        apart = replace(one, name=f"{one.name}, {variant.name}", course=variant.name)
        if about and any(apart.admits(progress.entry, variant.name, setup.season) for progress in turned):
            yield apart


def _without(course: Course, code: str) -> Course:
    """The course with the legs before and after a point as one; that of a change belongs to the way then."""
    if code not in course.codes:
        return course
    if code == course.start_point or any(course.places[end].point == code for end in course.lap_ends):
        raise ValueError("a point at which no lap ends")
    laps = tuple(_lap_without(lap, code) for lap in course.laps)
    return replace(course, laps=laps, limits=tuple(limit for limit in course.limits if limit.point != code))


def _lap_without(lap: Lap, code: str) -> Lap:
    points, legs = [lap.points[0]], []
    way: list[LegKind] = []
    for point, leg in zip(lap.points[1:], lap.legs, strict=True):
        way.append(leg)
        if point != code:
            points.append(point)
            legs.append(_one_leg(way))
            way = []
    return Lap(tuple(points), tuple(legs))


def _one_leg(way: Sequence[LegKind]) -> LegKind:
    """How several legs in a row are travelled: the kind that they share, changes apart."""
    kinds = set(way) if len(way) == 1 else {leg for leg in way if not leg.is_change}
    return kinds.pop() if len(kinds) == 1 else LegKind.LEG
