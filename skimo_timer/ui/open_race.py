"""An open race: the file, the race in it, its clock, its gates and its window, put together."""

import datetime as dt
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from skimo_timer.core.clock import DAY, HOUR, Instant
from skimo_timer.journal import Journal, read_records
from skimo_timer.settings import Settings, data_dir
from skimo_timer.timekeeper import RaceClock, Timekeeper
from skimo_timer.ui.race.gates import Gates
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow

EARLY, LATE = -2 * DAY, DAY + 12 * HOUR  # from midnight of race day: prepared the evening before, and its night


@dataclass(frozen=True)
class OpenRace:
    """A race that is open: its window, and what has to be ended when it closes."""

    keeper: Timekeeper
    window: RaceWindow
    gates: Gates

    def close(self) -> None:
        """Ends the readers, then the journal, then the window."""
        self.gates.stop()
        self.keeper.close()
        self.window.deleteLater()


def open_race(path: Path, settings: Settings, clock: RaceClock | None = None) -> OpenRace:
    """Opens a race file in a window that is not shown yet, and begins to read its gates.

    Raises what the journal raises: FileNotFoundError, Busy, Damaged, NewerFormat, NotWritten; LookupError for a race
    without a set-up.
    """
    journal = Journal.open(path)
    try:
        keeper = Timekeeper(journal)
        time = clock if clock is not None else clock_of(keeper.race.setup.date, keeper.race.first_start)
    except BaseException:
        journal.close()
        raise
    inbox = Inbox(keeper, time)
    window = RaceWindow(keeper, inbox, time, settings, path)
    gates = Gates(inbox, data_dir() / "raw", path.stem)
    gates.follow(keeper.race.setup.devices)
    window.devices_changed.connect(gates.follow)
    return OpenRace(keeper, window, gates)


def look_at(path: Path, settings: Settings) -> OpenRace:
    """A race as it is now, while another program writes to it; nothing that is done here is kept, no gate is read.

    Raises FileNotFoundError, Damaged, NewerFormat; LookupError for a race without a set-up.
    """
    copy = Journal.in_memory()
    for _, step in groupby(read_records(path), key=lambda record: record.step):
        records = list(step)
        copy.append([record.fact for record in records], records[0].origin)
    keeper = Timekeeper(copy)
    time = clock_of(keeper.race.setup.date, keeper.race.first_start)
    inbox = Inbox(keeper, time)
    window = RaceWindow(keeper, inbox, time, settings, path)
    window.look_only()
    return OpenRace(keeper, window, Gates(inbox, data_dir() / "raw", path.stem))


def clock_of(race_day: dt.date, first_start: Instant | None = None) -> RaceClock:
    """The clock of a race: that of the computer. A week before or after, in a rehearsal, only its time of day."""
    clock = RaceClock(race_day, by=first_start)
    now = clock.now()
    return clock if EARLY <= now <= LATE else RaceClock(race_day, start=Instant(now % DAY))
