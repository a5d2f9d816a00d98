"""The transition card of an athlete: each change with its rank and what it lost, and what could be won.

One card per athlete, for who was asked for, or for everybody of a classification. What would have been is called
hypothetical; it is ranked by the same function as the race.
"""

from dataclasses import dataclass

from skimo_timer.core.clock import Duration, format_duration
from skimo_timer.core.standings import Board
from skimo_timer.core.transitions.efforts import Effort, Leg
from skimo_timer.core.transitions.review import BEST, MEDIAN, Review
from skimo_timer.core.transitions.whatif import Outcome, like_field, what_if
from skimo_timer.exchange.reports.gap_split import review_of
from skimo_timer.exchange.reports.scope import Json, Scope, seconds
from skimo_timer.exchange.reports.table import Column, Ranked, Row, Section, Span, Table
from skimo_timer.exchange.words import Words, say


@dataclass(frozen=True)
class Card:
    """One athlete in a classification."""

    board: Board
    review: Review
    effort: Effort

    def as_json(self) -> Json:
        """Each change, the sums, and what would have been."""
        effort, review = self.effort, self.review
        return {
            "classification": self.board.classification.name,
            "bib": effort.subject,
            "name": effort.name,
            "rank": self.board.rank(effort.progress),
            "changes": [self._change(leg) for leg in effort.changes],
            "total": None if effort.total is None else seconds(effort.cut(effort.total)),
            "complete": effort.is_complete,
            "total_rank": review.total_rank(effort),
            "share": None if effort.share is None else round(effort.share, 4),
            "hypothetical": {name: _outcome(self.outcome(name)) for name in (MEDIAN, BEST)},
        }

    def outcome(self, to: str) -> Outcome:
        """What would become of the athlete with every change as the field's middle or best has it."""
        return what_if(self.board, self.effort, like_field(self.review, self.effort, to))

    def _change(self, leg: Leg) -> Json:
        effort, review = self.effort, self.review
        time, lost = effort.taken[leg], review.lost(effort, leg)
        best = review.lost(effort, leg, BEST)
        return {
            "lap": leg.lap,
            "kind": leg.kind.value,
            "from": leg.origin,
            "to": leg.point,
            "time": None if time is None else seconds(effort.cut(time)),
            "rank": review.rank(effort, leg),
            "lost_to_median": None if lost is None else seconds(effort.cut(lost)),
            "lost_to_best": None if best is None else seconds(effort.cut(best)),
        }


def _outcome(outcome: Outcome) -> Json:
    return {"rank": outcome.rank, "result": seconds(outcome.result), "unknown": outcome.unknown}


@dataclass(frozen=True, slots=True)
class Cards:
    """The report `transition-cards`."""

    cards: tuple[Card, ...]

    def as_json(self) -> Json:
        """The cards in the order of the classification."""
        return {"cards": [card.as_json() for card in self.cards]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """A card per athlete; a list that says so where there is none."""
        return tuple(_table(card, words) for card in self.cards) or (
            Table((), (Section("", ()),), none=words["none.transition-cards"]),
        )


def transition_cards(scope: Scope) -> Cards:
    """The report `transition-cards` of the classification asked for, else of the first; of `scope.bibs` if any."""
    boards = scope.lists[:1]
    cards = [_card for board in boards for _card in _cards(scope, board)]
    return Cards(tuple(cards))


def _cards(scope: Scope, board: Board) -> list[Card]:
    review = review_of(scope.race, board)
    asked = scope.bibs or review.efforts.keys()
    return [Card(board, review, effort) for bib, effort in review.efforts.items() if bib in asked and effort.changes]


# -- a card ------------------------------------------------------------------------------------------------------------


def _table(card: Card, words: Words) -> Table:
    effort = card.effort
    columns = (
        Column("lap", words["column.lap"], right=True, always=True),
        Column("change", words["column.changes"], always=True),
        Column("point", words["column.point"], always=True),
        Column("time", words["column.time"], right=True, ranked=True, always=True),
        Column("behind_median", words["column.to-median"], right=True, always=True),
        Column("behind_best", words["column.to-best"], right=True, always=True),
    )
    rows = tuple(_row(card, leg, words) for leg in effort.changes)
    sections = (Section("", rows), Section("", (_sum(card, words),)))
    title = f"{effort.subject} {effort.name}".rstrip()
    return Table(columns, sections, title, notes=tuple(_notes(card, words)), none=words["none.transition-cards"])


def _row(card: Card, leg: Leg, words: Words) -> Row:
    effort, review = card.effort, card.review
    precision = effort.progress.precision
    time = effort.taken[leg]
    span = None if time is None else Span(effort.cut(time), precision)
    losses = (review.lost(effort, leg), review.lost(effort, leg, BEST))
    lost = (None if one is None else Span(effort.cut(one), precision, signed=True) for one in losses)
    return (leg.lap, words[f"leg.{leg.kind}"], leg.point, Ranked(span, review.rank(effort, leg)), *lost)


def _sum(card: Card, words: Words) -> Row:
    effort, review = card.effort, card.review
    precision = effort.progress.precision
    mark = "" if effort.is_complete else "*"
    total = None if effort.total is None else Span(effort.cut(effort.total), precision, mark=mark)
    losses = (review.lost_in_changes(effort), review.lost_in_changes(effort, BEST))
    lost = (None if one is None else Span(effort.cut(one), precision, signed=True) for one in losses)
    return (None, words["column.total"], "", Ranked(total, review.total_rank(effort)), *lost)


def _notes(card: Card, words: Words) -> list[str]:
    """The result as it is, and what it would be; with a change missing only what is known."""
    effort = card.effort
    rank, result = card.board.rank(effort.progress), effort.progress.result
    said = []
    if rank is not None and result is not None:
        said.append(say(words, "card.is", rank=rank, result=_text(card, result)))
        for name in (MEDIAN, BEST):
            outcome = card.outcome(name)
            if outcome.rank is not None and outcome.result is not None:
                said.append(say(words, f"card.{name}", rank=outcome.rank, result=_text(card, outcome.result)))
    if not effort.is_complete:
        said.append(words["sheet.incomplete"])
    return said


def _text(card: Card, time: Duration) -> str:
    return format_duration(time, card.effort.progress.precision)
