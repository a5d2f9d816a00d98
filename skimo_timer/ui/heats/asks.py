"""What the panel of heats asks: a bar above the heats, a line for each matter, a key for each answer.

It is never a dialog: the race goes on, and what is not answered stays as it is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import push, roomy
from skimo_timer.ui.labels import tr
from skimo_timer.ui.shapes import ALARM, Light
from skimo_timer.ui.theme import Role

MOST = 4
"""So many matters are shown at once; the others follow when these are answered."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The words of a key, what it does, and whether it is the usual answer."""

    text: str
    act: Callable[[], object]
    usual: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """One matter: what it is about, in words, and its answers."""

    text: str
    answers: tuple[Answer, ...]

    @property
    def name(self) -> str:
        """What tells it apart: a matter that is asked in the same way keeps its keys, and with them the keyboard."""
        return " | ".join((self.text, *(answer.text for answer in self.answers)))


class AskBar(QFrame):
    """Shows some matters below a title; hidden while there are none. `lines` are their widgets."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.lines: list[QWidget] = []
        self._shown: list[str] = []
        self._columns = 0
        self._title, self._more = QLabel(title), QLabel()
        self._lines = QGridLayout()
        self._lay_out()
        self.hide()

    def show_asks(self, asks: Sequence[Ask]) -> None:
        """Shows these matters, and no others."""
        names = [ask.name for ask in asks]
        if names == self._shown:
            return
        self._shown = names
        for line in self.lines:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [_line(ask) for ask in asks[:MOST]]
        self._columns = 0
        self._arrange()
        self._more.setText(tr("and {count} more").format(count=len(asks) - MOST))
        self._more.setVisible(len(asks) > MOST)
        self.setVisible(bool(asks))

    def _arrange(self) -> None:
        """Two matters side by side where there is room, else one below the other; with large type without a title."""
        self._title.setVisible(roomy())
        widest = max((line.sizeHint().width() for line in self.lines), default=0)
        room = self.width() - self._title.sizeHint().width() - theme.scaled(90)
        columns = 2 if 2 * widest <= room else 1
        if columns != self._columns:
            self._columns = columns
            for number, line in enumerate(self.lines):
                self._lines.addWidget(line, number // columns, number % columns)
                line.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follows the width."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self.setObjectName("messageBar")
        self.setProperty("kind", "trouble")
        for label, role in ((self._title, Role.BODY), (self._more, Role.SMALL)):
            theme.wear(label, role)
        self._lines.setVerticalSpacing(theme.scaled(4))
        self._lines.setHorizontalSpacing(theme.scaled(20))
        self._lines.setColumnStretch(2, 1)
        head = QVBoxLayout()
        head.addStretch(1)
        head.addWidget(self._title)
        head.addWidget(self._more)
        head.addStretch(1)
        box = QHBoxLayout(self)
        box.setContentsMargins(*[theme.scaled(n) for n in (12, 6, 12, 6)])
        box.setSpacing(theme.scaled(12))
        box.addWidget(Light(ALARM, 22))
        box.addLayout(head)
        box.addLayout(self._lines, 1)


def _line(ask: Ask) -> QWidget:
    asked, text = QWidget(), QLabel(ask.text)
    asked.setObjectName(ask.text)
    theme.wear(text, Role.BODY)
    bold = text.font()
    bold.setBold(True)
    text.setFont(bold)
    line = QHBoxLayout(asked)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.scaled(8))
    line.addWidget(text)
    for answer in ask.answers:
        line.addWidget(push(answer.text, answer.act, tone="go" if answer.usual else ""))
    line.addStretch(1)
    return asked
