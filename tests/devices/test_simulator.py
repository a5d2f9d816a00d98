import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from queue import SimpleQueue

import pytest
import serial

from skimo_timer.core.passings.reading import ReadingKind
from skimo_timer.devices import decode_log
from skimo_timer.devices.ports import Port
from skimo_timer.devices.rawlog import HEADING, Chunk, format_chunk, read_log
from skimo_timer.devices.reader import Status
from skimo_timer.devices.simulated_device import SimulatedTimy
from skimo_timer.devices.simulated_port import SocketPort, corrupt, feed, simulated_port
from skimo_timer.devices.simulator import Act, Step, perform, retime, simulate
from tests.devices.watching import LIMIT_S, watched
from tests.recordings.make_recordings import FOLDER, timy_session

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
TIMY = SimulatedTimy()
SECOND = 1_000_000
ROOT = Path(__file__).parents[2]


def fetch(address: str, count: int) -> bytes:
    with serial.serial_for_url(address, timeout=LIMIT_S) as port:
        return bytes(port.read(count))


def simulated_in_a_thread(log: Path, device: str, speed: float) -> tuple[threading.Thread, str]:
    names = SimpleQueue[str]()
    thread = threading.Thread(target=simulate, args=(log, device, None, speed, names.put))
    thread.start()
    return thread, names.get(timeout=LIMIT_S)


@pytest.mark.parametrize(("name", "device"), [("timy-session.dump", "alge"), ("gate-session.rawlog", "open-gate")])
def test_a_recorded_log_is_played_whole_into_a_port_that_it_makes(name: str, device: str) -> None:
    data = read_log((FOLDER / name).read_bytes())
    thread, address = simulated_in_a_thread(FOLDER / name, device, 100_000)
    assert fetch(address, len(data)) == data
    thread.join(LIMIT_S)
    assert not thread.is_alive()


def test_a_played_log_is_read_as_the_log_is_decoded() -> None:
    expected = decode_log(timy_session(), "alge")
    thread, address = simulated_in_a_thread(FOLDER / "timy-session.dump", "alge", 100_000)
    with watched(Port("finish", address, "alge")) as watch:
        assert [watch.arrival().reading for _ in expected] == expected
    thread.join(LIMIT_S)


def test_a_log_is_played_into_a_port_that_is_named() -> None:
    announced = list[str]()
    with SocketPort() as other_end:
        log = FOLDER / "timy-session.dump"
        thread = threading.Thread(target=simulate, args=(log, "alge", other_end.name, 100_000, announced.append))
        thread.start()
        received = b""
        while len(received) < len(timy_session()):
            received += other_end.receive(LIMIT_S)
        thread.join(LIMIT_S)
    assert received == timy_session()
    assert announced == [other_end.name]


def test_an_unknown_device_and_a_missing_log_are_refused_before_a_port_is_made(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="known: alge"):
        simulate(tmp_path / "no.log", "omega", None, 1, pytest.fail)
    with pytest.raises(FileNotFoundError):
        simulate(tmp_path / "no.log", "alge", None, 1, pytest.fail)


