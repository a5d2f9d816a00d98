"""The operator's hand at a timing point: what typed bibs, times and corrections come to, as facts.

Nothing is refused: an unknown bib is kept and flagged by the race. Each act is one decision and one step of undo. An
act returns the key of the passing that it was about, or a sentence that says why there was nothing to do.
"""

from skimo_timer.core.clock import Instant, parse_duration
from skimo_timer.core.course import START
from skimo_timer.core.facts import HAND, Fact, Key, Paired, PassingAmended, PassingRecorded, Pinned, Record, Reverted
from skimo_timer.core.matching.candidates import UNREADABLE
from skimo_timer.core.matching.suggestions import Suggestion
from skimo_timer.core.passings.pinning import refusal
from skimo_timer.core.setup import RankBy
from skimo_timer.core.startlist import normal_bib
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import bunch
from skimo_timer.ui.dialogs.typed import typed_time
from skimo_timer.ui.labels import refusal_sentence, tr
from skimo_timer.ui.race.inbox import Inbox

FIRST_KEY = "first-key"

Said = Key | str


class Hand:
    """Acts at `point`. `time_of` says which key press gives a typed bib its time, the other one is kept beside it."""

    def __init__(self, keeper: Timekeeper, inbox: Inbox, time_of: str = "enter") -> None:
        self._keeper, self._inbox = keeper, inbox
        self.time_of = time_of
        self.point = next(iter(self.points()), START)

    def points(self) -> list[str]:
        """The lines that a passing can be recorded at; the start only where its readings count."""
        setup = self._keeper.race.setup
        start = [START] if setup.rank_by is RankBy.NET else []
        return [point.code for point in setup.points if point.code != START] + start

    # -- new passings ----------------------------------------------------------------------------------------------

    def passing(self, typed: str, began: Instant, entered: Instant) -> Said:
        """A bib was typed at the line; one with a digit that cannot be read is an open time with a note."""
        if any(sign in UNREADABLE for sign in typed):
            return self._decide(PassingRecorded(self.point, entered, note=typed, other_time=began))
        time, other = (began, entered) if self.time_of == FIRST_KEY else (entered, began)
        return self._decide(PassingRecorded(self.point, time, normal_bib(typed), HAND, other_time=other))

    def open_time(self, now: Instant) -> Said:
        """Somebody passed; who it was will be said later."""
        return self._decide(PassingRecorded(self.point, now))

    # -- bibs ------------------------------------------------------------------------------------------------------

    def give(self, typed: str, chosen: Key | None = None) -> Said:
        """Gives a bib to the open time that was chosen, or to the oldest one of this point."""
        if not typed:
            return tr("Type the bib first, then *.")
        waiting = [passing.key for passing in self._keeper.race.open_times() if passing.point == self.point]
        if chosen is None and not waiting:
            return tr("No time waits for a bib at {point}.").format(point=self.point)
        return self.correct(waiting[0] if chosen is None else chosen, typed)

    def correct(self, key: Key, typed: str) -> Said:
        """A passing gets another bib and keeps its time."""
        passing = self._keeper.race.passings.get(key)
        if passing is None:
            return tr("That passing is void; Del brings it back.")
        bib = normal_bib(typed)
        return key if passing.bib == bib else self._decide(PassingAmended(key, bib=bib), about=key)

    def accept(self, suggestion: Suggestion) -> Said:
        """A passing was somebody else's, as suggested; of glued numbers the other passed at the same moment."""
        passing = self._keeper.race.passings.get(suggestion.key)
        if passing is None or passing.time is None or not suggestion.also:
            return self.correct(suggestion.key, suggestion.bib)
        time = Instant(passing.time - (self._keeper.race.offset(HAND) or 0))
        other = PassingRecorded(passing.point, time, suggestion.also, HAND, note=passing.recorded.note)
        return self._decide(PassingAmended(suggestion.key, bib=suggestion.bib), other, about=suggestion.key)

    def last_typed(self) -> Key | None:
        """The newest passing or open time of this hand that still counts."""
        race = self._keeper.race
        typed = (
            record.key
            for record in reversed(race.ledger.records.values())
            if isinstance(record.fact, PassingRecorded) and record.fact.source == HAND and record.key in race.passings
        )
        return next(typed, None)

    # -- times and points ------------------------------------------------------------------------------------------

    def swap(self, key: Key) -> Said:
        """Changes between the moment of Enter and that of the first digit."""
        passing = self._keeper.race.passings.get(key)
        if passing is None or passing.recorded.other_time is None:
            return tr("This passing has only one time.")
        if passing.partner is not None:
            return tr("The gate has the time of this passing.")
        recorded, other = passing.recorded.time, passing.recorded.other_time
        return self._decide(PassingAmended(key, time=recorded if passing.time == other else other), about=key)

    def retime(self, key: Key, typed: str, now: Instant) -> Said:
        """A passing gets the time of day that was typed, colons or not, `now`, or `+30` and `-5` seconds of its own."""
        passing = self._keeper.race.passings.get(key)
        if passing is None:
            return tr("That passing is void; Del brings it back.")
        try:
            if typed.lower() == "now":
                time = now
            elif typed[:1] in ("+", "-") and passing.time is not None:
                time = Instant(passing.time + parse_duration(typed))
            else:
                time = typed_time(typed, self._keeper.race.setup.date)
        except ValueError as error:
            return tr("{typed} is no time: {form}.").format(typed=typed, form=error)
        return self._decide(PassingAmended(key, time=time), about=key)

    def move(self, key: Key, point: str) -> Said:
        """A passing belongs to another timing point."""
        passing = self._keeper.race.passings.get(key)
        if passing is None:
            return tr("That passing is void; Del brings it back.")
        return key if passing.point == point else self._decide(PassingAmended(key, point=point), about=key)

    def pin(self, key: Key, lap: int | None) -> Said:
        """A passing serves its point in this lap, nothing (0), or whatever the matching says (None)."""
        race = self._keeper.race
        passing = race.passings.get(key)
        if passing is None:
            return tr("That passing is void; Del brings it back.")
        if lap is None and passing.pin is None:
            return tr("It is not pinned: the matching decides.")
        readings, progress = race.readings(race.athlete(passing.bib)), race.progress.get(race.athlete(passing.bib))
        if lap is not None and (why := refusal(passing, progress, readings, lap)) is not None:
            return refusal_sentence(why, passing, lap)
        return self._decide(Pinned(key, passing.bib, passing.point, lap), about=key)

    # -- in the middle of a bunch ----------------------------------------------------------------------------------

    def split(self, key: Key) -> Said:
        """Two crossed at once: the time of a passing is there twice, the second one waits for its bib."""
        passing = self._keeper.race.passings.get(key)
        if passing is None or passing.time is None:
            return tr("This passing has no time that could be split.")
        return self._decide(bunch.split(self._keeper.race, passing))

    def insert(self, typed: str, point: str) -> Said:
        """A time that was typed, colons or not, is put in where none was taken."""
        try:
            time = typed_time(typed, self._keeper.race.setup.date)
        except ValueError as error:
            return tr("{typed} is no time: {form}.").format(typed=typed, form=error)
        return self._decide(bunch.inserted(self._keeper.race, point, time))

    def swap_bibs(self, key: Key, *, above: bool) -> Said:
        """A passing changes bibs with that of the row above, or below."""
        race = self._keeper.race
        passing = race.passings.get(key)
        other = None if passing is None else bunch.neighbour(race, passing, above=above)
        if passing is None or other is None:
            return tr("There is no other passing to swap bibs with.")
        if passing.bib == other.bib:
            return tr("Both have the same bib.")
        return self._decide(*bunch.swapped(race, passing, other), about=key)

    def turn(self, key: Key) -> Said:
        """A hand reading has another impulse than the one that it was given; after the last one none."""
        passing = self._keeper.race.passings.get(key)
        fact = None if passing is None else bunch.turned(self._keeper.race, passing)
        return tr("No other impulse is near this passing.") if fact is None else self._decide(fact, about=key)

    def pair(self, key: Key, impulse: Key | None) -> Said:
        """A hand reading is this impulse, or none."""
        return self._decide(Paired(key, impulse), about=key)

    # -- void ------------------------------------------------------------------------------------------------------

    def void(self, key: Key) -> Said:
        """A passing no longer counts; one that does not, counts again."""
        if key in self._keeper.race.passings:
            return self._decide(Reverted(key), about=key)
        revert = self._revert_of(key)
        return tr("There is nothing to bring back.") if revert is None else self._decide(Reverted(revert), about=key)

    def _revert_of(self, key: Key) -> Key | None:
        """The newest record in force that takes a passing back."""
        ledger = self._keeper.race.ledger
        for record in reversed(ledger.records.values()):
            fact = record.fact
            if isinstance(fact, Reverted) and ledger.in_force(record.key):
                steps = [target.key for target in ledger.step(fact.target)] if fact.step else [fact.target]
                if key in steps:
                    return record.key
        return None

    def _decide(self, *facts: Fact, about: Key | None = None) -> Said:
        records: tuple[Record, ...] = self._inbox.decide(*facts)
        if not records:
            return tr("Kept; it is written as soon as the file can be.")
        return records[0].key if about is None else about
