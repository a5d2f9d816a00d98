"""The window that opens first: a new race, one that is there, or the demo.

The keyboard does everything: N, O and D are the three large keys, arrows and Enter choose a recent race. A race file
dropped anywhere onto the window opens. What a recent file holds is read after the window is shown, one file at a time.
"""

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QIcon, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from skimo_timer.settings import resource
from skimo_timer.ui.dialogs.parts import ask_file, card, push, roomy, scrolling, text_label
from skimo_timer.ui.dialogs.race_file import SUFFIX
from skimo_timer.ui.dialogs.recent import RecentRace, describe
from skimo_timer.ui.guide.tour import is_seen
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, font, icon, scaled, tones, wear

RACE = int(Qt.ItemDataRole.UserRole)
ROW_HEIGHT, LEFT_WIDTH, NARROW_LEFT, WIDEST = 64, 400, 300, 1160


class RaceDelegate(QStyledItemDelegate):
    """Draws a recent race: its name in large type, where and when below; greyed with the reason if it is not there."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """All alike."""
        return QSize(0, scaled(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, name, line."""
        race: RecentRace = index.data(RACE)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones().selected)
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), scaled(6), scaled(6))
        inner = area.adjusted(scaled(14), scaled(7), -scaled(14), -scaled(7))
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.setPen(tones().neutral if race.trouble else tones().text)
        _write(painter, inner, Role.TABLE, race.name, top)
        painter.setPen(tones().vermillion.ink if race.trouble else tones().muted)
        _write(painter, inner, Role.SMALL, race.line, bottom)
        painter.restore()


def _write(painter: QPainter, area: QRect, role: Role, text: str, align: Qt.AlignmentFlag) -> None:
    painter.setFont(font(role))
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | align, shown)


