"""Another bib for somebody who is entered: the facts of one step of undo.

Everything that was recorded for the old number goes with it: passings, rulings, places in heats and in posted lists,
of a team those of its members. The passings are amended one by one and the old number is no alias of the new: it is
free again, and a reading of it that comes later is one of a bib that is not entered, which is asked about. Whoever
lost a bib in the race has an alias instead, so that both numbers are theirs.

What was published stays as it was printed, and so does what protests say.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from skimo_timer.core.facts import (
    Entered,
    Fact,
    ListPosted,
    PassingAmended,
    Pinned,
    Record,
    Reverted,
    Ruling,
    RulingKind,
    SetUp,
)
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry


def renumbered(race: Race, bib: str, entry: Entry) -> list[Fact]:
    """`bib` is entered as `entry` from now on, whose bib nobody has. Raises ValueError, saying what was expected."""
    if bib not in race.entries:
        raise ValueError("somebody who is entered")
    if race.athlete(entry.bib) in race.entries:
        raise ValueError("a bib that nobody has")
    numbers = {bib: entry.bib} | {bib + letter: entry.bib + letter for letter in race.setup.member_letters}
    entries = [replace(one, bib=new) for old, new in numbers.items() if (one := race.entries.get(old)) and old != bib]
    facts: list[Fact] = [Reverted(record.key) for record in _entries(race, numbers)]
    facts += [Entered(entry), *map(Entered, entries)]
    if (setup := _with_numbers(race.setup, numbers)) != race.setup:
        facts.append(SetUp(setup))
    facts += [
        PassingAmended(passing.key, bib=numbers[passing.bib])
        for passing in race.passings.values()
        if passing.bib in numbers
    ]
    for record in list(race.ledger.records.values()):
        if race.ledger.in_force(record.key) and (fact := _said_of(record.fact, numbers)) is not None:
            facts += [Reverted(record.key), fact]
    return facts


def _entries(race: Race, numbers: Mapping[str, str]) -> Iterator[Record]:
    """Every line of the start list for the old numbers, so that no earlier one comes to light."""
    for record in race.ledger.records.values():
        if isinstance(record.fact, Entered) and record.fact.entry.bib in numbers and race.ledger.in_force(record.key):
            yield record


def _with_numbers(setup: RaceSetup, numbers: Mapping[str, str]) -> RaceSetup:
    """The set-up with the new numbers in heats that name their bibs."""
    stages = tuple(
        replace(stage, heats=tuple(replace(heat, bibs=_each(heat.bibs, numbers)) for heat in stage.heats))
        for stage in setup.stages
    )
    return replace(setup, stages=stages)


def _said_of(fact: Fact, numbers: Mapping[str, str]) -> Fact | None:
    """What was said of the old numbers, said of the new ones; None for what is not about them."""
    said: Fact = fact
    match fact:
        case Ruling():
            order = fact.ruling is RulingKind.AHEAD_OF
            value = " ".join(_each(tuple(fact.value.split()), numbers)) if order else fact.value
            said = replace(fact, bib=numbers.get(fact.bib, fact.bib), value=value)
        case Pinned():
            said = replace(fact, bib=numbers.get(fact.bib, fact.bib))
        case ListPosted():
            heats = tuple(_each(heat, numbers) for heat in fact.heats)
            said = replace(fact, heats=heats, going=_each(fact.going, numbers))
    return None if said == fact else said


def _each(bibs: tuple[str, ...], numbers: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(numbers.get(bib, bib) for bib in bibs)
