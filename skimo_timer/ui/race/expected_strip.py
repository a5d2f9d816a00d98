"""Who comes next at the chosen point, as keys in a row: `+` accepts the first, F1 to F9 or a click any of them.

While digits are typed that are no bib, those are shown whom they may mean. Who is overdue says so and stands behind;
who should long have been seen is in a tray of its own, wherever on the course that was.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from skimo_timer.core.clock import Instant, format_duration
from skimo_timer.core.matching.expected import Expected, Lateness
from skimo_timer.ui import theme
from skimo_timer.ui.theme import Role

MOST = 9


class ExpectedStrip(QWidget):
    """`accepted` carries the bib of a key that was pressed; the time is taken by whoever hears it, at once.

    `asked` that somebody wants to know who is missing.
    """

    accepted = Signal(str)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Expected] = []
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
        """Everybody who is shown."""
        return [expected.bib for expected in self._shown]

    def show_expected(self, expected: list[Expected], now: Instant) -> None:
        """Shows who comes next, and when."""
        self._shown = expected[:MOST]
        for number, key in enumerate(self._keys):
            if number < len(self._shown):
                self._dress(key, self._shown[number], now, number)
        self._fit()

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
        if number < len(self._shown):
            self.accepted.emit(self._shown[number].bib)
