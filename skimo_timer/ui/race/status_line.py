"""The line at the bottom: is everybody accounted for, who is still out, do the gates speak, is all of it on the disk.

Below the gates and the file stands what the computer itself has: the clock, a second copy, room on the disk, power.

The balance is the one of the report, asked for when a change has settled. Lights are a shape, a word and a colour.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from skimo_timer.core.clock import SECOND, format_gap
from skimo_timer.core.setup import DeviceSetup
from skimo_timer.core.whereabouts import People
from skimo_timer.exchange.reports.people import Balance, balance
from skimo_timer.exchange.reports.scope import Scope
from skimo_timer.timekeeper import RaceClock, Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.computer.power import Power
from skimo_timer.ui.dialogs.parts import restyle
from skimo_timer.ui.labels import FINE, tr
from skimo_timer.ui.shapes import ALARM, OFF, WAITING, Light
from skimo_timer.ui.theme import Role

STEP_SHOWN_US = SECOND // 2
MB, GB = 1_000_000, 1_000_000_000
LITTLE_ROOM, NO_ROOM = 2 * GB, 200 * MB
"""Bytes on the disk below which it is pointed at, and is an alarm; a whole race needs some ten million."""

_PARTS = ("classified", "on_course", "not_started", "dnf", "otl", "dsq", "dns")


class Lamp(QWidget):
    """A light and its word."""

    def __init__(self, state: str, text: str = "") -> None:
        super().__init__()
        self._light, self._label = Light(state, 16), QLabel(text)
        theme.wear(self._label, Role.BODY)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.scaled(6))
        layout.addWidget(self._light)
        layout.addWidget(self._label)

    def tell(self, state: str, text: str, hint: str = "") -> None:
        """Another state, and its word."""
        self._light.show_state(state)
        self._label.setText(text)
        ink = "vermillion" if state == ALARM else ""
        if self._label.property("ink") != ink:
            self._label.setProperty("ink", ink)
            restyle(self._label)
        self.setToolTip(hint)
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)

    @property
    def text(self) -> str:
        """The word."""
        return self._label.text()

    @property
    def ink(self) -> str:
        """The colour of the word; empty is that of all words."""
        return str(self._label.property("ink") or "")


class QuietLamp(Lamp):
    """A light that nobody looks at as long as it is fine: muted, and the first to give way where there is no room."""

    def __init__(self) -> None:
        super().__init__(FINE)
        self._label.setMinimumWidth(1)

    def tell(self, state: str, text: str, hint: str = "") -> None:
        """Another state, and its word; fine is muted and has no light."""
        super().tell(state, text, hint)
        self._light.setVisible(state != FINE)
        if state == FINE and self.ink != "muted":
            self._label.setProperty("ink", "muted")
            restyle(self._label)
        self.show()


class LampKey(Lamp):
    """A light that can be pressed, by a click or, while it has the focus, by Space or Enter."""

    clicked = Signal()

    def __init__(self, state: str) -> None:
        super().__init__(state)
        self._label.setMinimumWidth(theme.scaled(160))  # a long sum gives way before the window grows beyond the screen
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The left button."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press; every other key is for the entry field."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            event.ignore()


class StatusLine(QFrame):
    """What is true of the race as a whole, at a glance."""

    def __init__(self, keeper: Timekeeper, clock: RaceClock, file: str) -> None:
        super().__init__()
        self._keeper, self._clock, self._file = keeper, clock, file
        self._usual_step = clock.wall_step
        self.balance, self.persons, self.saved = LampKey(FINE), LampKey(FINE), Lamp(FINE)
        self.is_wrong, self._people = False, People()
        self.clock_step, self.pages = Lamp(WAITING), Lamp(FINE)
        self.clock, self.copy, self.disk, self.power = (QuietLamp() for _ in range(4))
        self.gates: dict[str, Lamp] = {}
        self.said: dict[str, tuple[str, str]] = {}
        self._gates_row = QHBoxLayout()
        self._lay_out()
        self.show_devices(keeper.race.setup.devices)
        self.show_waiting(0)
        self.show_pages("", "")
        self.show_copy("", is_there=False, trouble="")
        for quiet in (self.disk, self.power):
            quiet.hide()
        self.refresh()

    def refresh(self) -> None:
        """Counts anew."""
        counted = balance(Scope(self._keeper.race, self._keeper.boards, self._clock.now(), whereabouts=self._people))
        self.is_wrong = counted.is_wrong
        state = ALARM if counted.is_wrong else FINE if counted.is_settled else WAITING
        self.balance.tell(state, balance_text(counted), self.tr("Where everybody is"))
        over = counted.still_out and not counted.on_course and not counted.not_started
        state = ALARM if over else OFF if counted.still_out else FINE
        self.persons.tell(state, persons_text(counted), self.tr("Who is still out (Ctrl+U)"))
        step = self._clock.wall_step - self._usual_step
        self.clock_step.setVisible(abs(step) >= STEP_SHOWN_US)
        self._show_clock(is_set=abs(step) >= STEP_SHOWN_US)
        self.clock_step.tell(
            WAITING,
            self.tr("Computer clock {step}").format(step=format_gap(step)),
            self.tr("The clock of the computer was set in the middle of the race. Race time goes on steadily."),
        )

    def show_devices(self, devices: tuple[DeviceSetup, ...]) -> None:
        """One lamp per gate that has a port."""
        names = [device.name for device in devices if device.port]
        for gone in [name for name in self.gates if name not in names]:
            self.gates.pop(gone).deleteLater()
        for name in names:
            if name not in self.gates:
                self.gates[name] = Lamp(OFF)
                self._gates_row.addWidget(self.gates[name])
                self.show_gate(name, OFF, "")

    def show_gate(self, name: str, status: str, detail: str) -> None:
        """What a reader says of its port."""
        self.said[name] = status, detail
        if name in self.gates:
            words = {
                "offline": self.tr("{name} off"),
                "no device": self.tr("{name} not found"),
                "online": self.tr("{name} connected"),
                "lost": self.tr("{name} LOST"),
            }
            state = WAITING if detail and status == "online" else status
            self.gates[name].tell(state, words[status].format(name=name), detail)

    def _show_clock(self, *, is_set: bool) -> None:
        """Where the times come from; that the clock was set says its own light."""
        online = [name for name in self.gates if self.said.get(name, ("", ""))[0] == "online"]
        if online:
            text = self.tr("Clocks: {gates}, computer").format(gates=", ".join(online))
        else:
            text = self.tr("Clock: computer")
        self.clock.tell(
            FINE, text, self.tr("A gate stamps its times itself; what is typed has the time of this computer.")
        )
        self.clock.setVisible(not is_set)

    def show_computer(self, free: int | None, power: Power | None) -> None:
        """How much room the disk has, and the battery; None of either is not known."""
        self.disk.hide()
        if free is not None:
            state = ALARM if free < NO_ROOM else WAITING if free < LITTLE_ROOM else FINE
            text = self.tr("{room} free").format(room=room_text(free))
            self.disk.tell(state, text, self.tr("Room on the disk that the race is on"))
        self.power.hide()
        if power is not None:
            state = ALARM if power.is_empty else WAITING if power.is_low else FINE
            text = self.tr("On battery {n} %") if power.on_battery else self.tr("Battery {n} %")
            self.power.tell(state, text.format(n=power.percent), self.tr("The power of this computer"))

    def show_copy(self, path: str, *, is_there: bool, trouble: str) -> None:
        """How the second copy stands: all there, behind, or in words what is wrong; without a path there is none."""
        if trouble:
            self.copy.tell(ALARM, self.tr("Second copy NOT WRITTEN"), trouble)
        else:
            self.copy.tell(FINE, self.tr("Second copy") if is_there else self.tr("Second copy behind"), path)
        self.copy.setVisible(bool(path))

    def show_pages(self, moment: str, detail: str) -> None:
        """When the pages of results were written last; without a moment `detail` is what is wrong, or nothing is on."""
        self.pages.setVisible(bool(moment or detail))
        text = self.tr("Pages {moment}").format(moment=moment) if moment else self.tr("Pages NOT WRITTEN")
        self.pages.tell(FINE if moment else ALARM, text, detail)

    def show_waiting(self, count: int) -> None:
        """How much is not on the disk yet."""
        if count:
            self.saved.tell(ALARM, self.tr("{file} · {count} not written").format(file=self._file, count=count))
        else:
            self.saved.tell(FINE, self.tr("{file} · saved").format(file=self._file))

    def show_looking(self) -> None:
        """Nothing is kept here."""
        self.saved.tell(WAITING, self.tr("{file} · only looked at").format(file=self._file))

    def _lay_out(self) -> None:
        self.setObjectName("statusLine")
        self._gates_row.setSpacing(theme.scaled(18))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.scaled(14), theme.scaled(4), theme.scaled(14), theme.scaled(6))
        layout.setSpacing(theme.scaled(22))
        sums = QVBoxLayout()
        sums.setSpacing(theme.scaled(2))
        sums.addWidget(self.balance)
        sums.addWidget(self.persons)
        layout.addLayout(sums)
        layout.addStretch(1)
        above, below = QHBoxLayout(), QHBoxLayout()
        right = QVBoxLayout()
        right.setSpacing(theme.scaled(2))
        for row, parts in ((above, (self._gates_row, self.pages, self.saved)), (below, self._quiet())):
            row.setSpacing(theme.scaled(22))
            row.addStretch(1)
            for part in parts:
                row.addLayout(part) if isinstance(part, QHBoxLayout) else row.addWidget(part)
            right.addLayout(row)
        layout.addLayout(right)
        self.saved.setToolTip(self.tr("Every time is on the disk before it is shown"))
        for widget in (self.saved, self.pages, *self._quiet()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _quiet(self) -> tuple[Lamp, ...]:
        """What the computer itself has."""
        return self.clock, self.clock_step, self.copy, self.disk, self.power


def room_text(free: int) -> str:
    """`118 GB`, and what is less in MB."""
    return tr("{n} GB").format(n=free // GB) if free >= GB else tr("{n} MB").format(n=free // MB)


def balance_text(counted: Balance) -> str:
    """`24 entered = 12 classified + 11 on course + 1 DNF`; what is zero is left out."""
    words = {
        "classified": tr("{n} classified"),
        "on_course": tr("{n} on course"),
        "not_started": tr("{n} to start"),
        "dnf": tr("{n} DNF"),
        "otl": tr("{n} OTL"),
        "dsq": tr("{n} DSQ"),
        "dns": tr("{n} DNS"),
        "unexplained": tr("{n} UNEXPLAINED"),
    }
    parts = [words[name].format(n=n) for name in (*_PARTS, "unexplained") if (n := getattr(counted, name))]
    entered = tr("{n} entered").format(n=counted.entered)
    text = f"{entered} = {' + '.join(parts)}" if parts else entered
    if counted.contradicted:
        text += " · " + tr("{n} READ BUT NOT IN THE RACE").format(n=counted.contradicted)
    return text


def persons_text(counted: Balance) -> str:
    """`24 persons started = 12 finished + 1 checked in + 11 still out`."""
    parts = [
        text.format(n=n)
        for text, n in (
            (tr("{n} finished"), counted.finished),
            (tr("{n} checked in"), counted.checked_in),
            (tr("{n} still out"), counted.still_out),
        )
        if n
    ]
    started = tr("{n} persons started").format(n=counted.persons)
    return f"{started} = {' + '.join(parts)}" if parts else started
