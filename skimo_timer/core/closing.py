"""What is still to be done before the results of a race can be read out, what weighs most first.

A doubt that touches a podium comes before everything else but the people on the mountain: a wrong winner is read out
over the loudspeaker, a wrong 87th is mended on paper. Nothing is decided here; each task says what it is about and,
where one act does it for all, which facts that would take.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.podium import podium
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.publications import newest_issue
from skimo_timer.core.race import Race
from skimo_timer.core.standings import Board
from skimo_timer.core.startlist import bib_key
from skimo_timer.core.whereabouts import persons_out


class TaskKind(StrEnum):
    """What is to be done, in the order of consequence."""

    STILL_OUT = "still-out"
    PODIUM_DOUBT = "podium-doubt"
    OPEN_TIMES = "open-times"
    DOUBT = "doubt"
    TIE = "tie"
    NEVER_SEEN = "never-seen"
    RACING = "racing"
    PROTEST = "protest"
    NOT_PUBLISHED = "not-published"
    CHANGED_SINCE = "changed-since"


_ORDER = {kind: n for n, kind in enumerate(TaskKind)}


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do. `bibs` are whom it is about, `names` the classifications, `alerts` the doubts behind it.

    `facts` do it for all of them in one step, where that is possible.
    """

    kind: TaskKind
    bibs: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    alerts: tuple[Alert, ...] = ()
    facts: tuple[Ruling, ...] = ()


def tasks(race: Race, boards: Mapping[str, Board], now: Instant) -> list[Task]:
    """Everything that stands between the race and its results, what weighs most first; empty: all is done."""
    found = [*_people(race, now), *_doubts(race, boards, now), *_lists(race, boards)]
    return sorted(found, key=lambda task: _ORDER[task.kind])


@dataclass(frozen=True, slots=True)
class Finality:
    """Whether the podium of a classification is safe, and whether every place in it is."""

    name: str
    podium: bool
    whole: bool


def finality(race: Race, boards: Mapping[str, Board], now: Instant) -> list[Finality]:
    """Of each classification of athletes: can somebody still get onto the podium, can anything still change."""
    lists = [board for board in boards.values() if not board.classification.best]
    return [
        Finality(
            board.classification.name,
            podium(board, race.setup.podium, now).final,
            all(board[position].status is not Status.RUN for position in range(len(board))),
        )
        for board in lists
    ]


# -- people ------------------------------------------------------------------------------------------------------------


def _people(race: Race, now: Instant) -> list[Task]:
    field = sorted(race.progress.values(), key=lambda progress: bib_key(progress.bib))
    out = tuple(bib for progress in field for bib in persons_out(progress, now))
    racing = [progress for progress in field if progress.status is Status.RUN]
    unseen = tuple(one.bib for one in racing if not _was_seen(one) and _should_have_started(one, now))
    under_way = tuple(one.bib for one in racing if one.bib not in unseen)
    found: list[Task] = []
    if out:
        found.append(Task(TaskKind.STILL_OUT, tuple(bib for bib in out if bib not in unseen)))
    if unseen:
        dns = tuple(Ruling(bib, RulingKind.DNS, when=now) for bib in unseen)
        found.append(Task(TaskKind.NEVER_SEEN, unseen, facts=dns))
    if under_way:
        found.append(Task(TaskKind.RACING, under_way, facts=(Ruling("", RulingKind.CLOSE, when=now),)))
    return [task for task in found if task.bibs]


def _was_seen(progress: Progress) -> bool:
    return bool(progress.reached or progress.seen or progress.verdict.told)


def _should_have_started(progress: Progress, now: Instant) -> bool:
    return progress.start is not None and progress.start < now


# -- doubts ------------------------------------------------------------------------------------------------------------


def _doubts(race: Race, boards: Mapping[str, Board], now: Instant) -> list[Task]:
    alerts = [alert for alert in race.alerts() if alert.code is not AlertCode.STILL_ON_COURSE]
    nobodys = [alert for alert in alerts if alert.code in (AlertCode.NO_BIB, AlertCode.UNKNOWN_BIB)]
    own = [alert for alert in alerts if alert not in nobodys]
    stars = _on_podiums(race, boards, now)
    high = [alert for alert in own if race.athlete(alert.bib) in stars]
    low = [alert for alert in own if race.athlete(alert.bib) not in stars]
    ties = tuple(
        row.progress.bib for tables in race.stages.values() for table in tables for row in table.rows if row.mark == "?"
    )
    kinds = ((TaskKind.PODIUM_DOUBT, high), (TaskKind.OPEN_TIMES, nobodys), (TaskKind.DOUBT, low))
    found = [_about(kind, about) for kind, about in kinds if about]
    return [*found, *([Task(TaskKind.TIE, ties)] if ties else [])]


def _about(kind: TaskKind, alerts: Sequence[Alert]) -> Task:
    bibs = dict.fromkeys(alert.bib for alert in alerts if alert.bib)
    return Task(kind, tuple(bibs), alerts=tuple(alerts))


def _on_podiums(race: Race, boards: Mapping[str, Board], now: Instant) -> set[str]:
    lists = (board for board in boards.values() if not board.classification.best)
    return {progress.bib for board in lists for _, progress in podium(board, race.setup.podium, now).steps}


# -- lists -------------------------------------------------------------------------------------------------------------


def _lists(race: Race, boards: Mapping[str, Board]) -> list[Task]:
    kept = race.publications
    issues = {name: newest_issue(kept, board) for name, board in boards.items()}
    fresh = tuple(name for name, issue in issues.items() if issue is None)
    stale = tuple(name for name, issue in issues.items() if issue is not None and issue.changed)
    found = [Task(kind, names=names) for kind, names in _named(fresh, stale) if names]
    waiting = tuple(str(protest.number) for protest in kept.protests if protest.decided is None)
    return [*found, *([Task(TaskKind.PROTEST, waiting)] if waiting else [])]


def _named(fresh: tuple[str, ...], stale: tuple[str, ...]) -> tuple[tuple[TaskKind, tuple[str, ...]], ...]:
    return (TaskKind.NOT_PUBLISHED, fresh), (TaskKind.CHANGED_SINCE, stale)
