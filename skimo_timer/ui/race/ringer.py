"""Which sound for what happens in a race window, and the alarm of a lost device, which goes on until it is heard.

What a hand has done is heard at once. What comes from a gate, a file or a stick of readings is not: there may be nine
hundred of them. Something new to decide is heard once for all that came together, and only if it is not what the key
itself has just said.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.facts import Key
from skimo_timer.core.passings.batches import is_about_late
from skimo_timer.settings import data_dir
from skimo_timer.ui import shapes
from skimo_timer.ui.labels import FINE
from skimo_timer.ui.models.states import state_of
from skimo_timer.ui.sounds import Sound, Sounds

if TYPE_CHECKING:
    from skimo_timer.ui.race.main_window import RaceWindow

ALARM_MS = 2000
MANY = 5
"""So many new alerts at once are a batch that came late: it is looked at later, and makes no sound."""

_SOUNDS = {
    FINE: Sound.ACCEPTED,
    AlertCode.NO_BIB.value: Sound.OPEN,
    AlertCode.UNKNOWN_BIB.value: Sound.UNKNOWN,
    AlertCode.DUPLICATE.value: Sound.REPEAT,
}
_SAID_BY_THE_KEY = frozenset({AlertCode.UNKNOWN_BIB, AlertCode.DUPLICATE})


class Ringer(QObject):
    """Hears what happens in a window and has it sound. `expects` says that the next passing was taken as expected."""

    def __init__(self, window: "RaceWindow") -> None:
        super().__init__(window)
        self._window = window
        self.expects = False
        self.sounds = Sounds(window.settings, _folder)
        self.lost: set[str] = set()
        self._alarm = QTimer(self, interval=ALARM_MS)
        self._alarm.timeout.connect(lambda: self.sounds.play(Sound.LOST))
        window.pad.acted.connect(self._acted)
        window.pad.quiets = self.quiet
        window.inbox.port_said.connect(self._port_said)

    @property
    def is_alarming(self) -> bool:
        """Whether a lost device is being told."""
        return self._alarm.isActive()

    def ring(self, fresh: Sequence[Alert]) -> None:
        """There is something new to decide; what came late can wait without a sound."""
        fresh = [alert for alert in fresh if not is_about_late(self._window.keeper.race, alert)]
        if len(fresh) < MANY and any(alert.code not in _SAID_BY_THE_KEY for alert in fresh):
            self.sounds.play(Sound.ALERT)

    def count(self, seconds: int) -> None:
        """So many seconds to a start; 0 is the start."""
        self.sounds.play(Sound.COUNT if seconds else Sound.GO)

    def quiet(self) -> bool:
        """The alarm was heard; says whether there was one."""
        was = self.is_alarming
        self._alarm.stop()
        if was:
            self._window.echo.say(shapes.ALARM, self._window.tr("The alarm is quiet; the device is still lost."))
        return was

    def _acted(self, key: Key) -> None:
        state = state_of(self._window.keeper.race, key)
        sound = Sound.EXPECTED if self.expects and state == FINE else _SOUNDS.get(state, Sound.ALERT)
        self.expects = False
        self.sounds.play(sound)

    def _port_said(self, name: str, status: str, _detail: str) -> None:
        if status != "lost":
            self.lost.discard(name)
            if not self.lost:
                self._alarm.stop()
        elif name not in self.lost:
            self.lost.add(name)
            self._alarm.start()
            self.sounds.play(Sound.LOST)
            self._window.echo.say(shapes.ALARM, self._window.tr("{name} is LOST · Esc: quiet").format(name=name))


def _folder() -> Path:
    folder = data_dir() / "sounds"
    folder.mkdir(exist_ok=True)
    return folder
