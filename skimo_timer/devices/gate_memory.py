"""What has been received of one run of a gate, power-on to power-off, and what is missing.

A gate numbers its passings from 1. Two sets are kept, because they answer different questions: `received` decides
whether a record is new, and holds only what really came; `settled` decides what to ask for, and holds also what the
gate says it has lost. Were they one, a wrong word about losses would make later passings look like old ones.
"""

from bisect import bisect_right

from skimo_timer.devices.pings import PingClock

MOST_RANGES = 512  # holes of a broken gate; the lowest range is forgotten first, which doubles rather than loses


class Numbers:
    """A set of whole numbers, kept as ranges; small as long as the holes are few."""

    def __init__(self) -> None:
        self._ranges: list[tuple[int, int]] = []

    def __contains__(self, number: int) -> bool:
        at = bisect_right(self._ranges, number, key=_first)
        return at > 0 and number <= self._ranges[at - 1][1]

    def add(self, first: int, last: int) -> None:
        """Put in the numbers from `first` to `last`; nothing if that is none."""
        if first > last:
            return
        touching = [ours for ours in self._ranges if ours[0] <= last + 1 and first <= ours[1] + 1]
        for ours in touching:
            first, last = min(first, ours[0]), max(last, ours[1])
            self._ranges.remove(ours)
        self._ranges.insert(bisect_right(self._ranges, first, key=_first), (first, last))
        del self._ranges[:-MOST_RANGES]

    def next_after(self, number: int) -> int | None:
        """The lowest number in the set that is greater."""
        return next((first for first, _ in self._ranges if first > number), None)

    @property
    def upto(self) -> int:
        """The end of the unbroken run from 1; 0 where 1 is missing."""
        return self._ranges[0][1] if self._ranges and self._ranges[0][0] <= 1 else 0


class GateMemory:
    """The record numbers of one run of a gate, and its clock."""

    def __init__(self, boot: str) -> None:
        self.boot = boot
        self.pings = PingClock(boot)
        self._received = Numbers()
        self._settled = Numbers()
        self._last = 0  # the highest number that the gate is known to have given

    @property
    def upto(self) -> int:
        """All records up to this one are here, or lost for good."""
        return self._settled.upto

    @property
    def has_hole(self) -> bool:
        """Whether the gate is known to have recorded more than has come."""
        return self._last > self.upto

    def exists(self, number: int) -> None:
        """The gate says that its last record has this number."""
        self._last = max(self._last, number)

    def take(self, number: int) -> bool:
        """A record came; False if it was here already."""
        new = number not in self._received
        self._received.add(number, number)
        self._settled.add(number, number)
        self.exists(number)
        return new

    def lose(self, first: int, last: int) -> None:
        """The gate no longer holds these; waiting for them is over."""
        self._settled.add(first, last)
        self.exists(last)

    def give_up(self) -> None:
        """Wait no longer for the first hole; if it comes after all, it is still new."""
        first = self.upto + 1
        self._settled.add(first, self._settled.next_after(first) or self._last)


def _first(numbers: tuple[int, int]) -> int:
    return numbers[0]
