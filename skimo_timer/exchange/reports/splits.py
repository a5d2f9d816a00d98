"""The split times of each classification: of every place of the course the time from the start, and the leg before it.

JSON has them in the order of the course. Where a place was not watched when somebody passed it, the legs before and
after it are one (`merged`), ranked among all who have both of its sides. The table has a row per athlete and lap,
because a race of several laps would need more columns than a page has; laps that pass the same point share its column.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from skimo_timer.core.clock import Duration
from skimo_timer.core.course import Course, Place
from skimo_timer.core.matching.coverage import Misses, Stretch, misses, stretch_ranking, stretches
from skimo_timer.core.progress import Progress
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.standings import Board, Ranking
from skimo_timer.exchange.reports.lists import TIMELESS, Classified, Listing, listing, parts
from skimo_timer.exchange.reports.notes import REPLACED, replaced_at, replaced_legend
from skimo_timer.exchange.reports.scope import Json, Scope, rows_of, seconds
from skimo_timer.exchange.reports.table import NAME_ROOM, Cell, Column, Ranked, Row, Section, Table, span_of
from skimo_timer.exchange.words import Words, say

Stop = tuple[str, int]
"""A column of the table: a timing point, and the how-manieth time that it comes in one lap (from 0)."""


@dataclass(frozen=True, slots=True)
class Merged:
    """Several legs that count as one, from a point of a lap on (0: from the start), and the rank among so many."""

    origin: str
    lap: int
    time: Duration
    rank: int | None
    among: int

    def as_json(self) -> Json:
        """The stretch, beside the legs of the contract."""
        head = {"from": self.origin, "from_lap": self.lap or None}
        return head | {"time": seconds(self.time), "rank": self.rank, "among": self.among}


@dataclass(frozen=True, slots=True)
class Split:
    """One place of the course for one athlete; None where the reading or the rank is missing.

    `among` and `leg_among` are how many have that split and that leg.
    """

    place: Place
    time: Duration | None
    rank: int | None
    leg_time: Duration | None
    leg_rank: int | None
    among: int
    leg_among: int
    merged: Merged | None

    def as_json(self) -> Json:
        """The split as the contract has it."""
        return {
            "lap": self.place.lap,
            "point": self.place.point,
            "time": seconds(self.time),
            "rank": self.rank,
            "leg": self.place.leg.value,
            "leg_time": seconds(self.leg_time),
            "leg_rank": self.leg_rank,
            "among": self.among,
            "leg_among": self.leg_among,
            **({} if self.merged is None else {"merged": self.merged.as_json()}),
        }


@dataclass(frozen=True, slots=True)
class SplitRow:
    """One athlete with a split per place of the course."""

    progress: Progress
    rank: int | None
    splits: tuple[Split, ...]

    def as_json(self) -> Json:
        """The row as the contract has it."""
        return {
            "rank": self.rank,
            "bib": self.progress.bib,
            "name": self.progress.entry.name,
            "status": self.progress.status.value,
            "splits": [split.as_json() for split in self.splits],
        }


@dataclass(frozen=True, slots=True)
class Splits(Classified[SplitRow]):
    """The report `splits`; `points` is what each timing point has missed."""

    points: tuple[Misses, ...] = ()

    def as_json(self) -> Json:
        """The report as the contract has it, and what each timing point has missed."""
        points = [
            {"point": one.point, "passed": one.passed, "missed": one.missed, "unwatched": one.unwatched}
            for one in self.points
        ]
        return {**Classified.as_json(self), "points": points}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """A table per classification, with a row per athlete and lap."""
        unwatched = [one for one in self.points if one.unwatched]
        notes = tuple(say(words, "note.unwatched", point=one.point, n=one.unwatched) for one in unwatched)
        return tuple(
            replace(_table(each, words), notes=(*notes, *_replaced(each, words)) if each.rows else ())
            for each in self.lists
        )


def _replaced(each: Listing[SplitRow], words: Words) -> list[str]:
    """Whose time the ten-athlete rule gave, and where: `R 12 T1I 2`; and what that means."""
    people = [row.progress for row in each.rows if row.progress.status not in TIMELESS]
    found = [f"{REPLACED} {progress.bib} {where}" for progress in people for where in replaced_at(progress)]
    return [*found, *replaced_legend(people, words)]


def splits(scope: Scope) -> Splits:
    """The report `splits` of the classifications asked for."""
    setup = scope.race.setup
    lists = [_listing(scope, board) for board in scope.lists]
    return Splits(setup.name, tuple(lists), tuple(misses(scope.race.progress.values(), setup)))


def _listing(scope: Scope, board: Board) -> Listing[SplitRow]:
    row = _Rows(board, scope.race.setup)
    return listing(scope, board, [row.of(progress) for progress in rows_of(board)])


class _Rows:
    """Makes the rows of one board; a stretch that several have is ranked once."""

    def __init__(self, board: Board, setup: RaceSetup) -> None:
        self._board, self._setup = board, setup
        self._rankings: dict[tuple[str, int, int], Ranking] = {}

    def of(self, progress: Progress) -> SplitRow:
        """The row of an athlete."""
        merged = {at: self._merged(progress, one) for at, one in stretches(progress, self._setup).items()}
        found = [self._split(progress, place, merged.get(place.index)) for place in progress.course.places]
        return SplitRow(progress, self._board.rank(progress), tuple(found))

    def _split(self, progress: Progress, place: Place, merged: Merged | None) -> Split:
        board, index, course = self._board, place.index, progress.course.name
        return Split(
            place,
            progress.splits[index],
            board.rank_of("split", progress, index),
            progress.legs[index],
            board.rank_of("leg", progress, index),
            len(board.ranking("split", course, index).values),
            len(board.ranking("leg", course, index).values),
            merged,
        )

    def _merged(self, progress: Progress, one: Stretch) -> Merged:
        course = progress.course
        key = (course.name, one.origin, one.place)
        if key not in self._rankings:
            self._rankings[key] = stretch_ranking(self._board, course, one)
        ranking = self._rankings[key]
        rank = ranking.rank(one.time) if progress.measures else None
        lap = course.places[one.origin].lap if one.origin >= 0 else 0
        return Merged(one.begins(course), lap, one.time, rank, len(ranking.values))


# -- table -------------------------------------------------------------------------------------------------------------


def _table(each: Listing[SplitRow], words: Words) -> Table:
    stops = _merged(course for row in each.rows for course in [row.progress.course])
    heads = [
        Column("rank", words["column.rank"], right=True, pinned=True),
        Column("bib", words["column.bib"], right=True, pinned=True, always=True),
        Column("name", words["column.name"], pinned=True, always=True, room=NAME_ROOM),
        Column("status", words["column.status"], data=True),
        Column("lap", words["column.lap"], right=True, pinned=True, data=_laps(each) < 2),
    ]
    columns = [Column(_key(stop), stop[0], right=True, ranked=True) for stop in stops]
    sections = tuple(
        Section(title, tuple(cells for row in part for cells in _cells(row, stops)))
        for title, part in parts(each.rows, words)
    )
    return Table((*heads, *columns), sections, each.name, each.state(words), each.official, words["none.splits"])


def _laps(each: Listing[SplitRow]) -> int:
    return max((len(row.progress.course.laps) for row in each.rows), default=0)


def _key(stop: Stop) -> str:
    point, again = stop
    return f"{point}_{again + 1}" if again else point


def _stops(places: Iterable[Place]) -> dict[Stop, Place]:
    """The places of one lap by the column in which they stand."""
    found: dict[Stop, Place] = {}
    for place in places:
        again = sum(point == place.point for point, _ in found)
        found[place.point, again] = place
    return found


def _of_lap(course: Course, lap: int) -> dict[Stop, Place]:
    return _stops(place for place in course.places if place.lap == lap)


def _merged(courses: Iterable[Course]) -> list[Stop]:
    """The columns for every lap of every course, each stop behind the one that comes before it."""
    merged: list[Stop] = []
    laps = [
        _of_lap(course, lap)
        for course in {c.name: c for c in courses}.values()
        for lap in range(1, len(course.laps) + 1)
    ]
    for stops in sorted(laps, key=len, reverse=True):
        at = 0
        for stop in stops:
            if stop not in merged:
                merged.insert(at, stop)
            at = merged.index(stop) + 1
    return merged


def _cells(row: SplitRow, stops: list[Stop]) -> list[Row]:
    """A row per lap that was begun, each with bib and name, so that it can be read across a page."""
    progress = row.progress
    who: Row = (row.rank, progress.bib, progress.entry.name, progress.status.value)
    if progress.status in TIMELESS:
        return [(*who, None, *[None] * len(stops))]
    rows: list[Row] = []
    for lap in range(1, len(progress.course.laps) + 1):
        here = _of_lap(progress.course, lap)
        if lap == 1 or any(row.splits[place.index].time is not None for place in here.values()):
            rows.append((*who, lap, *(_cell(row, here.get(stop)) for stop in stops)))
    return rows


def _cell(row: SplitRow, place: Place | None) -> Cell:
    if place is None:
        return None
    split = row.splits[place.index]
    return Ranked(span_of(row.progress, split.time), split.rank)
