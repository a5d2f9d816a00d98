"""The review's window: the coloured table at the left, the views at the right, one field and one choice for both.

It opens beside the race window and follows the race while it is open. The keyboard reaches everything: arrows and
typing in the table, Ctrl with a digit for a view, Ctrl+PageUp and PageDown from view to view, Ctrl+F to filter.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from skimo_timer.timekeeper import Change, Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import Choice, Option, ask_file, push, text_edit
from skimo_timer.ui.errors import MessageBar
from skimo_timer.ui.labels import tr
from skimo_timer.ui.memory import memory
from skimo_timer.ui.review.chosen_bar import ChosenBar
from skimo_timer.ui.review.colours import hue_of
from skimo_timer.ui.review.model import Filter, ReviewModel
from skimo_timer.ui.review.studio import LEADER, MEDIAN, Studio
from skimo_timer.ui.review.table import ReviewTable
from skimo_timer.ui.review.views import VIEWS
from skimo_timer.ui.review.words import who
from skimo_timer.ui.theme import Role

SIZE = (1500, 860)
_RANKS = (3, 10, 20, 50, 100)


class ReviewWindow(QWidget):
    """Reviews the race of a timekeeper. `jump` carries the keys of readings to show, `export_wanted` a report.

    `cards_wanted` carries the bibs whose transition cards are to be printed.
    """

    jump = Signal(object)
    export_wanted = Signal(str)
    cards_wanted = Signal(list)

    def __init__(self, keeper: Timekeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.studio = Studio(keeper, self)
        self.model = ReviewModel(self.studio)
        self.table = ReviewTable(self.model, self.studio)
        self.bar = MessageBar()
        self.field, self.reference, self.club, self.rank = Choice(), Choice(), Choice(), Choice()
        self.members = QCheckBox(tr("Members"))
        self.filter = text_edit("", tr("Bib, name, club"), tr("Filter"))
        self.tabs, self.stack = QTabBar(), QStackedWidget()
        self._pages: dict[int, QWidget] = {}
        self.chosen = ChosenBar(self.studio)
        self._lay_out()
        self._connect()
        self._keys()
        self._restore()

    # -- the race --------------------------------------------------------------------------------------------------

    def on_change(self, change: Change) -> None:
        """Follows a change of the race."""
        self.studio.on_change(change)

    def refresh(self) -> None:
        """Other figures."""
        race = self.studio.keeper.race
        self.setWindowTitle(tr("{race} – transition review").format(race=race.setup.name))
        self.field.offer([Option(name, name) for name in self.studio.classifications()])
        self.field.setVisible(self.field.count() > 1)
        self.members.setVisible(race.setup.format.has_members)
        clubs = sorted({effort.progress.entry.club for effort in self.studio.review.efforts.values()} - {""})
        if [self.club.itemData(n) for n in range(1, self.club.count())] != clubs:
            self.club.offer([Option("", tr("All clubs")), *(Option(club, club) for club in clubs)])
        self.club.setVisible(len(clubs) > 1)
        self._offer_references()
        self.model.refresh()
        self.table.show_chosen()

    def _offer_references(self) -> None:
        """The leader, the middle, and those who are chosen."""
        chosen = [Option(effort.subject, who(effort)) for effort in self.studio.chosen_efforts]
        known = [option.value for option in chosen]
        if self.studio.reference not in (LEADER, MEDIAN, *known) and (one := self.studio.effort(self.studio.reference)):
            chosen.append(Option(one.subject, who(one)))
        self.reference.offer([Option(LEADER, tr("the leader")), Option(MEDIAN, tr("the field's median")), *chosen])
        self.reference.blockSignals(True)
        self.reference.choose(self.studio.reference)
        self.reference.blockSignals(False)

    # -- views -----------------------------------------------------------------------------------------------------

    def show_view(self, number: int) -> None:
        """Shows a view; it is made when it is first asked for."""
        if not 0 <= number < len(VIEWS):
            return
        if number not in self._pages:
            page = self._pages[number] = VIEWS[number].make(self)
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(self._pages[number])
        self.tabs.setCurrentIndex(number)
        self.picture.setEnabled(self.chart is not None)

    @property
    def chart(self) -> QWidget | None:
        """The chart that is shown; None where the view is a table."""
        page = self.stack.currentWidget()
        if page is None or hasattr(page, "redraw"):
            return page
        inner = getattr(page, "chart", None)
        return inner if isinstance(inner, QWidget) else None

    def page(self, number: int) -> QWidget:
        """A view, made if it was not yet."""
        self.show_view(number)
        return self._pages[number]

    def _turn(self, by: int) -> None:
        self.show_view((self.tabs.currentIndex() + by) % len(VIEWS))

    # -- filter ----------------------------------------------------------------------------------------------------

    def _filter(self, *_: object) -> None:
        rank = int(self.rank.value or 0)
        self.model.use(Filter(self.filter.text(), self.club.value, rank))
        self.table.show_chosen()

    def _type_filter(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.setText(text)

    def _leave_filter(self) -> None:
        """From the filter into the table, onto the first row."""
        self.table.setFocus()
        if self.model.subjects and not self.studio.chosen:
            self.studio.choose(self.model.subjects[:1])

    # -- pictures --------------------------------------------------------------------------------------------------

    def ask_picture(self, form: str, *, paper: bool) -> None:
        """Asks where to; nothing waits for the answer."""
        if self.chart is None:
            return
        dialog = QFileDialog(self, tr("Picture of the chart"), "", f"{form.upper()} (*.{form})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.selectFile(f"{VIEWS[self.tabs.currentIndex()].name}.{form}")
        ask_file(dialog, partial(self.save_picture, paper=paper))

    def save_picture(self, path: Path, *, paper: bool = False) -> None:
        """Writes the chart that is shown."""
        from skimo_timer.ui.review.picture import save_picture

        if self.chart is None:
            return
        number = self.tabs.currentIndex()
        title = f"{self.studio.keeper.race.setup.name} · {self.studio.classification} · {tr(VIEWS[number].title)}"
        tones = theme.tones()
        legend = [(who(e), hue_of(self.studio, e.subject, tones).fill) for e in self.studio.chosen_efforts]
        try:
            save_picture(self.chart, path, title, legend, paper=paper)
        except OSError as error:
            self.bar.trouble(str(error))
        else:
            self.bar.note(tr("Written: {path}").format(path=path))

    # -- putting it together ---------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.studio.refreshed.connect(self.refresh)
        self.studio.chosen_changed.connect(self._offer_references)
        self.field.currentIndexChanged.connect(lambda _: self.studio.show_classification(self.field.value))
        self.members.toggled.connect(self.studio.show_members)
        self.reference.currentIndexChanged.connect(lambda _: self.studio.compare_with(self.reference.value))
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self._leave_filter)
        self.club.currentIndexChanged.connect(self._filter)
        self.rank.currentIndexChanged.connect(self._filter)
        self.table.filter_wanted.connect(self._type_filter)
        self.tabs.currentChanged.connect(self.show_view)

    def _keys(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "Ctrl+PgDown": partial(self._turn, 1),
            "Ctrl+PgUp": partial(self._turn, -1),
            "Ctrl+F": self._focus_filter,
            "Ctrl+L": self.table.setFocus,
            "Ctrl+E": partial(self.export_wanted.emit, "transitions"),
            "Ctrl+P": partial(self.ask_picture, "png", paper=True),
            "Ctrl+Shift+P": self.print_cards,
            "Ctrl+W": self.close,
        }
        digits = "1234567890"[: len(VIEWS)]
        acts |= {f"Ctrl+{digit}": partial(self.show_view, number) for number, digit in enumerate(digits)}
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self, act)

    def print_cards(self) -> None:
        """The transition cards of those who are chosen, or of the one whom the views are about."""
        focus = self.studio.focus
        efforts = self.studio.chosen_efforts or ([] if focus is None else [focus])
        self.cards_wanted.emit([effort.progress.bib for effort in efforts])

    def _focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _lay_out(self) -> None:
        self.rank.offer([Option("", tr("All ranks")), *(Option(str(n), tr("First {n}").format(n=n)) for n in _RANKS)])
        self.field.setAccessibleName(tr("Classification"))
        self.reference.setAccessibleName(tr("Compared with"))
        self.club.setAccessibleName(tr("Club"))
        self.rank.setAccessibleName(tr("Ranks"))
        self.club.setMaximumWidth(theme.scaled(190))
        self.reference.setMaximumWidth(theme.scaled(240))
        self.filter.setMinimumWidth(theme.scaled(110))
        self.filter.setClearButtonEnabled(True)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(6))
        column.addLayout(_row(self.field, self.members, self.filter, self.club, self.rank))
        column.addWidget(self.table, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("review")
        self.splitter.addWidget(left)
        self.splitter.addWidget(self._right())
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([450, 550])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.scaled(10)] * 4)
        layout.setSpacing(theme.scaled(6))
        layout.addWidget(self.bar)
        layout.addWidget(self.splitter, 1)

    def _right(self) -> QWidget:
        for number, view in enumerate(VIEWS):
            self.tabs.addTab(tr(view.title))
            self.tabs.setTabToolTip(number, tr("Ctrl+{digit}").format(digit=(number + 1) % 10) if number < 10 else "")
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(tr("View"))
        theme.wear(self.tabs, Role.SMALL)
        self.tabs.setObjectName("reviewTabs")
        self.picture = QPushButton(tr("Picture"))
        self.picture.setAutoDefault(False)
        theme.target(self.picture)
        self.picture.setMenu(self._picture_menu())
        export = push(tr("Export…"), partial(self.export_wanted.emit, "transitions"), hint=tr("The table as a file"))
        words = QLabel(tr("Compared with"))
        words.setProperty("ink", "muted")
        theme.wear(words, Role.SMALL)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(6))
        head = _row(words, self.reference)
        head.addStretch(1)
        hint = tr("Each change of who is chosen, and what could be won · Ctrl+Shift+P")
        head.addWidget(push(tr("Card"), self.print_cards, sign="print", hint=hint))
        head.addWidget(self.picture)
        head.addWidget(export)
        column.addLayout(head)
        column.addWidget(self.tabs)
        column.addWidget(self.chosen)
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        column.addWidget(self.stack, 1)
        return right

    def _picture_menu(self) -> QMenu:
        menu = QMenu(self)
        for form in ("png", "svg"):
            menu.addAction(tr("{form}…").format(form=form.upper()), partial(self.ask_picture, form, paper=False))
        for form in ("png", "svg"):
            text = tr("{form} in the colours of print…").format(form=form.upper())
            menu.addAction(text, partial(self.ask_picture, form, paper=True))
        return menu

    def _restore(self) -> None:
        there = self.screen().availableSize()
        self.resize(min(theme.scaled(SIZE[0]), there.width()), min(theme.scaled(SIZE[1]), there.height()))
        kept = memory()
        if (geometry := kept.value("review/geometry")) is not None:
            self.restoreGeometry(geometry)
        if (state := kept.value("review/splitter")) is not None:
            self.splitter.restoreState(state)

    def open(self) -> None:
        """Shows the window with the figures as they are now."""
        self.studio.watch()
        self.show()
        self.raise_()
        self.activateWindow()
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Follows the race from now on."""
        super().showEvent(event)
        self.studio.watch()
        if not self._pages:
            self.show_view(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Computes nothing that nobody sees."""
        super().hideEvent(event)
        self.studio.is_watched = False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers where everything was."""
        memory().setValue("review/geometry", self.saveGeometry())
        memory().setValue("review/splitter", self.splitter.saveState())
        super().closeEvent(event)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.scaled(6))
    for widget in widgets:
        row.addWidget(widget)
    return row
