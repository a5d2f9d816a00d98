"""Who is called up, and whether somebody could still come between."""

from skimo_timer.core.facts import Fact, Ruling, RulingKind
from skimo_timer.core.podium import podium
from tests.races import at, board, course, race, setup

ONE_LAP = setup(course("START skin TOP"))
BIBS = "11 12 13 14 15"


def called(*facts: Fact | str, now: str = "11:00:00", without: tuple[str, ...] = ()) -> tuple[str, bool]:
    """The bibs on the steps with their ranks, best first, and whether it is final."""
    found = podium(board(race(*facts, bibs=BIBS, of=ONE_LAP)), 3, at(now), without)
    return " ".join(f"{rank}:{progress.bib}" for rank, progress in found.steps), found.final


FOUR = ("11 TOP 10:10:00", "12 TOP 10:11:00", "13 TOP 10:12:00", "14 TOP 10:13:00")


def test_the_first_three_are_called_up() -> None:
    assert called(*FOUR) == ("1:11 2:12 3:13", True)


def test_a_tie_for_the_last_step_calls_up_both() -> None:
    assert called(*FOUR[:3], "14 TOP 10:12:00") == ("1:11 2:12 3:13 3:14", True)


def test_a_tie_before_the_last_step_takes_its_place() -> None:
    assert called("11 TOP 10:10:00", "12 TOP 10:10:00", *FOUR[2:]) == ("1:11 1:12 3:13", True)


def test_whoever_stood_on_another_podium_is_passed_over_and_ranks_stay() -> None:
    assert called(*FOUR, without=("11",)) == ("2:12 3:13 4:14", True)


def test_it_is_not_final_while_somebody_who_races_could_be_faster() -> None:
    assert called(*FOUR, now="10:11:59") == ("1:11 2:12 3:13", False)
    assert called(*FOUR, now="10:12:00") == ("1:11 2:12 3:13", False)  # a tie at the third place
    assert called(*FOUR, now="10:12:01") == ("1:11 2:12 3:13", True)


def test_a_credit_that_was_given_counts_for_whoever_races() -> None:
    credit = Ruling("15", RulingKind.PENALTY, "-5:00")
    assert called(*FOUR, credit, now="10:16:00") == ("1:11 2:12 3:13", False)
    assert called(*FOUR, credit, now="10:17:01") == ("1:11 2:12 3:13", True)


def test_it_is_not_final_while_a_step_is_empty_and_somebody_races() -> None:
    assert called(*FOUR[:2], now="12:00:00") == ("1:11 2:12", False)
    assert called(*FOUR[:2], Ruling("", RulingKind.CLOSE), now="12:00:00") == ("1:11 2:12", True)


def test_nobody_is_called_up_before_somebody_has_finished() -> None:
    assert called() == ("", False)
