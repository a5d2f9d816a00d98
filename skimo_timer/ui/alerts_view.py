"""What there is to decide, as sentences, and one key that accepts the first suggestion for an unknown bib."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from skimo_timer.core.alerts import Alert
from skimo_timer.ui import theme
from skimo_timer.ui.models.alerts import TIME, AlertsModel
from skimo_timer.ui.tables import RaceTable
from skimo_timer.ui.theme import Role


class AlertsView(QFrame):
    """The list with its key. `suggested` carries an alert and the bib that was accepted for it.

    `picked` carries the alert of a row that was clicked.
    """

    suggested = Signal(object, str)
    picked = Signal(object)

    def __init__(self, model: AlertsModel) -> None:
        super().__init__()
        self._alerts = model
        self.table = RaceTable(model, self.tr("To decide"), bold=-1, signs=TIME)
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
        self._title.setText(
            self.tr("To decide: {count}").format(count=count) if count else self.tr("Nothing to decide")
        )
        found = self._suggestion()
        self.accept.setVisible(found is not None)
        if found is not None:
            self.accept.setText(self.tr("{before} → {bib}  (F8)").format(before=found[0].bib, bib=found[1]))

    def accept_suggestion(self) -> None:
        """Accepts the first suggestion of the chosen alert, or of the newest one that has a suggestion."""
        if (found := self._suggestion()) is not None:
            self.table.choose(None)
            self.suggested.emit(*found)

    def _suggestion(self) -> tuple[Alert, str] | None:
        row = self.table.current_row()
        rows = range(self._alerts.rowCount()) if row is None else [row]
        found = ((self._alerts.subject(row), self._alerts.suggestion(row)) for row in rows)
        return next(((alert, bib) for alert, bib in found if bib and alert.key is not None), None)

    def _lay_out(self) -> None:
        theme.wear(self._title, Role.BODY)
        theme.wear(self.table, Role.BODY)
        theme.wear(self.accept, Role.BODY)
        self.table.horizontalHeader().hide()
        head = QHBoxLayout()
        head.setContentsMargins(theme.scaled(4), 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.scaled(2))
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        self.setMinimumHeight(theme.scaled(96))
