"""What the views share: it follows the race, and computes anew only whom a change touched."""

import numpy as np
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.facts import PassingAmended, PassingRecorded, Ruling, RulingKind
from skimo_timer.core.transitions.efforts import Efforts
from skimo_timer.core.transitions.review import Review
from skimo_timer.demo import DemoRace
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.review.studio import LEADER, MEDIAN, MOST, SETTLE_MS, Studio


def naive(studio: Studio) -> Review:
    """The review of the same field, computed at once from the race."""
    board = studio.board
    race = studio.keeper.race
    return Review(Efforts(race, by_member=studio.by_member).of_all(board[n] for n in range(len(board))))


def same(studio: Studio) -> bool:
    """Whether everything that is shown is what a review from nothing gives."""
    fresh = naive(studio)
    one, other = studio.review, fresh
    return (
        one.legs == other.legs
        and [one.usual(leg) for leg in one.legs] == [other.usual(leg) for leg in other.legs]
        and {s: e.taken for s, e in one.efforts.items()} == {s: e.taken for s, e in other.efforts.items()}
        and all(one.total_rank(e) == other.total_rank(other.efforts[s]) for s, e in one.efforts.items())
        and studio.order == tuple(studio.board[n].bib for n in range(len(studio.board)))
    )


def a_reading(studio: Studio, bib: str) -> PassingAmended:
    """A reading of somebody, four seconds later."""
    passing = next(p for p in studio.keeper.race.readings(bib) if p.point == "T1O" and p.time is not None)
    return PassingAmended(passing.key, time=Instant((passing.time or 0) + 4 * SECOND))


def test_a_new_time_touches_its_athlete_and_everything_follows(studio: Studio, qtbot: QtBot) -> None:
    bib = studio.order[5]
    others = {one: effort for one, effort in studio.review.efforts.items() if one != bib}
    before = studio.review.efforts[bib].total
    with qtbot.waitSignal(studio.refreshed):
        studio.keeper.decide(a_reading(studio, bib))
    assert studio.review.efforts[bib].total == (before or 0) + 4 * SECOND
    assert all(studio.review.efforts[one] is effort for one, effort in others.items())
    assert same(studio)


def test_many_changes_are_one_refresh(studio: Studio, qtbot: QtBot) -> None:
    heard: list[int] = []
    studio.refreshed.connect(lambda: heard.append(1))
    for bib in studio.order[3:8]:
        studio.keeper.decide(a_reading(studio, bib))
    qtbot.wait(SETTLE_MS * 3)
    assert len(heard) == 1
    assert same(studio)


def test_undo_a_ruling_and_a_late_entry_are_followed(studio: Studio) -> None:
    keeper = studio.keeper
    keeper.decide(Ruling(studio.order[2], RulingKind.DSQ, "C.16"))
    studio.settle()
    assert same(studio)
    keeper.undo()
    studio.settle()
    assert same(studio)
    keeper.decide(PassingRecorded("T1I", Instant(keeper.race.progress[studio.order[0]].times[0] or 0), "999"))
    studio.settle()
    assert same(studio)


def test_nothing_is_computed_while_nobody_looks(studio: Studio, qtbot: QtBot) -> None:
    studio.is_watched = False
    before = studio.review.efforts[studio.order[5]]
    studio.keeper.decide(a_reading(studio, before.subject))
    qtbot.wait(SETTLE_MS * 2)
    assert studio.review.efforts[before.subject] is before
    studio.watch()
    assert same(studio)


def test_the_matrix_is_the_field_in_seconds_in_the_order_of_the_result(studio: Studio) -> None:
    def check() -> None:
        matrix = studio.matrix
        assert matrix.subjects == studio.order
        for row, subject in enumerate(matrix.subjects):
            taken = studio.review.efforts[subject].taken
            for column, leg in enumerate(matrix.legs):
                time = taken.get(leg)
                shown = matrix.seconds[row, column]
                assert np.isnan(shown) if time is None else shown == time / SECOND

    check()
    studio.keeper.decide(a_reading(studio, studio.order[4]))
    studio.settle()
    check()


def test_another_classification_is_another_field(studio: Studio) -> None:
    studio.show_classification("Women")
    assert {studio.review.efforts[one].progress.entry.sex for one in studio.order} == {"F"}
    assert same(studio)


def test_six_are_chosen_at_most_and_keep_their_colours(studio: Studio) -> None:
    studio.choose(studio.order[:9])
    assert studio.chosen == studio.order[:MOST]
    kept = studio.colours[studio.order[3]]
    studio.toggle(studio.order[0])
    assert studio.order[0] not in studio.chosen
    assert studio.colours[studio.order[3]] == kept
    studio.toggle(studio.order[8])
    assert studio.colours[studio.order[8]] not in [studio.colours[one] for one in studio.chosen[:-1]]
    assert studio.chosen[-1] == studio.order[8]


def test_somebody_who_is_gone_is_no_longer_chosen(studio: Studio) -> None:
    studio.choose(studio.order[:2])
    women = {one for one in studio.order if studio.review.efforts[one].progress.entry.sex == "F"}
    studio.show_classification("Women")
    assert set(studio.chosen) <= women


def test_gaps_are_to_the_leader_the_middle_or_somebody(studio: Studio, demo: DemoRace) -> None:
    slow = studio.review.efforts[demo.slow_changer]
    to_leader = studio.gap(slow)
    board_gap = studio.board.gap(slow.progress)
    assert to_leader is not None
    assert to_leader.shown == board_gap
    studio.compare_with(MEDIAN)
    to_middle = studio.gap(slow)
    assert to_middle is not None
    assert len(to_middle.steps) == len(studio.review.legs)
    studio.compare_with(studio.order[3])
    other = studio.gap(slow)
    assert other is not None
    assert other.total == (slow.elapsed or 0) - (studio.review.efforts[studio.order[3]].elapsed or 0)
    studio.compare_with(LEADER)
    assert studio.gap(studio.review.efforts[studio.order[0]]) is None


def test_a_race_that_has_not_begun_has_an_empty_review(demo: DemoRace) -> None:
    from skimo_timer.journal import Journal
    from skimo_timer.timekeeper import create

    made = Studio(create(Journal.in_memory(), demo.setup, demo.entries))
    made.watch()
    assert len(made.order) == len(demo.entries)
    assert not np.isfinite(made.matrix.seconds).any()
    assert made.focus is not None
    assert made.gap(made.focus) is None


def keeper_without_entries(demo: DemoRace) -> Timekeeper:
    from skimo_timer.journal import Journal
    from skimo_timer.timekeeper import create

    return create(Journal.in_memory(), demo.setup, ())


def test_a_race_without_anybody_can_be_reviewed(demo: DemoRace) -> None:
    made = Studio(keeper_without_entries(demo))
    made.watch()
    assert made.order == ()
    assert made.focus is None
    assert made.matrix.seconds.shape[0] == 0
