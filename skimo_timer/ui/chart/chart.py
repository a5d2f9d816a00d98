"""The chart as a widget: reads the standings, redraws at most ten times a second, says who was clicked.

All thin lines are one path and what stands out is painted by one item, so that a field of two thousand costs a few
items and not two thousand. A passing only marks the chart as stale; the next redraw takes whatever came. The view
follows the race until somebody zooms or pans, and again after the Home key, a double click or the button.
"""

from collections.abc import Collection, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from skimo_timer.core.course import Course
from skimo_timer.core.standings import Board
from skimo_timer.timekeeper import Change, Timekeeper
from skimo_timer.ui.chart.axes import GapAxis, PlaceAxis
from skimo_timer.ui.chart.choice import Choice, value
from skimo_timer.ui.chart.front import Front, StandOut, Tip
from skimo_timer.ui.chart.gaps import Gaps, lines, measure
from skimo_timer.ui.chart.ground import Ground, header_height
from skimo_timer.ui.chart.hit import nearest
from skimo_timer.ui.chart.scope import gap_range, place_range
from skimo_timer.ui.chart.widget import plot_widget
from skimo_timer.ui.labels import place_word
from skimo_timer.ui.theme import Role, font, scaled, tones, wear

REDRAW_MS = 100
FRESH_MS = 4000
"""How long who has just passed can be seen to."""

_FEW = 3  # athletes touched by one passing: more is an import or a corrected start


