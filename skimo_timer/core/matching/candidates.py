"""Whom the digits in the entry field mean, before Enter is pressed.

An exact bib always means itself. A point stands for a digit that cannot be read, `1.3`: it means whoever is expected
here and fits, if that is one. The last digits of a bib, `3`, mean whoever of those expected here has a bib that ends
so, if that is one who is due about now: before the field has spread there is no leg time to be due by, and so a few
digits mean nothing then. Where several fit, nobody is taken; they are offered, the likeliest first.
"""

import re
from dataclasses import dataclass

from skimo_timer.core.clock import MINUTE, Instant
from skimo_timer.core.matching.expected import Expectations, Expected, Lateness
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import bib_key, normal_bib

UNREADABLE = ".,"
EVERYBODY = 100_000
SOON, SHARE = MINUTE, 0.5
"""Due about now: not farther ahead than this and this share of the leg."""


@dataclass(frozen=True, slots=True)
class Meant:
    """`bib` is what Enter takes: empty where a digit is unreadable and several fit, else what was typed at least.

    `candidates` are those who fit, the likeliest first; `guessed` says that `bib` is not what was typed.
    """

    bib: str
    candidates: tuple[Expected, ...] = ()
    guessed: bool = False


def is_worn(race: Race, bib: str) -> bool:
    """Whether somebody in the race wears a bib."""
    return bib in race.entries or race.athlete(bib) in race.progress


def meant(race: Race, expectations: Expectations, point: str, typed: str, now: Instant) -> Meant:
    """Whom digits typed at a point mean at this moment."""
    bib = normal_bib(typed)
    if is_worn(race, bib):
        return Meant(bib)
    expected = expectations.at(point, now, EVERYBODY)
    if any(sign in UNREADABLE for sign in typed):
        fitting = [one for one in expected if _fits(typed, one.bib)]
        only = fitting[0].bib if len(fitting) == 1 else ""
        return Meant(only, (*fitting, *_others(race, expectations, typed, fitting)), guessed=bool(only))
    ending = tuple(one for one in expected if one.bib.endswith(bib))
    taken = len(ending) == 1 and _is_about_now(race, ending[0], now)
    return Meant(ending[0].bib if taken else bib, ending, guessed=taken)


def _fits(pattern: str, bib: str) -> bool:
    digits = "".join("[0-9]" if sign in UNREADABLE else re.escape(sign) for sign in pattern)
    return re.fullmatch(digits, bib) is not None


def _others(race: Race, expectations: Expectations, pattern: str, fitting: list[Expected]) -> list[Expected]:
    """Who fits a pattern and is in the race, but is not expected here."""
    known = {one.bib for one in fitting}
    people = [p for p in race.progress.values() if p.status is Status.RUN and p.bib not in known]
    places = [(p, next(iter(expectations.ahead(p)), None)) for p in people if _fits(pattern, p.bib)]
    found = [Expected(p.bib, p.entry.name, None, place) for p, place in places if place is not None]
    return sorted(found, key=lambda one: bib_key(one.bib))


def _is_about_now(race: Race, expected: Expected, now: Instant) -> bool:
    if expected.due is None:
        return False
    progress = race.progress[expected.bib]
    since = progress.times[progress.reached - 1] if progress.reached else progress.start
    leg = 0 if since is None else expected.due - since
    return expected.lateness is not Lateness.MISSING and expected.due - now <= SOON + SHARE * leg
