"""The clock of each source, watched from what its readings say: how far off, how steady, and whether it was set anew.

A reading arrives later than its time, never sooner, so (arrival - device) is the offset of the device's clock plus how
late the reading came. Being late only makes it larger, therefore the offset is the *smallest* of the last prompt
readings; the mean would be bent by every reading that waited in a buffer. A level counts as soon as readings that are
seconds apart on the device agree on it, which those of a memory read out at once never do: they come faster than they
happened. A level that another one replaces is a clock that was set; one wrong digit, or a few late readings, is not.

Nothing is corrected here, it is only seen and asked about (`questions`). The watch is fed with the passings as
they were recorded, whether they count or not, so a race that is opened again says the same. Runs of a gate that counts
from power-on are sources of their own (`name/boot`); their offset is measured by pings, they are watched for drift.
"""

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from statistics import median

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration, Instant
from skimo_timer.core.facts import HAND, OffsetSet, PassingRecorded
from skimo_timer.core.passings import FILE

JITTER = SECOND // 2  # what transport explains (prompt readings of real devices differ by 43 to 100 ms)
TOGETHER = SECOND // 10
APART = 2 * SECOND  # by how much device time readings must differ to confirm each other
TO_FALL, TO_RISE = 2, 3  # how many agree before a clock is taken to have been set ahead, or back: late looks like back
WINDOW = 30  # prompt readings
BIN = 10 * MINUTE  # for drift: the promptest reading of each
DRIFT_FROM = 30 * MINUTE  # what is shorter says nothing of drift
_STAMPED = "arrival"  # the source of a gate without a clock is `name/arrival`


