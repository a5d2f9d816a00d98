"""A reader under observation: what it said, in the order it said it, waited for with a limit."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue

from skimo_timer.core.passings.reading import ReadingKind
from skimo_timer.devices.ports import Port
from skimo_timer.devices.reader import Arrival, Reader, Status

LIMIT_S = 20
RETRY_S = 0.02


class Watch:
    """The two ends of a reader's callbacks."""

    def __init__(self) -> None:
        self.arrivals = SimpleQueue[Arrival]()
        self.states = SimpleQueue[tuple[str, Status, str]]()

    def arrival(self) -> Arrival:
        return self.arrivals.get(timeout=LIMIT_S)

    def passings(self, count: int) -> list[Arrival]:
        found: list[Arrival] = []
        while len(found) < count:
            arrival = self.arrival()
            if arrival.reading.kind is ReadingKind.PASSING:
                found.append(arrival)
        return found

    def status(self, wanted: Status, containing: str = "") -> str:
        """The sentence of the next status of this kind that contains these words."""
        while True:
            _, status, detail = self.states.get(timeout=LIMIT_S)
            if status is wanted and containing in detail:
                return detail

    def rest(self) -> list[Arrival]:
        return [self.arrivals.get_nowait() for _ in range(self.arrivals.qsize())]


@contextmanager
def watched(port: Port, raw_log: Path | None = None, retry_s: float = RETRY_S) -> Iterator[Watch]:
    """A reader at work on this port, stopped at the end."""
    watch = Watch()
    reader = Reader(port, watch.arrivals.put, lambda *said: watch.states.put(said), raw_log, retry_s)
    reader.start()
    try:
        yield watch
    finally:
        reader.stop()
