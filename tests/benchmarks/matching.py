"""How well readings become splits: `python -m tests.benchmarks.matching [SEEDS]`.

Races of 200 athletes, three laps, four changes, 23 places; readings missed at four rates, 3 % doubled (half within 3 s,
half after 10 to 40 s), 1 % typed for a wrong bib. Counted against the clean race: surviving right-bib readings that
stand at their place, places that hold a wrong time, and finish times that differ.
"""

import sys
import time
from dataclasses import dataclass

from tests.dirty import Faults, raced, read, three_laps, truth

ATHLETES = 200
MISSED = (0.0, 0.01, 0.03, 0.1)


@dataclass
class Tally:
    """What was counted over some races."""

    right: int = 0
    surviving: int = 0
    wrong: int = 0
    places: int = 0
    finishes: int = 0
    seconds: float = 0.0

    def row(self, missed: float) -> str:
        """One line of the table."""
        right, wrong = self.right / self.surviving, self.wrong / self.places
        return f"| {missed:6.0%} | {right:21.3%} | {wrong:12.3%} | {self.finishes:5} of {self.places // 23:5} |"


def count(tally: Tally, seed: int, missed: float) -> None:
    """Races once and counts."""
    of = three_laps()
    true = truth(of, ATHLETES, seed)
    readings = read(of, true, seed, Faults(missed=missed))
    began = time.perf_counter()
    race = raced(of, true, readings)
    tally.seconds += time.perf_counter() - began
    survived = {(reading.bib, reading.place) for reading in readings if reading.place is not None}
    for bib, times in true.items():
        got = race.progress[bib].times
        for place, (want, found) in enumerate(zip(times, got, strict=True)):
            tally.places += 1
            tally.wrong += found is not None and found != want
            if (bib, place) in survived:
                tally.surviving += 1
                tally.right += found == want
        tally.finishes += got[-1] != times[-1]


def main(seeds: int) -> None:
    """Prints the table."""
    print("| missed | readings at their place | wrong times | finish times wrong |")
    print("| ------ | ----------------------- | ----------- | ------------------ |")
    for missed in MISSED:
        tally = Tally()
        for seed in range(seeds):
            count(tally, seed, missed)
        print(tally.row(missed), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
