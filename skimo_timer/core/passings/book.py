"""The passings of a race as they stand now, kept up to date one by one: by athlete, by line, by impulse.

What it does not know of the race it asks: which records count, whose number a bib is, which device a
source is. Whoever is touched is noted in `touched`, for the race to fold again.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.clocks import correction, counts_for
from skimo_timer.core.facts import HAND, Key, OffsetSet, Paired, PassingAmended, PassingRecorded, Pinned, Replaced
from skimo_timer.core.ledger import Ledger, Newest
from skimo_timer.core.passings import FILE, Passing, Words, settle
from skimo_timer.core.passings.line import Line
from skimo_timer.core.setup import DeviceSetup

Impulse = tuple[str, str, Instant]
"""What a device said once: source, channel, its own clock. Two passings with one impulse share it."""

Told = PassingRecorded | PassingAmended | Pinned | Paired | Replaced | OffsetSet
"""The facts about passings."""


class PassingBook:
    """Every passing that counts; `current` holds those as they stand, joined ones included."""

    def __init__(
        self, ledger: Ledger, athlete: Callable[[str], str], device: Callable[[str], DeviceSetup | None]
    ) -> None:
        """Begins empty; `athlete` says whose number a bib is, `device` which device of the set-up a source is."""
        self.current: dict[Key, Passing] = {}
        self.touched: set[str] = set()
        self.rejoined: set[Key] = set()
        self._ledger, self._athlete, self._device = ledger, athlete, device
        self._own: dict[Key, Passing] = {}
        self._amendments: Newest[Key, PassingAmended] = Newest()
        self._pins: Newest[Key, Pinned] = Newest()
        self._offsets: Newest[str, OffsetSet] = Newest()
        self._by_source: defaultdict[str, set[Key]] = defaultdict(set)
        self._pairs: Newest[Key, Paired] = Newest()
        self._said: dict[Key, Key | None] = {}
        self._replacements: Newest[Key, Replaced] = Newest()
        self._lines: defaultdict[str, Line] = defaultdict(lambda: Line(self._said))
        self._soiled: set[str] = set()
        self._by_bib: defaultdict[str, set[Key]] = defaultdict(set)
        self._whose: dict[Key, str] = {}
        self._open: set[Key] = set()
        self._impulses: defaultdict[Impulse, set[Key]] = defaultdict(set)
        self._claimed: set[Impulse] = set()  # those that more than one passing has ever had

    # -- facts in --------------------------------------------------------------------------------------------------

    def turn(self, key: Key, order: int, fact: Told, *, on: bool) -> None:
        """A passing, a word on one, or the offset of a source counts from now on, or no longer."""
        match fact:
            case PassingRecorded() if on:
                self._settle(key)
            case PassingRecorded():
                self._forget(key)
            case PassingAmended():
                self._amendments.turn(fact.target, order, fact, on=on)
                self._settle(fact.target)
            case Pinned():
                self._pins.turn(fact.target, order, fact, on=on)
                self._settle(fact.target)
            case Replaced():
                self._replacements.turn(fact.target, order, fact, on=on)
                self._settle(fact.target)
            case Paired():
                self._pairs.turn(fact.hand, order, fact, on=on)
                self._pair(fact)
            case OffsetSet():
                self._offsets.turn(fact.source, order, fact, on=on)
                mine = (self._own[key] for key in self._by_source[fact.source])
                self._settle_all([passing.key for passing in mine if counts_for(fact, passing.recorded)])

    def _pair(self, pair: Paired) -> None:
        """The operator's word on a hand reading is another one now, or none."""
        before = self._said.pop(pair.hand, None)
        if (newest := self._pairs.get(pair.hand)) is not None:
            self._said[pair.hand] = newest.impulse
        for key in (pair.hand, pair.impulse, before):
            if key in self._own:
                self._soil(self._own[key])

    def renumber(self, bib: str) -> None:
        """A bib has become somebody else's."""
        self._settle_all(key for key, passing in self._own.items() if passing.bib == bib)

    def settle_everything(self) -> None:
        """What every passing depends on has changed: delays of devices, or whether bibs have members."""
        self._settle_all(self._own)

    # -- hand and gate ---------------------------------------------------------------------------------------------

    def join(self) -> None:
        """Joins hand readings and impulses again wherever something has changed; `rejoined` says of whom it changed."""
        soiled, self._soiled, self.rejoined = self._soiled, set(), set()
        for point in soiled:
            for member in self._lines[point].joined():
                if self.current[member.key] != member:
                    self._unplace(member.key)
                    self._place(member)
                    self.rejoined.add(member.key)

    def settle(self, most: int | None = None) -> None:
        """Has bunches joined again that were joined before the hand was known as it is now, so many at each line."""
        for point, line in self._lines.items():
            if not line.is_settled:
                line.settle(most)
                self._soiled.add(point)

    @property
    def is_settled(self) -> bool:
        """Whether every line is joined by what is known now."""
        return all(line.is_settled for line in self._lines.values())

    def gated(self) -> list[str]:
        """The points at which a gate has seen something."""
        return [point for point, line in self._lines.items() if line.has_gate]

    def at(self, point: str) -> list[Passing]:
        """The hand readings and impulses of a point, in order of time."""
        return [self.current[key] for key in self._lines[point].keys] if point in self._lines else []

    def by_hand(self, key: Key) -> Instant | None:
        """The time of a passing before any gate had a better one, corrections of its clock included."""
        return self._own[key].by_hand or self._own[key].time

    def replacement(self, passing: Passing) -> Replaced | None:
        """What replaced the time of a passing, or of the impulse that it is."""
        return self._replacements.get(passing.key if passing.partner is None or passing.is_impulse else passing.partner)

    def whose(self, key: Key) -> str:
        """The athlete of a passing; empty where it has none."""
        return self._whose.get(key, "")

    # -- out -------------------------------------------------------------------------------------------------------

    def of(self, bib: str) -> list[Passing]:
        """The passings of an athlete in order of time; those seen without a time come first."""
        found = [self.current[key] for key in self._by_bib.get(bib, ())]
        return sorted(found, key=lambda p: (p.time if p.time is not None else -1, p.order))

    def bibs(self) -> list[str]:
        """Whoever has a passing, entered or not."""
        return [bib for bib, keys in self._by_bib.items() if keys]

    def open_times(self) -> list[Passing]:
        """The times that wait for a bib, oldest first."""
        return sorted((self.current[key] for key in self._open), key=lambda p: (p.time or 0, p.order))

    def shared(self) -> list[Passing]:
        """The later claims of impulses that two athletes claim."""
        found: list[Passing] = []
        for impulse in self._claimed:
            keys = self._impulses[impulse]
            claims = [p for key in keys if (p := self.current[key]).bib and p.recorded.twin is None]
            claims = sorted((p for p in claims if not p.serves_nothing), key=lambda p: p.order)
            if len({self._athlete(p.bib) for p in claims}) > 1:
                found += claims[1:]
        return found

    def from_device(self, source: str, channel: str, time: Instant) -> Passing | None:
        """The newest passing that counts of what a device said once; None if there is none."""
        keys = self._impulses.get((source, channel, time))
        return max((self.current[key] for key in keys), key=lambda p: p.order) if keys else None

    def was_heard(self, source: str, channel: str, time: Instant) -> bool:
        """Whether a device has ever said so, also if it was taken back since: what it sends again is no news."""
        return (source, channel, time) in self._impulses

    def offset(self, source: str) -> Duration | None:
        """What is added to the clock of a source now to get race time; None if nothing was set."""
        found = self._offsets.get(source)
        return None if found is None else found.offset

    def offsets(self, source: str) -> list[OffsetSet]:
        """Everything that was set of the clock of a source and counts, oldest first."""
        return self._offsets.all(source)

    # -- within ----------------------------------------------------------------------------------------------------

    def _settle_all(self, keys: Iterable[Key]) -> None:
        for key in list(keys):
            self._settle(key)

    def _settle(self, key: Key) -> None:
        """Brings one passing up to date with its corrections, and its line with it."""
        record = self._ledger.records.get(key)
        if record is None or not isinstance(record.fact, PassingRecorded) or not self._ledger.in_force(key):
            return
        self._forget(key)
        device = self._device(record.fact.source)
        delay = 0 if device is None or record.fact.arrived is None else device.delay
        added = correction(self._offsets.all(record.fact.source), record.fact) - delay
        word, order = self._pins.get(key), self._ledger.order(key)
        words = Words(
            tuple(self._amendments.all(key)),
            None if word is None else (self._pins.order(key), word),
            self._replacements.get(key),
        )
        passing = settle(key, order, record.fact, words, added, spare=device is not None and device.is_spare)
        self._own[key] = passing
        self._by_source[record.fact.source].add(key)
        if (impulse := _impulse(record.fact)) is not None:
            self._impulses[impulse].add(key)
            if len(self._impulses[impulse]) > 1:
                self._claimed.add(impulse)
        self._place(passing)
        self._lines[passing.point].put(passing)
        self._soiled.add(passing.point)

    def _forget(self, key: Key) -> None:
        passing = self._own.pop(key, None)
        if passing is None:
            return
        self._by_source[passing.recorded.source].discard(key)
        if (impulse := _impulse(passing.recorded)) is not None:
            self._impulses[impulse].discard(key)
        self._lines[passing.point].take(passing)
        self._soiled.add(passing.point)
        self._unplace(key)

    def _soil(self, passing: Passing) -> None:
        """The line of a passing has to be joined again where it is."""
        self._lines[passing.point].soil(passing)
        self._soiled.add(passing.point)

    def _place(self, passing: Passing) -> None:
        self.current[passing.key] = passing
        if passing.is_open:
            self._open.add(passing.key)
        if passing.bib and not passing.absorbed:
            athlete = self._athlete(passing.bib)
            self._whose[passing.key] = athlete
            self._by_bib[athlete].add(passing.key)
            self.touched.add(athlete)

    def _unplace(self, key: Key) -> None:
        del self.current[key]
        self._open.discard(key)
        athlete = self._whose.pop(key, None)
        if athlete is not None:
            self._by_bib[athlete].remove(key)
            self.touched.add(athlete)


def _impulse(recorded: PassingRecorded) -> Impulse | None:
    """What identifies a device's impulse; None for typed and imported passings."""
    if recorded.source in (HAND, FILE) or recorded.time is None:
        return None
    return recorded.source, recorded.channel, recorded.time
