"""The gates of a race as their crews report them by radio: who is expected at each, through, out, or still to come.

Counted are persons, of a team each member, because that is what a crew counts and what a search needs. Expected is
everybody on the course who is not marked as not started, and always the sum of the four others. A later reading, or one
without a time, shows that somebody passed: the board is about safety and not about splits.

The board is kept person by person, so that a passing costs the same in a field of two thousand.
"""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from skimo_timer.core.course import Course
from skimo_timer.core.facts import GateReported
from skimo_timer.core.progress import Progress
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import bib_key
from skimo_timer.core.whereabouts import Person, Where, persons

_ALWAYS = -(1 << 62)  # when somebody passed of whom no time is known, there or later


class Gate(NamedTuple):
    """A line on the snow in one lap."""

    point: str
    lap: int


class At(StrEnum):
    """How a person stands to a gate."""

    PASSED = "passed"
    GAVE_UP = "gave-up"
    STOPPED = "stopped"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class GateRow:
    """A gate as it stands. `count` and `closed` are the newest words of its crew; None where they said nothing.

    `counted_here` is how many had passed by what the program knows when the crew counted: up to the bib that was its
    last, else up to the moment of the report.
    """

    gate: Gate
    passed: int
    gave_up: int
    stopped: int
    not_yet: int
    count: GateReported | None = None
    closed: GateReported | None = None
    counted_here: int = 0

    @property
    def expected(self) -> int:
        """How many are to come through in all."""
        return self.passed + self.gave_up + self.stopped + self.not_yet

    @property
    def difference(self) -> int | None:
        """How many the gate has counted more than are known here; None where it has not counted."""
        return None if self.count is None or self.count.count is None else self.count.count - self.counted_here

    @property
    def is_missing_some(self) -> bool:
        """Whether the sweepers are through and somebody is not."""
        return self.closed is not None and self.not_yet > 0


@dataclass(slots=True)
class _Line:
    """Who stands how to one gate, and when those who passed did."""

    bibs: dict[At, set[str]] = field(default_factory=lambda: {at: set() for at in At})
    times: list[int] = field(default_factory=list)

    def put(self, bib: str, at: At, time: int) -> None:
        self.bibs[at].add(bib)
        if at is At.PASSED:
            insort(self.times, time)

    def take(self, bib: str, at: At, time: int) -> None:
        self.bibs[at].discard(bib)
        if at is At.PASSED:
            del self.times[bisect_left(self.times, time)]


Stand = tuple[str, Gate, At, int]
"""Of a person at a gate: the bib, the gate, how, and when the person passed."""


