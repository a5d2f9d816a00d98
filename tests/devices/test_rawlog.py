import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.devices.rawlog import HEADING, Chunk, RawLog, format_chunk, is_raw_log, read_chunks, read_log

WALL_US = 1_799_946_300_123_456

stamps = st.integers(0, 4_000_000_000_000_000)
chunks = st.builds(Chunk, st.binary(max_size=60), st.booleans(), stamps, stamps)


def test_a_line_of_the_log_can_be_read_by_eye() -> None:
    line = format_chunk(Chunk(b"?0300 C0  08:53:39.4922 00\r", False, WALL_US, 1_234_567_890))
    assert line == rb"2027-01-14T17:05:00.123456Z 1234567890 < ?0300 C0  08:53:39.4922 00\r" + b"\n"
    line = format_chunk(Chunk(b"$?\n\\\x00\xff\t", True, WALL_US, 0))
    assert line == rb"2027-01-14T17:05:00.123456Z 0 > $?\n\\\x00\xff\t" + b"\n"


@given(st.lists(chunks, max_size=10))
def test_what_is_written_is_read(written: list[Chunk]) -> None:
    log = HEADING + b"\n" + b"".join(map(format_chunk, written))
    assert read_chunks(log) == written
    assert read_log(log) == b"".join(chunk.data for chunk in written if not chunk.outgoing)


def test_a_log_without_heading_is_plain_bytes() -> None:
    assert not is_raw_log(b"n0034\r")
    assert read_chunks(b"n0034\r") == [Chunk(b"n0034\r")]
    assert read_log(b"n0034\r") == b"n0034\r"


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"half a li",
        b"2027-01-14T17:05:00.123456Z 12 ? data",
        b"2027-99-14T17:05:00Z 12 < data",
        b"2027-01-14T17:05:00.123456Z x < data",
        b"\xff\xfeZ 12 < data",
    ],
)
def test_a_line_that_nobody_understands_is_skipped(line: bytes) -> None:
    good = format_chunk(Chunk(b"n0034\r"))
    assert read_log(HEADING + b"\n" + good + line + b"\n" + good) == b"n0034\rn0034\r"


def test_windows_ends_of_line_and_unknown_escapes_do_no_harm() -> None:
    log = HEADING + b"\r\n" + format_chunk(Chunk(b"ab\r")).replace(b"\n", b"\r\n")
    assert read_log(log) == b"ab\r"
    assert read_log(log.replace(rb"ab", rb"a\qb\x4")) == b"a\\qb\\x4\r"


def test_a_log_goes_on_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "gate.rawlog"
    for text in (b"one\r", b"two\r"):
        log = RawLog(path)
        log.append(Chunk(text))
        log.close()
    assert path.read_bytes().count(HEADING) == 1
    assert read_log(path.read_bytes()) == b"one\rtwo\r"


def test_a_line_that_a_crash_has_torn_does_not_hurt_the_next(tmp_path: Path) -> None:
    path = tmp_path / "gate.rawlog"
    path.write_bytes(HEADING + b"\n" + format_chunk(Chunk(b"one\r")) + b"2027-01-14T17:0")
    log = RawLog(path)
    log.append(Chunk(b"two\r"))
    log.close()
    assert read_log(path.read_bytes()) == b"one\rtwo\r"


def test_each_piece_is_in_the_file_at_once(tmp_path: Path) -> None:
    log = RawLog(tmp_path / "gate.rawlog")
    log.append(Chunk(b"one\r"))
    assert read_log((tmp_path / "gate.rawlog").read_bytes()) == b"one\r"
    log.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the size of a file")
def test_a_disk_that_takes_half_a_line_is_full(tmp_path: Path) -> None:
    code = """
import resource, sys
from pathlib import Path
from skimo_timer.devices.rawlog import Chunk, RawLog
log = RawLog(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (50, 50))
try:
    log.append(Chunk(b"x" * 100))
except OSError as error:
    print(error.strerror, end="")
"""
    path = tmp_path / "gate.rawlog"
    command = [sys.executable, "-c", code, str(path)]
    root = Path(__file__).parents[2]
    said = subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE, text=True).stdout
    assert said == "No space left on device"
    assert path.stat().st_size == 50
