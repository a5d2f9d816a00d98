"""What to ask about the clocks of devices, and which facts each answer is.

Two things are asked: a clock that was set during the race, and one that has been off from its first readings on. Every
answer is a fact, also "leave it": so it is asked once, an undo asks again, and a race that is opened again knows. One
question at a time for each source, the oldest first, because an answer changes what comes after.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from skimo_timer.core.clock import HOUR, Duration, Instant
from skimo_timer.core.clocks import JITTER, ClockState, Jump, counts_from_power_on, is_hour
from skimo_timer.core.facts import OffsetSet


class Matter(StrEnum):
    """What is odd about a clock."""

    STEPPED = "clock-stepped"
    OFF = "clock-off"


class Choice(StrEnum):
    """What can be answered."""

    SHIFT_LATER = "shift-later"  # it was right before it was set: its later passings are moved
    SHIFT_EARLIER = "shift-earlier"  # it is right since it was set: its earlier passings are moved
    USE = "use"  # all its passings are moved to the clock of this computer
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Answer:
    """A choice and the facts that it is."""

    choice: Choice
    facts: tuple[OffsetSet, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """Something to decide about the clock of a source.

    `amount`: how far it was set ahead (negative: back), or what it lacks to the clock of this computer (negative: it is
    ahead). `at` is when that was first seen, by this computer; `is_hour` says that it looks like daylight saving. The
    first answer is the one that makes most sense.
    """

    source: str
    matter: Matter
    amount: Duration
    at: Instant
    is_hour: bool
    answers: tuple[Answer, ...]


def questions(states: Iterable[ClockState], offsets: dict[str, list[OffsetSet]]) -> list[Question]:
    """What is open, by source; `offsets` are those in force of each source, oldest first."""
    asked = (_question(state, offsets.get(state.source, [])) for state in states)
    return [question for question in asked if question is not None]


def _question(state: ClockState, offsets: Sequence[OffsetSet]) -> Question | None:
    if counts_from_power_on(state.source):
        return None
    jump = next((jump for jump in state.jumps if not _is_answered(jump, offsets)), None)
    if jump is not None:
        return _about_jump(state.source, jump, offsets)
    if state.first is None or abs(state.first) <= JITTER or any(fact.since is None for fact in offsets):
        return None
    return _about_offset(state, state.first, offsets)


def _is_answered(jump: Jump, offsets: Sequence[OffsetSet]) -> bool:
    return any(fact.arrived is not None and jump.last < fact.arrived <= jump.first for fact in offsets)


def _about_jump(source: str, jump: Jump, offsets: Sequence[OffsetSet]) -> Question:
    counting = _counting(source, offsets)
    before = [fact for fact in counting if not _is_after(fact, jump)]
    after = [fact for fact in counting if _is_after(fact, jump)]
    added, step = before[-1].offset, _exactly(jump.by)
    stays = OffsetSet(source, added, jump.since, jump.arrived)
    later = Answer(Choice.SHIFT_LATER, (*_moved([stays], -step), *after))
    earlier = Answer(Choice.SHIFT_EARLIER, (*_moved(before, step), stays, *after))
    is_right_now = abs(jump.after - added) < abs(jump.before - added)
    shifts = (earlier, later) if is_right_now else (later, earlier)
    leave = Answer(Choice.LEAVE, (stays, *after))
    return Question(source, Matter.STEPPED, step, jump.first, is_hour(jump.by), (*shifts, leave))


def _about_offset(state: ClockState, first: Duration, offsets: Sequence[OffsetSet]) -> Question:
    counting, lacks = _counting(state.source, offsets), _exactly(first)
    use, leave = Answer(Choice.USE, _moved(counting, lacks)), Answer(Choice.LEAVE, tuple(counting))
    return Question(state.source, Matter.OFF, lacks, state.began, is_hour(first), (use, leave))


def _counting(source: str, offsets: Sequence[OffsetSet]) -> list[OffsetSet]:
    """The offsets of a source over the whole day: the newest without a moment, and those after it."""
    whole = [n for n, fact in enumerate(offsets) if fact.since is None]
    return list(offsets[whole[-1] :]) if whole else [OffsetSet(source, Duration(0)), *offsets]


def _is_after(fact: OffsetSet, jump: Jump) -> bool:
    return fact.arrived is not None and fact.arrived > jump.first


def _exactly(amount: Duration) -> Duration:
    """What transport adds to a whole hour is not the clock's."""
    if not is_hour(amount):
        return amount
    return Duration(HOUR if amount > 0 else -HOUR)


def _moved(offsets: Iterable[OffsetSet], by: int) -> tuple[OffsetSet, ...]:
    return tuple(replace(fact, offset=Duration(fact.offset + by)) for fact in offsets)
