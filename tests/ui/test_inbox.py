"""Readings of other threads and decisions of the operator reach the journal in order, also when it is in trouble."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import OffsetSet, Origin, PassingRecorded, Reverted
from skimo_timer.core.passings.reading import Reading, ReadingKind
from skimo_timer.core.setup import DeviceSetup
from skimo_timer.devices.decoder import ClockFit
from skimo_timer.devices.reader import Arrival, Status
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui.race.inbox import Inbox
from tests.ui.conftest import ENTRIES, Clock, at, small_setup

TIMY = DeviceSetup("Timy", "alge", channels={"C1": "LINE"})
GATE = DeviceSetup("Gate", "open-gate", channels={"1": "T1I"})


def impulse(text: str, kind: ReadingKind = ReadingKind.PASSING) -> Arrival:
    reading = Reading(kind, "", channel="C1", time_us=at(text))
    return Arrival("Timy", reading, 0, time.monotonic_ns() // 1000)


def passings(keeper: Timekeeper) -> list[PassingRecorded]:
    return [r.fact for r in keeper.race.ledger.records.values() if isinstance(r.fact, PassingRecorded)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "race" / "race.skimo"


@pytest.fixture
def keeper(file: Path) -> Timekeeper:
    file.parent.mkdir()
    return create(Journal.create(file), small_setup(devices=(TIMY, GATE)), ENTRIES)


@pytest.fixture
def inbox(keeper: Timekeeper, clock: Clock, qtbot: QtBot) -> Inbox:
    return Inbox(keeper, clock)


def test_a_reading_that_makes_no_sense_stops_none_of_the_others(
    inbox: Inbox, keeper: Timekeeper, qtbot: QtBot, expect_log: Callable[[str], None]
) -> None:
    expect_log("a reading of Timy")
    senseless = Reading(ReadingKind.PASSING, "", channel="C1", time_us="noon")  # type: ignore[arg-type]  # that is it
    inbox.put(Arrival("Timy", senseless, 0, 0))
    inbox.put(impulse("10:05:01"))
    qtbot.waitUntil(lambda: inbox.waiting == 0)
    assert [passing.time for passing in passings(keeper)] == [at("10:05:01")]


class Breakage:
    """The disk goes away and comes back."""

    def __init__(self, file: Path) -> None:
        self._folder = file.parent
        self._elsewhere = file.parent.with_name("elsewhere")

    def begin(self) -> None:
        self._folder.rename(self._elsewhere)

    def end(self) -> None:
        self._elsewhere.rename(self._folder)


def test_a_burst_from_another_thread_is_one_transaction_of_the_device(
    inbox: Inbox, keeper: Timekeeper, qtbot: QtBot
) -> None:
    def read() -> None:
        for n in range(5):
            inbox.put(impulse(f"10:05:0{n}"))

    reader = threading.Thread(target=read)
    reader.start()
    reader.join()
    assert passings(keeper) == []
    qtbot.waitUntil(lambda: len(passings(keeper)) == 5)
    records = list(keeper.race.ledger.records.values())[-5:]
    assert {record.step for record in records} == {records[0].key.n}
    assert {record.origin for record in records} == {Origin.DEVICE}
    assert inbox.waiting == 0


def test_a_reading_that_is_taken_back_in_the_same_burst_is_void(inbox: Inbox, keeper: Timekeeper, qtbot: QtBot) -> None:
    inbox.put(impulse("10:05:00"))
    inbox.put(impulse("10:05:00", ReadingKind.CLEARED))
    inbox.put(impulse("10:05:01"))
    inbox.put(impulse("10:05:01"))
    qtbot.waitUntil(lambda: inbox.waiting == 0)
    assert [passing.time for passing in keeper.race.passings.values()] == [at("10:05:01")]
    assert any(isinstance(record.fact, Reverted) for record in keeper.race.ledger.records.values())


def test_pings_give_the_clock_of_a_gate_its_offset(
    inbox: Inbox, keeper: Timekeeper, clock: Clock, qtbot: QtBot
) -> None:
    now_us = time.monotonic_ns() // 1000
    reading = Reading(ReadingKind.PASSING, "", channel="1", time_us=7_000_000, boot="3F2A", sequence=1)
    fit = ClockFit("3F2A", offset_us=now_us - 10_000_000, round_trip_us=100)  # three seconds ago by our clock
    inbox.put(Arrival("Gate", reading, 0, now_us, fit))
    qtbot.waitUntil(lambda: inbox.waiting == 0)
    (passing,) = keeper.race.passings.values()
    assert any(isinstance(record.fact, OffsetSet) for record in keeper.race.ledger.records.values())
    assert passing.time is not None
    assert 3_000_000 <= clock.now() - passing.time < 8_000_000


def test_a_reading_of_a_device_that_is_no_longer_set_up_is_let_go(
    inbox: Inbox, keeper: Timekeeper, qtbot: QtBot
) -> None:
    inbox.put(Arrival("Old", impulse("10:05:00").reading, 0, 0))
    inbox.put(impulse("10:05:01"))
    qtbot.waitUntil(lambda: inbox.waiting == 0)
    assert [passing.time for passing in passings(keeper)] == [at("10:05:01")]


def test_what_cannot_be_written_waits_in_its_order_and_is_written_later(
    inbox: Inbox, keeper: Timekeeper, file: Path, qtbot: QtBot
) -> None:
    told: list[tuple[str, int]] = []
    inbox.stuck.connect(lambda why, waiting: told.append((why, waiting)))
    disk = Breakage(file)
    disk.begin()
    assert inbox.decide(PassingRecorded("LINE", at("10:05:00"), "12")) == ()
    inbox.put(impulse("10:05:00.2"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert inbox.decide(PassingRecorded("LINE", at("10:05:09"), "11")) == ()
    assert inbox.undo() == ()
    assert inbox.redo() == ()
    assert passings(keeper) == []
    assert inbox.waiting == 3
    assert "race.skimo cannot be written" in told[-1][0]
    disk.end()
    inbox.write()
    assert [passing.bib for passing in passings(keeper)] == ["12", "", "11"]
    assert told[-1] == ("", 0)
    assert inbox.waiting == 0
    keeper.close()
    reopened = Timekeeper(Journal.open(file))
    assert passings(reopened) == passings(keeper)
    reopened.close()


def test_writing_is_tried_again_without_being_asked(inbox: Inbox, keeper: Timekeeper, file: Path, qtbot: QtBot) -> None:
    disk = Breakage(file)
    disk.begin()
    inbox.decide(PassingRecorded("LINE", at("10:05:00"), "12"))
    disk.end()
    with qtbot.waitSignal(inbox.stuck, timeout=5000) as signal:
        pass
    assert signal.args == ["", 0]
    assert [passing.bib for passing in passings(keeper)] == ["12"]


def test_undo_and_redo_pass_through(inbox: Inbox, keeper: Timekeeper) -> None:
    inbox.decide(PassingRecorded("LINE", at("10:05:00"), "12"))
    assert len(inbox.undo()) == 1
    assert keeper.race.passings == {}
    assert len(inbox.redo()) == 1
    assert len(keeper.race.passings) == 1


def test_the_status_of_a_port_arrives_in_the_thread_of_the_window(inbox: Inbox, qtbot: QtBot) -> None:
    heard: list[tuple[str, str, str, int]] = []
    inbox.port_said.connect(lambda *said: heard.append((*said, threading.get_ident())))
    reader = threading.Thread(target=inbox.say, args=("Timy", Status.LOST, "unplugged"))
    reader.start()
    reader.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("Timy", "lost", "unplugged", threading.get_ident())]
