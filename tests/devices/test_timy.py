import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.passings.reading import Checksum, Reading, ReadingKind
from skimo_timer.devices.timy import Timy, check_characters
from tests.devices.feeding import cut, in_pieces_of, read
from tests.recordings.make_recordings import timy_session

PASSING, CLEARED, RELABELLED = ReadingKind.PASSING, ReadingKind.CLEARED, ReadingKind.RELABELLED
RESULT, INFO, UNKNOWN = ReadingKind.RESULT, ReadingKind.INFO, ReadingKind.UNKNOWN

GOOD = " 0035 C0M 21:46:36.3900 00"


def us(clock: str) -> int:
    hours, minutes, seconds = clock.split(":")
    whole, _, fraction = seconds.partition(".")
    return ((int(hours) * 60 + int(minutes)) * 60 + int(whole)) * 1_000_000 + int(fraction.ljust(6, "0"))


def alge(text: str) -> list[Reading]:
    return read("alge", text.encode("latin-1"))


def one(text: str) -> Reading:
    (reading,) = alge(text + "\r")
    return reading


SAMPLES = [  # kind, channel, manual, bib, time
    ("?0300 C0  08:53:39.4922 00", PASSING, "C0", False, "", "08:53:39.4922"),
    (" 0001 C0M 09:00:38.7600 00", PASSING, "C0", True, "1", "09:00:38.7600"),
    ("c0001 C0M 09:00:38.7600 00", CLEARED, "C0", True, "1", "09:00:38.7600"),
    ("c0043 C1  11:02:00.3564 00", CLEARED, "C1", False, "43", "11:02:00.3564"),
    ("i0043 C1  11:01:49.1146 00", RELABELLED, "C1", False, "43", "11:01:49.1146"),
    ("i0043 RT  00:00:54.86   00", RESULT, "RT", False, "43", "00:00:54.86"),
    ("i0043 TT  00:01:49.15   00", RESULT, "TT", False, "43", "00:01:49.15"),
    (" 0035 C0M 21:46:36.3900 00", PASSING, "C0", True, "35", "21:46:36.3900"),
    ("?0034 C1M 21:46:48.3300 00", PASSING, "C1", True, "", "21:46:48.3300"),
    ("?0034 C1M 21:46:48.1    00", PASSING, "C1", True, "", "21:46:48.1"),
    (" 0016rC0  19:52:15.1620 09", PASSING, "C0", False, "16", "19:52:15.1620"),
    (" 0015bC4  19:52:23.4010 09", PASSING, "C4", False, "15", "19:52:23.4010"),
    (" 0015bRT  00:00:08.23   09", RESULT, "RT", False, "15", "00:00:08.23"),
    (" 0016rDTR 00:00:03.01   09", RESULT, "DTR", False, "16", "00:00:03.01"),
    (" 0008bDTT 10:12:45.23   09", RESULT, "DTT", False, "8", "10:12:45.23"),
    ("d0035 C0  21:46:36.3910 00", PASSING, "C0", False, "35", "21:46:36.3910"),
    (" 0009 C1M 19:20:27.1000 00", PASSING, "C1", True, "9", "19:20:27.1000"),
    ("t0003 C1  16:01:56.6585 00", PASSING, "C1", False, "3", "16:01:56.6585"),
    (" 0001 RTM 00:00:13.39   00 0001", RESULT, "RT", True, "1", "00:00:13.39"),
    ("m0007 C1  16:01:56.6585 00", PASSING, "C1", False, "", "16:01:56.6585"),
    ("C0007 C1  16:01:56.6585 00", CLEARED, "C1", False, "", "16:01:56.6585"),
    ("b0007 RT  00:00:13.39   00", INFO, "RT", False, "7", "00:00:13.39"),
    ("b0007 C1  16:01:56.6585 00", INFO, "C1", False, "7", "16:01:56.6585"),
    ("p0007 C1  16:01:56.6585 00", INFO, "C1", False, "7", "16:01:56.6585"),
    (" 0000 C1  16:01:56.6585 00", PASSING, "C1", False, "", "16:01:56.6585"),
    (" 0001 MT  16:01:56.65   00", RESULT, "MT", False, "1", "16:01:56.65"),
    (" 0001 SQ  00:01:56.65   00", RESULT, "SQ", False, "1", "00:01:56.65"),
    ("n0034", INFO, "", False, "34", None),
    ("s0003", INFO, "", False, "3", None),
    ("n0015b", INFO, "", False, "15", None),
    ("n0001", INFO, "", False, "1", None),
]


