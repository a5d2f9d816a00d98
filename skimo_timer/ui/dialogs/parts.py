"""The parts that the windows are made of: a panel that never blocks, labels, buttons, and fields with a word below.

A panel closes with Esc and does nothing on Enter but press the button that has the focus: a default button that fires
while somebody types a name has closed too many windows. Words about a field stand below it, in a line that is always
there, so that nothing jumps while typing.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from skimo_timer.ui.dialogs.problems import Problem
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import TARGET, Role, icon, scaled, wear

MOST_SIGNS = 1000
"""What a field takes; more is something that was pasted by mistake."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def roomy() -> bool:
    """Whether things fit beside one another: with text enlarged by half or more they stand below one another."""
    return scaled(100) < 150


class Panel(QDialog):
    """A window beside the main one. It is shown with `show`, never `exec`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(title)

    def take_room(self, width: int, height: int) -> None:
        """Begins with this size at the usual scale, or with what the screen has."""
        there = self.screen().availableSize()
        self.resize(min(scaled(width), there.width()), min(scaled(height), there.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus and nothing else."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif isinstance(focused := self.focusWidget(), QAbstractButton):
            focused.click()


class Option(NamedTuple):
    """One choice: the value it stands for, its words, and the colour of a chip before them."""

    value: str
    text: str
    color: QColor | None = None


class Choice(QComboBox):
    """A combo box over options; the wheel does not turn it in passing."""

    def __init__(self, options: Sequence[Option] = ()) -> None:
        super().__init__()
        self.setMinimumHeight(scaled(TARGET))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(scaled(14), scaled(14)))
        self.offer(options)

    def offer(self, options: Sequence[Option]) -> None:
        """Shows other options. Where there are as many as before, the chosen one may have another name now."""
        renamed = self.currentIndex() if len(options) == self.count() else -1
        before = self.value
        blocked = self.blockSignals(True)
        self._put(options)
        self.setCurrentIndex(renamed if renamed >= 0 else max(0, self.findData(before)))
        self.blockSignals(blocked)

    def exchange(self, options: Sequence[Option]) -> None:
        """Shows other options, with the choice kept by its value and never by its place; tells nobody."""
        there = [(self.itemData(n), self.itemText(n)) for n in range(self.count())]
        if there[: len(options)] == [(option.value, option.text) for option in options]:
            return
        chosen = self.value
        blocked = self.blockSignals(True)
        self._put(options)
        self.choose(chosen)
        self.blockSignals(blocked)

    def _put(self, options: Sequence[Option]) -> None:
        self.clear()
        for option in options:
            self.addItem(chip(option.color) if option.color else QIcon(), option.text, option.value)

    @property
    def value(self) -> str:
        """The value chosen."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Chooses a value; one that is not offered any more is added as it stands, so that nothing changes unseen."""
        if (index := self.findData(value)) < 0:
            self.addItem(value, value)
            index = self.count() - 1
        self.setCurrentIndex(index)

    def wheelEvent(self, event: object) -> None:
        """Leaves the wheel to the page."""
        event.ignore()  # type: ignore[attr-defined]  # a QWheelEvent


def chip(color: QColor) -> QIcon:
    """A rounded square of a colour."""
    pixmap = QPixmap(28, 28)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(color)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(2, 2, 24, 24, 7, 7)
    painter.end()
    return QIcon(pixmap)


def text_label(text: str, role: Role = Role.BODY, *, muted: bool = False, wraps: bool = False) -> QLabel:
    """A label with the size of a role."""
    label = QLabel(text)
    wear(label, role)
    label.setWordWrap(wraps)
    if muted:
        label.setProperty("ink", "muted")
    return label


class Push(QPushButton):
    """A button that wears its tone only while it can be pressed, and its sign in the ink of the theme."""

    def __init__(self, text: str, tone: str = "", sign: str = "") -> None:
        super().__init__(f" {text}" if sign else text)  # a blank parts the words from the sign
        self._tone, self._sign = tone, sign
        self.setProperty("tone", tone)
        self._draw()

    def _draw(self) -> None:
        if self._sign:
            self.setIcon(icon(self._sign))
            self.setIconSize(QSize(scaled(16), scaled(16)))

    def changeEvent(self, event: QEvent) -> None:
        """Follows being enabled and disabled, and the theme."""
        if event.type() == QEvent.Type.EnabledChange and self._tone == "go":
            self.setProperty("tone", self._tone if self.isEnabled() else "")
            restyle(self)
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)


