"""The facts of a race: everything that happened or was decided, as frozen values that are never changed.

Kinds of facts may be added; the meaning of one that exists never changes, so that every race file stays readable.
Whatever points at a record points at its key, so that the records of several computers can be united later.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry

HAND = "hand"


class Key(NamedTuple):
    """The identity of a record: the n-th of a station."""

    station: str
    n: int


class Origin(StrEnum):
    """Who brought a record. Only decisions are on the stack of undo."""

    DEVICE = "device"
    DECISION = "decision"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class SetUp:
    """The set-up of the race from now on; the newest counts."""

    setup: RaceSetup


@dataclass(frozen=True, slots=True)
class Entered:
    """One line of the start list, whole; the newest of a bib counts."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class PassingRecorded:
    """A time at a timing point, bib known or not.

    `time` is by the clock of `source`; what to add to it is a fact of its own (`OffsetSet`). None is "seen, no time".
    `other_time` is the second moment of a typed bib (its first key where `time` is Enter, or the other way round).
    `arrived` is the computer's own clock when the reading came in; `channel`, `manual` and `sequence` are the device's.
    A hand reading that is `manual` is no moment at the line but a time that was typed. `twin` is the passing whose time
    it shares: two crossed at once.
    `late` says that it came long after it was taken, or after its athlete had been seen further on: nothing follows
    from it by itself.
    """

    point: str
    time: Instant | None
    bib: str = ""
    source: str = HAND
    note: str = ""
    other_time: Instant | None = None
    arrived: Instant | None = None
    channel: str = ""
    manual: bool = False
    sequence: int | None = None
    twin: Key | None = None
    late: bool = False


@dataclass(frozen=True, slots=True)
class PassingAmended:
    """A passing gets another bib (empty takes it away), point or time; None leaves the field. The time is race time."""

    target: Key
    bib: str | None = None
    point: str | None = None
    time: Instant | None = None


@dataclass(frozen=True, slots=True)
class Pinned:
    """The operator's word on which place a reading serves, above the matching; the newest on a passing counts.

    `lap` is that of the place at `point`, 0 where the reading serves nothing, None where the matching decides again.
    `turn` tells the visits of one lap apart where it comes to the point more than once. The word holds as long as the
    passing has this bib and this point: it was said of nobody else.
    """

    target: Key
    bib: str
    point: str
    lap: int | None = None
    turn: int = 1


@dataclass(frozen=True, slots=True)
class Paired:
    """The operator says which impulse a hand reading is, or that it is none; the newest on a hand reading counts."""

    hand: Key
    impulse: Key | None = None


@dataclass(frozen=True, slots=True)
class Replaced:
    """A time that the gate missed, by the ten-athlete rule; the newest on a passing counts until a gate has the time.

    `time` is race time, `difference` what was taken off the hand time (added to that of a spare gate), the mean over
    the passings `by`.
    """

    target: Key
    time: Instant
    difference: Duration
    by: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class StartGiven:
    """The true start of a start group; the newest counts. None takes the gun back: the group has not started."""

    group: str
    time: Instant | None


@dataclass(frozen=True, slots=True)
class OffsetSet:
    """What to add to the clock of a source to get race time; of those about a passing the newest counts.

    Without `since` it is about every passing of the source. With it about those from that moment of the source's own
    clock on, and with `arrived` only those of them that came in from then on: a clock that was set back shows the same
    times twice.
    """

    source: str
    offset: Duration
    since: Instant | None = None
    arrived: Instant | None = None


class RulingKind(StrEnum):
    """What the jury or the operator decides about an athlete, or about the whole race where the bib is empty."""

    DNS = "DNS"
    DNF = "DNF"
    DSQ = "DSQ"
    OTL = "OTL"
    OK = "OK"
    PENALTY = "penalty"
    WITHDRAW = "withdraw"
    START = "start"
    RERUN = "rerun"
    AHEAD_OF = "ahead-of"
    ADVANCE = "advance"
    OUT = "out"
    COURSE = "course"
    ALIAS = "alias"
    CONFIRM = "confirm"
    LIMIT = "limit"
    GAVE_UP = "gave-up"
    CHECKED_IN = "checked-in"
    CLOSE = "close"
    REOPEN = "reopen"
    OFFICIAL = "official"


@dataclass(frozen=True, slots=True)
class Ruling:
    """One line of the rulings; what `value` and `count` mean depends on the kind. `when` is race time, if known."""

    bib: str
    ruling: RulingKind
    value: str = ""
    count: int = 1
    stage: str = ""
    note: str = ""
    when: Instant | None = None


@dataclass(frozen=True, slots=True)
class GateReported:
    """What the crew at a line said over the radio; None and empty are what they did not say.

    `count` persons are through in that `lap`, `last` was the newest of them. `closed` True: the sweepers are through,
    nobody is to come any more; False: it is open again. `told_by` is who said it, `when` race time.
    """

    point: str
    lap: int = 1
    count: int | None = None
    last: str = ""
    closed: bool | None = None
    told_by: str = ""
    note: str = ""
    when: Instant | None = None


@dataclass(frozen=True, slots=True)
class PublishedRow:
    """One line of a published list: `who` is a bib, of a list of clubs the club; `result` is as printed."""

    rank: int | None
    who: str
    status: str
    result: Duration | None


@dataclass(frozen=True, slots=True)
class Published:
    """A classification was published as its rows say; `digest` names the version. Official ones the jury has closed."""

    classification: str
    when: Instant
    official: bool
    digest: str
    rows: tuple[PublishedRow, ...]


@dataclass(frozen=True, slots=True)
class ProtestMade:
    """Somebody protests: `by` and `against` are bibs or names, `classification` empty is about the whole race."""

    by: str
    against: str
    about: str
    received: Instant
    classification: str = ""


@dataclass(frozen=True, slots=True)
class ProtestDecided:
    """The jury's word on the protest `target`; what follows from it, such as a penalty, is a ruling of its own."""

    target: Key
    upheld: bool
    decision: str
    when: Instant


@dataclass(frozen=True, slots=True)
class ListPosted:
    """The start lists of a stage, whole: the bibs of each heat in the order of the set-up; the newest counts.

    `posted` lists hang at the board and change by a decision alone; others are the operator's seeding, which follows
    who goes on. `going` is who went on when it was written, so that a later change can be told. No heats take the lists
    back: the stage follows the plan again.
    """

    stage: str
    heats: tuple[tuple[str, ...], ...]
    going: tuple[str, ...] = ()
    posted: bool = True


@dataclass(frozen=True, slots=True)
class Reverted:
    """A record no longer counts: `target`, or with `step` every record that was written together with it.

    Reverting a `Reverted` brings its target back.
    """

    target: Key
    step: bool = False


Fact = (
    SetUp
    | Entered
    | PassingRecorded
    | PassingAmended
    | Pinned
    | Paired
    | Replaced
    | StartGiven
    | OffsetSet
    | Ruling
    | ListPosted
    | GateReported
    | Published
    | ProtestMade
    | ProtestDecided
    | Reverted
)


@dataclass(frozen=True, slots=True)
class Record:
    """A fact in the journal. `step` is the n of the first record written together with it; `at` is UTC, ISO."""

    key: Key
    step: int
    at: str
    origin: Origin
    fact: Fact
