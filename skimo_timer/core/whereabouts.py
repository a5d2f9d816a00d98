"""Who is still out there: a matter of safety, whatever the status says."""

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
        out = [member for member in progress.members if member.times[progress.course.finish] is None]
        bibs = [progress.bib + member.letter for member in out]
        return [bib for bib in bibs if bib not in progress.verdict.members_in]
    home = progress.status is Status.OK if progress.counted else progress.times[progress.course.finish] is not None
    runner = next((member.letter for member in progress.members if progress.half_laps // 2 + 1 in member.laps), "")
    return [] if home or progress.bib + runner in progress.verdict.members_in else [progress.bib + runner]
