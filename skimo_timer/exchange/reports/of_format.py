"""What a row of the results has besides in some formats: the members of teams and relays, the heat of a sprint.

A team is printed with the names of its members and their own times, a line each; the times of a relay are those of
the laps run. The names alone are in a line of text.
"""

from dataclasses import dataclass

from skimo_timer.core.clock import Duration
from skimo_timer.core.course import Format
from skimo_timer.core.members import Member
from skimo_timer.core.progress import Progress, Run
from skimo_timer.core.setup import RaceSetup
from skimo_timer.exchange.reports.lists import TIMELESS
from skimo_timer.exchange.reports.scope import Json, Scope, seconds
from skimo_timer.exchange.reports.table import NAME_ROOM, Column, Members, Row, span_of
from skimo_timer.exchange.words import Words, say


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member with the own laps; without a name where only the team is entered."""

    bib: str
    name: str
    member: Member
    in_laps: bool = False

    def line(self, progress: Progress) -> str:
        """`Huber Lena 6:50.0 + 7:10.0`; without a time the name alone."""
        member = self.member
        times = [time for time in member.lap_times if time is not None] if self.in_laps else []
        if not times and member.total is not None:
            times = [member.total]
        if progress.status in TIMELESS:
            times = []
        return f"{self.name or member.letter} {' + '.join(str(span_of(progress, time)) for time in times)}".rstrip()

    def as_json(self) -> Json:
        """The member as the contract has it."""
        member = self.member
        return {
            "member": member.letter,
            "bib": self.bib,
            "name": self.name,
            "lap_times": [seconds(time) for time in member.lap_times],
            "total": seconds(member.total),
        }


@dataclass(frozen=True, slots=True)
class Besides:
    """The further part of one row. `members` and `heat` are None in a format that has none.

    `heat` is what the stage and its heat are called on paper, `run` the last stage raced; None: in none so far.
    """

    members: tuple[MemberRow, ...] | None = None
    heat: str | None = None
    run: Run | None = None

    def as_json(self) -> Json:
        """The keys that the format adds."""
        found: Json = {}
        if self.members is not None:
            found["members"] = [member.as_json() for member in self.members]
        if self.heat is not None:
            run = self.run
            found |= {
                "stage": run.stage if run else None,
                "heat": run.heat if run else None,
                "place": run.place if run else None,
            }
        return found

    def total(self, letter: str) -> Duration | None:
        """What a member took in all."""
        return next((row.member.total for row in self.members or () if row.member.letter == letter), None)


def besides(scope: Scope, progress: Progress) -> Besides:
    """The further part of the row of an athlete or a team."""
    setup = scope.race.setup
    members = None
    if setup.member_letters:
        bibs = [(progress.bib + member.letter, member) for member in progress.members]
        in_laps = setup.format is Format.RELAY
        members = tuple(MemberRow(bib, scope.own_name(bib), member, in_laps) for bib, member in bibs)
    return Besides(members, heat_name(setup, progress.run) if setup.stages else None, progress.run)


def heat_name(setup: RaceSetup, run: Run | None) -> str:
    """`Heats/A`, or `Final` where the stage has one heat; empty for who is in none."""
    if run is None:
        return ""
    heats = next((len(stage.heats) for stage in setup.stages if stage.name == run.stage), 1)
    return run.stage if heats == 1 else f"{run.stage}/{run.heat}"


# -- columns -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Extent:
    """Which columns a list needs for what its format adds: the letters of members, and whether there are heats."""

    letters: str
    heats: bool

    def who(self, words: Words) -> list[Column]:
        """The columns behind those that say who it is."""
        members = Column("members", words["column.members"], room=2 * NAME_ROOM)
        heats = [
            Column("run", words["column.heat"]),
            Column("stage", words["column.stage"], data=True),
            Column("heat", words["column.heat"], data=True),
            Column("place", words["column.place"], right=True, data=True),
        ]
        return [*([members] if self.letters else []), *(heats if self.heats else [])]

    def who_cells(self, row: Besides, progress: Progress) -> Row:
        """Their cells."""
        lines = (member.line(progress) for member in row.members or ())
        names = Members(
            tuple(member.name for member in row.members or () if member.name),
            tuple(line for line in lines if len(line) > 1),
        )
        run = row.run
        heats: Row = (row.heat, run.stage, run.heat, run.place) if run else (None,) * 4
        return (*([names] if self.letters else []), *(heats if self.heats else ()))

    def totals(self, words: Words) -> list[Column]:
        """A column for each member's own time, for programs."""
        head = "column.member"
        return [
            Column(f"member_{letter}", say(words, head, member=letter), right=True, data=True)
            for letter in self.letters
        ]

    def total_cells(self, row: Besides, progress: Progress) -> Row:
        """Their cells."""
        return tuple(span_of(progress, row.total(letter)) for letter in self.letters)
