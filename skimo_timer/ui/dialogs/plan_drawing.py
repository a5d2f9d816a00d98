"""The rounds of a course as a drawing: a box for each, arrows with how many go on.

Rounds stand in columns by how many rounds come before them; placing finals stand below the round that is raced beside
them. How many are in a round is known before the race wherever the plan says it; else it is who is entered.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from skimo_timer.core.setup import Stage, StartKind
from skimo_timer.core.stages.faults import field_of, source_of
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, font, scaled, tones

BOX_HEIGHT, ROW, MARGIN, LEAST_GAP, MOST_WIDTH = 58, 76, 12, 62, 200


@dataclass(frozen=True, slots=True)
class Box:
    """A round in the drawing: its column and row, how many are in it (None: not known), and its heats."""

    column: int
    row: int
    name: str
    field: int | None
    heats: int
    source: int | None
    comes: str


def boxes(stages: Sequence[Stage], entered: int = 0) -> list[Box]:
    """The drawing of the stages of one course, in their order. `comes` says who comes along the arrow."""
    drawn: list[Box] = []
    for number, stage in enumerate(stages):
        source = source_of(stages, number)
        column = 0 if source is None else drawn[source].column + 1
        row = 0
        while any((box.column, box.row) == (column, row) for box in drawn):
            row += 1
        field = field_of(stages, number)
        if field is None and source is None and entered:
            field = entered
        drawn.append(Box(column, row, stage.name, field, len(stage.heats), source, _comes(stages, stage, source)))
    return _main_line_first(drawn)


def _comes(stages: Sequence[Stage], stage: Stage, source: int | None) -> str:
    if source is None:
        return ""
    if stage.ranks:
        return f"{stage.ranks[0]}-{stage.ranks[1]}"
    before = stages[source]
    going = before.places * len(before.heats) + before.times
    return str(going) if going else ""


def _main_line_first(drawn: Sequence[Box]) -> list[Box]:
    """In each column the round that others come from is on top."""
    sources = {box.source for box in drawn}
    rows: dict[int, int] = {}
    for column in {box.column for box in drawn}:
        there = [n for n, box in enumerate(drawn) if box.column == column]
        order = sorted(there, key=lambda n: (n not in sources, drawn[n].row))
        rows |= {number: row for row, number in enumerate(order)}
    return [
        Box(box.column, rows[n], box.name, box.field, box.heats, box.source, box.comes) for n, box in enumerate(drawn)
    ]


def size_text(box: Box, *, alone: bool) -> str:
    """`30, one by one`, `5 × 6`, or that everybody is in it."""
    if alone:
        return tr("{n} one by one").format(n=box.field) if box.field else tr("everybody, one by one")
    if box.field is None:
        return tr("everybody") if box.heats == 1 else tr("{heats} heats").format(heats=box.heats)
    if box.heats == 1:
        return str(box.field)
    each, rest = divmod(box.field, box.heats)
    return f"{box.heats} × {each}" if not rest else tr("{n} in {heats} heats").format(n=box.field, heats=box.heats)


class PlanDrawing(QWidget):
    """Draws the rounds of one course; `show_stages` whenever they have changed."""

    def __init__(self) -> None:
        super().__init__()
        self._stages: Sequence[Stage] = ()
        self._boxes: list[Box] = []
        self._marked: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The rounds"))

    def sizeHint(self) -> QSize:
        """As high as the fullest column."""
        rows = max((box.row for box in self._boxes), default=0) + 1
        return QSize(scaled(480), scaled(2 * MARGIN + rows * ROW - (ROW - BOX_HEIGHT)))

    def show_stages(self, stages: Sequence[Stage], entered: int, marked: int | None = None) -> None:
        """Draws these stages of one course; `marked` is the one that is edited."""
        self._stages, self._boxes, self._marked = stages, boxes(stages, entered), marked
        told = [f"{box.name}: {self._size(number)}" for number, box in enumerate(self._boxes)]
        self.setAccessibleDescription("; ".join(told))
        self.updateGeometry()
        self.update()

    def _size(self, number: int) -> str:
        return size_text(self._boxes[number], alone=self._stages[number].kind is StartKind.INTERVAL)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt gives it
        """Arrows first, boxes above them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        areas = [self._area(box) for box in self._boxes]
        for box, area in zip(self._boxes, areas, strict=True):
            if box.source is not None:
                self._draw_arrow(painter, areas[box.source], area, box.comes)
        for number, area in enumerate(areas):
            self._draw_box(painter, number, area)

    def _area(self, box: Box) -> QRectF:
        columns = max(each.column for each in self._boxes) + 1
        room = self.width() - 2 * scaled(MARGIN)
        width = min(scaled(MOST_WIDTH), (room - (columns - 1) * scaled(LEAST_GAP)) / columns)
        gap = (room - columns * width) / max(1, columns - 1)
        left = scaled(MARGIN) + box.column * (width + min(gap, scaled(2 * LEAST_GAP)))
        return QRectF(left, scaled(MARGIN + box.row * ROW), width, scaled(BOX_HEIGHT))

    def _draw_box(self, painter: QPainter, number: int, area: QRectF) -> None:
        box, chosen = self._boxes[number], number == self._marked
        last = number == len(self._boxes) - 1
        painter.setPen(QPen(tones().blue.fill if chosen else tones().edge, scaled(2 if chosen else 1)))
        painter.setBrush(tones().green.wash if last else tones().blue.wash)
        painter.drawRoundedRect(area, scaled(6), scaled(6))
        inner = area.adjusted(scaled(10), scaled(6), -scaled(10), -scaled(6))
        painter.setPen(tones().text)
        painter.setFont(font(Role.BODY))
        metrics = QFontMetricsF(painter.font())
        name = metrics.elidedText(box.name or "…", Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), name)
        painter.setPen(tones().muted)
        painter.setFont(font(Role.SMALL))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), self._size(number))

    def _draw_arrow(self, painter: QPainter, source: QRectF, target: QRectF, comes: str) -> None:
        begin = QPointF(source.right(), source.center().y())
        end = QPointF(target.left() - scaled(2), target.center().y())
        bend = (end.x() - begin.x()) * 0.5
        path = QPainterPath(begin)
        path.cubicTo(QPointF(begin.x() + bend, begin.y()), QPointF(end.x() - bend, end.y()), end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tones().neutral, scaled(2)))
        painter.drawPath(path)
        head = scaled(7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones().neutral)
        painter.drawPolygon(
            QPolygonF([end, QPointF(end.x() - head, end.y() - head / 2), QPointF(end.x() - head, end.y() + head / 2)])
        )
        painter.setFont(font(Role.SMALL))
        painter.setPen(tones().text)
        width = QFontMetricsF(painter.font()).horizontalAdvance(comes)
        painter.drawText(QPointF(end.x() - scaled(14) - width, end.y() - scaled(6)), comes)
