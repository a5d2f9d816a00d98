"""How often the first suggestion is the truth: `python -m tests.benchmarks.suggestions [SEEDS]`.

The races by which matching is measured (200 athletes, three laps, 23 places, 3 % missed, 3 % doubled), but a bib in a
hundred is mistyped as fingers do it: two digits swapped, a neighbouring key, one digit off, one missing, one doubled,
or glued to the bib that comes next at the same point. Each is looked at twice: as soon as it is typed, and when the
race is over. A slip may give a bib that nobody wears, or somebody else's; then the alert is about a reading that
contradicts the others of that bib, or there is none, because it fits there as well.
"""

import random
import sys
from dataclasses import dataclass, field

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.course import Course
from skimo_timer.core.facts import Key
from skimo_timer.core.matching.suggestions import Suggester
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import normal_bib
from tests.dirty import Faults, Reading, entered, read, three_laps, truth
from tests.races import records

ATHLETES, SLIPS = 200, 0.01
KINDS = ("swapped", "neighbour", "other", "missing", "doubled", "glued")
NEIGHBOURS = {
    "1": "245",
    "2": "1356",
    "3": "26",
    "4": "157",
    "5": "2468",
    "6": "359",
    "7": "48",
    "8": "579",
    "9": "68",
    "0": "12",
}


@dataclass
class Tally:
    """What became of the slips of one kind of alert, at one time."""

    first: int = 0
    among: int = 0
    nothing: int = 0
    of: int = 0

    def cells(self) -> str:
        """Shares of the first, of the first five, of none offered."""
        of = max(1, self.of)
        return f"{self.first / of:7.1%} | {self.among / of:7.1%} | {self.nothing / of:7.1%} | {self.of:5}"


@dataclass
class Typed:
    """A reading as it was typed; `meant` are the bibs that it is, empty where it was typed right."""

    reading: Reading
    meant: str = ""


@dataclass
class Counts:
    """All tallies, by alert and moment; slips without an alert in the end."""

    tallies: dict[tuple[str, str], Tally] = field(default_factory=dict)
    silent: int = 0
    slips: int = 0

    def add(self, what: str, when: str, meant: str, offered: list[str]) -> None:
        """One slip was looked at."""
        tally = self.tallies.setdefault((what, when), Tally())
        tally.of += 1
        tally.first += offered[:1] == [meant]
        tally.among += meant in offered
        tally.nothing += not offered


def slip(rnd: random.Random, bib: str) -> str:
    """A bib as a finger may turn it."""
    kind, at = rnd.choices(KINDS[:-1], (3, 4, 1, 2, 2))[0], rnd.randrange(len(bib))
    match kind:
        case "swapped" if len(bib) > 1:
            at = rnd.randrange(len(bib) - 1)
            return bib[:at] + bib[at + 1] + bib[at] + bib[at + 2 :]
        case "neighbour":
            return bib[:at] + rnd.choice(NEIGHBOURS[bib[at]]) + bib[at + 1 :]
        case "missing" if len(bib) > 1:
            return bib[:at] + bib[at + 1 :]
        case "doubled":
            return bib[: at + 1] + bib[at:]
        case _:
            return bib[:at] + rnd.choice("0123456789".replace(bib[at], "")) + bib[at + 1 :]


def typed(of: Course, seed: int) -> list[Typed]:
    """What the crew typed in one race, with slips."""
    rnd, true = random.Random(seed), truth(of, ATHLETES, seed)
    clean = read(of, true, seed, Faults(wrong=0.0))
    found, skip = [], set[int]()
    for n, reading in enumerate(clean):
        if n in skip:
            continue
        wrong = reading.place not in (None, of.finish) and rnd.random() < SLIPS
        follows = next((m for m in range(n + 1, min(n + 6, len(clean))) if clean[m].point == reading.point), None)
        if not wrong:
            found.append(Typed(reading))
        elif rnd.random() < 0.1 and follows is not None and clean[follows].bib != reading.bib:
            skip.add(follows)
            glued = f"{reading.bib}{clean[follows].bib}"
            found.append(
                Typed(Reading(reading.time, glued, reading.point, None), f"{reading.bib} {clean[follows].bib}")
            )
        else:
            bib = normal_bib(slip(rnd, reading.bib))
            right = bib == reading.bib or not bib
            found.append(
                Typed(
                    reading if right else Reading(reading.time, bib, reading.point, None), "" if right else reading.bib
                )
            )
    return found


def look(race: Race, key: Key, meant: str, when: str, counts: Counts) -> bool:
    """Looks at the alert about one slip; says whether there is one."""
    alerts = [alert for alert in race.alerts() if alert.key == key]
    if not alerts:
        return False
    alert = alerts[0]
    offered = [suggestion.bibs for suggestion in Suggester(race).suggestions(alert)]
    what = "not entered" if alert.code is AlertCode.UNKNOWN_BIB else "contradicts"
    counts.add(what, when, meant, offered)
    return True


def count(counts: Counts, seed: int) -> None:
    """Races once and counts."""
    of = three_laps()
    race = Race()
    race.apply(records(entered(of, truth(of, ATHLETES, seed))))
    wrong: list[tuple[Key, str]] = []
    for n, one in enumerate(typed(of, seed)):
        (record,) = records([one.reading.fact], first=10_000 + n)
        race.apply([record])
        race.settle(4)
        if one.meant:
            wrong.append((record.key, one.meant))
            look(race, record.key, one.meant, "at once", counts)
    race.settle()
    for key, meant in wrong:
        counts.slips += 1
        counts.silent += not look(race, key, meant, "in the end", counts)


def main(seeds: int) -> None:
    """Prints the table."""
    counts = Counts()
    for seed in range(seeds):
        count(counts, seed)
    print("| the slip           | looked at  | first   | offered | nothing | slips |")
    print("| ------------------ | ---------- | ------- | ------- | ------- | ----- |")
    for (what, when), tally in sorted(counts.tallies.items(), reverse=True):
        print(f"| {what:18} | {when:10} | {tally.cells()} |")
    print(f"{counts.silent} of {counts.slips} slips fit the wrong bib as well and raise nothing.")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
