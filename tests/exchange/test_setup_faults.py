"""Each thing that can be wrong in a set-up, alone: its line, its key, its value and what was expected are named."""

from pathlib import Path

import pytest

from skimo_timer.core.clock import INSTANT_FORM
from skimo_timer.core.course import LegKind
from skimo_timer.core.penalties import FINE_FORM
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.setup import read_setup
from tests.exchange.races import only, write

SMALL = """
[race]
name = "Sprint"
date = 2027-01-16
[points]
FIN = "Finish"
[[courses]]
name = "Men"
laps = [["START", "leg", "FIN"]]
[[starts]]
name = "All"
""".strip().splitlines()

FORMATS = "one of individual, vertical, sprint, long-distance, relay, team, timed-laps"
PRECISIONS = "one of 1s, 0.1s, 0.01s"
DURATION = "a duration such as 90s, 5min, 45:00 or 1:30:00"
DATE = "a date such as 2027-01-14"
SEASON = "a whole number of 1900 or more"
ONE = "a whole number of 1 or more"
POINT = "a point of [points]: START, FIN"
LEG = f"a leg: {', '.join(LegKind)}"
LAP = "point, leg, point, … point, as one walks it"
LAPS = f"a list of laps, each {LAP}"
PLACE = "a place of its course: FIN in lap 1"
AGES = "the youngest and the oldest age, as in [17, 18]"
DEVICE = "a device: alge, open-gate"
ONCE = "each name once"
SHEET = "a text, a number, or a list of texts"
COURSE = "a course: Men"
RANKED = "another course, which ranks by itself, but there is none"
WHOLE = "individual, as the race, because relay, team, timed-laps are formats of a whole race"


def keys(names: str) -> str:
    return f"one of the keys: {', '.join(sorted(names.split(', ')))}"


COURSE_KEYS = keys("format, precision, name, laps, floors, ranks_with, limits")

Case = tuple[int, str, int, str, str | None, str]
"""Line that is put otherwise, its text; line of the fault (0: none is named), its key, the value, what was expected."""

RACE: list[Case] = [
    (2, "", 1, "race.name", None, "a text"),
    (2, 'name = " "', 2, "race.name", " ", "a text"),
    (2, "name = 3", 2, "race.name", "3", "a text"),
    (3, "", 1, "race.date", None, DATE),
    (3, 'date = "16.1.2027"', 3, "race.date", "16.1.2027", DATE),
    (3, "date = 2027-01-16T10:00:00", 3, "race.date", "2027-01-16T10:00:00", DATE),
    (1, "[race]\nseason = 27", 2, "race.season", "27", SEASON),
    (1, '[race]\nseason = "2027"', 2, "race.season", "2027", SEASON),
    (1, '[race]\nformat = "skimo"', 2, "race.format", "skimo", FORMATS),
    (1, '[race]\nprecision = "1 s"', 2, "race.precision", "1 s", PRECISIONS),
    (1, '[race]\nrank_by = "gun"', 2, "race.rank_by", "gun", "one of own-start, first-start, net, line"),
    (1, '[race]\ndead_time = "soon"', 2, "race.dead_time", "soon", DURATION),
    (1, "[race]\ndead_time = -1", 2, "race.dead_time", "-1", DURATION),
    (1, '[race]\ndead_time = "1001h"', 2, "race.dead_time", "1001h", DURATION),
    (1, "[race]\nseason = 2_000_000_000", 2, "race.season", "2000000000", SEASON),
    (1, "[race]\ndead_time = true", 2, "race.dead_time", "true", DURATION),
    (1, "[race]\nvenue = []", 2, "race.venue", "[]", "a text"),
    (
        1,
        "[race]\nvenu = 3",
        2,
        "race",
        "venu",
        keys("date, format, precision, name, season, venue, rank_by, dead_time, protest_time, podium, podium_once"),
    ),
]

