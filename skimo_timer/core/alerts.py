"""Something odd that the operator should see. An alert is data on the race, never an exception."""

from dataclasses import dataclass
from enum import StrEnum

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Key
from skimo_timer.core.matching import LeftOver


class AlertCode(StrEnum):
    """What is odd."""

    UNKNOWN_BIB = "unknown-bib"
    NO_BIB = "no-bib"
    DUPLICATE = LeftOver.DUPLICATE.value
    BEFORE_START = LeftOver.BEFORE_START.value
    AFTER_FINISH = LeftOver.AFTER_FINISH.value
    OUT_OF_ORDER = LeftOver.OUT_OF_ORDER.value
    MISSING_READING = "missing-reading"
    IMPLAUSIBLE = LeftOver.IMPLAUSIBLE.value
    AFTER_LIMIT = "after-limit"
    STATUS_CONTRADICTED = "status-contradicted"
    SHARED_READING = "shared-reading"
    STILL_ON_COURSE = "still-on-course"
    DOUBTFUL_TIME = "doubtful-time"
    GATE_MISSED = "gate-missed"
    GATE_DRIFT = "gate-drift"
    BURST = "burst"


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing to decide. `key` is the passing behind it; `lap` is that of the place, 0 where there is none.

    `held` is a broken limit that has no consequence yet, because its reading came late.
    """

    code: AlertCode
    bib: str = ""
    point: str = ""
    lap: int = 0
    time: Instant | None = None
    key: Key | None = None
    held: bool = False
