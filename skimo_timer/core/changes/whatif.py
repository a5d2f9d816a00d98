"""What would change if something were decided: tried on a copy of the race, never on the race itself.

The copy is folded once from the records and then follows the race. A trial adds the facts to the copy, looks, and takes
them back by the same `Reverted` that undo writes, so that it needs no inverse of any fact, and what the preview says is
what the decision will do.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from skimo_timer.core.alerts import Alert
from skimo_timer.core.facts import Fact, Key, Origin, Record, Reverted
from skimo_timer.core.progress import Progress
from skimo_timer.core.race import Race
from skimo_timer.core.standings import ranks_in
from skimo_timer.core.startlist import bib_key

_STATION = "?"  # no computer writes as this one


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody for whom something else holds; None: not entered before, or not any more."""

    bib: str
    before: Progress | None
    after: Progress | None


@dataclass(frozen=True, slots=True)
class RankChange:
    """The rank of somebody in a classification; None is no rank, or not in it."""

    classification: str
    bib: str
    before: int | None
    after: int | None


@dataclass(frozen=True)
class Effects:
    """What facts would do: who is touched, whose rank changes, touched or not, and which alerts come and go."""

    touched: tuple[Touched, ...]
    ranks: tuple[RankChange, ...]
    new_alerts: tuple[Alert, ...]
    gone_alerts: tuple[Alert, ...]

    @property
    def bibs(self) -> tuple[str, ...]:
        """Whoever is touched, by bib."""
        return tuple(one.bib for one in self.touched)

    @cached_property
    def reranked(self) -> tuple[str, ...]:
        """Whoever has another rank in any classification, by bib; each once."""
        return tuple(sorted({change.bib for change in self.ranks}, key=bib_key))

    def rank(self, classification: str, bib: str) -> RankChange | None:
        """The change of a rank; None where it stays as it is."""
        return next((one for one in self.ranks if (one.classification, one.bib) == (classification, bib)), None)


class WhatIf:
    """A copy of a race to try things on."""

    def __init__(self, records: Iterable[Record]) -> None:
        """Folds the records, which takes as long as opening the file."""
        self._race = Race.of(records)
        self._tried = 0
        self._standing: Key | None = None
        self._now: _Picture | None = None

    def follow(self, records: Iterable[Record]) -> None:
        """Takes what has been recorded or decided since."""
        self.tidy()
        self._race.apply(records)
        self._now = None

    def effects(self, facts: Sequence[Fact]) -> Effects:
        """What these facts would do if they were decided now, together."""
        self.tidy()
        if self._now is None:
            self._race.settle()
            self._now = _Picture.of(self._race)
        if not facts:
            return _compare(self._now, self._now)
        self._standing = Key(_STATION, self._tried + 1)
        self._add(facts)
        self._race.settle()
        return _compare(self._now, _Picture.of(self._race))

    def tidy(self) -> None:
        """Takes back what was tried last; otherwise the next trial does it first, and takes longer."""
        if self._standing is not None:
            self._add([Reverted(self._standing, step=True)])
            self._race.settle()
            self._standing = None

    def _add(self, facts: Sequence[Fact]) -> None:
        step = self._tried + 1
        keys = [Key(_STATION, step + n) for n in range(len(facts))]
        self._tried += len(facts)
        self._race.apply(Record(key, step, "", Origin.DECISION, fact) for key, fact in zip(keys, facts, strict=True))


def preview(race: Race, facts: Sequence[Fact]) -> Effects:
    """What facts would do to a race that stays as it is. Whoever asks often keeps a `WhatIf`."""
    return WhatIf(race.ledger.records.values()).effects(facts)


@dataclass(frozen=True)
class _Picture:
    """A race at a moment, as far as effects are about it."""

    progress: Mapping[str, Progress]
    ranks: Mapping[str, Mapping[str, int | None]]
    alerts: tuple[Alert, ...]

    @classmethod
    def of(cls, race: Race) -> "_Picture":
        setup, field = race.setup, list(race.progress.values())
        athletes = [board for board in setup.boards if not board.best]
        ranks = {board.name: ranks_in(board, setup.season, field) for board in athletes}
        return cls(dict(race.progress), ranks, tuple(race.alerts()))


def _compare(now: _Picture, then: _Picture) -> Effects:
    bibs = sorted(now.progress.keys() | then.progress.keys(), key=bib_key)
    pairs = [Touched(bib, now.progress.get(bib), then.progress.get(bib)) for bib in bibs]
    old, new = set(now.alerts), set(then.alerts)
    return Effects(
        touched=tuple(pair for pair in pairs if _holds(pair.before) != _holds(pair.after)),
        ranks=tuple(_ranks(now, then)),
        new_alerts=tuple(alert for alert in then.alerts if alert not in old),
        gone_alerts=tuple(alert for alert in now.alerts if alert not in new),
    )


def _ranks(now: _Picture, then: _Picture) -> Iterable[RankChange]:
    nobody: Mapping[str, int | None] = {}
    for board in dict.fromkeys((*now.ranks, *then.ranks)):
        before, after = now.ranks.get(board, nobody), then.ranks.get(board, nobody)
        for bib in sorted(before.keys() | after.keys(), key=bib_key):
            if before.get(bib) != after.get(bib):
                yield RankChange(board, bib, before.get(bib), after.get(bib))


def _holds(progress: Progress | None) -> object:
    """What holds for somebody. A course that is drawn anew touches only those for whom something else comes of it."""
    if progress is None:
        return None
    return (
        progress.entry,
        progress.course.name,
        progress.start,
        progress.base,
        progress.status,
        tuple(
            (p.point, p.lap, t) for p, t in zip(progress.course.places, progress.times, strict=True) if t is not None
        ),
        progress.result,
        progress.half_laps,
        progress.verdict,
        progress.run,
    )