POINTS: list[Case] = [
    (5, "FIN = 3", 5, "points.FIN", "3", "a text"),
    (5, 'FIN = "x"\n"T 1" = "y"', 6, "points", "T 1", "a code without blanks"),
    (5, 'FIN = "x"\n"" = "y"', 6, "points", "", "a code without blanks"),
    (5, "FIN = { optional = 1 }", 5, "points.FIN.optional", "1", "true or false"),
    (5, 'FIN = { title = "x" }', 5, "points.FIN", "title", keys("name, optional, covered")),
    (5, 'FIN = { covered = "10:00:00" }', 5, "points.FIN.covered", "10:00:00", "two times of day, from and to"),
    (
        5,
        "FIN = { covered = [11:00:00, 10:00:00] }",
        5,
        "points.FIN.covered",
        "[11:00:00, 10:00:00]",
        "two times of day, the earlier one first",
    ),
    (5, 'FIN = { covered = ["10:00:00",\n"noon"] }', 6, "points.FIN.covered[1]", "noon", INSTANT_FORM),
]

COURSES: list[Case] = [
    (7, "", 6, "courses[0].name", None, "a text"),
    (
        6,
        '[[courses]]\nname = "men "\nlaps = [["START", "leg", "FIN"]]\n[[courses]]',
        10,
        "courses[1].name",
        "Men",
        ONCE,
    ),
    (8, "", 6, "courses[0].laps", None, LAPS),
    (8, "laps = []", 8, "courses[0].laps", "[]", LAPS),
    (8, 'laps = "round"', 8, "courses[0].laps", "round", LAPS),
    (8, 'laps = [\n["START"]]', 9, "courses[0].laps[0]", "[START]", LAP),
    (8, 'laps = ["START"]', 8, "courses[0].laps[0]", "START", LAP),
    (8, 'laps = [["START", "leg", "FIN", "leg"]]', 8, "courses[0].laps[0]", "[START, leg, FIN, leg]", LAP),
    (8, 'laps = [["START", "leg", "T9"]]', 8, "courses[0].laps[0][2]", "T9", POINT),
    (8, 'laps = [["START",\n"fly", "FIN"]]', 9, "courses[0].laps[0][1]", "fly", LEG),
    (8, 'laps = [["START", 1, "FIN"]]', 8, "courses[0].laps[0][1]", "1", LEG),
    (8, 'laps = [["START", "leg", []]]', 8, "courses[0].laps[0][2]", "[]", POINT),
    (
        8,
        'laps = [["START", "leg", "FIN"],\n["START", "leg", "FIN"]]',
        9,
        "courses[0].laps[1][0]",
        "START",
        "the point where the lap before ended: FIN",
    ),
    (6, '[[courses]]\nformat = "relay"', 7, "courses[0].format", "relay", WHOLE),
    (6, '[[courses]]\nformat = "slalom"', 7, "courses[0].format", "slalom", FORMATS),
    (6, '[[courses]]\nprecision = "5s"', 7, "courses[0].precision", "5s", PRECISIONS),
    (6, "[[courses]]\nfloors = { fly = 3 }", 7, "courses[0].floors", "fly", LEG),
    (6, '[[courses]]\nfloors = { skin = "x" }', 7, "courses[0].floors.skin", "x", DURATION),
    (6, "[[courses]]\nfloors = 3", 7, "courses[0].floors", "3", "a table"),
    (6, "[[courses]]\nfloor = {}", 7, "courses[0]", "floor", COURSE_KEYS),
    (6, '[[courses]]\nranks_with = "Rec"', 7, "courses[0].ranks_with", "Rec", RANKED),
    (6, '[[courses]]\nranks_with = "Men"', 7, "courses[0].ranks_with", "Men", RANKED),
    (6, "[[courses]]\nlimits = 3", 7, "courses[0].limits", "3", "an array of tables"),
]


def limit(text: str) -> str:
    return f"[[courses]]\nlimits = [{{ {text} }}]"


