"""What goes wrong is said in a bar above the race, and the race goes on.

A fault of ours in one slot must not end six hours of timing: the facts are on the disk, and everything else can be
worked out from them again. So nothing here closes the window, and nothing asks a question. Whatever nobody has caught
is logged with its trace, and the bar offers a report to copy. Faults of the world (a disk, a file, a port) carry words
for the user and are shown as they are. Qt's own warnings go to the log.
"""

import logging
import platform
import sys
import threading
import traceback
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from skimo_timer import __version__
from skimo_timer.exchange.faults import InputError
from skimo_timer.journal import JournalError
from skimo_timer.ui import theme
from skimo_timer.ui.shapes import ALARM, WAITING, Light
from skimo_timer.ui.theme import Role

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

NOTE, TROUBLE, ALARMED = "note", "trouble", "alarm"
_NOTE_MS = 8000
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
Raised = tuple[type[BaseException], BaseException, TracebackType | None]


class MessageBar(QFrame):
    """One message at a time above the race. A note goes by itself; trouble stays until it is read.

    An alarm (the journal cannot be written) stands above every other message until what it is about is over.
    """

    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Message"))
        self._kind, self._report = "", ""
        self._light, self._text = Light(ALARM, 24), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._copy = self._button(self.tr("Copy report"), self._copy_report)
        self._again = self._button(self.tr("Try again"), self.again.emit)
        self._close = self._button(self.tr("Close"), self.clear)
        self._timer = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self._timer.timeout.connect(self.clear)
        self._lay_out()
        self.hide()

    def note(self, text: str) -> None:
        """Something went well that cannot be seen otherwise."""
        self._show(NOTE, text)

    def trouble(self, text: str, report: str = "") -> None:
        """Something did not work; `report` can be copied for whoever may mend it."""
        self._show(TROUBLE, text, report)

    def alarm(self, text: str) -> None:
        """The journal cannot be written; an empty text when it can again."""
        if text:
            self._show(ALARMED, text)
        elif self._kind == ALARMED:
            self._kind = ""
            self.note(self.tr("The race file is written again; nothing was lost."))

    def clear(self) -> None:
        """Takes the message away."""
        self._kind = ""
        self._timer.stop()
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown, if one is."""
        return self._text.text() if self._kind else ""

    @property
    def kind(self) -> str:
        """`note`, `trouble`, `alarm`, or empty."""
        return self._kind

    def _show(self, kind: str, text: str, report: str = "") -> None:
        if self._kind == ALARMED and kind != ALARMED:
            return
        self._kind, self._report = kind, report
        self._text.setText(text)
        self._light.show_state(ALARM if kind != NOTE else WAITING)
        self._light.setVisible(kind != NOTE)
        self._copy.setVisible(bool(report))
        self._again.setVisible(kind == ALARMED)
        self._close.setVisible(kind != ALARMED)
        theme.wear(self._text, Role.LARGE if kind == ALARMED else Role.BODY)
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._timer.stop()
        if kind == NOTE:
            self._timer.start()
        self.show()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.scaled(12), theme.scaled(6), theme.scaled(8), theme.scaled(6))
        for widget in (self._light, self._text, self._again, self._copy, self._close):
            layout.addWidget(widget)


class Hooks(QObject):
    """Catches what nobody has caught, in every thread, and tells the bar of the window that is open."""

    _raised = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.bar: MessageBar | None = None
        self._raised.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on; until the program ends."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        qInstallMessageHandler(log_qt)

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Logs an exception and hands it to the thread of the window."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if not isinstance(error, JournalError | InputError):
            log.error("nobody caught this", exc_info=(kind, error, trace))
        self._raised.emit((kind, error, trace))

    def _tell(self, raised: Raised) -> None:
        kind, error, trace = raised
        if self.bar is None:
            return
        if isinstance(error, JournalError | InputError):
            self.bar.trouble(str(error))
        else:
            text = self.tr("Something went wrong inside the program: {error}. All times are on the disk; go on.")
            self.bar.trouble(text.format(error=f"{kind.__name__} {error}".strip()), report((kind, error, trace)))


def report(raised: Raised) -> str:
    """What whoever may mend it wants to know."""
    versions = f"Skimo Timer {__version__}, Qt for Python {qt_version}, Python {platform.python_version()}"
    return "\n".join([versions, platform.platform(), "", *traceback.format_exception(*raised)])


def log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's own messages go to the log."""
    qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, text)
