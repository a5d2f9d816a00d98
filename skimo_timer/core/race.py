"""The race: facts in, progress out.

`apply` takes records in the order of the file and says whose progress changed. It indexes every fact by what it is
about, brings touched passings up to date, and folds each touched bib again, once per call: that is cheap for one
passing and for a whole file alike. A fact about somebody unknown is an alert, never an exception.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import cache, partial
from typing import Self

from skimo_timer.core.alerts import Alert
from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.clocks import ClockWatch
from skimo_timer.core.clocks.questions import Question, questions
from skimo_timer.core.course import Course, Format
from skimo_timer.core.facts import (
    Entered,
    GateReported,
    Key,
    ListPosted,
    OffsetSet,
    Paired,
    PassingAmended,
    PassingRecorded,
    Pinned,
    ProtestDecided,
    ProtestMade,
    Published,
    Record,
    Replaced,
    Ruling,
    RulingKind,
    SetUp,
    StartGiven,
)
from skimo_timer.core.fold import Conditions, fold, still_fits
from skimo_timer.core.ledger import Ledger, Newest
from skimo_timer.core.matching.pace import Learning, Profile
from skimo_timer.core.open_matters import open_matters
from skimo_timer.core.passings import Passing
from skimo_timer.core.passings.book import PassingBook
from skimo_timer.core.passings.matters import LineMatters
from skimo_timer.core.progress import Progress
from skimo_timer.core.publications import Publications
from skimo_timer.core.setup import DeviceSetup, RaceSetup, StartGroup, StartKind
from skimo_timer.core.stages import run_stages
from skimo_timer.core.stages.book import StageBook
from skimo_timer.core.stages.ranking import overall
from skimo_timer.core.stages.tables import Field, Kept, StageTable
from skimo_timer.core.startlist import Entry, split_member
from skimo_timer.core.starts import Starts, course_name

MANY = 64  # athletes touched at once: a file, an import, a corrected gun
_LEARNED = frozenset({Format.INDIVIDUAL, Format.VERTICAL, Format.LONG_DISTANCE, Format.SPRINT, Format.RELAY})


class Race:
    """Everything that is known of a race, as it stands now."""

    def __init__(self) -> None:
        """Begins without a set-up; the first record of a race file brings one."""
        self.ledger = Ledger()
        self.entries: dict[str, Entry] = {}
        self.progress: dict[str, Progress] = {}
        self.stages: dict[str, list[StageTable]] = {}
        self.publications = Publications()
        self.clocks = ClockWatch()
        self._learning = Learning()
        self._book = PassingBook(self.ledger, self.athlete, self._device)
        self._setups: Newest[None, RaceSetup] = Newest()
        self._entered: Newest[str, Entry] = Newest()
        self._rulings: Newest[str, Ruling] = Newest()
        self._aliases: Newest[str, str] = Newest()
        self._starts = Starts(lambda: self.setup, self._starters, self._rulings.all)
        self._reports: Newest[tuple[str, int], GateReported] = Newest()
        self._rounds = StageBook(self.ledger, self._starts.newest, self._entered)
        self._dirty: set[str] = set()
        self._all_dirty = False

    @classmethod
    def of(cls, records: Iterable[Record]) -> Self:
        """The race that a whole file holds, settled."""
        race = cls()
        race.apply(records)
        race.settle()
        return race

    @property
    def setup(self) -> RaceSetup:
        """The set-up that counts; LookupError if the race has none."""
        setup = self._setups.get(None)
        if setup is None:
            raise LookupError("the race has no set-up")
        return setup

    @property
    def _has_members(self) -> bool:
        setup = self._setups.get(None)
        return setup is not None and setup.format.has_members

    @property
    def is_set_up(self) -> bool:
        """Whether a set-up is there."""
        return self._setups.get(None) is not None

    # -- facts in --------------------------------------------------------------------------------------------------

    def apply(self, records: Iterable[Record]) -> set[str]:
        """Takes records in the order of the file; returns the bibs whose progress may have changed.

        Bibs that are not entered are among them where they have passings: they are strangers with alerts.
        """
        for record in records:
            if isinstance(record.fact, PassingRecorded):
                self.clocks.hear(record.fact)
            for turned, on in self.ledger.add(record):
                self._turn(turned, on=on)
        touched = self._fold_dirty()
        return touched | self.settle() if len(touched) > MANY else touched

    def settle(self, most: int | None = None) -> set[str]:
        """Matches athletes again whom the field has outgrown since, at most so many; returns whose progress changed.

        A whole file settles at once. In a running race one passing does not wait for it: whoever has time calls this
        until nothing is left, and then the splits are the same in whatever order the readings came.
        """
        changed: set[str] = set()
        if not self._book.is_settled:
            self._book.settle(most)
            changed |= self._fold_dirty()
        for bib in self._learning.stale()[:most]:
            before = self.progress[bib]
            profile = self.profile(before.course)
            if profile is not None and still_fits(before, profile, self.own_start(before.entry)):
                self._learning.learn(bib, before.course, profile, before.lesson)
                continue
            self.progress[bib] = self._fold(before.entry)
            if self.progress[bib] != before or self.progress[bib].alerts != before.alerts:
                changed.add(bib)
        return changed

    @property
    def is_settled(self) -> bool:
        """Whether everybody was matched by the field as it is now, and joined by the hand as it is now."""
        return self._book.is_settled and not self._learning.stale()

    def _turn(self, record: Record, *, on: bool) -> None:
        """Indexes a fact that now counts, or takes out one that no longer does."""
        order, fact = self.ledger.order(record.key), record.fact
        match fact:
            case PassingRecorded() | PassingAmended() | Pinned() | Paired() | Replaced() | OffsetSet():
                self._book.turn(record.key, order, fact, on=on)
            case Entered():
                self._enter(order, fact.entry, on=on)
            case Ruling():
                self._rule(order, fact, on=on)
                self._rounds.turn(record, fact, on=on)
            case GateReported():
                self._reports.turn((fact.point, fact.lap), order, fact, on=on)
            case Published() | ProtestMade() | ProtestDecided():
                self.publications.turn(record.key, order, fact, on=on)
            case StartGiven() | ListPosted():
                if isinstance(fact, ListPosted):
                    self._rounds.turn(record, fact, on=on)
                else:
                    self._starts.newest.turn(fact.group, order, fact.time, on=on)
                self._everybody()
            case SetUp():
                self._setups.turn(None, order, fact.setup, on=on)
                self._book.settle_everything()
                self._learning, self.stages = Learning(), {}
                self._rounds.start_over()
                self._everybody()

    def _everybody(self) -> None:
        self._starts.start_over()
        self._all_dirty = True

    def _enter(self, order: int, entry: Entry, *, on: bool) -> None:
        self._entered.turn(entry.bib, order, entry, on=on)
        newest = self._entered.get(entry.bib)
        if newest is None:
            self.entries.pop(entry.bib, None)
        else:
            self.entries[entry.bib] = newest
        self._dirty.add(self.athlete(entry.bib))
        if self.is_set_up and any(group.kind is StartKind.INTERVAL for group in self.setup.starts):
            self._everybody()  # the n-th entry starts n intervals after the first

    def _rule(self, order: int, ruling: Ruling, *, on: bool) -> None:
        self._rulings.turn(ruling.bib, order, ruling, on=on)
        self._dirty.add(self.athlete(ruling.bib))
        if ruling.ruling is RulingKind.ALIAS:
            self._aliases.turn(ruling.value, order, ruling.bib, on=on)
            self._dirty.add(ruling.value)
            self._book.renumber(ruling.value)
        elif ruling.ruling in (RulingKind.START, RulingKind.CLOSE, RulingKind.REOPEN):
            self._everybody()

    def _device(self, source: str) -> DeviceSetup | None:
        """The device of a source, by the set-up of now."""
        return self.setup.device_of(source) if self.is_set_up else None

    # -- progress --------------------------------------------------------------------------------------------------

    def _fold_dirty(self) -> set[str]:
        self._book.join()
        if not self.is_set_up:
            return set()
        bibs = self._dirty | self._book.touched
        if self._all_dirty:
            bibs |= self.entries.keys() | self.progress.keys() | {""}
        self._dirty, self._book.touched, self._all_dirty = set(), set(), False
        if self.setup.stages:
            return self._fold_stages(bibs)
        bibs.discard("")
        self._learning.is_paused = len(bibs) > MANY
        self._fold_all(bibs)
        self._learning.is_paused = False
        return bibs

    def _fold_all(self, bibs: set[str]) -> None:
        for bib in bibs:
            entry = self.entries.get(bib)
            if entry is None or self.athlete(bib) != bib:
                self.progress.pop(bib, None)
                self._learning.forget(bib)
            else:
                self.progress[bib] = self._fold(entry)

    def _fold_stages(self, bibs: set[str]) -> set[str]:
        """In a race of stages one run can change who starts in the next heat: the whole course is computed again.

        An empty bib stands for what is not about one athlete, and touches every course.
        """
        before, self.progress = self.progress, {}
        readings, rulings = cache(self.readings), cache(self.rulings_on)
        everybody, racing = "" in bibs, self._rounds.racing
        for bib in bibs | (self.entries.keys() if everybody else set()):
            entry = self.entries.get(bib)
            if entry is None or self.athlete(bib) != bib:
                racing.pop(bib, None)
            else:
                racing[bib] = entry, self._course_of(entry)
        touched = {racing[bib][1].name for bib in bibs if bib in racing}
        touched |= {before[bib].course.name for bib in bibs if bib in before}
        for course in self.setup.courses:
            if not everybody and course.name not in touched and course.name in self.stages:
                self.progress |= {
                    bib: progress for bib, progress in before.items() if progress.course.name == course.name
                }
                continue
            kept = self._rounds.kept.get(course.name) or Kept()
            field = Field(
                setup=self.setup,
                course=course,
                entries=[entry for entry, its in racing.values() if its is course],
                passings=readings,
                rulings=rulings,
                given=self._starts.given,
                closed=cache(partial(self.is_closed, course.name)),
                granted=cache(self._rounds.granted),
                posted=self._rounds.posted,
                touched=None if everybody else bibs,
                kept=kept,
                fresh=Kept(kept.folds),
            )
            self.stages[course.name] = run_stages(field)
            self._rounds.kept[course.name] = field.fresh
            self.progress |= {progress.bib: progress for progress in overall(field, self.stages[course.name])}
        changed = {bib for bib in before.keys() | self.progress.keys() if before.get(bib) != self.progress.get(bib)}
        return (bibs | changed) - {""}

    def _starters(self) -> list[Entry]:
        """The entries of those who race: not those of members of teams, nor of a bib that somebody else wears."""
        return [entry for bib, entry in self.entries.items() if self.athlete(bib) == bib]

    def _fold(self, entry: Entry) -> Progress:
        rulings, course = self.rulings_on(entry.bib), self._course_of(entry)
        profile = self.profile(course)
        closed = self.is_closed(course.name, course.ranks_with)
        around = Conditions(self.setup, self.own_start(entry), self.first_start, closed, profile)
        progress = fold(entry, course, around, self.readings(entry.bib), rulings)
        if profile is not None:
            self._learning.learn(entry.bib, course, profile, progress.lesson)
        return progress

    def profile(self, course: Course) -> Profile | None:
        """What the field says of the legs of a course; None in a format where nothing is learned."""
        return self._learning.profile(course) if self.setup.format in _LEARNED and not self.setup.stages else None

    def rulings_on(self, bib: str) -> list[Ruling]:
        """The rulings on an athlete; on a team those on its members too, oldest first."""
        if not self._has_members:
            return self._rulings.all(bib)
        return self._rulings.merged([bib, *(bib + letter for letter in self.setup.member_letters)])

    def _course_of(self, entry: Entry) -> Course:
        return self.setup.course(course_name(entry, self.rulings_on(entry.bib))) or self.setup.courses[0]

    def athlete(self, bib: str) -> str:
        """Whose number a bib is: a lost bib's replacement is its athlete's, a member's is its team's."""
        worn = self._aliases.get(bib) or bib
        return split_member(worn)[0] if self._has_members else worn

    @property
    def passings(self) -> Mapping[Key, Passing]:
        """Every passing that counts, as it stands now."""
        return self._book.current

    @property
    def rejoined(self) -> AbstractSet[Key]:
        """The passings that stand otherwise than before the last facts, because hand and gate were joined again."""
        return self._book.rejoined

    def readings(self, bib: str) -> list[Passing]:
        """The passings of an athlete in order of time; those seen without a time come first."""
        return self._book.of(bib)

    def strangers(self) -> list[str]:
        """The bibs that were read though nobody is entered with them."""
        return [bib for bib in self._book.bibs() if bib not in self.entries]

    def open_times(self) -> list[Passing]:
        """The times that wait for a bib, oldest first."""
        return self._book.open_times()

    def from_device(self, source: str, channel: str, time: Instant) -> Passing | None:
        """The newest passing that counts of what a device said once; None if there is none."""
        return self._book.from_device(source, channel, time)

    def was_heard(self, source: str, channel: str, time: Instant) -> bool:
        """Whether a device has ever said so, also if it was taken back since."""
        return self._book.was_heard(source, channel, time)

    def offset(self, source: str) -> Duration | None:
        """What is added to the clock of a source to get race time; None if nothing was set."""
        return self._book.offset(source)

    def offsets(self, source: str) -> list[OffsetSet]:
        """Everything that was set of the clock of a source and counts, oldest first."""
        return self._book.offsets(source)

    def clock_questions(self) -> list[Question]:
        """What is to be decided about the clocks of devices."""
        states = self.clocks.states()
        return questions(states, {state.source: self._book.offsets(state.source) for state in states})

    def is_closed(self, *names: str) -> bool:
        """Whether the race is over on a course, or in a course and one of its stages: the newest word on any counts."""
        last = [r for r in self._rulings.all("") if r.ruling in (RulingKind.CLOSE, RulingKind.REOPEN)]
        about = [r for r in last if r.value in ("", *names)]
        return bool(about) and about[-1].ruling is RulingKind.CLOSE

    def is_official(self, classification: str) -> bool:
        """Whether the jury has made a classification official."""
        return any(r.ruling is RulingKind.OFFICIAL and r.value in ("", classification) for r in self._rulings.all(""))

    def gate_reports(self, point: str, lap: int) -> list[GateReported]:
        """What the crew at a line said of a lap over the radio, oldest first."""
        return self._reports.all((point, lap))

    # -- starts ----------------------------------------------------------------------------------------------------

    def start_time(self, group: StartGroup) -> Instant | None:
        """When a start group went: as given, else as planned; None if the gun has not gone."""
        return self._starts.time(group)

    @property
    def first_start(self) -> Instant | None:
        """The earliest start of the race, be it of a start group or of a heat."""
        return self._starts.first

    def group_of(self, entry: Entry) -> StartGroup | None:
        """Whom an athlete starts with: as ruled, as entered, else the first group of the course."""
        return self._starts.group_of(entry)

    def own_start(self, entry: Entry) -> Instant | None:
        """When an athlete started: the own slot, else the n-th interval of the group, else with the group."""
        return self._starts.own(entry)

    # -- alerts ----------------------------------------------------------------------------------------------------

    def alerts(self) -> list[Alert]:
        """Everything to decide, newest matter first; what has no time comes after what has one."""
        return open_matters(self.progress.values(), self._book, self.line_matters(), self.entries, self.is_closed)

    def line_matters(self) -> LineMatters:
        """What is to be decided about hand and gate, as things stand now."""
        return LineMatters(self._book, self.progress)
