"""Hand and gate: a gate says when, not who; joining its impulses with the bibs typed at the same point.

Hand readings and impulses of one point are two sequences in time. They are aligned as sequences, never greedily, so
that one missed impulse or one forgotten bib cannot shift a bunch: a pair costs the distance between its two moments,
an impulse or a bib that stays alone costs `ALONE`, pairs never cross, and the cheapest alignment wins. So nothing
pairs that is as far apart as two alone cost, the `WINDOW`. Where nothing is within the window of its neighbours the
sequence falls into separate bunches, so a new reading is aligned again with its own bunch only.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import SECOND, Instant

ALONE = SECOND
WINDOW = 2 * ALONE


@dataclass(frozen=True, slots=True)
class Moment:
    """One reading of a line as joining sees it; a bib on an impulse means that somebody has said whose it is."""

    time: Instant
    bib: str


def align(hands: Sequence[Moment], impulses: Sequence[Moment]) -> list[tuple[int, int]]:
    """Pairs (hand, impulse) by index, both sequences in order of time. Deterministic; pairs never cross."""
    costs = _costs(hands, impulses)
    i, j, pairs = len(hands), len(impulses), []
    while i and j:
        if costs[i][j] == costs[i - 1][j] + ALONE:
            i -= 1
        elif costs[i][j] == costs[i][j - 1] + ALONE:
            j -= 1
        else:
            pairs.append((i - 1, j - 1))
            i, j = i - 1, j - 1
    return pairs[::-1]


def _costs(hands: Sequence[Moment], impulses: Sequence[Moment]) -> list[list[int]]:
    rows = [[ALONE * j for j in range(len(impulses) + 1)]]
    for hand in hands:
        above, row = rows[-1], [rows[-1][0] + ALONE]
        for j, impulse in enumerate(impulses, 1):
            best = min(above[j] + ALONE, row[j - 1] + ALONE)
            if impulse.bib in ("", hand.bib):
                best = min(best, above[j - 1] + abs(hand.time - impulse.time))
            row.append(best)
        rows.append(row)
    return rows