LIMITS: list[Case] = [
    (6, limit('point = "T9", after = 60'), 7, "courses[0].limits[0].point", "T9", PLACE),
    (6, limit('point = "FIN", lap = 2, after = 60'), 7, "courses[0].limits[0].lap", "2", PLACE),
    (6, limit('point = "FIN", lap = 0, after = 60'), 7, "courses[0].limits[0].lap", "0", ONE),
    (6, limit('point = "FIN"'), 7, "courses[0].limits[0].after", None, DURATION),
    (6, limit('point = "FIN", after = 0'), 7, "courses[0].limits[0].after", "0", DURATION),
    (6, limit("after = 60"), 7, "courses[0].limits[0].point", None, "a text"),
    (
        6,
        limit('point = "FIN", after = 60, or = 1'),
        7,
        "courses[0].limits[0]",
        "or",
        keys("point, lap, after, from, then"),
    ),
    (
        6,
        limit('point = "FIN", after = 60, from = "gun"'),
        7,
        "courses[0].limits[0].from",
        "gun",
        "one of first-start, own-start",
    ),
    (
        6,
        limit('point = "FIN", after = 60, then = "DNF"'),
        7,
        "courses[0].limits[0].then",
        "DNF",
        "one of OTL, rank-with-laps",
    ),
]

STARTS: list[Case] = [
    (10, "", 9, "starts[0].name", None, "a text"),
    (10, 'name = "All"\n[[starts]]\nname = "ALL "', 12, "starts[1].name", "ALL ", ONCE),
    (9, '[[starts]]\ntime = "19:00"', 10, "starts[0].time", "19:00", INSTANT_FORM),
    (9, "[[starts]]\ntime = 2027-01-16", 10, "starts[0].time", "2027-01-16", INSTANT_FORM),
    (9, "[[starts]]\ntime = 2027-01-16T10:00:00Z", 10, "starts[0].time", "2027-01-16T10:00:00+00:00", INSTANT_FORM),
    (9, '[[starts]]\ncourse = "Women"', 10, "starts[0].course", "Women", COURSE),
    (9, '[[starts]]\nkind = "row"', 10, "starts[0].kind", "row", "one of mass, interval, pursuit"),
    (9, '[[starts]]\nkind = "interval"', 9, "starts[0].interval", None, DURATION),
    (9, '[[starts]]\nkind = "interval"\ninterval = "0s"', 11, "starts[0].interval", "0s", DURATION),
    (9, '[[starts]]\ninterval = "20s"', 10, "starts[0]", "interval", 'no interval, or kind = "interval"'),
    (9, "[[starts]]\ngun = 1", 10, "starts[0]", "gun", keys("kind, name, time, course")),
]


def below(section: str, *lines: str) -> str:
    return "\n".join([SMALL[-1], f"[[{section}]]", *lines])


def classification(*lines: str) -> str:
    return below("classifications", 'name = "Men"', *lines)


CLASSIFICATION = "classifications[0]"
CLASSIFICATIONS: list[Case] = [
    (10, below("classifications"), 11, f"{CLASSIFICATION}.name", None, "a text"),
    (10, classification("[[classifications]]", 'name = "men"'), 14, "classifications[1].name", "men", ONCE),
    (10, classification('course = "Long"'), 13, f"{CLASSIFICATION}.course", "Long", COURSE),
    (10, classification('sex = "W"'), 13, f"{CLASSIFICATION}.sex", "W", "a sex: M, F, X"),
    (10, classification("ages = [18, 17]"), 13, f"{CLASSIFICATION}.ages", "[18, 17]", AGES),
    (10, classification("ages = 18"), 13, f"{CLASSIFICATION}.ages", "18", AGES),
    (10, classification('ages = ["17", 18]'), 13, f"{CLASSIFICATION}.ages", "[17, 18]", AGES),
    (10, classification("ages = [17, 18, 19]"), 13, f"{CLASSIFICATION}.ages", "[17, 18, 19]", AGES),
    (10, classification('kind = "team"', "best = 3"), 13, f"{CLASSIFICATION}.kind", "team", "club"),
    (10, classification('kind = "club"'), 11, f"{CLASSIFICATION}.best", None, ONE),
    (10, classification('kind = "club"', "best = 0"), 14, f"{CLASSIFICATION}.best", "0", ONE),
    (10, classification("best = 3"), 13, CLASSIFICATION, "best", 'kind = "club" beside it'),
    (
        10,
        classification("age = [1, 2]"),
        13,
        CLASSIFICATION,
        "age",
        keys("kind, name, course, sex, ages, category, nation, club"),
    ),
]


