"""The card of keys: what each key does, over the window, until Esc; `?` again opens the help.

The hot path stands at the left, what can wait at the right; both have room at 1366 by 768.
"""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from skimo_timer.exchange.formats.paper import Part, Printout
from skimo_timer.ui import keymap, theme
from skimo_timer.ui.labels import tr, words
from skimo_timer.ui.theme import Role

Lines = tuple[tuple[str, str], ...]


def _hot() -> Lines:
    return (
        (tr("1 2 3  Enter"), tr("passing of 123 now, at the chosen point")),
        (tr("Space, Enter"), tr("empty field: a time now, its bib later")),
        (tr("Pause, Ctrl+Space"), tr("a time now, in every window; what is typed stays")),
        ("1 2 3  *", tr("bib for the oldest open time, or the chosen")),
        (tr("1 . 3  Enter"), tr("unreadable digit: whoever is expected and fits")),
        (tr("3  Enter"), tr("last digits of one who is due; shown before")),
        ("+", tr("passing of whoever is expected first")),
        ("F1 … F9", tr("passing of the n-th · also Ctrl+1 … 9")),
        (".", tr("empty field: accept what is suggested · Ctrl+↑ ↓ choose")),
        (tr("Backspace"), tr("empty field: the last bib again, its time is kept")),
        (tr("PageUp  PageDown"), tr("timing point")),
        ("↑  ↓", tr("choose a passing; type another bib · Esc leaves")),
        (tr("Del"), tr("chosen passing void, or back")),
        (tr("/  -  Ins"), tr("two at once · bibs swapped with the row above · a time put in")),
        ("Ctrl+X", tr("another impulse of the gate for it, or none")),
        ("Ctrl+T  Ctrl+M", tr("its time anew, no colons · move it to this point")),
        ("Ctrl+K", tr("its lap: 1, 2, … or 0 for none · again: as matched")),
        ("←", tr("empty field: time of the first key, and back")),
        ("F10  F11", tr("DNF · DNS of whoever is typed or chosen")),
        ("F12  Ctrl+R", tr("penalty, again: DSQ · any ruling")),
        ("Esc Esc, Ctrl+Z", tr("undo · Ctrl+Y redo · Esc also quiets an alarm")),
    )


def _others() -> Lines:
    return (
        ("Ctrl+Shift+R", tr("change the running race")),
        (tr("Ctrl+Enter"), tr("start the next group now")),
        ("Ctrl+D  Ctrl+H", tr("chart · heats in a race of stages")),
        ("Ctrl+Shift+D", tr("chart: gaps, positions, each change")),
        ("Ctrl+U  Ctrl+J", tr("still out · publish a list, protests")),
        ("Ctrl+B", tr("closing the race")),
        ("Ctrl+Shift+G", tr("gates by radio: who is through")),
        ("Ctrl+Shift+S", tr("starter: count, next bib")),
        ("Ctrl+Shift+X  L", tr("asked about a limit: stopped · let through")),
        ("Ctrl+Shift+B", tr("a gate's clock was set: the first answer")),
        ("Ctrl+I", tr("transition review: changes, gaps, what if")),
        ("?  Esc", tr("again: the whole help · away")),
    )


class KeyCard(QFrame):
    """Lies over a part of the window; takes no keyboard."""

    def __init__(self, window: QWidget, over: QWidget) -> None:
        super().__init__(window)
        self._within, self._over = window, over
        self._labels: list[tuple[QLabel, str, bool]] = []
        self.setProperty("panel", True)
        self.setObjectName("keyCard")
        self.setAccessibleName(tr("Keys"))
        self.setAutoFillBackground(True)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(*[theme.scaled(20)] * 4)
        sides.setSpacing(theme.scaled(36))
        for lines in (_hot(), _others()):
            sides.addLayout(self._column(lines))
        self.hide()

    def toggle(self) -> None:
        """Shows the card, or takes it away."""
        if self.isVisible():
            self.hide()
            return
        for label, text, signs in self._labels:
            label.setText(keymap.in_words(text, signs=signs))
        self.adjustSize()
        room = self._within.rect()
        there = self._over.geometry().center() - self.rect().center()
        self.move(max(0, there.x()), max(0, min(there.y(), room.height() - self.height())))
        self.show()
        self.raise_()

    def _column(self, lines: Lines) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scaled(16))
        grid.setVerticalSpacing(theme.scaled(5))
        for row, (keys, text) in enumerate(lines):
            key, does = QLabel(keys), QLabel(text)
            self._labels += [(key, keys, True), (does, text, False)]
            theme.wear(key, Role.BODY)
            theme.wear(does, Role.BODY)
            key.setAlignment(Qt.AlignmentFlag.AlignRight)
            font = key.font()
            font.setBold(True)
            key.setFont(font)
            grid.addWidget(key, row, 0)
            grid.addWidget(does, row, 1)
        grid.setRowStretch(len(lines), 1)
        return grid


def printout(printed: str) -> Printout:
    """The card for paper: one page, with the keys in force."""
    rows = "".join(
        f'<tr><td style="font-weight: 700">{escape(keymap.in_words(keys))}</td>'
        f"<td>{escape(keymap.in_words(text, signs=False))}</td></tr>"
        for keys, text in (*_hot(), *_others())
    )
    title = tr("Keys of Skimo Timer")
    html = f'<p style="font-size: x-large; font-weight: 700">{escape(title)}</p><table cellpadding="3">{rows}</table>'
    return Printout(title, (Part(html, title, ()),), words(), printed)
