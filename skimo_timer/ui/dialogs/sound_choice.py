"""Which sounds are to be heard: all, none, or some of them, by what they say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from skimo_timer.ui.dialogs.parts import text_label
from skimo_timer.ui.labels import marked, tr
from skimo_timer.ui.sounds import Sound
from skimo_timer.ui.theme import TARGET, Role, scaled, wear

NAMES = {
    Sound.ACCEPTED: marked("a bib is taken"),
    Sound.EXPECTED: marked("whoever was expected is taken"),
    Sound.OPEN: marked("a time without a bib"),
    Sound.UNKNOWN: marked("a bib that is not entered"),
    Sound.REPEAT: marked("read again"),
    Sound.ALERT: marked("something new to decide"),
    Sound.LOST: marked("a device is lost"),
    Sound.COUNT: marked("the last seconds before a start"),
    Sound.GO: marked("the start"),
}


class SoundChoice(QWidget):
    """A box for all sounds and one for each. `changed` tells of every click."""

    changed = Signal()

    def __init__(self, *, sounds: bool, silent: tuple[str, ...]) -> None:
        super().__init__()
        self.all = QCheckBox(tr("Sounds"))
        self.all.setChecked(sounds)
        self.each = {sound: QCheckBox(tr(name)) for sound, name in NAMES.items()}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(scaled(6))
        grid.addWidget(text_label(tr("Heard when"), Role.SMALL, muted=True), 0, 0, 1, 2)
        grid.addWidget(self.all, 1, 0, 1, 2)
        grid.setColumnMinimumWidth(0, scaled(24))
        grid.setColumnStretch(1, 1)
        for row, (sound, box) in enumerate(self.each.items(), 2):
            box.setChecked(sound.value not in silent)
            box.setEnabled(sounds)
            grid.addWidget(box, row, 1)
        for box in (self.all, *self.each.values()):
            wear(box, Role.BODY)
            box.setAccessibleName(box.text())
            box.setMinimumHeight(scaled(TARGET))
            box.toggled.connect(self._toggled)

    @property
    def silent(self) -> tuple[str, ...]:
        """The sounds that are off by themselves."""
        return tuple(sound.value for sound, box in self.each.items() if not box.isChecked())

    def _toggled(self) -> None:
        for box in self.each.values():
            box.setEnabled(self.all.isChecked())
        self.changed.emit()
