"""What goes into the file comes out of it, whatever the fact."""

import dataclasses
import datetime as dt
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.course import Course, Lap, LegKind, Limit, TimingPoint
from skimo_timer.core.facts import Entered, Fact, Key, Origin, PassingAmended, PassingRecorded, Record, Reverted, SetUp
from skimo_timer.core.setup import Classification, DeviceSetup, RaceSetup, StartGroup
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal, check, read_records
from skimo_timer.journal.format import KINDS


def whole(cls: type[Any]) -> st.SearchStrategy[Any]:
    """Values of a dataclass with every field drawn, also those that have a default."""
    hints = get_type_hints(cls)
    return st.builds(cls, **{field.name: st.from_type(hints[field.name]) for field in dataclasses.fields(cls)})


PARTS = (Course, Lap, Limit, TimingPoint, Classification, DeviceSetup, RaceSetup, StartGroup, Entry)
for part in PARTS:
    st.register_type_strategy(part, whole)

ANY_FACT = st.one_of([whole(kind) for kind in KINDS.values()])


def test_every_kind_of_fact_has_a_name_in_the_file() -> None:
    assert set(KINDS.values()) == set(get_args(Fact))


def test_the_names_in_the_file_stay_as_they_are() -> None:
    """A name that changes makes every race file that has it unreadable. Add, never change."""
    assert {kind: fact.__name__ for kind, fact in KINDS.items()} == {
        "set-up": "SetUp",
        "entered": "Entered",
        "passing-recorded": "PassingRecorded",
        "passing-amended": "PassingAmended",
        "pinned": "Pinned",
        "paired": "Paired",
        "replaced": "Replaced",
        "start-given": "StartGiven",
        "offset-set": "OffsetSet",
        "ruling": "Ruling",
        "gate-reported": "GateReported",
        "list-posted": "ListPosted",
        "reverted": "Reverted",
        "published": "Published",
        "protest-made": "ProtestMade",
        "protest-decided": "ProtestDecided",
    }


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_a_fact_comes_back_as_it_went_in(kind: str, data: st.DataObject) -> None:
    fact = data.draw(whole(KINDS[kind]))
    with Journal.in_memory() as journal:
        written = journal.append([fact], Origin.DECISION)
        assert tuple(journal.records()) == written
        assert journal.records()[0].fact == fact
        assert type(journal.records()[0].fact) is type(fact)


@given(st.lists(st.tuples(st.lists(ANY_FACT, max_size=3), st.sampled_from(Origin)), max_size=4))
def test_steps_come_back_in_order_with_their_origin(steps: list[tuple[list[Fact], Origin]]) -> None:
    with Journal.in_memory("B") as journal:
        written = [record for facts, origin in steps for record in journal.append(facts, origin)]
        assert journal.records() == written
    assert [record.key for record in written] == [Key("B", n) for n in range(1, len(written) + 1)]
    assert [record.origin for record in written] == [origin for facts, origin in steps for _ in facts]


SETUP = RaceSetup(
    "Night Rando 3",
    dt.date(2027, 1, 14),
    2027,
    (Course("Race", (Lap(("START", "FIN"), (LegKind.SKIN,)),), floors={LegKind.SKIN: Duration(120_000_000)}),),
    (TimingPoint("FIN", "Finish", covered=(Instant(1), Instant(2))),),
    (StartGroup("W1", Instant(67_800_000_000)),),
)


def test_a_set_up_keeps_the_types_of_its_parts(journal: Journal) -> None:
    journal.append([SetUp(SETUP)], Origin.DECISION)
    fact = journal.records()[0].fact
    assert isinstance(fact, SetUp)
    assert fact.setup == SETUP
    assert type(fact.setup.date) is dt.date
    assert [type(kind) for kind in fact.setup.courses[0].floors] == [LegKind]
    assert type(fact.setup.courses[0].laps[0].points) is tuple


def body(race: Path) -> dict[str, Any]:
    with closing(sqlite3.connect(race)) as db:
        found: dict[str, Any] = json.loads(db.execute("SELECT body FROM record").fetchone()[0])
    return found


