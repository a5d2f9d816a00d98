"""The help: a field, the articles that fit, and the article itself. All of it goes by keys, nothing needs the mouse.

Letters typed anywhere go into the field. The window stays open beside the race and never asks for anything.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from skimo_timer.ui.dialogs.parts import ENTER, Panel, card, push, text_edit, text_label
from skimo_timer.ui.guide.articles import HOME, search
from skimo_timer.ui.guide.pages import Pages
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import scaled

SIZE = (1080, 700)
_NAME = int(Qt.ItemDataRole.UserRole)
_LEAST_LEFT = 260
_MOST_SIGNS = 90
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_SCROLLS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class HelpWindow(Panel):
    """Shows the articles; `turn` shows a certain one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Help"), parent)
        self._before: list[str] = []
        self.field = text_edit(placeholder=tr("Search: a word, or a key such as F12"), name=tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Articles"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet(f"QListView::item {{ padding: {scaled(7)}px }}")
        self.pages = Pages()
        self.none = text_label(tr("Nothing is found. Fewer letters, or another word?"), muted=True, wraps=True)
        self.back = push(tr("Back"), self.go_back, hint="Alt+Left")
        self.home = push(tr("Contents"), lambda: self.turn(HOME), hint="Alt+Home")
        self._lay_out()
        self._connect()
        self.look_for("")
        self.turn(HOME)
        self.take_room(*SIZE)

    # -- acts ------------------------------------------------------------------------------------------------------

    def open(self, name: str = "") -> None:
        """Shows the window, at a certain article or where it was, ready for a word."""
        if name:
            self.turn(name)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()
        self.field.selectAll()

    def look_for(self, query: str) -> None:
        """Lists what fits, and shows the best."""
        hits = search(query)
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(f"{hit.article.title}\n{_short(hit.line)}" if hit.line else hit.article.title)
            item.setData(_NAME, hit.article.name)
            self.list.addItem(item)
        self.list.blockSignals(blocked)
        self.list.setVisible(bool(hits))
        self.none.setVisible(not hits)
        if query.strip() and hits:
            self.list.setCurrentRow(0)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.turn(item.data(_NAME))

    def turn(self, name: str) -> None:
        """Shows an article and remembers the one before."""
        if self.pages.shown and self.pages.shown != name:
            self._before.append(self.pages.shown)
        self._show(name)

    def go_back(self) -> None:
        """The article before."""
        if self._before:
            self._show(self._before.pop())

    def _show(self, name: str) -> None:
        if self.pages.shown != name:
            self.pages.show_article(name)
        blocked = self.list.blockSignals(True)
        names = [self.list.item(row).data(_NAME) for row in range(self.list.count())]
        self.list.setCurrentRow(names.index(name) if name in names else -1)
        self.list.blockSignals(blocked)
        self.back.setEnabled(bool(self._before))

    # -- keys ------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field the arrows choose an article, Enter goes into it; letters on the list are for the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(watched, event)
        return super().eventFilter(watched, event)

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        key, in_field = event.key(), watched is self.field
        if in_field and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
        elif in_field and key in _SCROLLS:
            self.pages.keyPressEvent(event)
        elif key in ENTER and watched is not self.pages:
            self.pages.setFocus()
        elif not in_field and event.text().isalnum() and not event.modifiers() & _HELD:
            self.field.setFocus()
            self.field.insert(event.text())
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field, then closes."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.field.setFocus()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """In the colours of now."""
        super().showEvent(event)
        self.pages.redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self.pages.redraw()

    # -- putting it together ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left, page = QWidget(), card()
        narrow = QVBoxLayout(left)
        narrow.setContentsMargins(0, 0, 0, 0)
        narrow.setSpacing(scaled(8))
        narrow.addWidget(self.field)
        narrow.addWidget(self.list, 1)
        narrow.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.home)
        foot.addStretch(1)
        narrow.addLayout(foot)
        left.setMinimumWidth(scaled(_LEAST_LEFT))
        inside = QVBoxLayout(page)
        inside.setContentsMargins(*[scaled(2)] * 4)
        inside.addWidget(self.pages)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.addWidget(left)
        sides.addWidget(page)
        sides.setChildrenCollapsible(False)
        sides.setStretchFactor(1, 1)
        sides.setSizes([scaled(320), scaled(760)])
        box = QVBoxLayout(self)
        box.setContentsMargins(*[scaled(14)] * 4)
        box.addWidget(sides)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.look_for)
        self.list.currentItemChanged.connect(self._chosen)
        self.pages.turned.connect(self.turn)
        for watched in (self.field, self.list, self.pages):
            watched.installEventFilter(self)
        for keys, act in (("Ctrl+F", self.field.setFocus), ("Alt+Left", self.go_back), ("Alt+Home", self.home.click)):
            QShortcut(QKeySequence(keys), self, act)


def _short(line: str) -> str:
    return line if len(line) <= _MOST_SIGNS else f"{line[:_MOST_SIGNS].rsplit(' ', 1)[0]} …"
