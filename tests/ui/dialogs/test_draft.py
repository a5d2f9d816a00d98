import datetime as dt
from dataclasses import fields, replace
from pathlib import Path

import pytest

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration, Instant, Precision
from skimo_timer.core.course import Course, Format, Lap, LegKind, Limit, LimitFrom, Then, TimingPoint
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
from skimo_timer.exchange.setup import read_setup
from skimo_timer.ui.dialogs.course_draft import CourseDraft, draft_of_preset
from skimo_timer.ui.dialogs.draft import SetupDraft, build, draft_of, fresh_draft
from skimo_timer.ui.dialogs.presets import PRESETS, presets_for
from skimo_timer.ui.dialogs.problems import Problem
from skimo_timer.ui.dialogs.race_draft import EARLIEST

DAY = dt.date(2027, 1, 14)
START_LIST = ("name", "time", "kind", "interval", "course")


def lap(walk: str) -> Lap:
    words = walk.split()
    return Lap(tuple(words[::2]), tuple(map(LegKind, words[1::2])))


RICH = RaceSetup(
    name="Night Rando 3",
    date=DAY,
    season=2026,
    courses=(
        Course(
            "Race",
            (lap("START skin T1I skins-off T1O descent LINE"), lap("LINE skins-on T4O skin T1I descent LINE")),
            limits=(Limit("T1I", 2, Duration(90 * MINUTE), LimitFrom.OWN_START),),
            floors={LegKind.SKIN: Duration(2 * MINUTE)},
            precision=Precision.TENTH,
        ),
        Course("Rec", (lap("START skin T1I skins-off T1O descent LINE"),), format=Format.VERTICAL),
        Course("Rec short", (lap("START skin T1I"),), ranks_with="Rec"),
    ),
    points=(
        TimingPoint("LINE", "Lap line and finish"),
        TimingPoint("T1I", "Top, in", optional=True),
        TimingPoint("T1O", "Top, out", covered=(Instant(18 * HOUR), Instant(20 * HOUR))),
        TimingPoint("T4O", "Skins on, out"),
        TimingPoint("SPARE", "A gate in the truck"),
    ),
    starts=(
        StartGroup("W1", Instant(18 * HOUR + 50 * MINUTE + 250_000), course="Race"),
        StartGroup("W2", None, StartKind.INTERVAL, Duration(20 * SECOND + 500_000)),
        StartGroup("W3", Instant(25 * HOUR), StartKind.PURSUIT, course="Rec"),
    ),
    classifications=(
        Classification("U18 men", "Race", "M", (17, 18)),
        Classification("Guides", category="Guide", nation="AUT", club="SC Alpental"),
        Classification("Clubs", best=3),
    ),
    venue="Alpental",
    format=Format.SPRINT,
    precision=Precision.HUNDREDTH,
    rank_by=RankBy.FIRST_START,
    dead_time=Duration(2 * SECOND + 500_000),
    protest_time=Duration(30 * MINUTE),
    podium=5,
    podium_once=True,
    devices=(DeviceSetup("Gate", "alge", "/dev/ttyUSB0", role="B", channels={"C0": "LINE"}),),
    tariff={"C.13": "45s"},
    sheet={"snow": "powder"},
)


def draft(**race: str) -> SetupDraft:
    """A sound draft of a small race, with some of its fields typed otherwise."""
    small = fresh_draft(DAY, [draft_of_preset("Race", PRESETS[0])])
    return replace(small, race={**small.race, "name": "Night Rando 3", **race})


def said(found: SetupDraft, *where: str | int) -> str:
    built = build(found)
    assert built.setup is None
    problem = built.problems.at(*where)
    assert problem is not None, list(built.problems)
    return problem.text


def course(*laps: tuple[tuple[str, str, str], ...], limits: tuple[tuple[str, ...], ...] = ()) -> SetupDraft:
    return replace(draft(), courses=(CourseDraft("Race", laps, limits),))


STRAIGHT = (("START", "Start", "leg"), ("FIN", "Finish", ""))


def test_a_setup_that_is_opened_and_left_alone_stays_the_same() -> None:
    built = build(draft_of(RICH))
    assert list(built.problems) == []
    assert built.setup == RICH


@pytest.mark.parametrize("case", ["01-two-laps", "03-qualification", "10-categories", "12-pursuit", "13-one-line"])
def test_the_set_ups_of_the_worked_cases_stay_the_same(case: str) -> None:
    setup = read_setup(Path(__file__).parents[2] / "cases" / case / "race.toml")
    assert build(draft_of(setup)).setup == setup


