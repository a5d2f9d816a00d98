"""The gates of a race that is set up: the page of gates in a window of its own, beside the running race.

It changes nothing by itself: `chosen` carries the devices of a changed set-up, and the caller decides the fact.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skimo_timer.core.course import START
from skimo_timer.core.setup import DeviceSetup, RaceSetup
from skimo_timer.ui.dialogs.device_draft import build_devices, draft_of_device
from skimo_timer.ui.dialogs.gates_page import GatesPage
from skimo_timer.ui.dialogs.parts import Panel, Word, push
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import scaled

if TYPE_CHECKING:
    from skimo_timer.devices.ports import FoundPort


class DevicesDialog(Panel):
    """The gates of a race that is set up. `chosen` carries the devices as a tuple of `DeviceSetup`."""

    chosen = Signal(object)

    def __init__(
        self, setup: RaceSetup, ports: Callable[[], Sequence["FoundPort"]], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Gates"), parent)
        self._setup = setup
        self._built: tuple[DeviceSetup, ...] = setup.devices
        self.page = GatesPage(ports)
        self.word = Word()
        self.use = push(tr("Use these gates"), self._use, tone="go")
        foot = QHBoxLayout()
        foot.addWidget(self.word, 1)
        foot.addWidget(push(tr("Close"), self.close))
        foot.addWidget(self.use)
        box = QVBoxLayout(self)
        box.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(12))
        box.addWidget(self.page, 1)
        box.addLayout(foot)
        self.page.changed.connect(self._check)
        self.page.fill_devices([draft_of_device(device) for device in setup.devices])
        self.take_room(960, 640)

    def show_setup(self, setup: RaceSetup) -> None:
        """The set-up has changed: the gates in use and the points are others now; what is typed stays."""
        self._setup = setup
        self._check()

    def on_status(self, name: str, status: str, detail: str) -> None:
        """The light of a gate has changed."""
        self.page.on_status(name, status, detail)

    def on_raw(self, name: str, text: str) -> None:
        """A gate sent something; `text` is latin-1, a sign per byte."""
        self.page.on_raw(name, text)

    def _check(self) -> None:
        points = {point.code: point.name for point in self._setup.points}
        self.page.offer_points({START: START, **points})
        problems = Problems()
        self._built = build_devices(self.page.drafts(), list(points), problems)
        self.page.tell_devices(problems)
        first = next((problem for _, problem in problems), None)
        fresh = self._built != self._setup.devices
        self.use.setEnabled(first is None and fresh)
        self.word.tell(first, tr("Not in use yet") if fresh else "")

    def _use(self) -> None:
        self.chosen.emit(self._built)
