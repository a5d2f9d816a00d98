"""Sets of classifications that are added in one step: sexes, age classes of the federations, clubs, courses.

The classes of the federations are those of domain usage: a class "U18" is 17 and 18 in the year in which the season
ends; U23 and masters are ranked among the seniors as well, so these begin at 21 and have no end. The limits of masters
differ: 40 in France and Spain, 46 in Austria; Spain has masters by five years too. Every row can be changed afterwards.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from skimo_timer.ui.dialogs.list_draft import BOARD_COLUMNS
from skimo_timer.ui.labels import tr

Cells = tuple[str, ...]
Ages = tuple[str, str, str]

_YOUTH: tuple[Ages, ...] = (("U14", "13", "14"), ("U16", "15", "16"), ("U18", "17", "18"), ("U20", "19", "20"))
_SENIOR: tuple[Ages, ...] = (("U23", "21", "23"), ("Senior", "21", ""))
LATINS: tuple[Ages, ...] = (*_YOUTH, *_SENIOR, ("Masters", "40", ""))
AUSTRIA: tuple[Ages, ...] = (("U12", "11", "12"), *_YOUTH, *_SENIOR, ("Masters", "46", ""))
FIVES: tuple[Ages, ...] = (*((f"M{age}", str(age), str(age + 4)) for age in range(40, 70, 5)), ("M70", "70", ""))


@dataclass(frozen=True, slots=True)
class Offered:
    """What a set is made from: the names of the courses, and the categories of the start list."""

    courses: Sequence[str] = ()
    categories: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class BoardSet:
    """A set of classifications: its key, its title, and its rows for what there is; none where it makes no sense."""

    key: str
    title: Callable[[], str]
    rows: Callable[[Offered], Sequence[Cells]]


def board(**cells: str) -> Cells:
    """The row of a classification."""
    return tuple(cells.get(column, "") for column in BOARD_COLUMNS)


def _sexes() -> Iterator[tuple[str, str]]:
    yield from (("F", tr("women")), ("M", tr("men")))


def _ages(classes: Sequence[Ages]) -> Callable[[Offered], Sequence[Cells]]:
    return lambda _: [
        board(name=f"{name} {word}", sex=sex, **{"from": youngest, "to": oldest})
        for name, youngest, oldest in classes
        for sex, word in _sexes()
    ]


SETS = (
    BoardSet("overall", lambda: tr("Overall"), lambda _: [board(name=tr("Overall"))]),
    BoardSet(
        "sexes",
        lambda: tr("Women and men"),
        lambda _: [board(name=word.capitalize(), sex=sex) for sex, word in _sexes()],
    ),
    BoardSet("latins", lambda: tr("Age classes: ISMF, France, Spain (masters from 40)"), _ages(LATINS)),
    BoardSet("austria", lambda: tr("Age classes: Austria (masters from 46)"), _ages(AUSTRIA)),
    BoardSet("fives", lambda: tr("Masters by five years, from 40"), _ages(FIVES)),
    BoardSet("clubs", lambda: tr("Clubs, best 3"), lambda _: [board(name=tr("Clubs"), best="3")]),
    BoardSet(
        "courses",
        lambda: tr("One for each course"),
        lambda offered: [board(name=name, course=name) for name in offered.courses] if offered.courses[1:] else [],
    ),
    BoardSet(
        "categories",
        lambda: tr("One for each category of the start list"),
        lambda offered: [board(name=name, category=name) for name in offered.categories],
    ),
)


def on_course(rows: Sequence[Cells], course: str) -> list[Cells]:
    """The same classifications among those of one course, which their names say."""
    place = BOARD_COLUMNS.index("course")
    return [(f"{course} {row[0]}", *row[1:place], row[place] or course, *row[place + 1 :]) for row in rows]
