"""The demo race is the same every time, its crew makes exactly the planned mistakes, and the truth comes out again."""

import itertools
from collections import defaultdict

import pytest

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import MINUTE, SECOND, Precision, truncate
from skimo_timer.core.course import LegKind
from skimo_timer.core.facts import HAND, PassingAmended, Reverted
from skimo_timer.core.matching.suggestions import suggest
from skimo_timer.demo import DemoRace, Impulse, Typed, demo_race, facts
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create

LINE_PLACES = (2, 6)


def timed(race: DemoRace) -> Timekeeper:
    timekeeper = create(Journal.in_memory(), race.setup, race.entries)
    timekeeper.record(*facts(race))
    return timekeeper


@pytest.fixture(scope="module")
def race() -> DemoRace:
    return demo_race()


@pytest.fixture
def timekeeper(race: DemoRace) -> Timekeeper:
    return timed(race)


def true_times(race: DemoRace) -> dict[tuple[str, int], int]:
    return {(crossing.bib, crossing.place): crossing.time for crossing in race.crossings}


def naive_legs(race: DemoRace) -> dict[str, list[int]]:
    """The true leg times of each athlete, in microseconds: differences, nothing else."""
    times: dict[str, list[int]] = defaultdict(lambda: [race.start])
    for crossing in race.crossings:
        times[crossing.bib].append(crossing.time)
    return {bib: [b - a for a, b in itertools.pairwise(each)] for bib, each in times.items()}


def test_the_same_seed_gives_the_same_race() -> None:
    assert demo_race(24, 5) == demo_race(24, 5)


def test_another_seed_gives_another_race() -> None:
    assert demo_race(24, 5).crossings != demo_race(24, 6).crossings


def test_the_race_is_two_laps_with_three_changes_and_one_line_for_lap_and_finish(race: DemoRace) -> None:
    (course,) = race.setup.courses
    assert [place.point for place in course.places if place.ends_lap] == ["LINE", "LINE"]
    assert [course.places[index].leg for index in course.changes] == [
        LegKind.SKINS_OFF,
        LegKind.SKINS_ON,
        LegKind.SKINS_OFF,
    ]


def test_the_race_is_over_within_a_quarter_of_an_hour(race: DemoRace) -> None:
    assert 12 * MINUTE < race.end - race.start < 14 * MINUTE


def test_everybody_crosses_every_line_once_and_forward(race: DemoRace) -> None:
    places: dict[str, list[int]] = defaultdict(list)
    for crossing in race.crossings:
        places[crossing.bib].append(crossing.place)
    assert places == {entry.bib: list(range(7)) for entry in race.entries}
    assert all(leg > 10 * SECOND for legs in naive_legs(race).values() for leg in legs)


def test_the_script_is_in_order_of_time_and_each_bib_is_begun_before_it_is_entered(race: DemoRace) -> None:
    assert [event.at for event in race.script] == sorted(event.at for event in race.script)
    assert all(event.began < event.at for event in race.script if isinstance(event, Typed))


def test_impulses_come_from_the_channel_that_the_set_up_knows(race: DemoRace) -> None:
    (device,) = race.setup.devices
    impulses = [event for event in race.script if isinstance(event, Impulse)]
    assert {device.channels[impulse.channel] for impulse in impulses} == {impulse.point for impulse in impulses}
    assert all(impulse.at % 100 == 0 for impulse in impulses)  # a Timy tells tenths of milliseconds
    assert {passing.source for passing in facts(race)} == {HAND, device.name}


def test_the_photocell_saw_everybody_but_one_and_somebody_twice(race: DemoRace) -> None:
    impulses = {event.at for event in race.script if isinstance(event, Impulse)}
    crossed = {crossing.time for crossing in race.crossings if crossing.point == "LINE"}
    assert crossed - impulses == {race.faults.missed.time}
    assert impulses - crossed == {race.faults.doubled.time + 900_000}


def test_a_typed_bib_keeps_the_moment_of_its_first_key(race: DemoRace) -> None:
    typed = [passing for passing in facts(race) if passing.source == HAND]
    assert all(passing.time and passing.other_time and passing.other_time < passing.time for passing in typed)


def test_the_alerts_are_exactly_the_planted_faults(race: DemoRace, timekeeper: Timekeeper) -> None:
    wrong = race.faults
    found = {(a.code, a.bib, a.point, a.lap) for a in timekeeper.race.alerts()}
    assert len(timekeeper.race.alerts()) == 6
    assert found == {
        (AlertCode.UNKNOWN_BIB, wrong.typed_as, "T1O", 0),
        (AlertCode.MISSING_READING, wrong.mistyped.bib, "T1O", 1),
        (AlertCode.NO_BIB, "", "LINE", 0),  # twice: a forgotten bib, and ski tails
        (AlertCode.MISSING_READING, wrong.forgotten.bib, "LINE", 1),
        (AlertCode.GATE_MISSED, wrong.missed.bib, "LINE", 0),
    }
    open_times = {a.time for a in timekeeper.race.alerts() if a.code is AlertCode.NO_BIB}
    assert open_times == {wrong.forgotten.time, wrong.doubled.time + 900_000}


def test_joining_and_matching_give_the_truth_but_for_the_planted_faults(race: DemoRace, timekeeper: Timekeeper) -> None:
    wrong = race.faults
    lost = {(wrong.mistyped.bib, wrong.mistyped.place), (wrong.forgotten.bib, wrong.forgotten.place)}
    by_hand = (wrong.missed.bib, wrong.missed.place)
    for (bib, place), truth in true_times(race).items():
        found = timekeeper.race.progress[bib].times[place]
        if (bib, place) in lost:
            assert found is None
        elif place in LINE_PLACES and (bib, place) != by_hand:
            assert found == truth
        else:
            assert found is not None
            assert abs(found - truth) < SECOND


