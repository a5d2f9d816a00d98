"""Every kind of race that a new one can begin as: it is sound, it is written and read back, and it can be raced."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration, Instant
from skimo_timer.core.course import Course, Format
from skimo_timer.core.facts import PassingRecorded, Ruling, RulingKind, StartGiven
from skimo_timer.core.progress import Status
from skimo_timer.core.setup import RaceSetup, RankBy
from skimo_timer.core.startlist import Entry, bib_key, split_member
from skimo_timer.exchange.formats import page, sheet
from skimo_timer.exchange.reports import REPORTS, Scope, make
from skimo_timer.exchange.setup import read_setup
from skimo_timer.exchange.setup_write import write_setup
from skimo_timer.exchange.words import ENGLISH
from skimo_timer.journal import Journal
from skimo_timer.settings import resource
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui.dialogs.draft import build, fresh_draft
from skimo_timer.ui.dialogs.new_race import NewRace
from skimo_timer.ui.dialogs.race_kinds import KINDS, RaceKind, begin_as, usual_kind
from tests.ui.dialogs.conftest import TODAY, write

GUN = Instant(10 * HOUR)
EACH = 32
"""How many are entered on each course: more than a World Cup final knows."""

FEW = 8

kinds = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)


def set_up(kind: RaceKind) -> RaceSetup:
    fresh = begin_as(kind, fresh_draft(TODAY, ()))
    built = build(replace(fresh, race={**fresh.race, "name": "Cup"}))
    assert list(built.problems) == []
    assert built.setup is not None
    return built.setup


@kinds
def test_a_kind_lacks_nothing_but_its_name_and_is_what_its_file_says(kind: RaceKind) -> None:
    fresh = begin_as(kind, fresh_draft(TODAY, ()))
    assert [where for where, _ in build(fresh).problems] == [("race", "name")]
    assert set_up(kind) == replace(kind.setup, name="Cup", date=TODAY, season=2027)


@kinds
def test_what_the_editor_makes_is_written_and_read_back_equal(kind: RaceKind, tmp_path: Path) -> None:
    setup = set_up(kind)
    (tmp_path / "race.toml").write_text(write_setup(setup), "utf-8")
    assert read_setup(tmp_path / "race.toml") == setup


def test_what_the_window_shows_of_a_kind_is_what_it_makes(new_race: NewRace) -> None:
    write(new_race.race.fields["name"].editor, "Cup")
    for number, kind in enumerate(KINDS):
        new_race.kinds.kinds.setCurrentRow(number)
        for part in new_race.pages:
            new_race.turn_to(part.key)
        write(new_race.race.fields["venue"].editor, kind.key)
        assert new_race.built.setup == replace(set_up(kind), venue=kind.key)
        if number == 0:
            assert new_race.finishing.isEnabled()


def test_every_file_of_the_presets_is_a_kind_and_every_format_has_one() -> None:
    assert {path.stem for path in Path(str(resource("presets"))).glob("*.toml")} == {kind.key for kind in KINDS}
    for each in Format:
        assert usual_kind(each).setup.format is each


# -- raced -------------------------------------------------------------------------------------------------------------


def entries(setup: RaceSetup) -> list[Entry]:
    """A full field on every course; where heats name their bibs, exactly those."""
    named = {bib: stage.course for stage in setup.stages for heat in stage.heats for bib in heat.bibs}
    if named:
        return [Entry(bib, course=course) for bib, course in named.items()]
    slot = GUN if setup.rank_by is RankBy.LINE else None
    groups = {start.course: start.name for start in setup.starts}
    teams = [
        Entry(
            str(100 * number + n),
            sex="F" if n % 2 else "M",
            course=course.name,
            start=groups.get(course.name, groups.get("", "")),
            slot=None if slot is None else Instant(slot + n * SECOND),
        )
        for number, course in enumerate(setup.courses, 1)
        for n in range(EACH if setup.stages else FEW)
    ]
    letters = setup.member_letters if setup.format is Format.TEAM else ""
    return [*teams, *(Entry(team.bib + letter) for team in teams for letter in letters)]


def walk(course: Course, bib: str, start: Instant, laps: int = 1) -> Iterator[PassingRecorded]:
    """All readings of one run: the lower the number, the faster."""
    time = start
    for place in course.repeated(laps).places if laps > 1 else course.places:
        time = Instant(time + 2 * MINUTE + int(bib.rstrip("abc")) % 100 * SECOND)
        yield PassingRecorded(place.point, time, bib)


def run(keeper: Timekeeper, start: Instant) -> None:
    """Everybody on the course goes round, the members of a team one behind the other."""
    setup = keeper.race.setup
    laps = 8 if setup.timed else 1
    for entry in [entry for entry in keeper.race.entries.values() if not split_member(entry.bib)[1]]:
        course = setup.course(entry.course) or setup.courses[0]
        own = keeper.race.own_start(entry) or start
        if setup.format is Format.TEAM:
            for late, letter in enumerate(setup.member_letters):
                keeper.record(*walk(course, entry.bib + letter, Instant(own + late * SECOND)))
        else:
            keeper.record(*walk(course, entry.bib, own, laps))


def run_stages(keeper: Timekeeper) -> None:
    """Every round after the other, as far as they fill one another."""
    race, start = keeper.race, GUN
    for name in {stage.name: None for stage in race.setup.stages}:
        stage = next(stage for stage in race.setup.stages if stage.name == name)
        course = race.setup.course(stage.course)
        assert course is not None
        for heat in stage.heats:
            start = Instant(start + 2 * HOUR)
            keeper.decide(StartGiven(f"{name}/{heat.name}", start))
            table = next(table for table in race.stages[course.name] if table.stage.name == name)
            rows = next(each for each in table.heats if each.name == heat.name).rows
            assert rows, f"nobody is in {name} {heat.name}"
            for row in rows:
                assert row.progress.start is not None
                keeper.record(*walk(course, row.progress.bib, row.progress.start))


@kinds
def test_a_race_of_every_kind_is_raced_to_a_result(kind: RaceKind) -> None:
    setup = set_up(kind)
    keeper = create(Journal.in_memory(), setup, entries(setup))
    if setup.stages:
        run_stages(keeper)
    else:
        for group in setup.starts:
            keeper.decide(StartGiven(group.name, GUN))
        run(keeper, GUN)
    keeper.decide(Ruling("", RulingKind.CLOSE))
    keeper.race.settle()
    for board in setup.boards:
        there = keeper.boards[board.name]
        ranked = [there.rank(there[position]) for position in range(len(there))]
        assert ranked == sorted(rank for rank in ranked if rank is not None)
        assert ranked[:1] in ([1], [])
    statuses = {progress.status for progress in keeper.race.progress.values()}
    assert statuses == {Status.OK} if not setup.stages else Status.OK in statuses
    whole = keeper.boards[setup.boards[0].name]
    everybody = keeper.race.progress.values()
    rivals = [one.bib for one in everybody if setup.boards[0].admits(one.entry, one.course.name, setup.season)]
    assert whole[0].bib == min(rivals, key=bib_key)
    assert whole[0].result is not None
    assert Duration(0) < whole[0].result < Duration(3 * HOUR)
    for name in REPORTS:
        report = make(name, Scope(keeper.race, keeper.boards), ENGLISH)
        assert setup.name in page(sheet(name, report, setup, ENGLISH), Path(str(resource("templates"))))


def test_a_world_cup_sprint_goes_from_thirty_to_twelve_to_six() -> None:
    setup = set_up(next(kind for kind in KINDS if kind.key == "sprint-world-cup"))
    keeper = create(Journal.in_memory(), setup, entries(setup))
    run_stages(keeper)
    for course in ("Women", "Men"):
        fields = [[len(heat.rows) for heat in table.heats] for table in keeper.race.stages[course]]
        assert fields == [[EACH], [6, 6, 6, 6, 6], [6, 6], [6]]
