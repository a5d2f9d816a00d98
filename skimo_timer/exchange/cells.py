"""What cells of several kinds of tables have in common: a bib, a name out of the set-up, a time of day."""

import re
from collections.abc import Collection

from skimo_timer.core.clock import Instant, parse_instant
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import normal_bib
from skimo_timer.exchange.faults import match_name, one_of
from skimo_timer.exchange.tables import Row

_LONGEST_BIB = 20
_BIB = re.compile(r"\S*|\d+ +[^\W\d]+")  # `82 b` is 82b, but `7 8` are two bibs and not 78
BIB_FORM = f"a bib without blanks, of at most {_LONGEST_BIB} signs"


def is_bib(text: str) -> bool:
    """Whether somebody could wear it; an empty text is no bib, and no fault."""
    return len(normal_bib(text)) <= _LONGEST_BIB and _BIB.fullmatch(text) is not None


def bib_in(row: Row, column: str = "bib") -> str:
    """The bib in a cell as it is compared, empty for none; what nobody could wear is a fault."""
    if not is_bib(row[column]):
        row.fault(column, BIB_FORM)
    return normal_bib(row[column])


def name_in(row: Row, column: str, what: str, names: Collection[str]) -> str:
    """The name in a cell as the set-up writes it, empty for an empty cell; a fault lists the names that there are."""
    found = match_name(row[column], names) if row[column] else ""
    if found is None:
        row.fault(column, one_of(what, names))
    return found or ""


def instant_in(row: Row, column: str, setup: RaceSetup) -> Instant | None:
    """The time of day in a cell, None for an empty one; what is none is a fault."""
    if not row[column]:
        return None
    try:
        return parse_instant(row[column], setup.date)
    except ValueError as error:
        row.fault(column, str(error))
        return None
