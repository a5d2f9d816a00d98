import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.passings.reading import Checksum, Reading, ReadingKind
from skimo_timer.devices.gate_lines import crc, wrap
from skimo_timer.devices.open_gate import RUNS, OpenGate
from skimo_timer.devices.rawlog import read_log
from tests.devices.feeding import cut, in_pieces_of, read
from tests.recordings.make_recordings import gate_session

PASSING, INFO, UNKNOWN = ReadingKind.PASSING, ReadingKind.INFO, ReadingKind.UNKNOWN
OK, BAD, NONE = Checksum.OK, Checksum.BAD, Checksum.NONE

GOOD = "$P,G1,3F2A,41,1,5123456789*6B6D"


def gate(text: str) -> list[Reading]:
    return read("open-gate", text.encode("latin-1"))


def one(text: str) -> Reading:
    (reading,) = gate(text + "\n")
    return reading


def passing(sequence: int, boot: str = "3F2A", channel: str = "1") -> bytes:
    return wrap(f"P,G1,{boot},{sequence},{channel},{sequence * 1_000_000}")


def given_passings(readings: list[Reading]) -> list[tuple[str, int | None]]:
    return [(reading.boot, reading.sequence) for reading in readings if reading.kind is PASSING]


SAMPLES = [  # kind, channel, manual, bib, time, sequence
    ("$P,G1,3F2A,41,1,5123456789*6B6D", "1", False, "", 5_123_456_789, 41),
    ("$P,G1,3F2A,42,1,5124001203,17,*6B97", "1", False, "17", 5_124_001_203, 42),
    ("$P,G1,3F2A,43,M,5130000000*0F4D", "M", True, "", 5_130_000_000, 43),
]


@pytest.mark.parametrize(("text", "channel", "manual", "bib", "time_us", "sequence"), SAMPLES)
def test_a_passing_says_what_the_open_gate_protocol_says(
    text: str, channel: str, manual: bool, bib: str, time_us: int, sequence: int
) -> None:
    assert one(text) == Reading(PASSING, text, 1, channel, manual, bib, time_us, None, OK, "3F2A", sequence)


@pytest.mark.parametrize(
    "text",
    [
        "$H,1,G1,3F2A,beam-esp32,1.2*9920",
        "$B,G1,3F2A,43,5135000000,3710,-8,o*B78F",
        "$Y,G1,3F2A,7,5136000120,5136000180*C23C",
        "$Z,G1,3F2A,41,43*3059",
        "$L,G1,3F2A,1,12*28A1",
    ],
)
def test_everything_else_a_gate_says_is_information(text: str) -> None:
    assert one(text) == Reading(INFO, text, 1, checksum=OK, boot="3F2A")


@pytest.mark.parametrize("text", ["$?*264C", "$T,7*4BAD", "$R,41*0017", "$A,43*A02E"])
def test_what_the_program_says_is_information_in_a_log_that_has_it(text: str) -> None:
    assert one(text) == Reading(INFO, text, 1, checksum=OK)


def test_the_check_digits_are_crc_16_ccitt_false() -> None:
    assert crc(b"123456789") == 0x29B1
    assert wrap("A,43") == b"$A,43*A02E\n"


def test_two_check_digits_are_the_xor_of_nmea() -> None:
    body = "P,G1,3F2A,41,1,5123456789"
    xor = 0
    for byte in body.encode():
        xor ^= byte
    assert one(f"${body}*{xor:02x}").checksum is OK
    assert one(f"${body}*{xor ^ 1:02X}") == Reading(UNKNOWN, f"${body}*{xor ^ 1:02X}", 1, checksum=BAD)


@pytest.mark.parametrize("text", [GOOD.lower().replace("$p,g1,3f2a", "$P,G1,3F2A"), GOOD + " "])
def test_small_hex_letters_and_blanks_at_the_end_are_no_fault(text: str) -> None:
    assert one(text).checksum is OK


def test_a_line_without_check_digits_is_accepted_and_says_so() -> None:
    reading = one("$P,G1,3F2A,41,1,5123456789")
    assert (reading.kind, reading.checksum, reading.time_us) == (PASSING, NONE, 5_123_456_789)


@pytest.mark.parametrize(
    "text", [GOOD.replace("41", "42"), GOOD[:-1], GOOD[:-4], GOOD.replace("*", "*6B6D*"), "$P,G1,3F2A,41,1,1*"]
)
def test_a_line_with_wrong_check_digits_is_unknown(text: str) -> None:
    assert one(text) == Reading(UNKNOWN, text, 1, checksum=BAD)


@pytest.mark.parametrize(
    "body", ["P,G1,3F2A,41,1", "P,G1,3F2A,x,1,5123456789", "P,G1,3F2A,41,1,-5", "P", "Y,G1,3F2A,7,1", "Z,G1,3F2A,4"]
)
def test_a_sound_line_with_wrong_fields_is_unknown(body: str) -> None:
    text = wrap(body).decode().strip()
    assert one(text) == Reading(UNKNOWN, text, 1, checksum=OK)


def test_a_sound_line_of_an_unknown_kind_is_information_and_an_unsound_one_is_not() -> None:
    assert one(wrap("W,G1,wind,3").decode().strip()).kind is INFO
    assert one("$W,G1,wind,3").kind is UNKNOWN
    assert one("$").kind is UNKNOWN


