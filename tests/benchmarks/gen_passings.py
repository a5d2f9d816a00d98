"""A deterministic race of any size for benchmarks: `python -m tests.benchmarks.gen_passings --riders N …`.

Course: mass start at t=0, LAPS=2 laps, POINTS=6 timing points per lap:
  1 top of climb A = transition IN     (skins off)
  2 transition OUT
  3 bottom of descent = transition IN  (skins on)
  4 transition OUT
  5 top of climb B / boot-pack = transition IN
  6 lap line (finish on the last lap)
=> 12 passings per rider; points 1-2, 3-4 bracket the transitions.

Files (in data/, or where BENCH_DATA says):
  passings_<N>.csv : bib,point,time_s   sorted by time; time_s = race seconds, 2 decimals
                     point is 1..6 - the lap must be inferred, as on a real course
  riders_<N>.csv   : bib,name,category,team
"""

import argparse
import csv
import math
import os
import random
from pathlib import Path
from typing import NamedTuple

LAPS, POINTS = 2, 6
SEED = 20260117
SEGMENTS = (780.0, 45.0, 150.0, 60.0, 600.0, 200.0)
"""Median seconds of each segment of a lap; the leader takes about three quarters of it."""
SHARES = (("Senior Men", 0.55), ("Senior Women", 0.25), ("U23", 0.10), ("Masters", 0.10))
DATA = Path(os.environ.get("BENCH_DATA", Path(__file__).parent / "data"))


class Passing(NamedTuple):
    """Sorts by time."""

    seconds: float
    bib: int
    point: int


class Category(NamedTuple):
    """A run of bibs, both ends included."""

    name: str
    first: int
    last: int


def categories(riders: int) -> list[Category]:
    """Contiguous ranges that cover 1 to `riders`."""
    found, first = [], 1
    for name, share in SHARES[:-1]:
        last = first + round(riders * share) - 1
        found.append(Category(name, first, last))
        first = last + 1
    return [*found, Category(SHARES[-1][0], first, riders)]


def generate(riders: int) -> list[Passing]:
    """All passings of a race, by time. The same number of riders gives the same race, always."""
    dice = random.Random(SEED * 100003 + riders)
    passings = []
    for bib in range(1, riders + 1):
        fitness = math.exp(dice.gauss(0.0, 0.15))
        skill = math.exp(dice.gauss(0.0, 0.25))  # in transitions
        time = 0.0
        for lap in range(LAPS):
            fade = 1.0 + 0.04 * lap
            for point, median in enumerate(SEGMENTS, 1):
                pace = skill if point in (2, 4) else fitness * fade
                time += max(8.0, median * pace * math.exp(dice.gauss(0.0, 0.05)))
                passings.append(Passing(round(time, 2), bib, point))
    return sorted(passings)


def write(riders: int) -> Path:
    """Writes both files and returns that of the passings."""
    DATA.mkdir(parents=True, exist_ok=True)
    passings = DATA / f"passings_{riders}.csv"
    with passings.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("bib", "point", "time_s"))
        writer.writerows((bib, point, f"{seconds:.2f}") for seconds, bib, point in generate(riders))
    with (DATA / f"riders_{riders}.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("bib", "name", "category", "team"))
        for name, first, last in categories(riders):
            bibs = range(first, last + 1)
            writer.writerows((bib, f"Rider{bib:05} Test", name, f"Club {bib % 40:02}") for bib in bibs)
    return passings


if __name__ == "__main__":
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--riders", type=int, nargs="+", default=[100, 500, 2000, 5000])
    for size in ask.parse_args().riders:
        print(write(size), size * LAPS * POINTS, "passings")
