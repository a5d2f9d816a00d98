"""What a step of undo is about, in a few words: one sentence for every kind of fact."""

from collections.abc import Callable, Sequence
from itertools import dropwhile, islice

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.clock import Precision, format_gap, format_instant
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
    Record,
    Replaced,
    Reverted,
    Ruling,
    RulingKind,
    SetUp,
    StartGiven,
)
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RaceSetup
from skimo_timer.ui.labels import gate_word, moment, start_word, tr


def step_label(race: Race, records: Sequence[Record]) -> str:
    """What a step of undo is about: `bib 123 → 132 at T2O`, `start of All`. Empty for no records."""
    if not records:
        return ""
    if len(records) == 1:
        return record_label(race, records[0])
    kinds = {type(record.fact) for record in records}
    if renamed := _renumbered(race, records):
        return renamed
    if kinds == {PassingRecorded}:
        return tr("{n} passings").format(n=len(records))
    if kinds == {Reverted}:
        return tr("{n} times dismissed").format(n=len(records))
    if kinds == {Entered}:
        return tr("{n} entries").format(n=len(records))
    if len(records) == 2:
        return tr("{one}; {other}").format(one=record_label(race, records[0]), other=record_label(race, records[1]))
    if isinstance(records[0].fact, Ruling) and kinds == {Ruling}:
        return tr("{what} and {n} more").format(what=record_label(race, records[0]), n=len(records) - 1)
    if isinstance(records[0].fact, SetUp) and kinds == {SetUp, Ruling}:
        return tr("set-up and {n} rulings").format(n=len(records) - 1)
    return tr("{n} facts at once").format(n=len(records))


def _renumbered(race: Race, records: Sequence[Record]) -> str:
    """`bib 11 → 99`, where somebody who is entered got another bib; empty for any other step."""
    taken = [race.ledger.records.get(record.fact.target) for record in records if isinstance(record.fact, Reverted)]
    old = next((one.fact.entry for one in taken if one is not None and isinstance(one.fact, Entered)), None)
    new = next((record.fact.entry for record in records if isinstance(record.fact, Entered)), None)
    if old is None or new is None:
        return ""
    return tr("{name}: bib {old} → {new}").format(name=new.name or old.bib, old=old.bib, new=new.bib)


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
