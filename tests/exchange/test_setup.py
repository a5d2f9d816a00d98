"""The set-up: what `race.toml` says is what the race is, and everything that is wrong in it is found at once."""

import dataclasses
import datetime as dt
from pathlib import Path

import pytest

from skimo_timer.core.clock import DAY, HOUR, MINUTE, SECOND, Duration, Instant, Precision
from skimo_timer.core.course import Course, Format, Lap, LegKind, Limit, LimitFrom, Then, TimingPoint
from skimo_timer.core.setup import Classification, DeviceSetup, RaceSetup, RankBy, StartGroup, StartKind
from skimo_timer.devices import DEVICES as DECODABLE
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.setup import DEVICES, read_setup
from skimo_timer.exchange.setup_write import write_setup
from tests.exchange.races import faults, only, write

FULL = """
[race]
name = "Night Rando 3"
venue = "Alpental"
date = 2027-01-14
season = 2028
format = "individual"
precision = "0.1s"
rank_by = "first-start"
dead_time = "8s"
protest_time = "20min"
podium = 5
podium_once = true

[points]
T1I = "Top, in"
T1O = { name = "Top, out", optional = true }
T4O = { covered = ["18:30:00", 24:00:00] }
LINE = { name = "Lap line and finish" }

[[courses]]
name = "Race"
laps = [
  ["START", "skin", "T1I", "skins-off", "T1O", "descent", "LINE"],
  ["LINE", "skins-on", "T4O", "skin", "T1I", "skins-off", "T1O", "descent", "LINE"],
]
limits = [
  { point = "T1I", lap = 2, after = "1:30:00", from = "own-start", then = "OTL" },
  { point = "LINE", after = 02:00:00, then = "rank-with-laps" },
]
floors = { skin = "2min", descent = 45 }

[[courses]]
name = "Climb"
format = "vertical"
precision = "0.01s"
laps = [["START", "skin", "T1I"]]

[[starts]]
name = "W1"
time = "18:50:00"
course = "Race"

[[starts]]
name = "W2"
time = 18:55:00.5
kind = "interval"
interval = "20s"

[[starts]]
name = "Late"
time = 2027-01-15T00:10:00
kind = "pursuit"

[[starts]]
name = "Gun to come"

[[classifications]]
name = "U18 men"
course = "Race"
sex = "M"
ages = [17, 18]
category = "Elite"
nation = "SUI"
club = "SC Foo"

[[classifications]]
name = "Clubs"
kind = "club"
best = 3

[tariff]
"c.13" = "45s"
"B.5" = "2min per item"
"Bib" = "DSQ"
"A.3" = 20

[[devices]]
name = "Gate at the top"
device = "open-gate"
port = "socket://localhost:4001"
baud = 9600
role = "top"
channels = { C0 = "T1I", C1 = "LINE" }
delay = "0.25"

[[devices]]
name = "Timy"
device = "alge"

[sheet]
climb = 1200
weather = "snow, -5"
jury = ["A. Berger", "B. Dorn"]
""".replace("24:00:00", '"24:00:00"')


def clock(hours: int, minutes: int, micros: int = 0) -> Instant:
    return Instant(hours * HOUR + minutes * MINUTE + micros)


