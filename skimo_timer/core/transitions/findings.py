"""What a race's page would tell of its changes: a few findings, each with the figures that bear it out.

Only what a reader can check in the table: who changes best, who would have been elsewhere, which gaps at the front were
made in the changes alone. An athlete is *let down* by the changes who lost more in them to the field's middle than
anybody near, and moves faster than the result says.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from skimo_timer.core.clock import Duration
from skimo_timer.core.progress import Status
from skimo_timer.core.standings import Board
from skimo_timer.core.transitions.efforts import Effort, Leg
from skimo_timer.core.transitions.gaps import Part, gap
from skimo_timer.core.transitions.review import Review
from skimo_timer.core.transitions.whatif import Outcome, like_field, what_if

FRONT = 10  # so many ranks the page tells of
MOST = 5


@dataclass(frozen=True, slots=True)
class LetDown:
    """Who moved better than they changed: the ranks of both, what the changes cost, and what would have been."""

    effort: Effort
    moving_rank: int
    total_rank: int
    lost: Duration
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Decided:
    """Two neighbours in the ranking whose order the changes made: `behind` moved at least as fast."""

    ahead: Effort
    behind: Effort
    rank: int
    gap: Duration
    in_changes: Duration


@dataclass(frozen=True, slots=True)
class Findings:
    """The story of a race in its changes. `widest` is the change with the most between its quartiles."""

    quickest: tuple[Effort, ...]
    let_down: tuple[LetDown, ...]
    decided: tuple[Decided, ...]
    widest: Leg | None


def findings(review: Review, board: Board) -> Findings:
    """What there is to tell of the athletes of a board, whose efforts the review has."""
    order = [board[position] for position in range(len(board))]
    ranked = [review.efforts[p.bib] for p in order if p.bib in review.efforts and p.status is Status.OK]
    return Findings(
        quickest=_quickest(review, ranked),
        let_down=_let_down(review, board, ranked),
        decided=_decided(board, ranked),
        widest=max(review.changes, key=lambda leg: _spread(review, leg), default=None),
    )


def _quickest(review: Review, ranked: Sequence[Effort]) -> tuple[Effort, ...]:
    by_rank = [(rank, effort) for effort in ranked if (rank := review.total_rank(effort)) is not None]
    return tuple(effort for rank, effort in sorted(by_rank, key=lambda one: one[0])[:MOST] if rank <= MOST)


def _let_down(review: Review, board: Board, ranked: Sequence[Effort]) -> tuple[LetDown, ...]:
    """Those whom median changes would have brought forward, the most places at the front first."""
    found = []
    for effort in ranked:
        total, moving, lost = review.total_rank(effort), review.moving_rank(effort), review.lost_in_changes(effort)
        if total is None or moving is None or lost is None or lost <= 0 or effort.progress.run is not None:
            continue
        outcome = what_if(board, effort, like_field(review, effort))
        if outcome.places > 0:
            found.append(LetDown(effort, moving, total, lost, outcome))
    return tuple(sorted(found, key=lambda one: (one.outcome.rank or 0, -one.lost))[:MOST])


def _decided(board: Board, ranked: Sequence[Effort]) -> tuple[Decided, ...]:
    found = []
    for ahead, behind in pairwise(ranked[: FRONT + 1]):
        apart, rank = gap(behind, ahead), board.rank(behind.progress)
        if apart is None or rank is None or apart.total <= 0 or behind.progress.run is not None:
            continue
        in_changes = apart.printed.get(Part.CHANGES, Duration(0))
        if in_changes >= apart.shown > 0:
            found.append(Decided(ahead, behind, rank, apart.shown, in_changes))
    return tuple(found[:MOST])


def _spread(review: Review, leg: Leg) -> int:
    usual = review.usual(leg)
    return -1 if usual is None else usual.spread
