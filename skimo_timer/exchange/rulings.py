"""The jury's and the operator's rulings from a table, each checked against the set-up and the start list.

Unlike in other tables a column that is not known is refused: a ruling whose `count` is overlooked is another ruling.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from skimo_timer.core.clock import parse_instant
from skimo_timer.core.facts import Fact, Ruling, RulingKind, StartGiven
from skimo_timer.core.penalties import effect, normal_penalty
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import normal_bib
from skimo_timer.exchange.cells import bib_in, name_in
from skimo_timer.exchange.faults import match_name, one_of
from skimo_timer.exchange.headers import RULING_COLUMNS
from skimo_timer.exchange.tables import Row, read_table

START_TIME = "start-time"
OF_STAGES = ("rerun", "ahead-of", "advance", "out")
RULINGS = (*(kind.value for kind in RulingKind), START_TIME)
_COUNT = re.compile(r"0*([1-9][0-9]{0,2})")
_NO_STAGES = "a ruling without stages, because this race has none"


def read_rulings(path: Path | str, setup: RaceSetup, bibs: Collection[str]) -> list[Fact]:
    """Every ruling of the table as a fact, in its order: `Ruling`, or `StartGiven` for a `start-time`.

    `bibs` are the entered ones. Values are as the set-up writes them. Raises InputError with everything that is wrong.
    """
    table = read_table(path, RULING_COLUMNS, ("bib", "ruling"))
    table.refuse_unknown(RULING_COLUMNS)
    about = _Race(setup, frozenset(bibs))
    facts = [fact for row in table.rows if (fact := _fact(row, about))]
    table.faults.finish()
    return facts


@dataclass(frozen=True)
class _Race:
    """What a value can be about."""

    setup: RaceSetup
    bibs: frozenset[str]

    @property
    def courses(self) -> list[str]:
        return [course.name for course in self.setup.courses]

    @property
    def groups(self) -> list[str]:
        return [group.name for group in self.setup.starts]


def _fact(row: Row, race: _Race) -> Fact | None:
    if row["stage"]:
        row.fault("stage", "an empty cell, because this race has no stages")
    if match_name(row["ruling"], OF_STAGES):
        row.fault("ruling", _NO_STAGES)
        return None
    name = match_name(row["ruling"], RULINGS)
    if name is None:
        row.fault("ruling", one_of("a ruling", RULINGS))
        return None
    return _start_given(row, race) if name == START_TIME else _ruling(row, RulingKind(name), race)


def _start_given(row: Row, race: _Race) -> StartGiven | None:
    _no_bib(row)
    name, _, text = row["value"].rpartition(" ")
    group = match_name(name, race.groups)
    try:
        time = parse_instant(text, race.setup.date)
    except ValueError:
        time = None
    if group is None or time is None:
        row.fault("value", f"{one_of('a start group', race.groups)}; and after a blank its true time, as in 19:00:10")
        return None
    return StartGiven(group, time)


def _ruling(row: Row, kind: RulingKind, race: _Race) -> Ruling:
    bib = _no_bib(row) if kind in _OF_THE_RACE else _bib(row, race)
    check = _VALUES.get(kind)
    value = check(row, race) if check else row["value"]
    return Ruling(bib, kind, value, _count(row), note=row["note"])


def _bib(row: Row, race: _Race) -> str:
    bib = normal_bib(row["bib"])
    if bib not in race.bibs:
        row.fault("bib", "a bib that is entered")
    return bib


def _no_bib(row: Row) -> str:
    if row["bib"]:
        row.fault("bib", "an empty cell, because this ruling is not about one athlete")
    return ""


def _count(row: Row) -> int:
    found = _COUNT.fullmatch(row["count"] or "1")
    if not found:
        row.fault("count", "a number from 1 to 999")
    return int(found[1]) if found else 1


def _penalty(row: Row, race: _Race) -> str:
    """A code that means something in at least one format of the race, or a duration."""
    value = _penalty_value(row, race)
    refusals = []
    for course in race.setup.courses:
        try:
            effect(value, 1, race.setup, course)
        except ValueError as error:
            refusals.append(str(error))
    if value and len(refusals) == len(race.setup.courses):
        row.fault("value", refusals[0])
    return value


def _penalty_value(row: Row, race: _Race) -> str:
    try:
        return normal_penalty(row["value"], race.setup)
    except ValueError as error:
        row.fault("value", str(error))
        return ""


def _required(row: Row, what: str, names: Collection[str]) -> str:
    if not row["value"]:
        row.fault("value", one_of(what, names))
    return name_in(row, "value", what, names)


def _start(row: Row, race: _Race) -> str:
    return _required(row, "a start group", race.groups)


def _course(row: Row, race: _Race) -> str:
    return _required(row, "a course", race.courses)


def _alias(row: Row, race: _Race) -> str:
    bib = bib_in(row, "value")
    if not bib or bib in race.bibs:
        row.fault("value", "a bib that is not entered")
    return bib


def _confirm(row: Row, race: _Race) -> str:
    """A point, or a point and a lap, that stands in some course."""
    places = [place for course in race.setup.courses for place in course.places]
    named = {name: name for place in places for name in (place.point, f"{place.point} {place.lap}")}
    return _required(row, "a point, or a point and a lap", named)


def _closed(row: Row, race: _Race) -> str:
    return name_in(row, "value", "a course, or an empty cell for all", race.courses)


def _official(row: Row, race: _Race) -> str:
    boards = [board.name for board in race.setup.boards]
    return name_in(row, "value", "a classification, or an empty cell for all", boards)


_OF_THE_RACE = frozenset({RulingKind.CLOSE, RulingKind.REOPEN, RulingKind.OFFICIAL})
_VALUES: Mapping[RulingKind, Callable[[Row, _Race], str]] = {
    RulingKind.PENALTY: _penalty,
    RulingKind.WITHDRAW: _penalty_value,
    RulingKind.START: _start,
    RulingKind.COURSE: _course,
    RulingKind.ALIAS: _alias,
    RulingKind.CONFIRM: _confirm,
    RulingKind.CLOSE: _closed,
    RulingKind.REOPEN: _closed,
    RulingKind.OFFICIAL: _official,
}
