"""A whole World Cup plan in two trees, from entries to the ranking, against a plain computation of the rules.

Thirty-six men and thirty-six women: a qualification one by one, five heats of six, two semifinals, a final, and placing
finals for the places 7 to 12 and 31 to 36; with ties, penalties, disqualifications, and some who do not finish. The
computation shares nothing with the program but the facts that it was told.
"""

from dataclasses import dataclass, field, replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skimo_timer.core.clock import SECOND, Duration, Instant, Precision
from skimo_timer.core.course import Format
from skimo_timer.core.facts import Entered, Fact, ListPosted, PassingRecorded, Ruling, RulingKind, SetUp
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification, Heat, RaceSetup, Seeding, Stage, StartKind
from skimo_timer.core.stages.lists import lists_to_hold, posting
from skimo_timer.core.stages.tables import StageTable
from skimo_timer.core.standings import Board
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import create
from tests.races import at, course, records, setup

MEN, WOMEN = "Men", "Women"
FIRST = {MEN: 1, WOMEN: 101}
STARTS = {MEN: at("09:00:00"), WOMEN: at("13:00:00")}
INTERVAL, MINUTE = 20 * SECOND, 60 * SECOND
CENT = SECOND // 100
FIELD, THIRTY = 36, 30


def plan(tree: str) -> tuple[Stage, ...]:
    """Qualification, heats, semifinals, final; placing finals beside them."""

    def starts(minute: int, *names: str) -> tuple[Heat, ...]:
        return tuple(Heat(name, Instant(STARTS[tree] + (minute + 6 * n) * MINUTE)) for n, name in enumerate(names))

    def named(name: str) -> str:
        return f"{name} {tree}"

    quali = named("Qualification")
    return (
        Stage(quali, starts(0, quali), tree, StartKind.INTERVAL, Duration(INTERVAL), times=THIRTY),
        Stage(named("Places 31-36"), starts(40, "P"), tree, source=quali, ranks=(31, 36)),
        Stage(
            named("Heats"), starts(60, *"ABCDE"), tree, places=2, times=2,
            seeding=Seeding.FIVE_HEATS_OF_SIX, source=quali,
        ),
        Stage(
            named("Semifinals"), starts(100, "S1", "S2"), tree, places=2, times=2, seeding=Seeding.TWO_SEMIFINALS
        ),
        Stage(named("Places 7-12"), starts(130, "P"), tree, source=named("Semifinals"), ranks=(7, 12)),
        Stage(named("Final"), starts(150, "F"), tree, source=named("Semifinals")),
    )  # fmt: skip


def world_cup() -> RaceSetup:
    return replace(
        setup(course("START leg FIN", name=MEN), course("START leg FIN", name=WOMEN)),
        format=Format.SPRINT,
        precision=Precision.HUNDREDTH,
        starts=(),
        stages=(*plan(MEN), *plan(WOMEN)),
        classifications=(Classification(MEN, course=MEN), Classification(WOMEN, course=WOMEN)),
    )


def entries() -> list[Entry]:
    return [Entry(str(first + n), course=tree) for tree, first in FIRST.items() for n in range(FIELD)]


# -- the rules, plainly ------------------------------------------------------------------------------------------------


@dataclass
class Runs:
    """One stage: the heats as lists of bibs, and of each bib the result in hundredths; None for who has none."""

    heats: list[list[str]]
    results: dict[str, int | None]
    order: list[list[str]] = field(default_factory=list)
    going: list[str] = field(default_factory=list)


