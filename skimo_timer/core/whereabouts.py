"""Who is still out there: a matter of safety, whatever the status says."""

from collections.abc import Sequence

from skimo_timer.core.clock import Instant
from skimo_timer.core.progress import Progress, Status


def is_out(progress: Progress) -> bool:
    """Whether somebody is still out there: started, and neither finished nor checked in, whatever the status."""
    return bool(persons_out(progress))


def persons_out(progress: Progress) -> list[str]:
    """The bibs of the persons still out: of a team the members who are, each with its letter, of a relay who runs."""
    started = progress.verdict.status != Status.DNS and (progress.start is not None or progress.reached > 0)
    if not started or progress.verdict.checked_in:
        return []
    if progress.members and progress.members[0].times:
        out = [member for member in progress.members if not _is_home(progress, member.times)]
        bibs = [progress.bib + member.letter for member in out]
        return [bib for bib in bibs if bib not in progress.verdict.members_in]
    runner = next((member.letter for member in progress.members if progress.half_laps // 2 + 1 in member.laps), "")
    home = _is_home(progress, progress.times)
    return [] if home or progress.bib + runner in progress.verdict.members_in else [progress.bib + runner]


def _is_home(progress: Progress, times: Sequence[Instant | None]) -> bool:
    """Whether the finish was seen. Who was stopped at a limit is home at the next line that ends a lap."""
    late = progress.verdict.late
    if progress.verdict.earned is not None and late is not None:
        return any(times[end] is not None for end in progress.course.lap_ends if end >= late)
    return progress.status is Status.OK if progress.counted else times[progress.course.finish] is not None
