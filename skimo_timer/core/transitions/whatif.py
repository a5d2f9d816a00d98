"""What the result would be if changes had taken another time. Hypothetical always, and never mixed with results.

The changed times make a changed `Progress`, which a board ranks like any other: there is no second ranking. Whoever
comes after a shorter change comes earlier to every line behind it; nobody else is moved, so traffic and tactics are not
in it. A change that lacks a side stays unknown and stays as it is. In a race of rounds one round is asked about, and
the answer is the place in the heat.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import overload

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.standings import Board
from skimo_timer.core.transitions.efforts import Effort, Leg
from skimo_timer.core.transitions.review import BEST, MEDIAN, Review

Swaps = Mapping[Leg, Duration]
"""Changes and what they take instead."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A rank and a result as they are (`was`) and as they would be. `unknown` changes lack a side and stayed."""

    bib: str
    was_rank: int | None
    rank: int | None
    was: Duration | None
    result: Duration | None
    unknown: int = 0

    @property
    def gained(self) -> Duration | None:
        """How much earlier; negative is later."""
        return None if self.was is None or self.result is None else Duration(self.was - self.result)

    @property
    def places(self) -> int:
        """How many places would be won; negative are lost."""
        return 0 if self.was_rank is None or self.rank is None else self.was_rank - self.rank


def like_field(review: Review, effort: Effort, to: str = MEDIAN) -> Swaps:
    """Every change of an effort as the field's middle or best has it."""
    pick = review.best if to == BEST else review.median
    return {leg: time for leg in effort.changes if (time := pick(leg)) is not None}


def changed(effort: Effort, swaps: Swaps) -> Progress:
    """The progress with these changes instead of the own ones; only of one run."""
    if not swaps or not effort.stretches:
        return effort.progress
    taken = effort.stretches[0].taken
    swapped = dict(enumerate(effort.stretches[0].legs))
    shift, times = 0, []
    for place, time in enumerate(effort.progress.times):
        leg = swapped.get(place)
        if leg is not None and leg in swaps and (own := taken[place]) is not None:
            shift += swaps[leg] - own
        times.append(None if time is None else Instant(time + shift))
    return replace(effort.progress, times=tuple(times))


def what_if(board: Board, effort: Effort, swaps: Swaps) -> Outcome:
    """What would become of one athlete if only these changes of theirs were other ones."""
    before, after = effort.progress, changed(effort, swaps)
    rank = board.rank(after)
    if rank is not None and before.rank_key < after.rank_key[:3]:
        rank -= 1  # nobody is behind themselves
    return Outcome(before.bib, board.rank(before), rank, _time(before), _time(after), _unknown(effort, swaps))


class Hypothetical(Sequence[Outcome]):
    """The whole field ranked anew, best first; an outcome is worked out when it is looked at."""

    def __init__(self, board: Board, season: int, efforts: Iterable[Effort], swaps: Mapping[str, Swaps]) -> None:
        """`swaps` is by bib; whoever is not in it stays as they are."""
        self._board, self._swaps = board, swaps
        self._efforts = {effort.subject: effort for effort in efforts}
        self._ranked = Board(board.classification, season)
        after = (changed(effort, swaps.get(bib, {})) for bib, effort in self._efforts.items())
        self._ranked.fill(after, order_only=True)

    def __len__(self) -> int:
        return len(self._ranked)

    @overload
    def __getitem__(self, position: int) -> Outcome: ...
    @overload
    def __getitem__(self, position: slice) -> list[Outcome]: ...
    def __getitem__(self, position: int | slice) -> Outcome | list[Outcome]:
        if isinstance(position, slice):
            return [self[n] for n in range(len(self))[position]]
        if not -len(self) <= position < len(self):
            raise IndexError(position)
        return self._outcome(self._ranked[position % len(self)])

    def of(self, bib: str) -> tuple[int, Outcome] | None:
        """The position and the outcome of one athlete; None who is not in the field."""
        effort = self._efforts.get(bib)
        after = None if effort is None else changed(effort, self._swaps.get(bib, {}))
        position = None if after is None else self._ranked.position(bib)
        return None if position is None or after is None else (position, self._outcome(after))

    def _outcome(self, after: Progress) -> Outcome:
        effort = self._efforts[after.bib]
        before = effort.progress
        ranks = self._board.rank(before), self._ranked.rank(after)
        unknown = _unknown(effort, self._swaps.get(after.bib, {}))
        return Outcome(after.bib, *ranks, _time(before), _time(after), unknown)


def _time(progress: Progress) -> Duration | None:
    """The printed result; of who is on the course the time so far."""
    return progress.result if progress.status is Status.OK else progress.elapsed


def _unknown(effort: Effort, swaps: Swaps) -> int:
    return sum(time is None for leg, time in effort.changes.items() if leg in swaps)
