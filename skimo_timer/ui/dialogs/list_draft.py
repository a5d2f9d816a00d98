"""Starts and classifications as rows of text, and back."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import get_args

from skimo_timer.core.clock import Duration
from skimo_timer.core.setup import Classification, StartGroup, StartKind
from skimo_timer.core.startlist import Sex
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.typed import typed_time
from skimo_timer.ui.dialogs.values import duration_text, instant_text, line, typed_duration
from skimo_timer.ui.labels import tr

Cells = tuple[str, ...]

OLDEST = 120
BOARD_COLUMNS = ("name", "course", "sex", "from", "to", "category", "nation", "club", "best")


def start_cells(group: StartGroup, day: dt.date) -> Cells:
    """The row of a start group: name, time, kind, interval, course."""
    interval = "" if group.interval is None else duration_text(group.interval)
    return group.name, instant_text(group.time, day), group.kind.value, interval, group.course


def board_cells(board: Classification) -> Cells:
    """The row of a classification, in the order of `BOARD_COLUMNS`."""
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


def _filled(rows: Sequence[Cells], usual: Mapping[int, str]) -> list[tuple[int, list[str]]]:
    """(number, trimmed cells) of the rows in which anything was typed; the `usual` choice of a column is nothing."""
    trimmed = [(number, [line(cell) for cell in row]) for number, row in enumerate(rows)]
    return [(n, row) for n, row in trimmed if any(cell and cell != usual.get(i) for i, cell in enumerate(row))]


def _unique(part: str, number: int, name: str, seen: set[str], what: str, problems: Problems) -> None:
    """A row has a name of its own."""
    if not name:
        problems.missing((part, number, "name"), tr("a name for the {what}").format(what=what))
    elif name.casefold() in seen:
        problems.wrong(
            (part, number, "name"),
            tr("each {what} has a name of its own; {name} is there already").format(what=what, name=name),
        )
    seen.add(name.casefold())


def build_starts(rows: Sequence[Cells], courses: list[str], day: dt.date, problems: Problems) -> tuple[StartGroup, ...]:
    """The start groups that the rows mean; worthless where there are problems."""
    seen: set[str] = set()
    groups = []
    for number, (name, time, kind, interval, course) in _filled(rows, {2: StartKind.MASS.value}):
        _unique("starts", number, name, seen, tr("start"), problems)
        group = StartGroup(name, None, StartKind(kind), None, course)
        try:
            if time:
                group = replace(group, time=typed_time(time, day))
        except ValueError as error:
            problems.wrong(
                ("starts", number, "time"),
                tr("expected {error}, or nothing: the gun has not gone yet").format(error=error),
            )
        if group.kind is StartKind.INTERVAL:  # else the field is greyed, and what was typed before does not count
            group = replace(group, interval=_interval(interval, number, problems))
        _course_exists("starts", number, course, courses, problems)
        groups.append(group)
    if not groups:
        problems.missing(("starts",), tr("a start"))
    return tuple(groups)


def _interval(text: str, number: int, problems: Problems) -> Duration | None:
    where = ("starts", number, "interval")
    if not text:
        problems.missing(where, tr("the interval from one athlete to the next, such as 20s"))
        return None
    try:
        return typed_duration(text)
    except ValueError:
        problems.wrong(where, tr("expected a duration such as 20s or 1:00"))
        return None


def _course_exists(part: str, number: int, course: str, courses: list[str], problems: Problems) -> None:
    if course and course not in courses:
        problems.wrong((part, number, "course"), tr("there is no course {course} any more").format(course=course))


def build_boards(rows: Sequence[Cells], courses: list[str], problems: Problems) -> tuple[Classification, ...]:
    """The classifications that the rows mean; worthless where there are problems."""
    seen: set[str] = set()
    boards = []
    for number, row in _filled(rows, {}):
        name, course, sex, youngest, oldest, category, nation, club, best = row
        _unique("boards", number, name, seen, tr("classification"), problems)
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
            problems.wrong(("boards", number, column), tr("expected an age in whole years, such as 17"))
            return None
    first, last = int(bounds["from"]), int(bounds["to"])
    if first > last:
        problems.wrong(("boards", number, "to"), tr("{last} is younger than {first}").format(last=last, first=first))
    return first, last


def _best(text: str, number: int, problems: Problems) -> int:
    if not text:
        return 0
    if not text.isdecimal() or not 1 <= int(text) <= 99:
        problems.wrong(
            ("boards", number, "best"), tr("how many results of each club add up, such as 3; empty for athletes")
        )
        return 0
    return int(text)
