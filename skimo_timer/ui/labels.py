"""Codes of the core become words: the one place where the window finds its sentences for facts, states and alerts.

The English words are those of the reports (`exchange.words`), so that screen and paper say the same; here they pass
through Qt's translation. Sentences are never put together from pieces, because the order of words is not the same in
every language; what varies stands in braces.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import dropwhile, islice

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import MINUTE, SECOND, Instant, Precision, format_duration, format_gap, format_instant
from skimo_timer.core.course import LegKind, Place
from skimo_timer.core.facts import (
    Entered,
    Fact,
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
    PublishedRow,
    Record,
    Replaced,
    Reverted,
    Ruling,
    RulingKind,
    SetUp,
    StartGiven,
)
from skimo_timer.core.passings import Passing
from skimo_timer.core.pinning import Refusal
from skimo_timer.core.progress import Progress
from skimo_timer.core.publications import Protest
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.suggestions import Suggestion
from skimo_timer.exchange.reports.alerts import sentence
from skimo_timer.exchange.reports.publications import decision_text, row_text
from skimo_timer.exchange.reports.scope import Scope
from skimo_timer.exchange.words import ENGLISH

FINE, VOID, UNTIMED = "fine", "void", "no-time"

_STATES = {
    FINE: QT_TRANSLATE_NOOP("Labels", "fine"),
    VOID: QT_TRANSLATE_NOOP("Labels", "void"),
    UNTIMED: QT_TRANSLATE_NOOP("Labels", "no time"),
    AlertCode.NO_BIB: QT_TRANSLATE_NOOP("Labels", "open"),
    AlertCode.UNKNOWN_BIB: QT_TRANSLATE_NOOP("Labels", "unknown bib"),
    AlertCode.DUPLICATE: QT_TRANSLATE_NOOP("Labels", "duplicate"),
    AlertCode.BEFORE_START: QT_TRANSLATE_NOOP("Labels", "before start"),
    AlertCode.AFTER_FINISH: QT_TRANSLATE_NOOP("Labels", "after finish"),
    AlertCode.OUT_OF_ORDER: QT_TRANSLATE_NOOP("Labels", "out of order"),
    AlertCode.IMPLAUSIBLE: QT_TRANSLATE_NOOP("Labels", "too soon"),
    AlertCode.AFTER_LIMIT: QT_TRANSLATE_NOOP("Labels", "too late"),
    AlertCode.STATUS_CONTRADICTED: QT_TRANSLATE_NOOP("Labels", "out of the race"),
    AlertCode.SHARED_READING: QT_TRANSLATE_NOOP("Labels", "claimed twice"),
}


@cache
def words() -> Mapping[str, str]:
    """The words of reports in the language of the window, which is chosen before it opens."""
    return {key: QCoreApplication.translate("Words", text) for key, text in ENGLISH.items()}


def word(key: str) -> str:
    """One of the words of reports, such as `status.DNF`."""
    return words()[key]


def tr(text: str) -> str:
    """A sentence of this module in the language of the window."""
    return QCoreApplication.translate("Labels", text)


def state_word(state: str) -> str:
    """The state of a passing in a word or two; empty for no state."""
    return tr(str(_STATES[state])) if state in _STATES else ""


def leg_word(kind: LegKind) -> str:
    """How a leg is travelled: `skins off`."""
    return word(f"leg.{kind.value}")


def place_word(place: Place, laps: int) -> str:
    """A place of the course: its point, and its lap where there are several."""
    if laps == 1:
        return place.point
    return word("alert.where").format(point=place.point, lap=place.lap)


def through(progress: Progress, place: int) -> str:
    """How many of a team have been at a place: `1 of 2 in`; empty where all have, and for whoever has no team."""
    there = [member.times[place] is not None for member in progress.members if member.times]
    return "" if all(there) else tr("{there} of {size} in").format(there=sum(there), size=len(there))


def ordinal(rank: int | None) -> str:
    """A rank as it stands in a line of text: `3.`; empty where there is none."""
    return "" if rank is None else f"{rank}."


def start_word(setup: RaceSetup, group: str) -> str:
    """What a start is called: a heat by its stage and its name, `Heats A`, one alone by its stage."""
    stage, _, heat = group.partition("/")
    heats = next((len(one.heats) for one in setup.stages if one.name == stage), 0)
    return group if not heats or not heat else stage if heat == stage or heats == 1 else f"{stage} {heat}"


def name_of(race: Race, bib: str) -> str:
    """A bib with its name, as sentences use it."""
    entry = race.entries.get(race.athlete(bib))
    return f"{bib} {entry.name}" if entry and entry.name else bib


# -- alerts ------------------------------------------------------------------------------------------------------------


def alert_sentence(race: Race, alert: Alert) -> str:
    """What is odd, in a plain sentence; the one of the report."""
    return sentence(Scope(race, {}), alert, words())


def suggestion_word(race: Race, suggestion: Suggestion) -> str:
    """What accepting a suggestion does, in a few signs: `21 → 12`."""
    passing = race.passings.get(suggestion.key)
    before = "" if passing is None else passing.bib or moment(passing.time)
    bibs = " + ".join(suggestion.bibs.split())
    return tr("{before} → {bib}").format(before=before, bib=bibs)


def suggestion_sentence(race: Race, alert: Alert, suggestion: Suggestion) -> str:
    """What is suggested for an alert and why, as a question."""
    passing, bib, place = race.passings.get(suggestion.key), suggestion.bib, suggestion.lacks
    who, progress = name_of(race, bib), race.progress.get(race.athlete(bib))
    if passing is None or progress is None:
        return ""  # taken back since it was suggested
    if suggestion.also:
        return tr("{who} and {other} in one? Then both passed.").format(who=who, other=name_of(race, suggestion.also))
    if alert.code is AlertCode.MISSING_READING:
        text = (
            tr("{typed} at {time} fits: make it {bib}?")
            if passing.bib
            else tr("The open time {time} fits: make it {bib}?")
        )
        return text.format(typed=passing.bib, time=moment(passing.time), bib=bib)
    if place is None:
        return tr("Is it {who}?").format(who=who)
    where = place_word(place, len(progress.course.laps))
    if suggestion.late is None:
        return tr("{who} lacks {where}: make it {bib}?").format(who=who, where=where, bib=bib)
    if suggestion.late < 0:
        text, off = tr("{who} lacks {where} and was due {off} later: make it {bib}?"), -suggestion.late
    else:
        text, off = tr("{who} lacks {where} and was {off} overdue: make it {bib}?"), suggestion.late
    return text.format(who=who, where=where, off=_short(off), bib=bib)


def _short(duration: int) -> str:
    """`3 s`, or minutes and seconds."""
    return tr("{n} s").format(n=duration // SECOND) if duration < MINUTE else format_duration(duration)


# -- what is published -------------------------------------------------------------------------------------------------


def published_row(race: Race, row: PublishedRow | None) -> str:
    """One line of a published list, in short: `3. 1:03:52`."""
    return row_text(Scope(race, {}), row, words())


def protest_word(protest: Protest) -> str:
    """What was decided on a protest, or that it is open."""
    return decision_text(protest, words())


# -- facts, for undo ---------------------------------------------------------------------------------------------------


def step_label(race: Race, records: Sequence[Record]) -> str:
    """What a step of undo is about: `bib 123 → 132 at T2O`, `start of All`. Empty for no records."""
    if not records:
        return ""
    if len(records) == 1:
        return record_label(race, records[0])
    kinds = {type(record.fact) for record in records}
    if kinds == {PassingRecorded}:
        return tr("{n} passings").format(n=len(records))
    if kinds == {Entered}:
        return tr("{n} entries").format(n=len(records))
    if len(records) == 2:
        return tr("{one}; {other}").format(one=record_label(race, records[0]), other=record_label(race, records[1]))
    if isinstance(records[0].fact, Ruling) and kinds == {Ruling}:
        return tr("{what} and {n} more").format(what=record_label(race, records[0]), n=len(records) - 1)
    if isinstance(records[0].fact, SetUp) and kinds == {SetUp, Ruling}:
        return tr("set-up and {n} rulings").format(n=len(records) - 1)
    return tr("{n} facts at once").format(n=len(records))


def record_label(race: Race, record: Record) -> str:
    """What a record says, in a few words."""
    fact = record.fact
    if isinstance(fact, PassingAmended):
        return _amended(race, record.key, fact)
    if isinstance(fact, Paired):
        return _paired(race, record.key, fact)
    if isinstance(fact, Replaced):
        return _replaced(race, record.key, fact)
    if isinstance(fact, StartGiven):
        return _start(race.setup, fact)
    if isinstance(fact, Reverted):
        target = race.ledger.records.get(fact.target)
        return tr("taken back: {what}").format(what="" if target is None else record_label(race, target))
    return _LABELS[type(fact)](fact)


def _paired(race: Race, key: Key, fact: Paired) -> str:
    bib, point = _before(race, key, fact.hand)
    if fact.impulse is None:
        return tr("{bib} at {point} is none of the gate's").format(bib=bib or "–", point=point)
    impulse = race.ledger.records[fact.impulse].fact if fact.impulse in race.ledger.records else None
    time = moment(impulse.time if isinstance(impulse, PassingRecorded) else None)
    return tr("{bib} at {point} is the impulse {time}").format(bib=bib or "–", point=point, time=time)


def _replaced(race: Race, key: Key, fact: Replaced) -> str:
    bib, point = _before(race, key, fact.target)
    return tr("time of {bib} at {point} replaced: {time}").format(
        bib=bib or "–", point=point, time=format_instant(fact.time, 2)
    )


def _passing(fact: PassingRecorded) -> str:
    if fact.twin is not None:
        return tr("time at {point} split").format(point=fact.point)
    if not fact.bib:
        return tr("open time at {point}").format(point=fact.point)
    return tr("passing of {bib} at {point}").format(bib=fact.bib, point=fact.point)


def _pinned(fact: Pinned) -> str:
    if fact.lap is None:
        return tr("{bib} at {point} no longer pinned").format(bib=fact.bib or "–", point=fact.point)
    if fact.lap == 0:
        return tr("{bib} at {point} serves nothing").format(bib=fact.bib or "–", point=fact.point)
    return tr("{bib} pinned to {point}, lap {lap}").format(bib=fact.bib, point=fact.point, lap=fact.lap)


def refusal_sentence(why: Refusal, passing: Passing, lap: int) -> str:
    """Why a passing cannot be pinned to a lap."""
    sentences = {
        Refusal.NO_BIB: tr("This time waits for a bib: give it one first."),
        Refusal.UNKNOWN_BIB: tr("{bib} is not entered: correct the bib first."),
        Refusal.NO_TIME: tr("{bib} was seen here without a time."),
        Refusal.NO_PLACE: tr("The course of {bib} does not come to {point} in lap {lap}."),
        Refusal.TURNED_AROUND: tr("Another passing of {bib} is pinned so that {point}, lap {lap}, cannot be here."),
    }
    return sentences[why].format(bib=passing.bib, point=passing.point, lap=lap)


def _start(setup: RaceSetup, fact: StartGiven) -> str:
    group = start_word(setup, fact.group)
    if fact.time is None:
        return tr("no start of {group} yet").format(group=group)
    return tr("start of {group} at {time}").format(group=group, time=format_instant(fact.time))


def _published(fact: Published) -> str:
    if fact.official:
        return tr("{classification} official").format(classification=fact.classification)
    return tr("{classification} published").format(classification=fact.classification)


def _protest(fact: ProtestMade) -> str:
    return tr("protest of {by}").format(by=fact.by)


def _decision(fact: ProtestDecided) -> str:
    return tr("protest upheld") if fact.upheld else tr("protest rejected")


def _offset(fact: OffsetSet) -> str:
    offset = format_gap(fact.offset, Precision.TENTH)
    if fact.since is None:
        return tr("clock of {source} {offset}").format(source=fact.source, offset=offset)
    since = format_instant(fact.since)
    return tr("clock of {source} {offset} from {since} on").format(source=fact.source, offset=offset, since=since)


def _gate(fact: GateReported) -> str:
    """`G3 by radio: 84 through, last 41`, `G3 closed`."""
    gate = gate_word(fact.point, fact.lap)
    if fact.closed is not None:
        return (tr("{gate} closed") if fact.closed else tr("{gate} open again")).format(gate=gate)
    if fact.last:
        return tr("{gate} by radio: {count} through, last {bib}").format(gate=gate, count=fact.count, bib=fact.last)
    return tr("{gate} by radio: {count} through").format(gate=gate, count=fact.count)


def gate_word(point: str, lap: int) -> str:
    """A line in a lap: `G3`, and from the second lap on `G3 · 2`."""
    return point if lap == 1 else f"{point} · {lap}"


_WHOLE_RACE = {
    RulingKind.CLOSE: QT_TRANSLATE_NOOP("Labels", "race closed {value}"),
    RulingKind.REOPEN: QT_TRANSLATE_NOOP("Labels", "race reopened {value}"),
    RulingKind.OFFICIAL: QT_TRANSLATE_NOOP("Labels", "official {value}"),
    RulingKind.AHEAD_OF: QT_TRANSLATE_NOOP("Labels", "order of the finish judge {value}"),
}
_RULINGS = {
    RulingKind.DNS: QT_TRANSLATE_NOOP("Labels", "DNS of {bib}"),
    RulingKind.DNF: QT_TRANSLATE_NOOP("Labels", "DNF of {bib}"),
    RulingKind.DSQ: QT_TRANSLATE_NOOP("Labels", "DSQ of {bib}"),
    RulingKind.OTL: QT_TRANSLATE_NOOP("Labels", "OTL of {bib}"),
    RulingKind.OK: QT_TRANSLATE_NOOP("Labels", "status of {bib} taken back"),
    RulingKind.PENALTY: QT_TRANSLATE_NOOP("Labels", "penalty {value} for {bib}"),
    RulingKind.WITHDRAW: QT_TRANSLATE_NOOP("Labels", "penalty {value} of {bib} withdrawn"),
    RulingKind.START: QT_TRANSLATE_NOOP("Labels", "{bib} started with {value}"),
    RulingKind.COURSE: QT_TRANSLATE_NOOP("Labels", "{bib} on course {value}"),
    RulingKind.ALIAS: QT_TRANSLATE_NOOP("Labels", "bib {value} is {bib}"),
    RulingKind.CONFIRM: QT_TRANSLATE_NOOP("Labels", "{value} of {bib} confirmed"),
    RulingKind.LIMIT: QT_TRANSLATE_NOOP("Labels", "limit of {bib}: {value}"),
    RulingKind.GAVE_UP: QT_TRANSLATE_NOOP("Labels", "{bib} gave up"),
    RulingKind.CHECKED_IN: QT_TRANSLATE_NOOP("Labels", "{bib} checked in"),
    RulingKind.AHEAD_OF: QT_TRANSLATE_NOOP("Labels", "{bib} ahead of {value}"),
    RulingKind.ADVANCE: QT_TRANSLATE_NOOP("Labels", "{bib} advances"),
    RulingKind.OUT: QT_TRANSLATE_NOOP("Labels", "{bib} does not advance"),
    RulingKind.RERUN: QT_TRANSLATE_NOOP("Labels", "{bib} runs again"),
}


def _ruling(fact: Ruling) -> str:
    sentences = _RULINGS if fact.bib else _RULINGS | _WHOLE_RACE
    text = tr(str(sentences[fact.ruling])).format(bib=fact.bib, value=fact.value).strip()
    return tr("{what} · {stage}").format(what=text, stage=fact.stage) if fact.stage else text


def _lists(fact: ListPosted) -> str:
    if not fact.heats:
        text = tr("start lists of {stage} by the plan")
    elif fact.posted:
        text = tr("start lists of {stage} posted")
    else:
        text = tr("start lists of {stage} changed")
    return text.format(stage=fact.stage)


_LABELS: dict[type[Fact], Callable[..., str]] = {
    SetUp: lambda _: tr("set-up"),
    Entered: lambda fact: tr("entry of {bib}").format(bib=fact.entry.bib),
    PassingRecorded: _passing,
    Pinned: _pinned,
    OffsetSet: _offset,
    GateReported: _gate,
    Published: _published,
    ProtestMade: _protest,
    ProtestDecided: _decision,
    Ruling: _ruling,
    ListPosted: _lists,
}


def _amended(race: Race, key: Key, fact: PassingAmended) -> str:
    """A correction with what it was before, as far as it is known."""
    bib, point = _before(race, key, fact.target)
    if fact.bib is not None and not bib:
        return tr("bib {bib} for an open time at {point}").format(bib=fact.bib, point=point)
    if fact.bib is not None:
        return tr("bib {before} → {bib} at {point}").format(before=bib, bib=fact.bib or "–", point=point)
    if fact.point is not None:
        return tr("{bib}: {before} → {point}").format(bib=bib or "–", before=point, point=fact.point)
    if fact.time is not None:
        return tr("time of {bib} at {point} → {time}").format(bib=bib or "–", point=point, time=moment(fact.time))
    return tr("correction at {point}").format(point=point)


def _before(race: Race, key: Key, target: Key) -> tuple[str, str]:
    """Bib and point of a passing as they were before the record `key` corrected it; newest corrections are near."""
    bib: str | None = None
    point: str | None = None
    earlier = dropwhile(lambda record: record.key != key, reversed(race.ledger.records.values()))
    for record in islice(earlier, 1, None):
        fact = record.fact
        if isinstance(fact, PassingAmended) and fact.target == target and race.ledger.in_force(record.key):
            bib, point = fact.bib if bib is None else bib, fact.point if point is None else point
        if record.key == target and isinstance(fact, PassingRecorded):
            return fact.bib if bib is None else bib, fact.point if point is None else point
    return bib or "", point or ""


def moment(time: Instant | None) -> str:
    """A time of day with the tenths that a timing crew reads; a dash where there is none."""
    return "–" if time is None else format_instant(time, 1)


def length(duration: int | None) -> str:
    """A duration in whole seconds; a dash where there is none."""
    return "–" if duration is None else format_duration(duration)
