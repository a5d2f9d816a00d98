"""What was published of each classification, what has changed since, and the protests.

A published list is a fact with its rows in it, not a moment from which they could be computed again: what hung on the
board must be provable also after the program has learned to compute something better. So "what changed since" compares
rows with rows. No text of the sport says how long one may protest (a setting of the race), so the time is shown and
never acts by itself: the jury makes a list official. What changes after that is possible, and is marked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.clubs import rank_clubs
from skimo_timer.core.facts import Key, ProtestDecided, ProtestMade, Published, PublishedRow
from skimo_timer.core.ledger import Newest
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.standings import Board

_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Version:
    """A list as it was published: the `number`-th of its classification, from 1."""

    number: int
    published: Published


@dataclass(frozen=True, slots=True)
class RowChange:
    """Somebody whose row is another one than before; None where there is or was no row."""

    who: str
    before: PublishedRow | None
    after: PublishedRow | None

    @property
    def is_pushed(self) -> bool:
        """Whether only the rank is another one: somebody else's change has pushed it."""
        if self.before is None or self.after is None:
            return False
        return (self.before.status, self.before.result) == (self.after.status, self.after.result)


@dataclass(frozen=True, slots=True)
class Protest:
    """A protest and what was decided on it; None: it is open."""

    key: Key
    number: int
    made: ProtestMade
    decided: ProtestDecided | None


class Publications:
    """What was published and protested in a race, as far as it counts."""

    def __init__(self) -> None:
        """Begins with nothing."""
        self._published: Newest[str, Published] = Newest()
        self._protests: Newest[None, tuple[Key, ProtestMade]] = Newest()
        self._decided: Newest[Key, ProtestDecided] = Newest()

    def turn(self, key: Key, order: int, fact: Published | ProtestMade | ProtestDecided, *, on: bool) -> None:
        """A fact counts from now on, or no longer."""
        match fact:
            case Published():
                self._published.turn(fact.classification, order, fact, on=on)
            case ProtestMade():
                self._protests.turn(None, order, (key, fact), on=on)
            case ProtestDecided():
                self._decided.turn(fact.target, order, fact, on=on)

    def versions(self, classification: str) -> list[Version]:
        """The versions of a classification, oldest first."""
        return [Version(number, one) for number, one in enumerate(self._published.all(classification), 1)]

    @property
    def protests(self) -> list[Protest]:
        """Every protest with the newest decision on it, in the order in which they came in."""
        made = enumerate(self._protests.all(None), 1)
        return [Protest(key, number, protest, self._decided.get(key)) for number, (key, protest) in made]

    def open_protests(self, classification: str) -> list[Protest]:
        """The protests that wait for a decision and are about a classification or about the whole race."""
        about = ("", classification)
        return [one for one in self.protests if one.decided is None and one.made.classification in about]


def rows_to_publish(board: Board) -> tuple[PublishedRow, ...]:
    """What a list says: of athletes as ranked, of clubs their sums."""
    if board.classification.best:
        clubs = rank_clubs(board)
        return tuple(PublishedRow(row.rank, row.club, Status.OK if row.rank else "", row.result) for row in clubs)
    return tuple(_row(board, board[position]) for position in range(len(board)))


def _row(board: Board, progress: Progress) -> PublishedRow:
    result = progress.result if progress.status is Status.OK else None
    return PublishedRow(board.rank(progress), progress.bib, progress.status.value, result)


def publish(board: Board, now: Instant, *, official: bool) -> Published:
    """The fact that a list is published as it stands."""
    rows = rows_to_publish(board)
    return Published(board.classification.name, now, official, digest_of(rows), rows)


def digest_of(rows: Sequence[PublishedRow]) -> str:
    """Eight letters and digits that tell one version of a list from another; the same rows always give the same."""
    lines = (f"{row.rank or ''};{row.who};{row.status};{'' if row.result is None else int(row.result)}" for row in rows)
    return sha256("\n".join(lines).encode()).hexdigest()[:_DIGITS]


def changes(before: Sequence[PublishedRow], now: Sequence[PublishedRow]) -> list[RowChange]:
    """Whose row differs, in the order of the list as it is now; who is gone comes last."""
    old = {row.who: row for row in before}
    new = {row.who: row for row in now}
    changed = [RowChange(row.who, old.get(row.who), row) for row in now if old.get(row.who) != row]
    return changed + [RowChange(row.who, row, None) for row in before if row.who not in new]


def protest_ends(versions: Sequence[Version], time: Duration) -> Instant | None:
    """Until when one may protest: counted from the newest version that differs from the one before it.

    A list that is printed again without a change does not open the time anew.
    """
    ends: Instant | None = None
    last: str | None = None
    for version in versions:
        if version.published.digest != last:
            last = version.published.digest
            ends = Instant(version.published.when + time)
    return ends


@dataclass(frozen=True, slots=True)
class Issue:
    """The newest version of a classification, and what of it is no longer so."""

    version: Version
    changed: tuple[RowChange, ...]


def newest_issue(publications: Publications, board: Board) -> Issue | None:
    """How the newest published list compares to the classification as it stands; None if none was published."""
    versions = publications.versions(board.classification.name)
    if not versions:
        return None
    return Issue(versions[-1], tuple(changes(versions[-1].published.rows, rows_to_publish(board))))
