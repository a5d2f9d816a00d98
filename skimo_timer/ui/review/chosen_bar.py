"""Who is chosen, each with the colour that they have in all charts; a press lets one go."""

from functools import partial

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import chip
from skimo_timer.ui.labels import tr
from skimo_timer.ui.review.colours import hue_of
from skimo_timer.ui.review.studio import Studio
from skimo_timer.ui.review.words import who
from skimo_timer.ui.theme import Role


class ChosenBar(QWidget):
    """A key per chosen athlete; words of what to do where nobody is."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.keys: list[QPushButton] = []
        self.words = QLabel(tr("Choose athletes in the table or in a chart; with Ctrl several."))
        self.words.setProperty("ink", "muted")
        theme.wear(self.words, Role.SMALL)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.scaled(6))
        self._row.addWidget(self.words)
        self._row.addStretch(1)
        self.setFixedHeight(theme.scaled(34))
        studio.chosen_changed.connect(self.refresh)
        studio.refreshed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows who is chosen now."""
        for key in self.keys:
            self._row.removeWidget(key)
            key.hide()
            key.deleteLater()
        self.keys = [self._key(effort.subject, who(effort)) for effort in self._studio.chosen_efforts]
        for number, key in enumerate(self.keys):
            self._row.insertWidget(number, key)
        self.words.setVisible(not self.keys)

    def _key(self, subject: str, name: str) -> QPushButton:
        shown = name if len(name) <= 26 else name[:25] + "…"
        key = QPushButton(QIcon(chip(hue_of(self._studio, subject, theme.tones()).fill)), shown.replace("&", "&&"))
        key.setToolTip(tr("{name}: press to let go").format(name=name))
        key.setAccessibleName(key.toolTip())
        key.setAutoDefault(False)
        theme.wear(key, Role.SMALL)
        key.clicked.connect(partial(self._studio.toggle, subject))
        return key
