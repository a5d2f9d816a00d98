"""A pseudo-terminal as a simulated port, not on Windows.

That a program has opened it is seen by the hang-up state of our end. In packet mode our end also hears of the
flushing of the program's input, which serial libraries do as the last step of opening: bytes sent before are lost.
"""

import fcntl
import os
import select
import struct
import termios
import threading
import time
import tty
from contextlib import suppress
from pathlib import Path

from skimo_timer.devices.simulated_port import SETTLE_S, TICK_S, SimulatedPort

_DRAIN_S = 2.0
_QUIET_TICKS = 10
_UNREAD_S = 1.0


class PseudoTerminal(SimulatedPort):
    """A pair of connected terminals of which the program opens one.

    Without a link every plugging in gives a new name; with one, the link is the name.
    """

    def __init__(self, link: Path | None = None) -> None:
        self._lock = threading.RLock()
        self._link = link
        self._ours: int | None = None
        self.replug()

    def replug(self) -> None:
        """Make a new pair, and point the link at it."""
        ours, theirs = os.openpty()
        tty.setraw(theirs)
        self._path = os.ttyname(theirs)
        os.close(theirs)
        os.set_blocking(ours, False)
        fcntl.ioctl(ours, termios.TIOCPKT, struct.pack("i", 1))
        with self._lock:
            self._ours = ours
            self._flushed = False
            self._kept = b""
        if self._link is not None:
            self._link.unlink(missing_ok=True)
            self._link.symlink_to(self._path)
        self.name = str(self._link or self._path)

    def unplug(self) -> None:
        """Close the pair; a program that has it open gets an error."""
        with self._lock:
            if self._ours is not None:
                os.close(self._ours)
                self._ours = None
        if self._link is not None:
            self._link.unlink(missing_ok=True)

    def is_open(self) -> bool:
        """Whether a program has its end open."""
        with self._lock:
            return self._ours is not None and not _events(self._ours, 0) & select.POLLHUP

    def write(self, data: bytes, /) -> None:
        """Send; what finds no room for a second is lost."""
        with self._lock, suppress(OSError):
            ours = self._ours if self.is_open() else None
            while data and ours is not None and select.select([], [ours], [], _UNREAD_S)[1]:
                data = data[os.write(ours, data) :]

    def receive(self, timeout: float) -> bytes:
        """What the program has sent."""
        with self._lock:
            data, self._kept = self._kept, b""
        return data or self._fetch(timeout)

    def _fetch(self, timeout: float) -> bytes:
        with self._lock:
            if self._ours is not None and self.is_open():
                return self._packet(self._ours) if _events(self._ours, timeout) else b""
            self._flushed = False
        time.sleep(timeout)
        return b""

    def _packet(self, ours: int) -> bytes:
        try:
            packet = os.read(ours, 4096)
        except OSError:  # closed in this moment
            return b""
        if packet[:1] == b"\0":
            return packet[1:]
        self._flushed = self._flushed or bool(packet[0] & termios.TIOCPKT_FLUSHREAD)
        return b""

    def drain(self) -> None:
        """Wait until nothing is left that the program could fetch.

        What the system has not yet handed over is not counted as unread, so nothing must be left for some time.
        """
        end = time.monotonic() + _DRAIN_S
        quiet = 0
        while time.monotonic() < end and quiet < _QUIET_TICKS:
            quiet = 0 if self._unread() else quiet + 1
            time.sleep(TICK_S)

    def _settle(self) -> None:
        end = time.monotonic() + SETTLE_S
        while time.monotonic() < end and not self._flushed:
            self._kept += self._fetch(TICK_S)

    def _unread(self) -> int:
        try:
            theirs = os.open(self._path, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
        except OSError:  # unplugged
            return 0
        try:
            return int(struct.unpack("i", fcntl.ioctl(theirs, termios.FIONREAD, b"\0" * 4))[0])
        finally:
            os.close(theirs)


def _events(descriptor: int, timeout: float) -> int:
    poll = select.poll()
    poll.register(descriptor, select.POLLIN | select.POLLPRI)
    return sum(events for _, events in poll.poll(timeout * 1000))