class Day:
    """A race day by chance: what happens is drawn, written down as facts, and reckoned by the rules."""

    def __init__(self, chance: Random, tree: str) -> None:
        self.chance, self.tree = chance, tree
        self.facts: list[Fact] = []
        self.stages = {stage.name.removesuffix(f" {tree}"): stage for stage in plan(tree)}

    def run(self, name: str, heats: list[list[str]]) -> Runs:
        """Everybody runs; few times to choose from, so that there are ties."""
        stage, results = self.stages[name], dict[str, int | None]()
        for heat, bibs in zip(stage.heats, heats, strict=True):
            for n, bib in enumerate(sorted(bibs, key=int)):
                assert heat.start is not None
                own = heat.start + (n * INTERVAL if stage.interval else 0)
                results[bib] = self._one(stage.name, bib, Instant(own))
        order = [sorted(bibs, key=lambda bib: (_or_last(results[bib]), int(bib))) for bibs in heats]
        return Runs(heats, results, order)

    def _one(self, stage: str, bib: str, start: Instant) -> int | None:
        luck = self.chance.random()
        if luck < 0.04:
            kind = self.chance.choice([RulingKind.DNF, RulingKind.DNS])
            self.facts.append(Ruling(bib, kind, stage=stage))
            return None
        time = 18000 + 40 * self.chance.randrange(60)
        self.facts.append(PassingRecorded("FIN", Instant(start + time * CENT), bib, source="file"))
        if luck < 0.10:
            self.facts.append(Ruling(bib, RulingKind.PENALTY, "+0:03", stage=stage))
            time += 300
        elif luck < 0.12:
            self.facts.append(Ruling(bib, RulingKind.DSQ, stage=stage))
            return None
        return time

    def advance(self, name: str, runs: Runs, places: int, times: int) -> list[tuple[str, int, int]]:
        """Who goes on, best first: bib, place in the heat, result. The operator lets on whom chance likes best."""
        stage, results = self.stages[name].name, runs.results
        by_place: list[str] = []
        for order in runs.order:
            by_place += self._first(stage, order, results, places)
        others = sorted((bib for bib in results if bib not in by_place), key=lambda bib: _or_last(results[bib]))
        by_time = self._first(stage, others, results, times)
        runs.going = [*by_place, *by_time]
        place = {bib: n for order in runs.order for n, bib in enumerate(order, 1)}
        sure = sorted(by_place, key=lambda bib: (place[bib], _or_last(results[bib])))
        heat_of = {bib: n for n, heat in enumerate(runs.heats) for bib in heat}
        sure.sort(key=lambda bib: (place[bib], _or_last(results[bib]), heat_of[bib]))
        lucky = sorted(by_time, key=lambda bib: (_or_last(results[bib]), int(bib)))
        return [(bib, place[bib], _or_last(results[bib])) for bib in [*sure, *lucky]]

    def _first(self, stage: str, order: list[str], results: dict[str, int | None], count: int) -> list[str]:
        """The first so many of an order; of those who are level at the last place the operator chooses."""
        finished = [bib for bib in order if results[bib] is not None]
        if count <= 0 or len(finished) <= count:
            return finished[: max(count, 0)]
        level = [bib for bib in finished if results[bib] == results[finished[count - 1]]]
        clear = [bib for bib in finished[:count] if bib not in level]
        left = count - len(clear)
        if len(level) == left:
            return [*clear, *level]
        chosen = self.chance.sample(level, left)
        self.facts += [Ruling(bib, RulingKind.ADVANCE, stage=stage) for bib in chosen]
        return [*clear, *chosen]

    def ranked(self, runs: Runs, first: int, last: int) -> list[str]:
        """Those places of a stage, whoever goes on before the others; who did not finish runs no more."""
        place = {bib: n for order in runs.order for n, bib in enumerate(order, 1)}
        order = sorted(runs.results, key=lambda bib: (bib not in runs.going, place[bib], _time(runs, bib), int(bib)))
        return [bib for bib in order[first - 1 : last] if runs.results[bib] is not None]

    def race(self) -> list[str]:
        """The whole day; the ranking, best first, of everybody who is ranked."""
        everybody = [entry.bib for entry in entries() if entry.course == self.tree]
        quali = self.run("Qualification", [everybody])
        thirty = self.advance("Qualification", quali, 0, THIRTY)
        low = self.run("Places 31-36", [self.ranked(quali, 31, 36)])
        heats = self.run("Heats", _dealt([bib for bib, _, _ in thirty], 5))
        semis = self.run("Semifinals", _dealt([bib for bib, _, _ in self.advance("Heats", heats, 2, 2)], 2))
        six = [bib for bib, _, _ in self.advance("Semifinals", semis, 2, 2)]
        middle = self.run("Places 7-12", [self.ranked(semis, 7, 12)])
        final = self.run("Final", [six])
        ranking: list[str] = []
        for runs in (final, middle, semis, heats, low, quali):
            ranking += [bib for bib in _by_place(runs) if bib not in ranking]
        out = {bib for bib, kind in self._last_words(ranking) if kind is RulingKind.DSQ}
        return [bib for bib in ranking if bib not in out and not self._never_came(bib, quali)]

    def _last_words(self, ranking: list[str]) -> list[tuple[str, RulingKind]]:
        """Of everybody the disqualifications in the last stage raced, which alone take the rank."""
        raced: dict[str, str] = {}
        for name in ("Qualification", "Places 31-36", "Heats", "Semifinals", "Places 7-12", "Final"):
            raced |= dict.fromkeys(self._in(name), self.stages[name].name)
        rulings = [fact for fact in self.facts if isinstance(fact, Ruling) and fact.ruling is RulingKind.DSQ]
        return [(r.bib, r.ruling) for r in rulings if r.bib in ranking and raced[r.bib] == r.stage]

    def _in(self, name: str) -> list[str]:
        stage = self.stages[name]
        begin = stage.heats[0].start or 0
        said = {f.bib for f in self.facts if isinstance(f, Ruling) and f.stage == stage.name}
        end = begin + (35 if stage.interval else 29) * MINUTE
        read = {f.bib for f in self.facts if isinstance(f, PassingRecorded) and begin <= (f.time or 0) < end}
        return [*said, *read]

    def _never_came(self, bib: str, quali: Runs) -> bool:
        """Who has no result in the qualification has no rank."""
        return quali.results[bib] is None


