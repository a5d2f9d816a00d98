import subprocess
import sys

import pytest

from skimo_timer.core.passings.reading import ReadingKind
from skimo_timer.devices import DEVICES, decode_log, decoder
from skimo_timer.devices.rawlog import HEADING, Chunk, format_chunk
from skimo_timer.devices.timy import Timy
from tests.devices.feeding import in_pieces_of, read
from tests.recordings.make_recordings import FOLDER, RECORDINGS, timy_session


@pytest.mark.parametrize("name", DEVICES)
def test_every_device_has_a_name_a_label_a_speed_and_a_decoder(name: str) -> None:
    kind = DEVICES[name]
    assert kind.name == name
    assert kind.label
    assert kind.baud in (9600, 115200)
    assert decoder(name).feed(b"\n") == []


def test_each_decoder_is_a_fresh_one() -> None:
    assert isinstance(decoder("alge"), Timy)
    assert decoder("alge") is not decoder("alge")


def test_an_unknown_device_is_refused_with_the_names_of_the_known_ones() -> None:
    with pytest.raises(ValueError, match="unknown device 'omega'; known: alge, open-gate"):
        decode_log(b"", "omega")


def test_a_plain_dump_and_a_raw_log_of_it_decode_to_the_same() -> None:
    data = timy_session()
    chunks = [Chunk(piece) for piece in in_pieces_of(data, 9)]
    chunks[3:3] = [Chunk(b"n9999\r", outgoing=True)]
    log = HEADING + b"\n" + b"".join(map(format_chunk, chunks))
    assert decode_log(log, "alge") == decode_log(data, "alge") == read("alge", data)


def test_the_recorded_start_and_finish_has_its_passings_and_corrections() -> None:
    readings = decode_log((FOLDER / "timy-session.dump").read_bytes(), "alge")
    kinds = [reading.kind for reading in readings]
    assert {kind: kinds.count(kind) for kind in ReadingKind} == {
        ReadingKind.PASSING: 17,
        ReadingKind.CLEARED: 3,
        ReadingKind.RELABELLED: 2,
        ReadingKind.RESULT: 7,
        ReadingKind.INFO: 15,
        ReadingKind.UNKNOWN: 0,
    }
    cleared = next(reading for reading in readings if reading.kind is ReadingKind.CLEARED)
    assert (cleared.channel, cleared.bib, cleared.time_us) == ("C0", "2", 64_859_122_600)


def test_the_recorded_gate_loses_and_doubles_no_passing() -> None:
    readings = decode_log((FOLDER / "gate-session.rawlog").read_bytes(), "open-gate")
    passings = [reading for reading in readings if reading.kind is ReadingKind.PASSING]
    numbers = {boot: [reading.sequence for reading in passings if reading.boot == boot] for boot in ("3F2A", "9C01")}
    assert numbers == {"3F2A": list(range(1, 9)), "9C01": list(range(1, 6))}
    assert [reading.raw[:8] for reading in readings if reading.kind is ReadingKind.UNKNOWN] == ["$P,G1,3F", "$P,G1,3F"]


@pytest.mark.parametrize("name", RECORDINGS)
def test_the_recordings_are_what_their_script_makes(name: str) -> None:
    assert (FOLDER / name).read_bytes() == RECORDINGS[name]()


def test_decoding_loads_no_serial_library() -> None:
    code = "import sys, skimo_timer.devices; assert 'serial' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
