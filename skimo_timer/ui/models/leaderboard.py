"""A classification as it stands, one row per athlete, moved by the deltas of its board.

A club classification has a row per club; there are few, so it is made anew with each change.

With n athletes a passing costs the rows between where the athlete was and is now, whose ranks shift; only when the
leader's own row changes do all gaps, and even then just those on the screen are worked out again.

In a race of stages the column of laps says how far each has come instead: the stage, and the place in the heat.
"""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal

from skimo_timer.core.clock import Duration, format_duration, format_gap
from skimo_timer.core.clubs import ClubResult, rank_clubs
from skimo_timer.core.members import Member
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.standings import Board, Delta, Inserted, Moved, Removed
from skimo_timer.core.transitions.efforts import Effort, Efforts
from skimo_timer.core.transitions.gaps import Gap, Part
from skimo_timer.core.transitions.gaps import gap as split_gap
from skimo_timer.timekeeper import Change, Timekeeper
from skimo_timer.ui.labels import through, word
from skimo_timer.ui.models.roles import DISPLAY, MARK, NOWHERE, TOOL_TIP, Index
from skimo_timer.ui.models.table import Column, Row, TableModel

RANK, BIB, NAME, CLUB, LAPS, LAST, TIME, GAP, CHANGES, SPLIT = range(10)
PENALTY = "penalty"


