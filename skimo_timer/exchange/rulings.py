"""The jury's and the operator's rulings from a table, each checked against the set-up and the start list.

Unlike in other tables a column that is not known is refused: a ruling whose `count` is overlooked is another ruling.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from skimo_timer.core.clock import parse_instant
from skimo_timer.core.facts import Fact, Ruling, RulingKind, StartGiven
from skimo_timer.core.limits import normal_moved
from skimo_timer.core.penalties import effect, normal_penalty
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import normal_bib, split_member
from skimo_timer.exchange.cells import bib_in, name_in
from skimo_timer.exchange.faults import match_name, one_of
from skimo_timer.exchange.gate_rows import OF_GATES, gate_report
from skimo_timer.exchange.headers import RULING_COLUMNS
from skimo_timer.exchange.ruling_stages import OF_STAGES, bibs_in_order, heat_of, stage_of, start_form, started
from skimo_timer.exchange.tables import Row, read_table

START_TIME = "start-time"
RULINGS = (*(kind.value for kind in RulingKind), START_TIME, *OF_GATES)
_COUNT = re.compile(r"0*([1-9][0-9]{0,2})")
_NO_STAGES = "a ruling without stages, because this race has none"


def read_rulings(path: Path | str, setup: RaceSetup, bibs: Collection[str]) -> list[Fact]:
    """Every ruling of the table as a fact, in its order: `Ruling`, `StartGiven` for a `start-time`, `GateReported`.

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
    """What a value can be about. `bibs` are the entered ones."""

    setup: RaceSetup
    bibs: frozenset[str]

    @property
    def courses(self) -> list[str]:
        return [course.name for course in self.setup.courses]

    @property
    def groups(self) -> list[str]:
        return [group.name for group in self.setup.starts]

    def team(self, bib: str) -> str:
        """The team of a member, whether the member has an entry or not; empty for every other bib."""
        team, letter = split_member(bib)
        return team if letter and letter in self.setup.member_letters and team in self.bibs else ""

    def knows(self, bib: str) -> bool:
        """Whether somebody wears that bib."""
        return bib in self.bibs or bool(self.team(bib))


def _fact(row: Row, race: _Race) -> Fact | None:
    name = match_name(row["ruling"], RULINGS)
    if name is None:
        row.fault("ruling", one_of("a ruling", RULINGS))
        return None
    if name == START_TIME:
        return _start_given(row, race)
    if name in OF_GATES:
        return gate_report(row, name, race.setup)
    kind = RulingKind(name)
    if kind in OF_STAGES and not race.setup.stages:
        row.fault("ruling", _NO_STAGES)
        return None
    return _order(row, race) if kind is RulingKind.AHEAD_OF and not row["bib"] else _ruling(row, kind, race)


def _start_given(row: Row, race: _Race) -> StartGiven | None:
    _no_bib(row)
    if row["stage"]:
        row.fault("stage", "an empty cell, because the value says whose start it is")
    name, _, text = row["value"].rpartition(" ")
    group = started(name, race.setup, race.bibs)
    try:
        time = parse_instant(text, race.setup.date)
    except ValueError:
        time = None
    if group is None or time is None:
        row.fault("value", f"{start_form(race.setup)}; and after a blank its true time, as in 19:00:10")
        return None
    return StartGiven(group, time)


def _order(row: Row, race: _Race) -> Ruling:
    """The finish judge's order of a whole heat."""
    stage = heat_of(row, race.setup)
    return Ruling("", RulingKind.AHEAD_OF, bibs_in_order(row, race.bibs), _count(row), stage, row["note"])


def _ruling(row: Row, kind: RulingKind, race: _Race) -> Ruling:
    if kind in (RulingKind.CLOSE, RulingKind.REOPEN):
        return Ruling(_no_bib(row), kind, _closed(row, race), _count(row), note=row["note"])
    stage = stage_of(row, kind, race.setup)
    bib = _no_bib(row) if kind is RulingKind.OFFICIAL else _bib(row, kind, race)
    check = _VALUES.get(kind)
    value = check(row, race) if check else row["value"]
    return Ruling(bib, kind, value, _count(row), stage, row["note"])


def _bib(row: Row, kind: RulingKind, race: _Race) -> str:
    bib = normal_bib(row["bib"])
    if not race.knows(bib):
        row.fault("bib", "a bib that is entered")
    elif kind in _OF_TEAMS and (team := race.team(bib)):
        row.fault("bib", f"the bib of the team, {team}, because its members share this")
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
    if not bib or race.knows(bib):
        row.fault("value", "a bib that is not entered")
    return bib


def _confirm(row: Row, race: _Race) -> str:
    """A point, or a point and a lap, that stands in some course."""
    places = [place for course in race.setup.courses for place in course.places]
    named = {name: name for place in places for name in (place.point, f"{place.point} {place.lap}")}
    return _required(row, "a point, or a point and a lap", named)


def _limit(row: Row, race: _Race) -> str:
    """A limit of some course, moved: which course the athlete is on may still change."""
    try:
        return normal_moved(row["value"], race.setup.courses)
    except ValueError as error:
        row.fault("value", str(error))
        return ""


def _ahead(row: Row, race: _Race) -> str:
    bib = normal_bib(row["value"])
    if bib not in race.bibs or bib == normal_bib(row["bib"]):
        row.fault("value", "the bib that is placed behind this one, which is entered")
    return bib


def _closed(row: Row, race: _Race) -> str:
    """A course or a stage, which may stand in the column of stages; empty is everything."""
    names = [*race.courses, *(stage.name for stage in race.setup.stages)]
    what = (
        "a course or a stage, or an empty cell for all" if race.setup.stages else "a course, or an empty cell for all"
    )
    if row["stage"] and row["value"]:
        row.fault("stage", "an empty cell, because the value says what is over")
    return name_in(row, "value" if row["value"] else "stage", what, names)


def _official(row: Row, race: _Race) -> str:
    boards = [board.name for board in race.setup.boards]
    return name_in(row, "value", "a classification, or an empty cell for all", boards)


_OF_TEAMS = OF_STAGES | {RulingKind.START, RulingKind.COURSE, RulingKind.LIMIT}
_VALUES: Mapping[RulingKind, Callable[[Row, _Race], str]] = {
    RulingKind.PENALTY: _penalty,
    RulingKind.WITHDRAW: _penalty_value,
    RulingKind.START: _start,
    RulingKind.COURSE: _course,
    RulingKind.ALIAS: _alias,
    RulingKind.CONFIRM: _confirm,
    RulingKind.LIMIT: _limit,
    RulingKind.AHEAD_OF: _ahead,
    RulingKind.OFFICIAL: _official,
}
