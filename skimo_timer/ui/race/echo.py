"""The echo of the last act, in type that can be read from across the tent.

One line says who it was and what it means in the race, a smaller one below which place it was and how long the leg
took. `echo_of` is the content, without a widget; `EchoLine` paints it.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from skimo_timer.core.clock import format_duration, format_gap
from skimo_timer.core.course import LegKind, Place
from skimo_timer.core.facts import Key
from skimo_timer.core.matching.coverage import stretch_ranking, stretches
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.standings import Board
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import shapes, theme
from skimo_timer.ui.labels import FINE, leg_word, moment, ordinal, place_word, state_word, through, tr
from skimo_timer.ui.models.states import member_of, place_of, progress_of, state_of
from skimo_timer.ui.theme import Role


@dataclass(frozen=True, slots=True)
class Echo:
    """What is echoed. `who` is a bib with a name or a sentence; the others are empty where there is nothing to say."""

    state: str
    who: str
    word: str = ""
    rank: str = ""
    gap: str = ""
    leg: str = ""
    kind: LegKind | None = None
    below: str = ""
    bib: str = ""

    @property
    def spoken(self) -> str:
        """All of it in one line, for a screen reader."""
        return " · ".join(part for part in (self.bib, self.who, self.word, self.rank, self.gap, self.leg) if part)


def echo_of(keeper: Timekeeper, key: Key, classification: str) -> Echo:
    """The echo of a passing, ranked in a classification, or in the first one that has the athlete."""
    race = keeper.race
    passing, state = race.passings.get(key), state_of(race, key)
    if passing is None:
        return Echo(state, state_word(state))
    progress, below = progress_of(race, passing), f"{passing.point} · {moment(passing.time)}"
    if passing.is_open:
        return Echo(state, tr("Open time at {point}").format(point=passing.point), below=below)
    if progress is None:
        return Echo(state, tr("not entered"), tr("the time is kept"), below=below, bib=passing.bib)
    board, place = _board(keeper, classification, progress), place_of(race, passing)
    if place is None or board is None:
        return Echo(state, progress.entry.name, state_word(state), below=below, bib=passing.bib)
    where = place_word(place, len(progress.course.laps))
    member = race.entries.get(member_of(race, passing), progress.entry)
    parts = (where, moment(passing.time), through(progress, place.index), board.classification.name)
    return Echo(
        state=state,
        who=member.name or progress.entry.name,
        word="" if state == FINE else state_word(state),
        rank=ordinal(board.rank(progress)) or progress.status.value,
        gap=_gap(board, progress),
        leg=_leg(board, progress, place, race.setup),
        kind=place.leg,
        below=" · ".join(part for part in parts if part),
        bib=member_of(race, passing) or passing.bib,
    )


def _leg(board: Board, progress: Progress, place: Place, setup: RaceSetup) -> str:
    """The leg that ended here, its time, and its rank: `skins off 0:31 (2.)`.

    Where not everybody who was here has it, of how many; legs around a place that was not watched are one.
    """
    time = progress.legs[place.index]
    if time is None:
        return _stretch(board, progress, place, setup)
    rank = board.rank_of("leg", progress, place.index)
    among = len(board.ranking("leg", progress.course.name, place.index).values)
    here = len(board.ranking("split", progress.course.name, place.index).values)
    told = f"{leg_word(place.leg)} {format_duration(time, progress.precision)}"
    return told + _ranked(rank, among if among < here else None)


def _stretch(board: Board, progress: Progress, place: Place, setup: RaceSetup) -> str:
    """`T0 – T2 8:12 (3. of 84)`."""
    one = stretches(progress, setup).get(place.index)
    if one is None:
        return ""
    ranking = stretch_ranking(board, progress.course, one)
    told = f"{one.begins(progress.course)} – {place.point} {format_duration(one.time, progress.precision)}"
    return told + (_ranked(ranking.rank(one.time), len(ranking.values)) if progress.measures else "")


def _ranked(rank: int | None, among: int | None) -> str:
    if rank is None:
        return ""
    shown = ordinal(rank) if among is None else tr("{rank} of {among}").format(rank=ordinal(rank), among=among)
    return f" ({shown})"


def _gap(board: Board, progress: Progress) -> str:
    """Behind the leader; of the leader, who has no gap, the time so far."""
    if gap := board.gap(progress):
        return format_gap(gap, progress.precision)
    return _own_time(progress)


def _own_time(progress: Progress) -> str:
    time = progress.result if progress.status is Status.OK else progress.elapsed
    return "" if time is None else format_duration(time, progress.precision)


def _board(keeper: Timekeeper, classification: str, progress: Progress) -> Board | None:
    chosen = keeper.boards.get(classification)
    boards = [*([chosen] if chosen is not None else []), *keeper.boards.values()]
    ranking = (board for board in boards if not board.classification.best)  # which of clubs do not
    return next((board for board in ranking if board.position(progress.bib) is not None), None)


class EchoLine(QWidget):
    """Paints an echo: the shape of the state, bib, name, rank and gap; below, the leg in its colour and the place."""

    def __init__(self) -> None:
        super().__init__()
        self._echo = Echo("", "")
        self.setAccessibleName(self.tr("Last passing"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.scaled(200))

    @property
    def echo(self) -> Echo:
        """What is shown."""
        return self._echo

    def show_echo(self, echo: Echo) -> None:
        """Shows another echo."""
        self._echo = echo
        self.setAccessibleDescription(echo.spoken)
        self.update()

    def say(self, state: str, text: str, below: str = "") -> None:
        """Shows a sentence."""
        self.show_echo(Echo(state, text, below=below))

    def sizeHint(self) -> QSize:
        """As high as its two lines."""
        above, below = QFontMetrics(theme.font(Role.ECHO)), QFontMetrics(theme.font(Role.TABLE))
        return QSize(theme.scaled(500), above.height() + below.height() + theme.scaled(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the two lines."""
        painter = QPainter(self)
        height = QFontMetrics(theme.font(Role.ECHO)).height()
        if self._echo.who:
            self._paint_above(painter, QRectF(0, 0, self.width(), height))
            self._paint_below(painter, QRectF(0, height + theme.scaled(4), self.width(), self.height() - height))
        painter.end()

    def _paint_above(self, painter: QPainter, row: QRectF) -> None:
        echo, tones, gap = self._echo, theme.tones(), theme.scaled(16)
        side = row.height() * 0.56
        left = row.left()
        if echo.state:
            shapes.draw(painter, QRectF(left, row.center().y() - side / 2, side, side), echo.state)
            left += side + gap
        font = theme.font(Role.ECHO)
        right = row.right()
        for text in (echo.gap, echo.rank):
            right = _right(painter, row, right, text, _bold(font), tones.text) - (gap if text else 0)
        left = _left(painter, row, left, right, echo.bib, _bold(font), tones.text) + (gap if echo.bib else 0)
        small = theme.font(Role.LARGE)
        room = right - left - (QFontMetrics(small).horizontalAdvance(echo.word) + gap if echo.word else 0)
        left = _left(painter, row, left, left + room, echo.who, _fitting(font, echo.who, room), tones.text) + gap
        _left(painter, row, left, right, echo.word, small, shapes.ink_of(echo.state, tones))

    def _paint_below(self, painter: QPainter, row: QRectF) -> None:
        echo, tones, font = self._echo, theme.tones(), theme.font(Role.TABLE)
        row.setHeight(QFontMetrics(font).height())
        left = row.left()
        if echo.leg and echo.kind is not None:
            bar = QRectF(left, row.top() + row.height() * 0.14, theme.scaled(8), row.height() * 0.72)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.leg(echo.kind))
            painter.drawRoundedRect(bar, 3, 3)
            left = _left(painter, row, bar.right() + theme.scaled(8), row.right(), echo.leg, font, tones.text)
            left += theme.scaled(16)
        _left(painter, row, left, row.right(), echo.below, font, tones.muted)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _fitting(font: QFont, text: str, room: float) -> QFont:
    """The font, or a smaller one in which the text has room, down to two thirds."""
    fitting = QFont(font)
    for share in (1.0, 0.9, 0.8, 0.7):
        fitting.setPixelSize(round(font.pixelSize() * share))
        if QFontMetrics(fitting).horizontalAdvance(text) <= room:
            break
    return fitting


def _left(painter: QPainter, row: QRectF, left: float, right: float, text: str, font: QFont, ink: QColor) -> float:
    """Writes from the left, shortened where there is no room; returns where it ends."""
    if not text or right <= left:
        return left
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(right - left))
    painter.setFont(font)
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(left, row.top(), right - left, row.height()), flags, shown)
    return left + metrics.horizontalAdvance(shown)


def _right(painter: QPainter, row: QRectF, right: float, text: str, font: QFont, ink: QColor) -> float:
    """Writes up to the right edge; returns where it begins."""
    if not text:
        return right
    width = QFontMetrics(font).horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(right - width - 2, row.top(), width + 2, row.height()), flags, text)
    return right - width
