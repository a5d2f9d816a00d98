"""The rounds of a sprint or a relay as text, and back: what is typed of a stage and of its heats.

Whether a plan can be carried out at all is `core.stages.faults`, the same for a file; here its words go to their cells.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from skimo_timer.core.clock import Duration, Instant
from skimo_timer.core.setup import Heat, Seeding, Stage, StartKind
from skimo_timer.core.stages.faults import Odd, StageFault, same_course, stage_faults
from skimo_timer.core.startlist import normal_bib
from skimo_timer.exchange.cells import is_bib
from skimo_timer.ui.dialogs.problems import Problems, Where
from skimo_timer.ui.dialogs.typed import typed_time
from skimo_timer.ui.dialogs.values import duration_text, instant_text, line, typed_duration
from skimo_timer.ui.labels import tr

Cells = tuple[str, ...]

STAGE_FIELDS = ("name", "kind", "start", "interval", "places", "times", "source", "first", "last", "seeding")
HEAT_FIELDS = ("name", "start", "bibs")
HEATS, ONE_BY_ONE = StartKind.MASS.value, StartKind.INTERVAL.value
MOST = 9999


@dataclass(frozen=True, slots=True)
class StageDraft:
    """One round: its course (empty: the only one), its cells in the order of `STAGE_FIELDS`, and its heats' rows.

    The heats of a stage one by one are kept for whoever changes their mind, and do not count.
    """

    course: str
    cells: Cells
    heats: tuple[Cells, ...] = ()
    base: Stage | None = field(default=None, repr=False, compare=False)

    def cell(self, key: str) -> str:
        """What is typed in one field."""
        return self.cells[STAGE_FIELDS.index(key)]


def draft_of_stage(stage: Stage, day: dt.date) -> StageDraft:
    """The draft that builds this stage again."""
    alone = stage.kind is StartKind.INTERVAL
    first, last = map(str, stage.ranks) if stage.ranks else ("", "")
    cells = (
        stage.name,
        ONE_BY_ONE if alone else HEATS,
        instant_text(stage.heats[0].start, day) if alone else "",
        "" if stage.interval is None else duration_text(stage.interval),
        str(stage.places or ""),
        str(stage.times or ""),
        stage.source,
        first,
        last,
        stage.seeding.value if stage.seeding else "",
    )
    heats = (
        () if alone else tuple((heat.name, instant_text(heat.start, day), " ".join(heat.bibs)) for heat in stage.heats)
    )
    return StageDraft(stage.course, cells, () if alone else heats, stage)


def build_stages(
    drafts: Sequence[StageDraft], courses: Sequence[str], day: dt.date, problems: Problems, *, members: bool
) -> tuple[Stage, ...]:
    """The stages that the drafts mean; worthless where there are problems. `members`: a bib is a team's."""
    stages: list[Stage] = []
    sound: list[bool] = []
    for number, draft in enumerate(drafts):
        found = len(problems)
        _check_name(line(draft.cell("name")), number, stages, courses, problems)
        stages.append(_stage(draft, number, day, problems))
        if stages[-1].source and not _is_earlier(stages):
            problems.wrong(("stages", number, "source"), tr("an earlier round of its course"))
        sound.append(len(problems) == found)
    for fault in stage_faults(stages, sound, members=members):
        _tell(stages, fault, problems)
    for name in courses if stages else ():
        if not any(stage.course in ("", name) for stage in stages):
            problems.missing(("stages",), tr("the rounds of the course {course}").format(course=name))
    return tuple(stages)


def _check_name(name: str, number: int, earlier: Sequence[Stage], courses: Sequence[str], problems: Problems) -> None:
    where = ("stages", number, "name")
    if not name:
        problems.missing(where, tr("a name for the round"))
    elif "/" in name:
        problems.wrong(where, tr("a name without a slash"))
    elif name.casefold() in (stage.name.casefold() for stage in earlier):
        problems.wrong(where, tr("each round has a name of its own; {name} is there already").format(name=name))
    elif name in courses:
        problems.wrong(where, tr("a name that no course has"))


def _is_earlier(stages: Sequence[Stage]) -> bool:
    """Whether the source that the last stage names is a stage of its course before it."""
    *earlier, last = stages
    return any(one.name == last.source and same_course(one, last.course) for one in earlier)


def _stage(draft: StageDraft, number: int, day: dt.date, problems: Problems) -> Stage:
    cells = {key: line(cell) for key, cell in zip(STAGE_FIELDS, draft.cells, strict=True)}
    where: Where = ("stages", number)
    alone = cells["kind"] == ONE_BY_ONE
    name = cells["name"]
    old = {heat.name: heat for heat in draft.base.heats} if draft.base else {}
    if alone:
        first = replace(next(iter(old.values()), Heat(name)), name=name, bibs=())
        heats: tuple[Heat, ...] = (replace(first, start=_start(cells["start"], (*where, "start"), day, problems)),)
    else:
        heats = _heats(draft.heats, old, where, day, problems)
    return replace(
        draft.base or Stage(name, heats),
        name=name,
        heats=heats,
        course=draft.course,
        kind=StartKind.INTERVAL if alone else StartKind.MASS,
        interval=_interval(cells["interval"], where, problems) if alone else None,
        places=_count(cells["places"], (*where, "places"), problems),
        times=_count(cells["times"], (*where, "times"), problems),
        seeding=Seeding(cells["seeding"]) if cells["seeding"] else None,
        source=cells["source"],
        ranks=_ranks(cells["first"], cells["last"], where, problems),
    )


