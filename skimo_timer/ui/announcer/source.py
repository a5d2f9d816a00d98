"""What the announcer's window and its page take from the race window."""

from collections.abc import Callable
from dataclasses import dataclass

from skimo_timer.core.clock import Instant
from skimo_timer.core.matching.expected import Expected
from skimo_timer.timekeeper import Timekeeper


@dataclass(frozen=True, slots=True)
class Source:
    """`expected` says who comes next at a point, so many; `here` is the operator's point."""

    keeper: Timekeeper
    now: Callable[[], Instant]
    expected: Callable[[str, Instant, int], list[Expected]]
    here: Callable[[], str]
