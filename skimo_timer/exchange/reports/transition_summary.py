"""The race in its changes, on one page: what a reader of the results would want to be told.

Who changed fastest, whom the changes held up, which places at the front they decided, and each change with what was
usual. Every line has the figures that bear it out; what would have been is called hypothetical.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from skimo_timer.core.clock import Duration, format_duration, format_gap
from skimo_timer.core.progress import Progress
from skimo_timer.core.standings import Board
from skimo_timer.core.transitions.efforts import Effort, Leg
from skimo_timer.core.transitions.figures import TARGETS, Shares, shares
from skimo_timer.core.transitions.findings import Decided, Findings, LetDown, findings
from skimo_timer.core.transitions.gaps import Part
from skimo_timer.core.transitions.review import Review, Usual
from skimo_timer.exchange.reports.gap_split import review_of
from skimo_timer.exchange.reports.scope import Json, Scope, seconds
from skimo_timer.exchange.reports.table import NAME_ROOM, Column, Row, Section, Span, Table
from skimo_timer.exchange.words import Words, say

SAYS_ROOM = 72


@dataclass(frozen=True)
class Summary:
    """One classification: its field, and what there is to tell."""

    board: Board
    official: bool
    review: Review
    found: Findings
    shares: Shares | None

    def as_json(self) -> Json:
        """The findings with their figures."""
        review = self.review
        return {
            "name": self.board.classification.name,
            "official": self.official,
            "quickest": [self._quick(effort) for effort in self.found.quickest],
            "held_up": [_held_up(one) for one in self.found.let_down],
            "decided": [_decided(one) for one in self.found.decided],
            "changes": [self._change(leg) for leg in review.changes],
            "variance": None
            if self.shares is None
            else {"athletes": self.shares.count, **{p.value: round(s, 4) for p, s in self.shares.parts.items()}},
        }

    def _quick(self, effort: Effort) -> Json:
        return {
            "bib": effort.subject,
            "name": effort.name,
            "changes_rank": self.review.total_rank(effort),
            "total": None if effort.total is None else seconds(effort.cut(effort.total)),
            "share": None if effort.share is None else round(effort.share, 4),
            "moving_rank": self.review.moving_rank(effort),
            "rank": self.board.rank(effort.progress),
        }

    def _change(self, leg: Leg) -> Json:
        usual, target = self.review.usual(leg), TARGETS.get(leg.kind)
        known = {} if usual is None else {"best": usual.best, "lower": usual.lower, "median": usual.median}
        return {
            "stage": leg.stage,
            "lap": leg.lap,
            "kind": leg.kind.value,
            "from": leg.origin,
            "to": leg.point,
            "count": 0 if usual is None else usual.count,
            "by": list(self.review.fastest(leg)),
            **{name: seconds(self.cut(time)) for name, time in known.items()},
            "upper": None if usual is None else seconds(self.cut(usual.upper)),
            "elite": None if target is None else seconds(target.elite),
        }

    @property
    def _any(self) -> Progress:
        return next(iter(self.review.efforts.values())).progress

    def cut(self, time: Duration) -> Duration:
        """A time of the field as it is printed."""
        return next(iter(self.review.efforts.values())).cut(time)

    def say(self, time: int) -> str:
        """A time of the field in a sentence."""
        return format_duration(time, self._any.precision)


def _held_up(one: LetDown) -> Json:
    return {
        "bib": one.effort.subject,
        "name": one.effort.name,
        "rank": one.outcome.was_rank,
        "moving_rank": one.moving_rank,
        "changes_rank": one.total_rank,
        "lost_to_median": seconds(one.effort.cut(one.lost)),
        "hypothetical": {"rank": one.outcome.rank, "result": seconds(one.outcome.result)},
    }


def _decided(one: Decided) -> Json:
    return {
        "rank": one.rank,
        "bib": one.behind.subject,
        "name": one.behind.name,
        "behind": one.ahead.subject,
        "gap": seconds(one.gap),
        "in_changes": seconds(one.in_changes),
    }


@dataclass(frozen=True, slots=True)
class TransitionSummary:
    """The report `transition-summary`."""

    race: str
    lists: tuple[Summary, ...]

    def as_json(self) -> Json:
        """A list of findings per classification."""
        return {"race": self.race, "classifications": [one.as_json() for one in self.lists]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table per classification, its findings as sections."""
        return tuple(_table(one, words) for one in self.lists)


