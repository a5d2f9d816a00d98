"""The smallest races that can fail, for every test that needs one."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from itertools import count

from skimo_timer.core.clock import Instant, parse_instant
from skimo_timer.core.course import Course, Lap, LegKind, TimingPoint
from skimo_timer.core.facts import Entered, Fact, Key, Origin, PassingRecorded, Record, SetUp
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RaceSetup, StartGroup
from skimo_timer.core.standings import Board
from skimo_timer.core.startlist import Entry

DAY = dt.date(2027, 1, 14)


def at(text: str) -> Instant:
    """A time of day as race time."""
    return parse_instant(text, DAY)


def lap(text: str) -> Lap:
    """`START skin T1I skins-off T1O descent LINE`, as one walks it."""
    words = text.split()
    return Lap(tuple(words[::2]), tuple(LegKind(word) for word in words[1::2]))


FIRST = "START skin T1I skins-off T1O descent LINE"
NEXT = "LINE skins-on T2O skin T1I skins-off T1O descent LINE"


def course(*laps: str, name: str = "Race") -> Course:
    """A course of such laps."""
    return Course(name, tuple(lap(text) for text in laps or (FIRST, NEXT)))


def setup(*courses: Course, **changes: object) -> RaceSetup:
    """A mass start at 10:00 of two laps, unless said otherwise."""
    courses = courses or (course(),)
    codes = dict.fromkeys(code for one in courses for each in one.laps for code in each.points if code != "START")
    plain = RaceSetup(
        name="Night race",
        date=DAY,
        season=2027,
        courses=courses,
        points=tuple(TimingPoint(code, code) for code in codes),
        starts=(StartGroup("All", at("10:00:00")),),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # the fields are named by the test


def records(
    facts: Iterable[Fact], first: int = 1, station: str = "A", origin: Origin = Origin.DECISION
) -> list[Record]:
    """Facts as records, each a step of its own."""
    numbers = count(first)
    return [
        Record(Key(station, n), n, "2027-01-14T09:00:00Z", origin, fact)
        for n, fact in zip(numbers, facts, strict=False)
    ]


def passing(text: str, source: str = "file") -> PassingRecorded:
    """`12 T1I 10:08:00`; `?` is a time without a bib, `-` a sight without a time."""
    bib, point, time = text.split()
    return PassingRecorded(point, None if time == "-" else at(time), bib="" if bib == "?" else bib, source=source)


def race(*facts: Fact | str, bibs: str = "11 12 13", of: RaceSetup | None = None) -> Race:
    """A race of these bibs in which these facts were recorded; a text is a passing."""
    begun = Race()
    entries = [Entered(Entry(bib, name=f"Athlete {bib}")) for bib in bibs.split()]
    happened = [passing(fact) if isinstance(fact, str) else fact for fact in facts]
    begun.apply(records([SetUp(of or setup()), *entries, *happened]))
    return begun


def board(of: Race) -> Board:
    """The first classification of a race."""
    filled = Board(of.setup.boards[0], of.setup.season)
    filled.fill(of.progress.values())
    return filled


def order(of: Race) -> list[tuple[int | None, str, str]]:
    """Rank, bib and status of everybody, in order."""
    ranked = board(of)
    return [(ranked.rank(ranked[i]), ranked[i].bib, ranked[i].status.value) for i in range(len(ranked))]


def key(n: int) -> Key:
    """The n-th record of the station that the tests write as."""
    return Key("A", n)
