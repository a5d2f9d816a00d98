"""The settings of this computer. Every choice is saved and in force at once; there is nothing to confirm."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skimo_timer.settings import Settings
from skimo_timer.ui.dialogs.parts import Choice, Field, Option, Panel, Word, card, push, scrolling
from skimo_timer.ui.dialogs.sound_choice import SoundChoice
from skimo_timer.ui.dialogs.words import translated
from skimo_timer.ui.labels import marked, tr
from skimo_timer.ui.languages import LANGUAGES
from skimo_timer.ui.theme import scaled

SIZE = (440, 720)
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Line:
    """One setting: the field of `Settings`, its title, its choices, a note, and how a choice becomes a value."""

    key: str
    title: str
    options: tuple[Option, ...]
    note: str = ""
    value: Callable[[str], Any] = str


LINES = (
    Line(
        "theme",
        marked("Look"),
        (Option("system", marked("As the computer")), Option("light", marked("Light")), Option("dark", marked("Dark"))),
    ),
    Line(
        "language",
        marked("Language"),
        (Option("system", marked("As the computer")), *(Option(code, name) for code, name in LANGUAGES.items())),
    ),
    Line(
        "scale",
        marked("Size of text and controls"),
        tuple(Option(str(percent), f"{percent} %") for percent in SCALES),
        value=int,
    ),
    Line(
        "time_of",
        marked("A typed bib has the time of"),
        (Option("enter", marked("Enter")), Option("first-key", marked("its first digit"))),
        marked("The other time is kept too"),
    ),
    Line("paper", marked("Paper"), (Option("A4", "A4"), Option("Letter", "Letter"))),
)


class SettingsDialog(Panel):
    """Shows the settings; `save` writes them, and `changed` carries them whenever they have been written."""

    changed = Signal(object)

    def __init__(self, settings: Settings, save: Callable[[Settings], None], parent: QWidget | None = None) -> None:
        super().__init__(tr("Settings"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.settings = settings
        self._save = save
        self.word = Word()
        self.fields = {
            line.key: Field(tr(line.title), Choice(translated(line.options)), tr(line.note)) for line in LINES
        }
        surface = card()
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(10))
        inside.setSpacing(scaled(12))
        for line in LINES:
            field = self.fields[line.key]
            field.fill(str(getattr(settings, line.key)))
            field.changed.connect(lambda line=line: self._choose(line))
            inside.addWidget(field)
        self.sounds = SoundChoice(sounds=settings.sounds, silent=settings.silent)
        self.sounds.changed.connect(self._choose_sounds)
        inside.addWidget(self.sounds)
        box = QVBoxLayout(self)
        box.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(12))
        box.addWidget(scrolling(surface), 1)
        box.addWidget(self.word)
        box.addWidget(push(tr("Close"), self.close), alignment=Qt.AlignmentFlag.AlignRight)
        self.take_room(*SIZE)

    def _choose(self, line: Line) -> None:
        self._use(replace(self.settings, **{line.key: line.value(self.fields[line.key].value)}))

    def _choose_sounds(self) -> None:
        self._use(replace(self.settings, sounds=self.sounds.all.isChecked(), silent=self.sounds.silent))

    def _use(self, chosen: Settings) -> None:
        try:
            self._save(chosen)
        except OSError as error:
            self.word.warn(tr("The settings cannot be saved: {0}").format(error.strerror))
            return
        self.settings = chosen
        self.word.say(tr("Saved"))
        self.changed.emit(chosen)
