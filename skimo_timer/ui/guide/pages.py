"""The page of an article: Markdown in the colours and sizes of the window, keys as keys, pictures as wide as the page.

No link leaves the program, and nothing is read but the articles: Qt would otherwise look for pictures beside the race.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from skimo_timer.settings import resource
from skimo_timer.ui.guide.articles import HOME, Article, articles
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, font, scaled, tones

PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+\.png)\)")
_LINE_HEIGHT, _SETTLE_MS = 130.0, 80
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_PICTURE_SIGN = "\ufffc"
_TITLES = {1: Role.LARGE, 2: Role.TABLE, 3: Role.BODY}


class Pages(QTextBrowser):
    """Shows one article at a time. `turned` carries the name of the article that was asked for by a link."""

    turned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Article | None = None
        self._wide = 0
        self.setAccessibleName(tr("Article"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.anchorClicked.connect(lambda url: self.turned.emit(url.fileName().removesuffix(".md")))
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self.redraw)

    @property
    def shown(self) -> str:
        """The name of the article that is shown."""
        return self._shown.name if self._shown else ""

    def show_article(self, name: str) -> None:
        """Shows an article from its beginning; the contents where there is none of that name."""
        known = {article.name: article for article in articles()}
        self._shown = known.get(name, known[HOME])
        self.redraw()
        self.verticalScrollBar().setValue(0)

    def redraw(self) -> None:
        """Draws the article anew, for the width, the size and the colours of now; where it was read is kept."""
        if self._shown is None:
            return
        self._wide = self.viewport().width()
        there = self.verticalScrollBar().value()
        document = self.document()
        document.clear()
        document.setDefaultFont(font(Role.BODY))
        document.setDocumentMargin(scaled(24))
        document.setMarkdown(self._shown.text)
        _dress(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # where it is, the page would scroll to when it is resized
        self.verticalScrollBar().setValue(there)

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """The pictures of the help; of anything else nothing."""
        path = QUrl(name).path()
        known = self._shown is not None and path in PICTURE.findall(self._shown.text)
        return self._picture(path) if known else None

    def _picture(self, name: str) -> QImage:
        """A picture at the scale of the window, at most as wide as the page, sharp on a fine screen."""
        picture, ratio = QImage(str(resource(f"help/{name}"))), self.devicePixelRatioF()
        room = max(self._wide - 2 * scaled(32), scaled(200))
        wide = min(scaled(picture.width()), room)
        drawn = picture.convertToFormat(QImage.Format.Format_RGB32)
        drawn = drawn.scaledToWidth(round(wide * ratio), _SMOOTH)
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pictures follow the width."""
        super().resizeEvent(event)
        if self.viewport().width() != self._wide:
            self._settling.start()


def _dress(document: QTextDocument) -> None:
    """Room between the lines, headings in the sizes of the window, keys as keys."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        height = 100.0 if _PICTURE_SIGN in block.text() else _LINE_HEIGHT
        shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(scaled(20) if level > 1 else 0)
        shape.setBottomMargin(_gap_below(block))
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            written = QTextCharFormat()
            heading = font(_TITLES[level])
            heading.setBold(True)
            written.setFont(heading)
            written.setProperty(QTextCharFormat.Property.FontSizeAdjustment.value, 0)
            cursor.mergeCharFormat(written)
        cursor.mergeBlockFormat(shape)
        block = block.next()
    for start, end in _keys(document):
        _as_key(document, start, end)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame)


def _gap_below(block: QTextBlock) -> int:
    """The room below a paragraph: little in a list, none in a table."""
    if QTextCursor(block).currentTable() is not None:
        return 0
    return scaled(4 if block.textList() is not None and block.next().textList() is not None else 12)


def _keys(document: QTextDocument) -> list[tuple[int, int]]:
    """Where keys are written: what Markdown sets in a typewriter's letters, blocks of commands excepted."""
    return [
        (one.position(), one.position() + one.length())
        for one in _fragments(document)
        if one.charFormat().fontFixedPitch()
    ]


def _fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            if not block.blockFormat().hasProperty(QTextBlockFormat.Property.BlockCodeFence.value):
                yield parts.fragment()
            parts += 1
        block = block.next()


def _as_key(document: QTextDocument, start: int, end: int) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    key = QTextCharFormat()
    letters = font(Role.BODY)
    letters.setWeight(QFont.Weight.Bold)
    key.setFont(letters)
    key.setBackground(tones().blue.wash)
    key.setForeground(tones().text)
    cursor.setCharFormat(key)


def _rule(table: QTextTable) -> None:
    """A table with thin lines and room."""
    look = table.format()
    look.setBorder(1)
    look.setBorderCollapse(True)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(tones().edge)
    look.setCellPadding(scaled(5))
    table.setFormat(look)
