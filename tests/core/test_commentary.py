"""What is said of a passing, worked by hand."""

from skimo_timer.core.clock import SECOND, Duration
from skimo_timer.core.commentary import Comment, comment, run_of
from skimo_timer.core.course import Format
from skimo_timer.core.facts import Entered, Fact, Ruling, RulingKind
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification, Heat, RaceSetup, Stage, StartGroup, StartKind
from skimo_timer.core.standings import Board
from skimo_timer.core.startlist import Entry
from skimo_timer.core.transitions.gaps import Part
from tests.races import at, course, key, race, setup

CLIMB = "START skin T1I skins-off T1O descent LINE"
BIBS = "11 12 13 14"


def said(of: Race, bib: str, point: str, lap: int = 1, classification: str = "") -> Comment | None:
    boards = []
    for each in of.setup.boards:
        board = Board(each, of.setup.season)
        board.fill(of.progress.values())
        boards.append(board)
    progress = of.progress[bib]
    place = next(one for one in progress.course.places if (one.point, one.lap) == (point, lap))
    return comment(of, boards, progress, place, classification)


def told(*facts: Fact | str, bib: str, point: str, lap: int = 1, of: RaceSetup | None = None) -> Comment:
    found = said(race(*facts, bibs=BIBS, of=of), bib, point, lap)
    assert found is not None
    return found


def seconds(n: float) -> Duration:
    return Duration(round(n * SECOND))


ONE_LAP = setup(course(CLIMB))


def test_the_first_at_a_place_has_nobody_to_be_ahead_of() -> None:
    first = told("11 T1I 10:10:00", bib="11", point="T1I")
    assert (first.rank, first.among, first.tied, first.behind, first.ahead) == (1, 1, False, None, None)
    assert first.leg is not None
    assert not first.leg.best


def test_who_comes_after_is_behind_the_first_and_the_first_ahead_of_the_second() -> None:
    facts = ("11 T1I 10:10:00", "12 T1I 10:10:04", "13 T1I 10:10:09")
    third, first = told(*facts, bib="13", point="T1I"), told(*facts, bib="11", point="T1I")
    assert (third.rank, third.among, third.behind, third.ahead) == (3, 3, seconds(9), None)
    assert (first.rank, first.behind, first.ahead) == (1, None, seconds(4))


def test_ties_share_a_rank_and_are_neither_ahead_nor_behind() -> None:
    facts = ("11 T1I 10:10:00", "12 T1I 10:10:00", "13 T1I 10:10:01")
    for bib in ("11", "12"):
        tied = told(*facts, bib=bib, point="T1I")
        assert (tied.rank, tied.tied, tied.behind, tied.ahead) == (1, True, None, None)
    assert told(*facts, bib="13", point="T1I").rank == 3


CHANGES = (
    "11 T1I 10:10:00", "12 T1I 10:10:02", "13 T1I 10:10:03", "14 T1I 10:10:30",
    "11 T1O 10:10:40", "12 T1O 10:10:34", "13 T1O 10:10:36",
)  # fmt: skip


def test_the_best_change_of_the_day_and_the_two_positions_that_it_gained() -> None:
    twelve = told(*CHANGES, bib="12", point="T1O")
    assert (twelve.rank, twelve.gained) == (1, 1)
    assert twelve.leg is not None
    assert (twelve.leg.time, twelve.leg.rank, twelve.leg.among, twelve.leg.best, twelve.leg.shared) == (
        seconds(32), 1, 3, True, False,
    )  # fmt: skip
    eleven = told(*CHANGES, bib="11", point="T1O")
    assert (eleven.rank, eleven.gained, eleven.behind) == (3, -2, seconds(6))
    assert eleven.leg is not None
    assert (eleven.leg.rank, eleven.leg.behind, eleven.leg.best) == (3, seconds(8), False)


