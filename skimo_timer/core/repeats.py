"""Which rulings of a table the race holds already, so that adding a table twice changes nothing.

A passing is the same passing wherever it comes from, but two equal rulings may be two offences. So a table is taken as
what it mostly is, the list of the jury, to which lines are added and which is read again: of the lines about one
athlete, those are skipped with which the rulings in force end. What was decided in the window meanwhile does not stand
between them; it is told by its moment, which a line of a table has not.
"""

from collections import defaultdict
from collections.abc import Sequence

from skimo_timer.core.facts import Fact, GateReported, Ruling, StartGiven
from skimo_timer.core.race import Race


def without_repeats(race: Race, facts: Sequence[Fact]) -> list[Fact]:
    """The rulings and true starts of a table that are new to the race, in their order."""
    added: defaultdict[str, list[Ruling]] = defaultdict(list)
    for fact in facts:
        if isinstance(fact, Ruling):
            added[fact.bib].append(fact)
    held = _held(race)
    skip = {bib: _overlap(held[bib], rulings) for bib, rulings in added.items()}
    return [fact for fact in facts if not _is_repeat(race, fact, skip)]


def _held(race: Race) -> defaultdict[str, list[Ruling]]:
    """The rulings in force that came out of tables, by bib, oldest first."""
    held: defaultdict[str, list[Ruling]] = defaultdict(list)
    for key, record in race.ledger.records.items():
        if isinstance(record.fact, Ruling) and record.fact.when is None and race.ledger.in_force(key):
            held[record.fact.bib].append(record.fact)
    return held


def _overlap(held: list[Ruling], added: list[Ruling]) -> int:
    """With how many of the first of `added` the rulings `held` end."""
    longest = min(len(held), len(added))
    return next((n for n in range(longest, 0, -1) if held[-n:] == added[:n]), 0)


def _is_repeat(race: Race, fact: Fact, skip: dict[str, int]) -> bool:
    """Whether a fact is to be skipped; `skip` counts down how many more are, by bib."""
    if isinstance(fact, StartGiven):
        groups = {group.name: group for group in race.setup.groups}
        return fact.group in groups and race.start_time(groups[fact.group]) == fact.time
    if isinstance(fact, GateReported):
        return fact in race.gate_reports(fact.point, fact.lap)
    if isinstance(fact, Ruling) and skip[fact.bib]:
        skip[fact.bib] -= 1
        return True
    return False
