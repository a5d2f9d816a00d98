"""Adding, copying and removing laps of a course as it is typed.

A copied lap should be right without another key: it begins on the line on which the one before ends, and an ascent
that begins where a descent ended begins with the change that lies between them.
"""

from collections.abc import Sequence

from skimo_timer.core.course import LegKind
from skimo_timer.ui.dialogs.course_draft import Cells, joined
from skimo_timer.ui.dialogs.presets import usual_name

Laps = tuple[tuple[Cells, ...], ...]

_SKINS_ON_OUT = "T4O"


def copy_lap(laps: Laps, number: int) -> Laps:
    """The laps with a copy of one of them behind it.

    Where the last lap ends on another line than it begins (a finish of its own), the lap that was last now ends where
    it began, and the copy goes to the finish.
    """
    lap = laps[number]
    before, copied = [*laps[: number + 1]], _again(lap)
    if number == len(laps) - 1 and number > 0 and lap[0][0] != lap[-1][0]:
        before[-1] = (*lap[:-1], (lap[0][0], lap[0][1], ""))
    return joined([*before, copied, *laps[number + 1 :]])


def _again(lap: Sequence[Cells]) -> tuple[Cells, ...]:
    """The lap as it is skied again: after a descent the skins have to go on."""
    code, name, leg = lap[0]
    if leg != LegKind.SKIN or len(lap) < 2 or lap[-2][2] != LegKind.DESCENT:
        return tuple(lap)
    change = (_SKINS_ON_OUT, usual_name(_SKINS_ON_OUT), LegKind.SKIN.value)
    return ((code, name, LegKind.SKINS_ON.value), change, *lap[1:])


def remove_lap(laps: Laps, number: int) -> Laps:
    """The laps without one of them; the course still begins on the line on which it began."""
    left = [lap for index, lap in enumerate(laps) if index != number]
    begin = laps[0][0]
    first = left[0]
    return joined([((begin[0], begin[1], first[0][2]), *first[1:]), *left[1:]])


def rename_point(laps: Laps, code: str, name: str) -> Laps:
    """The laps with another name for one point, wherever it stands."""
    return tuple(tuple((row[0], name, row[2]) if row[0].strip() == code else row for row in lap) for lap in laps)