@dataclass(frozen=True, slots=True)
class Jump:
    """A clock was set, `by` so much ahead (negative: back), between the arrivals `last` before and `first` after it.

    `before` and `after` are the offsets, `shown` is what it said first after that.
    """

    by: Duration
    last: Instant
    first: Instant
    before: Duration
    after: Duration
    shown: Instant

    @property
    def since(self) -> Instant:
        """From when on by its own clock. Nobody saw it being set; halfway is the best guess for what is read later."""
        return Instant(min(self.arrived - self.after, self.shown))

    @property
    def arrived(self) -> Instant:
        """From which arrivals on: halfway, so that neither neighbour is on the wrong side by a breath."""
        return Instant((self.last + self.first + 1) // 2)


@dataclass(frozen=True, slots=True)
class ClockState:
    """What is known of the clock of one source.

    `began` and `heard` are its first and last arrival. `offset` is what would bring it to race time, `spread` by how
    much prompt readings differ, `drift_ppm` what this computer's clock gains on it in millionths; None while too little
    is known. `late` is how many readings came later than transport explains.
    """

    source: str
    readings: int
    began: Instant
    heard: Instant
    offset: Duration | None = None
    spread: Duration | None = None
    drift_ppm: float | None = None
    late: int = 0
    jumps: tuple[Jump, ...] = ()

    @property
    def first(self) -> Duration | None:
        """The offset before its clock was ever set during the race."""
        return self.jumps[0].before if self.jumps else self.offset


@dataclass(slots=True)
class _Level:
    """A stretch during which a clock was not set: its prompt readings, the last ones and the promptest of each bin."""

    recent: list[int] = field(default_factory=list)
    bins: dict[int, tuple[int, int]] = field(default_factory=dict)  # arrival and difference
    last: int = 0

    @property
    def offset(self) -> int:
        """The smallest difference lately."""
        return min(self.recent)

    def take(self, arrived: int, off: int) -> None:
        """One more prompt reading."""
        self.recent = [*self.recent[1 - WINDOW :], off]
        self.last = arrived
        best = self.bins.get(arrived // BIN)
        if best is None or off < best[1]:
            self.bins[arrived // BIN] = arrived, off

    @property
    def drift_ppm(self) -> float | None:
        """The median slope between the promptest readings of all bins, which a few late ones do not bend."""
        points = sorted(self.bins.values())
        if len(points) < 3 or points[-1][0] - points[0][0] < DRIFT_FROM:
            return None
        slopes = [(v - u) / (b - a) for i, (a, u) in enumerate(points) for b, v in points[i + 1 :] if b - a >= BIN]
        return median(slopes) * 1_000_000 if slopes else None


class SourceClock:
    """The clock of one source; `add` readings in any order, cheapest in that in which they arrived.

    Readings of one burst are stamped by a few microseconds one way or the other: within `TOGETHER` they count as told.
    One that belongs further back has all of them looked at again, once, when somebody asks.
    """

    def __init__(self, source: str) -> None:
        """Begins without a reading."""
        self.source = source
        self._readings: list[tuple[Instant, Instant]] = []
        self._start_over()

    def _start_over(self) -> None:
        self._level: _Level | None = None
        self._odd: list[tuple[int, int]] = []  # readings since the last one that was on the level
        self._late = 0
        self._jumps: list[Jump] = []
        self._is_disordered = False

    def add(self, arrived: Instant, time: Instant) -> None:
        """One more reading: when it arrived, and its time by the clock of the source."""
        last = self._readings[-1][0] if self._readings else arrived
        if arrived < last - TOGETHER:
            insort(self._readings, (arrived, time))
            self._is_disordered = True
            return
        reading = (max(arrived, last), time)
        self._readings.append(reading)
        if not self._is_disordered:
            self._see(*reading)

    def _look_again(self) -> None:
        """Brings what is known up to date, where readings came out of order."""
        if self._is_disordered:
            self._start_over()
            for reading in self._readings:
                self._see(*reading)

    def _see(self, arrived: Instant, time: Instant) -> None:
        off = arrived - time
        if self._level is not None and abs(off - self._level.offset) <= JITTER:
            self._level.take(arrived, off)
            self._late += len(self._odd)
            self._odd.clear()
            return
        self._odd.append((arrived, time))
        falls = self._level is None or off < self._level.offset
        agreeing = self._agreeing(off, TO_FALL if falls else TO_RISE)
        if agreeing:
            self._settle_on(agreeing)

    def _agreeing(self, off: int, enough: int) -> list[tuple[int, int]]:
        """The last odd readings, if enough of them in a row are on one level; empty if not."""
        row: list[tuple[int, int]] = []
        for arrived, time in reversed(self._odd):
            if abs(arrived - time - off) > JITTER:
                break
            row.append((arrived, time))
        apart = max(time for _, time in row) - min(time for _, time in row)
        return row[::-1] if len(row) >= enough and apart >= APART else []

    def _settle_on(self, agreeing: Sequence[tuple[int, int]]) -> None:
        """A level is known: the first one, or another one than before."""
        before, self._level = self._level, _Level()
        for arrived, time in agreeing:
            self._level.take(arrived, arrived - time)
        after = self._level.offset
        if before is not None:
            by, first = Duration(before.offset - after), Instant(agreeing[0][0])
            shown = Instant(min(time for _, time in agreeing))
            self._jumps.append(Jump(by, Instant(before.last), first, Duration(before.offset), Duration(after), shown))
        self._late += len(self._odd) - len(agreeing)
        self._odd.clear()

    @property
    def offset(self) -> Duration | None:
        """The smallest difference lately; None while no level is known."""
        self._look_again()
        return None if self._level is None else Duration(self._level.offset)

    @property
    def first_difference(self) -> int:
        """How much later than its time the first reading arrived."""
        return self._readings[0][0] - self._readings[0][1]

    @property
    def state(self) -> ClockState:
        """What is known now."""
        self._look_again()
        level, began, heard = self._level, self._readings[0][0], self._readings[-1][0]
        known = ClockState(self.source, len(self._readings), began, heard)
        if level is None:
            return known
        jumps = () if counts_from_power_on(self.source) else tuple(self._jumps)
        spread = Duration(max(level.recent) - level.offset)
        late = self._late + len(self._odd)
        return replace(
            known, offset=Duration(level.offset), spread=spread, drift_ppm=level.drift_ppm, late=late, jumps=jumps
        )


def counts_from_power_on(source: str) -> bool:
    """Whether a source is one run of a gate whose clock begins at zero (`name/boot`)."""
    return "/" in source


class ClockWatch:
    """The clocks of all sources that have one: neither hand, nor file, nor a gate that is stamped at arrival."""

    def __init__(self) -> None:
        """Begins without a source."""
        self._clocks: dict[str, SourceClock] = {}

    def hear(self, passing: PassingRecorded) -> None:
        """A passing was recorded."""
        source = passing.source
        if passing.arrived is None or passing.time is None or source in (HAND, FILE):
            return
        if source.rpartition("/")[2] == _STAMPED:
            return
        if source not in self._clocks:
            self._clocks[source] = SourceClock(source)
        self._clocks[source].add(passing.arrived, passing.time)

    def of(self, source: str) -> ClockState | None:
        """What is known of a source; None if it has brought no reading."""
        clock = self._clocks.get(source)
        return None if clock is None else clock.state

    def off(self, source: str) -> Duration | None:
        """What would bring the clock of a source to race time; None while it is not known."""
        clock = self._clocks.get(source)
        return None if clock is None else clock.offset

    def stands_in(self, source: str, offset: Duration) -> bool:
        """Whether an offset is only what the first arrival said, because no ping had been answered."""
        clock = self._clocks.get(source)
        return clock is not None and clock.first_difference == offset

    def states(self) -> list[ClockState]:
        """What is known of every source, by name."""
        return [self._clocks[source].state for source in sorted(self._clocks)]

    def of_device(self, name: str) -> list[ClockState]:
        """What is known of every run of a device, the one that was heard last first."""
        mine = [state for state in self.states() if state.source.partition("/")[0] == name]
        return sorted(mine, key=lambda state: state.heard, reverse=True)


def is_hour(amount: int) -> bool:
    """Whether a clock is off by exactly one hour, as far as transport lets one see: daylight saving."""
    return abs(abs(amount) - HOUR) <= JITTER


# -- what is added to a clock ------------------------------------------------------------------------------------------


def counts_for(fact: OffsetSet, passing: PassingRecorded) -> bool:
    """Whether an offset is about a passing.

    One from a moment on asks for the own clock, so that a memory that is read out later stays as it was, and for the
    arrival where a clock was set back. What never arrived here, in a file, has only its time.
    """
    if fact.since is None:
        return True
    if passing.time is None or passing.time < fact.since:
        return False
    return fact.arrived is None or passing.arrived is None or passing.arrived >= fact.arrived


def correction(offsets: Iterable[OffsetSet], passing: PassingRecorded) -> int:
    """What is added to the time of a passing: the newest offset of its source that is about it (given oldest first)."""
    added = 0
    for fact in offsets:
        if counts_for(fact, passing):
            added = fact.offset
    return added
