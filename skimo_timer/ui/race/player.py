"""Plays the demo race: a simulated timer behind a real port, and the crew's bibs typed into the real entry pad.

The race is a throw-away copy in a folder of its own, which goes when the window closes. Events come when their race
time has come, at `speed` times life; impulses go through port, thread, decoder and journal like any other, and bibs are
key strokes. Whoever watches may type too: what the script would type while somebody else's digits are in the field, it
records without touching the keys.
"""

import tempfile
from collections import deque
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from skimo_timer import settings
from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.facts import PassingRecorded
from skimo_timer.demo import DemoRace, Impulse, Typed, demo_race
from skimo_timer.devices.simulated_device import SimulatedTimy
from skimo_timer.devices.simulated_port import simulated_port
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import RaceClock, create
from skimo_timer.ui.open_race import open_race
from skimo_timer.ui.race.entry_pad import Mode

USUAL_SPEED = 10.0
LEAD = 20 * SECOND
TICK_MS = 20
FILE = "Night Rando.skimo"


class Player(QObject):
    """One showing of the demo. `race` is its open race; `begin` starts the script, `end` puts everything away."""

    def __init__(
        self, speed: float = USUAL_SPEED, demo: DemoRace | None = None, clock: RaceClock | None = None
    ) -> None:
        super().__init__()
        demo = demo or demo_race()
        self._folder = tempfile.TemporaryDirectory(prefix="skimo-timer-demo-", ignore_cleanup_errors=True)
        self._port = simulated_port()
        self._timy = SimulatedTimy()
        devices = tuple(replace(device, port=self._port.name) for device in demo.setup.devices)
        path = Path(self._folder.name) / FILE
        create(Journal.create(path), replace(demo.setup, devices=devices), demo.entries).close()
        self._clock = clock or RaceClock(demo.setup.date, speed, Instant(demo.start - LEAD))
        self.race = open_race(path, settings.load(), self._clock)
        self._script = deque(demo.script)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.play)

    def begin(self) -> None:
        """Plays from now on."""
        self.race.window.bar.note(self.tr("Demo: the crew types by itself. Type too, whatever you like."))
        self.race.window.chart.show()
        self._timer.start()

    @property
    def is_over(self) -> bool:
        """Whether the script has come to its end."""
        return not self._script

    def play(self) -> None:
        """Lets happen whatever is due."""
        while self._script and self._script[0].at <= self._clock.now():
            event = self._script.popleft()
            if isinstance(event, Impulse):
                self._port.write(self._timy.record(event.channel, event.at))
            else:
                self._type(event)
        if not self._script:
            self._timer.stop()

    def end(self) -> None:
        """Unplugs the timer and deletes the copy; the race has to be closed before."""
        self._timer.stop()
        self._port.unplug()
        self._folder.cleanup()

    def _type(self, event: Typed) -> None:
        pad = self.race.window.pad
        if pad.field.text() or pad.mode is not Mode.NEW:
            passing = PassingRecorded(event.point, event.at, event.bib, other_time=event.began)
            self.race.window.inbox.decide(passing)
            return
        while pad.picker.point != event.point:
            self._press(Qt.Key.Key_PageDown)
        for digit in event.bib:
            self._press(Qt.Key(ord(digit)), digit)
        self._press(Qt.Key.Key_Return)

    def _press(self, key: Qt.Key, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            stroke = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(self.race.window.pad.field, stroke)
