"""The set-up of a race from `race.toml`.

Everything is checked against everything else here, at the desk, so that nothing has to be doubted at the finish line:
a value that is wrong is named with its key and line, and so is a key that is not known.
"""

import datetime as dt
import re
import tomllib
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from skimo_timer.core.clock import Precision, parse_duration
from skimo_timer.core.course import START, Format, TimingPoint
from skimo_timer.core.penalties import find_code, is_mistyped, nearest_codes, parse_fine
from skimo_timer.core.setup import (
    USUAL_DEAD_TIME,
    USUAL_PODIUM,
    USUAL_PRECISION,
    USUAL_PROTEST_TIME,
    ZERO,
    Classification,
    DeviceSetup,
    RaceSetup,
    RankBy,
    StartGroup,
    StartKind,
    season_of,
)
from skimo_timer.core.startlist import Sex
from skimo_timer.exchange.faults import Fault, Faults, InputError, one_of
from skimo_timer.exchange.setup_courses import read_courses, refuse_twins
from skimo_timer.exchange.setup_formats import SECTIONS, read_relay, read_team, read_timed, refuse_others
from skimo_timer.exchange.setup_stages import read_stages
from skimo_timer.exchange.source import decode, label, read_bytes
from skimo_timer.exchange.toml_lines import locate
from skimo_timer.exchange.toml_table import TomlTable

DEVICES = ("alge", "open-gate")
"""The devices that a set-up may name: those that the program can decode."""

_SEXES: tuple[Sex, ...] = ("M", "F", "X")


def read_setup(path: Path | str) -> RaceSetup:
    """The set-up that a TOML file describes. Raises InputError with everything that is wrong in it."""
    faults = Faults(label(path))
    text = decode(read_bytes(path), faults.file)
    content, lines = _parse(text, faults.file)
    race = content.get("race")
    date = _date(race.get("date") if isinstance(race, dict) else None)
    setup = _setup(TomlTable(content, (), lines, faults, date or dt.date.min), date)
    faults.found.sort(key=lambda fault: int(fault.where.removeprefix("line ") or 0))
    faults.finish()
    return setup


def _parse(text: str, file: str) -> tuple[dict[str, object], dict[tuple[str | int, ...], int]]:
    """The content of a TOML text, and the line of each part of it."""
    try:
        return tomllib.loads(text), locate(text)
    except tomllib.TOMLDecodeError as error:
        reason, _, place = str(error).removesuffix(")").partition(" (at ")
    except RecursionError:
        reason, place = "nested too deeply", ""
    found = re.fullmatch(r"line (\d+), column \d+", place)
    lines = text.splitlines() or [""]
    number = min(int(found[1]) if found else len(lines), len(lines))
    where = place if found else f"line {number}"
    raise InputError([Fault(file, where, "", lines[number - 1].strip(), f"TOML that can be read ({reason})")])


def _date(value: object) -> dt.date | None:
    if isinstance(value, str):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            return None
    return value if isinstance(value, dt.date) and not isinstance(value, dt.datetime) else None


def _setup(root: TomlTable, date: dt.date | None) -> RaceSetup:
    race = root.table("race")
    race.has("date")
    if date is None:
        race.fault("a date such as 2027-01-14", "date")
    points = _points(root.table("points"))
    codes = list(dict.fromkeys([START, *(point.code for point in points)]))
    kind = race.choice("format", Format, Format.INDIVIDUAL)
    setup = RaceSetup(
        name=race.text("name", None),
        date=root.date,
        season=race.whole("season", 1900, season_of(root.date)),
        courses=(courses := read_courses(root, codes, kind, usual=not race.has("precision"))),
        points=points,
        starts=_starts(root, kind, names := [course.name for course in courses]),
        classifications=_classifications(root, names),
        venue=race.text("venue"),
        format=kind,
        precision=race.choice("precision", Precision, USUAL_PRECISION[kind]),
        rank_by=race.choice("rank_by", RankBy, RankBy.OWN_START),
        dead_time=race.duration("dead_time", USUAL_DEAD_TIME),
        protest_time=race.duration("protest_time", USUAL_PROTEST_TIME),
        podium=race.whole("podium", 1, USUAL_PODIUM),
        podium_once=race.flag("podium_once"),
        devices=_devices(root, codes),
        tariff=_tariff(root.table("tariff")),
        sheet=_sheet(root.table("sheet")),
    )
    race.finish()
    setup = _of_format(root, setup, known=race.content.get("format", kind) == kind)
    root.finish()
    return setup


def _of_format(root: TomlTable, setup: RaceSetup, *, known: bool) -> RaceSetup:
    """The set-up with what only its format has; where the format is not `known` no section is a fault."""
    kind = setup.format
    if known:
        refuse_others(root, kind)
    else:
        for section in SECTIONS:
            root.has(section)
    if kind is Format.TEAM:
        return replace(setup, team_size=read_team(root))
    if kind is Format.TIMED_LAPS:
        return replace(setup, timed=read_timed(root, setup.courses))
    if kind is Format.RELAY:
        setup = replace(setup, relay=read_relay(root, setup.courses))
    if kind in SECTIONS["stages"]:
        setup = replace(setup, stages=read_stages(root, setup.courses, members=kind.has_members))
    return setup


