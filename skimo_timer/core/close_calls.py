"""Who came to a limit so near to it that the clock alone should not decide: the gate chief stopped them, or did not.

The chief's watch is not the race's, so up to half a minute on either side the program asks. The answer is a ruling that
names the place: OTL is a stop and stands above the clock, OK lets through that place and no other.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from skimo_timer.core.clock import SECOND, Duration, Instant
from skimo_timer.core.course import LimitFrom
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.limits import limits_of
from skimo_timer.core.progress import Progress
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import bib_key

WITHIN = 30 * SECOND


@dataclass(frozen=True, slots=True)
class CloseCall:
    """Somebody at a limit: `taken` is the time since the start that the limit counts from, `time` race time."""

    bib: str
    point: str
    lap: int
    taken: Duration
    limit: Duration
    time: Instant

    def stopped(self, when: Instant, told_by: str = "") -> Ruling:
        """The gate chief stopped the athlete here."""
        return Ruling(self.bib, RulingKind.OTL, f"{self.point} {self.lap}", note=told_by, when=when)

    def let_through(self, when: Instant, told_by: str = "") -> Ruling:
        """The gate chief let the athlete through here, whatever the clock says."""
        return Ruling(self.bib, RulingKind.OK, f"{self.point} {self.lap}", note=told_by, when=when)


def close_calls(race: Race) -> list[CloseCall]:
    """Whoever came within half a minute of a limit and about whom the gate chief has said nothing, oldest first."""
    found = [call for progress in race.progress.values() if progress.course.limits for call in calls_of(race, progress)]
    return sorted(found, key=lambda call: (call.time, bib_key(call.bib)))


def calls_of(race: Race, progress: Progress) -> list[CloseCall]:
    """The limits to which one athlete came so near."""
    return list(_calls(race, progress))


def _calls(race: Race, progress: Progress) -> Iterable[CloseCall]:
    course, verdict = progress.course, progress.verdict
    said = {course.named(value) for value in verdict.at_limits}
    for limit in limits_of(course, race.rulings_on(progress.bib)):
        index = course.limit_place(limit)
        time = None if index is None else progress.times[index]
        counts_from = race.first_start if limit.counts_from is LimitFrom.FIRST_START else race.own_start(progress.entry)
        base = progress.start if race.setup.stages else counts_from
        if time is None or base is None or index in said:
            continue
        if abs(time - base - limit.after) <= WITHIN and (not verdict.status or verdict.by_limit):
            taken = Duration(time - base)
            yield CloseCall(progress.bib, limit.point, limit.lap, taken, limit.after, time)
