"""Bibs and times at the finish line as they were read: what there is to read out whatever else is in doubt.

No rule is applied and nobody is left out: an unknown bib, a bib twice and a time without a bib stand in their place.
"""

from dataclasses import dataclass

from skimo_timer.core.passings import Passing
from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import NAME_ROOM, Column, Row, Table, clock_of, table_of
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class FinishTimes:
    """The report `finish-times`: every passing of a line at which a course ends, in order of time."""

    passings: tuple[Passing, ...]
    scope: Scope

    def as_json(self) -> Json:
        """The passings, without a judgement."""
        return {
            "rows": [
                {"bib": one.bib, "point": one.point, "time": None if one.time is None else str(clock_of(one.time))}
                for one in self.passings
            ]
        }

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One list."""
        columns = [
            Column("number", words["column.number"], right=True, always=True),
            Column("time", words["column.time"], right=True, always=True),
            Column("bib", words["column.bib"], right=True, always=True),
            Column("name", words["column.name"], room=NAME_ROOM, always=True),
            Column("point", words["column.point"]),
        ]
        rows = [self._cells(number, one) for number, one in enumerate(self.passings, 1)]
        return (table_of(columns, rows, words["none.finish-times"]),)

    def _cells(self, number: int, one: Passing) -> Row:
        name = self.scope.own_name(self.scope.race.athlete(one.bib)) if one.bib else ""
        return (number, clock_of(one.time), one.bib or "?", name, one.point)


def finish_times(scope: Scope) -> FinishTimes:
    """The report `finish-times`, of everybody or of those of one classification."""
    race = scope.race
    lines = {course.codes[course.finish] for course in race.setup.courses}
    asked = {progress.bib for progress in scope.people} if scope.only else None
    read = [
        one
        for one in race.passings.values()
        if one.point in lines and not one.absorbed and (asked is None or race.athlete(one.bib) in asked)
    ]
    return FinishTimes(tuple(sorted(read, key=lambda one: (one.time is None, one.time or 0, one.order))), scope)
