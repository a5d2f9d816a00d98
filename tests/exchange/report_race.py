"""A race in which everything that a report can show happens once, and its reports."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from skimo_timer.core.clock import MINUTE, Duration, Instant, Precision
from skimo_timer.core.course import Limit
from skimo_timer.core.facts import Entered, Fact, PassingRecorded, Ruling, RulingKind, SetUp
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification, RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.formats import Sheet, sheet
from skimo_timer.exchange.reports import Scope, boards_of, make
from skimo_timer.exchange.words import ENGLISH
from tests.races import at, course, records
from tests.races import setup as setup_of

TEMPLATES = Path(__file__).parent.parent.parent / "resources" / "templates"

PLACES = ("T1I", "T1O", "LINE", "T2O", "T1I", "T1O", "LINE")
SETUP = setup_of(
    replace(course(), limits=(Limit("T1I", 1, Duration(15 * MINUTE)),)),
    venue="Alpental",
    precision=Precision.TENTH,
    classifications=(
        Classification("Overall"),
        Classification("Women", sex="F"),
        Classification("Clubs", best=2),
    ),
    sheet={"climb": "620 m", "jury": "A. Berger, M. Rossi"},
)
ENTRIES = (
    Entry("11", "Anna Berger", "F", 2001, "SUI", "SC Alpental", "Senior"),
    Entry("12", "Carla Dorn", "F", 1998, "GER", "Tourenclub"),
    Entry("13", "Eva Frey", "F", 2007, "SUI", "SC Alpental"),
    Entry("14", "Gian Huber", "M", 1990, "SUI", "Tourenclub"),
    Entry("15", "Ida Jenny", "F", 1985, "AUT"),
    Entry("16", "Karl Lang", "M", 1979, "GER", "Tourenclub"),
    Entry("17", "Mia Nyffeler", "F"),
    Entry("18", "Otto Pfister", "M", club="Bergwacht"),
    Entry("19", "Rita Seiler", "F"),
)
TIMES = {
    "11": "10:08:00.04 10:08:12.31 10:16:00 10:16:25.5 10:25:10 10:25:21.9 10:33:10.57",
    "12": "10:07:50 10:08:20.2 10:16:20 10:17:05 10:25:00 10:25:34 10:33:40.99",
    "13": "10:08:45 10:09:00 10:17:30 10:17:58 10:26:40 - 10:35:50",
    "14": "10:08:30 10:08:44 10:16:40 10:17:20 10:25:20 10:25:42 10:34:10.93",
    "15": "10:09:00",
    "16": "10:08:10 10:08:30 10:16:30 10:17:00 10:25:30 10:25:50 10:33:50",
    "18": "10:12:00 10:12:30 10:21:00.25",
    "19": "10:15:30",
}
RULINGS = (
    Ruling("12", RulingKind.PENALTY, "C.13"),
    Ruling("15", RulingKind.DNF, "T1I"),
    Ruling("15", RulingKind.GAVE_UP, "T1I, walks down"),
    Ruling("16", RulingKind.DSQ, "C.16"),
    Ruling("17", RulingKind.DNS),
    Ruling("", RulingKind.OFFICIAL, "Women"),
)


def passings() -> list[PassingRecorded]:
    """What was read, with a bib mistyped and a time without one."""
    typed = [
        PassingRecorded(point, at(time), bib, source="file")
        for bib, times in TIMES.items()
        for point, time in zip(PLACES, times.split(), strict=False)
        if time != "-"
    ]
    return [
        *typed,
        PassingRecorded("LINE", at("10:36:00"), "21", source="file"),
        PassingRecorded("LINE", at("10:36:02.5"), source="file"),
    ]


def facts(setup: RaceSetup = SETUP, entries: Iterable[Entry] = ENTRIES) -> list[Fact]:
    """The whole race."""
    return [SetUp(setup), *map(Entered, entries), *passings(), *RULINGS]


def race(setup: RaceSetup = SETUP, entries: Iterable[Entry] = ENTRIES) -> Race:
    """The race as it stands after all of it."""
    made = Race()
    made.apply(records(facts(setup, entries)))
    return made


def scope(of: Race, only: str = "", now: Instant | None = None) -> Scope:
    """What a report on the race is about."""
    return Scope(of, boards_of(of), now, only)


def reported(name: str, of: Race | None = None, only: str = "", now: Instant | None = None) -> Sheet:
    """The sheet of a report, without the moment of printing."""
    of = of or race()
    return sheet(name, make(name, scope(of, only, now), ENGLISH), of.setup, ENGLISH)
