"""The light of a gate: a shape, a colour and a word, so that none of them is needed alone; and what it last said."""

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from skimo_timer.core.clock import SECOND, format_duration
from skimo_timer.ui import shapes
from skimo_timer.ui.labels import marked, tr
from skimo_timer.ui.shapes import ABSENT, LOST, OFF, ON

WORDS = {OFF: marked("Not in use"), ABSENT: marked("Not found"), ON: marked("Connected"), LOST: marked("Lost")}
KEPT_LINES = 12
QUIET_S = 10


@dataclass(slots=True)
class Said:
    """What is known of one gate: its status, a sentence about it, its last lines, and when the last came."""

    status: str = OFF
    detail: str = ""
    lines: list[str] = field(default_factory=list)
    heard_s: float | None = None

    def hear(self, text: str) -> None:
        """Takes what the gate sent."""
        self.lines = [*self.lines, text][-KEPT_LINES:]
        self.heard_s = time.monotonic()

    @property
    def silence(self) -> str:
        """How long it has been silent, in words."""
        if self.heard_s is None:
            return tr("no data yet")
        seconds = int(time.monotonic() - self.heard_s)
        if seconds < QUIET_S:
            return tr("data is coming")
        return tr("no data since {time}").format(time=format_duration(seconds * SECOND))

    @property
    def sentence(self) -> str:
        """Status, silence and detail in one line."""
        word = tr(WORDS.get(self.status, self.status))
        parts = [word, self.silence if self.status == ON else "", self.detail]
        return " · ".join(part for part in parts if part)


def hex_bytes(text: str) -> str:
    """The bytes of a raw text (latin-1, one sign per byte) in hexadecimal."""
    return text.encode("latin-1", "replace").hex(" ")


def visible(text: str) -> str:
    """A raw text on one line; what cannot be printed is a dot."""
    return "".join(sign if sign.isprintable() else "·" for sign in text)


def light_icon(status: str) -> QIcon:
    """The shape of a status, as the status line of the race window has it."""
    pixmap = QPixmap(40, 40)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    shapes.draw(painter, QRectF(4, 4, 32, 32), status)
    painter.end()
    return QIcon(pixmap)
