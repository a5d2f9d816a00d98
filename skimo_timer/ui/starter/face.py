"""What the starter sees from two metres away: who is on the line, how long to the start, who comes after.

Everything grows with the window, because it may fill a second screen or a laptop that is turned round. The count goes
by whole seconds that are left, so that it says 1 until the very moment; then GO.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from skimo_timer.core.clock import DAY, HOUR, SECOND, Instant, format_instant
from skimo_timer.core.race import Race
from skimo_timer.core.start_line import Slot
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import restyle
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role

NEXT = 3
SOON, VERY_SOON = 10, 5
BEEPS = (10, 5, 4, 3, 2, 1, 0)


def seconds_left(time: Instant, now: Instant) -> int:
    """The whole seconds to a start, the one that has begun among them; 0 from the start on."""
    return max(0, -((now - time) // SECOND))


def count_text(seconds: int) -> str:
    """`42`, `2:05`, `1:02:03`; GO at the start."""
    if not seconds:
        return tr("GO")
    if seconds < 60:
        return str(seconds)
    text = format_instant(Instant(seconds * SECOND))
    return text.lstrip("0:") if seconds * SECOND < HOUR else text.lstrip("0")


def beep_at(before: int | None, left: int) -> int | None:
    """The second that is to be heard on the way from `before` to `left` seconds, if there is one; None: nothing."""
    return left if before is not None and left < before and left in BEEPS else None


def count_ink(seconds: int) -> str:
    """The colour of the count: calm, soon, very soon, go."""
    if not seconds:
        return "green"
    return "vermillion" if seconds <= VERY_SOON else "orange" if seconds <= SOON else ""


class StarterFace(QFrame):
    """Shows a slot and those after it; it decides nothing."""

    def __init__(self, race: Race) -> None:
        super().__init__()
        self._race = race
        self.bib, self.name, self.count = QLabel(), QLabel(), QLabel()
        self.after = [tuple(QLabel() for _ in range(3)) for _ in range(NEXT)]
        self.setProperty("panel", "true")
        self._shown: tuple[object, ...] = ()
        self._lay_out()
        self._fit()

    def show_slots(self, on_line: Slot | None, after: Sequence[Slot]) -> None:
        """Shows who is on the line, and who comes after."""
        if on_line is None:
            _say(self.bib, "")
            _say(self.name, tr("Everybody has started"))
        else:
            _say(self.bib, on_line.bibs[0] if on_line.alone else on_line.title)
            _say(self.name, self._who(on_line))
        for row, slot in zip(self.after, [*after, *[None] * NEXT], strict=False):
            time, bib, name = row
            _say(time, "" if slot is None or slot.time is None else format_instant(slot.time % DAY))
            _say(bib, "" if slot is None else slot.bibs[0] if slot.alone else slot.title)
            _say(name, "" if slot is None else self._who(slot))
        self._fit()

    def show_count(self, text: str, ink: str) -> None:
        """The count, and how near the start is."""
        _say(self.count, text)
        if self.count.property("ink") != ink:
            self.count.setProperty("ink", ink)
            restyle(self.count)

    def _who(self, slot: Slot) -> str:
        """The athlete, or the bibs of a group."""
        if not slot.alone:
            bibs = " ".join(slot.bibs)
            return bibs if len(slot.bibs) <= 12 else tr("{n} athletes").format(n=len(slot.bibs))
        entry = self._race.entries.get(slot.bibs[0])
        return "" if entry is None else " · ".join(part for part in (entry.name, entry.club or entry.nation) if part)

    # -- looks -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.bib.setAccessibleName(tr("On the line"))
        self.count.setAccessibleName(tr("Seconds to the start"))
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.name.setWordWrap(True)
        for label in (self.bib, self.name, self.count):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._heads = QLabel(tr("On the line")), QLabel(tr("Starts in"))
        for head in self._heads:
            head.setProperty("ink", "muted")
        self._heads[1].setAlignment(Qt.AlignmentFlag.AlignRight)
        heads, big = QHBoxLayout(), QHBoxLayout()
        for head in self._heads:
            heads.addWidget(head)
        big.addWidget(self.bib, 6)
        big.addWidget(self.count, 5)
        rows = QGridLayout()
        rows.setColumnStretch(2, 1)
        rows.setHorizontalSpacing(theme.scaled(28))
        for n, (time, bib, name) in enumerate(self.after):
            time.setProperty("ink", "muted")
            bib.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            for column, label in enumerate((time, bib, name)):
                rows.addWidget(label, n, column)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.scaled(24), theme.scaled(8)] * 2)
        box.addLayout(heads)
        box.addLayout(big, 5)
        box.addWidget(self.name, 2)
        box.addLayout(rows, 3)

    def _fit(self) -> None:
        """Type as large as the window allows; what is long, smaller."""
        height, width = max(1, self.height()), max(1, self.width())
        _size(self.count, min(height * 0.42, width * 0.17), fits="0:00:00" if len(self.count.text()) > 5 else "00:00")
        _size(self.bib, min(height * 0.42, width * 0.2))
        _size(self.name, min(height * 0.11, width * 0.055))
        for head in self._heads:
            _size(head, min(height * 0.045, width * 0.022))
        for row in self.after:
            for label in row:
                _size(label, min(height * 0.075, width * 0.036), bold=label is row[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follows the window."""
        super().resizeEvent(event)
        self._fit()


def _say(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)


def _size(label: QLabel, pixels: float, *, fits: str = "", bold: bool = False) -> None:
    """The largest type up to so many pixels in which the text of a label has room beside the others."""
    font = theme.font(Role.BODY)
    font.setPixelSize(max(10, round(pixels)))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    text, room = fits or label.text(), label.width()
    if not label.wordWrap() and label.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored and room > 50:
        wide = QFontMetrics(font).horizontalAdvance(text)
        if wide > room:
            font.setPixelSize(max(10, int(font.pixelSize() * room / wide)))
    if font != label.font():
        label.setFont(font)
