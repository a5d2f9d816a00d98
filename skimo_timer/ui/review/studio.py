"""What all views of the review share: the field that is looked at, who is chosen, and whom they are compared with.

A change of the race only notes whom it touched; a moment later their rows are computed again and nobody else's, and
the views hear of it once. Rows of the matrix and efforts are kept beside each other, so that a chart takes arrays and
does not ask two thousand objects.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from skimo_timer.core.clock import SECOND
from skimo_timer.core.facts import Entered, SetUp
from skimo_timer.core.progress import Progress
from skimo_timer.core.standings import Board
from skimo_timer.core.startlist import split_member
from skimo_timer.core.transitions.efforts import Effort, Efforts, Leg
from skimo_timer.core.transitions.gaps import Gap, gap
from skimo_timer.core.transitions.review import Review
from skimo_timer.timekeeper import Change, Timekeeper

SETTLE_MS = 120
MOST = 6
"""So many athletes are compared at once; more lines and colours nobody tells apart."""

LEADER, MEDIAN = "leader", "median"

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Matrix:
    """The field as numbers: `seconds` has a row per subject in the order of the result and a column per leg.

    NaN is a missing side, or a leg that somebody did not walk.
    """

    subjects: tuple[str, ...]
    legs: tuple[Leg, ...]
    seconds: Floats

    def columns(self, legs: Iterable[Leg]) -> Floats:
        """The columns of these legs."""
        at = {leg: number for number, leg in enumerate(self.legs)}
        return self.seconds[:, [at[leg] for leg in legs]]


class Studio(QObject):
    """Keeps the field of a classification. `refreshed` tells of other figures, `chosen_changed` of another choice."""

    refreshed = Signal()
    chosen_changed = Signal()

    def __init__(self, keeper: Timekeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keeper = keeper
        self.classification = next(iter(self.classifications()), "")
        self.by_member = False
        self.reference = LEADER
        self.chosen: tuple[str, ...] = ()
        self.colours: dict[str, int] = {}
        self.review = Review()
        self.order: tuple[str, ...] = ()
        self._efforts = Efforts(keeper.race)
        self._rows: dict[str, Floats] = {}
        self._legs: tuple[Leg, ...] = ()
        self._matrix: Matrix | None = None
        self._touched: set[str] = set()
        self._everything = True
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.settle)
        self.is_watched = False

    # -- which field -----------------------------------------------------------------------------------------------

    def classifications(self) -> list[str]:
        """The classifications that rank athletes."""
        return [name for name, board in self.keeper.boards.items() if not board.classification.best]

    @property
    def board(self) -> Board:
        """The board of the classification that is looked at."""
        boards = self.keeper.boards
        return boards.get(self.classification) or boards[self.classifications()[0]]

    def show_classification(self, name: str) -> None:
        """Looks at another field."""
        self.classification, self._everything = name, True
        self.settle()

    def show_members(self, by_member: bool) -> None:  # noqa: FBT001 - a slot
        """The members of teams and relays one by one, or the teams."""
        self.by_member, self._everything = by_member, True
        self.settle()

    # -- following the race ----------------------------------------------------------------------------------------

    def on_change(self, change: Change) -> None:
        """Notes whom a change touched."""
        anew = any(isinstance(record.fact, SetUp | Entered) for record in change.records)
        self._everything = self._everything or change.deltas is None or anew or bool(self.keeper.race.setup.stages)
        self._touched |= change.bibs
        if self.is_watched:
            self._settle.start()

    def watch(self) -> None:
        """Somebody looks: what was noted meanwhile is computed now."""
        self.is_watched = True
        if self._everything or self._touched:
            self.settle()

    def settle(self) -> None:
        """Computes what was touched, and tells."""
        self._settle.stop()
        if self._everything:
            self._begin()
        else:
            for bib in self._touched:
                self._put(bib)
        self._touched, self._everything, self._matrix = set(), False, None
        self.order = self._in_order()
        self.chosen = tuple(one for one in self.chosen if one in self.review.efforts)
        self.refreshed.emit()

    def _begin(self) -> None:
        self._efforts = Efforts(self.keeper.race, by_member=self.by_member)
        self.review = Review(self._efforts.of_all(self._field()))
        self._legs, self._rows = self.review.legs, {}

    def _field(self) -> list[Progress]:
        board = self.board if self.classifications() else None
        return [] if board is None else [board[position] for position in range(len(board))]

    def _put(self, bib: str) -> None:
        """One athlete or team anew."""
        progress = self.keeper.race.progress.get(bib)
        there = progress is not None and self.board.position(bib) is not None
        fresh = {e.subject: e for e in self._efforts.of(progress)} if there and progress is not None else {}
        stale = [one for one in (bib, *self._members_of(bib)) if one in self.review.efforts]
        for subject in {*fresh, *stale}:
            self.review.put(subject, fresh.get(subject))
            self._rows.pop(subject, None)

    def _members_of(self, bib: str) -> list[str]:
        return [bib + letter for letter in self.keeper.race.setup.member_letters]

    def _in_order(self) -> tuple[str, ...]:
        """Everybody in the order of the result; members behind one another."""
        known = self.review.efforts
        if not self.by_member:
            return tuple(progress.bib for progress in self._field() if progress.bib in known)
        return tuple(one for p in self._field() for one in self._members_of(p.bib) if one in known)

    # -- as numbers ------------------------------------------------------------------------------------------------

    @property
    def matrix(self) -> Matrix:
        """The field as numbers; rows of who was not touched are kept."""
        if self._matrix is None:
            legs = self.review.legs
            if legs != self._legs:
                self._legs, self._rows = legs, {}
            missing = [subject for subject in self.order if subject not in self._rows]
            if missing:
                self._fill(missing, legs)
            rows = [self._rows[subject] for subject in self.order]
            seconds = np.array(rows, dtype=np.float64).reshape(len(rows), len(legs))
            self._matrix = Matrix(self.order, legs, seconds)
        return self._matrix

    def _fill(self, subjects: Sequence[str], legs: Sequence[Leg]) -> None:
        at = {leg: number for number, leg in enumerate(legs)}
        places: dict[int, list[int]] = {}
        for subject in subjects:
            row = np.full(len(legs), np.nan)
            for stretch in self.review.efforts[subject].stretches:
                if id(stretch.legs) not in places:
                    places[id(stretch.legs)] = [at[leg] for leg in stretch.legs]
                row[places[id(stretch.legs)]] = np.array(stretch.taken, dtype=np.float64) / SECOND
            self._rows[subject] = row

    # -- who -------------------------------------------------------------------------------------------------------

    def effort(self, subject: str) -> Effort | None:
        """The row of a subject."""
        return self.review.efforts.get(subject)

    def rank(self, effort: Effort) -> int | None:
        """The rank in the classification; of a member that of the team."""
        return self.board.rank(effort.progress)

    @property
    def chosen_efforts(self) -> list[Effort]:
        """Those who are chosen, the first of them first."""
        return [self.review.efforts[one] for one in self.chosen if one in self.review.efforts]

    @property
    def focus(self) -> Effort | None:
        """Whom the views of one athlete are about: the first chosen, else the second of the result."""
        if self.chosen_efforts:
            return self.chosen_efforts[0]
        seen = [one for one in self.order[:2] if self.review.efforts[one].taken]
        return self.review.efforts[seen[-1]] if seen else None

    def choose(self, subjects: Iterable[str]) -> None:
        """Chooses these, at most six, for all views."""
        chosen = tuple(dict.fromkeys(one for one in subjects if one in self.review.efforts))[:MOST]
        if chosen != self.chosen:
            self.chosen = chosen
            self._give_colours()
            self.chosen_changed.emit()

    def _give_colours(self) -> None:
        """Whoever stays chosen keeps the colour, whoever is new gets the first that is free."""
        self.colours = {one: number for one, number in self.colours.items() if one in self.chosen}
        for one in self.chosen:
            if one not in self.colours:
                self.colours[one] = next(n for n in range(MOST) if n not in self.colours.values())

    def choose_athlete(self, bib: str) -> None:
        """Chooses an athlete or team; where members stand alone, all of them."""
        self.choose(one for one in self.order if self.review.efforts[one].progress.bib == bib)

    def toggle(self, subject: str) -> None:
        """Chooses one more, or one less."""
        others = [one for one in self.chosen if one != subject]
        self.choose(others if subject in self.chosen else [*self.chosen, subject])

    # -- compared with whom ----------------------------------------------------------------------------------------

    def compare_with(self, reference: str) -> None:
        """The leader, the field's middle, or a bib."""
        self.reference = reference
        self.chosen_changed.emit()

    def reference_for(self, effort: Effort) -> Effort | None:
        """The effort that another is compared with; None where there is none."""
        if self.reference == MEDIAN:
            return self.review.typical(effort)
        if self.reference == LEADER:
            return self._leader(effort)
        other = self.effort(self.reference)
        return None if other is None or other is effort else other

    def _leader(self, effort: Effort) -> Effort | None:
        """The first; of members the one with the same letter of the first team."""
        leader = self.board.leader
        if leader is None:
            return None
        letter = split_member(effort.subject)[1] if self.by_member else ""
        first = self.effort(leader.bib + letter)
        return None if first is effort else first

    def gap(self, effort: Effort) -> Gap | None:
        """How far an effort is behind the reference, and why."""
        other = self.reference_for(effort)
        return None if other is None else gap(effort, other)
