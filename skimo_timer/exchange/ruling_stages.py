"""Which stage a ruling is about, which heat a judge's order is of, and whose start is given.

A penalty of the heats must not slow down the final: in a race of several stages a ruling on a result names its stage.
Left out it is only where there is one stage, and where it may mean all of them: a disqualification, its pardon, and
where a person is.
"""

import re
from collections import Counter

from skimo_timer.core.facts import RulingKind
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import normal_bib
from skimo_timer.exchange.faults import match_name, one_of
from skimo_timer.exchange.tables import Row

OF_STAGES = frozenset({RulingKind.RERUN, RulingKind.AHEAD_OF, RulingKind.ADVANCE, RulingKind.OUT})
"""What there is only in a race of stages."""

_OF_ANY = frozenset({RulingKind.DSQ, RulingKind.OK, RulingKind.GAVE_UP, RulingKind.CHECKED_IN})
_OF_NONE = frozenset({RulingKind.START, RulingKind.COURSE, RulingKind.ALIAS, RulingKind.OFFICIAL})


def stage_of(row: Row, kind: RulingKind, setup: RaceSetup) -> str:
    """The stage that a ruling on one athlete is about, as the set-up writes it; empty for all of them."""
    stages = [stage.name for stage in setup.stages]
    if not row["stage"] and len(stages) == 1 and kind not in _OF_NONE:
        return stages[0]
    if not row["stage"]:
        if stages and kind not in _OF_ANY | _OF_NONE:
            row.fault("stage", one_of("the stage that it is about", stages))
        return ""
    if not stages:
        row.fault("stage", "an empty cell, because this race has no stages")
    elif kind in _OF_NONE:
        row.fault("stage", "an empty cell, because this ruling is about the whole race")
    elif found := match_name(row["stage"], stages):
        return found
    else:
        row.fault("stage", one_of("a stage", stages))
    return ""


def heat_of(row: Row, setup: RaceSetup) -> str:
    """The heat that a judge's order is of, as `Heats/A`: told by the stage, by the note, or by both."""
    heats = _heats(setup)
    for text in (row["stage"], f"{row['stage']}/{row['note']}") if row["stage"] else (row["note"],):
        if found := match_name(text, heats):
            return heats[found]
    row.fault("stage", one_of("a heat", _groups(setup)))
    return ""


def started(name: str, setup: RaceSetup, bibs: frozenset[str]) -> str | None:
    """Whose start it is, as a group: `W1`, the heat `Heats/A`, one run `Qualification/21`; None is nobody's.

    Where a heat is named like a bib, it is the heat's.
    """
    groups = {group.name: group.name for group in setup.starts} | _heats(setup)
    if found := match_name(name, groups):
        return groups[found]
    stage, _, bib = name.rpartition("/")
    stage_found = match_name(stage, [one.name for one in setup.stages])
    return f"{stage_found}/{normal_bib(bib)}" if stage_found and normal_bib(bib) in bibs else None


def _groups(setup: RaceSetup) -> list[str]:
    """Every heat, as `Heats/A`."""
    return [f"{stage.name}/{heat.name}" for stage in setup.stages for heat in stage.heats]


def _heats(setup: RaceSetup) -> dict[str, str]:
    """How a heat may be called -> `Heats/A`; by its own name or its stage's alone where there is one only."""
    groups = _groups(setup)
    heats = Counter(group.partition("/")[2] for group in groups)
    stages = Counter(group.partition("/")[0] for group in groups)
    by_heat = {heat: group for group in groups for heat in [group.partition("/")[2]] if heats[heat] == 1}
    by_stage = {stage: group for group in groups for stage in [group.partition("/")[0]] if stages[stage] == 1}
    return by_heat | by_stage | {group: group for group in groups}


def start_form(setup: RaceSetup) -> str:
    """What a true start may be of."""
    if setup.stages:
        return one_of("a heat, or a stage and a bib", _groups(setup))
    return one_of("a start group", [group.name for group in setup.starts])


def bibs_in_order(row: Row, bibs: frozenset[str]) -> str:
    """The bibs of a judge's order, two or more, each entered and named once, with a blank between them."""
    order = [normal_bib(word) for word in re.split(r"[\s,;]+", row["value"]) if word]
    if len(order) < 2 or len({*order}) < len(order) or not bibs.issuperset(order):
        row.fault("value", "the bibs of the heat in their order, as in 34 31 33, each entered and named once")
    return " ".join(order)
