"""Sentences about hand and gate: whose impulse, which replaced time and how it is computed."""

from statistics import median

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import SECOND, format_instant
from skimo_timer.core.facts import Key, Replaced
from skimo_timer.core.passings.replacement import SIDE, Compared
from skimo_timer.core.race import Race
from skimo_timer.exchange.reports.scope import Scope
from skimo_timer.exchange.words import Words, say

OF_LINES = frozenset({AlertCode.DOUBTFUL_TIME, AlertCode.GATE_MISSED, AlertCode.GATE_DRIFT, AlertCode.BURST})


def line_sentence(scope: Scope, alert: Alert, where: str, words: Words) -> str:
    """What is odd at a line."""
    race, who = scope.race, scope.name_of(alert.bib)
    lines = race.line_matters()
    time = "" if alert.time is None else format_instant(alert.time, 2)
    if alert.code is AlertCode.BURST and alert.key is not None:
        row = lines.burst(alert.key)
        end = format_instant(row[-1].began) if row else ""
        return say(words, "alert.burst", n=len(row), where=where, time=time[:8], end=end)
    if alert.code is AlertCode.GATE_DRIFT:
        gates = lines.gates(alert.point)
        return say(words, "alert.gate-drift", where=where, now=_apart(gates[-SIDE:]), before=_apart(gates[:SIDE]))
    passing = None if alert.key is None else race.passings.get(alert.key)
    if alert.code is AlertCode.DOUBTFUL_TIME:
        alone = passing is None or passing.partner is None
        return say(words, "alert.doubtful-alone" if alone else "alert.doubtful-time", who=who, where=where, time=time)
    offer = lines.offer(alert)
    (fact,) = offer.facts if offer is not None else (None,)
    if not isinstance(fact, Replaced):
        return ""
    spare = fact.target != alert.key or (passing is not None and passing.is_impulse)
    numbers = {"mean": seconds(fact.difference), "n": len(fact.by), "replaced": format_instant(fact.time, 2)}
    return say(words, "alert.spare-gate" if spare else "alert.gate-missed", who=who, where=where, time=time, **numbers)


def computation(race: Race, fact: Replaced, words: Words) -> list[str]:
    """How a replaced time was computed: a line for each of the ten, the mean, and what it was taken off."""
    lines, target = race.line_matters(), race.passings.get(fact.target)
    if target is None:
        return []
    around = lines.gates(target.point) if target.is_impulse else lines.hands(target.point)
    known = {one.key: one for one in around}
    found = [_compared(race, known[key], words) for key in fact.by if key in known]
    own = format_instant(target.began if target.is_impulse else _taken(race, fact.target), 3)
    mean = say(words, "replaced.mean", n=len(fact.by), mean=seconds(fact.difference))
    return [*found, mean, say(words, "replaced.time", own=own, mean=seconds(fact.difference), time=_exact(fact.time))]


def _compared(race: Race, one: Compared, words: Words) -> str:
    bib = race.passings[one.key].bib
    times = {"other": format_instant(one.other, 3), "gate": format_instant(one.gate, 3)}
    return say(words, "replaced.one", bib=bib or "–", difference=seconds(one.difference), **times)


def _taken(race: Race, key: Key) -> int:
    passing = race.passings[key]
    return passing.by_hand or passing.time or 0


def _exact(time: int) -> str:
    return format_instant(time, 3)


def seconds(duration: int) -> str:
    """`0.412`, `-0.031`: to the thousandth."""
    return f"{duration / SECOND:.3f}"


def _apart(some: list[Compared]) -> str:
    return seconds(int(median(one.gate - one.other for one in some)))
