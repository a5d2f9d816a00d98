"""The starter's window: the count, who is on the line, and every key of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import SECOND, Duration, Instant
from skimo_timer.core.course import START
from skimo_timer.core.facts import PassingRecorded, Ruling, RulingKind, StartGiven
from skimo_timer.core.setup import Heat, RaceSetup, RankBy, Stage, StartGroup, StartKind
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.race.main_window import RaceWindow
from skimo_timer.ui.sounds import Sounds
from skimo_timer.ui.starter.face import count_ink, count_text, seconds_left
from skimo_timer.ui.starter.panel import StarterPanel
from tests.ui.conftest import ENTRIES, HEATS, Clock, Keyboard, at, heats_setup, small_setup

K = Qt.Key
EVERY = Duration(30 * SECOND)
Opened = Callable[..., tuple[StarterPanel, Timekeeper]]


def one_by_one() -> RaceSetup:
    """11, 12, 23 and 123, every half a minute from 10:00 on."""
    return replace(small_setup(), starts=(StartGroup("All", at("10:00:00"), StartKind.INTERVAL, EVERY),))


def sprint() -> RaceSetup:
    first = Stage("Qualification", (Heat("Qualification", at("10:00:00")),), kind=StartKind.INTERVAL, interval=EVERY)
    return replace(heats_setup(), stages=(replace(first, times=2), Stage("Final", (Heat("Final"),))))


@pytest.fixture
def opened(clock: Clock, qtbot: QtBot, qapp: QApplication) -> Iterator[Opened]:
    theme.apply(qapp, "light")
    shown: list[StarterPanel] = []

    def open_it(time: str, setup: RaceSetup | None = None) -> tuple[StarterPanel, Timekeeper]:
        clock.time = at(time)
        setup = setup or one_by_one()
        entries = [Entry(bib, f"Athlete {bib}") for bib in HEATS.split()] if setup.stages else ENTRIES
        keeper = create(Journal.in_memory(), setup, entries)
        panel = StarterPanel(keeper.race, clock.now, keeper.decide, keeper.undo)
        keeper.listen(lambda _: panel.changed())
        qtbot.addWidget(panel)
        panel.open()
        qtbot.waitUntil(panel.isActiveWindow)
        shown.append(panel)
        return panel, keeper

    yield open_it
    for panel in shown:
        panel.close()


def press(panel: StarterPanel, *keys: str | Qt.Key) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(panel, key)
        else:
            QTest.keyClick(panel, key)


def fact(keeper: Timekeeper) -> object:
    return keeper.next_undo[0].fact


def after(panel: StarterPanel) -> list[tuple[str, ...]]:
    return [tuple(label.text() for label in row) for row in panel.face.after]


@pytest.mark.parametrize(
    ("time", "text", "ink"),
    [
        ("09:58:00", "2:00", ""),
        ("09:59:49", "11", ""),
        ("09:59:50", "10", "orange"),
        ("09:59:55", "5", "vermillion"),
        ("09:59:59.999", "1", "vermillion"),
        ("10:00:00", "GO", "green"),
        ("08:57:57", "1:02:03", ""),
    ],
)
def test_the_count_goes_by_seconds_that_are_left(time: str, text: str, ink: str) -> None:
    left = seconds_left(at("10:00:00"), at(time))
    assert (count_text(left), count_ink(left)) == (text, ink)


def test_it_shows_who_is_on_the_line_and_the_three_after(opened: Opened, clock: Clock) -> None:
    panel, _ = opened("09:59:48")
    assert (panel.face.bib.text(), panel.face.count.text()) == ("11", "12")
    assert panel.face.name.text() == "Huber Lena · SC Gamsberg"
    assert panel.title.text() == "All · every 0:30 · the slot counts"
    assert after(panel) == [
        ("10:00:30", "12", "Roux Marc · CAF Valbelle"),
        ("10:01:00", "23", "Caduff Gian"),
        ("10:01:30", "123", "Kovač Živa"),
    ]
    clock.time = at("10:00:02.9")
    panel.tick()
    assert (panel.face.bib.text(), panel.face.count.text()) == ("11", "GO")
    clock.time = at("10:00:03")
    panel.tick()
    assert (panel.face.bib.text(), panel.face.count.text()) == ("12", "27")
    assert panel.last.text() == "Gone: 11 Huber Lena 10:00:00"
    clock.time = at("10:05:00")
    panel.tick()
    assert panel.face.name.text() == "Everybody has started"


def test_it_counts_by_itself(opened: Opened, clock: Clock, qtbot: QtBot) -> None:
    panel, _ = opened("09:59:48")
    clock.time = at("09:59:53")
    qtbot.waitUntil(lambda: panel.face.count.text() == "7")


def test_enter_is_a_hand_at_the_start(opened: Opened, keeper: Timekeeper, clock: Clock) -> None:
    panel, race = opened("10:00:00.4")
    press(panel, K.Key_Return)
    assert fact(race) == PassingRecorded(START, at("10:00:00.4"), "11")
    assert panel.face.bib.text() == "12"
    assert panel.last.text() == "Gone: 11 Huber Lena 10:00:00 · at the gate +0.40 s"


def test_a_hand_a_little_late_is_still_of_who_has_gone(opened: Opened, clock: Clock) -> None:
    panel, race = opened("10:00:05")
    assert panel.face.bib.text() == "12"
    press(panel, K.Key_Return)
    assert fact(race) == PassingRecorded(START, at("10:00:05"), "11")


def test_long_before_the_time_enter_asks_once_more(opened: Opened, clock: Clock) -> None:
    panel, race = opened("09:59:30")
    before = len(race.race.ledger.records)
    press(panel, K.Key_Return)
    assert len(race.race.ledger.records) == before
    assert panel.word.text() == "11 starts in 0:30: Enter again starts now."
    press(panel, K.Key_Return)
    assert fact(race) == PassingRecorded(START, at("09:59:30"), "11")


def test_one_key_is_dns_for_the_bib_on_the_line(opened: Opened, clock: Clock) -> None:
    panel, race = opened("09:59:50")
    press(panel, "-")
    assert fact(race) == Ruling("11", RulingKind.DNS, when=clock.now())
    assert (panel.face.bib.text(), panel.face.count.text()) == ("12", "40")
    QTest.keyClick(panel, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.face.bib.text() == "11"


def test_a_typed_bib_starts_or_does_not_start_out_of_turn(opened: Opened, clock: Clock) -> None:
    panel, race = opened("10:05:00")
    press(panel, "23")
    assert (panel.face.bib.text(), panel.face.count.text()) == ("23", "+4:00")
    press(panel, K.Key_Return)
    assert fact(race) == PassingRecorded(START, at("10:05:00"), "23")
    press(panel, "123", "-")
    assert fact(race) == Ruling("123", RulingKind.DNS, when=clock.now())
    press(panel, "77", K.Key_Return)
    assert panel.word.text() == "77 has no start here."
    press(panel, K.Key_Escape)
    assert panel.isVisible()


def test_who_has_started_is_not_started_again(opened: Opened) -> None:
    panel, race = opened("10:00:00")
    press(panel, K.Key_Return)
    before = len(race.race.ledger.records)
    press(panel, "11", K.Key_Return)
    assert panel.word.text() == "11 has started at 10:00:00 already."
    assert len(race.race.ledger.records) == before


def test_too_early_is_asked_and_one_key_gives_the_penalty(opened: Opened) -> None:
    panel, race = opened("09:59:59.2")
    press(panel, K.Key_Return)
    assert panel.asks.isVisible()
    assert panel.ask.text() == "11 Huber Lena started 0.80 s early: penalty C.1?   +  yes · Esc  no"
    press(panel, "+")
    assert fact(race) == Ruling("11", RulingKind.PENALTY, "C.1", when=at("09:59:59.2"))
    assert race.race.progress["11"].penalty == 180 * SECOND
    assert panel.asks.isHidden()


def test_no_is_an_answer_too(opened: Opened) -> None:
    panel, race = opened("09:59:59.2")
    press(panel, K.Key_Return)
    before = len(race.race.ledger.records)
    press(panel, K.Key_Escape)
    assert panel.asks.isHidden()
    assert len(race.race.ledger.records) == before


def test_the_true_start_of_who_was_late_counts_if_the_jury_says_so(opened: Opened) -> None:
    panel, race = opened("10:00:04")
    press(panel, K.Key_Return)
    assert panel.ask.text() == "11 Huber Lena started 4.00 s late: does the true start count?   +  yes · Esc  no"
    press(panel, "+")
    assert race.race.progress["11"].start == at("10:00:04")
    assert race.race.progress["12"].start == at("10:00:30")


def test_where_the_true_start_counts_that_is_said(opened: Opened) -> None:
    panel, race = opened("10:00:04", replace(one_by_one(), rank_by=RankBy.NET))
    assert panel.title.text() == "All · every 0:30 · the true start counts"
    press(panel, K.Key_Return)
    assert race.race.progress["11"].start == at("10:00:04")
    assert panel.asks.isHidden()


def test_a_recall_takes_the_last_start_back(opened: Opened, clock: Clock) -> None:
    panel, race = opened("10:00:00.4")
    press(panel, K.Key_Return, "*")
    assert race.race.readings("11") == []
    assert panel.word.text() == "11 is called back. Its bib and Enter starts it again."


def test_the_mass_start_is_given_by_hand_and_recalled(opened: Opened, clock: Clock) -> None:
    panel, race = opened("09:59:59", replace(small_setup(), starts=(StartGroup("All", at("10:00:00")),)))
    assert panel.face.bib.text() == "All"
    assert panel.face.name.text() == "11 12 23 123"
    clock.time = at("10:00:00.3")
    press(panel, K.Key_Space)
    assert fact(race) == StartGiven("All", at("10:00:00.3"))
    press(panel, "*")
    assert fact(race) == StartGiven("All", None)
    assert panel.face.count.text() == "–"


def test_the_gate_that_opened_with_the_gun_is_offered(opened: Opened, clock: Clock) -> None:
    panel, race = opened("10:00:01", small_setup())
    race.record(PassingRecorded(START, at("10:00:00.35"), source="Timy", arrived=at("10:00:00.5")))
    panel.refresh()
    assert panel.ask.text() == "The gate at the start says 10:00:00.35 for All: take it?   +  yes · Esc  no"
    press(panel, "+")
    assert race.race.first_start == at("10:00:00.35")


def test_a_qualification_and_its_stage(opened: Opened, clock: Clock) -> None:
    panel, race = opened("10:00:00", sprint())
    assert panel.face.bib.text() == "31"
    press(panel, "-")
    assert fact(race) == Ruling("31", RulingKind.DNS, stage="Qualification", when=clock.now())
    clock.time = at("10:00:36")
    press(panel, K.Key_Return, "+")
    assert fact(race) == StartGiven("Qualification/32", at("10:00:36"))
    press(panel, "*")
    press(panel, "32", K.Key_Return)
    assert fact(race) == StartGiven("Qualification/32", Instant(clock.now()))


def test_the_next_heat_is_named_with_its_bibs(opened: Opened, clock: Clock) -> None:
    panel, _ = opened("09:59:00", heats_setup())
    assert (panel.face.bib.text(), panel.face.name.text()) == ("Heats A", "31 32 33 34 35 36")
    assert after(panel)[0] == ("10:10:00", "Heats B", "41 42 43 44 45 46")


def test_the_last_seconds_are_heard_once_each(opened: Opened, clock: Clock) -> None:
    panel, _ = opened("09:59:45")
    heard: list[int] = []
    panel.counted.connect(heard.append)
    for tenth in range(200):
        clock.time = Instant(at("09:59:45") + tenth * SECOND // 10)
        panel.tick()
    assert heard == [10, 5, 4, 3, 2, 1, 0]


def test_a_window_that_opens_late_does_not_call_the_second_it_finds(opened: Opened, clock: Clock) -> None:
    panel, _ = opened("09:59:55.5")
    heard: list[int] = []
    panel.counted.connect(heard.append)
    panel.tick()
    assert heard == []
    clock.time = at("09:59:56")
    panel.tick()
    assert heard == [4]


def test_the_count_sounds(window: RaceWindow, clock: Clock, tmp_path: Path, qtbot: QtBot) -> None:
    played: list[str] = []
    window.desk.ringer.sounds = Sounds(Settings(), lambda: tmp_path, lambda path: played.append(path.stem))
    window.desk.ringer.count(3)
    qtbot.waitUntil(lambda: played == ["count"])
    window.desk.ringer.count(0)
    qtbot.waitUntil(lambda: played == ["count", "go"])


def test_it_opens_with_its_key_and_follows_the_race(
    window: RaceWindow, keyboard: Keyboard, keeper: Timekeeper, clock: Clock, qtbot: QtBot
) -> None:
    clock.time = at("09:59:00")
    keyboard.press(K.Key_S, held=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    panel = window.panels.starter_panel
    assert panel is not None
    assert panel.face.bib.text() == "All"
    keeper.decide(Ruling("11", RulingKind.DNS))
    qtbot.waitUntil(lambda: panel.face.name.text() == "12 23 123")
    panel.close()
