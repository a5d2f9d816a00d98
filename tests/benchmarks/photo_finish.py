"""How well a bunch at a photo cell comes out: `python -m tests.benchmarks.photo_finish [SEEDS]`.

Finishes of forty bunches of 1 to 12 athletes (`tests/bunches.py`): 5 % of the impulses missed, 5 % doubled by a ski
tail within a second, 1 % of the bibs forgotten, 1 % typed with two digits exchanged, 1 % typed before the athlete who
crossed before. The hand reacts in 0.45 ± 0.15 s, needs 0.2 s a key and does one bib at a time, about one a second.

`own`: of the athletes whose impulse exists and whose bib was typed, those whose reading has that impulse. Two digits
exchanged leave the reading with its impulse, and the bib to the suggestions. `another's` and `ski tail` are shares of
all readings. `asked`: readings marked as doubtful; `unasked`: those with another athlete's impulse that are not marked.
`swapped`: bibs typed in the wrong order, a column of their own: nothing at the line tells them from the right order, so
each gets the other's impulse unless a gap parts them. `left open`: forgotten bibs whose impulse nobody else got.
"""

import sys
import time
from dataclasses import dataclass

from skimo_timer.core.facts import PassingRecorded
from skimo_timer.core.race import Race
from tests.bunches import Crossing, Finish, entered, finish
from tests.races import records

GAPS = (6.0, 4.0, 3.0, 2.0, 1.0)


@dataclass
class Tally:
    """What was counted over some finishes."""

    had: int = 0
    right: int = 0
    anothers: int = 0
    tails: int = 0
    typed: int = 0
    asked: int = 0
    unasked: int = 0
    swapped: int = 0
    turned: int = 0
    forgotten: int = 0
    kept_open: int = 0

    def row(self, gap: float) -> str:
        """One line of the table."""
        cells = [
            f"{gap:g} s",
            f"{self.right / self.had:.2%}",
            f"{self.anothers / self.typed:.2%}",
            f"{self.tails / self.typed:.2%}",
            f"{self.asked / self.typed:.1%}",
            f"{self.unasked / self.typed:.2%}",
            f"{self.turned} of {self.swapped}",
            f"{self.kept_open} of {self.forgotten}",
        ]
        return "| " + " | ".join(f"{cell:>10}" for cell in cells) + " |"


def count(tally: Tally, how: Finish, seed: int) -> None:
    """Times one finish and counts."""
    seen = finish(how, seed)
    race = Race.of(records([*entered(seen), *seen.facts]))
    keys = {id(r.fact): key for key, r in race.ledger.records.items() if isinstance(r.fact, PassingRecorded)}
    whose = {keys[id(crossing.impulse)]: crossing for crossing in seen.crossings if crossing.impulse is not None}
    for crossing in seen.crossings:
        if crossing.typed is None:
            if crossing.impulse is not None:
                tally.forgotten += 1
                tally.kept_open += race.passings[keys[id(crossing.impulse)]].is_open
            continue
        passing = race.passings[keys[id(crossing.typed)]]
        got: Crossing | None = None if passing.partner is None else whose.get(passing.partner)
        if crossing.is_swapped:
            tally.swapped += 1
            tally.turned += got is not None and got is not crossing
            continue
        tally.typed += 1
        tally.asked += passing.doubtful
        tally.had += crossing.impulse is not None
        tally.right += got is crossing
        tally.tails += passing.partner is not None and got is None
        tally.anothers += got is not None and got is not crossing
        tally.unasked += got is not None and got is not crossing and not passing.doubtful


def main(seeds: int) -> None:
    """Prints the table."""
    heads = ["mean gap", "own", "another's", "ski tail", "asked", "unasked", "swapped", "left open"]
    print("| " + " | ".join(f"{head:>10}" for head in heads) + " |")
    for gap in GAPS:
        tally, began = Tally(), time.perf_counter()
        for seed in range(seeds):
            count(tally, Finish(gap=gap), seed)
        print(tally.row(gap), f"{tally.typed} bibs, {time.perf_counter() - began:.1f} s", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
