"""Independent results of a benchmark race, computed in the plainest way: `python -m tests.benchmarks.reference N …`.

Writes reference_<N>.json beside the passings of gen_passings. Per category: the ten first [bib, seconds]; for each
transition (lap, in and out) the five fastest and the median; the winner's time in transitions.
"""

import json
import statistics
import sys
from collections import defaultdict
from typing import Any, NamedTuple

from tests.benchmarks.gen_passings import DATA, LAPS, POINTS, Category, categories, generate, write

TRANSITIONS = {
    f"L{lap} T{inward}-{inward + 1}": (lap - 1) * POINTS + inward - 1 for lap in range(1, LAPS + 1) for inward in (1, 3)
}
"""Name of a transition -> place of its first passing among those of a rider."""


class Finisher(NamedTuple):
    """Sorts by result."""

    seconds: float
    bib: int
    changes: dict[str, float]


def finishers(riders: int) -> list[Finisher]:
    """Everybody, by bib."""
    passed: dict[int, list[float]] = defaultdict(list)
    for seconds, bib, _ in generate(riders):
        passed[bib].append(seconds)
    return [
        Finisher(times[-1], bib, {name: round(times[at + 1] - times[at], 2) for name, at in TRANSITIONS.items()})
        for bib, times in sorted(passed.items())
    ]


def summary(category: Category, everybody: list[Finisher]) -> dict[str, Any]:
    ranked = sorted(everybody[category.first - 1 : category.last])
    changes = {name: sorted((one.changes[name], one.bib) for one in ranked) for name in TRANSITIONS}
    return {
        "n": len(ranked),
        "top10": [[one.bib, one.seconds] for one in ranked[:10]],
        "transitions": {
            name: {
                "top5": [[bib, seconds] for seconds, bib in times[:5]],
                "median": round(statistics.median(seconds for seconds, _ in times), 2),
            }
            for name, times in changes.items()
        },
        "winner_transition_total": round(sum(ranked[0].changes.values()), 2),
    }


def reference(riders: int) -> dict[str, Any]:
    everybody = finishers(riders)
    return {
        "riders": riders,
        "passings": riders * LAPS * POINTS,
        "overall_top10": [[one.bib, one.seconds] for one in sorted(everybody)[:10]],
        "categories": {category.name: summary(category, everybody) for category in categories(riders)},
    }


if __name__ == "__main__":
    for size in [int(word) for word in sys.argv[1:]] or [100, 500, 2000, 5000]:
        write(size)
        result = reference(size)
        (DATA / f"reference_{size}.json").write_text(json.dumps(result, indent=1), "utf-8")
        print(size, "overall", result["overall_top10"][:3])
