"""The results of each classification, of athletes and of clubs.

Who is disqualified or did not start keeps the times in JSON and has none in print. Who is still in the race is ranked
live behind those who have finished, by how far and how soon.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from skimo_timer.core.clock import Duration
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.standings import Board
from skimo_timer.exchange.reports.clubs import ClubRow, club_rows, club_table
from skimo_timer.exchange.reports.lists import TIMELESS, Classified, Listing, listing, parts
from skimo_timer.exchange.reports.notes import note, offences, price_as_json, replaced_legend, who_as_json
from skimo_timer.exchange.reports.of_format import Besides, Extent, besides
from skimo_timer.exchange.reports.publications import issue_notes
from skimo_timer.exchange.reports.scope import Json, Scope, rows_of, seconds
from skimo_timer.exchange.reports.table import (
    CLUB_ROOM,
    NAME_ROOM,
    Column,
    Ranked,
    Row,
    Section,
    Table,
    changes_of,
    span_of,
)
from skimo_timer.exchange.words import Words, say


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One athlete in a classification. `alerts` are the codes of what there is to decide about the athlete."""

    progress: Progress
    rank: int | None
    gap: Duration | None
    transitions_rank: int | None
    moving_rank: int | None
    alerts: tuple[str, ...]
    besides: Besides

    def as_json(self) -> Json:
        """The row as the contract has it, and who the athlete is."""
        progress = self.progress
        return {
            "rank": self.rank,
            **who_as_json(progress),
            "laps": progress.laps,
            "course_time": seconds(progress.course_time),
            **price_as_json(progress),
            "gap": seconds(self.gap),
            "lap_times": [seconds(time) for time in progress.lap_times],
            "transitions": [seconds(time) for time in progress.transitions],
            "transitions_total": seconds(progress.transitions_total),
            "transitions_complete": progress.transitions_complete,
            "transitions_rank": self.transitions_rank,
            "moving": seconds(progress.moving),
            "moving_rank": self.moving_rank,
            "alerts": list(self.alerts),
            **self.besides.as_json(),
        }


@dataclass(frozen=True, slots=True)
class Results(Classified[ResultRow | ClubRow]):
    """The report `results`; `of_clubs` are the names of the lists that rank clubs."""

    of_clubs: frozenset[str]
    extent: Extent
    scope: Scope

    def tables(self, words: Words) -> tuple[Table, ...]:
        """A table per classification."""
        return tuple(self._table(each, words) for each in self.lists)

    def _table(self, each: Listing[ResultRow | ClubRow], words: Words) -> Table:
        """One list, and below it which published version it is."""
        of_clubs = each.name in self.of_clubs
        table = club_table(each, words) if of_clubs else _table(each, self.extent, words)
        published = () if each.issue is None else issue_notes(each.issue, self.scope, words)
        return replace(table, notes=(*table.notes, *published), signed=True)


def results(scope: Scope) -> Results:
    """The report `results` of the classifications asked for."""
    alerts = _alerts(scope)
    lists = [listing(scope, board, _rows(scope, board, alerts)) for board in scope.asked]
    clubs = frozenset(board.classification.name for board in scope.asked if board.classification.best)
    setup = scope.race.setup
    return Results(setup.name, tuple(lists), clubs, Extent(setup.member_letters, heats=bool(setup.stages)), scope)


def _rows(scope: Scope, board: Board, alerts: dict[str, tuple[str, ...]]) -> list[ResultRow | ClubRow]:
    if board.classification.best:
        return list(club_rows(board))
    return [_row(scope, board, progress, alerts.get(progress.bib, ())) for progress in rows_of(board)]


