"""What the columns of a start list are, by their headers and, where those say nothing, by what stands in them.

A guess is shown to somebody who can change it before anything is read by it.
"""

import re
from collections.abc import Callable

from skimo_timer.core.setup import RaceSetup
from skimo_timer.exchange.cells import is_bib
from skimo_timer.exchange.entries import birth_year, is_sex
from skimo_timer.exchange.faults import match_name
from skimo_timer.exchange.foreign import foreign_reading
from skimo_timer.exchange.grids import IGNORE, KEEP, Grid, Reading
from skimo_timer.exchange.headers import ENTRY_COLUMNS, LAST_FIRST, plain, vocabulary

_NATION = re.compile(r"[A-Z]{3}")
_LAST_FIRST = re.compile(r"[^,\d]+,\s*[^,\d]+")
_FULL_NAME = re.compile(r"[^\d\W][^\d]*\s[^\d]+")
_DIGITS = re.compile(r"\d{1,5}[a-z]?")

Looks = Callable[[list[str]], bool]


def guess_reading(grid: Grid, setup: RaceSetup) -> Reading:
    """What every column is likely to be."""
    if export := foreign_reading(grid, setup):
        return export
    headed = is_headed(grid)
    words = vocabulary(ENTRY_COLUMNS) if headed else {}
    columns: list[str | None] = []
    for index, header in enumerate(grid.first):
        what = words.get(plain(header)) if header else None
        columns.append(what if what not in columns else None)
        if what == "name" and _all(_LAST_FIRST, grid.column(index, headed=headed)):
            columns[index] = LAST_FIRST
    for what, looks in _looks(setup).items():
        if what not in columns and not (what in ("name", LAST_FIRST) and _has_name(columns)):
            _find(grid, columns, what, looks, headed=headed)
    named = grid.header(headed=headed)
    rest = [KEEP if grid.column(n, headed=headed) and named[n] else IGNORE for n in range(len(columns))]
    return Reading(tuple(rest[n] if what is None else what for n, what in enumerate(columns)), headed)


def is_plain(grid: Grid, guess: Reading) -> bool:
    """Whether the headers alone say everything, so that nobody needs to be asked."""
    words = vocabulary(ENTRY_COLUMNS)
    by_headers = [words.get(plain(header)) for header in grid.first]
    told = [what for what in by_headers if what]
    guessed = [what for what in guess.columns if what not in (KEEP, IGNORE)]
    return guess.headed and "bib" in told and len(set(told)) == len(told) and told == guessed


def is_headed(grid: Grid) -> bool:
    """Whether the first row is headers: one of them is known, or no cell of it looks like those below it."""
    words = vocabulary(ENTRY_COLUMNS)
    if any(plain(cell) in words for cell in grid.first if cell):
        return True
    return not any(cell.isdigit() or is_sex(cell) for cell in grid.first)


def _looks(setup: RaceSetup) -> dict[str, Looks]:
    courses = [course.name for course in setup.courses]
    starts = [group.name for group in setup.starts]
    year = setup.date.year
    return {
        "sex": lambda cells: all(map(is_sex, cells)),
        "born": lambda cells: all(len(cell) > 3 and birth_year(cell, year) for cell in cells),
        "course": lambda cells: all(match_name(cell, courses) for cell in cells),
        "start": lambda cells: all(match_name(cell, starts) for cell in cells),
        "bib": lambda cells: len(set(cells)) == len(cells) and all(map(_is_number, cells)),
        "nation": lambda cells: _all(_NATION, cells),
        LAST_FIRST: lambda cells: _all(_LAST_FIRST, cells),
        "name": lambda cells: _all(_FULL_NAME, cells) and len(set(cells)) * 4 > len(cells) * 3,
    }


def _is_number(cell: str) -> bool:
    return is_bib(cell) and _DIGITS.fullmatch(cell) is not None


def _all(form: re.Pattern[str], cells: list[str]) -> bool:
    return bool(cells) and all(form.fullmatch(cell) for cell in cells)


def _has_name(columns: list[str | None]) -> bool:
    return not {"name", LAST_FIRST, "first name", "last name"}.isdisjoint(columns)


def _find(grid: Grid, columns: list[str | None], what: str, looks: Looks, *, headed: bool) -> None:
    """The first column that is nothing yet and looks like one of a kind is it."""
    for index, known in enumerate(columns):
        cells = grid.column(index, headed=headed)
        if known is None and cells and looks(cells):
            columns[index] = what
            return
