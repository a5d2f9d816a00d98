"""The hand readings and impulses of one timing point, in order of time, and which belong together.

A line falls into bunches, and a bunch is aligned again only when one of its own readings comes, goes or moves, or when
the hand has turned out to be another one than was thought (`settle`). So a reading costs what its bunch costs, and the
same readings give the same pairs in whatever order they came, once the line is settled.

A hand reading and an impulse that the operator has paired stand outside the alignment; so does a reading that is to
stay alone. Of two gates at the line the first counts: what the spare one saw of the same crossing is absorbed.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from skimo_timer.core.clock import SECOND
from skimo_timer.core.facts import Key
from skimo_timer.core.passings import Passing
from skimo_timer.core.passings.joining import (
    IDLE,
    WINDOW,
    Choice,
    Habit,
    Impulse,
    Span,
    Touch,
    align,
    bunches,
    gaps_between,
    habit_of,
    side_by_side,
)

Row = tuple[int, int, Passing]
"""When a reading began, its place in the file, and the reading."""

_LONGEST = 5 * SECOND
"""A first key so long before Enter says nothing about this passing."""
_TYPING = 900_000
"""How long typing a bib takes where only Enter is known."""
_LEAST = 100_000
_LESSON = 4 * SECOND


@dataclass(eq=False, slots=True)
class Bunch:
    """Readings that were aligned together: what they were aligned by, and how the first hand lagged behind."""

    members: tuple[Passing, ...]
    asked: tuple[object, ...]
    habit: Habit | None
    lag: int | None


class Line:
    """The readings of one timing point that can be halves of pairs."""

    def __init__(self, said: Mapping[Key, Key | None]) -> None:
        """Begins empty; `said` is the operator's word on hand readings, kept by whoever makes the line."""
        self._rows: list[Row] = []
        self._own: dict[Key, Passing] = {}
        self._impulses = 0
        self._said = said
        self._dirty: set[int] = set()
        self._of: dict[Key, Bunch] = {}
        self._bunches: set[Bunch] = set()
        self._lags: list[int] = []

    @property
    def habit(self) -> Habit:
        """How the hand at this point works, as far as it is known."""
        return habit_of(self._lags)

    @property
    def has_gate(self) -> bool:
        """Whether there is an impulse."""
        return bool(self._impulses)

    @property
    def keys(self) -> list[Key]:
        """The readings in order of time."""
        return [passing.key for _, _, passing in self._rows]

    # -- readings come and go --------------------------------------------------------------------------------------

    def put(self, passing: Passing) -> None:
        """Takes a passing of this point; one that cannot be half of a pair is none of the line's."""
        if passing.is_half:
            self._own[passing.key] = passing
            insort(self._rows, _row(passing))
            self._impulses += passing.is_impulse
            self.soil(passing)

    def take(self, passing: Passing) -> None:
        """Lets go of a passing."""
        if self._own.pop(passing.key, None) is None:
            return
        del self._rows[bisect_left(self._rows, _row(passing)[:2])]
        self._impulses -= passing.is_impulse
        self._drop(passing.key)
        self.soil(passing)

    def soil(self, passing: Passing) -> None:
        """What is around a reading has to be aligned again, and around those that are pinned to it."""
        self._dirty |= {passing.began, passing.ended}
        for hand, impulse in self._said.items():
            if impulse == passing.key and hand in self._own:
                self._dirty.add(self._own[hand].began)
        if (mine := self._said.get(passing.key)) is not None and mine in self._own:
            self._dirty.add(self._own[mine].began)

    # -- alignment -------------------------------------------------------------------------------------------------

    def joined(self) -> Iterator[Passing]:
        """Aligns every bunch again in which something has changed; its members as they stand now."""
        dirty, self._dirty = sorted(self._dirty), set()
        if not self._impulses and not self._of:
            return
        done = -1
        for moment in dirty:
            first, end = self._chain(moment)
            if first < end and self._rows[end - 1][0] > done:
                done = self._rows[end - 1][0]
                yield from self._joined(self._rows[first:end])

    def settle(self, most: int | None) -> None:
        """Has bunches aligned again that were aligned by another habit than that of now, at most so many."""
        self._dirty.update(bunch.members[0].began for bunch in self._stale()[:most])

    @property
    def is_settled(self) -> bool:
        """Whether every bunch is aligned by what is known now."""
        return not self._dirty and not self._stale()

    def _stale(self) -> list[Bunch]:
        habit = self.habit
        return [bunch for bunch in self._bunches if bunch.habit not in (None, habit)]

    def _joined(self, rows: Sequence[Row]) -> Iterator[Passing]:
        spans = [Span(begin, passing.ended, at, passing.is_impulse) for at, (begin, _, passing) in enumerate(rows)]
        for bunch in bunches(spans):
            yield from self._bunch([rows[span.at][2] for span in bunch])

    def _bunch(self, members: Sequence[Passing]) -> Iterable[Passing]:
        """Aligns one bunch, if it is not the one that it was."""
        hands = [p for p in members if not p.is_impulse and not self._has_word(p.key)]
        seen, spare = self._gates(members)
        taken = self._taken()
        free = [p for p in seen if p.key not in taken]
        touches = [Touch(p.began, p.bib, self._free(p)) for p in hands]
        since = dict(zip((p.key for p in seen), gaps_between([p.began for p in seen]), strict=True))
        impulses = [Impulse(p.began, p.bib, since[p.key]) for p in free]
        pinned = [(p, self._word(p.key)) for p in members if self._has_word(p.key)]
        given = [(p.key, tuple(taken[p.key])) for p in members if p.key in taken]
        asked = (tuple(touches), tuple(impulses), tuple(pinned), tuple(given), tuple(spare.items()))
        is_plain = not touches or not impulses or len(touches) == len(impulses) == 1
        habit = None if is_plain else self.habit
        old = self._of.get(members[0].key)
        if old in self._bunches and (old.members, old.asked, old.habit) == (tuple(members), asked, habit):
            return []
        for member in members:
            self._drop(member.key)
        lag = touches[0].began - impulses[0].time if touches and impulses else None
        self._keep(Bunch(tuple(members), asked, habit, lag if lag is not None and abs(lag) <= _LESSON else None))
        choices = align(touches, impulses, habit or self.habit)
        return self._standing(members, list(zip(hands, choices, strict=True)), free, spare)

    def _keep(self, bunch: Bunch) -> None:
        self._bunches.add(bunch)
        self._of |= dict.fromkeys((member.key for member in bunch.members), bunch)
        if bunch.lag is not None:
            insort(self._lags, bunch.lag)

    def _drop(self, key: Key) -> None:
        """The bunch that a reading was in is none any more."""
        bunch = self._of.pop(key, None)
        if bunch in self._bunches:
            self._bunches.remove(bunch)
            if bunch.lag is not None:
                del self._lags[bisect_left(self._lags, bunch.lag)]

    def _standing(
        self,
        members: Sequence[Passing],
        chosen: Sequence[tuple[Passing, Choice]],
        free: Sequence[Passing],
        spare: Mapping[Key, Passing],
    ) -> list[Passing]:
        """The members of a bunch as they stand by what was chosen, by the operator's word, and by the first gate."""
        stand = {p.key: p for p in members}
        for key, first in spare.items():
            stand[key] = replace(stand[key], partner=first.key, absorbed=True)
        for hand, choice in chosen:
            impulse = None if choice.impulse is None else free[choice.impulse]
            if choice.is_doubtful and hand.bib:
                rival = None if choice.other is None else free[choice.other].key
                hand = replace(hand, doubtful=True, rival=rival)  # noqa: PLW2901 - as it stands
            stand |= _pair(hand, impulse)
        for passing in members:
            stand |= self._by_word(passing)
        return list(stand.values())

    def _by_word(self, passing: Passing) -> dict[Key, Passing]:
        """A reading as it stands by the operator's word, if there is one."""
        if self._has_word(passing.key):
            impulse = self._word(passing.key)
            return {passing.key: _pair(passing, impulse)[passing.key]}
        claims = [self._own[hand] for hand in self._taken().get(passing.key, ())]
        if not claims:
            return {}
        return {passing.key: _pair(min(claims, key=lambda p: p.order), passing)[passing.key]}

    # -- the operator's word ---------------------------------------------------------------------------------------

    def _has_word(self, hand: Key) -> bool:
        """Whether the operator has said which impulse a hand reading is, and that one is here, or that it is none."""
        if hand not in self._own or hand not in self._said:
            return False
        impulse = self._said[hand]
        return impulse is None or (impulse in self._own and self._own[impulse].is_impulse)

    def _word(self, hand: Key) -> Passing | None:
        impulse = self._said[hand]
        return None if impulse is None else self._own[impulse]

    def _taken(self) -> dict[Key, list[Key]]:
        """The impulses that the operator has given away, and to which hand readings."""
        taken: defaultdict[Key, list[Key]] = defaultdict(list)
        for hand, impulse in self._said.items():
            if impulse is not None and self._has_word(hand):
                taken[impulse].append(hand)
        return taken

    # -- neighbours ------------------------------------------------------------------------------------------------

    def _gates(self, members: Sequence[Passing]) -> tuple[list[Passing], dict[Key, Passing]]:
        """The impulses that count, and those of the spare gate with the impulse of the first gate that they repeat."""
        first = [p for p in members if p.is_impulse and not p.spare]
        second = [p for p in members if p.is_impulse and p.spare]
        pairs = side_by_side([p.began for p in first], [p.began for p in second])
        again = {second[j].key: first[i] for i, j in pairs}
        return [p for p in members if p.is_impulse and p.key not in again], again

    def _chain(self, moment: int) -> tuple[int, int]:
        """The rows around a moment that hang together, first and end: nowhere nothing for longer than the window."""
        low = high = moment
        first = end = bisect_left(self._rows, (moment,))
        at = first
        while at > 0 and self._rows[at - 1][0] >= low - WINDOW - _LONGEST:
            at -= 1
            if self._rows[at][2].ended >= low - WINDOW:
                low, first = self._rows[at][0], at
                high = max(high, self._rows[at][2].ended)
        high = max([high, *(row[2].ended for row in self._rows[first:end])])
        while end < len(self._rows) and self._rows[end][0] <= high + WINDOW:
            high = max(high, self._rows[end][2].ended)
            end += 1
        return first, end

    def _free(self, hand: Passing) -> int:
        """How long before its first key the hand had pressed the last Enter."""
        began, at = hand.began, bisect_left(self._rows, _row(hand)[:2])
        while at > 0 and self._rows[at - 1][0] >= began - WINDOW - _LONGEST:
            at -= 1
            before = self._rows[at][2]
            if not before.is_impulse:
                free = began - before.ended
                if not 0 < free <= WINDOW or not hand.bib:
                    return IDLE  # also two hands, a table, or a single key: nobody had to wait for anything
                return free if hand.other_time is not None else max(free - _TYPING, _LEAST)
        return IDLE


def _row(passing: Passing) -> Row:
    return passing.began, passing.order, passing


def _pair(hand: Passing, impulse: Passing | None) -> dict[Key, Passing]:
    """Two halves as they stand: the hand has the bib and takes the time, unless only the impulse has a bib."""
    if impulse is None:
        return {hand.key: hand}
    if impulse.bib and not hand.bib:
        return {
            hand.key: replace(hand, partner=impulse.key, absorbed=True),
            impulse.key: replace(impulse, partner=hand.key),
        }
    return {
        hand.key: replace(hand, time=impulse.time, partner=impulse.key, replaced=impulse.replaced),
        impulse.key: replace(impulse, partner=hand.key, absorbed=True),
    }
