"""The parts of a set-up that the editor does not show, carried over from the set-up that is edited.

Stages, the order of a relay, the rule of timed laps: whoever corrects the venue must not lose them. They follow a
course that is renamed, they go with their format, and where they no longer fit the courses that is a problem
in words and never a silent loss.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from skimo_timer.core.course import Course, Format
from skimo_timer.core.setup import RaceSetup
from skimo_timer.ui.dialogs.problems import Problems

_STAGED = (Format.SPRINT, Format.RELAY)


def keep_parts(setup: RaceSetup, base: RaceSetup | None, renamed: Mapping[str, str]) -> RaceSetup:
    """The set-up without the parts of another format; its stages on the courses as they are called now."""
    if base is None or setup.format == base.format:
        stages = tuple(replace(stage, course=renamed.get(stage.course, stage.course)) for stage in setup.stages)
        return replace(setup, stages=stages)
    return replace(
        setup,
        stages=setup.stages if setup.format in _STAGED and base.format in _STAGED else (),
        relay=setup.relay if setup.format is Format.RELAY else (),
        timed=setup.timed if setup.format is Format.TIMED_LAPS else None,
    )


def check_parts(setup: RaceSetup, courses: Sequence[Course], problems: Problems) -> None:
    """Says where stages, relay or timed laps do not fit the courses."""
    names = [course.name for course in courses]
    for stage in setup.stages:
        if stage.course and stage.course not in names:
            problems.wrong(("courses",), f"the stage {stage.name} is on the course {stage.course}, which is gone")
    for course in courses:
        laps = len(course.laps)
        if setup.relay and laps != len(setup.relay):
            problems.wrong(("courses",), f"the relay has {len(setup.relay)} laps, the course {course.name} has {laps}")
        if setup.timed is not None and laps != 1:
            problems.wrong(("courses",), f"the course {course.name} is one lap, which repeats")
        if setup.timed is not None and setup.timed.half and setup.timed.half not in course.codes:
            problems.wrong(("courses",), f"half a lap counts at {setup.timed.half}, which {course.name} does not have")
