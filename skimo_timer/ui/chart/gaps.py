"""What the chart shows, as arrays: one row per athlete, one column for the start and one for each place.

The only numbers in the program that are floats: seconds behind the leader's split, NaN where there is no reading. They
are the printed splits, so that the chart never contradicts a table. Where the leader lacks a reading between two
others, the zero line is estimated from how the field divides that stretch, or everybody's line would have a hole there;
the leader's own line has one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from skimo_timer.core.clock import SECOND
from skimo_timer.core.course import Course
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.standings import Board

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

_NOT_SHOWN = frozenset({Status.DNS, Status.DSQ})
_WIDTH, _CHANGE_WIDTH = 1.0, 0.7


@dataclass(frozen=True)
class Gaps:
    """Who is on a course, in the order of a classification, and how far behind. `leader` has row 0, where there is one.

    `x` is where start and places stand, `behind` has the shape (athletes, places + 1). In the columns `estimated` the
    leader's pace is not known but guessed. `splits` are the printed splits at the places, in microseconds.
    """

    course: Course
    athletes: tuple[Progress, ...]
    x: Floats
    behind: Floats
    splits: Floats
    estimated: frozenset[int] = frozenset()

    @property
    def known(self) -> NDArray[np.bool_]:
        """Where there is a value."""
        known: NDArray[np.bool_] = np.isfinite(self.behind)
        return known

    def row(self, bib: str) -> int | None:
        """The row of a bib."""
        return next((row for row, athlete in enumerate(self.athletes) if athlete.bib == bib), None)

    @property
    def has_begun(self) -> bool:
        """Whether anybody has a value at a place."""
        return bool(self.known[:, 1:].any())


def measure(board: Board, course: Course) -> Gaps:
    """The gaps on a course to the first of the classification who is ranked there.

    In timed laps not everybody runs as many: the chart has those of whoever runs most.
    """
    athletes = tuple(
        progress
        for progress in (board[position] for position in range(len(board)))
        if progress.course.name == course.name and progress.status not in _NOT_SHOWN and progress.start is not None
    )
    course = max([course, *(athlete.course for athlete in athletes)], key=lambda one: len(one.places))
    columns = len(course.places) + 1
    printed = splits_of(athletes, course)
    splits = np.full((len(athletes), columns), np.nan)
    splits[:, 0] = 0.0
    splits[:, 1:] = printed / SECOND
    pace = splits[0].copy() if athletes and athletes[0].is_ranked else np.full(columns, np.nan)
    estimated = _fill(pace, splits)
    return Gaps(course, athletes, positions(course), splits - pace, printed, estimated)


def splits_of(athletes: Sequence[Progress], course: Course) -> Floats:
    """The printed splits in microseconds, a row per athlete and a column per place of the longest of their courses."""
    places = len(course.places)
    rows = [(*athlete.splits, *[None] * (places - len(athlete.splits))) for athlete in athletes]
    return np.array(rows, dtype=np.float64).reshape(len(rows), places)


def _fill(pace: Floats, splits: Floats) -> frozenset[int]:
    """Estimates the pace where it is missing between two readings; returns the columns."""
    known = np.flatnonzero(np.isfinite(pace)).tolist()
    filled: set[int] = set()
    for before, after in pairwise(known):
        stretch = splits[:, after] - splits[:, before]
        for column in range(before + 1, after):
            with np.errstate(divide="ignore", invalid="ignore"):
                shares = (splits[:, column] - splits[:, before]) / stretch
            if (seen := shares[np.isfinite(shares)]).size:
                pace[column] = pace[before] + float(np.median(seen)) * (pace[after] - pace[before])
                filled.add(column)
    return frozenset(filled)


def positions(course: Course) -> Floats:
    """Where start and places stand: evenly, changes a little closer.

    By the leader's time the changes would be slivers, and they are what this program is about.
    """
    widths = [_CHANGE_WIDTH if place.leg.is_change else _WIDTH for place in course.places]
    return np.concatenate([[0.0], np.cumsum(widths)])


@dataclass(frozen=True)
class Lines:
    """Many broken lines as one: a point list, and whether each point is joined to the next. `bridges` are pairs."""

    x: Floats
    y: Floats
    joined: NDArray[np.int32]
    bridges_x: Floats
    bridges_y: Floats


def lines(gaps: Gaps, step: int = 1) -> Lines:
    """The lines of all athletes, or of every second, third …, with bridges over missing readings."""
    drawn, column = np.nonzero(gaps.known[:: max(step, 1)])
    row = drawn * max(step, 1)
    x, y = gaps.x[column], gaps.behind[row, column]
    same = row[1:] == row[:-1]
    places = column[1:] - column[:-1]
    gap = np.flatnonzero(same & (places > 1))
    joined = np.zeros(len(x), dtype=np.int32)
    joined[:-1] = same & (places == 1)
    pairs = np.column_stack([gap, gap + 1]).ravel()
    return Lines(x, y, joined, x[pairs], y[pairs])
