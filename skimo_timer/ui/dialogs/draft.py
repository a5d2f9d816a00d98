"""The set-up of a race as text in a form, and back: one draft in, a sound `RaceSetup` or problems in words out.

A half-typed set-up cannot be a `RaceSetup`, so the form keeps text and this module alone decides what it means. What
the form does not show (tariff, sheet, floors, which points are optional, stages) stays as it was in `base`: the new
set-up is `base` with what the form shows replaced, so that a field that is new in the core is never lost here.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import get_args

from skimo_timer.core.clock import Duration, Precision, format_instant
from skimo_timer.core.course import Format
from skimo_timer.core.setup import (
    USUAL_DEAD_TIME,
    USUAL_PRECISION,
    Classification,
    RaceSetup,
    RankBy,
    StartGroup,
    StartKind,
    season_of,
)
from skimo_timer.core.startlist import Sex
from skimo_timer.ui.dialogs.course_draft import CourseDraft, build_courses, build_points, draft_of_course
from skimo_timer.ui.dialogs.device_draft import DeviceDraft, build_devices, draft_of_device
from skimo_timer.ui.dialogs.kept_parts import check_parts, keep_parts
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.typed import typed_date, typed_time
from skimo_timer.ui.dialogs.values import duration_text, line, typed_duration

Cells = tuple[str, ...]

EARLIEST, LATEST = dt.date(2000, 1, 1), dt.date(2199, 12, 31)
OLDEST = 120

RACE_FIELDS = ("name", "venue", "date", "season", "format", "precision", "rank_by", "dead_time")
BOARD_COLUMNS = ("name", "course", "sex", "from", "to", "category", "nation", "club", "best")


@dataclass(frozen=True)
class SetupDraft:
    """Everything that the editor of a set-up shows, as text.

    A start is (name, time, kind, interval, course); the cells of a classification are in the order of `BOARD_COLUMNS`.
    """

    race: Mapping[str, str]
    courses: tuple[CourseDraft, ...]
    starts: tuple[Cells, ...]
    boards: tuple[Cells, ...] = ()
    devices: tuple[DeviceDraft, ...] = ()
    base: RaceSetup | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Built:
    """What a draft means: a set-up, unless there are problems."""

    setup: RaceSetup | None
    problems: Problems


def draft_of(setup: RaceSetup) -> SetupDraft:
    """The draft that builds this set-up again."""
    usual = season_of(setup.date)
    race = {
        "name": setup.name,
        "venue": setup.venue,
        "date": setup.date.isoformat(),
        "season": "" if setup.season == usual else str(setup.season),
        "format": setup.format.value,
        "precision": setup.precision.value,
        "rank_by": setup.rank_by.value,
        "dead_time": duration_text(setup.dead_time),
    }
    names = {point.code: point.name for point in setup.points}
    courses = tuple(draft_of_course(course, names) for course in setup.courses)
    starts = tuple(map(_start_cells, setup.starts))
    boards = tuple(map(_board_cells, setup.classifications))
    return SetupDraft(race, courses, starts, boards, tuple(map(draft_of_device, setup.devices)), setup)


def fresh_draft(today: dt.date, courses: Sequence[CourseDraft]) -> SetupDraft:
    """What a new race begins with: everything is usual, only the name is missing."""
    race = dict.fromkeys(RACE_FIELDS, "") | {
        "date": today.isoformat(),
        "format": Format.INDIVIDUAL.value,
        "precision": USUAL_PRECISION[Format.INDIVIDUAL].value,
        "rank_by": RankBy.OWN_START.value,
        "dead_time": duration_text(USUAL_DEAD_TIME),
    }
    return SetupDraft(race, tuple(courses), (("All", "", StartKind.MASS.value, "", ""),))


def _start_cells(group: StartGroup) -> Cells:
    time = "" if group.time is None else format_instant(group.time, None)
    interval = "" if group.interval is None else duration_text(group.interval)
    return group.name, time, group.kind.value, interval, group.course


def _board_cells(board: Classification) -> Cells:
    youngest, oldest = map(str, board.ages) if board.ages else ("", "")
    best = str(board.best) if board.best else ""
    return (
        board.name,
        board.course,
        board.sex,
        youngest,
        oldest,
        board.category,
        board.nation,
        board.club,
        best,
    )


def build(draft: SetupDraft) -> Built:
    """What the draft means, or everything that keeps it from meaning something."""
    problems = Problems()
    head = _head(draft.race, draft.base, problems)
    courses = build_courses(draft.courses, problems)
    names = [line(course.name) for course in draft.courses]
    head = keep_parts(head, draft.base, _renamed(draft.courses))
    check_parts(head, courses, problems)
    starts = _starts(draft.starts, names, head.date, problems, staged=bool(head.stages))
    boards = _boards(draft.boards, names, problems)
    points = build_points(draft.courses, draft.base)
    devices = build_devices(draft.devices, [point.code for point in points], problems)
    if len(problems):
        return Built(None, problems)
    lists = replace(head, courses=courses, points=points, starts=starts, classifications=boards)
    return Built(replace(lists, devices=devices), problems)


def _head(race: Mapping[str, str], base: RaceSetup | None, problems: Problems) -> RaceSetup:
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
        dead_time=_dead_time(race["dead_time"], problems),
    )
    if not head.name:
        problems.missing(("race", "name"), "the name of the race")
    return head


def _renamed(courses: Sequence[CourseDraft]) -> dict[str, str]:
    """The courses of the set-up that is edited -> what they are called now."""
    return {course.base.name: line(course.name) for course in courses if course.base is not None}


def _date(text: str, problems: Problems) -> dt.date:
    """The race day; today's stand-in is never used, since a problem keeps the set-up from being built."""
    if not text.strip():
        problems.missing(("race", "date"), "the date of the race")
        return EARLIEST
    try:
        day = typed_date(text)
    except ValueError as error:
        problems.wrong(("race", "date"), f"expected {error}")
        return EARLIEST
    if not EARLIEST <= day <= LATEST:
        problems.wrong(("race", "date"), f"a year from {EARLIEST.year} to {LATEST.year}")
    return day


