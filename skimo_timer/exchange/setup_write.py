"""The set-up of a race written as `race.toml`: a template for the next race, and proof that nothing of it is lost.

What is as usual is left out, so that the file reads like one that a person wrote.
"""

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator, Mapping

from skimo_timer.core.clock import DAY, HOUR, MINUTE, SECOND, Duration, Instant, format_instant
from skimo_timer.core.course import Course, Format, Lap, Limit, TimingPoint
from skimo_timer.core.setup import (
    USUAL_PODIUM,
    USUAL_PROTEST_TIME,
    Classification,
    Counts,
    DeviceSetup,
    Heat,
    RaceSetup,
    Stage,
    StartGroup,
    StartKind,
    TimedLaps,
)

_FURTHEST = 999 * HOUR


def write_setup(setup: RaceSetup) -> str:
    """The TOML text of a set-up; reading it gives an equal one."""
    parts = [
        _section("race", _race(setup)),
        _section("points", ((point.code, _point(point, setup.date)) for point in setup.points)),
        *(_section("courses", _course(course), many=True) for course in setup.courses),
        _section("team", [("size", str(setup.team_size))] if setup.format is Format.TEAM else []),
        _section("relay", [("order", _array(map(_text, setup.relay)))] if setup.relay else []),
        _section("timed", _timed(setup.timed) if setup.timed else []),
        *(_section("starts", _start(start, setup.date), many=True) for start in setup.starts),
        *(_section("stages", _stage(stage, setup.date), many=True) for stage in setup.stages),
        *(_section("classifications", _classification(one), many=True) for one in setup.classifications),
        *(_section("devices", _device(device), many=True) for device in setup.devices),
        _section("tariff", _texts(setup.tariff)),
        _section("sheet", _texts(setup.sheet)),
    ]
    return "\n".join(filter(None, parts))


Pairs = Iterable[tuple[str, str]]
"""Key and value, the value already as TOML writes it."""


def _section(name: str, pairs: Pairs, *, many: bool = False) -> str:
    lines = [f"{_key(key)} = {value}\n" for key, value in pairs]
    head = f"[[{name}]]\n" if many else f"[{name}]\n"
    return head + "".join(lines) if lines else ""


def _race(setup: RaceSetup) -> Iterator[tuple[str, str]]:
    yield "name", _text(setup.name)
    if setup.venue:
        yield "venue", _text(setup.venue)
    yield "date", setup.date.isoformat()
    yield "season", str(setup.season)
    yield "format", _text(setup.format)
    yield "precision", _text(setup.precision)
    yield "rank_by", _text(setup.rank_by)
    yield "dead_time", _duration(setup.dead_time)
    if setup.protest_time != USUAL_PROTEST_TIME:
        yield "protest_time", _duration(setup.protest_time)
    if setup.podium != USUAL_PODIUM:
        yield "podium", str(setup.podium)
    if setup.podium_once:
        yield "podium_once", "true"


def _point(point: TimingPoint, date: dt.date) -> str:
    if not point.optional and not point.covered:
        return _text(point.name)
    pairs = [("name", _text(point.name))]
    if point.optional:
        pairs.append(("optional", "true"))
    if point.covered:
        pairs.append(("covered", _array(_instant(moment, date) for moment in point.covered)))
    return _inline(pairs)


def _course(course: Course) -> Iterator[tuple[str, str]]:
    yield "name", _text(course.name)
    if course.format:
        yield "format", _text(course.format)
    if course.precision:
        yield "precision", _text(course.precision)
    if course.ranks_with:
        yield "ranks_with", _text(course.ranks_with)
    yield "laps", "[\n" + "".join(f"  {_lap(lap)},\n" for lap in course.laps) + "]"
    if course.limits:
        yield "limits", "[\n" + "".join(f"  {_limit(limit)},\n" for limit in course.limits) + "]"
    if course.floors:
        yield "floors", _inline((leg.value, _duration(floor)) for leg, floor in course.floors.items())


def _lap(lap: Lap) -> str:
    legs = (word for leg, point in zip(lap.legs, lap.points[1:], strict=True) for word in (leg.value, point))
    return _array(map(_text, (lap.points[0], *legs)))


def _limit(limit: Limit) -> str:
    return _inline(
        [
            ("point", _text(limit.point)),
            ("lap", str(limit.lap)),
            ("after", _duration(limit.after)),
            ("from", _text(limit.counts_from)),
            ("then", _text(limit.then)),
        ]
    )


