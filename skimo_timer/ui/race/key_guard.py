"""What is looked at before any control gets a key: the one key that takes a time everywhere, and keys that bounce.

The time key works in every window of the program, in forms, menus and the print preview, and touches nothing there: the
keyboard stays where it is, and what is half typed stays as it is. A shortcut would not do, since a dialog that asks for
a file shadows it. Keys are watched at the windows and not at the application, whose every event would have to be looked
at; an open menu has the keys without being the window with the focus, and is watched as soon as a key is asked about.

A glove bounces: the same key comes twice, or Enter and its neighbour `+` together. Of keys that do something the second
within `LOCKED_MS` is none. Digits are free, because they are seen before they count, and a reader of bar codes is as
fast. The time is that of the keyboard, not that of the program: two keys that waited together are two keys.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from skimo_timer.core.clock import Instant
from skimo_timer.ui import keymap

K = Qt.Key
LOCKED_MS = 80

_TAKES = frozenset({"Return", "Space", "+", keymap.NOW, keymap.NOW_TOO, *(f"F{n}" for n in range(1, 10))})
_ACTS = _TAKES | {"*", "/", "-", ".", "Ins", "Del", "Esc", "F10", "F11", "F12"}
_TAKING, _ACTING = (frozenset(map(keymap.number, names)) for names in (_TAKES, _ACTS))
_NOW = frozenset(map(keymap.number, (keymap.NOW, keymap.NOW_TOO)))
_PRESSES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class KeyGuard(QObject):
    """Watches the windows of the program while `race` is open; `took` carries the moment of the time key."""

    took = Signal(object)

    def __init__(self, race: QObject, now: Callable[[], Instant], own: Callable[[], QWindow | None]) -> None:
        super().__init__(race)
        self._now, self._own = now, own
        self._last: tuple[int, int, int] = (0, 0, 0)  # the key, when it was let through, when it came last
        QGuiApplication.instance().focusWindowChanged.connect(self._watch)  # type: ignore[union-attr]  # there is one
        self._watch(QGuiApplication.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the time key, and stops what bounces."""
        if event.type() not in _PRESSES or not isinstance(event, QKeyEvent):
            return False
        popup = QApplication.activePopupWidget()
        self._watch(None if popup is None else popup.windowHandle())
        key = keymap.meaning(keymap.pressed(event))
        if key in _NOW:
            self._take(event, key)
        elif not (watched is self._own() and key in _ACTING and self._bounces(event, key)):
            return False
        event.accept()  # so no shortcut has it either
        return True

    def _take(self, event: QKeyEvent, key: int) -> None:
        now = self._now()
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat() and not self._bounces(event, key):
            self.took.emit(now)

    def _bounces(self, event: QKeyEvent, key: int) -> bool:
        """Whether this is no press of its own. Each press comes twice: it is asked about before it is delivered."""
        at, (last, let, came) = event.timestamp(), self._last
        if not at or event.isAutoRepeat():
            return False
        if last == key and let == at:
            return False
        near = last == key or (last in _TAKING and key in _TAKING)
        bounces = near and bool(came) and at - came < LOCKED_MS
        self._last = (last if bounces else key, let if bounces else at, at)
        return bounces

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time counts as once
