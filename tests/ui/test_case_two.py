"""Worked case 2: the same race as case 1 with bad input, mended in the window with keys, fault by fault.

The stream is in the race as it came; the finish of 12 and the bib `011` are typed here, because it is typing that they
are about. After every repair the operator takes it back, and the race is what it was, to the last alert.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.facts import Key
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Progress
from skimo_timer.exchange.entries import read_entries
from skimo_timer.exchange.passings import read_passings
from skimo_timer.exchange.setup import read_setup
from skimo_timer.journal import Journal
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow
from tests.exchange.case_race import CASES, case_race
from tests.ui.conftest import Clock, Keyboard, at

K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
TYPED_HERE = (("12", "FIN"), ("11", "T1O"))


class State(NamedTuple):
    """All that can be seen of a race."""

    progress: dict[str, Progress]
    passings: dict[Key, Passing]
    alerts: list[Alert]
    order: list[str]


class Tent:
    """The window of the case, its keyboard, and what the operator does with it."""

    def __init__(self, window: RaceWindow) -> None:
        self.window, self.keeper = window, window.keeper
        self.keyboard = Keyboard(window)

    @property
    def state(self) -> State:
        """What there is now, once it has settled."""
        self.window.desk.settle()
        race, board = self.keeper.race, self.keeper.boards["Overall"]
        order = [board[row].bib for row in range(len(board))]
        return State(dict(race.progress), dict(race.passings), race.alerts(), order)

    def go_to(self, point: str) -> None:
        """PageDown to a point."""
        for _ in self.window.pad.hand.points():
            if self.window.pad.hand.point != point:
                self.keyboard.press(K.Key_PageDown)
        assert self.window.pad.hand.point == point

    def type_late(self, bib: str, point: str, time: str) -> None:
        """A bib at a point, then its true time, without colons."""
        self.go_to(point)
        self.keyboard.bib(bib)
        self.keyboard.press(K.Key_T, held=CONTROL)
        self.keyboard.bib(time)

    def serves_nothing(self, code: AlertCode, bib: str) -> None:
        """Down to the alert, and its reading serves nothing."""
        self.choose(code, bib)
        self.keyboard.press(K.Key_K, held=CONTROL)
        self.keyboard.bib("0")

    def choose(self, code: AlertCode, bib: str) -> None:
        """Ctrl+Down to an alert."""
        self.window.desk.settle()
        model = self.window.alerts_model
        rows = [(model.subject(row).code, model.subject(row).bib) for row in range(model.rowCount())]
        for _ in range(rows.index((code, bib)) + 1):
            self.keyboard.press(K.Key_Down, held=CONTROL)

    def undo(self, steps: int) -> None:
        """Ctrl+Z, so often."""
        for _ in range(steps):
            self.keyboard.press(K.Key_Z, held=CONTROL)

    def times(self, bib: str) -> list[object]:
        return list(self.keeper.race.progress[bib].times)

    def codes(self, bib: str) -> list[AlertCode]:
        return [alert.code for alert in self.keeper.race.alerts() if alert.bib == bib]


@pytest.fixture
def tent(clock: Clock, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Tent]:
    folder = CASES / "02-bad-input"
    setup = read_setup(folder / "race.toml")
    keeper: Timekeeper = create(Journal.in_memory(), setup, read_entries(folder / "entries.csv", setup, {}))
    stream = read_passings(folder / "passings.csv", setup)
    second = at("09:20:00")
    typed = [p for p in stream if (p.bib, p.point) in TYPED_HERE and p.time is not None and p.time > second]
    keeper.record(*(passing for passing in stream if passing not in typed))
    theme.apply(qapp, "light")
    clock.time = at("09:36:30")
    window = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), tmp_path / "race.skimo")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Tent(window)
    assert qapp.activeModalWidget() is None


def mend_a(tent: Tent) -> None:
    tent.serves_nothing(AlertCode.DUPLICATE, "11")


def mend_b(tent: Tent) -> None:
    tent.type_late("13", "T1O", "092706")


def mend_c(tent: Tent) -> None:
    tent.choose(AlertCode.UNKNOWN_BIB, "21")
    tent.keyboard.type(".")


def mend_d(tent: Tent) -> None:
    tent.go_to("FIN")
    tent.keyboard.type("13*")


def mend_e(tent: Tent) -> None:
    tent.type_late("12", "FIN", "093340")


def mend_f(tent: Tent) -> None:
    tent.serves_nothing(AlertCode.BEFORE_START, "12")


def mend_g(tent: Tent) -> None:
    tent.type_late("011", "T1O", "092503")


def mend_h(tent: Tent) -> None:
    mend_d(tent)
    tent.choose(AlertCode.AFTER_FINISH, "13")
    tent.keyboard.press(K.Key_Delete)


TRUE = case_race("01-two-laps")
Mend = Callable[[Tent], None]
MENDS: Sequence[tuple[str, Mend, int]] = (
    ("a", mend_a, 1),
    ("b", mend_b, 2),
    ("c", mend_c, 1),
    ("d", mend_d, 1),
    ("e", mend_e, 2),
    ("f", mend_f, 1),
    ("g", mend_g, 2),
    ("h", mend_h, 2),
)


def seen(tent: Tent, fault: str) -> bool:
    """Whether the race is that of case 1 as far as a fault goes."""
    race, window = tent.keeper.race, tent.window
    true = {bib: list(progress.times) for bib, progress in TRUE.progress.items()}
    match fault:
        case "a":
            first = race.progress["11"].transitions[0]
            return first == 12_000_000 and AlertCode.DUPLICATE not in tent.codes("11")
        case "b":
            return tent.times("13")[9] == true["13"][9]
        case "c":
            return tent.times("12")[6] == true["12"][6] and tent.codes("21") == []
        case "d":
            return tent.times("13")[-1] == true["13"][-1] and race.open_times() == []
        case "e":
            order = [str(window.leaderboard.model.subject(row)) for row in range(2)]
            return race.progress["12"].times[-1] == true["12"][-1] and order == ["11", "12"]
        case "f":
            return AlertCode.BEFORE_START not in tent.codes("12") and tent.times("12")[0] == true["12"][0]
        case "g":
            return tent.times("11") == true["11"] and tent.codes("011") == []
        case _:
            return race.progress["13"].result == TRUE.progress["13"].result and tent.codes("13") == [
                AlertCode.MISSING_READING
            ]


@pytest.mark.parametrize(("fault", "mend", "steps"), MENDS, ids=[fault for fault, _, _ in MENDS])
def test_each_fault_is_mended_with_keys_and_taken_back_to_exactly_what_was(
    fault: str, mend: Mend, steps: int, tent: Tent
) -> None:
    before = tent.state
    assert not seen(tent, fault)
    mend(tent)
    assert seen(tent, fault)
    assert tent.state != before
    tent.undo(steps)
    assert tent.state == before


def test_the_first_suggestion_for_the_swapped_digits_is_who_lacks_the_place(tent: Tent) -> None:
    tent.choose(AlertCode.UNKNOWN_BIB, "21")
    row = tent.window.alerts.table.current_row()
    assert row is not None
    sentence = str(tent.window.alerts_model.index(row, 1).data())
    assert sentence == "Bib 21 is not entered, but was read at LAP. 12 Carla Dorn lacks LAP, lap 1: make it 12?"


def test_an_unseen_change_leaves_total_and_rank_alone(tent: Tent) -> None:
    mend_d(tent)
    progress = tent.keeper.race.progress["13"]
    assert progress.transitions_total == 155_000_000
    assert not progress.transitions_complete
    assert progress.result == TRUE.progress["13"].result


def test_all_faults_mended_are_case_one_and_undone_one_by_one_the_stream(tent: Tent) -> None:
    states: list[tuple[State, int]] = []
    for fault, mend, steps in MENDS:
        if fault == "d":
            continue  # it is part of h
        states.append((tent.state, steps))
        mend(tent)
    race, board = tent.keeper.race, tent.keeper.boards["Overall"]
    for bib, true in TRUE.progress.items():
        mended = race.progress[bib]
        assert (mended.times, mended.status, mended.result) == (true.times, true.status, true.result)
        assert (mended.transitions, mended.moving, mended.lap_times) == (true.transitions, true.moving, true.lap_times)
    assert [board[row].bib for row in range(len(board))] == ["11", "12", "13"]
    assert race.alerts() == TRUE.alerts() == []
    tent.window.desk.settle()
    assert tent.window.alerts_model.rowCount() == 0
    for state, steps in reversed(states):
        tent.undo(steps)
        assert tent.state == state
