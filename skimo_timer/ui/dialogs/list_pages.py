"""The pages of starts and of classifications: a table each, and a sentence about what an empty field means."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from skimo_timer.core.setup import StartKind
from skimo_timer.core.startlist import Entry
from skimo_timer.ui.dialogs.board_sets import SETS, Offered, on_course
from skimo_timer.ui.dialogs.draft import Cells, SetupDraft
from skimo_timer.ui.dialogs.parts import Choice, Field, Option, Word, card, push, text_edit, text_label
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.rows import Column, Row, Rows
from skimo_timer.ui.dialogs.spreader import Spreader
from skimo_timer.ui.dialogs.words import SEXES, STARTS, course_options, translated
from skimo_timer.ui.labels import marked, tr
from skimo_timer.ui.theme import Role, scaled


def _start_columns() -> tuple[Column, ...]:
    return (
        Column("name", marked("Name"), 0, "W1"),
        Column("time", marked("Time of day"), 170, marked("not given yet")),
        Column("kind", marked("They start"), 150, options=translated(STARTS), usual=StartKind.MASS.value),
        Column("interval", marked("Interval"), 110, "20s"),
        Column("course", marked("Course"), 170, options=course_options(())),
    )


def _board_columns() -> tuple[Column, ...]:
    return (
        Column("name", marked("Name"), 0, marked("U18 men")),
        Column("course", marked("Course"), 120, options=course_options(())),
        Column("sex", marked("Sex"), 104, options=translated(SEXES)),
        Column("from", marked("Ages"), 64),
        Column("to", marked("to"), 52),
        Column("category", marked("Category"), 92),
        Column("nation", marked("Nation"), 68),
        Column("club", marked("Club"), 92),
        Column("best", marked("Best of"), 60),
    )


class StartsPage(QWidget):
    """Who starts together or one after another, and when."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows(_start_columns(), tr("start"), least=1)
        self.rows.adapt_rows(_grey_interval)
        self.word = Word()
        _lay_out(
            self,
            tr(
                "A start without a time waits for the gun: it is given on the day with one key and can be corrected "
                "later. Times are typed without colons: 185000."
            ),
            self.rows,
            self.word,
        )
        self.spreader = Spreader(self.rows, "time", "5min", self.changed.emit, self.word.warn)
        self.rows.changed.connect(self.changed)

    def fill(self, draft: SetupDraft) -> None:
        """Shows the starts of a draft."""
        self.rows.offer("course", course_options([course.name for course in draft.courses]))
        self.rows.fill(draft.starts)

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The draft with the starts as they are typed; courses that were renamed keep their starts."""
        self.rows.offer("course", course_options([course.name for course in draft.courses]))
        return replace(draft, starts=self.rows.rows())

    def tell(self, draft: SetupDraft, problems: Problems) -> None:
        """Shows what is wrong."""
        self.spreader.follow(draft.day)
        self.rows.tell(problems.below("starts"))
        self.word.tell(problems.at("starts"))


def _grey_interval(row: Row, number: int, count: int) -> None:  # noqa: ARG001 - as every adapter
    row.fields["interval"].setEnabled(row.cell("kind") == StartKind.INTERVAL)


class BoardsPage(QWidget):
    """The lists to be won, and who is in each."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offered = Offered()
        self._before: Sequence[Cells] | None = None
        self.rows = Rows(_board_columns(), tr("classification"))
        self._word = Word()
        self.adding = push(tr("Add a set"), lambda: None, sign="plus")
        self.adding.setMenu(QMenu(self.adding))
        self.adding.menu().aboutToShow.connect(self._offer_sets)
        self.among = Choice(course_options(()))
        self.among.setAccessibleName(tr("Among those of"))
        self.clearing = push(tr("Remove all"), lambda: self._replace(()), tone="flat")
        self.back = push(tr("Bring back what was there"), self._bring_back, tone="flat", sign="undo")
        self.back.hide()
        self.podium = Field(
            tr("Called up at the prize giving"), text_edit(placeholder="3"), tr("of each classification")
        )
        once = (Option("", tr("in each classification")), Option("once", tr("only once, in the first")))
        self.once = Field(tr("Whoever is in several is called up"), Choice(once))
        head = QHBoxLayout()
        for part in (self.adding, self.among, self.clearing, self.back):
            head.addWidget(part)
        head.addStretch()
        about = tr(
            "An empty field admits everybody. Ages include both ends. Best of 3 adds up three results of a club."
        )
        prizes = QHBoxLayout()
        prizes.setSpacing(scaled(24))
        prizes.addWidget(self.podium, 1)
        prizes.addWidget(self.once, 1)
        prizes.addStretch(1)
        _lay_out(self, about, head, self.rows, self._word, prizes)
        for rows in (self.rows, self.podium, self.once):
            rows.changed.connect(self.changed)

    def know(self, entries: Sequence[Entry]) -> None:
        """Takes the categories from a start list."""
        self._offered = replace(self._offered, categories=sorted({entry.category for entry in entries} - {""}))

    def add_set(self, key: str) -> None:
        """Adds the classifications of a set that are not there by name."""
        rows = next(each for each in SETS if each.key == key).rows(self._offered)
        chosen = on_course(rows, self.among.value) if self.among.value else rows
        there = {row[0].strip().casefold() for row in self.rows.rows()}
        self._replace([*self.rows.rows(), *(row for row in chosen if row[0].casefold() not in there)])

    def _offer_sets(self) -> None:
        menu = self.adding.menu()
        menu.clear()
        for each in SETS:
            action = menu.addAction(each.title())
            action.setEnabled(bool(each.rows(self._offered)))
            action.triggered.connect(lambda _=False, key=each.key: self.add_set(key))

    def _replace(self, rows: Sequence[Cells]) -> None:
        self._before = self.rows.rows()
        self.rows.fill(rows)
        self.back.show()
        self.changed.emit()

    def _bring_back(self) -> None:
        if self._before is not None:
            self.rows.fill(self._before)
            self.back.hide()
            self.changed.emit()

    def fill(self, draft: SetupDraft) -> None:
        """Shows the classifications of a draft."""
        self._offer_courses(draft)
        self.back.hide()
        self.rows.fill(draft.boards)
        for field, key in ((self.podium, "podium"), (self.once, "podium_once")):
            field.blockSignals(True)
            field.fill(draft.race[key])
            field.blockSignals(False)

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The draft with the classifications as they are typed; courses that were renamed keep theirs."""
        self._offer_courses(draft)
        prizes = {"podium": self.podium.value, "podium_once": self.once.value}
        return replace(draft, boards=self.rows.rows(), race={**draft.race, **prizes})

    def _offer_courses(self, draft: SetupDraft) -> None:
        names = [course.name for course in draft.courses]
        options = course_options(names)
        self.rows.offer("course", options)
        self.among.offer((Option("", tr("among all")), *(Option(name, name) for name in names)))
        self.among.setVisible(len(names) > 1)
        self._offered = replace(self._offered, courses=[name.strip() for name in names])

    def tell(self, draft: SetupDraft, problems: Problems) -> None:
        """Shows what is wrong, or what is ranked if nothing is set up here."""
        names = [course.name for course in draft.courses]
        self.rows.tell(problems.below("boards"))
        self.podium.tell(problems.at("boards", "podium"))
        self.clearing.setEnabled(len(self.rows) > 0)
        usual = tr("Overall") if len(names) == 1 else ", ".join(names)
        self._word.say("" if len(self.rows) else tr("Without any, these are ranked: {names}.").format(names=usual))


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
