"""The start list: who starts when, in which group or heat, with the members of teams and relays."""

from dataclasses import dataclass

from skimo_timer.core.clock import Instant, format_instant
from skimo_timer.core.progress import Progress
from skimo_timer.core.startlist import Entry, bib_key
from skimo_timer.exchange.reports.of_format import heat_name
from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import CLUB_ROOM, NAME_ROOM, Column, Row, Section, Table, clock_of
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class StartRow:
    """One entry with its start group or heat and the moment of its start; None if the gun has not gone.

    `members` are the entries of those of a team or relay; None where a bib is one athlete's.
    """

    progress: Progress
    group: str
    starts_at: Instant | None
    members: tuple[Entry, ...] | None = None

    def as_json(self) -> Json:
        """Every field of the entry, and its start."""
        entry = self.progress.entry
        members = {} if self.members is None else {"members": [_who(member) for member in self.members]}
        return {
            **_who(entry),
            "course": self.progress.course.name,
            "start": self.group,
            "slot": None if entry.slot is None else format_instant(entry.slot, None),
            "starts_at": None if self.starts_at is None else format_instant(self.starts_at, None),
            "extra": dict(entry.extra),
            **members,
        }

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entry and those of the members below it."""
        return (self.progress.entry, *(self.members or ()))


def _who(entry: Entry) -> Json:
    return {
        "bib": entry.bib,
        "name": entry.name,
        "sex": entry.sex,
        "born": entry.born,
        "nation": entry.nation,
        "club": entry.club,
        "category": entry.category,
    }


@dataclass(frozen=True, slots=True)
class StartList:
    """The report `start-list`; `courses` and `groups` say how many of each there are.

    In a race of stages it has everybody's next start, or else the last one.
    """

    rows: tuple[StartRow, ...]
    courses: int
    groups: int

    def as_json(self) -> Json:
        """The report as the contract has it."""
        return {"rows": [row.as_json() for row in self.rows]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table, in the order of the starts. Columns that the program does not know follow its own."""
        entries = [(row, entry) for row in self.rows for entry in row.entries]
        headers = dict.fromkeys(header for _, entry in entries for header, _ in entry.extra)
        others = [Column(header, header, spare=1, room=CLUB_ROOM) for header in headers]
        rows = tuple((*_start_cells(row, entry), *map(dict(entry.extra).get, headers)) for row, entry in entries)
        return (Table((*_start_columns(self, words), *others), (Section("", rows),), none=words["none.start-list"]),)


def start_list(scope: Scope) -> StartList:
    """The report `start-list` of everybody, or of one classification."""
    rows = [_start_row(scope, progress) for progress in scope.people]
    rows.sort(key=lambda row: (row.starts_at is None, row.starts_at or 0, bib_key(row.progress.bib)))
    setup = scope.race.setup
    heats = sum(len(stage.heats) for stage in setup.stages)
    return StartList(tuple(rows), len(setup.courses), len(setup.starts) + heats)


def _start_row(scope: Scope, progress: Progress) -> StartRow:
    race, setup = scope.race, scope.race.setup
    bibs = [progress.bib + letter for letter in setup.member_letters]
    members = tuple(race.entries[bib] for bib in bibs if bib in race.entries) if bibs else None
    if setup.stages:
        return StartRow(progress, heat_name(setup, progress.run), progress.start, members)
    group = race.group_of(progress.entry)
    return StartRow(progress, group.name if group else "", race.own_start(progress.entry), members)


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


def _start_cells(row: StartRow, entry: Entry) -> Row:
    """The cells of an entry; where and when it starts stands beside the team, not beside its members."""
    who: Row = (entry.bib, entry.name, entry.sex, entry.born, entry.nation, entry.club, entry.category)
    if entry is not row.progress.entry:
        return (*who, None, None, None)
    return (*who, row.progress.course.name, row.group, clock_of(row.starts_at))