def transition_summary(scope: Scope) -> TransitionSummary:
    """The report `transition-summary` of the classifications asked for."""
    return TransitionSummary(scope.race.setup.name, tuple(_summary(scope, board) for board in scope.lists))


def _summary(scope: Scope, board: Board) -> Summary:
    review = review_of(scope.race, board)
    groups = [effort.group for effort in review.efforts.values()]
    largest = max(sorted(set(groups)), key=groups.count, default="")
    official = scope.race.is_official(board.classification.name)
    return Summary(board, official, review, findings(review, board), shares(review, largest))


# -- table -------------------------------------------------------------------------------------------------------------


def _table(one: Summary, words: Words) -> Table:
    sections = (
        (words["summary.quickest"], tuple(_quick_rows(one, words))),
        (words["summary.held-up"], tuple(_held_up_rows(one, words))),
        (words["summary.decided"], tuple(_decided_rows(one, words))),
        (words["summary.changes"], tuple(_change_rows(one, words))),
    )
    return Table(
        (
            Column("rank", words["column.rank"], right=True, always=True),
            Column("bib", words["column.bib"], right=True, always=True),
            Column("name", words["column.name"], always=True, room=NAME_ROOM),
            Column("time", words["column.time"], right=True, always=True),
            Column("note", words["column.what"], always=True, room=SAYS_ROOM),
        ),
        tuple(Section(title, rows) for title, rows in sections if rows),
        one.board.classification.name,
        words["state.official" if one.official else "state.unofficial"],
        one.official,
        words["none.transition-summary"],
        tuple(_notes(one, words)),
    )


def _quick_rows(one: Summary, words: Words) -> Iterator[Row]:
    for effort in one.found.quickest:
        text = say(
            words,
            "summary.quick",
            share=f"{(effort.share or 0) * 100:.1f} %",
            moving=one.review.moving_rank(effort),
            rank=one.board.rank(effort.progress),
        )
        total = None if effort.total is None else Span(effort.total, effort.progress.precision)
        yield one.review.total_rank(effort), effort.subject, effort.name, total, text


def _held_up_rows(one: Summary, words: Words) -> Iterator[Row]:
    for found in one.found.let_down:
        precision, outcome = found.effort.progress.precision, found.outcome
        text = say(
            words,
            "summary.lost",
            moving=found.moving_rank,
            changes=found.total_rank,
            rank=outcome.rank,
            result=format_duration(outcome.result or 0, precision),
        )
        lost = Span(found.lost, precision, signed=True)
        yield outcome.was_rank, found.effort.subject, found.effort.name, lost, text


def _decided_rows(one: Summary, words: Words) -> Iterator[Row]:
    for found in one.found.decided:
        precision = found.behind.progress.precision
        ahead = f"{found.ahead.subject} {found.ahead.name}".rstrip()
        text = say(words, "summary.made", ahead=ahead, lost=format_gap(found.in_changes, precision))
        yield found.rank, found.behind.subject, found.behind.name, Span(found.gap, precision, signed=True), text


def _change_rows(one: Summary, words: Words) -> Iterator[Row]:
    for leg in one.review.changes:
        usual = one.review.usual(leg)
        if usual is None:
            continue
        first, *others = one.review.fastest(leg)
        name = one.review.efforts[first].name + (f" +{len(others)}" if others else "")
        yield (
            None,
            first,
            name,
            Span(usual.best, one.review.efforts[first].progress.precision),
            _of(one, leg, usual, words),
        )


def _of(one: Summary, leg: Leg, usual: Usual, words: Words) -> str:
    where = say(words, "column.change", lap=leg.stage or leg.lap, leg=words[f"leg.{leg.kind}"])
    text = say(
        words,
        "summary.change",
        change=where,
        median=one.say(usual.median),
        lower=one.say(usual.lower),
        upper=one.say(usual.upper),
    )
    target = TARGETS.get(leg.kind)
    return text if target is None else text + say(words, "summary.elite", elite=one.say(target.elite))


def _notes(one: Summary, words: Words) -> Iterator[str]:
    if one.shares is not None:
        share = f"{one.shares.parts.get(Part.CHANGES, 0.0) * 100:.1f} %"
        yield say(words, "summary.share", share=share, count=one.shares.count)
    if one.found.let_down:
        yield words["summary.hypothetical"]
