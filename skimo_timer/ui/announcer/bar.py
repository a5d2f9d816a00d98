"""The thin bar over the announcer's window: it comes with the mouse and goes by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton

from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import Choice, Option, push
from skimo_timer.ui.labels import tr

IN_TURN, AS_OPERATOR = "", ""


class Bar(QFrame):
    """`classification` and `point` are choices with an empty value for all in turn and the operator's point."""

    larger = Signal(int)
    full_screen = Signal()
    mirror = Signal()
    left = Signal()

    def __init__(self, columns: QMenu) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.setAutoFillBackground(True)
        self.classification, self.point, self._menu = Choice(), Choice(), columns
        self.classification.setAccessibleName(tr("Classification"))
        self.point.setAccessibleName(tr("Who comes next"))
        self.columns = QPushButton(tr("Columns"))
        self.columns.setMenu(columns)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.scaled(n) for n in (10, 6, 10, 6)))
        row.setSpacing(theme.scaled(8))
        row.addWidget(self.classification)
        row.addWidget(self.point)
        row.addWidget(self.columns)
        row.addWidget(_small(push("A−", lambda: self.larger.emit(-1)), tr("Smaller type\tCtrl+-")))
        row.addWidget(_small(push("A+", lambda: self.larger.emit(1)), tr("Larger type\tCtrl++")))
        row.addStretch(1)
        row.addWidget(push(tr("On phones…"), self.mirror.emit))
        row.addWidget(_small(push(tr("Full screen"), self.full_screen.emit), "F11"))
        row.addWidget(push(tr("Close"), self.left.emit))

    def offer(self, classifications: Sequence[str], points: Sequence[tuple[str, str]]) -> None:
        """What can be chosen now; what was chosen stays, if it is still there."""
        all_of_them = Option(IN_TURN, tr("All classifications in turn"))
        _offer(self.classification, [all_of_them, *(Option(name, name) for name in classifications)])
        operator = Option(AS_OPERATOR, tr("Next: at the operator's point"))
        named = [Option(code, tr("Next: at {point}").format(point=name)) for code, name in points]
        _offer(self.point, [operator, *named])

    @property
    def is_open(self) -> bool:
        """Whether one of its lists is open."""
        lists = (self.classification.view(), self.point.view(), self._menu)
        return any(each.isVisible() for each in lists)


def _offer(choice: Choice, options: list[Option]) -> None:
    before = choice.value
    choice.blockSignals(True)
    choice.offer(options)
    if before in {option.value for option in options}:
        choice.choose(before)
    choice.blockSignals(False)


def _small(button: QPushButton, tip: str) -> QPushButton:
    button.setToolTip(tip)
    return button
