"""A set-up that is written is read as itself, and reads like one that a person wrote."""

import datetime as dt
import string
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import DAY, HOUR, MINUTE, SECOND, Duration, Instant, Precision
from skimo_timer.core.course import START, Course, Format, Lap, LegKind, Limit, LimitFrom, Then, TimingPoint
from skimo_timer.core.setup import (
    Classification,
    Counts,
    DeviceSetup,
    Heat,
    RaceSetup,
    RankBy,
    Seeding,
    Stage,
    StartGroup,
    StartKind,
    TimedLaps,
)
from skimo_timer.exchange.setup import DEVICES, read_setup
from skimo_timer.exchange.setup_courses import WHOLE_RACE
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
own_formats = st.none() | st.sampled_from([kind for kind in Format if kind not in WHOLE_RACE])
sexes = st.sampled_from(["", "M", "F", "X"])


def unlike(values: st.SearchStrategy[str], least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(values, min_size=least, max_size=most, unique_by=str.casefold)


@st.composite
def points(draw: st.DrawFn) -> TimingPoint:
    covered = draw(st.none() | st.tuples(instants, instants).map(sorted))
    return TimingPoint("", draw(names), draw(st.booleans()), (covered[0], covered[1]) if covered else None)


@st.composite
def courses(draw: st.DrawFn, name: str, known: list[str], kind: Format, rounds: int) -> Course:
    laps, at = [], draw(st.sampled_from([START, *known]))
    for _ in range(rounds):
        walked = draw(st.lists(st.tuples(legs, st.sampled_from(known)), min_size=1, max_size=4))
        laps.append(Lap((at, *(point for _, point in walked)), tuple(leg for leg, _ in walked)))
        at = laps[-1].points[-1]
    own = draw(st.sampled_from([None, kind]) if kind in WHOLE_RACE else own_formats)
    bare = Course(name, tuple(laps), (), draw(floors), draw(precisions), own)
    watched = draw(st.lists(st.sampled_from(bare.places), max_size=2))
    limits = [
        Limit(place.point, place.lap, draw(lengths), draw(st.sampled_from(LimitFrom)), draw(st.sampled_from(Then)))
        for place in watched
    ]
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
def heats(draw: st.DrawFn, count: int, bibs: list[str]) -> tuple[Heat, ...]:
    """Heats that share out the bibs, or have none."""
    called = draw(unlike(names.filter(lambda name: "/" not in name), count, count))
    starts_at = [draw(st.none() | instants) for _ in called]
    shares = [tuple(bibs[n::count]) for n in range(count)]
    return tuple(Heat(name, at, own) for name, at, own in zip(called, starts_at, shares, strict=True))


@st.composite
def first_stages(draw: st.DrawFn, name: str, course: str) -> Stage:
    if draw(st.booleans()):
        start, interval = draw(st.none() | instants), draw(lengths)
        return Stage(name, (Heat(name, start),), course, StartKind.INTERVAL, interval, times=draw(st.integers(1, 30)))
    if draw(st.booleans()):
        return Stage(name, draw(heats(1, [])), course, places=draw(st.integers(1, 30)))
    bibs = draw(st.lists(st.integers(1, 999).map(str), min_size=6, max_size=12, unique=True))
    return Stage(name, draw(heats(draw(st.integers(2, 3)), bibs)), course, places=draw(st.integers(1, 2)))


@st.composite
def later_stages(draw: st.DrawFn, name: str, first: Stage) -> Stage:
    seeding = draw(st.sampled_from(Seeding))
    ranks = draw(st.none() | st.tuples(st.integers(1, 9), st.integers(9, 20)))
    stage = Stage(name, draw(heats(draw(st.integers(1, 3)), [])), first.course, source=first.name, ranks=ranks)
    return replace(stage, seeding=seeding if len(stage.heats) > 1 else None, times=draw(st.integers(0, 1)))


@st.composite
def stages(draw: st.DrawFn, known: list[str]) -> tuple[Stage, ...]:
    """A first stage of every course, and perhaps some that it fills."""
    taken = {name.casefold() for name in known}
    free = names.filter(lambda name: "/" not in name and name.casefold() not in taken)
    called = draw(unlike(free, len(known), len(known) + 3))
    firsts = [
        draw(first_stages(name, "" if len(known) == 1 else course)) for name, course in zip(called, known, strict=False)
    ]
    return (*firsts, *(draw(later_stages(name, draw(st.sampled_from(firsts)))) for name in called[len(known) :]))


@st.composite
def of_format(draw: st.DrawFn, setup: RaceSetup) -> RaceSetup:
    """The set-up with what only its format has."""
    match setup.format:
        case Format.TEAM:
            return replace(setup, team_size=draw(st.integers(2, 26)))
        case Format.TIMED_LAPS:
            within = set.intersection(*(set(course.codes[:-1]) for course in setup.courses))
            half = draw(st.sampled_from(["", *sorted(within)]))
            return replace(setup, timed=TimedLaps(draw(lengths), draw(st.sampled_from(Counts)), half))
        case Format.RELAY:
            order = draw(st.tuples(*[st.sampled_from("abcz") for _ in setup.courses[0].laps]))
            setup = replace(setup, relay=order)
    if setup.format in (Format.RELAY, Format.SPRINT) and draw(st.booleans()):
        return replace(setup, starts=(), stages=draw(stages([course.name for course in setup.courses])))
    return setup


@st.composite
def setups(draw: st.DrawFn) -> RaceSetup:
    known = draw(unlike(codes.filter(lambda code: code != START), 1, 4))
    courses_of = draw(unlike(names, 1, 3))
    kind = draw(st.sampled_from(Format))
    rounds = 1 if kind is Format.TIMED_LAPS else draw(st.integers(1, 3))
    variant = draw(st.sampled_from(["", courses_of[0]]))
    first, *others = (draw(courses(name, known, kind, rounds)) for name in courses_of)
    plain = RaceSetup(
        name=draw(names),
        date=draw(st.dates(dt.date(2000, 1, 10), dt.date(2100, 1, 1))),
        season=draw(st.integers(1900, 2200)),
        courses=(first, *(replace(course, ranks_with=variant) for course in others)),
        points=tuple(TimingPoint(code, p.name, p.optional, p.covered) for code in known for p in [draw(points())]),
        starts=tuple(draw(starts(name, courses_of)) for name in draw(unlike(names, 1, 3))),
        classifications=tuple(draw(classifications(name, courses_of)) for name in draw(unlike(names, 0, 3))),
        venue=draw(texts),
        format=kind,
        precision=draw(st.sampled_from(Precision)),
        rank_by=draw(st.sampled_from(RankBy)),
        dead_time=draw(durations),
        protest_time=draw(durations),
        podium=draw(st.integers(1, 9)),
        podium_once=draw(st.booleans()),
        devices=tuple(draw(devices(name, known)) for name in draw(unlike(names, 0, 2))),
        tariff=draw(st.dictionaries(st.sampled_from(["C.13", "B.5", "Bib"]), st.sampled_from(["30s", "DSQ"]))),
        sheet=draw(st.dictionaries(names, texts, max_size=3)),
    )
    return draw(of_format(plain))


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


HEATS = Stage(
    "Heats",
    (Heat("A", Instant(10 * HOUR), ("31", "32")), Heat("B", None, ("41", "42"))),
    course="Race",
    places=1,
    times=1,
)
SEMIFINALS = Stage(
    "Semifinals",
    (Heat("1"), Heat("2")),
    course="Race",
    places=1,
    seeding=Seeding.SERPENTINE,
    source="Heats",
    ranks=(1, 4),
)
QUALIFICATION = Stage(
    "Qualification",
    (Heat("Qualification", Instant(9 * HOUR)),),
    course="Rec",
    kind=StartKind.INTERVAL,
    interval=Duration(20 * SECOND),
    times=12,
)


def test_stages_are_written_as_a_person_would() -> None:
    sprint = replace(NIGHT, format=Format.SPRINT, starts=(), stages=(HEATS, SEMIFINALS, QUALIFICATION))
    text = write_setup(sprint)
    written = text[text.index("[[stages]]") : text.index("[[classifications]]")]
    assert (
        written
        == """\
[[stages]]
course = "Race"
name = "Heats"
heats = [
  { name = "A", start = "10:00:00", bibs = ["31", "32"] },
  { name = "B", bibs = ["41", "42"] },
]
advance = { places = 1, times = 1 }

[[stages]]
course = "Race"
name = "Semifinals"
from = "Heats"
ranks = [1, 4]
seeding = "serpentine"
heats = [
  { name = "1" },
  { name = "2" },
]
advance = { places = 1 }

[[stages]]
course = "Rec"
name = "Qualification"
kind = "interval"
start = "09:00:00"
interval = "20s"
advance = { times = 12 }

"""
    )