def test_what_a_course_has_worked_out_does_not_get_into_the_file(race: Path, journal: Journal) -> None:
    course = SETUP.courses[0]
    assert course.finish == 0  # which keeps the places
    journal.append([SetUp(SETUP)], Origin.DECISION)
    assert body(race)["setup"]["courses"][0].keys() == {field.name for field in dataclasses.fields(Course)}


def test_a_body_holds_the_defaults_too(race: Path, journal: Journal) -> None:
    journal.append([PassingRecorded("FIN", None)], Origin.DEVICE)
    assert body(race) == {
        "point": "FIN",
        "time": None,
        "bib": "",
        "source": "hand",
        "note": "",
        "other_time": None,
        "arrived": None,
        "channel": "",
        "manual": False,
        "sequence": None,
        "twin": None,
        "late": False,
    }


def test_a_record_from_before_a_field_existed_gets_its_default(race: Path, journal: Journal) -> None:
    row = ("A", 1, 1, "2027-01-16T09:00:00+00:00", "device", "passing-recorded", '{"point": "FIN", "time": 5}')
    with closing(sqlite3.connect(race)) as db, db:
        db.execute("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    assert read_records(race) == [
        Record(Key("A", 1), 1, "2027-01-16T09:00:00+00:00", Origin.DEVICE, PassingRecorded("FIN", Instant(5)))
    ]


def test_facts_of_one_call_are_one_step(journal: Journal) -> None:
    journal.append([Entered(Entry("1"))], Origin.DECISION)
    journal.append([Entered(Entry("2")), Entered(Entry("3"))], Origin.DECISION)
    assert [record.step for record in journal.records()] == [1, 2, 2]


def test_a_call_without_facts_writes_nothing(journal: Journal) -> None:
    assert journal.append([], Origin.DECISION) == ()
    assert journal.records() == []


def test_the_moment_of_writing_is_utc_to_the_microsecond(journal: Journal) -> None:
    before = dt.datetime.now(dt.UTC)
    (record,) = journal.append([Reverted(Key("A", 1))], Origin.UNDO)
    at = dt.datetime.fromisoformat(record.at)
    assert before <= at <= dt.datetime.now(dt.UTC)
    assert len(record.at) == len("2027-01-16T09:00:00.000000+00:00")


def test_a_reopened_race_goes_on_counting_under_the_same_id(race: Path) -> None:
    with Journal.create(race) as journal:
        race_id = journal.race_id
        journal.append([Entered(Entry("1")), Entered(Entry("2"))], Origin.DECISION)
    with Journal.open(race) as journal:
        assert journal.race_id == race_id
        (record,) = journal.append([Entered(Entry("3"))], Origin.DECISION)
    assert (record.key, record.step) == (Key("A", 3), 3)


def test_two_races_have_two_ids() -> None:
    with Journal.in_memory() as one, Journal.in_memory() as other:
        assert one.race_id != other.race_id


def test_stations_count_for_themselves_and_point_at_each_other(race: Path) -> None:
    with Journal.create(race, "A") as journal:
        (first,) = journal.append([PassingRecorded("FIN", None)], Origin.DEVICE)
    with Journal.open(race, "B") as journal:
        journal.append([PassingAmended(first.key, bib="7")], Origin.DECISION)
    with Journal.open(race, "A") as journal:
        journal.append([Reverted(Key("B", 1))], Origin.UNDO)
    assert [record.key for record in read_records(race)] == [Key("A", 1), Key("B", 1), Key("A", 2)]
    assert check(race).faults == ()


def test_a_race_is_never_overwritten(race: Path) -> None:
    race.write_text("holiday photographs")
    with pytest.raises(FileExistsError, match="never overwritten"):
        Journal.create(race)
    assert race.read_text() == "holiday photographs"
    assert [file.name for file in race.parent.iterdir()] == [race.name]


def test_a_race_that_is_not_there_is_not_made(race: Path) -> None:
    for use in (Journal.open, read_records, check):
        with pytest.raises(FileNotFoundError):
            use(race)
    assert list(race.parent.iterdir()) == []
