"""Who comes next at the chosen point, as keys in a row: `+` accepts the first, a click any of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from skimo_timer.core.clock import Instant, format_duration
from skimo_timer.ui import theme
from skimo_timer.ui.expected import Expected
from skimo_timer.ui.theme import Role

MOST = 8


class ExpectedStrip(QWidget):
    """`accepted` carries the bib of a key that was pressed; the time is taken by whoever hears it, at once."""

    accepted = Signal(str)

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

    @property
    def first(self) -> str:
        """The bib that `+` accepts; empty if nobody is expected."""
        return self._shown[0].bib if self._shown else ""

    @property
    def bibs(self) -> list[str]:
        """Everybody who is shown."""
        return [expected.bib for expected in self._shown]

    def show_expected(self, expected: list[Expected], now: Instant) -> None:
        """Shows who comes next, and when."""
        self._shown = expected[:MOST]
        for number, key in enumerate(self._keys):
            if number < len(self._shown):
                self._dress(key, self._shown[number], now, first=number == 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many keys as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width()
        for number, key in enumerate(self._keys):
            room -= key.sizeHint().width() + self._row.spacing()
            key.setVisible(number < len(self._shown) and (room >= 0 or number == 0))
        self._none.setVisible(not self._shown)

    def _dress(self, key: QPushButton, expected: Expected, now: Instant, *, first: bool) -> None:
        when = "" if expected.due is None else self._when(expected.due - now)
        parts = ("+", expected.bib, expected.name, when) if first else (expected.bib, when)
        text = "  ".join(part for part in parts if part)
        if key.text() != text:
            key.setText(text)
            key.setToolTip(expected.name)
            key.setAccessibleName(self.tr("Passing of {bib} {name} now").format(bib=expected.bib, name=expected.name))

    def _key(self) -> QPushButton:
        key = QPushButton()
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key.setProperty("tone", "expected")
        theme.wear(key, Role.TABLE)
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
