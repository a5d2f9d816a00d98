from skimo_timer.core.passings.reading import Checksum, ReadingKind
from skimo_timer.devices import decode_log
from skimo_timer.devices.gate_lines import wrap
from skimo_timer.devices.simulated_device import BEAT_US, SimulatedGate, SimulatedTimy


def test_the_simulated_timer_makes_the_records_of_the_real_one() -> None:
    timy = SimulatedTimy()
    assert timy.record("C0", 32_019_492_299, 300, "?") == b"?0300 C0  08:53:39.4922 00\r"
    assert timy.record("C0M", 32_438_769_999, 1) == b" 0001 C0M 09:00:38.7600 00\r"
    assert timy.record("RT", 8_239_999, 15, course="b") == b" 0015bRT  00:00:08.23   00\r"
    assert timy.record("DTR", 3_010_000, 16, course="r") == b" 0016rDTR 00:00:03.01   00\r"
    assert timy.short("n", 34) == b"n0034\r"
    assert timy.text("  ALGE-TIMING", "") == b"  ALGE-TIMING\r\r"


def test_its_check_characters_are_right() -> None:
    record = SimulatedTimy(checksum=True, terminator=b"\r\n").record("C0M", 78_396_390_000, 35)
    assert record == b" 0035 C0M 21:46:36.3900 000<\r\n"
    assert decode_log(record, "alge")[0].checksum is Checksum.OK


def test_the_simulated_gate_answers_as_the_protocol_says() -> None:
    gate = SimulatedGate(now_us=1000, memory=2, drift_ppb=1_000_000)
    for _ in range(3):
        gate.passing(2_001_000)
    assert gate.feed(wrap("?"), 0) == wrap("H,1,G1,3F2A,simulated,1.0")
    assert gate.feed(wrap("T,7"), 1_001_000) == wrap("Y,G1,3F2A,7,1001000,1001000")
    kept = [wrap(f"P,G1,3F2A,{number},1,2002000") for number in (2, 3)]
    assert gate.feed(wrap("R,1"), 0) == wrap("L,G1,3F2A,1,1") + kept[0] + kept[1] + wrap("Z,G1,3F2A,1,3")
    assert gate.feed(wrap("R,3")[:3], 0) == b""
    assert gate.feed(wrap("R,3")[3:] + wrap("A,3"), 0) == kept[1] + wrap("Z,G1,3F2A,3,3")
    assert gate.feed(b"$R,1*0000\nnoise\n", 0) == b""


def test_the_simulated_gate_beats_and_starts_again_at_power_on() -> None:
    gate = SimulatedGate(now_us=0)
    gate.passing(1, bib="17")
    assert gate.outgoing(BEAT_US - 1) == b""
    assert gate.outgoing(BEAT_US) == wrap(f"B,G1,3F2A,1,{BEAT_US},3710,-8,o")
    assert gate.outgoing(BEAT_US) == b""
    gate.switch_on(2 * BEAT_US, "9C01")
    (reading,) = decode_log(gate.passing(3 * BEAT_US, "M"), "open-gate")
    assert reading.kind is ReadingKind.PASSING
    assert (reading.boot, reading.sequence, reading.time_us, reading.manual) == ("9C01", 1, BEAT_US, True)
