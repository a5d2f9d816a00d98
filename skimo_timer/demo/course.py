"""The demo's set-up: a short night race over two laps with three changes, timed at four lines.

Lap line and finish are one line on the snow. Up to forty athletes start together; more go in waves, as they do where a
field is large, so that the lap line is never busier than a crew could bear.
"""

import datetime as dt

from skimo_timer.core.clock import HOUR, MINUTE, Instant
from skimo_timer.core.course import START, Course, Lap, LegKind, TimingPoint
from skimo_timer.core.setup import Classification, DeviceSetup, RaceSetup, StartGroup

LINE = "LINE"
TIMY = "Timy"
CHANNEL = "C1"

WAVE = 40
BETWEEN_WAVES = 5 * MINUTE
_FIRST_GUN = 18 * HOUR + 30 * MINUTE
_DAY = dt.date(2027, 1, 14)

_FIRST_LAP = Lap((START, "T1I", "T1O", LINE), (LegKind.SKIN, LegKind.SKINS_OFF, LegKind.DESCENT))
_SECOND_LAP = Lap(
    (LINE, "T2O", "T1I", "T1O", LINE), (LegKind.SKINS_ON, LegKind.SKIN, LegKind.SKINS_OFF, LegKind.DESCENT)
)
_POINTS = (
    TimingPoint("T1I", "Top, in"),
    TimingPoint("T1O", "Top, out"),
    TimingPoint(LINE, "Lap line and finish"),
    TimingPoint("T2O", "Bottom, out"),
)
_CLASSIFICATIONS = (
    Classification("Overall"),
    Classification("Women", sex="F"),
    Classification("Men", sex="M"),
    Classification("U20", ages=(16, 20)),
    Classification("Masters", ages=(40, 99)),
)


def demo_setup(athletes: int) -> RaceSetup:
    """The set-up for so many athletes. The Timy has no port yet: whoever plays the race makes one."""
    waves = -(-athletes // WAVE)
    names = ["All"] if waves == 1 else [f"W{n}" for n in range(1, waves + 1)]
    return RaceSetup(
        name="Night Rando",
        venue="Hohenegg",
        date=_DAY,
        season=_DAY.year,
        courses=(Course("Race", (_FIRST_LAP, _SECOND_LAP)),),
        points=_POINTS,
        starts=tuple(StartGroup(name, Instant(_FIRST_GUN + n * BETWEEN_WAVES)) for n, name in enumerate(names)),
        classifications=_CLASSIFICATIONS,
        devices=(DeviceSetup(TIMY, "alge", role="finish", channels={CHANNEL: LINE}),),
        sheet={"climb": "320 m", "length": "4.4 km", "snow": "packed powder", "weather": "clear, -8 °C"},
    )


def start_of(position: int) -> Instant:
    """The gun of whoever stands at a position of the start list."""
    return Instant(_FIRST_GUN + position // WAVE * BETWEEN_WAVES)


def wave_of(setup: RaceSetup, position: int) -> str:
    """The start group of whoever stands at a position of the start list."""
    return setup.starts[position // WAVE].name
