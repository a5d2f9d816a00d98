"""The announcer's window: the leaderboard, the last passings and what they mean, and who comes next, large.

There is nothing to press on it: a thin bar comes with the mouse, keys that it does not know go to the race window, so
that a bib typed by mistake here is a bib at the line. It opens full screen on the second screen where there is one, and
leaves the keyboard where it was. Type grows with the window; `Ctrl++` and `Ctrl+-` make it larger and smaller.

Changes of the race are gathered and followed some moments later, and not at all while it is closed.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSplitter, QVBoxLayout, QWidget

from skimo_timer.core.clock import DAY, format_instant
from skimo_timer.timekeeper import Change
from skimo_timer.ui import theme
from skimo_timer.ui.announcer.bar import Bar
from skimo_timer.ui.announcer.board_table import BoardTable
from skimo_timer.ui.announcer.cards import last_cards
from skimo_timer.ui.announcer.faces import Cards, Coming
from skimo_timer.ui.announcer.source import Source
from skimo_timer.ui.labels import tr
from skimo_timer.ui.memory import memory
from skimo_timer.ui.models.leaderboard import LeaderboardModel
from skimo_timer.ui.theme import Role

GATHER_MS, TICK_MS, PAGE_MS, BAR_MS = 300, 1000, 8000, 3000
LINES = 27
"""So many lines of type fill the height of the window at its usual size."""

_ZOOMS = (60, 70, 80, 90, 100, 115, 130, 150, 175, 200)
_MOVES = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress)


class AnnouncerWindow(QWidget):
    """Shows a source; `typed` gets the keys that are for the line, `mirror` asks for the page on phones."""

    mirror = Signal()

    def __init__(
        self,
        source: Source,
        typed: Callable[[QKeyEvent], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._source, self._keeper, self._typed = source, source.keeper, typed
        self._changes: list[Change] = []
        self._mouse = QPoint()
        self._zoom = int(str(memory().value("announcer/zoom", 100)))
        self.model = LeaderboardModel(source.keeper)
        self.table = BoardTable(self.model)
        self.cards, self.coming = Cards(), Coming()
        self.name, self.board_name, self.pages = QLabel(), QLabel(), QLabel()
        self.clock, self.last_title, self.next_title = QLabel(), QLabel(tr("Last passings")), QLabel()
        self.columns = QMenu(self)
        self.bar = Bar(self.columns)
        self._lay_out()
        self._connect()
        self._resume()

    def _connect(self) -> None:
        self._gathering = self._timer(GATHER_MS, self._follow, single=True)
        self._ticking = self._timer(TICK_MS, self.tick)
        self._paging = self._timer(PAGE_MS, self.turn)
        self._hiding = self._timer(BAR_MS, self._hide_bar, single=True)
        self.model.touched.connect(self.table.touch)
        self.table.fitted.connect(self._say_page)
        self.columns.aboutToShow.connect(lambda: self.table.fill_menu(self.columns))
        self.bar.classification.currentIndexChanged.connect(lambda _: self._choose())
        self.bar.point.currentIndexChanged.connect(lambda _: self._choose())
        self.bar.larger.connect(self.larger)
        self.bar.full_screen.connect(self.toggle_full_screen)
        self.bar.mirror.connect(self.mirror)
        self.bar.left.connect(self.close)
        for widget in (self, *self.findChildren(QWidget)):
            widget.setMouseTracking(True)
            widget.installEventFilter(self)

    def _timer(self, interval: int, act: Callable[[], object], *, single: bool = False) -> QTimer:
        timer = QTimer(self, interval=interval, singleShot=single)
        timer.timeout.connect(act)
        return timer

    # -- opening ---------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Shows it: full screen on the second screen where there is one, without taking the keyboard from the race."""
        if self.isVisible():
            self.raise_()
            return
        other = self._other_screen()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, other is not None)
        if other is not None:
            self.setGeometry(other.geometry())
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)  # showFullScreen takes the keys
        self.show()
        if other is not None and (parent := self.parentWidget()) is not None:
            parent.activateWindow()  # where the window manager has its own mind

    def _other_screen(self) -> QScreen | None:
        parent = self.parentWidget()
        mine = parent.screen() if parent is not None else QGuiApplication.primaryScreen()
        return next((screen for screen in QGuiApplication.screens() if screen is not mine), None)

    def _resume(self) -> None:
        kept = memory()
        room = self.screen().availableSize()
        self.resize(min(theme.scaled(1280), room.width()), min(theme.scaled(720), room.height()))
        if (geometry := kept.value("announcer/geometry")) is not None:
            self.restoreGeometry(geometry)
        for splitter in (self._sides, self._side):
            if (state := kept.value(f"announcer/{splitter.objectName()}")) is not None:
                splitter.restoreState(state)
        self._offer()
        self.bar.classification.choose(str(kept.value("announcer/classification", "")))
        self.bar.point.choose(str(kept.value("announcer/point", "")))

    def showEvent(self, event: QShowEvent) -> None:
        """From now on it follows the race."""
        super().showEvent(event)
        self._start_over()
        self._ticking.start()
        self._paging.start()
        self.bar.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers how it was; a closed window costs nothing."""
        for timer in (self._gathering, self._ticking, self._paging):
            timer.stop()
        kept = memory()
        if not self.isFullScreen():
            kept.setValue("announcer/geometry", self.saveGeometry())
        for splitter in (self._sides, self._side):
            kept.setValue(f"announcer/{splitter.objectName()}", splitter.saveState())
        self._changes.clear()
        super().closeEvent(event)

    # -- the race --------------------------------------------------------------------------------------------------

    def on_change(self, change: Change) -> None:
        """A change of the race, followed in a moment."""
        if self.isVisible():
            self._changes.append(change)
            if not self._gathering.isActive():
                self._gathering.start()

    def _follow(self) -> None:
        changes, self._changes = self._changes, []
        if any(change.deltas is None for change in changes):
            self._start_over()
            return
        for change in changes:
            self.model.on_change(change)
        self._show_cards()
        self.tick()

    def _start_over(self) -> None:
        self._changes.clear()
        self._offer()
        self._choose_board(self.bar.classification.value or self.model.classification, again=True)
        self._show_cards()
        self.tick()

    def _offer(self) -> None:
        setup = self._keeper.race.setup
        self.setWindowTitle(tr("{race} – announcer").format(race=setup.name))
        self.name.setText(setup.name)
        points = [(point.code, point.name or point.code) for point in setup.points]
        self.bar.offer(list(self._keeper.boards), points)

    def _show_cards(self) -> None:
        self.cards.show_cards(last_cards(self._keeper, self.cards.most, self.bar.classification.value))

    def tick(self) -> None:
        """What goes on with the time: the clock and the countdowns."""
        now, start = self._source.now(), self._keeper.race.first_start
        self.clock.setText(format_instant((now if start is None or now < start else now - start) % DAY))
        point = self.bar.point.value or self._source.here()
        known = self._keeper.race.setup.point(point)
        title = tr("Next at {point}").format(point=known.name or point) if known is not None else tr("Next")
        self.next_title.setText(title)
        self.coming.show_expected(self._source.expected(point, now, self.coming.most) if point else [], now)

    # -- pages -----------------------------------------------------------------------------------------------------

    def turn(self) -> None:
        """The next page of the leaderboard; behind the last one the next classification, if all come in turn."""
        names = list(self._keeper.boards)
        if self.table.turn() and not self.bar.classification.value and len(names) > 1:
            here = names.index(self.model.classification) if self.model.classification in names else -1
            self._choose_board(names[(here + 1) % len(names)])
        self._say_page()

    def _choose_board(self, name: str, *, again: bool = False) -> None:
        if again and name == self.model.classification:
            self.model.start_over()
        self.model.set_classification(name)
        self.board_name.setText(self.model.classification)
        self.table.verticalScrollBar().setValue(0)
        self._say_page()

    def _say_page(self) -> None:
        first, last = self.table.seen
        text = tr("{first}–{last} of {all}").format(first=first, last=last, all=self.model.rowCount())
        self.pages.setText(text if self.table.pages > 1 else "")

    def _choose(self) -> None:
        kept = memory()
        kept.setValue("announcer/classification", self.bar.classification.value)
        kept.setValue("announcer/point", self.bar.point.value)
        if self.bar.classification.value:
            self._choose_board(self.bar.classification.value)
        self._show_cards()
        self.tick()

    # -- keys and mouse --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Few keys are for this window; all others are for the race."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        elif event.key() == Qt.Key.Key_F11:
            self.toggle_full_screen()
        elif held and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.larger(-1 if event.key() == Qt.Key.Key_Minus else 1)
        elif event.key() != Qt.Key.Key_Escape:
            self._typed(event)

    def toggle_full_screen(self) -> None:
        """Full screen, or back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def larger(self, step: int) -> None:
        """Larger type (1) or smaller (-1), remembered."""
        near = min(range(len(_ZOOMS)), key=lambda n: abs(_ZOOMS[n] - self._zoom))
        self._zoom = _ZOOMS[max(0, min(len(_ZOOMS) - 1, near + step))]
        memory().setValue("announcer/zoom", self._zoom)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The bar comes with the mouse."""
        if isinstance(event, QMouseEvent) and event.type() in _MOVES and self.isVisible():
            self._mouse = event.globalPosition().toPoint()
            self.bar.show()
            self.bar.raise_()
            self._hiding.start()
        return super().eventFilter(watched, event)

    def _hide_bar(self) -> None:
        if self.bar.is_open or self.bar.rect().contains(self.bar.mapFromGlobal(self._mouse)):
            self._hiding.start()
        else:
            self.bar.hide()

    # -- looks -----------------------------------------------------------------------------------------------------

    @property
    def em(self) -> int:
        """How high the type is, in pixels; never smaller than that of the race window's tables."""
        size = min(self.height() / LINES, self.width() / 46)
        return max(theme.scaled(14), round(size * self._zoom / 100))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The type follows."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme sets the fonts anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange) and hasattr(self, "bar"):
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        em = self.em
        for face in (self.cards, self.coming, self.table):
            face.set_em(em)
        for label, share, bold in (
            (self.name, 0.9, False),
            (self.board_name, 1.25, True),
            (self.pages, 0.7, False),
            (self.clock, 1.25, True),
            (self.last_title, 0.7, True),
            (self.next_title, 0.7, True),
        ):
            font = theme.font(Role.TABLE)
            font.setPixelSize(max(10, round(em * share)))
            font.setBold(bold)
            label.setFont(font)
        self.bar.setGeometry(0, 0, self.width(), self.bar.sizeHint().height())
        if self.isVisible():
            self._show_cards()

    def _lay_out(self) -> None:
        self.name.setProperty("ink", "muted")
        for label in (self.pages, self.last_title, self.next_title):
            label.setProperty("ink", "muted")
        head = QHBoxLayout()
        head.addWidget(self.board_name)
        head.addSpacing(theme.scaled(24))
        head.addWidget(self.pages, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self.name)
        head.addSpacing(theme.scaled(24))
        head.addWidget(self.clock)
        self._side = _splitter("side", Qt.Orientation.Vertical)
        self._side.addWidget(_titled(self.last_title, self.cards))
        self._side.addWidget(_titled(self.next_title, self.coming))
        self._side.setSizes([680, 320])
        self._sides = _splitter("sides", Qt.Orientation.Horizontal)
        self._sides.addWidget(self.table)
        self._sides.addWidget(self._side)
        self._sides.setSizes([600, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.scaled(16),) * 4)
        layout.addLayout(head)
        layout.addWidget(self._sides, 1)
        self.bar.setParent(self)
        self.bar.hide()


def _splitter(name: str, orientation: Qt.Orientation) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setObjectName(name)
    splitter.setHandleWidth(theme.scaled(16))
    return splitter


def _titled(title: QLabel, face: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(title)
    layout.addWidget(face, 1)
    return box