class GateBoard:
    """Everybody at every gate of a race. Call `follow` after a change that touched some, `fill` after any other."""

    def __init__(self, race: Race) -> None:
        """Begins with the race as it stands."""
        self._race = race
        self.fill()

    def fill(self) -> None:
        """Takes the whole field anew: sorted once, not one by one."""
        self._lines: defaultdict[Gate, _Line] = defaultdict(_Line)
        self._walks: dict[int, tuple[Course, Walk]] = {}
        self._stands = {bib: self._stand(progress) for bib, progress in self._race.progress.items()}
        for stands in self._stands.values():
            for who, gate, at, time in stands:
                line = self._lines[gate]
                line.bibs[at].add(who)
                if at is At.PASSED:
                    line.times.append(time)
        for line in self._lines.values():
            line.times.sort()

    def follow(self, bibs: Iterable[str]) -> None:
        """Takes what is new of these athletes or teams."""
        for bib in bibs:
            for who, gate, at, time in self._stands.pop(bib, ()):
                self._lines[gate].take(who, at, time)
            progress = self._race.progress.get(bib)
            if progress is not None:
                self._stands[bib] = self._stand(progress)
                for who, gate, at, time in self._stands[bib]:
                    self._lines[gate].put(who, at, time)

    def _stand(self, progress: Progress) -> list[Stand]:
        """How each person of a bib stands to each gate of the course."""
        course = progress.course
        kept = self._walks.get(id(course))  # a course is compared by its parts, which takes longer than to walk it
        if kept is None:
            kept = self._walks[id(course)] = course, _walk(course)
        walk = kept[1]
        return [stand for person in persons(progress) for stand in _stands(person, walk)]

    # -- out -------------------------------------------------------------------------------------------------------

    @property
    def gates(self) -> list[Gate]:
        """The gates in the order in which they are passed, those of several courses fitted together."""
        longest = {course.name: course for course in self._race.setup.courses}
        for progress in self._race.progress.values():
            if len(progress.course.places) > len(longest[progress.course.name].places):
                longest[progress.course.name] = progress.course
        return in_order(longest.values())

    def rows(self) -> list[GateRow]:
        """A row per gate, in their order."""
        return [self.row(gate) for gate in self.gates]

    def row(self, gate: Gate) -> GateRow:
        """One gate as it stands."""
        line = self._lines.get(gate, _Line())
        reports = self._race.gate_reports(*gate)
        count = next((report for report in reversed(reports) if report.count is not None), None)
        word = next((report for report in reversed(reports) if report.closed is not None), None)
        return GateRow(
            gate,
            passed=len(line.bibs[At.PASSED]),
            gave_up=len(line.bibs[At.GAVE_UP]),
            stopped=len(line.bibs[At.STOPPED]),
            not_yet=len(line.bibs[At.NOT_YET]),
            count=count,
            closed=word if word is not None and word.closed else None,
            counted_here=0 if count is None else self._counted_here(gate, line, count),
        )

    def bibs(self, gate: Gate, at: At) -> list[str]:
        """Who stands so to a gate, as people count."""
        line = self._lines.get(gate)
        return [] if line is None else sorted(line.bibs[at], key=bib_key)

    def _counted_here(self, gate: Gate, line: _Line, report: GateReported) -> int:
        """How many had passed when the crew counted, as far as is known here."""
        until = self._passed_at(gate, report.last) if report.last else report.when
        return len(line.times) if until is None else bisect_right(line.times, until)

    def _passed_at(self, gate: Gate, bib: str) -> int | None:
        """When a bib passed; of a team by its plain number when the last of them did."""
        stands = self._stands.get(self._race.athlete(bib), ())
        times = [
            time
            for who, where, at, time in stands
            if where == gate and at is At.PASSED and (who == bib or bib == self._race.athlete(who))
        ]
        return max(times, default=None)


def in_order(courses: Collection[Course]) -> list[Gate]:
    """The gates of several courses fitted together: each keeps its order as far as the others allow."""
    found: list[Gate] = []
    for course in sorted(courses, key=lambda one: -len(one.places)):
        at = 0
        for place in course.places:
            gate = Gate(place.point, place.lap)
            if gate in found:
                at = max(at, found.index(gate) + 1)
            else:
                found.insert(at, gate)
                at += 1
    return found


Walk = tuple[tuple[int, Gate | None], ...]
"""The places of a course from the last to the first, each with its gate; a line that is passed twice in a lap is behind
somebody after the second time, and has no gate at the first."""


def _walk(course: Course) -> Walk:
    gates: dict[Gate, int] = {Gate(place.point, place.lap): place.index for place in course.places}
    last = {index: gate for gate, index in gates.items()}
    return tuple((place.index, last.get(place.index)) for place in reversed(course.places))


def _stands(person: Person, walk: Walk) -> list[Stand]:
    """How a person stands to each gate of the course; nothing of somebody who did not start."""
    if person.where is Where.NOT_STARTED:
        return []
    ahead = At.NOT_YET
    if person.has_ended:
        ahead = At.STOPPED if person.where is Where.STOPPED else At.GAVE_UP
    stands: list[Stand] = []
    when: int = _ALWAYS
    for index, gate in walk:
        time = person.times[index]
        when = when if time is None else time
        if gate is not None:
            stands.append((person.bib, gate, At.PASSED if index < person.through else ahead, when))
    return stands
