"""Which key does what on this computer: the keys that the program comes with, and those that somebody changed.

An act is named by the key that it comes with, `Ctrl+P` or `Space`: so the settings of a computer read like the card of
keys, and an act of the menus and one of the entry field are changed alike. Names of our own for seventy acts were
rejected, since nobody would know them. Digits and letters stay what they are: they are typed. The two Enter keys are
one key, and so are point and comma, as a number block has the one or the other.

Like the theme, the map is one for all windows.
"""

import re
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

K = Qt.Key
NOW = "Pause"
NOW_TOO = "Ctrl+Space"
"""A time now, wherever the keyboard is. A laptop has no Pause, and not every number block is beside a keyboard."""

_SAME = {K.Key_Enter: K.Key_Return, K.Key_Comma: K.Key_Period, K.Key_Backtab: K.Key_Tab}
_SHOWN = {"Return": "Enter", "PgUp": "PageUp", "PgDown": "PageDown", "Left": "←", "Up": "↑", "Down": "↓"}
_NAMED = {shown: name for name, shown in _SHOWN.items()}
_HELD = (
    Qt.KeyboardModifier.ControlModifier.value
    | Qt.KeyboardModifier.AltModifier.value
    | Qt.KeyboardModifier.MetaModifier.value
)
_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_WORD = re.compile(r"[^\s,·()]+")


class _Map:
    """The changes in force: by names, and from what is pressed to the key that it stands for; 0 for nothing."""

    def __init__(self, changes: Mapping[str, str]) -> None:
        self.changes = {name: key for name, key in changes.items() if key != name}
        taken = {number(key): number(name) for name, key in self.changes.items() if key}
        self.meaning = dict.fromkeys(map(number, self.changes), 0) | taken


def use(changes: Mapping[str, str]) -> None:
    """From now on these acts, by the keys that they come with, have these keys; an empty one has none."""
    global _now  # noqa: PLW0603 - one keyboard, one map
    _now = _Map(changes)


def key(name: str) -> str:
    """The key in force of the act that comes with a key; empty for none."""
    return _now.changes.get(name, name)


def changes() -> dict[str, str]:
    """What differs from the keys that the program comes with."""
    return dict(_now.changes)


def meaning(pressed: int) -> int:
    """The key that what is pressed stands for; 0 where it stands for nothing any more."""
    return _now.meaning.get(pressed, pressed)


def pressed(event: QKeyEvent) -> int:
    """The key of an event with what is held, as `number` has it."""
    return _normal(event.key(), event.modifiers().value)


def number(name: str) -> int:
    """A key by its name; 0 for none."""
    sequence = QKeySequence(_NAMED.get(name, name), QKeySequence.SequenceFormat.PortableText)
    if sequence.isEmpty():
        return 0
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # the stubs do not know that it has items
    return _normal(combination.key().value, combination.keyboardModifiers().value)


def name_of(event: QKeyEvent) -> str:
    """The name of a key that was pressed."""
    return QKeySequence(pressed(event)).toString(QKeySequence.SequenceFormat.PortableText)


def shown(name: str) -> str:
    """A key as people read it: `Enter`, `PageUp`."""
    return _SHOWN.get(name, name)


def is_typed(name: str) -> bool:
    """Whether a key is a digit or a letter, with nothing held: those are typed and do nothing else."""
    return len(name) == 1 and name.isalnum()


def in_words(text: str, *, signs: bool = True) -> str:
    """A text in which keys are named, with the keys in force. `signs` says that a lone `/` is a key too."""
    if not _now.changes:
        return text

    def turn(found: re.Match[str]) -> str:
        word = found.group()
        name = _NAMED.get(word, word)
        if name not in _now.changes or (len(word) == 1 and not signs):
            return word
        return shown(_now.changes[name]) or "–"

    return _WORD.sub(turn, text)


def who_has(name: str, acts: Iterable[str], but: str = "") -> str:
    """The act, by the key that it comes with, that has this key; empty where it is free."""
    wanted = number(name)
    return next((act for act in acts if act != but and number(key(act)) == wanted), "")


def _normal(code: int, held: int) -> int:
    code = _SAME.get(K(code), K(code)).value if code in K._value2member_map_ else code
    kept = held & _HELD
    is_sign = 0x20 < code < 0x7F and not chr(code).isalnum()
    return code | kept | (0 if is_sign else held & _SHIFT)


_now = _Map({})
