"""The plug is pulled: what was acknowledged is there afterwards. The system lives on; for the disk see the pragmas."""

import random
from pathlib import Path
from time import sleep

from skimo_timer.core.facts import PassingRecorded
from skimo_timer.journal import Journal, check, read_records
from tests.journal.conftest import OpenElsewhere

ROUNDS = 12


def test_every_acknowledged_passing_is_there_after_a_kill_at_any_moment(
    race: Path, open_elsewhere: OpenElsewhere
) -> None:
    chance = random.Random(2027)
    Journal.create(race).close()
    for seed in range(ROUNDS):
        writer = open_elsewhere(race, seed)
        assert writer.hears() == "open"  # it took over the lock of the one before
        acknowledged = [int(writer.hears()) for _ in range(chance.randint(1, 40))]
        sleep(chance.uniform(0, 0.004))  # a random moment, waits for nothing
        acknowledged += map(int, writer.is_killed())

        assert check(race).faults == ()
        records = read_records(race)
        numbers = [record.key.n for record in records]
        assert numbers == list(range(1, len(numbers) + 1))
        assert set(acknowledged) <= set(numbers)
        assert acknowledged[-1] + 4 >= numbers[-1], "at most one step was written and not yet acknowledged"
        last = records[-1]
        assert isinstance(last.fact, PassingRecorded)
        assert last.key.n == last.step + int(last.fact.note) - 1, "a step is all there, or not at all"

    with Journal.open(race) as journal:
        assert journal.records() == read_records(race)


def test_a_write_that_was_half_in_the_file_is_taken_back_by_the_next_reader(
    race: Path, open_elsewhere: OpenElsewhere
) -> None:
    Journal.create(race).close()
    writer = open_elsewhere(race)
    writer.hears()
    assert writer.is_told("append 2") == "done"
    before = race.stat().st_size
    assert writer.is_told("begin 2000 2") == "done"
    writer.is_killed()
    assert race.stat().st_size > before
    assert race.with_name(f"{race.name}-journal").stat().st_size > 0

    assert [record.key.n for record in read_records(race)] == [1, 2]
    assert race.stat().st_size == before
    assert not race.with_name(f"{race.name}-journal").exists()
    assert check(race).sound


def test_a_write_that_was_half_in_the_file_is_taken_back_by_the_next_writer(
    race: Path, open_elsewhere: OpenElsewhere
) -> None:
    Journal.create(race).close()
    writer = open_elsewhere(race)
    writer.hears()
    writer.is_told("begin 2000 2")
    writer.is_killed()
    with Journal.open(race) as journal:
        assert journal.records() == []
    assert check(race).sound
