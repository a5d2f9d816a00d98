"""The small panel that turns the page for phones on and off, with its address as a QR code to hold a phone to."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIntValidator, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from skimo_timer.ui.announcer.mirror import Mirror
from skimo_timer.ui.dialogs.parts import Panel, Word, push, text_edit, text_label
from skimo_timer.ui.labels import tr
from skimo_timer.ui.memory import memory
from skimo_timer.ui.theme import Role, scaled
from skimo_timer.web.address import qr_code

PORT = 8642
_KEPT, _BORDER = "announcer/port", 4


class QrCode(QWidget):
    """A QR code, black on white in every theme: a phone reads nothing else for certain."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Sequence[bool]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("QR code of the address"))

    def show_text(self, text: str) -> None:
        """Shows a text; an empty one shows nothing."""
        self._rows = qr_code(text) if text else ()
        self.setAccessibleDescription(text)
        self.setVisible(bool(text))
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough from a metre away."""
        return QSize(scaled(300), scaled(300))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Whole pixels for each module, with the white border that readers ask for."""
        if not self._rows:
            return
        painter, modules = QPainter(self), len(self._rows) + 2 * _BORDER
        side = max(1, min(self.width(), self.height()) // modules)
        left, top = (self.width() - side * modules) // 2, (self.height() - side * modules) // 2
        painter.fillRect(QRectF(left, top, side * modules, side * modules), Qt.GlobalColor.white)
        for y, row in enumerate(self._rows, _BORDER):
            for x, dark in enumerate(row, _BORDER):
                if dark:
                    painter.fillRect(left + x * side, top + y * side, side, side, Qt.GlobalColor.black)
        painter.end()


class MirrorPanel(Panel):
    """Turns a `Mirror` on and off."""

    def __init__(self, mirror: Mirror, parent: QWidget | None = None) -> None:
        super().__init__(tr("Announcer's page on phones"), parent)
        self._mirror = mirror
        self.port = text_edit(str(memory().value(_KEPT, PORT)), str(PORT), tr("Port"))
        self.port.setValidator(QIntValidator(1024, 65535, self))
        self.switch = push("", self.turn)
        self.address, self.word, self.code = QLabel(), Word(), QrCode()
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        mirror.turned.connect(self.refresh)
        self.refresh()
        self.take_room(460, 560)

    def turn(self) -> None:
        """On, or off."""
        self.word.clear()
        if self._mirror.is_on:
            self._mirror.turn_off()
            return
        port = int(self.port.text() or PORT)
        try:
            self._mirror.turn_on(port)
        except OSError as error:
            self.word.warn(tr("Port {port} cannot be used: {why}").format(port=port, why=error.strerror or error))
            return
        memory().setValue(_KEPT, port)

    def refresh(self) -> None:
        """Shows how it stands."""
        on = self._mirror.is_on
        self.switch.setText(tr("Turn off") if on else tr("Turn on"))
        self.port.setEnabled(not on)
        self.address.setText(self._mirror.url or tr("Off: nothing listens."))
        self.code.show_text(self._mirror.url)

    def _lay_out(self) -> None:
        told = tr(
            "Whoever is in the same network and has this address sees the leaderboards, the last passings and who "
            "comes next, and can change nothing."
        )
        row = QHBoxLayout()
        row.addWidget(text_label(tr("Port")))
        row.addWidget(self.port)
        row.addWidget(self.switch)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(scaled(10))
        layout.addWidget(text_label(told, Role.BODY, muted=True, wraps=True))
        layout.addLayout(row)
        layout.addWidget(self.word)
        layout.addWidget(self.address)
        layout.addWidget(self.code, 1)
        layout.addStretch(0)
