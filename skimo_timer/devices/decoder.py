"""What every decoder of a timing device promises, and the clock that a two-way device is measured by.

The shape is that of a protocol library without I/O: bytes go in, readings come out. A decoder has no port, no thread
and no clock of its own, so the same object serves the reader thread, a recorded log and a test. Three promises:

- the readings depend on the bytes only, never on where they were cut;
- no bytes whatever raise: garbage is a reading of kind `unknown`, because a crash at the finish line costs a race;
- nothing the device said is dropped silently (blank lines excepted).

What a device wants to be told is asked of the decoder too (`outgoing`); it is the reader that writes it. A decoder
never asks for anything that changes a timer: the settings of somebody's device are not ours.
"""

from dataclasses import dataclass
from typing import Protocol

from skimo_timer.core.passings.reading import Reading

BILLION = 1_000_000_000


@dataclass(frozen=True, slots=True)
class ClockFit:
    """How the clock of a device that counts from its power-on stands to the monotonic clock of this computer.

    `offset_us` is host minus device when the device's clock showed `at_us`; `drift_ppb` is what the host gains on the
    device, in billionths (0 until it could be measured). `round_trip_us` is the quickest question and answer it was
    taken from: the offset is right to half of it.
    """

    boot: str
    offset_us: int
    round_trip_us: int
    at_us: int = 0
    drift_ppb: int = 0

    def host_us(self, device_us: int) -> int:
        """The monotonic time of this computer, in microseconds, when the device's clock showed `device_us`."""
        return device_us + self.offset_us + (device_us - self.at_us) * self.drift_ppb // BILLION


class Decoder(Protocol):
    """Bytes of one device in, readings out. All times are monotonic microseconds of this computer."""

    @property
    def clock(self) -> ClockFit | None:
        """How the device's clock stands to ours, where the protocol lets us measure it."""

    def opened(self) -> None:
        """The port was opened or opened again."""

    def feed(self, data: bytes, now_us: int = 0, /) -> list[Reading]:
        """The readings completed by these bytes, which arrived at `now_us` (only two-way protocols look at it)."""

    def flush(self) -> list[Reading]:
        """What is left of a line that the end of the log, or the loss of the port, has cut off."""

    def outgoing(self, now_us: int, /) -> bytes:
        """What to send to the device now; to be asked about ten times a second."""
