"""Start lists that other programs export, known by their headers.

- race result: the participant fields Bib, Lastname, Firstname, YearOfBirth, DateOfBirth, Gender, Nation, Contest, Club,
  City, State, Country and Comment are those of its knowledge base. Lists of races also have Sex.
- Webscorer: a start list is XLSX, CSV or text with tabs in UTF-16, as its tutorial says; its columns (Bib, First name,
  Last name, Name, Team name, Distance, Category, Gender, Age, Wave, Start time) are those that are usual in its files.
- RunSignup: First Name, Last Name, Gender, Age, Date of Birth, Event, Bib, Team and the address, as its participant
  reports usually have them; which of them are there is chosen by whoever makes the report.

A column of distances, contests or events names the courses of the race where all of its cells do, and categories where
there is no other column of those.
"""

from dataclasses import dataclass

from skimo_timer.core.setup import RaceSetup
from skimo_timer.exchange.faults import match_name
from skimo_timer.exchange.grids import KEEP, Grid, Reading
from skimo_timer.exchange.headers import ENTRY_COLUMNS, plain, vocabulary

_RACE = "race"  # which race of the event: a course or a category


@dataclass(frozen=True, slots=True)
class Foreign:
    """An export: `marks` are headers that it always has and others have not together; `columns` what its own mean."""

    name: str
    marks: frozenset[str]
    columns: dict[str, str]


EXPORTS = (
    Foreign(
        "race result",
        frozenset({"bib", "lastname", "firstname", "contest"}),
        {"contest": _RACE, "country": KEEP, "agegroup": "category", "agegroupname": "category"},
    ),
    Foreign(
        "Webscorer",
        frozenset({"bib", "distance", "category", "gender"}),
        {"distance": _RACE, "teamname": "club", "wave": "start", "starttime": "slot"},
    ),
    Foreign(
        "RunSignup",
        frozenset({"firstname", "lastname", "event", "bib"}),
        {"event": _RACE, "team": "club", "teamname": "club", "dateofbirth": "born"},
    ),
)


def recognised(grid: Grid) -> Foreign | None:
    """The export that the headers are of; None if they are of none."""
    headers = set(map(plain, grid.first))
    return next((export for export in EXPORTS if export.marks <= headers), None)


def foreign_reading(grid: Grid, setup: RaceSetup) -> Reading | None:
    """How to read a table that another program exported; None if it is none."""
    export = recognised(grid)
    if export is None:
        return None
    words = {**vocabulary(ENTRY_COLUMNS), **export.columns}
    columns = [words.get(plain(header), KEEP) if header else "" for header in grid.first]
    columns = [_race_column(grid, n, setup, columns) if what == _RACE else what for n, what in enumerate(columns)]
    columns = [_fitting(grid, n, what, setup) for n, what in enumerate(columns)]
    seen: set[str] = set()
    return Reading(tuple(_once(what, seen) for what in columns))


def _race_column(grid: Grid, index: int, setup: RaceSetup, columns: list[str]) -> str:
    names = [course.name for course in setup.courses]
    if _all_named(grid, index, names):
        return "course"
    return KEEP if "category" in columns else "category"


def _fitting(grid: Grid, index: int, what: str, setup: RaceSetup) -> str:
    """A wave that is no start group of this race is kept for print, and is no reason to refuse the list."""
    if what == "start" and not _all_named(grid, index, [group.name for group in setup.starts]):
        return KEEP
    return what


def _all_named(grid: Grid, index: int, names: list[str]) -> bool:
    cells = grid.column(index, headed=True)
    return bool(cells) and all(match_name(cell, names) for cell in cells)


def _once(what: str, seen: set[str]) -> str:
    """The first column of a kind is it; a year of birth beside a date of birth is kept as it is."""
    if what in seen and what not in (KEEP, ""):
        return KEEP
    seen.add(what)
    return what
