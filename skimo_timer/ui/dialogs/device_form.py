"""One gate in a form: what it is, where it is plugged in, which of its channels is which timing point."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from skimo_timer.devices import DEVICES
from skimo_timer.ui.dialogs.device_draft import DeviceDraft
from skimo_timer.ui.dialogs.parts import Choice, Field, Option, push, roomy, text_edit, text_label
from skimo_timer.ui.dialogs.problems import Problem
from skimo_timer.ui.dialogs.rows import Column, Rows
from skimo_timer.ui.labels import marked, tr
from skimo_timer.ui.theme import Role, scaled

if TYPE_CHECKING:  # the serial library is loaded when ports are asked for, not for the form
    from skimo_timer.devices.ports import FoundPort

SPEEDS = ("1200", "2400", "4800", "9600", "19200", "38400", "57600", "115200")


def _channels() -> tuple[Column, ...]:
    return (
        Column("channel", marked("Channel"), 130, "C0"),
        Column("point", marked("Timing point"), 0, options=(Option("", tr("Choose…")),)),
    )


def _roles() -> tuple[Option, ...]:
    return (Option("", tr("The gate")), Option("B", tr("The spare gate (B)")))


class DeviceForm(QWidget):
    """Shows and edits one device draft. `ports` is asked whenever the menu of ports is opened."""

    changed = Signal()

    def __init__(self, ports: Callable[[], Sequence["FoundPort"]]) -> None:
        super().__init__()
        self._ports = ports
        self._shown = DeviceDraft("", next(iter(DEVICES)))
        self.fields = {
            "name": Field(tr("Name"), text_edit(placeholder=tr("Finish gate"))),
            "device": Field(tr("What it is"), Choice([Option(kind.name, kind.label) for kind in DEVICES.values()])),
            "port": Field(tr("Port"), text_edit(placeholder=tr("/dev/ttyUSB0, COM3 or socket://host:port"))),
            "baud": Field(tr("Speed"), Choice()),
            "delay": Field(tr("Fixed delay"), text_edit(placeholder="0s"), tr("Subtracted")),
            "role": Field(tr("At its line"), Choice(_roles()), tr("A spare gate counts only where the other missed")),
        }
        self.finding = push(tr("Find"), lambda: None, hint=tr("The ports of this computer"))
        self.finding.setMenu(QMenu(self.finding))
        self.finding.menu().aboutToShow.connect(self._list_ports)
        self.channels = Rows(_channels(), tr("channel"))
        self._lay_out()
        for field in self.fields.values():
            field.changed.connect(self.changed)
        self.fields["device"].changed.connect(self._offer_speeds)
        self.channels.changed.connect(self.changed)

    def _lay_out(self) -> None:
        finding = QVBoxLayout()
        finding.setSpacing(scaled(4))
        for part in (text_label(" ", Role.SMALL), self.finding, text_label(" ", Role.SMALL)):
            finding.addWidget(part)
        port = QHBoxLayout()
        port.addWidget(self.fields["port"], 1)
        port.addLayout(finding)
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(20))
        grid.addWidget(self.fields["name"], 0, 0)
        grid.addWidget(self.fields["device"], *((0, 1, 1, 2) if roomy() else (1, 0)))
        grid.addLayout(port, *((1, 0) if roomy() else (2, 0)))
        grid.addWidget(self.fields["baud"], *((1, 1) if roomy() else (3, 0)))
        grid.addWidget(self.fields["delay"], *((1, 2) if roomy() else (4, 0)))
        grid.addWidget(self.fields["role"], *((2, 0) if roomy() else (5, 0)))
        for column, stretch in enumerate((5, 3, 2) if roomy() else (1,)):
            grid.setColumnStretch(column, stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(grid)
        box.addWidget(self.channels)

    def fill(self, draft: DeviceDraft) -> None:
        """Shows a device; tells nobody."""
        self._shown = draft
        self.blockSignals(True)
        self.fields["device"].fill(draft.device)
        self._offer_speeds()
        for key in ("name", "port", "baud", "delay", "role"):
            self.fields[key].fill(getattr(draft, key))
        self.channels.fill(draft.channels)
        self.blockSignals(False)

    def draft(self) -> DeviceDraft:
        """The device as it is typed."""
        texts = {key: field.value for key, field in self.fields.items()}
        return DeviceDraft(**texts, channels=self.channels.rows(), base=self._shown.base)

    def offer_points(self, points: Mapping[str, str]) -> None:
        """Offers the timing points, by code with their names."""
        named = [Option(code, f"{code}  {name}" if name != code else code) for code, name in points.items()]
        self.channels.offer("point", (Option("", tr("Choose…")), *named))

    def tell(self, problems: Mapping[tuple[str | int, ...], Problem]) -> None:
        """Shows what is wrong with the device."""
        for key, field in self.fields.items():
            field.tell(problems.get((key,)))
        rows = {where[1:]: problem for where, problem in problems.items() if where[:1] == ("channels",)}
        self.channels.tell(rows)

    def _offer_speeds(self) -> None:
        kind = DEVICES.get(self.fields["device"].value)
        usual = Option("", tr("Usual ({speed})").format(speed=kind.baud) if kind else tr("Usual"))
        choice = self.fields["baud"].editor
        if isinstance(choice, Choice):
            choice.offer([usual, *(Option(speed, speed) for speed in SPEEDS)])

    def _list_ports(self) -> None:
        menu = self.finding.menu()
        menu.clear()
        found = self._ports()
        for port in found:
            text = f"{port.address}   {port.description}" if port.description != "n/a" else port.address
            menu.addAction(text).triggered.connect(partial(self._take_port, port.address))
        if not found:
            menu.addAction(tr("No serial port is plugged in")).setEnabled(False)

    def _take_port(self, address: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.fields["port"].fill(address)
