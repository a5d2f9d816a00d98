"""What a passing means: facts worth saying aloud, each true of the race as it stands now.

A place is compared by time from the own start, so that interval starts and waves are ranked like a mass start; a finish
by the result, with its penalties. In a race of stages only the own heat is compared, and its judged places count.

Positions gained or lost are counted since the last place at which the athlete was read. Who was before and has not
been here yet is overtaken only once the own time is over for them too: in a mass start at once, with interval starts
not before it is certain. To compare two ranks instead would call everybody the first who is the first to come by.

The best of the day is looked for in every lap that has the same leg. Who is the only one so far is no best of anything.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from skimo_timer.core.clock import Duration
from skimo_timer.core.course import LegKind, Place
from skimo_timer.core.facts import Key
from skimo_timer.core.progress import RANKED, Progress, Status
from skimo_timer.core.race import Race
from skimo_timer.core.standings import Board
from skimo_timer.core.transitions.efforts import Efforts
from skimo_timer.core.transitions.gaps import Part
from skimo_timer.core.transitions.gaps import gap as split_gap

_COMPARED = frozenset({*RANKED, Status.OTL, Status.DNF})
PODIUM = 3


@dataclass(frozen=True, slots=True)
class LegFact:
    """The leg that ended here: its time and rank, of how many, and how far behind the best one here.

    `best` says that nobody was faster on it in any lap, `shared` that somebody was as fast.
    """

    kind: LegKind
    time: Duration
    rank: int
    among: int
    behind: Duration
    best: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """What there is to say about one athlete or team at one place, in one classification.

    `rank` is of those who have been here, `among` how many those are; `behind` is to the first, and of the first
    `ahead` to the second. `gained` counts positions since the place before, lost ones are negative. `parts` say where
    `behind` came from. `also` has a place on the podium of other classifications.
    """

    progress: Progress
    place: Place
    classification: str
    rank: int
    among: int
    tied: bool = False
    behind: Duration | None = None
    ahead: Duration | None = None
    leg: LegFact | None = None
    gained: int = 0
    parts: Mapping[Part, Duration] = field(default_factory=dict)
    also: tuple[tuple[str, int], ...] = ()
    is_finish: bool = False
    stage: str = ""
    heat: str = ""


@dataclass(frozen=True, slots=True)
class HeatRun:
    """One athlete's run in a heat: its `place` there as judged, and the runs of all in the heat."""

    progress: Progress
    place: int
    stage: str
    heat: str
    field: tuple[Progress, ...]


def run_of(race: Race, bib: str, key: Key) -> HeatRun | None:
    """The run in whose heat a passing counted, in a race of stages: the athlete may be some rounds further by now."""
    for tables in race.stages.values():
        for table in tables:
            for heat in table.heats:
                row = next((one for one in heat.rows if one.progress.bib == bib and key in one.progress.keys), None)
                if row is not None:
                    runs = tuple(one.progress for one in heat.rows)
                    return HeatRun(row.progress, row.place, table.stage.name, heat.name, runs)
    return None


def comment(
    race: Race,
    boards: Iterable[Board],
    progress: Progress,
    place: Place,
    classification: str = "",
    run: HeatRun | None = None,
) -> Comment | None:
    """What a passing of an athlete at a place means; None where nothing can be said: no time, not in the result.

    It is ranked in the given classification, or in the first one that has the athlete; never among clubs. In a race of
    stages `run` is that of the passing and `progress` is the run's.
    """
    ranking = [board for board in boards if not board.classification.best and board.position(progress.bib) is not None]
    board = next((one for one in ranking if one.classification.name == classification), next(iter(ranking), None))
    if board is None or progress.status not in _COMPARED or _value(progress, place) is None:
        return None
    here = _Here(board, progress, place, run)
    others = [] if run is not None else [one for one in ranking if one is not board and len(one) < len(board)]
    ranks = ((one.classification.name, _Here(one, progress, place, run).rank) for one in others)
    return Comment(
        progress,
        place,
        board.classification.name,
        here.rank,
        len(here.values),
        here.is_tied,
        Duration(here.own - here.values[0]) if here.own > here.values[0] else None,
        Duration(here.values[1] - here.own) if len(here.values) > 1 and here.own < here.values[1] else None,
        _leg(board, here) if run is None else None,
        here.gained,
        _parts(race, here) if run is None else {},
        tuple((name, rank) for name, rank in ranks if rank <= PODIUM),
        here.is_finish,
        "" if run is None else run.stage,
        "" if run is None else run.heat,
    )


