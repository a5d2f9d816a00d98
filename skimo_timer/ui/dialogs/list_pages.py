"""The pages of starts and of classifications: a table each, and a sentence about what an empty field means."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skimo_timer.core.setup import StartKind
from skimo_timer.ui.dialogs.draft import Cells, SetupDraft
from skimo_timer.ui.dialogs.list_draft import BOARD_COLUMNS
from skimo_timer.ui.dialogs.parts import Word, card, push, text_label
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.rows import Column, Row, Rows
from skimo_timer.ui.dialogs.words import SEXES, STARTS, course_options
from skimo_timer.ui.theme import Role, scaled

START_COLUMNS = (
    Column("name", "Name", 0, "W1"),
    Column("time", "Time of day", 170, "not given yet"),
    Column("kind", "They start", 150, options=STARTS, usual=StartKind.MASS.value),
    Column("interval", "Interval", 110, "20s"),
    Column("course", "Course", 170, options=course_options(())),
)
BOARD_TABLE = (
    Column("name", "Name", 0, "U18 men"),
    Column("course", "Course", 120, options=course_options(())),
    Column("sex", "Sex", 104, options=SEXES),
    Column("from", "Ages", 64),
    Column("to", "to", 52),
    Column("category", "Category", 92),
    Column("nation", "Nation", 68),
    Column("club", "Club", 92),
    Column("best", "Best of", 60),
)

_AGES = (("U14", "13", "14"), ("U16", "15", "16"), ("U18", "17", "18"), ("U20", "19", "20"), ("U23", "21", "23"))
_OLDER = (("Senior", "21", ""), ("Masters", "40", ""))
_SEX_WORDS = {"F": "women", "M": "men"}


def _board(**cells: str) -> Cells:
    return tuple(cells.get(column, "") for column in BOARD_COLUMNS)


SHORTCUTS: tuple[tuple[str, tuple[Cells, ...]], ...] = (
    ("Overall", (_board(name="Overall"),)),
    ("Women and men", tuple(_board(name=word.capitalize(), sex=sex) for sex, word in _SEX_WORDS.items())),
    (
        "Age classes",
        tuple(
            _board(name=f"{name} {word}", sex=sex, **{"from": youngest, "to": oldest})
            for name, youngest, oldest in (*_AGES, *_OLDER)
            for sex, word in _SEX_WORDS.items()
        ),
    ),
    ("Clubs, best 3", (_board(name="Clubs", best="3"),)),
)


class StartsPage(QWidget):
    """Who starts together or one after another, and when."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows(START_COLUMNS, "start", least=1)
        self.rows.adapt_rows(_grey_interval)
        self._word = Word()
        _lay_out(
            self,
            "A start without a time waits for the gun: it is given on the day with one key and can be corrected "
            "later. Times are typed without colons: 185000.",
            self.rows,
            self._word,
        )
        self.rows.changed.connect(self.changed)

    def fill(self, draft: SetupDraft) -> None:
        """Shows the starts of a draft."""
        self.rows.offer("course", course_options([course.name for course in draft.courses]))
        self.rows.fill(draft.starts)

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The draft with the starts as they are typed; courses that were renamed keep their starts."""
        self.rows.offer("course", course_options([course.name for course in draft.courses]))
        return replace(draft, starts=self.rows.rows())

    def tell(self, draft: SetupDraft, problems: Problems) -> None:  # noqa: ARG002 - as every page
        """Shows what is wrong."""
        self.rows.tell(problems.below("starts"))
        self._word.tell(problems.at("starts"))


def _grey_interval(row: Row, number: int, count: int) -> None:  # noqa: ARG001 - as every adapter
    row.fields["interval"].setEnabled(row.cell("kind") == StartKind.INTERVAL)


class BoardsPage(QWidget):
    """The lists to be won, and who is in each."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows(BOARD_TABLE, "classification")
        self._word = Word()
        shortcuts = QHBoxLayout()
        shortcuts.addWidget(text_label("Add", Role.BODY, muted=True))
        for title, boards in SHORTCUTS:
            shortcuts.addWidget(push(title, partial(self.add, boards), sign="plus"))
        shortcuts.addStretch()
        _lay_out(
            self,
            "An empty field admits everybody. Ages include both ends. Best of 3 adds up three results of a club.",
            shortcuts,
            self.rows,
            self._word,
        )
        self.rows.changed.connect(self.changed)

    def add(self, boards: Sequence[Cells]) -> None:
        """Adds the classifications of a shortcut that are not there by name."""
        there = {row[0].strip().casefold() for row in self.rows.rows()}
        fresh = [board for board in boards if board[0].casefold() not in there]
        self.rows.fill((*self.rows.rows(), *fresh))
        self.changed.emit()

    def fill(self, draft: SetupDraft) -> None:
        """Shows the classifications of a draft."""
        self.rows.offer("course", course_options([course.name for course in draft.courses]))
        self.rows.fill(draft.boards)

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The draft with the classifications as they are typed; courses that were renamed keep theirs."""
        self.rows.offer("course", course_options([course.name for course in draft.courses]))
        return replace(draft, boards=self.rows.rows())

    def tell(self, draft: SetupDraft, problems: Problems) -> None:
        """Shows what is wrong, or what is ranked if nothing is set up here."""
        names = [course.name for course in draft.courses]
        self.rows.tell(problems.below("boards"))
        usual = "Overall" if len(names) == 1 else ", ".join(names)
        self._word.say("" if len(self.rows) else f"Without any, these are ranked: {usual}.")


def _lay_out(page: QWidget, about: str, *parts: QWidget | QHBoxLayout) -> None:
    """A card with a sentence and the parts below it."""
    surface = card()
    inside = QVBoxLayout(surface)
    inside.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12))
    inside.setSpacing(scaled(12))
    inside.addWidget(text_label(about, Role.BODY, muted=True, wraps=True))
    for part in parts:
        inside.addWidget(part) if isinstance(part, QWidget) else inside.addLayout(part)
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(surface)
    box.addStretch()