def _or_last(result: int | None) -> int:
    return 1 << 40 if result is None else result


def _time(runs: Runs, bib: str) -> int:
    return _or_last(runs.results[bib])


def _by_place(runs: Runs) -> list[str]:
    place = {bib: n for order in runs.order for n, bib in enumerate(order, 1)}
    return sorted(place, key=lambda bib: (place[bib], _or_last(runs.results[bib]), int(bib)))


def _dealt(bibs: list[str], count: int) -> list[list[str]]:
    """To and fro."""
    heats: list[list[str]] = [[] for _ in range(count)]
    path = [*range(count), *reversed(range(count))]
    for n, bib in enumerate(bibs):
        heats[path[n % len(path)]].append(bib)
    return heats


# -- the program -------------------------------------------------------------------------------------------------------


def begun(facts: list[Fact]) -> Race:
    race = Race()
    race.apply(records([SetUp(world_cup()), *map(Entered, entries()), *facts]))
    return race


def ranking(race: Race, tree: str) -> list[str]:
    board = Board(next(one for one in race.setup.boards if one.name == tree), race.setup.season)
    board.fill(race.progress.values())
    rows = [board[n] for n in range(len(board))]
    return [row.bib for row in rows if board.rank(row) is not None]


def shown(race: Race) -> dict[str, list[list[tuple[str, int, str, int | None]]]]:
    """Every heat with bib, place, mark and result: what can be seen of the stages."""
    return {
        table.stage.name: [
            [(row.progress.bib, row.place, row.mark, row.progress.result) for row in heat.rows] for heat in table.heats
        ]
        for tables in race.stages.values()
        for table in tables
    }


def table(race: Race, name: str) -> StageTable:
    return next(one for tables in race.stages.values() for one in tables if one.stage.name == name)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**9))