class _Here:
    """One place of the course, with everybody of a classification or of a heat who has been there."""

    def __init__(self, board: Board, progress: Progress, place: Place, run: HeatRun | None) -> None:
        self.progress, self.place = progress, place
        self.is_finish = _is_finish(progress, place)
        self.judged = run.place if run is not None and self.is_finish else None
        self._board, self._run = board, run
        self.rivals = board.everybody if run is None else run.field
        self.values = self._values()
        self.own = self._compared(progress) or Duration(0)

    def _values(self) -> Sequence[int]:
        """The times of all who have been here, in order; a board keeps those of its places."""
        course, place = self.progress.course.name, self.place.index
        if self._run is None and not self.is_finish:
            return self._board.ranking("split", course, place).values
        if self._run is None:
            return sorted(
                one.result
                for one in self.rivals
                if one.status is Status.OK and one.result is not None and one.course.name == course
            )
        values = (self._compared(one) for one in self.rivals if one.status in _COMPARED)
        return sorted(value for value in values if value is not None)

    def _compared(self, one: Progress) -> Duration | None:
        """What ranks here: the split, at the finish the result."""
        if not self.is_finish:
            return _value(one, self.place)
        return one.result if one.status is Status.OK else None

    @property
    def first(self) -> Progress | None:
        """Who has the best time here; looked for from the head of the field, where that usually is."""
        board, course = self._board, self.progress.course.name
        rivals = (board[n] for n in range(len(board))) if self._run is None else iter(self.rivals)
        return next((one for one in rivals if one.course.name == course and self._is_best(one)), None)

    def _is_best(self, one: Progress) -> bool:
        return one.status in _COMPARED and self._compared(one) == self.values[0]

    @property
    def rank(self) -> int:
        """How many were faster, plus one; in a heat the place that was judged."""
        return bisect_left(self.values, self.own) + 1 if self.judged is None else self.judged

    @property
    def is_tied(self) -> bool:
        """Whether somebody has the same time, and no judge has told them apart."""
        return self.judged is None and self.values[self.rank : self.rank + 1] == [self.own]

    @property
    def gained(self) -> int:
        """Positions since the last place with a reading; negative ones were lost."""
        before = next((i for i in reversed(range(self.place.index)) if self.progress.splits[i] is not None), None)
        if before is None:
            return 0
        here, course = self.place.index, self.progress.course.name
        then, now = self.progress.splits[before], self.progress.splits[here]
        if then is None or now is None:
            return 0
        gained = 0
        for rival in self.rivals:
            splits = rival.splits
            if len(splits) <= here or (was := splits[before]) is None or was == then:
                continue
            comes = splits[here]
            if was > then:
                change = -1 if comes is not None and comes < now else 0
            elif comes is None:
                change = 1 if self._must_be_behind(rival, now) else 0
            else:
                change = 1 if comes > now else 0
            if change and rival.course.name == course and rival.status in _COMPARED:
                gained += change
        return gained

    def _must_be_behind(self, rival: Progress, own: int) -> bool:
        moment = self.progress.times[self.place.index]
        seen_later = rival.reached > self.place.index
        return not seen_later and rival.start is not None and moment is not None and rival.start + own <= moment


def _at(one: Progress, place: int) -> Duration | None:
    return one.splits[place] if place < len(one.splits) else None


def _value(one: Progress, place: Place) -> Duration | None:
    return _at(one, place.index)


def _is_finish(progress: Progress, place: Place) -> bool:
    last = progress.course.finish if progress.counted is None else progress.counted.last
    return progress.status is Status.OK and place.index == last and progress.result is not None


def _leg(board: Board, here: _Here) -> LegFact | None:
    """The leg up to here, and whether it is the best of the day."""
    progress, place = here.progress, here.place
    time = progress.legs[place.index]
    if time is None:
        return None
    course = progress.course
    ranking = board.ranking("leg", course.name, place.index)
    alike = [
        one.index for one in course.places if (one.leg, one.origin, one.point) == (place.leg, place.origin, place.point)
    ]
    best = [board.ranking("leg", course.name, index).values[:2] for index in alike]
    fastest = sorted(value for values in best for value in values)
    first = ranking.best
    return LegFact(
        place.leg,
        time,
        ranking.rank(time),
        len(ranking.values),
        Duration(0 if first is None else time - first),
        len(ranking.values) > 1 and fastest[0] == time,
        fastest[:2] == [time, time],
    )


def _parts(race: Race, here: _Here) -> Mapping[Part, Duration]:
    """Where the gap to the first came from; only of the last place reached."""
    progress = here.progress
    newest = progress.reached == here.place.index + 1
    first = here.first if newest and here.own > here.values[0] else None
    if first is None:
        return {}
    own, best = Efforts(race).of_all([progress, first])
    found = split_gap(own, best)
    if found is None or (found.at is None) is not here.is_finish:
        return {}
    return {part: lost for part, lost in found.printed.items() if lost}
