"""A small race, and files written on the spot."""

import datetime as dt
from pathlib import Path

import pytest

from skimo_timer.core.clock import HOUR, MINUTE, Instant
from skimo_timer.core.course import Course, Format, Lap, LegKind, TimingPoint
from skimo_timer.core.setup import Classification, RaceSetup, StartGroup
from skimo_timer.exchange.faults import Fault, InputError

DATE = dt.date(2027, 1, 14)
UP = Lap(("START", "T1I", "LINE"), (LegKind.SKIN, LegKind.DESCENT))
ROUND = Lap(("LINE", "T1I", "LINE"), (LegKind.SKIN, LegKind.DESCENT))
NIGHT = RaceSetup(
    name="Night Rando",
    date=DATE,
    season=2027,
    courses=(Course("Race", (UP, ROUND)), Course("Rec", (UP,))),
    points=(TimingPoint("T1I", "Top"), TimingPoint("LINE", "Lap line and finish")),
    starts=(
        StartGroup("W1", Instant(18 * HOUR + 50 * MINUTE)),
        StartGroup("W2", Instant(18 * HOUR + 55 * MINUTE)),
        StartGroup("Elite women"),
    ),
    classifications=(Classification("Men", sex="M"), Classification("Women", sex="F")),
    format=Format.INDIVIDUAL,
)


def write(folder: Path, name: str, text: str | bytes) -> Path:
    """A file of that name with that text in UTF-8."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def faults(error: pytest.ExceptionInfo[InputError], folder: Path) -> list[str]:
    """What an InputError says, line by line, with the file named as from its folder."""
    return [line.removeprefix(f"{folder}/") for line in str(error.value).splitlines()]


def places(error: pytest.ExceptionInfo[InputError]) -> list[tuple[str, str, str | None]]:
    """Place, column and value of each fault."""
    return [(fault.where, fault.column, fault.value) for fault in error.value.faults]


def only(error: pytest.ExceptionInfo[InputError]) -> Fault:
    """The one fault that there is."""
    (fault,) = error.value.faults
    return fault
