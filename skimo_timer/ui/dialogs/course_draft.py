"""A course as text in a table, and back: rows of point, name and the leg to the next point, lap after lap.

A lap begins on the line on which the one before ended, so the first row of a later lap is not typed but follows. The
names belong to the points: a line that stands in several places of a course has one name.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from skimo_timer.core.clock import Duration, Instant, Precision
from skimo_timer.core.course import START, Course, Format, Lap, LegKind, Limit, LimitFrom, Then, TimingPoint
from skimo_timer.core.setup import RaceSetup
from skimo_timer.exchange.setup_courses import WHOLE_RACE
from skimo_timer.ui.dialogs.presets import NAMES, Preset, usual_name
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.typed import typed_time
from skimo_timer.ui.dialogs.values import duration_text, instant_text, line, typed_duration
from skimo_timer.ui.labels import tr

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CourseDraft:
    """One course as the editor shows it.

    A lap is rows of (code, name, leg to the next); the last leg is not used. A limit is (point, lap, after, from,
    then). `format` and `precision` are the course's own, empty: the race's. `ranks_with` is the
    course in whose classifications it is ranked, empty: its own. A floor is (leg, duration).
    """

    name: str
    laps: tuple[tuple[Cells, ...], ...]
    limits: tuple[Cells, ...] = ()
    format: str = ""
    precision: str = ""
    floors: tuple[Cells, ...] = ()
    ranks_with: str = ""
    base: Course | None = field(default=None, repr=False)


def draft_of_course(course: Course, names: Mapping[str, str]) -> CourseDraft:
    """The draft that builds this course again."""
    limits = tuple(
        (limit.point, str(limit.lap), duration_text(limit.after), limit.counts_from.value, limit.then.value)
        for limit in course.limits
    )
    floors = tuple((leg.value, duration_text(floor)) for leg, floor in course.floors.items())
    laps = tuple(_rows(lap, names) for lap in course.laps)
    own = (course.format or "", course.precision or "", floors, course.ranks_with)
    return CourseDraft(course.name, laps, limits, *own, base=course)


def preset_rows(preset: Preset) -> tuple[tuple[Cells, ...], ...]:
    """The laps of a preset as rows."""
    return tuple(_rows(lap, {}) for lap in preset.laps)


def draft_of_preset(name: str, preset: Preset) -> CourseDraft:
    """A course as a preset has it."""
    return CourseDraft(name, preset_rows(preset))


def _rows(lap: Lap, names: Mapping[str, str]) -> tuple[Cells, ...]:
    legs = [*(leg.value for leg in lap.legs), ""]
    return tuple((code, names.get(code, usual_name(code)), leg) for code, leg in zip(lap.points, legs, strict=True))


def joined(laps: Sequence[Sequence[Cells]]) -> tuple[tuple[Cells, ...], ...]:
    """The laps with the first point of each being the last of the one before."""
    done: list[tuple[Cells, ...]] = []
    for lap in laps:
        first = (done[-1][-1][0], done[-1][-1][1], lap[0][2]) if done else lap[0]
        done.append((first, *lap[1:]))
    return tuple(done)


def build_courses(drafts: Sequence[CourseDraft], race: Format, problems: Problems) -> tuple[Course, ...]:
    """The courses of a race of that format that the drafts mean; worthless where there are problems."""
    seen: set[str] = set()
    courses = []
    for number, draft in enumerate(drafts):
        name = line(draft.name)
        if not name:
            problems.missing(("courses", number, "name"), tr("a name for the course"))
        elif name.casefold() in seen:
            problems.wrong(
                ("courses", number, "name"),
                tr("each course has a name of its own; {name} is there already").format(name=name),
            )
        seen.add(name.casefold())
        if draft.format and draft.format != race and (race in WHOLE_RACE or draft.format in WHOLE_RACE):
            problems.wrong(("courses", number, "format"), tr("the format of the race, which is one of the whole race"))
        alone = [line(each.name) for each in drafts if not each.ranks_with and each is not draft]
        if draft.ranks_with and line(draft.ranks_with) not in alone:
            problems.wrong(("courses", number, "ranks_with"), tr("another course, which is ranked by itself"))
        courses.append(_course(draft, name, number, problems))
    return tuple(courses)


def _course(draft: CourseDraft, name: str, number: int, problems: Problems) -> Course:
    laps = tuple(_lap(rows, number, lap, problems) for lap, rows in enumerate(joined(draft.laps)))
    bare = replace(
        draft.base or Course(name, laps),
        name=name,
        laps=laps,
        limits=(),
        format=Format(draft.format) if draft.format else None,
        precision=Precision(draft.precision) if draft.precision else None,
        floors=_floors(draft.floors, number, problems),
        ranks_with=line(draft.ranks_with),
    )
    return replace(bare, limits=_limits(draft.limits, bare, number, problems))


def _lap(rows: Sequence[Cells], course: int, lap: int, problems: Problems) -> Lap:
    codes = [line(row[0]) for row in rows]
    for number, code in enumerate(codes):
        where = ("courses", course, "laps", lap, number, "code")
        if not code:
            problems.missing(where, tr("a code for the point, such as T1I"))
        elif " " in code:
            problems.wrong(where, tr("a code is one word, such as T1I; what it stands for goes into the name"))
    if len(codes) < 2:
        problems.wrong(("courses", course, "laps", lap), tr("a lap has two points at least"))
    return Lap(tuple(codes), tuple(LegKind(row[2]) for row in rows[:-1]))


def _limits(rows: Sequence[Cells], course: Course, number: int, problems: Problems) -> tuple[Limit, ...]:
    limits = []
    for row_number, row in enumerate(rows):
        point, lap, after, counts_from, then = map(line, row)
        if not any((point, lap, after)):
            continue
        where = ("courses", number, "limits", row_number)
        try:
            limit = Limit(point, int(lap), typed_duration(after), LimitFrom(counts_from), Then(then))
        except ValueError:
            column = "after" if lap.isdecimal() else "lap"
            wanted = tr("a duration such as 1:30:00") if column == "after" else tr("the number of the lap, such as 1")
            problems.wrong((*where, column), tr("expected {wanted}").format(wanted=wanted))
            continue
        if course.limit_place(limit) is None:
            problems.wrong((*where, "point"), tr("lap {lap} has no point {point}").format(lap=lap, point=point or "…"))
        limits.append(limit)
    return tuple(limits)


def _floors(rows: Sequence[Cells], number: int, problems: Problems) -> dict[LegKind, Duration]:
    """Below which no leg of a kind is real; a kind that is not given has no floor."""
    floors: dict[LegKind, Duration] = {}
    for row, (leg, least) in enumerate(rows):
        where = ("courses", number, "floors", row)
        if not least.strip():
            continue
        if leg in floors:
            problems.wrong((*where, "leg"), tr("each kind of leg once"))
        try:
            floors[LegKind(leg)] = typed_duration(least, least=0)
        except ValueError:
            problems.wrong((*where, "least"), tr("expected a duration such as 2min or 1:30"))
    return floors


def point_rows(setup: RaceSetup) -> tuple[Cells, ...]:
    """What is known of the points besides their names: rows of (code, optional, covered from, covered to)."""

    def row(point: TimingPoint) -> Cells:
        hours = (instant_text(moment, setup.date) for moment in point.covered or (None, None))
        return point.code, "optional" if point.optional else "", *hours

    return tuple(row(point) for point in setup.points if point.optional or point.covered)


def build_points(
    drafts: Sequence[CourseDraft], rows: Sequence[Cells], base: RaceSetup | None, day: dt.date, problems: Problems
) -> tuple[TimingPoint, ...]:
    """The timing points of all courses: those of `base`, then the new ones as they come, with what `rows` say of them.

    A point that `base` declared without using it stays; one that no course uses any more goes.
    """
    said = {row[0]: (bool(row[1]), _covered(row, number, day, problems)) for number, row in enumerate(rows)}
    plain = (False, None)
    named = _named(drafts, base)
    return tuple(
        replace(point, optional=said.get(point.code, plain)[0], covered=said.get(point.code, plain)[1])
        for point in named
    )


def _covered(row: Cells, number: int, day: dt.date, problems: Problems) -> tuple[Instant, Instant] | None:
    """From when to when a point was watched; None is all day."""
    _, _, *typed = row
    if not any(text.strip() for text in typed):
        return None
    moments = []
    for key, text in zip(("from", "to"), typed, strict=True):
        try:
            moments.append(typed_time(text, day))
        except ValueError:
            problems.wrong(("points", number, key), tr("from when and to when, such as 183000 and 20:00:00"))
            return None
    if moments[0] > moments[1]:
        problems.wrong(("points", number, "to"), tr("the earlier time first"))
    return moments[0], moments[1]


def _named(drafts: Sequence[CourseDraft], base: RaceSetup | None) -> tuple[TimingPoint, ...]:
    """The points with their names: those that were there, less those that no course uses any more, and new ones."""
    names = {line(row[0]): line(row[1]) for draft in drafts for lap in joined(draft.laps) for row in lap}
    old = {point.code: point for point in base.points} if base else {}
    unused = set(old) - {code for course in base.courses for code in _codes(course)} if base else set()
    kept = [
        replace(old[code], name=names.get(code) or old[code].name) for code in old if code in names or code in unused
    ]
    new = [TimingPoint(code, name or code) for code, name in names.items() if code not in old and _is_new(code, name)]
    return (*kept, *new)


def _is_new(code: str, name: str) -> bool:
    """START is there by itself, unless somebody gave it a name of its own."""
    return code != START or name not in ("", START, NAMES[START], usual_name(START))


def _codes(course: Course) -> set[str]:
    return {code for lap in course.laps for code in lap.points}
