"""Trying facts on a copy of the race while somebody types, on a thread of its own: a large race takes its time.

The thread owns the copy; the window asks and hears later. Who asks again before an answer has come wants only the last
one: what was asked in between is not even tried.
"""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import count

from PySide6.QtCore import QObject, Qt, Signal

from skimo_timer.core.changes.whatif import Effects, WhatIf
from skimo_timer.core.facts import Fact, Record
from skimo_timer.core.race import Race


class Trial(QObject):
    """A copy of a race that follows it. `told` carries the effects of the facts that were asked for last."""

    told = Signal(object)
    _done = Signal()

    def __init__(self, race: Race, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "what-if")
        self._copy = self._thread.submit(WhatIf, list(race.ledger.records.values()))
        self._tickets, self._newest = count(1), 0
        self._answers: list[Future[Effects | None]] = []
        self._closed = False
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def follow(self, records: Sequence[Record]) -> None:
        """The race has gone on."""
        self._thread.submit(lambda: self._copy.result().follow(records))

    def ask(self, facts: Sequence[Fact]) -> None:
        """Asks what these facts would do."""
        self._newest = ticket = next(self._tickets)
        answer = self._thread.submit(self._try, ticket, tuple(facts))
        self._answers.append(answer)
        answer.add_done_callback(self._finished)
        self._thread.submit(lambda: self._copy.result().tidy())

    def forget(self) -> None:
        """What was asked for last is not wanted any more."""
        self._newest = next(self._tickets)

    def close(self) -> None:
        """Lets go of the copy. Nobody waits for what the thread is at; it comes to its end unheard."""
        self._closed = True
        self._answers.clear()
        self._copy = Future()
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _finished(self, _: object) -> None:
        """On the thread: an answer is there, or was called off."""
        if not self._closed:
            self._done.emit()

    def _try(self, ticket: int, facts: Sequence[Fact]) -> Effects | None:
        """On the thread: the effects, or None where something newer was asked for."""
        return self._copy.result().effects(facts) if ticket == self._newest else None

    def _tell(self) -> None:
        for answer in [one for one in self._answers if one.done()]:
            self._answers.remove(answer)
            effects = answer.result()
            if effects is not None and not self._answers:
                self.told.emit(effects)
