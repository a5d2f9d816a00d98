"""A report with all that stands around its tables: which race, where and when, on what day of what weather."""

from dataclasses import dataclass

from skimo_timer.core.course import LegKind
from skimo_timer.core.setup import RaceSetup
from skimo_timer.exchange.reports import Report
from skimo_timer.exchange.reports.table import Table
from skimo_timer.exchange.words import Words, say

_UPWARD = frozenset({LegKind.SKIN, LegKind.FOOT})


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every format shows: a report, and what stands around it.

    `details` are (label, text), such as the climb and the jury. `place` is venue
    and date, `printed` the moment of printing in words or empty.
    """

    race: str
    place: str
    title: str
    report: Report
    details: tuple[tuple[str, str], ...]
    words: Words
    printed: str = ""

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the report."""
        return self.report.tables(self.words)


def sheet(name: str, report: Report, setup: RaceSetup, words: Words, printed: str = "") -> Sheet:
    """The sheet of a report; `name` is that of the report, as in the contract."""
    place = " · ".join(part for part in (setup.venue, setup.date.isoformat(), words[f"format.{setup.format}"]) if part)
    told = {**_of_course(setup), **setup.sheet}
    details = tuple((words.get(f"sheet.{key}", key.capitalize()), text) for key, text in told.items() if text)
    return Sheet(setup.name, place, words[f"report.{name}"], report, details, words, printed)


def _of_course(setup: RaceSetup) -> dict[str, str]:
    """What the set-up itself knows of the course, where there is one for all, and of the devices."""
    devices = ", ".join(dict.fromkeys(device.name for device in setup.devices))
    if len(setup.courses) != 1 or setup.timed is not None:
        return {"devices": devices}
    (course,) = setup.courses
    climbs = [place.leg in _UPWARD for place in course.places if not place.leg.is_change]
    ascents = sum(up and not before for up, before in zip(climbs, [False, *climbs], strict=False))
    laps, changes = len(course.laps), len(course.changes)
    return {
        "laps": str(laps) if laps > 1 else "",
        "ascents": str(ascents or ""),
        "changes": str(changes or ""),
        "devices": devices,
    }


def printed_at(words: Words, moment: str, mark: str) -> str:
    """When a sheet was printed, and the mark of the records that it was made of."""
    return say(words, "sheet.printed-of", moment=moment, mark=mark)
