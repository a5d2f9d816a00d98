"""Timing devices: bytes from a port or a log become readings.

One decoder per protocol (`timy`, `open_gate`), the thread that reads a port (`reader`), the raw log that comes before
everything else (`rawlog`), and devices that are played by a program (`simulator`, `simulated_port`,
`simulated_device`). This page is the table of what is known; importing it loads no serial library, because the
commands that only decode a log must answer at once.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from skimo_timer.core.passings.reading import Reading
from skimo_timer.devices.decoder import Decoder
from skimo_timer.devices.open_gate import OpenGate
from skimo_timer.devices.rawlog import read_chunks
from skimo_timer.devices.timy import Timy


@dataclass(frozen=True, slots=True)
class DeviceKind:
    """A kind of timing device: its name in commands and settings, its name for people, and how it speaks."""

    name: str
    label: str
    baud: int
    decoder: Callable[[], Decoder]


_KINDS = (
    DeviceKind("alge", "ALGE Timy, TdC", 9600, Timy),
    DeviceKind("open-gate", "Open gate protocol", 115200, OpenGate),
)
DEVICES: Mapping[str, DeviceKind] = {kind.name: kind for kind in _KINDS}


def device_kind(name: str) -> DeviceKind:
    """The kind of that name; ValueError names the known ones."""
    try:
        return DEVICES[name]
    except KeyError:
        raise ValueError(f"unknown device {name!r}; known: {', '.join(DEVICES)}") from None


def decoder(name: str) -> Decoder:
    """A fresh decoder for the device of that name; ValueError names the known ones."""
    return device_kind(name).decoder()


def decode_log(data: bytes, device: str) -> list[Reading]:
    """The readings of a whole log: our own raw log, or plainly the bytes that a device has sent.

    Never stops at garbage, which is a reading of kind `unknown`. ValueError for a device of another name.
    """
    decoding = decoder(device)
    readings = [reading for chunk in read_chunks(data) if not chunk.outgoing for reading in decoding.feed(chunk.data)]
    return readings + decoding.flush()
