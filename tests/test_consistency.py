"""A random operator and a random gate against the naive oracle.

After every step: the live standings are the oracle's, are those of the reopened file, and are what the boards say that
were moved row by row. Targets are drawn from what exists, because faults hide where facts touch the same passing.
"""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from skimo_timer.core.clock import MINUTE, SECOND, Duration, Instant
from skimo_timer.core.course import Limit, Then
from skimo_timer.core.facts import (
    HAND,
    Entered,
    Key,
    OffsetSet,
    Paired,
    PassingAmended,
    PassingRecorded,
    Pinned,
    Record,
    Replaced,
    Reverted,
    Ruling,
    RulingKind,
    StartGiven,
)
from skimo_timer.core.setup import DeviceSetup
from skimo_timer.core.standings import Board, Inserted, Moved, Removed
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Change, Timekeeper, create
from tests.oracle import Row, standings
from tests.races import at, course, setup

LIMITS = (
    Limit("T1I", 2, Duration(8 * MINUTE), then=Then.RANK_WITH_LAPS),
    Limit("T1O", 1, Duration(20 * MINUTE)),
    Limit("LINE", 1, Duration(14 * MINUTE), then=Then.RANK_WITH_LAPS),
)
RACE = setup(
    replace(course("START skin T1I skins-off T1O descent LINE", "LINE skin T1I descent LINE"), limits=LIMITS),
    devices=(DeviceSetup("Timy", "alge", role="A"), DeviceSetup("Spare", "alge", role="B")),
)
BIBS = ("1", "2", "3", "12", "21")
GUN = at("10:00:00")

bibs = st.sampled_from((*BIBS, "99", "98"))
points = st.sampled_from(("T1I", "T1O", "LINE"))
times = st.integers(-2, 40).flatmap(
    lambda m: st.sampled_from((0, 1, 4, 30)).map(lambda s: Instant(GUN + (m * 60 + s) * SECOND + m * 7000))
)
rulings = st.sampled_from(
    (
        RulingKind.DNS,
        RulingKind.DNF,
        RulingKind.DSQ,
        RulingKind.OTL,
        RulingKind.OK,
        RulingKind.PENALTY,
        RulingKind.WITHDRAW,
        RulingKind.LIMIT,
    )
)


def shown(board: Board) -> list[Row]:
    """What a board says, in its order."""
    rows = [board[i] for i in range(len(board))]
    return [(board.rank(p), p.bib, p.status.value, p.result, p.times) for p in rows]