def device(*lines: str) -> str:
    return below("devices", 'name = "Gate"', 'device = "alge"', *lines)


DEVICES: list[Case] = [
    (10, below("devices", 'name = "Gate"'), 11, "devices[0].device", None, DEVICE),
    (10, below("devices", 'device = "alge"'), 11, "devices[0].name", None, "a text"),
    (10, below("devices", 'name = "Gate"', 'device = "stopwatch"'), 13, "devices[0].device", "stopwatch", DEVICE),
    (10, device("[[devices]]", 'name = "Gate"', 'device = "alge"'), 15, "devices[1].name", "Gate", ONCE),
    (10, device('channels = { C0 = "T9" }'), 14, "devices[0].channels.C0", "T9", POINT),
    (10, device("channels = { C0 = 3 }"), 14, "devices[0].channels.C0", "3", "a text"),
    (10, device('baud = "fast"'), 14, "devices[0].baud", "fast", ONE),
    (10, device("delay = -1"), 14, "devices[0].delay", "-1", DURATION),
    (10, device("speed = 1"), 14, "devices[0]", "speed", keys("device, channels, name, port, baud, role, delay")),
]


def no_section(formats: str) -> str:
    return f"no section of that name; it belongs to {formats}, this race is individual"


def section(text: str) -> str:
    return f"{SMALL[-1]}\n{text}"


SECTIONS: list[Case] = [
    (10, section('[tariff]\n"C.13" = "much"'), 12, 'tariff."C.13"', "much", FINE_FORM),
    (10, section('[tariff]\n"C.13" = true'), 12, 'tariff."C.13"', "true", FINE_FORM),
    (
        10,
        section('[tariff]\n"C.31" = "30s"'),
        12,
        "tariff",
        "C.31",
        "a code of the tariff, such as C.13, C.1, C.3; a code of your own is a word, such as Bib",
    ),
    (10, section('[tariff]\n"30" = "30s"'), 12, "tariff", "30", "a penalty code, such as C.13"),
    (10, section("[sheet]\nsnow = {}"), 12, "sheet.snow", "{  }", SHEET),
    (10, section('[[stages]]\nname = "x"'), 11, "", "stages", no_section("sprint and relay")),
    (10, section("[team]\nsize = 2"), 11, "", "team", no_section("team")),
    (10, section('[relay]\norder = ["a"]'), 11, "", "relay", no_section("relay")),
    (10, section("[timed]\nlimit = 1"), 11, "", "timed", no_section("timed-laps")),
    (
        10,
        section("[curses]"),
        11,
        "",
        "curses",
        keys("race, points, courses, starts, classifications, devices, tariff, sheet"),
    ),
]

ALL = [*RACE, *POINTS, *COURSES, *LIMITS, *STARTS, *CLASSIFICATIONS, *DEVICES, *SECTIONS]


@pytest.mark.parametrize(("line", "text", "where", "key", "value", "expected"), ALL)
def test_what_is_wrong_is_named(
    line: int, text: str, where: int, key: str, value: str | None, expected: str, tmp_path: Path
) -> None:
    changed = "\n".join([*SMALL[: line - 1], text, *SMALL[line:]])
    with pytest.raises(InputError) as error:
        read_setup(write(tmp_path, "race.toml", changed))
    fault = only(error)
    assert (fault.where, fault.column, fault.value, fault.expected) == (f"line {where}", key, value, expected)


def test_without_the_fault_the_race_is_read(tmp_path: Path) -> None:
    assert read_setup(write(tmp_path, "race.toml", "\n".join(SMALL))).name == "Sprint"
