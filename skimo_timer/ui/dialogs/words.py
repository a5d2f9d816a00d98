"""What the codes of a set-up are called in the dialogs, as tables of options."""

from collections.abc import Sequence

from skimo_timer.core.clock import Precision
from skimo_timer.core.course import Format, LegKind, LimitFrom
from skimo_timer.core.setup import RankBy, StartKind
from skimo_timer.ui.dialogs.parts import Option
from skimo_timer.ui.theme import tones

FORMATS = (
    Option(Format.INDIVIDUAL, "Individual"),
    Option(Format.VERTICAL, "Vertical"),
    Option(Format.SPRINT, "Sprint, one run against the clock"),
    Option(Format.LONG_DISTANCE, "Long distance"),
)

PRECISIONS = (
    Option(Precision.SECOND, "Whole seconds"),
    Option(Precision.TENTH, "Tenths"),
    Option(Precision.HUNDREDTH, "Hundredths"),
)

RANK_BY = (
    Option(RankBy.OWN_START, "From the own start"),
    Option(RankBy.FIRST_START, "From the first start, for everybody"),
    Option(RankBy.NET, "From the own start line reading (net time)"),
    Option(RankBy.LINE, "By the order over the finish line (pursuit)"),
)

STARTS = (
    Option(StartKind.MASS, "All together"),
    Option(StartKind.INTERVAL, "One by one"),
    Option(StartKind.PURSUIT, "Pursuit"),
)

LIMITS_FROM = (
    Option(LimitFrom.FIRST_START, "from the first start"),
    Option(LimitFrom.OWN_START, "from the own start"),
)

SEXES = (Option("", "Everybody"), Option("M", "Men"), Option("F", "Women"), Option("X", "X"))

_LEGS = {
    LegKind.SKIN: "On skins",
    LegKind.FOOT: "On foot",
    LegKind.DESCENT: "Descent",
    LegKind.LEG: "Leg",
    LegKind.SKINS_OFF: "Change: skins off",
    LegKind.SKINS_ON: "Change: skins on",
    LegKind.SKINS_TO_FOOT: "Change: skins to foot",
    LegKind.FOOT_TO_SKINS: "Change: foot to skins",
    LegKind.FOOT_TO_SKI: "Change: foot to ski",
    LegKind.SKI_TO_FOOT: "Change: ski to foot",
}


def leg_word(kind: LegKind) -> str:
    """What a leg is called."""
    return _LEGS.get(kind, kind.value)


def legs() -> tuple[Option, ...]:
    """The legs with a chip in the colour of the sport, in the colours of the theme."""
    return tuple(Option(kind, word, tones().leg(kind)) for kind, word in _LEGS.items())


def courses(names: Sequence[str]) -> tuple[Option, ...]:
    """A choice among courses; the first stands for any."""
    return (Option("", "Any course"), *(Option(name, name) for name in names))
