"""The board of gates: who is expected, through, out or still to come, against what the crews count."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.course import Format
from skimo_timer.core.facts import Fact, GateReported, PassingRecorded, Reverted, Ruling, RulingKind
from skimo_timer.core.gates import At, Gate, GateBoard, in_order
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.whereabouts import Where, persons
from tests.races import at, course, key, lap, passing, race, records, setup

G1, G2, FIN = Gate("G1", 1), Gate("G2", 1), Gate("FIN", 1)
ONE = setup(course("START skin G1 skin G2 descent FIN"))


def counts(of: Race, gate: Gate) -> tuple[int, int, int, int]:
    row = GateBoard(of).row(gate)
    return row.passed, row.gave_up, row.stopped, row.not_yet


def gave_up(bib: str, value: str) -> Ruling:
    return Ruling(bib, RulingKind.GAVE_UP, value, when=at("10:40:00"))


def test_everybody_is_expected_and_nobody_has_passed() -> None:
    assert counts(race(of=ONE), G1) == (0, 0, 0, 3)


def test_a_later_reading_shows_that_somebody_passed() -> None:
    run = race("11 G2 10:20:00", of=ONE)
    assert counts(run, G1) == (1, 0, 0, 2)
    assert GateBoard(run).bibs(G1, At.PASSED) == ["11"]
    assert counts(run, FIN) == (0, 0, 0, 3)


def test_seen_without_a_time_has_passed_but_has_no_split() -> None:
    run = race("11 G1 -", of=ONE)
    assert counts(run, G1) == (1, 0, 0, 2)
    assert run.progress["11"].splits == (None, None, None)
    assert run.progress["11"].reached == 0


def test_seen_without_a_time_at_the_finish_is_home() -> None:
    assert [p.where for p in persons(race("11 FIN -", of=ONE).progress["11"])] == [Where.FINISHED]


def test_seen_without_a_time_counts_for_the_first_lap_that_has_no_reading() -> None:
    two = race("11 T1I 10:10:00", "11 T1I -")
    assert two.progress["11"].seen == ((4, None),)
    assert race("11 T1I -").progress["11"].seen == ((0, None),)


def test_what_the_jury_confirms_was_passed() -> None:
    run = race(Ruling("11", RulingKind.CONFIRM, "G1"), Ruling("12", RulingKind.CONFIRM, "FIN"), of=ONE)
    assert counts(run, G1) == (2, 0, 0, 1)
    assert [p.where for p in persons(run.progress["12"])] == [Where.FINISHED]
    laps = race(Ruling("11", RulingKind.CONFIRM, "T1I"), Ruling("12", RulingKind.CONFIRM, "T1I 2"))
    assert [persons(laps.progress[bib])[0].through for bib in ("11", "12")] == [0, 5]


def test_a_place_where_somebody_was_seen_is_not_missing() -> None:
    assert [a.code for a in race("11 G2 10:20:00", "11 G1 -", of=ONE).alerts()] == []
    assert [a.code for a in race("11 G2 10:20:00", of=ONE).alerts()] == ["missing-reading"]


def test_who_gave_up_is_not_expected_behind_that_gate() -> None:
    run = race("11 G1 10:10:00", gave_up("11", "G2, bus 2"), of=ONE)
    assert counts(run, G1) == (1, 0, 0, 2)
    assert counts(run, G2) == (0, 1, 0, 2)
    assert counts(run, FIN) == (0, 1, 0, 2)


def test_who_gave_up_far_on_has_passed_all_gates_before() -> None:
    assert counts(race(gave_up("11", "FIN"), of=ONE), G2) == (1, 0, 0, 2)


def test_who_is_read_beyond_where_the_way_ended_is_on_the_course_again() -> None:
    run = race(gave_up("11", "G1"), "11 G2 10:20:00", of=ONE)
    assert counts(run, FIN) == (0, 0, 0, 3)
    assert [p.where for p in persons(run.progress["11"])] == [Where.ON_COURSE]


def test_the_gate_chiefs_stop_counts_where_it_was() -> None:
    run = race("11 G1 10:10:00", "11 G2 10:30:00", Ruling("11", RulingKind.OTL, "G2"), of=ONE)
    assert counts(run, G2) == (0, 0, 1, 2)
    assert counts(run, FIN) == (0, 0, 1, 2)


def test_disqualified_is_still_to_come() -> None:
    assert counts(race(Ruling("11", RulingKind.DSQ, "C.20"), of=ONE), G1) == (0, 0, 0, 3)


def test_not_started_is_not_expected_unless_a_gate_has_read_the_bib() -> None:
    dns = Ruling("11", RulingKind.DNS)
    assert counts(race(dns, of=ONE), G1) == (0, 0, 0, 2)
    assert counts(race(dns, "11 G1 10:10:00", of=ONE), G1) == (1, 0, 0, 2)


def test_a_closed_race_hides_nobody() -> None:
    run = race("11 G1 10:10:00", Ruling("", RulingKind.CLOSE), of=ONE)
    assert run.progress["11"].status == "DNF"
    assert counts(run, G2) == (0, 0, 0, 3)


def test_the_count_of_the_gate_is_compared_with_who_had_passed_by_then() -> None:
    report = GateReported("G1", count=2, last="12", when=at("10:30:00"))
    run = race("11 G1 10:10:00", "12 G1 10:12:00", "13 G1 10:14:00", report, of=ONE)
    row = GateBoard(run).row(G1)
    assert (row.passed, row.counted_here, row.difference) == (3, 2, 0)


def test_a_count_without_a_last_bib_is_of_its_moment() -> None:
    facts = ("11 G1 10:10:00", "12 G1 -", "13 G1 10:14:00", GateReported("G1", count=3, when=at("10:12:00")))
    assert GateBoard(race(*facts, of=ONE)).row(G1).difference == 1


def test_the_newest_count_and_the_newest_word_on_closing_count_each_by_itself() -> None:
    facts = [
        GateReported("G1", count=1),
        GateReported("G1", closed=True, when=at("10:40:00"), told_by="Sepp"),
        GateReported("G1", count=2, last="12"),
    ]
    run = race("11 G1 10:10:00", *facts, of=ONE)
    row = GateBoard(run).row(G1)
    assert row.count == facts[2]
    assert row.closed == facts[1]
    assert row.is_missing_some
    run.apply(records([GateReported("G1", closed=False)], first=50))
    assert GateBoard(run).row(G1).closed is None
    run.apply(records([Reverted(key(50))], first=51))
    assert GateBoard(run).row(G1).closed == facts[1]


def test_each_member_of_a_team_is_a_person() -> None:
    teams = replace(ONE, format=Format.TEAM)
    run = race("11 G1 10:10:00", gave_up("11b", "G1"), of=teams)
    assert counts(run, G1) == (1, 1, 0, 4)
    assert GateBoard(run).bibs(G1, At.GAVE_UP) == ["11b"]


def test_gates_of_several_courses_are_fitted_together() -> None:
    long = course("START skin A skin B descent LINE", "LINE skin A descent LINE", name="Long")
    short = course("START skin A skin C descent LINE", name="Short")
    assert [f"{gate.point}{gate.lap}" for gate in in_order([long, short])] == ["A1", "C1", "B1", "LINE1", "A2", "LINE2"]


def test_a_line_passed_twice_in_a_lap_is_one_gate() -> None:
    twice = replace(course(), laps=(lap("START skin G1 skin TOP descent G1 descent FIN"),))
    run = race("11 G1 10:10:00", of=setup(twice))
    assert counts(run, G1) == (0, 0, 0, 3)
    run.apply(records([passing("11 TOP 10:20:00"), passing("11 G1 10:25:00")], first=20))
    assert counts(run, G1) == (1, 0, 0, 2)


# -- properties --------------------------------------------------------------------------------------------------------

BIBS = ("11", "12", "13", "14", "15", "16")
TWO = setup(course("START skin G1 descent LINE", "LINE skin G1 descent LINE"))


def some_facts(random: Random, of: RaceSetup, n: int, first: int = 8) -> list[Fact]:
    kinds = (RulingKind.GAVE_UP, RulingKind.CHECKED_IN, RulingKind.OTL, RulingKind.DNF, RulingKind.DNS, RulingKind.OK)
    codes = [point.code for point in of.points]
    facts: list[Fact] = []
    for _ in range(n):
        bib, code = random.choice(BIBS), random.choice(codes)
        time = at(f"10:{random.randrange(10, 59)}:{random.randrange(60):02}")
        choice = random.random()
        if choice < 0.6:
            facts.append(PassingRecorded(code, None if random.random() < 0.1 else time, bib, "file"))
        elif choice < 0.9:
            facts.append(Ruling(bib, random.choice(kinds), random.choice(["", code, f"{code} 1"]), when=time))
        elif facts:
            facts.append(Reverted(key(first + random.randrange(len(facts)))))
    return facts


@pytest.mark.parametrize("of", [ONE, TWO, replace(TWO, format=Format.TEAM)])
@given(seed=st.integers(0, 10_000))
def test_the_sum_holds_at_every_gate_and_persons_add_up(of: RaceSetup, seed: int) -> None:
    run = race(*some_facts(Random(seed), of, 40), bibs=" ".join(BIBS), of=of)
    board = GateBoard(run)
    here = [person for progress in run.progress.values() for person in persons(progress)]
    started = [person for person in here if person.where is not Where.NOT_STARTED]
    for row in board.rows():
        assert row.expected == len(started)
        named = [bib for at_gate in At for bib in board.bibs(row.gate, at_gate)]
        assert len(named) == len(set(named)) == row.expected
    passed = [row.passed for row in board.rows()]
    assert passed == sorted(passed, reverse=True)  # nobody comes from nowhere
    out = sum(person.where.is_out for person in here)
    home = sum(person.where in (Where.FINISHED, Where.CHECKED_IN) for person in here)
    assert out + home == len(started)  # everybody has a start here


@given(seed=st.integers(0, 10_000))
def test_following_one_by_one_is_the_same_as_counting_anew(seed: int) -> None:
    run = race(bibs=" ".join(BIBS), of=TWO)
    board = GateBoard(run)
    for n, fact in enumerate(some_facts(Random(seed), TWO, 30, 20), 20):
        board.follow(run.apply(records([fact], first=n)))
    assert board.rows() == GateBoard(run).rows()
    assert [board.bibs(gate, At.NOT_YET) for gate in board.gates] == [
        GateBoard(run).bibs(gate, At.NOT_YET) for gate in board.gates
    ]