@posix_only
def test_ctrl_c_ends_the_simulation_quietly(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from skimo_timer.devices.simulator import simulate;"
        "simulate(Path(sys.argv[1]), 'alge', None, 1, lambda name: print(name, flush=True))"
    )
    log = FOLDER / "timy-session.dump"
    command = [sys.executable, "-c", code, str(log)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline().startswith("/dev/")
        program.send_signal(signal.SIGINT)
        _, complaint = program.communicate(timeout=LIMIT_S)
    assert (program.returncode, complaint) == (0, "")


def test_a_plain_dump_is_timed_by_the_impulses_in_it() -> None:
    day = 86_400 * SECOND
    records = [
        TIMY.short("n", 1),
        TIMY.record("C1", 100 * SECOND, 1),
        TIMY.record("RT", 50 * SECOND, 1),
        TIMY.record("C1", 90 * SECOND, 2),  # late
        TIMY.record("C1", 103 * SECOND, 3),
        TIMY.record("C0", day - SECOND, 4),
        TIMY.record("C0", 2 * SECOND, 5),  # after midnight
        b"half",
    ]
    assert retime(b"".join(records), "alge") == [
        Step(0, records[0]),
        Step(0, records[1]),
        Step(0, records[2]),
        Step(0, records[3]),
        Step(3 * SECOND, records[4]),
        Step(day - 104 * SECOND, records[5]),
        Step(3 * SECOND, records[6]),
        Step(0, b"half"),
    ]


def test_a_gate_that_was_switched_on_again_and_a_level_0_line_need_no_pause() -> None:
    data = read_log((FOLDER / "gate-session.rawlog").read_bytes()) + b"P,1\n"
    steps = [step for step in retime(data, "open-gate") if step.delay_us]
    assert [step.data[:8] for step in steps] == [b"$P,G1,3F"] * (len(steps) - 4) + [b"$P,G1,9C"] * 4
    assert sum(step.delay_us for step in steps[-4:]) == 4_000_780
    assert b"".join(step.data for step in retime(data, "open-gate")) == data


def test_our_own_log_is_timed_by_its_stamps() -> None:
    stamps = [(0, 100), (5, 105), (7, 107), (20, 3), (21, 4), (20, 3)]  # wall, monotonic; a restart
    chunks = [Chunk(b"x%d" % wall, False, wall * SECOND, monotonic * SECOND) for wall, monotonic in stamps]
    chunks.insert(1, Chunk(b"sent", True, 0, 0))
    log = HEADING + b"\n" + b"".join(map(format_chunk, chunks))
    assert [step.delay_us // SECOND for step in retime(log, "alge")] == [0, 5, 2, 13, 1, 0]
    assert retime(HEADING, "alge") == []


def test_a_script_pulls_the_cable_and_hurts_the_bytes(tmp_path: Path) -> None:
    with simulated_port(tmp_path / "timer0") as port, watched(Port("finish", port.name, "alge")) as watch:
        watch.status(Status.ONLINE)
        perform([Step(1000, timy_session()[:100], Act.CORRUPT), Step(0, b"\r")], port, 115200, 10)
        assert watch.arrival().reading.kind is ReadingKind.UNKNOWN
        perform([Step(0, act=Act.UNPLUG)], port)
        watch.status(Status.LOST)
        perform([Step(0, act=Act.REPLUG)], port)
        watch.status(Status.ONLINE)
        perform([Step(0, TIMY.record("C1", SECOND, 7))], port, 115200)
        assert watch.arrival().reading.bib == "7"


def test_feeding_takes_ten_bits_to_a_byte() -> None:
    class Sink:
        def __init__(self) -> None:
            self.pieces = list[bytes]()

        def write(self, data: bytes, /) -> None:
            self.pieces.append(data)

    sink = Sink()
    start = time.monotonic()
    feed(sink, bytes(range(96)), baud=9600, chunk=7, speed=2)
    assert time.monotonic() - start >= 0.05
    assert b"".join(sink.pieces) == bytes(range(96))
    assert {len(piece) for piece in sink.pieces} == {7, 96 % 7}


def test_bytes_at_a_wrong_speed_are_mostly_unreadable() -> None:
    assert all(byte == 0 or byte >= 0x80 for byte in corrupt(bytes(range(256))))


@posix_only
def test_a_pseudo_terminal_keeps_its_name_and_carries_every_byte_both_ways(tmp_path: Path) -> None:
    link = tmp_path / "timer0"
    with simulated_port(link) as port:
        for _ in range(2):
            assert port.name == str(link)
            assert not port.is_open()
            assert not port.wait_opened(0)
            assert port.receive(0) == b""
            with serial.Serial(port.name, timeout=LIMIT_S) as program:
                assert port.wait_opened(LIMIT_S)
                port.write(bytes(range(256)))
                assert program.read(256) == bytes(range(256))
                program.write(bytes(range(256)))
                assert port.receive(LIMIT_S) == bytes(range(256))
            port.unplug()
            assert not link.exists()
            assert not port.is_open()
            port.write(b"lost")
            port.drain()
            port.replug()


@posix_only
def test_what_a_program_says_while_it_opens_is_not_lost() -> None:
    with simulated_port() as port, serial.Serial(port.name, timeout=LIMIT_S) as program:
        program.write(b"hello")
        assert port.wait_opened(LIMIT_S)
        assert port.receive(LIMIT_S) == b"hello"


@posix_only
def test_a_program_that_opens_the_terminal_plainly_gets_everything_too() -> None:
    with simulated_port() as port:
        reader = os.open(port.name, os.O_RDWR | os.O_NOCTTY)
        try:
            assert port.wait_opened(LIMIT_S)
            port.write(b"n0034\r")
            assert os.read(reader, 100) == b"n0034\r"
        finally:
            os.close(reader)


def test_what_is_sent_before_a_program_opens_the_port_is_lost(tmp_path: Path) -> None:
    with simulated_port(tmp_path / "timer0") as port:
        port.write(b"too early")
        with serial.serial_for_url(port.name, timeout=LIMIT_S) as program:
            assert port.wait_opened(LIMIT_S)
            port.write(b"n0034\r")
            assert program.read(6) == b"n0034\r"


def test_what_nobody_fetches_is_lost_and_does_not_hold_up_the_device(tmp_path: Path) -> None:
    with simulated_port(tmp_path / "timer0") as port, serial.serial_for_url(port.name) as program:
        assert port.wait_opened(LIMIT_S)
        port.write(bytes(5_000_000))
        assert program.is_open


def test_a_server_takes_one_program_after_another_under_the_same_name() -> None:
    with SocketPort() as port:
        name = port.name
        assert not port.wait_opened(0)
        assert port.receive(0) == b""
        for _ in range(2):
            with serial.serial_for_url(name, timeout=LIMIT_S) as program:
                assert port.wait_opened(LIMIT_S)
                port.write(b"n0034\r")
                assert program.read(6) == b"n0034\r"
                program.write(b"hello")
                assert port.receive(LIMIT_S) == b"hello"
                assert port.receive(0) == b""
            assert port.receive(LIMIT_S) == b""
            assert not port.is_open()
        port.unplug()
        port.unplug()
        port.drain()
        with pytest.raises(serial.SerialException):
            serial.serial_for_url(name)
