"""A classification's current order, kept sorted, and the rank of everything in it.

`Board.place` moves one athlete and says where from and to, so that a view moves one row. Ranks are never stored: a rank
is how many stand before, found by bisection in the sorted keys, so that ties share a rank and the next ones are skipped
(1, 2, 2, 4), at printed precision. Splits, legs and changes have a sorted list each; a passing touches two of them.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import Duration
from skimo_timer.core.progress import Measure, Progress, RankKey, Status
from skimo_timer.core.setup import Classification


def _comparable(leader: Progress, progress: Progress) -> bool:
    """Whether a gap means something: as many laps, and in a race of stages the same heat."""
    if progress.run is not None and leader.run is not None:
        return (progress.run.stage, progress.run.heat) == (leader.run.stage, leader.run.heat)
    if progress.counted is not None or leader.counted is not None:
        return progress.half_laps == leader.half_laps
    return len(leader.course.laps) == len(progress.course.laps)


@dataclass(frozen=True, slots=True)
class Inserted:
    """A row is new at a position."""

    at: int


@dataclass(frozen=True, slots=True)
class Removed:
    """The row at a position is gone."""

    at: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A row went from `src`, counted before the move, to `dst`, counted after it; equal: it stays and changed."""

    src: int
    dst: int


Delta = Inserted | Removed | Moved


