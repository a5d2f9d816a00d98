"""The one door: disk first, then the race, then the listeners; undo and redo."""

import datetime as dt
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from skimo_timer.core.clock import HOUR, SECOND, Instant
from skimo_timer.core.facts import HAND, PassingRecorded, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.setup import Classification
from skimo_timer.core.standings import Moved
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal, NotWritten
from skimo_timer.timekeeper import Change, RaceClock, Timekeeper, create
from tests.dirty import Faults, Reading, read, three_laps, truth
from tests.races import DAY, at, passing, setup


@pytest.fixture
def keeper() -> Timekeeper:
    return create(
        Journal.in_memory(), setup(), [Entry(bib, sex="F" if bib == "11" else "M") for bib in ("11", "12", "13")]
    )


def reached(keeper: Timekeeper, bib: str) -> int:
    return keeper.race.progress[bib].reached


def times(keeper: Timekeeper) -> list[Instant | None]:
    """The times of all passings, in the order in which they came."""
    return [passing.time for _, passing in sorted(keeper.race.passings.items())]


def test_undo_takes_back_the_last_decision_and_never_what_a_gate_brought_after_it(keeper: Timekeeper) -> None:
    keeper.decide(PassingRecorded("T1I", at("10:10:00"), bib="11"))
    keeper.record(replace(passing("12 T1I 10:10:01"), source="Timy"))
    keeper.undo()
    assert (reached(keeper, "11"), reached(keeper, "12")) == (0, 1)


def test_undo_and_redo_walk_the_steps_one_by_one(keeper: Timekeeper) -> None:
    for text in ("11 T1I 10:10:00", "12 T1I 10:11:00"):
        keeper.decide(passing(text))
    keeper.undo()
    keeper.undo()
    assert (reached(keeper, "11"), reached(keeper, "12")) == (0, 0)
    keeper.redo()
    assert (reached(keeper, "11"), reached(keeper, "12")) == (1, 0)
    keeper.redo()
    keeper.undo()
    assert (reached(keeper, "11"), reached(keeper, "12")) == (1, 0)


def test_a_new_decision_leaves_nothing_to_redo(keeper: Timekeeper) -> None:
    keeper.decide(passing("11 T1I 10:10:00"))
    keeper.undo()
    keeper.decide(passing("12 T1I 10:10:00"))
    assert keeper.next_redo == []
    assert keeper.redo() == ()
    assert reached(keeper, "11") == 0


def test_with_nothing_decided_there_is_nothing_to_undo(keeper: Timekeeper) -> None:
    assert (keeper.next_undo, keeper.undo(), keeper.redo()) == ([], (), ())


def test_next_undo_and_next_redo_are_the_records_of_the_step(keeper: Timekeeper) -> None:
    written = keeper.decide(passing("11 T1I 10:10:00"), passing("12 T1I 10:10:00"))
    assert tuple(keeper.next_undo) == written
    keeper.undo()
    assert tuple(keeper.next_redo) == written


def test_an_import_is_one_step_and_may_be_repeated_without_harm(keeper: Timekeeper) -> None:
    entries, passings = [Entry("14"), Entry("11", sex="F")], [passing("14 T1I 10:10:00"), passing("11 T1I 10:10:00")]
    first = keeper.add(entries, passings, [Ruling("11", RulingKind.DNF)])
    assert (first.entries, first.passings, first.rulings, first.skipped) == (1, 2, 1, 0)
    again = keeper.add(entries, [*passings, passings[0]], [])
    assert (again.entries, again.passings, again.rulings, again.skipped) == (0, 0, 0, 3)
    keeper.undo()
    assert "14" not in keeper.race.entries
    assert reached(keeper, "11") == 0


def test_rulings_that_are_added_again_are_skipped(keeper: Timekeeper) -> None:
    rulings = [Ruling("11", RulingKind.DNF), Ruling("12", RulingKind.PENALTY, "C.13")]
    assert keeper.add([], [], rulings).rulings == 2
    again = keeper.add([], [], [*rulings, Ruling("13", RulingKind.DNS)])
    assert (again.rulings, again.skipped_rulings) == (1, 2)


def test_what_the_field_says_later_moves_who_was_matched_before_it_was_known() -> None:
    of = three_laps()
    true = truth(of, 12, 1)
    keeper = create(Journal.in_memory(), setup(of), [Entry(bib) for bib in true])
    stray = Reading(Instant(true["5"][3] + 40 * SECOND), "5", "C1", None)
    keeper.record(stray.fact)
    for reading in read(of, true, 1, Faults(0, 0, 0)):
        if (reading.bib, reading.place) != ("5", 4):
            keeper.record(reading.fact)
    heard: list[Change] = []
    keeper.listen(heard.append)
    while keeper.settle(3):
        pass
    assert keeper.race.is_settled
    assert keeper.race.progress["5"].times[4] is None
    assert all(change.records == () for change in heard)


def test_listeners_hear_which_row_moved(keeper: Timekeeper) -> None:
    heard: list[Change] = []
    keeper.listen(heard.append)
    keeper.decide(passing("13 T1I 10:10:00"))
    assert heard[0].bibs == {"13"}
    assert heard[0].deltas == (("Overall", "13", Moved(2, 0)),)


