"""Start lists of the rounds: proposed, drawn by hand, posted; what would change them, and what has begun."""

from dataclasses import replace

from skimo_timer.core.facts import Entered, Fact, ListPosted, Origin, Reverted, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Heat, RaceSetup, Seeding, Stage
from skimo_timer.core.stages.lists import (
    answered,
    begun_heats,
    followed,
    heat_with,
    lists_to_hold,
    moved,
    posting,
    replaced,
    with_one_more,
)
from skimo_timer.core.stages.tables import StageTable
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from tests.core.test_stages import BIBS, HEATS, RUN, finishes, heats, sprint
from tests.races import at, key, passing, race, records

SEMIS = Stage(
    "Semifinals",
    (Heat("1", at("10:30:00")), Heat("2", at("10:40:00"))),
    places=1,
    seeding=Seeding.SERPENTINE,
)
FINAL = Stage("Final", (Heat("Final", at("11:00:00")),))
LAST = Ruling("36", RulingKind.DNF, stage="Heats")
FINE = Ruling("42", RulingKind.PENALTY, "B.5", stage="Heats")


def plan() -> RaceSetup:
    return sprint(HEATS, SEMIS, FINAL)


def raced(*more: Fact | str) -> Race:
    return race(*finishes(RUN), LAST, *more, bibs=BIBS, of=plan())


def semis(of: Race) -> StageTable:
    return of.stages["Race"][1]


def posted(of: Race, *heats: tuple[str, ...]) -> ListPosted:
    return posting(heats or semis(of).lists.heats, semis(of))


def then(of: Race, *facts: Fact | str, first: int = 100) -> Race:
    of.apply(records([passing(fact) if isinstance(fact, str) else fact for fact in facts], first=first))
    return of


def names(of: Race) -> list[set[str]]:
    return [{row.progress.bib for row in heat.rows} for heat in semis(of).heats]


PROPOSED = [{"31", "42", "33"}, {"41", "32", "34"}]


def test_the_lists_of_a_stage_follow_the_plan_as_long_as_nothing_is_posted() -> None:
    of = raced()
    assert names(of) == PROPOSED
    assert semis(of).lists.fact is None
    assert not semis(of).lists.is_doubted
    assert {bib for heat in names(then(of, FINE)) for bib in heat} == {"31", "32", "33", "34", "41", "43"}


def test_a_posted_list_never_changes_by_itself_and_says_who_is_gone_and_who_is_new() -> None:
    of = raced()
    then(of, posted(of))
    then(of, FINE, first=110)
    assert names(of) == PROPOSED
    lists = semis(of).lists
    assert (lists.gone, lists.new, lists.is_doubted) == (["42"], ["43"], True)
    assert ("42", "") in [(bib, mark) for _, bib, mark in heats(of, "Heats")["B"]]
    then(of, Ruling("42", RulingKind.WITHDRAW, "B.5", stage="Heats"), first=120)
    assert (semis(of).lists.gone, semis(of).lists.new) == ([], [])
    assert names(of) == PROPOSED


def test_each_answer_is_a_list_that_asks_no_more() -> None:
    of = raced()
    then(of, posted(of))
    then(of, FINE, first=110)
    asked, lists = semis(of), semis(of).lists.heats
    answers = (
        (answered(asked, "42", "43", replaced(lists, "42", "43")), [{"31", "43", "33"}, {"41", "32", "34"}]),
        (answered(asked, "42", "43", with_one_more(lists, "43", 1)), [{"31", "42", "33"}, {"41", "32", "34", "43"}]),
        (answered(asked, "42", "43", lists), PROPOSED),
        (answered(asked, "42", "", replaced(lists, "42", "")), [{"31", "33"}, {"41", "32", "34"}]),
    )
    for n, (answer, expected) in enumerate(answers):
        then(of, answer, first=120 + 10 * n)
        assert names(of) == expected
        assert semis(of).lists.new == ([] if n < 3 else ["43"])
        assert semis(of).lists.gone == []
        then(of, Reverted(key(120 + 10 * n)), first=121 + 10 * n)
        assert semis(of).lists == asked.lists


def test_a_posted_list_stays_while_the_stage_before_is_open_again() -> None:
    of = raced()
    then(of, posted(of))
    then(of, Ruling("35", RulingKind.RERUN, stage="Heats"), first=110)
    assert not of.stages["Race"][0].complete
    assert names(of) == PROPOSED
    assert not semis(of).lists.is_doubted


def test_no_heats_take_the_lists_back_to_the_plan() -> None:
    of = raced()
    then(of, posted(of, ("31",), ("41",)), ListPosted("Semifinals", ()))
    assert names(of) == PROPOSED
    assert not semis(of).lists.is_posted


def test_a_seeding_by_hand_follows_who_goes_on() -> None:
    of = raced()
    then(of, moved(semis(of), "31", 1))
    assert names(of) == [{"42", "33"}, {"41", "32", "34", "31"}]
    then(of, FINE, first=110)
    assert names(of) == [{"43", "33"}, {"41", "32", "34", "31"}]
    assert not semis(of).lists.is_doubted


