"""Says in one quiet line what readings that came late and together did, when no more come.

The memory of a device after a lost cable comes in many bursts, so the line waits until there has been silence, and
until everybody has been matched again by the field as it is then. A reading or two that are late on their own, because
a bib was given on the device afterwards, are no batch.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from skimo_timer.core.facts import Fact, Key, PassingRecorded, Record
from skimo_timer.core.passings.batches import Snapshot, effect, snapshot
from skimo_timer.timekeeper import Timekeeper

FEW = 3
QUIET_MS = 2000


class LateReadings(QObject):
    """Told of what is going to be written and of what was. `said` carries an `Effect`."""

    said = Signal(object)

    def __init__(self, keeper: Timekeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._before: Snapshot | None = None
        self._batch: list[Key] = []
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.end)

    def before(self, facts: Iterable[Fact]) -> None:
        """These facts are going to be written."""
        if self._before is None and any(_is_late(fact) for fact in facts):
            self._before = snapshot(self._keeper.race, self._keeper.boards)

    def after(self, records: Sequence[Record]) -> None:
        """These were written."""
        if came := late_ones(records):
            self._batch += came
            self._quiet.start()

    def end(self) -> None:
        """Silence: says what they did, as soon as everybody is matched by the field of now."""
        before, batch = self._before, self._batch
        if before is not None and len(batch) >= FEW:
            if not self._keeper.race.is_settled:
                self._quiet.start()
                return
            self.said.emit(effect(self._keeper.race, self._keeper.boards, before, batch))
        self._before, self._batch = None, []


def late_ones(records: Iterable[Record]) -> list[Key]:
    """The records of readings that came late."""
    return [record.key for record in records if _is_late(record.fact)]


def _is_late(fact: Fact) -> bool:
    return isinstance(fact, PassingRecorded) and fact.late
