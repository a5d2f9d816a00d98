"""Pins: the operator's word on which place of the course a reading serves.

A word never makes the fold fail: one that cannot be is passed over, the newest word first. Whoever asks before saying
it hears why it cannot be (`refusal`). A word that gives a place to another reading takes it from the one that was
pinned there before; two words that turn the order of time around cannot stand together, so the second is refused.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from skimo_timer.core.course import Course
from skimo_timer.core.matching import NOWHERE
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Progress


class Refusal(StrEnum):
    """Why a reading cannot be pinned to a place."""

    NO_BIB = "no-bib"
    NO_TIME = "no-time"
    UNKNOWN_BIB = "unknown-bib"
    NO_PLACE = "no-place"
    TURNED_AROUND = "turned-around"


def pins_of(course: Course, timed: Sequence[Passing]) -> dict[int, int]:
    """Which of a person's readings, in order of time, are pinned to which place of the course, by index."""
    pinned = [(passing.pin, index) for index, passing in enumerate(timed) if passing.pin is not None]
    pins: dict[int, int] = {}
    for pin, index in sorted(pinned, key=lambda one: -one[0].order):
        place = course.visit(timed[index].point, pin.lap, pin.turn) if pin.lap else NOWHERE
        if place == NOWHERE or (place is not None and _goes_with(pins, index, place)):
            pins[index] = place
    return pins


def _goes_with(pins: Mapping[int, int], index: int, place: int) -> bool:
    """Whether a reading can be pinned to a place beside what is pinned already: readings and places grow together."""
    placed = [(other, there) for other, there in pins.items() if there != NOWHERE]
    return all(other != index and there != place and (other < index) == (there < place) for other, there in placed)


def refusal(
    passing: Passing, progress: Progress | None, readings: Sequence[Passing], lap: int, turn: int = 1
) -> Refusal | None:
    """Why a passing of an athlete with these readings cannot be pinned so; None if it can."""
    if not passing.bib:
        return Refusal.NO_BIB
    if lap == 0:
        return None
    if progress is None:
        return Refusal.UNKNOWN_BIB
    if passing.time is None:
        return Refusal.NO_TIME
    place = progress.course.visit(passing.point, lap, turn)
    if place is None:
        return Refusal.NO_PLACE
    if progress.members and progress.members[0].times:
        return None  # whose reading of a team it is turns out in the fold
    timed = [other for other in readings if other.time is not None]
    others = {index: there for index, there in pins_of(progress.course, timed).items() if there not in (NOWHERE, place)}
    own = next(index for index, other in enumerate(timed) if other.key == passing.key)
    others.pop(own, None)
    return None if _goes_with(others, own, place) else Refusal.TURNED_AROUND
