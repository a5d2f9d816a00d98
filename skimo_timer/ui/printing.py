"""Reports on paper: HTML laid out by QTextDocument, and the foot of each page, which it does not know.

The same pages go to a printer, to the preview and into a PDF. A report is set as large as it fits: upright from ten
points down, then across the page, every list of it the same way round, because people pin the sheets side by side.
A PDF needs no window and no display.
"""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)

from skimo_timer.exchange.formats.paper import CONTENTS, Part, Printout, Widest
from skimo_timer.exchange.output import write_bytes
from skimo_timer.exchange.words import say

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintPreviewDialog
    from PySide6.QtWidgets import QWidget

Paper = Literal["A4", "Letter"]

_PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
_FAMILIES = ["Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans", "Noto Sans"]
_INK, _SOFT, _RULE = QColor("#16202b"), QColor("#55606c"), QColor("#b8c2cc")
_MARGIN_MM = 12.0
_FOOT_PT = 22.0
_SIZES = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0)  # of type, in points
_UPRIGHT = _SIZES[:5]
_LARGE = (22.0, 20.0, 18.0, 16.0, 14.0, 12.0)  # to be read out
_GIVE = 0.85
_PADDING_PT = 6.5  # left and right of a cell together: 8 px in the template, and a hair for rounding
_SPACE_BELOW_PT = 1.5  # below the text of a cell: 2 px in the template
_STRETCH = 1.8  # how much wider than it has to be a table may become to fill the page
_RESOLUTION = 300


def write_pdf(printout: Printout, path: Path, paper: Paper) -> None:
    """Writes the report as a PDF, whole or not at all. Raises OutputError where the file cannot be written."""
    write_bytes(pdf(printout, paper), path)


def pdf(printout: Printout, paper: Paper) -> bytes:
    """The report as a PDF. Starts Qt without a display where no window is open."""
    application = _without_display()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(printout.title)
    writer.setCreator("Skimo Timer")
    paint(writer, printout, paper)
    buffer.close()
    del application
    return bytes(data.data())


def _without_display() -> QGuiApplication | None:
    """The application that fonts need; None if there is one already."""
    if QGuiApplication.instance() is not None:
        return None
    return QGuiApplication(["skimo-timer", "-platform", "offscreen"])


def preview(parent: "QWidget | None", printout: Printout, paper: Paper) -> "QPrintPreviewDialog":
    """Shows the pages in a window of their own, from which they can be printed; never blocks. It deletes itself."""
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(printout.title)
    _lay_out(printer, paper, across=_is_wide(printout, paper))
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(printout.title)
    dialog.paintRequested.connect(lambda device: paint(device, printout))
    dialog.setModal(False)  # `open` would keep the race window from its keys
    dialog.show()
    return dialog


def paint(device: QPagedPaintDevice, printout: Printout, paper: Paper | None = None) -> None:
    """Paints every page of the report. Without `paper` the device keeps its own pages, as a preview wants it."""
    if paper is not None:
        _lay_out(device, paper, across=_is_wide(printout, paper))
    room = device.pageLayout().paintRect(QPageLayout.Unit.Point).width()
    large = _points(printout, room, _LARGE) if printout.large else None
    points = large or _points(printout, room, _UPRIGHT) or _points(printout, room, _SIZES) or _SIZES[-1]
    painter = QPainter(device)
    try:
        _paint_parts(device, painter, printout, points)
    finally:
        painter.end()


def document(html: str, points: float) -> QTextDocument:
    """The HTML of a part as a document in the type of our printing; its pages are not laid out yet."""
    made = QTextDocument()
    made.setDefaultFont(_font(points))
    made.setDocumentMargin(0)
    made.setHtml(html)
    return made


def _font(points: float) -> QFont:
    font = QFont(_FAMILIES)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(points)
    return font


def _lay_out(device: QPagedPaintDevice, paper: Paper, *, across: bool) -> None:
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageLayout(QPageLayout(QPageSize(_PAPERS[paper]), way, margins, QPageLayout.Unit.Millimeter))


