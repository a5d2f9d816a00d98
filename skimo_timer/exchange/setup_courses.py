"""The courses of a set-up: laps as one walks them, limits that look at a place, floors below which no leg is real."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from skimo_timer.core.clock import Duration, Precision
from skimo_timer.core.course import Course, Format, Lap, LegKind, Limit, LimitFrom, Then
from skimo_timer.core.setup import USUAL_PRECISION
from skimo_timer.exchange.faults import one_of
from skimo_timer.exchange.toml_table import TomlTable

WHOLE_RACE = (Format.RELAY, Format.TEAM, Format.TIMED_LAPS)
"""The formats that a course cannot have for itself: they say what a bib is, or what counts."""
_LEGS = [kind.value for kind in LegKind]
_LAP_FORM = "point, leg, point, … point, as one walks it"


def read_courses(root: TomlTable, codes: Collection[str], kind: Format, *, usual: bool) -> tuple[Course, ...]:
    """The courses of a race of that `kind`, over the points of those `codes`. A course with a format of its own has the
    usual precision of that format if the race has the `usual` one too.
    """
    tables = root.tables("courses")
    if not tables:
        root.fault("at least one [[courses]] with its laps", "courses")
    refuse_twins(tables)
    courses = tuple(_course(table, codes, kind, usual=usual) for table in tables)
    own = [course.name for course in courses if not course.ranks_with]
    for table, course in zip(tables, courses, strict=True):
        if course.ranks_with and course.ranks_with not in own:
            table.fault(one_of("another course, which ranks by itself", own), "ranks_with")
    return courses


def refuse_twins(tables: Sequence[TomlTable]) -> None:
    """Notes every name of an array of tables that stood there before, whatever its case."""
    seen: set[str] = set()
    for table in tables:
        name = str(table.content.get("name")).strip().casefold()
        if name in seen:
            table.fault("each name once", "name")
        seen.add(name)


def _course(table: TomlTable, codes: Collection[str], kind: Format, *, usual: bool) -> Course:
    own = _format(table, kind) if table.has("format") else None
    precision = table.choice("precision", Precision, Precision.SECOND) if table.has("precision") else None
    if own and usual and not precision:
        precision = USUAL_PRECISION[own]
    course = Course(
        name=table.text("name", None),
        laps=_laps(table, codes),
        floors=_floors(table.table("floors")),
        precision=precision,
        format=own,
        ranks_with=table.text("ranks_with"),
    )
    limits = tuple(_limit(limit, course) for limit in table.tables("limits"))
    table.finish()
    return replace(course, limits=limits)


def _format(table: TomlTable, kind: Format) -> Format:
    """The format of one course."""
    own = table.choice("format", Format, kind)
    if own is not kind and (own in WHOLE_RACE or kind in WHOLE_RACE):
        table.fault(f"{kind}, as the race, because {', '.join(WHOLE_RACE)} are formats of a whole race", "format")
    return own


def _laps(table: TomlTable, codes: Collection[str]) -> tuple[Lap, ...]:
    table.has("laps")
    value = table.content.get("laps")
    if not isinstance(value, list) or not value:
        table.fault(f"a list of laps, each {_LAP_FORM}", "laps")
        return ()
    laps = [_lap(table, number, steps, codes) for number, steps in enumerate(value)]
    for number, (before, lap) in enumerate(pairwise(laps), 1):
        if before and lap and lap.points[0] != before.points[-1]:
            table.fault(f"the point where the lap before ended: {before.points[-1]}", "laps", number, 0)
    return tuple(lap for lap in laps if lap)


def _lap(table: TomlTable, number: int, steps: object, codes: Collection[str]) -> Lap | None:
    if not isinstance(steps, list) or len(steps) < 3 or len(steps) % 2 == 0:
        table.fault(_LAP_FORM, "laps", number)
        return None
    wrong = [i for i, step in enumerate(steps) if step not in (_LEGS if i % 2 else codes)]
    for index in wrong:
        expected = one_of("a leg", _LEGS) if index % 2 else one_of("a point of [points]", codes)
        table.fault(expected, "laps", number, index)
    return None if wrong else Lap(tuple(steps[::2]), tuple(LegKind(leg) for leg in steps[1::2]))


def _limit(table: TomlTable, course: Course) -> Limit:
    limit = Limit(
        point=table.text("point", None),
        lap=table.whole("lap", 1, 1),
        after=table.duration("after", None, least=1),
        counts_from=table.choice("from", LimitFrom, LimitFrom.FIRST_START),
        then=table.choice("then", Then, Then.OTL),
    )
    if course.laps and limit.point and course.limit_place(limit) is None:
        places = [f"{place.point} in lap {place.lap}" for place in course.places]
        table.fault(one_of("a place of its course", places), "lap" if limit.point in course.codes else "point")
    table.finish()
    return limit


def _floors(table: TomlTable) -> dict[LegKind, Duration]:
    floors = {LegKind(leg): table.duration(leg, None) for leg in table.content if leg in _LEGS}
    for leg in table.content:
        if leg not in _LEGS:
            table.refuse(leg, one_of("a leg", _LEGS))
    return floors
