"""Which records are in force: the one place that understands taking back.

A record is in force as long as no record in force reverts it. Reverting a `Reverted` brings its target back, so undo
and redo need no inverse of any kind of fact, and a fact of tomorrow can be undone today. Counting how many reverts in
force point at a record keeps this right even where two of them do.
"""

from bisect import insort
from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from skimo_timer.core.facts import Key, Record, Reverted

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Ledger:
    """Every record of the race, and whether it counts."""

    def __init__(self) -> None:
        """Begins empty."""
        self.records: dict[Key, Record] = {}
        self._order: dict[Key, int] = {}
        self._against: defaultdict[Key, int] = defaultdict(int)
        self._steps: defaultdict[Key, list[Key]] = defaultdict(list)

    def add(self, record: Record) -> list[tuple[Record, bool]]:
        """Takes the next record; returns the records other than reverts that now count (True) or no longer do."""
        self._order[record.key] = len(self.records)
        self.records[record.key] = record
        self._steps[Key(record.key.station, record.step)].append(record.key)
        turned: list[tuple[Record, bool]] = []
        if isinstance(record.fact, Reverted):
            self._press(record.fact, 1, turned)
        else:
            turned.append((record, True))
        return turned

    def order(self, key: Key) -> int:
        """The place of a record in the order in which the file holds them."""
        return self._order[key]

    def in_force(self, key: Key) -> bool:
        """Whether a record counts."""
        return not self._against[key]

    def step(self, first: Key) -> list[Record]:
        """The records that were written together with `first`, the first of its step."""
        return [self.records[key] for key in self._steps[first]]

    def _press(self, revert: Reverted, weight: int, turned: list[tuple[Record, bool]]) -> None:
        """Adds (1) or takes away (-1) the weight of one revert on its targets."""
        for key in self._steps[revert.target] if revert.step else [revert.target]:
            before = self.in_force(key)
            self._against[key] += weight
            record = self.records.get(key)
            if record is None or self.in_force(key) == before:
                continue
            if isinstance(record.fact, Reverted):
                self._press(record.fact, 1 if self.in_force(key) else -1, turned)
            else:
                turned.append((record, self.in_force(key)))


class Newest(Generic[K, V]):
    """Values in force by what they are about; the newest counts, the older ones wait below it."""

    def __init__(self) -> None:
        """Begins empty."""
        self._piles: dict[K, list[tuple[int, V]]] = {}

    def turn(self, about: K, order: int, value: V, *, on: bool) -> None:
        """Lays a value into its pile at its place in the order of the file, or takes it out."""
        pile = self._piles.setdefault(about, [])
        if on:
            insort(pile, (order, value), key=lambda laid: laid[0])
        else:
            pile[:] = [laid for laid in pile if laid[0] != order]
            if not pile:
                del self._piles[about]

    def get(self, about: K) -> V | None:
        """The value that counts, if there is one."""
        pile = self._piles.get(about)
        return pile[-1][1] if pile else None

    def order(self, about: K) -> int:
        """The place in the file of the value that counts; -1 if there is none."""
        pile = self._piles.get(about)
        return pile[-1][0] if pile else -1

    def before(self, about: K, order: int) -> V | None:
        """The value that counted at a place in the file, among those that still do; None if there was none."""
        return next((value for at, value in reversed(self._piles.get(about, [])) if at < order), None)

    def all(self, about: K) -> list[V]:
        """Every value in force about it, oldest first."""
        return [value for _, value in self._piles.get(about, ())]

    def merged(self, about: Iterable[K]) -> list[V]:
        """Every value in force about any of these, oldest first."""
        laid = [one for each in about for one in self._piles.get(each, ())]
        return [value for _, value in sorted(laid, key=lambda one: one[0])]

    def __contains__(self, about: K) -> bool:
        """Whether there is a value about it."""
        return about in self._piles