def test_the_ranking_is_that_of_the_rules_in_whatever_order_the_facts_came(seed: int) -> None:
    chance = Random(seed)
    days = {tree: Day(chance, tree) for tree in (MEN, WOMEN)}
    expected = {tree: day.race() for tree, day in days.items()}
    facts = [fact for day in days.values() for fact in day.facts]
    told = begun(facts)
    for tree in days:
        assert ranking(told, tree) == expected[tree]
    chance.shuffle(facts)
    mixed = begun(facts)
    assert shown(mixed) == shown(told)
    assert {tree: ranking(mixed, tree) for tree in days} == expected
    assert [(a.code, a.bib, a.time) for a in mixed.alerts()] == [(a.code, a.bib, a.time) for a in told.alerts()]


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10**9))
def test_a_penalty_withdrawn_restores_everything_and_one_fact_at_a_time_is_the_same(seed: int) -> None:
    chance = Random(seed)
    day = Day(chance, MEN)
    day.race()
    whole = begun(day.facts)
    before, order = shown(whole), ranking(whole, MEN)
    stage = chance.choice(list(day.stages.values())).name
    bib = chance.choice(table(whole, stage).rows).progress.bib if table(whole, stage).rows else "1"
    whole.apply(records([Ruling(bib, RulingKind.PENALTY, "+0:30", stage=stage)], first=5000))
    whole.apply(records([Ruling(bib, RulingKind.WITHDRAW, "+0:30", stage=stage)], first=5001))
    assert (shown(whole), ranking(whole, MEN)) == (before, order)
    slowly = begun([])
    for record in records(day.facts, first=1000):
        slowly.apply([record])
    assert (shown(slowly), ranking(slowly, MEN)) == (before, order)


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 10**9), posts=st.booleans())
def test_lists_that_are_posted_or_begun_never_change_by_themselves(seed: int, posts: bool) -> None:
    """The day as it goes: whoever is on a list runs, and fines of any stage come at any moment; the lists stay."""
    chance, clock = Random(seed), [STARTS[MEN]]
    keeper = create(Journal.in_memory(), world_cup(), entries())
    keeper.hold = lambda facts: lists_to_hold(keeper.race.stages, clock[0], facts)
    frozen: dict[str, ListPosted] = {}
    for stage in plan(MEN):
        for heat in stage.heats:
            assert heat.start is not None
            listed = next(one for one in table(keeper.race, stage.name).heats if one.name == heat.name)
            for row in listed.rows:
                bib = row.progress.bib
                time = heat.start + (MINUTE * 20 if stage.interval else 0) + 18000 * CENT
                clock[0] = Instant(time + (100 * chance.randrange(40) + int(bib)) * CENT)
                keeper.record(PassingRecorded("FIN", clock[0], bib, source="file"))
                if chance.random() < 0.15:
                    fined = chance.choice(plan(MEN)[:4]).name
                    keeper.decide(Ruling(bib, RulingKind.PENALTY, "+0:30", stage=fined))
                    if chance.random() < 0.3:
                        keeper.undo()
                stay_as_they_are(keeper.race, frozen)
            for one in keeper.race.stages[MEN][1:]:
                if posts and any(one.lists.heats) and not one.lists.is_posted:
                    keeper.decide(posting(one.lists.heats, one))
    assert all(one.complete for one in keeper.race.stages[MEN])
    assert len(frozen) >= (4 if posts else 3)


def stay_as_they_are(race: Race, frozen: dict[str, ListPosted]) -> None:
    for one in race.stages[MEN][1:]:
        if one.lists.is_posted and one.lists.fact is not None:
            assert frozen.setdefault(one.stage.name, one.lists.fact) == one.lists.fact
            runs = [{row.progress.bib for row in heat.rows} for heat in one.heats]
            assert runs == [set(bibs) for bibs in one.lists.fact.heats]


@pytest.mark.parametrize("tree", [MEN, WOMEN])
def test_nobody_starts_in_two_finals(tree: str) -> None:
    chance = Random(tree)
    for _ in range(5):
        day = Day(chance, tree)
        day.race()
        race = begun(day.facts)
        both = [table(race, f"{name} {tree}") for name in ("Final", "Places 7-12")]
        bibs = [row.progress.bib for one in both for row in one.rows]
        assert len(bibs) == len(set(bibs))


def test_a_passing_makes_nothing_anew_but_the_runs_of_its_athlete() -> None:
    chance = Random(7)
    days = {tree: Day(chance, tree) for tree in (MEN, WOMEN)}
    for day in days.values():
        day.race()
    race = begun([fact for day in days.values() for fact in day.facts])
    before, runs = dict(race.progress), {row.progress.bib: row.progress for row in table(race, f"Heats {MEN}").rows}
    women = race.stages[WOMEN]
    bib = next(iter(runs))
    touched = race.apply(records([PassingRecorded("FIN", at("10:59:00"), bib, source="file")], first=6000))
    assert touched == {bib}
    assert [one for one, progress in race.progress.items() if progress is not before[one]] == [bib]
    after = {row.progress.bib: row.progress for row in table(race, f"Heats {MEN}").rows}
    assert all(after[one] is run for one, run in runs.items() if one != bib)
    assert race.stages[WOMEN] is women
