"""What there is to decide, as sentences, and one key that accepts what is suggested for the first of them."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from skimo_timer.core.matching.suggestions import Suggestion
from skimo_timer.core.passings.matters import Offer
from skimo_timer.ui import theme
from skimo_timer.ui.labels import offer_word, suggestion_word
from skimo_timer.ui.models.alerts import TIME, AlertsModel
from skimo_timer.ui.tables import RaceTable
from skimo_timer.ui.theme import Role

T = TypeVar("T")


class AlertsView(QFrame):
    """The list; how many there are and the key are in `head`, which stands in the title bar of the board.

    `suggested` carries the suggestion that was accepted, None where there is none; `picked` the alert of a row that was
    clicked or stepped to.
    """

    suggested = Signal(object)
    picked = Signal(object)

    def __init__(self, model: AlertsModel) -> None:
        super().__init__()
        self._alerts = model
        self.table = RaceTable(model, self.tr("To decide"), signs=TIME)
        self.table.clicked.connect(lambda index: self.picked.emit(model.subject(index.row())))
        self.table.selectionModel().selectionChanged.connect(self.refresh)
        self._title = QLabel()
        self.accept = QPushButton()
        self.accept.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.accept.clicked.connect(self.accept_suggestion)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Shows how many there are and what the key would do."""
        count = self._alerts.rowCount()
        self._title.setText(str(count) if count else self.tr("nothing"))
        found = self._suggestion()
        self.accept.setVisible(found is not None)
        if found is not None:
            race = self._alerts.race
            what = offer_word(race, found) if isinstance(found, Offer) else suggestion_word(race, found)
            self.accept.setText(self.tr("{what}  ( . )").format(what=what))

    def follow(self, refresh: Callable[[], T]) -> T:
        """Refreshes the model; the alert that is chosen stays chosen wherever it stands then."""
        row = self.table.current_row()
        chosen = None if row is None else self._alerts.subject(row)
        done = refresh()
        if chosen is not None:
            self.table.choose(self._alerts.find(chosen))
        self.refresh()
        return done

    def accept_suggestion(self) -> None:
        """Accepts what is suggested for the chosen alert, or for the first one that has a suggestion."""
        found = self._suggestion()
        self.table.choose(None)
        self.suggested.emit(found)

    def step(self, by: int) -> None:
        """Chooses the next alert (1) or the one before (-1); before the first there is none."""
        row, count = self.table.current_row(), self._alerts.rowCount()
        there = (0 if by > 0 else -1) if row is None else row + by
        if 0 <= there < count:
            self.table.choose(there)
            self.picked.emit(self._alerts.subject(there))
        elif there < 0:
            self.table.choose(None)

    def _suggestion(self) -> Suggestion | Offer | None:
        row = self.table.current_row()
        row = self._alerts.first_suggested if row is None else row
        return None if row is None else self._alerts.suggestion(row)

    def _lay_out(self) -> None:
        theme.wear(self._title, Role.BODY)
        theme.wear(self.table, Role.BODY)
        theme.wear(self.accept, Role.BODY)
        theme.target(self.accept)
        self.table.horizontalHeader().hide()
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
