"""How the review says things: legs, parts, oddities, times and differences."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.clock import SECOND, Precision, format_duration, format_gap, truncate
from skimo_timer.core.transitions.efforts import Effort, Leg
from skimo_timer.core.transitions.gaps import Part
from skimo_timer.core.transitions.oddities import Oddity
from skimo_timer.ui.labels import leg_word, tr

NONE = "–"
"""What stands where a side is missing."""

_PARTS = {
    Part.CHANGES: QT_TRANSLATE_NOOP("Labels", "changes"),
    Part.SKINS: QT_TRANSLATE_NOOP("Labels", "skins"),
    Part.FOOT: QT_TRANSLATE_NOOP("Labels", "foot"),
    Part.DESCENTS: QT_TRANSLATE_NOOP("Labels", "descents"),
    Part.OTHER: QT_TRANSLATE_NOOP("Labels", "other legs"),
    Part.UNSPLIT: QT_TRANSLATE_NOOP("Labels", "not split"),
    Part.START: QT_TRANSLATE_NOOP("Labels", "start"),
    Part.PENALTY: QT_TRANSLATE_NOOP("Labels", "penalty"),
}
_ODD = {
    Oddity.NEGATIVE: QT_TRANSLATE_NOOP("Labels", "out before in"),
    Oddity.SWAPPED: QT_TRANSLATE_NOOP("Labels", "read in the wrong order"),
    Oddity.TOO_SHORT: QT_TRANSLATE_NOOP("Labels", "impossibly short"),
    Oddity.NO_IN: QT_TRANSLATE_NOOP("Labels", "in is missing"),
    Oddity.NO_OUT: QT_TRANSLATE_NOOP("Labels", "out is missing"),
    Oddity.NO_SIDES: QT_TRANSLATE_NOOP("Labels", "in and out are missing"),
    Oddity.TOO_LONG: QT_TRANSLATE_NOOP("Labels", "very long: broken skin?"),
}


def part_word(part: Part) -> str:
    """What a gap is made of."""
    return tr(str(_PARTS[part]))


def oddity_word(oddity: Oddity) -> str:
    """What is odd about a change."""
    return tr(str(_ODD[oddity]))


def leg_titles(legs: Sequence[Leg]) -> Mapping[Leg, str]:
    """Each leg in a line: `2 skins off`, with its line where it comes twice in a lap, and its round if there are any.

    The number of the lap is left out where there is one lap.
    """
    laps = any(leg.lap > 1 for leg in legs)
    often = Counter((leg.stage, leg.lap, leg.kind) for leg in legs)
    return {leg: _title(leg, laps=laps, twice=often[leg.stage, leg.lap, leg.kind] > 1) for leg in legs}


def _title(leg: Leg, *, laps: bool, twice: bool) -> str:
    said = leg_word(leg.kind)
    if twice:
        said = tr("{kind} {point}").format(kind=said, point=leg.point)
    if laps:
        said = tr("{lap} {kind}").format(lap=leg.lap, kind=said)
    return tr("{stage}: {leg}").format(stage=leg.stage, leg=said) if leg.stage else said


def leg_where(leg: Leg) -> str:
    """A leg with its lines: `skins off T1I–T1O, lap 2`."""
    said = tr("{kind} {origin}–{point}, lap {lap}").format(
        kind=leg_word(leg.kind), origin=leg.origin, point=leg.point, lap=leg.lap
    )
    return tr("{stage}: {leg}").format(stage=leg.stage, leg=said) if leg.stage else said


def time_text(time: int | None, precision: Precision) -> str:
    """A time, or a dash."""
    return NONE if time is None else format_duration(time, precision)


def lost_text(lost: int | None, precision: Precision) -> str:
    """A difference with its sign, where it is one at this precision."""
    if lost is None:
        return NONE
    cut = truncate(lost, precision)
    return format_gap(cut, precision).replace("-", "\N{MINUS SIGN}") if cut else "0"


def share_text(share: float | None) -> str:
    """A part of a whole in percent, with one decimal."""
    return NONE if share is None else f"{share * 100:.1f} %"


def who(effort: Effort) -> str:
    """Bib and name."""
    return f"{effort.subject} {effort.name}".rstrip()


def seconds_text(seconds: float, precision: Precision = Precision.SECOND) -> str:
    """Seconds of an axis as a time."""
    return format_duration(round(seconds * SECOND), precision)
