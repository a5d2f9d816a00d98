"""The line that asks about somebody who came to a limit within half a minute of it: stopped, or let through?

It stands above the lists while there is a question and takes no keyboard: whoever is busy with bibs goes on, and
answers with one key when the radio has. The oldest question comes first.
"""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from skimo_timer.core.clock import Instant, format_duration
from skimo_timer.core.close_calls import CloseCall, calls_of
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import bib_key
from skimo_timer.timekeeper import Change
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import push
from skimo_timer.ui.labels import gate_word, name_of, tr
from skimo_timer.ui.theme import Role


class LimitAsk(QFrame):
    """Shows the oldest question. Call `follow` after every change; `answered` carries the ruling."""

    answered = Signal(object)

    def __init__(self, race: Race, now: Callable[[], Instant]) -> None:
        super().__init__()
        self._race, self._now = race, now
        self._calls: dict[str, list[CloseCall]] = {}
        self.text, self.more = QLabel(), QLabel()
        self.stopped = push(tr("Stopped  Ctrl+Shift+X"), partial(self.answer, stopped=True))
        self.through = push(tr("Let through  Ctrl+Shift+L"), partial(self.answer, stopped=False), tone="go")
        self._lay_out()
        self.start_over()

    @property
    def call(self) -> CloseCall | None:
        """Whom it asks about."""
        return min((call for calls in self._calls.values() for call in calls), key=_order, default=None)

    def start_over(self) -> None:
        """Looks at everybody."""
        self._calls = {}
        self._look(self._race.progress)

    def follow(self, change: Change) -> None:
        """Looks at whoever a change has touched."""
        if change.deltas is None:
            self.start_over()
        else:
            self._look(change.bibs)

    def answer(self, *, stopped: bool) -> None:
        """The gate chief's word on whom it asks about."""
        if (call := self.call) is not None:
            self.answered.emit(call.stopped(self._now()) if stopped else call.let_through(self._now()))

    def _look(self, bibs: Iterable[str]) -> None:
        for bib in bibs:
            self._calls.pop(bib, None)
            progress = self._race.progress.get(bib)
            if progress is not None and progress.course.limits and (calls := calls_of(self._race, progress)):
                self._calls[bib] = calls
        self._show()

    def _show(self) -> None:
        call = self.call
        self.setVisible(call is not None)
        if call is None:
            return
        sentence = tr("{who} at {gate} {taken}, limit {limit}: stopped or let through?")
        gate = gate_word(call.point, call.lap)
        taken, limit = format_duration(call.taken), format_duration(call.limit)
        self.text.setText(sentence.format(who=name_of(self._race, call.bib), gate=gate, taken=taken, limit=limit))
        others = sum(len(calls) for calls in self._calls.values()) - 1
        self.more.setText(tr("{n} more").format(n=others) if others else "")

    def _lay_out(self) -> None:
        self.setObjectName("messageBar")
        self.setProperty("kind", "trouble")
        theme.wear(self.text, Role.TABLE)
        theme.wear(self.more, Role.BODY)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(12), theme.scaled(4), theme.scaled(8), theme.scaled(4))
        row.setSpacing(theme.scaled(10))
        row.addWidget(self.text, 1)
        row.addWidget(self.more)
        row.addWidget(self.stopped)
        row.addWidget(self.through)


def _order(call: CloseCall) -> tuple[Instant, tuple[int, int, str]]:
    return call.time, bib_key(call.bib)
