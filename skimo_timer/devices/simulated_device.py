"""Timing devices as programs: what an ALGE timer or a gate of the open protocol would send.

Both are without ports and threads: they return bytes. `GateOnPort` puts a gate behind a simulated port, so that a
reader has a whole conversation with it.
"""

import threading
import time
from collections import deque
from typing import Self

from skimo_timer.devices.decoder import BILLION
from skimo_timer.devices.gate_lines import wrap
from skimo_timer.devices.simulated_port import SimulatedPort
from skimo_timer.devices.timy import check_characters

BEAT_US = 5_000_000
_FINE = ("C0", "C1", "C2", "C3", "C4", "C5")  # impulses to 1/10000 s; keys and everything else to 1/100


class SimulatedTimy:
    """Makes records of an ALGE timer; `checksum` is its setting CHK1."""

    def __init__(self, *, checksum: bool = False, terminator: bytes = b"\r") -> None:
        self._checksum = checksum
        self._terminator = terminator

    def record(self, channel: str, time_us: int, bib: int = 0, flag: str = " ", course: str = " ") -> bytes:
        """A record with a time of day or a run time in microseconds, truncated as the timer does; `C1M` is a key."""
        clock = _clock(time_us, digits=4 if channel in _FINE else 2)
        if channel.endswith("M") and channel[:2] in _FINE:
            clock += "00"
        record = f"{flag}{bib:04}{course}{channel:<3} {clock:<13} 00"
        return (record + (check_characters(record) if self._checksum else "")).encode() + self._terminator

    def short(self, flag: str, bib: int) -> bytes:
        """`n`: the bib now shown at the finish; `s`: the one chosen at the start."""
        return f"{flag}{bib:04}".encode() + self._terminator

    def text(self, *lines: str) -> bytes:
        """What it prints besides records."""
        return b"".join(line.encode() + self._terminator for line in lines)


def _clock(time_us: int, digits: int) -> str:
    seconds, fraction = divmod(time_us, 1_000_000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{f'{fraction:06}'[:digits]}"


class SimulatedGate:
    """A gate of the open protocol: numbers its passings, keeps them, repeats them, answers pings, beats.

    `now_us` is always the monotonic clock of this computer. The gate's own clock starts at 0 when it is switched on
    and gains `drift_ppb` billionths on ours.
    """

    def __init__(
        self, now_us: int, gate: str = "G1", boot: str = "3F2A", memory: int = 1000, drift_ppb: int = 0
    ) -> None:
        self._gate = gate
        self._size = memory
        self._drift_ppb = drift_ppb
        self.switch_on(now_us, boot)

    def switch_on(self, now_us: int, boot: str) -> bytes:
        """Begin a new run: memory, numbers and clock start again; the hello it sends."""
        self._boot = boot
        self._started_us = now_us
        self._beat_due = now_us + BEAT_US
        self._last = 0
        self._kept: deque[tuple[int, bytes]] = deque(maxlen=self._size)
        self._tail = b""
        return self._hello()

    def clock(self, now_us: int) -> int:
        """Microseconds since it was switched on, as it counts them."""
        elapsed = now_us - self._started_us
        return elapsed + elapsed * self._drift_ppb // BILLION

    def passing(self, now_us: int, channel: str = "1", bib: str = "") -> bytes:
        """An impulse, or the button with channel `M`."""
        self._last += 1
        line = self._line("P", self._last, channel, self.clock(now_us), *([bib] if bib else []))
        self._kept.append((self._last, line))
        return line

    def outgoing(self, now_us: int) -> bytes:
        """A beat, when it is time for one."""
        if now_us < self._beat_due:
            return b""
        self._beat_due = now_us + BEAT_US
        return self._line("B", self._last, self.clock(now_us), 3710, -8, "o")

    def feed(self, data: bytes, now_us: int) -> bytes:
        """The answers to what the program says."""
        *lines, self._tail = (self._tail + data).split(b"\n")
        return b"".join(self._answer(line, now_us) for line in lines)

    def _answer(self, line: bytes, now_us: int) -> bytes:
        body = line.decode("latin-1").removeprefix("$").partition("*")[0]
        if wrap(body).rstrip(b"\n") != line:
            return b""
        letter, _, number = body.partition(",")
        if letter == "?":
            return self._hello()
        if letter == "T":
            return self._line("Y", int(number), self.clock(now_us), self.clock(now_us))
        return self._again(int(number)) if letter == "R" else b""

    def _again(self, first: int) -> bytes:
        held = [(number, line) for number, line in self._kept if number >= first]
        oldest = held[0][0] if held else self._last + 1
        lost = self._line("L", first, oldest - 1) if oldest > first else b""
        return lost + b"".join(line for _, line in held) + self._line("Z", first, self._last)

    def _hello(self) -> bytes:
        return wrap(f"H,1,{self._gate},{self._boot},simulated,1.0")

    def _line(self, letter: str, *fields: object) -> bytes:
        return wrap(",".join([letter, self._gate, self._boot, *map(str, fields)]))


class GateOnPort:
    """A gate behind a simulated port, with a thread that keeps the conversation; `with` ends it."""

    def __init__(self, gate: SimulatedGate, port: SimulatedPort) -> None:
        self._gate = gate
        self._port = port
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="simulated gate", daemon=True)
        self._thread.start()

    def passing(self, channel: str = "1", bib: str = "") -> int:
        """An impulse now; the monotonic microseconds at which it was."""
        with self._lock:
            now_us = _monotonic_us()
            self._port.write(self._gate.passing(now_us, channel, bib))
            return now_us

    def switch_on(self, boot: str) -> None:
        """Power off and on."""
        with self._lock:
            self._port.write(self._gate.switch_on(_monotonic_us(), boot))

    def stop(self) -> None:
        """End the conversation; the port stays as it is."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            heard = self._port.receive(0.02)
            with self._lock:
                now_us = _monotonic_us()
                self._port.write(self._gate.feed(heard, now_us) + self._gate.outgoing(now_us))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def _monotonic_us() -> int:
    return time.monotonic_ns() // 1000