class Ranking:
    """Values in order, with the rank of each: how many are smaller, plus one."""

    def __init__(self) -> None:
        """Begins empty."""
        self.values: list[int] = []

    def add(self, value: int) -> None:
        """Takes one more value."""
        insort(self.values, value)

    def remove(self, value: int) -> None:
        """Lets go of one value that is there."""
        del self.values[bisect_left(self.values, value)]

    def rank(self, value: int) -> int:
        """The rank of a value."""
        return bisect_left(self.values, value) + 1

    @property
    def best(self) -> int | None:
        """The smallest value; None while there is none."""
        return self.values[0] if self.values else None

    @property
    def median(self) -> int | None:
        """The middle value, of an even number the mean of the two in the middle, in whole microseconds."""
        n = len(self.values)
        return (self.values[(n - 1) // 2] + self.values[n // 2]) // 2 if n else None


def _rank(keys: Sequence[RankKey], progress: Progress) -> int:
    """How many sorted keys stand strictly before that of somebody who is ranked, plus one."""
    tie = progress.rank_key[:3]
    return bisect_left(keys, tie) + 1  # a key is longer than its tie: it sorts behind it


def ranks_in(classification: Classification, season: int, field: Iterable[Progress]) -> dict[str, int | None]:
    """Bib -> rank of everybody in a classification, as a board of it says; None for OTL, DNF, DSQ and DNS."""
    rows = [progress for progress in field if admits(classification, progress, season)]
    keys = sorted(progress.rank_key for progress in rows)
    return {progress.bib: _rank(keys, progress) if progress.is_ranked else None for progress in rows}


def admits(classification: Classification, progress: Progress, season: int) -> bool:
    """Whether somebody is in a classification; a variant of a course may be ranked with it."""
    return classification.admits(progress.entry, progress.course.ranks_with or progress.course.name, season)


class Board:
    """One classification as it stands: who is in it, in order, and the rankings of all that is measured."""

    def __init__(self, classification: Classification, season: int) -> None:
        """Begins empty."""
        self.classification = classification
        self._season = season
        self._keys: list[RankKey] = []
        self._bibs: list[str] = []
        self._rows: dict[str, Progress] = {}
        self._measures: defaultdict[Measure, Ranking] = defaultdict(Ranking)

    def fill(self, field: Iterable[Progress], *, order_only: bool = False) -> None:
        """Takes a whole field at once: sorted once, which is what opening a race file needs.

        `order_only` leaves out the rankings of splits, legs and changes; the field is known to be of this board.
        """
        self._rows = {progress.bib: progress for progress in field if order_only or self._admits(progress)}
        rows = sorted(self._rows.values(), key=lambda progress: progress.rank_key)
        self._keys, self._bibs = [p.rank_key for p in rows], [p.bib for p in rows]
        self._measures.clear()
        for progress in () if order_only else rows:
            for measure, value in progress.measures.items():
                self._measures[measure].values.append(value)
        for ranking in self._measures.values():
            ranking.values.sort()

    def place(self, bib: str, progress: Progress | None) -> Delta | None:
        """Brings one athlete up to date; None is somebody who is no longer entered. Says which row moved."""
        before = self._rows.pop(bib, None)
        after = progress if progress is not None and self._admits(progress) else None
        self._measure(before, after)
        src = None if before is None else self._take(before)
        dst = None if after is None else self._put(after)
        if src is None:
            return None if dst is None else Inserted(dst)
        return Removed(src) if dst is None else Moved(src, dst)

    def _admits(self, progress: Progress) -> bool:
        return admits(self.classification, progress, self._season)

    def _take(self, progress: Progress) -> int:
        at = bisect_left(self._keys, progress.rank_key)
        del self._keys[at], self._bibs[at]
        return at

    def _put(self, progress: Progress) -> int:
        at = bisect_left(self._keys, progress.rank_key)
        self._keys.insert(at, progress.rank_key)
        self._bibs.insert(at, progress.bib)
        self._rows[progress.bib] = progress
        return at

    def _measure(self, before: Progress | None, after: Progress | None) -> None:
        old = {} if before is None else before.measures
        new = {} if after is None else after.measures
        for measure, value in old.items():
            if new.get(measure) != value:
                self._measures[measure].remove(value)
        for measure, value in new.items():
            if old.get(measure) != value:
                self._measures[measure].add(value)

    # -- reading ---------------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        """How many are in the classification, ranked or not."""
        return len(self._bibs)

    def __getitem__(self, position: int) -> Progress:
        """The athlete at a position of the order."""
        return self._rows[self._bibs[position]]

    @property
    def everybody(self) -> Collection[Progress]:
        """Everybody in the classification, in no order: the quickest way through a large field."""
        return self._rows.values()

    def position(self, bib: str) -> int | None:
        """Where an athlete stands in the order; None who is not in it."""
        progress = self._rows.get(bib)
        return None if progress is None else bisect_left(self._keys, progress.rank_key)

    def rank(self, progress: Progress) -> int | None:
        """The rank of an athlete: how many are strictly before, plus one; None for OTL, DNF, DSQ and DNS."""
        if not progress.is_ranked:
            return None
        return _rank(self._keys, progress)

    @property
    def leader(self) -> Progress | None:
        """The first of the order, if ranked."""
        return self[0] if self._bibs and self[0].is_ranked else None

    def gap(self, progress: Progress) -> Duration | None:
        """Behind the leader: of a finisher in result, of one on the course in the split at the last place reached."""
        leader = self.leader
        if leader is None or not progress.is_ranked or not _comparable(leader, progress):
            return None
        if progress.result is not None and progress.status is Status.OK:
            return None if leader.result is None else Duration(progress.result - leader.result)
        return self.gap_at(progress, progress.reached - 1) if progress.reached else None

    def gap_at(self, progress: Progress, place: int) -> Duration | None:
        """Behind the leader's split at a place of the course, as printed; negative is ahead of the leader's pace."""
        leader = self.leader
        if leader is None or leader.course.name != progress.course.name:
            return None
        if place >= len(leader.splits):
            return None  # timed laps: the leader has not been seen on as many
        own, first = progress.splits[place], leader.splits[place]
        return None if own is None or first is None else Duration(own - first)

    def ranking(self, kind: str, course: str, place: int = 0) -> Ranking:
        """The ranking of a split, a leg, or of transitions and moving time; empty if nobody has one."""
        return self._measures[kind, course, place]

    def rank_of(self, kind: str, progress: Progress, place: int | None = None) -> int | None:
        """The rank of an athlete's split or leg at a place; without one of transitions or moving time.

        None where the value is missing. The sums of counted laps are ranked among those with as many.
        """
        place = progress.rank_laps if place is None else place
        value = progress.measures.get((kind, progress.course.name, place))
        return None if value is None else self.ranking(kind, progress.course.name, place).rank(value)
