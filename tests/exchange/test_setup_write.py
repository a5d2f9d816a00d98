"""A set-up that is written is read as itself, and reads like one that a person wrote."""

import datetime as dt
import string
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import DAY, HOUR, MINUTE, SECOND, Duration, Instant, Precision
from skimo_timer.core.course import START, Course, Format, Lap, LegKind, Limit, LimitFrom, TimingPoint
from skimo_timer.core.setup import Classification, DeviceSetup, RaceSetup, RankBy, StartGroup, StartKind
from skimo_timer.exchange.setup import DEVICES, read_setup
from skimo_timer.exchange.setup_write import write_setup
from tests.exchange.races import NIGHT, write

signs = st.characters(exclude_categories=["Cs"])
texts = st.text(signs, max_size=12).map(str.strip)
names = texts.filter(bool)
codes = st.text(string.ascii_letters + string.digits + 'Ä-_."\\#[]=', min_size=1, max_size=6)
instants = st.integers(-2 * DAY, 4 * DAY).map(Instant) | st.just(Instant(1000 * HOUR))
spans = st.one_of(
    st.integers(0, 300).map(lambda n: n * SECOND),
    st.integers(0, 300).map(lambda n: n * MINUTE),
    st.integers(0, 200 * HOUR),
)
durations = spans.map(Duration)
lengths = spans.filter(bool).map(Duration)
legs = st.sampled_from(LegKind)
floors = st.dictionaries(legs, durations, max_size=2)
precisions = st.none() | st.sampled_from(Precision)
formats = st.none() | st.sampled_from(Format)
sexes = st.sampled_from(["", "M", "F", "X"])


def unlike(values: st.SearchStrategy[str], least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(values, min_size=least, max_size=most, unique_by=str.casefold)


@st.composite
def points(draw: st.DrawFn) -> TimingPoint:
    covered = draw(st.none() | st.tuples(instants, instants).map(sorted))
    return TimingPoint("", draw(names), draw(st.booleans()), (covered[0], covered[1]) if covered else None)


@st.composite
def courses(draw: st.DrawFn, name: str, known: list[str]) -> Course:
    laps, at = [], draw(st.sampled_from([START, *known]))
    for _ in range(draw(st.integers(1, 3))):
        walked = draw(st.lists(st.tuples(legs, st.sampled_from(known)), min_size=1, max_size=4))
        laps.append(Lap((at, *(point for _, point in walked)), tuple(leg for leg, _ in walked)))
        at = laps[-1].points[-1]
    bare = Course(name, tuple(laps), (), draw(floors), draw(precisions), draw(formats))
    watched = draw(st.lists(st.sampled_from(bare.places), max_size=2))
    limits = [Limit(place.point, place.lap, draw(lengths), draw(st.sampled_from(LimitFrom))) for place in watched]
    return Course(name, bare.laps, tuple(limits), bare.floors, bare.precision, bare.format)


@st.composite
def starts(draw: st.DrawFn, name: str, known: list[str]) -> StartGroup:
    kind = draw(st.sampled_from(StartKind))
    interval = draw(lengths) if kind is StartKind.INTERVAL else None
    return StartGroup(name, draw(st.none() | instants), kind, interval, draw(st.sampled_from(["", *known])))


@st.composite
def classifications(draw: st.DrawFn, name: str, known: list[str]) -> Classification:
    ages = draw(st.none() | st.tuples(st.integers(0, 99), st.integers(0, 99)).map(sorted))
    return Classification(
        name,
        draw(st.sampled_from(["", *known])),
        draw(sexes),  # type: ignore[arg-type]
        (ages[0], ages[1]) if ages else None,
        draw(texts),
        draw(texts),
        draw(texts),
        draw(st.integers(0, 9)),
    )


@st.composite
def devices(draw: st.DrawFn, name: str, known: list[str]) -> DeviceSetup:
    channels = draw(st.dictionaries(texts, st.sampled_from(known), max_size=3))
    device, baud = draw(st.sampled_from(DEVICES)), draw(st.sampled_from([0, 1200, 9600]))
    return DeviceSetup(name, device, draw(texts), baud, draw(texts), channels, draw(durations))


@st.composite
def setups(draw: st.DrawFn) -> RaceSetup:
    known = draw(unlike(codes.filter(lambda code: code != START), 1, 4))
    courses_of = draw(unlike(names, 1, 3))
    return RaceSetup(
        name=draw(names),
        date=draw(st.dates(dt.date(2000, 1, 10), dt.date(2100, 1, 1))),
        season=draw(st.integers(1900, 2200)),
        courses=tuple(draw(courses(name, known)) for name in courses_of),
        points=tuple(TimingPoint(code, p.name, p.optional, p.covered) for code in known for p in [draw(points())]),
        starts=tuple(draw(starts(name, courses_of)) for name in draw(unlike(names, 1, 3))),
        classifications=tuple(draw(classifications(name, courses_of)) for name in draw(unlike(names, 0, 3))),
        venue=draw(texts),
        format=draw(st.sampled_from(Format)),
        precision=draw(st.sampled_from(Precision)),
        rank_by=draw(st.sampled_from(RankBy)),
        dead_time=draw(durations),
        devices=tuple(draw(devices(name, known)) for name in draw(unlike(names, 0, 2))),
        tariff=draw(st.dictionaries(st.sampled_from(["C.13", "B.5", "Bib"]), st.sampled_from(["30s", "DSQ"]))),
        sheet=draw(st.dictionaries(names, texts, max_size=3)),
    )


@given(setups())
def test_a_set_up_that_is_written_is_read_as_itself(setup: RaceSetup) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert read_setup(write(Path(folder), "race.toml", write_setup(setup))) == setup


def test_a_written_set_up_reads_like_one_that_a_person_wrote() -> None:
    assert (
        write_setup(NIGHT)
        == """\
[race]
name = "Night Rando"
date = 2027-01-14
season = 2027
format = "individual"
precision = "1s"
rank_by = "own-start"
dead_time = "5s"

[points]
T1I = "Top"
LINE = "Lap line and finish"

[[courses]]
name = "Race"
laps = [
  ["START", "skin", "T1I", "descent", "LINE"],
  ["LINE", "skin", "T1I", "descent", "LINE"],
]

[[courses]]
name = "Rec"
laps = [
  ["START", "skin", "T1I", "descent", "LINE"],
]

[[starts]]
name = "W1"
time = "18:50:00"

[[starts]]
name = "W2"
time = "18:55:00"

[[starts]]
name = "Elite women"

[[classifications]]
name = "Men"
sex = "M"

[[classifications]]
name = "Women"
sex = "F"
"""
    )