def _start(start: StartGroup, date: dt.date) -> Iterator[tuple[str, str]]:
    yield "name", _text(start.name)
    if start.time is not None:
        yield "time", _instant(start.time, date)
    if start.kind is not StartKind.MASS:
        yield "kind", _text(start.kind)
    if start.interval is not None:
        yield "interval", _duration(start.interval)
    if start.course:
        yield "course", _text(start.course)


def _timed(timed: TimedLaps) -> Iterator[tuple[str, str]]:
    yield "limit", _duration(timed.limit)
    if timed.counts is not Counts.COMPLETED:
        yield "counts", _text(timed.counts)
    if timed.half:
        yield "half", _text(timed.half)


def _stage(stage: Stage, date: dt.date) -> Iterator[tuple[str, str]]:
    if stage.course:
        yield "course", _text(stage.course)
    yield "name", _text(stage.name)
    if stage.kind is StartKind.INTERVAL:
        yield "kind", _text("interval")
        if stage.heats[0].start is not None:
            yield "start", _instant(stage.heats[0].start, date)
    if stage.interval is not None:
        yield "interval", _duration(stage.interval)
    yield from _filling(stage)
    if stage.kind is not StartKind.INTERVAL:
        yield "heats", "[\n" + "".join(f"  {_heat(heat, date)},\n" for heat in stage.heats) + "]"
    if stage.places or stage.times:
        counts = [("places", stage.places), ("times", stage.times)]
        yield "advance", _inline((key, str(count)) for key, count in counts if count)


def _filling(stage: Stage) -> Iterator[tuple[str, str]]:
    """Who is in a stage, where it does not take everybody."""
    if stage.source:
        yield "from", _text(stage.source)
    if stage.ranks:
        yield "ranks", _array(map(str, stage.ranks))
    if stage.seeding:
        yield "seeding", _text(stage.seeding)


def _heat(heat: Heat, date: dt.date) -> str:
    pairs = [("name", _text(heat.name))]
    if heat.start is not None:
        pairs.append(("start", _instant(heat.start, date)))
    if heat.bibs:
        pairs.append(("bibs", _array(map(_text, heat.bibs))))
    return _inline(pairs)


def _classification(one: Classification) -> Iterator[tuple[str, str]]:
    yield "name", _text(one.name)
    for key in ("course", "sex", "category", "nation", "club"):
        if value := getattr(one, key):
            yield key, _text(value)
    if one.ages:
        yield "ages", _array(map(str, one.ages))
    if one.best:
        yield "kind", _text("club")
        yield "best", str(one.best)


def _device(device: DeviceSetup) -> Iterator[tuple[str, str]]:
    yield "name", _text(device.name)
    yield "device", _text(device.device)
    for key in ("port", "role"):
        if value := getattr(device, key):
            yield key, _text(value)
    if device.baud:
        yield "baud", str(device.baud)
    if device.channels:
        yield "channels", _inline(_texts(device.channels))
    if device.delay:
        yield "delay", _duration(device.delay)


def _texts(content: Mapping[str, str]) -> Pairs:
    return [(key, _text(value)) for key, value in content.items()]


def _text(text: str) -> str:
    """A basic string; TOML escapes as JSON does, and the delete sign too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _text(key)


def _array(values: Iterable[str]) -> str:
    return f"[{', '.join(values)}]"


def _inline(pairs: Pairs) -> str:
    return f"{{ {', '.join(f'{_key(key)} = {value}' for key, value in pairs)} }}"


def _duration(duration: Duration) -> str:
    """The shortest form that says it all: `5s`, `45min`, `01:30:00`."""
    if duration % MINUTE == 0 and 0 < duration < HOUR:
        return _text(f"{duration // MINUTE}min")
    if duration % SECOND == 0 and duration < MINUTE:
        return _text(f"{duration // SECOND}s")
    return _text(format_instant(duration, None))


def _instant(instant: Instant, date: dt.date) -> str:
    """A time of day on race day, past midnight too; with its date where it is another day's altogether."""
    if 0 <= instant < _FURTHEST:
        return _text(format_instant(instant, None))
    days, time = divmod(instant, DAY)
    return _text(f"{date + dt.timedelta(days=days)}T{format_instant(time, None)}")