class StartWindow(QWidget):
    """New race, open, demo, recent races. `look` says what a file holds and is asked once per file."""

    open_requested = Signal(Path)
    new_requested = Signal()
    demo_requested = Signal()
    tour_requested = Signal()

    def __init__(self, recent: Sequence[Path], look: Callable[[Path], RecentRace] = describe) -> None:
        super().__init__()
        self._look = look
        self._unread: deque[int] = deque()
        self.setWindowTitle("Skimo Timer")
        self.setAcceptDrops(True)
        self.new = _tile("flag", tr("New race"), tr("Course, starts, start list"), "N")
        self.open = _tile("search", tr("Open a race…"), tr("Or drop its file here"), "O")
        self.demo = _tile("start", tr("Demo"), tr("A race that runs by itself"), "D")
        self.tour = push(tr("The first time here? A tour in five steps  T"), self.tour_requested.emit, tone="flat")
        self.tour.setVisible(not is_seen())
        self.list = QListWidget()
        self.none = text_label(tr("No race has been opened on this computer yet."), muted=True, wraps=True)
        self._reading = QTimer(self)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_one)
        self._lay_out()
        self._connect()
        self.show_recent(recent)
        self.resize(scaled(1080), scaled(640))

    def _lay_out(self) -> None:
        self.list.setItemDelegate(RaceDelegate(self.list))
        self.list.setAccessibleName(tr("Recent races"))
        self.list.setMouseTracking(True)
        self.list.setStyleSheet("QListView { border: none; background: transparent }")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout()
        left.setSpacing(scaled(12))
        left.addWidget(_masthead())
        left.addSpacing(scaled(12))
        for tile in (self.new, self.open, self.demo):
            left.addWidget(tile)
        left.addWidget(self.tour)
        left.addStretch()
        right = card()
        inside = QVBoxLayout(right)
        inside.setContentsMargins(scaled(8), scaled(14), scaled(8), scaled(8))
        title = text_label(tr("Recent races"), Role.BODY, muted=True)
        title.setContentsMargins(scaled(14), 0, 0, scaled(4))
        self.none.setContentsMargins(scaled(14), 0, 0, 0)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (title, self.none, self.list):
            inside.addWidget(part, 0 if part is title else 1)
        content = QWidget()
        content.setMaximumWidth(scaled(WIDEST))
        line = QHBoxLayout(content)
        line.setSpacing(scaled(32))
        line.addLayout(left)
        line.addWidget(right, 1)
        page = QWidget()
        centred = QHBoxLayout(page)
        centred.setContentsMargins(*[scaled(36)] * 4)
        centred.addStretch()
        centred.addWidget(content, 100)
        centred.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(page))

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_requested)
        self.open.clicked.connect(self.choose)
        self.demo.clicked.connect(self.demo_requested)
        self.list.itemActivated.connect(self._open_item)
        self.list.itemClicked.connect(self._open_item)
        for key, tile in (("N", self.new), ("O", self.open), ("D", self.demo), ("T", self.tour)):
            QShortcut(QKeySequence(key), self, tile.click)
            QShortcut(QKeySequence(f"Ctrl+{key}"), self, tile.click)

    # -- recent races ----------------------------------------------------------------------------------------------

    def show_recent(self, recent: Sequence[Path]) -> None:
        """Shows other recent races, the newest first; their files are read one after the other."""
        self.list.clear()
        for path in recent:
            item = QListWidgetItem(self.list)
            _fill(item, RecentRace(path, path.stem))
        self.list.setVisible(bool(recent))
        self.none.setVisible(not recent)
        self._unread = deque(range(len(recent)))
        self._reading.start()
        (self.list if recent else self.new).setFocus()
        self.list.setCurrentRow(0)

    @property
    def reading(self) -> bool:
        """Whether there are files that have not been read yet."""
        return self._reading.isActive()

    def _read_one(self) -> None:
        if not self._unread:
            self._reading.stop()
            return
        item = self.list.item(self._unread.popleft())
        race: RecentRace = item.data(RACE)
        _fill(item, self._look(race.path))

    def _open_item(self, item: QListWidgetItem) -> None:
        race: RecentRace = item.data(RACE)
        if not race.trouble:
            self.open_requested.emit(race.path)

    # -- files -----------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Asks for a race file, without blocking anything."""
        folder = str(self.list.item(0).data(RACE).path.parent) if self.list.count() else ""
        dialog = QFileDialog(
            self, tr("Open a race"), folder, tr("Races (*{suffix});;All files (*)").format(suffix=SUFFIX)
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask_file(dialog, self.open_requested.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes race files."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens the race that was dropped."""
        if path := _dropped(event):
            self.open_requested.emit(path)


def _dropped(event: QDropEvent) -> Path | None:
    """The first race file that is being dragged."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() == SUFFIX), None)


def _fill(item: QListWidgetItem, race: RecentRace) -> None:
    item.setData(RACE, race)
    item.setText(f"{race.name}, {race.line}")
    item.setToolTip(str(race.path))


def _masthead() -> QWidget:
    """The sign and the name of the program."""
    sign = QLabel()
    sign.setPixmap(QIcon(str(resource("icons/skimo-timer.svg"))).pixmap(scaled(72), scaled(72)))
    name = text_label("Skimo Timer", Role.ECHO if roomy() else Role.LARGE)
    about = text_label(tr("Race-day timing for ski mountaineering"), Role.SMALL, muted=True, wraps=True)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(name)
    words.addWidget(about)
    head = QWidget()
    head.setMaximumWidth(scaled(LEFT_WIDTH if roomy() else NARROW_LEFT))
    line = QHBoxLayout(head)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(scaled(16))
    line.addWidget(sign)
    line.addLayout(words, 1)
    return head


def _tile(sign: str, title: str, about: str, key: str) -> QPushButton:
    """A large key with a sign, a title and a sentence."""
    tile = QPushButton()
    tile.setAccessibleName(title)
    tile.setAccessibleDescription(about)
    tile.setToolTip(key)
    tile.setFixedSize(scaled(LEFT_WIDTH if roomy() else NARROW_LEFT), scaled(92))
    drawing = QLabel()
    drawing.setPixmap(icon(sign, tones().blue.ink).pixmap(scaled(32), scaled(32)))
    letter = text_label(key, Role.SMALL, muted=True)
    words = QVBoxLayout()
    words.setSpacing(scaled(2))
    words.addStretch()
    words.addWidget(text_label(title, Role.TABLE))
    words.addWidget(text_label(about, Role.SMALL, muted=True))
    words.addStretch()
    line = QHBoxLayout(tile)
    line.setContentsMargins(scaled(20), 0, scaled(20), 0)
    line.setSpacing(scaled(18))
    line.addWidget(drawing)
    line.addLayout(words, 1)
    line.addWidget(letter)
    for label in tile.findChildren(QLabel):
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    wear(tile, Role.TABLE)
    return tile
