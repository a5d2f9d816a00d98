"""Which athlete a mistyped bib may have meant.

A wrong bib is a right one with two digits swapped, one digit off, a digit too many or too few, or a neighbouring key.
Of the entered bibs that resemble it so, those who lack exactly this place come first, then those for whom this point is
next, then by how likely the slip of the finger is. Nothing is decided here: the operator accepts or leaves it.
"""

from collections.abc import Iterator

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import Instant
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import bib_key, normal_bib

_NEIGHBOURS = {  # keys that touch, on the number block and in the digit row
    "0": "129", "1": "0245", "2": "01356", "3": "256", "4": "13578",
    "5": "1234689", "6": "23578", "7": "4568", "8": "45679", "9": "0568",
}  # fmt: skip
_SWAPPED, _NEIGHBOUR, _LOST, _DOUBLED, _OTHER = range(5)


def suggest(race: Race, alert: Alert) -> list[str]:
    """The bibs that an unknown bib may have meant, best first; empty for every other alert."""
    if alert.code is not AlertCode.UNKNOWN_BIB:
        return []
    slips: dict[str, int] = {}
    for bib, slip in _slips(alert.bib):
        near = normal_bib(bib)
        if near in race.entries and race.athlete(near) in race.progress:
            slips[near] = min(slip, slips.get(near, slip))
    ranked = [(_need(race.progress[race.athlete(bib)], alert), slip, bib_key(bib), bib) for bib, slip in slips.items()]
    return [bib for *_, bib in sorted(ranked)]


def _slips(bib: str) -> Iterator[tuple[str, int]]:
    """Every bib that is one slip away from what was typed."""
    for i, digit in enumerate(bib):
        if i + 1 < len(bib):
            yield bib[:i] + bib[i + 1] + digit + bib[i + 2 :], _SWAPPED
        yield bib[:i] + bib[i + 1 :], _DOUBLED if digit in bib[i - 1 : i] else _OTHER
        for other in "0123456789":
            yield bib[:i] + other + bib[i + 1 :], _NEIGHBOUR if other in _NEIGHBOURS.get(digit, "") else _OTHER
    for i in range(len(bib) + 1):
        for other in "0123456789":
            yield bib[:i] + other + bib[i:], _LOST


def _need(progress: Progress, alert: Alert) -> int:
    """0: lacks a reading of this point around this time; 1: this point comes next; 2: neither; 3: out of the race."""
    if progress.status not in (Status.RUN, Status.OK):
        return 3
    for place in progress.course.places:
        if place.point == alert.point and progress.times[place.index] is None:
            before, after = _neighbours(progress, place.index)
            if alert.time is not None and before is not None and before < alert.time:
                if after is not None and alert.time < after:
                    return 0
                if place.index == progress.reached:
                    return 1
    return 2


def _neighbours(progress: Progress, index: int) -> tuple[Instant | None, Instant | None]:
    """The known times before and after a place."""
    before = next((t for t in reversed(progress.times[:index]) if t is not None), progress.start)
    return before, next((t for t in progress.times[index + 1 :] if t is not None), None)
