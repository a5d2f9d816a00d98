"""The field of a classification, leg by leg: what is usual, what is best, and where everybody stands in it.

It is kept sorted, so that a new passing touches the legs of one athlete and nobody else's: an open review follows a
race. A rank counts who is strictly before at the printed precision, as on the boards. Statistics are of full
resolution; a quartile between two values is interpolated and cut to whole microseconds.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.startlist import bib_key
from skimo_timer.core.transitions.efforts import MOVING, TOTAL, Effort, Leg, Measured, Stretch

MEDIAN, BEST = "median", "best"


@dataclass(frozen=True, slots=True)
class Usual:
    """The times of a field on one leg, or in all changes together."""

    count: int
    best: Duration
    lower: Duration
    median: Duration
    upper: Duration
    worst: Duration

    @property
    def spread(self) -> Duration:
        """The distance of the quartiles: half of the field is within."""
        return Duration(self.upper - self.lower)


class Review:
    """The efforts of a field, and the order of everything that is measured in them."""

    def __init__(self, efforts: Iterable[Effort] = ()) -> None:
        """Takes a whole field at once."""
        self.efforts: dict[str, Effort] = {effort.subject: effort for effort in efforts}
        self._values: defaultdict[Measured, list[int]] = defaultdict(list)
        self._legs: dict[int, tuple[int, tuple[Leg, ...]]] = {}
        self._columns: tuple[Leg, ...] | None = None
        self._usual: dict[Measured, Usual] = {}
        self._fastest: dict[Measured, tuple[str, ...]] = {}
        columns: dict[int, list[list[int]]] = {}
        for effort in self.efforts.values():
            self._walked(effort, 1)
            self._fill(effort, columns)
        for values in self._values.values():
            values.sort()

    def _fill(self, effort: Effort, columns: dict[int, list[list[int]]]) -> None:
        """Adds the times of one row, unsorted; `columns` spares looking up every leg of everybody."""
        if not effort.is_measured:
            return
        for stretch in effort.stretches:
            own = columns.get(id(stretch.legs))
            if own is None:
                own = columns[id(stretch.legs)] = [self._values[leg] for leg in stretch.legs]
            for column, time in zip(own, stretch.taken, strict=True):
                if time is not None:
                    column.append(time)
        if effort.moving is not None and effort.total is not None:
            self._values[TOTAL, effort.group].append(effort.total)
            self._values[MOVING, effort.group].append(effort.moving)

    def put(self, subject: str, effort: Effort | None) -> None:
        """Brings one row up to date; None is one that is gone."""
        before = self.efforts.pop(subject, None)
        old = {} if before is None else before.measures
        new = {} if effort is None else effort.measures
        for measured, value in old.items():
            if new.get(measured) != value:
                del self._values[measured][bisect_left(self._values[measured], value)]
                self._forget(measured)
        for measured, value in new.items():
            if old.get(measured) != value:
                insort(self._values[measured], value)
                self._forget(measured)
        if before is not None:
            self._walked(before, -1)
        if effort is not None:
            self.efforts[subject] = effort
            self._walked(effort, 1)

    def _forget(self, measured: Measured) -> None:
        """Somebody has another time there."""
        self._usual.pop(measured, None)
        self._fastest.pop(measured, None)

    def _walked(self, effort: Effort, by: int) -> None:
        """Counts who walks which legs, so that the columns change only when somebody has other ones."""
        for stretch in effort.stretches:
            there = self._legs.get(id(stretch.legs), (0, ()))[0] + by
            if there in (0, by):
                self._columns = None
            self._legs[id(stretch.legs)] = there, stretch.legs
            if not there:
                del self._legs[id(stretch.legs)]

    # -- what is there ---------------------------------------------------------------------------------------------

    @property
    def legs(self) -> tuple[Leg, ...]:
        """Every leg that anybody walks, in the order of the race."""
        if self._columns is None:
            legs = {leg for _, walked in self._legs.values() for leg in walked}
            self._columns = tuple(sorted(legs, key=lambda leg: (leg.at, leg.point, leg.origin, leg.kind)))
        return self._columns

    @property
    def changes(self) -> tuple[Leg, ...]:
        """The transitions among them."""
        return tuple(leg for leg in self.legs if leg.is_change)

    def values(self, measured: Measured) -> Sequence[int]:
        """The known times of those who are measured, smallest first."""
        return self._values.get(measured, ())

    def usual(self, measured: Measured) -> Usual | None:
        """What is usual on a leg; None while nobody is known there."""
        values = self.values(measured)
        if measured not in self._usual and values:
            lower, median, upper = (_quartile(values, n) for n in (1, 2, 3))
            best, worst = Duration(values[0]), Duration(values[-1])
            self._usual[measured] = Usual(len(values), best, lower, median, upper, worst)
        return self._usual.get(measured)

    def fastest(self, leg: Leg) -> tuple[str, ...]:
        """Who has the best time on a leg, by bib."""
        if leg not in self._fastest:
            self._fastest[leg] = self._find_fastest(leg)
        return self._fastest[leg]

    def _find_fastest(self, leg: Leg) -> tuple[str, ...]:
        best = self.best(leg)
        places: dict[int, int] = {}
        found = []
        for effort in self.efforts.values() if best is not None else ():
            for stretch in effort.stretches:
                place = places.get(id(stretch.legs))
                if place is None:
                    place = places[id(stretch.legs)] = stretch.legs.index(leg) if leg in stretch.legs else -1
                if place >= 0 and stretch.taken[place] == best and effort.is_measured:
                    found.append(effort.subject)
        return tuple(sorted(found, key=bib_key))

    def median(self, measured: Measured) -> Duration | None:
        """The middle of the field; of two in the middle their mean."""
        usual = self.usual(measured)
        return None if usual is None else usual.median

    def best(self, measured: Measured) -> Duration | None:
        """The smallest time."""
        values = self.values(measured)
        return Duration(values[0]) if values else None

    def totals(self, group: str) -> Usual | None:
        """What is usual for all changes together among those who walked the same legs."""
        return self.usual((TOTAL, group))

    # -- where somebody stands -------------------------------------------------------------------------------------

    def rank(self, effort: Effort, leg: Leg) -> int | None:
        """The rank on a leg; None where the time is missing or does not count."""
        return self._rank(effort, leg, effort.taken.get(leg))

    def total_rank(self, effort: Effort) -> int | None:
        """The rank in all changes together among those who walked the same legs; None where one is missing."""
        return self._rank(effort, (TOTAL, effort.group), effort.total if effort.moving is not None else None)

    def moving_rank(self, effort: Effort) -> int | None:
        """The rank without the changes."""
        return self._rank(effort, (MOVING, effort.group), effort.moving)

    def _rank(self, effort: Effort, measured: Measured, time: Duration | None) -> int | None:
        if time is None or not effort.is_measured:
            return None
        return bisect_left(self.values(measured), effort.cut(time)) + 1

    # -- athletes that never were ----------------------------------------------------------------------------------

    def typical(self, like: Effort) -> Effort:
        """An athlete who walks the same legs, each in the time of the field's middle. It is not in the field."""
        pace = {leg: self.median(leg) for leg in like.taken}
        return replace(like, subject="", name="", stretches=tuple(_paced(one, pace) for one in like.stretches))

    def lost(self, effort: Effort, leg: Leg, to: str = MEDIAN) -> Duration | None:
        """How much more time somebody took on a leg than the field's middle or best; negative is less."""
        time = effort.taken.get(leg)
        other = self.median(leg) if to == MEDIAN else self.best(leg)
        return None if time is None or other is None else Duration(time - other)

    def lost_in_changes(self, effort: Effort, to: str = MEDIAN) -> Duration | None:
        """The same for all changes together; None where one is missing."""
        each = [self.lost(effort, leg, to) for leg in effort.changes]
        return None if not each or None in each else Duration(sum(time for time in each if time is not None))


def _quartile(values: Sequence[int], quarter: int) -> Duration:
    at, rest = divmod((len(values) - 1) * quarter, 4)
    above = values[min(at + 1, len(values) - 1)]
    return Duration((values[at] * (4 - rest) + above * rest) // 4)


def _paced(stretch: Stretch, pace: Mapping[Leg, Duration | None]) -> Stretch:
    """The stretch walked in those times from the same start; unknown from the first leg on that nobody is known on."""
    times: list[Instant | None] = [stretch.times[0]]
    for leg in stretch.legs:
        before, taken = times[-1], pace[leg]
        times.append(None if before is None or taken is None else Instant(before + taken))
    return replace(stretch, times=tuple(times), keys=(None,) * len(times), lead=Duration(0), penalty=Duration(0))
