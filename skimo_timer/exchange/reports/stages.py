"""The stages of a race: every heat by place, and who goes on.

An empty report was chosen over a refusal where a race has no stages: whoever asks every race for every report gets a
true answer, not an error. A heat that nobody is in yet is there, so that the plan of the day can be printed.
"""

from dataclasses import dataclass

from skimo_timer.core.clock import Duration, format_instant
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.stages.tables import HeatRow, HeatTable, StageTable
from skimo_timer.exchange.reports.lists import TIMELESS
from skimo_timer.exchange.reports.notes import note, offences, price_as_json, replaced_legend, who_as_json
from skimo_timer.exchange.reports.scope import Json, Scope, seconds
from skimo_timer.exchange.reports.table import (
    CLUB_ROOM,
    NAME_ROOM,
    Column,
    Row,
    Section,
    Table,
    span_of,
    start_of,
    table_of,
)
from skimo_timer.exchange.words import Words, say


@dataclass(frozen=True, slots=True)
class StageList:
    """One stage as it stands. `course` is its course, `several` says whether the race has more than one."""

    course: str
    several: bool
    table: StageTable

    def as_json(self) -> Json:
        """The stage as the contract has it."""
        heats = [_heat_as_json(heat) for heat in self.table.heats]
        return {
            "course": self.course,
            "name": self.table.stage.name,
            "complete": self.table.complete,
            "heats": heats,
        }


@dataclass(frozen=True, slots=True)
class Stages:
    """The report `stages`."""

    stages: tuple[StageList, ...]

    def as_json(self) -> Json:
        """The report as the contract has it."""
        return {"stages": [stage.as_json() for stage in self.stages]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """A table per stage with its heats; one that says so where there are none."""
        return tuple(_table(stage, words) for stage in self.stages) or (table_of([], [], words["none.stages"]),)


def stages(scope: Scope) -> Stages:
    """The report `stages`, in the order of the set-up: of all courses, or of those in one classification."""
    asked = {progress.course.name for progress in scope.people} if scope.only else {*scope.race.stages}
    found = {table.stage.name: (course, table) for course, tables in scope.race.stages.items() for table in tables}
    ordered = (found[stage.name] for stage in scope.race.setup.stages if stage.name in found)
    several = len(scope.race.setup.courses) > 1
    return Stages(tuple(StageList(course, several, table) for course, table in ordered if course in asked))


def _heat_as_json(heat: HeatTable) -> Json:
    start = None if heat.start is None else format_instant(heat.start, None)
    return {"name": heat.name, "start": start, "rows": [_row_as_json(heat, row) for row in heat.rows]}


def _row_as_json(heat: HeatTable, row: HeatRow) -> Json:
    progress = row.progress
    return {
        "place": row.place,
        **who_as_json(progress),
        "time": seconds(progress.course_time),
        **price_as_json(progress),
        "gap": seconds(_gap(heat, progress)),
        "mark": row.mark,
    }


def _gap(heat: HeatTable, progress: Progress) -> Duration | None:
    """Behind the first of the heat; a judge may have placed somebody before a faster time."""
    first = heat.rows[0].progress
    ranked = first.status is Status.OK and progress.status is Status.OK
    if not ranked or first.result is None or progress.result is None:
        return None
    return Duration(progress.result - first.result)


# -- tables ------------------------------------------------------------------------------------------------------------


def _table(stage: StageList, words: Words) -> Table:
    people = [row.progress for row in stage.table.rows]
    marks = [words["sheet.marks"]] if any(row.mark for row in stage.table.rows) else []
    sections = tuple(_section(stage, heat, words) for heat in stage.table.heats)
    heats = "; ".join(section.title or heat.name for section, heat in zip(sections, stage.table.heats, strict=True))
    return Table(
        _columns(words),
        sections,
        f"{stage.course}, {stage.table.stage.name}" if stage.several else stage.table.stage.name,
        none=say(words, "sheet.nobody-yet", heats=heats),
        notes=(*marks, *offences(people), *replaced_legend(people, words)),
        title_key="",
    )


def _columns(words: Words) -> tuple[Column, ...]:
    def column(key: str, *, room: int = 0, spare: int = 0, **more: bool) -> Column:
        return Column(key, words[f"column.{key}"], room=room, spare=spare, **more)

    return (
        column("course", data=True),
        column("stage", data=True),
        column("heat", data=True),
        column("place", right=True, pinned=True, always=True),
        column("bib", right=True, pinned=True, always=True),
        column("name", pinned=True, always=True, room=NAME_ROOM),
        column("nation", spare=1),
        column("club", spare=2, room=CLUB_ROOM),
        column("status", data=True),
        column("time", right=True),
        column("penalty", right=True),
        column("result", right=True, always=True),
        column("gap", right=True),
        column("mark"),
        column("note", room=NAME_ROOM),
    )


def _section(stage: StageList, heat: HeatTable, words: Words) -> Section:
    """A heat below its name and its start; the only heat of a stage, which is named like it, has just its start."""
    time = start_of(heat.start)
    title = say(words, "sheet.start-at", time=time) if time else ""
    if len(stage.table.heats) > 1:
        title = say(words, "sheet.heat-at" if time else "sheet.heat", heat=heat.name, time=time)
    return Section(title, tuple(_cells(stage, heat, row) for row in heat.rows))


def _cells(stage: StageList, heat: HeatTable, row: HeatRow) -> Row:
    progress, entry = row.progress, row.progress.entry
    where: Row = (stage.course, stage.table.stage.name, heat.name)
    place = None if progress.status is Status.RUN else row.place
    who: Row = (place, entry.bib, entry.name, entry.nation, entry.club, progress.status.value)
    times: Row = (
        span_of(progress, progress.course_time),
        span_of(progress, progress.penalty, signed=True),
        span_of(progress, progress.result),
        span_of(progress, _gap(heat, progress), signed=True),
    )
    if progress.status in TIMELESS:
        times = (None,) * len(times)
    return (*where, *who, *times, row.mark, note(progress, titled=False))