def test_the_order_is_that_of_a_naive_computation(race: DemoRace, timekeeper: Timekeeper) -> None:
    finish = {bib: time for (bib, place), time in true_times(race).items() if place == 6}
    finish[race.faults.missed.bib] = next(  # nobody can know better than the hand that typed it
        event.at for event in reversed(race.script) if isinstance(event, Typed) and event.bib == race.faults.missed.bib
    )
    seconds = {bib: truncate(time - race.start, Precision.SECOND) for bib, time in finish.items()}
    naive = sorted(seconds, key=lambda bib: (seconds[bib], int(bib)))
    board = timekeeper.boards["Overall"]
    assert [board[i].bib for i in range(len(board))] == naive
    assert [board[i].result for i in range(len(board))] == sorted(seconds.values())
    assert naive[0] == min(finish, key=lambda bib: finish[bib])


def test_somebody_is_the_fastest_between_the_changes_and_the_slowest_in_them(
    race: DemoRace, timekeeper: Timekeeper
) -> None:
    changes = race.setup.courses[0].changes
    legs = naive_legs(race)
    in_changes = {bib: sum(each[i] for i in changes) for bib, each in legs.items()}
    moving = {bib: sum(each) - in_changes[bib] for bib, each in legs.items()}
    assert max(in_changes, key=lambda bib: in_changes[bib]) == race.slow_changer
    assert min(moving, key=lambda bib: moving[bib]) == race.slow_changer
    board, slow = timekeeper.boards["Overall"], timekeeper.race.progress[race.slow_changer]
    assert board.rank_of("moving", slow) == 1
    assert (board.rank(slow) or 0) > 3


def test_the_lead_changes_during_the_race(race: DemoRace) -> None:
    first: dict[int, str] = {}
    for crossing in race.crossings:
        first.setdefault(crossing.place, crossing.bib)
    assert len(set(first.values())) == 3
    assert race.slow_changer in first.values()


def test_the_mistyped_bib_is_the_first_suggestion(race: DemoRace, timekeeper: Timekeeper) -> None:
    (unknown,) = (a for a in timekeeper.race.alerts() if a.code is AlertCode.UNKNOWN_BIB)
    assert suggest(timekeeper.race, unknown)[0] == race.faults.mistyped.bib


def test_an_operator_can_put_everything_right(race: DemoRace, timekeeper: Timekeeper) -> None:
    wrong = race.faults

    def put_right(alert: Alert) -> None:
        assert alert.key is not None
        if alert.code is AlertCode.UNKNOWN_BIB:
            timekeeper.decide(PassingAmended(alert.key, bib=wrong.mistyped.bib))
        elif alert.time == wrong.forgotten.time:
            timekeeper.decide(PassingAmended(alert.key, bib=wrong.forgotten.bib))
        else:
            timekeeper.decide(Reverted(alert.key))

    for alert in timekeeper.race.alerts():
        if alert.code is not AlertCode.MISSING_READING:
            put_right(alert)
    assert timekeeper.race.alerts() == []
    assert all(progress.transitions_complete for progress in timekeeper.race.progress.values())


def test_the_facts_until_a_moment_are_those_that_had_come_by_then(race: DemoRace) -> None:
    half = race.script[100].at
    assert facts(race, until=half) == facts(race)[:101]
    assert len(facts(race)) == len(race.script)


def test_names_are_plausible_and_nobody_is_entered_twice(race: DemoRace) -> None:
    assert len({entry.name for entry in race.entries}) == len(race.entries)
    assert {entry.sex for entry in race.entries} == {"M", "F"}
    assert any(not entry.name.isascii() for entry in race.entries)
    assert all(entry.club and entry.nation and entry.born for entry in race.entries)


def test_every_classification_has_somebody(timekeeper: Timekeeper) -> None:
    assert all(len(board) >= 3 for board in timekeeper.boards.values())


@pytest.mark.parametrize("athletes", [3, 4, 7, 40])
@pytest.mark.parametrize("seed", range(5))
def test_any_field_has_the_same_five_alerts_at_least(athletes: int, seed: int) -> None:
    race = demo_race(athletes, seed)
    codes = [alert.code for alert in timed(race).race.alerts()]
    assert len(race.entries) == athletes
    assert codes.count(AlertCode.UNKNOWN_BIB) == 1
    assert codes.count(AlertCode.MISSING_READING) == 2
    assert codes.count(AlertCode.NO_BIB) >= 2


def test_a_large_field_starts_in_waves_and_is_timed_from_its_own_gun() -> None:
    race = demo_race(200)
    assert [group.name for group in race.setup.starts] == ["W1", "W2", "W3", "W4", "W5"]
    board = timed(race).boards["Overall"]
    assert all((board[i].result or 0) < 20 * MINUTE for i in range(len(board)))
    assert race.end - race.start > 30 * MINUTE


def test_five_thousand_athletes_make_thirty_five_thousand_crossings() -> None:
    race = demo_race(5000)
    assert len({entry.bib for entry in race.entries}) == 5000
    assert len(race.crossings) == 35_000


def test_two_athletes_are_no_demo() -> None:
    with pytest.raises(ValueError, match="needs 3 athletes"):
        demo_race(2)