def test_as_fast_as_the_best_is_the_best_too_and_shared() -> None:
    leg = told(*CHANGES[:-1], "13 T1O 10:10:35", bib="13", point="T1O").leg
    assert leg is not None
    assert (leg.rank, leg.best, leg.shared) == (1, True, True)


def test_the_best_here_is_not_the_best_of_the_day_where_another_lap_was_faster() -> None:
    facts = (
        "11 T1I 10:10:00", "11 T1O 10:10:20", "11 LINE 10:14:00", "11 T2O 10:14:30", "11 T1I 10:24:00",
        "12 T1I 10:10:01", "12 T1O 10:10:31", "12 LINE 10:14:10", "12 T2O 10:14:50", "12 T1I 10:24:40",
        "11 T1O 10:24:25", "12 T1O 10:25:07",
    )  # fmt: skip
    leg = told(*facts, bib="11", point="T1O", lap=2).leg
    assert leg is not None
    assert (leg.rank, leg.time, leg.best) == (1, seconds(25), False)
    first = told(*facts, bib="11", point="T1O", lap=1).leg
    assert first is not None
    assert first.best


def test_in_a_mass_start_who_was_before_and_is_not_here_yet_is_overtaken() -> None:
    facts = ("11 T1I 10:10:00", "12 T1I 10:10:05", "12 T1O 10:10:30")
    assert told(*facts, bib="12", point="T1O").gained == 1


def test_who_was_before_and_lacks_the_reading_is_not_overtaken() -> None:
    facts = ("11 T1I 10:10:00", "12 T1I 10:10:05", "12 T1O 10:10:30", "11 LINE 10:14:00")
    assert told(*facts, bib="12", point="T1O").gained == 0


def test_with_interval_starts_who_may_still_be_faster_is_not_overtaken_and_ranks_go_by_the_own_start() -> None:
    group = StartGroup("All", at("10:00:00"), kind=StartKind.INTERVAL, interval=seconds(60))
    interval = setup(course(CLIMB), starts=(group,))
    # 12 starts a minute after 11: up in 9:50 against 10:00, so 11 was overtaken on the way up; out of the change first
    facts = ("11 T1I 10:10:00", "12 T1I 10:10:50", "11 T1O 10:10:30")
    assert told(*facts, bib="12", point="T1I", of=interval).rank == 1
    assert told(*facts, bib="12", point="T1I", of=interval).ahead == seconds(10)
    assert told(*facts, bib="11", point="T1O", of=interval).gained == 0
    later = (*facts, "12 T1O 10:12:00")
    assert told(*later, bib="11", point="T1O", of=interval).gained == 1
    assert told(*later, bib="12", point="T1O", of=interval).gained == -1


def test_a_gap_is_split_into_climb_change_and_descent_and_adds_up() -> None:
    facts = (
        "11 T1I 10:10:00", "11 T1O 10:10:30", "11 LINE 10:14:00",
        "12 T1I 10:10:20", "12 T1O 10:11:00", "12 LINE 10:14:25",
    )  # fmt: skip
    found = told(*facts, bib="12", point="LINE", of=ONE_LAP)
    assert found.is_finish
    assert found.behind == seconds(25)
    assert dict(found.parts) == {Part.SKINS: seconds(20), Part.CHANGES: seconds(10), Part.DESCENTS: seconds(-5)}
    assert told(*facts, bib="12", point="T1O", of=ONE_LAP).parts == {}  # it is of the last place only


def test_a_finish_is_ranked_by_the_result_with_its_penalty() -> None:
    facts: list[Fact | str] = [
        "11 T1I 10:10:00", "11 T1O 10:10:30", "11 LINE 10:14:00",
        "12 T1I 10:10:10", "12 T1O 10:10:50", "12 LINE 10:14:20",
        Ruling("11", RulingKind.PENALTY, "0:30"),
    ]  # fmt: skip
    eleven, twelve = (told(*facts, bib=bib, point="LINE", of=ONE_LAP) for bib in ("11", "12"))
    assert (twelve.rank, twelve.ahead) == (1, seconds(10))
    assert (eleven.rank, eleven.behind) == (2, seconds(10))
    assert eleven.parts[Part.PENALTY] == seconds(30)


