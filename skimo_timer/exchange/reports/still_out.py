"""Who is still out there, those first about whom to worry most: a list for the crew, and for a search."""

from dataclasses import dataclass

from skimo_timer.core.clock import SECOND, Duration, Instant, Precision, format_instant
from skimo_timer.core.facts import RulingKind
from skimo_timer.core.matching.overdue import LegTimes, Unseen, Worry, by_worry, unseen
from skimo_timer.core.progress import Status
from skimo_timer.core.setup import Classification
from skimo_timer.core.standings import Board
from skimo_timer.core.whereabouts import Person, Where
from skimo_timer.exchange.reports.people import persons_of
from skimo_timer.exchange.reports.scope import Json, Scope, seconds
from skimo_timer.exchange.reports.table import NAME_ROOM, SENTENCE_ROOM, Column, Row, Span, Table, clock_of, table_of
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class OutRow:
    """A person who started and has neither finished nor been checked in; where last seen, and where said to be.

    Of a team each member is a person, `93b`; without an entry of its own it has the name of the team. `unseen` and
    `worry` are None and nothing where the report is not made during the race.
    """

    bib: str
    name: str
    status: Status
    place: Where
    last_point: str
    last_time: Instant | None
    where: str
    told_at: Instant | None
    told_by: str
    due: Instant | None
    unseen: Duration | None
    worry: Worry

    def as_json(self) -> Json:
        """The row as the contract has it."""
        return {
            "bib": self.bib,
            "name": self.name,
            "last_point": self.last_point,
            "last_time": _moment(self.last_time),
            "status": self.status.value,
            "where": self.where,
            "place": self.place.value,
            "told_at": _moment(self.told_at),
            "told_by": self.told_by,
            "due": _moment(self.due),
            "unseen": seconds(self.unseen),
            "worry": self.worry.value,
        }


@dataclass(frozen=True, slots=True)
class StillOut:
    """The report `still-out`."""

    rows: tuple[OutRow, ...]

    def as_json(self) -> Json:
        """The report as the contract has it."""
        return {"rows": [row.as_json() for row in self.rows]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table; what one looks for stands at the left."""
        columns = [
            Column("bib", words["column.bib"], right=True, always=True),
            Column("name", words["column.name"], always=True, room=NAME_ROOM),
            Column("last_point", words["column.last-point"], always=True),
            Column("last_time", words["column.last-time"], right=True, always=True),
            Column("unseen", words["column.unseen"], right=True),
            Column("due", words["column.due"], right=True, spare=1),
            Column("worry", words["column.worry"]),
            Column("status", words["column.status"], always=True),
            Column("place", words["column.place-now"], data=True),
            Column("where", words["column.where"], room=SENTENCE_ROOM),
            Column("told_at", words["column.told-at"], right=True),
            Column("told_by", words["column.told-by"]),
        ]
        return (table_of(columns, [_cells(row, words) for row in self.rows], words["none.still-out"]),)


def _cells(row: OutRow, words: Words) -> Row:
    return (
        row.bib,
        row.name,
        row.last_point,
        clock_of(row.last_time),
        None if row.unseen is None else Span(row.unseen, Precision.SECOND),
        clock_of(row.due),
        "" if row.worry is Worry.NONE else words[f"worry.{row.worry}"],
        row.status.value,
        row.place.value,
        row.where,
        clock_of(row.told_at),
        row.told_by,
    )


def _moment(time: Instant | None) -> str | None:
    return None if time is None else format_instant(time, None)


def still_out(scope: Scope) -> StillOut:
    """The report `still-out` of everybody, or of one classification; without a moment in the order of the bibs."""
    out = [person for person in persons_of(scope) if person.where.is_out]
    if scope.now is None:
        return StillOut(tuple(_row(scope, Unseen(person, person.known, None, None, None)) for person in out))
    field = Board(Classification(""), scope.race.setup.season)
    field.fill(scope.race.progress.values())
    found = by_worry([unseen(person, scope.now, LegTimes(field)) for person in out])
    return StillOut(tuple(_row(scope, one) for one in found))


def _row(scope: Scope, one: Unseen) -> OutRow:
    person, progress = one.person, one.person.progress
    told = person.told if person.told is not None and person.told.ruling is RulingKind.GAVE_UP else None
    point, time = last_seen(scope, person)
    return OutRow(
        bib=person.bib,
        name=scope.own_name(person.bib) or progress.entry.name,
        status=progress.status,
        place=person.where,
        last_point=point,
        last_time=time,
        where=progress.verdict.where(person.bib),
        told_at=None if told is None else told.when,
        told_by="" if told is None else told.note,
        due=None if one.due is None else Instant(one.due // SECOND * SECOND),
        unseen=one.unseen,
        worry=one.worry,
    )


def last_seen(scope: Scope, person: Person) -> tuple[str, Instant | None]:
    """The last place that counts; where there is none, the last reading of any kind."""
    progress, (last, time) = person.progress, person.base
    if last is not None:
        return progress.course.places[last].point, time
    readings = scope.race.readings(progress.bib)
    return (readings[-1].point, readings[-1].time) if readings and person.times is progress.times else ("", None)
