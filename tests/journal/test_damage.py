"""What is no race, or no longer a sound one, is said in plain words."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Key, Origin, PassingAmended, PassingRecorded, Pinned, Reverted
from skimo_timer.journal import Damaged, Journal, JournalError, NewerFormat, check, read_records

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200)
AT = "2027-01-16T09:00:00+00:00"
PASSING = '{"point": "FIN", "time": 5}'


def open_and_close(path: Path) -> None:
    Journal.open(path).close()


USES = (open_and_close, read_records)
ALL_USES = pytest.mark.parametrize("use", USES)


@pytest.fixture
def sound(race: Path) -> Path:
    """A race of 300 records, of several pages, that nobody has open."""
    with Journal.create(race) as journal:
        for n in range(30):
            journal.append([PassingRecorded("FIN", Instant(i), str(n)) for i in range(10)], Origin.DEVICE)
    return race


def insert(race: Path, *row: object) -> None:
    with closing(sqlite3.connect(race)) as db, db:
        db.execute("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def tamper(race: Path, *statements: str) -> None:
    """Changes the file behind the back of its triggers, which are as they were afterwards."""
    with closing(sqlite3.connect(race)) as db, db:
        triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            db.execute(statement)
        for _, sql in triggers:
            db.execute(sql)


def test_a_sound_race_has_no_faults(sound: Path) -> None:
    assert check(sound).records == 300
    assert check(sound).faults == ()
    assert check(sound).sound


@ALL_USES
@pytest.mark.parametrize("content", [b"", b"\0", PNG, b"bib;name\n1;Anna\n" * 90, bytes(8192)])
def test_what_is_no_race_is_said(use: Callable[[Path], object], content: bytes, race: Path) -> None:
    race.write_bytes(content)
    with pytest.raises(Damaged, match=r"skimo .*is not a race of Skimo Timer"):
        use(race)
    (fault,) = check(race).faults
    assert "is not a race of Skimo Timer" in fault
    assert race.read_bytes() == content
    assert list(race.parent.iterdir()) == [race]


@ALL_USES
def test_the_database_of_another_program_is_no_race_and_is_left_as_it_is(
    use: Callable[[Path], object], race: Path
) -> None:
    with closing(sqlite3.connect(race)) as db, db:
        db.execute("CREATE TABLE record (station, n)")
        db.execute("PRAGMA user_version = 1")
    before = race.read_bytes()
    with pytest.raises(Damaged, match="is not a race of Skimo Timer"):
        use(race)
    assert race.read_bytes() == before


@ALL_USES
def test_a_folder_is_no_race(use: Callable[[Path], object], tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="it cannot be opened"):
        use(tmp_path)
    assert not check(tmp_path).sound


def test_a_race_without_its_tables_is_damaged(sound: Path) -> None:
    with closing(sqlite3.connect(sound)) as db, db:
        db.execute("DROP TABLE record")
    for use in (open_and_close, read_records):
        with pytest.raises(JournalError, match="no such table: record"):
            use(sound)
    assert any("no such table" in fault for fault in check(sound).faults)


def test_wherever_a_race_is_cut_off_it_is_noticed(sound: Path) -> None:
    whole = sound.read_bytes()
    cut = sound.with_name("cut.skimo")
    places = {at + off for at in range(0, len(whole), 512) for off in (-1, 0, 1)} - {-1}
    for size in sorted(places):
        cut.write_bytes(whole[:size])
        assert not check(cut).sound, size
        for use in USES:
            with pytest.raises(Damaged):
                use(cut)


def test_wherever_a_page_is_overwritten_it_is_noticed(sound: Path) -> None:
    whole = sound.read_bytes()
    other = sound.with_name("other.skimo")
    for at in range(0, len(whole), 4096):
        other.write_bytes(whole[:at] + b"\xa5" * 4096 + whole[at + 4096 :])
        assert not check(other).sound, at


@ALL_USES
def test_a_newer_format_is_refused_and_says_what_to_do(use: Callable[[Path], object], sound: Path) -> None:
    with closing(sqlite3.connect(sound)) as db:
        db.execute("PRAGMA user_version = 2")
    with pytest.raises(NewerFormat, match=r"newer Skimo Timer \(format 2, this one reads up to 1\): update it"):
        use(sound)
    (fault,) = check(sound).faults
    assert "update it" in fault


@ALL_USES
@pytest.mark.parametrize("version", [0, -1])
def test_a_format_that_never_was_is_no_race(use: Callable[[Path], object], version: int, sound: Path) -> None:
    with closing(sqlite3.connect(sound)) as db:
        db.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(Damaged, match="is not a race"):
        use(sound)


@pytest.mark.parametrize(
    ("origin", "kind", "word"), [("device", "protest-lodged", "protest-lodged"), ("radio", "passing-recorded", "radio")]
)
def test_a_kind_of_fact_from_a_newer_program_is_named(origin: str, kind: str, word: str, race: Path) -> None:
    with Journal.create(race) as journal:
        insert(race, "A", 1, 1, AT, origin, kind, PASSING)
        for read in (journal.records, lambda: read_records(race)):
            with pytest.raises(NewerFormat, match=f"record A 1 is of the kind '{word}', which this Skimo Timer"):
                read()
    found = check(race)
    assert found.records == 1
    assert len(found.faults) == 1
    assert word in found.faults[0]


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ('{"point": "FIN"}', "missing required field `time`"),
        ('{"point": "FIN", "time": "5"}', r"Expected `int \| null`, got `str` - at `\$.time`"),
        ('{"point": "FIN", "time": 5', "malformed|truncated"),
        ("", "truncated"),
    ],
)
def test_a_body_that_cannot_be_read_is_named(body: str, word: str, race: Path) -> None:
    Journal.create(race).close()
    insert(race, "A", 1, 1, AT, "device", "passing-recorded", PASSING)
    insert(race, "A", 2, 2, AT, "device", "passing-recorded", body)
    with pytest.raises(Damaged, match=rf"record A 2 \(passing-recorded\) is damaged, or of a newer .*({word})"):
        read_records(race)
    (fault,) = check(race).faults
    assert "record A 2" in fault


def test_text_that_is_no_text_is_damaged(race: Path) -> None:
    Journal.create(race).close()
    with closing(sqlite3.connect(race)) as db, db:
        db.execute("INSERT INTO record VALUES ('A', 1, 1, '', 'device', 'ruling', CAST(x'ff' AS TEXT))")
    with pytest.raises(Damaged, match="cannot be read"):
        read_records(race)
    assert not check(race).sound


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (("A", 3, 3, AT), "record A 3: the one before it is missing"),
        (("B", 2, 2, AT), "record B 2: the one before it is missing"),
        (("A", 0, 0, AT), "record A 0: the one before it is missing"),
        (("A", 2, 3, AT), "record A 2: its step 3 is not its own number"),
        (("A", 2, 0, AT), "record A 2: its step 0 is not its own number"),
        (("A", 2, 2, "yesterday"), "record A 2: 'yesterday' is not a moment in UTC"),
        (("A", 2, 2, "2027-01-16T09:00:00"), "is not a moment in UTC"),
        (("A", 2, 2, "2027-01-16T09:00:00+01:00"), "is not a moment in UTC"),
    ],
)
def test_a_record_out_of_order_is_named(row: tuple[object, ...], fault: str, race: Path) -> None:
    Journal.create(race).close()
    insert(race, "A", 1, 1, AT, "device", "passing-recorded", PASSING)
    insert(race, *row, "device", "passing-recorded", PASSING)
    found = check(race)
    assert found.records == 2
    assert any(fault in each for each in found.faults), found.faults


@pytest.mark.parametrize(
    "fact",
    [
        Reverted(Key("A", 2)),
        PassingAmended(Key("A", 3)),
        Pinned(Key("A", 3), "11", "FIN"),
        Reverted(Key("C", 1), step=True),
    ],
)
def test_a_record_that_points_nowhere_is_named(fact: Reverted | PassingAmended | Pinned, race: Path) -> None:
    with Journal.create(race) as journal:
        journal.append([PassingRecorded("FIN", None)], Origin.DEVICE)
        journal.append([fact], Origin.UNDO)
    (fault,) = check(race).faults
    assert f"record A 2 points at {fact.target.station} {fact.target.n}, which is not an earlier record" in fault


def test_all_faults_are_told_at_once(race: Path) -> None:
    Journal.create(race).close()
    insert(race, "A", 1, 1, "", "device", "passing-recorded", PASSING)
    insert(race, "A", 3, 3, AT, "device", "passing-recorded", "{}")
    insert(race, "A", 4, 4, AT, "device", "new", "{}")
    assert len(check(race).faults) == 4


def test_a_deleted_record_is_noticed(sound: Path) -> None:
    tamper(sound, "DELETE FROM record WHERE n = 17")
    (fault,) = check(sound).faults
    assert "record A 18: the one before it is missing" in fault


@pytest.mark.parametrize(
    "statement", ["DROP TRIGGER record_delete", "CREATE TABLE scratch (a)", "CREATE INDEX i ON record (kind)"]
)
def test_altered_tables_and_triggers_are_noticed(statement: str, sound: Path) -> None:
    with closing(sqlite3.connect(sound)) as db, db:
        db.execute(statement)
    (fault,) = check(sound).faults
    assert "tables and triggers are not those of a race" in fault


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("DELETE FROM race", "none"),
        ("UPDATE race SET id = 'Alpental'", "Alpental"),
        ("INSERT INTO race VALUES ('another')", "another"),
    ],
)
def test_a_race_without_its_id_is_damaged(statement: str, word: str, sound: Path) -> None:
    tamper(sound, statement)
    with pytest.raises(Damaged, match=f"no proper race id: .*{word}"):
        open_and_close(sound)
    (fault,) = check(sound).faults
    assert "no proper race id" in fault
    assert list(sound.parent.iterdir()) == [sound]