def restyle(widget: QWidget) -> None:
    """Has the style look at the properties of a widget again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def push(text: str, act: Callable[[], object], *, tone: str = "", sign: str = "", hint: str = "") -> QPushButton:
    """A button that is pressed by a click or, while it has the focus, by Space or Enter."""
    button = Push(text, tone, sign)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    button.setMinimumHeight(scaled(TARGET))
    button.clicked.connect(lambda _checked=False: act())
    button.setToolTip(hint)
    return button


def small_push(sign: str, name: str, act: Callable[[], object]) -> QPushButton:
    """A square button with one sign, such as ×; `name` says what it does."""
    button = push(sign, act, tone="flat", hint=name)
    button.setAccessibleName(name)
    button.setFixedSize(scaled(TARGET), scaled(TARGET))
    button.setStyleSheet("padding: 0")
    return button


def text_edit(text: str = "", placeholder: str = "", name: str = "") -> QLineEdit:
    """A field for one line."""
    edit = QLineEdit(text)
    edit.setMaxLength(MOST_SIGNS)
    edit.setPlaceholderText(placeholder)
    edit.setMinimumHeight(scaled(TARGET))
    edit.setAccessibleName(name)
    return edit


def card() -> QFrame:
    """A raised surface."""
    frame = QFrame()
    frame.setProperty("panel", "true")
    return frame


def scrolling(page: QWidget) -> QScrollArea:
    """A page that can be scrolled where the window is too small for it."""
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def ask_file(dialog: QFileDialog, take: Callable[[Path], object]) -> None:
    """Asks for a file without blocking anything; `take` gets the one that was chosen."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.open()


class Word(QLabel):
    """The line that says what is wrong, what is missing, or what was understood."""

    def __init__(self) -> None:
        super().__init__(" ")
        wear(self, Role.SMALL)
        self.setWordWrap(True)

    def say(self, text: str) -> None:
        """What was understood, quietly."""
        self._show(text, QPalette.ColorRole.PlaceholderText)

    def warn(self, text: str) -> None:
        """What is wrong."""
        self._show(text, QPalette.ColorRole.BrightText)

    def tell(self, problem: Problem | None, otherwise: str = "") -> None:
        """The problem, if there is one, else what was understood."""
        if problem is None:
            self.say(otherwise)
        elif problem.missing:
            self.say(tr("Needed: {what}").format(what=problem.text))
        else:
            self.warn(f"{problem.text[:1].upper()}{problem.text[1:]}")

    def _show(self, text: str, role: QPalette.ColorRole) -> None:
        self.setForegroundRole(role)
        self.setText(text or " ")


def mark_fault(widget: QWidget, *, wrong: bool) -> None:
    """Draws a field as faulty or as sound."""
    state = "true" if wrong else "false"
    if widget.property("fault") != state:
        widget.setProperty("fault", state)
        restyle(widget)


class Field(QWidget):
    """A labelled editor with a word below; `changed` tells of every key."""

    changed = Signal()

    def __init__(self, title: str, editor: QLineEdit | Choice, note: str = "") -> None:
        super().__init__()
        self.editor = editor
        self.note = note
        self.word = Word()
        label = text_label(title, Role.SMALL, muted=True)
        label.setBuddy(editor)
        editor.setAccessibleName(title)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(4))
        for widget in (label, editor, self.word):
            box.addWidget(widget)
        signal = editor.textChanged if isinstance(editor, QLineEdit) else editor.currentIndexChanged
        signal.connect(lambda _: self.changed.emit())
        self.tell(None)

    @property
    def value(self) -> str:
        """What is typed or chosen."""
        return self.editor.text() if isinstance(self.editor, QLineEdit) else self.editor.value

    def fill(self, value: str) -> None:
        """Types or chooses a value."""
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(value)
        else:
            self.editor.choose(value)

    def tell(self, problem: Problem | None, otherwise: str = "") -> None:
        """Shows what is wrong with the field, or what was understood, or its note."""
        self.word.tell(problem, otherwise or self.note)
        mark_fault(self.editor, wrong=problem is not None and not problem.missing)
        self.editor.setAccessibleDescription(self.word.text().strip())
