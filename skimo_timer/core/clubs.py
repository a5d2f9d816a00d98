"""The order of the clubs: each club's best n results of a classification, added up.

No rule of the sport was found for it, so the plain one stands: a club with fewer than n finishers is not ranked, equal
sums share a rank and the next ones are skipped. The printed results are added up, as somebody with the list in hand
would do it; the sum of the full resolution could be another one.
"""

from collections import defaultdict
from dataclasses import dataclass

from skimo_timer.core.clock import Duration, Precision
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.standings import Board


@dataclass(frozen=True, slots=True)
class ClubResult:
    """A club's place: `bibs` are those whose results count, best first. `result` and `rank` None: too few finished."""

    rank: int | None
    club: str
    result: Duration | None
    bibs: tuple[str, ...]
    precision: Precision


def rank_clubs(board: Board) -> list[ClubResult]:
    """Every club of a club classification, ranked ones first, each part by name where nothing else parts them."""
    best = board.classification.best
    sums = {club: _sum(finishers[:best], best) for club, finishers in _finishers(board).items()}
    totals = [total for total, _, _ in sums.values() if total is not None]
    rows = [
        ClubResult(None if total is None else sum(t < total for t in totals) + 1, club, total, bibs, precision)
        for club, (total, bibs, precision) in sums.items()
    ]
    return sorted(rows, key=lambda row: (row.rank is None, row.rank or 0, row.club))


def _finishers(board: Board) -> dict[str, list[Progress]]:
    """Club -> who has finished for it, best first; a club of which nobody has finished is there too."""
    clubs: defaultdict[str, list[Progress]] = defaultdict(list)
    for position in range(len(board)):
        progress = board[position]
        if progress.entry.club:
            finished = progress.status is Status.OK and progress.result is not None
            clubs[progress.entry.club] += [progress] if finished else []
    return clubs


def _sum(counting: list[Progress], best: int) -> tuple[Duration | None, tuple[str, ...], Precision]:
    """The sum, whose results it is, and the finest precision among them."""
    bibs = tuple(progress.bib for progress in counting)
    precision = max((p.precision for p in counting), key=lambda p: p.decimals, default=Precision.SECOND)
    if len(counting) < best:
        return None, bibs, precision
    return Duration(sum(progress.result or 0 for progress in counting)), bibs, precision
