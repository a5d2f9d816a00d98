"""The tour of the first run: five cards over the window of the demo race, each beside the part that it is about.

It is offered in the start window until it was seen to its end, and never comes by itself. The keyboard stays with the
entry field, so that what a card says can be tried at once; the step is kept, Esc leaves.
"""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skimo_timer.ui.dialogs.parts import push, text_label
from skimo_timer.ui.labels import tr
from skimo_timer.ui.memory import memory
from skimo_timer.ui.race.main_window import RaceWindow
from skimo_timer.ui.theme import Role, scaled

STEPS = 5
_STEP, _WIDE = "tour/step", 380


def is_seen() -> bool:
    """Whether the tour was seen to its end on this computer."""
    return int(str(memory().value(_STEP, 0))) >= STEPS


class Tour(QFrame):
    """Lies over a race window from `begin` on, until its end or Esc."""

    def __init__(self, window: RaceWindow) -> None:
        super().__init__(window)
        self._window = window
        self._at = 0
        self._quiets = window.pad.quiets
        self.title, self.text = text_label("", Role.TABLE), text_label("", wraps=True)
        self.next = push(tr("Next"), lambda: self.show_step(self._at + 1), tone="go")
        self.leave = push(tr("Leave"), self.end, hint="Esc")
        for button in (self.next, self.leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("panel", True)
        self.setObjectName("keyCard")
        self.setAccessibleName(tr("Tour"))
        self.setFixedWidth(scaled(_WIDE))
        self._lay_out()
        self.hide()

    def begin(self) -> None:
        """Goes on where it was left, or anew where it was seen."""
        at = int(str(memory().value(_STEP, 0)))
        self._window.pad.quiets = self._escape
        self.show_step(at if at < STEPS else 0)

    def show_step(self, at: int) -> None:
        """Shows a card; behind the last one is the end."""
        memory().setValue(_STEP, at)
        if at >= STEPS:
            self.end()
            return
        self._at = at
        title, text, part = self._cards()[at]
        self.title.setText(tr("{step} of {steps}: {title}").format(step=at + 1, steps=STEPS, title=title))
        self.text.setText(text)
        self.next.setText(tr("Next") if at < STEPS - 1 else tr("Done"))
        self.setFixedHeight(self._box.heightForWidth(self.width()) + scaled(10))
        self.move(self._beside(part))
        self.show()
        self.raise_()
        self._window.pad.field.setFocus()

    def end(self) -> None:
        """Takes the card away."""
        self.hide()
        self._window.pad.quiets = self._quiets
        self._window.pad.field.setFocus()

    def _escape(self) -> bool:
        self.end()
        return True

    def _cards(self) -> tuple[tuple[str, str, QWidget], ...]:
        window = self._window
        return (
            (tr("a bib and Enter"), tr("Type 25 and Enter: that bib passed just now, at this point."), window.pad),
            (
                tr("whoever is expected"),
                tr("+ takes the first of those who come next, F2 to F9 the others."),
                window.expected,
            ),
            (
                tr("an open time"),
                tr("No bib to be read? Space takes the time. Then type the bib and *: the oldest open time is theirs."),
                window.passings,
            ),
            (tr("undo"), tr("Ctrl+Z, or Esc twice, takes back what you did last, in words."), window.echo),
            (
                tr("change areas"),
                tr("Each change has its time and rank. Ctrl+I opens the review of them all; ? shows the keys."),
                window.leaderboard,
            ),
        )

    def _beside(self, part: QWidget) -> QPoint:
        """Below a part where there is room, else over its lower end; never outside the window."""
        there = QRect(part.mapTo(self._window, QPoint()), part.size())
        room = self._window.rect().adjusted(8, 8, -8, -8)
        top = there.bottom() + scaled(8)
        if top + self.height() > room.bottom():
            top = there.bottom() - self.height() - scaled(8)
        left = min(there.left() + scaled(12), room.right() - self.width())
        return QPoint(max(room.left(), left), max(room.top(), top))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.next)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(*[scaled(16)] * 4)
        box.setSpacing(scaled(10))
        box.addWidget(self.title)
        box.addWidget(self.text)
        box.addLayout(foot)
