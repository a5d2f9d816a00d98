"""The start list: who is entered, with which bib, in which start group.

Bibs are text: they are compared without leading zeros and sort as people count (2 before 10, 82 before 82a).
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from skimo_timer.core.clock import Instant

Sex = Literal["M", "F", "X", ""]

_BIB = re.compile(r"0*(\d+)(.*)", re.DOTALL)


def normal_bib(text: str) -> str:
    """The bib as it is compared: no blanks around, no leading zeros, `?` is no bib, member letters small."""
    bare = text.strip()
    if bare == "?":
        return ""
    found = _BIB.fullmatch(bare)
    return found[1] + found[2].strip().lower() if found else bare


@cache
def bib_key(bib: str) -> tuple[int, int, str]:
    """Sorts bibs as people count: numbers first, by value, then what follows the number."""
    found = _BIB.fullmatch(bib)
    return (0, int(found[1]), found[2]) if found else (1, 0, bib)


def split_member(bib: str) -> tuple[str, str]:
    """The team's number and the member's letter of `82b`; no letter where the bib has none."""
    found = _BIB.fullmatch(bib)
    return (found[1], found[2]) if found and found[2].isalpha() and len(found[2]) == 1 else (bib, "")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the start list. `start` names a start group, `slot` is an athlete's own start time.

    `extra` keeps the columns that the program does not know, as (header, text), so that they can be printed.
    """

    bib: str
    name: str = ""
    sex: Sex = ""
    born: int | None = None
    nation: str = ""
    club: str = ""
    category: str = ""
    course: str = ""
    start: str = ""
    slot: Instant | None = None
    extra: tuple[tuple[str, str], ...] = ()

    def age(self, season: int) -> int | None:
        """The age that ranks: year in which the season ends minus year of birth; the day does not matter."""
        return None if self.born is None else season - self.born
