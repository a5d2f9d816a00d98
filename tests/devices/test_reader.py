"""The reader thread on real ports: pseudo-terminals, and servers on this computer."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from skimo_timer.core.passings.reading import Reading, ReadingKind
from skimo_timer.devices import decode_log
from skimo_timer.devices.gate_lines import wrap
from skimo_timer.devices.ports import Port
from skimo_timer.devices.rawlog import read_chunks, read_log
from skimo_timer.devices.reader import WRONG_SPEED, Arrival, Reader, Status
from skimo_timer.devices.simulated_device import GateOnPort, SimulatedGate, SimulatedTimy
from skimo_timer.devices.simulated_port import SimulatedPort, SocketPort, corrupt, feed, simulated_port
from tests.devices.watching import LIMIT_S, Watch, watched
from tests.recordings.make_recordings import timy_session

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
TIMY = SimulatedTimy()
HOUR_US = 3_600_000_000


@pytest.fixture(params=["pseudo-terminal", "socket"])
def cable(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SimulatedPort]:
    if request.param == "socket":
        with SocketPort() as port:
            yield port
    elif sys.platform == "win32":
        pytest.skip("Windows has no pseudo-terminals")
    else:
        with simulated_port(tmp_path / "timer0") as port:
            yield port


def alge(port: SimulatedPort) -> Port:
    return Port("finish", port.name, "alge")


def start(number: int) -> bytes:
    return TIMY.record("C0", HOUR_US + number * 1_000_000, number)


def plugged_in_again(cable: SimulatedPort, watch: Watch) -> None:
    cable.replug()
    watch.status(Status.ONLINE)


def test_a_session_is_read_as_it_would_be_from_a_file(cable: SimulatedPort) -> None:
    expected = decode_log(timy_session(), "alge")
    with watched(alge(cable)) as watch:
        assert watch.status(Status.ONLINE) == ""
        feed(cable, timy_session(), baud=115200, chunk=7)
        arrivals = [watch.arrival() for _ in expected]
    assert [arrival.reading for arrival in arrivals] == expected
    assert {arrival.port for arrival in arrivals} == {"finish"}


def test_an_arrival_has_the_times_of_both_our_clocks(cable: SimulatedPort) -> None:
    with watched(alge(cable)) as watch:
        watch.status(Status.ONLINE)
        before = time.time_ns() // 1000, time.monotonic_ns() // 1000
        cable.write(start(1))
        arrival = watch.arrival()
        after = time.time_ns() // 1000, time.monotonic_ns() // 1000
    assert before[0] <= arrival.wall_us <= after[0]
    assert before[1] <= arrival.monotonic_us <= after[1]


def test_a_cable_pulled_in_the_middle_of_a_record_costs_that_record_only(cable: SimulatedPort) -> None:
    with watched(alge(cable)) as watch:
        watch.status(Status.ONLINE)
        cable.write(start(1) + start(2)[:11])
        assert watch.arrival().reading.bib == "1"
        cable.unplug()
        watch.status(Status.LOST)
        assert watch.arrival().reading == Reading(ReadingKind.UNKNOWN, start(2)[:11].decode(), 2)
        plugged_in_again(cable, watch)
        feed(cable, start(3) + start(4), baud=9600)
        assert [watch.arrival().reading.bib for _ in range(2)] == ["3", "4"]


def test_a_cable_may_be_pulled_again_and_again(cable: SimulatedPort) -> None:
    with watched(alge(cable)) as watch:
        watch.status(Status.ONLINE)
        for number in range(1, 6):
            cable.write(start(number))
            assert watch.arrival().reading.bib == str(number)
            cable.unplug()
            watch.status(Status.LOST)
            plugged_in_again(cable, watch)


def test_a_port_that_appears_later_is_found(cable: SimulatedPort) -> None:
    cable.unplug()
    with watched(alge(cable)) as watch:
        assert watch.status(Status.NO_DEVICE) in (f"there is no port {cable.name}", f"nobody answers at {cable.name}")
        plugged_in_again(cable, watch)
        cable.write(start(1))
        assert watch.arrival().reading.bib == "1"


@posix_only
def test_a_lost_port_says_what_happened_and_that_it_is_gone(tmp_path: Path) -> None:
    with simulated_port(tmp_path / "timer0") as port, watched(alge(port)) as watch:
        watch.status(Status.ONLINE)
        port.unplug()
        assert watch.status(Status.LOST) == f"{port.name} was unplugged or closed"
        assert watch.status(Status.LOST) == f"there is no port {port.name}"


@posix_only
def test_a_port_in_use_says_so_and_is_taken_when_it_is_free(tmp_path: Path) -> None:
    with simulated_port(tmp_path / "timer0") as port, watched(alge(port)) as first:
        first.status(Status.ONLINE)
        with watched(alge(port)) as second:
            assert second.status(Status.NO_DEVICE) == f"{port.name} is in use by another program"


def test_an_address_that_is_none_says_so_and_does_not_end_the_thread() -> None:
    with watched(Port("finish", "foo://x", "alge")) as watch:
        assert "protocol 'foo' not known" in watch.status(Status.NO_DEVICE)


def test_stopping_turns_the_light_off_and_gives_out_the_rest(cable: SimulatedPort) -> None:
    with watched(alge(cable)) as watch:
        watch.status(Status.ONLINE)
        cable.write(start(1) + start(2)[:26])
        watch.arrival()
    assert watch.status(Status.OFFLINE) == ""
    assert [arrival.reading.bib for arrival in watch.rest()] == ["2"]


def test_a_reader_can_be_stopped_before_it_began_from_a_callback_and_twice(cable: SimulatedPort) -> None:
    idle = Reader(alge(cable), print, print)
    idle.stop()
    ended = threading.Event()
    reader = Reader(alge(cable), print, lambda _name, status, _detail: callback(status))

    def callback(status: Status) -> None:
        if status is Status.ONLINE:
            reader.stop()
        if status is Status.OFFLINE:
            ended.set()

    reader.start()
    assert ended.wait(LIMIT_S)
    reader.stop()


def test_two_timers_whose_clocks_differ_by_three_seconds_are_read_side_by_side() -> None:
    with ExitStack() as stack:
        one, two = stack.enter_context(SocketPort()), stack.enter_context(simulated_port())
        a = stack.enter_context(watched(Port("A", one.name, "alge")))
        b = stack.enter_context(watched(Port("B", two.name, "alge")))
        a.status(Status.ONLINE)
        b.status(Status.ONLINE)
        writers = [
            threading.Thread(target=write_starts, args=(port, ahead_us))
            for port, ahead_us in ((one, 0), (two, 3_000_000))
        ]
        for writer in writers:
            writer.start()
        arrivals = list(zip(a.passings(50), b.passings(50), strict=True))
        for writer in writers:
            writer.join()
    for number, (first, second) in enumerate(arrivals, 1):
        assert (first.port, first.reading.bib) == ("A", str(number))
        assert (second.port, second.reading.bib) == ("B", str(number))
        assert (second.reading.time_us or 0) - (first.reading.time_us or 0) == 3_000_000


def write_starts(port: SimulatedPort, ahead_us: int) -> None:
    feed(port, b"".join(TIMY.record("C0", HOUR_US + ahead_us + n * 1_000_000, n) for n in range(1, 51)), baud=115200)


def test_unreadable_bytes_make_one_think_of_the_speed_until_they_are_readable(cable: SimulatedPort) -> None:
    with watched(alge(cable)) as watch:
        watch.status(Status.ONLINE)
        cable.write(corrupt(timy_session()[:200]))
        assert watch.status(Status.ONLINE, "baud") == WRONG_SPEED
        cable.write(timy_session())
        assert watch.status(Status.ONLINE) == ""


def test_the_raw_log_has_every_byte_before_the_reading_is_given_out(cable: SimulatedPort, tmp_path: Path) -> None:
    path = tmp_path / "finish.rawlog"
    seen = list[bytes]()
    done = threading.Event()

    def look(arrival: Arrival) -> None:
        seen.append(read_log(path.read_bytes()))
        if arrival.reading.bib == "9":
            done.set()

    online = threading.Event()
    reader = Reader(alge(cable), look, lambda _name, _status, _detail: online.set(), path)
    reader.start()
    assert online.wait(LIMIT_S)
    data = b"".join(start(number) for number in range(1, 10))
    feed(cable, data, baud=115200)
    assert done.wait(LIMIT_S)
    reader.stop()
    for number, log in enumerate(seen, 1):
        assert log.startswith(b"".join(start(n) for n in range(1, number + 1)))
    assert read_log(path.read_bytes()) == data
    assert [chunk.monotonic_us for chunk in read_chunks(path.read_bytes())] == sorted(
        chunk.monotonic_us for chunk in read_chunks(path.read_bytes())
    )


def test_a_raw_log_that_cannot_be_written_is_told_and_stops_nothing(cable: SimulatedPort, tmp_path: Path) -> None:
    path = tmp_path / "folder" / "finish.rawlog"
    with watched(alge(cable), path) as watch:
        watch.status(Status.ONLINE)
        cable.write(start(1))
        assert watch.arrival().reading.bib == "1"
        assert watch.status(Status.ONLINE, "raw log") == "the raw log cannot be written: No such file or directory"
        path.parent.mkdir()
        cable.write(start(2))
        assert watch.arrival().reading.bib == "2"
        assert watch.status(Status.ONLINE) == ""
    assert read_log(path.read_bytes()) == start(2)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_is_told_and_stops_nothing(cable: SimulatedPort) -> None:
    with watched(alge(cable), Path("/dev/full")) as watch:
        watch.status(Status.ONLINE)
        cable.write(start(1))
        assert watch.arrival().reading.bib == "1"
        assert watch.status(Status.ONLINE, "raw log") == "the raw log cannot be written: No space left on device"


def test_a_fault_in_a_callback_does_not_end_the_reading(
    cable: SimulatedPort, expect_log: Callable[[str], None]
) -> None:
    expect_log("reading finish")
    watch = Watch()

    def fail_once(arrival: Arrival) -> None:
        watch.arrivals.put(arrival)
        if arrival.reading.bib == "1":
            raise KeyError("a fault of ours")

    reader = Reader(alge(cable), fail_once, lambda *said: watch.states.put(said))
    reader.start()
    watch.status(Status.ONLINE)
    for number in (1, 2):
        cable.write(start(number))
        assert watch.arrival().reading.bib == str(number)
    reader.stop()


def gate(port: SimulatedPort) -> Port:
    return Port("summit", port.name, "open-gate")


def now_us() -> int:
    return time.monotonic_ns() // 1000


def test_a_gate_that_loses_its_cable_again_and_again_loses_and_doubles_nothing(
    cable: SimulatedPort, tmp_path: Path
) -> None:
    path = tmp_path / "summit.rawlog"
    with watched(gate(cable), path) as watch, GateOnPort(SimulatedGate(now_us()), cable) as box:
        watch.status(Status.ONLINE)
        arrivals = list[Arrival]()
        for _ in range(4):
            for _ in range(5):
                box.passing()
            arrivals += watch.passings(5)
            cable.unplug()
            watch.status(Status.LOST)
            for _ in range(5):
                box.passing("M")
            cable.replug()
            watch.status(Status.ONLINE)
            arrivals += watch.passings(5)
        box.switch_on("9C01")
        box.passing()
        arrivals += watch.passings(1)
    numbers = [(arrival.reading.boot, arrival.reading.sequence) for arrival in arrivals]
    assert sorted(numbers) == [*(("3F2A", number) for number in range(1, 41)), ("9C01", 1)]
    assert not [rest for rest in watch.rest() if rest.reading.kind is ReadingKind.PASSING]
    logged = [reading for reading in decode_log(path.read_bytes(), "open-gate") if reading.kind is ReadingKind.PASSING]
    assert sorted((reading.boot, reading.sequence) for reading in logged) == sorted(numbers)


def test_passings_from_before_the_program_began_are_fetched_and_placed_on_our_clock(cable: SimulatedPort) -> None:
    box = SimulatedGate(now_us() - HOUR_US, drift_ppb=20_000)
    times = [now_us() - 60_000_000 + number * 1_000_000 for number in range(5)]
    for when in times:
        box.passing(when)
    with GateOnPort(box, cable), watched(gate(cable)) as watch:
        arrivals = watch.passings(5)
    for when, arrival in zip(times, arrivals, strict=True):
        assert arrival.clock is not None
        allowed = arrival.clock.round_trip_us // 2 + 60 * 20 + 1  # and what the drift makes of a minute
        assert abs(arrival.clock.host_us(arrival.reading.time_us or 0) - when) <= allowed


def test_the_clock_of_a_gate_is_measured_to_half_of_the_round_trip(cable: SimulatedPort) -> None:
    with GateOnPort(SimulatedGate(now_us() - HOUR_US), cable) as box, watched(gate(cable)) as watch:
        when, arrival = box.passing(), watch.passings(1)[0]
        while (clock := arrival.clock) is None:
            when, arrival = box.passing(), watch.passings(1)[0]
    assert abs(clock.host_us(arrival.reading.time_us or 0) - when) <= clock.round_trip_us // 2 + 1


def said_to(cable: SimulatedPort) -> bytes:
    """The next line that the program says."""
    said = b""
    while not said.endswith(b"\n"):
        said += cable.receive(LIMIT_S)
    return said


@posix_only
def test_what_is_said_to_a_gate_is_in_the_raw_log_too(tmp_path: Path) -> None:
    path = tmp_path / "summit.rawlog"
    with simulated_port() as cable, watched(gate(cable), path) as watch:
        watch.status(Status.ONLINE)
        assert said_to(cable) == b"$?*264C\n"
    (said,) = [chunk for chunk in read_chunks(path.read_bytes()) if chunk.outgoing]
    assert said.data == b"$?*264C\n"


@posix_only
def test_a_gate_that_is_plugged_in_again_is_asked_who_it_is(tmp_path: Path) -> None:
    with simulated_port(tmp_path / "gate0") as cable, watched(gate(cable)) as watch:
        watch.status(Status.ONLINE)
        cable.write(wrap("H,1,G1,3F2A,beam,1.2"))
        watch.arrival()
        cable.unplug()
        watch.status(Status.LOST)
        cable.replug()
        watch.status(Status.ONLINE)
        assert said_to(cable) == b"$?*264C\n"


@posix_only
def test_a_port_is_closed_when_its_reader_ends() -> None:
    with simulated_port() as port:
        for _ in range(5):
            with watched(alge(port)) as watch:
                watch.status(Status.ONLINE)
                assert port.is_open()
            assert not port.is_open()


def test_a_record_that_came_just_before_the_loss_is_not_lost_with_the_port() -> None:
    with SocketPort() as box:
        for number in range(1, 4):
            with watched(alge(box)) as watch:
                watch.status(Status.ONLINE)
                box.write(start(number))
                box.unplug()
                assert watch.arrival().reading.bib == str(number)
            box.replug()
