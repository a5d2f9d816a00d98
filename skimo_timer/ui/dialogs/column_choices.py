"""What the columns of a table are: each with its first cells and a choice, where the headers do not say it all.

What was chosen for a table is remembered by its headers on this computer, so that the same export next week needs no
second look.
"""

import hashlib
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from skimo_timer.exchange.grids import IGNORE, KEEP, Grid, Reading
from skimo_timer.exchange.headers import ENTRY_COLUMNS, LAST_FIRST
from skimo_timer.ui.dialogs.parts import Choice, Option, Word, push, scrolling, text_label
from skimo_timer.ui.labels import tr
from skimo_timer.ui.memory import memory
from skimo_timer.ui.theme import Role, scaled

_SHOWN = 4
_LONGEST = 28
_HEADED, _BARE = "headed", "bare"


def column_words() -> dict[str, str]:
    """What a column can be, in words."""
    return {
        IGNORE: tr("leave out"),
        KEEP: tr("keep, to be printed"),
        "bib": tr("Bib"),
        "name": tr("Name"),
        LAST_FIRST: tr("Name, last name first"),
        "first name": tr("First name"),
        "last name": tr("Last name"),
        "sex": tr("Sex"),
        "born": tr("Year or date of birth"),
        "nation": tr("Nation"),
        "club": tr("Club"),
        "category": tr("Category"),
        "course": tr("Course"),
        "start": tr("Start group"),
        "slot": tr("Own start time"),
    }


class ColumnChoices(QWidget):
    """Shows the columns of a grid. `chosen` says that they are to be read like this: see `reading`."""

    chosen = Signal()
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid: Grid | None = None
        self._encoding = ""
        self.choices: list[Choice] = []
        self.word = Word()
        first_row = (Option(_HEADED, tr("The first row is headers")), Option(_BARE, tr("The first row is an athlete")))
        self.headed = Choice(first_row)
        self.headed.setAccessibleName(tr("What the first row is"))
        self.taking = push(tr("Read it like this"), self._take, tone="go")
        self._rows = QWidget()
        self._lines = QGridLayout(self._rows)
        self._lines.setHorizontalSpacing(scaled(16))
        self._lines.setVerticalSpacing(scaled(6))
        self._lines.setColumnStretch(2, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.headed)
        foot.addWidget(self.word, 1)
        foot.addWidget(self.taking)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(10))
        box.addWidget(scrolling(self._rows), 1)
        box.addLayout(foot)
        self.headed.currentIndexChanged.connect(lambda _: self._first_row_turned())

    @property
    def reading(self) -> Reading:
        """What is chosen."""
        return Reading(tuple(choice.value for choice in self.choices), self.headed.value == _HEADED, self._encoding)

    def show_grid(self, grid: Grid, reading: Reading) -> None:
        """Shows the columns of a table and what they seem to be."""
        self._grid, self._encoding = grid, reading.encoding
        self.headed.blockSignals(True)
        self.headed.choose(_HEADED if reading.headed else _BARE)
        self.headed.blockSignals(False)
        self._build(reading.columns)
        self._tell()

    def _build(self, columns: Sequence[str]) -> None:
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.choices = []
        if self._grid is None:
            return
        headed = self.headed.value == _HEADED
        options = [Option(key, word) for key, word in column_words().items()]
        for number, header in enumerate(self._grid.header(headed=headed)):
            cells = [_short(cell) for cell in self._grid.column(number, headed=headed)[:_SHOWN]]
            choice = Choice(options)
            choice.choose(columns[number])
            choice.setAccessibleName(tr("What column {name} is").format(name=header))
            choice.currentIndexChanged.connect(lambda _: self._tell())
            sample = text_label(" · ".join(cells) or "–", muted=True)
            sample.setTextFormat(Qt.TextFormat.PlainText)
            title = text_label(_short(header), Role.BODY)
            title.setTextFormat(Qt.TextFormat.PlainText)
            for place, widget in enumerate((title, choice, sample)):
                self._lines.addWidget(widget, number, place)
            self.choices.append(choice)
        self._lines.setRowStretch(len(self.choices), 1)

    def _first_row_turned(self) -> None:
        self._build(self.reading.columns)
        self._tell()
        self.turned.emit()

    def _tell(self) -> None:
        """Says what is missing, or that everything is there."""
        words, columns = column_words(), self.reading.columns
        twice = next((one for one in columns if one in (*ENTRY_COLUMNS, LAST_FIRST) and columns.count(one) > 1), None)
        self.taking.setEnabled("bib" in columns and twice is None)
        if "bib" not in columns:
            self.word.warn(tr("Choose which column is the bib"))
        elif twice is not None:
            self.word.warn(tr("Two columns are {what}; only one can be").format(what=words[twice]))
        else:
            self.word.say(tr("Change what was guessed wrong. The choice is remembered for these headers."))

    def _take(self) -> None:
        if self._grid is not None and self.headed.value == _HEADED:
            remember(self._grid, self.reading)
        self.chosen.emit()


def _short(text: str) -> str:
    line = " ".join(text[: _LONGEST * 4].split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def remember(grid: Grid, reading: Reading) -> None:
    """Keeps what the columns of a table with these headers are."""
    memory().setValue(_key(grid), "\n".join(reading.columns))


def remembered(grid: Grid) -> Reading | None:
    """What was chosen for the same headers before; None for headers that were not seen yet."""
    kept = memory().value(_key(grid))
    columns = tuple(str(kept).split("\n")) if kept is not None else ()
    known = column_words()
    fits = len(columns) == grid.width and all(column in known for column in columns)
    return Reading(columns) if fits and columns else None


def _key(grid: Grid) -> str:
    return f"columns/{hashlib.sha256(repr(grid.first).encode('utf-8', 'replace')).hexdigest()[:24]}"
