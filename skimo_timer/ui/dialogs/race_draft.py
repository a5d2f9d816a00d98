"""The race itself as text, and back: name, day, how results count, and the rule that only its format has."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from skimo_timer.core.clock import HOUR, Duration, Precision
from skimo_timer.core.course import Course, Format
from skimo_timer.core.setup import (
    USUAL_DEAD_TIME,
    USUAL_PODIUM,
    USUAL_PRECISION,
    USUAL_PROTEST_TIME,
    Counts,
    RaceSetup,
    RankBy,
    TimedLaps,
    season_of,
)
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.typed import typed_date
from skimo_timer.ui.dialogs.values import duration_text, line, typed_duration
from skimo_timer.ui.labels import tr

EARLIEST, LATEST = dt.date(2000, 1, 1), dt.date(2199, 12, 31)
MOST_MEMBERS = 26
HEAD_FIELDS = ("name", "venue", "date", "season", "format", "precision", "rank_by", "dead_time", "protest_time")
RULE_FIELDS = ("team_size", "relay", "limit", "counts", "half")
PODIUM_FIELDS = ("podium", "podium_once")
RACE_FIELDS = (*HEAD_FIELDS, *RULE_FIELDS, *PODIUM_FIELDS)
MOST_CALLED = 99
USUAL_RULES = {
    "team_size": "2",
    "relay": "a b a b",
    "limit": duration_text(Duration(HOUR)),
    "counts": Counts.COMPLETED.value,
    "half": "",
}


def race_cells(setup: RaceSetup) -> dict[str, str]:
    """What the form shows of a race. A rule of another format stands on what is usual there."""
    usual = season_of(setup.date)
    rules = dict(USUAL_RULES) | {"team_size": str(setup.team_size)}
    if setup.relay:
        rules["relay"] = " ".join(setup.relay)
    if timed := setup.timed:
        rules |= {"limit": duration_text(timed.limit), "counts": timed.counts.value, "half": timed.half}
    return {
        "name": setup.name,
        "venue": setup.venue,
        "date": setup.date.isoformat(),
        "season": "" if setup.season == usual else str(setup.season),
        "format": setup.format.value,
        "precision": setup.precision.value,
        "rank_by": setup.rank_by.value,
        "dead_time": duration_text(setup.dead_time),
        "protest_time": duration_text(setup.protest_time),
        "podium": str(setup.podium),
        "podium_once": "once" if setup.podium_once else "",
        **rules,
    }


def fresh_cells(today: dt.date) -> dict[str, str]:
    """What the form shows of a race of which nothing is known but that it is today."""
    usual = {
        "date": today.isoformat(),
        "format": Format.INDIVIDUAL.value,
        "precision": USUAL_PRECISION[Format.INDIVIDUAL].value,
        "rank_by": RankBy.OWN_START.value,
        "dead_time": duration_text(USUAL_DEAD_TIME),
        "protest_time": duration_text(USUAL_PROTEST_TIME),
        "podium": str(USUAL_PODIUM),
        "podium_once": "",
    }
    return dict.fromkeys(HEAD_FIELDS, "") | usual | USUAL_RULES


def build_head(race: Mapping[str, str], base: RaceSetup | None, problems: Problems) -> RaceSetup:
    """The set-up with what is typed about the race, and with all that the form does not show."""
    day = _date(race["date"], problems)
    head = replace(
        base or RaceSetup(name="", date=day, season=day.year, courses=(), points=(), starts=()),
        name=line(race["name"]),
        venue=line(race["venue"]),
        date=day,
        season=_season(race["season"], day, problems),
        format=Format(race["format"]),
        precision=Precision(race["precision"]),
        rank_by=RankBy(race["rank_by"]),
        dead_time=_length(race, "dead_time", USUAL_DEAD_TIME, problems),
        protest_time=_length(race, "protest_time", USUAL_PROTEST_TIME, problems),
        podium=_podium(race["podium"], problems),
        podium_once=bool(race["podium_once"]),
    )
    if not head.name:
        problems.missing(("race", "name"), tr("the name of the race"))
    return _with_rule(head, race, problems)


def _with_rule(head: RaceSetup, race: Mapping[str, str], problems: Problems) -> RaceSetup:
    """The set-up with the rule of its format, and with none of another."""
    bare = replace(head, relay=(), timed=None)
    if head.format is Format.TEAM:
        return replace(bare, team_size=_team_size(race["team_size"], problems))
    if head.format is Format.RELAY:
        return replace(bare, relay=_relay(race["relay"], problems))
    if head.format is Format.TIMED_LAPS:
        return replace(bare, timed=_timed(race, problems))
    return bare


def check_rule(setup: RaceSetup, courses: Sequence[Course], problems: Problems) -> None:
    """Says where the order of a relay or the rule of timed laps does not fit the courses."""
    for number, course in enumerate(courses):
        laps = len(course.laps)
        if setup.relay and laps != len(setup.relay):
            words = tr("the order has {n} laps, the course {course} has {laps}")
            problems.wrong(("race", "relay"), words.format(n=len(setup.relay), course=course.name, laps=laps))
        if setup.timed is None:
            continue
        if laps != 1:
            problems.wrong(("courses", number, "laps", 1), tr("the course is one lap, which repeats: remove this one"))
        elif setup.timed.half and setup.timed.half not in course.codes[:-1]:
            words = tr("the lap of {course} has no point {point} on its way")
            problems.wrong(("race", "half"), words.format(course=course.name, point=setup.timed.half))


def _date(text: str, problems: Problems) -> dt.date:
    """The race day; today's stand-in is never used, since a problem keeps the set-up from being built."""
    if not text.strip():
        problems.missing(("race", "date"), tr("the date of the race"))
        return EARLIEST
    try:
        day = typed_date(text)
    except ValueError as error:
        problems.wrong(("race", "date"), tr("expected {wanted}").format(wanted=error))
        return EARLIEST
    if not EARLIEST <= day <= LATEST:
        problems.wrong(
            ("race", "date"), tr("a year from {first} to {last}").format(first=EARLIEST.year, last=LATEST.year)
        )
    return day


