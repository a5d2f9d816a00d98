"""Long pages are made part by part, one in each turn of the event loop, so that the window answers in between."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class InTurns(QObject):
    """Takes the steps that make a page: the first at once, each other one in a turn of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def begin(self, steps: Iterable[Callable[[], object]]) -> None:
        """Forgets what was left to do, and begins anew."""
        self._steps = deque(steps)
        self._timer.start()
        self._next()

    def finish(self) -> None:
        """Takes all steps that are left: somebody needs the whole page now."""
        while self._steps:
            self._next()

    def _next(self) -> None:
        if self._steps:
            self._steps.popleft()()
        if not self._steps:
            self._timer.stop()
