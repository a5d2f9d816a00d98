"""A sheet of paper from a timing point, typed in later: whose watch, which bibs, which times.

A line is a bib and as much of the time as differs from the line before: `12 4105` is minutes and seconds, `12 07` only
the seconds, `12 184105` all of it; a bib alone was seen without a time. On paper time goes forward, so what would lie
before the line above has gone on by a minute or an hour. A watch is brought to race time by what it showed when the
tent's clock showed something else, once, or twice to take its drift out as well.

Typing a sheet never writes a passing a second time: a line within `SAME` of one that is there is the same, one within
`NEAR` is the same crossing with another time, and anything else is new.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from skimo_timer.core.clock import DAY, HOUR, MINUTE, SECOND, Instant
from skimo_timer.core.facts import PassingRecorded
from skimo_timer.core.passings import FILE, Passing
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import normal_bib

SAME = 3 * SECOND
NEAR = 90 * SECOND
LINE_FORM = "a bib, and perhaps a time such as 4105, 07 or 184105"

_LINE = re.compile(r"(\w+)(?:[\s,;]+([\d:.]+))?")


@dataclass(frozen=True, slots=True)
class Watch:
    """What a watch showed, and what the tent's clock showed at the same moment: no pair, one or two."""

    pairs: tuple[tuple[Instant, Instant], ...] = ()

    def race_time(self, shown: Instant) -> Instant:
        """Race time when the watch showed this. Between and beyond two pairs it drifts evenly."""
        if not self.pairs:
            return shown
        (first, there), *more = self.pairs
        offset = there - first
        if more and more[0][0] != first:
            last, then = more[0]
            offset += (shown - first) * ((then - last) - offset) // (last - first)
        return Instant(shown + offset)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sheet: the bib, and what the watch showed; None is seen without a time."""

    bib: str
    shown: Instant | None = None


def read_line(text: str, above: Instant | None) -> Line:
    """The line that was typed; `above` is the last time on the sheet. Raises ValueError, saying what was expected."""
    found = _LINE.fullmatch(text.strip())
    if found is None:
        raise ValueError(LINE_FORM)
    bib, time = normal_bib(found[1]), found[2]
    return Line(bib) if time is None else Line(bib, _time(time, above))


def _time(text: str, above: Instant | None) -> Instant:
    """As much of the time as was written, carried on from the line above."""
    whole, _, fraction = text.partition(".")
    digits = whole.replace(":", "")
    if len(digits) not in (1, 2, 3, 4, 5, 6) or not digits.isdigit() or (len(digits) < 5 and above is None):
        raise ValueError(LINE_FORM)
    hours, minutes, seconds = (int(part) for part in re.findall("..", digits.zfill(6)))
    if minutes > 59 or seconds > 59:
        raise ValueError(LINE_FORM)
    part = int(fraction.ljust(6, "0")[:6]) if fraction else 0
    if len(digits) > 4:
        return _onwards(hours * HOUR + minutes * MINUTE + seconds * SECOND + part, DAY, above)
    cycle = HOUR if len(digits) > 2 else MINUTE
    return _onwards(minutes * MINUTE + seconds * SECOND + part, cycle, above)


def _onwards(within: int, cycle: int, above: Instant | None) -> Instant:
    """The first moment from the line above on that ends so; a line may repeat the time above it."""
    if above is None:
        return Instant(within)
    second = above - above % SECOND  # `05` below `04:05.5` repeats that second
    return Instant(second + (within - second) % cycle)


class Standing(StrEnum):
    """How a line compares to what the race has."""

    NEW = "new"
    SAME = "same"
    DIFFERS = "differs"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Compared:
    """A line beside the race: its race time, how it stands, and the passing that it is, if there is one."""

    line: Line
    time: Instant | None
    standing: Standing
    passing: Passing | None = None


def compare(race: Race, point: str, watch: Watch, lines: Sequence[Line]) -> list[Compared]:
    """Each line of a sheet of one timing point beside what the race has; every passing is that of one line at most."""
    taken: set[int] = set()
    found: list[Compared] = []
    for line in lines:
        time = None if line.shown is None else watch.race_time(line.shown)
        one = _compared(race, point, Compared(line, time, Standing.NEW), taken)
        if one.passing is not None:
            taken.add(one.passing.order)
        found.append(one)
    return found


def _compared(race: Race, point: str, one: Compared, taken: set[int]) -> Compared:
    there = [
        passing
        for passing in race.readings(race.athlete(one.line.bib))
        if passing.point == point and passing.order not in taken
    ]
    if one.time is None:  # seen: any passing of the point says as much
        return replace(one, standing=Standing.SAME, passing=there[0]) if there else _unless_unknown(race, one)
    near = [
        (abs(p.time - one.time), p.order, p) for p in there if p.time is not None and abs(p.time - one.time) <= NEAR
    ]
    if not near:
        return _unless_unknown(race, one)
    off, _, passing = min(near, key=lambda each: each[:2])
    return replace(one, standing=Standing.SAME if off <= SAME else Standing.DIFFERS, passing=passing)


def _unless_unknown(race: Race, one: Compared) -> Compared:
    known = race.athlete(one.line.bib) in race.entries
    return one if known else replace(one, standing=Standing.UNKNOWN)


def passings_of(point: str, person: str, compared: Iterable[Compared]) -> list[PassingRecorded]:
    """What of a sheet is to be written: the lines that the race has not, unknown bibs among them."""
    return [
        PassingRecorded(point, one.time, one.line.bib, FILE, note=person)
        for one in compared
        if one.standing in (Standing.NEW, Standing.UNKNOWN)
    ]
