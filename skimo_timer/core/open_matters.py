"""Everything that waits for a decision in a race, gathered from the athletes, from the lines and from the courses."""

from collections.abc import Callable, Collection, Iterable

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.passings import Passing
from skimo_timer.core.passings.book import PassingBook
from skimo_timer.core.passings.matters import LineMatters
from skimo_timer.core.progress import Progress
from skimo_timer.core.startlist import bib_key
from skimo_timer.core.whereabouts import is_out


def open_matters(
    field: Collection[Progress],
    book: PassingBook,
    lines: LineMatters,
    entered: Collection[str],
    is_closed: Callable[[str, str], bool],
) -> list[Alert]:
    """Every alert of a race, newest matter first; what has no time comes after what has one."""
    found = [alert for progress in field for alert in progress.alerts]
    in_rows = {passing.key for row in lines.bursts for passing in row}
    found += [_about(AlertCode.NO_BIB, "", passing) for passing in book.open_times() if passing.key not in in_rows]
    found += lines.alerts()
    strangers = [bib for bib in book.bibs() if bib not in entered]
    found += [_about(AlertCode.UNKNOWN_BIB, p.bib, p) for bib in strangers for p in book.of(bib)]
    found += [_about(AlertCode.SHARED_READING, p.bib, p) for p in book.shared()]
    found += _still_out(field, is_closed)
    return sorted(found, key=lambda a: (a.time is None, -(a.time or 0), bib_key(a.bib), a.point, a.lap))


def _still_out(field: Iterable[Progress], is_closed: Callable[[str, str], bool]) -> list[Alert]:
    """Who is on a course that was closed."""
    return [
        Alert(AlertCode.STILL_ON_COURSE, progress.bib)
        for progress in field
        if is_closed(progress.course.name, progress.run.stage if progress.run else "") and is_out(progress)
    ]


def _about(code: AlertCode, bib: str, passing: Passing) -> Alert:
    return Alert(code, bib, passing.point, 0, passing.time, passing.key)
