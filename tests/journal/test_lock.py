"""One program writes a race. Whoever else wants to is told who it is."""

import json
import os
import platform
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from skimo_timer.core.facts import Origin, PassingRecorded
from skimo_timer.journal import Busy, Damaged, Journal, NotWritten, check, read_records
from skimo_timer.journal import lock as lock_module
from tests.journal.conftest import OpenElsewhere


@pytest.fixture
def lock(race: Path) -> Path:
    return race.with_name(f"{race.name}.lock")


@pytest.fixture
def closed(race: Path) -> Path:
    """A race with one record that nobody has open."""
    with Journal.create(race) as journal:
        journal.append([PassingRecorded("FIN", None)], Origin.DEVICE)
    return race


def write_lock(lock: Path, **other: object) -> None:
    lock.write_text(json.dumps({"host": platform.node(), "process": os.getpid(), "since": "08:00"} | other))


def read_lock(lock: Path) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(lock.read_text())
    return said


def test_the_lock_says_who_writes_and_goes_when_the_race_is_closed(race: Path, lock: Path) -> None:
    with Journal.create(race):
        said = read_lock(lock)
        assert (said["host"], said["process"]) == (platform.node(), os.getpid())
        assert said["since"]
    assert not lock.exists()
    with Journal.open(race):
        assert read_lock(lock)["process"] == os.getpid()
    assert not lock.exists()


def test_a_race_that_another_program_writes_is_refused_and_can_be_read(
    closed: Path, open_elsewhere: OpenElsewhere
) -> None:
    other = open_elsewhere(closed)
    assert other.hears() == "open"
    with pytest.raises(Busy, match=f"process {other.process.pid}.* delete .*lock") as refused:
        Journal.open(closed)
    assert (refused.value.host, refused.value.process) == (platform.node(), other.process.pid)
    assert len(read_records(closed)) == 1
    assert check(closed).sound
    other.ends()
    Journal.open(closed).close()


def test_another_program_is_refused_what_this_one_writes(closed: Path, open_elsewhere: OpenElsewhere) -> None:
    with Journal.open(closed) as journal:
        assert open_elsewhere(closed).hears() == f"busy {os.getpid()}"
        assert len(journal.append([PassingRecorded("FIN", None)], Origin.DEVICE)) == 1


def test_one_program_opens_a_race_once(race: Path, journal: Journal) -> None:
    with pytest.raises(Busy):
        Journal.open(race)
    journal.append([PassingRecorded("FIN", None)], Origin.DEVICE)


def test_the_lock_of_a_killed_program_is_taken_over(closed: Path, lock: Path, open_elsewhere: OpenElsewhere) -> None:
    other = open_elsewhere(closed)
    other.hears()
    other.is_killed()
    assert read_lock(lock)["process"] == other.process.pid
    with Journal.open(closed):
        assert read_lock(lock)["process"] == os.getpid()


def test_of_several_programs_one_takes_a_stale_lock_over(
    closed: Path, lock: Path, open_elsewhere: OpenElsewhere
) -> None:
    write_lock(lock)
    others = [open_elsewhere(closed) for _ in range(4)]
    said = sorted(other.hears().split()[0] for other in others)
    assert said == ["busy", "busy", "busy", "open"]


def test_a_lock_that_nobody_holds_is_stale_though_its_process_number_lives(closed: Path, lock: Path) -> None:
    """After a dead battery the number may be that of any other program."""
    write_lock(lock, process=os.getppid())
    with Journal.open(closed):
        assert read_lock(lock)["process"] == os.getpid()


@pytest.mark.parametrize("text", ["", "{", '{"host": 7}', "\0\0\0"])
def test_a_lock_that_was_cut_off_is_stale(text: str, closed: Path, lock: Path) -> None:
    lock.write_text(text)
    Journal.open(closed).close()
    assert not lock.exists()


def test_a_lock_left_from_a_deleted_race_does_not_hinder_a_new_one(race: Path, lock: Path) -> None:
    write_lock(lock)
    Journal.create(race).close()
    assert not lock.exists()


def test_the_lock_of_another_computer_is_never_taken_over(closed: Path, lock: Path) -> None:
    write_lock(lock, host="finish-laptop", process=77)
    before = lock.read_text()
    with pytest.raises(Busy, match="open for writing on finish-laptop, process 77, since 08:00") as refused:
        Journal.open(closed)
    assert (refused.value.host, refused.value.process) == ("finish-laptop", 77)
    assert lock.read_text() == before
    assert len(read_records(closed)) == 1


def test_a_new_race_is_not_made_beside_the_lock_of_another_computer(race: Path, lock: Path) -> None:
    write_lock(lock, host="finish-laptop")
    with pytest.raises(Busy):
        Journal.create(race)
    assert not race.exists()
    assert lock.exists()


def test_where_the_file_system_knows_no_locks_a_lock_file_is_believed(
    closed: Path, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsupported(fd: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(lock_module, "_hold", unsupported)
    with Journal.open(closed):
        assert read_lock(lock)["process"] == os.getpid()
    assert not lock.exists()
    write_lock(lock)
    with pytest.raises(Busy, match="delete"):
        Journal.open(closed)


def test_a_lock_that_cannot_be_made_is_said(closed: Path, lock: Path) -> None:
    lock.mkdir()
    with pytest.raises(NotWritten, match="cannot be written"):
        Journal.open(closed)
    assert len(read_records(closed)) == 1


def test_what_cannot_be_opened_gets_no_lock(race: Path, lock: Path) -> None:
    race.write_text("no race at all")
    with pytest.raises(Damaged):
        Journal.open(race)
    assert not lock.exists()


def test_a_lock_that_became_another_programs_is_left_alone(
    closed: Path, lock: Path, open_elsewhere: OpenElsewhere
) -> None:
    """Somebody believed the lock to be stale and deleted it by hand."""
    with closing(Journal.open(closed)):
        lock.unlink()
        other = open_elsewhere(closed)
        assert other.hears() == "open"
    assert read_lock(lock)["process"] == other.process.pid
    other.ends()
    assert not lock.exists()


def test_a_race_can_be_closed_twice(race: Path, lock: Path) -> None:
    journal = Journal.create(race)
    journal.close()
    with Journal.open(race):
        journal.close()
        assert lock.exists()


def test_a_lock_that_cannot_be_deleted_is_stale(closed: Path, lock: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    journal = Journal.open(closed)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        journal.close()
    assert lock.exists()
    Journal.open(closed).close()
    assert not lock.exists()
