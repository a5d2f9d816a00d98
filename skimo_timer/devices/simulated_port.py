"""Ports which a program can open though there is no device: a pseudo-terminal, or a server on this computer.

Both can be unplugged and plugged in again under the same name, which is all a reader sees of a pulled cable. Neither
waits for a listener, as a timer does not: what is fed while nobody has the port open is lost, and so is what an open
program does not fetch for a second. The speed of the line is imitated by pauses, ten bits to a byte; a speed that does
not match cannot be, so `corrupt` makes the bytes that one would see.

The pseudo-terminal has a module of its own (`pseudo_terminal`), because Windows lacks it.
"""

import select
import socket
import sys
import threading
import time
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

SETTLE_S = 0.5  # how long a program may take between opening a port and flushing what has come so far
TICK_S = 0.02


def corrupt(data: bytes) -> bytes:
    """What these bytes look like at a wrong speed: mostly zeros and bytes from 0x80 on."""
    return bytes(0 if byte % 3 == 0 else byte | 0x80 for byte in data)


class Line(Protocol):
    """Anything bytes can be written to: a simulated port, an opened serial port."""

    def write(self, data: bytes, /) -> object:
        """Send."""


def feed(line: Line, data: bytes, baud: int = 9600, chunk: int = 16, speed: float = 1.0) -> None:
    """Write in pieces, at the pace of a serial line; `speed` 2 is twice as fast."""
    start = time.monotonic()
    for at in range(0, len(data), chunk):
        piece = data[at : at + chunk]
        due = start + (at + len(piece)) * 10 / baud / speed
        time.sleep(max(0.0, due - time.monotonic()))
        line.write(piece)


class SimulatedPort(ABC):
    """What the two kinds have in common; `with` unplugs them at the end."""

    name: str

    @abstractmethod
    def write(self, data: bytes, /) -> None:
        """Send at once, as fast as the line takes it."""

    @abstractmethod
    def receive(self, timeout: float) -> bytes:
        """What the program has sent; empty if nothing comes in `timeout` seconds."""

    @abstractmethod
    def is_open(self) -> bool:
        """Whether a program has the port open."""

    @abstractmethod
    def unplug(self) -> None:
        """Pull the cable; what the program has not fetched is lost."""

    @abstractmethod
    def replug(self) -> None:
        """Plug it in again, under the same name."""

    @abstractmethod
    def drain(self) -> None:
        """Wait, two seconds at most, until the program has fetched everything."""

    def wait_opened(self, timeout: float | None = None) -> bool:
        """Wait until a program has the port open and would lose nothing; False if none does in time."""
        end = None if timeout is None else time.monotonic() + timeout
        while not self.is_open():
            if end is not None and time.monotonic() > end:
                return False
            time.sleep(TICK_S)
        self._settle()
        return True

    def _settle(self) -> None:
        time.sleep(SETTLE_S)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.unplug()


def simulated_port(link: Path | None = None) -> SimulatedPort:
    """A pseudo-terminal, on Windows a server; `link` is a path that stays the same when it is plugged in again."""
    if sys.platform == "win32":
        return SocketPort()
    from skimo_timer.devices.pseudo_terminal import PseudoTerminal

    return PseudoTerminal(link)


class SocketPort(SimulatedPort):
    """A server on this computer for one program at a time; its name is `socket://127.0.0.1:PORT`."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._client: socket.socket | None = None
        self._server: socket.socket | None = _server(0)
        self._number = self._server.getsockname()[1]
        self.name = f"socket://127.0.0.1:{self._number}"

    def write(self, data: bytes, /) -> None:
        """Send, and wait a second at most for a program that does not fetch."""
        with self._lock, suppress(OSError):
            if self.is_open() and self._client:
                self._client.sendall(data)

    def receive(self, timeout: float) -> bytes:
        """What the program has sent."""
        with self._lock:
            awaited = self._client or self._server
            if awaited is None:
                time.sleep(timeout)
                return b""
            if not select.select([awaited], [], [], timeout)[0] or not self.is_open() or awaited is not self._client:
                return b""
            return self._received(awaited)

    def _received(self, client: socket.socket) -> bytes:
        data = b""
        with suppress(OSError):
            data = client.recv(4096)
        if not data:
            self._hang_up()
        return data

    def is_open(self) -> bool:
        """Whether a program is connected; takes one that waits."""
        with self._lock, suppress(OSError):
            if self._client is None and self._server is not None:
                self._client, _ = self._server.accept()
                self._client.settimeout(1.0)
        return self._client is not None

    def unplug(self) -> None:
        """Close the connection, and take no other."""
        with self._lock:
            self._hang_up()
            if self._server is not None:
                self._server.close()
                self._server = None

    def replug(self) -> None:
        """Take connections again, at the same number."""
        with self._lock:
            self._server = _server(self._number)

    def drain(self) -> None:
        """Nothing to wait for: what was sent arrives, even after the end of the connection."""

    def _hang_up(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None


def _server(number: int) -> socket.socket:
    server = socket.create_server(("127.0.0.1", number))
    server.setblocking(False)
    return server
