"""Plays a recorded log, or a script, through a real port, as fast as it happened or faster.

A log of our own (`rawlog`) has the times at which the bytes came. A plain dump of device bytes has none, so the pauses
are taken from the times of the passings in it: an impulse that came late or out of order follows at once.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from skimo_timer.core.passings.reading import Reading, ReadingKind
from skimo_timer.devices import device_kind
from skimo_timer.devices.decoder import Decoder
from skimo_timer.devices.rawlog import Chunk, is_raw_log, read_chunks
from skimo_timer.devices.simulated_port import Line, SimulatedPort, corrupt, feed, simulated_port

_DAY_US = 86_400_000_000


class Act(StrEnum):
    """What a step of a script does."""

    SEND = "send"
    CORRUPT = "corrupt"  # send as seen at a wrong speed
    UNPLUG = "unplug"
    REPLUG = "replug"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a script: wait, then do."""

    delay_us: int
    data: bytes = b""
    act: Act = Act.SEND


def perform(script: Iterable[Step], port: SimulatedPort, baud: int = 9600, speed: float = 1.0) -> None:
    """Play a script on a simulated port; `speed` 10 makes pauses and bytes ten times as fast."""
    for step in script:
        time.sleep(step.delay_us / 1_000_000 / speed)
        match step.act:
            case Act.SEND:
                feed(port, step.data, baud, speed=speed)
            case Act.CORRUPT:
                feed(port, corrupt(step.data), baud, speed=speed)
            case Act.UNPLUG:
                port.unplug()
            case Act.REPLUG:
                port.replug()


def retime(log: bytes, device: str) -> list[Step]:
    """The bytes of a log, each piece with the pause before it. ValueError for a device not known."""
    kind = device_kind(device)
    if is_raw_log(log):
        return list(_by_arrival(chunk for chunk in read_chunks(log) if not chunk.outgoing))
    return list(_by_device_time(log, kind.decoder()))


def _by_arrival(chunks: Iterable[Chunk]) -> Iterator[Step]:
    last: Chunk | None = None
    for chunk in chunks:
        yield Step(_pause(last, chunk) if last else 0, chunk.data)
        last = chunk


def _pause(last: Chunk, chunk: Chunk) -> int:
    since = chunk.monotonic_us - last.monotonic_us
    if since < 0:  # the computer was started again in between
        since = chunk.wall_us - last.wall_us
    return max(0, since)


def _by_device_time(log: bytes, decoder: Decoder) -> Iterator[Step]:
    """One byte at a time: where a reading appears, its record ends."""
    last: Reading | None = None
    start = 0
    for at in range(len(log)):
        for reading in decoder.feed(log[at : at + 1]):
            timed = reading.kind is ReadingKind.PASSING
            yield Step(_since(last, reading) if timed else 0, log[start : at + 1])
            start, last = at + 1, _later(last, reading) if timed else last
    yield Step(0, log[start:])


def _since(last: Reading | None, passing: Reading) -> int:
    """Microseconds from one passing to the next by the device's clock; 0 where that cannot be said."""
    if last is None or last.time_us is None or passing.time_us is None or last.boot != passing.boot:
        return 0
    since = passing.time_us - last.time_us
    if not passing.boot and since < -_DAY_US // 2:
        since += _DAY_US
    return max(0, since)


def _later(last: Reading | None, passing: Reading) -> Reading | None:
    return passing if last is None or passing.boot != last.boot or _since(last, passing) > 0 else last


def simulate(log: Path, device: str, port: str | None, speed: float, announce: Callable[[str], None]) -> None:
    """Play a recorded log into a port, to its end; without `port` make one and wait until a program opens it.

    `announce` is called with the name of the port before anything is sent. Ctrl-C ends it without a fault. OSError
    where the log or the port cannot be read or opened, ValueError for a device not known.
    """
    baud = device_kind(device).baud
    steps = retime(log.read_bytes(), device)
    try:
        if port is None:
            with simulated_port() as made:
                announce(made.name)
                made.wait_opened()
                perform(steps, made, baud, speed)
                made.drain()
        else:
            from skimo_timer.devices.ports import opened

            with opened(port, baud) as line:
                announce(port)
                _write(steps, line, baud, speed)
    except KeyboardInterrupt:
        return


def _write(steps: Iterable[Step], line: Line, baud: int, speed: float) -> None:
    for step in steps:
        time.sleep(step.delay_us / 1_000_000 / speed)
        feed(line, step.data, baud, speed=speed)
