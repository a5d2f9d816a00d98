"""The last passings, newest first, and what can be done to one of them.

Choosing a row makes the entry pad about it; the mouse finds the same acts in a menu of the row. The view decides
nothing: it names the passing, and the pad acts.
"""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from skimo_timer.core.clock import format_instant
from skimo_timer.core.facts import Key
from skimo_timer.core.passings import Passing
from skimo_timer.timekeeper import Change
from skimo_timer.ui.bunch import impulses_near
from skimo_timer.ui.models.passings import BIB, TIME, WHO, PassingsModel
from skimo_timer.ui.models.states import progress_of
from skimo_timer.ui.race.entry_pad import EntryPad
from skimo_timer.ui.tables import RaceTable


class PassingsView(RaceTable):
    """Shows the passings. `picked` carries the key of the row that was clicked, or None."""

    picked = Signal(object)

    def __init__(self, model: PassingsModel, pad: EntryPad) -> None:
        super().__init__(model, self.tr("Last passings"), bold=BIB, signs=WHO, marks=TIME)
        self._passings, self._pad, self._race = model, pad, model.race
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.clicked.connect(lambda index: self.picked.emit(model.subject(index.row())))

    def on_change(self, change: Change) -> None:
        """Lights what came and keeps the newest in sight, unless an older one is being looked at."""
        self.touch(record.key for record in change.records)
        if self.current_row() is None and not self.underMouse():
            self.scrollToTop()

    def choose_key(self, key: Key | None) -> None:
        """Chooses the row of a passing, or none."""
        self.choose(None if key is None else self._passings.find(key))

    def step(self, by: int) -> Key | None:
        """The passing of the row below (1) or above (-1) the chosen one; none above the newest."""
        row = self.current_row()
        there = (0 if by > 0 else -1) if row is None else row + by
        if not 0 <= there < self._passings.rowCount():
            return None if there < 0 or row is None else self._passings.subject(row)
        return self._passings.subject(there)

    def _open_menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if index.isValid():
            self.picked.emit(self._passings.subject(index.row()))
            self.menu(index.row()).popup(self.viewport().mapToGlobal(where))

    def menu(self, row: int) -> QMenu:
        """What can be done to the passing of a row."""
        pad, passing = self._pad, self._passings.passing(row)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if passing is None:
            menu.addAction(self.tr("Bring back\tDel"), pad.void)
            return menu
        menu.addAction(self.tr("New bib: type it, Enter"), pad.field.setFocus)
        menu.addAction(self.tr("New time\tCtrl+T"), pad.ask_time)
        if passing.recorded.other_time is not None and passing.partner is None:
            menu.addAction(self.tr("Swap Enter and first key\t←"), pad.swap_time)
        points = menu.addMenu(self.tr("Move to point"))
        for point in pad.hand.points():
            action = points.addAction(point, partial(pad.move_to, point))
            action.setEnabled(point != passing.point)
        self._offer_laps(menu.addMenu(self.tr("Serves\tCtrl+K")), passing)
        menu.addSeparator()
        self._offer_repairs(menu, passing)
        menu.addSeparator()
        menu.addAction(self.tr("Void\tDel"), pad.void)
        return menu

    def _offer_repairs(self, menu: QMenu, passing: Passing) -> None:
        """What can be done in the middle of a bunch, and which impulse the passing is."""
        pad = self._pad
        menu.addAction(self.tr("Two at once: this time again\t/"), pad.split)
        menu.addAction(self.tr("Swap bibs with the row above\t-"), pad.swap_bibs)
        near = impulses_near(self._race, passing)
        impulses = menu.addMenu(self.tr("Impulse of the gate\tCtrl+X"))
        impulses.setEnabled(bool(near))
        for impulse in near:
            action = impulses.addAction(format_instant(impulse.began, 2), partial(pad.pair, passing.key, impulse.key))
            action.setEnabled(impulse.key != passing.partner)
        none = impulses.addAction(self.tr("None"), partial(pad.pair, passing.key, None))
        none.setEnabled(passing.partner is not None or passing.doubtful)
        if lines := self._passings.computed(passing):
            computed = menu.addMenu(self.tr("Replaced: how"))
            for line in lines:
                computed.addAction(line).setEnabled(False)

    def _offer_laps(self, menu: QMenu, passing: Passing) -> None:
        """Which place the passing serves by the operator's word: its point in a lap, none, or as matched."""
        pad, progress = self._pad, progress_of(self._race, passing)
        laps = [] if progress is None else [p.lap for p in progress.course.places if p.point == passing.point]
        menu.setEnabled(bool(laps))
        for lap in dict.fromkeys(laps):
            text = self.tr("{point}, lap {lap}").format(point=passing.point, lap=lap)
            menu.addAction(text, partial(pad.pin, passing.key, lap))
        menu.addAction(self.tr("Nothing"), partial(pad.pin, passing.key, 0))
        free = menu.addAction(self.tr("As matched"), partial(pad.pin, passing.key, None))
        free.setEnabled(passing.pin is not None)
