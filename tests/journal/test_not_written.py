"""The disk is full, the stick is pulled: nothing is half written, and the journal goes on when the trouble is over."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from skimo_timer.core.facts import Fact, Key, Origin, PassingRecorded, Reverted
from skimo_timer.journal import Damaged, Journal, NotWritten, check, read_records
from tests.journal.conftest import ROOT, OpenElsewhere

PASSING: list[Fact] = [PassingRecorded("FIN", None)]
MANY = PASSING * 500


def fill_the_disk(journal: Journal) -> None:
    """The connection is allowed no further page: the error is that of a full disk."""
    (pages,) = journal._db.execute("PRAGMA page_count").fetchone()
    journal._db.execute(f"PRAGMA max_page_count = {pages}")


def test_a_full_disk_is_said_and_nothing_is_half_written(race: Path, journal: Journal) -> None:
    journal.append(PASSING, Origin.DEVICE)
    fill_the_disk(journal)
    with pytest.raises(NotWritten, match=r"skimo cannot be written: the disk is full"):
        journal.append(MANY, Origin.DEVICE)
    assert len(read_records(race)) == 1
    assert check(race).sound


def test_a_failed_write_can_be_tried_again(race: Path, journal: Journal) -> None:
    fill_the_disk(journal)
    with pytest.raises(NotWritten):
        journal.append(MANY, Origin.DEVICE)
    records = journal.append(MANY, Origin.DEVICE)
    assert (records[0].key, records[-1].key) == (Key("A", 1), Key("A", 500))
    assert list(records) == journal.records() == read_records(race)
    assert check(race).sound


def test_a_full_disk_does_not_cost_the_lock(race: Path, journal: Journal) -> None:
    lock = race.with_name(f"{race.name}.lock")
    made = lock.stat().st_mtime_ns
    fill_the_disk(journal)
    with pytest.raises(NotWritten):
        journal.append(MANY, Origin.DEVICE)
    journal.append(MANY, Origin.DEVICE)
    assert lock.stat().st_mtime_ns == made


def test_after_a_failed_write_the_file_is_opened_anew_once(journal: Journal) -> None:
    first = journal._db
    fill_the_disk(journal)
    with pytest.raises(NotWritten):
        journal.append(MANY, Origin.DEVICE)
    journal.append(PASSING, Origin.DEVICE)
    second = journal._db
    journal.append(PASSING, Origin.DEVICE)
    assert first is not second
    assert second is journal._db
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        first.execute("SELECT 1")


def test_a_race_is_found_again_from_another_folder(
    race: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(race.parent)
    with Journal.create(Path(race.name)) as journal:
        monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
        fill_the_disk(journal)
        with pytest.raises(NotWritten):
            journal.append(MANY, Origin.DEVICE)
        journal.append(PASSING, Origin.DEVICE)
    assert list(race.parent.iterdir()) == [race]


def test_a_race_in_memory_goes_on_after_a_failed_write_too() -> None:
    with Journal.in_memory() as journal:
        journal.append(PASSING, Origin.DEVICE)
        fill_the_disk(journal)
        with pytest.raises(NotWritten, match="the race in memory"):
            journal.append(MANY, Origin.DEVICE)
        journal._db.execute("PRAGMA max_page_count = 1000000")
        journal.append(MANY, Origin.DEVICE)
        assert [record.key.n for record in journal.records()] == list(range(1, 502))


LIMITED = """
import resource, sys
from pathlib import Path
from skimo_timer.core.facts import Origin, PassingRecorded
from skimo_timer.journal import Journal, NotWritten

def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

path = Path(sys.argv[1])
many = [PassingRecorded("FIN", None)] * 500
with Journal.create(path) as journal:
    journal.append(many[:1], Origin.DEVICE)
    limit(path.stat().st_size + 4096)
    for _ in range(2):
        try:
            journal.append(many, Origin.DEVICE)
        except NotWritten as error:
            print(error)
    limit(resource.RLIM_INFINITY)
    print(journal.append(many, Origin.DEVICE)[-1].key.n)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of a file")
