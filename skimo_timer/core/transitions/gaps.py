"""Where a gap came from: two efforts side by side, leg by leg, and the parts of the gap by kind of leg.

The parts add up to the gap exactly. Where one of the two lacks a reading, the legs up to the next line that both have
crossed are one step: if they are of one part it is theirs, else nobody can say and the step stands as unsplit, instead
of being guessed. Who both have a result are compared in it, with the penalties and the different starts as parts of
their own; before that, in the time at the last line that both have crossed. In a race of rounds every round counts that
both have raced.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from skimo_timer.core.clock import Duration, Precision, truncate
from skimo_timer.core.course import LegKind
from skimo_timer.core.transitions.efforts import Effort, Leg, Stretch


class Part(StrEnum):
    """What a gap is made of."""

    CHANGES = "changes"
    SKINS = "skins"
    FOOT = "foot"
    DESCENTS = "descents"
    OTHER = "other"
    UNSPLIT = "unsplit"
    START = "start"
    PENALTY = "penalty"


_PARTS = {LegKind.SKIN: Part.SKINS, LegKind.FOOT: Part.FOOT, LegKind.DESCENT: Part.DESCENTS}


def part_of(kind: LegKind) -> Part:
    """The part that a leg belongs to."""
    return Part.CHANGES if kind.is_change else _PARTS.get(kind, Part.OTHER)


@dataclass(frozen=True, slots=True)
class Step:
    """What was lost from one line that both have crossed to the next; a penalty or a start has no legs.

    Negative is gained.
    """

    part: Part
    lost: Duration
    legs: tuple[Leg, ...] = ()


@dataclass(frozen=True)
class Gap:
    """One effort behind another. `total` is the sum of the steps; `shown` the same as results and splits are printed.

    `at` is the last line that both have crossed where it is not a gap of results.
    """

    total: Duration
    shown: Duration
    precision: Precision
    steps: tuple[Step, ...]
    at: Leg | None = None

    @property
    def parts(self) -> Mapping[Part, Duration]:
        """The gap by part, at full resolution; only the parts that there are."""
        return _summed(self.steps)

    @property
    def printed(self) -> Mapping[Part, Duration]:
        """The parts as printed: each cut, and what is then missing to the printed gap in the largest part."""
        parts = self.parts
        cut = {part: truncate(lost, self.precision) for part, lost in parts.items()}
        if cut:
            largest = max(parts, key=lambda part: (abs(parts[part]), -_ORDER[part]))
            cut[largest] = Duration(cut[largest] + self.shown - sum(cut.values()))
        return cut


_ORDER = {part: number for number, part in enumerate(Part)}


def _summed(steps: Iterable[Step]) -> Mapping[Part, Duration]:
    sums: dict[Part, int] = {}
    for step in steps:
        sums[step.part] = sums.get(step.part, 0) + step.lost
    return {part: Duration(sums[part]) for part in Part if part in sums}


def gap(effort: Effort, to: Effort) -> Gap | None:
    """How far an effort is behind another, and why; None where they have no line in common behind the start."""
    precision = effort.progress.precision
    steps: list[Step] = []
    shown, at = 0, None
    for own, other in _together(effort.stretches, to.stretches):
        found = list(_steps(own, other))
        if own.result is not None and other.result is not None and own.end == other.end:
            found += _aside(own, other)
            shown += truncate(own.result, precision) - truncate(other.result, precision)
            at = None
        elif found:
            at = found[-1].legs[-1]
            shown += _cut_at(own, at, precision) - _cut_at(other, at, precision)
        steps += found
    if not steps:
        return None
    return Gap(Duration(sum(step.lost for step in steps)), Duration(shown), precision, tuple(steps), at)


def _together(ours: Iterable[Stretch], theirs: Iterable[Stretch]) -> Iterator[tuple[Stretch, Stretch]]:
    """The stretches that both walked: those that begin with the same leg."""
    known = {stretch.legs[0]: stretch for stretch in theirs if stretch.legs}
    for own in ours:
        if own.legs and own.legs[0] in known:
            yield own, known[own.legs[0]]


def _steps(own: Stretch, other: Stretch) -> Iterator[Step]:
    """From line to line that both have crossed, as far as their ways are the same."""
    before: tuple[int, int, int] | None = None  # the line, and when both crossed it
    for line, (ours, theirs) in enumerate(zip(own.times, other.times, strict=False)):
        if line and own.legs[line - 1] != other.legs[line - 1]:
            return
        if ours is None or theirs is None:
            continue
        if before is not None:
            legs = own.legs[before[0] : line]
            parts = {part_of(leg.kind) for leg in legs}
            part = parts.pop() if len(parts) == 1 else Part.UNSPLIT
            yield Step(part, Duration((ours - before[1]) - (theirs - before[2])), legs)
        before = line, ours, theirs


def _aside(own: Stretch, other: Stretch) -> list[Step]:
    """What a result has besides the way."""
    found = {Part.START: own.lead - other.lead, Part.PENALTY: own.penalty - other.penalty}
    return [Step(part, Duration(lost)) for part, lost in found.items() if lost]


def _cut_at(stretch: Stretch, leg: Leg, precision: Precision) -> Duration:
    """The printed split at the end of a leg."""
    start, time = stretch.times[0], stretch.times[stretch.legs.index(leg) + 1]
    return Duration(0) if start is None or time is None else truncate(time - start, precision)
