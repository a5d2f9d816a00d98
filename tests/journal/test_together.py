"""A reader and the writer of a race are not in each other's way."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from skimo_timer.core.facts import Fact, Origin, PassingRecorded
from skimo_timer.journal import Busy, Damaged, Journal, NotWritten, check, read_records
from skimo_timer.journal import format as format_module
from skimo_timer.journal import writing as writing_module
from tests.journal.conftest import OpenElsewhere

PASSING: list[Fact] = [PassingRecorded("FIN", None)]


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for a lock."""
    monkeypatch.setattr(format_module, "BUSY_SECONDS", 0)
    monkeypatch.setattr(writing_module, "BUSY_SECONDS", 0)


def test_a_reader_sees_what_was_there_before_a_write_that_is_under_way(
    race: Path, open_elsewhere: OpenElsewhere
) -> None:
    Journal.create(race).close()
    writer = open_elsewhere(race)
    writer.hears()
    assert writer.is_told("append 3") == "done"
    assert writer.is_told("begin 5 1000") == "done"
    assert [record.key.n for record in read_records(race)] == [1, 2, 3]
    assert check(race).records == 3
    assert check(race).sound


def test_a_writer_waits_for_a_reader(race: Path, journal: Journal) -> None:
    with closing(sqlite3.connect(race, isolation_level=None, check_same_thread=False)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM record").fetchall()
        leaving = threading.Timer(0.2, reader.rollback)
        leaving.start()
        journal.append(PASSING, Origin.DEVICE)
        leaving.join()
    assert len(read_records(race)) == 1


def test_a_reader_that_does_not_end_makes_a_write_fail_that_can_be_tried_again(race: Path, impatient: None) -> None:
    with Journal.create(race) as journal, closing(sqlite3.connect(race, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM record").fetchall()
        with pytest.raises(NotWritten, match="another program keeps it locked"):
            journal.append(PASSING, Origin.DEVICE)
        reader.rollback()
        journal.append(PASSING, Origin.DEVICE)
        assert [record.key.n for record in journal.records()] == [1]


def test_a_program_that_keeps_the_file_to_itself_is_said(race: Path, impatient: None) -> None:
    Journal.create(race).close()
    with closing(sqlite3.connect(race, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Damaged, match="cannot be read: another program keeps it locked"):
            read_records(race)
        assert not check(race).sound
        with pytest.raises(NotWritten, match="another program keeps it locked"):
            Journal.open(race)


def test_a_reader_always_sees_whole_steps_while_another_program_writes(
    race: Path, open_elsewhere: OpenElsewhere
) -> None:
    Journal.create(race).close()
    writer = open_elsewhere(race, 1)
    assert writer.hears() == "open"
    for _ in range(30):
        acknowledged = int(writer.hears())
        records = read_records(race)
        assert len(records) >= acknowledged
        assert [record.key.n for record in records] == list(range(1, len(records) + 1))
        last = records[-1]
        assert isinstance(last.fact, PassingRecorded)
        assert last.key.n == last.step + int(last.fact.note) - 1
    assert writer.process.poll() is None


def test_who_writes_without_pause_can_still_be_named(race: Path, open_elsewhere: OpenElsewhere) -> None:
    Journal.create(race).close()
    writer = open_elsewhere(race, 1)
    assert writer.hears() == "open"
    assert writer.hears() == "1"
    for _ in range(5):
        with pytest.raises(Busy) as refused:
            Journal.open(race)
        assert refused.value.process == writer.process.pid
    assert writer.process.poll() is None