@pytest.mark.parametrize(("text", "kind", "channel", "manual", "bib", "time"), SAMPLES)
def test_a_record_says_what_the_alge_record_format_says(
    text: str, kind: ReadingKind, channel: str, manual: bool, bib: str, time: str | None
) -> None:
    time_us = us(time) if time else None
    assert one(text) == Reading(kind, text, 1, channel, manual, bib, time_us)


def test_a_line_of_blanks_says_nothing_but_is_counted() -> None:
    assert alge(" " * 32 + "\r") == []
    assert [reading.line for reading in alge(f"{GOOD}\r\r{' ' * 32}\r{GOOD}\r")] == [1, 4]


@pytest.mark.parametrize(
    "text",
    [
        " 0035 c0m 21:46:36.3900 00",  # older manuals
        " 0035 C0M 21:46:36,3900 00",  # decimal comma
        " 0035 C0M 21:46:36.3900",  # older form without the group
        " 0035 C0M 21:46:36.3900 0",
        "   35 C0M 21:46:36.39      ",  # blanks for zeros, no group
        " 0035 C0M 21:46:36.3900 00     ",
        " 0035RC0M 21:46:36.3900 00",
    ],
)
def test_the_record_is_recognised_by_its_content(text: str) -> None:
    assert one(text) == Reading(PASSING, text, 1, "C0", True, "35", us("21:46:36.39"))


@pytest.mark.parametrize(
    ("fraction", "microseconds"), [("3", 300_000), ("39", 390_000), ("390", 390_000), ("0001", 100)]
)
def test_every_digit_of_the_time_counts(fraction: str, microseconds: int) -> None:
    assert one(f" 0035 C0  00:00:00.{fraction:<4} 00").time_us == microseconds


def test_a_countdown_may_be_negative_but_a_time_of_day_may_not() -> None:
    assert one(" 0001 RT -00:00:05.12   00").time_us == -5_120_000
    assert one(" 0001 RT  +00:00:05.12  00").time_us == 5_120_000
    assert one(" 0001 C0 -00:00:05.1234 00").kind is UNKNOWN


def test_a_run_time_may_exceed_a_day_but_a_time_of_day_may_not() -> None:
    assert one(" 0001 TT  25:00:00.00   00").time_us == us("25:00:00.0")
    assert one(" 0001 C1  25:00:00.0000 00").kind is UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "x0035 C0M 21:46:36.3900 00",  # a flag that nobody knows
        "D0035 C0M 21:46:36.3900 00",
        " 0035 D0M 21:46:36.3900 00",
        " 0035 C0X 21:46:36.3900 00",
        " 0035 C0M 21:66:36.3900 00",
        " 0035 C0M 21.46.36.3900 00",
        " 0035 C0M 21:46:36      00",
        " 00A5 C0M 21:46:36.3900 00",
        " 0035 C0M 21:46:36.39",  # cut: digits may be missing
        "0035 C0M 21:46:36.3900 00",  # TrackTimer has no flag
        "0012rC0 10:07:20.2731 00",
        " 0035 C0M 21:46:36.3900 00abc",
        "###",
        "\x00\xff\x80",
    ],
)
def test_what_is_no_record_is_unknown_and_kept(text: str) -> None:
    assert one(text) == Reading(UNKNOWN, text, 1)


@pytest.mark.parametrize(
    "text",
    [
        "  ALGE-TIMING",
        "  TIMY V 1982",
        "20-10-04  16:54",
        "   TdC  8001",
        "  DEU V 18.92",
        "21-11-28  17:04",
        "  CLASSEMENT",
        "0001-0024",
        "0000-0000",
        "12:34:56.7",
        "HW_SN1234",
        "NSF V19",
        "PROG: Stopwatch",
        "PULSE HOLD:12[34]",
        "CHK1",
        "DTS00.30",
    ],
)
def test_what_the_timer_says_besides_times_is_information(text: str) -> None:
    assert one(text) == Reading(INFO, text, 1)


