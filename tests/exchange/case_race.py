"""A worked case as a race in memory, from its own files."""

from pathlib import Path

from skimo_timer.core.facts import Entered, Fact, SetUp
from skimo_timer.core.race import Race
from skimo_timer.exchange.entries import read_entries
from skimo_timer.exchange.passings import read_passings
from skimo_timer.exchange.rulings import read_rulings
from skimo_timer.exchange.setup import read_setup
from tests.races import records

CASES = Path(__file__).parent.parent / "cases"


def case_facts(name: str) -> list[Fact]:
    """Everything that the files of a case say, in the order in which the program adds it."""
    folder = CASES / name
    setup = read_setup(folder / "race.toml")
    entries = read_entries(folder / "entries.csv", setup, {})
    facts: list[Fact] = [SetUp(setup), *map(Entered, entries), *read_passings(folder / "passings.csv", setup)]
    rulings = folder / "rulings.csv"
    return facts + (read_rulings(rulings, setup, [entry.bib for entry in entries]) if rulings.exists() else [])


def case_race(name: str, *more: Fact, until: int | None = None) -> Race:
    """The race of a case after its first facts, or all of them, and what happened after those."""
    race = Race()
    race.apply(records([*case_facts(name)[:until], *more]))
    race.settle()
    return race
