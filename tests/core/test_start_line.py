"""The start line: the slots in order, whose an impulse is, and what is to be decided about a start."""

from dataclasses import replace

import pytest

from skimo_timer.core.clock import SECOND, Duration
from skimo_timer.core.course import Format
from skimo_timer.core.facts import Entered, Fact, OffsetSet, PassingRecorded, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.passings.intake import facts_from
from skimo_timer.core.passings.reading import Reading, ReadingKind
from skimo_timer.core.race import Race
from skimo_timer.core.setup import DeviceSetup, Heat, RaceSetup, RankBy, Stage, StartGroup, StartKind
from skimo_timer.core.start_line import Matter, Slot, on_line, proposals, slots, starter_at
from skimo_timer.core.startlist import Entry
from tests.races import at, course, race, records, setup

EVERY = Duration(30 * SECOND)
INTERVAL = setup(course("START skin FIN"), starts=(StartGroup("All", at("10:00:00"), StartKind.INTERVAL, EVERY),))
MASS = setup(course("START skin FIN"), starts=(StartGroup("Men", at("10:00:00")), StartGroup("Women", at("10:10:00"))))
QUALIFICATION = Heat("Qualification", at("09:00:00"))
SPRINT = replace(
    setup(course("START leg FIN"), starts=()),
    format=Format.SPRINT,
    stages=(
        Stage("Qualification", (QUALIFICATION,), kind=StartKind.INTERVAL, interval=EVERY, times=2),
        Stage("Final", (Heat("Final"),)),
    ),
)  # fmt: skip


def shown(starts: list[Slot]) -> list[str]:
    return [f"{slot.group} {' '.join(slot.bibs)} {'' if slot.time is None else slot.time // SECOND}" for slot in starts]


def run(*facts: Fact | str, of: RaceSetup = INTERVAL) -> Race:
    return race(*facts, of=of)


def test_one_by_one_each_has_a_slot() -> None:
    assert shown(slots(run())) == ["All 11 36000", "All 12 36030", "All 13 36060"]


def test_who_does_not_start_has_none_and_the_others_keep_theirs() -> None:
    assert shown(slots(run(Ruling("12", RulingKind.DNS)))) == ["All 11 36000", "All 13 36060"]


def test_groups_start_together_and_one_without_a_time_is_last() -> None:
    facts = (Entered(Entry("12", start="Women")), StartGiven("Men", None))
    assert shown(slots(run(*facts, of=MASS))) == ["Women 12 36600", "Men 11 13 "]


def test_a_qualification_is_one_by_one_and_the_final_a_heat() -> None:
    sprint = run("11 FIN 09:03:00", "12 FIN 09:03:20", "13 FIN 09:05:00", of=SPRINT)
    assert shown(slots(sprint)) == [
        "Qualification/11 11 32400",
        "Qualification/12 12 32430",
        "Qualification/13 13 32460",
        "Final/Final 11 12 ",
    ]


# -- impulses ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("time", "bib"),
    [
        ("09:59:49", ""),
        ("09:59:50", "11"),
        ("10:00:14.9", "11"),
        ("10:00:15.1", ""),
        ("10:00:20.1", "12"),
        ("10:00:29", "12"),
        ("10:01:15", "13"),
        ("10:01:16", ""),
    ],
)
def test_an_impulse_is_of_the_nearest_slot(time: str, bib: str) -> None:
    assert starter_at(run(), at(time)) == bib


def test_a_slot_that_has_its_own_takes_no_second_impulse() -> None:
    assert starter_at(run("11 START 10:00:00.2"), at("10:00:01")) == ""


def test_a_mass_start_has_nobody_in_particular() -> None:
    assert starter_at(run(of=MASS), at("10:00:00")) == ""


GATE = DeviceSetup("Timy", "alge", channels={"C0": "START", "C1": "FIN"}, delay=Duration(SECOND))


def reading(time: str, channel: str = "C0", bib: str = "") -> Reading:
    return Reading(kind=ReadingKind.PASSING, channel=channel, time_us=at(time), bib=bib, raw="")


