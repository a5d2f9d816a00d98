"""What was recorded about the rounds of a race: runs that were granted again, start lists that were drawn or posted."""

from skimo_timer.core.clock import Instant
from skimo_timer.core.course import Course
from skimo_timer.core.facts import Key, ListPosted, Record, Ruling, RulingKind
from skimo_timer.core.ledger import Ledger, Newest
from skimo_timer.core.stages.tables import Granted, Kept
from skimo_timer.core.startlist import Entry


class StageBook:
    """Keeps it by what it is about; `kept` is what was computed last, by course, `racing` who runs which course."""

    def __init__(self, ledger: Ledger, starts: Newest[str, Instant | None], entered: Newest[str, Entry]) -> None:
        """Begins empty; the starts and the entries are those of the race."""
        self._ledger, self._starts, self._entered = ledger, starts, entered
        self._reruns: Newest[tuple[str, str], int] = Newest()
        self._lists: Newest[str, ListPosted] = Newest()
        self.kept: dict[str, Kept] = {}
        self.racing: dict[str, tuple[Entry, Course]] = {}

    def start_over(self) -> None:
        """Another set-up: nothing that was computed counts any more."""
        self.kept, self.racing = {}, {}

    def turn(self, record: Record, fact: Ruling | ListPosted, *, on: bool) -> None:
        """Takes a fact that now counts, or takes out one that no longer does."""
        order = self._ledger.order(record.key)
        if isinstance(fact, ListPosted):
            self._lists.turn(fact.stage, order, fact, on=on)
        elif fact.ruling is RulingKind.RERUN:
            step = self._ledger.order(Key(record.key.station, record.step))
            self._reruns.turn((fact.bib, fact.stage), order, step, on=on)

    def posted(self, stage: str) -> ListPosted | None:
        """The newest lists of a stage, drawn or posted."""
        return self._lists.get(stage)

    def granted(self, bib: str, stage: str, groups: tuple[str, ...]) -> Granted:
        """How many runs were granted again without a start since, and the starts of the runs before.

        `groups` is whose starts would be that of a new run: the athlete's own, and the heat's; a later slot is one too.
        A start that was decided together with the run, in one step, is the start of that run; so is the first that is
        the athlete's own (`groups` begins with it), whether it was told before or after: it can be of no other.
        """
        steps = self._reruns.all((bib, stage))
        if not steps:
            return Granted()
        slots = [entry.slot for entry in self._entered.all(bib) if entry.slot is not None]
        if slots and slots[-1] > slots[0]:
            return Granted(0, tuple(slots[:1]))
        started = max(self._starts.order(group) for group in groups)
        served = len(groups) > 1 and groups[0] in self._starts
        waiting = sum(step > started for step in (steps[1:] if served else steps))
        return Granted(waiting, tuple(self._before(step, groups) for step in steps))

    def _before(self, step: int, groups: tuple[str, ...]) -> Instant | None:
        """The start that counted when a run was granted again: the own one before that of the heat."""
        given = (self._starts.before(group, step) for group in groups)
        return next((time for time in given if time is not None), None)