def _is_wide(printout: Printout, paper: Paper) -> bool:
    """Whether the paper has to lie across."""
    upright = QPageSize.size(_PAPERS[paper], QPageSize.Unit.Point).width() - 2 * _MARGIN_MM / 25.4 * 72
    return _points(printout, upright, _UPRIGHT) is None


def _points(printout: Printout, room: float, sizes: tuple[float, ...]) -> float | None:
    """The largest of the sizes of type in which every table fits into the room in points; None if there is none.

    In the smallest of them names and notes may give some of their width and go over two lines.
    """
    tables = [table for part in printout.parts for table in part.columns]
    for points in sizes:
        stretch = 1.0 if points > sizes[-1] else _GIVE
        if all(_least(table, points, stretch) <= room for table in tables):
            return points
    return None


def _least(table: tuple[Widest, ...], points: float, stretch: float) -> float:
    widths = zip(_widths(table, points), table, strict=True)
    return sum(width * (stretch if column.elastic else 1.0) for width, column in widths)


def _widths(table: tuple[Widest, ...], points: float) -> list[float]:
    """How wide each column has to be, in points. Measured in large type, because small type comes in whole pixels."""
    light, heavy = _font(100.0), _font(100.0)
    heavy.setWeight(QFont.Weight.Bold)
    names, others = QFontMetricsF(light), QFontMetricsF(heavy)
    per_point = 72 / QGuiApplication.primaryScreen().logicalDotsPerInch() / 100

    def width(column: Widest) -> float:
        cell = (names if column.elastic else others).horizontalAdvance(column.cell)
        return max(cell, others.horizontalAdvance(column.head)) * per_point * points + _PADDING_PT

    return [width(column) for column in table]


def _shares(table: tuple[Widest, ...], points: float, room: float) -> list[float]:
    """The part of the room for each column. What is left goes to names and notes, half of it to everybody.

    Left to itself, Qt breaks names while numbers have space to spare.
    """
    widths = _widths(table, points)
    elastic = sum(width for width, column in zip(widths, table, strict=True) if column.elastic)
    left = room - sum(widths)
    even, more = (left / 2 / len(table), left / 2) if left > 0 else (0.0, left)
    wide = [
        width + even + (more * width / elastic if column.elastic else 0.0)
        for width, column in zip(widths, table, strict=True)
    ]
    return [each / sum(wide) for each in wide]


def _paint_parts(device: QPagedPaintDevice, painter: QPainter, printout: Printout, points: float) -> None:
    dots = device.logicalDpiY() / 72
    width, height = device.width(), device.height() - _FOOT_PT * dots
    documents = [_paged(part, device, points, QSizeF(width, height)) for part in printout.parts]
    _write_contents(documents, printout)
    pages, page = sum(made.pageCount() for made in documents), 0
    for part, made in zip(printout.parts, documents, strict=True):
        for top, bottom in _spans(made):
            page += 1
            if page > 1:
                device.newPage()
            _paint_page(painter, made, top, bottom)
            says = say(printout.words, "sheet.page", page=page, pages=pages)
            _paint_foot(painter, QRectF(0, height, width, _FOOT_PT * dots), (part.foot, printout.printed, says), dots)