QUALIFICATION = Stage(
    "Qualification",
    (Heat("Qualification", Instant(9 * HOUR)),),
    "Race",
    StartKind.INTERVAL,
    Duration(20 * SECOND),
    times=12,
)
STAGED = replace(
    RICH,
    courses=RICH.courses[:1],
    starts=(),
    classifications=(),
    stages=(
        QUALIFICATION,
        Stage("Heats", (Heat("A", Instant(10 * HOUR)), Heat("B")), "Race", places=2, seeding=Seeding.SERPENTINE),
        Stage("Placing", (Heat("P", None, ("1", "2")), Heat("Q", None, ("3",))), "Race", source="Qualification"),
        Stage("Final", (Heat("Final"),), "Race", source="Heats", ranks=(1, 6)),
    ),
)
RELAY = replace(RICH, format=Format.RELAY, courses=RICH.courses[:1], starts=RICH.starts[:2], relay=("a", "b"))
OF_THE_RACE = replace(RICH.courses[1], format=None)
TEAM = replace(RICH, format=Format.TEAM, team_size=3, courses=(RICH.courses[0], OF_THE_RACE))
TIMED = replace(
    RICH,
    format=Format.TIMED_LAPS,
    courses=(OF_THE_RACE,),
    starts=RICH.starts[2:],
    classifications=(),
    timed=TimedLaps(Duration(HOUR), Counts.BEGUN, "T1I"),
)


@pytest.mark.parametrize("setup", [STAGED, RELAY, TEAM, TIMED])
def test_what_only_some_formats_have_is_kept_when_the_venue_is_corrected(setup: RaceSetup) -> None:
    opened = draft_of(setup)
    corrected = build(replace(opened, race={**opened.race, "venue": "Bivio"}))
    assert list(corrected.problems) == []
    assert corrected.setup == replace(setup, venue="Bivio")


def test_every_field_of_a_set_up_is_among_those_that_are_tried_here() -> None:
    plain = RaceSetup("", EARLIEST, EARLIEST.year, (), (), ())
    for part in fields(RaceSetup):
        tried = [getattr(setup, part.name) for setup in (RICH, STAGED, RELAY, TEAM, TIMED)]
        assert any(value != getattr(plain, part.name) for value in tried), part.name


def test_what_belongs_to_another_format_goes_with_it() -> None:
    opened = draft_of(TIMED)
    individual = build(replace(opened, race={**opened.race, "format": "individual"})).setup
    assert individual is not None
    assert individual.timed is None
    staged = draft_of(STAGED)
    starts = (("All", "", "mass", "", ""),)
    alone = build(replace(staged, race={**staged.race, "format": "individual"}, starts=starts)).setup
    assert alone is not None
    assert alone.stages == ()


def test_a_course_that_no_longer_fits_its_relay_or_timed_laps_is_said() -> None:
    relay, timed = draft_of(RELAY), draft_of(TIMED)
    one_lap = replace(relay.courses[0], laps=relay.courses[0].laps[:1], limits=())
    assert said(replace(relay, courses=(one_lap,)), "race", "relay") == "the order has 2 laps, the course Race has 1"
    two_laps = replace(timed.courses[0], laps=timed.courses[0].laps * 2)
    assert said(replace(timed, courses=(two_laps,)), "courses", 0, "laps", 1).startswith("the course is one lap")
    elsewhere = CourseDraft("Rec", (STRAIGHT,))
    assert said(replace(timed, courses=(elsewhere,)), "race", "half") == "the lap of Rec has no point T1I on its way"


def test_a_race_of_rounds_needs_no_starts_and_has_none() -> None:
    opened = replace(draft_of(STAGED), starts=(("W1", "", "mass", "", ""),))
    built = build(opened)
    assert built.setup is not None
    assert built.setup.starts == ()
    assert said(replace(opened, stages=(), starts=()), "starts") == "a start"


def test_the_tariff_of_a_race_is_what_is_typed_and_no_code_that_does_not_exist() -> None:
    opened = draft_of(RICH)
    built = build(replace(opened, tariff=(("C.9", "1min"), ("Bib", "DSQ")))).setup
    assert built is not None
    assert built.tariff == {"C.9": "1min", "Bib": "DSQ"}
    mistyped = replace(draft(), tariff=(("C.31", "30s"),))
    assert said(mistyped, "tariff", "C.31") == "there is no code C.31; the nearest are C.13, C.1, C.3"
    assert said(replace(draft(), tariff=(("C.13", "much"),)), "tariff", "C.13").startswith("expected a duration")


def test_a_new_race_lacks_nothing_but_its_name() -> None:
    built = build(fresh_draft(DAY, [draft_of_preset("Race", PRESETS[0])]))
    assert list(built.problems) == [(("race", "name"), Problem("the name of the race", missing=True))]


