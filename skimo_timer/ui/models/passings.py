"""Every passing of the race, newest first, also the void ones; an impulse that a typed bib took over is not a row.

After a change only those passings are looked at that it names, those of the bibs it touched, those whose hand and gate
were joined anew, and the other halves of joined ones.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.facts import (
    HAND,
    Key,
    OffsetSet,
    Paired,
    PassingAmended,
    PassingRecorded,
    Pinned,
    Record,
    Replaced,
    Reverted,
    Ruling,
    RulingKind,
    SetUp,
)
from skimo_timer.core.passings import FILE, Passing
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import Entry
from skimo_timer.timekeeper import Change, Timekeeper
from skimo_timer.ui.labels import FINE, computed_lines, moment, state_word, tr
from skimo_timer.ui.models.roles import DISPLAY, MARK, NOWHERE, Index
from skimo_timer.ui.models.states import place_of, state_of
from skimo_timer.ui.models.table import Column, Row, TableModel

TIME, BIB, WHO, POINT = range(4)
JOINED, GATE, BY_HAND, BY_FILE, REPLACED = "joined", "gate", "hand", "file", "replaced"


class PassingsModel(TableModel[Key]):
    """Rows are about keys of `PassingRecorded` records."""

    columns = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Time")), "MM18:88:88.8", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Bib")), "888", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Who")), "Seraina Zgraggen", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Point")), "LINE 2"),
    )

    def __init__(self, keeper: Timekeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._partners: dict[Key, Key | None] = {}
        self._start_over()

    def on_change(self, change: Change) -> None:
        """Follows a change of the race."""
        turned = [leaf for record in change.records for leaf in self._turned(record)]
        if change.deltas is None or any(_is_wide(record) for record in turned):
            self._start_over()
            return
        race = self._keeper.race
        named = {key for record in turned if (key := _passing_of(record)) is not None}
        named |= {passing.key for bib in change.bibs for passing in race.readings(bib)} | race.rejoined
        halves = {self._partners.get(key) for key in named}
        halves |= {passing.partner for key in named if (passing := race.passings.get(key)) is not None}
        self._bring_up_to_date(named | {key for key in halves if key is not None})

    @property
    def race(self) -> Race:
        """The race whose passings these are."""
        return self._keeper.race

    def find(self, subject: object) -> int | None:
        """The row of a passing; None if it has none."""
        if not isinstance(subject, Key) or subject not in self._keeper.race.ledger.records:
            return None
        at = self._at(subject)
        return at if at < len(self._order) and self._order[at] == subject else None

    def passing(self, position: int) -> Passing | None:
        """The passing of a row; None for a void one."""
        return self._keeper.race.passings.get(self._order[position])

    def computed(self, passing: Passing) -> list[str]:
        """How a replaced time was computed, line by line; empty for every other."""
        race = self._keeper.race
        fact = race.line_matters().replaced(passing) if passing.replaced else None
        return [] if fact is None else computed_lines(race, fact)

    # -- rows come and go ------------------------------------------------------------------------------------------

    def _turned(self, record: Record) -> Iterator[Record]:
        """The record, or the records that it takes back or brings back."""
        ledger, fact = self._keeper.race.ledger, record.fact
        if not isinstance(fact, Reverted):
            yield record
            return
        for target in ledger.step(fact.target) if fact.step else [ledger.records[fact.target]]:
            yield from self._turned(target)

    def _start_over(self) -> None:
        self.beginResetModel()
        records = self._keeper.race.ledger.records
        self._order = [key for key in reversed(records) if self._is_row(key)]
        self._rows.clear()
        self._partners = {key: passing.partner for key, passing in self._keeper.race.passings.items()}
        self.endResetModel()

    def _is_row(self, key: Key) -> bool:
        passing = self._keeper.race.passings.get(key)
        if passing is not None:
            return not passing.absorbed
        record = self._keeper.race.ledger.records.get(key)
        return record is not None and isinstance(record.fact, PassingRecorded)

    def _bring_up_to_date(self, keys: Iterable[Key]) -> None:
        for key in sorted(keys, key=self._keeper.race.ledger.order):
            passing, at = self._keeper.race.passings.get(key), self._at(key)
            self._partners[key] = passing.partner if passing is not None else None
            there = at < len(self._order) and self._order[at] == key
            if there and self._is_row(key):
                self._forget(at, at)
            elif there:
                self.beginRemoveRows(NOWHERE, at, at)
                del self._order[at]
                self._rows.pop(key, None)
                self.endRemoveRows()
            elif self._is_row(key):
                self.beginInsertRows(NOWHERE, at, at)
                self._order.insert(at, key)
                self.endInsertRows()

    def _at(self, key: Key) -> int:
        """Where a passing stands, or would: the newest record is row 0."""
        order = self._keeper.race.ledger.order
        return bisect_left(self._order, -order(key), key=lambda other: -order(other))

    # -- what a row shows ------------------------------------------------------------------------------------------

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """One aspect of a cell; the sign of its source stands at the time."""
        if role == MARK:
            return self.row(index.row()).mark if index.column() == TIME else ""
        return super().data(index, role)

    def _row(self, subject: Key) -> Row:
        race = self._keeper.race
        passing, state = race.passings.get(subject), state_of(race, subject)
        if passing is None:
            return self._void_row(subject, state)
        place, entry = place_of(race, passing), race.entries.get(race.athlete(passing.bib))
        several = place is not None and len(race.progress[race.athlete(passing.bib)].course.laps) > 1
        texts = (
            moment(passing.time),
            passing.bib,
            _marked(passing, _pinned(passing, _who(entry, state), fits=place is not None)),
            f"{passing.point} {place.lap}" if place is not None and several else passing.point,
        )
        source = _source(passing.recorded, joined=passing.partner is not None)
        return Row(texts, state, REPLACED if passing.replaced else source, "\n".join(self.computed(passing)))

    def _void_row(self, key: Key, state: str) -> Row:
        recorded = self._keeper.race.ledger.records[key].fact
        if not isinstance(recorded, PassingRecorded):
            raise TypeError(f"{key} is no passing")
        entry = self._keeper.race.entries.get(recorded.bib)
        texts = (moment(recorded.time), recorded.bib, _who(entry, state), recorded.point)
        return Row(texts, state, _source(recorded, joined=False))


def _who(entry: Entry | None, state: str) -> str:
    """The name of the athlete; before it in a word or two what is odd, if anything is."""
    name = "" if entry is None else entry.name
    return name if state == FINE else " · ".join(part for part in (state_word(state), name) if part)


def _pinned(passing: Passing, who: str, *, fits: bool) -> str:
    """Who, with the operator's word on the place before it, where that holds."""
    if passing.pin is None or (passing.pin.lap and not fits):
        return who
    word = tr("pinned") if passing.pin.lap else tr("serves nothing")
    return " · ".join(part for part in (word, who) if part)


def _marked(passing: Passing, who: str) -> str:
    """Who, with a word before it where the ten-athlete rule gave the time, or where its impulse is in doubt."""
    word = tr("replaced") if passing.replaced else tr("which impulse?") if passing.doubtful else ""
    return " · ".join(part for part in (word, who) if part)


def _passing_of(record: Record) -> Key | None:
    """The passing that a fact is about."""
    if isinstance(record.fact, PassingAmended | Pinned | Replaced):
        return record.fact.target
    if isinstance(record.fact, Paired):
        return record.fact.hand
    return record.key if isinstance(record.fact, PassingRecorded) else None


def _is_wide(record: Record) -> bool:
    """Whether a fact may change passings that it does not name, and that belong to nobody."""
    fact = record.fact
    return isinstance(fact, OffsetSet | SetUp) or (isinstance(fact, Ruling) and fact.ruling is RulingKind.ALIAS)


def _source(recorded: PassingRecorded, *, joined: bool) -> str:
    if joined:
        return JOINED
    return {HAND: BY_HAND, FILE: BY_FILE}.get(recorded.source, GATE)
