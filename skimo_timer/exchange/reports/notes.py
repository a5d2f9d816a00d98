"""What stands beside a time: the codes of penalties and statuses, and below the list what the codes mean."""

from collections.abc import Iterable

from skimo_timer.core.clock import truncate
from skimo_timer.core.facts import Ruling
from skimo_timer.core.penalties import PRESET
from skimo_timer.core.progress import Progress, Status
from skimo_timer.exchange.reports.scope import Json, seconds
from skimo_timer.exchange.reports.table import span_of
from skimo_timer.exchange.words import Words

REPLACED = "R"


def named(ruling: Ruling) -> str:
    """`C.13`, or `C.13 ×2` where there are several."""
    return ruling.value if ruling.count == 1 else f"{ruling.value} ×{ruling.count}"


def who_as_json(progress: Progress) -> Json:
    """The head of a row of the contract: who it is, and the status with its reason."""
    entry = progress.entry
    return {
        "bib": entry.bib,
        "name": entry.name,
        "nation": entry.nation,
        "club": entry.club,
        "status": progress.status.value,
        "reason": progress.verdict.reason,
    }


def price_as_json(progress: Progress) -> Json:
    """What the jury added, for which offences, and the result that comes of it."""
    return {
        "penalty": seconds(truncate(progress.penalty, progress.precision)),
        "penalties": [named(ruling) for ruling in progress.verdict.penalties],
        "result": seconds(progress.result),
    }


def note(progress: Progress, *, titled: bool = True) -> str:
    """The codes behind a penalty or a status, of somebody on the course the last place reached, and
    of who was too late there the time that was taken and the limit: `G1 48:43 > 45:00`.

    A status that no title of a section says stands here: where nothing is `titled`, or where a heat that was not
    finished leaves its athlete in the ranking.
    """
    verdict = progress.verdict
    status = verdict.status if verdict.status != progress.status or not titled else ""
    notes = dict.fromkeys([status, verdict.reason, *map(named, verdict.penalties)])
    if progress.status is Status.RUN and progress.reached:
        last = progress.reached - 1
        notes[f"{progress.course.places[last].point} {span_of(progress, progress.splits[last]) or ''}".strip()] = None
    if (late := verdict.late) is not None:
        took, limit = (span_of(progress, truncate(time, progress.precision)) for time in (late.took, late.limit.after))
        notes[f"{progress.course.places[late.place].point} {took} > {limit}"] = None
    notes |= dict.fromkeys(f"{REPLACED} {where}" for where in replaced_at(progress))
    return ", ".join(text.replace(" ", "\N{NO-BREAK SPACE}") for text in notes if text)


def replaced_at(progress: Progress) -> list[str]:
    """Where the ten-athlete rule gave the time: `T1I`, or `T1I 2` where there are several laps."""
    places = [progress.course.places[index] for index in progress.replaced]
    several = len(progress.course.laps) > 1
    return [f"{place.point} {place.lap}" if several else place.point for place in places]


def replaced_legend(rows: Iterable[Progress], words: Words) -> list[str]:
    """What the mark of a replaced time means, if it stands anywhere."""
    return [words["sheet.replaced"]] if any(progress.replaced for progress in rows) else []


def offences(rows: Iterable[Progress]) -> list[str]:
    """What the codes in the notes mean, each once."""
    found: dict[str, str] = {}
    for progress in rows:
        for code in (progress.verdict.reason, *(ruling.value for ruling in progress.verdict.penalties)):
            if code in PRESET:
                found[code] = PRESET[code][0].offence
    return [f"{code}: {found[code]}" for code in sorted(found, key=_by_number)]


def _by_number(code: str) -> tuple[str, int]:
    group, _, number = code.partition(".")
    return group, int(number) if number.isdigit() else 0