def _points(table: TomlTable) -> tuple[TimingPoint, ...]:
    points = []
    for code in table.content:
        if not code or any(sign.isspace() for sign in code):
            table.refuse(code, "a code without blanks")
        elif isinstance(table.content[code], dict):
            points.append(_point(code, table.table(code)))
        else:
            points.append(TimingPoint(code, table.text(code, None)))
    return tuple(points)


def _point(code: str, table: TomlTable) -> TimingPoint:
    point = TimingPoint(code, table.text("name", code), table.flag("optional"), table.span("covered"))
    table.finish()
    return point


def _starts(root: TomlTable, kind: Format, courses: Collection[str]) -> tuple[StartGroup, ...]:
    """The start groups; in a race of stages each heat has a start of its own, and there are none."""
    staged = bool(root.content.get("stages"))
    if staged and kind in SECTIONS["stages"]:
        root.refuse("starts", "no [[starts]] beside [[stages]], whose heats have starts of their own")
    tables = root.tables("starts")
    if not tables and not staged:
        root.fault("at least one [[starts]]; its time may be left out until the gun has gone", "starts")
    refuse_twins(tables)
    return tuple(_start(table, courses) for table in tables)


def _start(table: TomlTable, courses: Collection[str]) -> StartGroup:
    kind = table.choice("kind", StartKind, StartKind.MASS)
    interval = None
    if kind is StartKind.INTERVAL:
        interval = table.duration("interval", None, least=1)
    else:
        table.refuse("interval", 'no interval, or kind = "interval"')
    group = StartGroup(
        table.text("name", None), table.instant("time"), kind, interval, table.name("course", "a course", courses)
    )
    table.finish()
    return group


def _classifications(root: TomlTable, courses: Collection[str]) -> tuple[Classification, ...]:
    tables = root.tables("classifications")
    refuse_twins(tables)
    return tuple(_classification(table, courses) for table in tables)


def _classification(table: TomlTable, courses: Collection[str]) -> Classification:
    best = 0
    if table.has("kind"):
        if table.content["kind"] != "club":
            table.fault("club", "kind")
        best = table.whole("best", 1, None)
    else:
        table.refuse("best", 'kind = "club" beside it')
    classification = Classification(
        name=table.text("name", None),
        course=table.name("course", "a course", courses),
        sex=_sex(table),
        ages=_ages(table),
        category=table.text("category"),
        nation=table.text("nation"),
        club=table.text("club"),
        best=best,
    )
    table.finish()
    return classification


def _sex(table: TomlTable) -> Sex:
    given = table.text("sex")
    found = next((sex for sex in _SEXES if sex == given), None)
    if given and not found:
        table.fault(one_of("a sex", _SEXES), "sex")
    return found or ""


def _ages(table: TomlTable) -> tuple[int, int] | None:
    if not table.has("ages"):
        return None
    match table.content["ages"]:
        case [int(low), int(high)] if 0 <= low <= high:
            return low, high
    table.fault("the youngest and the oldest age, as in [17, 18]", "ages")
    return None


def _devices(root: TomlTable, codes: Collection[str]) -> tuple[DeviceSetup, ...]:
    tables = root.tables("devices")
    refuse_twins(tables)
    return tuple(_device(table, codes) for table in tables)


def _device(table: TomlTable, codes: Collection[str]) -> DeviceSetup:
    channels = table.table("channels")
    if not table.has("device"):
        table.fault(one_of("a device", DEVICES), "device")
    device = DeviceSetup(
        name=table.text("name", None),
        device=table.name("device", "a device", DEVICES),
        port=table.text("port"),
        baud=table.whole("baud", 1, 0),
        role=table.text("role"),
        channels={key: channels.name(key, "a point of [points]", codes) for key in channels.content},
        delay=table.duration("delay", ZERO),
    )
    table.finish()
    return device


def _tariff(table: TomlTable) -> dict[str, str]:
    fines = {}
    for key, value in table.content.items():
        fine = str(value) if isinstance(value, str | int | float) else ""
        try:
            parse_fine(fine)
        except ValueError as error:
            table.fault(str(error), key)
        if not key.strip() or _is_duration(key):
            table.refuse(key, "a penalty code, such as C.13")
        elif is_mistyped(key):
            near = ", ".join(nearest_codes(key))
            table.refuse(key, f"a code of the tariff, such as {near}; a code of your own is a word, such as Bib")
        fines[find_code(key) or key.strip()] = fine.strip()
    return fines


def _is_duration(text: str) -> bool:
    try:
        parse_duration(text)
    except ValueError:
        return False
    return True


def _sheet(table: TomlTable) -> dict[str, str]:
    """What is printed in the head of a list: a text, a number or a list of texts under any key."""
    sheet = {}
    for key, value in table.content.items():
        parts = value if isinstance(value, list) else [value]
        if not all(isinstance(part, str | int | float) for part in parts):
            table.fault("a text, a number, or a list of texts", key)
        sheet[key] = ", ".join(str(part).strip() for part in parts)
    return sheet
