"""The live leaderboard of the changes: the last one done, all of them together, and the best of each.

A rank counts who is strictly before at the printed time, as on every board. In the sum those come first who have done
more changes, since less time in fewer of them is no lead. Who is disqualified or did not start has no time here.
"""

from bisect import bisect_left
from collections.abc import Iterator
from enum import IntEnum
from itertools import islice

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.clock import Duration, Instant, format_duration, format_gap, truncate
from skimo_timer.core.course import Place
from skimo_timer.core.progress import Progress, Status
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.labels import FINE, leg_word, place_word
from skimo_timer.ui.models.table import Column, Row, TableModel

RANK, BIB, NAME, WHERE, TIME, BEHIND = range(6)
MOST = 100
"""So many rows are shown: nobody looks further down while a race is running, and the review has them all."""

_NOT_MEASURED = frozenset({Status.DNS, Status.DSQ})


class Mode(IntEnum):
    """What is ranked."""

    LAST = 0
    TOTAL = 1
    BEST = 2


Subject = tuple[str, str, int]
"""The bib, the course and the place of the change; the last two are empty where all are meant."""


class ChangesModel(TableModel[Subject]):
    """Rows are about a bib and a change. `title` says which change is the last one."""

    columns: tuple[Column, ...] = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Rank")), "DNF", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Bib")), "888", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Name")), "Maximilian Höllwarth", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Change")), "skins off T1O, lap 2", spare=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Time")), "88:88.88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Behind")), "+88:88.88", right=True),
    )

    def __init__(self, keeper: Timekeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.classification = next(iter(keeper.boards), "")
        self.mode = Mode.LAST
        self.title = ""

    def refresh(self) -> None:
        """Ranks anew; rows that stay where they are are not reset."""
        rows = dict(islice(self._ranked(), MOST))
        if list(rows) == self._order:
            changed = [n for n, subject in enumerate(rows) if self._rows.get(subject) != rows[subject]]
            self._rows = rows
            for n in changed:
                self.dataChanged.emit(self.index(n, 0), self.index(n, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._order, self._rows = list(rows), rows
        self.endResetModel()

    def _row(self, subject: Subject) -> Row:
        return self._rows[subject]

    def _ranked(self) -> Iterator[tuple[Subject, Row]]:
        self.title = ""
        board = self._keeper.boards.get(self.classification)
        if board is None or board.classification.best:
            return
        field = [one for one in (board[n] for n in range(len(board))) if one.status not in _NOT_MEASURED]
        if self.mode is Mode.TOTAL:
            yield from _total(field)
        elif self.mode is Mode.BEST:
            yield from _best(field)
        elif (last := _last(field)) is not None:
            progress, place = last
            self.title = _where(place, progress)
            yield from _one(field, progress.course.name, place)


def _last(field: list[Progress]) -> tuple[Progress, Place] | None:
    """The change that was done last, of whoever it was."""
    found: tuple[Instant, Progress, Place] | None = None
    for progress in field:
        for index in progress.course.changes:
            if index < len(progress.times) and progress.legs[index] is not None:
                time = progress.times[index]
                if time is not None and (found is None or time > found[0]):
                    found = time, progress, progress.course.places[index]
    return None if found is None else found[1:]


def _one(field: list[Progress], course: str, place: Place) -> Iterator[tuple[Subject, Row]]:
    """Everybody in one change."""
    done = [
        (truncate(time, one.precision), one)
        for one in field
        if one.course.name == course and place.index < len(one.legs)
        for time in [one.legs[place.index]]
        if time is not None
    ]
    done.sort(key=lambda pair: pair[0])
    order = [time for time, _ in done]
    for time, one in done:
        rank = bisect_left(order, time) + 1
        yield (one.bib, course, place.index), _texts(rank, one, _where(place, one), time, time - order[0])


def _total(field: list[Progress]) -> Iterator[tuple[Subject, Row]]:
    """All changes of each together; more changes first."""
    done = []
    for one in field:
        known = sum(time is not None for time in one.transitions)
        if known:
            done.append(((-known, truncate(one.transitions_total, one.precision)), one))
    done.sort(key=lambda pair: pair[0])
    order = [key for key, _ in done]
    for key, one in done:
        known, time = -key[0], Duration(key[1])
        first = order[bisect_left(order, (key[0], Duration(0)))][1]
        of = f"{known}/{len(one.transitions)}"
        yield (one.bib, "", 0), _texts(bisect_left(order, key) + 1, one, of, time, time - first)


def _best(field: list[Progress]) -> Iterator[tuple[Subject, Row]]:
    """The best of the day in each change, in the order of the course, with how far the second is behind."""
    best: dict[tuple[str, int], tuple[Duration, Progress, Duration | None]] = {}
    for one in field:
        for index in one.course.changes:
            taken = one.legs[index] if index < len(one.legs) else None
            if taken is None:
                continue
            time, key = truncate(taken, one.precision), (one.course.name, index)
            holder = best.get(key)
            if holder is None or time < holder[0]:
                best[key] = time, one, None if holder is None else holder[0]
            elif holder[2] is None or time < holder[2]:
                best[key] = holder[0], holder[1], time
    for (course, index), (time, one, second) in sorted(best.items(), key=lambda item: item[0]):
        row = _texts(1, one, _where(one.course.places[index], one), time, 0 if second is None else second - time)
        yield (one.bib, course, index), row


def _where(place: Place, progress: Progress) -> str:
    return f"{leg_word(place.leg)} {place_word(place, len(progress.course.laps))}"


def _texts(rank: int, progress: Progress, where: str, time: Duration, behind: int) -> Row:
    told = format_duration(time, progress.precision)
    gap = format_gap(behind, progress.precision) if behind else ""
    return Row((str(rank), progress.bib, progress.entry.name, where, told, gap), FINE)
