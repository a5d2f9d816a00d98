"""Every format in every view: laps, relay, teams, heats, timed laps, waves, and members one by one."""

from math import isnan

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import Entered, SetUp
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui.review.pages.whatif import WhatIfPage
from skimo_timer.ui.review.views import VIEWS
from skimo_timer.ui.review.window import ReviewWindow
from tests.core.transitions.test_efforts import relay_with_changes
from tests.exchange.case_race import case_facts

CASES = (
    "01-two-laps", "03-qualification", "04-heats", "05-relay", "07-statuses-live", "09-night-teams-own-start",
    "11-timed-laps-half", "12-waves-wrong-wave", "14-team-number", "15-two-sprints",
)  # fmt: skip


def kept(case: str) -> Timekeeper:
    first, *others = case_facts(case)
    assert isinstance(first, SetUp)
    keeper = create(Journal.in_memory(), first.setup, ())
    keeper.decide(*others)
    return keeper


def opened(keeper: Timekeeper, qtbot: QtBot) -> ReviewWindow:
    window = ReviewWindow(keeper)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.open()
    return window


@pytest.mark.parametrize("case", CASES)
def test_every_view_shows_every_format_with_anybody_chosen(case: str, qtbot: QtBot) -> None:
    window = opened(kept(case), qtbot)
    studio = window.studio
    for by_member in (False, True) if studio.keeper.race.setup.format.has_members else (False,):
        window.members.setChecked(by_member)
        for number in range(len(VIEWS)):
            window.show_view(number)
            for chosen in (studio.order[:1], studio.order[-3:], ()):
                studio.choose(chosen)
                QApplication.processEvents()
        window.grab()


def test_members_stand_one_by_one_with_their_own_laps(qtbot: QtBot) -> None:
    race, legs = relay_with_changes()
    entries = [Entered(entry) for entry in race.entries.values()]
    keeper = create(Journal.in_memory(), race.setup, ())
    keeper.decide(*entries, *(passing.recorded for passing in race.passings.values()))
    window = opened(keeper, qtbot)
    assert window.members.isVisible()
    teams = window.studio.order
    assert set(teams) == set(legs)
    window.members.setChecked(True)
    assert window.studio.order == tuple(team + letter for team in teams for letter in "ab")
    changes = [n for n, column in enumerate(window.model.columns) if column.leg is not None]
    row = window.model.find("2b")
    assert row is not None
    texts = [window.model.cell(row, n).text for n in changes]
    assert [bool(text) for text in texts] == [False, False, True, True, False, False, True, True]


def test_all_rounds_of_a_sprint_stand_side_by_side_and_what_if_says_why_not(qtbot: QtBot) -> None:
    window = opened(kept("04-heats"), qtbot)
    assert {leg.stage for leg in window.studio.review.legs} == {"Heats", "Final"}
    page = window.page([view.name for view in VIEWS].index("what-if"))
    assert isinstance(page, WhatIfPage)
    assert "race of rounds" in page.answer.text()
    assert len(page.outcomes) == 0


def test_positions_count_whose_split_is_smaller() -> None:
    from skimo_timer.ui.chart.gaps import measure
    from skimo_timer.ui.review.charts.along import ranked

    keeper = kept("11-timed-laps-half")
    board = keeper.boards["Overall"]
    gaps = ranked(measure(board, board[0].course))
    for column in range(len(gaps.course.places)):
        splits = [a.splits[column] if column < len(a.splits) else None for a in gaps.athletes]
        for row, own in enumerate(splits):
            shown = gaps.behind[row, column + 1]
            if own is None:
                assert isnan(shown)
            else:
                assert shown == 1 + sum(other is not None and other < own for other in splits)
