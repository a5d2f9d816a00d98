"""What is to be decided about hand and gate at a line, and the one act that settles each.

A typed bib that may as well have another impulse; an athlete whom the gate missed; impulses in a row that nobody typed
a bib for, which are one matter and not nine; two gates that wander apart.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import SECOND
from skimo_timer.core.facts import Fact, Key, Paired, Replaced, Reverted
from skimo_timer.core.passings import Passing
from skimo_timer.core.passings.book import PassingBook
from skimo_timer.core.passings.replacement import Compared, drift, replacement
from skimo_timer.core.progress import Progress

ROW = 3 * SECOND
"""Impulses that follow each other so soon may be one thing: a dog, a marshal, a gust of snow."""
FEWEST = 4
AROUND = 5 * SECOND
"""Where a bib was typed so near, somebody came."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What one key does about an alert."""

    code: AlertCode
    facts: tuple[Fact, ...]


class LineMatters:
    """Looks at the lines of a race as they stand now, once for everything that is asked."""

    def __init__(self, book: PassingBook, field: Mapping[str, Progress]) -> None:
        """Looks at nothing before it is asked."""
        self._book, self._field = book, field
        self._compared: dict[str, list[Compared]] = {}
        self._spare: dict[str, list[Compared]] = {}
        self._at: dict[str, list[Passing]] = {}

    def alerts(self) -> Iterator[Alert]:
        """Everything at the lines; open times only where they are a row of impulses."""
        for point in self._book.gated():
            for passing in self._readings(point):
                if passing.doubtful:
                    yield _about(AlertCode.DOUBTFUL_TIME, passing)
                elif self._replacement(passing) is not None:
                    yield _about(AlertCode.GATE_MISSED, passing)
            if drift(self.gates(point)) is not None:
                last = self._book.current[self.gates(point)[-1].key]
                yield Alert(AlertCode.GATE_DRIFT, "", point, 0, last.time, last.key)
        yield from (_about(AlertCode.BURST, row[0]) for row in self.bursts)

    def offer(self, alert: Alert) -> Offer | None:
        """What settles an alert of a line; None where there is nothing to press."""
        passing = None if alert.key is None else self._book.current.get(alert.key)
        if passing is None:
            return None
        if alert.code is AlertCode.DOUBTFUL_TIME:
            return Offer(alert.code, (Paired(passing.key, passing.partner),))
        if alert.code is AlertCode.GATE_MISSED:
            found = self._replacement(passing)
            return None if found is None else Offer(alert.code, (found,))
        if alert.code is AlertCode.BURST:
            row = self.burst(passing.key)
            return Offer(alert.code, tuple(Reverted(each.key) for each in row)) if row else None
        return None

    def replaced(self, passing: Passing) -> Replaced | None:
        """What replaced the time of a passing: its own fact, or that of the spare gate's impulse that it is."""
        return self._book.replacement(passing)

    def _readings(self, point: str) -> list[Passing]:
        if point not in self._at:
            self._at[point] = self._book.at(point)
        return self._at[point]

    # -- what a gate missed ----------------------------------------------------------------------------------------

    def _replacement(self, passing: Passing) -> Replaced | None:
        """The time that would replace that of a passing which counts somewhere and which the first gate missed."""
        if not passing.bib or passing.absorbed or passing.replaced:
            return None
        impulse = passing if passing.is_impulse else self._book.current.get(passing.partner or passing.key)
        seen = impulse is not None and impulse.is_impulse
        if (seen and impulse is not None and not impulse.spare) or not self._counts(passing):
            return None
        if impulse is None or not seen:
            known = self.hands(passing.point)
            return replacement(passing.key, passing.began if passing.time is None else passing.time, known)
        return replacement(impulse.key, impulse.began, self.gates(passing.point))

    def _counts(self, passing: Passing) -> bool:
        progress = self._field.get(self._book.whose(passing.key))
        return progress is not None and passing.key in progress.keys

    def hands(self, point: str) -> list[Compared]:
        """What hand and gate both timed at a line, in order of time."""
        if point not in self._compared:
            found = [
                Compared(gate.time, by_hand, passing.key)
                for passing in self._readings(point)
                if not passing.is_impulse and not passing.doubtful and (gate := self._gate_of(passing)) is not None
                if gate.time is not None and (by_hand := self._book.by_hand(passing.key)) is not None
            ]
            self._compared[point] = sorted(found, key=lambda one: (one.other, one.key))
        return self._compared[point]

    def gates(self, point: str) -> list[Compared]:
        """What both gates of a line timed, in order of time."""
        if point not in self._spare:
            found = [
                Compared(first.began, passing.began, passing.key)
                for passing in self._readings(point)
                if passing.spare and passing.absorbed and passing.partner is not None
                if (first := self._book.current[passing.partner]).is_impulse
            ]
            self._spare[point] = sorted(found, key=lambda one: (one.other, one.key))
        return self._spare[point]

    def _gate_of(self, passing: Passing) -> Passing | None:
        impulse = None if passing.partner is None else self._book.current.get(passing.partner)
        return None if impulse is None or impulse.spare else impulse

    # -- impulses in a row -----------------------------------------------------------------------------------------

    @cached_property
    def bursts(self) -> list[Sequence[Passing]]:
        """Rows of impulses at one line for which nobody typed a bib."""
        points: dict[str, list[Passing]] = {}
        for passing in self._book.open_times():
            if passing.is_impulse:
                points.setdefault(passing.point, []).append(passing)
        return [row for some in points.values() for row in _rows(some) if len(row) >= FEWEST and self._is_alone(row)]

    def burst(self, first: Key) -> Sequence[Passing]:
        """The row that begins with a passing; empty where none does."""
        return next((row for row in self.bursts if row[0].key == first), ())

    def _is_alone(self, row: Sequence[Passing]) -> bool:
        begin, end = row[0].began - AROUND, row[-1].began + AROUND
        return not any(
            begin <= passing.began <= end for passing in self._readings(row[0].point) if not passing.is_impulse
        )


def _rows(some: Iterable[Passing]) -> list[list[Passing]]:
    found: list[list[Passing]] = []
    for passing in some:
        if found and passing.began - found[-1][-1].began <= ROW:
            found[-1].append(passing)
        else:
            found.append([passing])
    return found


def _about(code: AlertCode, passing: Passing) -> Alert:
    return Alert(code, passing.bib, passing.point, 0, passing.time, passing.key)
