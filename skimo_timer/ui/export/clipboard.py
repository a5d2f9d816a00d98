"""Results on the clipboard, as a table and as plain text.

What lies on the clipboard when the program ends is destroyed by Qt after Python is gone, and a `QMimeData` made in
Python then takes the process down with it (seen with PySide6 6.11: a crash on every exit after a copy). So at the end
the plain text stays there instead, which Qt holds by itself.
"""

import atexit
from functools import cache

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_OURS = "application/x-skimo-timer"


def copy(text: str, html: str) -> None:
    """Puts a table on the clipboard; whoever pastes takes the form that fits."""
    _tidy_at_exit()
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    data.setData(_OURS, b"")
    QGuiApplication.clipboard().setMimeData(data)


@cache
def _tidy_at_exit() -> None:
    atexit.register(_leave_plain_text)


def _leave_plain_text() -> None:
    if QGuiApplication.instance() is None:
        return
    clipboard = QGuiApplication.clipboard()
    if clipboard.mimeData().hasFormat(_OURS):  # not all platforms know who owns it, and it may be another program's
        clipboard.setText(clipboard.text())
