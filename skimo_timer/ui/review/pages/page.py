"""A view of the review that is not one chart: it draws when somebody looks, and only what is new.

Figures of a race that goes on are filled in a moment after the table has them: keys and clicks come in between.
"""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from skimo_timer.ui.review.studio import Studio


class Page(QWidget):
    """Follows the studio while it is shown; a subclass fills itself in `fill`."""

    def __init__(self, studio: Studio, title: str) -> None:
        super().__init__()
        self.studio, self.title = studio, title
        self._stale = True
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._now)
        self.setAccessibleName(title)
        studio.refreshed.connect(self.refresh)
        studio.chosen_changed.connect(self.show_chosen)

    def fill(self) -> None:
        """Shows the figures as they are now."""
        raise NotImplementedError

    def choice(self) -> None:
        """Shows who is chosen; by default everything anew."""
        self.fill()

    def refresh(self) -> None:
        """Other figures: shown in a moment, or when somebody looks."""
        self._stale = True
        self._later.start()

    def show_chosen(self) -> None:
        """Another choice."""
        if self.isVisible() and not self._stale:
            self.choice()
        else:
            self._stale = True

    def _now(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self.fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what has changed while nobody looked."""
        super().showEvent(event)
        self._now()
