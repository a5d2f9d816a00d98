"""A view of the review that is not one chart: it draws when somebody looks, and only what is new."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from skimo_timer.ui.review.studio import Studio


class Page(QWidget):
    """Follows the studio while it is shown; a subclass fills itself in `fill`."""

    def __init__(self, studio: Studio, title: str) -> None:
        super().__init__()
        self.studio, self.title = studio, title
        self._stale = True
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
        """Other figures: shown when somebody looks."""
        self._stale = True
        if self.isVisible():
            self._now()

    def show_chosen(self) -> None:
        """Another choice."""
        if self.isVisible() and not self._stale:
            self.choice()
        else:
            self._stale = True

    def _now(self) -> None:
        self._stale = False
        self.fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what has changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._now()