def test_nothing_is_said_of_who_is_disqualified_or_has_not_been_there() -> None:
    facts = ("11 T1I 10:10:00", Ruling("11", RulingKind.DSQ))
    assert said(race(*facts), "11", "T1I") is None
    assert said(race("11 T1I 10:10:00"), "12", "T1I") is None


def test_the_podium_of_a_smaller_classification_is_said_too() -> None:
    women = setup(course(CLIMB), classifications=(Classification("Overall"), Classification("Women", sex="F")))
    people = [Entered(Entry("11", "A", "M")), Entered(Entry("12", "B", "F")), Entered(Entry("13", "C", "F"))]
    mixed = race(*people, "11 T1I 10:10:00", "12 T1I 10:10:04", "13 T1I 10:10:09", bibs="", of=women)
    found = said(mixed, "13", "T1I")
    assert found is not None
    assert (found.classification, found.rank, found.also) == ("Overall", 3, (("Women", 2),))
    chosen = said(mixed, "13", "T1I", classification="Women")
    assert chosen is not None
    assert (chosen.classification, chosen.rank, chosen.behind) == ("Women", 2, seconds(5))


def test_a_team_is_there_when_its_last_member_is() -> None:
    teams = setup(course(CLIMB), format=Format.TEAM)
    waiting = race("11a T1I 10:10:00", "12a T1I 10:10:10", "12b T1I 10:10:12", bibs=BIBS, of=teams)
    assert said(waiting, "11", "T1I") is None
    there = race("11a T1I 10:10:00", "12a T1I 10:10:10", "12b T1I 10:10:12", "11b T1I 10:10:20", bibs=BIBS, of=teams)
    first, second = said(there, "12", "T1I"), said(there, "11", "T1I")
    assert first is not None
    assert second is not None
    assert (first.rank, second.rank, second.behind) == (1, 2, seconds(8))


def sprint(*facts: Fact | str) -> Race:
    heats = (Heat("A", at("10:00:00"), ("11", "12")), Heat("B", at("10:10:00"), ("13", "14")))
    stages = (Stage("Heats", heats, places=1), Stage("Final", (Heat("Final"),)))
    return race(*facts, bibs=BIBS, of=setup(course("START skin FIN"), starts=(), format=Format.SPRINT, stages=stages))


def in_heat(of: Race, bib: str, number: int) -> Comment:
    """Of the n-th record: the set-up and the entries come first."""
    run = run_of(of, bib, key(number))
    assert run is not None
    board = Board(of.setup.boards[0], of.setup.season)
    board.fill(of.progress.values())
    found = comment(of, [board], run.progress, run.progress.course.places[0], run=run)
    assert found is not None
    return found


def test_in_heats_only_the_own_heat_counts_also_when_the_winner_is_in_the_next_round() -> None:
    of = sprint("11 FIN 10:03:00", "12 FIN 10:03:02", "13 FIN 10:12:50", "14 FIN 10:12:58")
    last, first = in_heat(of, "14", 9), in_heat(of, "13", 8)
    assert (last.stage, last.heat, last.rank, last.among, last.behind) == ("Heats", "B", 2, 2, seconds(8))
    assert (first.heat, first.rank, first.ahead) == ("B", 1, seconds(8))


def test_a_tie_in_a_heat_is_as_the_judge_placed_it() -> None:
    judged = Ruling("12", RulingKind.AHEAD_OF, "11")
    of = sprint("11 FIN 10:03:00", "12 FIN 10:03:00", judged)
    places = [(found.rank, found.tied) for found in (in_heat(of, "12", 7), in_heat(of, "11", 6))]
    assert places == [(1, False), (2, False)]


def test_a_passing_that_counts_in_no_heat_has_no_run() -> None:
    assert run_of(sprint("11 FIN 10:03:00"), "11", key(99)) is None
