"""The results of each classification, of athletes and of clubs.

Who is disqualified or did not start keeps the times in JSON and has none in print. Who is still in the race is ranked
live behind those who have finished, by how far and how soon.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import Duration, truncate
from skimo_timer.core.facts import Ruling
from skimo_timer.core.penalties import PRESET
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.standings import Board
from skimo_timer.exchange.reports.clubs import ClubRow, club_rows, club_table
from skimo_timer.exchange.reports.lists import TIMELESS, Classified, Listing, listing
from skimo_timer.exchange.reports.scope import Json, Scope, rows_of, seconds
from skimo_timer.exchange.reports.table import (
    CLUB_ROOM,
    NAME_ROOM,
    Cell,
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

    def as_json(self) -> Json:
        """The row as the contract has it, and who the athlete is."""
        progress, entry = self.progress, self.progress.entry
        return {
            "rank": self.rank,
            "bib": entry.bib,
            "name": entry.name,
            "nation": entry.nation,
            "club": entry.club,
            "status": progress.status.value,
            "reason": progress.verdict.reason,
            "laps": progress.laps,
            "course_time": seconds(progress.course_time),
            "penalty": seconds(truncate(progress.penalty, progress.precision)),
            "penalties": [_named(ruling) for ruling in progress.verdict.penalties],
            "result": seconds(progress.result),
            "gap": seconds(self.gap),
            "lap_times": [seconds(time) for time in progress.lap_times],
            "transitions": [seconds(time) for time in progress.transitions],
            "transitions_total": seconds(progress.transitions_total),
            "transitions_complete": progress.transitions_complete,
            "transitions_rank": self.transitions_rank,
            "moving": seconds(progress.moving),
            "moving_rank": self.moving_rank,
            "alerts": list(self.alerts),
        }


@dataclass(frozen=True, slots=True)
class Results(Classified[ResultRow | ClubRow]):
    """The report `results`; `of_clubs` are the names of the lists that rank clubs."""

    of_clubs: frozenset[str]

    def tables(self, words: Words) -> tuple[Table, ...]:
        """A table per classification."""
        return tuple(
            club_table(each, words) if each.name in self.of_clubs else _table(each, words) for each in self.lists
        )


def results(scope: Scope) -> Results:
    """The report `results` of the classifications asked for."""
    alerts = _alerts(scope)
    lists = [listing(scope, board, _rows(board, alerts)) for board in scope.asked]
    clubs = frozenset(board.classification.name for board in scope.asked if board.classification.best)
    return Results(scope.race.setup.name, tuple(lists), clubs)


def _rows(board: Board, alerts: dict[str, tuple[str, ...]]) -> list[ResultRow | ClubRow]:
    if board.classification.best:
        return list(club_rows(board))
    return [_row(board, progress, alerts) for progress in rows_of(board)]


def _alerts(scope: Scope) -> dict[str, tuple[str, ...]]:
    """Athlete -> codes, oldest matter first, each once."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for alert in reversed(scope.race.alerts()):
        found[scope.race.athlete(alert.bib)][alert.code.value] = None
    return {bib: tuple(codes) for bib, codes in found.items()}


def _row(board: Board, progress: Progress, alerts: dict[str, tuple[str, ...]]) -> ResultRow:
    return ResultRow(
        progress,
        rank=board.rank(progress),
        gap=board.gap(progress),
        transitions_rank=board.rank_of("transitions", progress),
        moving_rank=board.rank_of("moving", progress),
        alerts=alerts.get(progress.bib, ()),
    )


def _named(ruling: Ruling) -> str:
    """`C.13`, or `C.13 ×2` where there are several."""
    return ruling.value if ruling.count == 1 else f"{ruling.value} ×{ruling.count}"


# -- tables ------------------------------------------------------------------------------------------------------------


def _table(each: Listing[ResultRow | ClubRow], words: Words) -> Table:
    rows = [row for row in each.rows if isinstance(row, ResultRow)]
    laps = max((len(row.progress.lap_times) for row in rows), default=0)
    sections = tuple(
        Section("" if status is Status.OK else words[f"status.{status}"], cells)
        for status in Status
        if (cells := tuple(_cells(row, laps) for row in rows if row.progress.status is status))
    )
    return Table(
        _columns(laps, words),
        sections,
        each.name,
        each.state(words),
        each.official,
        words["none.results"],
        _notes(rows, words),
        _counts(rows, words),
    )


def _columns(laps: int, words: Words) -> tuple[Column, ...]:
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
        column("status", data=True),
        column("laps", right=True, data=laps == 1),
        *lap_times,
        column("course_time", "course-time", right=True),
        column("penalty", right=True),
        column("result", right=True, always=True),
        column("gap", right=True),
        column("changes", right=True, ranked=True),
        column("moving", right=True, ranked=True, data=True),
        column("note", room=NAME_ROOM),
    )


def _cells(row: ResultRow, laps: int) -> Row:
    progress, entry = row.progress, row.progress.entry
    who: Row = (row.rank, entry.bib, entry.name, entry.sex, entry.born, entry.nation, entry.club, entry.category)
    if progress.status in TIMELESS:
        return (*who, progress.status.value, *[None] * (laps + 7), _note(row))
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
        _note(row),
    )


def _note(row: ResultRow) -> Cell:
    """The codes behind a penalty or a status, and of somebody on the course the last place reached."""
    progress = row.progress
    notes = dict.fromkeys([progress.verdict.reason, *map(_named, progress.verdict.penalties)])
    if progress.status is Status.RUN and progress.reached:
        last = progress.reached - 1
        notes[f"{progress.course.places[last].point} {span_of(progress, progress.splits[last]) or ''}".strip()] = None
    return ", ".join(note.replace(" ", "\N{NO-BREAK SPACE}") for note in notes if note)


def _notes(rows: Sequence[ResultRow], words: Words) -> tuple[str, ...]:
    """What the codes mean, and what the mark of an incomplete total does."""
    offences: dict[str, str] = {}
    marked = False
    for progress in (row.progress for row in rows):
        for code in (progress.verdict.reason, *(ruling.value for ruling in progress.verdict.penalties)):
            if code in PRESET:
                offences[code] = PRESET[code][0].offence
        marked |= changes_of(progress, None).incomplete and progress.status not in TIMELESS
    meanings = (f"{code}: {offences[code]}" for code in sorted(offences, key=_by_number))
    return (*meanings, *([words["sheet.incomplete"]] if marked else []))


def _counts(rows: Sequence[ResultRow], words: Words) -> str:
    """`Entered: 9, Classified: 7, Did not start: 2`: everybody is accounted for on the sheet itself."""
    counts = {status: sum(row.progress.status is status for row in rows) for status in Status}
    named = [(words["balance.entered"], len(rows)), *((words[f"status.{s}"], n) for s, n in counts.items() if n)]
    return ", ".join(say(words, "sheet.count", what=what, count=count) for what, count in named)


def _by_number(code: str) -> tuple[str, int]:
    group, _, number = code.partition(".")
    return group, int(number) if number.isdigit() else 0