def _paged(part: Part, device: QPagedPaintDevice, points: float, size: QSizeF) -> QTextDocument:
    """The part laid out on pages of that size, in dots of the device."""
    made = document(part.html, points)
    room = size.width() / device.logicalDpiX() * 72
    frames = [frame for frame in made.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    tables = frames[1 : 1 + len(part.columns)]  # the first is the heading; notes come after the tables
    for table, columns in zip(tables, part.columns, strict=True):
        _set_widths(table, columns, points, room)
    made.documentLayout().setPaintDevice(device)
    made.setPageSize(size)  # last: the device alone does not lay out again what was laid out for the screen
    while any(_pull_title_over(table, made) for table in tables):
        pass
    return made


def _write_contents(documents: list[QTextDocument], printout: Printout) -> None:
    """Says on the first page where each list begins. The line may push that page's end, so it is written twice."""
    place = documents[0].find(CONTENTS) if len(documents) > 1 else QTextCursor()
    if place.isNull():
        return
    start = place.selectionStart()
    for _ in range(2):
        pages = accumulate((made.pageCount() for made in documents[:-1]), initial=1)
        named = zip(printout.parts, pages, strict=True)
        lines = [say(printout.words, "sheet.contents", title=part.title, page=page) for part, page in named]
        place.insertText(" · ".join(lines))
        place.setPosition(start, QTextCursor.MoveMode.KeepAnchor)


def _set_widths(table: QTextTable, columns: tuple[Widest, ...], points: float, room: float) -> None:
    form = table.format().toTableFormat()
    percent = QTextLength.Type.PercentageLength
    form.setWidth(QTextLength(percent, min(100.0, 100 * _STRETCH * sum(_widths(columns, points)) / room)))
    form.setColumnWidthConstraints([QTextLength(percent, 100 * x) for x in _shares(columns, points, room)])
    table.setFormat(form)


def _pull_title_over(table: QTextTable, made: QTextDocument) -> bool:
    """Pushes the title of a section to the next page where its first row is: an empty row takes its place.

    Says whether it did, and so whether the pages are to be looked at again.
    """
    height = made.pageSize().height()

    def page_of(row: int) -> int:
        block = table.cellAt(row, 0).firstCursorPosition().block()
        return int(made.documentLayout().blockBoundingRect(block).center().y() // height)

    titles = (row for row in range(1, table.rows() - 1) if table.cellAt(row, 0).columnSpan() == table.columns() > 1)
    for row in titles:
        if page_of(row - 1) == page_of(row) < page_of(row + 1):
            table.insertRows(row, 1)
            return True
    return False


def _paint_page(painter: QPainter, made: QTextDocument, top: float, bottom: float) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, top, made.pageSize().width(), bottom - top)
    context.palette.setColor(QPalette.ColorRole.Text, _INK)  # not the white of a dark window
    painter.save()
    painter.translate(0, -top)
    painter.setClipRect(context.clip)
    made.documentLayout().draw(painter, context)
    painter.restore()


def _spans(made: QTextDocument) -> Iterator[tuple[float, float]]:
    """Where the text of each page begins and ends. A table goes on shading the last row down to the edge of the page,
    so a page ends with its last line.
    """
    height, ends = made.pageSize().height(), sorted(_line_ends(made))
    below = _SPACE_BELOW_PT * made.documentLayout().paintDevice().logicalDpiY() / 72
    pages = made.pageCount()  # Qt counts anew each time it is asked
    for page in range(pages):
        top, bottom = page * height, (page + 1) * height
        last = ends[bisect_right(ends, bottom) - 1]
        yield top, bottom if page + 1 == pages else min(bottom, last + below)


def _line_ends(made: QTextDocument) -> Iterator[float]:
    """The lower edge of every line of text."""
    block, laid = made.begin(), made.documentLayout()
    while block.isValid():
        top = laid.blockBoundingRect(block).top()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            yield top + line.y() + line.height()
        block = block.next()


def _paint_foot(painter: QPainter, area: QRectF, says: tuple[str, str, str], dots: float) -> None:
    """Left what it is, in the middle when it was printed, right which page, below a thin line."""
    painter.save()
    painter.setFont(_font(7.5))
    painter.setPen(_RULE)
    line = area.top() + 8 * dots
    painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line))
    painter.setPen(_SOFT)
    below = area.adjusted(0, 11 * dots, 0, 0)
    when, page = below.width() * 0.36, below.width() * 0.14
    left, right = below.adjusted(0, 0, -when - page, 0), below.adjusted(below.width() - page, 0, 0, 0)
    middle = QRectF(left.right(), below.top(), when, below.height())
    top = Qt.AlignmentFlag.AlignTop
    what = painter.fontMetrics().elidedText(says[0], Qt.TextElideMode.ElideRight, int(left.width()))
    painter.drawText(left, top | Qt.AlignmentFlag.AlignLeft, what)
    painter.drawText(middle, top | Qt.AlignmentFlag.AlignRight, says[1])
    painter.drawText(right, top | Qt.AlignmentFlag.AlignRight, says[2])
    painter.restore()
