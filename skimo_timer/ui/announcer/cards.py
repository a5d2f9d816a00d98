"""The last passings as cards: who it was, and what is said of it. Values only, for the window and the page alike.

What nobody should read aloud is no card: open times, bibs that are not entered, times that count for nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from skimo_timer.core.clock import Precision, format_duration
from skimo_timer.core.commentary import Comment, comment, run_of
from skimo_timer.core.facts import Key, PassingRecorded
from skimo_timer.core.passings import Passing
from skimo_timer.core.progress import Status
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.announcer.words import phrases
from skimo_timer.ui.labels import moment, place_word, through
from skimo_timer.ui.models.states import member_of, place_of, progress_of

LOOK_BACK = 200
"""So many records are looked at for cards; further back is no longer news."""


@dataclass(frozen=True, slots=True)
class Card:
    """One passing. `facts` begin with the rank and the place; `time` is the time from the start, `kind` the leg's."""

    key: Key
    bib: str
    name: str
    club: str
    facts: tuple[str, ...]
    time: str
    kind: str = ""
    rank: int = 0
    is_finish: bool = False

    @property
    def spoken(self) -> str:
        """All of it in one line."""
        return ", ".join(part for part in (self.bib, self.name, self.club, *self.facts, self.time) if part)


def last_cards(keeper: Timekeeper, most: int, classification: str = "") -> list[Card]:
    """The newest passings that say something, newest first."""
    found: list[Card] = []
    for passing in newest(keeper):
        if len(found) == most:
            break
        if (card := card_of(keeper, passing, classification)) is not None:
            found.append(card)
    return found


def card_of(keeper: Timekeeper, passing: Passing, classification: str = "") -> Card | None:
    """The card of a passing; None where it counts for nothing."""
    race, progress = keeper.race, progress_of(keeper.race, passing)
    if progress is None or passing.time is None:
        return None
    run = run_of(race, progress.bib, passing.key) if race.setup.stages else None
    if run is not None:
        progress = run.progress
        place = progress.course.places[progress.keys.index(passing.key)]
    elif (found := place_of(race, passing)) is not None:
        place = found
    else:
        return None
    member = race.entries.get(member_of(race, passing) if run is None else "", progress.entry)
    said = comment(race, keeper.boards.values(), progress, place, classification, run)
    if said is not None:
        facts = tuple(phrases(race, said))
    elif progress.status in (Status.DNS, Status.DSQ) or not (there := through(progress, place.index)):
        return None
    else:
        facts = (place_word(place, len(progress.course.laps)), there)
    split = progress.splits[place.index]
    return Card(
        passing.key,
        passing.bib,
        member.name or progress.entry.name,
        member.club or progress.entry.club,
        facts,
        moment(passing.time) if split is None else _time(said, split, progress.precision),
        place.leg.value,
        0 if said is None else said.rank,
        said is not None and said.is_finish,
    )


def _time(said: Comment | None, split: int, precision: Precision) -> str:
    result = said.progress.result if said is not None and said.is_finish else None
    return format_duration(split if result is None else result, precision)


def newest(keeper: Timekeeper) -> Iterator[Passing]:
    """Passings that count, newest first, of a pair of hand and gate only the one that stands."""
    race = keeper.race
    for looked, key in enumerate(reversed(race.ledger.records)):
        if looked == LOOK_BACK:
            return
        if not isinstance(race.ledger.records[key].fact, PassingRecorded):
            continue
        passing = race.passings.get(key)
        if passing is not None and not passing.absorbed and not passing.is_open:
            yield passing
