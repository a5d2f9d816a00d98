"""The question about a clock, in one row above the race: what was seen, and the answers, the likeliest first.

It comes when a device's clock was set in the middle of the race, or is off from its first readings on, and stays until
it is answered; it takes no keyboard. One key gives the first answer, the mouse any; each is a step of undo.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from skimo_timer.core.clocks.questions import Answer, Question
from skimo_timer.ui import theme
from skimo_timer.ui.labels import tr
from skimo_timer.ui.race.clock_words import answer_reason, answer_words, question_sentence
from skimo_timer.ui.shapes import WAITING, Light
from skimo_timer.ui.theme import Role

KEY = "Ctrl+Shift+B"
LARGE = 150
"""Per cent of the usual size from which on the answers stand below the question."""
_MOST = 3
Direction = QBoxLayout.Direction


class ClockBar(QFrame):
    """Asks about one clock after the other. `answered` carries the facts of an answer."""

    answered = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._questions: Sequence[Question] = ()
        self.text = QLabel()
        self.buttons = [QPushButton() for _ in range(_MOST)]
        self._lay_out()
        self.hide()

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Asks the first of these, or nothing."""
        if tuple(questions) == tuple(self._questions):
            return
        self._questions = tuple(questions)
        self.setVisible(bool(questions))
        if not questions:
            return
        side_by_side = theme.scaled(100) < LARGE
        self._box.setDirection(Direction.LeftToRight if side_by_side else Direction.TopToBottom)
        more = tr("{n} more").format(n=len(questions) - 1) if len(questions) > 1 else ""
        self.text.setText(" · ".join(part for part in (question_sentence(questions[0]), more) if part))
        self.setAccessibleDescription(self.text.text())
        for n, button in enumerate(self.buttons):
            answers = questions[0].answers
            button.setVisible(n < len(answers))
            if n < len(answers):
                words = answer_words(questions[0], answers[n])
                button.setText(words if n or not side_by_side else tr("{words}  ({key})").format(words=words, key=KEY))
                button.setAccessibleName(words)
                button.setToolTip(answer_reason(answers[n]))

    def accept(self) -> None:
        """Gives the first answer; nothing if nothing is asked."""
        self._answer(0)

    def _answer(self, n: int) -> None:
        if self._questions and n < len(self._questions[0].answers):
            answer: Answer = self._questions[0].answers[n]
            self.answered.emit(answer.facts)

    def _lay_out(self) -> None:
        self.setObjectName("messageBar")
        self.setProperty("kind", "trouble")
        self.setAccessibleName(tr("Question about a clock"))
        theme.wear(self.text, Role.BODY)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head, answers = QHBoxLayout(), QHBoxLayout()
        head.addWidget(Light(WAITING, 24))
        head.addWidget(self.text, 1)
        answers.addStretch(1)
        for n, button in enumerate(self.buttons):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._answer, n))
            answers.addWidget(button)
        self._box = QBoxLayout(Direction.LeftToRight, self)
        self._box.setContentsMargins(theme.scaled(12), theme.scaled(6), theme.scaled(8), theme.scaled(6))
        self._box.setSpacing(theme.scaled(8))
        self._box.addLayout(head, 1)
        self._box.addLayout(answers)
