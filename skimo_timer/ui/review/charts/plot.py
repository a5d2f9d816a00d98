"""What all charts of the review share: looks, hovering, choosing, zooming, and taking a picture of them.

Wheel and dragging zoom and pan as pyqtgraph does; the view follows the race until somebody does, and again after Home,
a double click or the button. A click chooses an athlete everywhere, with Ctrl one more. A subclass measures
(`measure`), says what is in view (`whole`), and paints the field and those who stand out.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from skimo_timer.core.transitions.efforts import Effort
from skimo_timer.ui.chart.widget import plot_widget
from skimo_timer.ui.labels import tr
from skimo_timer.ui.review.charts.layer import Layer
from skimo_timer.ui.review.colours import hue_of
from skimo_timer.ui.review.studio import Floats, Studio
from skimo_timer.ui.theme import Hue, Role, Tones, font, scaled, tones, wear

NEAR = 14.0
"""Pixels from which on nothing is meant."""

Range = tuple[float, float]


@dataclass(frozen=True)
class Spots:
    """What can be pointed at: places in the plane, whose they are (a row of `subjects`), and what is said of each."""

    x: Floats = field(default_factory=lambda: np.empty(0))
    y: Floats = field(default_factory=lambda: np.empty(0))
    row: NDArray[np.intp] = field(default_factory=lambda: np.empty(0, dtype=np.intp))
    subjects: Sequence[str] = ()
    say: Callable[[int], str] = lambda _: ""


class Plot(QWidget):
    """A chart over the studio's field. `title` names it on screen readers and pictures."""

    upside_down = False

    def __init__(self, studio: Studio, title: str, left: pg.AxisItem, bottom: pg.AxisItem) -> None:
        super().__init__()
        self.studio, self.title = studio, title
        self.spots = Spots()
        self._tip: int | None = None
        self._follows, self._stale = True, True
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._redraw_stale)
        self.left, self.bottom = left, bottom
        self._build()
        self._dress()
        studio.refreshed.connect(self.refresh)
        studio.chosen_changed.connect(self.show_chosen)

    # -- for subclasses --------------------------------------------------------------------------------------------

    def measure(self) -> None:
        """Takes the figures of the field, and sets `spots`."""
        raise NotImplementedError

    def whole(self) -> tuple[Range, Range]:
        """The ranges of both axes that show everything that matters."""
        raise NotImplementedError

    def paint_field(self, painter: QPainter, whole: QRectF) -> None:
        """Everybody."""
        raise NotImplementedError

    def paint_front(self, painter: QPainter, whole: QRectF) -> None:
        """Those who are chosen."""
        raise NotImplementedError

    def nothing(self) -> str:
        """What to say where there is nothing to show; empty where there is."""
        return ""

    depends_on_choice = False
    """Whether the field's sheet shows something else for another choice."""

    # -- drawing ---------------------------------------------------------------------------------------------------

    @property
    def look(self) -> Tones:
        """The colours in use."""
        return tones()

    def refresh(self) -> None:
        """Other figures: drawn in a moment, after the table, or when somebody looks."""
        self._stale = True
        self._later.start()

    def _redraw_stale(self) -> None:
        if self._stale and self.isVisible():
            self.redraw()

    def show_chosen(self) -> None:
        """Another choice."""
        if self.depends_on_choice:
            self._stale = True
            self._redraw_stale()
        elif self.isVisible():
            self._tip = None
            self._fit()
            self.front.renew()

    def redraw(self) -> None:
        """Measures and draws, now."""
        self._stale, self._tip = False, None
        self.measure()
        words = self.nothing()
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._fit()
        self.field.renew()
        self.front.renew()

    def _fit(self) -> None:
        if self._follows and not self._stale:
            across, up = self.whole()
            self.view.setRange(xRange=across, yRange=up, padding=0)

    def show_whole(self) -> None:
        """Shows everything again after somebody has zoomed or panned."""
        self._follows = True
        self._reset.hide()
        self._fit()

    def chosen(self) -> list[tuple[Effort, Hue]]:
        """Who stands out, with the colour."""
        return [(effort, hue_of(self.studio, effort.subject, self.look)) for effort in self.studio.chosen_efforts]

    # -- where things are ------------------------------------------------------------------------------------------

    def pixels(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Places of the plane in pixels of the view."""
        (left, right), (low, high) = self.view.viewRange()
        box = self.view.rect()
        across = (x - left) / (right - left) * box.width()
        up = (y - low) / (high - low) * box.height()
        return across, (up if self.upside_down else box.height() - up)

    def at(self, x: float, y: float) -> QPointF:
        """One place in pixels."""
        across, down = self.pixels(np.array([x]), np.array([y]))
        return QPointF(float(across[0]), float(down[0]))

    def _nearest(self, scene: QPointF) -> int | None:
        if not self.view.sceneBoundingRect().contains(scene) or not len(self.spots.x):
            return None
        spot = self.view.mapFromScene(scene)
        x, y = self.pixels(self.spots.x, self.spots.y)
        away = np.hypot(x - spot.x(), y - spot.y())
        nearest = int(np.nanargmin(np.where(np.isfinite(away), away, np.inf)))
        return nearest if away[nearest] <= NEAR else None

    # -- mouse and keys --------------------------------------------------------------------------------------------

    def _hover(self, scene: QPointF) -> None:
        tip = self._nearest(scene)
        if tip != self._tip:
            self._tip = tip
            self.front.renew()

    def _click(self, event: "pg.GraphicsScene.mouseEvents.MouseClickEvent") -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if event.double():
            self.show_whole()
        elif (spot := self._nearest(event.scenePos())) is not None:
            subject = self.spots.subjects[int(self.spots.row[spot])]
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.studio.toggle(subject)
            else:
                self.studio.choose([subject])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home shows everything again."""
        if event.key() == Qt.Key.Key_Home:
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self._tip = None
        self.front.renew()
        super().leaveEvent(event)

    # -- words -----------------------------------------------------------------------------------------------------

    def _paint_front(self, painter: QPainter, whole: QRectF) -> None:
        self.paint_front(painter, whole)
        if self._tip is not None and self._tip < len(self.spots.x):
            self._paint_tip(painter, whole, self._tip)

    def _paint_tip(self, painter: QPainter, whole: QRectF, spot: int) -> None:
        look = self.look
        point = self.at(float(self.spots.x[spot]), float(self.spots.y[spot]))
        painter.setPen(QPen(look.text, 2))
        painter.drawEllipse(point, scaled(7), scaled(7))
        painter.setFont(font(Role.BODY))
        lines = self.spots.say(spot).split("\n")
        metrics = QFontMetricsF(painter.font())
        width = max(metrics.horizontalAdvance(line) for line in lines) + scaled(18)
        height = metrics.height() * len(lines) + scaled(10)
        left = min(max(point.x() - width / 2, 2.0), max(whole.width() - width - 2, 2.0))
        above = point.y() - height - scaled(14)
        box = QRectF(left, above if above > 2 else point.y() + scaled(14), width, height)
        painter.setPen(QPen(look.edge, 1))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(box, 5, 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))

    def write(
        self, painter: QPainter, at: QPointF, text: str, ink: QColor, *, role: Role = Role.SMALL, bold: bool = False,
        side: str = "right",
    ) -> QRectF:  # fmt: skip
        """Words beside a point (`right`, `left`, `above` or `below` it), on a ground that keeps them readable."""
        letters = QFont(font(role))
        letters.setBold(bold)
        painter.setFont(letters)
        metrics = QFontMetricsF(letters)
        width, height, away = metrics.horizontalAdvance(text) + 6, metrics.height(), scaled(9)
        left = {"right": at.x() + away, "left": at.x() - away - width}.get(side, at.x() - width / 2)
        top = {"above": at.y() - away - height, "below": at.y() + away}.get(side, at.y() - height / 2)
        box = QRectF(left, top, width, height)
        ground = QColor(self.look.base)
        ground.setAlpha(215)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return box

    # -- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.plot = plot_widget(self, {"left": self.left, "bottom": self.bottom})
        self.view = self.plot.getViewBox()
        self.view.invertY(self.upside_down)
        self.view.disableAutoRange()
        self.field = Layer(self.view, self.paint_field, z=-5, kept=True)
        self.front = Layer(self.view, self._paint_front, z=10)
        self.view.sigRangeChangedManually.connect(self._taken_over)
        self.view.sigRangeChanged.connect(self.front.renew)
        self.view.sigResized.connect(self._fit)
        self.plot.scene().sigMouseMoved.connect(self._hover)
        self.plot.scene().sigMouseClicked.connect(self._click)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self._words = QLabel(self.plot)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        wear(self._words, Role.TABLE)
        self._reset = QToolButton(self.plot)
        self._reset.setText(tr("Everything"))
        self._reset.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._reset.setToolTip(tr("Show everything again (Home)"))
        self._reset.clicked.connect(self.show_whole)
        self._reset.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.title)

    def _taken_over(self) -> None:
        self._follows = False
        self._reset.show()

    def _dress(self) -> None:
        """Takes the colours of the theme and the sizes of the scale."""
        look = self.look
        self.plot.setBackground(look.base)
        for axis in (self.left, self.bottom):
            axis.setTickFont(font(Role.SMALL))
            axis.setTextPen(look.text)
            axis.setPen(pg.mkPen(look.edge))
            if axis.labelText:
                size = {"font-size": f"{font(Role.SMALL).pixelSize()}px"}
                axis.setLabel(axis.labelText, color=look.muted.name(), **size)
            axis.setStyle(tickLength=0, tickTextOffset=scaled(6), autoReduceTextSpace=False)
        self.field.renew()
        self.front.renew()

    def showEvent(self, event: QShowEvent) -> None:
        """Draws what has changed while nobody looked."""
        super().showEvent(event)
        self._redraw_stale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the words over the plot in their places."""
        super().resizeEvent(event)
        self._words.setGeometry(self.plot.rect().adjusted(scaled(40), 0, -scaled(40), 0))
        self._reset.adjustSize()
        self._reset.move(self.plot.width() - self._reset.width() - scaled(4), scaled(2))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
