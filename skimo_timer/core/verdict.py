"""What the jury's and the operator's rulings come to for one athlete: status, penalty, confirmations, whereabouts."""

from collections.abc import Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.course import Course
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.limits import Late
from skimo_timer.core.penalties import Effect, effect
from skimo_timer.core.setup import ZERO, RaceSetup
from skimo_timer.core.startlist import split_member
from skimo_timer.core.timed import Counted

_STATUSES = frozenset({RulingKind.DNS, RulingKind.DNF, RulingKind.DSQ, RulingKind.OTL})


@dataclass(frozen=True, slots=True)
class Verdict:
    """The sum of an athlete's rulings. `status` empty: none was given; `reason` is the code or point behind it.

    `by_limit` says that a time limit gave the status, or without one that it ended the race and the laps by then are
    ranked; `late` says where and by how much. `when` is the race time of the decision if it is known. `penalties` are
    the rulings that still count. `whereabouts` are bibs with the place where each gave up; `checked_in` says that the
    athlete or the whole team is back, `members_in` which bibs are; `told` is the newest word on each bib.
    `at_limits` are the places where the gate chief stopped the athlete, or let the athlete through.
    """

    status: str = ""
    reason: str = ""
    by_limit: bool = False
    late: Late | None = None
    when: Instant | None = None
    penalty: Duration = ZERO
    penalties: tuple[Ruling, ...] = ()
    confirmed: tuple[tuple[str, str], ...] = ()
    whereabouts: tuple[tuple[str, str], ...] = ()
    checked_in: bool = False
    members_in: tuple[str, ...] = ()
    told: tuple[Ruling, ...] = ()
    at_limits: tuple[str, ...] = ()

    @property
    def earned(self) -> Counted | None:
        """The laps that rank of somebody whose race a limit ended."""
        return None if self.late is None else self.late.earned

    def where(self, bib: str) -> str:
        """Where a person gave up, of a member also what was said of the team; empty if nothing is known."""
        told = dict(self.whereabouts)
        return told.get(bib) or told.get(split_member(bib)[0], "")


@dataclass(frozen=True, slots=True)
class _Tariff:
    """Where the price of a penalty is found: the race, and the course where it has a format of its own."""

    setup: RaceSetup
    course: Course


def judge(rulings: Sequence[Ruling], setup: RaceSetup, course: Course, late: Late | None) -> Verdict:
    """Adds up the rulings of one athlete, oldest first; `late` is where a limit was passed."""
    penalties = _standing(rulings)
    status, reason, when, by_limit = _status(rulings, penalties, _Tariff(setup, course), late)
    confirmed = [(point, lap) for r in rulings if r.ruling is RulingKind.CONFIRM for point, lap in [_place(r.value)]]
    seen = [r for r in rulings if r.ruling in (RulingKind.GAVE_UP, RulingKind.CHECKED_IN)]
    newest = {r.bib: r for r in seen}
    back = tuple(bib for bib, r in newest.items() if r.ruling is RulingKind.CHECKED_IN)
    whereabouts = {r.bib: r.value for r in seen if r.value}
    return Verdict(
        status=status,
        reason=reason,
        by_limit=by_limit,
        late=late if by_limit else None,
        when=when,
        penalty=Duration(sum(_effect(r, _Tariff(setup, course)).time for r in penalties)),
        penalties=tuple(penalties),
        confirmed=tuple(confirmed),
        whereabouts=tuple(whereabouts.items()),
        checked_in=any(bib == split_member(bib)[0] for bib in back),
        members_in=back,
        told=tuple(newest.values()),
        at_limits=tuple(r.value for r in rulings if r.ruling in (RulingKind.OTL, RulingKind.OK) and r.value),
    )


def _effect(ruling: Ruling, tariff: _Tariff) -> Effect:
    """What a penalty does; nothing where a later set-up no longer knows its code, because a fold never raises."""
    try:
        return effect(ruling.value, ruling.count, tariff.setup, tariff.course)
    except ValueError:
        return Effect(ZERO, disqualifies=False)


def _place(value: str) -> tuple[str, str]:
    """`T1I 2` is a point and a lap, `T1I` the point in every lap."""
    point, _, lap = value.partition(" ")
    return point, lap.strip()


def _standing(rulings: Sequence[Ruling]) -> list[Ruling]:
    """The penalties that no later withdrawal took back; each withdraws the newest one of its code."""
    standing: list[Ruling] = []
    for ruling in rulings:
        if ruling.ruling is RulingKind.PENALTY:
            standing.append(ruling)
        elif ruling.ruling is RulingKind.WITHDRAW:
            newest = next((i for i in reversed(range(len(standing))) if standing[i].value == ruling.value), None)
            if newest is not None:
                del standing[newest]
    return standing


def _status(
    rulings: Sequence[Ruling], penalties: Sequence[Ruling], tariff: _Tariff, late: Late | None
) -> tuple[str, str, Instant | None, bool]:
    """The newest status counts; `OK` takes back every one before it, also that of a penalty code or of a limit.

    An `OK` that names a place is the gate chief's, who let the athlete through: it takes back a stop and nothing else.
    """
    status, reason, when, pardoned = "", "", None, False
    counting = {id(ruling) for ruling in penalties}
    for ruling in rulings:
        if ruling.ruling in _STATUSES:
            status, reason, when = ruling.ruling.value, ruling.value, ruling.when
        elif id(ruling) in counting and _effect(ruling, tariff).disqualifies:
            status, reason, when = RulingKind.DSQ.value, ruling.value, ruling.when
        elif ruling.ruling is RulingKind.OK and tariff.course.named(ruling.value) is None:
            status, reason, when, pardoned = "", "", None, True
        elif ruling.ruling is RulingKind.OK and status == RulingKind.OTL:
            status, reason, when = "", "", None
    if not status and late is not None and not pardoned:
        return "" if late.earned else RulingKind.OTL.value, "", None, True
    return status, reason, when, False
