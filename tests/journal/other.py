"""A program that has a race open for writing, for the tests: `python -m tests.journal.other RACE [SEED]`.

With a seed it appends bursts of passings until it is killed and says the number of each record once that is
acknowledged. Without, it says "open" or "busy" and does what each line of its input asks for.
"""

import random
import sys
from itertools import count
from pathlib import Path

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Origin, PassingRecorded
from skimo_timer.journal import Busy, Journal
from skimo_timer.journal.format import INSERT


def burst(size: int) -> list[PassingRecorded]:
    """Passings that are written together; each says how many."""
    return [PassingRecorded("FIN", Instant(n), note=str(size)) for n in range(size)]


def append_for_ever(journal: Journal, chance: random.Random) -> None:
    for _ in count():
        records = journal.append(burst(chance.randint(1, 4)), Origin.DEVICE)
        print(*(record.key.n for record in records), sep="\n", flush=True)


def begin(journal: Journal, records: int, cache_pages: int) -> None:
    """Begins to write and does not end: more records than the cache holds are partly in the file."""
    journal._db.execute(f"PRAGMA cache_size = {cache_pages}")
    journal._db.execute("BEGIN IMMEDIATE")
    for n in range(1000, 1000 + records):
        journal._db.execute(INSERT, ("A", n, n, "2027-01-16T09:00:00+00:00", "device", "passing-recorded", "x" * 99))


def obey(journal: Journal) -> None:
    for line in sys.stdin:
        match line.split():
            case ["append", size]:
                journal.append(burst(int(size)), Origin.DEVICE)
            case ["begin", records, cache_pages]:
                begin(journal, int(records), int(cache_pages))
            case _:
                return
        print("done", flush=True)


def main(race: str, *seed: str) -> None:
    try:
        journal = Journal.open(Path(race))
    except Busy as busy:
        print("busy", busy.process, flush=True)
        return
    with journal:
        print("open", flush=True)
        if seed:
            append_for_ever(journal, random.Random(int(seed[0])))
        else:
            obey(journal)


if __name__ == "__main__":
    main(*sys.argv[1:])
