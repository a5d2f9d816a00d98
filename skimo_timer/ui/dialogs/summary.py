"""What a draft holds, in a few words per page, and whether each page is sound."""

from collections.abc import Sequence

from skimo_timer.core.course import LegKind
from skimo_timer.core.startlist import Entry
from skimo_timer.ui.dialogs.course_draft import CourseDraft
from skimo_timer.ui.dialogs.draft import SetupDraft
from skimo_timer.ui.dialogs.points_page import points_words
from skimo_timer.ui.dialogs.problems import Problems, Where
from skimo_timer.ui.dialogs.sheet_page import sheet_words
from skimo_timer.ui.dialogs.steps import State, Step
from skimo_timer.ui.dialogs.tariff_page import codes_of
from skimo_timer.ui.labels import tr, word

PARTS = {"file": "race"}
"""Which page a problem is on, by the first part of its place, where that is not the name of the page."""


def page_of(where: Where) -> str:
    """The page that a problem is on."""
    return PARTS.get(str(where[0]), str(where[0]))


def count(number: int, one: str, many: str) -> str:
    """A number with its word."""
    return f"{number} {one if number == 1 else many}"


def steps(draft: SetupDraft, problems: Problems, entries: Sequence[Entry]) -> dict[str, Step]:
    """What the list says of each page."""
    summaries = {
        "kinds": word("format." + draft.race["format"]),
        "race": f"{draft.race['date'].strip()} · {word('format.' + draft.race['format'])}",
        "courses": _courses(draft.courses),
        "starts": _starts(draft),
        "stages": ", ".join(stage.cell("name") for stage in draft.stages) or tr("none, one run"),
        "boards": _boards(draft),
        "points": points_words(draft.points, draft),
        "tariff": codes_of(draft.tariff),
        "sheet": sheet_words(draft),
        "devices": ", ".join(device.name for device in draft.devices) or tr("none, by hand"),
        "entries": count(len(entries), tr("entry"), tr("entries")) if entries else tr("can come later"),
    }
    return {page: Step(text, _state(page, problems)) for page, text in summaries.items()}


def _state(page: str, problems: Problems) -> State:
    found = [problem for where, problem in problems if page_of(where) == page]
    if not found:
        return State.SOUND
    return State.NEEDED if all(problem.missing for problem in found) else State.WRONG


def _courses(courses: Sequence[CourseDraft]) -> str:
    if len(courses) > 1:
        return ", ".join(course.name.strip() for course in courses)
    laps = courses[0].laps
    changes = sum(LegKind(row[2]).is_change for lap in laps for row in lap[:-1])
    return f"{count(len(laps), tr('lap'), tr('laps'))}, {count(changes, tr('change'), tr('changes'))}"


def _starts(draft: SetupDraft) -> str:
    rows = [row for row in draft.starts if row[0].strip()]
    if len(rows) == 1:
        return rows[0][1].strip() or tr("time not given yet")
    return count(len(rows), tr("start"), tr("starts"))


def _boards(draft: SetupDraft) -> str:
    names = [row[0].strip() for row in draft.boards if row[0].strip()]
    usual = [course.name.strip() for course in draft.courses] if len(draft.courses) > 1 else [tr("Overall")]
    return ", ".join(names or usual)


def first_problem(problems: Problems) -> tuple[Where, str] | None:
    """What to say at the foot: what is wrong before what is merely missing."""
    ordered = sorted(problems, key=lambda found: found[1].missing)
    if not ordered:
        return None
    where, problem = ordered[0]
    if problem.missing:
        return where, tr("Needed: {what}").format(what=problem.text)
    return where, f"{problem.text[:1].upper()}{problem.text[1:]}"
