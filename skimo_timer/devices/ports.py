"""Ports: what there is to choose from, opening one, and saying in plain words why it did not work.

An address is whatever a person may type: a device path or COM name, also one that no list shows (a pseudo-terminal,
`/dev/serial/by-id/…`), or a URL of pyserial: `socket://host:port` for boxes on the network, `loop://`, `spy://…`.
Ports are opened for us alone where the system can, so that two programs do not share the bytes of one timer.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import serial
from serial.tools import list_ports as serial_ports

READ_TIMEOUT_S = 0.1
WRITE_TIMEOUT_S = 1.0
_NO_PORT = (errno.ENOENT, errno.ENODEV, errno.ENXIO)
_BUSY = (errno.EBUSY, errno.EAGAIN)
_FORBIDDEN = (errno.EACCES, errno.EPERM)
_GONE = ("disconnected", "Errno 5]", "ClearCommError", "connection failed")  # in the words of pyserial


@dataclass(frozen=True, slots=True)
class Port:
    """A timing device as the operator set it up: the name of the source, where it is, what it is, how fast.

    `device` is a name of `devices.DEVICES`; `baud` None stands for the usual speed of that device. `handshake` is
    RTS/CTS: a timer that waits for it says nothing on a cable with three wires.
    """

    name: str
    address: str
    device: str
    baud: int | None = None
    handshake: bool = False


@dataclass(frozen=True, slots=True)
class FoundPort:
    """A port of this computer. The serial number of a USB adapter names the adapter whatever COM number it gets."""

    address: str
    description: str
    usb_serial: str | None


def list_ports() -> list[FoundPort]:
    """The serial ports that the system knows of, by address; other addresses may be typed."""
    found = (FoundPort(info.device, info.description, info.serial_number) for info in serial_ports.comports())
    return sorted(found, key=lambda port: port.address)


@contextmanager
def opened(address: str, baud: int, *, handshake: bool = False) -> Iterator[serial.Serial]:
    """The port, open for the length of a `with`. SerialException, OSError, or ValueError for an impossible address."""
    port = serial.serial_for_url(address, do_not_open=True, exclusive=True)
    port.baudrate = baud
    port.timeout = READ_TIMEOUT_S
    port.write_timeout = WRITE_TIMEOUT_S
    port.rtscts = handshake
    port.open()
    connection = getattr(port, "_socket", None)
    try:
        yield port
    finally:
        port.close()
        if connection is not None:  # pyserial forgets to when the other side has hung up; some timers take four, ever
            connection.close()


def plain_words(error: Exception, address: str) -> str:
    """Why the port could not be opened or was lost, for the operator."""
    number, text = getattr(error, "errno", None), str(error)
    if number in _NO_PORT or "FileNotFoundError" in text:
        return f"there is no port {address}"
    if number in _BUSY:
        return f"{address} is in use by another program"
    if number in _FORBIDDEN:
        return f"no permission to open {address}{_remedy(address)}"
    if number == errno.EIO or any(sign in text for sign in _GONE):
        return f"{address} was unplugged or closed"
    if "PermissionError" in text:  # Windows says so in both cases
        return f"{address} is in use by another program, or there is no permission to open it"
    if isinstance(error, serial.SerialTimeoutException):
        return f"the device at {address} takes no data; is a handshake set that the cable does not carry?"
    if "refused" in text:
        return f"nobody answers at {address}"
    return f"{address}: {text}"


def _remedy(address: str) -> str:
    if sys.platform == "win32":
        return ""
    try:
        group = Path(address).group()
    except (OSError, KeyError):
        return ""
    user = os.environ.get("USER", "USER")
    return f": it belongs to the group {group!r}; run `sudo usermod -a -G {group} {user}`, log out and in again"
