"""What is known of the clocks of devices, what their points have missed, and what is asked, in sentences."""

from collections.abc import Container

from skimo_timer.core.clock import SECOND, Precision, format_duration, format_gap, format_instant
from skimo_timer.core.clocks import ClockState, Jump
from skimo_timer.core.clocks.questions import Answer, Choice, Matter, Question
from skimo_timer.core.matching.coverage import misses
from skimo_timer.core.race import Race
from skimo_timer.ui.labels import tr

PPM_A_HOUR = 3600  # a millionth is 3.6 ms an hour
_BEHIND_FROM = SECOND // 10


def question_sentence(question: Question) -> str:
    """`Timy was set 0:37.2 ahead at 10:14:05.`"""
    amount, at = _length(question.amount), format_instant(question.at)
    if question.matter is Matter.STEPPED:
        ahead = tr("The clock of {source} was set {amount} ahead at {at}.")
        back = tr("The clock of {source} was set {amount} back at {at}.")
        told = (ahead if question.amount > 0 else back).format(source=question.source, amount=amount, at=at)
    else:
        behind = tr("The clock of {source} is {amount} behind this computer.")
        before = tr("The clock of {source} is {amount} ahead of this computer.")
        told = (behind if question.amount > 0 else before).format(source=question.source, amount=amount)
    return tr("{told} Exactly one hour: daylight saving?").format(told=told) if question.is_hour else told


def answer_words(question: Question, answer: Answer) -> str:
    """What a button says: `Shift later times -0:37.2`."""
    by, against = _gap(question.amount), _gap(-question.amount)
    texts = {
        Choice.SHIFT_LATER: tr("Shift later times {against}"),
        Choice.SHIFT_EARLIER: tr("Shift earlier times {by}"),
        Choice.USE: tr("Use its clock {by}"),
        Choice.LEAVE: tr("Leave it"),
    }
    return texts[answer.choice].format(by=by, against=against)


def answer_reason(answer: Answer) -> str:
    """Why one would give this answer."""
    return {
        Choice.SHIFT_LATER: tr("The clock was right before it was set"),
        Choice.SHIFT_EARLIER: tr("The clock was wrong before it was set, and is right since"),
        Choice.USE: tr("All its times are moved to the clock of this computer"),
        Choice.LEAVE: tr("Its times stay as they are; nothing more is asked about it"),
    }[answer.choice]


def gate_sentences(race: Race, name: str) -> list[str]:
    """The clock of a device, a line for each run, the newest first; then what its points have missed."""
    lines: list[str] = []
    for state in race.clocks.of_device(name):
        added = race.offset(state.source)
        text = tr("times moved by {added}").format(added=_gap(added)) if added and not _run(state, name) else ""
        lines.append(" · ".join(part for part in (clock_sentence(state, name), text) if part))
    devices = race.setup.devices if race.is_set_up else ()
    points = {point for device in devices if device.name == name for point in device.channels.values()}
    return [*lines, *missed_sentences(race, points)]


def missed_sentences(race: Race, points: Container[str]) -> list[str]:
    """What some timing points have missed: `T1O missed 5 of 120 (4 %)`."""
    found = [one for one in misses(race.progress.values(), race.setup) if one.point in points]
    text = tr("{point} missed {n} of {passed} ({percent} %)")
    return [text.format(point=one.point, n=one.missed, passed=one.passed, percent=one.per_cent) for one in found]


def _run(state: ClockState, name: str) -> str:
    return state.source.removeprefix(name).removeprefix("/")


def clock_sentence(state: ClockState, name: str) -> str:
    """All that is known of a clock on one line; a run of a gate is named by its boot."""
    run = _run(state, name)
    parts = [
        tr("Run {run}").format(run=run) if run else "",
        "" if run else _off(state),
        tr("steady to {spread} s").format(spread=_seconds(state.spread)) if state.spread is not None else "",
        _drift(state.drift_ppm),
        *map(_jump, state.jumps),
        tr("{n} came late").format(n=state.late) if state.late else "",
        tr("last heard {at}").format(at=format_instant(state.heard)),
    ]
    return " · ".join(part for part in parts if part)


def _off(state: ClockState) -> str:
    if state.offset is None:
        return tr("Clock not known yet")
    if abs(state.offset) < _BEHIND_FROM:
        return tr("Clock as this computer")
    text = tr("Clock {amount} behind") if state.offset > 0 else tr("Clock {amount} ahead")
    return text.format(amount=_length(state.offset))


def _drift(ppm: float | None) -> str:
    """In millionths, and in what one sees of it."""
    if ppm is None:
        return ""
    text = tr("loses {ppm} ppm ({seconds} s an hour)") if ppm > 0 else tr("gains {ppm} ppm ({seconds} s an hour)")
    return text.format(ppm=round(abs(ppm)), seconds=f"{abs(ppm) * PPM_A_HOUR / SECOND:.2f}")


def _jump(jump: Jump) -> str:
    return tr("set {by} at {at}").format(by=_gap(jump.by), at=format_instant(jump.first))


def _seconds(duration: int) -> str:
    return f"{duration / SECOND:.2f}"


def _length(amount: int) -> str:
    return format_duration(abs(amount), Precision.TENTH)


def _gap(amount: int) -> str:
    return format_gap(amount, Precision.TENTH)
