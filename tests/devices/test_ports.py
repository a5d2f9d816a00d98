import errno
import sys
from pathlib import Path

import pytest
import serial
from serial.tools import list_ports as serial_ports
from serial.tools.list_ports_common import ListPortInfo

from skimo_timer.devices.ports import FoundPort, list_ports, opened, plain_words
from skimo_timer.devices.simulated_port import SocketPort, simulated_port


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (serial.SerialException(errno.ENOENT, "could not open port"), "there is no port COM3"),
        (
            serial.SerialException("could not open port 'COM3': FileNotFoundError(2, 'The system cannot …', None, 2)"),
            "there is no port COM3",
        ),
        (serial.SerialException(errno.EAGAIN, "Could not exclusively lock port"), "COM3 is in use by another program"),
        (
            serial.SerialException("could not open port 'COM3': PermissionError(13, 'Access is denied.', None, 5)"),
            "COM3 is in use by another program, or there is no permission to open it",
        ),
        (serial.SerialException("ClearCommError failed (PermissionError(13, …))"), "COM3 was unplugged or closed"),
        (OSError(errno.EIO, "Input/output error"), "COM3 was unplugged or closed"),
        (serial.SerialException("write failed: [Errno 5] Input/output error"), "COM3 was unplugged or closed"),
        (serial.SerialException("device disconnected or multiple access on port?"), "COM3 was unplugged or closed"),
        (
            serial.SerialTimeoutException("Write timeout"),
            "the device at COM3 takes no data; is a handshake set that the cable does not carry?",
        ),
        (serial.SerialException("[Errno 111] Connection refused"), "nobody answers at COM3"),
        (ValueError("invalid URL"), "COM3: invalid URL"),
    ],
)
def test_the_cause_is_told_in_plain_words(error: Exception, words: str) -> None:
    assert plain_words(error, "COM3") == words


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no groups of devices")
def test_without_permission_the_group_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ttyUSB0"
    path.touch()
    monkeypatch.setenv("USER", "anna")
    group = path.group()
    words = plain_words(serial.SerialException(errno.EACCES, "denied"), str(path))
    assert words == (
        f"no permission to open {path}: it belongs to the group {group!r};"
        f" run `sudo usermod -a -G {group} anna`, log out and in again"
    )
    gone = plain_words(serial.SerialException(errno.EACCES, "denied"), "/no/such/port")
    assert gone == "no permission to open /no/such/port"


def test_a_port_is_opened_as_asked() -> None:
    with SocketPort() as box, opened(box.name, 38400, handshake=True) as port:
        assert (port.baudrate, port.rtscts, port.bytesize, port.parity, port.stopbits) == (38400, True, 8, "N", 1)
        assert port.timeout == 0.1


def test_a_connection_is_closed_even_if_the_other_side_has_reset_it() -> None:
    with SocketPort() as box:
        with opened(box.name, 9600) as port:
            connection = port._socket  # type: ignore[attr-defined]  # of the subclass for sockets
            assert box.wait_opened(20)
            port.write(b"never fetched")
            box.unplug()
            with pytest.raises(serial.SerialException):
                port.read(1)
        assert connection.fileno() == -1


def test_a_loop_is_a_port_too() -> None:
    with opened("loop://", 9600) as port:
        port.write(b"hello")
        assert port.read(5) == b"hello"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_port_may_be_spied_on(capsys: pytest.CaptureFixture[str]) -> None:
    with simulated_port() as box, opened(f"spy://{box.name}", 9600) as port:
        port.write(b"hello")
    assert "hello" in capsys.readouterr().err


def test_the_ports_of_this_computer_are_listed_by_address(monkeypatch: pytest.MonkeyPatch) -> None:
    second, first = ListPortInfo("/dev/ttyUSB1"), ListPortInfo("/dev/ttyUSB0")
    first.description, first.serial_number = "FT232R USB UART", "A10K3X"
    second.description = "n/a"
    monkeypatch.setattr(serial_ports, "comports", lambda: [second, first])
    assert list_ports() == [
        FoundPort("/dev/ttyUSB0", "FT232R USB UART", "A10K3X"),
        FoundPort("/dev/ttyUSB1", "n/a", None),
    ]


def test_listing_the_real_ports_does_not_fail() -> None:
    assert isinstance(list_ports(), list)
