"""What may have been meant: whose reading a doubtful one was, and which reading a missing one is.

A wrong bib is a right one with two digits swapped, one digit off, a digit too many or too few, a neighbouring key, only
its last digits, or two numbers in one. Each slip has a price, about the logarithm of how rare it is. To it comes how
well the reading fits whoever may have been meant: somebody who lacks exactly this place between two known ones fits
best, somebody who comes next and is due now nearly so, by the leg times of the field and the own pace (`pace`). The
cheapest is suggested first. Nothing is decided here: the operator accepts or leaves it.

An unknown bib is wrong for sure, so whoever resembles it is suggested. A reading that only contradicts the others of
its bib may be a ski tail as well: for it nobody is suggested who does not fit better than `DOUBTFUL`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.course import Place
from skimo_timer.core.facts import Key
from skimo_timer.core.matching import DROP
from skimo_timer.core.matching.pace import MISS, Pace
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import bib_key, normal_bib, split_member

_NEIGHBOURS = {  # keys that touch, on the number block and in the digit row
    "0": "129", "1": "0245", "2": "01356", "3": "256", "4": "13578",
    "5": "1234689", "6": "23578", "7": "4568", "8": "45679", "9": "0568",
}  # fmt: skip
SWAPPED, NEIGHBOUR, LOST, DOUBLED, OTHER, ENDING = 0.0, 1.0, 1.5, 1.5, 2.5, 3.0
GLUED, UNLIKE, OUT = 4.5, 5.0, 6.0
DOUBTFUL = 0.5
MOST = 5

_CONTRADICTED = frozenset(
    {
        AlertCode.DUPLICATE,
        AlertCode.OUT_OF_ORDER,
        AlertCode.AFTER_FINISH,
        AlertCode.STATUS_CONTRADICTED,
        AlertCode.SHARED_READING,
        AlertCode.IMPLAUSIBLE,
    }
)
_STRAY = frozenset({AlertCode.NO_BIB, AlertCode.UNKNOWN_BIB, AlertCode.OUT_OF_ORDER, AlertCode.IMPLAUSIBLE})


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The passing `key` becomes one of `bib`; of glued numbers `also` passed at the same moment.

    `lacks` is the place that `bib` lacks there, `late` how long after it was due the passing was; None: not known.
    """

    key: Key
    bib: str
    also: str = ""
    lacks: Place | None = None
    late: Duration | None = None
    price: float = 0.0

    @property
    def bibs(self) -> str:
        """The bib, or both: `12 13`."""
        return f"{self.bib} {self.also}".rstrip()


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a reading fits an athlete: the price, the place that it would serve, and how late it was."""

    price: float
    place: Place | None = None
    late: Duration | None = None


class Suggester:
    """Suggests for the alerts of a race as it stands now; what it needs of the whole field is gathered once."""

    def __init__(self, race: Race) -> None:
        """Gathers nothing before it is asked."""
        self._race = race
        self._paces: dict[str, Pace | None] = {}

    def suggestions(self, alert: Alert) -> list[Suggestion]:
        """What an alert may be about, best first; at most a handful."""
        if alert.code is AlertCode.MISSING_READING:
            found = self._readings_for(alert)
        elif alert.key is None or alert.time is None or alert.key not in self._race.passings:
            return []
        elif alert.code is AlertCode.NO_BIB:
            found = self._bibs_for_open(alert, alert.key, alert.time)
        elif alert.code is AlertCode.UNKNOWN_BIB or (alert.code in _CONTRADICTED and not alert.lap):
            found = self._bibs_for_wrong(alert, alert.key, alert.time)
        else:
            return []
        return sorted(found, key=lambda one: (one.price, bib_key(one.bib), one.key))[:MOST]

    # -- whose a reading was ---------------------------------------------------------------------------------------

    def _bibs_for_wrong(self, alert: Alert, key: Key, time: Instant) -> Iterator[Suggestion]:
        slips = self._resembling(alert.bib)
        contradicted = alert.code is not AlertCode.UNKNOWN_BIB
        if contradicted:
            slips = dict.fromkeys(self._holes.get(alert.point, ()), UNLIKE) | slips
        own = self._race.athlete(alert.bib)
        if not contradicted and own in self._race.progress:  # a member that the team has not
            slips |= {own + letter: NEIGHBOUR for letter in self._race.setup.member_letters}
        for bib, slip in slips.items():
            if self._race.athlete(bib) != own or not contradicted:
                fit = self._fit(bib, alert.point, time)
                if not contradicted or (fit.place is not None and slip + fit.price < DOUBTFUL):
                    yield Suggestion(key, bib, lacks=fit.place, late=fit.late, price=slip + fit.price)
        if not contradicted:
            yield from self._glued(alert, key, time)

    def _glued(self, alert: Alert, key: Key, time: Instant) -> Iterator[Suggestion]:
        """Two numbers that were typed as one: both passed."""
        for at in range(1, len(alert.bib)):
            one, other = alert.bib[:at], alert.bib[at:]
            if one != other and not other.startswith("0") and self._is_worn(one) and self._is_worn(other):
                fits = [self._fit(bib, alert.point, time) for bib in (one, other)]
                if all(fit.place is not None for fit in fits):
                    price = GLUED + sum(fit.price for fit in fits)
                    yield Suggestion(key, one, other, fits[0].place, fits[0].late, price)

    def _bibs_for_open(self, alert: Alert, key: Key, time: Instant) -> Iterator[Suggestion]:
        """Who lacks a reading here at that time, or was due; where digits were read, who wears them."""
        note = self._race.passings[key].recorded.note
        pattern = re.compile(re.sub("[.,]", "[0-9]", note)) if re.fullmatch("[0-9.,]+", note) else None
        for bib in {*self._holes.get(alert.point, ()), *self._next.get(alert.point, ())}:
            if pattern is None or pattern.fullmatch(bib):
                fit = self._fit(bib, alert.point, time)
                if fit.place is not None and (pattern is not None or fit.price < DOUBTFUL) and fit.late is not None:
                    yield Suggestion(key, bib, lacks=fit.place, late=fit.late, price=fit.price)

    # -- which reading a missing one is ----------------------------------------------------------------------------

    def _readings_for(self, alert: Alert) -> Iterator[Suggestion]:
        """The open times and the wrong bibs at a point that may be the reading that an athlete lacks there."""
        resembling = self._resembling(alert.bib)
        for stray in self._strays.get(alert.point, ()):
            if (
                stray.time is None
                or stray.key is None
                or self._race.athlete(stray.bib) == self._race.athlete(alert.bib)
            ):
                continue
            slip = (
                0.0 if not stray.bib else resembling.get(stray.bib, self._resembling(stray.bib).get(alert.bib, UNLIKE))
            )
            fit = self._fit(alert.bib, alert.point, stray.time)
            is_here = fit.place is not None and fit.place.lap == alert.lap
            if is_here and slip + fit.price < DOUBTFUL and (slip < UNLIKE or stray.code is not AlertCode.UNKNOWN_BIB):
                yield Suggestion(stray.key, alert.bib, lacks=fit.place, late=fit.late, price=slip + fit.price)

    # -- how well it fits ------------------------------------------------------------------------------------------

    def _fit(self, bib: str, point: str, time: Instant) -> Fit:
        """The place at a point that somebody lacks and that the time fits best."""
        progress = self._race.progress.get(self._race.athlete(bib))
        if progress is None:
            return Fit(DROP)  # taken off the list since the field was gathered
        times = _own_times(progress, bib)
        out = 0.0 if progress.status in (Status.RUN, Status.OK) else OUT
        fits = [
            self._fit_at(progress, times, place, time)
            for place in progress.course.places
            if place.point == point and times[place.index] is None
        ]
        best = min((fit for fit in fits if fit is not None), key=lambda fit: fit.price, default=Fit(DROP))
        return Fit(best.price + out, best.place, best.late)

    def _fit_at(self, progress: Progress, times: Sequence[Instant | None], place: Place, time: Instant) -> Fit | None:
        """What it costs that a reading serves a place that lacks one; None where its time is not in order."""
        before = next((i for i in reversed(range(place.index)) if times[i] is not None), -1)
        after = next((i for i in range(place.index + 1, len(times)) if times[i] is not None), None)
        since = progress.start if before < 0 else times[before]
        until = None if after is None else times[after]
        if since is None or time <= since or (until is not None and time >= until):
            return None
        pace = self._pace(progress)
        expected = None if pace is None else pace.expected(before, place.index)
        late = None if expected is None else Duration(time - since - expected)
        if after is None or until is None:
            price = MISS * (place.index - before - 1)
            return Fit(price + (0.0 if pace is None else pace.price(before, place.index, time - since)), place, late)
        price = -MISS
        if pace is not None:
            price += pace.price(before, place.index, time - since) + pace.price(place.index, after, until - time)
            price -= pace.price(before, after, until - since)
        return Fit(price, place, late)

    def _pace(self, progress: Progress) -> Pace | None:
        if progress.bib not in self._paces:
            profile = self._race.profile(progress.course)
            self._paces[progress.bib] = None if profile is None else profile.own(progress.times, progress.start)
        return self._paces[progress.bib]

    # -- the whole field, gathered once ----------------------------------------------------------------------------

    @cached_property
    def _strays(self) -> dict[str, list[Alert]]:
        """The readings that belong to nobody for sure, by point."""
        return _by_point(alert for alert in self._race.alerts() if alert.code in _STRAY and not alert.lap)

    @cached_property
    def _holes(self) -> dict[str, list[str]]:
        """Who lacks a reading at a point and has a later one."""
        alerts = (alert for progress in self._race.progress.values() for alert in progress.alerts)
        missing = _by_point(alert for alert in alerts if alert.code is AlertCode.MISSING_READING)
        return {point: [alert.bib for alert in found] for point, found in missing.items()}

    @cached_property
    def _next(self) -> dict[str, list[str]]:
        """Who comes next at a point."""
        coming: defaultdict[str, list[str]] = defaultdict(list)
        for progress in self._race.progress.values():
            if progress.status is Status.RUN and progress.reached < len(progress.times):
                coming[progress.course.codes[progress.reached]].append(progress.bib)
        return coming

    def _is_worn(self, bib: str) -> bool:
        return bib in self._race.entries and self._race.athlete(bib) in self._race.progress

    def _resembling(self, typed: str) -> dict[str, float]:
        """The bibs in the race that a slip of the finger turns into what was typed, with the price of the slip."""
        slips: dict[str, float] = {}
        for bib, slip in _slips(typed):
            near = normal_bib(bib)
            if near != typed and self._is_worn(near):
                slips[near] = min(slip, slips.get(near, slip))
        if typed:
            for bib in self._endings.get(typed[-1], ()):
                if bib.endswith(typed) and bib != typed:
                    slips.setdefault(bib, ENDING)
        return slips

    @cached_property
    def _endings(self) -> dict[str, list[str]]:
        """The bibs in the race by their last sign."""
        endings: defaultdict[str, list[str]] = defaultdict(list)
        for bib in self._race.entries:
            if self._is_worn(bib):
                endings[bib[-1]].append(bib)
        return endings


def suggest(race: Race, alert: Alert) -> list[str]:
    """The bibs that an alert may be about, best first; glued ones as `12 13`."""
    return bibs_of(Suggester(race).suggestions(alert))


def bibs_of(suggestions: Iterable[Suggestion]) -> list[str]:
    """The bibs of suggestions, each once, in their order."""
    return list(dict.fromkeys(suggestion.bibs for suggestion in suggestions))


def _by_point(alerts: Iterable[Alert]) -> dict[str, list[Alert]]:
    found: defaultdict[str, list[Alert]] = defaultdict(list)
    for alert in alerts:
        found[alert.point].append(alert)
    return found


def _own_times(progress: Progress, bib: str) -> Sequence[Instant | None]:
    """The times at the places of the course: of a member of a team the own ones, else those of the athlete."""
    letter = split_member(bib)[1]
    own = [member.times for member in progress.members if member.times and member.letter == letter]
    return own[0] if own else progress.times


def _slips(bib: str) -> Iterator[tuple[str, float]]:
    """Every bib that is one slip away from what was typed."""
    for i, digit in enumerate(bib):
        if i + 1 < len(bib):
            yield bib[:i] + bib[i + 1] + digit + bib[i + 2 :], SWAPPED
        yield bib[:i] + bib[i + 1 :], DOUBLED if digit in bib[i - 1 : i] else OTHER
        for other in "0123456789":
            yield bib[:i] + other + bib[i + 1 :], NEIGHBOUR if other in _NEIGHBOURS.get(digit, "") else OTHER
    for i in range(len(bib) + 1):
        for other in "0123456789":
            yield bib[:i] + other + bib[i:], LOST
