"""The columns of the review's table: for each what it sorts by, what it says, and against what it is coloured.

The last columns are hypothetical: the rank that somebody would have with other changes. They stand apart from what was,
in a type of their own, and say so in their heads.
"""

from collections.abc import Callable
from dataclasses import dataclass

from skimo_timer.core.clock import Duration
from skimo_timer.core.progress import Status
from skimo_timer.core.startlist import bib_key
from skimo_timer.core.transitions.efforts import MOVING, TOTAL, Effort, Leg
from skimo_timer.core.transitions.review import BEST, MEDIAN
from skimo_timer.core.transitions.whatif import Outcome, like_field, what_if
from skimo_timer.ui.labels import tr
from skimo_timer.ui.review import heat
from skimo_timer.ui.review.studio import Studio
from skimo_timer.ui.review.words import NONE, leg_titles, leg_where, share_text, time_text

SortKey = tuple[int | float | str | tuple[int, int, str], ...] | None
"""What a column sorts by; None comes last in either direction."""


@dataclass(frozen=True)
class Column:
    """One column. `level` is the shade of a cell, `sample` as wide as its texts usually are."""

    head: str
    hint: str
    sample: str
    key: Callable[[Effort], SortKey]
    text: Callable[[Effort], str]
    level: Callable[[Effort], int] = lambda _: 0
    right: bool = True
    hypothetical: bool = False
    leg: Leg | None = None


PINNED = 3  # rank, bib and name stay where they are


def columns_of(studio: Studio) -> list[Column]:
    """The columns of a field as it is now."""
    titles = leg_titles(studio.review.legs)
    changes = [_change(studio, leg, titles[leg]) for leg in studio.review.changes]
    return [*_who(studio), *changes, *_sums(studio), *_hypothetical(studio)]


def _who(studio: Studio) -> list[Column]:
    places = {subject: number for number, subject in enumerate(studio.order)}

    def rank(effort: Effort) -> str:
        rank = studio.rank(effort)
        return effort.progress.status.value if rank is None else str(rank)

    return [
        Column(tr("Rank"), tr("Rank in the result"), "DNF", lambda e: (places.get(e.subject, 0),), rank),
        Column(tr("Bib"), tr("Bib"), "8888", lambda e: (bib_key(e.subject),), lambda e: e.subject),
        Column(
            tr("Name"), tr("Name"), "Steinlechner Seba", lambda e: (e.name.casefold(),), lambda e: e.name, right=False
        ),
    ]


def _change(studio: Studio, leg: Leg, title: str) -> Column:
    level = heat.painter_of(studio.review.usual(leg))

    def text(effort: Effort) -> str:
        return time_text(effort.taken[leg], effort.progress.precision) if leg in effort.taken else ""

    return Column(
        title,
        leg_where(leg),
        "0:88.8",
        lambda e: _maybe(e.taken.get(leg)),
        text,
        lambda e: level(e.taken.get(leg)),
        leg=leg,
    )


def _maybe(value: float | None) -> SortKey:
    return None if value is None else (value,)


def _sums(studio: Studio) -> list[Column]:
    review = studio.review
    groups = {effort.group for effort in review.efforts.values()}
    totals = {group: heat.painter_of(review.usual((TOTAL, group))) for group in groups}
    movings = {group: heat.painter_of(review.usual((MOVING, group))) for group in groups}

    def total(effort: Effort) -> str:
        if effort.total is None or not effort.changes:
            return NONE if effort.changes else ""
        return time_text(effort.total, effort.progress.precision) + ("" if effort.is_complete else "*")

    def moving(effort: Effort) -> str:
        return time_text(effort.moving, effort.progress.precision)

    def full(effort: Effort) -> Duration | None:
        return effort.total if effort.is_complete else None

    return [
        Column(
            tr("Changes"),
            tr("All changes together; * lacks one"),
            "8:88.8*",
            lambda e: _maybe(full(e)),
            total,
            lambda e: totals[e.group](full(e)),
        ),
        _ranks(tr("Changes rank"), tr("Rank in the changes"), review.total_rank),
        Column(
            tr("Share"), tr("Share of the race time that went into the changes"), "88.8 %",
            lambda e: _maybe(e.share), lambda e: share_text(e.share),
        ),
        Column(
            tr("Moving"),
            tr("Race time without the changes"),
            "8:88:88",
            lambda e: _maybe(e.moving),
            moving,
            lambda e: movings[e.group](e.moving),
        ),
        _ranks(tr("Moving rank"), tr("Rank in moving time"), review.moving_rank),
    ]  # fmt: skip


def _ranks(head: str, hint: str, rank: Callable[[Effort], int | None]) -> Column:
    return Column(head, hint, "888", lambda e: _maybe(rank(e)), lambda e: str(rank(e) or NONE))


def _hypothetical(studio: Studio) -> list[Column]:
    heads = {MEDIAN: tr("If median"), BEST: tr("If best")}
    hints = {
        MEDIAN: tr("Hypothetical: the rank with the field's median in every change, nobody else changed"),
        BEST: tr("Hypothetical: the rank with the field's best in every change, nobody else changed"),
    }
    found = []
    for to in (MEDIAN, BEST):
        known: dict[str, Outcome | None] = {}

        def would(effort: Effort, to: str = to, known: dict[str, Outcome | None] = known) -> Outcome | None:
            if effort.subject not in known:
                known[effort.subject] = _outcome(studio, effort, to)
            return known[effort.subject]

        def text(effort: Effort, would: Callable[[Effort], Outcome | None] = would) -> str:
            outcome = would(effort)
            if outcome is None or outcome.rank is None:
                return ""
            return (
                tr("{rank} (+{places})").format(rank=outcome.rank, places=outcome.places)
                if outcome.places > 0
                else (
                    tr("{rank} (−{places})").format(rank=outcome.rank, places=-outcome.places)
                    if outcome.places
                    else str(outcome.rank)
                )
            )

        def key(effort: Effort, would: Callable[[Effort], Outcome | None] = would) -> SortKey:
            outcome = would(effort)
            return None if outcome is None else _maybe(outcome.rank)

        found.append(Column(heads[to], hints[to], "888 (+88)", key, text, hypothetical=True))
    return found


def _outcome(studio: Studio, effort: Effort, to: str) -> Outcome | None:
    """Of a finished race of one run; a member has no rank of the own."""
    if studio.by_member or effort.progress.run is not None or effort.progress.status is not Status.OK:
        return None
    return what_if(studio.board, effort, like_field(studio.review, effort, to)) if effort.known else None
