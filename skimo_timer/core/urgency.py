"""Which alert matters now: the order in which an operator should look at them while a race is running.

The report of alerts goes by time. In the tent other things come first: who has not been seen for too long, a time at
the finish that nobody has, one of the first three, what has just happened, what happened at the line one stands at.
What is only odd (a double within seconds, a warm-up) comes last however new it is.
"""

from collections.abc import Callable, Iterable

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import MINUTE, SECOND, Instant
from skimo_timer.core.startlist import bib_key

TYPING = 30 * SECOND
"""An open time is no matter before this: somebody is about to type its bib."""

_WEIGHTS = {
    AlertCode.STILL_ON_COURSE: 7,
    AlertCode.UNKNOWN_BIB: 3,
    AlertCode.NO_BIB: 3,
    AlertCode.STATUS_CONTRADICTED: 3,
    AlertCode.SHARED_READING: 3,
    AlertCode.OUT_OF_ORDER: 2,
    AlertCode.IMPLAUSIBLE: 2,
    AlertCode.MISSING_READING: 2,
    AlertCode.AFTER_LIMIT: 2,
    AlertCode.DOUBTFUL_TIME: 2,
    AlertCode.GATE_DRIFT: 2,
    AlertCode.GATE_MISSED: 1,
    AlertCode.BURST: 1,
}
_HARMLESS = frozenset({AlertCode.DUPLICATE, AlertCode.BEFORE_START, AlertCode.AFTER_FINISH})
_NEW, _FRESH = 2 * MINUTE, 10 * MINUTE


def by_urgency(
    alerts: Iterable[Alert],
    now: Instant,
    here: str,
    finishes: frozenset[str],
    rank: Callable[[str], int | None],
) -> list[Alert]:
    """The alerts that matter at this moment, the most urgent first.

    `here` is the point that the operator stands at, `finishes` the points where a race ends, `rank` the rank of a bib.
    """
    matter = [alert for alert in alerts if not _is_being_typed(alert, now)]
    return sorted(
        matter,
        key=lambda alert: (
            -_weight(alert, now, here, finishes, rank),
            -(alert.time or 0),
            bib_key(alert.bib),
            alert.point,
            alert.lap,
        ),
    )


def _is_being_typed(alert: Alert, now: Instant) -> bool:
    return alert.code is AlertCode.NO_BIB and alert.time is not None and now - alert.time < TYPING


def _weight(alert: Alert, now: Instant, here: str, finishes: frozenset[str], rank: Callable[[str], int | None]) -> int:
    if alert.code in _HARMLESS:
        return 0
    weight = _WEIGHTS[alert.code]
    weight += 4 if alert.point in finishes and alert.code is not AlertCode.MISSING_READING else 0
    weight += 3 if (place := rank(alert.bib)) is not None and place <= 3 else 0
    if alert.time is not None:
        age = now - alert.time
        weight += 3 if age <= _NEW else 1 if age <= _FRESH else 0
        weight += 2 if alert.point == here and age <= _FRESH else 0
    return weight
