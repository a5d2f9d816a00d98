"""How many keys a passing needs: `python -m tests.benchmarks.keystrokes [RACES]`.

A race window, and an operator at the lap line and finish who sees only what it shows (the row of the expected, the line
below the field, the echo, the list of passings) and presses only keys. The other six points of the course send bibs by
themselves and miss three in a hundred. Thirty athletes run three laps, a third of them within two seconds of the one
ahead at the line.

The operator reads a bib four seconds before it passes, and needs a quarter of a second for each key; what is read off
the row of the expected is 0.3 s old when the key goes down. Of the passings

- 3 % have a bib with a digit that cannot be read, 2 % one that nobody can read: it is known a minute later;
- 1 % are typed or taken wrong, and half of those noticed at once, the others only after the next passing;
- one in fifty pairs within two seconds is taken in the wrong order, which is noticed after the second;
- 0.7 % are missed, and put in from the paper of a helper at the end of the race.

A key is one stroke of a key; one that is held while another is pressed counts as one too. A wrong accept is a key that
was pressed on purpose for one athlete and took another, or a bib completed by the window to that of another. At the end
each passing of the file is compared with the truth: bib, point and time.
"""

import random
import sys
from collections import Counter, deque
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skimo_timer.core.clock import SECOND, Duration, Instant, format_instant
from skimo_timer.core.facts import PassingRecorded
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import RaceClock, Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.memory import memory
from skimo_timer.ui.race import key_guard
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow
from tests.dirty import three_laps, truth
from tests.races import DAY, setup

K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
HERE, ATHLETES, FULL = "LINE", 30, 4
STROKE, LOOK, AHEAD, SETTLED, LATER = SECOND // 4, 3 * SECOND // 10, 4 * SECOND, SECOND // 4, 60 * SECOND
UNREADABLE, UNKNOWN, SLIP, MISSED, SWAPPED, UNSEEN = 0.03, 0.02, 0.01, 0.007, 0.02, 0.03


class Clock(RaceClock):
    """Race time that the script moves."""

    def __init__(self) -> None:
        super().__init__(DAY)
        self.time = Instant(0)

    @property
    def wall_step(self) -> Duration:
        return Duration(0)

    def now(self) -> Instant:
        return self.time


@dataclass
class Tally:
    """What one race, or all of them, cost. `mends` are the keys of each wrong bib that was noticed at once."""

    passings: int = 0
    keys: int = 0
    by: Counter[str] = field(default_factory=Counter)
    wrong: int = 0
    accepts: int = 0
    mends: list[int] = field(default_factory=list)
    late_mends: list[int] = field(default_factory=list)
    untrue: int = 0

    def add(self, other: "Tally") -> None:
        """Adds another race."""
        self.passings += other.passings
        self.keys += other.keys
        self.by += other.by
        self.wrong += other.wrong
        self.accepts += other.accepts
        self.mends += other.mends
        self.late_mends += other.late_mends
        self.untrue += other.untrue


@dataclass(frozen=True, order=True)
class Event:
    """A moment of the race; at the operator's own point somebody crosses the line."""

    at: Instant
    bib: str
    point: str


