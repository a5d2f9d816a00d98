"""The stages of a set-up: qualification and heats, who fills them, and how many go on.

A stage takes everybody (the first of its course), the bibs that its heats name, or those who come on from an earlier
stage; where these must be spread over several heats the set-up says how. What cannot work is refused here, because at
the moment a stage is filled the crew has other things to do. Whether the bibs are entered is seen with the start list.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from skimo_timer.core.course import Course
from skimo_timer.core.setup import Heat, Seeding, Stage, StartKind
from skimo_timer.core.startlist import normal_bib, split_member
from skimo_timer.exchange.cells import BIB_FORM, is_bib
from skimo_timer.exchange.faults import one_of
from skimo_timer.exchange.setup_courses import refuse_twins
from skimo_timer.exchange.toml_table import TomlTable

RANKS = "the first and the last place, as in [31, 36]"


class _Kind(StrEnum):
    """How the set-up calls the two kinds of stages."""

    HEATS = "heats"
    INTERVAL = "interval"


@dataclass(frozen=True, slots=True)
class _Read:
    """A stage with the table that it was read from; what is not `sound` in itself is not checked against others."""

    stage: Stage
    table: TomlTable
    sound: bool


def read_stages(root: TomlTable, courses: Sequence[Course], *, members: bool) -> tuple[Stage, ...]:
    """The stages, those of a course in their order; every course has one if any has. `members`: bibs are teams'."""
    tables = root.tables("stages")
    refuse_twins(tables)
    names = [course.name for course in courses]
    read: list[_Read] = []
    for table in tables:
        faults = len(root.faults.found)
        stage = _stage(table, names, [one.stage for one in read])
        _check_bibs(stage, table, members=members)
        one = _Read(stage, table, sound=len(root.faults.found) == faults)
        if one.sound:
            _check(one, _source(stage, [other for other in read if _same_course(other.stage, stage.course)]))
        read.append(one)
    for name in names if tables else []:
        if not any(one.stage.course in ("", name) for one in read):
            root.fault(f"a stage of the course {name}", "stages")
    return tuple(one.stage for one in read)


# -- one stage ---------------------------------------------------------------------------------------------------------


def _stage(table: TomlTable, courses: Sequence[str], earlier: Sequence[Stage]) -> Stage:
    name = _name(table)
    if name in courses:
        table.fault("a name that no course has", "name")
    course = table.name("course", "a course", courses)
    if len(courses) > 1 and not table.has("course"):
        table.fault(one_of("a course", courses), "course")
    interval = table.choice("kind", _Kind, _Kind.HEATS) is _Kind.INTERVAL
    before = [stage.name for stage in earlier if stage.name and _same_course(stage, course)]
    advance = table.table("advance")
    stage = Stage(
        name=name,
        heats=_interval_heat(table, name) if interval else _heats(table),
        course=course,
        kind=StartKind.INTERVAL if interval else StartKind.MASS,
        interval=table.duration("interval", None, least=1) if interval else None,
        places=advance.whole("places", 0, 0),
        times=advance.whole("times", 0, 0),
        seeding=table.choice("seeding", Seeding, Seeding.SERPENTINE) if table.has("seeding") else None,
        source=table.name("from", "an earlier stage of its course", before),
        ranks=_ranks(table),
    )
    advance.finish()
    table.finish()
    return stage


def _name(table: TomlTable) -> str:
    """A name that can stand in `Heats/A`."""
    name = table.text("name", None)
    if "/" in name:
        table.fault("a name without /", "name")
    return name


def _interval_heat(table: TomlTable, name: str) -> tuple[Heat, ...]:
    table.refuse("heats", "no heats, because an interval stage is one heat, named like it")
    return (Heat(name, table.instant("start")),)


def _heats(table: TomlTable) -> tuple[Heat, ...]:
    table.refuse("start", "no start here, because each heat has its own")
    table.refuse("interval", 'no interval, or kind = "interval"')
    heats = table.tables("heats")
    if not table.content.get("heats"):
        table.fault('at least one heat, as in [{ name = "A", start = "10:00:00" }]', "heats")
    refuse_twins(heats)
    by_hand = any("bibs" in heat.content for heat in heats)
    for heat in heats:
        if by_hand and not heat.has("bibs"):
            heat.fault("the bibs of this heat, because another heat names its own", "bibs")
    return tuple(_heat(heat) for heat in heats)


def _heat(table: TomlTable) -> Heat:
    heat = Heat(_name(table), table.instant("start"), _bibs(table) if table.has("bibs") else ())
    table.finish()
    return heat


