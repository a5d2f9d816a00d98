"""The changes of each classification: who loses least time between skin, foot and ski.

Rows come in the order of the total of the changes; who lacks a reading has no rank and stands behind, by result. Where
laps are counted, totals compare only among those with as many, and those with more come first.
"""

from dataclasses import dataclass

from skimo_timer.core.clock import Duration, truncate
from skimo_timer.core.course import Course, Place
from skimo_timer.core.progress import Progress
from skimo_timer.core.standings import Board
from skimo_timer.exchange.reports.lists import TIMELESS, Classified, Listing, listing
from skimo_timer.exchange.reports.scope import Json, Scope, rows_of, seconds
from skimo_timer.exchange.reports.table import NAME_ROOM, Column, Ranked, Row, Section, Table, changes_of, span_of
from skimo_timer.exchange.words import Words, say


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one athlete; None where a side lacks its reading."""

    place: Place
    time: Duration | None
    rank: int | None
    behind_best: Duration | None
    behind_median: Duration | None

    def as_json(self) -> Json:
        """The change as the contract has it."""
        return {
            "lap": self.place.lap,
            "kind": self.place.leg.value,
            "from": self.place.origin,
            "to": self.place.point,
            "time": seconds(self.time),
            "rank": self.rank,
            "behind_best": seconds(self.behind_best),
            "behind_median": seconds(self.behind_median),
        }


@dataclass(frozen=True, slots=True)
class TransitionRow:
    """One athlete with a change per transition of the course."""

    progress: Progress
    rank: int | None
    moving_rank: int | None
    changes: tuple[Change, ...]

    def as_json(self) -> Json:
        """The row as the contract has it."""
        return {
            "bib": self.progress.bib,
            "name": self.progress.entry.name,
            "status": self.progress.status.value,
            "rank": self.rank,
            "total": seconds(self.progress.transitions_total),
            "complete": self.progress.transitions_complete,
            "moving": seconds(self.progress.moving),
            "moving_rank": self.moving_rank,
            "changes": [change.as_json() for change in self.changes],
        }


@dataclass(frozen=True, slots=True)
class Transitions(Classified[TransitionRow]):
    """The report `transitions`."""

    def tables(self, words: Words) -> tuple[Table, ...]:
        """A table per classification and course, because changes of different courses do not compare."""
        return tuple(_table(each, course, words) for each in self.lists for course in _courses(each))


def transitions(scope: Scope) -> Transitions:
    """The report `transitions` of the classifications asked for."""
    lists = [listing(scope, board, _rows(board)) for board in scope.lists]
    return Transitions(scope.race.setup.name, tuple(lists))


def _rows(board: Board) -> list[TransitionRow]:
    rows = [_row(board, progress) for progress in rows_of(board)]
    return sorted(rows, key=lambda row: (row.rank is None, -row.progress.rank_laps, row.rank or 0))


def _row(board: Board, progress: Progress) -> TransitionRow:
    return TransitionRow(
        progress,
        board.rank_of("transitions", progress),
        board.rank_of("moving", progress),
        tuple(_change(board, progress, index) for index in progress.course.changes),
    )


def _change(board: Board, progress: Progress, index: int) -> Change:
    time, field = progress.legs[index], board.ranking("leg", progress.course.name, index)

    def behind(other: int | None) -> Duration | None:
        return None if time is None or other is None else truncate(time - other, progress.precision)

    rank = board.rank_of("leg", progress, index)
    return Change(progress.course.places[index], time, rank, behind(field.best), behind(field.median))


# -- table -------------------------------------------------------------------------------------------------------------


def _courses(each: Listing[TransitionRow]) -> list[Course]:
    """The courses in a list, with the most laps that anybody ran; one without changes where there are no rows."""
    found: dict[str, Course] = {}
    for course in (row.progress.course for row in each.rows):
        if len(course.laps) >= len(found.get(course.name, course).laps):
            found[course.name] = course
    return list(found.values()) or [Course("", ())]


def _table(each: Listing[TransitionRow], course: Course, words: Words) -> Table:
    rows = [row for row in each.rows if row.progress.course.name == course.name and course.changes]
    printed = [
        row for row in rows if row.progress.status not in TIMELESS and any(c.time is not None for c in row.changes)
    ]
    incomplete = any(changes_of(row.progress, None).incomplete for row in printed)
    return Table(
        _columns(course, words, counted=any(row.progress.counted for row in printed)),
        (Section("", tuple(_cells(row, len(course.changes)) for row in printed)),),
        f"{each.name}, {course.name}" if len(_courses(each)) > 1 else each.name,
        each.state(words),
        each.official,
        words["none.transitions"],
        (words["sheet.incomplete"],) if incomplete else (),
    )


def _columns(course: Course, words: Words, *, counted: bool) -> tuple[Column, ...]:
    return (
        Column("rank", words["column.rank"], right=True, pinned=True, always=True),
        Column("bib", words["column.bib"], right=True, pinned=True, always=True),
        Column("name", words["column.name"], pinned=True, always=True, room=NAME_ROOM),
        Column("status", words["column.status"], data=True),
        Column("laps", words["column.laps"], right=True, data=not counted),
        *(_column(course.places[index], words) for index in course.changes),
        Column("total", words["column.total"], right=True),
        Column("moving", words["column.moving"], right=True, ranked=True),
    )


def _column(place: Place, words: Words) -> Column:
    head = say(words, "column.change", lap=place.lap, leg=words[f"leg.{place.leg}"])
    return Column(f"{place.lap}_{place.origin}_{place.point}", head, right=True, ranked=True)


def _cells(row: TransitionRow, changes: int) -> Row:
    """The cells of a row below so many columns of changes; in timed laps not everybody runs as many."""
    progress = row.progress
    return (
        row.rank,
        progress.bib,
        progress.entry.name,
        progress.status.value,
        progress.laps,
        *(Ranked(span_of(progress, change.time), change.rank) for change in row.changes),
        *[None] * (changes - len(row.changes)),
        changes_of(progress, None).span,
        Ranked(span_of(progress, progress.moving), row.moving_rank),
    )
