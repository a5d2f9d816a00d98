"""The start lists of a stage in words: how they stand, what would change them, what is odd about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from skimo_timer.core.clock import Instant
from skimo_timer.core.race import Race
from skimo_timer.core.stages.lists import begun_heats, heat_with
from skimo_timer.core.stages.tables import StageTable, source_of
from skimo_timer.ui.labels import tr


@dataclass(frozen=True, slots=True)
class Doubt:
    """What the operator is asked about a posted list: who is out, in which heat, and who would advance; "" is nobody.

    `open_heat` says that the list of the one who is out may still be changed, `room` is the smallest heat that may be.
    """

    out: str
    new: str
    heat: int | None
    open_heat: bool
    room: int | None


def doubts(tables: Sequence[StageTable], table: StageTable, now: Instant) -> list[Doubt]:
    """Everything that is to be asked about the posted lists of a stage."""
    lists = table.lists
    if not lists.is_doubted:
        return []
    begun = begun_heats(table, tables[: tables.index(table)], now)
    still = [n for n, has in enumerate(begun) if not has]
    room = min(still, key=lambda n: len(lists.heats[n]), default=None)
    asked: list[Doubt] = []
    for out, new in zip_longest(lists.gone, lists.new, fillvalue=""):
        heat = heat_with(lists.heats, out)
        asked.append(Doubt(out, new, heat, heat is not None and not begun[heat], room))
    return asked


def doubt_text(doubt: Doubt, heats: Sequence[str]) -> str:
    """`42 in A is out, 43 would advance`."""
    heat = "" if doubt.heat is None else heats[doubt.heat]
    if doubt.out and doubt.new:
        return tr("{out} in {heat} is out, {new} would advance").format(out=doubt.out, heat=heat, new=doubt.new)
    if doubt.out:
        return tr("{out} in {heat} is out").format(out=doubt.out, heat=heat)
    return tr("{new} would advance").format(new=doubt.new)


Doubted = Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
"""Stage -> who is out and who would advance, of every posted list that is no longer true."""


def doubted(race: Race) -> Doubted:
    """Which posted lists wait for the operator's word."""
    tables = [table for tables in race.stages.values() for table in tables if table.lists.is_doubted]
    return {table.stage.name: (tuple(table.lists.gone), tuple(table.lists.new)) for table in tables}


def doubt_news(before: Doubted, after: Doubted) -> list[str]:
    """What has come to be asked, a sentence per stage."""
    fresh = {stage: change for stage, change in after.items() if before.get(stage) != change}
    return [tr("The posted lists of {stage} stay as they are: decide").format(stage=stage) for stage in fresh]


def list_state(table: StageTable) -> str:
    """How the lists of a stage stand."""
    lists = table.lists
    if lists.is_posted:
        return tr("Lists posted")
    if not any(lists.heats):
        return ""
    return tr("Lists by the plan") if lists.fact is None or not lists.fact.heats else tr("Lists changed by hand")


def oddities(tables: Sequence[StageTable], table: StageTable) -> list[str]:
    """What should be looked at before the lists are posted: uneven heats, a bib that is also in a stage beside it."""
    lists, at = table.lists.heats, tables.index(table)
    found: list[str] = []
    sizes = [len(heat) for heat in lists]
    if any(sizes) and max(sizes) - min(sizes) > 1:
        named = zip(table.stage.heats, sizes, strict=True)
        found.append(tr("Uneven: {sizes}").format(sizes=", ".join(f"{heat.name} {size}" for heat, size in named)))
    source = source_of(table.stage, tables[:at])
    for other in tables[1:]:
        if other is not table and source_of(other.stage, tables[: tables.index(other)]) is source is not None:
            both = [bib for heat in lists for bib in heat if heat_with(other.lists.heats, bib) is not None]
            if both:
                found.append(tr("Also in {stage}: {bibs}").format(stage=other.stage.name, bibs=", ".join(both)))
    return found
