"""The set-up of a race as text in a form, and back: one draft in, a sound `RaceSetup` or problems in words out.

A half-typed set-up cannot be a `RaceSetup`, so the form keeps text and the modules of drafts alone decide what it
means. The new set-up is `base` with what the form shows replaced, so that a field that is new in the core is never lost
here. What belongs to another format (a relay's order, rounds) waits in the draft and is not in the set-up.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from skimo_timer.core.course import Format
from skimo_timer.core.penalties import find_code, is_mistyped, nearest_codes, parse_fine
from skimo_timer.core.setup import RaceSetup, StartKind
from skimo_timer.ui.dialogs.course_draft import CourseDraft, build_courses, build_points, draft_of_course, point_rows
from skimo_timer.ui.dialogs.device_draft import DeviceDraft, build_devices, draft_of_device
from skimo_timer.ui.dialogs.list_draft import board_cells, build_boards, build_starts, start_cells
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.race_draft import EARLIEST, build_head, check_rule, fresh_cells, race_cells
from skimo_timer.ui.dialogs.stage_draft import StageDraft, build_stages, draft_of_stage
from skimo_timer.ui.dialogs.typed import typed_date
from skimo_timer.ui.dialogs.values import line
from skimo_timer.ui.labels import tr

Cells = tuple[str, ...]

STAGED = (Format.SPRINT, Format.RELAY)
"""The formats that may have rounds."""


@dataclass(frozen=True)
class SetupDraft:
    """Everything that the editor of a set-up shows, as text.

    A start is (name, time, kind, interval, course); the cells of a classification are in the order of `BOARD_COLUMNS`.
    A point is (code, optional, from, to), a line of the tariff (code, fine), one of the sheet (key, text).
    """

    race: Mapping[str, str]
    courses: tuple[CourseDraft, ...]
    starts: tuple[Cells, ...]
    boards: tuple[Cells, ...] = ()
    devices: tuple[DeviceDraft, ...] = ()
    points: tuple[Cells, ...] = ()
    stages: tuple[StageDraft, ...] = ()
    tariff: tuple[tuple[str, str], ...] = ()
    sheet: tuple[tuple[str, str], ...] = ()
    base: RaceSetup | None = field(default=None, repr=False)

    @property
    def format(self) -> Format:
        """The format chosen."""
        return Format(self.race["format"])

    @property
    def day(self) -> dt.date:
        """Race day; a day far away while none is typed."""
        try:
            return typed_date(self.race["date"])
        except ValueError:
            return EARLIEST

    @property
    def is_staged(self) -> bool:
        """Whether the race goes in rounds, whose heats have starts of their own."""
        return bool(self.stages) and self.format in STAGED


@dataclass(frozen=True)
class Built:
    """What a draft means: a set-up, unless there are problems."""

    setup: RaceSetup | None
    problems: Problems


def draft_of(setup: RaceSetup) -> SetupDraft:
    """The draft that builds this set-up again."""
    names = {point.code: point.name for point in setup.points}
    return SetupDraft(
        race=race_cells(setup),
        courses=tuple(draft_of_course(course, names) for course in setup.courses),
        starts=tuple(start_cells(start, setup.date) for start in setup.starts),
        boards=tuple(map(board_cells, setup.classifications)),
        devices=tuple(map(draft_of_device, setup.devices)),
        points=point_rows(setup),
        stages=tuple(draft_of_stage(stage, setup.date) for stage in setup.stages),
        tariff=tuple(setup.tariff.items()),
        sheet=tuple(setup.sheet.items()),
        base=setup,
    )


def fresh_draft(today: dt.date, courses: Sequence[CourseDraft]) -> SetupDraft:
    """A race on these courses of which only the name is missing."""
    return SetupDraft(fresh_cells(today), tuple(courses), ((tr("All"), "", StartKind.MASS.value, "", ""),))


def build(draft: SetupDraft) -> Built:
    """What the draft means, or everything that keeps it from meaning something."""
    problems = Problems()
    head = build_head(draft.race, draft.base, problems)
    courses = build_courses(draft.courses, head.format, problems)
    check_rule(head, courses, problems)
    names = [line(course.name) for course in draft.courses]
    staged = draft.is_staged
    starts = () if staged else build_starts(draft.starts, names, head.date, problems)
    members = head.format.has_members
    stages = build_stages(draft.stages, names, head.date, problems, members=members) if staged else ()
    boards = build_boards(draft.boards, names, problems)
    points = build_points(draft.courses, draft.points, draft.base, head.date, problems)
    devices = build_devices(draft.devices, [point.code for point in points], problems)
    tariff = _build_tariff(draft.tariff, problems)
    sheet = {key: text.strip() for key, text in draft.sheet if key.strip() and text.strip()}
    if len(problems):
        return Built(None, problems)
    lists = replace(head, courses=courses, points=points, starts=starts, classifications=boards)
    return Built(replace(lists, devices=devices, stages=stages, tariff=tariff, sheet=sheet), problems)


def _build_tariff(rows: Sequence[tuple[str, str]], problems: Problems) -> dict[str, str]:
    """What the race fines otherwise than the preset: code -> fine."""
    fines: dict[str, str] = {}
    for code, fine in rows:
        if is_mistyped(code):
            problems.wrong(("tariff", code), unknown_code(code))
        try:
            parse_fine(fine)
        except ValueError as error:
            problems.wrong(("tariff", code), tr("expected {form}").format(form=error))
        fines[find_code(code) or code] = fine.strip()
    return fines


def unknown_code(code: str) -> str:
    """What to say of a code that does not exist."""
    near = ", ".join(nearest_codes(code))
    return tr("there is no code {code}; the nearest are {near}").format(code=code.strip(), near=near)