@pytest.mark.parametrize(
    ("record", "check"), [(" 0035 C0M 21:46:36.3900 00", "0<"), (" 0001 C0  10:04:55.6513 00", "=4")]
)
def test_a_right_checksum_is_ok(record: str, check: str) -> None:
    assert check_characters(record) == check
    reading = one(record + check)
    assert (reading.kind, reading.checksum, reading.raw) == (PASSING, Checksum.OK, record + check)


@pytest.mark.parametrize("text", [GOOD + "0=", GOOD + "0", GOOD + "zz", GOOD.replace("35", "36") + "0<"])
def test_a_wrong_checksum_makes_no_passing(text: str) -> None:
    assert one(text) == Reading(UNKNOWN, text, 1, checksum=Checksum.BAD)


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
def test_any_terminator_ends_a_record(end: str) -> None:
    readings = alge(f"n0034{end}{GOOD}{end}{GOOD}{end}")
    assert [(reading.line, reading.kind) for reading in readings] == [(1, INFO), (2, PASSING), (3, PASSING)]


@pytest.mark.parametrize("noise", ["\x00", "\xff\xfe\x00", "?0034 C1M 21:4", "12:34:56.7", " 0034 C1M 21:46:48.33"])
def test_a_good_record_is_found_behind_noise_or_half_a_record(noise: str) -> None:
    first, second = alge(f"{noise}{GOOD}\r")
    assert (first.raw, first.kind is PASSING) == (noise, False)
    assert second == Reading(PASSING, GOOD, 1, "C0", True, "35", us("21:46:36.39"))


def test_two_records_without_a_terminator_between_them_are_two() -> None:
    assert [reading.raw for reading in alge(f"{GOOD}0<{GOOD}{GOOD}\r")] == [GOOD + "0<", GOOD, GOOD]


def test_a_blank_too_many_in_front_is_not_a_record() -> None:
    assert [reading.raw for reading in alge(f"   {GOOD}\r")] == [GOOD]


def test_a_record_without_its_terminator_counts_at_the_end_of_the_log() -> None:
    assert [reading.kind for reading in alge(GOOD)] == [PASSING]
    assert [reading.kind for reading in alge(GOOD[:20])] == [UNKNOWN]


def test_a_line_without_end_is_given_out_in_pieces() -> None:
    timy = Timy()
    assert timy.feed(b"x" * 4096) == []
    assert [len(reading.raw) for reading in timy.feed(b"x" * 5000)] == [4096, 4096]
    assert [len(reading.raw) for reading in timy.flush()] == [904]
    assert [reading.line for reading in timy.feed(GOOD.encode() + b"\r")] == [4]


def test_nothing_is_ever_sent_to_a_timer() -> None:
    timy = Timy()
    timy.opened()
    timy.feed(timy_session())
    assert timy.outgoing(10**12) == b""
    assert timy.clock is None


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
@pytest.mark.parametrize("size", [1, 2, 7])
def test_a_session_is_the_same_in_pieces_of_any_size(size: int, end: bytes) -> None:
    data = timy_session().replace(b"\r", end)
    assert read("alge", *in_pieces_of(data, size)) == read("alge", data)


@given(st.lists(st.integers(0, 10_000), max_size=8), st.sampled_from([b"\r", b"\n", b"\r\n"]))
def test_a_session_is_the_same_wherever_it_is_cut(places: list[int], end: bytes) -> None:
    data = timy_session().replace(b"\r", end)
    assert read("alge", *cut(data, places)) == read("alge", data)


def stripped(text: str) -> str:
    return text.translate({ord(mark): None for mark in " \r\n"})


@given(
    st.lists(st.binary(max_size=40) | st.sampled_from([b"\r", b"\n", GOOD.encode(), GOOD.encode()[:15]]), max_size=12)
)
def test_no_bytes_raise_and_none_are_lost(pieces: list[bytes]) -> None:
    data = b"".join(pieces)
    readings = read("alge", *pieces)
    assert readings == read("alge", *in_pieces_of(data, 1))
    said = "".join(reading.raw for reading in readings)
    assert stripped(said) == stripped(data.decode("latin-1"))


@given(st.binary(max_size=60))
def test_garbage_between_lines_costs_no_record(garbage: bytes) -> None:
    readings = read("alge", GOOD.encode() + b"\r", garbage, b"\r" + GOOD.encode() + b"\r")
    assert [reading.raw for reading in readings if reading.kind is PASSING] == [GOOD, GOOD]
