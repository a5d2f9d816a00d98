"""Readings that come late and together: the stick of a gate, a paper sheet, the memory of a device after a lost cable.

They are no news of the moment: one line says what they did, by comparing the race before and after, and nobody is
startled nine hundred times. A reading is *late* where it came long after it was taken, or after its athlete had been
seen further on. That is noted in the fact, because only its arrival can tell. Nothing follows from a late reading by
itself: a time limit that it shows to be broken waits until somebody has looked (`Alert.held`), by a ruling or by
confirming the place. Splits, ranks and results follow it at once, as they follow every reading.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from skimo_timer.core.alerts import Alert
from skimo_timer.core.clock import MINUTE, Duration, Instant
from skimo_timer.core.facts import Key, PassingRecorded
from skimo_timer.core.race import Race
from skimo_timer.core.standings import Board

LATE = Duration(MINUTE)
"""How long after its time a reading is late; radio and a queue of finishers on a slow cable take seconds."""


def is_late(passing: PassingRecorded, arrived: Instant, offset: int) -> bool:
    """Whether a reading that came at `arrived` came long after it was taken, by a clock that is so far off."""
    return passing.time is not None and arrived - passing.time - offset > LATE


def mark_late(race: Race, passings: Iterable[PassingRecorded], now: Instant | None) -> list[PassingRecorded]:
    """The passings of a file, those marked that are late; `now` is race time where the race is on."""
    return [replace(passing, late=True) if _comes_late(race, passing, now) else passing for passing in passings]


def _comes_late(race: Race, passing: PassingRecorded, now: Instant | None) -> bool:
    if passing.time is None or passing.late:
        return passing.late
    if now is not None and is_late(passing, now, 0):
        return True
    progress = race.progress.get(race.athlete(passing.bib))
    last = progress.times[progress.reached - 1] if progress is not None and progress.reached else None
    return last is not None and passing.time < last


def is_about_late(race: Race, alert: Alert) -> bool:
    """Whether an alert is about a reading that came late, so that it can be looked at later too."""
    passing = None if alert.key is None else race.passings.get(alert.key)
    return alert.held or (passing is not None and passing.recorded.late)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a batch may change: the rank of everybody in each classification, and what there is to decide."""

    ranks: Mapping[tuple[str, str], int | None]
    alerts: Counter[Alert]


def snapshot(race: Race, boards: Mapping[str, Board]) -> Snapshot:
    """The race as it is now."""
    people = [(name, board) for name, board in boards.items() if not board.classification.best]
    rows = ((name, board, board[at]) for name, board in people for at in range(len(board)))
    return Snapshot({(name, row.bib): board.rank(row) for name, board, row in rows}, Counter(race.alerts()))


@dataclass(frozen=True, slots=True)
class Effect:
    """What a batch did: how many readings came at which points, how many serve a place or give one its time.

    `doubts` and `solved` are alerts that are new and gone, `ranks` athletes whose rank has changed in a classification,
    `held` those of the doubts that are broken limits which wait to be looked at.
    """

    points: tuple[str, ...]
    came: int
    agree: int
    doubts: int
    solved: int
    ranks: int
    held: int


def effect(race: Race, boards: Mapping[str, Board], before: Snapshot, batch: Iterable[Key]) -> Effect:
    """What has changed since `before`, when these readings had not come yet."""
    now = snapshot(race, boards)
    passings = [race.passings[key] for key in batch if key in race.passings]
    serving = {key for progress in race.progress.values() for key in progress.keys if key is not None}
    agree = sum(passing.key in serving or passing.partner in serving for passing in passings)
    new, gone = now.alerts - before.alerts, before.alerts - now.alerts
    moved = {bib for who, rank in now.ranks.items() for _, bib in [who] if rank != before.ranks.get(who)}
    points = tuple(dict.fromkeys(passing.point for passing in passings))
    held = sum(alert.held for alert in new.elements())
    return Effect(points, len(passings), agree, new.total(), gone.total(), len(moved), held)