def test_the_first_preset_has_two_laps_and_three_changes() -> None:
    setup = build(draft()).setup
    assert setup is not None
    assert len(setup.courses[0].lap_ends) == 2
    assert len(setup.courses[0].changes) == 3
    assert [(point.code, point.name) for point in setup.points] == [
        ("T1I", "Top, in"),
        ("T1O", "Top, out"),
        ("LINE", "Lap line and finish"),
        ("T4O", "Skins on, out"),
    ]
    assert setup.starts == (StartGroup("All"),)
    assert (setup.season, setup.precision, setup.dead_time) == (2027, Precision.SECOND, Duration(5 * SECOND))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.title)
def test_every_preset_is_a_sound_course(preset: object) -> None:
    for each in PRESETS:
        if each is preset:
            built = build(replace(draft(), courses=(draft_of_preset("Race", each),)))
            assert built.setup is not None
            assert built.setup.courses[0].laps == each.laps
            assert all(point.name != point.code for point in built.setup.points)


def test_the_presets_of_the_format_come_first() -> None:
    first = presets_for(Format.VERTICAL)
    assert [preset.format for preset in first[:2]] == [Format.VERTICAL, Format.VERTICAL]
    assert sorted(first, key=id) == sorted(PRESETS, key=id)


@pytest.mark.parametrize(
    ("race", "field", "words"),
    [
        ({"name": "  "}, "name", "the name of the race"),
        ({"date": ""}, "date", "the date of the race"),
        ({"date": "14/1/2027"}, "date", "expected a date such as 2027-01-14"),
        ({"date": "2027-02-30"}, "date", "expected a date such as 2027-01-14"),
        ({"date": "1027-02-03"}, "date", "a year from 2000"),
        ({"season": "27"}, "season", "the year in which the season ends: 2027"),
        ({"dead_time": "five"}, "dead_time", "expected a duration such as 5s"),
        ({"dead_time": "-5s"}, "dead_time", "expected a duration such as 5s"),
        ({"dead_time": "9" * 40}, "dead_time", "expected a duration such as 5s"),
    ],
)
def test_what_is_wrong_with_the_race_is_said_beside_the_field(race: dict[str, str], field: str, words: str) -> None:
    assert words in said(draft(**race), "race", field)


def test_an_empty_field_is_missing_and_not_wrong() -> None:
    problem = build(draft(name="")).problems.at("race", "name")
    assert problem is not None
    assert problem.missing


def test_an_empty_season_and_dead_time_are_the_usual_ones() -> None:
    setup = build(draft(season="", dead_time="", date="14.11.2026")).setup
    assert setup is not None
    assert (setup.date, setup.season, setup.dead_time) == (dt.date(2026, 11, 14), 2027, Duration(5 * SECOND))


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        (("", "185000", "mass", "", ""), "name", "a name for the start"),
        (("all", "", "mass", "", ""), "name", "All is there already".casefold()),
        (("W2", "25:99", "mass", "", ""), "time", "expected a time of day such as 185000"),
        (("W2", "", "interval", "", ""), "interval", "such as 20s"),
        (("W2", "", "interval", "soon", ""), "interval", "expected a duration such as 20s"),
        (("W2", "", "interval", "0s", ""), "interval", "expected a duration such as 20s"),
        (("W2", "", "mass", "", "Rec"), "course", "there is no course Rec any more"),
    ],
)
def test_what_is_wrong_with_a_start_is_said_in_its_row(row: tuple[str, ...], column: str, words: str) -> None:
    found = replace(draft(), starts=(*draft().starts, row))
    assert words in said(found, "starts", 1, column).casefold() or words in said(found, "starts", 1, column)


def test_a_start_is_typed_without_colons() -> None:
    built = build(replace(draft(), starts=(("W1", "1850", "interval", "30", "Race"),)))
    assert built.setup is not None
    group = StartGroup("W1", Instant(18 * HOUR + 50 * MINUTE), StartKind.INTERVAL, Duration(30 * SECOND), "Race")
    assert built.setup.starts == (group,)


def test_an_empty_row_is_no_start_but_a_race_without_a_start_is_wrong() -> None:
    empty = ("", "", "mass", "", "")
    with_one = build(replace(draft(), starts=(empty, ("All", "", "mass", "", ""), empty)))
    assert with_one.setup is not None
    assert with_one.setup.starts == (StartGroup("All"),)
    assert said(replace(draft(), starts=(empty,)), "starts") == "a start"


def test_an_interval_left_from_before_does_not_count_for_a_mass_start() -> None:
    built = build(replace(draft(), starts=(("All", "", "mass", "garbage", ""),)))
    assert built.setup is not None
    assert built.setup.starts == (StartGroup("All"),)


