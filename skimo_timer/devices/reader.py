"""One thread per port: bytes to the raw log, to the decoder, and as readings to whoever asked for them.

The thread outlives everything that happens to a port: a cable pulled in the middle of a record, an adapter that
comes back, a raw log on a full disk. A lost port is tried again every second; what the device sends after that is
read as if nothing had been. The raw log is written before the decoder sees a byte.

A plain thread with a callback rather than Qt's serial port: a busy window does not make passings late, and the same
code runs under a test without a window. Bytes are read as they come and cut into records by the decoder; `readline`
would hand out half a line at a timeout. The port is closed by the thread that reads it, never from outside, which is
how closing ends in a deadlock elsewhere. Modem lines are left as opening set them: reading or writing them later
fails on pseudo-terminals and on some adapters.
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import serial

from skimo_timer.core.passings.reading import Reading
from skimo_timer.devices import device_kind
from skimo_timer.devices.decoder import ClockFit
from skimo_timer.devices.ports import Port, opened, plain_words
from skimo_timer.devices.rawlog import Chunk, RawLog

logger = logging.getLogger(__name__)

WRONG_SPEED = "unreadable bytes: another baud rate?"
_ENOUGH = 32  # bytes to judge the speed by
_PIECE = 4096  # a stream without pauses is handed on in pieces of about this size
STOP_S = 2.0  # a connection that is just being made takes longer to give up; the thread ends by itself then


class Status(StrEnum):
    """The light of a port."""

    OFFLINE = "offline"  # not wanted: before the start and after the stop
    NO_DEVICE = "no device"  # could not be opened so far
    ONLINE = "online"
    LOST = "lost"  # was open, and is gone


@dataclass(frozen=True, slots=True)
class Arrival:
    """A reading and when it came; `wall_us` counts from 1970, UTC, `monotonic_us` is the clock `clock` refers to."""

    port: str
    reading: Reading
    wall_us: int
    monotonic_us: int
    clock: ClockFit | None = None


class Reader:
    """Reads one port until it is stopped. Both callbacks are called in the reader's thread and must not wait.

    `on_status` is called with the name of the port, the status and a sentence (empty where all is well) whenever one of
    the two has changed.
    """

    def __init__(
        self,
        port: Port,
        on_reading: Callable[[Arrival], None],
        on_status: Callable[[str, Status, str], None],
        raw_log: Path | None = None,
        retry_s: float = 1.0,
    ) -> None:
        kind = device_kind(port.device)
        self._port = port
        self._baud = port.baud or kind.baud
        self._decoder = kind.decoder()
        self._on_reading = on_reading
        self._on_status = on_status
        self._record = _Record(raw_log)
        self._retry_s = retry_s
        self._said = (Status.OFFLINE, "")
        self._was_online = False
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"reader {port.name}", daemon=True)

    def start(self) -> None:
        """Begin to read; once."""
        self._thread.start()

    def stop(self) -> None:
        """End reading and close the port; may be called from a callback, and more than once."""
        self._stopping.set()
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join(STOP_S)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._guarded(self._session)
            self._stopping.wait(self._retry_s)
        self._say(Status.OFFLINE)
        self._record.close()

    def _session(self) -> None:
        """From opening the port to losing it."""
        try:
            with opened(self._port.address, self._baud, handshake=self._port.handshake) as port:
                self._was_online = True
                self._decoder.opened()
                self._listen(port)
        except (OSError, ValueError, TypeError) as error:  # SerialException is an OSError; TypeError: closed under us
            status = Status.LOST if self._was_online else Status.NO_DEVICE
            self._say(status, plain_words(error, self._port.address))

    def _listen(self, port: serial.Serial) -> None:
        speed = _Speed()
        try:
            while not self._stopping.is_set():
                self._say(Status.ONLINE, self._record.trouble or speed.doubt)
                self._send(port)
                if data := _available(port):
                    speed.judge(data)
                    self._guarded(self._take, data)
        finally:
            self._guarded(self._end_of_line)

    def _send(self, port: serial.Serial) -> None:
        if data := self._decoder.outgoing(_monotonic_us()):
            self._record.append(_stamped(data, outgoing=True))
            port.write(data)

    def _take(self, data: bytes) -> None:
        chunk = _stamped(data)
        self._record.append(chunk)
        self._hand_on(self._decoder.feed(data, chunk.monotonic_us), chunk)

    def _end_of_line(self) -> None:
        self._hand_on(self._decoder.flush(), _stamped(b""))

    def _hand_on(self, readings: list[Reading], chunk: Chunk) -> None:
        clock = self._decoder.clock
        for reading in readings:
            self._on_reading(Arrival(self._port.name, reading, chunk.wall_us, chunk.monotonic_us, clock))

    def _say(self, status: Status, detail: str = "") -> None:
        if (status, detail) != self._said:
            self._said = (status, detail)
            self._guarded(self._on_status, self._port.name, status, detail)

    def _guarded(self, act: Callable[..., None], *args: object) -> None:
        """A fault of ours must not end the reading: it is logged, and the next bytes are read."""
        try:
            act(*args)
        except Exception:
            logger.exception("reading %s", self._port.name)


class _Record:
    """The raw log of one port. A log that cannot be written is trouble to be told, never a reason not to read."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._log: RawLog | None = None
        self.trouble = ""

    def append(self, chunk: Chunk) -> None:
        if self._path is None:
            return
        try:
            if self._log is None:
                self._log = RawLog(self._path)
            self._log.append(chunk)
            self.trouble = ""
        except OSError as error:
            self.trouble = f"the raw log cannot be written: {error.strerror}"
            self.close()

    def close(self) -> None:
        if self._log is not None:
            self._log.close()
            self._log = None


class _Speed:
    """Whether the bytes look like text; a port at the wrong speed gives mostly zeros and bytes from 0x80 on."""

    def __init__(self) -> None:
        self.doubt = ""
        self._seen = self._odd = 0

    def judge(self, data: bytes) -> None:
        self._seen += len(data)
        self._odd += sum(byte == 0 or byte >= 0x80 for byte in data)
        if self._seen >= _ENOUGH:
            self.doubt = WRONG_SPEED if self._odd * 2 > self._seen else ""
            self._seen = self._odd = 0


def _available(port: serial.Serial) -> bytes:
    """What has come; waits for the first byte only, and asks again because a socket tells of one byte at a time.

    A port that is lost in the meantime says so again at the next call: what came before must not go with it.
    """
    data = port.read(1)
    try:
        while data and len(data) < _PIECE and (waiting := port.in_waiting):
            data += port.read(waiting)
    except OSError as error:
        logger.debug("%s after %d bytes", error, len(data))
    return data


def _monotonic_us() -> int:
    return time.monotonic_ns() // 1000


def _stamped(data: bytes, *, outgoing: bool = False) -> Chunk:
    return Chunk(data, outgoing, time.time_ns() // 1000, _monotonic_us())
