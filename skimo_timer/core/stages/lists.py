"""Who starts in which heat of a stage.

The plan proposes: a stage is filled once everybody of its source has a result or a status, and follows whatever changes
there. The operator's seeding stands above the proposal, but follows it too: who goes on no more leaves it, and who
comes instead takes the room that was left. A posted list is frozen. What would change it is asked, because athletes
have read it; that a stage is started posts its lists, because a heat that was run is never seeded again.
"""

from collections.abc import Mapping, Sequence

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact, ListPosted, StartGiven
from skimo_timer.core.progress import Status
from skimo_timer.core.setup import Stage
from skimo_timer.core.stages.seeding import Advancer, seed
from skimo_timer.core.stages.tables import (
    BY_PLACE,
    BY_TIME,
    Field,
    HeatRow,
    Heats,
    HeatTable,
    StageTable,
    StartLists,
    result_of,
    source_of,
)
from skimo_timer.core.startlist import bib_key


def lists_of(field: Field, stage: Stage, before: Sequence[StageTable]) -> StartLists:
    """Who starts in a stage, by what the stages before it say and by what was drawn or posted."""
    proposed = tuple(map(tuple, _proposed(field, stage, before)))
    fact = field.posted(stage.name)
    if fact is None or not fact.heats:
        return StartLists(proposed, proposed)
    heats = _fitting(fact.heats, len(stage.heats), {entry.bib for entry in field.entries})
    return StartLists(heats if fact.posted else followed(heats, proposed), proposed, fact)


def followed(drawn: Heats, proposed: Heats) -> Heats:
    """A seeding by hand with those who go on now: each newcomer where most are missing, else where fewest are."""
    going = [bib for heat in proposed for bib in heat]
    heats = [[bib for bib in heat if bib in going] for heat in drawn]
    listed = {bib for heat in heats for bib in heat}
    for bib in going:
        if bib not in listed:
            at = min(range(len(heats)), key=lambda n: (len(heats[n]) - len(drawn[n]), len(heats[n]), n))
            heats[at].append(bib)
    return tuple(map(tuple, heats))


def _fitting(heats: Heats, count: int, entered: set[str]) -> Heats:
    """As many heats as the set-up has now, each bib once; who was in one that is no more is in the smallest."""
    seen: set[str] = set()
    fitting: list[list[str]] = [[] for _ in range(count)]
    for n, heat in enumerate(heats):
        for bib in heat:
            if bib in entered and bib not in seen:
                seen.add(bib)
                (fitting[n] if n < count else min(fitting, key=len)).append(bib)
    return tuple(map(tuple, fitting))


# -- the plan ----------------------------------------------------------------------------------------------------------


def _proposed(field: Field, stage: Stage, before: Sequence[StageTable]) -> list[list[str]]:
    entered = {entry.bib for entry in field.entries}
    if any(heat.bibs for heat in stage.heats):
        return [[bib for bib in heat.bibs if bib in entered] for heat in stage.heats]
    source = source_of(stage, before)
    if source is None:
        everybody = sorted(entered, key=bib_key)
        return [everybody, *([] for _ in stage.heats[1:])]
    if not source.complete:
        return [[] for _ in stage.heats]
    going = _ranked_between(source, stage.ranks) if stage.ranks else _advancers(source)
    if stage.seeding is None or len(stage.heats) == 1:
        return [[one.bib for one in going], *([] for _ in stage.heats[1:])]
    return seed(stage.seeding, going, len(stage.heats))


def knocked_out_key(row: HeatRow) -> tuple[int, int, tuple[int, int, str]]:
    """The order of those who do not go on: by place in their heat, then by result."""
    return row.place, result_of(row.progress), bib_key(row.progress.bib)


def _ranked_between(source: StageTable, ranks: tuple[int, int]) -> list[Advancer]:
    """Those of a stage who finished it on these places of its ranking, in which whoever goes on stands before others.

    A lucky loser is behind places that do not go on, but must not start in two finals; a tie is on nobody's list yet.
    """
    order = sorted(source.rows, key=lambda row: (not row.mark, knocked_out_key(row)))
    chosen = order[ranks[0] - 1 : ranks[1]]
    return [Advancer(row.progress.bib, 0, n) for n, row in enumerate(chosen, 1) if row.progress.status is Status.OK]