def _season(text: str, day: dt.date, problems: Problems) -> int:
    usual = season_of(day)
    if not text.strip():
        return usual
    season = int(text) if text.strip().isdecimal() else 0
    if season not in (usual - 1, usual, usual + 1):
        words = tr("the year in which the season ends: {usual}, or the one before or after")
        problems.wrong(("race", "season"), words.format(usual=usual))
    return season


def _length(race: Mapping[str, str], key: str, usual: Duration, problems: Problems) -> Duration:
    """A duration of the race; nothing typed is the usual one."""
    if not race[key].strip():
        return usual
    try:
        return typed_duration(race[key], least=0)
    except ValueError:
        words = tr("expected a duration such as {usual}").format(usual=duration_text(usual))
        problems.wrong(("race", key), words)
        return usual


def _podium(text: str, problems: Problems) -> int:
    count = int(text) if text.strip().isdecimal() and len(text) < 4 else 0
    if not 1 <= count <= MOST_CALLED:
        problems.wrong(("boards", "podium"), tr("how many of each are called up, such as 3"))
    return count


def _team_size(text: str, problems: Problems) -> int:
    size = int(text) if text.strip().isdecimal() and len(text) < 4 else 0
    if not 2 <= size <= MOST_MEMBERS:
        problems.wrong(("race", "team_size"), tr("how many form a team, from 2 to {most}").format(most=MOST_MEMBERS))
    return size


def _relay(text: str, problems: Problems) -> tuple[str, ...]:
    """The letters of the members, typed with blanks, commas or nothing between them."""
    letters = [sign for sign in text.casefold() if not (sign.isspace() or sign in ",;-")]
    if not letters:
        problems.missing(("race", "relay"), tr("who runs which lap, such as a b a b"))
    elif not all("a" <= letter <= "z" for letter in letters):
        problems.wrong(("race", "relay"), tr("the letter of a member for each lap, such as a b a b"))
    return tuple(letters)


def _timed(race: Mapping[str, str], problems: Problems) -> TimedLaps:
    limit = Duration(HOUR)
    try:
        limit = typed_duration(race["limit"])
    except ValueError:
        problems.wrong(("race", "limit"), tr("expected a duration such as 1:00:00"))
    return TimedLaps(limit, Counts(race["counts"]), line(race["half"]))