class GapChart(QWidget):
    """The gaps to the leader of a classification, live."""

    athlete_clicked = Signal(str)
    most_lines = 250
    """Of more athletes every second, third … has a thin line: more would be one grey, and slow."""

    def __init__(self, timekeeper: Timekeeper, parent: QWidget | None = None) -> None:
        """Shows the first classification until it is told another."""
        super().__init__(parent)
        self._timekeeper = timekeeper
        self._classification = ""
        self._selected: frozenset[str] = frozenset()
        self._fresh = ""
        self._choice = Choice(self.say)
        self._gaps: Gaps | None = None
        self._stand_outs: Sequence[StandOut] = ()
        self._follows, self._stale = True, True
        self._since_redraw = QElapsedTimer()
        self._redraw_timer = QTimer(self, singleShot=True)
        self._redraw_timer.timeout.connect(self.redraw)
        self._fresh_timer = QTimer(self, singleShot=True, interval=FRESH_MS)
        self._fresh_timer.timeout.connect(self._forget_fresh)
        self._build()
        self._dress()

    # -- what the window says --------------------------------------------------------------------------------------

    def set_classification(self, name: str) -> None:
        """Shows another classification, whole."""
        self._classification = name
        self.show_whole_race()

    def select(self, bibs: Collection[str]) -> None:
        """Lets these athletes stand out; the first three where it is nobody."""
        self._selected = frozenset(bibs)
        self._soon(stale=False)

    def on_change(self, change: Change) -> None:
        """Takes note of a change; what it means for the lines is read when the chart is redrawn."""
        if 0 < len(change.bibs) <= _FEW:
            self._fresh = max(change.bibs, key=self._last_seen)
            self._fresh_timer.start()
        self._soon()

    def refresh(self) -> None:
        """The race may have changed: drawn anew in a moment, the part that is looked at stays."""
        self._soon()

    def show_whole_race(self) -> None:
        """Follows the race again after somebody has zoomed or panned."""
        self._follows = True
        self._reset.hide()
        self._soon()

    def _last_seen(self, bib: str) -> int:
        progress = self._timekeeper.race.progress.get(bib)
        return -1 if progress is None else max((time for time in progress.times if time is not None), default=-1)

    def _forget_fresh(self) -> None:
        self._fresh = ""
        self._soon(stale=False)

    # -- what is drawn: a chart of something else along the course has other ones -------------------------------------

    def measured(self, board: Board, course: Course) -> Gaps:
        """The heights of all lines."""
        return measure(board, course)

    def say(self, gaps: Gaps, row: int, column: int) -> str:
        """What is said of a point."""
        return value(gaps, row, column)

    def heights(self, gaps: Gaps, rows: Sequence[int], pixels: float) -> tuple[float, float]:
        """From the top to the bottom of what is shown, with room for the names of the laps; `rows` stand out."""
        return gap_range(gaps, rows, pixels, header_height() + scaled(10))

    def axis(self) -> pg.AxisItem:
        """The axis at the left."""
        return GapAxis("left")

    # -- drawing ---------------------------------------------------------------------------------------------------

    def _soon(self, *, stale: bool = True) -> None:
        """Redraws when a tenth of a second has passed since the last time, if anybody can see it.

        Another choice leaves the lines of the field as they are.
        """
        self._stale = self._stale or stale
        if self.isVisible() and not self._redraw_timer.isActive():
            passed = self._since_redraw.elapsed() if self._since_redraw.isValid() else REDRAW_MS
            self._redraw_timer.start(max(0, REDRAW_MS - passed))

    def redraw(self) -> None:
        """Reads the standings, if they may have changed, and draws them, now."""
        self._redraw_timer.stop()
        self._since_redraw.start()
        board = self._board()
        course = None if board is None else self._course(board)
        if board is None or course is None:
            return
        if self._stale or self._gaps is None or self._gaps.course.name != course.name:
            self._stale = False
            self._gaps = self.measured(board, course)
            self._draw_field(self._gaps)
        gaps = self._gaps
        self._stand_outs = self._choice.stand_outs(gaps, self._selected, self._fresh, tones())
        self._ground.show_gaps(gaps, tones())
        self._front.show_gaps(gaps, self._stand_outs, tones())
        self._places.show_course(gaps.course)
        self._nothing.setVisible(not gaps.has_begun)
        self.setAccessibleDescription("; ".join(f"{one.bib} {one.name} {one.value}" for one in self._stand_outs))
        self._fit()

    def _draw_field(self, gaps: Gaps) -> None:
        """Everybody as one path; the more there are, the fainter each."""
        every = lines(gaps, -(-len(gaps.athletes) // self.most_lines))
        faint = QColor(tones().neutral)
        faint.setAlpha(int(np.clip(150 * (30 / max(len(gaps.athletes), 1)) ** 0.5, 26, 150)))
        self._thin.setData(every.x, every.y, connect=every.joined, pen=pg.mkPen(faint), skipFiniteCheck=True)
        dotted = pg.mkPen(faint, style=Qt.PenStyle.DotLine)
        self._bridges.setData(every.bridges_x, every.bridges_y, connect="pairs", pen=dotted, skipFiniteCheck=True)

    def _board(self) -> Board | None:
        boards = self._timekeeper.boards
        return boards.get(self._classification) or next(iter(boards.values()), None)

    def _course(self, board: Board) -> Course | None:
        """The course of the selected, else of the leader."""
        chosen = [at for bib in self._selected if (at := board.position(bib)) is not None]
        return board[min(chosen, default=0)].course if len(board) else None

    def _fit(self) -> None:
        """Brings everything that matters into view, unless somebody has chosen a part."""
        if self._gaps is None or not self._follows:
            return
        width, height = self._view.width(), self._view.height()
        margin = self._places.code_width(self._gaps.course.start_point) / 2
        chosen = [one for one in self._stand_outs if not one.guest]
        rows = [one.row for one in chosen]
        labels = [(one.row, self._front.label_width(one)) for one in chosen]
        self._view.setRange(
            xRange=place_range(self._gaps, labels, width, margin),
            yRange=self.heights(self._gaps, rows, height),
            padding=0,
        )

    # -- mouse and keys --------------------------------------------------------------------------------------------

    def _point(self, at: QPointF) -> tuple[int, int] | None:
        """(row, column) of the point that is meant by a place of the scene."""
        if self._gaps is None or not self._view.sceneBoundingRect().contains(at):
            return None
        spot = self._view.mapFromScene(at)
        bib = self._front.label_at(spot)
        if bib and (row := self._gaps.row(bib)) is not None:
            return row, int(self._gaps.known[row].nonzero()[0][-1])
        x, y = self._front.pixels(self._gaps.x, self._gaps.behind)
        return nearest(x, y, (spot.x(), spot.y()), [one.row for one in self._stand_outs])

    def _hover(self, at: QPointF) -> None:
        point = self._point(at)
        self._front.show_tip(None if point is None or self._gaps is None else self._tip(self._gaps, *point))

    def _tip(self, gaps: Gaps, row: int, column: int) -> Tip:
        athlete = gaps.athletes[row]
        who = f"{athlete.bib} {athlete.entry.name}".strip()
        where = gaps.course.start_point
        if column:
            place = gaps.course.places[column - 1]
            where = place_word(place, len(gaps.course.laps))
        return Tip(row, column, f"{who}  ·  {where}  ·  {self.say(gaps, row, column)}")

    def _click(self, event: "pg.GraphicsScene.mouseEvents.MouseClickEvent") -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if event.double():
            self.show_whole_race()
        elif self._gaps is not None and (point := self._point(event.scenePos())) is not None:
            self.athlete_clicked.emit(self._gaps.athletes[point[0]].bib)

    def _taken_over(self) -> None:
        self._follows = False
        self._reset.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home shows the whole race again."""
        if event.key() == Qt.Key.Key_Home:
            self.show_whole_race()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self._front.show_tip(None)
        super().leaveEvent(event)

    # -- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._gap_axis, self._places = self.axis(), PlaceAxis()
        self._plot = plot_widget(self, {"left": self._gap_axis, "bottom": self._places})
        self._view = self._plot.getViewBox()
        self._view.invertY(True)
        self._view.disableAutoRange()
        self._thin, self._bridges = pg.PlotCurveItem(antialias=True), pg.PlotCurveItem(antialias=True)
        for item in (self._thin, self._bridges):  # another choice is painted over them, without painting them again
            item.setCacheMode(pg.GraphicsObject.CacheMode.DeviceCoordinateCache)
        self._view.addItem(self._thin, ignoreBounds=True)
        self._view.addItem(self._bridges, ignoreBounds=True)
        self._ground, self._front = Ground(self._view, self.tr("Lap {0}")), Front(self._view)
        self._view.sigRangeChangedManually.connect(self._taken_over)
        self._view.sigResized.connect(self._fit)
        self._plot.scene().sigMouseMoved.connect(self._hover)
        self._plot.scene().sigMouseClicked.connect(self._click)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)
        self._build_words()

    def _build_words(self) -> None:
        self._nothing = QLabel(self.tr("The chart begins with the first passing."), self._plot)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        wear(self._nothing, Role.TABLE)
        self._reset = QToolButton(self._plot)
        self._reset.setText(self.tr("Whole race"))
        self._reset.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._reset.setToolTip(self.tr("Follow the race again (Home)"))
        self._reset.clicked.connect(self.show_whole_race)
        self._reset.hide()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the focus away from where bibs are typed
        self.setAccessibleName(self.tr("Chart of the gaps to the leader"))

    def _dress(self) -> None:
        """Takes the colours of the theme and the sizes of the scale."""
        look = tones()
        self._plot.setBackground(look.base)
        for axis in (self._gap_axis, self._places):
            axis.setTickFont(font(Role.SMALL))
            axis.setTextPen(look.text)
            axis.setPen(pg.mkPen(look.edge))
            axis.setStyle(tickLength=0, tickTextOffset=scaled(6), autoReduceTextSpace=False)
        self._gap_axis.setStyle(hideOverlappingLabels=True)
        self._soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Draws what has changed while nobody looked."""
        super().showEvent(event)
        self._soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the words over the plot in their places."""
        super().resizeEvent(event)
        self._nothing.setGeometry(self._plot.rect())
        self._reset.adjustSize()
        self._reset.move(self._plot.width() - self._reset.width() - scaled(4), scaled(2))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
