"""The card of keys: what each key does, over the lists, until F1 is pressed again."""

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
        ("+", tr("passing of whoever is expected first")),
        ("Backspace", tr("on the empty field: the last bib again, its time is kept")),
        ("PageUp  PageDown", tr("timing point")),
        ("↑  ↓", tr("choose a passing; then type: another bib · Esc leaves")),
        ("Del", tr("chosen passing void, or back")),
        ("F2  F3", tr("its time anew, without colons · move it to this point")),
        ("←  F7", tr("time of the first key instead of Enter, and back")),
        ("F8", tr("accept the suggestion for an unknown bib")),
        ("F9  Shift+F9", tr("ruling: DNF, penalty, checked in · change the running race")),
        ("F4", tr("the clock of a gate was set: the first answer")),
        ("F6", tr("start the next group now")),
        ("Esc Esc, Ctrl+Z", tr("undo · Ctrl+Y redo")),
        ("F10", tr("chart")),
        ("Ctrl+U", tr("still out: checked in, gave up")),
        ("Ctrl+H", tr("in a race of stages: heats, who goes on")),
        ("Ctrl+J", tr("publish a list, protests, make it official")),
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
