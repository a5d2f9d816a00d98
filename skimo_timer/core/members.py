"""Teams and relays: whose reading it was, and each member's own times.

In a team race all wear the team's number: a plain `82` is the next member due at that point, `82b` names one. The team
has reached a place when its last member has. In a relay the member whose turn it is runs the lap.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from string import ascii_lowercase

from skimo_timer.core.clock import Duration, Instant, Precision, truncate
from skimo_timer.core.course import Course
from skimo_timer.core.facts import Key
from skimo_timer.core.passings import Passing
from skimo_timer.core.startlist import split_member

Sight = tuple[int, Instant | None]
"""A place at which somebody was seen without a time, and when that was heard, if it is known."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member: `lap_times` of the laps run, as printed, and their `total`; None is a missing reading.

    `laps` are the numbers of the laps run in a relay. `times` are race times per place of the course; empty in a relay,
    whose places are the team's. `seen` are the places at which the member was seen without a time.
    """

    letter: str
    lap_times: tuple[Duration | None, ...]
    total: Duration | None
    times: tuple[Instant | None, ...] = ()
    laps: tuple[int, ...] = ()
    seen: tuple[Sight, ...] = ()

    @property
    def last(self) -> int | None:
        """The index of the last place reached in a team race."""
        return next((i for i in reversed(range(len(self.times))) if self.times[i] is not None), None)


def letters(size: int) -> str:
    """The letters of the members of a team."""
    return ascii_lowercase[:size]


def share(course: Course, passings: Sequence[Passing], size: int) -> dict[str, list[Passing]]:
    """Gives every passing of a team to a member: the one it names, else the next one due at its point.

    Due is who has been at that point least often, of several the first by letter; the named ones are known beforehand.
    A letter that the team has not must be left out before (`is_stranger`).
    """
    named = {letter: [p for p in passings if split_member(p.bib)[1] == letter] for letter in letters(size)}
    shares: dict[str, list[Passing]] = {letter: [] for letter in named}
    for passing in passings:
        letter = split_member(passing.bib)[1]
        if letter not in shares:
            letter = min(shares, key=lambda one: (_visits(passing, shares[one], named[one], course), one))
        shares[letter].append(passing)
    return shares


def is_stranger(bib: str, known: str) -> bool:
    """Whether a bib names a member that a team has not: `82c` in a team of two is nobody, and not the next one due."""
    letter = split_member(bib)[1]
    return bool(letter) and letter not in known


def _visits(passing: Passing, had: Sequence[Passing], named: Sequence[Passing], course: Course) -> int:
    """How often a member has been at the point of a passing, those named later among them up to the course's need."""
    later = [p for p in named if p.point == passing.point and p not in had]
    visits = sum(p.point == passing.point for p in had)
    need = course.codes.count(passing.point)
    return need if visits + len(later) >= need else visits


def together(
    times: Sequence[Sequence[Instant | None]], keys: Sequence[Sequence[Key | None]]
) -> tuple[tuple[Instant | None, ...], tuple[Key | None, ...]]:
    """The team at each place: when its last member was there, and which passing that was; None while one is missing."""
    found: list[tuple[Instant | None, Key | None]] = []
    for at_place, by_keys in zip(zip(*times, strict=True), zip(*keys, strict=True), strict=True):
        there = [(time, key) for time, key in zip(at_place, by_keys, strict=True) if time is not None]
        found.append(max(there, key=lambda one: one[0]) if len(there) == len(at_place) else (None, None))
    return tuple(time for time, _ in found), tuple(key for _, key in found)


def relay_members(order: Sequence[str], lap_times: Sequence[Duration | None]) -> tuple[Member, ...]:
    """Each member's laps, in the order in which the members first run, and their sum."""
    members: list[Member] = []
    for letter in dict.fromkeys(order):
        own = tuple(time for who, time in zip(order, lap_times, strict=False) if who == letter)
        known = [time for time in own if time is not None]
        laps = tuple(number for number, who in enumerate(order, 1) if who == letter)
        members.append(Member(letter, own, Duration(sum(known)) if len(known) == len(own) else None, laps=laps))
    return tuple(members)


def team_member(
    letter: str,
    course: Course,
    times: Sequence[Instant | None],
    start: Instant | None,
    precision: Precision,
    seen: tuple[Sight, ...] = (),
) -> Member:
    """A member of a team with the own laps and the own time at the finish."""
    lines = [start, *(times[end] for end in course.lap_ends)]
    laps = tuple(None if a is None or b is None else truncate(b - a, precision) for a, b in pairwise(lines))
    finish = times[course.finish]
    total = None if finish is None or start is None else truncate(finish - start, precision)
    return Member(letter, laps, total, tuple(times), seen=seen)
