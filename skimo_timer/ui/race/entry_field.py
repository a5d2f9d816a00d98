"""The field where bibs are typed: what every key means, with gloves on and with NumLock in either state.

The time is taken before anything else is looked at, in the handler of the key itself. What a key held down repeats is
ignored, except where repeating is meant. With NumLock off the number block sends arrows and Home and End; they are
digits here all the same. So is the digit row of a French or Czech keyboard, which has its digits above other signs, and
on a laptop there is no number block. Keys that mean nothing are passed on, so that shortcuts of the window work.

The point of the number block means two things, as a glove finds no other key there: on the empty field it accepts what
is suggested, after a digit it stands for a digit that cannot be read.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from skimo_timer.core.clock import Instant
from skimo_timer.ui import keymap, theme
from skimo_timer.ui.theme import Role

K = Qt.Key
LONGEST = 12

_NUMLOCK_OFF = {
    K.Key_Insert: "0",
    K.Key_End: "1",
    K.Key_Down: "2",
    K.Key_PageDown: "3",
    K.Key_Left: "4",
    K.Key_Clear: "5",
    K.Key_Right: "6",
    K.Key_Home: "7",
    K.Key_Up: "8",
    K.Key_PageUp: "9",
    K.Key_Delete: ".",
}
_FIRST_OF_ROW = {"win32": 2, "linux": 10}.get(sys.platform)  # scan code of the key that has the 1; macOS gives none
_DIGIT_ROW = {} if _FIRST_OF_ROW is None else {_FIRST_OF_ROW + n: "1234567890"[n] for n in range(10)}
POINTS = ".,"
_SIGNS = POINTS + ":"
_REPEATING = frozenset({K.Key_Backspace, K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right})
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class EntryField(QLineEdit):
    """Knows keys and moments, not what they do to the race.

    `entered` carries the text and two moments: of its first key, and of Enter. `accepted` carries which of those who
    are expected, from 0, or -1 for the first who is left, and the moment. All times are race time. `takes_signs` says
    that a time may begin with a sign.
    """

    entered = Signal(str, object, object)
    opened = Signal(object)
    starred = Signal(str)
    accepted = Signal(int, object)
    suggested = Signal()
    helped = Signal()
    brought_back = Signal()
    escaped = Signal()
    swapped = Signal()
    voided = Signal()
    split = Signal()
    exchanged = Signal()
    inserting = Signal()
    point_stepped = Signal(int)
    row_stepped = Signal(int)

    def __init__(self, now: Callable[[], Instant]) -> None:
        super().__init__()
        self._now = now
        self._began: Instant | None = None
        self.takes_signs = False
        self._acts: dict[int, Callable[[Instant], bool]] = {
            K.Key_Return: self._enter,
            K.Key_Space: self._space,
            K.Key_Asterisk: self._star,
            K.Key_Plus: self._plus,
            K.Key_Question: lambda _: self._emit(self.helped),
            K.Key_Backspace: self._backspace,
            K.Key_Escape: lambda _: self._emit(self.escaped),
            K.Key_PageUp: lambda _: self._emit(self.point_stepped, -1),
            K.Key_PageDown: lambda _: self._emit(self.point_stepped, 1),
            K.Key_Up: lambda _: self._emit(self.row_stepped, -1),
            K.Key_Down: lambda _: self._emit(self.row_stepped, 1),
            K.Key_Left: lambda _: not self.text() and self._emit(self.swapped),
            K.Key_Delete: lambda _: self._emit(self.voided),
            K.Key_Slash: lambda _: not self.text() and self._emit(self.split),
            K.Key_Minus: lambda _: not self.text() and self._emit(self.exchanged),
            K.Key_Insert: lambda _: self._emit(self.inserting),
            K.Key_Period: lambda _: not self.text() and self._emit(self.suggested),
        }
        self.setObjectName("entryField")
        self.setAccessibleName(self.tr("Bib"))
        self.setAccessibleDescription(self.tr("Digits and Enter: a passing now. Space: a time now, its bib later."))
        self.setMaxLength(LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        theme.wear(self, Role.ENTRY)

    def start_with(self, text: str) -> None:
        """Shows a text to be corrected: digits take its place, Backspace mends its end."""
        self.setText(text)
        self.selectAll()
        self._began = self._now()

    def clear_entry(self) -> None:
        """Empties the field and forgets when the first key came."""
        self.clear()
        self._began = None

    def event(self, event: QEvent) -> bool:
        """Leaves the shortcuts of the window to the window: undo is not about letters here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a key means; the time first of all."""
        now = self._now()
        sign = _typed(event)
        key = keymap.meaning(int(K.Key_Period) if sign and sign in POINTS else keymap.pressed(event))
        if event.isAutoRepeat() and key not in _REPEATING:
            return
        if not event.modifiers() & _HELD and self._is_typed(sign):
            self._type(sign, now)
        elif key in self._acts and self._acts[key](now):
            event.accept()
        elif event.modifiers() & _HELD:
            self._take_nth(event, now)
        elif event.key() in (K.Key_Backspace, K.Key_Left, K.Key_Right, K.Key_Home, K.Key_End):
            self.deselect()
            super().keyPressEvent(event)
            self._began = self._began if self.text() else None
        else:
            event.ignore()

    def _is_typed(self, sign: str) -> bool:
        """Whether a sign goes into the field: a digit, a letter; a point or a colon after one; a sign before a time."""
        return sign.isalnum() or (
            bool(sign) and (self._may_begin() if sign in "+-" else sign in _SIGNS and bool(self.text()))
        )

    def _may_begin(self) -> bool:
        """Whether a sign is the beginning of a time: `+30` or `-5`."""
        return self.takes_signs and not self.text()

    def _take_nth(self, event: QKeyEvent, now: Instant) -> None:
        """Ctrl or Alt and a digit: F1 to F9 of a keyboard that has none."""
        digit = _DIGIT_ROW.get(event.nativeScanCode()) or (
            chr(event.key()) if K.Key_1 <= event.key() <= K.Key_9 else ""
        )
        if digit in list("123456789") and not event.isAutoRepeat():
            self.accepted.emit(int(digit) - 1, now)
        else:
            event.ignore()

    def _type(self, sign: str, now: Instant) -> None:
        if not self.text():
            self._began = now
        self.insert(sign)

    def _enter(self, now: Instant) -> bool:
        text, began = self.text().strip(), self._began
        self.clear_entry()
        if text:
            self.entered.emit(text, began if began is not None else now, now)
        else:
            self.opened.emit(now)
        return True

    def _space(self, now: Instant) -> bool:
        if not self.text():
            self.opened.emit(now)
        return True

    def _star(self, _: Instant) -> bool:
        text = self.text().strip()
        self.clear_entry()
        self.starred.emit(text)
        return True

    def _plus(self, now: Instant) -> bool:
        if not self.text():
            self.accepted.emit(-1, now)
        return True

    def _backspace(self, _: Instant) -> bool:
        return not self.text() and self._emit(self.brought_back)

    def _emit(self, signal: SignalInstance, *values: object) -> bool:
        signal.emit(*values)
        return True


def _typed(event: QKeyEvent) -> str:
    """The sign of a key; that of the number block also where NumLock is off.

    macOS marks its arrow keys as keys of the number block, and knows no NumLock.
    """
    on_block = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier) and sys.platform != "darwin"
    if on_block and event.key() in _NUMLOCK_OFF:
        return _NUMLOCK_OFF[K(event.key())]
    if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.text():
        return _DIGIT_ROW.get(event.nativeScanCode(), event.text())
    return event.text()
