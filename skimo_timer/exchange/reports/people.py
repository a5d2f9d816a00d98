"""Lists of people: who starts when, who is still out there, and whether everybody is accounted for."""

from dataclasses import dataclass

from skimo_timer.core.clock import Instant, format_instant
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.race import is_out
from skimo_timer.core.startlist import bib_key
from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import CLUB_ROOM, NAME_ROOM, Clock, Column, Row, Section, Table, table_of
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class Balance:
    """The report `balance`: entered = dns + classified + otl + dnf + dsq + on_course + not_started + unexplained."""

    entered: int
    dns: int
    started: int
    classified: int
    otl: int
    dnf: int
    dsq: int
    on_course: int
    not_started: int
    unexplained: int
    still_out: int

    def as_json(self) -> Json:
        """The report as the contract has it."""
        return {name: getattr(self, name) for name in self.__slots__}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """A line per number, to be checked against the lists on paper."""
        columns = [
            Column("code", words["column.code"], data=True),
            Column("what", words["report.balance"], always=True),
            Column("count", words["column.count"], right=True, always=True),
        ]
        rows: list[Row] = [(name, words[f"balance.{name}"], count) for name, count in self.as_json().items()]
        return (table_of(columns, rows, ""),)


def balance(scope: Scope) -> Balance:
    """The report `balance` of everybody, or of one classification."""
    people = scope.people
    count = {status: sum(progress.status is status for progress in people) for status in Status}
    waiting = sum(progress.status is Status.RUN and not scope.has_started(progress) for progress in people)
    others = sum(count[status] for status in Status if status is not Status.RUN)
    racing = count[Status.RUN] - waiting
    return Balance(
        entered=len(people),
        dns=count[Status.DNS],
        started=len(people) - count[Status.DNS] - waiting,
        classified=count[Status.OK],
        otl=count[Status.OTL],
        dnf=count[Status.DNF],
        dsq=count[Status.DSQ],
        on_course=racing,
        not_started=waiting,
        unexplained=len(people) - others - racing - waiting,
        still_out=len(_out(scope)),
    )


# -- still out ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OutRow:
    """A person who started and has neither finished nor been checked in; where last seen, and where said to be."""

    progress: Progress
    last_point: str
    last_time: Instant | None
    where: str

    def as_json(self) -> Json:
        """The row as the contract has it."""
        return {
            "bib": self.progress.bib,
            "name": self.progress.entry.name,
            "last_point": self.last_point,
            "last_time": None if self.last_time is None else format_instant(self.last_time, None),
            "status": self.progress.status.value,
            "where": self.where,
        }


@dataclass(frozen=True, slots=True)
class StillOut:
    """The report `still-out`."""

    rows: tuple[OutRow, ...]

    def as_json(self) -> Json:
        """The report as the contract has it."""
        return {"rows": [row.as_json() for row in self.rows]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table, by bib."""
        columns = [
            Column("bib", words["column.bib"], right=True, always=True),
            Column("name", words["column.name"], always=True, room=NAME_ROOM),
            Column("last_point", words["column.last-point"], always=True),
            Column("last_time", words["column.last-time"], right=True, always=True),
            Column("status", words["column.status"], always=True),
            Column("where", words["column.where"]),
        ]
        rows: list[Row] = [
            (
                row.progress.bib,
                row.progress.entry.name,
                row.last_point,
                _clock(row.last_time),
                row.progress.status.value,
                row.where,
            )
            for row in self.rows
        ]
        return (table_of(columns, rows, words["none.still-out"]),)


def still_out(scope: Scope) -> StillOut:
    """The report `still-out` of everybody, or of one classification."""
    return StillOut(tuple(_out_row(scope, progress) for progress in _out(scope)))


def _out(scope: Scope) -> list[Progress]:
    return [progress for progress in scope.people if is_out(progress) and scope.has_started(progress)]


def _out_row(scope: Scope, progress: Progress) -> OutRow:
    """Last seen at the last place that counts; where there is none, at the last reading of any kind."""
    where = progress.verdict.where(progress.bib)
    if progress.reached:
        last = progress.reached - 1
        return OutRow(progress, progress.course.places[last].point, progress.times[last], where)
    readings = scope.race.readings(progress.bib)
    if readings:
        return OutRow(progress, readings[-1].point, readings[-1].time, where)
    return OutRow(progress, "", None, where)


def _clock(time: Instant | None) -> Clock | None:
    return None if time is None else Clock(time)


# -- start list --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StartRow:
    """One entry with its start group and the moment of its start; None if the gun has not gone."""

    progress: Progress
    group: str
    starts_at: Instant | None

    def as_json(self) -> Json:
        """Every field of the entry, and its start."""
        entry = self.progress.entry
        return {
            "bib": entry.bib,
            "name": entry.name,
            "sex": entry.sex,
            "born": entry.born,
            "nation": entry.nation,
            "club": entry.club,
            "category": entry.category,
            "course": self.progress.course.name,
            "start": self.group,
            "slot": None if entry.slot is None else format_instant(entry.slot, None),
            "starts_at": None if self.starts_at is None else format_instant(self.starts_at, None),
            "extra": dict(entry.extra),
        }


@dataclass(frozen=True, slots=True)
class StartList:
    """The report `start-list`; `courses` and `groups` say how many of each there are."""

    rows: tuple[StartRow, ...]
    courses: int
    groups: int

    def as_json(self) -> Json:
        """The report as the contract has it."""
        return {"rows": [row.as_json() for row in self.rows]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table, in the order of the starts. Columns that the program does not know follow its own."""
        headers = dict.fromkeys(header for row in self.rows for header, _ in row.progress.entry.extra)
        others = [Column(header, header, spare=1, room=CLUB_ROOM) for header in headers]
        rows = tuple((*_start_cells(row), *map(dict(row.progress.entry.extra).get, headers)) for row in self.rows)
        return (Table((*_start_columns(self, words), *others), (Section("", rows),), none=words["none.start-list"]),)


def start_list(scope: Scope) -> StartList:
    """The report `start-list` of everybody, or of one classification."""
    rows = [_start_row(scope, progress) for progress in scope.people]
    rows.sort(key=lambda row: (row.starts_at is None, row.starts_at or 0, bib_key(row.progress.bib)))
    setup = scope.race.setup
    return StartList(tuple(rows), len(setup.courses), len(setup.starts))


def _start_row(scope: Scope, progress: Progress) -> StartRow:
    group = scope.race.group_of(progress.entry)
    return StartRow(progress, group.name if group else "", scope.race.own_start(progress.entry))


def _start_columns(report: StartList, words: Words) -> list[Column]:
    return [
        Column("bib", words["column.bib"], right=True, always=True),
        Column("name", words["column.name"], always=True, room=NAME_ROOM),
        Column("sex", words["column.sex"]),
        Column("born", words["column.born"], right=True),
        Column("nation", words["column.nation"]),
        Column("club", words["column.club"], room=CLUB_ROOM),
        Column("category", words["column.category"]),
        Column("course", words["column.course"], data=report.courses < 2),
        Column("start", words["column.start"], data=report.groups < 2),
        Column("starts_at", words["column.starts-at"], right=True),
    ]


def _start_cells(row: StartRow) -> Row:
    entry = row.progress.entry
    who: Row = (entry.bib, entry.name, entry.sex, entry.born, entry.nation, entry.club, entry.category)
    return (*who, row.progress.course.name, row.group, _clock(row.starts_at))