def _bibs(table: TomlTable) -> tuple[str, ...]:
    value = table.content["bibs"]
    if not isinstance(value, list) or not value:
        table.fault('a list of bibs, as in ["31", "32"]', "bibs")
        return ()
    for number, bib in enumerate(value):
        if not isinstance(bib, str | int) or isinstance(bib, bool) or not is_bib(str(bib)) or not normal_bib(str(bib)):
            table.fault(BIB_FORM, "bibs", number)
    return tuple(normal_bib(str(bib)) for bib in value)


def _ranks(table: TomlTable) -> tuple[int, int] | None:
    if not table.has("ranks"):
        return None
    match table.content["ranks"]:
        case [int(low), int(high)] if 1 <= low <= high:
            return low, high
    table.fault(RANKS, "ranks")
    return None


# -- what fits together ------------------------------------------------------------------------------------------------


def _same_course(stage: Stage, course: str) -> bool:
    """Whether a stage is of a course; the name may be left out where there is only one."""
    return course == stage.course or "" in (course, stage.course)


def _source(stage: Stage, earlier: Sequence[_Read]) -> _Read | None:
    """The stage that fills this one; None for the first of its course."""
    named = next((one for one in earlier if one.stage.name == stage.source), None)
    return named or (earlier[-1] if earlier else None)


def _by_hand(stage: Stage) -> bool:
    return any(heat.bibs for heat in stage.heats)


def _places_of_bibs(stage: Stage) -> Iterator[tuple[int, int, str]]:
    for heat, one in enumerate(stage.heats):
        for number, bib in enumerate(one.bibs):
            yield heat, number, bib


def _check_bibs(stage: Stage, table: TomlTable, *, members: bool) -> None:
    """Each bib starts in one heat of a stage."""
    seen: dict[str, str] = {}
    for heat, number, bib in _places_of_bibs(stage):
        if bib in seen:
            table.fault(f"each bib once; the heat {seen[bib]} has it too", "heats", heat, "bibs", number)
        elif members and split_member(bib)[1]:
            table.fault("the bib of a team, without the letter of a member", "heats", heat, "bibs", number)
        seen[bib] = stage.heats[heat].name


def _check(one: _Read, source: _Read | None) -> None:
    """A stage against the one that fills it."""
    stage = one.stage
    _check_filling(stage, one.table, source)
    if source is None or source.sound:
        if source and _comes_empty(stage, source.stage):
            going = f"who goes on, because {stage.name} is filled from it: {{ places = 2, times = 2 }}"
            source.table.fault(going, "advance")
        else:
            _check_advance(stage, one.table, source)


def _check_filling(stage: Stage, table: TomlTable, source: _Read | None) -> None:
    """Where those in the stage come from, and how they are spread over its heats."""
    if _by_hand(stage):
        if stage.seeding:
            table.fault("no seeding, because its heats name their bibs", "seeding")
    elif source is None:
        for key in ("seeding", "ranks"):
            if table.has(key):
                table.fault(f"no {key}, because no stage comes before it", key)
        if len(stage.heats) > 1:
            table.fault("the bibs of each heat, because no stage comes before it", "heats")
    elif len(stage.heats) > 1 and not stage.seeding:
        what = f"how those from {source.stage.name} are spread over its heats"
        table.fault(f"{one_of(what, [*Seeding])}; or bibs in each heat", "seeding")


def _comes_empty(stage: Stage, source: Stage) -> bool:
    """Whether the stage waits for people whom its source never lets go on."""
    return not (_by_hand(stage) or stage.ranks or source.places or source.times)


def _check_advance(stage: Stage, table: TomlTable, source: _Read | None) -> None:
    """No more can go on than are in the stage, as far as that is known before the race."""
    size, heat = _sizes(stage, source)
    if heat is not None and stage.places > heat:
        table.fault(f"at most {heat}, as many as are in a heat", "advance", "places")
    elif size is not None and stage.places * len(stage.heats) + stage.times > size:
        table.fault(f"at most {size} in all, as many as are in the stage", "advance")


def _sizes(stage: Stage, source: _Read | None) -> tuple[int | None, int | None]:
    """How many are at most in the stage, and in its smallest heat by hand or its largest by seeding; None: unknown."""
    if _by_hand(stage):
        return sum(len(heat.bibs) for heat in stage.heats), min(len(heat.bibs) for heat in stage.heats)
    if source is None or not stage.heats:
        return None, None
    before = source.stage
    size = before.places * len(before.heats) + before.times
    if stage.ranks:
        size = stage.ranks[1] - stage.ranks[0] + 1
    return size, -(-size // len(stage.heats))