def _heats(
    rows: Sequence[Cells], old: dict[str, Heat], where: Where, day: dt.date, problems: Problems
) -> tuple[Heat, ...]:
    if not rows:
        problems.missing((*where, "name"), tr("a heat"))
    heats: list[Heat] = []
    for number, (typed, start, bibs) in enumerate(rows):
        name, place = line(typed), (*where, "heats", number)
        if not name:
            problems.missing((*place, "name"), tr("a name for the heat, such as A"))
        elif "/" in name:
            problems.wrong((*place, "name"), tr("a name without a slash"))
        elif name.casefold() in (heat.name.casefold() for heat in heats):
            problems.wrong(
                (*place, "name"), tr("each heat has a name of its own; {name} is there already").format(name=name)
            )
        heat = replace(old.get(name, Heat(name)), name=name, bibs=_bibs(bibs, place, problems))
        heats.append(replace(heat, start=_start(start, (*place, "start"), day, problems)))
    if any(heat.bibs for heat in heats):
        for number, heat in enumerate(heats):
            if not heat.bibs:
                problems.missing((*where, "heats", number, "bibs"), tr("bibs here too: another heat names its own"))
    return tuple(heats)


def _bibs(text: str, place: Where, problems: Problems) -> tuple[str, ...]:
    bibs = text.replace(",", " ").replace(";", " ").split()
    for bib in bibs:
        if not is_bib(bib) or not normal_bib(bib):
            problems.wrong((*place, "bibs"), tr("bibs with blanks between them; {bib} is none").format(bib=bib))
    return tuple(map(normal_bib, bibs))


def _start(text: str, where: Where, day: dt.date, problems: Problems) -> Instant | None:
    try:
        return typed_time(text, day) if text.strip() else None
    except ValueError as error:
        problems.wrong(where, tr("expected {form}, or nothing: not known yet").format(form=error))
        return None


def _interval(text: str, where: Where, problems: Problems) -> Duration | None:
    try:
        return typed_duration(text)
    except ValueError:
        words = tr("the interval from one athlete to the next, such as 20s")
        (problems.wrong if text else problems.missing)((*where, "interval"), words)
        return None


def _count(text: str, where: Where, problems: Problems) -> int:
    if not text:
        return 0
    if not text.isdecimal() or int(text) > MOST:
        problems.wrong(where, tr("how many go on, such as 2"))
        return 0
    return int(text)


def _ranks(first: str, last: str, where: Where, problems: Problems) -> tuple[int, int] | None:
    if not first and not last:
        return None
    bounds = tuple(int(text) if text.isdecimal() and len(text) < 5 else 0 for text in (first, last))
    if bounds[0] < 1 or bounds[1] < bounds[0]:
        key = "first" if bounds[0] < 1 else "last"
        problems.wrong((*where, key), tr("the first and the last place, such as 31 and 36"))
        return None
    return bounds[0], bounds[1]


# -- what cannot be carried out ----------------------------------------------------------------------------------------


def _tell(stages: Sequence[Stage], fault: StageFault, problems: Problems) -> None:
    """Puts a fault of the plan into words, at its cell."""
    where: Where = ("stages", fault.stage, *_cell(fault.keys))
    stage, value = stages[fault.stage], fault.value
    missing = {
        Odd.FIRST_LACKS_BIBS: tr("the bibs of each heat: no round comes before this one"),
        Odd.NOT_SPREAD: tr("how those from {stage} are spread over the heats, or bibs in each heat"),
        Odd.NOBODY_COMES: tr("who goes on: {stage} is filled from here"),
    }
    if fault.odd in missing:
        problems.missing(where, missing[fault.odd].format(stage=value))
        return
    going = stage.places * len(stage.heats) + stage.times
    words = {
        Odd.BIB_TWICE: tr("bib {bib} is in the heat {value} already"),
        Odd.MEMBER: tr("{bib} is a member: the heat has teams, so leave the letter away"),
        Odd.SEEDED_BY_HAND: tr("the heats name their bibs, so nothing is spread"),
        Odd.FIRST_IS_FILLED: tr("no round comes before this one, so nobody can come from it"),
        Odd.HEAT_TOO_SMALL: tr("{places} advance from a heat of {value}"),
        Odd.FIELD_TOO_SMALL: tr("{going} advance from a field of {value}"),
    }
    bib = _bib(stage, fault.keys)
    problems.wrong(where, words[fault.odd].format(bib=bib, value=value, places=stage.places, going=going))


def _cell(keys: tuple[str | int, ...]) -> Where:
    """The cell of the form that a key of the set-up is typed in."""
    if keys == ("heats",):
        return "heats", 0, "bibs"
    if keys[0] == "heats":
        return keys[:3]
    return ({"ranks": "first", "advance": "places"}.get(str(keys[0]), keys[0]),)


def _bib(stage: Stage, keys: tuple[str | int, ...]) -> str:
    match keys:
        case ("heats", int(heat), "bibs", int(number)):
            return stage.heats[heat].bibs[number]
    return ""
