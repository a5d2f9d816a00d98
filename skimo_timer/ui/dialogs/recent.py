"""Recent races: what each is, read from its file, or why it cannot be opened."""

from dataclasses import dataclass
from pathlib import Path

from skimo_timer.core.facts import SetUp
from skimo_timer.journal import JournalError, read_records
from skimo_timer.ui.labels import day_text, tr


@dataclass(frozen=True, slots=True)
class RecentRace:
    """One race file. `name`, `date` and `venue` are those of its set-up; `trouble` says why it cannot be opened."""

    path: Path
    name: str
    date: str = ""
    venue: str = ""
    trouble: str = ""

    @property
    def line(self) -> str:
        """Where and when it is, or what is the matter."""
        return " · ".join(part for part in (self.trouble or self.date, self.venue, str(self.path.parent)) if part)


def describe(path: Path) -> RecentRace:
    """What a file holds. Never raises: a file that is gone or damaged has its trouble in words."""
    try:
        records = read_records(path)
    except FileNotFoundError:
        return RecentRace(path, path.stem, trouble=tr("not there any more"))
    except (JournalError, OSError) as error:
        return RecentRace(path, path.stem, trouble=str(error))
    setup = next((record.fact.setup for record in reversed(records) if isinstance(record.fact, SetUp)), None)
    if setup is None:
        return RecentRace(path, path.stem, trouble=tr("a race without a set-up"))
    return RecentRace(path, setup.name, day_text(setup.date, weekday=False), setup.venue)