def test_a_newcomer_takes_the_room_that_was_left_else_the_smallest_heat() -> None:
    assert followed((("1", "2", "3"), ("4", "5")), (("1", "2", "6"), ("4", "5"))) == (("1", "2", "6"), ("4", "5"))
    assert followed((("1", "2", "3"), ("4", "5")), (("1", "2", "3"), ("4", "5", "6"))) == (
        ("1", "2", "3"),
        ("4", "5", "6"),
    )


def test_a_list_of_other_heats_than_the_set_up_has_loses_nobody_and_has_nobody_twice() -> None:
    of = raced()
    then(of, posted(of, ("31", "32"), ("41", "31"), ("33", "99")))
    assert semis(of).lists.heats == (("31", "32"), ("41", "33"))
    three = replace(SEMIS, heats=(*SEMIS.heats, Heat("3")))
    then(of, SetUp(sprint(HEATS, three, FINAL)), first=110)
    assert semis(of).lists.heats == (("31", "32"), ("41",), ("33",))
    assert heat_with(semis(of).lists.heats, "33") == 2
    assert heat_with(semis(of).lists.heats, "99") is None


def test_a_late_entry_is_asked_for_where_everybody_was_posted() -> None:
    of = race(bibs="1 2", of=sprint(Stage("Final", (Heat("Final"),))))
    (table,) = of.stages["Race"]
    then(of, posting(table.lists.heats, table), Entered(Entry("3")))
    assert of.stages["Race"][0].lists.new == ["3"]


# -- what has begun ----------------------------------------------------------------------------------------------------


def begun(of: Race, now: str) -> list[bool]:
    return begun_heats(semis(of), of.stages["Race"][:1], at(now))


def test_a_heat_has_begun_when_its_start_is_past_and_it_was_full_by_then() -> None:
    assert begun(raced(), "10:29:59") == [False, False]
    assert begun(raced(), "10:30:00") == [True, False]
    late = [text.replace("46 FIN 10:13:15", "46 FIN 10:31:00") for text in finishes(RUN)]
    overtaken = race(*late, LAST, bibs=BIBS, of=plan())
    assert begun(overtaken, "10:35:00") == [False, False]
    assert begun(then(overtaken, StartGiven("Semifinals/1", at("10:34:00"))), "10:35:00") == [True, False]
    assert begun(then(raced(), StartGiven("Semifinals/1", None)), "10:35:00") == [False, False]


def test_a_heat_with_a_reading_has_begun() -> None:
    of = then(raced(), StartGiven("Semifinals/1", at("10:13:10")), "31 FIN 10:33:00")
    assert begun(of, "10:12:00") == [True, False]


def test_only_what_begun_without_being_posted_is_held() -> None:
    of = raced()
    assert lists_to_hold(of.stages, at("10:29:00")) == []
    (held,) = lists_to_hold(of.stages, at("10:30:00"))
    assert held == posted(of)
    assert lists_to_hold(of.stages, at("10:30:00"), [StartGiven("Semifinals/1", None)]) == []
    assert lists_to_hold(of.stages, at("10:30:00"), [ListPosted("Semifinals", ())]) == []
    assert lists_to_hold(then(of, held).stages, at("10:30:00")) == []


def running() -> tuple[Timekeeper, list[str]]:
    keeper = create(Journal.in_memory(), plan(), [Entry(bib) for bib in BIBS.split()])
    keeper.record(*map(passing, finishes(RUN)))
    keeper.decide(LAST)
    clock = ["10:20:00"]
    keeper.hold = lambda facts: lists_to_hold(keeper.race.stages, at(clock[0]), facts)
    return keeper, clock


def test_a_run_heat_is_never_seeded_again_by_a_decision_nor_by_undo() -> None:
    keeper, clock = running()
    keeper.decide(FINE)
    before = names(keeper.race)
    assert before != PROPOSED
    clock[0] = "10:31:00"
    keeper.undo()
    assert names(keeper.race) == before
    assert semis(keeper.race).lists.gone == ["43"]
    assert [record.fact for record in keeper.next_undo] == [LAST]
    keeper.redo()
    assert not semis(keeper.race).lists.is_doubted


def test_what_is_held_is_no_step_of_undo() -> None:
    keeper, clock = running()
    clock[0] = "10:31:00"
    keeper.decide(FINE)
    assert names(keeper.race) == PROPOSED
    held = [r for r in keeper.race.ledger.records.values() if isinstance(r.fact, ListPosted)]
    assert [record.origin for record in held] == [Origin.DEVICE]
    keeper.undo()
    assert names(keeper.race) == PROPOSED
    assert semis(keeper.race).lists.is_posted
    assert [record.fact for record in keeper.next_undo] == [LAST]


def test_a_start_that_was_given_by_mistake_and_undone_leaves_the_lists_open() -> None:
    keeper, _ = running()
    keeper.decide(StartGiven("Semifinals/1", at("10:20:00")))
    keeper.undo()
    keeper.decide(FINE)
    assert not semis(keeper.race).lists.is_posted
    assert names(keeper.race) != PROPOSED
