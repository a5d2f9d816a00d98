"""The item models follow the race row by row, and never show anything that a fresh model would not."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.clock import SECOND, Duration, Instant
from skimo_timer.core.facts import (
    Entered,
    Fact,
    Key,
    OffsetSet,
    PassingAmended,
    PassingRecorded,
    Reverted,
    Ruling,
    RulingKind,
    StartGiven,
)
from skimo_timer.core.matching.suggestions import Suggestion
from skimo_timer.core.setup import Classification
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui.models.alerts import AlertsModel
from skimo_timer.ui.models.leaderboard import GAP, LeaderboardModel
from skimo_timer.ui.models.passings import GATE, JOINED, PassingsModel
from skimo_timer.ui.models.roles import ALIGN, MARK, STATE, SUBJECT, TOOL_TIP
from tests.ui.conftest import ENTRIES, GUN, at, small_setup

Decide = Callable[..., Key]


def texts(model: QAbstractItemModel, *roles: int) -> list[list[object]]:
    """Everything that a model shows, row by row."""
    every = roles or (0, STATE, MARK, ALIGN)
    columns = range(model.columnCount())
    return [
        [model.index(row, column).data(role) for role in every for column in columns] for row in range(model.rowCount())
    ]


def column(model: QAbstractItemModel, number: int) -> list[str]:
    return [model.index(row, number).data() for row in range(model.rowCount())]


@pytest.fixture
def watched(qapp: QApplication) -> Iterator[Callable[[QAbstractItemModel], None]]:
    """Has Qt check every signal of a model; the testers live as long as the test."""
    testers: list[QAbstractItemModelTester] = []
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    yield lambda model: testers.append(QAbstractItemModelTester(model, fatal))
    testers.clear()


@pytest.fixture
def board(keeper: Timekeeper, watched: Callable[[QAbstractItemModel], None]) -> LeaderboardModel:
    model = LeaderboardModel(keeper)
    watched(model)
    keeper.listen(model.on_change)
    return model


@pytest.fixture
def passings(keeper: Timekeeper, watched: Callable[[QAbstractItemModel], None]) -> PassingsModel:
    model = PassingsModel(keeper)
    watched(model)
    keeper.listen(model.on_change)
    return model


# -- the leaderboard ---------------------------------------------------------------------------------------------------


def test_the_leaderboard_shows_who_is_first_and_how_far_behind_the_others_are(
    board: LeaderboardModel, passing: Decide
) -> None:
    passing("T1I", "10:05:00", "12")
    passing("T1I", "10:05:42", "11")
    passing("T1O", "10:06:00", "12")
    assert texts(board, 0)[:3] == [
        ["1", "12", "Roux Marc", "CAF Valbelle", "", "T1O 1", "6:00", "", "1:00  1/3", ""],
        ["2", "11", "Huber Lena", "SC Gamsberg", "", "T1I 1", "5:42", "+0:42", "", "↑ +0:42 ⇄ 0 ↓ 0"],
        ["", "23", "Caduff Gian", "", "", "", "", "", "", ""],
    ]


def test_one_passing_moves_one_row_and_resets_nothing(board: LeaderboardModel, passing: Decide) -> None:
    resets: list[None] = []
    moves: list[tuple[int, int]] = []
    board.modelReset.connect(lambda: resets.append(None))
    board.rowsMoved.connect(lambda _, first, __, ___, to: moves.append((first, to)))
    passing("T1I", "10:05:00", "123")
    assert column(board, 1) == ["123", "11", "12", "23"]
    assert moves == [(3, 0)]
    assert resets == []


def test_a_passing_names_the_athletes_whose_rows_changed(board: LeaderboardModel, passing: Decide) -> None:
    touched: list[str] = []
    board.touched.connect(touched.extend)
    passing("T1I", "10:05:00", "23")
    assert touched == ["23"]


def test_texts_that_a_move_leaves_alone_are_not_announced(board: LeaderboardModel, passing: Decide) -> None:
    for n, bib in enumerate(("11", "12", "23", "123")):
        passing("T1I", f"10:05:{n:02}", bib)
    passing("T1O", "10:06:00", "11")
    rows: list[tuple[int, int]] = []
    board.dataChanged.connect(lambda first, last, _: rows.append((first.row(), last.row())))
    passing("T1O", "10:06:01", "12")
    assert rows == [(1, 1)]


def test_another_classification_shows_its_own_athletes_and_ranks(board: LeaderboardModel, passing: Decide) -> None:
    passing("T1I", "10:05:00", "12")
    passing("T1I", "10:05:42", "123")
    board.set_classification("Women")
    assert texts(board, 0)[0][:3] == ["1", "123", "Kovač Živa"]
    assert column(board, 1) == ["123", "11"]


def test_a_status_stands_in_the_place_of_the_rank(board: LeaderboardModel, passing: Decide, keeper: Timekeeper) -> None:
    passing("T1I", "10:05:00", "12")
    keeper.decide(Ruling("12", RulingKind.DNF, "T1O"))
    row = column(board, 1).index("12")
    assert column(board, 0)[row] == "DNF"
    assert board.index(row, 0).data(STATE) == "DNF"
    assert board.index(row, 0).data(TOOL_TIP) == "T1O"


def test_the_gap_says_where_it_came_from(board: LeaderboardModel, passing: Decide, keeper: Timekeeper) -> None:
    for point, first, second in (("T1I", "10:05:00", "10:05:10"), ("T1O", "10:05:20", "10:06:05")):
        passing(point, first, "11")
        passing(point, second, "12")
    row = column(board, 1).index("12")
    assert board.index(row, GAP).data(TOOL_TIP) == "+0:45 = changes +0:35, skins +0:10"
    assert board.index(column(board, 1).index("11"), GAP).data(TOOL_TIP) is None


def test_a_penalty_is_marked_at_the_time(board: LeaderboardModel, passing: Decide, keeper: Timekeeper) -> None:
    passing("T1I", "10:05:00", "12")
    keeper.decide(Ruling("12", RulingKind.PENALTY, "+0:30"))
    marks = [board.index(0, number).data(MARK) for number in range(board.columnCount())]
    assert [number for number, mark in enumerate(marks) if mark] == [6]
    assert "+0:30" in str(board.index(0, 6).data(TOOL_TIP))


def test_a_late_entry_is_a_new_row(board: LeaderboardModel, keeper: Timekeeper) -> None:
    keeper.decide(Entered(Entry("5", "Late Comer")))
    assert column(board, 1) == ["5", "11", "12", "23", "123"]
    keeper.undo()
    assert column(board, 1) == ["11", "12", "23", "123"]


def test_a_club_classification_has_a_row_per_club(watched: Callable[[QAbstractItemModel], None]) -> None:
    setup = small_setup()
    clubs = Classification("Clubs", best=1)
    keeper = create(Journal.in_memory(), replace(setup, classifications=(*setup.classifications, clubs)), ENTRIES)
    model = LeaderboardModel(keeper)
    watched(model)
    keeper.listen(model.on_change)
    model.set_classification("Clubs")
    assert column(model, 2) == ["CAF Valbelle", "SC Gamsberg"]
    walk = ("T1I", "T1O", "LINE", "T2O", "T1I", "T1O", "LINE")
    for bib, late in (("11", 0), ("12", 5)):
        facts = [PassingRecorded(point, at(f"10:{5 * n:02}:{late:02}"), bib) for n, point in enumerate(walk, 1)]
        keeper.decide(*facts)
    assert texts(model, 0) == [
        ["1", "", "SC Gamsberg", "", "", "11", "35:00", "", "", ""],
        ["2", "", "CAF Valbelle", "", "", "12", "35:05", "+0:05", "", ""],
    ]
    assert model.find("11") is None


# -- the passings ------------------------------------------------------------------------------------------------------


def test_the_newest_passing_stands_on_top(passings: PassingsModel, passing: Decide) -> None:
    passing("T1I", "10:05:00", "12")
    passing("T1I", "10:05:42", "11")
    assert texts(passings, 0) == [
        ["10:05:42.0", "11", "Huber Lena", "T1I 1"],
        ["10:05:00.0", "12", "Roux Marc", "T1I 1"],
    ]


def test_an_open_time_an_unknown_bib_and_a_duplicate_say_so(passings: PassingsModel, passing: Decide) -> None:
    passing("T1I", "10:05:00", "12")
    passing("T1I", "10:05:02", "12")
    passing("T1I", "10:05:10", "99")
    passing("T1I", "10:05:20")
    assert column(passings, 2) == ["open", "unknown bib", "duplicate · Roux Marc", "Roux Marc"]
    states = [passings.index(row, 0).data(STATE) for row in range(4)]
    assert states == [AlertCode.NO_BIB, AlertCode.UNKNOWN_BIB, AlertCode.DUPLICATE, "fine"]


def test_a_void_passing_stays_in_the_list_and_undo_brings_it_back(
    passings: PassingsModel, passing: Decide, keeper: Timekeeper
) -> None:
    keeper.decide(Reverted(passing("T1I", "10:05:00", "12")))
    assert texts(passings, 0) == [["10:05:00.0", "12", "void · Roux Marc", "T1I"]]
    keeper.undo()
    assert column(passings, 2) == ["Roux Marc"]


def test_a_typed_bib_and_its_impulse_are_one_row(passings: PassingsModel, passing: Decide, keeper: Timekeeper) -> None:
    impulse = keeper.record(PassingRecorded("T1I", at("10:05:00.23"), source="Timy", channel="C1"))[0].key
    assert passings.index(0, 0).data(MARK) == GATE
    typed = passing("T1I", "10:05:00.5", "12")
    assert texts(passings, 0) == [["10:05:00.2", "12", "Roux Marc", "T1I 1"]]
    assert passings.index(0, 0).data(MARK) == JOINED
    assert (passings.find(typed), passings.find(impulse)) == (0, None)
    keeper.undo()
    assert column(passings, 2) == ["void · Roux Marc", "open"]
    assert passings.find(impulse) == 1


def test_a_corrected_clock_moves_the_impulses_that_belong_to_nobody(
    passings: PassingsModel, keeper: Timekeeper
) -> None:
    keeper.record(PassingRecorded("T1I", at("10:05:00"), source="Timy", channel="C1"))
    keeper.decide(OffsetSet("Timy", Duration(3 * SECOND)))
    assert column(passings, 0) == ["10:05:03.0"]


def test_a_row_is_about_the_key_of_its_passing(passings: PassingsModel, passing: Decide) -> None:
    key = passing("T1I", "10:05:00", "12")
    assert passings.index(0, 2).data(SUBJECT) == key
    assert passings.passing(0) is not None
    assert passings.find(Key("elsewhere", 1)) is None


# -- the alerts --------------------------------------------------------------------------------------------------------


def test_alerts_are_sentences_and_an_unknown_bib_comes_with_a_suggestion(
    keeper: Timekeeper, passing: Decide, watched: Callable[[QAbstractItemModel], None]
) -> None:
    alerts = AlertsModel(keeper)
    watched(alerts)
    assert alerts.rowCount() == 0
    passing("T1I", "10:05:00", "21")
    passing("T1I", "10:05:42", "11")
    passing("T1I", "10:05:45", "11")
    passing("T1I", "10:05:50")
    fresh = alerts.refresh(at("10:06:00"), "T1I", [])
    assert column(alerts, 1) == [
        "Bib 21 is not entered, but was read at T1I. 12 Roux Marc lacks T1I, lap 1: make it 12?",
        "11 Huber Lena was read again at T1I, 0:03 after the time before.",
    ]
    assert len(fresh) == 2
    suggested = [alerts.suggestion(row) for row in range(2)]
    assert [isinstance(one, Suggestion) and one.bib for one in suggested] == ["12", False]
    assert alerts.first_suggested == 0
    assert alerts.refresh(at("10:06:01"), "T1I", []) == []
    keeper.undo()
    keeper.undo()
    alerts.refresh(at("10:06:02"), "T1I", [])
    assert column(alerts, 0) == ["10:05:00"]


def test_an_open_time_is_a_matter_once_nobody_is_typing_its_bib(keeper: Timekeeper, passing: Decide) -> None:
    alerts = AlertsModel(keeper)
    passing("T1I", "10:05:00")
    assert alerts.refresh(at("10:05:29"), "T1I", []) == []
    assert len(alerts.refresh(at("10:05:30"), "T1I", [])) == 1


# -- all of them, whatever happens -------------------------------------------------------------------------------------


def facts(dice: random.Random, keeper: Timekeeper, moment: Instant) -> list[Fact]:
    """Something that may happen in a race, drawn from what is there."""
    bib = dice.choice([entry.bib for entry in ENTRIES] + ["99", "7"])
    point = dice.choice(["T1I", "T1O", "LINE", "T2O"])
    known = list(keeper.race.ledger.records)[1 + len(ENTRIES) :][-12:] or [Key("A", 2)]
    passings = list(keeper.race.passings) or known
    match dice.randrange(14):
        case 0 | 1 | 2:
            return [PassingRecorded(point, moment, bib)]
        case 3 | 4:
            return [PassingRecorded("LINE", moment, source="Timy", channel="C1")]
        case 5 | 6:
            return [PassingRecorded("LINE", Instant(moment + dice.randrange(-2, 2) * SECOND // 2), bib)]
        case 7:
            return [PassingRecorded(point, moment)]
        case 8:
            return [PassingAmended(dice.choice(passings), bib=dice.choice([bib, ""]))]
        case 9:
            return [PassingAmended(dice.choice(passings), time=moment, point=dice.choice([point, None]))]
        case 10:
            return [Reverted(dice.choice(known))]
        case 11:
            return [Ruling(bib, dice.choice([RulingKind.DNF, RulingKind.DSQ, RulingKind.OK]))]
        case 12:
            return [OffsetSet("Timy", Duration(dice.randrange(-2, 3) * SECOND))]
        case _:
            others: list[Fact] = [StartGiven("All", GUN), Ruling("12", RulingKind.ALIAS, "99"), Entered(Entry("7"))]
            return [dice.choice(others)]


@pytest.mark.parametrize("seed", range(12))
def test_whatever_happens_every_model_shows_what_a_fresh_one_would(
    seed: int, watched: Callable[[QAbstractItemModel], None]
) -> None:
    dice = random.Random(seed)
    keeper = create(Journal.in_memory(), small_setup(), ENTRIES)
    board, passings, alerts = LeaderboardModel(keeper), PassingsModel(keeper), AlertsModel(keeper)
    keeper.listen(board.on_change)
    keeper.listen(passings.on_change)
    for model in (board, passings, alerts):
        watched(model)
    moment = GUN
    for _ in range(60):
        moment = Instant(moment + dice.randrange(40 * SECOND))
        match dice.randrange(8):
            case 0:
                keeper.undo()
            case 1:
                keeper.redo()
            case _:
                (keeper.record if dice.random() < 0.3 else keeper.decide)(*facts(dice, keeper, moment))
        alerts.refresh(moment, "T1I", [])
        again = AlertsModel(keeper)
        again.refresh(moment, "T1I", [])
        for model, fresh in ((board, LeaderboardModel(keeper)), (passings, PassingsModel(keeper)), (alerts, again)):
            assert texts(model) == texts(fresh), type(model).__name__
