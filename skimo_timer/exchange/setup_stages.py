"""The stages of a set-up: qualification and heats, who fills them, and how many go on.

A stage takes everybody (the first of its course), the bibs that its heats name, or those who come on from an earlier
stage; where these must be spread over several heats the set-up says how. What cannot work is refused here, because at
the moment a stage is filled the crew has other things to do. Whether the bibs are entered is seen with the start list.
"""

from collections.abc import Sequence
from enum import StrEnum

from skimo_timer.core.course import Course
from skimo_timer.core.setup import Heat, Seeding, Stage, StartKind
from skimo_timer.core.stages.faults import Odd, StageFault, same_course, stage_faults
from skimo_timer.core.startlist import normal_bib
from skimo_timer.exchange.cells import BIB_FORM, is_bib
from skimo_timer.exchange.faults import one_of
from skimo_timer.exchange.setup_courses import refuse_twins
from skimo_timer.exchange.toml_table import TomlTable

RANKS = "the first and the last place, as in [31, 36]"


class _Kind(StrEnum):
    """How the set-up calls the two kinds of stages."""

    HEATS = "heats"
    INTERVAL = "interval"


def read_stages(root: TomlTable, courses: Sequence[Course], *, members: bool) -> tuple[Stage, ...]:
    """The stages, those of a course in their order; every course has one if any has. `members`: bibs are teams'."""
    tables = root.tables("stages")
    refuse_twins(tables)
    names = [course.name for course in courses]
    stages: list[Stage] = []
    sound: list[bool] = []
    for table in tables:
        faults = len(root.faults.found)
        stages.append(_stage(table, names, stages))
        sound.append(len(root.faults.found) == faults)
    for fault in stage_faults(stages, sound, members=members):
        tables[fault.stage].fault(_expected(fault), *fault.keys)
    for name in names if tables else []:
        if not any(stage.course in ("", name) for stage in stages):
            root.fault(f"a stage of the course {name}", "stages")
    return tuple(stages)


# -- one stage ---------------------------------------------------------------------------------------------------------


def _stage(table: TomlTable, courses: Sequence[str], earlier: Sequence[Stage]) -> Stage:
    name = _name(table)
    if name in courses:
        table.fault("a name that no course has", "name")
    course = table.name("course", "a course", courses)
    if len(courses) > 1 and not table.has("course"):
        table.fault(one_of("a course", courses), "course")
    interval = table.choice("kind", _Kind, _Kind.HEATS) is _Kind.INTERVAL
    before = [stage.name for stage in earlier if stage.name and same_course(stage, course)]
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


def _expected(fault: StageFault) -> str:
    """What should stand there instead."""
    value = fault.value
    return {
        Odd.BIB_TWICE: f"each bib once; the heat {value} has it too",
        Odd.MEMBER: "the bib of a team, without the letter of a member",
        Odd.SEEDED_BY_HAND: "no seeding, because its heats name their bibs",
        Odd.FIRST_IS_FILLED: f"no {value}, because no stage comes before it",
        Odd.FIRST_LACKS_BIBS: "the bibs of each heat, because no stage comes before it",
        Odd.NOT_SPREAD: f"{one_of(f'how those from {value} are spread over its heats', [*Seeding])}; "
        "or bibs in each heat",
        Odd.NOBODY_COMES: f"who goes on, because {value} is filled from it: {{ places = 2, times = 2 }}",
        Odd.HEAT_TOO_SMALL: f"at most {value}, as many as are in a heat",
        Odd.FIELD_TOO_SMALL: f"at most {value} in all, as many as are in the stage",
    }[fault.odd]
