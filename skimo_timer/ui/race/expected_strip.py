"""Who comes next at the chosen point, as keys in a row: `+` accepts the first, F1 to F9 or a click any of them.

While digits are typed that are no bib, those are shown whom they may mean. Who is overdue says so and stands behind;
who should long have been seen is in a tray of its own, wherever on the course that was.

A row that changes while a hand is on its way must not give somebody else. Whoever has been taken keeps the key, with a
tick and without effect, and the others keep theirs until no key was pressed for a moment (`HOLD`); `+` is always the
first who is left, so `+` `+` are two athletes. When the row changes, a key takes for `REACTION` whom it showed before,
since nobody can have read it anew. A key that refuses for a moment was rejected, as a time would be lost.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from skimo_timer.core.clock import SECOND, Instant, format_duration
from skimo_timer.core.matching.expected import Expected, Lateness
from skimo_timer.ui import theme
from skimo_timer.ui.theme import Role

MOST = 9
HOLD = SECOND
REACTION = SECOND // 4


class ExpectedStrip(QWidget):
    """`accepted` carries the bib of a key that was pressed; the time is taken by whoever hears it, at once.

    `asked` that somebody wants to know who is missing.
    """

    accepted = Signal(str)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Expected] = []
        self._rows: list[tuple[Instant, list[str]]] = [(Instant(0), [])]
        self._held = Instant(0)
        self._passed: set[str] = set()
        self._none = QLabel(self.tr("Nobody is expected here at the moment."))
        self._none.setProperty("ink", "muted")
        theme.wear(self._none, Role.BODY)
        self._keys = [self._key() for _ in range(MOST)]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.scaled(6))
        for key in self._keys:
            self._row.addWidget(key)
        self._row.addWidget(self._none)
        self._row.addStretch(1)
        self.missing = QPushButton()
        self.missing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.missing.setProperty("tone", "missing")
        theme.wear(self.missing, Role.BODY)
        theme.target(self.missing)
        self.missing.clicked.connect(self.asked)
        self.missing.hide()
        self._row.addWidget(self.missing)

    @property
    def bibs(self) -> list[str]:
        """Everybody who is shown and has not been taken."""
        return [expected.bib for expected in self._shown if expected.bib not in self._passed]

    def show_expected(self, expected: list[Expected], now: Instant, *, at_once: bool = False) -> None:
        """Shows who comes next, and when; `at_once` also where a hand is at work, as it asked for others."""
        if now < self._held and self.bibs and not at_once:
            return
        self._shown, self._held = expected[:MOST], Instant(0)
        bibs = [one.bib for one in self._shown]
        self._passed -= set(bibs)
        if at_once:
            self._rows = [(Instant(0), bibs)]
        elif bibs != self._rows[-1][1]:
            self._rows = [*self._rows[self._rows.index(self._row_at(now)) :], (now, bibs)]
        for number, key in enumerate(self._keys):
            if number < len(self._shown):
                self._dress(key, self._shown[number], now, number)
        self._fit()

    def take(self, bib: str, now: Instant) -> None:
        """Somebody has just been taken: the key is ticked, and the others keep theirs while the hand goes on."""
        self._passed.add(bib)
        for number, expected in enumerate(self._shown):
            if expected.bib == bib:
                self._held = Instant(now + HOLD)
                self._tick(self._keys[number], bib)

    def bib_at(self, nth: int, now: Instant) -> str:
        """Whom a key takes that is pressed now, from 0; -1 is the first who is left. Empty for nobody."""
        for row in (self._row_at(now)[1], self._rows[-1][1]):
            left = [bib for bib in row if bib not in self._passed]
            if nth < 0 and left:
                return left[0]
            if 0 <= nth < len(row) and row[nth] in left:
                return row[nth]
        return ""

    def _row_at(self, now: Instant) -> tuple[Instant, list[str]]:
        """The row that a hand knows now: the one that stood `REACTION` ago."""
        return next((row for row in reversed(self._rows) if now - row[0] >= REACTION), self._rows[0])

    def show_missing(self, missing: list[Expected]) -> None:
        """Shows how many should long have been seen, and who."""
        self.missing.setVisible(bool(missing))
        self.missing.setText(self.tr("Missing: {count}").format(count=len(missing)))
        self.missing.setToolTip("\n".join(f"{one.bib} {one.name} {one.place.point}" for one in missing[:20]))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many keys as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - (self.missing.sizeHint().width() + self._row.spacing() if self.missing.text() else 0)
        for number, key in enumerate(self._keys):
            room -= key.sizeHint().width() + self._row.spacing()
            key.setVisible(number < len(self._shown) and (room >= 0 or number == 0))
        self._none.setVisible(not self._shown)
        if self._shown and self._keys[0].sizeHint().width() > self.width() > 0:
            self._keys[0].setText(f"+  {self._shown[0].bib}")  # what is cut off would be the bib

    def _tick(self, key: QPushButton, bib: str) -> None:
        key.setText(f"✓  {bib}")
        key.setProperty("tone", "taken")
        key.style().unpolish(key)
        key.style().polish(key)

    def _dress(self, key: QPushButton, expected: Expected, now: Instant, number: int) -> None:
        when = "" if expected.due is None else self._when(expected.due - now)
        parts = ("+", expected.bib, expected.name, when) if number == 0 else (f"F{number + 1}", expected.bib, when)
        tone = "overdue" if expected.lateness is Lateness.OVERDUE else "expected"
        if key.property("tone") != tone:
            key.setProperty("tone", tone)
            key.style().unpolish(key)
            key.style().polish(key)
        text = "  ".join(part for part in parts if part)
        if key.text() != text:
            key.setText(text)
            key.setToolTip(f"F{number + 1}  {expected.name}".rstrip())
            key.setAccessibleName(self.tr("Passing of {bib} {name} now").format(bib=expected.bib, name=expected.name))

    def _key(self) -> QPushButton:
        key = QPushButton()
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key.setProperty("tone", "expected")
        theme.wear(key, Role.TABLE)
        theme.target(key)
        key.pressed.connect(lambda: self._press(key))
        return key

    def _when(self, left: int) -> str:
        """How long until somebody is due, `0:20`, or how late somebody is."""
        if left >= 0:
            return format_duration(left)
        return self.tr("late {0}").format(format_duration(-left))

    def _press(self, key: QPushButton) -> None:
        number = self._keys.index(key)
        if number < len(self._shown) and self._shown[number].bib not in self._passed:
            self.accepted.emit(self._shown[number].bib)
