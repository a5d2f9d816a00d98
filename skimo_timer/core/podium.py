"""Who stands on the podium of a classification, and whether somebody could still take a place on it."""

from collections.abc import Collection
from dataclasses import dataclass

from skimo_timer.core.clock import Instant, truncate
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.standings import Board


@dataclass(frozen=True, slots=True)
class Podium:
    """The first of a classification, best first, ties included. `final` says that nobody can still come between."""

    board: Board
    steps: tuple[tuple[int, Progress], ...]
    final: bool


def podium(board: Board, places: int, now: Instant | None, passed_over: Collection[str] = ()) -> Podium:
    """The first `places` of those who have finished, without those `passed_over`, who stood on another podium already.

    Each step is (rank in the classification, athlete); a tie for the last step takes everybody who shares it.
    """
    steps: list[tuple[int, Progress]] = []
    for position in range(len(board)):
        progress = board[position]
        rank = board.rank(progress)
        if progress.status is not Status.OK or rank is None:
            break
        if progress.bib in passed_over:
            continue
        if len(steps) >= places and rank != steps[-1][0]:
            break
        steps.append((rank, progress))
    return Podium(board, tuple(steps), is_final(board, steps[-1][1] if len(steps) >= places else None, now))


def is_final(board: Board, last: Progress | None, now: Instant | None) -> bool:
    """Whether nobody of a classification can still get before `last`, or among the first if that is None.

    Whoever is still racing cannot finish sooner than now, so with the time that has run already, and the penalty that
    was given already, somebody may be too late whatever comes.
    """
    racing = [board[position] for position in range(len(board)) if board[position].status is Status.RUN]
    return all(last is not None and _is_too_late(progress, last, now) for progress in racing)


def _is_too_late(progress: Progress, last: Progress, now: Instant | None) -> bool:
    if last.result is None or progress.base is None or now is None:
        return False
    if progress.run is not None or (progress.half_laps != last.half_laps and progress.counted is not None):
        return False  # stages and laps are not a matter of time alone
    return truncate(now - progress.base + progress.penalty, progress.precision) > last.result
