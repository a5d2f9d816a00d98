"""Whatever a file holds, a reader gives a race or an InputError that names the file, and never anything else."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skimo_timer.exchange.entries import read_entries
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.passings import read_passings
from skimo_timer.exchange.rulings import read_rulings
from skimo_timer.exchange.setup import read_setup
from skimo_timer.exchange.setup_write import write_setup
from tests.exchange.races import NIGHT, write
from tests.exchange.workbooks import workbook

Reader = Callable[[Path], object]
READERS: dict[str, Reader] = {
    "entries": lambda path: read_entries(path, NIGHT, {}),
    "passings": lambda path: read_passings(path, NIGHT),
    "rulings": lambda path: read_rulings(path, NIGHT, ["7", "8"]),
    "set-up": read_setup,
}
GOOD = {
    "entries": b"bib,name,sex,born,course,start,slot\n7,Anna,F,1987,Race,W1,19:00:00\n",
    "passings": b"bib,point,time,source,note\n7,T1I,19:00:00,,\n",
    "rulings": b"bib,ruling,value,count,stage,note\n7,penalty,C.13,2,,\n,start-time,W1 19:00:00,,,\n",
    "set-up": write_setup(NIGHT).encode(),
}
reader = pytest.mark.parametrize("kind", READERS)


def attempt(kind: str, data: bytes) -> None:
    """Reads the bytes; a refusal has to name the file in every line."""
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder), "file", data)
        refusal = str(path)
        try:
            READERS[kind](path)
        except InputError as error:
            refusal = str(error)
        assert all(line.startswith(str(path)) for line in refusal.split("\n"))


@reader
@given(data=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_read_or_refused(kind: str, data: bytes) -> None:
    attempt(kind, data)


@reader
@given(data=st.data())
def test_a_good_file_with_a_few_signs_changed_is_read_or_refused(kind: str, data: st.DataObject) -> None:
    good = GOOD[kind]
    begin = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(begin, min(len(good), begin + 12)))
    signs = st.text('0123456789:.,;"[]{}=\n\t TZaé?-+', max_size=8).map(str.encode)
    attempt(kind, good[:begin] + data.draw(signs) + good[end:])


def test_the_good_files_are_good(tmp_path: Path) -> None:
    for kind, data in GOOD.items():
        READERS[kind](write(tmp_path, kind, data))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(at=st.integers(0, 6000), noise=st.binary(min_size=1, max_size=30))
def test_a_damaged_workbook_is_read_or_refused(at: int, noise: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = workbook(Path(folder) / "e.xlsx", [["bib", "slot"], [7, "=A1"], [8, 0.5]]).read_bytes()
    attempt("entries", data[:at] + noise + data[at + len(noise) :])
