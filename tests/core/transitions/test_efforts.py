"""Every athlete's legs and changes, checked against differences of readings worked out again from the files."""

import csv
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from statistics import quantiles

import pytest

from skimo_timer.core.clock import SECOND, Duration, parse_instant
from skimo_timer.core.course import Course, Format, LegKind
from skimo_timer.core.facts import Entered, Fact, PassingRecorded, Ruling, RulingKind, SetUp
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Heat, RaceSetup, Stage
from skimo_timer.core.startlist import Entry
from skimo_timer.core.transitions.efforts import Efforts, keys_behind
from skimo_timer.core.transitions.review import Review
from tests.core.transitions.simulated import legs_of, review_of, run, some_missing
from tests.exchange.case_race import CASES, case_race
from tests.races import at, board, course, key, lap, records
from tests.races import setup as setup_of

RELAY_LAP = "{} skin {}A skins-off {}B descent {}C skins-on {}D skin {}"


def naive_readings(case: str, race: Race) -> dict[str, list[int]]:
    """The readings of each bib in order of time, straight from the file."""
    found: dict[str, list[int]] = defaultdict(list)
    with (CASES / case / "passings.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found[row["bib"]].append(parse_instant(row["time"], race.setup.date))
    return {bib: sorted(times) for bib, times in found.items()}


def test_the_changes_of_a_case_are_the_differences_of_its_readings() -> None:
    race = case_race("01-two-laps")
    review, gun = review_of(race), race.setup.starts[0].time
    assert gun is not None
    places = race.setup.courses[0].places
    compared = 0
    for bib, times in naive_readings("01-two-laps", race).items():
        if len(times) != len(places):
            continue  # some reading is missing: of these the simulated races tell
        compared += 1
        legs = [b - a for a, b in pairwise([gun, *times])]
        effort = review.efforts[bib]
        assert list(effort.taken.values()) == legs
        changes = [leg for leg, place in zip(legs, places, strict=True) if place.leg.is_change]
        assert list(effort.changes.values()) == changes
        assert effort.total == sum(changes)
        assert effort.elapsed == times[-1] - gun
        assert effort.moving == times[-1] - gun - sum(changes)
        assert effort.share == sum(changes) / (times[-1] - gun)
    assert compared >= 3


def test_a_missing_side_leaves_both_legs_beside_it_unknown_and_the_sum_incomplete() -> None:
    raced = run(legs_of(6, 1), {"3": frozenset({1})})
    effort = review_of(raced.race).efforts["3"]
    known = [raced.known("3", place) for place in range(len(raced.legs["3"]))]
    assert known[1] is None
    assert known[2] is None
    assert list(effort.taken.values()) == known
    assert not effort.is_complete
    assert effort.total == sum(known[n] or 0 for n, leg in enumerate(effort.taken) if leg.is_change)
    assert effort.moving is None
    assert effort.share is None
    assert effort.elapsed == sum(raced.legs["3"])


@pytest.mark.parametrize("seed", range(5))
def test_what_is_usual_is_what_a_naive_computation_finds(seed: int) -> None:
    legs = legs_of(30, seed)
    raced = run(legs, some_missing(legs, seed))
    review = review_of(raced.race)
    assert len(review.legs) == 16
    assert len(review.changes) == 7
    for place, leg in enumerate(review.legs):
        known = sorted(t for bib in legs if (t := raced.known(bib, place)) is not None)
        usual = review.usual(leg)
        assert usual is not None
        assert (usual.count, usual.best, usual.worst) == (len(known), known[0], known[-1])
        expected = quantiles(known, n=4, method="inclusive")
        assert [usual.lower, usual.median, usual.upper] == [int(value) for value in expected]
        assert usual.spread == usual.upper - usual.lower
        assert review.fastest(leg) == tuple(bib for bib in legs if raced.known(bib, place) == known[0])


@pytest.mark.parametrize("seed", range(3))
def test_ranks_count_who_is_before_at_the_printed_second(seed: int) -> None:
    legs = legs_of(25, seed)
    raced = run(legs, some_missing(legs, seed, 0.04))
    review = review_of(raced.race)

    def whole(bib: str) -> int | None:
        times = [raced.known(bib, place) for place, leg in enumerate(review.legs) if leg.is_change]
        return None if None in times else sum(t for t in times if t is not None) // SECOND

    totals = {bib: whole(bib) for bib in legs}
    for bib, effort in review.efforts.items():
        for place, leg in enumerate(review.legs):
            own = raced.known(bib, place)
            others = [raced.known(other, place) for other in legs]
            before = sum(o is not None and own is not None and o // SECOND < own // SECOND for o in others)
            assert review.rank(effort, leg) == (None if own is None else before + 1)
        mine = totals[bib]
        smaller = sum(t is not None and mine is not None and t < mine for t in totals.values())
        assert review.total_rank(effort) == (None if mine is None else smaller + 1)


def test_who_is_disqualified_or_did_not_start_does_not_count_in_the_field() -> None:
    legs = legs_of(5, 3)
    rulings = [Ruling("2", RulingKind.DSQ), Ruling("4", RulingKind.DNS)]
    review = review_of(run(legs, rulings=rulings).race)
    without = review_of(run({bib: each for bib, each in legs.items() if bib not in ("2", "4")}).race)
    assert [review.usual(leg) for leg in review.legs] == [without.usual(leg) for leg in without.legs]
    assert review.rank(review.efforts["2"], review.legs[1]) is None
    assert review.efforts["2"].taken[review.legs[1]] == legs["2"][1]


def test_the_order_of_the_field_is_irrelevant_and_so_is_whether_it_came_at_once() -> None:
    legs = legs_of(12, 4)
    race = run(legs, some_missing(legs, 4)).race
    efforts = Efforts(race).of_all(race.progress.values())
    backwards, one_by_one = Review(reversed(efforts)), Review()
    for effort in efforts[::2] + efforts[1::2]:
        one_by_one.put(effort.subject, effort)
    one_by_one.put(efforts[0].subject, None)
    one_by_one.put(efforts[0].subject, efforts[0])
    at_once = Review(efforts)
    for other in (backwards, one_by_one):
        assert other.legs == at_once.legs
        assert [other.usual(leg) for leg in other.legs] == [at_once.usual(leg) for leg in at_once.legs]
        for effort in efforts:
            assert other.total_rank(effort) == at_once.total_rank(effort)
            assert other.moving_rank(effort) == at_once.moving_rank(effort)


def test_a_row_that_is_brought_up_to_date_leaves_no_trace_of_what_it_was() -> None:
    legs = legs_of(8, 5)
    before, after = run(legs, {"5": frozenset({1, 6})}).race, run(legs).race
    review = review_of(before)
    (effort,) = Efforts(after).of(after.progress["5"])
    review.put("5", effort)
    now = review_of(after)
    assert [review.usual(leg) for leg in review.legs] == [now.usual(leg) for leg in now.legs]
    assert review.totals("Race") == now.totals("Race")


# -- formats -----------------------------------------------------------------------------------------------------------


def test_a_relays_member_has_the_legs_of_the_own_laps_only() -> None:
    race = case_race("05-relay")
    teams, members = review_of(race), review_of(race, by_member=True)
    times = naive_readings("05-relay", race)["1"][:4]  # its finish was read twice
    gun = race.setup.starts[0].time
    assert gun is not None
    laps = [b - a for a, b in pairwise([gun, *times])]
    assert list(teams.efforts["1"].taken.values()) == laps
    assert list(members.efforts["1a"].taken.values()) == laps[0::2]
    assert list(members.efforts["1b"].taken.values()) == laps[1::2]
    assert members.efforts["1a"].elapsed == laps[0] + laps[2]
    assert members.efforts["1a"].name == "Woman 1"
    assert [leg.lap for leg in members.efforts["1b"].taken] == [2, 4]


def relay_with_changes() -> tuple[Race, dict[str, list[int]]]:
    """Three teams over four laps of two changes each; their legs in seconds."""
    laps = [RELAY_LAP.format("START" if n == 1 else f"X{n - 1}", *[n] * 4, f"X{n}") for n in range(1, 5)]
    legs = {
        bib: [60 + 7 * bib + n * (bib % 2 + 1) if n % 5 not in (1, 3) else 12 + bib + n for n in range(20)]
        for bib in (1, 2, 3)
    }
    setup = setup_of(course(*laps), format=Format.RELAY, relay=("a", "b", "a", "b"))
    facts: list[Fact] = [SetUp(setup), *(Entered(Entry(str(bib), f"Team {bib}")) for bib in legs)]
    for bib, each in legs.items():
        time = at("10:00:00")
        for place, leg in zip(setup.courses[0].places, each, strict=True):
            time = type(time)(time + leg * SECOND)
            facts.append(PassingRecorded(place.point, time, str(bib)))
    race = Race()
    race.apply(records(facts))
    return race, {str(bib): [leg * SECOND for leg in each] for bib, each in legs.items()}


def test_a_relays_members_are_ranked_in_the_changes_among_those_who_ran_the_same_laps() -> None:
    race, legs = relay_with_changes()
    review = review_of(race, by_member=True)
    assert len(review.changes) == 8
    first = {bib: sum(each[n] for n in (1, 3, 11, 13)) for bib, each in legs.items()}
    second = {bib: sum(each[n] for n in (6, 8, 16, 18)) for bib, each in legs.items()}
    for letter, totals in (("a", first), ("b", second)):
        for bib, total in totals.items():
            effort = review.efforts[bib + letter]
            assert effort.total == total
            assert review.total_rank(effort) == 1 + sum(other < total for other in totals.values())


def test_all_rounds_of_an_athlete_stand_in_one_row() -> None:
    race = case_race("04-heats")
    review = review_of(race)
    assert [leg.stage for leg in review.legs] == ["Heats", "Final"]
    winner = review.efforts["31"]
    assert next(iter(winner.taken.values())) == Duration(181_200_000)
    out = next(effort for effort in review.efforts.values() if len(effort.stretches) == 1)
    assert [leg.stage for leg in out.taken] == ["Heats"]
    assert review.usual(review.legs[1]) is not None
    finals = review.usual(review.legs[1])
    assert finals is not None
    assert finals.count <= 6


def sprint() -> RaceSetup:
    """Two heats and a final over two changes."""
    heats = (Heat("A", at("10:00:00"), ("1", "2", "3")), Heat("B", at("10:10:00"), ("4", "5", "6")))
    stages = (Stage("Heats", heats, places=2), Stage("Final", (Heat("Final", at("11:00:00")),)))
    way = course("START skin A skins-to-foot B foot C foot-to-ski D descent FIN")
    return setup_of(way, format=Format.SPRINT, stages=stages, starts=())


def test_a_sprints_changes_are_added_up_over_the_rounds_and_ranked_among_those_with_as_many() -> None:
    legs = {bib: [50 + int(bib), 8 + int(bib), 20, 9, 30] for bib in "123456"}
    facts: list[Fact] = [SetUp(sprint()), *(Entered(Entry(bib)) for bib in legs)]
    rounds = [(bib, "10:00:00" if bib in "123" else "10:10:00") for bib in legs]
    rounds += [(bib, "11:00:00") for bib in "1245"]
    for bib, gun in rounds:
        time = at(gun)
        for point, leg in zip(["A", "B", "C", "D", "FIN"], legs[bib], strict=True):
            time = type(time)(time + leg * SECOND)
            facts.append(PassingRecorded(point, time, bib))
    race = Race()
    race.apply(records(facts))
    review = review_of(race)
    assert [(leg.stage, leg.kind) for leg in review.changes] == [
        (stage, kind) for stage in ("Heats", "Final") for kind in (LegKind.SKINS_TO_FOOT, LegKind.FOOT_TO_SKI)
    ]
    assert review.efforts["1"].total == 2 * (9 + 9) * SECOND
    assert review.efforts["3"].total == (11 + 9) * SECOND
    assert [review.total_rank(review.efforts[bib]) for bib in "124536"] == [1, 2, 3, 4, 1, 2]


def test_courses_that_share_changes_are_compared_in_them() -> None:
    short, long = course(lap_text(1), name="Short"), course(lap_text(1), lap_text(2), name="Long")
    setup = setup_of(short, long)
    facts: list[Fact] = [SetUp(setup), Entered(Entry("1", course="Short")), Entered(Entry("2", course="Long"))]
    for bib, laps in (("1", 1), ("2", 2)):
        for number in range(laps):
            minutes = [5, 6 + int(bib), 20]
            for point, minute in zip(("A", "B", "L"), minutes, strict=True):
                time = at(f"{10 + number}:{minute:02}:00")
                facts.append(PassingRecorded(f"{point}{number + 1}", time, bib))
    race = Race()
    race.apply(records(facts))
    review = review_of(race)
    shared = review.usual(review.changes[0])
    assert shared is not None
    assert shared.count == 2
    assert review.fastest(review.changes[0]) == ("1",)
    alone = review.usual(review.changes[1])
    assert alone is not None
    assert alone.count == 1
    assert review.total_rank(review.efforts["1"]) == review.total_rank(review.efforts["2"]) == 1


def lap_text(number: int) -> str:
    start = "START" if number == 1 else f"L{number - 1}"
    return f"{start} skin A{number} skins-off B{number} descent L{number}"


def test_a_team_race_has_a_row_per_team_or_per_member() -> None:
    setup = setup_of(Course("Race", (lap("START skin A skins-off B descent FIN"),)), format=Format.TEAM, team_size=2)
    facts: list[Fact] = [SetUp(setup), Entered(Entry("7", "Pair")), Entered(Entry("7a", "Ann")), Entered(Entry("7b"))]
    readings = [
        "A 7a 10:05:00",
        "A 7b 10:05:10",
        "B 7a 10:05:50",
        "B 7b 10:05:30",
        "FIN 7a 10:10:00",
        "FIN 7b 10:10:05",
    ]
    for text in readings:
        point, bib, time = text.split()
        facts.append(PassingRecorded(point, at(time), bib))
    race = Race()
    race.apply(records(facts))
    teams, members = review_of(race), review_of(race, by_member=True)
    assert list(teams.efforts["7"].changes.values()) == [40 * SECOND]
    assert list(members.efforts["7a"].changes.values()) == [50 * SECOND]
    assert list(members.efforts["7b"].changes.values()) == [20 * SECOND]
    assert [members.efforts[one].name for one in ("7a", "7b")] == ["Ann", "Pair b"]
    change = members.changes[0]
    assert keys_behind(members.efforts["7b"], change, race.readings) == [key(6), key(8)]
    assert keys_behind(teams.efforts["7"], change, race.readings) == [key(6), key(7)]


def test_whoever_is_in_no_round_has_a_row_without_legs() -> None:
    setup = replace(sprint(), stages=())
    assert setup.stages == ()
    facts: list[Fact] = [SetUp(sprint()), *(Entered(Entry(bib)) for bib in "12")]
    race = Race()
    race.apply(records([*facts, Entered(Entry("99"))]))
    effort = review_of(race).efforts["99"]
    assert effort.stretches == ()
    assert effort.total is None
    assert effort.elapsed is None


def test_where_laps_are_counted_those_beyond_the_last_counted_one_are_nobodys() -> None:
    for case in ("11-timed-laps-completed", "11-timed-laps-half"):
        race = case_race(case)
        review = review_of(race)
        for bib, effort in review.efforts.items():
            progress = race.progress[bib]
            if progress.counted is not None and progress.status is not Status.RUN:
                assert len(effort.taken) == (0 if progress.counted.last is None else progress.counted.last + 1)
                assert effort.elapsed is None or effort.cut(effort.elapsed) == progress.course_time


@pytest.mark.parametrize("case", ["01-two-laps", "11-timed-laps-half", "10-categories", "12-pursuit"])
def test_sums_and_ranks_are_those_of_the_board(case: str) -> None:
    race = case_race(case)
    review, filled = review_of(race), board(race)
    for bib, effort in review.efforts.items():
        progress = race.progress[bib]
        total = effort.total
        assert (None if total is None else effort.cut(total)) == (progress.transitions_total if total else None)
        moving = effort.moving
        assert (None if moving is None else effort.cut(moving)) == progress.moving
        if filled.position(bib) is not None and len(filled) == len(race.progress):
            assert review.total_rank(effort) == filled.rank_of("transitions", progress, progress.rank_laps)
            assert review.moving_rank(effort) == filled.rank_of("moving", progress, progress.rank_laps)
