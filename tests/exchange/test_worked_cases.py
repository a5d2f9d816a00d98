"""The files of the worked cases are read without a fault, and reading them loads no heavy library."""

import subprocess
import sys
from pathlib import Path

import pytest

from skimo_timer.exchange.entries import read_entries
from skimo_timer.exchange.passings import read_passings
from skimo_timer.exchange.rulings import read_rulings
from skimo_timer.exchange.setup import read_setup
from skimo_timer.exchange.setup_write import write_setup
from tests.exchange.races import write

FOLDERS = sorted(path.parent for path in (Path(__file__).parent.parent / "cases").glob("*/race.toml"))


def rows(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines()) - 1


def name(folder: Path) -> str:
    return folder.name


@pytest.mark.parametrize("folder", FOLDERS, ids=name)
def test_every_row_of_a_case_is_read(folder: Path) -> None:
    setup = read_setup(folder / "race.toml")
    entries = read_entries(folder / "entries.csv", setup, {})
    assert len(entries) == rows(folder / "entries.csv")
    assert len(read_passings(folder / "passings.csv", setup)) == rows(folder / "passings.csv")
    rulings = folder / "rulings.csv"
    if rulings.exists():
        assert len(read_rulings(rulings, setup, [entry.bib for entry in entries])) == rows(rulings)


@pytest.mark.parametrize("folder", FOLDERS, ids=name)
def test_the_set_up_of_a_case_can_be_written_and_read_again(folder: Path, tmp_path: Path) -> None:
    setup = read_setup(folder / "race.toml")
    assert read_setup(write(tmp_path, "race.toml", write_setup(setup))) == setup


def test_reading_csv_and_toml_loads_no_library_for_workbooks() -> None:
    case = FOLDERS[-1]
    code = (
        "import sys\n"
        "from skimo_timer.exchange import entries, passings, rulings, setup, setup_write\n"
        f"race = setup.read_setup({str(case / 'race.toml')!r})\n"
        f"entries.read_entries({str(case / 'entries.csv')!r}, race, {{}})\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'openpyxl', 'jinja2', 'PySide6', 'msgspec'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "[]\n"