class LeaderboardModel(TableModel[str]):
    """Rows are about bibs, in a club classification about clubs.

    `touched` names the athletes whose rows changed, to be pointed out for a moment.
    """

    touched = Signal(list)

    columns: tuple[Column, ...] = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Rank")), "DNF", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Bib")), "888", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Name")), "Maximilian Höllwar", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Club")), "SC Hochalmblick", spare=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Lap")), "Lap", right=True, spare=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Last")), "LINE 2"),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Time")), "P88:88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Gap")), "+88:88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Changes")), "8:88  8/8", right=True, spare=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Up · changes · down")), "+8:88 +8:88 +8:88", spare=True),
    )

    def __init__(self, keeper: Timekeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._name = next(iter(keeper.boards), "")
        self._clubs: dict[str, ClubResult] = {}
        self._leading: Effort | None = None
        self.start_over()

    @property
    def classification(self) -> str:
        """The name of the classification that is shown."""
        return self._name

    def set_classification(self, name: str) -> None:
        """Shows another classification."""
        if name != self._name:
            self._name = name
            self.start_over()

    def on_change(self, change: Change) -> None:
        """Follows a change of the race."""
        if change.deltas is None or self._board is None or self.columns is not self._wanted:
            self.start_over()
            return
        mine = [(bib, delta) for name, bib, delta in change.deltas if name == self._name]
        if mine and self.ranks_clubs:
            self.start_over()
            return
        for bib, delta in mine:
            self._follow(bib, delta)
        if mine:
            self.touched.emit([bib for bib, _ in mine])

    @property
    def ranks_clubs(self) -> bool:
        """Whether the rows are clubs and not athletes."""
        return self._board is not None and self._board.classification.best > 0

    def find(self, subject: object) -> int | None:
        """The row of an athlete; None who is not in this classification."""
        if self._board is None or self.ranks_clubs or not isinstance(subject, str):
            return None
        return self._board.position(subject)

    @property
    def _board(self) -> Board | None:
        return self._keeper.boards.get(self._name)

    @property
    def _wanted(self) -> tuple[Column, ...]:
        """The columns of a race as it is set up now."""
        return _STAGED if self._keeper.race.setup.stages else type(self).columns

    # -- rows move -------------------------------------------------------------------------------------------------

    def start_over(self) -> None:
        """Everything anew, after a time in which the changes were not followed."""
        self.beginResetModel()
        self._use_columns(self._wanted)
        if self._name not in self._keeper.boards:
            self._name = next(iter(self._keeper.boards), "")
        board = self._board
        self._clubs = {row.club: row for row in rank_clubs(board)} if board is not None and self.ranks_clubs else {}
        athletes = range(0 if board is None or self.ranks_clubs else len(board))
        self._order = list(self._clubs) or ([] if board is None else [board[position].bib for position in athletes])
        self._rows.clear()
        self._efforts, self._leading = Efforts(self._keeper.race), None
        self.endResetModel()

    def _follow(self, bib: str, delta: Delta) -> None:
        match delta:
            case Inserted(at):
                self.beginInsertRows(NOWHERE, at, at)
                self._order.insert(at, bib)
                self.endInsertRows()
                self._forget(0 if at == 0 else at, len(self._order))
            case Removed(at):
                self.beginRemoveRows(NOWHERE, at, at)
                del self._order[at]
                self._rows.pop(bib, None)
                self.endRemoveRows()
                self._forget(0 if at == 0 else at, len(self._order))
            case Moved(src, dst):
                self._move(src, dst)

    def _move(self, src: int, dst: int) -> None:
        if src != dst:
            self.beginMoveRows(NOWHERE, src, src, NOWHERE, dst if dst < src else dst + 1)
            self._order.insert(dst, self._order.pop(src))
            self.endMoveRows()
        first, last = min(src, dst), max(src, dst)
        self._forget(first, last if first else len(self._order))  # the leader's times are in everybody's gap

    # -- what a row shows ------------------------------------------------------------------------------------------

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """One aspect of a cell; its state is the status of the athlete, and a penalty is marked at the time."""
        if role == MARK:
            return self.row(index.row()).mark if index.column() == TIME else ""
        if role == TOOL_TIP and index.column() == GAP and not self.ranks_clubs:
            return self._split(self._order[index.row()]) or super().data(index, role)
        return super().data(index, role)

    def _gap(self, bib: str) -> Gap | None:
        """The gap to the leader leg by leg; None where nobody can say, and in a race of stages."""
        race, leader = self._keeper.race, self._keeper.boards[self._name].leader
        progress = race.progress.get(bib)
        if progress is None or leader is None or progress is leader or race.setup.stages:
            return None
        if self._leading is None or self._leading.progress is not leader:
            self._leading = next(iter(self._efforts.of(leader)), None)
        own = next(iter(self._efforts.of(progress)), None)
        found = None if own is None or self._leading is None else split_gap(own, self._leading)
        return found if found is not None and found.shown else None

    def _split(self, bib: str) -> str:
        """Where the gap to the leader came from: `+1:45 = changes +0:38, skins +1:07`; empty where nobody can say."""
        found = self._gap(bib)
        if found is None:
            return ""
        parts = [f"{word(f'part.{p}').lower()} {format_gap(t, found.precision)}" for p, t in found.printed.items() if t]
        return f"{format_gap(found.shown, found.precision)} = {', '.join(parts)}"

    def _row(self, subject: str) -> Row:
        return self._club_row(self._clubs[subject]) if self.ranks_clubs else self._athlete_row(subject)

    def _club_row(self, club: ClubResult) -> Row:
        """A club: its sum, and the bibs that make it up."""
        rank = "" if club.rank is None else str(club.rank)
        result = "" if club.result is None else format_duration(club.result, club.precision)
        best = next((row.result for row in self._clubs.values() if row.result is not None), None)
        behind = None if club.result is None or best is None else club.result - best
        gap = format_gap(behind, club.precision) if behind else ""
        return Row((rank, "", club.club, "", "", ", ".join(club.bibs), result, gap, "", ""))

    def _athlete_row(self, subject: str) -> Row:
        progress, board = self._keeper.race.progress.get(subject), self._keeper.boards[self._name]
        if progress is None:  # about to go: Qt looks at a row once more while it takes it away
            return Row(("",) * len(self.columns))
        rank, gap = board.rank(progress), board.gap(progress)
        time = progress.result if progress.status is Status.OK else progress.elapsed
        shown = progress.status not in (Status.DNS, Status.DSQ) and time is not None
        under_way = progress.reached or progress.status is not Status.RUN  # nobody is first before the first point
        parts = _parts(self._gap(subject)) if shown and gap else ()
        texts = (
            progress.status.value if rank is None else str(rank) if under_way else "",
            subject,
            progress.entry.name,
            progress.entry.club,
            _round(progress),
            _last(progress),
            format_duration(time, progress.precision) if shown and time is not None else "",
            format_gap(gap, progress.precision) if gap else "",
            _changes(progress),
            " ".join(text for _, text in parts),
        )
        return Row(texts, progress.status.value, PENALTY if progress.penalty else "", _hint(progress), parts)


_STAGED = (
    *LeaderboardModel.columns[:CLUB],
    replace(LeaderboardModel.columns[CLUB], spare=True),
    Column(str(QT_TRANSLATE_NOOP("Columns", "Stage")), "Semifinals · 8"),
    *LeaderboardModel.columns[LAST:CHANGES],
    LeaderboardModel.columns[CHANGES],
    Column("", "", spare=True),
)
"""The columns in a race of stages."""


_UP = frozenset({Part.SKINS, Part.FOOT})
_KINDS = (("↑", "skin", _UP), ("⇄", "change", {Part.CHANGES}), ("↓", "descent", {Part.DESCENTS}))
_SHOWN = frozenset({*_UP, Part.CHANGES, Part.DESCENTS})


def _parts(gap: Gap | None) -> tuple[tuple[str, str], ...]:
    """The gap in climbs, changes and descents, each with its hue; three dots where it has other parts, or who knows."""
    if gap is None:
        return ()
    kinds = [(sign, hue, sum(gap.printed.get(part, 0) for part in parts)) for sign, hue, parts in _KINDS]
    rest = sum(lost for part, lost in gap.printed.items() if part not in _SHOWN)
    parts = [(hue, f"{sign} {format_gap(lost, gap.precision) if lost else '0'}") for sign, hue, lost in kinds]
    return (*parts, ("neutral", "…")) if rest else tuple(parts)


def _round(progress: Progress) -> str:
    """The laps so far, 1.5 where half laps count; in a race of stages the last stage and the place in the heat."""
    if progress.run is None:
        return str(progress.laps) if progress.laps else ""
    return progress.run.stage if progress.status is Status.RUN else f"{progress.run.stage} · {progress.run.place}"


def _hint(progress: Progress) -> str:
    """The members with their times, penalties and the reason of a status."""
    parts = [_member(progress, member) for member in progress.members]
    parts += [ruling.value for ruling in progress.verdict.penalties]
    if progress.penalty:
        parts.append(format_gap(progress.penalty, progress.precision))
    return " · ".join([*parts, progress.verdict.reason] if progress.verdict.reason else parts)


def _last(progress: Progress) -> str:
    """The last place reached: its point, the lap where there are several, and of a team how many have been there."""
    reached = max([progress.reached - 1, *(member.last for member in progress.members if member.last is not None)])
    if reached < 0:
        return ""
    place = progress.course.places[reached]
    where = f"{place.point} {place.lap}" if progress.course.laps[1:] else place.point
    return " · ".join(part for part in (where, through(progress, reached)) if part)


def _member(progress: Progress, member: Member) -> str:
    """A member with the own time: `91b 1:02:13`; with the laps so far where there is no whole time."""
    laps = [time for time in member.lap_times if time is not None]
    time = member.total if member.total is not None else Duration(sum(laps)) if laps else None
    return f"{progress.bib}{member.letter} " + ("–" if time is None else format_duration(time, progress.precision))


def _changes(progress: Progress) -> str:
    """The time in changes so far, and how many of them it holds where some are missing."""
    known = sum(time is not None for time in progress.transitions)
    if not known or progress.status in (Status.DNS, Status.DSQ):
        return ""
    total = format_duration(progress.transitions_total, progress.precision)
    return total if progress.transitions_complete else f"{total}  {known}/{len(progress.transitions)}"