def board(**cells: str) -> tuple[str, ...]:
    columns = ("name", "course", "sex", "from", "to", "category", "nation", "club", "best")
    return tuple({**dict.fromkeys(columns, ""), "name": "U18", **cells}[column] for column in columns)


@pytest.mark.parametrize(
    ("cells", "column", "words"),
    [
        ({"name": "", "sex": "M"}, "name", "a name for the classification"),
        ({"from": "young"}, "from", "expected an age"),
        ({"to": "1700"}, "to", "expected an age"),
        ({"from": "18", "to": "17"}, "to", "17 is younger than 18"),
        ({"best": "0"}, "best", "such as 3"),
        ({"course": "Rec"}, "course", "no course Rec"),
    ],
)
def test_what_is_wrong_with_a_classification_is_said_in_its_row(cells: dict[str, str], column: str, words: str) -> None:
    assert words in said(replace(draft(), boards=(board(**cells),)), "boards", 0, column)


def test_an_open_end_of_ages_admits_the_youngest_or_the_oldest() -> None:
    built = build(replace(draft(), boards=(board(to="18"), board(name="Masters", **{"from": "40"}))))
    assert built.setup is not None
    assert [each.ages for each in built.setup.classifications] == [(0, 18), (40, 120)]


@pytest.mark.parametrize(
    ("laps", "where", "words"),
    [
        ([(("START", "", "leg"), ("", "", ""))], (0, 1, "code"), "a code for the point"),
        ([(("START", "", "leg"), ("FI N", "", ""))], (0, 1, "code"), "one word"),
        ([(("START", "", ""),)], (0,), "two points"),
    ],
)
def test_what_is_wrong_with_a_lap_is_said_in_its_row(
    laps: list[tuple[tuple[str, str, str], ...]], where: tuple[str | int, ...], words: str
) -> None:
    assert words in said(course(*laps), "courses", 0, "laps", *where)


def test_a_lap_begins_where_the_one_before_ends() -> None:
    first = (("START", "Start", "skin"), ("LAP", "Lap line", ""))
    again = (("OLD", "no longer", "skin"), ("FIN", "Finish", ""))
    built = build(course(first, again))
    assert built.setup is not None
    assert built.setup.courses[0].laps[1].points == ("LAP", "FIN")
    assert [point.code for point in built.setup.points] == ["LAP", "FIN"]


def test_two_courses_may_not_share_a_name() -> None:
    twins = replace(draft(), courses=(draft().courses[0], replace(draft().courses[0], name=" race ")))
    assert "race is there already" in said(twins, "courses", 1, "name")
    assert said(replace(draft(), courses=(replace(draft().courses[0], name=""),)), "courses", 0, "name")


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        (("FIN", "2", "1:30:00", "first-start", "OTL"), "point", "lap 2 has no point FIN"),
        (("FIN", "", "1:30:00", "first-start", "OTL"), "lap", "the number of the lap"),
        (("FIN", "1", "soon", "first-start", "OTL"), "after", "a duration such as 1:30:00"),
    ],
)
def test_what_is_wrong_with_a_limit_is_said_in_its_row(row: tuple[str, ...], column: str, words: str) -> None:
    sound = ("FIN", "1", "2:00:00", "first-start", "OTL")
    assert words in said(course(STRAIGHT, limits=(sound, row)), "courses", 0, "limits", 1, column)


def test_a_limit_is_read() -> None:
    built = build(
        course(
            STRAIGHT,
            limits=(("FIN", "1", "1:30:00", "own-start", "rank-with-laps"), ("", "", "", "first-start", "OTL")),
        )
    )
    assert built.setup is not None
    assert built.setup.courses[0].limits == (
        Limit("FIN", 1, Duration(90 * MINUTE), LimitFrom.OWN_START, Then.RANK_WITH_LAPS),
    )


def test_a_point_that_no_course_uses_any_more_goes_and_a_spare_one_stays() -> None:
    rich = draft_of(RICH)
    straight = replace(rich.courses[0], laps=(STRAIGHT,), limits=())
    built = build(replace(rich, courses=(straight, replace(rich.courses[1], laps=(STRAIGHT,))), devices=()))
    assert built.setup is not None
    assert [point.code for point in built.setup.points] == ["SPARE", "FIN"]


def test_a_renamed_point_keeps_what_else_is_known_of_it() -> None:
    rich = draft_of(RICH)
    renamed = [
        replace(
            each, laps=tuple(tuple((c, "Summit" if c == "T1I" else n, leg) for c, n, leg in rows) for rows in each.laps)
        )
        for each in rich.courses
    ]
    built = build(replace(rich, courses=tuple(renamed)))
    assert built.setup is not None
    assert built.setup.point("T1I") == TimingPoint("T1I", "Summit", optional=True)
