"""Every kind of race through the windows: set up in the editor, raced with keys and a gate, ranked as a plain sum says.

Lower numbers are faster; one athlete of a course is fined, one is disqualified, one gives up and one does not start.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Instant
from skimo_timer.core.course import Course, Format
from skimo_timer.core.facts import PassingRecorded, Ruling, RulingKind
from skimo_timer.core.progress import Status
from skimo_timer.core.setup import RaceSetup, RankBy, Stage
from skimo_timer.core.stages.tables import HeatTable
from skimo_timer.exchange.formats.paper import Printout
from skimo_timer.exchange.reports import Scope
from skimo_timer.exchange.reports.people import balance
from skimo_timer.settings import Settings
from skimo_timer.ui import printing, theme
from skimo_timer.ui.dialogs.new_race import NewRace
from skimo_timer.ui.dialogs.race_kinds import KINDS, RaceKind
from skimo_timer.ui.export.making import PAGES, Wanted, produce
from skimo_timer.ui.labels import words
from skimo_timer.ui.open_race import OpenRace, open_race
from tests.ui.conftest import DAY, GUN, Clock, Keyboard
from tests.ui.dialogs.conftest import write

K = Qt.Key
FINED, THROWN_OUT, GAVE_UP, ABSENT = 3, 5, 7, 8
FINE = 30 * SECOND
OUT = {THROWN_OUT: Status.DSQ, GAVE_UP: Status.DNF, ABSENT: Status.DNS}
EACH = {"sprint-world-cup": 32, "sprint-games": 18}
REPORTS = ("start-list", "results", "ceremony")


@dataclass
class Raced:
    """A race in its window; `ends` are the finishes, `crossed` every crossing of a bib in order."""

    open: OpenRace
    clock: Clock
    file: Path
    keyboard: Keyboard
    ends: dict[str, Instant] = field(default_factory=dict)
    crossed: dict[str, list[tuple[str, Instant]]] = field(default_factory=dict)
    count: int = 0

    @property
    def setup(self) -> RaceSetup:
        return self.open.keeper.race.setup

    def pass_(self, point: str, bib: str, time: Instant) -> None:
        """Somebody passes: every seventh is typed, the others a gate sees."""
        self.clock.time = time
        self.count += 1
        if self.count % 7:
            self.open.keeper.record(PassingRecorded(point, time, bib, "Gate"))
        else:
            self.open.window.pad.picker.choose(point)
            self.keyboard.bib(bib)

    def rule(self, bib: str, kind: RulingKind, value: str = "") -> None:
        """Types a ruling into the row above the race."""
        bar = self.open.window.ruling
        bar.ask(bib, kind)
        if value:
            write(bar.value, value)
        bar.decide()
        assert bar.isHidden(), bar.word.text()


def number(bib: str) -> int:
    """What orders them: the place in the field of the course."""
    return int(bib.rstrip("abc")) % 100


def rows(kind: RaceKind, setup: RaceSetup) -> Iterator[list[object]]:
    """The start list as a table."""
    yield ["bib", "name", "sex", "course", "start", "slot"]
    named = {bib: stage.course for stage in setup.stages for heat in stage.heats for bib in heat.bibs}
    several = len(setup.courses) > 1
    everybody = [
        (str(100 * n * several + each), course.name)
        for n, course in enumerate(setup.courses, 1)
        for each in range(1, EACH.get(kind.key, 14 if setup.stages else 9) + 1)
    ]
    for bib, course in named.items() or everybody:
        start = "" if setup.stages else next(g.name for g in setup.starts if g.course in ("", course))
        slot = f"10:00:{number(bib):02}" if setup.rank_by is RankBy.LINE else ""
        sex = {"Women": "F", "Men": "M"}.get(course, "FM"[number(bib) % 2])
        yield [bib, f"Athlete {bib}", sex, course if several else "", start, slot]
        for letter in setup.member_letters:
            yield [bib + letter, f"Athlete {bib}{letter}", sex, "", "", ""]


def walk(course: Course, start: Instant, each: int, step: int) -> Iterator[tuple[str, Instant]]:
    """A run over the course: a step for each leg, and a second more for each who is faster."""
    time = start
    for place in course.places:
        time = Instant(time + step + each * SECOND)
        yield place.point, time


@pytest.fixture(params=KINDS, ids=lambda kind: kind.key)
def raced(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Raced]:
    """The race as it is when its window opens for the first time."""
    kind: RaceKind = request.param
    theme.apply(qapp, "light")
    editor = NewRace(tmp_path, DAY, list)
    qtbot.addWidget(editor)
    editor.show()
    editor.kinds.kinds.setCurrentRow(KINDS.index(kind))
    write(editor.race.fields["name"].editor, "Cup")
    assert editor.built.setup is not None
    with (tmp_path / "entries.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(rows(kind, editor.built.setup))
    editor.entries.view.load(tmp_path / "entries.csv")
    made: list[Path] = []
    editor.created.connect(made.append)
    editor.finishing.click()
    assert made, editor.word.text()
    clock = Clock()
    race = open_race(made[0], Settings(), clock)
    qtbot.addWidget(race.window)
    race.window.show()
    race.window.activateWindow()
    qtbot.waitUntil(race.window.isActiveWindow)
    yield Raced(race, clock, made[0], Keyboard(race.window))
    race.close()


def run(raced: Raced) -> None:
    """The gun by its key, everybody goes round, and the jury rules."""
    setup, race = raced.setup, raced.open.keeper.race
    raced.clock.time = GUN
    for _ in setup.starts:
        raced.keyboard.press(K.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    for bib, entry in [(bib, entry) for bib, entry in race.entries.items() if bib.isdigit()]:
        course, own = setup.course(entry.course) or setup.courses[0], race.own_start(entry)
        assert own is not None
        each = number(bib)
        step = 50 * MINUTE if setup.format is Format.LONG_DISTANCE else 2 * MINUTE
        for late in range(len(setup.member_letters) if setup.format is Format.TEAM else 1):
            begun = Instant(own + 3 * late * SECOND)
            round_ = course.repeated(20) if setup.timed else course
            raced.crossed.setdefault(bib, []).extend(walk(round_, begun, each, step))
        crossings = raced.crossed[bib] = sorted(raced.crossed[bib], key=lambda one: one[1])
        if setup.timed:
            crossings[:] = [one for one in crossings if one[1] <= own + setup.timed.limit]
        if each in (ABSENT, GAVE_UP):
            crossings[:] = crossings[: 2 if each == GAVE_UP and len(crossings) > 2 else 0]
    everything = [(time, point, bib) for bib, each in raced.crossed.items() for point, time in each]
    for time, point, bib in sorted(everything):
        raced.pass_(point, bib, time)
    raced.clock.time = Instant(raced.clock.time + HOUR)
    raced.open.window.desk.decide(Ruling("", RulingKind.CLOSE))
    kinds = {
        FINED: (RulingKind.PENALTY, "+0:30"),
        THROWN_OUT: (RulingKind.DSQ, "E.5"),
        GAVE_UP: (RulingKind.DNF, ""),
        ABSENT: (RulingKind.DNS, ""),
    }
    for bib in raced.crossed:
        if number(bib) in kinds:
            raced.rule(bib, *kinds[number(bib)])


def key_of(raced: Raced, bib: str) -> tuple[int, int]:
    """What ranks somebody: half laps, most first, then the time with the fine."""
    setup, race = raced.setup, raced.open.keeper.race
    own = race.own_start(race.entries[bib])
    assert own is not None
    crossed = raced.crossed[bib]
    fine = FINE if number(bib) == FINED else 0
    begin = min(own, *(race.own_start(entry) or own for entry in race.entries.values()))
    if setup.timed is None:
        return 0, crossed[-1][1] - (begin if setup.rank_by is RankBy.LINE else own) + fine
    counted = [one for one in crossed if setup.timed.half or one[0] == setup.courses[0].places[-1].point]
    return -len(counted), counted[-1][1] - own + fine


def race_heat(raced: Raced, stage: Stage, heat: HeatTable, start: Instant) -> Instant:
    """A heat from its start to its last finish."""
    course = raced.setup.course(stage.course)
    assert course is not None
    raced.clock.time = start
    raced.open.window.desk.give_start(f"{stage.name}/{heat.name}")
    own = {row.progress.bib: row.progress.start for row in table_of(raced, stage, heat).rows}
    passings = [
        (time, point, bib)
        for bib, begun in own.items()
        for point, time in walk(course, begun or start, number(bib), 10 * SECOND)
    ]
    at_line = {course.places[-1].point}
    on_course = [PassingRecorded(point, time, bib, "Gate") for time, point, bib in passings if point not in at_line]
    raced.open.keeper.record(*on_course)
    for time, point, bib in sorted(one for one in passings if one[1] in at_line):
        raced.pass_(point, bib, time)
        raced.ends[f"{stage.name}/{bib}"] = Instant(time - (own[bib] or start))
    return max(time for time, _, _ in passings)


def table_of(raced: Raced, stage: Stage, heat: HeatTable) -> HeatTable:
    """The heat as it stands now."""
    tables = raced.open.keeper.race.stages[stage.course]
    return next(h for table in tables if table.stage.name == stage.name for h in table.heats if h.name == heat.name)


def run_rounds(raced: Raced) -> dict[str, list[str]]:
    """Every round of every course; of each course the bibs as they rank, counted by places and times alone."""
    time, ranked = GUN, dict[str, list[str]]()
    for course, tables in raced.open.keeper.race.stages.items():
        going: set[str] = set()
        for table in tables:
            stage, heats = table.stage, list[list[str]]()
            for heat in table.heats:
                time = race_heat(raced, stage, heat, Instant(time + 5 * MINUTE))
                heats.append(sorted((row.progress.bib for row in table_of(raced, stage, heat).rows), key=number))
            inside = [bib for bibs in heats for bib in bibs]
            assert set(inside) == (going or set(inside))
            others = [(n, bib) for bibs in heats for n, bib in enumerate(bibs, 1) if n > stage.places]
            best = sorted((bib for _, bib in others), key=lambda bib: raced.ends[f"{stage.name}/{bib}"])
            going = {bib for bibs in heats for bib in bibs[: stage.places]} | set(best[: stage.times])
            out = [(n, raced.ends[f"{stage.name}/{bib}"], bib) for n, bib in others if bib not in going]
            ranked[course] = [bib for bib in ranked.get(course, []) if bib not in inside]
            ranked[course] = [bib for _, _, bib in sorted(out)] + ranked[course]
    return ranked


def test_a_race_of_every_kind_is_set_up_raced_and_printed_through_the_windows(raced: Raced, qtbot: QtBot) -> None:
    keeper = raced.open.keeper
    if raced.setup.stages:
        check_rounds(raced, run_rounds(raced))
    else:
        run(raced)
        check_ranks(raced)
    counted = balance(Scope(keeper.race, keeper.boards)).as_json()
    sums = ("classified", "otl", "dnf", "dsq", "dns")
    assert counted["entered"] == sum(counted[each] for each in sums), counted
    for report in (*REPORTS, *(("bracket",) if raced.setup.stages else ())):
        look_at_pages(raced, report, qtbot)


def check_ranks(raced: Raced) -> None:
    """Each list has the ranks of the plain sum; who is out has none and the status that was typed."""
    keeper = raced.open.keeper
    for bib in raced.crossed:
        assert keeper.race.progress[bib].status is OUT.get(number(bib), Status.OK), bib
    keys = {bib: key_of(raced, bib) for bib in raced.crossed if number(bib) not in OUT}
    for board in keeper.boards.values():
        inside = {board[n].bib: board.rank(board[n]) for n in range(len(board))}
        rivals = [keys[bib] for bib in inside if bib in keys]
        expected = {bib: 1 + sum(other < keys[bib] for other in rivals) if bib in keys else None for bib in inside}
        assert inside == expected


def check_rounds(raced: Raced, ranked: dict[str, list[str]]) -> None:
    """The lists have the order of the plain count; a fine in a round changes it, and withdrawn it is as before."""
    keeper = raced.open.keeper
    for course, bibs in ranked.items():
        board = keeper.boards[course]
        assert [board[n].bib for n in range(len(board))] == bibs
        fined = bibs[0]
        raced.rule(fined, RulingKind.PENALTY, "+0:30")
        assert board[0].bib == bibs[1]
        raced.rule(fined, RulingKind.WITHDRAW, "+0:30")
        assert [board[n].bib for n in range(len(board))] == bibs


def look_at_pages(raced: Raced, report: str, qtbot: QtBot) -> None:
    """The preview paints the pages of a report."""
    made = produce(Wanted(raced.file, report, "", PAGES, words(), raced.clock.now()))
    assert isinstance(made, Printout)
    dialog = printing.preview(raced.open.window, made, "A4")
    shown = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(shown, QPrintPreviewWidget)
    qtbot.waitUntil(lambda: shown.pageCount() > 0)
    dialog.close()