def _season(text: str, day: dt.date, problems: Problems) -> int:
    usual = season_of(day)
    if not text.strip():
        return usual
    season = int(text) if text.strip().isdecimal() else 0
    if season not in (usual - 1, usual, usual + 1):
        problems.wrong(("race", "season"), f"the year in which the season ends: {usual}, or the one before or after")
    return season


def _dead_time(text: str, problems: Problems) -> Duration:
    if not text.strip():
        return USUAL_DEAD_TIME
    try:
        return typed_duration(text, least=0)
    except ValueError:
        problems.wrong(("race", "dead_time"), "expected a duration such as 5s")
        return USUAL_DEAD_TIME


def _filled(rows: Sequence[Cells], usual: Mapping[int, str]) -> list[tuple[int, list[str]]]:
    """(number, trimmed cells) of the rows in which anything was typed; the `usual` choice of a column is nothing."""
    trimmed = [(number, [line(cell) for cell in row]) for number, row in enumerate(rows)]
    return [(n, row) for n, row in trimmed if any(cell and cell != usual.get(i) for i, cell in enumerate(row))]


def _unique(part: str, number: int, name: str, seen: set[str], what: str, problems: Problems) -> None:
    """A row has a name of its own."""
    if not name:
        problems.missing((part, number, "name"), f"a name for the {what}")
    elif name.casefold() in seen:
        problems.wrong((part, number, "name"), f"each {what} has a name of its own; {name} is there already")
    seen.add(name.casefold())


def _starts(
    rows: Sequence[Cells], courses: list[str], day: dt.date, problems: Problems, *, staged: bool
) -> tuple[StartGroup, ...]:
    seen: set[str] = set()
    groups = []
    for number, (name, time, kind, interval, course) in _filled(rows, {2: StartKind.MASS.value}):
        _unique("starts", number, name, seen, "start", problems)
        group = StartGroup(name, None, StartKind(kind), None, course)
        try:
            if time:
                group = replace(group, time=typed_time(time, day))
        except ValueError as error:
            problems.wrong(("starts", number, "time"), f"expected {error}, or nothing: the gun has not gone yet")
        if group.kind is StartKind.INTERVAL:  # else the field is greyed, and what was typed before does not count
            group = replace(group, interval=_interval(interval, number, problems))
        _course_exists("starts", number, course, courses, problems)
        groups.append(group)
    if staged and groups:
        problems.wrong(("starts",), "the heats of the stages have starts of their own; there are no others")
    elif not groups and not staged:
        problems.missing(("starts",), "a start")
    return tuple(groups)


def _interval(text: str, number: int, problems: Problems) -> Duration | None:
    where = ("starts", number, "interval")
    if not text:
        problems.missing(where, "the interval from one athlete to the next, such as 20s")
        return None
    try:
        return typed_duration(text)
    except ValueError:
        problems.wrong(where, "expected a duration such as 20s or 1:00")
        return None


def _course_exists(part: str, number: int, course: str, courses: list[str], problems: Problems) -> None:
    if course and course not in courses:
        problems.wrong((part, number, "course"), f"there is no course {course} any more")


def _boards(rows: Sequence[Cells], courses: list[str], problems: Problems) -> tuple[Classification, ...]:
    seen: set[str] = set()
    boards = []
    for number, row in _filled(rows, {}):
        name, course, sex, youngest, oldest, category, nation, club, best = row
        _unique("boards", number, name, seen, "classification", problems)
        _course_exists("boards", number, course, courses, problems)
        ages = _ages(youngest, oldest, number, problems)
        boards.append(
            Classification(name, course, _sex(sex), ages, category, nation, club, _best(best, number, problems))
        )
    return tuple(boards)


def _sex(text: str) -> Sex:
    return next((sex for sex in get_args(Sex) if sex == text), "")


def _ages(youngest: str, oldest: str, number: int, problems: Problems) -> tuple[int, int] | None:
    """Both ends included; an open end is 0 or `OLDEST`."""
    if not youngest and not oldest:
        return None
    bounds = {"from": youngest or "0", "to": oldest or str(OLDEST)}
    for column, text in bounds.items():
        if not text.isdecimal() or int(text) > OLDEST:
            problems.wrong(("boards", number, column), "expected an age in whole years, such as 17")
            return None
    first, last = int(bounds["from"]), int(bounds["to"])
    if first > last:
        problems.wrong(("boards", number, "to"), f"{last} is younger than {first}")
    return first, last


def _best(text: str, number: int, problems: Problems) -> int:
    if not text:
        return 0
    if not text.isdecimal() or not 1 <= int(text) <= 99:
        problems.wrong(
            ("boards", number, "best"), "how many results of each club add up, such as 3; empty for athletes"
        )
        return 0
    return int(text)
