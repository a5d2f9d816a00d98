"""What the panel of heats does to the race: who goes on, who starts where and when, and what the judge says.

Every act is one step of undo. An act that cannot be done says why and does nothing; the list of a heat that has begun
is not touched by any of them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact, Key, ListPosted, Reverted, Ruling, RulingKind, StartGiven
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.stages.lists import answered, begun_heats, heat_with, moved, posting, replaced, with_one_more
from skimo_timer.core.stages.tables import Heats, StageTable
from skimo_timer.ui.heats.command import Command, Move, Start, read
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.heat_lists import Doubt

_OUT = (Status.DNF, Status.DNS, Status.DSQ, Status.OTL)


def _nothing() -> None:
    """Where there is no window around the panel."""


@dataclass(frozen=True, slots=True)
class Door:
    """The ways out of the panel: `decide` takes facts as one step of undo, `print_lists` the name of a stage."""

    decide: Callable[..., object]
    undo: Callable[[], object] = _nothing
    redo: Callable[[], object] = _nothing
    print_lists: Callable[[str], object] = print


class HeatActs:
    """Acts on the stages of a race. Each returns why it cannot be done, or nothing."""

    def __init__(self, race: Race, now: Callable[[], Instant], door: Door) -> None:
        self._race, self._now, self._decide = race, now, door.decide

    # -- who goes on -----------------------------------------------------------------------------------------------

    def settle_tie(self, stage: str, bib: str, *, goes_on: bool) -> None:
        """The operator's word on one athlete."""
        kind = RulingKind.ADVANCE if goes_on else RulingKind.OUT
        self._decide(Ruling(bib, kind, stage=stage, when=self._now()))

    def judge(self, stage: str, heat: str, order: str) -> None:
        """The finish judge's order of a heat."""
        self._decide(Ruling("", RulingKind.AHEAD_OF, order, stage=stage, note=heat, when=self._now()))

    def run_again(self, stage: str, bib: str) -> str:
        """Grants a second run; who was out is in again for it."""
        table = self._table(stage)
        run = next((row.progress for row in table.rows if row.progress.bib == bib), None)
        if run is None or (run.start is None and not run.reached):
            return tr("{bib} has not started yet").format(bib=bib)
        facts: list[Fact] = [Ruling(bib, RulingKind.RERUN, stage=stage, when=self._now())]
        if run.status in _OUT:
            facts.append(Ruling(bib, RulingKind.OK, stage=stage, when=self._now()))
        self._decide(*facts)
        return ""

    # -- who starts where ------------------------------------------------------------------------------------------

    def post(self, stage: str) -> str:
        """Posts the lists of a stage as they stand."""
        table = self._table(stage)
        if not any(table.lists.heats):
            return tr("Nobody is on the lists of {stage} yet").format(stage=stage)
        self._decide(posting(table.lists.heats, table))
        return ""

    def follow_plan(self, stage: str) -> str:
        """Takes the lists back: they follow the plan again."""
        if any(self.begun(stage)):
            return tr("{stage} has begun: its lists stay").format(stage=stage)
        self._decide(ListPosted(stage, ()))
        return ""

    def move(self, stage: str, bib: str, to: int | None) -> str:
        """Puts a bib into another heat, or takes it off the lists."""
        table, begun = self._table(stage), self.begun(stage)
        at = heat_with(table.lists.heats, bib)
        if why := self._why_not_move(table, bib, at, to):
            return why
        for heat in (at, to):
            if heat is not None and begun[heat]:
                return tr("{heat} has begun: its list stays").format(heat=table.stage.heats[heat].name)
        self._decide(moved(table, bib, to))
        return ""

    def _why_not_move(self, table: StageTable, bib: str, at: int | None, to: int | None) -> str:
        lists = table.lists
        if at == to:
            there = tr("{bib} is on no list") if at is None else tr("{bib} is there already")
            return there.format(bib=bib)
        if bib not in self._race.entries:
            return tr("{bib} is not entered").format(bib=bib)
        if not lists.is_posted and (at is None or to is None):
            return tr("Post the lists first, or let {bib} go on in the stage before").format(bib=bib)
        return ""

    def replace(self, stage: str, doubt: Doubt) -> None:
        """The newcomer takes the place of the one who is out; without a newcomer the place stays empty."""
        self._answer(stage, doubt, lambda heats: replaced(heats, doubt.out, doubt.new))

    def add(self, stage: str, doubt: Doubt) -> None:
        """The newcomer starts too."""
        room = doubt.room
        if room is not None:
            self._answer(stage, doubt, lambda heats: with_one_more(heats, doubt.new, room))

    def leave(self, stage: str, doubt: Doubt) -> None:
        """The lists stay as they were posted."""
        self._answer(stage, doubt, lambda heats: heats)

    def _answer(self, stage: str, doubt: Doubt, change: Callable[[Heats], Heats]) -> None:
        table = self._table(stage)
        self._decide(answered(table, doubt.out, doubt.new, change(table.lists.heats)))

    # -- when ------------------------------------------------------------------------------------------------------

    def start(self, stage: str, name: str, time: Instant | None) -> None:
        """A heat, or one athlete's run, started then; None takes the gun back."""
        self._decide(StartGiven(f"{stage}/{name}", time))

    def start_by_gate(self, stage: str, name: str, time: Instant, reading: Key) -> None:
        """A heat started with an impulse of the start gate, which then waits for no bib any more."""
        self._decide(StartGiven(f"{stage}/{name}", time), Reverted(reading))

    # -- typed -----------------------------------------------------------------------------------------------------

    def typed(self, stage: str, text: str) -> tuple[str, Command | None]:
        """Does what was typed: `43 B`, `43 -`, `A 10:06:12`, `31 now`. Returns why not, or what was done."""
        table = self._table(stage)
        try:
            command = read(text, [heat.name for heat in table.stage.heats], self._race.setup.date)
        except ValueError as error:
            return str(error), None
        if isinstance(command, Move):
            why = self.move(stage, self._race.athlete(command.bib), command.to)
        else:
            why = self._start_typed(table, command)
        return why, None if why else command

    def _start_typed(self, table: StageTable, command: Start) -> str:
        name, time = command.name, command.time
        heats = {heat.name for heat in table.stage.heats}
        if name not in heats and heat_with(table.lists.heats, name) is None:
            return tr("{name} is neither a heat nor a bib of {stage}").format(name=name, stage=table.stage.name)
        self.start(table.stage.name, name, self._now() if time is None else time)
        return ""

    # -- what is there ---------------------------------------------------------------------------------------------

    def begun(self, stage: str) -> list[bool]:
        """Of each heat of a stage whether it has begun."""
        tables = next(tables for tables in self._race.stages.values() if any(t.stage.name == stage for t in tables))
        at = next(n for n, table in enumerate(tables) if table.stage.name == stage)
        return begun_heats(tables[at], tables[:at], self._now())

    def under_way(self) -> tuple[str, int]:
        """Course and number of the stage that matters now: of those that wait for results the one that began last.

        Else the first that waits; an empty course if none does.
        """
        waiting = [
            (max((heat.start or 0 for heat in table.heats if heat.start is not None), default=0), course, n)
            for course, tables in self._race.stages.items()
            for n, table in enumerate(tables)
            if table.rows and not table.complete
        ]
        begun = [one for one in waiting if any(self.begun(self._race.stages[one[1]][one[2]].stage.name))]
        chosen = max(begun, key=lambda one: one[0], default=None) or next(iter(waiting), None)
        return ("", 0) if chosen is None else chosen[1:]

    def _table(self, stage: str) -> StageTable:
        return next(t for tables in self._race.stages.values() for t in tables if t.stage.name == stage)
