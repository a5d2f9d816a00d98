"""One question with two answers in the foot of a window, where others would put a box in front of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from skimo_timer.ui.dialogs.parts import Word, push
from skimo_timer.ui.labels import tr


class Question(QWidget):
    """Hidden until it is asked; `yes` is the button of the answer that cannot be taken back."""

    def __init__(self, text: str, yes: Callable[[], object], no: Callable[[], object]) -> None:
        super().__init__()
        self.yes = push(tr("Close"), yes)
        word = Word()
        word.setWordWrap(False)
        word.warn(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for part in (word, push(tr("Go on"), no), self.yes):
            line.addWidget(part)
        self.hide()
