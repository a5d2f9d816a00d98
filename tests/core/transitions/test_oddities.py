"""Changes that cannot be: each is found, named, and leads to its readings."""

from skimo_timer.core.clock import SECOND
from skimo_timer.core.facts import PassingRecorded
from skimo_timer.core.race import Race
from skimo_timer.core.transitions.oddities import Odd, Oddity, oddities
from tests.core.transitions.simulated import Legs, legs_of, review_of, run
from tests.races import records


def even(athletes: int = 9) -> Legs:
    """Everybody alike: nothing is odd."""
    one = legs_of(1, 1)["1"]
    return {str(bib): [round(leg * (1 + bib / 200)) for leg in one] for bib in range(1, athletes + 1)}


def found(race: Race) -> list[Odd]:
    return oddities(review_of(race), race.readings)


def test_nothing_is_odd_in_an_even_race() -> None:
    assert found(run(even()).race) == []


def test_a_change_far_shorter_or_longer_than_usual_is_named_with_both_readings() -> None:
    legs = even()
    legs["4"][1], legs["6"][3] = legs["4"][1] // 4, legs["6"][3] * 4
    race = run(legs).race
    odd = found(race)
    assert [(one.effort.subject, one.oddity) for one in odd] == [("4", Oddity.TOO_SHORT), ("6", Oddity.TOO_LONG)]
    first = odd[0]
    assert (first.leg.origin, first.leg.point) == ("A", "B")
    assert first.time == legs["4"][1]
    assert first.usual == sorted(each[1] for each in legs.values())[4]
    points = [(race.passings[key].bib, race.passings[key].point) for key in first.keys]
    assert points == [("4", "A"), ("4", "B")]


def test_a_missing_side_is_named_and_leads_to_the_other_reading() -> None:
    race = run(even(), {"2": frozenset({0}), "3": frozenset({1}), "5": frozenset({0, 1})}).race
    odd = found(race)
    assert [(one.effort.subject, one.oddity) for one in odd] == [
        ("2", Oddity.NO_IN),
        ("3", Oddity.NO_OUT),
        ("5", Oddity.NO_SIDES),
    ]
    assert [[race.passings[key].point for key in one.keys] for one in odd] == [["B"], ["A"], []]
    assert all(one.time is None for one in odd)


def test_who_has_not_come_there_yet_lacks_nothing() -> None:
    assert found(run(even(), {"2": frozenset(range(3, 16))}).race) == []


def test_an_out_that_was_read_before_the_in_leads_to_both_readings() -> None:
    legs = even()
    raced = run(legs, {"7": frozenset({1})})
    gun = raced.race.setup.starts[0].time or 0
    early = PassingRecorded("B", type(gun)(gun + legs["7"][0] - 4 * SECOND), "7")  # type: ignore[arg-type]  # an Instant
    raced.race.apply(records([early], first=900))
    (odd,) = found(raced.race)
    assert (odd.effort.subject, odd.oddity) == ("7", Oddity.SWAPPED)
    assert {raced.race.passings[key].point for key in odd.keys} == {"A", "B"}


def test_rows_can_be_asked_about_alone() -> None:
    race = run(even(), {"2": frozenset({0}), "3": frozenset({1})}).race
    odd = oddities(review_of(race), race.readings, ["3", "4"])
    assert [one.effort.subject for one in odd] == ["3"]
