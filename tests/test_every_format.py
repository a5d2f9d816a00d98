"""What holds in every format, whatever happens: three laws, and a random race of each format to break them.

- Ranks do not depend on the order in which readings arrive.
- Withdrawing a penalty restores the ranking exactly.
- Everybody who is entered is counted once, and so is every person who started.

The races are raced badly: readings are missed, doubled, of one instant, for wrong and unknown bibs, before the start
and after the finish; athletes are fined, moved to other groups and courses, given up and pardoned.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration, Instant
from skimo_timer.core.course import Format, Limit, LimitFrom, Then
from skimo_timer.core.facts import Entered, Fact, PassingRecorded, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.race import Race
from skimo_timer.core.setup import (
    Classification,
    Counts,
    Heat,
    RaceSetup,
    RankBy,
    Stage,
    StartGroup,
    StartKind,
    TimedLaps,
)
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.reports import Scope, boards_of
from skimo_timer.exchange.reports.people import balance
from skimo_timer.exchange.reports.scope import rows_of
from tests.races import at, course, records, setup

LAP = "skin T1I skins-off T1O descent LINE"
TWO = course(f"START {LAP}", f"LINE {LAP}")
REC = course(f"START {LAP}", name="Rec")
UP = course("START skin MID skin FIN")
BIBS = ("1", "2", "3", "4", "5", "12")
RUN_EVERY = 7 * MINUTE


@dataclass(frozen=True)
class Kind:
    """A kind of race: its set-up and its start list."""

    setup: RaceSetup
    entries: tuple[Entry, ...] = tuple(Entry(bib, sex="F" if bib in "135" else "M") for bib in BIBS)


def limited(then: Then, limit_from: LimitFrom = LimitFrom.FIRST_START) -> RaceSetup:
    limits = (Limit("T1I", 2, Duration(25 * MINUTE), limit_from, then), Limit("LINE", 1, Duration(30 * MINUTE)))
    return setup(replace(TWO, limits=limits), format=Format.LONG_DISTANCE)


def timed(counts: Counts, half: str = "") -> RaceSetup:
    rule = TimedLaps(Duration(30 * MINUTE), counts, half)
    return setup(course("START skin TOP descent LAP"), format=Format.TIMED_LAPS, timed=rule)


WAVES = (StartGroup("W1", at("10:00:00")), StartGroup("W2", at("10:05:00")))
LISTS = (Classification("Overall"), Classification("Women", sex="F"), Classification("Rec", course="Rec"))
HEATS = (
    Stage("Heats", (Heat("A", at("10:00:00"), BIBS[:3]), Heat("B", at("10:10:00"), BIBS[3:])), places=1, times=1),
    Stage("Final", (Heat("Final", at("10:30:00")),)),
)
KINDS = {
    "individual": Kind(setup(TWO)),
    "vertical": Kind(setup(UP, format=Format.VERTICAL)),
    "interval": Kind(setup(UP, starts=(StartGroup("All", at("10:00:00"), StartKind.INTERVAL, Duration(30 * SECOND)),))),
    "relay": Kind(setup(TWO, format=Format.RELAY, relay=("a", "b"))),
    "team": Kind(setup(TWO, format=Format.TEAM)),
    "timed laps, completed": Kind(timed(Counts.COMPLETED)),
    "timed laps, begun": Kind(timed(Counts.BEGUN)),
    "timed laps, begun or out": Kind(timed(Counts.BEGUN_OR_OUT)),
    "timed laps, half": Kind(timed(Counts.COMPLETED, "TOP")),
    "long distance": Kind(limited(Then.OTL)),
    "long distance, ranked with laps": Kind(limited(Then.RANK_WITH_LAPS, LimitFrom.OWN_START)),
    "pursuit": Kind(
        setup(TWO, rank_by=RankBy.LINE),
        tuple(Entry(bib, slot=Instant(at("10:00:00") + n * 20 * SECOND)) for n, bib in enumerate(BIBS)),
    ),
    "waves": Kind(setup(TWO, starts=WAVES), tuple(Entry(bib, start="W1" if bib in "123" else "W2") for bib in BIBS)),
    "first start": Kind(setup(TWO, starts=WAVES, rank_by=RankBy.FIRST_START)),
    "net": Kind(setup(TWO, rank_by=RankBy.NET)),
    "several courses": Kind(
        setup(TWO, REC, classifications=LISTS),
        tuple(Entry(bib, sex="F" if bib in "135" else "M", course="Rec" if bib in "45" else "Race") for bib in BIBS),
    ),
    "heats": Kind(setup(course("START leg FIN"), format=Format.SPRINT, starts=(), stages=HEATS)),
}
of_every_format = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
fewer = settings(max_examples=settings().max_examples // 5)  # of each of many kinds


@st.composite
def readings(draw: st.DrawFn, kind: Kind) -> list[PassingRecorded]:
    """What gates and hands read, in whole seconds, so that ties are frequent."""
    codes = sorted({code for one in kind.setup.courses for code in one.codes} | {"START"})
    letters = kind.setup.member_letters
    found: list[PassingRecorded] = []
    for bib in draw(st.lists(st.sampled_from((*BIBS, "99")), min_size=3, max_size=8)):
        now = int(at("10:00:00")) + draw(st.sampled_from((0, 0, 0, -2, 5, 10, 30))) * MINUTE
        walked = kind.setup.courses[-1].codes if bib in "45" else kind.setup.courses[0].codes
        rounds = draw(st.integers(1, 3)) if kind.setup.timed else 1
        letter = draw(st.sampled_from(("", *letters))) if letters else ""
        for code in walked * rounds:
            now += draw(st.integers(3, 9)) * MINUTE + draw(st.sampled_from((0, 0, 1, 30))) * SECOND
            again = draw(st.sampled_from((1, 1, 1, 1, 1, 1, 0, 2)))
            found += [_read(bib + letter, code, now + 2 * SECOND * n) for n in range(again)]
    strays = st.builds(
        _read,
        st.sampled_from((*BIBS, "99", "")),
        st.sampled_from(codes),
        st.integers(0, 60).map(lambda n: int(at("10:00:00")) + n * MINUTE),
    )
    return found + draw(st.lists(strays, max_size=4))


def _read(bib: str, code: str, time: int) -> PassingRecorded:
    return PassingRecorded(code, Instant(time), bib, "file")


@st.composite
def decisions(draw: st.DrawFn, kind: Kind) -> list[Fact]:
    """What the jury and the operator said, in the order in which they said it."""
    statuses = (RulingKind.DNS, RulingKind.DNF, RulingKind.DSQ, RulingKind.OTL, RulingKind.OK)
    stage = st.just(kind.setup.stages[0].name if kind.setup.stages else "")
    bib = st.sampled_from(BIBS)
    about: list[st.SearchStrategy[Fact]] = [
        st.builds(Ruling, bib, st.sampled_from(statuses), stage=stage),
        st.builds(Ruling, bib, st.just(RulingKind.PENALTY), st.sampled_from(("C.13", "+0:30", "-0:10")), stage=stage),
        st.builds(Ruling, bib, st.just(RulingKind.WITHDRAW), st.just("C.13"), stage=stage),
        st.builds(Ruling, bib, st.just(RulingKind.CHECKED_IN)),
        st.builds(Ruling, st.just(""), st.sampled_from((RulingKind.CLOSE, RulingKind.REOPEN))),
    ]
    if not kind.setup.stages:
        names = [one.name for one in kind.setup.courses]
        groups = [group.name for group in kind.setup.starts]
        guns = (at("10:00:00"), at("10:00:30"), None)
        about += [
            st.builds(Ruling, bib, st.just(RulingKind.COURSE), st.sampled_from(names)),
            st.builds(Ruling, bib, st.just(RulingKind.START), st.sampled_from(groups)),
            st.builds(Ruling, bib, st.just(RulingKind.ALIAS), st.just("99")),
            st.builds(Ruling, bib, st.just(RulingKind.LIMIT), st.sampled_from(("T1I 2 +4:00", "LINE 20:00"))),
            st.builds(StartGiven, st.sampled_from(groups), st.sampled_from(guns)),
        ]
    return draw(st.lists(st.one_of(about), max_size=6))


def raced(kind: Kind, facts: Sequence[Fact]) -> Race:
    return Race.of(records([SetUp(kind.setup), *map(Entered, kind.entries), *facts]))


def shown(of: Race) -> object:
    """Every list, every heat and every alert, as somebody would compare them on paper."""
    lists = {
        name: [
            (board.rank(p), p.bib, p.status, p.laps, p.course_time, p.penalty, p.result, p.splits, board.gap(p))
            for p in rows_of(board)
        ]
        for name, board in boards_of(of).items()
    }
    heats = {
        (name, table.stage.name): [
            (heat.name, row.place, row.progress.bib, row.progress.status, row.progress.result, row.mark)
            for heat in table.heats
            for row in heat.rows
        ]
        for name, tables in of.stages.items()
        for table in tables
    }
    alerts = sorted((a.code, a.bib, a.point, a.lap, a.time or 0) for a in of.alerts())
    return lists, heats, alerts


@of_every_format
@fewer
@given(data=st.data())
def test_ranks_do_not_depend_on_the_order_of_arrival(kind: Kind, data: st.DataObject) -> None:
    read, decided = data.draw(readings(kind)), data.draw(decisions(kind))
    shuffled = data.draw(st.permutations(read))
    places = sorted(data.draw(st.lists(st.integers(0, len(read)), min_size=len(decided), max_size=len(decided))))
    mixed: list[Fact] = list(shuffled)
    for place, fact in reversed(list(zip(places, decided, strict=True))):
        mixed.insert(place, fact)
    assert shown(raced(kind, mixed)) == shown(raced(kind, [*read, *decided]))


@of_every_format
@fewer
@given(data=st.data())
def test_readings_that_come_one_by_one_rank_like_the_whole_file(kind: Kind, data: st.DataObject) -> None:
    facts = [*data.draw(readings(kind)), *data.draw(decisions(kind))]
    live = Race.of(records([SetUp(kind.setup), *map(Entered, kind.entries)]))
    for record in records(facts, first=100):
        live.apply([record])
    live.settle()
    assert shown(live) == shown(raced(kind, facts))


@of_every_format
@fewer
@given(data=st.data())
def test_withdrawing_a_penalty_restores_the_ranking_exactly(kind: Kind, data: st.DataObject) -> None:
    facts = [*data.draw(readings(kind)), *data.draw(decisions(kind))]
    bib, stage = data.draw(st.sampled_from(BIBS)), kind.setup.stages[0].name if kind.setup.stages else ""
    value = data.draw(st.sampled_from(("C.13", "C.16", "A.2", "+0:30", "-0:10")))
    fined = Ruling(bib, RulingKind.PENALTY, value, data.draw(st.integers(1, 3)), stage=stage)
    withdrawn = Ruling(bib, RulingKind.WITHDRAW, value, stage=stage)
    assert shown(raced(kind, [*facts, fined, withdrawn])) == shown(raced(kind, facts))


@of_every_format
@fewer
@given(data=st.data())
def test_everybody_who_is_entered_is_counted_once(kind: Kind, data: st.DataObject) -> None:
    made = raced(kind, [*data.draw(readings(kind)), *data.draw(decisions(kind))])
    now = data.draw(st.none() | st.integers(9, 12).map(lambda hour: Instant(hour * HOUR)))
    for only in ("", *boards_of(made)):
        found = balance(Scope(made, boards_of(made), now, only))
        counts = (found.dns, found.classified, found.otl, found.dnf, found.dsq, found.on_course, found.not_started)
        assert found.entered == sum(counts) + found.unexplained
        assert min(*counts, found.unexplained) >= 0
        assert found.persons == found.finished + found.checked_in + found.still_out
    assert balance(Scope(made, boards_of(made), now)).entered == len(kind.entries)
