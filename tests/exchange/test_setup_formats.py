"""Set-ups of teams, relays and timed laps: what is read, and what is refused with its line, key and value."""

from pathlib import Path

import pytest

from skimo_timer.core.clock import HOUR, Duration
from skimo_timer.core.course import Format
from skimo_timer.core.setup import Counts, RaceSetup, TimedLaps
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.setup import read_setup
from tests.exchange.races import faults, write

TEAM = """
[race]
name = "Tour"
date = 2027-01-14
format = "team"
[points]
TOP = "Top"
LINE = "Line"
[[courses]]
name = "Race"
laps = [["START", "skin", "TOP", "descent", "LINE"]]
[[starts]]
name = "All"
[team]
size = 3
""".strip()
SECTION = TEAM[TEAM.index("[team]") :]
TWO_LAPS = '[["START", "skin", "TOP", "descent", "LINE"], ["LINE", "skin", "TOP", "descent", "LINE"]]'
RELAY = (
    TEAM.replace("team", "relay", 1)
    .replace(SECTION, '[relay]\norder = ["a", "b"]')
    .replace('[["START", "skin", "TOP", "descent", "LINE"]]', TWO_LAPS)
)
TIMED = TEAM.replace("team", "timed-laps", 1).replace(SECTION, '[timed]\nlimit = "1:00:00"')


def read(folder: Path, text: str) -> RaceSetup:
    return read_setup(write(folder, "race.toml", text))


def refused(folder: Path, text: str) -> str:
    with pytest.raises(InputError) as error:
        read(folder, text)
    return "\n".join(faults(error, folder))


def test_a_team_has_a_size(tmp_path: Path) -> None:
    setup = read(tmp_path, TEAM)
    assert (setup.format, setup.team_size, setup.precision) == (Format.TEAM, 3, "1s")
    assert read(tmp_path, TEAM.replace(SECTION, "")).team_size == 2


def test_a_relay_says_who_runs_which_lap(tmp_path: Path) -> None:
    setup = read(tmp_path, RELAY)
    assert (setup.format, setup.relay, setup.precision) == (Format.RELAY, ("a", "b"), "0.01s")


def test_timed_laps_have_a_limit_and_say_what_counts(tmp_path: Path) -> None:
    assert read(tmp_path, TIMED).timed == TimedLaps(Duration(HOUR))
    text = f'{TIMED}\ncounts = "begun-or-out"\nhalf = "TOP"'
    assert read(tmp_path, text).timed == TimedLaps(Duration(HOUR), Counts.BEGUN_OR_OUT, "TOP")


def test_a_course_may_repeat_the_format_of_the_race(tmp_path: Path) -> None:
    text = RELAY.replace('name = "Race"', 'name = "Race"\nformat = "relay"')
    assert read(tmp_path, text).courses[0].format is Format.RELAY


ORDER = 'the letters of the members in the order of the laps, as in ["a", "b", "a", "b"]'
DURATION = "a duration such as 90s, 5min, 45:00 or 1:30:00"
LETTERS = "expected a letter for each lap of the course Race, which has 2"
LONG = "[[START, skin, TOP, descent, LINE], [LINE, skin, TOP, descen…"
WHOLE = "because relay, team, timed-laps are formats of a whole race"


@pytest.mark.parametrize(
    ("text", "old", "new", "message"),
    [
        (TEAM, "size = 3", "size = 1", "line 14, team.size: '1' is wrong: expected a whole number of 2 or more"),
        (
            TEAM,
            "size = 3",
            "size = 27",
            "line 14, team.size: '27' is wrong: expected a whole number of 2 to 26: each member has a letter",
        ),
        (TEAM, "size = 3", "sise = 3", "line 14, team: 'sise' is wrong: expected one of the keys: size"),
        (
            TEAM,
            SECTION,
            '[relay]\norder = ["a"]',
            "line 13: 'relay' is wrong: expected no section of that name; it belongs to relay, this race is team",
        ),
        (
            TEAM,
            'name = "Race"',
            'name = "Race"\nformat = "individual"',
            f"line 10, courses[0].format: 'individual' is wrong: expected team, as the race, {WHOLE}",
        ),
        (RELAY, '[relay]\norder = ["a", "b"]', "", f"relay.order is missing: expected {ORDER}"),
        (RELAY, '["a", "b"]', "[]", f"line 14, relay.order: '[]' is wrong: expected {ORDER}"),
        (RELAY, '["a", "b"]', '"ab"', f"line 14, relay.order: 'ab' is wrong: expected {ORDER}"),
        (
            RELAY,
            '["a", "b"]',
            '["a", "ab"]',
            "line 14, relay.order[1]: 'ab' is wrong: expected the letter of a member, from a to z",
        ),
        (
            RELAY,
            '["a", "b"]',
            '["a", 1]',
            "line 14, relay.order[1]: '1' is wrong: expected the letter of a member, from a to z",
        ),
        (
            RELAY,
            '["a", "b"]',
            '["a", "b", "a"]',
            f"line 14, relay.order: '[a, b, a]' is wrong: {LETTERS}",
        ),
        (TIMED, 'limit = "1:00:00"', "", f"line 13, timed.limit is missing: expected {DURATION}"),
        (TIMED, '"1:00:00"', "0", f"line 14, timed.limit: '0' is wrong: expected {DURATION}"),
        (
            TIMED,
            '"1:00:00"',
            '"1:00:00"\ncounts = "all"',
            "line 15, timed.counts: 'all' is wrong: expected one of completed, begun, begun-or-out",
        ),
        (
            TIMED,
            '"1:00:00"',
            '"1:00:00"\nhalf = "LINE"',
            "line 15, timed.half: 'LINE' is wrong: expected a point within the lap of the course Race: TOP",
        ),
        (
            TIMED,
            '[["START", "skin", "TOP", "descent", "LINE"]]',
            TWO_LAPS,
            f"line 10, courses[0].laps: '{LONG}' is wrong: expected one lap, which repeats",
        ),
    ],
)
def test_what_is_wrong_is_named(text: str, old: str, new: str, message: str, tmp_path: Path) -> None:
    assert old in text
    assert refused(tmp_path, text.replace(old, new)) == f"race.toml, {message}"


def test_of_a_format_that_is_not_known_no_section_is_a_fault(tmp_path: Path) -> None:
    (line,) = refused(tmp_path, TEAM.replace('"team"', '"teams"')).splitlines()
    assert line.startswith("race.toml, line 4, race.format: 'teams' is wrong")


def test_a_wrong_lap_is_not_also_a_wrong_order(tmp_path: Path) -> None:
    (line,) = refused(tmp_path, RELAY.replace('["LINE", "skin", "TOP"', '["LINE", "skin", "TOPP"')).splitlines()
    assert line.startswith("race.toml, line 10, courses[0].laps[1][2]: 'TOPP' is wrong")