def _alerts(scope: Scope) -> dict[str, tuple[str, ...]]:
    """Athlete -> codes, oldest matter first, each once."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for alert in reversed(scope.race.alerts()):
        found[scope.race.athlete(alert.bib)][alert.code.value] = None
    return {bib: tuple(codes) for bib, codes in found.items()}


def _row(scope: Scope, board: Board, progress: Progress, alerts: tuple[str, ...]) -> ResultRow:
    return ResultRow(
        progress,
        rank=board.rank(progress),
        gap=board.gap(progress),
        transitions_rank=board.rank_of("transitions", progress),
        moving_rank=board.rank_of("moving", progress),
        alerts=alerts,
        besides=besides(scope, progress),
    )


# -- tables ------------------------------------------------------------------------------------------------------------


def _table(each: Listing[ResultRow | ClubRow], extent: Extent, words: Words) -> Table:
    rows = [row for row in each.rows if isinstance(row, ResultRow)]
    laps = max((len(row.progress.lap_times) for row in rows), default=0)
    timed = any(row.progress.counted for row in rows)
    sections = tuple(
        Section(title, tuple(_cells(row, laps, extent) for row in part)) for title, part in parts(rows, words)
    )
    return Table(
        _columns(laps, extent, words, _plain(rows), timed=timed),
        sections,
        each.name,
        each.state(words),
        each.official,
        words["none.results"],
        _notes(rows, words),
        _counts(rows, words),
    )


@dataclass(frozen=True, slots=True)
class _Plain:
    """What the list says once and need not repeat: every result is the course time, everybody ran as many laps."""

    course_time: bool
    laps: bool


def _plain(rows: Sequence[ResultRow]) -> _Plain:
    done = [row.progress for row in rows if row.progress.status is Status.OK]
    same = len({one.half_laps for one in done}) == 1
    return _Plain(
        course_time=all(one.course_time == one.result for one in done),
        laps=bool(done) and (same or all(len(one.course.laps) == 1 for one in done)),
    )


def _columns(laps: int, extent: Extent, words: Words, plain: _Plain, *, timed: bool) -> tuple[Column, ...]:
    def column(key: str, word: str = "", *, room: int = 0, spare: int = 0, **more: bool) -> Column:
        return Column(key, words[f"column.{word or key}"], room=room, spare=spare, **more)

    lap_times = (
        Column(f"lap_{lap}", say(words, "column.lap-time", lap=lap), right=True, spare=1, data=laps == 1)
        for lap in range(1, laps + 1)
    )
    return (
        column("rank", right=True, pinned=True, always=True),
        column("bib", right=True, pinned=True, always=True),
        column("name", pinned=True, always=True, room=NAME_ROOM),
        column("sex", data=True),
        column("born", right=True, data=True),
        column("nation", spare=2),
        column("club", spare=3, room=CLUB_ROOM),
        column("category", data=True),
        *extent.who(words),
        column("status", data=True),
        column("laps", right=True, data=plain.laps and not timed),
        *lap_times,
        column("course_time", "course-time", right=True, data=plain.course_time),
        column("penalty", right=True),
        column("result", right=True, always=True),
        column("gap", right=True),
        column("changes", right=True, ranked=True),
        column("moving", right=True, ranked=True, data=True),
        *extent.totals(words),
        column("note", room=NAME_ROOM),
    )


def _cells(row: ResultRow, laps: int, extent: Extent) -> Row:
    progress, entry = row.progress, row.progress.entry
    known: Row = (row.rank, entry.bib, entry.name, entry.sex, entry.born, entry.nation, entry.club, entry.category)
    who = (*known, *extent.who_cells(row.besides, progress))
    if progress.status in TIMELESS:
        return (*who, progress.status.value, *[None] * (laps + 7 + len(extent.letters)), note(progress))
    lap_times = [*progress.lap_times, *[None] * (laps - len(progress.lap_times))]
    return (
        *who,
        progress.status.value,
        progress.laps,
        *(span_of(progress, time) for time in lap_times),
        span_of(progress, progress.course_time),
        span_of(progress, progress.penalty, signed=True),
        span_of(progress, progress.result),
        span_of(progress, row.gap, signed=True),
        changes_of(progress, row.transitions_rank),
        Ranked(span_of(progress, progress.moving), row.moving_rank),
        *extent.total_cells(row.besides, progress),
        note(progress),
    )


def _notes(rows: Sequence[ResultRow], words: Words) -> tuple[str, ...]:
    """What the codes mean, and what the mark of an incomplete total does."""
    people = [row.progress for row in rows]
    marked = any(changes_of(one, None).incomplete for one in people if one.status not in TIMELESS)
    return (*offences(people), *replaced_legend(people, words), *([words["sheet.incomplete"]] if marked else []))


def _counts(rows: Sequence[ResultRow], words: Words) -> str:
    """`Entered: 9, Classified: 7, Did not start: 2`: everybody is accounted for on the sheet itself."""
    counts = {status: sum(row.progress.status is status for row in rows) for status in Status}
    named = [(words["balance.entered"], len(rows)), *((words[f"status.{s}"], n) for s, n in counts.items() if n)]
    return ", ".join(say(words, "sheet.count", what=what, count=count) for what, count in named)
