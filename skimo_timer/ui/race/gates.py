"""The readers of a race's gates: one per device that has a port, begun and ended as the set-up says."""

from pathlib import Path

from skimo_timer.core.setup import DeviceSetup
from skimo_timer.devices.ports import Port
from skimo_timer.devices.reader import Reader
from skimo_timer.ui.race.inbox import Inbox

Plug = tuple[str, str, str, int]


class Gates:
    """Keeps the readers in step with the devices. Raw logs lie in `folder`, one file per race and device."""

    def __init__(self, inbox: Inbox, folder: Path, race: str) -> None:
        self._inbox, self._folder, self._race = inbox, folder, race
        self._readers: dict[Plug, Reader] = {}

    def follow(self, devices: tuple[DeviceSetup, ...]) -> None:
        """Begins to read what is new and ends what is gone; a port that is read on is left alone."""
        wanted = {_plug(device): device for device in devices if device.port}
        for plug in [plug for plug in self._readers if plug not in wanted]:
            self._readers.pop(plug).stop()
        for plug, device in wanted.items():
            if plug not in self._readers:
                self._readers[plug] = self._reader(device)
                self._readers[plug].start()

    def stop(self) -> None:
        """Ends all of them."""
        self.follow(())

    def _reader(self, device: DeviceSetup) -> Reader:
        port = Port(device.name, device.port, device.device, device.baud or None)
        name = "".join(letter if letter.isalnum() else "-" for letter in f"{self._race}-{device.name}")
        self._folder.mkdir(parents=True, exist_ok=True)
        return Reader(port, self._inbox.put, self._inbox.say, self._folder / f"{name}.rawlog")


def _plug(device: DeviceSetup) -> Plug:
    """What a reader depends on: a changed channel map needs no other one."""
    return device.name, device.port, device.device, device.baud
