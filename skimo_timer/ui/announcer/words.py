"""What is said of a passing, in words: the facts of a comment as short phrases, the most important one first.

Each phrase is whole, so that a language can turn it round; a reader strings them together with commas.
"""

from skimo_timer.core.clock import MINUTE, SECOND, Duration, Precision, format_duration, format_gap, truncate
from skimo_timer.core.commentary import Comment, LegFact
from skimo_timer.core.course import Course, LegKind
from skimo_timer.core.race import Race
from skimo_timer.ui.labels import place_word, tr, word

WORTH = 3
"""Ranks of legs that are worth saying."""


def ranked(rank: int) -> str:
    """A rank as it is spoken: `1st`, `22nd`."""
    tens, ones = divmod(rank, 10)
    if tens % 10 != 1 and ones in (1, 2, 3):
        return {1: tr("{n}st"), 2: tr("{n}nd"), 3: tr("{n}rd")}[ones].format(n=rank)
    return tr("{n}th").format(n=rank)


def span(time: Duration, precision: Precision) -> str:
    """How long, as it is spoken: `4 s`, `0.4 s` where tenths are measured, `1:23`."""
    cut = truncate(time, precision)
    if cut >= MINUTE:
        return format_duration(cut)
    if precision is Precision.SECOND or cut >= 10 * SECOND:
        return tr("{n} s").format(n=cut // SECOND)
    return tr("{n} s").format(n=f"{cut / SECOND:.{precision.decimals}f}")


def where(race: Race, course: Course, comment: Comment) -> str:
    """Where it was: the finish, or the point by its name, and the lap where there are several."""
    if comment.is_finish:
        return tr("the finish")
    place = comment.place
    point = race.setup.point(place.point)
    named = point.name if point is not None and point.name else place.point
    if len(course.laps) == 1:
        return named
    return place_word(place, len(course.laps)).replace(place.point, named, 1)


def phrases(race: Race, comment: Comment) -> list[str]:
    """Everything that is to be said, such as `3rd at Top`, `4 s behind`, `best change of the day`."""
    return [phrase for phrase in (_rank(race, comment), _margin(comment), *_more(comment)) if phrase]


def _more(comment: Comment) -> list[str]:
    precision = comment.progress.precision
    leg = _leg(comment.leg, precision) if comment.leg is not None else ""
    others = [tr("{rank} {classification}").format(rank=ranked(n), classification=name) for name, n in comment.also]
    return [leg, _positions(comment.gained), *others, _split(comment)]


def _rank(race: Race, comment: Comment) -> str:
    text = tr("{rank} at {place}") if not comment.tied else tr("equal {rank} at {place}")
    said = text.format(rank=ranked(comment.rank), place=where(race, comment.progress.course, comment))
    if not comment.heat:
        return said
    heat = comment.stage if comment.heat == comment.stage else f"{comment.stage} {comment.heat}"
    return tr("{heat}: {said}").format(heat=heat, said=said)


def _margin(comment: Comment) -> str:
    precision = comment.progress.precision
    if comment.behind is not None:
        return tr("{time} behind").format(time=span(comment.behind, precision))
    if comment.ahead is not None:
        return tr("leads by {time}").format(time=span(comment.ahead, precision))
    return ""


def _leg(leg: LegFact, precision: Precision) -> str:
    """The leg, where it is among the best."""
    if not leg.best and (leg.among == 1 or leg.rank > WORTH):
        return ""
    text = _best(leg) if leg.best else _good(leg.kind)
    return text.format(rank=ranked(leg.rank), time=format_duration(leg.time, precision))


def _best(leg: LegFact) -> str:
    if leg.kind.is_change:
        return (
            tr("level with the best change of the day: {time}") if leg.shared else tr("best change of the day: {time}")
        )
    if leg.shared:
        return tr("level with the best leg of the day: {time}")
    return {
        LegKind.SKIN: tr("best climb of the day: {time}"),
        LegKind.FOOT: tr("best climb on foot of the day: {time}"),
        LegKind.DESCENT: tr("best descent of the day: {time}"),
    }.get(leg.kind, tr("best leg of the day: {time}"))


def _good(kind: LegKind) -> str:
    if kind.is_change:
        return tr("{rank} in this change: {time}")
    return {
        LegKind.SKIN: tr("{rank} on this climb: {time}"),
        LegKind.FOOT: tr("{rank} here on foot: {time}"),
        LegKind.DESCENT: tr("{rank} on this descent: {time}"),
    }.get(kind, tr("{rank} on this leg: {time}"))


def _positions(gained: int) -> str:
    if gained == 0:
        return ""
    if abs(gained) == 1:
        return tr("up one place") if gained > 0 else tr("down one place")
    return (tr("up {n} places") if gained > 0 else tr("down {n} places")).format(n=abs(gained))


def _split(comment: Comment) -> str:
    """Where the gap came from, the largest parts: `on skins +0:20, in changes +0:10`."""
    if len(comment.parts) < 2:
        return ""
    largest = sorted(comment.parts.items(), key=lambda one: -abs(one[1]))[:3]
    precision = comment.progress.precision
    parts = ", ".join(f"{word(f'part.{part}').lower()} {format_gap(lost, precision)}" for part, lost in largest)
    return tr("the gap: {parts}").format(parts=parts)
