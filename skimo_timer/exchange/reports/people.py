"""Whether everybody is accounted for: the balance of the results, and that of the persons.

They are two lines, because a status says nothing about where somebody is: whoever did not finish is in the first line
at once, and in the second only when back.
"""

from collections import Counter
from dataclasses import dataclass

from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.whereabouts import Person, Where
from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import Column, Row, Table, table_of
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class Balance:
    """The report `balance`: entered = dns + classified + otl + dnf + dsq + on_course + not_started + unexplained.

    Unexplained is who has neither started nor a status when the race is over. `contradicted` are bibs that a gate has
    read though nobody wears them, or though they are marked as not started. Of the persons on the course:
    persons = finished + checked_in + still_out.
    """

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
    contradicted: int
    persons: int
    finished: int
    checked_in: int
    still_out: int

    @property
    def is_wrong(self) -> bool:
        """Whether something does not add up."""
        return bool(self.unexplained or self.contradicted)

    @property
    def is_settled(self) -> bool:
        """Whether everybody has a result or a status: entered = classified + OTL + DNF + DSQ + DNS."""
        return not (self.is_wrong or self.on_course or self.not_started)

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
    count = Counter(progress.status for progress in people)
    to_start = [p for p in people if p.status is Status.RUN and not scope.has_started(p)]
    lost = sum(scope.race.is_closed(progress.course.name) for progress in to_start)
    where = Counter(person.where for person in persons_of(scope))
    still_out = sum(number for one, number in where.items() if one.is_out)
    home, back = where[Where.FINISHED], where[Where.CHECKED_IN]
    return Balance(
        entered=len(people),
        dns=count[Status.DNS],
        started=len(people) - count[Status.DNS] - len(to_start),
        classified=count[Status.OK],
        otl=count[Status.OTL],
        dnf=count[Status.DNF],
        dsq=count[Status.DSQ],
        on_course=count[Status.RUN] - len(to_start),
        not_started=len(to_start) - lost,
        unexplained=lost,
        contradicted=len(contradicted(scope)),
        persons=home + back + still_out,
        finished=home,
        checked_in=back,
        still_out=still_out,
    )


def persons_of(scope: Scope) -> list[Person]:
    """Everybody who is on the course or was, person by person, in the order of the bibs."""
    under_way = (progress for progress in scope.people if scope.is_under_way(progress))
    return [person for progress in under_way for person in scope.whereabouts.of(progress, scope.now)]


def contradicted(scope: Scope) -> list[str]:
    """The bibs that were read on the course though nobody wears them, or though they are marked as not started."""
    race = scope.race
    strangers = [] if scope.only else race.strangers()
    return [*strangers, *(progress.bib for progress in scope.people if _is_ghost(progress))]


def _is_ghost(progress: Progress) -> bool:
    return progress.verdict.status == Status.DNS and bool(progress.reached or progress.seen)