def events(seed: int) -> list[Event]:
    """Everybody at every place, with bunches at the line; bibs have three digits."""
    rnd, of = random.Random(seed), three_laps()
    true = truth(of, ATHLETES, seed)
    bibs = dict(zip(true, rnd.sample(range(101, 400), ATHLETES), strict=True))
    found = []
    for index, code in enumerate(of.codes):
        if code == "START":
            continue
        row = sorted((times[index], bib) for bib, times in true.items())
        last = Instant(0)
        for time, bib in row:
            near = code == HERE and last and rnd.random() < 1 / 3
            moment = Instant(min(time, last + rnd.randrange(2 * SECOND)) if near else time + rnd.randrange(SECOND))
            last = max(last, Instant(moment // 10_000 * 10_000))
            if code == HERE or rnd.random() >= UNSEEN:
                found.append(Event(last, str(bibs[bib]), code))
    return sorted(found)


class Operator:
    """Looks at the window and presses keys."""

    def __init__(self, window: RaceWindow, clock: Clock, rnd: random.Random) -> None:
        self._window, self._clock, self._rnd = window, clock, rnd
        self.tally = Tally()
        self.free = Instant(0)
        self._later: deque[tuple[Instant, str]] = deque()
        self.paper: list[Event] = []
        self._wrong: Event | None = None

    # -- eyes ------------------------------------------------------------------------------------------------------

    def row(self) -> list[str]:
        """The bibs on the keys of those who are expected, as far as they can be seen."""
        keys = [key.text().split("  ") for key in self._window.expected._keys if key.isVisible()]
        return ["" if words[0] == "✓" else words[1] for words in keys]

    def meant(self) -> str:
        """Whom Enter would take, as the line below the field says it."""
        says = self._window.pad.says
        return says.removeprefix("Enter: ").split(" ")[0] if says.startswith("Enter: ") else ""

    def listed(self) -> list[str]:
        """The bibs of the passings, the newest first."""
        model = self._window.passings_model
        return [str(model.index(row, 1).data() or "") for row in range(min(40, model.rowCount()))]

    # -- hands -----------------------------------------------------------------------------------------------------

    def press(self, *keys: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses keys, the digits of a text among them."""
        for key in keys:
            for one in [Qt.Key(ord(sign)) for sign in key] if isinstance(key, str) else [key]:
                self.tally.keys += 1 + (held is not Qt.KeyboardModifier.NoModifier)
                QTest.keyClick(self._window.windowHandle(), one, held)
        QApplication.sendPostedEvents()
        self._window.desk.show_expected() if self._window.pad.field.text() else None

    # -- passings --------------------------------------------------------------------------------------------------

    def crosses(self, event: Event, seen: list[str], *, unreadable: bool, unknown: bool) -> None:
        """Somebody crosses the line; `seen` is what the row of the expected showed when the eye left it."""
        busy = event.at - self.free
        if unknown or (unreadable and busy < 4 * STROKE):
            self._open(event, "unknown")
        elif unreadable:
            self._unreadable(event)
        elif event.bib in seen:
            self._expected(event, seen)
        elif busy >= 4 * STROKE:
            self._typed(event, more=len(seen) >= FULL)
        else:
            self._open(event, "bunch")

    def _expected(self, event: Event, seen: list[str]) -> None:
        nth = seen.index(event.bib)
        first = next(n for n, bib in enumerate(seen) if bib)
        slipped = self._rnd.random() < SLIP and any(seen[nth + 1 : nth + 2])
        nth += slipped
        self.press(K.Key_Plus if nth == first else Qt.Key(K.Key_F1 + nth))
        self._after(event, "expected", slipped=slipped)

    def _typed(self, event: Event, *, more: bool) -> None:
        """Where the row is full the last digit first; if the window does not mean the one who comes, the whole bib."""
        if not more:
            self._whole(event)
            return
        self._clock.time = Instant(event.at - 2 * STROKE)
        self.press(event.bib[-1])
        self._clock.time = event.at
        offered = self.row()
        if self.meant() == event.bib:
            self.press(K.Key_Return)
            self._after(event, "last digit")
        elif event.bib in offered:
            self.press(Qt.Key(K.Key_F1 + offered.index(event.bib)))
            self._after(event, "last digit")
        else:
            self.press(K.Key_Backspace)
            self._whole(event)

    def _whole(self, event: Event) -> None:
        slipped = self._rnd.random() < SLIP
        bib = event.bib[:-1] + str((int(event.bib[-1]) + 1) % 10) if slipped else event.bib
        self.press(bib, K.Key_Return)
        self._after(event, "whole bib", slipped=slipped)

    def _unreadable(self, event: Event) -> None:
        at = self._rnd.randrange(1, 3)
        self.press(event.bib[:at] + "." + event.bib[at + 1 :])
        if self.meant() in ("", "a"):
            self.press(K.Key_Return)
            self._wait(event)
        else:
            self.press(K.Key_Return)
            self._after(event, "a digit unread")

    def _open(self, event: Event, why: str) -> None:
        self.press(K.Key_Space)
        self.tally.by[why] += 1
        self._wait(event, known=why == "bunch")

    def _wait(self, event: Event, *, known: bool = False) -> None:
        self._later.append((Instant(event.at + (0 if known else LATER)), event.bib))
        self.free = Instant(event.at + STROKE)

    def _after(self, event: Event, how: str, *, slipped: bool = False) -> None:
        """Looks at the echo; a slip is mended at once or later, a wrong accept counts and is mended."""
        self.tally.by[how] += 1
        self.tally.accepts += not slipped
        self.free = Instant(event.at + STROKE)
        if self._window.echo.echo.bib == event.bib:
            return
        self.tally.wrong += not slipped
        if self._wrong is not None or self._rnd.random() < 0.5:
            self._mend(event.bib)
        else:
            self._wrong = event

    def _mend(self, bib: str) -> None:
        before = self.tally.keys
        self.press(K.Key_Backspace, bib, K.Key_Return)
        self.tally.mends.append(self.tally.keys - before)
        self.free = Instant(self.free + 5 * STROKE)

    def swap(self, one: Event, two: Event) -> None:
        """The last two were taken in the wrong order."""
        if self.listed()[:2] == [one.bib, two.bib]:
            self.press(K.Key_Minus)
        else:
            self._later = deque(left for left in self._later if left[1] not in (one.bib, two.bib))
            for event in (one, two):
                self.retype(event)
        self.free = Instant(self.free + STROKE)

    def retype(self, event: Event) -> None:
        """The row of a passing gets its bib."""
        model = self._window.passings_model
        rows = (row for row in range(model.rowCount()) if (p := model.passing(row)) is not None and p.time == event.at)
        row, before = next(rows), self.tally.keys
        self.press(*[K.Key_Down] * (row + 1), event.bib, K.Key_Return)
        self.tally.late_mends.append(self.tally.keys - before)

    # -- between passings ------------------------------------------------------------------------------------------

    def pause(self, now: Instant, until: Instant) -> None:
        """What can be done before the next one comes: a bib mended that was noticed late, bibs for open times."""
        if self._wrong is not None and self._wrong.at < now and until - now > 8 * STROKE:
            self.retype(self._wrong)
            self._wrong = None
        while self._later and self._later[0][0] <= now and until - now > 5 * STROKE:
            self.press(self._later.popleft()[1], K.Key_Asterisk)
            now = Instant(now + 4 * STROKE)
        self.free = max(self.free, now)

    def put_in(self) -> None:
        """From paper, when the race is over."""
        for event in self.paper:
            self.press(
                K.Key_Insert, format_instant(event.at, 2).replace(":", ""), K.Key_Return, event.bib, K.Key_Return
            )


def race(seed: int, folder: Path) -> Tally:
    """One race from the gun to the last bib."""
    clock, rnd, script = Clock(), random.Random(seed), events(seed)
    of = three_laps()
    entries = [Entry(bib, f"Rider {bib}") for bib in sorted({event.bib for event in script})]
    keeper = create(Journal.create(folder / f"{seed}.skimo"), setup(of), entries)
    clock.time = script[0].at
    window = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(sounds=False), folder / f"{seed}.skimo")
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.pad.picker.choose(HERE)
    operator = Operator(window, clock, rnd)
    play(window, keeper, clock, operator, script, rnd)
    true: Counter[tuple[str, Instant | None]] = Counter(
        (event.bib, event.at) for event in script if event.point == HERE
    )
    said: Counter[tuple[str, Instant | None]] = Counter(
        (p.bib, p.time) for p in keeper.race.passings.values() if p.point == HERE
    )
    operator.tally.passings = true.total()
    operator.tally.untrue = ((true - said) | (said - true)).total()
    window.close()
    keeper.close()
    window.deleteLater()
    return operator.tally


def play(
    window: RaceWindow,
    keeper: Timekeeper,
    clock: Clock,
    operator: Operator,
    script: list[Event],
    rnd: random.Random,
) -> None:
    """Lets everything happen in its order; the timers of the window go by the clock of the race."""
    index = {event: n for n, event in enumerate(script)}
    exchanged, partners = swapped(script, rnd)
    seen: list[str] = []
    changed = Instant(0)
    looks = [Event(Instant(event.at - LOOK), "", "") for event in script if event.point == HERE]
    for event in sorted([*script, *looks]):
        clock.time = event.at
        if not event.point:
            if event.at - changed >= SETTLED:
                window.desk.settle()
            seen = operator.row()
            continue
        changed = event.at
        n = index[event]
        if event.point != HERE:
            keeper.record(PassingRecorded(event.point, event.at, event.bib, source="gate"))
            continue
        if rnd.random() < MISSED and n not in exchanged:
            operator.paper.append(event)
            continue
        doubt = rnd.random() if n not in exchanged else 1.0
        meant = exchanged.get(n, event)
        operator.crosses(
            meant,
            seen,
            unreadable=doubt < UNREADABLE,
            unknown=UNREADABLE <= doubt < UNREADABLE + UNKNOWN,
        )
        if n in partners:
            operator.swap(script[partners[n]], event)
        after = next((e.at for e in script[n + 1 :] if e.point == HERE), Instant(event.at + LATER))
        operator.pause(event.at, after)
    clock.time = Instant(clock.time + 2 * LATER)
    operator.pause(clock.time, Instant(clock.time + 1000 * LATER))
    operator.put_in()


def swapped(script: list[Event], rnd: random.Random) -> tuple[dict[int, Event], dict[int, int]]:
    """Some pairs of a bunch as the operator sees them, the wrong way round; and for the second its first."""
    mine, exchanged, partners = [n for n, event in enumerate(script) if event.point == HERE], {}, {}
    for one, two in pairwise(mine):
        if script[two].at - script[one].at < 2 * SECOND and one not in exchanged and rnd.random() < SWAPPED:
            exchanged[one] = Event(script[one].at, script[two].bib, HERE)
            exchanged[two] = Event(script[two].at, script[one].bib, HERE)
            partners[two] = one
    return exchanged, partners


def main(races: int) -> None:
    """Prints the table."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.apply_settings(Settings())
    memory().setValue("race/chart", False)
    key_guard.LOCKED_MS = 0  # the script is faster than any hand
    whole = Tally()
    with TemporaryDirectory() as folder:
        for seed in range(races):
            one = race(seed, Path(folder))
            whole.add(one)
            print(f"{seed:>3}  {one.keys / one.passings:5.2f} keys  {one.wrong} wrong  {one.untrue} untrue", flush=True)
    print(f"keys per passing        {whole.keys / whole.passings:.2f} ({whole.passings} passings: {dict(whole.by)})")
    print(f"wrong accepts           {whole.wrong} of {whole.accepts}")
    print(f"a wrong bib just now    {max(whole.mends, default=0)} keys at most ({len(whole.mends)} times)")
    print(f"an older one            {sum(whole.late_mends) / max(1, len(whole.late_mends)):.1f} keys in the mean")
    print(f"passings not as it was  {whole.untrue}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
