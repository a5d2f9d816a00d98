"""What became of a passing: its state as a code, the place of the course that it serves, and the member it was."""

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.course import Place
from skimo_timer.core.facts import Key
from skimo_timer.core.members import Member
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Progress
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import split_member
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
    if progress is None:
        return None
    if passing.key in progress.keys:
        return progress.course.places[progress.keys.index(passing.key)]
    found = _of_team(race, progress, passing)
    return None if found is None else progress.course.places[found[1]]


def member_of(race: Race, passing: Passing) -> str:
    """The bib of the member of a team or relay whose passing it was, such as `91b`; empty where there is none."""
    progress, place = progress_of(race, passing), place_of(race, passing)
    if progress is None or place is None or not progress.members:
        return ""
    if progress.members[0].times:
        found = _of_team(race, progress, passing)
        return "" if found is None else progress.bib + found[0].letter
    order = race.setup.relay
    return progress.bib + order[place.lap - 1] if place.lap <= len(order) else ""


def _of_team(race: Race, progress: Progress, passing: Passing) -> tuple[Member, int] | None:
    """The member of a team who has the time of a passing, and at which place; of several the first by letter."""
    served = [
        (member, place.index)
        for place in progress.course.places
        for member in progress.members
        if member.times and place.point == passing.point and member.times[place.index] == passing.time
    ]
    letter = split_member(passing.bib)[1]
    alike = [p for p in race.readings(progress.bib) if (p.point, p.time) == (passing.point, passing.time)]
    named = {split_member(other.bib)[1] for other in alike}
    plain = [other.key for other in alike if not split_member(other.bib)[1]]
    if letter:
        return next((one for one in served if one[0].letter == letter), None)
    left = [one for one in served if one[0].letter not in named]
    before = plain.index(passing.key) if passing.key in plain else 0  # one that was joined to another is not read again
    return next(iter(left[before:]), None)