def test_a_gate_at_the_start_is_given_its_athlete() -> None:
    (passing,) = facts_from(run(), GATE, reading("10:00:31.3"), at("10:00:32"))
    assert isinstance(passing, PassingRecorded)
    assert passing.bib == "12"
    (finish,) = facts_from(run(), GATE, reading("10:00:31.3", "C1"), at("10:00:32"))
    assert isinstance(finish, PassingRecorded)
    assert finish.bib == ""
    (said,) = facts_from(run(), GATE, reading("10:00:31.3", bib="13"), at("10:00:32"))
    assert isinstance(said, PassingRecorded)
    assert said.bib == "13"


def test_the_clock_of_the_gate_and_its_delay_are_thought_of() -> None:
    slow = replace(GATE, delay=Duration(10 * SECOND))
    (passing,) = facts_from(run(), slow, reading("10:00:41.3"), at("10:00:52"))
    assert isinstance(passing, PassingRecorded)
    assert passing.bib == "12"
    set_back = run(OffsetSet("Timy", Duration(30 * SECOND)))
    (passing,) = facts_from(set_back, GATE, reading("10:00:01"), at("10:00:32"))
    assert isinstance(passing, PassingRecorded)
    assert passing.bib == "12"


def test_with_net_the_impulse_counts() -> None:
    net = run("12 START 10:00:31.3", "12 FIN 10:20:31.3", of=replace(INTERVAL, rank_by=RankBy.NET))
    assert net.progress["12"].result == 20 * 60 * SECOND
    assert slots(net)[1].off == 1_300_000


# -- what is to be decided ---------------------------------------------------------------------------------------------


def proposed(of: Race) -> list[tuple[Matter, tuple[str, ...], tuple[Fact, ...]]]:
    return [(one.matter, one.slot.bibs, one.facts) for one in proposals(of, slots(of))]


def test_too_early_proposes_the_penalty_once() -> None:
    early = run("12 START 10:00:29.2")
    fine = Ruling("12", RulingKind.PENALTY, "C.1", when=at("10:00:29.2"))
    assert proposed(early) == [(Matter.EARLY, ("12",), (fine,))]
    early.apply(records([fine], first=40))
    assert proposed(early) == []


def test_a_tenth_is_no_false_start() -> None:
    assert proposed(run("12 START 10:00:29.9")) == []


def test_a_late_start_asks_whether_it_counts() -> None:
    late = run("12 START 10:00:34", "12 FIN 10:20:34")
    ((matter, bibs, facts),) = proposed(late)
    assert (matter, bibs) == (Matter.LATE, ("12",))
    late.apply(records(facts, first=40))
    assert late.progress["12"].result == 20 * 60 * SECOND
    assert late.progress["13"].start == at("10:01:00")
    assert proposed(late) == []


def test_where_the_true_start_counts_anyway_nothing_is_asked() -> None:
    assert proposed(run("12 START 10:00:34", of=replace(INTERVAL, rank_by=RankBy.NET))) == []


def test_in_a_stage_the_penalty_and_the_true_start_are_of_that_stage() -> None:
    early = run("12 START 09:00:29", of=SPRINT)
    ((_, _, facts),) = proposed(early)
    assert facts == (Ruling("12", RulingKind.PENALTY, "C.1", stage="Qualification", when=at("09:00:29")),)
    late = run("12 START 09:00:40", of=SPRINT)
    ((_, _, facts),) = proposed(late)
    assert facts == (StartGiven("Qualification/12", at("09:00:40")),)


def test_a_gate_that_opened_with_the_gun_is_proposed_as_the_start() -> None:
    mass = run(PassingRecorded("START", at("10:00:00.35"), source="Timy"), of=MASS)
    assert proposed(mass) == [(Matter.GATE, ("11", "12", "13"), (StartGiven("Men", at("10:00:00.35")),))]
    mass.apply(records([StartGiven("Men", at("10:00:00.35"))], first=40))
    assert proposed(mass) == []


def test_on_the_line_is_whoever_has_not_gone() -> None:
    starts, grace = slots(run("11 START 09:59:59.95")), Duration(3 * SECOND)
    assert on_line(starts, at("09:59:58"), grace) == 1
    assert on_line(starts, at("10:00:32.9"), grace) == 1
    assert on_line(starts, at("10:00:33"), grace) == 2
    assert on_line(starts, at("10:02:00"), grace) is None


def test_another_set_up_gives_other_slots() -> None:
    made = run()
    made.apply(records([SetUp(MASS)], first=40))
    assert shown(slots(made)) == ["Men 11 12 13 36000"]
