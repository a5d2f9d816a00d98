"""What a race window has of the announcer: the window and the page on phones, each made when it is asked for."""

from typing import TYPE_CHECKING

from skimo_timer.timekeeper import Change
from skimo_timer.ui.announcer.source import Source
from skimo_timer.ui.announcer.window import AnnouncerWindow

if TYPE_CHECKING:
    from skimo_timer.ui.announcer.mirror import Mirror
    from skimo_timer.ui.announcer.mirror_panel import MirrorPanel
    from skimo_timer.ui.race.main_window import RaceWindow


class Announced:
    """The announcer of one race window. The server is loaded when the page is asked for."""

    def __init__(self, window: "RaceWindow") -> None:
        self._window = window
        hand = window.pad.hand
        self._source = Source(window.keeper, window.clock.now, window.desk.expectations.at, lambda: hand.point)
        self.window = AnnouncerWindow(self._source, window.keyPressEvent, window)
        self.window.mirror.connect(self.phones)
        self.mirror: Mirror | None = None
        self.panel: MirrorPanel | None = None

    def on_change(self, change: Change) -> None:
        """Follows a change of the race."""
        self.window.on_change(change)
        if self.mirror is not None:
            self.mirror.on_change(change)

    def turn_window(self) -> None:
        """Opens the window, or closes it."""
        if self.window.isVisible():
            self.window.close()
        else:
            self.window.open()

    def phones(self) -> None:
        """Opens the panel of the page."""
        if self.panel is None:
            from skimo_timer.ui.announcer.mirror import Mirror
            from skimo_timer.ui.announcer.mirror_panel import MirrorPanel

            self.mirror = Mirror(self._source, self._window)
            self.panel = MirrorPanel(self.mirror, self._window)
        self.panel.show()
        self.panel.raise_()
        self.panel.activateWindow()

    def close(self) -> None:
        """Nothing listens any more."""
        if self.mirror is not None:
            self.mirror.turn_off()
        if self.panel is not None:
            self.panel.close()
        self.window.close()