def test_a_listener_that_fails_stops_neither_the_others_nor_the_race(
    keeper: Timekeeper, expect_log: Callable[[str], None]
) -> None:
    expect_log("a listener failed")
    heard: list[Change] = []

    def broken(_: Change) -> None:
        raise RuntimeError("a view of the window")

    keeper.listen(broken)
    keeper.listen(heard.append)
    keeper.decide(passing("11 T1I 10:10:00"))
    assert len(heard) == 1
    assert reached(keeper, "11") == 1


def test_a_changed_set_up_brings_its_classifications_and_undo_takes_them_back(keeper: Timekeeper) -> None:
    heard: list[Change] = []
    keeper.listen(heard.append)
    women = (Classification("Women", sex="F"), Classification("Men", sex="M"))
    keeper.decide(SetUp(replace(keeper.race.setup, classifications=women)))
    assert {name: len(board) for name, board in keeper.boards.items()} == {"Women": 1, "Men": 2}
    assert heard[0].deltas is None
    keeper.undo()
    assert list(keeper.boards) == ["Overall"]


def test_a_fact_that_could_not_be_written_changes_nothing() -> None:
    class FullDisk(Journal):
        full = False

        def append(self, *args: object, **more: object) -> object:  # type: ignore[override]  # the disk is the subject
            if self.full:
                raise NotWritten("the disk is full")
            return super().append(*args, **more)  # type: ignore[arg-type]

    journal = FullDisk.in_memory()
    keeper = create(journal, setup(), [Entry("11")])
    journal.full = True
    with pytest.raises(NotWritten):
        keeper.decide(passing("11 T1I 10:10:00"))
    assert (reached(keeper, "11"), keeper.next_undo) == (0, [])
    journal.full = False
    keeper.decide(passing("11 T1I 10:10:00"))
    assert reached(keeper, "11") == 1


def test_a_start_that_moves_many_is_a_new_order() -> None:
    keeper = create(Journal.in_memory(), setup(), [Entry(str(n)) for n in range(1, 101)])
    heard: list[Change] = []
    keeper.listen(heard.append)
    keeper.decide(StartGiven("All", at("10:00:05")))
    assert heard[0].deltas is None
    assert len(heard[0].bibs) == 100


def test_the_file_opens_where_it_was_left(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("race") / "night.skimo"
    keeper = create(Journal.create(path), setup(), [Entry("11")])
    keeper.decide(PassingRecorded("T1I", at("10:10:00"), bib="11", source=HAND))
    keeper.close()
    again = Timekeeper(Journal.open(path))
    assert reached(again, "11") == 1
    again.undo()
    assert reached(again, "11") == 0
    again.close()


def test_race_time_counts_from_midnight_of_race_day() -> None:
    today = dt.datetime.now().astimezone()
    since_midnight = today - today.replace(hour=0, minute=0, second=0, microsecond=0)
    assert (
        abs(RaceClock(today.date()).now() - since_midnight.total_seconds() * SECOND) < 2 * HOUR
    )  # a night of changed clocks
    assert abs(RaceClock(today.date()).wall_step) < SECOND


def test_the_clock_of_the_demo_begins_when_it_is_told_and_runs_as_fast_as_it_is_told() -> None:
    clock = RaceClock(DAY, speed=1000.0, start=at("10:00:00"))
    began = time.monotonic()
    while clock.now() < at("10:00:20"):
        assert time.monotonic() - began < 10
    assert clock.ago(1_000_000) < clock.now() - 999 * SECOND
    assert clock.wall_step == 0


def test_a_clock_that_was_set_is_mended_undone_and_the_same_in_the_reopened_file(tmp_path: Path) -> None:
    path = tmp_path / "race.skimo"
    keeper = create(Journal.create(path), setup(), [Entry("11")])
    seen = [("10:05:00", 0), ("10:06:00", 0), ("10:14:05", 37), ("10:15:00", 37)]
    for shown, ahead in seen:
        arrived = at(shown)
        impulse = PassingRecorded("T1I", Instant(arrived + ahead * SECOND), source="Timy", arrived=arrived)
        keeper.record(impulse)
    (question,) = keeper.race.clock_questions()
    as_read = times(keeper)
    keeper.decide(*question.answers[0].facts)
    assert times(keeper) == [at(shown) for shown, _ in seen]
    keeper.close()
    reopened = Timekeeper(Journal.open(path))
    assert reopened.race.clock_questions() == []
    assert times(reopened) == [at(shown) for shown, _ in seen]
    reopened.undo()
    assert reopened.race.clock_questions() == [question]
    assert times(reopened) == as_read
    reopened.close()


def test_a_file_from_before_offsets_had_a_moment_is_read(tmp_path: Path) -> None:
    path = tmp_path / "race.skimo"
    create(Journal.create(path), setup(), [Entry("11")]).close()
    with sqlite3.connect(path) as db:
        row = "INSERT INTO record SELECT station, n + 1, n + 1, at, origin, ?, ? FROM record ORDER BY n DESC LIMIT 1"
        db.execute(row, ("offset-set", '{"source":"Timy","offset":41000000}'))
    db.close()
    reopened = Timekeeper(Journal.open(path))
    assert reopened.race.offset("Timy") == 41 * SECOND
    reopened.close()