def test_a_system_that_refuses_to_write_is_said_and_a_later_try_succeeds(race: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-c", LIMITED, str(race)], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    failed = f"{race.name} cannot be written: the disk reports an error"
    assert said.stdout.splitlines() == [failed, failed, "501"]
    assert said.stderr == ""
    assert len(read_records(race)) == 501
    assert check(race).sound


def test_a_pulled_stick_is_said_and_the_race_goes_on_when_it_is_back(race: Path, journal: Journal) -> None:
    """What is put back is another file to the system, as it is with a stick."""
    journal.append(PASSING, Origin.DEVICE)
    away = race.with_name("away")
    race.rename(away)
    race.with_name(f"{race.name}.lock").unlink()
    for _ in range(2):
        with pytest.raises(NotWritten, match="cannot be written"):
            journal.append(PASSING, Origin.DEVICE)
    with pytest.raises(Damaged, match="cannot be read"):
        journal.records()
    shutil.copy(away, race)
    (record,) = journal.append(PASSING, Origin.DEVICE)
    assert record.key == Key("A", 2)
    assert [record.key.n for record in read_records(race)] == [1, 2]
    assert len(read_records(away)) == 1
    assert race.with_name(f"{race.name}.lock").exists()


def make_it_fail(race: Path, journal: Journal) -> Path:
    """Where the race file went."""
    away = race.with_name("away")
    race.rename(away)
    with pytest.raises(NotWritten):
        journal.append(PASSING, Origin.DEVICE)
    return away


def test_another_race_in_its_place_is_refused(race: Path, journal: Journal) -> None:
    away = make_it_fail(race, journal)
    with Journal.create(race.with_name("other.skimo")):
        pass
    race.with_name("other.skimo").rename(race)
    for _ in range(2):
        with pytest.raises(NotWritten, match="another file now"):
            journal.append(PASSING, Origin.DEVICE)
    assert read_records(race) == []
    away.replace(race)
    journal.append(PASSING, Origin.DEVICE)
    assert len(read_records(race)) == 1


def test_an_older_copy_in_its_place_is_refused(race: Path, journal: Journal) -> None:
    shutil.copy(race, race.with_name("older"))
    journal.append(PASSING, Origin.DEVICE)
    make_it_fail(race, journal)
    race.with_name("older").rename(race)
    with pytest.raises(NotWritten, match="changed by another program"):
        journal.append([Reverted(Key("A", 1))], Origin.UNDO)
    assert read_records(race) == []


def test_something_else_in_its_place_is_refused(race: Path, journal: Journal) -> None:
    make_it_fail(race, journal)
    race.write_text("holiday photographs")
    with pytest.raises(NotWritten, match="not a race"):
        journal.append(PASSING, Origin.DEVICE)
    assert race.read_text() == "holiday photographs"


def test_a_race_that_another_program_took_meanwhile_is_refused(
    race: Path, journal: Journal, open_elsewhere: OpenElsewhere
) -> None:
    make_it_fail(race, journal).rename(race)
    race.with_name(f"{race.name}.lock").unlink()
    other = open_elsewhere(race)
    assert other.hears() == "open"
    with pytest.raises(NotWritten, match=f"open for writing .* process {other.process.pid}"):
        journal.append(PASSING, Origin.DEVICE)
    other.ends()
    assert len(journal.append(PASSING, Origin.DEVICE)) == 1


def test_a_failed_race_can_be_closed(race: Path, journal: Journal) -> None:
    make_it_fail(race, journal)
    journal.close()
    assert not race.with_name(f"{race.name}.lock").exists()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match=r"new\.skimo cannot be written: No such file or directory"):
        Journal.create(tmp_path / "stick" / "new.skimo")


def test_a_race_that_could_not_be_made_leaves_nothing_behind(race: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    race.with_name(f"{race.name}.lock").mkdir()
    with pytest.raises(NotWritten):
        Journal.create(race)
    assert not race.exists()


def test_a_fact_that_is_no_text_stops_before_anything_is_written(journal: Journal) -> None:
    with pytest.raises(UnicodeEncodeError):
        journal.append([*PASSING, PassingRecorded("FIN", None, note="\udcff")], Origin.DEVICE)
    assert journal.records() == []
    assert journal.append(PASSING, Origin.DEVICE)[0].key == Key("A", 1)


def test_an_interrupted_write_is_taken_back(race: Path, journal: Journal) -> None:
    def interrupt() -> int:
        raise KeyboardInterrupt

    journal._db.set_progress_handler(interrupt, 100)
    with pytest.raises(NotWritten):
        journal.append(MANY, Origin.DEVICE)
    assert len(journal.append(PASSING, Origin.DEVICE)) == 1
    assert len(read_records(race)) == 1
