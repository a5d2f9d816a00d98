"""Times first, bibs after: the pad with the large field, and what it is doing at the moment.

The field normally takes new passings. While a passing is chosen (an arrow key, a click, or Backspace on the empty
field) the field is about that one: its frame is orange and the line below says so, digits give it another bib, and
Escape leaves it. Ctrl+T asks for its time instead, Ctrl+K for the lap that it belongs to. A time is sacred: Enter or
Space on the empty field takes one now, whatever is chosen.

What digits mean that are no bib is worked out by `meaning`, which the window sets; it is shown below the field before
Enter is pressed. `quiets`, which the window sets too, stops an alarm and says whether there was one.
"""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Key
from skimo_timer.core.matching.candidates import Meant
from skimo_timer.core.matching.suggestions import Suggestion
from skimo_timer.timekeeper import RaceClock, Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.labels import moment
from skimo_timer.ui.race.entry_field import EntryField
from skimo_timer.ui.race.hand import Hand, Said
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.point_picker import PointPicker
from skimo_timer.ui.theme import Role

ARMED_MS = 2000


class Mode(Enum):
    """What the field is about."""

    NEW = "new"
    BIB = "bib"
    TIME = "time"
    LAP = "lap"
    INSERT = "insert"


class EntryPad(QFrame):
    """The operator's keyboard. What came of an act is told by `acted` (the key of a passing) or `said` (a sentence)."""

    acted = Signal(object)
    said = Signal(str)
    chosen = Signal(object)
    row_stepped = Signal(int)
    accepted = Signal(int, object)
    suggested = Signal()
    helped = Signal()
    armed = Signal()
    undone = Signal()

    def __init__(self, keeper: Timekeeper, inbox: Inbox, clock: RaceClock, time_of: str) -> None:
        super().__init__()
        self._keeper = keeper
        self.hand = Hand(keeper, inbox, time_of)
        self.field = EntryField(clock.now)
        self.picker = PointPicker()
        self.meaning: Callable[[str, Instant], Meant] = lambda typed, _: Meant(typed)
        self.quiets: Callable[[], bool] = lambda: False
        self._mode = Mode.NEW
        self._target: Key | None = None
        self._meaning = ""
        self._arm = QTimer(self, singleShot=True, interval=ARMED_MS)
        self._caption = QLabel()
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lay_out()
        self._connect()
        self.show_setup()
        self._refresh()

    @property
    def mode(self) -> Mode:
        """What the field is about."""
        return self._mode

    @property
    def target(self) -> Key | None:
        """The passing that is chosen."""
        return self._target

    @property
    def says(self) -> str:
        """The line below the field."""
        return self._caption.text()

    def show_setup(self) -> None:
        """The points of the race, after a change of its set-up."""
        self.picker.show_points(self.hand.points(), self._keeper.race.setup)
        self.hand.point = self.picker.point

    # -- choosing --------------------------------------------------------------------------------------------------

    def choose(self, key: Key | None) -> None:
        """The field is about this passing, or about new ones."""
        if key == self._target:
            return
        self._target = key
        self._turn(Mode.NEW if key is None else Mode.BIB)
        self.chosen.emit(key)

    def leave(self) -> None:
        """Back to new passings."""
        self.field.clear_entry()
        if self._target is None:
            self._turn(Mode.NEW)
        self.choose(None)

    def relax(self) -> None:
        """Back to new passings if the field was about another one; digits of a new passing stay."""
        if self._mode is not Mode.NEW:
            self.leave()

    def ask_time(self) -> None:
        """The next digits are the time of the chosen passing, or of the last one typed."""
        key = self._target or self.hand.last_typed()
        if key is not None:
            self.choose(key)
            self.field.clear_entry()
            self._turn(Mode.TIME)

    def ask_lap(self) -> None:
        """The next digits are the lap that the chosen passing, or the last one typed, belongs to; asked again: free."""
        key = self._target or self.hand.last_typed()
        if key is not None and self._mode is Mode.LAP:
            self.pin(key, None)
        elif key is not None:
            self.choose(key)
            self.field.clear_entry()
            self._turn(Mode.LAP)

    def ask_insert(self) -> None:
        """The next digits are a time that nobody took, at the point of the chosen passing or at this one."""
        self.field.clear_entry()
        self._turn(Mode.INSERT)

    # -- acts ------------------------------------------------------------------------------------------------------

    def bring_back(self) -> None:
        """The bib of the last passing stands in the field again, to be corrected; its time is kept."""
        if self._mode is not Mode.NEW:
            self.leave()
            return
        key = self.hand.last_typed()
        if key is None:
            self.said.emit(self.tr("Nothing was typed yet."))
            return
        self.choose(key)
        self.field.start_with(self._keeper.race.passings[key].bib)

    def swap_time(self) -> None:
        """Enter or first key: the other time of the chosen passing, or of the last one typed."""
        key = self._target or self.hand.last_typed()
        self._tell(self.tr("Nothing was typed yet.") if key is None else self.hand.swap(key))

    def void(self) -> None:
        """The chosen passing no longer counts, or counts again."""
        if self._target is None:
            self.said.emit(self.tr("Choose a passing with ↑ ↓ first; Del makes it void."))
        else:
            self._tell(self.hand.void(self._target))

    def move_here(self) -> None:
        """The chosen passing belongs to the point that is set now."""
        self.move_to(self.hand.point)

    def move_to(self, point: str) -> None:
        """The chosen passing belongs to another point."""
        if self._target is None:
            self.said.emit(self.tr("Choose a passing with ↑ ↓ first; Ctrl+M moves it to this point."))
        else:
            self._finish(self.hand.move(self._target, point))

    def split(self) -> None:
        """Two crossed at once: the time of the chosen passing, or of the last one, once more; its bib comes next."""
        if (key := self._chosen_or_last()) is not None:
            said = self.hand.split(key)
            self._tell(said)
            if isinstance(said, Key) and not self._keeper.race.passings[said].absorbed:
                self.choose(said)

    def swap_bibs(self) -> None:
        """The chosen passing changes bibs with the row above; with none chosen the last two do."""
        if (key := self._chosen_or_last()) is not None:
            self._tell(self.hand.swap_bibs(key, above=self._target is not None))

    def turn_impulse(self) -> None:
        """The chosen passing, or the last one, has another impulse."""
        if (key := self._chosen_or_last()) is not None:
            self._tell(self.hand.turn(key))

    def pair(self, key: Key, impulse: Key | None) -> None:
        """The operator's word on which impulse a hand reading is."""
        self._tell(self.hand.pair(key, impulse))

    def _chosen_or_last(self) -> Key | None:
        key = self._target or self.hand.last_typed()
        if key is None:
            self.said.emit(self.tr("Nothing was typed yet."))
        return key

    def _inserted(self, typed: str) -> None:
        passing = None if self._target is None else self._keeper.race.passings.get(self._target)
        said = self.hand.insert(typed, self.hand.point if passing is None else passing.point)
        self.choose(None)
        self._turn(Mode.NEW)
        self._tell(said)
        if isinstance(said, Key):
            self.choose(said)

    def pin(self, key: Key, lap: int | None) -> None:
        """The operator's word on the lap that a passing belongs to; 0: it serves nothing, None: as matched."""
        self._finish(self.hand.pin(key, lap))

    def record(self, bib: str, now: Instant) -> None:
        """A passing of a bib that was not typed but accepted."""
        self._tell(self.hand.passing(bib, now, now))

    def accept(self, suggestion: Suggestion) -> None:
        """What was suggested is so. Digits of a new passing stay."""
        if self._mode is Mode.NEW:
            self._tell(self.hand.accept(suggestion))
        else:
            self._finish(self.hand.accept(suggestion))

    def _entered(self, typed: str, began: Instant, entered: Instant) -> None:
        if self._mode is Mode.INSERT:
            self._inserted(typed)
        elif self._target is None:
            self._tell(self.hand.passing(self.meaning(typed, entered).bib or typed, began, entered))
        elif self._mode is Mode.TIME:
            self._finish(self.hand.retime(self._target, typed, entered))
        elif self._mode is Mode.LAP:
            self._pin_typed(self._target, typed)
        else:
            self._finish(self.hand.correct(self._target, typed))

    def _pin_typed(self, key: Key, typed: str) -> None:
        if typed.isdecimal():
            self.pin(key, int(typed))
        else:
            self.said.emit(self.tr("{typed} is no lap: 1, 2, … or 0 for none.").format(typed=typed))

    def _suggested(self) -> None:
        if self._mode in (Mode.NEW, Mode.BIB):
            self.suggested.emit()

    def take_time(self, now: Instant) -> None:
        """A time now, and nothing else: what is typed or chosen here stays."""
        if self.isEnabled():
            self._tell(self.hand.open_time(now))

    def _opened(self, now: Instant) -> None:
        said = self.hand.open_time(now)
        self.choose(None)
        self._tell(said)

    def _starred(self, typed: str) -> None:
        said = self.hand.give(typed, self._target)
        if typed:
            self.choose(None)
        self._tell(said)

    def _escaped(self) -> None:
        """Quiets an alarm; clears what was begun; on the empty field twice takes back the last decision."""
        if self.quiets():
            return
        if self.field.text() or self._target is not None or self._mode is not Mode.NEW:
            self.leave()
        elif self._arm.isActive():
            self._arm.stop()
            self.undone.emit()
        else:
            self._arm.start()
            self.armed.emit()

    def _finish(self, said: Said) -> None:
        self.choose(None)
        self._tell(said)

    def _tell(self, said: Said) -> None:
        self._arm.stop()
        if isinstance(said, Key):
            self.acted.emit(said)
        else:
            self.said.emit(said)
        self._refresh()

    # -- looks -----------------------------------------------------------------------------------------------------

    def _turn(self, mode: Mode) -> None:
        self._mode = mode
        self.field.takes_signs = mode is Mode.TIME
        self.field.setProperty("about", mode.value)
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        self._refresh()

    def _refresh(self) -> None:
        passing = None if self._target is None else self._keeper.race.passings.get(self._target)
        which = "" if passing is None else f"{passing.bib or '–'} · {passing.point} · {moment(passing.time)}"
        captions = {
            Mode.NEW: self._meaning or self.tr("Bib, Enter: passing now · Space: time now"),
            Mode.BIB: self.tr("New bib for {which} · Esc leaves").format(which=which),
            Mode.LAP: self.tr("Lap of {which}, 0: serves nothing · Ctrl+K: as matched").format(which=which),
            Mode.TIME: self.tr("New time for {which} · Esc leaves").format(which=which),
            Mode.INSERT: self.tr("A time to put in, its bib after · Esc leaves"),
        }
        if self._target is not None and passing is None:
            captions[Mode.BIB] = self.tr("Void · Del brings it back · Esc leaves")
        self._caption.setText(captions[self._mode])

    def say_meaning(self, text: str) -> None:
        """What Enter would take, where that is not what is typed; empty for nothing to say."""
        self._meaning = text
        self._refresh()

    def _point_changed(self, code: str) -> None:
        self.hand.point = code

    def _connect(self) -> None:
        field = self.field
        field.entered.connect(self._entered)
        field.opened.connect(self._opened)
        field.starred.connect(self._starred)
        field.accepted.connect(self.accepted)
        field.suggested.connect(self._suggested)
        field.helped.connect(self.helped)
        field.brought_back.connect(self.bring_back)
        field.escaped.connect(self._escaped)
        field.swapped.connect(self.swap_time)
        field.voided.connect(self.void)
        field.split.connect(self.split)
        field.exchanged.connect(self.swap_bibs)
        field.inserting.connect(self.ask_insert)
        field.point_stepped.connect(self.picker.step)
        field.row_stepped.connect(self.row_stepped)
        field.textChanged.connect(self._arm.stop)
        self.picker.chosen.connect(self._point_changed)

    def _lay_out(self) -> None:
        self.setProperty("panel", True)
        theme.wear(self._caption, Role.SMALL)
        self._caption.setProperty("ink", "muted")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedWidth(theme.scaled(352))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.scaled(10), theme.scaled(6), theme.scaled(10), theme.scaled(6))
        layout.setSpacing(theme.scaled(4))
        for widget in (self.picker, self.field, self._caption):
            layout.addWidget(widget)
