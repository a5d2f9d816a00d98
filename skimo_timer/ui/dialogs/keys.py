"""The keys of this computer: choose an act, press its new key. Every choice is saved and in force at once.

A key that another act has is refused with the name of that act, so that no act loses its key unseen. Digits and letters
are typed, and Esc leaves whatever was begun: they cannot be given away.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from skimo_timer.ui import keymap
from skimo_timer.ui.dialogs.parts import Panel, Word, push, text_label
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import TARGET, Role, scaled, wear

SIZE = (640, 720)
Acts = Sequence[tuple[str, str]]
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta})


def field_acts() -> list[tuple[str, str]]:
    """What the keys of the entry field do, by the keys that they come with."""
    return [
        ("Return", tr("Passing of the typed bib; a time on the empty field")),
        ("Space", tr("A time now, its bib later")),
        (keymap.NOW, tr("A time now, in every window")),
        (keymap.NOW_TOO, tr("A time now, in every window, without a number block")),
        ("+", tr("Passing of whoever is expected first")),
        ("*", tr("Bib for the time that waits")),
        (".", tr("Accept what is suggested")),
        ("Backspace", tr("The last bib again")),
        ("PgUp", tr("Timing point before")),
        ("PgDown", tr("Next timing point")),
        ("Up", tr("Newer passing")),
        ("Down", tr("Older passing")),
        ("Left", tr("Swap Enter and first key")),
        ("Del", tr("Chosen passing void, or back")),
        ("/", tr("Two at once")),
        ("-", tr("Swap bibs with the row above")),
        ("Ins", tr("Put in a time")),
        ("?", tr("Card of keys")),
    ]


class KeyCatch(QLineEdit):
    """Shows the key that is pressed in it, whatever that would do elsewhere. `caught` carries its name."""

    caught = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(tr("New key: press it here"))
        self.setAccessibleName(tr("New key"))
        self.setMinimumHeight(scaled(TARGET))

    def event(self, event: QEvent) -> bool:
        """No shortcut comes first, and Tab is a key like any other."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() != Qt.Key.Key_Tab:
            if event.key() not in _MODIFIERS and not event.isAutoRepeat():
                self.caught.emit(keymap.name_of(event))
            return True
        return super().event(event)


class KeysPanel(Panel):
    """The list of acts with their keys. `save` keeps what differs; `printed` asks for the card on paper."""

    printed = Signal()

    def __init__(self, acts: Acts, save: Callable[[Mapping[str, str]], None], parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys"), parent)
        self._acts, self._save = list(acts), save
        self.table = QTableWidget(len(self._acts), 2)
        self.table.setHorizontalHeaderLabels([tr("What"), tr("Key")])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setAccessibleName(tr("Keys"))
        self.catch, self.word = KeyCatch(), Word()
        self.catch.caught.connect(self.take)
        wear(self.table, Role.BODY)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[scaled(16)] * 4)
        box.addWidget(text_label(tr("Choose a line, then press its new key below."), Role.SMALL, muted=True))
        for widget in (self.table, self.catch, self.word):
            box.addWidget(widget)
        row = QHBoxLayout()
        for text, act in (
            (tr("This key as it came"), self.reset_one),
            (tr("All keys as they came"), self.reset),
            (tr("Print the card…"), self.printed.emit),
        ):
            row.addWidget(push(text, act))
        row.addStretch(1)
        box.addLayout(row)
        self.take_room(*SIZE)
        self.refresh()
        self.table.selectRow(0)

    @property
    def chosen(self) -> str:
        """The act of the chosen line, by the key that it comes with."""
        return self._acts[max(0, self.table.currentRow())][0]

    def refresh(self) -> None:
        """Shows the keys in force; those that were changed are bold."""
        for row, (name, words) in enumerate(self._acts):
            for column, text in enumerate((words, keymap.shown(keymap.key(name)) or "–")):
                item = QTableWidgetItem(text)
                font = item.font()
                font.setBold(name in keymap.changes())
                item.setFont(font)
                self.table.setItem(row, column, item)

    def take(self, key: str) -> None:
        """The chosen act has this key, unless another one has it."""
        if keymap.is_typed(key) or key == "Esc" or not key:
            self.word.warn(tr("{key} cannot be given away.").format(key=keymap.shown(key)))
        elif other := keymap.who_has(key, [name for name, _ in self._acts], but=self.chosen):
            words = dict(self._acts)[other]
            self.word.warn(tr("{key} is taken: {what}").format(key=keymap.shown(key), what=words))
        else:
            self._use({**keymap.changes(), self.chosen: key})

    def reset_one(self) -> None:
        """The chosen act has the key that it comes with, if nobody has it now."""
        self.take(self.chosen)

    def reset(self) -> None:
        """Every act has the key that it comes with."""
        self._use({})

    def _use(self, changes: Mapping[str, str]) -> None:
        self._save({name: key for name, key in changes.items() if key != name})
        self.refresh()
        self.word.say(tr("Saved"))
