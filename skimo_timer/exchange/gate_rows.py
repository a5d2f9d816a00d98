"""The lines of a table of rulings that are about a gate: how many are through, that it is closed, or open again."""

from skimo_timer.core.facts import GateReported
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import normal_bib
from skimo_timer.exchange.tables import Row

GATE_COUNT, GATE_CLOSED, GATE_OPEN = "gate-count", "gate-closed", "gate-open"
OF_GATES = (GATE_COUNT, GATE_CLOSED, GATE_OPEN)

_PLACE = "a point of a course, and its lap where it stands in several"
_COUNTED = f"{_PLACE}; and after a blank how many are through, as in G3 84"


def gate_report(row: Row, name: str, setup: RaceSetup) -> GateReported | None:
    """What a crew said: `G3 84` with the last bib in its column, or `G3 2` in which lap; the note says who told it."""
    words = row["value"].split()
    count: int | None = None
    if name == GATE_COUNT:
        if not words or not words[-1].isdecimal():
            row.fault("value", _COUNTED)
            return None
        count = int(words.pop())
    elif row["bib"]:
        row.fault("bib", "an empty cell, because this is not about one athlete")
    place = _place(words, setup)
    if place is None:
        row.fault("value", _COUNTED if name == GATE_COUNT else _PLACE)
        return None
    closed = None if name == GATE_COUNT else name == GATE_CLOSED
    last = normal_bib(row["bib"]) if name == GATE_COUNT else ""
    return GateReported(*place, count=count, last=last, closed=closed, told_by=row["note"])


def _place(words: list[str], setup: RaceSetup) -> tuple[str, int] | None:
    """The point and the lap that are named; None where there is no such place, or more than one."""
    places = {(place.point, place.lap) for course in setup.courses for place in course.places}
    named = [
        (point, lap)
        for point, lap in sorted(places)
        if words and point.casefold() == words[0].casefold() and words[1:] in ([], [str(lap)])
    ]
    return named[0] if len(named) == 1 else None
