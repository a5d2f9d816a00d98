"""Hand and gate: a gate says when, not who; joining its impulses with the hand readings of the same point.

Hand readings and impulses of one point are two sequences in time. They are aligned as sequences, never greedily, so
that one missed impulse or one forgotten bib cannot shift a bunch. Every missed impulse, every slip of the hand and
every ski tail is as likely as it is rare, pairs never cross, and all accounts of a bunch are weighed against each
other. What a pair is worth is told by how a hand works:

- Somebody who waits begins to type a reaction after the impulse. How long that is, and how it spreads, is learned from
  the first pair of every bunch (`Habit`), because a tent, a laptop and an operator each have their own.
- Somebody who is still typing the bib before begins when that is done. Then the moment says only that the crossing was
  earlier, and the order says the rest.

Which of the two it was is weighed by how soon after the last Enter the first key came. With Enter instead of the first
key a bunch smears over the seconds that typing takes, and a symmetric distance joins the late bibs with the impulses of
those behind them (tried: 71 of 100 right in dense bunches).

The pairs are those that are right most often over all accounts together, which are a few more than in the likeliest
single one (tried: a third of the pairs with another's impulse less). A pair that is not likely by four to one keeps its
impulse, because that keeps the order of a bunch, and the operator is asked. Likelihoods are rounded before anything is
chosen by them, so that equal readings give equal results on every computer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import erf, exp, log, pi, sqrt
from typing import NamedTuple

from skimo_timer.core.clock import SECOND, Instant

WINDOW = 2 * SECOND
"""Where nothing happens for longer, a bunch ends."""
LONG = 48
"""A bunch of more readings is parted all the same, so that a reading costs no more in a large field."""
DOUBT = 800
SURE = 1000
"""Likelihoods of choices are in thousandths."""

_MISSED, _FORGOTTEN, _DOUBLED = 0.05, 0.02, 0.05  # impulses missed and doubled, bibs forgotten, of one crossing
_STRAY = 0.002  # per second: a reaction that is unlike any other, up to `_FAR` from the usual
_FAR = 3 * SECOND
_BACKLOG = 20 * SECOND  # how late a hand may be in a long bunch
IDLE = _BACKLOG
"""How long a hand that had nothing to do was free, and how long nothing was seen before the first impulse."""
_AHEAD = 4 * SECOND
_PAUSE, _PAUSE_SPREAD = 0.3, 0.5  # median seconds between Enter and the next first key of a busy hand; log spread
_BUSY = 1.5  # seconds that a busy hand is behind, on average
_TAIL, _TAIL_END = 0.9, 1.2  # seconds after an impulse in which a ski tail is as likely as ever, or no longer


class Habit(NamedTuple):
    """How long after an impulse this hand begins to type, in microseconds, and how much that spreads."""

    bias: int
    spread: int


USUAL = Habit(600_000, 600_000)
_ENOUGH = 5
_STEP = 50_000  # a hand that hardly changes is the same hand, and no bunch has to be aligned again
_STEADIEST = 150_000


@dataclass(frozen=True, slots=True)
class Touch:
    """A hand reading: its first key, its bib, and how long before that key the hand had become free."""

    began: Instant
    bib: str = ""
    free: int = IDLE


@dataclass(frozen=True, slots=True)
class Impulse:
    """What a gate saw; a bib means that somebody has said whose it is. `since` is the time from the impulse before."""

    time: Instant
    bib: str = ""
    since: int = IDLE


class Choice(NamedTuple):
    """What a hand reading was given: an impulse by index, or none; how likely that is; and what is likely next."""

    impulse: int | None
    likely: int
    other: int | None

    @property
    def is_doubtful(self) -> bool:
        """Whether it is not likely enough to go without asking."""
        return self.likely < DOUBT


def agree(hand: str, impulse: str) -> bool:
    """Whether a hand reading and an impulse may be one crossing by their bibs; empty is unknown."""
    return not hand or not impulse or hand == impulse


def habit_of(lags: Sequence[int]) -> Habit:
    """The habit of a hand that began so many microseconds after the first impulse of each bunch, sorted."""
    n = len(lags)
    if n < _ENOUGH:
        return USUAL
    own = max(_STEADIEST, int((lags[3 * n // 4] - lags[n // 4]) / 1.35))
    spread = sqrt((n * own**2 + 2 * USUAL.spread**2) / (n + 2))
    return Habit(_stepped(lags[n // 2]), max(_STEADIEST, _stepped(spread)))


def _stepped(value: float) -> int:
    return round(value / _STEP) * _STEP


def align(touches: Sequence[Touch], impulses: Sequence[Impulse], habit: Habit = USUAL) -> list[Choice]:
    """What every hand reading of a bunch is given; both sequences in order of time. Pairs never cross."""
    if len(touches) == len(impulses) == 1 and agree(touches[0].bib, impulses[0].bib):
        return [Choice(0, SURE, None)]
    likely = _likelihoods(_weigh(touches, impulses, habit))
    chosen = _most_right(likely, len(impulses))
    return [_choice(row, impulse) for row, impulse in zip(likely, chosen, strict=True)]


@dataclass(frozen=True, slots=True)
class _Weights:
    """Of each pair, and of each hand reading alone, against the impulses alone."""

    pairs: list[list[float]]
    hands: list[float]

    def reversed(self) -> "_Weights":
        """The same, from the end."""
        return _Weights([row[::-1] for row in reversed(self.pairs)], self.hands[::-1])


def _weigh(touches: Sequence[Touch], impulses: Sequence[Impulse], habit: Habit) -> _Weights:
    span = (impulses[-1].time - impulses[0].time) / SECOND if impulses else 0
    rate = min(1.0, max(0.05, len(touches) / (span + 3)))  # crossings per second, in this bunch
    alone = [_FORGOTTEN + _DOUBLED / rate * _tail(impulse.since) for impulse in impulses]
    pairs, hands = [], []
    for touch in touches:
        free, busy = _readiness(touch.free)
        hands.append(_MISSED * max(free + busy * _BUSY, 0.01))
        seen = [_pair(touch, impulse, habit, free, busy) for impulse in impulses]
        pairs.append([weight / other for weight, other in zip(seen, alone, strict=True)])
    return _Weights(pairs, hands)


def _readiness(free: int) -> tuple[float, float]:
    """How likely a hand was free before its first key, and how likely it became free right then, per second."""
    seconds = max(free, 1) / SECOND
    off = log(seconds / _PAUSE) / _PAUSE_SPREAD
    return (1 + erf(off / sqrt(2))) / 2, _bell(off) / (_PAUSE_SPREAD * seconds)


def _pair(touch: Touch, impulse: Impulse, habit: Habit, free: float, busy: float) -> float:
    """How likely a reaction is: that of a free hand lies around its habit, that of a busy one anywhere after it."""
    lag = touch.began - impulse.time
    if not -_AHEAD < lag < _BACKLOG or not agree(touch.bib, impulse.bib):
        return 0.0
    off = (lag - habit.bias) / habit.spread
    likely = _bell(off) * SECOND / habit.spread * free + (1 + erf(off / sqrt(2))) / 2 * busy
    stray = _STRAY if abs(lag - habit.bias) < _FAR else 0.0
    return (1 - _MISSED) * (1 - _FORGOTTEN) * (likely + stray)


def _bell(off: float) -> float:
    return exp(-off * off / 2) / sqrt(2 * pi)


def _tail(since: int) -> float:
    """How likely, per second, an impulse so long after another is the tail of the same ski."""
    seconds = since / SECOND
    return 0.0 if seconds < 0.03 else min(1.0, max(0.0, (_TAIL_END - seconds) / (_TAIL_END - _TAIL)))


def _likelihoods(weights: _Weights) -> list[list[int]]:
    """Of each hand reading how likely each impulse is its own and, last, that it has none; in thousandths."""
    n = len(weights.hands)
    ahead, behind = _sums(weights), _sums(weights.reversed())
    whole = ahead[n].scale + log(ahead[n].sums[-1])
    found = []
    for i, pairs in enumerate(weights.pairs):
        before, after = ahead[i], behind[n - i - 1]
        scale = exp(before.scale + after.scale - whole)
        rest = zip(before.sums, pairs, reversed(after.sums[:-1]), strict=False)
        row = [round(SURE * scale * start * pair * end) for start, pair, end in rest]
        found.append([*row, max(0, SURE - sum(row))])
    return found


class _Sums(NamedTuple):
    """The weights of all accounts of the first hand readings with none, one, two ... impulses; times exp(scale)."""

    sums: list[float]
    scale: float


def _sums(weights: _Weights) -> list[_Sums]:
    """Sums over the accounts of the first hand readings, for every number of them.

    Between two pairs impulses that stay alone come before hand readings that do, so that every account counts once.
    """
    width = 1 + (len(weights.pairs[0]) if weights.pairs else 0)
    sums, scale = [1.0] * width, 0.0
    found = [_Sums(sums, scale)]
    for alone, pairs in zip(weights.hands, weights.pairs, strict=True):
        paired, row = 0.0, [sums[0] * alone]
        for j, pair in enumerate(pairs):
            paired += sums[j] * pair
            row.append(paired + sums[j + 1] * alone)
        most = max(row)
        sums, scale = [one / most for one in row], scale + log(most)
        found.append(_Sums(sums, scale))
    return found


def _most_right(likely: list[list[int]], impulses: int) -> list[int | None]:
    """The account in which most pairs are right, in expectation; of equals that with the earlier impulses."""
    rows = [[0] * (impulses + 1)]
    for own in likely:
        above, row = rows[-1], [rows[-1][0] + own[-1]]
        for j in range(impulses):
            row.append(max(row[-1], above[j] + own[j], above[j + 1] + own[-1]))
        rows.append(row)
    i, j = len(likely), impulses
    chosen: list[int | None] = [None] * i
    while i:
        if j and rows[i][j] == rows[i][j - 1]:
            j -= 1
        elif j and rows[i][j] == rows[i - 1][j - 1] + likely[i - 1][j - 1]:
            i, j = i - 1, j - 1
            chosen[i] = j
        else:
            i -= 1
    return chosen


def _choice(likely: list[int], chosen: int | None) -> Choice:
    """The choice of a hand reading, and the likeliest other one; of equals the earlier impulse, and none at last."""
    own = len(likely) - 1 if chosen is None else chosen
    others = [at for at in range(len(likely)) if at != own]
    other = max(others, key=lambda at: likely[at], default=own)
    return Choice(chosen, likely[own], other if others and other < len(likely) - 1 else None)


# -- bunches -----------------------------------------------------------------------------------------------------------


class Span(NamedTuple):
    """From when to when somebody or something was busy at a line, and the place of that reading in its sequence."""

    begin: int
    end: int
    at: int
    is_impulse: bool


def bunches(spans: Sequence[Span]) -> list[list[Span]]:
    """Parts readings, sorted, where nothing happened for longer than the window, and long bunches where least did."""
    found: list[list[Span]] = []
    end = 0
    for span in spans:
        if found and span.begin - end <= WINDOW:
            found[-1].append(span)
            end = max(end, span.end)
        else:
            found.append([span])
            end = span.end
    return [part for bunch in found for part in _parts(bunch)]


def _parts(bunch: list[Span]) -> list[list[Span]]:
    """Pieces of half of `LONG` to `LONG` readings: cut where somebody crosses after the longest rest."""
    parts = []
    while len(bunch) > LONG:
        rests = [(bunch[n].is_impulse, bunch[n].begin - max(s.end for s in bunch[:n]), -n) for n in range(1, LONG + 1)]
        cut = -max(rests[LONG // 2 :])[2]
        parts.append(bunch[:cut])
        bunch = bunch[cut:]
    return [*parts, bunch]


# -- two gates ---------------------------------------------------------------------------------------------------------

TOGETHER = int(0.3 * SECOND)
"""What two gates at one line see within so long of each other may be one crossing."""


def side_by_side(first: Sequence[Instant], second: Sequence[Instant]) -> list[tuple[int, int]]:
    """Pairs by index of what two gates saw, each in order of time: as many and as near as can be without crossing."""
    near = [[max(0, TOGETHER - abs(a - b)) for b in second] + [0] for a in first]
    chosen = _most_right(near, len(second))
    return [(i, j) for i, j in enumerate(chosen) if j is not None and near[i][j]]


def gaps_between(times: Sequence[Instant]) -> list[int]:
    """How long before each of these moments, in order, the one before was."""
    return [IDLE, *(later - earlier for earlier, later in pairwise(times))][: len(times)]
