"""Race clock and time of day, and the large key that gives a start.

The face is painted anew only when a figure changes; the timer that looks is a light one. Before the first start the
race clock counts down to a planned one. The start key is there as long as a start group has not gone; what it gave can
be corrected to the second afterwards, because the start line is often far from the tent.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from skimo_timer.core.clock import DAY, HOUR, SECOND, Instant, format_instant
from skimo_timer.core.setup import StartGroup
from skimo_timer.timekeeper import RaceClock, Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.labels import start_word
from skimo_timer.ui.theme import Role

TICK_MS = 100
NO_TIME = "–:––:––"


class ClockFace(QFrame):
    """Shows the time since the first start and the time of day. `started` carries the name of a group that goes now.

    The key `start` is laid out by the window, where there is room for the name of a group.
    """

    started = Signal(str)

    def __init__(self, keeper: Timekeeper, clock: RaceClock) -> None:
        super().__init__()
        self._keeper, self._clock = keeper, clock
        self.race_time, self.time_of_day = QLabel(NO_TIME), QLabel()
        self.start = QPushButton()
        self.start.setProperty("tone", "go")
        self.start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.start.clicked.connect(self.give_start)
        self.start.hide()
        self.setProperty("panel", True)
        self._lay_out()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self.tick()

    def tick(self) -> None:
        """Shows the figures of now."""
        now, start = self._clock.now(), self._keeper.race.first_start
        _show(self.time_of_day, self._told(now))
        _show(self.race_time, NO_TIME if start is None else _running(now - start))
        group = self.next_group()
        self.start.setVisible(group is not None)
        if group is not None:
            _show(
                self.start,
                self.tr("Start {group}  Ctrl+Enter").format(group=start_word(self._keeper.race.setup, group.name)),
            )

    def _told(self, now: Instant) -> str:
        """The time of day; since summer time began or ended during the race, what is on the wall too."""
        shown, changed = format_instant(now % DAY), self._clock.changed_by
        if not changed:
            return shown
        return self.tr("{time}  (on the wall {wall})").format(time=shown, wall=format_instant((now + changed) % DAY))

    def next_group(self) -> StartGroup | None:
        """The first start group or heat that has not gone yet; None if all have."""
        race, now = self._keeper.race, self._clock.now()
        starts = ((group, race.start_time(group)) for group in race.setup.groups)
        return next((group for group, time in starts if time is None or time > now), None)

    def give_start(self) -> None:
        """The next group goes now."""
        if (group := self.next_group()) is not None:
            self.started.emit(group.name)

    def _lay_out(self) -> None:
        theme.wear(self.race_time, Role.CLOCK)
        theme.wear(self.time_of_day, Role.LARGE)
        theme.wear(self.start, Role.LARGE)
        self.race_time.setAccessibleName(self.tr("Race time"))
        self.time_of_day.setAccessibleName(self.tr("Time of day"))
        self.start.setToolTip(self.tr("The start is given now (Ctrl+Enter)"))
        self.time_of_day.setProperty("ink", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.scaled(14), theme.scaled(4), theme.scaled(14), theme.scaled(8))
        layout.setSpacing(0)
        layout.addWidget(self.race_time)
        layout.addWidget(self.time_of_day)


def _running(since: int) -> str:
    """`0:42:17`; before the start `−0:05:00`. Counts down so that the sign changes at the start itself."""
    seconds = since // SECOND if since >= 0 else -(since // SECOND)
    hours, rest = divmod(seconds * SECOND, HOUR)
    body = format_instant(rest)[3:]
    return f"{'' if since >= 0 else chr(0x2212)}{hours}:{body}"


def _show(widget: QLabel | QPushButton, text: str) -> None:
    if widget.text() != text:
        widget.setText(text)