class TimingTent(RuleBasedStateMachine):
    """The operator, the gate and the file."""

    @initialize()
    def begin(self) -> None:
        self.journal = Journal.in_memory()
        self.keeper = create(self.journal, RACE, [Entry(bib) for bib in BIBS[:4]])
        self.view: list[str] = [row[1] for row in shown(self.board)]
        self.keeper.listen(self.follow)

    @property
    def board(self) -> Board:
        return self.keeper.boards["Overall"]

    @property
    def passings(self) -> list[Key]:
        return [r.key for r in self.journal.records() if isinstance(r.fact, PassingRecorded)]

    def follow(self, change: Change) -> None:
        """A view that moves single rows."""
        if change.deltas is None:
            self.view = [row[1] for row in shown(self.board)]
            return
        for _, bib, delta in change.deltas:
            match delta:
                case Inserted(there):
                    self.view.insert(there, bib)
                case Removed(there):
                    assert self.view.pop(there) == bib
                case Moved(src, dst):
                    assert self.view.pop(src) == bib
                    self.view.insert(dst, bib)

    @rule(bib=bibs, point=points, time=times)
    def type_a_bib(self, bib: str, point: str, time: Instant) -> None:
        self.keeper.decide(PassingRecorded(point, time, bib=bib, source=HAND))

    @rule(point=points, time=times, typed=st.lists(st.tuples(bibs, st.sampled_from((0.3, 1.2, 2.5))), max_size=5))
    def type_a_bunch(self, point: str, time: Instant, typed: list[tuple[str, float]]) -> None:
        for bib, later in typed:
            time = Instant(time + int(later * SECOND))
            self.keeper.decide(PassingRecorded(point, time, bib, other_time=Instant(time - SECOND // 2)))

    @rule(point=points, time=times, typed_in=st.booleans())
    def take_a_time(self, point: str, time: Instant, *, typed_in: bool) -> None:
        self.keeper.decide(PassingRecorded(point, time, manual=typed_in))

    @rule(bib=bibs, point=points, time=times)
    def add_a_file(self, bib: str, point: str, time: Instant) -> None:
        passing = PassingRecorded(point, time, bib=bib, source="file")
        self.keeper.add([Entry("2", name=point)], [passing, passing, replace(passing, bib="3")], [])

    @rule(point=points, some=st.lists(times, min_size=1, max_size=3), late=st.none() | st.integers(-1, 300))
    def break_the_beam(self, point: str, some: list[Instant], late: int | None) -> None:
        came = [None if late is None else Instant(time + late * SECOND) for time in some]
        impulses = (PassingRecorded(point, t, source="Timy", arrived=a) for t, a in zip(some, came, strict=True))
        self.keeper.record(*impulses)

    @rule(point=points, time=times, gaps=st.lists(st.sampled_from((0.02, 0.4, 1.1, 2.0)), max_size=6))
    def break_both_beams(self, point: str, time: Instant, gaps: list[float]) -> None:
        for gap in gaps:
            time = Instant(time + int(gap * SECOND))
            self.keeper.record(PassingRecorded(point, time, source="Spare" if gap < 0.1 else "Timy"))

    @precondition(lambda self: self.passings)
    @rule(data=st.data(), alone=st.booleans())
    def say_what_is_one(self, data: st.DataObject, *, alone: bool) -> None:
        hand, impulse = data.draw(st.sampled_from(self.passings)), data.draw(st.sampled_from(self.passings))
        self.keeper.decide(Paired(hand, None if alone else impulse))

    @precondition(lambda self: self.passings)
    @rule(data=st.data(), time=times)
    def replace_a_time(self, data: st.DataObject, time: Instant) -> None:
        self.keeper.decide(Replaced(data.draw(st.sampled_from(self.passings)), time, Duration(0)))

    @precondition(lambda self: self.passings)
    @rule(data=st.data(), bib=st.none() | bibs, point=st.none() | points, time=st.none() | times)
    def amend(self, data: st.DataObject, bib: str | None, point: str | None, time: Instant | None) -> None:
        self.keeper.decide(PassingAmended(data.draw(st.sampled_from(self.passings)), bib, point, time))

    @precondition(lambda self: self.keeper.race.passings)
    @rule(data=st.data(), lap=st.none() | st.integers(0, 3))
    def pin(self, data: st.DataObject, lap: int | None) -> None:
        passing = data.draw(st.sampled_from(sorted(self.keeper.race.passings.values(), key=lambda one: one.order)))
        self.keeper.decide(Pinned(passing.key, passing.bib, passing.point, lap))

    @rule(data=st.data(), step=st.booleans())
    def revert_anything(self, data: st.DataObject, step: bool) -> None:
        later: list[Record] = self.journal.records()[1:]  # the set-up itself stays
        record = data.draw(st.sampled_from(later))
        whole = step and record.step > 1
        self.keeper.decide(Reverted(Key("A", record.step) if whole else record.key, step=whole))

    @rule(bib=st.sampled_from(BIBS), name=st.text(max_size=3))
    def enter(self, bib: str, name: str) -> None:
        self.keeper.decide(Entered(Entry(bib, name=name)))

    @rule(bib=st.sampled_from(BIBS), ruling=rulings)
    def decide_about(self, bib: str, ruling: RulingKind) -> None:
        codes = {RulingKind.PENALTY: "C.13", RulingKind.WITHDRAW: "C.13", RulingKind.LIMIT: "T1I 2 +300"}
        self.keeper.decide(Ruling(bib, ruling, codes.get(ruling, "")))

    @rule(bib=st.sampled_from(BIBS[:4]), lost=st.sampled_from(("99", "98")))
    def hand_out_another_number(self, bib: str, lost: str) -> None:
        self.keeper.decide(Ruling(bib, RulingKind.ALIAS, lost))

    @rule(ruling=st.sampled_from((RulingKind.CLOSE, RulingKind.REOPEN)))
    def close_or_reopen(self, ruling: RulingKind) -> None:
        self.keeper.decide(Ruling("", ruling))

    @rule(time=st.none() | st.sampled_from((GUN, Instant(GUN + 90 * SECOND))))
    def correct_the_gun(self, time: Instant | None) -> None:
        self.keeper.decide(StartGiven("All", time))

    @rule(source=st.sampled_from((HAND, "Timy", "file")), seconds=st.integers(-2, 2))
    def correct_a_clock(self, source: str, seconds: int) -> None:
        self.keeper.record(OffsetSet(source, Duration(seconds * SECOND)))

    @rule(seconds=st.integers(-2, 2), since=times, arrived=st.none() | times)
    def correct_a_clock_from_then_on(self, seconds: int, since: Instant, arrived: Instant | None) -> None:
        self.keeper.decide(OffsetSet("Timy", Duration(seconds * SECOND), since, arrived))

    @precondition(lambda self: self.keeper.race.clock_questions())
    @rule(data=st.data())
    def answer_about_a_clock(self, data: st.DataObject) -> None:
        question = self.keeper.race.clock_questions()[0]
        self.keeper.decide(*data.draw(st.sampled_from(question.answers)).facts)
        asked = [(each.matter, each.at) for each in self.keeper.race.clock_questions()]
        assert (question.matter, question.at) not in asked

    @rule()
    def undo(self) -> None:
        self.keeper.undo()

    @rule()
    def redo(self) -> None:
        self.keeper.redo()

    @rule()
    def undo_and_redo(self) -> None:
        before = shown(self.board)
        if self.keeper.undo():
            self.keeper.redo()
        assert shown(self.board) == before

    @invariant()
    def live_is_the_oracle_is_the_reopened_file(self) -> None:
        self.keeper.settle()
        expected = standings(self.journal.records())
        assert shown(self.board) == expected
        assert self.view == [row[1] for row in expected]
        reopened = Timekeeper(self.journal)
        assert shown(reopened.boards["Overall"]) == expected
        assert reopened.race.alerts() == self.keeper.race.alerts()
        assert reopened.race.clock_questions() == self.keeper.race.clock_questions()
        assert [r.key for r in reopened.next_undo] == [r.key for r in self.keeper.next_undo]
        assert [r.key for r in reopened.next_redo] == [r.key for r in self.keeper.next_redo]

    @invariant()
    def every_ranking_is_that_of_a_board_filled_at_once(self) -> None:
        fresh = Board(self.board.classification, RACE.season)
        fresh.fill(self.keeper.race.progress.values())
        for place in range(len(RACE.courses[0].places)):
            for kind in ("split", "leg"):
                assert fresh.ranking(kind, "Race", place).values == self.board.ranking(kind, "Race", place).values
        for laps in (0, 2, 4):
            assert fresh.ranking("moving", "Race", laps).values == self.board.ranking("moving", "Race", laps).values


TimingTent.TestCase.settings = settings(stateful_step_count=30)
test_the_tent_agrees_with_the_oracle = TimingTent.TestCase
