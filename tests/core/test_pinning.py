"""The operator's word on which place a reading serves."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.clock import SECOND, Duration, Instant
from skimo_timer.core.course import Course, Format, LegKind
from skimo_timer.core.facts import Fact, Key, PassingAmended, Pinned, Reverted, Ruling, RulingKind
from skimo_timer.core.matching import NOWHERE, assign
from skimo_timer.core.passings.pinning import Refusal, refusal
from skimo_timer.core.race import Race
from tests.core.test_matching import GUN, all_assignments, price, some_readings
from tests.races import at, course, key, race, setup

FIRST_FACT = 5  # the set-up and three entries come before


def passing_key(n: int) -> Key:
    """The n-th passing of a race of three."""
    return key(FIRST_FACT + n)


def pinned(n: int, text: str, turn: int = 1) -> Pinned:
    """`12 T1I 2` pins the n-th passing; a lap of `-` frees it."""
    bib, point, lap = text.split()
    return Pinned(passing_key(n), bib, point, None if lap == "-" else int(lap), turn)


def times(of: Race, bib: str = "12") -> list[Instant | None]:
    return list(of.progress[bib].times)


LATE = ("12 T1I 10:10:00", "12 T1O 10:10:30")


def test_a_pinned_reading_serves_its_place_against_all_likelihood() -> None:
    of = race(*LATE, pinned(0, "12 T1I 2"))
    assert times(of) == [None, None, None, None, at("10:10:00"), at("10:10:30"), None]


def test_a_reading_that_serves_nothing_leaves_its_place_and_is_no_matter_any_more() -> None:
    of = race(*LATE, pinned(0, "12 T1I 0"))
    assert times(of)[:2] == [None, at("10:10:30")]
    assert [alert.code for alert in of.alerts()] == [AlertCode.MISSING_READING]


def test_the_newest_word_counts_and_can_free_a_reading() -> None:
    words: list[Fact | str] = [*LATE, pinned(0, "12 T1I 2"), pinned(0, "12 T1I 0"), pinned(0, "12 T1I -")]
    assert times(race(*words)) == times(race(*LATE))
    assert times(race(*words[:-1])) == times(race(*LATE, pinned(0, "12 T1I 0")))


def test_undo_takes_a_word_back_to_the_one_before() -> None:
    words: list[Fact | str] = [*LATE, pinned(0, "12 T1I 2"), pinned(0, "12 T1I 0")]
    undone = race(*words, Reverted(key(FIRST_FACT + 3)))
    assert times(undone) == times(race(*words[:-1]))
    assert undone.alerts() == race(*words[:-1]).alerts()


def test_a_word_holds_for_the_bib_and_the_point_of_which_it_was_said() -> None:
    words = (*LATE, pinned(0, "12 T1I 2"))
    assert times(race(*words, PassingAmended(passing_key(0), bib="13")), "13")[0] == at("10:10:00")
    moved = race(*words, PassingAmended(passing_key(0), point="T2O"))
    assert times(moved)[3] is None
    back = race(*words, PassingAmended(passing_key(0), bib="13"), PassingAmended(passing_key(0), bib="12"))
    assert times(back) == times(race(*words))


def test_a_pinned_reading_may_come_before_the_gun_and_below_a_floor() -> None:
    floors = replace(course(), floors={LegKind.SKIN: Duration(600 * SECOND)})
    of = race("12 T1I 09:59:50", pinned(0, "12 T1I 1"), of=setup(floors))
    assert times(of)[0] == at("09:59:50")
    assert of.alerts() == []


def test_the_second_of_a_double_counts_where_it_is_pinned_and_the_first_is_its_duplicate() -> None:
    of = race("12 T1I 10:10:00", "12 T1I 10:10:02", pinned(1, "12 T1I 1"))
    assert times(of)[0] == at("10:10:02")
    assert [(alert.code, alert.time) for alert in of.alerts()] == [(AlertCode.DUPLICATE, at("10:10:00"))]


def test_of_two_words_on_one_place_the_newer_counts() -> None:
    of = race("12 T1I 10:10:00", "12 T1I 10:11:30", pinned(0, "12 T1I 1"), pinned(1, "12 T1I 1"))
    assert times(of)[0] == at("10:11:30")


def test_a_word_that_cannot_be_is_passed_over() -> None:
    assert times(race(*LATE, pinned(0, "12 T1I 7"))) == times(race(*LATE))
    turned = race(*LATE, pinned(1, "12 T1O 1"), pinned(0, "12 T1I 2"))
    assert times(turned) == [None, None, None, None, at("10:10:00"), at("10:10:30"), None]


def test_a_reading_that_serves_nothing_contradicts_no_status() -> None:
    out = race(Ruling("12", RulingKind.DNS), "12 T1I 10:10:00", Pinned(passing_key(1), "12", "T1I", 0))
    assert out.alerts() == []


def test_a_member_of_a_team_can_be_pinned_too() -> None:
    teams = replace(setup(), format=Format.TEAM)
    read = ("82 T1I 10:10:00", "82 T1I 10:10:10", "82 T1I 10:10:20")
    of = race(*read, Pinned(key(6), "82", "T1I", 0), bibs="82 82a 82b", of=teams)
    assert [member.times[0] for member in of.progress["82"].members] == [at("10:10:00"), at("10:10:20")]
    assert of.alerts() == []


def test_a_reading_of_the_finish_line_can_be_pinned_to_the_lap_before() -> None:
    """Where lap line and finish are one, only the operator knows that a time was not the finish."""
    of = race("12 T1I 10:25:00", "12 LINE 10:30:00", pinned(0, "12 T1I 2"))
    assert times(of)[-1] == at("10:30:00")
    of = race("12 T1I 10:25:00", "12 LINE 10:30:00", pinned(0, "12 T1I 1"), pinned(1, "12 LINE 1"))
    assert times(of)[2] == at("10:30:00")
    assert times(of)[-1] is None


@pytest.mark.parametrize(
    ("word", "why"),
    [
        ((0, 2), None),
        ((0, 0), None),
        ((0, 3), Refusal.NO_PLACE),
        ((1, 1), None),
        ((2, 1), Refusal.UNKNOWN_BIB),
        ((3, 1), Refusal.NO_BIB),
        ((3, 0), Refusal.NO_BIB),
        ((4, 1), Refusal.NO_TIME),
        ((4, 0), None),
        ((5, 1), Refusal.TURNED_AROUND),
    ],
)
def test_a_word_that_cannot_be_is_refused_with_the_reason(word: tuple[int, int], why: Refusal | None) -> None:
    read = ("12 T1I 10:10:00", "12 T1O 10:10:30", "99 T1I 10:10:40", "? T1I 10:11:00", "12 T1I -", "12 LINE 10:15:00")
    of = race(*read, pinned(0, "12 T1I 1"), pinned(1, "12 T1O 2"))
    n, lap = word
    passing = of.passings[passing_key(n)]
    progress = of.progress.get(passing.bib)
    assert refusal(passing, progress, of.readings(passing.bib), lap) is why


@given(some_readings, st.data())
def test_what_is_not_pinned_is_as_cheap_as_can_be(drawn: list[tuple[Instant, str]], data: st.DataObject) -> None:
    of, found = course(), sorted(drawn)
    pins = drawn_pins(of, found, data)
    result = assign(of, found, GUN, Duration(-1), pins=pins)
    pairs = {(index, place) for place, index in enumerate(result.served) if index is not None}
    free = [i for i in range(len(found)) if pins.get(i) != NOWHERE]
    possible = [
        tuple((free[reading], place) for reading, place in each)
        for each in all_assignments(of, [found[i] for i in free])
    ]
    placed = {(i, place) for i, place in pins.items() if place != NOWHERE}
    possible = [each for each in possible if placed <= set(each)]
    assert tuple(sorted(pairs)) in possible

    def cost(each: tuple[tuple[int, int], ...]) -> float:
        return price([found[i] for i in free], tuple((free.index(reading), place) for reading, place in each))

    assert cost(tuple(sorted(pairs))) == pytest.approx(min(cost(each) for each in possible))


def drawn_pins(of: Course, found: list[tuple[Instant, str]], data: st.DataObject) -> dict[int, int]:
    """Some readings pinned to places that grow with them, some nowhere."""
    drawn = data.draw(st.sampled_from(all_assignments(of, found)))
    pins = {index: place for index, place in drawn if data.draw(st.booleans())}
    for index in range(len(found)):
        if index not in pins and data.draw(st.integers(0, 4)) == 0:
            pins[index] = NOWHERE
    return pins
