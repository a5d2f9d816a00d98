"""What the codes of a set-up are called in the dialogs, as tables of options."""

from collections.abc import Sequence

from skimo_timer.core.clock import Precision
from skimo_timer.core.course import Format, LegKind, LimitFrom, Then
from skimo_timer.core.setup import Counts, RankBy, StartKind
from skimo_timer.ui.dialogs.parts import Option
from skimo_timer.ui.labels import leg_word, marked, tr, word
from skimo_timer.ui.theme import tones


def formats() -> tuple[Option, ...]:
    """The formats."""
    return tuple(Option(each, word(f"format.{each.value}")) for each in Format)


def translated(options: Sequence[Option]) -> tuple[Option, ...]:
    """These options with their words in the language of the window."""
    return tuple(Option(option.value, tr(option.text), option.color) for option in options)


def counts() -> tuple[Option, ...]:
    """Which laps count in a race of timed laps."""
    return (
        Option(Counts.COMPLETED, tr("Laps completed within the limit")),
        Option(Counts.BEGUN, tr("Also the lap begun before it")),
        Option(Counts.BEGUN_OR_OUT, tr("The same, and who stops early is out")),
    )


PRECISIONS = (
    Option(Precision.SECOND, marked("Whole seconds")),
    Option(Precision.TENTH, marked("Tenths")),
    Option(Precision.HUNDREDTH, marked("Hundredths")),
)

RANK_BY = (
    Option(RankBy.OWN_START, marked("From the own start")),
    Option(RankBy.FIRST_START, marked("From the first start, for everybody")),
    Option(RankBy.NET, marked("From the own start line reading (net time)")),
    Option(RankBy.LINE, marked("By the order over the finish line (pursuit)")),
)

STARTS = (
    Option(StartKind.MASS, marked("All together")),
    Option(StartKind.INTERVAL, marked("One by one")),
    Option(StartKind.PURSUIT, marked("Pursuit")),
)

LIMITS_FROM = (
    Option(LimitFrom.FIRST_START, marked("from the first start")),
    Option(LimitFrom.OWN_START, marked("from the own start")),
)

THEN = (Option(Then.OTL, marked("out of time")), Option(Then.RANK_WITH_LAPS, marked("ranked with the laps done")))

SEXES = (Option("", marked("All")), Option("M", marked("Men")), Option("F", marked("Women")), Option("X", "X"))

_LEGS = (
    LegKind.SKIN,
    LegKind.FOOT,
    LegKind.DESCENT,
    LegKind.LEG,
    *(kind for kind in LegKind if kind.is_change),
    LegKind.EXCHANGE,
)


def leg_title(kind: LegKind) -> str:
    """What a leg is called at the beginning of a line."""
    name = leg_word(kind)
    return tr("Change: {name}").format(name=name) if kind.is_change else name.capitalize()


def legs() -> tuple[Option, ...]:
    """The legs of a course with a chip in the colour of the sport, in the colours of the theme."""
    return tuple(Option(kind, leg_title(kind), tones().leg(kind)) for kind in _LEGS)


def or_race(options: Sequence[Option]) -> tuple[Option, ...]:
    """The options of a course, which may be as its race."""
    return (Option("", tr("As the race")), *options)


def course_options(names: Sequence[str]) -> tuple[Option, ...]:
    """A choice among courses; the first stands for any."""
    return (Option("", tr("Any")), *(Option(name, name) for name in names))
