"""Where other threads' readings enter the thread of the window, and where everything waits that cannot be written.

A reader thread puts arrivals into a queue and rings; the bell is a queued signal, so the window takes them when it is
free. Readings that came together become one transaction. The queue is the only thing that two threads share, so there
is no lock.

When the journal cannot be written (disk full, stick pulled) nothing is lost and nothing is refused: readings and the
operator's decisions wait here in their order, `stuck` says why, and writing is tried again every two seconds. Whatever
came after something that waits waits behind it, so the order of the file is the order of the day.
"""

import logging
import time
from collections import deque
from dataclasses import dataclass
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.facts import Fact, OffsetSet, Record
from skimo_timer.core.passings.intake import facts_from
from skimo_timer.core.passings.reading import ReadingKind
from skimo_timer.devices.reader import Arrival, Status
from skimo_timer.journal import NotWritten
from skimo_timer.timekeeper import RaceClock, Timekeeper
from skimo_timer.ui.race.late import LateReadings

log = logging.getLogger(__name__)

RETRY_MS = 2000


@dataclass(frozen=True, slots=True)
class _Decision:
    """What the operator decided while something else waited."""

    facts: tuple[Fact, ...]


class Inbox(QObject):
    """The door of the window: readings of other threads and decisions of the operator, in the order they came.

    `stuck` carries why the journal cannot be written and how many things wait; an empty text when all is written again.
    `port_said` carries name, status and detail of a device, `heard` its name and what it sent, a sign per byte. `late`
    says what readings that came late together did.
    """

    stuck = Signal(str, int)
    port_said = Signal(str, str, str)
    heard = Signal(str, str)
    _rang = Signal()
    _port_said = Signal(str, str, str)

    def __init__(self, keeper: Timekeeper, clock: RaceClock) -> None:
        super().__init__()
        self._keeper, self._clock = keeper, clock
        self.late = LateReadings(keeper)
        self._queue: SimpleQueue[Arrival] = SimpleQueue()
        self._has_rung = False
        self._waiting: deque[Arrival | _Decision] = deque()
        self._is_stuck = False
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self.write)
        self._rang.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._port_said.connect(self.port_said, Qt.ConnectionType.QueuedConnection)

    # -- from other threads ----------------------------------------------------------------------------------------

    def put(self, arrival: Arrival) -> None:
        """Takes a reading; from any thread."""
        self._queue.put(arrival)
        if not self._has_rung:
            self._has_rung = True
            self._rang.emit()

    def say(self, name: str, status: Status, detail: str) -> None:
        """Takes the status of a port; from any thread."""
        self._port_said.emit(name, status.value, detail)

    # -- from the operator -----------------------------------------------------------------------------------------

    def decide(self, *facts: Fact) -> tuple[Record, ...]:
        """Writes a decision as one step of undo; nothing is returned where it has to wait."""
        if not self._waiting:
            try:
                return self._keeper.decide(*facts)
            except NotWritten as error:
                self._waiting.append(_Decision(facts))
                self._tell(str(error))
                return ()
        self._waiting.append(_Decision(facts))
        self.write()
        return ()

    def undo(self) -> tuple[Record, ...]:
        """Takes back the last decision; nothing while the journal cannot be written."""
        return self._keeper.undo() if self._can_write() else ()

    def redo(self) -> tuple[Record, ...]:
        """Brings back what was undone last; nothing while the journal cannot be written."""
        return self._keeper.redo() if self._can_write() else ()

    @property
    def waiting(self) -> int:
        """How many readings and decisions are not on the disk yet."""
        return len(self._waiting) + self._queue.qsize()

    # -- to the journal --------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Writes what waits, as far as the journal takes it."""
        try:
            while self._waiting:
                self._write_next()
        except NotWritten as error:
            self._tell(str(error))
        else:
            self._tell("")

    def _take(self) -> None:
        self._has_rung = False
        while not self._queue.empty():
            arrival = self._queue.get()
            self._waiting.append(arrival)
            self.heard.emit(arrival.port, arrival.reading.raw)
        self.write()

    def _can_write(self) -> bool:
        self.write()
        return not self._waiting

    def _write_next(self) -> None:
        """Writes one decision or one burst of readings; what could not be written stays in front."""
        first = self._waiting[0]
        if isinstance(first, _Decision):
            self._keeper.decide(*first.facts)
            self._waiting.popleft()
            return
        facts, taken = self._burst()
        if facts:
            self.late.before(facts)
            self.late.after(self._keeper.record(*facts))
        for _ in range(taken):
            self._waiting.popleft()

    def _burst(self) -> tuple[list[Fact], int]:
        """The facts of the readings in front that can be written at once, and how many readings these are.

        Where a reading refers to another one (the device takes it back, sends it again, has just told its clock) the
        other one has to be in the race first, so the burst ends before it.
        """
        facts: list[Fact] = []
        seen: set[tuple[str, str, str, int | None]] = set()
        for taken, waiting in enumerate(self._waiting):
            if isinstance(waiting, _Decision):
                return facts, taken
            reading = waiting.reading
            identity = (waiting.port, reading.boot, reading.channel, reading.time_us)
            refers = identity in seen or reading.kind in (ReadingKind.CLEARED, ReadingKind.RELABELLED)
            if taken and (refers or any(isinstance(fact, OffsetSet) for fact in facts)):
                return facts, taken
            seen.add(identity)
            facts += self._facts(waiting)
        return facts, len(self._waiting)

    def _facts(self, arrival: Arrival) -> list[Fact]:
        race = self._keeper.race
        device = next((device for device in race.setup.devices if device.name == arrival.port), None)
        if device is None:
            return []
        arrived, offset = self._race_time(arrival.monotonic_us), self._offset(arrival)
        try:
            return facts_from(race, device, arrival.reading, arrived, offset)
        except Exception:  # it is in the raw log, and must not stop those behind it
            log.exception("a reading of %s makes no sense: %r", arrival.port, arrival.reading.raw)
            return []

    def _race_time(self, monotonic_us: int) -> Instant:
        return self._clock.ago(time.monotonic_ns() // 1000 - monotonic_us)

    def _offset(self, arrival: Arrival) -> Duration | None:
        """What brings the clock of a device that counts from power-on to race time, as far as pings have told."""
        fit, device_us = arrival.clock, arrival.reading.time_us
        if fit is None or device_us is None or fit.boot != arrival.reading.boot:
            return None
        return Duration(self._race_time(fit.host_us(device_us)) - device_us)

    def _tell(self, why: str) -> None:
        if why:
            self._is_stuck = True
            self._retry.start()
            self.stuck.emit(why, self.waiting)
        elif self._is_stuck:
            self._is_stuck = False
            self._retry.stop()
            self.stuck.emit("", 0)