EXPECTED = RaceSetup(
    name="Night Rando 3",
    venue="Alpental",
    date=dt.date(2027, 1, 14),
    season=2028,
    format=Format.INDIVIDUAL,
    precision=Precision.TENTH,
    rank_by=RankBy.FIRST_START,
    dead_time=Duration(8 * SECOND),
    protest_time=Duration(1200 * SECOND),
    podium=5,
    podium_once=True,
    points=(
        TimingPoint("T1I", "Top, in"),
        TimingPoint("T1O", "Top, out", optional=True),
        TimingPoint("T4O", "T4O", covered=(clock(18, 30), clock(24, 0))),
        TimingPoint("LINE", "Lap line and finish"),
    ),
    courses=(
        Course(
            "Race",
            (
                Lap(("START", "T1I", "T1O", "LINE"), (LegKind.SKIN, LegKind.SKINS_OFF, LegKind.DESCENT)),
                Lap(
                    ("LINE", "T4O", "T1I", "T1O", "LINE"),
                    (LegKind.SKINS_ON, LegKind.SKIN, LegKind.SKINS_OFF, LegKind.DESCENT),
                ),
            ),
            limits=(
                Limit("T1I", 2, Duration(90 * MINUTE), LimitFrom.OWN_START),
                Limit("LINE", 1, Duration(2 * HOUR), then=Then.RANK_WITH_LAPS),
            ),
            floors={LegKind.SKIN: Duration(2 * MINUTE), LegKind.DESCENT: Duration(45 * SECOND)},
        ),
        Course(
            "Climb", (Lap(("START", "T1I"), (LegKind.SKIN,)),), precision=Precision.HUNDREDTH, format=Format.VERTICAL
        ),
    ),
    starts=(
        StartGroup("W1", clock(18, 50), course="Race"),
        StartGroup("W2", clock(18, 55, SECOND // 2), StartKind.INTERVAL, Duration(20 * SECOND)),
        StartGroup("Late", Instant(DAY + 10 * MINUTE), StartKind.PURSUIT),
        StartGroup("Gun to come"),
    ),
    classifications=(
        Classification("U18 men", "Race", "M", (17, 18), "Elite", "SUI", "SC Foo"),
        Classification("Clubs", best=3),
    ),
    tariff={"C.13": "45s", "B.5": "2min per item", "Bib": "DSQ", "A.3": "20"},
    devices=(
        DeviceSetup(
            "Gate at the top",
            "open-gate",
            "socket://localhost:4001",
            9600,
            "top",
            {"C0": "T1I", "C1": "LINE"},
            Duration(SECOND // 4),
        ),
        DeviceSetup("Timy", "alge"),
    ),
    sheet={"climb": "1200", "weather": "snow, -5", "jury": "A. Berger, B. Dorn"},
)

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
""".strip()


def read(folder: Path, text: str) -> RaceSetup:
    return read_setup(write(folder, "race.toml", text))


GUN = "at least one [[starts]]; its time may be left out until the gun has gone"


def refused(folder: Path, text: str) -> list[str]:
    with pytest.raises(InputError) as error:
        read(folder, text)
    return faults(error, folder)


def test_every_key_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, FULL) == EXPECTED


def test_a_full_set_up_is_written_and_read_as_itself(tmp_path: Path) -> None:
    assert read(tmp_path, write_setup(EXPECTED)) == EXPECTED


def test_a_small_race_has_the_usual_values(tmp_path: Path) -> None:
    setup = read(tmp_path, SMALL)
    assert setup == RaceSetup(
        name="Sprint",
        date=dt.date(2027, 1, 16),
        season=2027,
        courses=(Course("Men", (Lap(("START", "FIN"), (LegKind.LEG,)),)),),
        points=(TimingPoint("FIN", "Finish"),),
        starts=(StartGroup("All"),),
    )
    assert (setup.dead_time, setup.format, setup.rank_by) == (5 * SECOND, Format.INDIVIDUAL, RankBy.OWN_START)


@pytest.mark.parametrize(
    ("kind", "precision"), [("individual", "1s"), ("vertical", "0.1s"), ("sprint", "0.01s"), ("long-distance", "1s")]
)
def test_the_format_brings_its_usual_precision(kind: str, precision: str, tmp_path: Path) -> None:
    assert read(tmp_path, SMALL.replace("date =", f'format = "{kind}"\ndate =')).precision == precision


def test_a_course_with_a_format_of_its_own_has_the_usual_precision_of_that_format(tmp_path: Path) -> None:
    text = SMALL.replace('name = "Men"', 'name = "Men"\nformat = "sprint"')
    setup = read(tmp_path, text)
    assert setup.precision_of(setup.courses[0]) is Precision.HUNDREDTH
    assert setup.format_of(setup.courses[0]) is Format.SPRINT
    setup = read(tmp_path, text.replace("date =", 'precision = "0.1s"\ndate ='))
    assert setup.precision_of(setup.courses[0]) is Precision.TENTH


@pytest.mark.parametrize(("date", "season"), [("2026-06-30", 2026), ("2026-07-01", 2027), ("2027-01-14", 2027)])
def test_a_season_goes_from_july_to_june(date: str, season: int, tmp_path: Path) -> None:
    assert read(tmp_path, SMALL.replace("2027-01-16", date)).season == season
    assert read(tmp_path, SMALL.replace("2027-01-16", f'"{date}"')).season == season


@pytest.mark.parametrize("time", ['"18:50:00.5"', "18:50:00.5", "2027-01-16T18:50:00.5", '"2027-01-16T18:50:00,5"'])
def test_a_time_of_day_may_be_text_or_bare(time: str, tmp_path: Path) -> None:
    assert read(tmp_path, f"{SMALL}\ntime = {time}").starts[0].time == clock(18, 50, SECOND // 2)


@pytest.mark.parametrize("duration", ['"1:30"', "90", "90.0", '"90s"', '"1.5min"', "00:01:30"])
def test_a_duration_may_be_text_a_number_of_seconds_or_bare(duration: str, tmp_path: Path) -> None:
    assert read(tmp_path, SMALL.replace("date =", f"dead_time = {duration}\ndate =")).dead_time == 90 * SECOND


def test_there_may_be_no_dead_time(tmp_path: Path) -> None:
    assert read(tmp_path, SMALL.replace("date =", "dead_time = 0\ndate =")).dead_time == 0


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    assert read(tmp_path, "\ufeff" + SMALL.replace("\n", "\r\n")) == read(tmp_path, SMALL)


def test_the_start_may_be_named(tmp_path: Path) -> None:
    setup = read(tmp_path, SMALL.replace('FIN = "Finish"', 'FIN = "Finish"\nSTART = "Start line"'))
    start = setup.point("START")
    assert start
    assert start.name == "Start line"


def test_an_empty_set_up_lacks_everything(tmp_path: Path) -> None:
    assert refused(tmp_path, "") == [
        "race.toml, race.date is missing: expected a date such as 2027-01-14",
        "race.toml, race.name is missing: expected a text",
        "race.toml, courses is missing: expected at least one [[courses]] with its laps",
        f"race.toml, starts is missing: expected {GUN}",
    ]


def test_sections_of_the_wrong_shape_are_named(tmp_path: Path) -> None:
    lines = refused(tmp_path, "race = 1\npoints = []\ncourses = {}\nstarts = [1]\nsheet = 'x'")
    assert "race.toml, line 1, race: '1' is wrong: expected a table" in lines
    assert "race.toml, line 2, points: '[]' is wrong: expected a table" in lines
    assert "race.toml, line 3, courses: '{  }' is wrong: expected an array of tables" in lines
    assert "race.toml, line 4, starts: '[1]' is wrong: expected an array of tables" in lines
    assert "race.toml, line 5, sheet: 'x' is wrong: expected a table" in lines


def test_all_faults_of_a_set_up_are_said_at_once_in_the_order_of_its_lines(tmp_path: Path) -> None:
    text = SMALL.replace("Sprint", "").replace("leg", "fly").replace("FIN =", "FIM =") + '\ntime = "x"\n[relay]\n'
    text = f"curses = 1\n{text}"
    with pytest.raises(InputError) as error:
        read(tmp_path, text)
    assert [(fault.where, fault.column) for fault in error.value.faults] == [
        ("line 1", ""),
        ("line 3", "race.name"),
        ("line 9", "courses[0].laps[0][1]"),
        ("line 9", "courses[0].laps[0][2]"),
        ("line 12", "starts[0].time"),
        ("line 13", ""),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[race]\nname = "x', "line 2: 'name = \"x' is wrong: expected TOML that can be read"),
        ("[race]\nname 3\n", "line 2, column 6: 'name 3' is wrong: expected TOML that can be read"),
        ("[race]\na = 1\na = 2\nb = 3\n", "line 3, column 6: 'a = 2' is wrong: expected TOML that can be read"),
        ("[race]\nlaps = [", "line 2: 'laps = [' is wrong: expected TOML that can be read"),
        (
            "[race]\ndate = 2027-02-30\n",
            "line 2, column 8: 'date = 2027-02-30' is wrong: expected TOML that can be read",
        ),
        ("a = " + "[" * 100_000, "line 1: 'a = [[["),
        ("bib,name\n7,Anna\n", "line 1, column 4: 'bib,name' is wrong: expected TOML that can be read"),
    ],
)
def test_what_is_no_toml_is_named_by_its_place(text: str, message: str, tmp_path: Path) -> None:
    (line,) = refused(tmp_path, text)
    assert line.startswith(f"race.toml, {message}")


def test_a_set_up_that_is_no_text_or_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        read_setup(write(tmp_path, "race.toml", bytes(range(128, 256))))
    assert only(error).expected == "text in UTF-8 (in Excel: CSV UTF-8)"
    with pytest.raises(InputError) as error:
        read_setup(tmp_path / "no.toml")
    assert only(error).value is None


def test_a_set_up_may_name_the_devices_that_can_be_decoded() -> None:
    assert set(DEVICES) == set(DECODABLE)


def test_an_unused_point_is_no_fault(tmp_path: Path) -> None:
    setup = read(tmp_path, SMALL.replace('FIN = "Finish"', 'FIN = "Finish"\nSPARE = "Spare gate"'))
    assert dataclasses.replace(setup, points=setup.points[:1]) == read(tmp_path, SMALL)
