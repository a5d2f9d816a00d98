"""What cannot work in a plan of stages, known before the race: read from a file and typed in the editor alike.

At the moment a stage is filled the crew has other things to do, so a plan that cannot be carried out is refused at the
desk: nobody who goes on, more who go on than are there, several heats and no word on who is in which.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from skimo_timer.core.setup import Stage
from skimo_timer.core.startlist import split_member


class Odd(Enum):
    """What is wrong with a stage; what the values of the fault are."""

    BIB_TWICE = auto()  # the heat that has it too
    MEMBER = auto()  # -
    SEEDED_BY_HAND = auto()  # -
    FIRST_IS_FILLED = auto()  # the key that says how
    FIRST_LACKS_BIBS = auto()  # -
    NOT_SPREAD = auto()  # the stage that fills it
    NOBODY_COMES = auto()  # the stage that waits for them
    HEAT_TOO_SMALL = auto()  # how many are in a heat
    FIELD_TOO_SMALL = auto()  # how many are in the stage


@dataclass(frozen=True, slots=True)
class StageFault:
    """One fault: the number of the stage, the keys below it (`heats`, 0, `bibs`, 3), and what is odd."""

    stage: int
    keys: tuple[str | int, ...]
    odd: Odd
    value: str | int = ""


def same_course(stage: Stage, course: str) -> bool:
    """Whether a stage is of a course; the name may be left out where there is only one."""
    return course == stage.course or "" in (course, stage.course)


def source_of(stages: Sequence[Stage], number: int) -> int | None:
    """The number of the stage that fills the `number`-th; None for the first of its course."""
    stage = stages[number]
    earlier = [n for n, one in enumerate(stages[:number]) if same_course(one, stage.course)]
    named = next((n for n in earlier if stages[n].name == stage.source), None)
    return named if named is not None else (earlier[-1] if earlier else None)


def field_of(stages: Sequence[Stage], number: int) -> int | None:
    """How many are in a stage; None where that depends on who is entered."""
    source = source_of(stages, number)
    return _sizes(stages[number], None if source is None else stages[source])[0]


def stage_faults(stages: Sequence[Stage], sound: Sequence[bool], *, members: bool) -> Iterator[StageFault]:
    """Everything that cannot work. A stage that is not `sound` in itself is not checked against others; `members` says
    that bibs are teams'.
    """
    for number, stage in enumerate(stages):
        twice = [StageFault(number, *rest) for rest in _bibs(stage, members=members)]
        yield from twice
        source = source_of(stages, number)
        if sound[number] and not twice:
            yield from _filling(stages, number, source)
            if source is None or sound[source]:
                yield from _going_on(stages, number, source)


def _bibs(stage: Stage, *, members: bool) -> Iterator[tuple[tuple[str | int, ...], Odd, str]]:
    """Each bib starts in one heat of a stage."""
    seen: dict[str, str] = {}
    for heat, one in enumerate(stage.heats):
        for number, bib in enumerate(one.bibs):
            where = ("heats", heat, "bibs", number)
            if bib in seen:
                yield where, Odd.BIB_TWICE, seen[bib]
            elif members and split_member(bib)[1]:
                yield where, Odd.MEMBER, ""
            seen[bib] = one.name


def _by_hand(stage: Stage) -> bool:
    return any(heat.bibs for heat in stage.heats)


def _filling(stages: Sequence[Stage], number: int, source: int | None) -> Iterator[StageFault]:
    """Where those in the stage come from, and how they are spread over its heats."""
    stage = stages[number]
    if _by_hand(stage):
        if stage.seeding:
            yield StageFault(number, ("seeding",), Odd.SEEDED_BY_HAND)
    elif source is None:
        for key in ("seeding", "ranks"):
            if getattr(stage, key):
                yield StageFault(number, (key,), Odd.FIRST_IS_FILLED, key)
        if len(stage.heats) > 1:
            yield StageFault(number, ("heats",), Odd.FIRST_LACKS_BIBS)
    elif len(stage.heats) > 1 and not stage.seeding:
        yield StageFault(number, ("seeding",), Odd.NOT_SPREAD, stages[source].name)


def _going_on(stages: Sequence[Stage], number: int, source: int | None) -> Iterator[StageFault]:
    """No more can go on than are in the stage, as far as that is known before the race, and somebody has to come."""
    stage = stages[number]
    before = None if source is None else stages[source]
    if source is not None and before and not (_by_hand(stage) or stage.ranks or before.places or before.times):
        yield StageFault(source, ("advance",), Odd.NOBODY_COMES, stage.name)
        return
    size, heat = _sizes(stage, before)
    if heat is not None and stage.places > heat:
        yield StageFault(number, ("advance", "places"), Odd.HEAT_TOO_SMALL, heat)
    elif size is not None and stage.places * len(stage.heats) + stage.times > size:
        yield StageFault(number, ("advance",), Odd.FIELD_TOO_SMALL, size)


def _sizes(stage: Stage, source: Stage | None) -> tuple[int | None, int | None]:
    """How many are at most in the stage, and in its smallest heat by hand or its largest by seeding; None: unknown."""
    if _by_hand(stage):
        return sum(len(heat.bibs) for heat in stage.heats), min(len(heat.bibs) for heat in stage.heats)
    if source is None or not stage.heats:
        return None, None
    size = source.places * len(source.heats) + source.times
    if stage.ranks:
        size = stage.ranks[1] - stage.ranks[0] + 1
    return size, -(-size // len(stage.heats))
