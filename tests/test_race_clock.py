"""Race time and the wall: a race through the night in which the clocks are changed, and one on the morning after.

The zone of a process is set before it begins, so each case is a process of its own.
"""

import datetime as dt
import json
import os
import subprocess
import sys
import time

import pytest

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, format_instant, parse_instant
from skimo_timer.core.setup import StartGroup
from tests.races import at, course, order, race, setup

_ASK = """
import datetime as dt, json, sys
from skimo_timer import timekeeper
from skimo_timer.core.clock import parse_instant
day, start, moment = sys.argv[1:]
now = int(dt.datetime.fromisoformat(moment).timestamp()) * 10**9
timekeeper.time.time_ns = lambda: now
race_day = dt.date.fromisoformat(day)
clock = timekeeper.RaceClock(race_day, by=parse_instant(start, race_day) if start else None)
print(json.dumps([clock.now(), clock.changed_by, clock.wall_step]))
"""

NIGHT = dt.date(2027, 3, 27)
zoned = pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system takes no zone from the environment")


def in_zurich(day: str, start: str, moment: str) -> tuple[str, int]:
    """Race time in whole seconds, and by how many hours the wall has been changed, at a moment in UTC."""
    asked = [sys.executable, "-c", _ASK, day, start, moment]
    done = subprocess.run(
        asked, env=os.environ | {"TZ": "Europe/Zurich"}, capture_output=True, text=True, check=True, timeout=60
    )
    now, changed, step = json.loads(done.stdout)
    assert abs(step) < SECOND
    return format_instant(now), changed // HOUR


@zoned
@pytest.mark.parametrize(
    ("day", "start", "moment", "shown", "changed"),
    [
        ("2027-03-27", "22:00:00", "2027-03-27T21:00:00+00:00", "22:00:00", 0),
        ("2027-03-27", "22:00:00", "2027-03-28T00:59:59+00:00", "25:59:59", 0),  # 01:59:59 on the wall
        ("2027-03-27", "22:00:00", "2027-03-28T01:10:00+00:00", "26:10:00", 1),  # 03:10:00 on the wall
        ("2027-03-28", "09:00:00", "2027-03-28T07:00:00+00:00", "09:00:00", 0),  # the morning after, by the new time
        ("2027-03-28", "09:00:00", "2027-03-27T20:00:00+00:00", "-01:59:59", -1),  # set up on the evening before
        ("2027-03-28", "00:30:00", "2027-03-28T02:00:00+00:00", "03:00:00", 1),
        ("2026-10-24", "22:00:00", "2026-10-25T02:00:00+00:00", "28:00:00", -1),  # 03:00:00 on the wall, once more
        ("2027-03-28", "", "2027-03-28T07:00:00+00:00", "09:00:00", 0),  # nobody knows yet when it starts
        ("2027-01-14", "18:30:00", "2027-01-14T17:30:00+00:00", "18:30:00", 0),
    ],
)
def test_race_time_goes_by_the_clock_of_the_first_start(
    day: str, start: str, moment: str, shown: str, changed: int
) -> None:
    assert in_zurich(day, start, moment) == (shown, changed)


def test_a_night_race_over_the_change_is_no_hour_longer_nor_shorter() -> None:
    """From 22:00; 11 comes in at 01:50, 12 twenty minutes later, when 03:10 is on the wall: `26:10:00`."""
    night = setup(course("START skin TOP descent FIN"), starts=(StartGroup("All", at("22:00:00")),), date=NIGHT)
    read = ("11 TOP 24:30:00", "11 FIN 25:50:00", "12 TOP 24:40:00", "12 FIN 26:10:00")
    made = race(*read, of=night, bibs="11 12")
    assert order(made) == [(1, "11", "OK"), (2, "12", "OK")]
    assert [made.progress[bib].result for bib in ("11", "12")] == [230 * MINUTE, 250 * MINUTE]


@pytest.mark.parametrize("text", ["26:10:00", "2027-03-28T02:10:00"])
def test_a_time_in_a_file_goes_by_the_clock_of_the_start_too(text: str) -> None:
    assert parse_instant(text, NIGHT) == 26 * HOUR + 10 * MINUTE
