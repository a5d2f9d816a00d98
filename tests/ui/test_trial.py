"""Trying facts on a thread: only the last answer is told, and nobody waits for it."""

import pytest
from pytestqt.qtbot import QtBot

from skimo_timer.core.changes.whatif import Effects
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.race.trial import Trial


def fine(bib: str) -> list[Ruling]:
    return [Ruling(bib, RulingKind.DSQ)]


@pytest.fixture
def trial(keeper: Timekeeper) -> Trial:
    return Trial(keeper.race)


def test_of_several_questions_the_last_is_answered(trial: Trial, qtbot: QtBot) -> None:
    told: list[Effects] = []
    trial.told.connect(told.append)
    for bib in ("11", "12", "23"):
        trial.ask(fine(bib))
    qtbot.waitUntil(lambda: bool(told))
    assert [effects.bibs for effects in told] == [("23",)]
    trial.close()


def test_what_is_not_wanted_any_more_is_not_told(trial: Trial, qtbot: QtBot) -> None:
    told: list[Effects] = []
    trial.told.connect(told.append)
    trial.ask(fine("11"))
    trial.forget()
    trial.ask(fine("12"))
    qtbot.waitUntil(lambda: bool(told))
    assert [effects.bibs for effects in told] == [("12",)]
    trial.close()


def test_the_copy_follows_the_race(trial: Trial, keeper: Timekeeper, qtbot: QtBot) -> None:
    trial.follow(keeper.decide(Ruling("11", RulingKind.DNS)))
    with qtbot.waitSignal(trial.told) as heard:
        trial.ask(fine("11"))
    (effects,) = heard.args
    assert effects.touched[0].before.status == "DNS"
    trial.close()


def test_once_closed_it_says_nothing(trial: Trial, qtbot: QtBot) -> None:
    told: list[Effects] = []
    trial.told.connect(told.append)
    trial.ask(fine("11"))
    trial.close()
    trial._thread.shutdown(wait=True)
    qtbot.wait(1)
    assert told == []
