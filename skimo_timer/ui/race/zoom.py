"""Ctrl and the wheel: the whole window larger and smaller, from 80 to 200 %.

It is caught before any table scrolls or the chart zooms. Dressing a window takes a tenth of a second, so notches that
come together are one step of the size.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from skimo_timer.ui.race.main_window import RaceWindow

NOTCH = 120  # eighths of a degree, as Qt counts
TOGETHER_MS = 80


class Zoom(QObject):
    """Watches the race window, and the windows that come out of it."""

    def __init__(self, window: "RaceWindow") -> None:
        super().__init__(window)
        self._window = window
        self._turned = 0
        self._timer = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._timer.timeout.connect(self._apply)

    def watch(self, window: QWidget) -> None:
        """Watches a window from now on, which must have been shown."""
        if (handle := window.windowHandle()) is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the wheel while Ctrl is held, nothing else."""
        if not isinstance(event, QWheelEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= NOTCH:
            self._timer.start()
        return True

    def _apply(self) -> None:
        steps, self._turned = int(self._turned / NOTCH), 0
        if steps:
            self._window.menus.scale(steps)
