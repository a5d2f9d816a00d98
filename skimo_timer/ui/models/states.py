"""What became of a passing: its state as a code, and the place of the course that it serves."""

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.course import Place
from skimo_timer.core.facts import Key
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Progress
from skimo_timer.core.race import Race
from skimo_timer.ui.labels import FINE, UNTIMED, VOID


def state_of(race: Race, key: Key) -> str:
    """`fine`, `void`, `no-time`, or the code of the alert that the passing of this key gave."""
    passing = race.passings.get(key)
    if passing is None:
        return VOID
    if passing.is_open:
        return AlertCode.NO_BIB
    progress = progress_of(race, passing)
    if progress is None:
        return AlertCode.UNKNOWN_BIB
    if passing.time is None:
        return UNTIMED
    return next((alert.code.value for alert in progress.alerts if alert.key == key), FINE)


def progress_of(race: Race, passing: Passing) -> Progress | None:
    """The progress of the athlete of a passing; None for a stranger and for an open time."""
    return race.progress.get(race.athlete(passing.bib)) if passing.bib else None


def place_of(race: Race, passing: Passing) -> Place | None:
    """The place of the course that a passing serves; None if it serves none."""
    progress = progress_of(race, passing)
    if progress is None or passing.key not in progress.keys:
        return None
    return progress.course.places[progress.keys.index(passing.key)]