def test_level_0_is_a_passing_without_a_time() -> None:
    assert gate("P,1\r\nP,M\n") == [Reading(PASSING, "P,1", 1, "1"), Reading(PASSING, "P,M", 2, "M", manual=True)]
    assert [reading.kind for reading in gate("P,1")] == [PASSING]


@pytest.mark.parametrize("text", ["P", "P,", "P,1,2", "Hello from sketch", "xP,1", "\xff\x00"])
def test_a_line_without_the_dollar_is_otherwise_unknown(text: str) -> None:
    assert one(text) == Reading(UNKNOWN, text, 1)


@pytest.mark.parametrize("noise", ["\x00\xff", "P,1", "$P,G1,3F2A,40,1,51234", "$P,G1,3F2A,40,1,5122222222*"])
def test_a_good_record_is_found_behind_noise_or_half_a_record(noise: str) -> None:
    first, second = gate(f"{noise}{GOOD}\n")
    assert (first.kind, first.raw) == (UNKNOWN, noise)
    assert (second.kind, second.raw, second.line) == (PASSING, GOOD, 1)


def test_blank_lines_and_blanks_before_a_record_say_nothing() -> None:
    assert [reading.line for reading in gate(f"\n  \n  {GOOD}\n")] == [3]


def test_half_a_record_at_the_end_of_the_log_is_not_taken_for_a_whole_one() -> None:
    assert [reading.kind for reading in gate(GOOD)] == [PASSING]
    assert [reading.kind for reading in gate("$P,G1,3F2A,41,1,51234")] == [UNKNOWN]


def test_a_repeated_record_is_a_passing_only_once() -> None:
    readings = gate(f"{GOOD}\n{GOOD}\n")
    assert [(reading.kind, reading.sequence, reading.raw) for reading in readings] == [
        (PASSING, 41, GOOD),
        (INFO, 41, GOOD),
    ]


def test_another_run_of_the_gate_has_its_own_numbers() -> None:
    data = passing(1) + passing(2) + passing(1, "9C01") + passing(2) + passing(1, "9C01")
    assert given_passings(read("open-gate", data)) == [("3F2A", 1), ("3F2A", 2), ("9C01", 1)]


def test_records_come_in_any_order_and_each_counts_once() -> None:
    data = b"".join(passing(number) for number in (3, 9, 1, 2, 3, 8, 1, 9, 4, 10, 5, 6, 7, 8))
    assert [number for _, number in given_passings(read("open-gate", data))] == [3, 9, 1, 2, 8, 4, 10, 5, 6, 7]


def test_a_record_said_to_be_lost_is_a_passing_when_it_comes_after_all() -> None:
    data = wrap("L,G1,3F2A,1,12") + passing(5) + passing(13)
    assert [number for _, number in given_passings(read("open-gate", data))] == [5, 13]


def test_the_runs_remembered_are_bounded() -> None:
    boots = [f"{number:04X}" for number in range(RUNS + 1)]
    data = b"".join(passing(1, boot) for boot in [*boots, boots[-1], boots[0]])
    assert given_passings(read("open-gate", data))[RUNS:] == [(boots[-1], 1), (boots[0], 1)]


def test_a_gate_without_pings_has_no_clock() -> None:
    decoding = OpenGate()
    assert decoding.clock is None
    decoding.feed(passing(1), 5)
    assert decoding.clock is None


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
@pytest.mark.parametrize("size", [1, 2, 7])
def test_a_session_is_the_same_in_pieces_of_any_size(size: int, end: bytes) -> None:
    data = read_log(gate_session()).replace(b"\n", end)
    assert read("open-gate", *in_pieces_of(data, size)) == read("open-gate", data)


@given(st.lists(st.integers(0, 10_000), max_size=8), st.sampled_from([b"\r", b"\n", b"\r\n"]))
def test_a_session_is_the_same_wherever_it_is_cut(places: list[int], end: bytes) -> None:
    data = read_log(gate_session()).replace(b"\n", end)
    assert read("open-gate", *cut(data, places)) == read("open-gate", data)


LINES = [
    GOOD.encode(),
    GOOD.encode()[:25],
    b"\n",
    b"\r",
    b"$",
    b"*",
    b"P,1",
    passing(7),
    wrap("L,G1,3F2A,1,4000000000"),
]


@given(st.lists(st.binary(max_size=40) | st.sampled_from(LINES), max_size=12), st.integers(0, 10**13))
def test_no_bytes_raise_whatever_is_answered(pieces: list[bytes], now_us: int) -> None:
    decoding = OpenGate()
    readings = []
    for piece in pieces:
        readings += decoding.feed(piece, now_us)
        decoding.outgoing(now_us)
    readings += decoding.flush()
    assert readings == read("open-gate", *in_pieces_of(b"".join(pieces), 1))


@given(st.binary(max_size=60))
def test_garbage_between_lines_costs_no_record(garbage: bytes) -> None:
    readings = read("open-gate", passing(1), garbage, b"\n" + passing(2))
    assert [reading for reading in given_passings(readings) if reading[0]] == [("3F2A", 1), ("3F2A", 2)]
