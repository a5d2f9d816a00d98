"""The penalty tariff: what each offence costs in each format.

The preset below is data out of an incident log of the 2026 season, not the rule book, so a race may override any cell
and add codes of its own. Three levels repeat: the same offence costs more the longer the race. Rulings hold the code,
never the seconds: a corrected tariff or format corrects every result at once.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from skimo_timer.core.clock import MINUTE, SECOND, Duration, parse_duration
from skimo_timer.core.course import Course, Format
from skimo_timer.core.setup import ZERO, RaceSetup

PENALTY_FORM = "a penalty code of the tariff, such as C.13, or a duration, such as +0:30 or -0:30"
FINE_FORM = "a duration such as 30s, a duration per item such as 2min per item, or DSQ"

_COLUMN = {
    Format.INDIVIDUAL: 0,
    Format.LONG_DISTANCE: 0,
    Format.TEAM: 0,
    Format.TIMED_LAPS: 0,
    Format.VERTICAL: 1,
    Format.SPRINT: 2,
    Format.RELAY: 2,
}
_LEVELS = {
    "small": (30 * SECOND, 10 * SECOND, 3 * SECOND),
    "large": (3 * MINUTE, MINUTE, 30 * SECOND),
}

# code | individual, long distance / vertical / sprint, or one cell for all | offence.
# `-` is a cell without a time; `note` refers elsewhere: to no start, to a report, to the next race.
_PRESET = """
A.1  | DSQ                      | cheating, unsporting act, grave safety fault
A.2  | large                    | hindering another on purpose
A.3  | small                    | small technical fault, carelessness
B.1  | DSQ                      | skis, bindings or boots not conforming
B.2  | small                    | weight 1 to 20 g short
B.3  | DSQ                      | weight 21 g or more short
B.4  | DSQ                      | safety equipment missing at the start
B.5  | 3min per item/1min/30s   | clothing or race equipment missing
B.6  | large/large/-            | transceiver dead or switched off
B.7  | DSQ/-/-                  | crampon missing where required
B.8  | large                    | head lamp not on when required
B.9  | note                     | transponder missing at the start: no start
B.10 | small                    | transponder missing at the finish
C.1  | large                    | false start
C.2  | DSQ/DSQ/-                | missed checkpoint
C.3  | DSQ/DSQ/-                | wrong track on a ridge
C.4  | large                    | missed gate in the descent
C.5  | DSQ                      | leaving the marked track dangerously
C.6  | large                    | ignoring an official
C.7  | large                    | wrong mode of travel: skins, foot or ski
C.8  | DSQ                      | no crampons where compulsory
C.9  | small                    | skis on the pack with fewer than two fixings
C.10 | small                    | skins stowed wrongly
C.11 | 3min/-/-                 | crampons unstrapped
C.12 | 3min/-/-                 | crampons outside the pack
C.13 | small                    | poles not flat in the change area
C.14 | 3min/-/-                 | not clipped to a compulsory rope
C.15 | small                    | not giving way; skating corridor at the finish
C.16 | DSQ                      | pushing, making someone fall on purpose
C.17 | large                    | no help to a person in distress
C.18 | large                    | outside help
C.19 | large                    | harming the environment
C.20 | DSQ                      | insult during the race
C.21 | note                     | insult outside the race: referred
C.22 | note                     | absent from the ceremony: no prize
C.23 | small                    | wrong manoeuvre in the change area
C.24 | note                     | abandon or no start without notice: rear start next time
D.1  | 3min                     | team separated
D.2  | 3min                     | team in the wrong order
D.3  | DSQ                      | team not finishing together
D.4  | 3min                     | no mutual help in the team
D.5  | 3min                     | misuse of the rope
D.6  | DSQ                      | no rope where compulsory
D.7  | 3min                     | misuse of the rope
E.1  | 30s                      | exchange outside the zone
E.2  | 30s                      | exchange too early
E.3  | DSQ                      | relay athlete off course
F.1  | large                    | coach entering the course
F.2  | large                    | coach helping
F.3  | DSQ                      | coach interfering
F.4  | DSQ                      | coach showing disrespect
F.5  | large                    | coach ignoring officials
"""


class Outcome(StrEnum):
    """What kind of cell it is. `NONE` is one without a time: the offence does not exist in that format."""

    TIME = "time"
    DSQ = "DSQ"
    NOTE = "note"
    NONE = "-"


@dataclass(frozen=True, slots=True)
class Cell:
    """What an offence costs in one format: a time (per item or once), disqualification, or just a note.

    `counted` says whether the count of a ruling multiplies the time.
    """

    outcome: Outcome
    time: Duration = ZERO
    per_item: bool = False
    offence: str = ""
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Effect:
    """What a penalty does to a result: time added (below zero for a credit), and whether it disqualifies."""

    time: Duration
    disqualifies: bool


def parse_fine(text: str) -> Cell:
    """Reads a cell of the tariff as a race sets it: `30s`, `2min per item` or `DSQ`. Raises ValueError."""
    words = " ".join(text.split())
    if words.casefold() == "dsq":
        return Cell(Outcome.DSQ)
    time = re.sub(r" ?per item$", "", words, flags=re.IGNORECASE)
    try:
        fine = parse_duration(time)
    except ValueError:
        raise ValueError(FINE_FORM) from None
    if fine < 0:
        raise ValueError(FINE_FORM)
    return Cell(Outcome.TIME, fine, per_item=time != words)


def _read_cell(text: str, column: int) -> Cell:
    if text in _LEVELS:
        return Cell(Outcome.TIME, Duration(_LEVELS[text][column]))
    if text in (Outcome.NOTE, Outcome.NONE):
        return Cell(Outcome(text))
    return parse_fine(text)


def _preset_row(cells: str, offence: str) -> tuple[Cell, ...]:
    """The cells of one offence. Where one of them is per item, the others count once, whatever the count."""
    texts = cells.split("/") if "/" in cells else [cells] * 3
    row = [_read_cell(text.strip(), column) for column, text in enumerate(texts)]
    by_item = any(cell.per_item for cell in row)
    return tuple(
        Cell(cell.outcome, cell.time, cell.per_item, offence, counted=cell.per_item or not by_item) for cell in row
    )


PRESET: Mapping[str, tuple[Cell, ...]] = {
    code.strip(): _preset_row(cells.strip(), offence.strip())
    for code, cells, offence in (line.split("|") for line in _PRESET.strip().splitlines())
}
_SPELLING = {code.casefold(): code for code in PRESET}


def tariff(setup: RaceSetup, course: Course | None = None) -> Mapping[str, Cell]:
    """Code -> cell, for the codes that mean something in the format of the race, or of a course with one of its own."""
    cells = {code: _cell(code, setup, course) for code in (*PRESET, *setup.tariff)}
    return {code: cell for code, cell in cells.items() if cell.outcome is not Outcome.NONE}


def preset_cell(code: str, format_: Format) -> Cell:
    """What the preset asks for an offence in a format; a cell without a time for a code that is not in it."""
    return PRESET[code][_COLUMN[format_]] if code in PRESET else Cell(Outcome.NONE)


def find_code(text: str, own: Iterable[str] = ()) -> str | None:
    """The code of the preset, or of a race's `own`, as it is written there, whatever the case of `text`; or None."""
    bare = text.strip().casefold()
    return _SPELLING.get(bare) or next((code for code in own if code.casefold() == bare), None)


