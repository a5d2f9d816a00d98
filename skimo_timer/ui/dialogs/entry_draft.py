"""One line of the start list as text in a form, and back."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from skimo_timer.core.clock import Instant, format_instant
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry, Sex, normal_bib
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.typed import typed_time
from skimo_timer.ui.dialogs.values import line
from skimo_timer.ui.labels import tr

ENTRY_FIELDS = ("bib", "name", "sex", "born", "nation", "club", "category", "course", "start", "slot")
_LONGEST_BIB = 20
_EARLIEST_BIRTH = 1900


def entry_text(entry: Entry) -> dict[str, str]:
    """What stands in the fields for an entry."""
    return {
        "bib": entry.bib,
        "name": entry.name,
        "sex": entry.sex,
        "born": "" if entry.born is None else str(entry.born),
        "nation": entry.nation,
        "club": entry.club,
        "category": entry.category,
        "course": entry.course,
        "start": entry.start,
        "slot": "" if entry.slot is None else format_instant(entry.slot, None),
    }


def build_entry(text: Mapping[str, str], setup: RaceSetup, known: Mapping[str, Entry]) -> tuple[Entry, Problems]:
    """The entry that the fields mean, worthless where there are problems. Columns that no field shows stay."""
    problems = Problems()
    bib = normal_bib(text["bib"])
    if not bib:
        problems.missing(("bib",), tr("a bib"))
    elif len(bib) > _LONGEST_BIB or any(sign.isspace() for sign in bib):
        problems.wrong(("bib",), tr("a bib without blanks, of at most {most} signs").format(most=_LONGEST_BIB))
    sex: Sex = next((each for each in get_args(Sex) if each == text["sex"]), "")
    entry = replace(
        known.get(bib) or Entry(bib),
        name=line(text["name"]),
        sex=sex,
        born=_born(text["born"].strip(), setup, problems),
        nation=line(text["nation"]).upper(),
        club=line(text["club"]),
        category=line(text["category"]),
        course=text["course"],
        start=text["start"],
        slot=_slot(text["slot"], setup, problems),
    )
    return entry, problems


def _born(text: str, setup: RaceSetup, problems: Problems) -> int | None:
    if not text:
        return None
    if not text.isdecimal() or not _EARLIEST_BIRTH <= int(text) <= setup.date.year:
        problems.wrong(("born",), tr("expected a year of birth such as 1987"))
        return None
    return int(text)


def _slot(text: str, setup: RaceSetup, problems: Problems) -> Instant | None:
    if not text.strip():
        return None
    try:
        return typed_time(text, setup.date)
    except ValueError as error:
        problems.wrong(("slot",), tr("expected {error}").format(error=error))
        return None
