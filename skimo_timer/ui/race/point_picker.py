"""The timing point at which the hand acts: one large line, stepped through with PageUp and PageDown."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from skimo_timer.core.setup import RaceSetup
from skimo_timer.ui import theme
from skimo_timer.ui.theme import Role


class PointPicker(QWidget):
    """Shows the chosen point and changes it; `chosen` carries its code. `told` is asked what is known of a point."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._codes: list[str] = []
        self._names: dict[str, str] = {}
        self._at = 0
        self.told: Callable[[str], str] = lambda _: ""
        self._code, self._name = QLabel(), QLabel()
        self._code.setAccessibleName(self.tr("Timing point"))
        theme.wear(self._code, Role.LARGE)
        theme.wear(self._name, Role.BODY)
        self._name.setProperty("ink", "muted")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        before, after = (
            self._button("‹", self.tr("Point before (PageUp)"), -1),
            self._button("›", self.tr("Next point (PageDown)"), 1),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(before)
        layout.addWidget(self._code)
        layout.addWidget(self._name, 1)
        layout.addWidget(after)

    def show_points(self, codes: list[str], setup: RaceSetup) -> None:
        """The points there are; the chosen one stays chosen if it is still among them."""
        kept = self.point
        self._codes = codes
        self._names = {code: point.name for code in codes if (point := setup.point(code)) is not None}
        self._at = codes.index(kept) if kept in codes else 0
        self._refresh()

    @property
    def point(self) -> str:
        """The code of the chosen point; empty if there is none."""
        return self._codes[self._at] if self._codes else ""

    def choose(self, code: str) -> None:
        """Chooses a point by its code; one that is not there changes nothing."""
        if code in self._codes and code != self.point:
            self._at = self._codes.index(code)
            self._refresh()
            self.chosen.emit(code)

    def step(self, by: int) -> None:
        """The next (1) or the one before (-1), round and round."""
        if len(self._codes) > 1:
            self.choose(self._codes[(self._at + by) % len(self._codes)])

    def event(self, event: QEvent) -> bool:
        """Says what is known of the point when somebody looks, not before: it is counted over everybody."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.told(self.point))
        return super().event(event)

    def _refresh(self) -> None:
        name = self._names.get(self.point, "")
        self._code.setText(self.point)
        self._code.setAccessibleDescription(name)
        self._name.setText("" if name == self.point else name)

    def _button(self, sign: str, hint: str, by: int) -> QPushButton:
        button = QPushButton(sign)
        button.setProperty("tone", "flat")
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.wear(button, Role.LARGE)
        button.setMinimumWidth(theme.scaled(theme.TARGET))
        button.clicked.connect(lambda: self.step(by))
        return button