def _advancers(source: StageTable) -> list[Advancer]:
    """Those who go on: by place, of one place by time; then the lucky losers by time."""
    sure = [(n, row) for n, heat in enumerate(source.heats) for row in heat.rows if row.mark == BY_PLACE]
    sure.sort(key=lambda one: (one[1].place, result_of(one[1].progress)))
    lucky = [(n, row) for n, heat in enumerate(source.heats) for row in heat.rows if row.mark == BY_TIME]
    lucky.sort(key=lambda one: (result_of(one[1].progress), bib_key(one[1].progress.bib)))
    return [Advancer(row.progress.bib, n, row.place) for n, row in sure] + [
        Advancer(row.progress.bib, n, row.place, rank) for rank, (n, row) in enumerate(lucky, 1)
    ]


# -- what has started --------------------------------------------------------------------------------------------------


def has_begun(heat: HeatTable, filled: Instant | None, now: Instant) -> bool:
    """Whether a heat is on its way or over: read somewhere, or its start is past and it was full by then.

    `filled` is the last finish of the stage that fills it. A start that was planned before it was full is a plan that
    was overtaken by the day.
    """
    if any(row.progress.reached for row in heat.rows):
        return True
    return bool(heat.rows) and heat.start is not None and (filled or 0) <= heat.start <= now


def begun_heats(table: StageTable, before: Sequence[StageTable], now: Instant) -> list[bool]:
    """Of each heat of a stage whether it has begun."""
    source = source_of(table.stage, before)
    runs = [] if source is None else [row.progress for row in source.rows]
    filled = max((run.finish for run in runs if run.finish is not None), default=None)
    return [has_begun(heat, filled, now) for heat in table.heats]


def lists_to_hold(
    stages: Mapping[str, Sequence[StageTable]], now: Instant, facts: Sequence[Fact] = ()
) -> list[ListPosted]:
    """The lists of those stages that have begun without having been posted: they are as they started.

    What is being decided about the starts or the lists of a stage, `facts`, stands above what it would hold.
    """
    decided = {fact.stage for fact in facts if isinstance(fact, ListPosted)}
    decided |= {fact.group.partition("/")[0] for fact in facts if isinstance(fact, StartGiven)}
    return [
        posting(table.lists.heats, table)
        for tables in stages.values()
        for n, table in enumerate(tables)
        if table.stage.name not in decided and not table.lists.is_posted and source_of(table.stage, tables[:n])
        if any(begun_heats(table, tables[:n], now))
    ]


# -- what the operator does --------------------------------------------------------------------------------------------


def posting(heats: Sequence[Sequence[str]], table: StageTable, *, posted: bool = True) -> ListPosted:
    """These lists for a stage, with who goes on as it is now."""
    going = tuple(bib for heat in table.lists.proposed for bib in heat)
    return ListPosted(table.stage.name, tuple(map(tuple, heats)), going, posted)


def moved(table: StageTable, bib: str, to: int | None) -> ListPosted:
    """The lists with a bib in another heat, the `to`-th from 0, or in none of them; posted if they were."""
    heats = [[one for one in heat if one != bib] for heat in table.lists.heats]
    if to is not None:
        heats[to].append(bib)
    fact = table.lists.fact
    known = fact.going if fact is not None and fact.posted else posting(heats, table).going
    return ListPosted(table.stage.name, tuple(map(tuple, heats)), known, table.lists.is_posted)


def answered(table: StageTable, out: str, new: str, heats: Sequence[Sequence[str]]) -> ListPosted:
    """Posted lists after the question about two of them, of whom one may be nobody; of others it stays open."""
    known = () if table.lists.fact is None else table.lists.fact.going
    going = (*(bib for bib in known if bib != out), *([new] if new else []))
    return ListPosted(table.stage.name, tuple(map(tuple, heats)), going)


def replaced(heats: Heats, bib: str, by: str) -> Heats:
    """Lists with one in the place of another, or with nobody there."""
    new = (by,) if by else ()
    return tuple(tuple(x for one in heat for x in (new if one == bib else (one,))) for heat in heats)


def with_one_more(heats: Heats, bib: str, to: int) -> Heats:
    """Lists with one more in a heat."""
    return tuple((*heat, bib) if n == to else heat for n, heat in enumerate(heats))


def heat_with(heats: Heats, bib: str) -> int | None:
    """The heat on whose list a bib is, from 0; None for none."""
    return next((n for n, heat in enumerate(heats) if bib in heat), None)