def nearest_codes(text: str, most: int = 3) -> list[str]:
    """The codes of the preset that look most like `text`, best first, swapped digits before all others."""
    bare = text.strip().upper()

    def unlike(code: str) -> tuple[bool, float]:
        return sorted(code) != sorted(bare), -SequenceMatcher(None, bare, code).ratio()

    return sorted(PRESET, key=unlike)[:most]


def is_mistyped(text: str) -> bool:
    """Whether a text looks like a code of the preset, such as C.31, but is none; a code of a race's own is a word."""
    return find_code(text) is None and re.fullmatch(r"\s*[A-Za-z]\s*[.,]?\s*\d+\s*", text) is not None


def normal_penalty(text: str, setup: RaceSetup) -> str:
    """The value of a penalty as a ruling keeps it: the code as the tariff writes it, or the duration with its sign.

    Raises ValueError, saying what was expected.
    """
    if code := find_code(text, setup.tariff):
        return code
    _duration(text)
    bare = text.strip().replace("\N{MINUS SIGN}", "-").replace(",", ".")
    return bare if bare.startswith(("+", "-")) else f"+{bare}"


def effect(value: str, count: int, setup: RaceSetup, course: Course | None = None) -> Effect:
    """What a penalty does: `value` is a code or a duration, `count` the offences, or the items of a fine per item.

    A code that is fined per item in another format only counts once. Raises ValueError, saying what was expected, for
    an unknown code, a code without a time in this format, and a count below 1.
    """
    if count < 1:
        raise ValueError("a count of 1 or more")
    code = find_code(value, setup.tariff)
    if code is None:
        return Effect(Duration(_duration(value) * count), disqualifies=False)
    cell = _cell(code, setup, course)
    if cell.outcome is Outcome.NONE:
        raise ValueError(f"a code with a time in the format {setup.format_of(course)}")
    return Effect(Duration(cell.time * (count if cell.counted else 1)), cell.outcome is Outcome.DSQ)


def _cell(code: str, setup: RaceSetup, course: Course | None) -> Cell:
    """The cell of a code that exists: the race's own, with the offence of the preset, or the preset's."""
    preset = preset_cell(code, setup.format_of(course))
    if code not in setup.tariff:
        return preset
    fine = parse_fine(setup.tariff[code])
    counted = fine.per_item or not any(cell.per_item for cell in PRESET.get(code, ()))
    return Cell(fine.outcome, fine.time, fine.per_item, preset.offence, counted)


def _duration(text: str) -> Duration:
    try:
        return parse_duration(text)
    except ValueError:
        near = f"; the nearest codes are {', '.join(nearest_codes(text))}" if is_mistyped(text) else ""
        raise ValueError(PENALTY_FORM + near) from None
