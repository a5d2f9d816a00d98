"""The one door: every fact comes in here, from devices and from the operator alike.

First to the journal, which has it on disk before it returns; then into the race; then into the standings; then to the
listeners, with what moved. Nothing flows back: whoever wants a change decides a fact and waits for the change like
everyone else. There is one writer, on the thread of the window, so no lock is needed.

Undo takes back the operator's last step and never what a device brought in meanwhile: only decisions are on the stack,
and the stack is read off the records, so it survives a restart.
"""

import datetime as dt
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import SECOND, Duration, Instant
from skimo_timer.core.facts import Entered, Fact, Key, Origin, PassingRecorded, Record, Reverted, SetUp
from skimo_timer.core.passings.batches import Effect, effect, mark_late, snapshot
from skimo_timer.core.race import Race
from skimo_timer.core.repeats import without_repeats
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.standings import Board, Delta
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal

log = logging.getLogger(__name__)


class RaceClock:
    """The computer's clock as race time: tied to the wall once, then steady, so that a stepped clock moves nothing.

    Race time is the time of day that was on the wall at the first start (`by`; without one, now), and goes on from it:
    a race through the night of the change is not an hour longer, one on the morning after goes by the new time from the
    beginning. That holds in whatever hour the file is opened again. `speed` lets the demo run faster than life, `start`
    lets it begin at a time of day of its own.
    """

    def __init__(
        self, race_day: dt.date, speed: float = 1.0, start: Instant | None = None, by: Instant | None = None
    ) -> None:
        """Ties race time to the wall clock."""
        now = dt.datetime.fromtimestamp(time.time_ns() / 1e9)
        shown = now if by is None else dt.datetime.combine(race_day, dt.time()) + dt.timedelta(microseconds=by)
        self._ahead = shown.astimezone().utcoffset() or dt.timedelta()
        midnight = dt.datetime.combine(race_day, dt.time(), dt.timezone(self._ahead))
        self._midnight_us = int(midnight.timestamp()) * SECOND
        self._tied_us = _steady_us()
        self._zero = self._wall() if start is None else start
        self._speed, self._is_wall = speed, start is None

    def now(self) -> Instant:
        """Race time now."""
        return Instant(self._zero + int((_steady_us() - self._tied_us) * self._speed))

    def ago(self, passed_us: int) -> Instant:
        """Race time so many real microseconds ago: when a reading came in that waited in a queue."""
        return Instant(self.now() - int(passed_us * self._speed))

    @property
    def wall_step(self) -> Duration:
        """How far the computer's wall clock has been stepped since race time was tied to it; 0 for the demo."""
        drifted = self._wall() - self.now()
        return Duration(drifted if self._speed == 1.0 else 0)

    @property
    def changed_by(self) -> Duration:
        """How far the clock on the wall has been put forward since the first start, by summer time; mostly 0."""
        now = dt.datetime.fromtimestamp(time.time_ns() / 1e9).astimezone().utcoffset() or dt.timedelta()
        return Duration((now - self._ahead) // dt.timedelta(microseconds=1) if self._is_wall else 0)

    def _wall(self) -> Instant:
        return Instant(time.time_ns() // 1000 - self._midnight_us)


def _steady_us() -> int:
    """A clock that nobody can step and that goes on while the lid is closed, where the system has one."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)  # Linux: time.monotonic stands still while the computer sleeps
    return (time.monotonic_ns() if boot is None else time.clock_gettime_ns(boot)) // 1000


@dataclass(frozen=True, slots=True)
class Change:
    """What listeners hear: the records written, the bibs touched, and which row of which board moved.

    `deltas` holds (name of the classification, bib, delta); None stands for a whole new order (set-up, corrected gun).
    """

    records: tuple[Record, ...]
    bibs: frozenset[str]
    deltas: tuple[tuple[str, str, Delta], ...] | None


@dataclass(frozen=True, slots=True)
class Added:
    """What an import did: entries, passings and rulings written, passings and rulings that were already there.

    `effect` is what its passings did to the race; None where there were none.
    """

    entries: int
    passings: int
    rulings: int
    skipped: int
    skipped_rulings: int
    effect: Effect | None = None


Listener = Callable[[Change], None]

MANY = 64  # from so many touched athletes on, sorting anew is cheaper than moving rows


class Timekeeper:
    """Keeps one race: the journal, the race and its boards, and who wants to hear of changes.

    `hold` is asked before facts are written, or taken back, and says what must be on record before they are: whoever
    knows the time of day keeps so what has begun as it began. It is written as if a device had brought it.
    """

    def __init__(self, journal: Journal) -> None:
        """Opens the race that the journal holds."""
        self._journal = journal
        self.race = Race()
        self.boards: dict[str, Board] = {}
        self.hold: Callable[[Sequence[Fact]], Sequence[Fact]] = _nothing
        self._listeners: list[Listener] = []
        self._done: list[Key] = []
        self._undone: list[tuple[Key, Key]] = []  # (the undo, what it took back)
        self._take(journal.records())
        self.race.settle()
        self._fill_boards()

    # -- facts in --------------------------------------------------------------------------------------------------

    def record(self, *facts: Fact) -> tuple[Record, ...]:
        """Writes what devices brought; undo never takes it back. Raises what the journal raises, nothing changed."""
        return self._write(facts, Origin.DEVICE)

    def decide(self, *facts: Fact) -> tuple[Record, ...]:
        """Writes what the operator decided, as one step of undo."""
        return self._write(facts, Origin.DECISION)

    def undo(self) -> tuple[Record, ...]:
        """Takes back the last decision that stands; nothing if there is none."""
        return self._write([Reverted(self._done[-1], step=True)], Origin.UNDO) if self._done else ()

    def redo(self) -> tuple[Record, ...]:
        """Brings back what was undone last; nothing if something was decided since."""
        return self._write([Reverted(self._undone[-1][0])], Origin.REDO) if self._undone else ()

    @property
    def next_undo(self) -> list[Record]:
        """The records that undo would take back; empty if there is nothing."""
        return self.race.ledger.step(self._done[-1]) if self._done else []

    @property
    def next_redo(self) -> list[Record]:
        """The records that redo would bring back; empty if there is nothing."""
        return self.race.ledger.step(self._undone[-1][1]) if self._undone else []

    def add(
        self,
        entries: Sequence[Entry],
        passings: Sequence[PassingRecorded],
        others: Sequence[Fact],
        now: Instant | None = None,
    ) -> Added:
        """Adds what files hold, as one step of undo; what is already there is skipped and counted.

        `now` is race time where the race is on: what was taken long before is late, as what comes after its athlete has
        been seen further on is anyway.
        """
        fresh_entries = [entry for entry in entries if self.race.entries.get(entry.bib) != entry]
        seen = {_identity(p.recorded) for p in self.race.passings.values()}
        fresh: list[PassingRecorded] = []
        for passing in passings:
            if _identity(passing) not in seen:
                seen.add(_identity(passing))
                fresh.append(passing)
        rulings = without_repeats(self.race, others)
        facts: list[Fact] = [*map(Entered, fresh_entries), *mark_late(self.race, fresh, now), *rulings]
        before = snapshot(self.race, self.boards) if fresh else None
        records = self.decide(*facts) if facts else ()
        did = None
        if before is not None:
            self.settle()
            batch = [record.key for record in records if isinstance(record.fact, PassingRecorded)]
            did = effect(self.race, self.boards, before, batch)
        skipped = len(passings) - len(fresh)
        return Added(len(fresh_entries), len(fresh), len(rulings), skipped, len(others) - len(rulings), did)

    def settle(self, most: int | None = None) -> bool:
        """Matches athletes again whom the field has outgrown, at most so many; says whether any are left.

        For whoever has time: an idle window, a report. Nothing is written; listeners hear what moved.
        """
        bibs = self.race.settle(most)
        if bibs or self.race.rejoined:
            self._tell(Change((), frozenset(bibs), self._place((), bibs)))
        return not self.race.is_settled

    # -- out -------------------------------------------------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        """Calls the listener after every change, on the thread that brought it."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Closes the file; the race stays readable in memory."""
        self._journal.close()

    # -- within ----------------------------------------------------------------------------------------------------

    def _write(self, facts: Sequence[Fact], origin: Origin) -> tuple[Record, ...]:
        about = [self.race.ledger.step(fact.target) if isinstance(fact, Reverted) else [] for fact in facts]
        if held := self.hold([*facts, *(record.fact for step in about for record in step)]):
            self._commit(held, Origin.DEVICE)
        return self._commit(facts, origin)

    def _commit(self, facts: Sequence[Fact], origin: Origin) -> tuple[Record, ...]:
        records = self._journal.append(facts, origin)
        bibs = self._take(records)
        self._tell(Change(records, frozenset(bibs), self._place(records, bibs)))
        return records

    def _tell(self, change: Change) -> None:
        for listener in self._listeners:
            try:
                listener(change)
            except Exception:  # the facts are on disk: one view's fault must not stop the others or the race
                log.exception("a listener failed on a change of %s", ", ".join(sorted(change.bibs)) or "nobody")

    def _take(self, records: Sequence[Record]) -> set[str]:
        for record in records:
            self._stack(record)
        return self.race.apply(records)

    def _stack(self, record: Record) -> None:
        """Keeps the stacks of undo and redo: steps by the key of their first record."""
        first = record.key.n == record.step
        match record.origin:
            case Origin.DECISION if first:
                self._done.append(record.key)
                self._undone.clear()
            case Origin.UNDO if self._done:
                self._undone.append((record.key, self._done.pop()))
            case Origin.REDO if self._undone:
                self._done.append(self._undone.pop()[1])

    def _place(self, records: Sequence[Record], bibs: set[str]) -> tuple[tuple[str, str, Delta], ...] | None:
        if len(bibs) > MANY or self._boards_stale(records):
            self._fill_boards()
            return None
        placed = [
            (name, bib, board.place(bib, self.race.progress.get(bib)))
            for bib in sorted(bibs)
            for name, board in self.boards.items()
        ]
        return tuple((name, bib, delta) for name, bib, delta in placed if delta is not None)

    def _boards_stale(self, records: Sequence[Record]) -> bool:
        """Whether the classifications themselves may have changed."""
        if not any(isinstance(record.fact, SetUp | Reverted) for record in records):
            return False
        return [board.classification for board in self.boards.values()] != list(self.race.setup.boards)

    def _fill_boards(self) -> None:
        self.boards = {}
        for classification in self.race.setup.boards if self.race.is_set_up else ():
            board = Board(classification, self.race.setup.season)
            board.fill(self.race.progress.values())
            self.boards[classification.name] = board


def _nothing(_: Sequence[Fact]) -> Sequence[Fact]:
    return ()


def _identity(passing: PassingRecorded) -> tuple[str, str, Instant | None, str]:
    """A passing whose bib, point, time and source are already there is the same passing."""
    return passing.bib, passing.point, passing.time, passing.source


def create(journal: Journal, setup: RaceSetup, entries: Sequence[Entry]) -> Timekeeper:
    """Begins a race: its set-up and start list are the first step of its journal."""
    journal.append([SetUp(setup), *map(Entered, entries)], Origin.DEVICE)
    return Timekeeper(journal)
