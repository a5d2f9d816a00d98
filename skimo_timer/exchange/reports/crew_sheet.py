"""The sheet for the crew at a timing point: every bib that comes by, and room to write the time of each lap by hand.

It works when the battery does not: what is written on it can be typed in later, point by point.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from skimo_timer.core.course import TimingPoint
from skimo_timer.core.progress import Progress
from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import NAME_ROOM, Column, Row, Section, Table, table_of
from skimo_timer.exchange.words import Words, say

_ROOM = "\N{NO-BREAK SPACE}" * 14
"""What a time written with gloves takes."""


@dataclass(frozen=True, slots=True)
class PointSheet:
    """One timing point: who comes by, and in which laps at the most."""

    point: TimingPoint
    laps: tuple[int, ...]
    people: tuple[Progress, ...]


@dataclass(frozen=True, slots=True)
class CrewSheets:
    """The report `crew-sheet`: one sheet per timing point, in the order of the set-up."""

    sheets: tuple[PointSheet, ...]

    def as_json(self) -> Json:
        """Which bibs come by where, and how often."""
        return {
            "points": [
                {
                    "point": one.point.code,
                    "name": one.point.name,
                    "laps": list(one.laps),
                    "bibs": [progress.bib for progress in one.people],
                }
                for one in self.sheets
            ]
        }

    def tables(self, words: Words) -> tuple[Table, ...]:
        """A sheet per point; one that says so where nobody comes by."""
        return tuple(_table(one, words) for one in self.sheets) or (table_of((), (), words["none.crew-sheet"]),)


def crew_sheet(scope: Scope) -> CrewSheets:
    """The report `crew-sheet` of everybody, or of one classification."""
    sheets = [_sheet(point, scope.people) for point in scope.race.setup.points]
    return CrewSheets(tuple(one for one in sheets if one.people))


def _sheet(point: TimingPoint, people: Sequence[Progress]) -> PointSheet:
    there = [progress for progress in people if point.code in progress.course.codes]
    laps = {place.lap for progress in there for place in progress.course.places if place.point == point.code}
    return PointSheet(point, tuple(sorted(laps)), tuple(there))


def _table(one: PointSheet, words: Words) -> Table:
    columns = [
        Column("bib", words["column.bib"], right=True, always=True, pinned=True),
        Column("name", words["column.name"], always=True, pinned=True, room=NAME_ROOM),
        *(Column(f"lap_{lap}", say(words, "column.lap-time", lap=lap), always=True) for lap in one.laps),
    ]
    rows = tuple(_cells(progress, one) for progress in one.people)
    title = one.point.code if one.point.name == one.point.code else f"{one.point.code} · {one.point.name}"
    notes = (words["sheet.crew"],)
    return Table(tuple(columns), (Section("", rows),), title, none=words["none.start-list"], notes=notes, ruled=True)


def _cells(progress: Progress, sheet: PointSheet) -> Row:
    """Room for a time in the laps that the athlete runs, a dash in the others."""
    own = {place.lap for place in progress.course.places if place.point == sheet.point.code}
    room = (_ROOM if lap in own else "–" for lap in sheet.laps)
    return (progress.bib, progress.entry.name, *room)
