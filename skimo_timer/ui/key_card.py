"""The card of keys: what each key does, over the lists, until `?` is pressed again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role


def _lines() -> tuple[tuple[str, str], ...]:
    return (
        ("1 2 3  Enter", tr("passing of 123 now, at the chosen point")),
        ("Space, Enter", tr("on the empty field: a time now, its bib later")),
        ("1 2 3  *", tr("bib for the oldest open time here, or for the chosen one")),
        ("1 . 3  Enter", tr("a digit that cannot be read: whoever is expected and fits")),
        ("3  Enter", tr("last digits of one who is due now; shown before Enter")),
        ("+", tr("passing of whoever is expected first")),
        ("F1 … F9", tr("passing of the n-th expected · also Ctrl+1 … 9")),
        (".", tr("on the empty field: accept what is suggested · Ctrl+↑ ↓ another matter")),
        ("Backspace", tr("on the empty field: the last bib again, its time is kept")),
        ("PageUp  PageDown", tr("timing point")),
        ("↑  ↓", tr("choose a passing; then type: another bib · Esc leaves")),
        ("Del", tr("chosen passing void, or back")),
        ("/  -  Ins", tr("two at once: its time again · bibs swapped with the row above · a time put in")),
        ("Ctrl+X", tr("another impulse of the gate for it, or none")),
        ("Ctrl+T  Ctrl+M", tr("its time anew, without colons · move it to this point")),
        ("Ctrl+K", tr("its lap: 1, 2, … or 0 for none · again: as matched")),
        ("←", tr("on the empty field: time of the first key instead of Enter, and back")),
        ("F10  F11", tr("DNF · DNS of whoever is typed or chosen")),
        ("F12  Ctrl+R", tr("penalty, again: DSQ · another ruling, such as checked in")),
        ("Ctrl+Shift+R", tr("change the running race")),
        ("Ctrl+Enter", tr("start the next group now")),
        ("Esc Esc, Ctrl+Z", tr("undo · Ctrl+Y redo")),
        ("Ctrl+D  Ctrl+H", tr("chart · heats in a race of stages")),
        ("Ctrl+U  Ctrl+J", tr("still out: checked in, gave up · publish a list, protests · Ctrl+B closing")),
        ("Ctrl+Shift+G", tr("gates by radio: who is through")),
        ("Ctrl+Shift+S", tr("starter: count, next bib")),
        ("Ctrl+Shift+X  L", tr("asked about a limit: stopped · let through")),
        ("Ctrl+B", tr("the clock of a gate was set: the first answer")),
        ("Ctrl+I", tr("transition review: changes, gaps, what if")),
    )


class KeyCard(QFrame):
    """Lies over a part of the window; takes no keyboard."""

    def __init__(self, window: QWidget, over: QWidget) -> None:
        super().__init__(window)
        self._over = over
        self.setProperty("panel", True)
        self.setObjectName("keyCard")
        self.setAccessibleName(tr("Keys"))
        self.setAutoFillBackground(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(*[theme.scaled(20)] * 4)
        grid.setHorizontalSpacing(theme.scaled(28))
        grid.setVerticalSpacing(theme.scaled(4))
        for row, (keys, text) in enumerate(_lines()):
            key, does = QLabel(keys), QLabel(text)
            theme.wear(key, Role.TABLE)
            theme.wear(does, Role.TABLE)
            key.setAlignment(Qt.AlignmentFlag.AlignRight)
            font = key.font()
            font.setBold(True)
            key.setFont(font)
            grid.addWidget(key, row, 0)
            grid.addWidget(does, row, 1)
        self.hide()

    def toggle(self) -> None:
        """Shows the card, or takes it away."""
        if self.isVisible():
            self.hide()
            return
        self.adjustSize()
        self.move(self._over.geometry().center() - self.rect().center())
        self.show()
        self.raise_()
