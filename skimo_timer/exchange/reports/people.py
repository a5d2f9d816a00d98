"""Lists of people: who is still out there, and whether everybody is accounted for."""

from dataclasses import dataclass

from skimo_timer.core.clock import Instant, format_instant
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.whereabouts import persons_out
from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import NAME_ROOM, Column, Row, Table, clock_of, table_of
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
    """A person who started and has neither finished nor been checked in; where last seen, and where said to be.

    Of a team each member is a person, `93b`; without an entry of its own it has the name of the team.
    """

    bib: str
    name: str
    status: Status
    last_point: str
    last_time: Instant | None
    where: str

    def as_json(self) -> Json:
        """The row as the contract has it."""
        return {
            "bib": self.bib,
            "name": self.name,
            "last_point": self.last_point,
            "last_time": None if self.last_time is None else format_instant(self.last_time, None),
            "status": self.status.value,
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
            (row.bib, row.name, row.last_point, clock_of(row.last_time), row.status.value, row.where)
            for row in self.rows
        ]
        return (table_of(columns, rows, words["none.still-out"]),)


def still_out(scope: Scope) -> StillOut:
    """The report `still-out` of everybody, or of one classification."""
    return StillOut(tuple(_out_row(scope, progress, bib) for progress, bib in _out(scope)))


def _out(scope: Scope) -> list[tuple[Progress, str]]:
    """Every person who is out, by bib, with the progress of the athlete or the team."""
    return [
        (progress, bib) for progress in scope.people if scope.is_under_way(progress) for bib in persons_out(progress)
    ]


def _out_row(scope: Scope, progress: Progress, bib: str) -> OutRow:
    name = scope.own_name(bib) or progress.entry.name
    return OutRow(bib, name, progress.status, *_last_seen(scope, progress, bib), progress.verdict.where(bib))


def _last_seen(scope: Scope, progress: Progress, bib: str) -> tuple[str, Instant | None]:
    """The last place that counts; where there is none, the last reading of any kind."""
    times = next((m.times for m in progress.members if m.times and bib == progress.bib + m.letter), progress.times)
    served = [(place, time) for place, time in zip(progress.course.places, times, strict=True) if time is not None]
    if served:
        return served[-1][0].point, served[-1][1]
    readings = scope.race.readings(progress.bib)
    return (readings[-1].point, readings[-1].time) if readings and times is progress.times else ("", None)
