"""Nothing in a race is changed or deleted, not even by another program, and what is written is on the disk."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from skimo_timer.core.facts import Origin, PassingRecorded
from skimo_timer.journal import Journal, read_records
from skimo_timer.journal.format import APPLICATION_ID, FORMAT

ROW = "('A', 1, 1, '2027-01-16T09:00:00+00:00', 'device', 'passing-recorded', '{}')"


@pytest.fixture
def raw(race: Path, journal: Journal) -> Iterator[sqlite3.Connection]:
    """Another program's own connection to a race with two records."""
    journal.append([PassingRecorded("FIN", None, "1"), PassingRecorded("FIN", None, "2")], Origin.DEVICE)
    with closing(sqlite3.connect(race)) as db:
        yield db


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record SET body = '{}'",
        "UPDATE record SET n = 9 WHERE n = 1",
        "DELETE FROM record WHERE n = 2",
        "DELETE FROM record",
        f"INSERT INTO record VALUES {ROW}",
        f"INSERT OR REPLACE INTO record VALUES {ROW}",
        f"REPLACE INTO record (rowid, station, n, step, at, origin, kind, body) VALUES (1, 'A', 9, {ROW[9:]}",
        f"INSERT INTO record VALUES {ROW} ON CONFLICT DO UPDATE SET body = excluded.body",
        "UPDATE race SET id = 'other'",
        "DELETE FROM race",
        "INSERT INTO race VALUES ('other')",
        "REPLACE INTO race (rowid, id) VALUES (1, 'other')",
    ],
)
def test_no_statement_changes_what_is_written(statement: str, raw: sqlite3.Connection, race: Path) -> None:
    before = raw.execute("SELECT * FROM record").fetchall(), raw.execute("SELECT * FROM race").fetchall()
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute(statement)
    raw.commit()
    assert (raw.execute("SELECT * FROM record").fetchall(), raw.execute("SELECT * FROM race").fetchall()) == before
    assert [record.key.n for record in read_records(race)] == [1, 2]


@pytest.mark.parametrize("column", ["n", "step"])
def test_a_number_is_a_number(column: str, raw: sqlite3.Connection) -> None:
    values = {"station": "A", "n": 3, "step": 3, "at": "", "origin": "", "kind": "", "body": ""} | {column: "three"}
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT value in INTEGER column"):
        raw.execute("INSERT INTO record VALUES (:station, :n, :step, :at, :origin, :kind, :body)", values)


def pragma(db: sqlite3.Connection, name: str) -> object:
    return db.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize("begin", [Journal.create, Journal.open])
def test_a_commit_is_on_the_disk_when_it_returns(begin: object, race: Path) -> None:
    """No test that kills a program can see this: the system keeps what the program has handed over."""
    Journal.create(race).close()
    if begin == Journal.create:
        race.unlink()
    with begin(race) as journal:  # type: ignore[operator]  # either of two class methods
        assert pragma(journal._db, "synchronous") == 3  # EXTRA: FULL, and the folder
        assert pragma(journal._db, "fullfsync") == 1
        assert pragma(journal._db, "journal_mode") == "delete"
        assert pragma(journal._db, "busy_timeout") == 5000


def test_a_race_says_what_it_is(raw: sqlite3.Connection) -> None:
    assert pragma(raw, "application_id") == APPLICATION_ID == 0x536B6954
    assert pragma(raw, "user_version") == FORMAT == 1


def test_a_closed_race_is_one_file(race: Path) -> None:
    with Journal.create(race) as journal:
        journal.append([PassingRecorded("FIN", None)], Origin.DEVICE)
    assert list(race.parent.iterdir()) == [race]


def test_a_race_that_a_tool_has_made_three_files_is_one_again(race: Path) -> None:
    Journal.create(race).close()
    with closing(sqlite3.connect(race)) as db:
        assert db.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    with Journal.open(race) as journal:
        journal.append([PassingRecorded("FIN", None)], Origin.DEVICE)
        assert pragma(journal._db, "journal_mode") == "delete"
    assert list(race.parent.iterdir()) == [race]
    assert len(read_records(race)) == 1
