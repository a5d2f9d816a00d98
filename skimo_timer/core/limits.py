"""Time limits: who was too late where, what comes of it, and a limit that was moved for one athlete or team.

The first place that was reached too late decides. Where the limit ranks with fewer laps, the race ends at that place: a
lap that ends there is earned, as cut-offs at a lap line are understood, save at the finish, where the last lap is the
one that came too late. Who has no lap by then has nothing to be ranked by, and is out of time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from skimo_timer.core.clock import Duration, Instant, parse_duration
from skimo_timer.core.course import Course, Limit, LimitFrom, Then
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.timed import Counted

MOVED_FORM = (
    "a point, its lap where it stands in several, and the minutes granted or the new limit: G3 +10:00, G3 1:40:00"
)


@dataclass(frozen=True, slots=True)
class Late:
    """The place that was reached too late, how long after the start that its limit counts from, and that limit.

    `earned` are the laps that rank then; None: out of time.
    """

    place: int
    took: Duration
    limit: Limit
    earned: Counted | None


@dataclass(frozen=True, slots=True)
class Moved:
    """A limit moved for one: by so much (`by`), or to so much after the start it counts from. `lap` 0: any lap."""

    point: str
    lap: int
    time: Duration
    by: bool


def parse_moved(text: str) -> Moved:
    """Reads `G3 +10:00`, `G3 2 +10:00`, `G3 1:40:00`. Raises ValueError, saying what was expected."""
    words = text.split()
    if not 2 <= len(words) <= 3 or not all(word.isdecimal() for word in words[1:-1]):
        raise ValueError(MOVED_FORM)
    try:
        time = parse_duration(words[-1])
    except ValueError:
        raise ValueError(MOVED_FORM) from None
    by = words[-1][0] in "+-\N{MINUS SIGN}"
    return Moved(words[0], int(words[1]) if len(words) == 3 else 0, time, by)


def limits_of(course: Course, rulings: Sequence[Ruling]) -> list[Limit]:
    """The limits of a course as they stand for one athlete: of several rulings on a place the newest counts.

    Where the gate chief let the athlete through, which is an OK that names the place, there is no limit.
    """
    moved = [one for ruling in rulings if ruling.ruling is RulingKind.LIMIT if (one := _moved(ruling.value))]
    through = {course.named(ruling.value) for ruling in rulings if ruling.ruling is RulingKind.OK}
    return [_limit(limit, moved) for limit in course.limits if course.limit_place(limit) not in through - {None}]


def normal_moved(text: str, courses: Sequence[Course]) -> str:
    """The value of a ruling that moves a limit of one of the courses, its point as the course writes it.

    Raises ValueError, saying what was expected.
    """
    moved = parse_moved(text)
    limits = [limit for course in courses for limit in course.limits]
    found = [limit for limit in limits if _is_about(moved, limit)]
    if not found:
        places = dict.fromkeys(f"{limit.point} {limit.lap}" for limit in limits)
        raise ValueError(f"a point with a limit: {', '.join(places) or 'the course has none'}")
    return " ".join((found[0].point, *text.split()[1:]))


def first_late(
    course: Course,
    times: Sequence[Instant | None],
    limits: Sequence[Limit],
    starts: Mapping[LimitFrom, Instant | None],
) -> Late | None:
    """The first place that was reached strictly later than its limit; of several limits there the last one passed."""
    late: list[Late] = []
    for limit in limits:
        place, start = course.limit_place(limit), starts[limit.counts_from]
        time = None if place is None else times[place]
        if place is not None and time is not None and start is not None and time - start > limit.after:
            earned = _earned(course, place) if limit.then is Then.RANK_WITH_LAPS else None
            late.append(Late(place, Duration(time - start), limit, earned))
    return min(late, key=lambda one: (one.place, -one.limit.after), default=None)


def _earned(course: Course, place: int) -> Counted | None:
    ends = [end for end in course.lap_ends if end < place or end == place != course.finish]
    return Counted(2 * len(ends), ends[-1], settled=True, out=False) if ends else None


def _moved(value: str) -> Moved | None:
    """What a ruling says; nothing where it says nothing that is understood, because a fold never raises."""
    try:
        return parse_moved(value)
    except ValueError:
        return None


def _is_about(moved: Moved, limit: Limit) -> bool:
    return moved.point.casefold() == limit.point.casefold() and moved.lap in (0, limit.lap)


def _limit(limit: Limit, moved: Sequence[Moved]) -> Limit:
    newest = next((one for one in reversed(moved) if _is_about(one, limit)), None)
    if newest is None:
        return limit
    return replace(limit, after=Duration(limit.after + newest.time) if newest.by else newest.time)
