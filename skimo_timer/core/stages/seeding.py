"""Who starts in which heat of the next stage.

The federations' own seeding tables could not be read, so the proposals are the plain ones, and the operator's word
stands above them: a serpentine over the ranking (1 2 3 3 2 1 ...), and for the two semifinals after three heats the
pattern that both start lists of the Games of 2026 follow: winners of heats 1 and 2, second and third of heat 3, lucky
losers 1 and 3 against the winner of heat 3, second and third of heats 1 and 2, and lucky loser 2.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from skimo_timer.core.setup import Seeding


@dataclass(frozen=True, slots=True)
class Advancer:
    """One who goes on: from the n-th heat (from 0) as its `place`-th, or by time as a lucky loser (`lucky`, from 1)."""

    bib: str
    heat: int
    place: int
    lucky: int = 0


_GAMES_2026 = {(0, 1): 0, (1, 1): 0, (2, 2): 0, (2, 3): 0, (2, 1): 1, (0, 2): 1, (0, 3): 1, (1, 2): 1, (1, 3): 1}
_GAMES_2026_LUCKY = {1: 0, 3: 0, 2: 1}


def seed(pattern: Seeding, advancers: Sequence[Advancer], heats: int) -> list[list[str]]:
    """The bibs of each heat. `advancers` come best first: by place, then by time, lucky losers last."""
    if pattern is Seeding.TWO_SEMIFINALS_2026:
        return _games_2026(advancers, heats)
    return serpentine([one.bib for one in advancers], heats)


def serpentine(bibs: Sequence[str], heats: int) -> list[list[str]]:
    """Deals out to and fro, so that every heat is as strong as the others."""
    dealt: list[list[str]] = [[] for _ in range(heats)]
    for n, bib in enumerate(bibs):
        row, at = divmod(n, heats)
        dealt[at if row % 2 == 0 else heats - 1 - at].append(bib)
    return dealt


def _games_2026(advancers: Sequence[Advancer], heats: int) -> list[list[str]]:
    """The pattern of the Games; whom it does not know (more heats, another number of places) the smaller one takes."""
    dealt: list[list[str]] = [[] for _ in range(heats)]
    for one in advancers:
        known = _GAMES_2026_LUCKY.get(one.lucky) if one.lucky else _GAMES_2026.get((one.heat, one.place))
        smallest = min(range(heats), key=lambda heat: (len(dealt[heat]), heat))
        dealt[smallest if known is None or known >= heats else known].append(one.bib)
    return dealt
